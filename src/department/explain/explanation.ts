import type { Amount } from "../../money";
import type { Figure } from "../../tables";
import type { UnitBook } from "../unit-book";
import type { FigurePlace } from "../figure-place";

/** What made the department's figures differ from the sum of its units', as one step that explains some of the differences. */
export type Explanation =
  /** The unit's figures are not in the department's. */
  | { readonly kind: "left-out"; readonly unit: UnitBook }
  /** The unit's figures are in it twice. */
  | { readonly kind: "twice"; readonly unit: UnitBook }
  /** The unit's figures were added as if they stood in the other measure: ten thousand times too much, or a ten thousandth. */
  | { readonly kind: "measure"; readonly unit: UnitBook; readonly too: "large" | "small" }
  /** An earlier version of the unit's workbook was added, which is there to be compared. */
  | { readonly kind: "older-version"; readonly unit: UnitBook; readonly older: UnitBook }
  /** The unit has under one code what the department has under another. */
  | { readonly kind: "other-code"; readonly unit: UnitBook; readonly from: string; readonly to: string }
  /** One cell of the unit's tables was changed: its own ties break there, and hold with what the department has. */
  | { readonly kind: "changed-cell"; readonly unit: UnitBook; readonly figure: Figure; readonly should: Amount }
  /** Money that one row of the unit's has more or less of in all of its tables. */
  | { readonly kind: "changed-row"; readonly unit: UnitBook; readonly place: FigurePlace; readonly by: Amount };

/** An explanation, and what it moves: how much larger the department's figures are for it than the sum of its units', by `placeKey`. */
export interface Hypothesis {
  readonly explanation: Explanation;
  readonly effect: Effect;
  /** How far rounding may put what was moved off at each place, in 分; nothing where it is not given. */
  readonly slack?: number;
}

/** Amounts in 分 by the keys of places; a place that is not named is not moved. */
export type Effect = ReadonlyMap<string, number>;
