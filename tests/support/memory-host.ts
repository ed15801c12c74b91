import { type EditOutcome, type Navigates, WorkbookError, type WorkbookPort, beginPlacing } from "../../src/app/port";
import { recalculate } from "../../src/formula";
import {
  type CellRef,
  EditRefused,
  type Mark,
  type SheetPlan,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
  type WorkbookEdit,
  apart,
  cellAt,
  cellInFormula,
  isRowEdit,
  isRowInsertion,
  placeOfRow,
  refuseFuller,
  refuseStale,
  refuseStaleRow,
  rowAfter,
} from "../../src/workbook";
import { withEdits } from "./edited-snapshot";
import { snapshotOfPlans } from "./planned-snapshot";

/** A workbook in memory, as a host: the shortest that keeps every promise of the port. Nobody else changes it, so there is nothing to watch. */
export class MemoryHost implements WorkbookPort {
  readonly takesRowsOut = true;
  #marks: readonly Mark[] = [];
  #standing: CellRef = { sheet: "", row: 0, column: 0 };
  readonly #kept = new Map<string, string>();

  constructor(private workbook: Snapshot) {}

  read(): Promise<Snapshot> {
    return Promise.resolve(this.workbook);
  }

  /** Sheets that stay as they are stay the same objects. */
  readAgain(): Promise<Snapshot> {
    return this.read();
  }

  mark: WorkbookPort["mark"] = async (marks) => {
    const open = marks.filter(({ cell }) => !this.#isProtected(cell.sheet));
    const locked = marks.filter((mark) => !open.includes(mark)).map(({ cell }) => cell.sheet);
    this.#marks = open;
    return { cells: open.length, protectedSheets: [...new Set(locked)] };
  };

  followMarks: WorkbookPort["followMarks"] = async (marks, { shownThoughNone = false } = {}) =>
    this.#marks.length > 0 || shownThoughNone ? this.mark(marks) : undefined;

  clearMarks: WorkbookPort["clearMarks"] = async () => {
    const cells = this.#marks.length;
    this.#marks = [];
    return { cells, protectedSheets: [] };
  };

  existing: WorkbookPort["existing"] = async (names) => names.filter((name) => this.#sheet(name) !== undefined);

  write: WorkbookPort["write"] = async (plans, about, _asRead, writing) => {
    beginPlacing(writing);
    const gone = [...plans.map(({ name }) => name), ...(about?.replaced ?? [])].map(folded);
    const others = this.workbook.sheets.filter(({ name }) => !gone.includes(folded(name)));
    this.workbook = { sheets: [...others, ...snapshotOfPlans(plans).sheets] };
    return [];
  };

  edit: WorkbookPort["edit"] = async (edits) => {
    for (const edit of edits) this.#refuse(edit);
    const { cells, rows } = apart(edits);
    const { results, unknown } = recalculate(this.workbook, cells);
    const calculated = withResults(withEdits(this.workbook, cells), results);
    this.workbook = keptApart(this.workbook, withEdits(calculated, rows));
    this.#marks = this.#marks.flatMap((mark) => {
      const row = rowAfter(rows, mark.cell);
      return row === undefined ? [] : [{ ...mark, cell: { ...mark.cell, row } }];
    });
    return { formats: [], uncalculated: unknown, protectedSheets: [] } satisfies EditOutcome;
  };

  kept: WorkbookPort["kept"] = async (...namespaces) => namespaces.map((namespace) => this.#kept.get(namespace));

  keep: WorkbookPort["keep"] = async (namespace, xml) => void this.#kept.set(namespace, xml);

  readonly navigates: Navigates = {
    select: async (cell) => {
      if (!this.#sheet(cell.sheet)?.visible) throw refused(`工作表“${cell.sheet}”不在或隐藏着。`);
      this.#standing = cell;
    },
    selection: async () => {
      const at = (column: number) => {
        const ref = { ...this.#standing, column };
        const cell = cellAt(this.workbook, ref);
        return {
          ref,
          ...(cell && { value: cell.value }),
          ...(cell?.formula !== undefined && { formula: cell.formula }),
        };
      };
      return { cell: at(this.#standing.column), right: at(this.#standing.column + 1) };
    },
    selectedArea: async () => {
      const { sheet, row, column } = this.#standing;
      return { sheet, area: { top: row, left: column, bottom: row, right: column } };
    },
  };

  #sheet(name: string): SheetSnapshot | undefined {
    return this.workbook.sheets.find((sheet) => folded(sheet.name) === folded(name));
  }

  #isProtected(name: string): boolean {
    return this.#sheet(name)?.protected === true;
  }

  /** Throws WorkbookError where an edit cannot be made. */
  #refuse(edit: WorkbookEdit): void {
    const name = isRowEdit(edit) ? placeOfRow(edit).sheet : edit.cell.sheet;
    const sheet = this.#sheet(name);
    if (!sheet || sheet.protected) throw refused(`工作表“${name}”不在或受保护，没有修改。`);
    try {
      if (!isRowEdit(edit)) return refuseStale(edit, cellAt(this.workbook, edit.cell));
      refuseStaleRow(edit, (row, column) => cellAt(this.workbook, { sheet: name, row, column }));
      if (!isRowInsertion(edit))
        refuseFuller(
          edit,
          sheet.cells.filter(({ row }) => row === edit.remove.row),
        );
    } catch (error) {
      throw error instanceof EditRefused ? refused(error.message) : error;
    }
  }
}

/** The host over the sheets that are planned. */
export function memoryHostOf(...plans: readonly SheetPlan[]): MemoryHost {
  return new MemoryHost(snapshotOfPlans(plans));
}

function folded(name: string): string {
  return name.toUpperCase();
}

function refused(message: string): WorkbookError {
  return new WorkbookError("EditRefused", message, "请重新校验后再试一次。", true);
}

function withResults(snapshot: Snapshot, results: ReturnType<typeof recalculate>["results"]): Snapshot {
  const values = new Map(results.map(({ cell, decimal }) => [cellInFormula(cell), Number(decimal)]));
  if (values.size === 0) return snapshot;
  const withResult = (sheet: string, cell: SnapshotCell): SnapshotCell => {
    const value = values.get(cellInFormula({ sheet, row: cell.row, column: cell.column }));
    return value === undefined ? cell : { ...cell, value };
  };
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => withResult(sheet.name, cell)),
    })),
  };
}

/** The workbook after a change, with the sheets that hold what they held as the same objects as before. */
function keptApart(before: Snapshot, after: Snapshot): Snapshot {
  const same = (one: SheetSnapshot | undefined, other: SheetSnapshot): boolean =>
    one !== undefined && JSON.stringify(one) === JSON.stringify(other);
  return {
    sheets: after.sheets.map((sheet) => {
      const old = before.sheets.find(({ name }) => name === sheet.name);
      return old && same(old, sheet) ? old : sheet;
    }),
  };
}
