import { headerForm } from "../shared/header-form";
import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import type { DocumentFacts } from "../../facts";
import { withMissingResults } from "../../formula";
import { FACT_SHEETS } from "../../input-sheets";
import type { Snapshot } from "../../workbook";
import { USUAL_MEASURE } from "../ledger/read-sheet";
import { FactReader } from "./fact-reader";
import { readAssets, readProcurement } from "./holdings";
import { readGlossary, readProjects, readUses } from "./notes";
import { readPerformance } from "./performance";
import { readPrior } from "./prior";
import { readUnit } from "./unit";

/** True where a workbook has a sheet of facts, by its name. */
export function hasFactSheets({ sheets }: Snapshot): boolean {
  const forms = new Set(FACT_SHEETS.map(({ name }) => headerForm(name)));
  return sheets.some(({ name }) => forms.has(headerForm(name)));
}

/**
 * Reads all that a workbook states for the document besides its ledger: the sheets 单位信息, 上年预算, 项目说明, 支出用途, 采购预留, 国有资产, 绩效目标, 绩效_整体, 绩效_项目 and
 * 名词解释, by their headings. What is wrong, and what is still the input form's example, is a problem at its cell and no fact. Pure; throws nothing
 * for what a workbook may hold.
 * @param codes the finance bureau's list of codes
 */
export function readFacts(read: Snapshot, codes?: OwnList): DocumentFacts {
  const snapshot = withMissingResults(read);
  const reader = new FactReader();
  const unit = readUnit(snapshot, reader);
  const measure = unit.measure?.value ?? USUAL_MEASURE;
  const catalogue = catalogueFor(unit.year?.value ?? DESCRIBED_YEAR, codes);
  return {
    unit,
    prior: readPrior(snapshot, measure, catalogue, reader),
    projects: readProjects(snapshot, reader),
    uses: readUses(snapshot, catalogue, reader),
    procurement: readProcurement(snapshot, measure, reader),
    assets: readAssets(snapshot, measure, reader),
    performance: readPerformance(snapshot, reader),
    glossary: readGlossary(snapshot, reader),
    problems: reader.problems,
  };
}
