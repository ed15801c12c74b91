import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { readNames } from "../../src/xlsx";
import { plainFormula } from "./cell-contents";

/** Sentences on names that came, went or were changed in the grid. What names a sheet that is gone says so in every program's own way, and is not compared. */
export function lostNames(bytes: Uint8Array, workbook: FWorkbook): readonly string[] {
  const told = (name: string, formula: string): string =>
    `${name} ${/#REF!/.test(formula) ? "" : plainFormula(formula)}`;
  const inFile = readNames(bytes).map(({ name, formula }) => told(name, formula));
  const inGrid = workbook.getDefinedNames().map((one) => told(one.getName(), one.getFormulaOrRefString()));
  const others = [...inGrid.filter((one) => !inFile.includes(one)), ...inFile.filter((one) => !inGrid.includes(one))];
  return [...new Set(others.map((one) => one.slice(0, one.indexOf(" "))))].map(
    (name) => `名称“${name}”的改动不能带回文件。`,
  );
}
