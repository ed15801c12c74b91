import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SAMPLE } from "./cli";

export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  /** A number, or undefined to empty the cell. */
  readonly value: number | undefined;
}

/** The sample as a file with some amounts changed, the sheets 表1 … 表11 being sheet1.xml … sheet11.xml. */
export function editedSample(edits: readonly CellEdit[]): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  for (const { sheet, address, value } of edits) {
    const part = `xl/worksheets/sheet${sheet.slice(1)}.xml`;
    const before = strFromU8(parts[part]!);
    const cell = new RegExp(`(<c r="${address}"[^>]*?)(/>|>.*?</c>)`);
    if (!cell.test(before)) throw new Error(`the sample has no cell ${sheet}!${address}`);
    const after = before.replace(cell, (_, start: string) =>
      value === undefined ? `${start}/>` : `${start}><v>${value}</v></c>`,
    );
    parts[part] = strToU8(after);
  }
  return zipSync(parts);
}
