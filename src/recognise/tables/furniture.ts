import type { Measure } from "../../money";
import type { TableText } from "../../tables";
import type { CellRef } from "../../workbook";
import { bracketedMeasure, statedMeasure } from "../shared/measure";
import { shown } from "../shared/shown";
import type { Grid } from "./grid";
import { remembered, squeeze } from "../shared/squeeze";

/** What stands around a table: who, in which measure. */
export interface Furniture {
  readonly measure?: { readonly value: Measure; readonly cell: CellRef };
  readonly unit?: TableText;
}

const UNIT_WORDS = "编制单位|编制部门|填报单位|填报部门|预算单位|预算部门|单位名称|部门名称|公开单位|公开部门";
const MEASURE_WORDS = "(?:金额|计量)?单位[:：]?[(]?(?:人民币)?(?:万元|元)[)]?";
// eslint-disable-next-line no-restricted-syntax -- made of the words above, which are ours
const UNIT = new RegExp(
  `(?:^(?:${UNIT_WORDS})[:：]?|(?:${UNIT_WORDS})[:：]|^部门[:：])(.+?)(?:[(]?${MEASURE_WORDS}.{0,12})?$`,
);

/** What follows 预算单位 in the title 预算单位收支总体情况表 names no unit. */
const IS_TITLE = /表$/;

/** What a text says of a table's unit and measure; null where it says nothing of them. */
const saidIn = remembered((text) => {
  const plain = squeeze(text);
  const named = UNIT.exec(plain)?.[1];
  const unit = named !== undefined && !IS_TITLE.test(named) ? named : undefined;
  const [measure, inBrackets] = [statedMeasure(plain), bracketedMeasure(plain)];
  return unit !== undefined || measure || inBrackets ? { unit, measure, inBrackets } : null;
});

/** Reads the lines between a table's top and its first row of data, `first` to `last`. */
export function readFurniture(grid: Grid, first: number, last: number): Furniture {
  let measure: Furniture["measure"];
  let bracketed: Furniture["measure"];
  let unit: TableText | undefined;
  for (const row of grid.filledRows(first, last)) {
    for (const cell of grid.row(row)) {
      const said = saidIn(shown(cell));
      if (!said) continue;
      const ref = grid.ref(row, cell.column);
      if (said.unit !== undefined) unit ??= { cell: ref, text: said.unit };
      if (said.measure) measure ??= { value: said.measure, cell: ref };
      if (said.inBrackets) bracketed ??= { value: said.inBrackets, cell: ref };
    }
  }
  return { measure: measure ?? bracketed, unit };
}

// eslint-disable-next-line no-restricted-syntax -- made of the words above, which are ours
const FURNITURE = new RegExp(
  `^(?:[(]?${MEASURE_WORDS}[)]?|(?:${UNIT_WORDS}|部门)[:：].*|第?\\d+页.*|[(]?续表?\\d*[)]?|—\\d+—|-\\d+-)$`,
);

/** True for a row that holds only such lines, as they are repeated where a page breaks. */
export function isFurnitureRow(grid: Grid, row: number): boolean {
  const cells = grid.row(row);
  return (
    cells.length > 0 && cells.every((cell) => typeof cell.value === "string" && FURNITURE.test(squeeze(shown(cell))))
  );
}

const COLUMN_NUMBER = /^(\d{1,2})(?:=[\d+\-]+)?$/;
const FILLER = /^(?:栏次|行次|栏目|\*+|[-—]+)$/;

/** True for a row of column numbers (栏次 1 2 3 …, also `3=1+2`). It stands right below a header, which the caller sees to. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const texts = grid.row(row).map((cell) => squeeze(shown(cell)));
  const numbers = texts.flatMap((text) => Number(COLUMN_NUMBER.exec(text)?.[1] ?? NaN) || []);
  const filler = texts.filter((text) => FILLER.test(text)).length;
  return (
    numbers.length >= 2 &&
    numbers.length + filler === texts.length &&
    numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)
  );
}

const NOTE = /^(?:备注|注|说明|附注)[:：\d]/;

/** True for a text that is a note by its first words. */
export function isNote(text: string): boolean {
  return NOTE.test(squeeze(text)) || /空表/.test(text);
}
