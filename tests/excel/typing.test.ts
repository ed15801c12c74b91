/** The user types in a cell and, without ending that, presses a button of the pane. */
import { createExcelPort } from "../../src/excel";
import { openExcel, type TestExcel } from "../support/excel/excel";
import { planOf } from "../support/excel/plans";
import { namesOf, stateOf } from "../support/excel/state";

let excel: TestExcel;

afterEach(() => excel.close());

/** Lets the user begin to type before a round trip, and end after so many milliseconds. */
function typeBefore(trip: number, milliseconds: number): void {
  excel.host.interludes.before(trip, () => {
    excel.host.editing = true;
    setTimeout(() => (excel.host.editing = false), milliseconds);
  });
}

test("he is told at once, and what he asked for is done when he ends", async () => {
  excel = await openExcel();
  const told: boolean[] = [];
  const port = createExcelPort({ onTyping: (isTyping) => told.push(isTyping) });
  typeBefore(1, 300);
  const reading = port.read();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).toEqual([true]);
  expect((await reading).sheets).toHaveLength(11);
  expect(told).toEqual([true, false]);
});

test.each([1, 2, 3])("sheets are written when he ends, though he begins at round trip %i", async (trip) => {
  excel = await openExcel();
  const before = namesOf(excel.workbook);
  typeBefore(trip, 200);
  await excel.port.write([planOf("表3")]);
  expect(namesOf(excel.workbook)).toEqual(before);
  expect(excel.workbook.getSheetByName("表3")?.getRange("A1").getValue()).toBe("表3 情况表");
});

test("who types for longer than Excel may take is told so, and nothing is left behind, also when he ends", async () => {
  excel = await openExcel();
  const limit = (giveUp: () => void) => {
    const timer = setTimeout(giveUp, 50);
    return () => clearTimeout(timer);
  };
  const port = createExcelPort({ limit, pause: (then) => void setTimeout(then, 5) });
  const before = JSON.stringify(stateOf(excel.workbook));
  typeBefore(1, 300);
  await expect(port.write([planOf("表3")])).rejects.toMatchObject({
    code: "InvalidOperationInCellEditMode",
    untouched: true,
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(JSON.stringify(stateOf(excel.workbook))).toBe(before);
});
