import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { KeptTables, SharedHeads, type UnitBook } from "../../department";
import { deriveDisclosure } from "../../derive";
import { type FoundLedger, type LedgerReading, readLedger } from "../../recognise/ledger";
import { roundedRows } from "../../rounding";
import { type Disclosure, type SheetTable, type Template, type Templates, usualTables } from "../../tables";
import type { Snapshot } from "../../workbook";
import { checkTables } from "../check/check-snapshot";
import { type TablesRead, readKnown } from "../check/read-disclosure";
import { tiesOnce } from "../check/ties-once";
import { roundingTargets } from "../generate/approved-totals";
import { wholeLedger } from "../whole-ledger/whole-ledger";
import type { UnitBeside } from "./beside-ledger";
import { besideOf, withOwnSurplus } from "./unit-beside";

/** A unit's workbook as the department needs it, and how it stands by itself. */
export interface CheckedUnit {
  readonly book: UnitBook;
  /** What it tells beside its ledger, where it has one. */
  readonly beside?: UnitBeside;
  /** How its own check came out; absent where it sent a ledger and no tables. */
  readonly state?: UnitState;
}

/** Counts of a unit's own check: of three hundred units no more is kept. */
export interface UnitState {
  readonly errors: number;
  readonly warnings: number;
  /** Ties that could not be checked. */
  readonly unchecked: number;
}

/** Why a file cannot be one of the department's units, as a sentence for the accountant. */
export interface NoUnit {
  readonly file: string;
  readonly code: "no-unit" | "no-figures" | "several-ledgers";
  readonly message: string;
}

/** A unit's file, and when it was changed last where that is known. */
export interface UnitFile {
  readonly file: string;
  readonly changed?: Date;
}

/** By what units of a department are read, all of them alike. */
export interface ReadingUnits {
  readonly templates: Templates;
  readonly codes?: OwnList;
  /** What their rows say alike. */
  readonly heads: SharedHeads;
}

/** How the units of one department are read: to be made once for all of them. */
export function readingUnits(templates: Templates, codes?: OwnList): ReadingUnits {
  return { templates, ...(codes && { codes }), heads: new SharedHeads() };
}

/**
 * Reads a unit's workbook: its tables with their own check, its ledger, its name. Pure. Throws WorkbookError (`unknown-template`) for tables of no known
 * template. A ledger without tables gives the tables that would be printed from it.
 * @param sheetTables what its user said of its sheets
 */
export function unitBookOf(
  snapshot: Snapshot,
  { file, changed }: UnitFile,
  { templates, codes, heads }: ReadingUnits,
  sheetTables: readonly SheetTable[] = [],
): CheckedUnit | NoUnit {
  const known = readKnown(snapshot, templates, { said: sheetTables, tiesOf: tiesOnce });
  const { disclosure } = known;
  // the department's workbook lists each unit's rows as they are
  const reading = readLedger(snapshot, { ...(codes && { codes }), eachRow: true });
  const ledgers = reading.ledgers.filter(({ missing }) => missing.length === 0);
  const [ledger] = ledgers;
  if (ledgers.length > 1)
    return {
      file,
      code: "several-ledgers",
      message: `有 ${ledgers.length} 张预算明细，不知道以哪一张为准，请只留一张。`,
    };
  if (disclosure.tables.length === 0 && !ledger)
    return { file, code: "no-figures", message: "没有找到预算公开表，也没有预算明细。" };
  const unit = unitName(disclosure.unit ?? reading.facts.unit ?? ledger?.unit);
  if (unit === undefined)
    return {
      file,
      code: "no-unit",
      message: "没有单位名称，不知道是哪个单位的。请在“单位信息”的“单位全称”或各表左上角的“编制单位”处填写。",
    };
  const year = disclosure.year ?? reading.facts.year ?? ledger?.year;
  const hasTables = disclosure.tables.length > 0;
  const state = hasTables ? stateOf(snapshot, known, templates, codes) : undefined;
  const facts = { unit, year, template: disclosure.template, codes };
  return {
    book: {
      file,
      unit,
      ...(year !== undefined && { year }),
      ...(changed && { changed }),
      tables: KeptTables.of(hasTables ? disclosure : printedFrom(ledger!, reading, facts), heads),
      ...(state?.errors === 0 && state.warnings === 0 && { isSound: true }),
      ...(ledger && isWhole(ledger) && { ledger: withOwnSurplus(ledger, reading, disclosure.reading) }),
    },
    ...(ledger && { beside: besideOf(snapshot, reading, codes) }),
    ...(state && { state }),
  };
}

function stateOf(snapshot: Snapshot, known: TablesRead, templates: Templates, codes: OwnList | undefined): UnitState {
  const { summary, unchecked } = checkTables(snapshot, known, templates, { ...(codes && { codes }) });
  return { errors: summary.errors, warnings: summary.warnings, unchecked: unchecked.length };
}

/** A ledger of which rows were left out does not give the whole budget. */
function isWhole({ problems }: FoundLedger): boolean {
  return !problems.some(({ severity }) => severity === "error");
}

/** `编制单位：某局` → `某局` */
function unitName(text: string | undefined): string | undefined {
  const name = text?.replace(/^[^：:]{0,8}[：:]/, "").trim();
  return name === "" ? undefined : name;
}

function printedFrom(
  ledger: FoundLedger,
  reading: LedgerReading,
  {
    unit,
    year,
    template,
    codes,
  }: { unit: string; year: number | undefined; template: Template; codes: OwnList | undefined },
): Disclosure {
  const measure = template.measure;
  const { rows, versions } = wholeLedger(ledger, { others: reading.others }, template);
  const whole = { rows: [...rows, ...versions] };
  const rounded = roundedRows(whole, {
    measure,
    tables: usualTables(template),
    controls: roundingTargets(reading, measure),
  });
  const facts = {
    unit,
    ...(year !== undefined && { year }),
    measure,
    names: ledger.names,
    catalogue: catalogueFor(year ?? DESCRIBED_YEAR, codes),
  };
  return deriveDisclosure(rounded, facts, template);
}
