import type { Edits } from "./edits";
import type { Keeps } from "./keeps";
import type { Marks } from "./marks";
import type { Navigates } from "./navigates";
import type { Reads } from "./reads";
import type { Watches } from "./watches";
import type { Writes } from "./writes";

/**
 * A workbook as the use cases see it, whatever holds it: a host implements this for Excel, another for the bytes of a file. Every failure is a
 * WorkbookError. What a host cannot do it says by an absent member, never by failing.
 */
export interface WorkbookPort extends Reads, Marks, Writes, Edits, Keeps {
  /** Absent where nobody has the workbook before him. */
  readonly navigates?: Navigates;
  /** Absent where nobody else can change the workbook. */
  readonly watches?: Watches;
}
