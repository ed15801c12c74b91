import type { ReportSuspect } from "../../diagnose";
import { type Measure, parseDecimal } from "../../money";
import type { Claim } from "../../text";
import type { Figures } from "../../text/checking";
import type { CellRef } from "../../workbook";

/**
 * The suspects with the text as one more witness: of explanations that the figures hold for equally good, the one goes first whose cell the text has
 * otherwise than the table, and as the explanation wants it. Nothing changes where the text speaks for none of them, or for several.
 */
export function suspectsByText(
  suspects: readonly ReportSuspect[],
  claims: readonly Claim[],
  figures: Figures,
): readonly ReportSuspect[] {
  if (!suspects.some(({ equivalent }) => equivalent)) return suspects;
  const said = saidOfCells(claims, figures);
  const groups = [...new Set(suspects.map(({ group }) => group))];
  return groups.flatMap((group) =>
    witnessed(
      suspects.filter((one) => one.group === group),
      said,
      figures.book.measure,
    ),
  );
}

/** What the text says of single cells: the amounts in 分 by the cells. */
function saidOfCells(claims: readonly Claim[], figures: Figures): ReadonlyMap<string, ReadonlySet<number>> {
  const said = new Map<string, Set<number>>();
  for (const { kind, year, about, section, stated } of claims) {
    if (kind !== "amount" || year !== "this" || !about || stated?.amount === undefined) continue;
    const cells = figures.now(about, section)?.cells ?? [];
    if (cells.length !== 1) continue;
    const key = keyOf(cells[0]!);
    said.set(key, (said.get(key) ?? new Set()).add(stated.amount));
  }
  return said;
}

function witnessed(
  group: readonly ReportSuspect[],
  said: ReadonlyMap<string, ReadonlySet<number>>,
  measure: Measure,
): readonly ReportSuspect[] {
  const isSaid = ({ place, suggested }: ReportSuspect) => {
    const amount = suggested === null ? undefined : parseDecimal(suggested, measure)?.amount;
    return amount !== undefined && (said.get(keyOf(place))?.has(amount) ?? false);
  };
  const ranks = new Set(group.filter((one) => one.equivalent && isSaid(one)).map(({ rank }) => rank));
  const [first, ...others] = [...ranks];
  if (first === undefined || others.length > 0) return group;
  const best = group.filter(({ rank }) => rank === first).map((one) => ({ ...one, rank: 0, equivalent: false }));
  const rest = group.filter(({ rank }) => rank !== first);
  return [
    ...best,
    ...rest.map((one) => ({ ...one, rank: one.rank < first ? one.rank + 1 : one.rank, equivalent: false })),
  ];
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}
