import type { Checker } from "../../src/app/check/checker";
import type { LeftOut } from "../../src/app/generate/layout-snapshot";
import type { PlannedTables } from "../../src/app/generate/planned-tables";
import { EXPLANATIONS_NAMESPACE } from "../../src/app/explain/explanations-xml";
import {
  beginPlacing,
  type EditOutcome,
  type FollowOptions,
  type MarkOutcome,
  type Navigates,
  type SelectedArea,
  type Selection,
  type Watches,
  type WorkbookPort,
} from "../../src/app/port";
import type { Report } from "../../src/diagnose/report";
import {
  type CellEdit,
  type CellRef,
  type Mark,
  type ReplacedFormat,
  type RowEdit,
  type SheetPlan,
  type Snapshot,
  type WorkbookEdit,
  apart,
} from "../../src/workbook";
import { xinjiang } from "../../tools/shipped";

/** A port that keeps what it was asked; any of its methods may be replaced, as by one that fails. */
export class FakePort implements WorkbookPort {
  readonly marks: (readonly Mark[])[] = [];
  /** The sheets that were read again, time by time. */
  readonly readAgainFor: string[][] = [];
  readonly written: (readonly SheetPlan[])[] = [];
  readonly selected: CellRef[] = [];
  readonly edited: (readonly CellEdit[])[] = [];
  /** The rows that were put in or taken out, time by time. */
  readonly editedRows: (readonly RowEdit[])[] = [];
  /** What every edit tells of formats that it replaced. */
  replaced: readonly ReplacedFormat[] = [];
  /** What the workbook keeps, by namespace. */
  readonly keptXml = new Map<string, string>();
  /** Where the user stands; both cells blank unless told. */
  standing: Selection = {
    cell: { ref: { sheet: "表3", row: 8, column: 0 } },
    right: { ref: { sheet: "表3", row: 8, column: 1 } },
  };
  reads = 0;
  cleared = 0;
  present: readonly string[] = [];
  outcome: MarkOutcome = { cells: 3, protectedSheets: [] };

  readonly takesRowsOut = true;
  readonly navigates: Navigates = this;
  watches: Watches | undefined;

  constructor(change: Partial<WorkbookPort & Navigates> = {}) {
    Object.assign(this, change);
  }

  async read(): Promise<Snapshot> {
    this.reads++;
    return { sheets: [] };
  }

  async readAgain(before: Snapshot, ids: ReadonlySet<string>): Promise<Snapshot> {
    this.readAgainFor.push([...ids]);
    return before;
  }

  async followMarks(marks: readonly Mark[], options: FollowOptions = {}): Promise<MarkOutcome | undefined> {
    if (this.marks.length === 0 && !options.shownThoughNone) return undefined;
    this.marks.push(marks);
    return this.outcome;
  }

  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    this.marks.push(marks);
    return this.outcome;
  }

  async clearMarks(): Promise<MarkOutcome> {
    this.cleared++;
    return this.outcome;
  }

  async existing(names: readonly string[]): Promise<readonly string[]> {
    return names.filter((name) => this.present.includes(name));
  }

  /** The sheets for which a writing cannot set the page. */
  undressed: readonly string[] = [];

  async write(...[plans, , , writing]: Parameters<WorkbookPort["write"]>): Promise<readonly string[]> {
    beginPlacing(writing);
    this.written.push(plans);
    return this.undressed;
  }

  async edit(edits: readonly WorkbookEdit[]): Promise<EditOutcome> {
    const { cells, rows } = apart(edits);
    this.edited.push(cells);
    this.editedRows.push(rows);
    return { formats: this.replaced, uncalculated: [], protectedSheets: [] };
  }

  /** The explanations that the workbook keeps. */
  get notes(): string | undefined {
    return this.keptXml.get(EXPLANATIONS_NAMESPACE);
  }

  set notes(xml: string | undefined) {
    if (xml === undefined) this.keptXml.delete(EXPLANATIONS_NAMESPACE);
    else this.keptXml.set(EXPLANATIONS_NAMESPACE, xml);
  }

  async kept(...namespaces: readonly string[]): Promise<readonly (string | undefined)[]> {
    return namespaces.map((namespace) => this.keptXml.get(namespace));
  }

  async keep(namespace: string, xml: string): Promise<void> {
    this.keptXml.set(namespace, xml);
  }

  async select(cell: CellRef): Promise<void> {
    this.selected.push(cell);
  }

  async selection(): Promise<Selection> {
    return this.standing;
  }

  async selectedArea(): Promise<SelectedArea> {
    const { sheet, row, column } = this.standing.cell.ref;
    return { sheet, area: { top: row, left: column, bottom: row, right: column } };
  }
}

/** A checker that answers with a given report and given plans. */
export function fakeChecker(report: Report, plans: readonly SheetPlan[] = []): Checker {
  return {
    check: async () => report,
    checkText: async () => report,
    plan: async () => plannedOf(plans),
    readOwnList: async () => ({ kind: "none" }),
  };
}

/** A plan made from the tables that a workbook has. */
export function plannedOf(plans: readonly SheetPlan[], change: { leftOut?: readonly LeftOut[] } = {}): PlannedTables {
  const sources = { ledgers: [], tables: plans.map(({ name }) => ({ id: "T1", sheet: name })) };
  const from = { sources, template: xinjiang.id };
  return plans.length === 0 ? { ...from, kind: "nothing" } : { ...from, kind: "tables", plans, leftOut: [], ...change };
}

/** A sheet to write, empty but for its name. */
export function planOf(name: string): SheetPlan {
  return {
    name,
    columnWidths: [],
    rowHeights: new Map(),
    cells: [],
    merges: [],
    page: {
      orientation: "portrait",
      printArea: { top: 0, left: 0, bottom: 0, right: 0 },
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
      footer: "",
    },
    frozenRows: 0,
    links: [],
  };
}
