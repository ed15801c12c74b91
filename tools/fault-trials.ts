import type { Report, ReportAdjustment, ReportFinding } from "../src/diagnose";
import { formatAmount, parseNumber } from "../src/money";
import { type Disclosure, type DisclosureTable, type Figure, figuresOf, tableOf } from "../src/tables";
import { type Place, type Snapshot, cellInFormula } from "../src/workbook";
import { FAULT_KINDS, type FaultKind, wrongCells } from "./fault-kinds";
import { bestMoves } from "./faults/best-moves";
import { areDetermined } from "./faults/determined";
import { type Amounts, EquationSystem } from "./faults/equation-system";
import { typeIn } from "./live-totals";
import type { CellChange } from "./snapshot-changes";
import { Random } from "./synthetic/random";
import { checkSnapshot, readDisclosure } from "./shipped";

/** What became of one workbook with slips in it. */
export interface Trial {
  readonly kind: string;
  readonly tables: readonly string[];
  /** The equations alone say where the slip is, and what was right (faults/determined). */
  readonly determined: boolean;
  /** It breaks a tie, by more than rounding explains. */
  readonly visible: boolean;
  /** A finding that was not there before names a changed cell, or a live total that it made wrong. */
  readonly detected: boolean;
  /** The likeliest explanations (of a rounding difference: the moves that level it best) name the changed cells and no others. */
  readonly named: boolean;
  /** And give each its right value. */
  readonly right: boolean;
  /** And give each a value with which every tie holds, where rounding leaves open which of several is right; else the right one. */
  readonly nearly: boolean;
  /** Every changed cell is among the suspects with its right value, first or not. */
  readonly listed: boolean;
}

/** A part of the single slips, for a run on several processors: the figures whose number leaves that rest. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

interface Bench {
  readonly workbook: Snapshot;
  readonly disclosure: Disclosure;
  readonly system: EquationSystem;
  readonly filled: readonly (readonly [Figure, DisclosureTable])[];
  /** What each cell should say, by address. */
  readonly right: ReadonlyMap<string, string>;
  readonly findingsBefore: ReadonlySet<string>;
}

interface Slip {
  readonly changes: readonly CellChange[];
  readonly table: string;
}

/** Every kind of slip in every amount that was typed, one at a time. */
export function singleFaults(
  workbook: Snapshot,
  share: Share = { part: 0, of: 1 },
  kinds: readonly FaultKind[] = FAULT_KINDS,
): Trial[] {
  const bench = benchOf(workbook);
  const own = bench.filled.filter((_, index) => index % share.of === share.part);
  return own.flatMap(([figure, table]) =>
    kinds.flatMap((kind) => {
      const changes = kind.change(figure, table);
      return changes ? [trySlips(bench, [{ changes, table: table.id }], kind.name)] : [];
    }),
  );
}

/** So many slips at once, drawn by a fixed seed: amounts and kinds at random, each in cells of its own. */
export function severalFaults(
  workbook: Snapshot,
  count: number,
  trials: number,
  kinds: readonly FaultKind[],
  name: string,
): Trial[] {
  const bench = benchOf(workbook);
  const random = new Random(count);
  return Array.from({ length: trials }, () => {
    const slips: Slip[] = [];
    while (slips.length < count) {
      const slip = drawSlip(bench, kinds, random);
      const taken = new Set(slips.flatMap(({ changes }) => changes.map(({ cell }) => cellInFormula(cell))));
      if (!slip.changes.some(({ cell }) => taken.has(cellInFormula(cell)))) slips.push(slip);
    }
    return trySlips(bench, slips, name);
  });
}

function drawSlip({ filled }: Bench, kinds: readonly FaultKind[], random: Random): Slip {
  for (;;) {
    const [figure, table] = random.pick(filled);
    const changes = random.pick(kinds).change(figure, table);
    if (changes) return { changes, table: table.id };
  }
}

function benchOf(workbook: Snapshot): Bench {
  const disclosure = readDisclosure(workbook);
  const all = disclosure.tables.flatMap((table) => figuresOf(table).map((figure) => [figure, table] as const));
  return {
    workbook,
    disclosure,
    system: new EquationSystem(disclosure),
    filled: all.filter(([{ blank, formula }]) => !blank && formula === undefined),
    right: new Map(
      all.map(([{ cell, amount }, table]) => [cellInFormula(cell), formatAmount(amount, table.effectiveMeasure)]),
    ),
    findingsBefore: new Set(checkSnapshot(workbook).findings.map(asSaid)),
  };
}

function trySlips(bench: Bench, slips: readonly Slip[], kind: string): Trial {
  const changes = slips.flatMap((slip) => slip.changes);
  const typed = typeIn(bench.workbook, changes);
  const report = checkSnapshot(typed.workbook);
  const changed = wrongCells(changes, bench.right);
  const { best, all } = toldCells(report, bench.findingsBefore);
  const named = sameCells(best, changed);
  const isRight = ({ place, suggested }: ToldCell) => suggested === bench.right.get(cellInFormula(place));
  const isNear = (cell: ToldCell) => isRight(cell) || (bench.system.isRounded && holdsWith(cell, bench));
  const slipped = slips.map((slip) => amountsOf(slip, bench.disclosure));
  const rightly = new Set(all.filter(isRight).map(({ place }) => cellInFormula(place)));
  return {
    kind,
    tables: [...new Set(slips.map(({ table }) => table))],
    determined: areDetermined(bench.system, slipped),
    visible: slipped.some((amounts) => !bench.system.holds(amounts)),
    detected: isDetected(report, new Set([...changed, ...typed.moved]), bench),
    named,
    right: named && best.every(isRight),
    nearly: named && best.every(isNear),
    listed: [...changed].every((cell) => rightly.has(cell)),
  };
}

/** What a finding says beside its words: one that was of rounding and is of an error now is another. */
function asSaid({ id, severity }: ReportFinding): string {
  return `${id} ${severity}`;
}

/** True where every tie holds with what a cell is said to be, all others being right. */
function holdsWith({ place, suggested }: ToldCell, { disclosure, system }: Bench): boolean {
  const table = disclosure.tables.find(({ sheet }) => sheet === place.sheet);
  const said =
    suggested === null ? undefined : parseNumber(Number(suggested), table?.effectiveMeasure ?? disclosure.measure);
  return said !== undefined && system.holds(new Map([[cellInFormula(place), said.amount]]));
}

/** The amounts that a slip puts into its cells, as the tables' measures read them. */
function amountsOf({ changes, table }: Slip, disclosure: Disclosure): Amounts {
  const measure = tableOf(disclosure, table as Figure["table"])?.effectiveMeasure ?? disclosure.measure;
  return new Map(
    changes.map(({ cell, value }) => [
      cellInFormula(cell),
      typeof value === "number" ? (parseNumber(value, measure)?.amount ?? 0) : 0,
    ]),
  );
}

/** A cell that a report names, with what it should say. */
interface ToldCell {
  readonly place: Place;
  readonly suggested: string | null;
}

/** The cells that a report blames, and those whose move levels the new differences that rounding explains and no blamed cell does. */
function toldCells({ suspects, findings }: Report, before: ReadonlySet<string>): Record<"best" | "all", ToldCell[]> {
  const explained = new Set(suspects.flatMap(({ explains }) => explains));
  const fresh = findings.filter(
    (finding) => finding.rounding && !before.has(asSaid(finding)) && !explained.has(finding.id),
  );
  const asTold = ({ place, to }: ReportAdjustment): ToldCell => ({ place, suggested: to });
  return {
    best: [...suspects.filter(({ rank }) => rank === 0), ...bestMoves(fresh).map(asTold)],
    all: [...suspects, ...fresh.flatMap(({ adjustments = [] }) => adjustments).map(asTold)],
  };
}

function isDetected(report: Report, wrong: ReadonlySet<string>, { findingsBefore }: Bench): boolean {
  const fresh = report.findings.filter((finding) => !findingsBefore.has(asSaid(finding)));
  return fresh.some((finding) => finding.cells.some(({ place }) => wrong.has(cellInFormula(place))));
}

function sameCells(suspects: readonly ToldCell[], changed: ReadonlySet<string>): boolean {
  const named = new Set(suspects.map(({ place }) => cellInFormula(place)));
  return named.size === changed.size && [...named].every((cell) => changed.has(cell));
}
