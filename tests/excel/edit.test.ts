import { EXPLANATIONS_NAMESPACE } from "../../src/app/explain/explanations-xml";
import type { CellEdit } from "../../src/workbook";
import { openExcel } from "../support/excel/excel";

const EDITS: readonly CellEdit[] = [
  { cell: { sheet: "表2", row: 6, column: 4 }, before: "466.14", content: { kind: "number", decimal: "466.15" } },
  { cell: { sheet: "表2", row: 6, column: 3 }, before: "一般公共服务支出", content: { kind: "text", text: "=1+1" } },
];

describe("editing cells", () => {
  test("changes their contents, text as text, in two round trips", async () => {
    const excel = await openExcel();
    await excel.port.edit(EDITS);
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    const sheet = excel.workbook.getSheetByName("表2")!;
    expect([sheet.getRange("E7").getValue(), sheet.getRange("D7").getValue()]).toEqual([466.15, "=1+1"]);
    excel.close();
  });

  test("refuses a cell that holds something else by now, and changes none", async () => {
    const excel = await openExcel();
    const stale: CellEdit = { ...EDITS[1]!, before: "别的" };
    await expect(excel.port.edit([EDITS[0]!, stale])).rejects.toMatchObject({ code: "EditRefused", untouched: true });
    expect(excel.workbook.getSheetByName("表2")?.getRange("E7").getValue()).toBe(466.14);
    excel.close();
  });

  test("gives a cell back what somebody has typed into it between the look and the writing, and changes none", async () => {
    const excel = await openExcel();
    excel.host.interludes.before(2, () => excel.host.colleague.type("表2", 6, 4, 999));
    await expect(excel.port.edit(EDITS)).rejects.toMatchObject({ code: "CellChanged", untouched: true });
    const sheet = excel.workbook.getSheetByName("表2")!;
    expect([sheet.getRange("E7").getValue(), sheet.getRange("D7").getValue()]).toEqual([999, "一般公共服务支出"]);
    excel.close();
  });

  test("changes the cells that were looked at, though a row came above them", async () => {
    const excel = await openExcel();
    excel.host.interludes.before(2, () => excel.host.colleague.insertRow("表2", 0));
    await excel.port.edit(EDITS);
    const sheet = excel.workbook.getSheetByName("表2")!;
    expect([sheet.getRange("E8").getValue(), sheet.getRange("D8").getValue()]).toEqual([466.15, "=1+1"]);
    excel.close();
  });

  test("takes back what was changed when it fails in the middle", async () => {
    const excel = await openExcel();
    excel.host.faults.at(2, { kind: "action", code: "GeneralException", index: Infinity });
    await expect(excel.port.edit(EDITS)).rejects.toMatchObject({ code: "GeneralException", untouched: true });
    const sheet = excel.workbook.getSheetByName("表2")!;
    expect([sheet.getRange("E7").getValue(), sheet.getRange("D7").getValue()]).toEqual([466.14, "一般公共服务支出"]);
    excel.close();
  });
});

test("explanations are kept as XML of the workbook, replaced, and found again when it is reopened", async () => {
  const notes = (text: string): string => `<explanations xmlns="${EXPLANATIONS_NAMESPACE}">${text}</explanations>`;
  const first = await openExcel();
  expect((await first.port.kept(EXPLANATIONS_NAMESPACE))[0]).toBeUndefined();
  await first.port.keep(EXPLANATIONS_NAMESPACE, notes("一"));
  await first.port.keep(EXPLANATIONS_NAMESPACE, notes("二"));
  const saved = JSON.parse(JSON.stringify(first.workbook.save())) as ReturnType<typeof first.workbook.save>;
  first.close();
  const again = await openExcel({ data: saved });
  expect((await again.port.kept(EXPLANATIONS_NAMESPACE))[0]).toBe(notes("二"));
  expect(again.host.measures.totals().roundTrips).toBe(2);
  again.close();
});
