import { type Amount, formatAmount, subtract, sum } from "../../money";
import { type Disclosure, type TableId, tableOf } from "../../tables";
import { BASES } from "../bases";
import type { Rule } from "../rule";

const GROUPS: readonly {
  readonly codes: readonly string[];
  readonly categories: readonly string[];
  readonly name: string;
}[] = [
  { codes: ["30212", "30217", "30231"], categories: ["302"], name: "出国、接待和用车运行费" },
  { codes: ["30913", "31013"], categories: ["309", "310"], name: "公务用车购置费" },
];

/** What table 10 has beyond table 6 is paid from projects, and so is no more than table 7 has in the 类 of these 款. */
export const threePublicProjects: Rule = {
  meta: {
    id: "x/t7-t10",
    title: "“三公”经费超出基本支出的部分不大于项目支出的同类科目",
    severity: "warning",
    basis: BASES.between,
    tables: ["T6", "T7", "T10"],
    needs: "all",
    messages: {
      larger: "表10 {name}比表6多 {excess} {measure}，而表7的 {categories} 类只有 {available} {measure}，容不下。",
    },
    advice: "请核对表10与表6、表7。",
  },
  *check(disclosure, { looked }) {
    const table = tableOf(disclosure, "T10");
    if (!table || !tableOf(disclosure, "T6") || !tableOf(disclosure, "T7")) return;
    for (const { codes, categories, name } of GROUPS) {
      looked();
      const inTen = amountOf(disclosure, "T10", "generalBudget", codes);
      const excess = subtract(inTen, amountOf(disclosure, "T6", "total", codes));
      const available = sum(categories.map((code) => totalOf(disclosure, `economic${code}`)));
      if (excess <= available) continue;
      const { effectiveMeasure: measure } = table;
      const data = {
        name,
        excess: formatAmount(excess, measure),
        available: formatAmount(available, measure),
        categories: categories.join("、"),
        measure,
      };
      const figures = table.rows
        .flatMap((row) => row.figures)
        .filter((figure) => isAbout(figure.query.economic, codes));
      const cells = figures.filter((figure) => figure.column === "generalBudget").map((figure) => figure.cell);
      yield { messageId: "larger", data, table: "T10", subject: categories.join(","), cells };
    }
  },
};

/** Rows of these 款 alone: a subtotal of several would count twice. */
function isAbout(economic: readonly string[] | undefined, codes: readonly string[]): boolean {
  return economic !== undefined && economic.every((code) => codes.includes(code));
}

function amountOf(disclosure: Disclosure, id: TableId, column: string, codes: readonly string[]): Amount {
  const figures = tableOf(disclosure, id)?.rows.flatMap((row) => row.figures) ?? [];
  return sum(
    figures
      .filter((figure) => figure.column === column && isAbout(figure.query.economic, codes))
      .map((figure) => figure.amount),
  );
}

function totalOf(disclosure: Disclosure, column: string): Amount {
  const total = tableOf(disclosure, "T7")?.rows.find((row) => row.kind === "total");
  return total?.figures.find((figure) => figure.column === column)?.amount ?? (0 as Amount);
}
