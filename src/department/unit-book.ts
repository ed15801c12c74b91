import type { Ledger } from "../ledger";
import type { Disclosure } from "../tables";

/** One unit's workbook as it was read, for the department that it belongs to. */
export interface UnitBook {
  /** Name of the file, as messages give it. */
  readonly file: string;
  /** The unit's name: that of its tables, or else of its ledger. Two books of one name are two versions of one unit's. */
  readonly unit: string;
  readonly year?: number;
  /** When the file was changed last, where that is known: of two versions the older one is the earlier file. */
  readonly changed?: Date;
  /** Its tables; without any where the unit sent only a ledger and nothing was derived from it. */
  readonly disclosure: Disclosure;
  /** Its ledger, to the 分, where the workbook has one. */
  readonly ledger?: Ledger;
}
