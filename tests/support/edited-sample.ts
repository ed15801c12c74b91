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

/** The parts of the sample without some rows, which are told as `表3!7`; what stands below moves up. The sample has no formulas. */
export function sampleWithoutRows(...rows: readonly string[]): Record<string, Uint8Array> {
  const parts = unzipSync(readFileSync(SAMPLE));
  for (const place of [...rows].sort((a, b) => Number(b.split("!")[1]) - Number(a.split("!")[1]))) {
    const [sheet = "", number = ""] = place.split("!");
    const part = `xl/worksheets/sheet${sheet.slice(1)}.xml`;
    parts[part] = strToU8(withoutRow(strFromU8(parts[part]!), Number(number)));
  }
  return parts;
}

function withoutRow(xml: string, number: number): string {
  return xml.replace(/<row r="(\d+)"(.*?)<\/row>/g, (whole, own: string, rest: string) => {
    if (Number(own) < number) return whole;
    if (Number(own) === number) return "";
    const up = Number(own) - 1;
    return `<row r="${up}"${rest.replace(/<c r="([A-Z]+)\d+"/g, `<c r="$1${up}"`)}</row>`;
  });
}
