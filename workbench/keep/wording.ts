import { a1 } from "../../src/workbook";
import { sameContent } from "./cell-contents";
import type { SheetAspect, SheetDifferences } from "./differences";

const ASPECTS: Readonly<Record<SheetAspect, string>> = {
  merges: "合并单元格",
  heights: "行高",
  hiddenRows: "行的隐藏或显示",
  widths: "列宽",
  hiddenColumns: "列的隐藏或显示",
  panes: "冻结窗格",
  tab: "工作表标签的颜色",
  gridlines: "网格线的显示",
};

/** Sheets that came in the workbench are written anew: their sizes are rounded, and what they show beside cells is Excel's own. */
const OF_NEW_SHEETS: ReadonlySet<SheetAspect> = new Set(["merges", "hiddenRows", "hiddenColumns", "panes"]);
/** So many cells are named. */
const NAMED_CELLS = 5;

/**
 * What of the grid is not in the file, a sentence for each sheet and kind: `工作表“表3”：C5、D9 的字体、填充、边框或对齐方式的改动不能带回文件。`
 * @param added the names of the sheets that came in the workbench
 */
export function lostSentences(differences: readonly SheetDifferences[], added: ReadonlySet<string>): readonly string[] {
  return differences.flatMap(({ sheet, cells, aspects }) => {
    const isNew = added.has(sheet);
    const contents = cells.filter(({ was, now }) => was && !sameContent(was, now));
    const formats = cells.filter(({ format }) => format !== undefined);
    const looks = isNew ? [] : cells.filter(({ isRestyled }) => isRestyled);
    const others = aspects.filter((aspect) => !isNew || OF_NEW_SHEETS.has(aspect)).map((aspect) => ASPECTS[aspect]);
    const told = [
      ...named(contents, "的内容"),
      ...named(formats, "的数字格式"),
      ...named(looks, "的字体、填充、边框或对齐方式"),
      ...(others.length > 0 ? [others.join("、")] : []),
    ];
    return told.map((what) => `工作表“${sheet}”：${what}的改动不能带回文件。`);
  });
}

function named(cells: SheetDifferences["cells"], what: string): readonly string[] {
  if (cells.length === 0) return [];
  const places = cells.slice(0, NAMED_CELLS).map(a1).join("、");
  return [`${places}${cells.length > NAMED_CELLS ? ` 等 ${cells.length} 个单元格` : " "}${what}`];
}
