import type { EconomicSet } from "../../../ledger";
import type { AmountColumn, HeaderPath, TableForm } from "../../../tables";
import type { AppropriationScope } from "../scope";
import { ABROAD, CARS, PURCHASE, RECEPTION, RUNNING, THREE_PUBLIC } from "./three-public-codes";

/** What may be printed over all of the three expenses, to tell them from what stands beside them: 机关运行经费, 会议费. */
const OVER_ALL = [
  "“三公”经费",
  "“三公”经费预算数",
  "“三公”经费预算",
  "“三公”经费支出",
  "“三公”经费支出预算数",
  "财政拨款“三公”经费",
  "一般公共预算“三公”经费",
];

/** What is printed over 小计, 购置费 and 运行费. */
const OVER_CARS = [
  "公务用车购置及运行费",
  "公务用车购置及运行维护费",
  "公务用车购置和运行费",
  "公务用车购置和运行维护费",
  "公务用车购置及运行经费",
  "公务用车费",
];

/** Every word below every one of the groups. */
function below(groups: readonly HeaderPath[], words: readonly string[]): HeaderPath[] {
  return groups.flatMap((group) => words.map((word): HeaderPath => [...group, word]));
}

const alone = (words: readonly string[]): HeaderPath[] => words.map((word): HeaderPath => [word]);

const column = (
  id: string,
  economic: EconomicSet,
  header: HeaderPath,
  aliases: readonly HeaderPath[],
): AmountColumn => ({ role: "amount", id, header, aliases, question: { economic }, width: 14 });

/**
 * Table 10 as most other places print it, and some units here: the expenses are columns, in any order, above a single row of amounts. It does not
 * tell the funds apart.
 */
export const threePublicInColumns = (scope: AppropriationScope): TableForm => ({
  name: "columns",
  sections: [
    {
      id: "body",
      question: { fund: scope.appropriation, economic: THREE_PUBLIC },
      columns: [
        {
          role: "label",
          mayLack: true,
          notInModel: true,
          header: ["单位名称"],
          aliases: [["单位"], ["预算单位"], ["部门名称"], ["部门"], ["项目"]],
          width: 24,
        },
        {
          role: "amount",
          id: "total",
          header: ["合计"],
          aliases: [["总计"], ...alone(OVER_ALL), ...below(alone(OVER_ALL), ["合计", "小计", "总计"])],
          question: {},
          width: 14,
        },
        column(
          "abroad",
          ABROAD,
          ["因公出国（境）费"],
          alone([
            "因公出国（境）费",
            "因公出国（境）费用",
            "因公出国（境）经费",
            "因公出国（境）",
            "因公出国费",
            "出国（境）费",
          ]),
        ),
        column(
          "cars",
          CARS,
          ["公务用车购置及运行费", "小计"],
          // below “三公”经费, too: that the sum of the cars is not taken for the sum of all
          [
            ...below([...alone(OVER_CARS), ...below(alone(OVER_ALL), OVER_CARS)], ["小计", "合计"]),
            ...alone(OVER_CARS),
          ],
        ),
        column(
          "purchase",
          PURCHASE,
          ["公务用车购置及运行费", "公务用车购置费"],
          [
            ...below(alone(OVER_CARS), ["公务用车购置费", "公务用车购置", "购置费", "购置"]),
            ...alone(["公务用车购置费", "公务用车购置", "购置费"]),
          ],
        ),
        column(
          "running",
          RUNNING,
          ["公务用车购置及运行费", "公务用车运行费"],
          [
            ...below(alone(OVER_CARS), [
              "公务用车运行费",
              "公务用车运行维护费",
              "公务用车运行",
              "运行费",
              "运行维护费",
              "运行",
            ]),
            ...alone(["公务用车运行费", "公务用车运行维护费", "运行费", "运行维护费"]),
          ],
        ),
        column(
          "reception",
          RECEPTION,
          ["公务接待费"],
          alone(["公务接待费", "公务接待费用", "公务接待经费", "公务接待", "接待费"]),
        ),
      ],
      rows: { by: "one", names: ["合计", "总计"] },
    },
  ],
});
