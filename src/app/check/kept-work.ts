import { type Disclosure, keepTables } from "../../tables";
import { KnownTies } from "../../ties";
import type { SheetSnapshot } from "../../workbook";

/** What a check of a workbook leaves for the next check of it: found once, and found again as long as what it was found from is the same. */
export class KeptWork {
  private disclosure: Disclosure | undefined;
  /** The ties, and what became of them. */
  readonly ties = new KnownTies();

  /** The disclosure as it was read now; what says what it said before is the same objects as before. */
  keep(now: Disclosure): Disclosure {
    const disclosure = this.disclosure ? keepTables(this.disclosure, now) : now;
    this.disclosure = disclosure;
    return disclosure;
  }

  /** True where the last check took a table from a sheet of that name. */
  holdsTable({ name }: SheetSnapshot): boolean {
    return this.disclosure?.tables.some(({ sheet }) => sheet === name) ?? false;
  }
}
