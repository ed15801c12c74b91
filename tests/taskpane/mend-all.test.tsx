/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { checkSnapshot } from "../../tools/shipped";
import { changed } from "../support/changes";
import { directChecker } from "../support/direct-checker";
import { MemoryHost } from "../support/memory-host";
import { openPane, press } from "../support/pane";
import { sampleSnapshot } from "../support/sample";

/** The real workbook without a 款 of 表3 and the 类 above it: only once the 款 is there is the 类 found to be missing. */
const BROKEN = changed(sampleSnapshot(), [{ removeRow: "表3!7" }, { removeRow: "表3!6" }]);

describe("all sure fixes at once", () => {
  it("put in a missing 款 and then its 类, and are undone in one step", async () => {
    const port = new MemoryHost(BROKEN);
    openPane(directChecker, { port, begin: "check" });
    const all = await screen.findByRole("button", { name: /^一次改好全部确定的/ });
    act(() => all.click());
    const dialog = within(await screen.findByRole("alertdialog"));
    await act(async () => dialog.getByRole("button", { name: "全部改好", hidden: true }).click());
    const made = within(await screen.findByRole("list", { name: "修改" }));
    expect(made.getByText(/插入“20103 政府办公厅（室）及相关机构事务”/)).toBeTruthy();
    expect(made.getByText(/插入“201 一般公共服务支出”/)).toBeTruthy();
    expect(checkSnapshot(await port.read()).summary.errors).toBe(0);
    await act(async () => press("撤销"));
    expect(await port.read()).toEqual(BROKEN);
  });
});
