import type { Ledger } from "../ledger";
import type { KeptTables } from "./kept/kept-tables";

/** One unit's workbook as it was read, for the department that it belongs to. */
export interface UnitBook {
  /** Name of the file, as messages give it. */
  readonly file: string;
  /** The unit's name: that of its tables, or else of its ledger. Two books of one name are two versions of one unit's. */
  readonly unit: string;
  readonly year?: number;
  /** When the file was changed last, where that is known: of two versions the older one is the earlier file. */
  readonly changed?: Date;
  /** Its tables; those that would be printed from its ledger where the unit sent only that. */
  readonly tables: KeptTables;
  /** True where its own check found nothing wrong, so that its ties need not be judged again. */
  readonly isSound?: boolean;
  /** Its ledger, to the 分, where the workbook has one. */
  readonly ledger?: Ledger;
}
