/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { SHEET_TABLES_NAMESPACE } from "../../src/app/sheet-tables/sheet-tables-xml";
import { directChecker } from "../support/direct-checker";
import { LOST_SHEET, withLostTable } from "../support/lost-table";
import { MemoryHost } from "../support/memory-host";
import { openPane, press } from "../support/pane";
import { sheetOf, snapshotOf } from "../support/snapshots";

const LOST = "没有找到表5《一般公共预算支出情况表》";

function open(port: MemoryHost): void {
  openPane(directChecker, { port, begin: "check" });
}

describe("the sheet that is a lost table", () => {
  it("is chosen where the table is told as lost, is read from then on, and let go again", async () => {
    const port = new MemoryHost(withLostTable());
    open(port);
    await screen.findByText(LOST);
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "表5在工作簿里的，是工作表" });
    expect([...choice.options].map(({ text }) => text)).toEqual(["请选择", LOST_SHEET]);
    fireEvent.change(choice, { target: { value: LOST_SHEET } });
    press("指定：表5在工作簿里的，是工作表");
    await screen.findByText(`已把工作表“${LOST_SHEET}”指定为表5，并重新校验。`);
    expect(screen.queryByText(LOST)).toBeNull();
    screen.getByText(`工作表“${LOST_SHEET}”由您指定为表5《一般公共预算支出情况表》。`);

    press(`取消指定“${LOST_SHEET}”`);
    await screen.findByText(LOST);
    expect((await port.kept(SHEET_TABLES_NAMESPACE))[0]).not.toContain(LOST_SHEET);
  });

  it("is let go by 撤销, too, and taken again where that it was let go is undone", async () => {
    const port = new MemoryHost(withLostTable());
    open(port);
    fireEvent.change(await screen.findByRole("combobox", { name: "表5在工作簿里的，是工作表" }), {
      target: { value: LOST_SHEET },
    });
    press("指定：表5在工作簿里的，是工作表");
    await screen.findByText("您指定的工作表 1 张");
    press(`取消指定“${LOST_SHEET}”`);
    await screen.findByText(LOST);
    act(() => press(/^撤销上一步：取消对工作表“.+”的指定；可以撤销 2 步$/));
    await screen.findByText("您指定的工作表 1 张");
    act(() => press(/^撤销上一步：把工作表“.+”指定为表5$/));
    await screen.findByText(LOST);
    expect(screen.queryByText("您指定的工作表 1 张")).toBeNull();
  });

  it("is chosen for a sheet that was not recognised, and remembered by a pane that is opened later", async () => {
    const port = new MemoryHost(withLostTable());
    open(port);
    const folded = await screen.findByText("没有认出的工作表 1 张");
    const choice = within(folded.closest("details")!).getByRole<HTMLSelectElement>("combobox");
    expect([...choice.options].map(({ text }) => text)).toEqual(["请选择", "表5 一般公共预算支出情况表"]);
    fireEvent.change(choice, { target: { value: "T5" } });
    press(`指定：工作表“${LOST_SHEET}”是`);
    await screen.findByText("您指定的工作表 1 张");
    cleanup();
    open(port);
    await screen.findByText("您指定的工作表 1 张");
    expect(screen.queryByText(LOST)).toBeNull();
  });

  it("is told what it lacks, where it is not read as the table", async () => {
    const { sheets } = withLostTable();
    const port = new MemoryHost(
      snapshotOf(...sheets.filter(({ name }) => name !== LOST_SHEET), sheetOf("数", [[1, 2]])),
    );
    open(port);
    const choice = await screen.findByRole("combobox", { name: "表5在工作簿里的，是工作表" });
    fireEvent.change(choice, { target: { value: "数" } });
    press("指定：表5在工作簿里的，是工作表");
    await screen.findByText("已指定工作表“数”，但没有读出表来。");
    screen.getByText(/^工作表“数”由您指定为表5，但没有找到这张表的表头（应有“合计”/);
  });

  it("can be chosen where no table at all was found", async () => {
    open(new MemoryHost(snapshotOf({ ...withLostTable().sheets[4]! })));
    const choice = await screen.findByRole("combobox", { name: `工作表“${LOST_SHEET}”是` });
    fireEvent.change(choice, { target: { value: "T5" } });
    press(`指定：工作表“${LOST_SHEET}”是`);
    await screen.findByText("您指定的工作表 1 张");
  });
});
