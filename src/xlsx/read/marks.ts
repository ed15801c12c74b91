import { type Area, MARK_COLORS, MARK_FORMULA, type MarkTone, parseAreaOrLines } from "../../workbook";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { XmlScanner } from "../xml/scanner";
import { readWorkbookParts } from "./workbook";

const TONES = Object.keys(MARK_COLORS) as MarkTone[];

/** Areas of a sheet over which marks of ours of one tone lie. */
export interface MarkedAreas {
  readonly sheet: string;
  readonly tone: MarkTone;
  readonly areas: readonly Area[];
}

/** The marks of ours in a workbook. Throws XlsxError for a file that cannot be read. */
export function readMarks(bytes: Uint8Array, limits?: Partial<Limits>): readonly MarkedAreas[] {
  const file = new Package(bytes, { ...DEFAULT_LIMITS, ...limits });
  const { sheets, styles } = readWorkbookParts(file);
  const fills = styles === undefined ? [] : highlightFills(file.text(styles) ?? "", styles);
  return sheets.flatMap(({ name, part }) => marksOf(file.text(part) ?? "", part, name, fills));
}

/** The fills of a workbook's formats for conditions, #RRGGBB, by their numbers. */
function highlightFills(xml: string, part: string): readonly string[] {
  const fills: string[] = [];
  const scanner = new XmlScanner(xml, part);
  let section = "";
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.depth === 1) section = scanner.name;
    if (section !== "dxfs") continue;
    if (scanner.depth === 2) fills.push("");
    else if (scanner.name === "bgColor") fills[fills.length - 1] = `#${(scanner.attribute("rgb") ?? "").slice(-6)}`;
  }
  return fills;
}

function marksOf(xml: string, part: string, sheet: string, fills: readonly string[]): readonly MarkedAreas[] {
  // Most files have none, and are not looked through.
  if (!xml.includes(MARK_NAME)) return [];
  const marks: MarkedAreas[] = [];
  const scanner = new XmlScanner(xml, part);
  let areas: readonly Area[] = [];
  let tone: MarkTone | undefined;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "conditionalFormatting")
      areas = (scanner.attribute("sqref") ?? "").split(/\s+/).flatMap((one) => parseAreaOrLines(one) ?? []);
    if (scanner.name === "cfRule") {
      const fill = fills[Number(scanner.attribute("dxfId"))]?.toUpperCase();
      tone = TONES.find((one) => MARK_COLORS[one].fill === fill);
    }
    if (scanner.name === "formula" && scanner.text().trim() === MARK_FORMULA && tone)
      marks.push({ sheet, tone, areas });
  }
  return marks;
}

/** What of the condition stands in a file as it is: its quotes may be written in several ways. */
const MARK_NAME = "预算公开助手";
