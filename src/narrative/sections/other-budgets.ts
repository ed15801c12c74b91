import { type FundSet, KINDS } from "../../ledger";
import type { KnownTopic } from "../../tables";
import type { FigureBook } from "../figure-book";
import type { StatementSpec } from "../statement";
import { itemsOf } from "./items";

/** What is said of a budget that most units have nothing of: that its table is empty; or its total, kinds and 项. */
function budget(id: string, name: string, topic: KnownTopic, fundOf: (book: FigureBook) => FundSet): StatementSpec[] {
  return [
    {
      id: `${id}.none`,
      subjects: (book) => {
        const title = { kind: "words", text: book.titleOf(topic) } as const;
        return book.has({ fund: fundOf(book) }) ? [] : [{ name, question: { fund: fundOf(book) }, slots: { title } }];
      },
      wording: {
        plain: "{unit}{year}年没有使用{name}拨款安排的支出，{title}为空表。",
        ended: "{unit}{year}年没有使用{name}拨款安排的支出，{title}为空表，{change}。",
      },
    },
    {
      id: `${id}.total`,
      subjects: (book) => {
        const fund = fundOf(book);
        const parts = [
          { name: "基本支出", label: `${name}基本支出`, question: { fund, kind: KINDS.basic } },
          { name: "项目支出", label: `${name}项目支出`, question: { fund, kind: KINDS.project } },
        ];
        return book.has({ fund }) ? [{ name: `${name}拨款合计`, question: { fund }, parts }] : [];
      },
      wording: { plain: "{unit}{year}年{name}{amount}[，{change}]。其中：{parts}。" },
      part: { plain: "{name}{amount}" },
      joiner: "，",
    },
    ...itemsOf(`${id}.item`, topic, fundOf),
  ];
}

/** 八、政府性基金预算 */
export const GOVERNMENT_FUND: readonly StatementSpec[] = budget(
  "governmentFund",
  "政府性基金预算",
  "governmentFund",
  ({ funds }) => funds.governmentFund,
);

/** 九、国有资本经营预算 */
export const STATE_CAPITAL: readonly StatementSpec[] = budget(
  "stateCapital",
  "国有资本经营预算",
  "stateCapital",
  ({ funds }) => funds.stateCapital,
);
