import { type Area, areaA1 } from "../../workbook";
import { applyEdits, insertion, removal } from "../../xml";
import { DEFAULT_LIMITS, type Limits } from "../limits";
import { Package } from "../package";
import { readWorkbookParts } from "../read/workbook";
import { outline, placeAfter } from "./elements";
import { PackageEdit } from "./package-edit";

/** What comes before merges in a sheet. */
const BEFORE_MERGES: ReadonlySet<string> = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews"
  ).split(" "),
);

/**
 * A copy of the workbook in which these sheets have these merged areas and no others; all else stays to the character. Throws XlsxError for a file
 * that cannot be read.
 * @param merges by the names of the sheets
 */
export function putMerges(
  bytes: Uint8Array,
  merges: ReadonlyMap<string, readonly Area[]>,
  limits?: Partial<Limits>,
): Uint8Array {
  if (merges.size === 0) return bytes;
  const edit = new PackageEdit(new Package(bytes, { ...DEFAULT_LIMITS, ...limits }));
  for (const { name, part } of readWorkbookParts(edit.file).sheets) {
    const areas = merges.get(name);
    if (areas) edit.replace(part, withMerges(edit.text(part) ?? "", part, areas));
  }
  return edit.build();
}

function withMerges(xml: string, part: string, areas: readonly Area[]): string {
  const layout = outline(xml, part);
  const before = layout.children.find(({ name }) => name === "mergeCells");
  const tag = (name: string): string => layout.prefix + name;
  const items = areas.map((area) => `<${tag("mergeCell")} ref="${areaA1(area)}"/>`).join("");
  const text = `<${tag("mergeCells")} count="${areas.length}">${items}</${tag("mergeCells")}>`;
  return applyEdits(xml, [
    ...(before ? [removal(before)] : []),
    ...(areas.length > 0 ? [insertion(before?.start ?? placeAfter(layout, BEFORE_MERGES), text)] : []),
  ]);
}
