import { type Amount, type Measure, amountOfFen, formatAmount } from "../../money";
import { type Disclosure, type Figure, lastPlaces, measureOfFigure } from "../../tables";
import type { Judged } from "../../ties";
import { cellText } from "../../workbook";
import { figureCellName } from "../search/cells";
import type { TieModel } from "../search/model";
import type { ReportAdjustment } from "./index";

/** A tie over a thousand rows could be levelled at any of them; those that disturb least are told. */
const MOST = 20;

/**
 * By how much each figure of a rounding difference would have to move for its tie to hold, and what else that would level or disturb: those
 * first that disturb least. A figure that its table does not print so finely cannot take the difference and is left out, as are blanks.
 */
export function adjustmentsOf(
  model: TieModel,
  disclosure: Disclosure,
): ReadonlyMap<Judged, readonly ReportAdjustment[]> {
  const units = lastPlaces(disclosure);
  const measureOf = (figure: Figure) => measureOfFigure(figure, disclosure);
  const adjustments = new Map<Judged, readonly ReportAdjustment[]>();
  for (const row of model.missing) {
    const { judged: tie } = model.row(row);
    if (tie.verdict !== "rounding") continue;
    const figures = new Set([...tie.equation.left, ...tie.equation.right].filter(({ blank }) => !blank));
    const found = [...figures].flatMap((figure) => {
      const measure = measureOf(figure);
      return adjustment(figure, row, model, measure, units[measure]) ?? [];
    });
    found.sort((one, other) => one.breaks - other.breaks || other.mends - one.mends);
    adjustments.set(tie, found.slice(0, MOST));
  }
  return adjustments;
}

function adjustment(
  figure: Figure,
  row: number,
  model: TieModel,
  measure: Measure,
  unit: Amount,
): ReportAdjustment | undefined {
  const effects = model.effectOf(figure);
  const weight = effects.get(row);
  const by = weight === undefined ? undefined : shareOf(-model.row(row).difference, weight);
  if (by === undefined || by % unit !== 0) return undefined;
  const others = [...effects].filter(([other]) => other !== row);
  const outcomes = others.map(([other, moved]) => outcome(model.row(other).judged, by * moved));
  return {
    place: figure.cell,
    name: figureCellName(figure),
    value: cellText(figure.raw),
    by: formatAmount(by, measure),
    to: formatAmount(amountOfFen(figure.amount + by), measure),
    mends: outcomes.filter((one) => one === "mended").length,
    breaks: outcomes.filter((one) => one === "broken").length,
    formula: figure.formula !== undefined,
  };
}

/** The change of one figure that moves a tie by so much; undefined where no whole 分 does. */
function shareOf(amount: number, weight: number): Amount | undefined {
  return amount % weight === 0 ? amountOfFen(amount / weight) : undefined;
}

/** What becomes of a tie whose difference moves by so much. */
function outcome({ equation, verdict, difference }: Judged, moved: number): "mended" | "broken" | "same" {
  const after = difference + moved;
  const holds = equation.relation === "within" ? after >= 0 : after === 0;
  if (holds === (verdict === "held")) return "same";
  return holds ? "mended" : "broken";
}
