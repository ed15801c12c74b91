import { planFixes, safeFixes } from "../app/plan-fixes";
import { recalculate } from "../app/recalculate";
import type { OwnList } from "../catalogue";
import { cellInFormula } from "../workbook";
import { clearMarks, editCells } from "../xlsx";
import { type CheckedFile, checkBytes } from "./check-file";

/** A workbook after its safe fixes, checked again. */
export interface FixedFile extends CheckedFile {
  /** What was changed, a line each. */
  readonly changes: readonly string[];
  /** What the user must know besides, a sentence each. */
  readonly notices: readonly string[];
}

/** Applies all safe fixes of a checked workbook, in memory, and checks what it then holds. Throws XlsxError. */
export function fixFile(opened: CheckedFile, codes?: OwnList): FixedFile {
  const { snapshot, report } = opened;
  const { applied, refused, edits } = planFixes(snapshot, safeFixes(report));
  const reasons = refused.map(({ reason }) => reason);
  if (applied.length === 0) return { ...opened, changes: [], notices: reasons };
  const { results, unknown } = recalculate(snapshot, edits);
  // Marks of an earlier call go first: the formats of changed cells come behind those that the workbook itself has.
  const bytes = editCells(clearMarks(opened.bytes), { edits, results });
  const sheets = new Set(edits.map(({ cell }) => cell.sheet));
  const locked = snapshot.sheets.filter(({ name, protected: isProtected }) => isProtected && sheets.has(name));
  return {
    ...checkBytes(bytes, codes),
    changes: applied.map(({ label }) => label),
    notices: [
      ...reasons,
      ...locked.map(({ name }) => `工作表“${name}”受保护：修改已写入副本，保护保持不变。`),
      ...(unknown.length > 0 ? [notCalculated(unknown.map(cellInFormula))] : []),
    ],
  };
}

const NAMED_CELLS = 5;

function notCalculated(cells: readonly string[]): string {
  const named = cells.slice(0, NAMED_CELLS).join("、") + (cells.length > NAMED_CELLS ? `等 ${cells.length} 处` : "");
  return `公式 ${named} 引用了改过的单元格，用 Excel 打开副本时才会重新计算；本次校验用的是其原来的结果。`;
}
