import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { type Mark, MARK_COLORS, MARK_FORMULA, type MarkTone, areaA1 } from "../../src/workbook";
import { patchWorkbook, readMarks } from "../../src/xlsx";
import { hexColor } from "../host/model/color";
import { rulesOf } from "../host/univer/rules";

const TONES = Object.keys(MARK_COLORS) as MarkTone[];

/** The file with the marks that the grid shows; as it is where they are those of the file. */
export function withMarks(bytes: Uint8Array, workbook: FWorkbook): Uint8Array {
  const shown = workbook.getSheets().flatMap((facade) =>
    rulesOf(facade).flatMap(({ condition, fill, areas }) => {
      const tone = TONES.find((one) => MARK_COLORS[one].fill === hexColor(fill));
      const isOurs = condition.replace(/^=/, "") === MARK_FORMULA && tone !== undefined;
      return isOurs ? [{ sheet: facade.getSheetName(), tone, areas }] : [];
    }),
  );
  if (told(shown) === told(readMarks(bytes))) return bytes;
  const marks = shown.flatMap(({ sheet, tone, areas }) =>
    areas.flatMap(({ top, left, bottom, right }) => {
      const cells: Mark[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells.push({ cell: { sheet, row, column }, tone });
      return cells;
    }),
  );
  return patchWorkbook(bytes, { marks, keepsFormats: true }).bytes;
}

function told(marks: ReturnType<typeof readMarks>): string {
  return marks
    .flatMap(({ sheet, tone, areas }) => areas.map((area) => `${sheet}!${areaA1(area)} ${tone}`))
    .sort()
    .join("\n");
}
