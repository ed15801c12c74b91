import { reportSheets } from "../../src/present/sheets";
import { changed } from "../support/changes";
import { openExcel } from "../support/excel/excel";
import { sampleSnapshot } from "../support/sample";
import { checkSnapshot, xinjiang } from "../../tools/shipped";

describe("the report's sheets, written by Excel", () => {
  const report = checkSnapshot(changed(sampleSnapshot(), [{ cell: "表3!F8", value: 285.77 }]));

  test("hold the texts that were planned, and their links lead to the cells", async () => {
    const excel = await openExcel();
    await excel.port.write(reportSheets(report, xinjiang));
    await excel.host.settle();
    const written = await excel.port.read();
    for (const plan of reportSheets(report, xinjiang)) {
      const planned = plan.cells.flatMap(({ row, column, content }) =>
        content.kind === "text" ? [[row, column, content.text]] : [],
      );
      const sheet = written.sheets.find(({ name }) => name === plan.name);
      expect(sheet?.cells.map(({ row, column, value }) => [row, column, value])).toEqual(planned);
      expect(sheet?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
    excel.close();
  });
});
