/** 实时校验 in a real browser: what is typed into the sheet is checked by itself, and the marks follow. */
import { type Session, Workbench } from "../support/e2e/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.reach();
});

afterAll(() => workbench.leave());

/** The number of errors in the summary; it is waited for until it is as it should be. */
async function errors(session: Session, pattern: RegExp): Promise<void> {
  await session.button(pattern).waitFor();
}

it("finds a wrong amount as it is typed, marks it, and takes both back when it is mended", async () => {
  const session = await workbench.open();
  await session.follow("live", async () => {
    const { pane, page } = session;
    await session.check();
    await session.button("标记到表格").click();
    await pane.getByText("已标记 3 个单元格。").waitFor();
    const marked = await session.conditionalFormats();
    await pane.getByRole("switch", { name: "实时校验" }).focus();
    await page.keyboard.press("Space");
    await pane.getByText("· 已是最新").waitFor();
    expect(await session.violations()).toEqual([]);

    await session.type("表3", "F8", "275.87");
    await errors(session, /^错误 [1-9]\d*$/);
    await pane.getByText("· 已是最新").waitFor();
    await session.button(/^错误\s*表3 行政运行·基本支出 F8 现为 275.87，应为 275.77/).waitFor();
    expect(await pane.getByText("表格在这次校验之后改动过，请重新校验。").count()).toBe(0);
    expect(await session.conditionalFormats()).toBeGreaterThan(marked);
    // Neither the check nor the marks have taken the selection or the focus away from where the user types.
    expect(await session.selection()).toBe("表3!F9");
    await session.picture("workbench-live");
    expect(await session.violations()).toEqual([]);

    await session.type("表3", "F8", "275.77");
    await errors(session, /^错误 0$/);
    await pane.getByText("· 已是最新").waitFor();
    expect(await session.counts()).toEqual([0, 3, 0]);
    expect(await session.conditionalFormats()).toBe(marked);

    await session.type("表3", "F8", "1");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await errors(session, /^错误 [1-9]\d*$/);
    expect(await session.selection()).toBe("表3!F10");
    expect(session.troubles).toEqual([]);
  });
});
