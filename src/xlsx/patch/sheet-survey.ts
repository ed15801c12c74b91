import { type Area, MARK_FORMULA, parseAreaOrLines } from "../../workbook";
import type { XmlScanner } from "../xml/scanner";
import { applyEdits, type Edit, removal } from "../../xml";
import { outline, placeAfter } from "./elements";

/** A conditional format of the user's: where it applies, and its place in the order (1 lies above all). */
export interface UserRule {
  readonly areas: readonly Area[];
  readonly priority: number;
}

/** What must be known of a sheet's XML before marks are put in. */
export interface SheetSurvey {
  /** The XML without marks of ours. */
  readonly xml: string;
  /** Whether there were any. */
  readonly hadMarks: boolean;
  /** How many cells they lay over. */
  readonly markedCells: number;
  readonly prefix: string;
  /** Where conditional formats begin. */
  readonly place: number;
  readonly rules: readonly UserRule[];
  readonly merges: readonly Area[];
  readonly protected: boolean;
}

/** What comes before conditional formats in a sheet. */
const BEFORE_RULES: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr"
  ).split(" "),
);

/** Reads a sheet's XML once, and takes earlier marks of ours out of it: the rules whose formula names us, and nothing else. */
export function surveySheet(xml: string, part: string): SheetSurvey {
  const rules: UserRule[] = [];
  const merges: Area[] = [];
  const cuts: Edit[] = [];
  let markedCells = 0;
  let isProtected = false;
  const layout = outline(xml, part, (scanner) => {
    if (scanner.name === "conditionalFormatting") markedCells += readRules(scanner, rules, cuts);
    else if (scanner.name === "mergeCells") readMerges(scanner, merges);
    else if (scanner.name === "sheetProtection") isProtected = /^(1|true|on)$/.test(scanner.attribute("sheet") ?? "");
  });
  return {
    xml: applyEdits(xml, cuts),
    hadMarks: cuts.length > 0,
    markedCells,
    prefix: layout.prefix,
    place: placeAfter(layout, BEFORE_RULES),
    rules,
    merges,
    protected: isProtected,
  };
}

/**
 * Where all rules of an element are ours it goes as a whole; where a program has put a user's rule beside ours, only ours. Gives the number of
 * cells that ours lie over.
 */
function readRules(scanner: XmlScanner, rules: UserRule[], cuts: Edit[]): number {
  if (scanner.selfClosed) return 0;
  const start = scanner.start;
  const areas = areasIn(scanner.attribute("sqref"));
  const ours: Edit[] = [];
  let others = 0;
  while (scanner.next() && (scanner.opens || scanner.depth > 1)) {
    if (!scanner.opens || scanner.depth !== 2) continue;
    const from = scanner.start;
    const priority = Number(scanner.attribute("priority") ?? "1");
    if (scanner.name === "cfRule" && isOurs(scanner)) {
      ours.push(removal({ start: from, end: scanner.end }));
    } else {
      if (scanner.name === "cfRule") rules.push({ areas, priority });
      if (scanner.opens) scanner.skip();
      others++;
    }
  }
  if (ours.length === 0) return 0;
  if (others === 0) cuts.push(removal({ start, end: scanner.end }));
  else for (const cut of ours) cuts.push(cut);
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/** Reads the current rule to its end. */
function isOurs(scanner: XmlScanner): boolean {
  if (scanner.selfClosed) return false;
  let ours = false;
  while (scanner.next() && (scanner.opens || scanner.depth > 2)) {
    if (scanner.opens && scanner.name === "formula" && scanner.depth === 3)
      ours ||= scanner.text().trim() === MARK_FORMULA;
  }
  return ours;
}

function readMerges(scanner: XmlScanner, merges: Area[]): void {
  if (scanner.selfClosed) return;
  while (scanner.next() && (scanner.opens || scanner.depth > 1)) {
    const area = scanner.opens && scanner.name === "mergeCell" && parseAreaOrLines(scanner.attribute("ref") ?? "");
    if (area) merges.push(area);
  }
}

function areasIn(references: string | undefined): readonly Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseAreaOrLines(reference) ?? []);
}
