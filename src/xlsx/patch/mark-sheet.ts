import { areaA1, type Mark, MARK_COLORS, MARK_FORMULA, type MarkTone, type Position } from "../../workbook";
import { withPrefix } from "../xml/namespaces";
import { encodeText } from "../xml/text";
import type { StyleBook } from "../write/style-book";
import { areasOf, contains } from "../../workbook";
import { applyEdits, insertion } from "../../xml";
import type { SheetSurvey } from "./sheet-survey";

/** The tones in the order in which they lie over each other. */
const TONES: readonly MarkTone[] = ["error", "warning", "info"];

/** A sheet with marks. */
export interface MarkedSheet {
  readonly xml: string;
  /** Whether formats of the user's lie as high as ours over a marked cell, so that ours may not show. */
  readonly mayBeHidden: boolean;
}

/** Puts one rule a tone into a surveyed sheet, above the user's rules; cells and their formats are not touched. */
export function markSheet(survey: SheetSurvey, marks: readonly Mark[], styles: StyleBook): MarkedSheet {
  const cells = gravest(marks, survey);
  const used = TONES.filter((tone) => [...cells.values()].some((cell) => cell.tone === tone));
  const highest = survey.rules.reduce((lowest, rule) => Math.min(lowest, rule.priority), Infinity);
  // Lower numbers lie above, and 1 is the lowest that Excel knows. The user's own numbers stay: pivot tables refer to them.
  const first = Number.isFinite(highest) ? Math.max(1, highest - used.length) : 1;
  const rules = used.map((tone, i) => {
    const areas = areasOf([...cells.values()].filter((cell) => cell.tone === tone).map((cell) => cell.at));
    const { fill, font } = MARK_COLORS[tone];
    return (
      `<conditionalFormatting sqref="${areas.map(areaA1).join(" ")}"><cfRule type="expression"` +
      ` dxfId="${styles.highlight(fill, font)}" priority="${first + i}"><formula>${encodeText(MARK_FORMULA)}</formula>` +
      "</cfRule></conditionalFormatting>"
    );
  });
  const rivals = survey.rules.filter((rule) => rule.priority < first + used.length);
  return {
    xml: applyEdits(survey.xml, [insertion(survey.place, withPrefix(rules.join(""), survey.prefix))]),
    mayBeHidden: rivals.some((rule) =>
      rule.areas.some((area) => [...cells.values()].some(({ at }) => contains(area, at))),
    ),
  };
}

/** One tone a cell, the gravest. A mark on a merged area belongs to its first cell, which alone is shown. */
function gravest(marks: readonly Mark[], survey: SheetSurvey): ReadonlyMap<string, { at: Position; tone: MarkTone }> {
  const cells = new Map<string, { at: Position; tone: MarkTone }>();
  for (const { cell, tone } of marks) {
    const merge = survey.merges.find((area) => contains(area, cell));
    const at = merge ? { row: merge.top, column: merge.left } : { row: cell.row, column: cell.column };
    const key = `${at.row} ${at.column}`;
    const known = cells.get(key);
    if (!known || TONES.indexOf(tone) < TONES.indexOf(known.tone)) cells.set(key, { at, tone });
  }
  return cells;
}
