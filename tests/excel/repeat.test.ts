/** A look at the workbook that Excel fails by the way, as when someone else deletes a sheet meanwhile, is tried once more. */
import { openExcel, type TestExcel } from "../support/excel/excel";
import { planOf } from "../support/excel/plans";
import type { WorkbookPort } from "../../src/app/port";

const LOOKS: readonly (readonly [string, (port: WorkbookPort) => Promise<unknown>])[] = [
  ["reading", (port) => port.read()],
  ["asking for sheets", (port) => port.existing(["表3"])],
  ["asking who uses sheets", (port) => port.usersOf!(["表3"])],
  ["reading what is kept", (port) => port.kept("urn:none")],
];

let excel: TestExcel;

beforeEach(async () => void (excel = await openExcel()));
afterEach(() => excel.close());

test.each(LOOKS)("%s goes on after one such failure", async (_name, look) => {
  const expected = await look(excel.port);
  excel.host.faults.at(1, { kind: "refuse", error: 1014 });
  expect(await look(excel.port)).toEqual(expected);
});

test("a second failure is told", async () => {
  for (const trip of [1, 2]) excel.host.faults.at(trip, { kind: "refuse", error: 1014 });
  await expect(excel.port.existing(["表3"])).rejects.toMatchObject({ code: "InvalidRequestContext", untouched: true });
});

test("what would fail again is not tried again", async () => {
  excel.host.faults.at(1, { kind: "action", code: "AccessDenied", index: 0 });
  await expect(excel.port.existing(["表3"])).rejects.toMatchObject({ code: "AccessDenied" });
});

test("a writing is not repeated", async () => {
  excel.host.faults.at(1, { kind: "refuse", error: 5102 });
  await expect(excel.port.write([planOf("表3")])).rejects.toMatchObject({ code: "ActivityLimitReached" });
});
