import { valuesWorkbook } from "../../../src/old-formats";
import { openOriginal, readWorkbook } from "../../../src/xlsx";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const original = snapshotOf(sheetOf("明细", [["科目", 1.5]]));

describe("a workbook of another format", () => {
  it("is read and asked for what it keeps without a copy of it being written", async () => {
    const write = jest.fn(() => valuesWorkbook(original));
    const host = openOriginal(original, write);
    expect(await host.read()).toBe(original);
    expect((await host.kept("urn:of-ours"))[0]).toBeUndefined();
    expect(await host.existing(["明细", "表1"])).toEqual(["明细"]);
    expect(write).not.toHaveBeenCalled();
  });

  it("is saved as a copy of its values, which is written once and keeps what is given to it", async () => {
    const write = jest.fn(() => valuesWorkbook(original));
    const host = openOriginal(original, write);
    await host.keep("urn:of-ours", '<kept xmlns="urn:of-ours"/>');
    const { bytes } = await host.save();
    expect(readWorkbook(bytes).sheets[0]!.cells.map(({ value }) => value)).toEqual(["科目", 1.5]);
    expect((await host.kept("urn:of-ours"))[0]).toContain("urn:of-ours");
    expect(write).toHaveBeenCalledTimes(1);
  });
});
