import { checkerHere } from "../../app/check/checker-here";
import { type GatheredUnits } from "../../app/department/gather-units";
import { joinedLedger } from "../../app/department/joined-ledger";
import { overviewOf } from "../../app/department/overview";
import { overviewSheet } from "../../app/department/overview-sheet";
import { departmentSheet } from "../../app/department/unit-lines";
import { previewTables, writeTables } from "../../app/generate/generate-tables";
import type { PlannedTables } from "../../app/generate/planned-tables";
import { writeNamed } from "../../app/generate/write-named";
import { figuresOfUnits, sumTables, withOwnProjects } from "../../department";
import type { Report } from "../../diagnose";
import { layoutTables } from "../../layout";
import type { Measure } from "../../money";
import type { SourcedRow } from "../../recognise/ledger";
import type { SheetPlan } from "../../workbook";
import { type FileHost, newFile } from "../../xlsx";
import type { CheckingBy } from "../check-file";

/** How a department is made of its units. */
export interface ConsolidateOptions {
  readonly department: string;
  /** The measure to print; 万元 unless told. */
  readonly measure?: Measure;
  /** True where printed figures are to be added though all units have ledgers. */
  readonly printed?: boolean;
  /** True where the document is wanted, too. */
  readonly document?: boolean;
}

/** A department's workbook. */
export interface Consolidated {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  /** From the units' ledgers, rounded once; or the sum of their printed figures. */
  readonly from: "ledgers" | "printed";
  /** How many units have no ledger: why printed figures were added. */
  readonly withoutLedger: number;
  readonly planned: PlannedTables;
  /** The check of the new workbook. */
  readonly report: Report;
}

/**
 * 合并: the workbook of a department, new: its tables, 目录, 勾稽核对表, 各单位一览. Where all units have ledgers these stand in it one below the other,
 * and the tables are derived from them and rounded once; else they are the sum of the units' printed figures. Projects of one name in two units have the
 * unit behind it. Fails with WorkbookError.
 */
export async function consolidate(
  gathered: GatheredUnits,
  { department, measure = "万元", printed = false, document = false }: ConsolidateOptions,
  { templates, codes, config }: CheckingBy,
): Promise<Consolidated> {
  const { year, units: checked, template, reading } = gathered;
  const units = withOwnProjects(checked.map(({ book }) => book));
  const withoutLedger = units.filter(({ ledger }) => !ledger).length;
  const from = printed || withoutLedger > 0 ? "printed" : "ledgers";
  const made = newFile();
  const facts = { department, ...(year !== undefined && { year }), units: units.map(({ unit }) => unit) };
  const checker = checkerHere([template, ...templates.filter((one) => one !== template)], codes, config);
  await put(made, [overviewSheet(overviewOf(checked, measure), department)]);
  if (from === "ledgers") {
    const rows = units.map(({ unit, ledger }) => ({ unit, rows: (ledger?.rows ?? []) as readonly SourcedRow[] }));
    await put(made, [departmentSheet(facts), joinedLedger(rows)]);
  } else {
    const sums = sumTables(
      figuresOfUnits(units),
      { unit: department, ...(year !== undefined && { year }), measure },
      template,
      reading,
    );
    await put(made, layoutTables(sums, { measure }));
  }
  const choices = { measure, from: from === "ledgers" ? "ledger" : "tables", ...(document && { document }) } as const;
  const preview = await previewTables(made, checker, {}, choices);
  const { sheets, report } = await writeTables(made, checker, preview, async () => "replace");
  return { bytes: (await made.save()).bytes, sheets, from, withoutLedger, planned: preview.planned, report };
}

/** Writes sheets into a file that has none of their names. */
async function put(made: FileHost, plans: readonly SheetPlan[]): Promise<void> {
  await writeNamed(made, plans, { confirm: async () => "replace", asPreviewed: await made.read() }, {});
}
