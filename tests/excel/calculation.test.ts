/** A workbook whose formulas are computed only at F9. */
import { openExcel } from "../support/excel/excel";

test("is read as one, the whole and some of its sheets, in no round trip more", async () => {
  const excel = await openExcel();
  const before = await excel.port.read();
  expect(before.manualCalculation).toBeUndefined();
  excel.host.world.calculation.mode = "Manual";
  excel.host.measures.reset();
  const now = await excel.port.read();
  expect([now.manualCalculation, excel.host.measures.totals().roundTrips]).toEqual([true, 2]);
  const again = await excel.port.readAgain(before, new Set([before.sheets[0]!.id!]));
  expect(again.manualCalculation).toBe(true);
  excel.close();
});
