import type { Checker } from "../../src/app/check/checker";
import { beginPlacing, type Keeps, WorkbookError, type WorkbookPort } from "../../src/app/port";
import type { Report, ReportFinding } from "../../src/diagnose/report";
import type { Fix } from "../../src/rules";
import { type CellEdit, type Mark, type Snapshot, type WorkbookEdit, apart, cellText } from "../../src/workbook";
import { FakePort, fakeChecker, plannedOf, planOf } from "./fake-port";
import { cleanReport, findingOf } from "./reports";
import { sheetOf } from "./snapshots";

/** What the cells A1 and A2 should hold; A3 is to be explained. */
const RIGHT = [2, 4] as const;

/** The id of the finding that asks for an explanation. */
export const WARNING = "w/blank@A3";

/** A workbook that remembers what is done to it, and goes on after the pane that did it is gone. */
export class Cells {
  values: number[] = [1, 3];
  sheets: string[] = [];
  marks: readonly Mark[] = [];
  readonly kept = new Map<string, string>();

  snapshot(): Snapshot {
    const table = {
      ...sheetOf(
        "表3",
        this.values.map((value) => [value]),
      ),
      id: "sheet3",
    };
    return { sheets: [table, ...this.sheets.map((name) => ({ ...sheetOf(name, []), id: name }))] };
  }
}

/** When the pane is closed: at which of its calls to the workbook, and whether that one was carried out. */
export interface Closing {
  readonly call: number;
  readonly done: boolean;
}

/** A pane's way to the workbook. From the moment that the pane is closed it gets no answer any more. */
export class PortOfPane extends FakePort {
  calls = 0;
  closed = false;

  constructor(
    readonly cells: Cells,
    private closing?: Closing,
  ) {
    super();
  }

  /** Closes the pane at a later call, counted from now. */
  closeAt(closing: Closing): void {
    this.calls = 0;
    this.closing = closing;
  }

  override read = (): Promise<Snapshot> => this.#answer(() => this.cells.snapshot());
  override existing = (names: readonly string[]): Promise<readonly string[]> =>
    this.#answer(() => names.filter((name) => this.cells.sheets.includes(name)));
  override kept: Keeps["kept"] = (...namespaces) =>
    this.#answer(() => namespaces.map((namespace) => this.cells.kept.get(namespace)));
  override keep: Keeps["keep"] = (namespace, xml) => this.#answer(() => void this.cells.kept.set(namespace, xml));
  override select = (): Promise<void> => this.#answer(() => undefined);
  override clearMarks = () => this.#answer(() => this.#lay([]));
  override mark = (marks: readonly Mark[]) => this.#answer(() => this.#lay(marks));
  override followMarks = (marks: readonly Mark[]) =>
    this.#answer(() => (this.cells.marks.length === 0 ? undefined : this.#lay(marks)));
  override write = (...[plans, , , writing]: Parameters<WorkbookPort["write"]>): Promise<readonly string[]> =>
    this.#answer(() => {
      beginPlacing(writing);
      this.cells.sheets = [...new Set([...this.cells.sheets, ...plans.map(({ name }) => name)])];
      return [];
    });
  override edit = (edits: readonly WorkbookEdit[]) =>
    this.#answer(() => {
      for (const edit of apart(edits).cells) this.#change(edit);
      return { formats: [], uncalculated: [], protectedSheets: [] };
    });

  #lay(marks: readonly Mark[]) {
    this.cells.marks = marks;
    return this.outcome;
  }

  #change({ cell, before, content }: CellEdit): void {
    if (cellText(this.cells.values[cell.row]) !== before)
      throw new WorkbookError("CellChanged", `${cell.sheet}!A${cell.row + 1} 改动过。`, "", true);
    this.cells.values[cell.row] = content.kind === "number" ? Number(content.decimal) : 0;
  }

  async #answer<T>(work: () => T): Promise<T> {
    const isLast = ++this.calls === this.closing?.call;
    if (this.closed || (isLast && !this.closing!.done)) return this.#never();
    const answer = work();
    return isLast ? this.#never() : answer;
  }

  #never(): Promise<never> {
    this.closed = true;
    return new Promise(() => undefined);
  }
}

/** A checker that finds what is wrong in the cells that it is given. */
export const CELLS_CHECKER: Checker = {
  ...fakeChecker(cleanReport()),
  check: async (snapshot) => reportOf(snapshot),
  plan: async () => plannedOf([planOf("公开表1")]),
};

/** What a check of the snapshot finds. */
export function reportOf({ sheets }: Snapshot): Report {
  const cells = sheets.find(({ name }) => name === "表3")!.cells;
  const wrong = RIGHT.flatMap((right, row): ReportFinding[] => {
    const value = cellText(cells.find((cell) => cell.row === row)?.value);
    if (value === String(right)) return [];
    const place = { sheet: "表3", row, column: 0 };
    const fix: Fix = {
      safe: true,
      label: `把 表3!A${row + 1} 从 ${value} 改为 ${right}`,
      edits: [{ cell: place, before: value, content: { kind: "number", decimal: String(right) } }],
    };
    return [findingOf({ id: `e/sum@A${row + 1}`, severity: "error", cells: [{ place, value }], fix })];
  });
  const warning = findingOf({ id: WARNING, severity: "warning", cells: [] });
  const summary = { ...cleanReport().summary, errors: wrong.length, warnings: 1 };
  return cleanReport({ tables: [], findings: [...wrong, warning], suspects: [], summary });
}
