/** Workbooks as others have made them go through the workbench: one figure is typed, and nothing else of them changes. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { readWorkbook } from "../../../src/xlsx";
import { ExcelHost } from "../../../workbench/host/excel-host";
import { createNodeUniver } from "../../../workbench/host/node";
import { OpenedFile } from "../../../workbench/keep/opened-file";
import { everythingFile } from "../../support/everything-file";
import { differingParts } from "../../support/xlsx-files";

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ...["samples", "tests/fixtures/national"].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name, () => new Uint8Array(readFileSync(join(folder, name)))] as const),
  ),
  ["a file with everything", everythingFile],
];

/** The sheets, what asks for calculation, and, where the order of calculation goes, what led to it. */
const MAY_CHANGE = /^xl\/(worksheets\/sheet|workbook\.xml|calcChain|_rels\/workbook\.xml\.rels)|^\[Content_Types\]/;

const allCells = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets.flatMap(({ name, cells }) =>
    cells.map(({ row, column, value, formula }) => [name, row, column, formula ?? value] as const),
  );

it.each(FILES)("%s", async (name, read) => {
  const original = read();
  const { univer, workbook: none, close } = createNodeUniver({ id: "none" });
  univer.disposeUnit(none.getId());
  let workbook: FWorkbook | undefined;
  const file = OpenedFile.open(original, name, univer, (data) => (workbook = univer.createWorkbook(data)));
  try {
    const host = new ExcelHost({ univer, workbook: workbook! });
    const [sheet] = readWorkbook(original).sheets;
    const row = (sheet?.cells.at(-1)?.row ?? 0) + 3;
    host.user.type(sheet!.name, row, 1, 12.34);
    await host.settle();
    const { bytes, lost } = file.copy();
    expect(lost).toEqual([]);
    const typed = [sheet!.name, row, 1, 12.34];
    expect(allCells(bytes).filter((cell) => JSON.stringify(cell) !== JSON.stringify(typed))).toEqual(
      allCells(original),
    );
    const changed = differingParts(bytes, original);
    expect(changed.filter((part) => !MAY_CHANGE.test(part))).toEqual([]);
  } finally {
    file.close();
    close();
  }
});
