import { KINDS } from "../ledger";
import { type Amount, subtract, sum } from "../money";
import { type Disclosure, type Figure, type Topic, tableAbout } from "../tables";

/** Contributions that have an economic 款 and a functional code of their own. */
const PAIRS: readonly { readonly economic: readonly string[]; readonly functional: string; readonly name: string }[] = [
  { economic: ["30108"], functional: "2080505", name: "机关事业单位基本养老保险缴费" },
  { economic: ["30109"], functional: "2080506", name: "职业年金缴费" },
  { economic: ["30113"], functional: "2210201", name: "住房公积金" },
  { economic: ["30110", "30111"], functional: "21011", name: "医疗保险缴费" },
];

/** A contribution as two tables tell it. */
export interface PensionPair {
  readonly name: string;
  readonly economic: readonly string[];
  readonly functional: string;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly sums: readonly [Amount, Amount];
  /** left − right */
  readonly difference: Amount;
}

/** Every contribution that both tables name, with its figures; none where one of them cannot be read. */
export function pensionPairs(disclosure: Disclosure): PensionPair[] {
  return PAIRS.flatMap((pair): PensionPair[] => {
    const left = figuresAt(disclosure, "basicExpenditure", "total", (figure) =>
      pair.economic.includes(figure.query.economic?.[0] ?? ""),
    );
    const right = figuresAt(
      disclosure,
      "generalBudget",
      "basic",
      (figure) => figure.query.function === pair.functional,
    );
    if (left.length === 0 || right.length === 0 || ![...left, ...right].every((figure) => figure.readable)) return [];
    const sums = [sum(left.map((figure) => figure.amount)), sum(right.map((figure) => figure.amount))] as const;
    return [{ ...pair, left, right, sums, difference: subtract(...sums) }];
  });
}

function figuresAt(
  disclosure: Disclosure,
  topic: Topic,
  column: string,
  wanted: (figure: Figure) => boolean,
): Figure[] {
  const rows = tableAbout(disclosure, topic)?.rows.filter((row) => row.kind === "code") ?? [];
  const says = (figure: Figure) => !figure.readable || figure.amount !== 0;
  const isBasic = ({ query }: Figure) => ((query.kind ?? KINDS.all) & KINDS.basic) !== 0;
  return rows.flatMap(({ figures }) =>
    figures.filter((figure) => figure.column === column && wanted(figure) && says(figure) && isBasic(figure)),
  );
}
