import { addInputTemplate } from "../../../src/app/input-form/add-input-form";
import { inputTemplate } from "../../../src/input-form";
import { FakePort } from "../../support/fake-port";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { checkSnapshot, planTables } from "../../../tools/shipped";

const names = inputTemplate().map(({ name }) => name);

describe("新建填报模板", () => {
  it("writes all input sheets into a workbook that has none of them", async () => {
    const port = new FakePort();
    expect(await addInputTemplate(port)).toEqual({ written: names, kept: [], undressed: [] });
    expect(port.written).toEqual([inputTemplate()]);
  });

  it("never touches a sheet that is there: it may be filled in", async () => {
    const port = new FakePort();
    port.present = ["支出明细", "控制数"];
    const { written, kept } = await addInputTemplate(port);
    expect(kept).toEqual(["支出明细", "控制数"]);
    expect(written).toEqual(names.filter((name) => !kept.includes(name)));
    expect(port.written[0]?.map(({ name }) => name)).toEqual(written);
  });

  it("writes nothing where all are there", async () => {
    const port = new FakePort();
    port.present = names;
    expect(await addInputTemplate(port)).toEqual({ written: [], kept: names, undressed: [] });
    expect(port.written).toEqual([]);
  });
});

it("beside the sheets made from it, the template is no part of the check: the tables are found on their own sheets", () => {
  const planned = planTables(snapshotOfPlans(inputTemplate()));
  if (planned.kind !== "ledger") throw new Error(`planned ${planned.kind}`);
  const report = checkSnapshot(snapshotOfPlans([...inputTemplate(), ...planned.plans]));
  expect(report.summary.errors).toBe(0);
  expect(report.tables.map(({ sheet, state }) => [sheet, state]).filter(([, state]) => state === "duplicate")).toEqual(
    [],
  );
  expect(report.unchecked).toEqual([]);
});
