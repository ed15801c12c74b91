import { tablesFile } from "../../src/files/tables-file";
import { layoutDisclosure } from "../../src/layout";
import { readWorkbook } from "../../src/xlsx";
import { figuresSaid } from "../support/figures";
import { sampleDisclosure } from "../support/sample";
import { readDisclosure } from "../../tools/shipped";

it("is a workbook of the planned sheets alone, in their order, with every figure", async () => {
  const plans = layoutDisclosure(sampleDisclosure(), { contents: false, workingPapers: false });
  const made = readWorkbook(await tablesFile(plans));
  expect(made.sheets.map(({ name }) => name)).toEqual(plans.map(({ name }) => name));
  const figures = figuresSaid(readDisclosure(made), "as zero");
  expect(figures).toEqual(expect.arrayContaining(figuresSaid(sampleDisclosure(), "as zero")));
});
