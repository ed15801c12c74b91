import type { AssetFacts } from "./assets";
import type { GlossaryNote, UseNote } from "./notes";
import type { PerformanceFacts } from "./performance";
import type { PriorFact } from "./prior-fact";
import type { FactProblem } from "./problems";
import type { ProcurementFacts } from "./procurement";
import type { ProjectNote } from "./project-note";
import type { UnitProfile } from "./unit-profile";

/** All that a unit states for its document besides the ledger. A workbook without these sheets states nothing: empty lists, no fact. */
export interface DocumentFacts {
  readonly unit: UnitProfile;
  /** 上年预算, in the order of its rows. */
  readonly prior: readonly PriorFact[];
  /** 项目说明, in the order of its rows. */
  readonly projects: readonly ProjectNote[];
  readonly procurement: ProcurementFacts;
  readonly assets: AssetFacts;
  readonly performance: PerformanceFacts;
  /** 支出用途 */
  readonly uses: readonly UseNote[];
  /** 名词解释 */
  readonly glossary: readonly GlossaryNote[];
  /** What is wrong with these sheets, sheet by sheet, from the top. */
  readonly problems: readonly FactProblem[];
}

/** What a workbook without any such sheet states. */
export const NO_FACTS: DocumentFacts = {
  unit: { people: {}, priorPeople: {} },
  prior: [],
  projects: [],
  procurement: {},
  assets: { houses: {}, vehicles: {}, over500k: {}, over1m: {}, planned: {} },
  performance: { projects: [] },
  uses: [],
  glossary: [],
  problems: [],
};
