import type { Fact } from "../../facts";
import type { CellRef } from "../../workbook";
import type { TextSpan } from "../text-document";

/** No sheet of a workbook: the name cannot be one's. */
const SHEET = "[绩效目标表]";

/**
 * Where the facts of a text stand. Facts know cells, and a text has spans: each fact gets a cell of a sheet that is nowhere but here, and the cell of its
 * row gives the spans back. So the rules over facts read a text as they read sheets.
 */
export class TargetPlaces {
  private readonly spans: (readonly TextSpan[])[] = [];

  /** The value as a fact that stands in those spans. */
  fact<T>(value: T, spans: readonly TextSpan[]): Fact<T> {
    this.spans.push(spans);
    return { value, cell: { sheet: SHEET, row: this.spans.length - 1, column: 0 } };
  }

  /** The spans of those facts' cells, in their order. */
  spansOf(cells: readonly CellRef[]): TextSpan[] {
    return cells.flatMap(({ sheet, row }) => (sheet === SHEET ? (this.spans[row] ?? []) : []));
  }
}
