import { XmlScanner } from "../../xml/scanner";

/** The colours of a theme in the order in which cells name them: white before black, as Excel counts. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Those of Office's own theme, for a workbook that names colours of a theme and has none. */
const OFFICE = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** The colours of a workbook's theme as #RRGGBB, by the number under which cells name them. */
export function readTheme(xml: string | undefined, part: string): readonly string[] {
  if (xml === undefined) return OFFICE;
  const colors = [...OFFICE];
  const scanner = new XmlScanner(xml, part);
  let slot = -1;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.depth === 3) slot = ORDER.indexOf(scanner.name);
    if (scanner.depth !== 4 || slot < 0) continue;
    const said = scanner.name === "sysClr" ? scanner.attribute("lastClr") : scanner.attribute("val");
    if (said !== undefined && /^[0-9a-fA-F]{6}$/.test(said)) colors[slot] = `#${said.toUpperCase()}`;
    // The scheme of colours comes first; other lists of a theme have elements of the same names.
    if (slot === ORDER.length - 1) break;
  }
  return colors;
}
