import type { Place } from "./paragraph-scan";
import type { ScannedCell, ScannedTable } from "./story";

/** An element that is open and matters; `depth` is that of its tags. */
export type Frame =
  | { readonly kind: "paragraph" | "run"; readonly depth: number; readonly outer: Place }
  /** A text box or a note: it has paragraphs of its own, whatever paragraph it stands in. */
  | { readonly kind: "box"; readonly depth: number; readonly outer: Place }
  | { readonly kind: "table"; readonly depth: number; readonly outer: Place; readonly table: ScannedTable }
  | { readonly kind: "row"; readonly depth: number; readonly cells: ScannedCell[]; column: number }
  | { readonly kind: "cell"; readonly depth: number; readonly cell: ScannedCell; readonly row: { column: number } }
  /** `mc:AlternateContent`: the same in several forms, of which the first is read. */
  | { readonly kind: "alternate"; readonly depth: number; taken: boolean };

/** What directly holds paragraphs: the body, a cell, a text box, a note. */
export interface Holder {
  readonly number: number;
  readonly cell: ScannedCell | undefined;
  /** The number of the paragraph whose mark is gone: the next one goes on in it. */
  unfinished: number | undefined;
}
