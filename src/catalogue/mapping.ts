import { MAPPINGS } from "./data.generated";
import { groupBy } from "./group";

/** What an economic code of a department's budget is in the government's budget. */
export interface EconomicMapping {
  readonly government: string;
  /** For whom: 机关 (and 参公 units) or 事业单位; empty where it makes no difference. */
  readonly payer: string;
}

const BY_DEPARTMENT = groupBy(MAPPINGS, ([department]) => department);

/** The 政府预算支出经济分类 codes that a 部门预算支出经济分类 code (5 digits) goes into; empty where none is known. */
export function governmentCodesFor(department: string): readonly EconomicMapping[] {
  return (BY_DEPARTMENT.get(department) ?? []).map(([, government, payer]) => ({ government, payer }));
}
