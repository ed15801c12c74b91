import { type ChangedFigure, type KeptFigure, changedFigures } from "../../app/department/changed-figures";
import { type DepartmentReport, checkDepartment } from "../../app/department/check-department";
import type { DepartmentOptions } from "../../app/department/department-plans";
import { type UnitProblem, type GatheredUnits } from "../../app/department/gather-units";
import { type DepartmentOverview, overviewOf } from "../../app/department/overview";
import type { UnitFile } from "../../app/department/unit-book-of";
import type { SaidWorkbook } from "../../app/sheet-tables/said-workbook";
import type { CheckingBy } from "../check-file";
import { ownText } from "../own-text";
import { consolidate } from "./consolidate";
import { readUnits } from "./read-units";
import type { WorkbookTools } from "../file-tools";

/** What is asked of a department and its units, by the paths of their files. */
export interface DepartmentRequest extends DepartmentOptions {
  readonly units: readonly UnitFile[];
  /** Puts together the units that can be, where others cannot. */
  readonly partial: boolean;
  /** The figures of the version before, to be compared with. */
  readonly before?: readonly KeptFigure[];
}

/** What became of it. */
export interface DepartmentAnswer {
  readonly problems: readonly UnitProblem[];
  readonly overview?: DepartmentOverview;
  /** 核对汇总, where the department's own workbook was given. */
  readonly report?: DepartmentReport;
  /** The department's new workbook; absent where units have problems and the rest was not to be put together. */
  readonly workbook?: Uint8Array;
  readonly from?: "ledgers" | "printed";
  /** Errors in the new workbook's own check. */
  readonly errors?: number;
  readonly figures?: readonly KeptFigure[];
  readonly changed?: readonly ChangedFigure[];
}

/**
 * Holds a department's workbook against its units', or makes it of them. Rejects with WorkbookError for the department's own.
 * @param against the department's own workbook, to be held against them; without one its workbook is made of them
 */
export async function answerOfDepartment(
  tools: WorkbookTools,
  { units, partial, before, department, measure = "万元", printed = false, setOff = false }: DepartmentRequest,
  by: CheckingBy,
  against?: SaidWorkbook,
): Promise<DepartmentAnswer> {
  const { gathered, problems } = await readUnits(tools, units, by);
  if (!gathered) return { problems };
  const known = { ...gathered, problems };
  if (against) return heldAgainst(against, known, by);
  // nothing is put together yet, so nothing is said of what the units owe one another
  if (problems.length > 0 && !partial) return { problems, overview: overviewOf(gathered.units, measure, []) };
  const wish = { department, measure, printed, setOff };
  const { bytes, from, report, figures, overview, notJoined } = await consolidate(gathered, wish, by);
  return {
    problems: [...problems, ...notJoined],
    overview,
    workbook: bytes,
    from,
    errors: report.summary.errors,
    figures,
    ...(before && { changed: changedFigures(before, figures, measure) }),
  };
}

function heldAgainst(snapshot: SaidWorkbook, gathered: GatheredUnits, { templates }: CheckingBy): DepartmentAnswer {
  const report = checkDepartment(snapshot, gathered, templates, ownText(snapshot));
  return { problems: report.problems, overview: report.overview, report };
}
