import { sampleSnapshot } from "../support/excel/workbook";
import { BRIDGES, openExcel } from "../support/excel/excel";

describe.each(BRIDGES)("reading over the %s bridge", (bridge) => {
  test("gives of the real workbook what the file itself gives, in two round trips", async () => {
    const excel = await openExcel({ bridge });
    const snapshot = await excel.port.read();
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    const fromFile = sampleSnapshot();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(fromFile.sheets.map(({ name }) => name));
    for (const [index, sheet] of snapshot.sheets.entries()) {
      expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual(
        fromFile.sheets[index]?.cells.map(({ row, column, value }) => [row, column, value]),
      );
    }
    excel.close();
  });
});
