import { placeKey } from "../../department";
import { type Measure, ZERO, amountOfFen, formatAmount } from "../../money";
import { type Disclosure, tableNumber } from "../../tables";

/** A figure of a department's tables, as it is kept to be compared with later ones. */
export interface KeptFigure {
  /** Of its place: the same for the same figure in each version. */
  readonly key: string;
  /** 表3 行政运行·合计 */
  readonly name: string;
  /** In 分. */
  readonly amount: number;
}

/** A figure that another version of the department's tables has otherwise; amounts as they are printed, 0.00 for a row that is not there. */
export interface ChangedFigure {
  readonly name: string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
}

/** The figures of a department's tables that say something. */
export function keptFigures(disclosure: Disclosure): KeptFigure[] {
  return disclosure.tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ kind, figures }) =>
      figures
        .filter(({ amount }) => amount !== 0)
        .map((figure) => ({
          key: placeKey({ ...figure, inTotal: kind === "total" }),
          name: `${tableNumber(disclosure, id)} ${figure.rowName}·${figure.columnName}`,
          amount: figure.amount,
        })),
    ),
  );
}

/** What changed from one version of the tables to the next, figure by figure, in the order of the newer one; what is gone stands last. */
export function changedFigures(
  before: readonly KeptFigure[],
  now: readonly KeptFigure[],
  measure: Measure,
): ChangedFigure[] {
  const earlier = new Map(before.map((figure) => [figure.key, figure]));
  const keys = new Set(now.map(({ key }) => key));
  const changed = (name: string, from: number, to: number): ChangedFigure => ({
    name,
    before: formatAmount(amountOfFen(from), measure),
    now: formatAmount(amountOfFen(to), measure),
    change: formatAmount(amountOfFen(to - from), measure),
  });
  return [
    ...now.flatMap(({ key, name, amount }) => {
      const was = earlier.get(key)?.amount ?? ZERO;
      return was === amount ? [] : [changed(name, was, amount)];
    }),
    ...before.filter(({ key }) => !keys.has(key)).map(({ name, amount }) => changed(name, amount, ZERO)),
  ];
}
