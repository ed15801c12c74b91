import type { Amount } from "../money";
import type { Fact } from "./fact";

/** The sheet 采购预留. Amounts in 分. */
export interface ProcurementFacts {
  /** 政府采购货物; where there is a ledger with 政府采购类别, the ledger's figure counts. */
  readonly goods?: Fact<Amount>;
  /** 政府采购工程 */
  readonly works?: Fact<Amount>;
  /** 政府采购服务 */
  readonly services?: Fact<Amount>;
  /** 面向中小企业预留 */
  readonly forSmallAndMedium?: Fact<Amount>;
  /** 其中：面向小微企业预留 */
  readonly forSmall?: Fact<Amount>;
}
