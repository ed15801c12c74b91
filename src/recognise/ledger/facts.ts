import type { Measure } from "../../money";
import type { Snapshot } from "../../workbook";
import { FactReader } from "../facts/fact-reader";
import { readUnit } from "../facts/unit";
import { type LedgerProblem, ledgerProblem } from "./problems";

/** What a ledger needs of the sheet 单位信息. What is left at the form's example is no unit's name. */
export interface UnitFacts {
  readonly unit?: string;
  readonly year?: number;
  /** 金额单位: the measure of the amounts on every sheet that states none. */
  readonly measure?: Measure;
  /** True where 文种 says that it is a department's budget, which has the rows of several units. */
  readonly isDepartment: boolean;
  readonly problems: readonly LedgerProblem[];
}

/** Reads whose ledger it is, of which year and in which measure, from the sheet 单位信息, where there is one. */
export function readUnitFacts(snapshot: Snapshot): UnitFacts {
  const reader = new FactReader();
  const { name, year, measure, scope } = readUnit(snapshot, reader);
  const unreadable = reader.problems.filter(({ id, data }) => id === "choice-unknown" && data.heading === MEASURE);
  return {
    ...(name && { unit: name.value }),
    ...(year && { year: year.value }),
    ...(measure && { measure: measure.value }),
    isDepartment: scope?.value === "部门",
    problems: unreadable.map(({ cell, data }) =>
      ledgerProblem("facts-measure-unreadable", cell, { text: data.text ?? "" }),
    ),
  };
}

const MEASURE = "金额单位";
