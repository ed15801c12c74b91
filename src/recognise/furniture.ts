import type { Measure } from "../money";
import type { TableText } from "../tables";
import type { CellRef } from "../workbook";
import { type Grid, shown } from "./grid";
import { squeeze } from "./text";

/** What stands around a table: who, in which measure. */
export interface Furniture {
  readonly measure?: { readonly value: Measure; readonly cell: CellRef };
  readonly unit?: TableText;
}

const MEASURE = /(?:金额|计量)?单位[:：]?(?:人民币)?(万元|元)/;
const MEASURE_IN_BRACKETS = /[(（](万元|元)[)）]/;
const UNIT =
  /(?:编制单位|编制部门|填报单位|填报部门|预算单位|单位名称|部门名称|公开单位)[:：]?(.+?)(?:(?:金额|计量)?单位[:：](?:人民币)?(?:万元|元).*)?$/;

/** Reads the lines between a table's top and its first row of data, `first` to `last`. */
export function readFurniture(grid: Grid, first: number, last: number): Furniture {
  let measure: Furniture["measure"];
  let bracketed: Furniture["measure"];
  let unit: TableText | undefined;
  for (const row of grid.filledRows(first, last)) {
    for (const cell of grid.row(row)) {
      const text = squeeze(shown(cell));
      const ref = grid.ref(row, cell.column);
      const named = UNIT.exec(text);
      if (named && !unit && !/^(万元|元)$/.test(named[1]!)) unit = { cell: ref, text: named[1]! };
      const stated = MEASURE.exec(text);
      if (stated && !measure) measure = { value: stated[1] as Measure, cell: ref };
      const inBrackets = MEASURE_IN_BRACKETS.exec(text);
      if (inBrackets && !bracketed) bracketed = { value: inBrackets[1] as Measure, cell: ref };
    }
  }
  return { measure: measure ?? bracketed, unit };
}

const FURNITURE =
  /^(?:(?:金额|计量)?单位[:：]?(?:人民币)?(?:万元|元)|(?:编制单位|编制部门|填报单位|预算单位|单位名称|部门名称)[:：].*|第?\d+页.*|续表\d*|—\d+—|-\d+-)$/;

/** True for a row that holds only such lines, as they are repeated where a page breaks. */
export function isFurnitureRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return cells.length > 0 && cells.every((cell) => FURNITURE.test(squeeze(shown(cell))));
}

const NOTE = /^(?:备注|注|说明|附注)[:：\d]/;

/** True for a text that is a note by its first words. */
export function isNote(text: string): boolean {
  return NOTE.test(squeeze(text)) || /空表/.test(text);
}
