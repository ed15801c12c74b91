import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../catalogue";
import { deriveDisclosure } from "../derive";
import { type Assignment, type FoundLedger, type LedgerReading, ledgerMessage, readLedger } from "../ledger/read";
import { layoutDisclosure } from "../layout";
import { type Measure, formatAmount } from "../money";
import { type ControlTotal, controlDifferences, roundLedger, shiftedFigures } from "../rounding";
import { type TableId, tableNumber } from "../tables";
import type { CellRef, SheetPlan, Snapshot } from "../workbook";
import type { LeftOut } from "./checker";
import { layoutSnapshot } from "./layout-snapshot";

export interface PlanOptions {
  /** What to make the tables from; unless told, from the tables that the workbook has, or else from its ledger. */
  readonly from?: "ledger" | "tables";
  /** The sheet of the ledger, where there are several. */
  readonly ledger?: string;
  /** What the user said of the ledger's columns. */
  readonly assignments?: readonly Assignment[];
  /** The measure to print: 万元 from a ledger unless told, and its own for each table that is there already. */
  readonly measure?: Measure;
  /** Totals as live formulas (the default), or as plain values. */
  readonly formulas?: boolean;
  readonly tables?: readonly TableId[];
  /** The finance bureau's list of codes. */
  readonly codes?: OwnList;
}

/** Something about the ledger that the user should know, and where. */
export interface LedgerNotice {
  readonly severity: "error" | "warning" | "info";
  readonly cell: CellRef;
  readonly message: string;
}

/** A printed figure that rounding had to move by a whole unit or more; amounts as printed. */
export interface MovedFigure {
  readonly table: TableId;
  readonly cell: CellRef;
  /** 表3 行政运行 基本支出 */
  readonly name: string;
  readonly exact: string;
  readonly printed: string;
}

export type PlannedTables =
  /** There is neither a ledger nor a table. */
  | { readonly kind: "nothing" }
  /** Several sheets are ledgers: which is meant? */
  | { readonly kind: "several-ledgers"; readonly sheets: readonly string[] }
  /** The ledger lacks columns; `ledger.unassigned` has those that could be them. */
  | { readonly kind: "unreadable-ledger"; readonly ledger: FoundLedger; readonly notices: readonly LedgerNotice[] }
  | { readonly kind: "tables"; readonly plans: readonly SheetPlan[]; readonly leftOut: readonly LeftOut[] }
  | {
      readonly kind: "ledger";
      readonly sheet: string;
      readonly plans: readonly SheetPlan[];
      readonly notices: readonly LedgerNotice[];
      readonly moved: readonly MovedFigure[];
    };

/**
 * The eleven sheets of a workbook: from its ledger, derived and rounded so that every tie holds in what is printed, or from the tables that it
 * has, laid out anew. Pure; throws nothing for what a workbook may hold.
 */
export function planTables(snapshot: Snapshot, options: PlanOptions = {}): PlannedTables {
  const { from, codes, assignments } = options;
  if (from === "tables") return fromTables(snapshot, options);
  const reading = readLedger(snapshot, { ...(codes && { codes }), ...(assignments && { assignments }) });
  const found = reading.ledgers.filter(({ sheet }) => options.ledger === undefined || sheet === options.ledger);
  if (from === undefined || found.length === 0) {
    const planned = from === "ledger" ? ({ kind: "nothing" } as const) : fromTables(snapshot, options);
    if (planned.kind === "tables" || found.length === 0) return planned;
  }
  const readable = found.filter(({ missing }) => missing.length === 0);
  if (readable.length > 1) return { kind: "several-ledgers", sheets: readable.map(({ sheet }) => sheet) };
  const ledger = readable[0] ?? found[0]!;
  if (ledger.missing.length > 0) return { kind: "unreadable-ledger", ledger, notices: noticesOf(ledger) };
  return fromLedger(ledger, reading, options);
}

function fromTables(snapshot: Snapshot, { formulas, measure, tables }: PlanOptions): PlannedTables {
  const { plans, leftOut = [] } = layoutSnapshot(snapshot, {
    ...(formulas !== undefined && { formulas }),
    ...(measure && { measure }),
    ...(tables && { tables }),
  });
  return plans.length === 0 ? { kind: "nothing" } : { kind: "tables", plans, leftOut };
}

function fromLedger(
  ledger: FoundLedger,
  { facts: said, controls }: LedgerReading,
  options: PlanOptions,
): PlannedTables {
  const { measure = "万元", formulas = true, tables, codes } = options;
  const unit = said.unit ?? ledger.unit;
  const year = said.year ?? ledger.year;
  const facts = {
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    measure,
    names: ledger.names,
    catalogue: catalogueFor(year ?? DESCRIBED_YEAR, codes),
  };
  const printed = deriveDisclosure(roundLedger(ledger, { measure, controls }), facts);
  const moved = shiftedFigures(deriveDisclosure(ledger, facts), printed).map(({ figure, exact }): MovedFigure => ({
    table: figure.table,
    cell: figure.cell,
    name: `${tableNumber(figure.table)} ${figure.rowName} ${figure.columnName}`,
    exact: formatAmount(exact, measure),
    printed: formatAmount(figure.amount, measure),
  }));
  const unmet = controlNotices(ledger, controls, measure);
  const plans = layoutDisclosure(printed, { formulas, ...(tables && { tables }) });
  return { kind: "ledger", sheet: ledger.sheet, plans, notices: [...noticesOf(ledger), ...unmet], moved };
}

/** Approved totals that rounding does not explain. */
function controlNotices(ledger: FoundLedger, controls: LedgerReading["controls"], measure: Measure): LedgerNotice[] {
  const cells = new Map<ControlTotal, CellRef>(controls.map((control) => [control, control.cell]));
  return controlDifferences(ledger, controls, measure).map(({ control, ledger: sum, difference }) => ({
    severity: "warning",
    cell: cells.get(control)!,
    message: `控制数 ${formatAmount(control.amount, measure)} 与明细合计 ${formatAmount(sum, measure)} 相差 ${formatAmount(difference, measure)}，不是舍入所致，未按控制数调整。`,
  }));
}

function noticesOf({ problems }: FoundLedger): LedgerNotice[] {
  return problems.map((problem) => ({
    severity: problem.severity,
    cell: problem.cell,
    message: ledgerMessage(problem),
  }));
}
