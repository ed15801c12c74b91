/** The real pane over the workbench's Excel host, in a real browser: the whole job as a newcomer does it. */
import { readFileSync } from "node:fs";
import { type Session, Workbench, eventually } from "../support/e2e/workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.reach();
});

afterAll(() => workbench.leave());

/** A test in a visit of its own: its steps, and then that nothing went wrong beside them. */
function visit(title: string, steps: (session: Session) => Promise<void>): void {
  it(title, async () => {
    const session = await workbench.open();
    await session.follow(title, async () => {
      await steps(session);
      expect(session.troubles).toEqual([]);
    });
  });
}

describe("check", () => {
  visit("finds what the real document has, and axe finds nothing wrong in the pane", async (session) => {
    expect(await session.violations()).toEqual([]);
    await session.check();
    expect(await session.counts()).toEqual([0, 3, 0]);
    expect(await session.violations()).toEqual([]);
    await session.picture("workbench-report");
  });

  visit("goes to the cell of a finding", async (session) => {
    await session.check();
    await session
      .button(/需核实\s*表4的 234 写作/)
      .first()
      .click();
    await eventually(() => session.selection(), "表4!D35");
    await eventually(() => session.isInSight(34), true);
    await session.button(/^表3 行政运行·项目支出 G8/).click();
    await eventually(() => session.selection(), "表3!G8");
  });

  visit("tells the changed figure, and says before that the result is stale", async (session) => {
    await session.check();
    await session.type("表3", "F8", "275.87");
    await session.pane.getByText("表格在这次校验之后改动过，请重新校验。").waitFor();
    await session.check();
    const [errors] = await session.counts();
    expect(errors).toBeGreaterThan(0);
    const problem = session.button(/^错误\s*表3 行政运行·基本支出 F8 现为 275.87，应为 275.77/);
    await problem.click();
    await eventually(() => session.selection(), "表3!F8");
    expect(await session.violations()).toEqual([]);
    await session.picture("workbench-finding");
    await session.type("表3", "F8", "275.77");
    await session.check();
    expect(await session.counts()).toEqual([0, 3, 0]);
  });

  visit("begins from the ribbon", async (session) => {
    await session.ribbon("一键校验").click();
    await session.pane.getByText(/^勾稽关系 /).waitFor();
    expect(await session.counts()).toEqual([0, 3, 0]);
  });

  visit("keeps what is half written, whatever is pressed on the ribbon", async (session) => {
    await session.check();
    await session.button("说明").first().click();
    const words = session.pane.getByLabel("情况说明");
    await words.fill("原名如");
    for (const name of ["一键校验", "一键校验", "打开任务窗格", "一键生成", "一键生成"])
      await session.ribbon(name).click();
    await session.pane.getByText("生成预览").waitFor();
    expect(await words.inputValue()).toBe("原名如");
    await session.ribbon("一键校验").click();
    await session.pane.getByText(/^已重新校验：错误 0，需核实 3，提示 0。/).waitFor();
    expect(await session.pane.getByText("生成预览").isVisible()).toBe(true);
  });
});

describe("marks", () => {
  visit("are laid over the cells from the pane, and taken away again", async (session) => {
    await session.check();
    await session.button("标记到表格").click();
    await session.pane.getByText("已标记 3 个单元格。").waitFor();
    expect(await session.conditionalFormats()).toBeGreaterThan(0);
    // On a busy machine the engine has not drawn the sheet yet when it is told to scroll, and does not scroll later: then he presses again.
    const goesThere = async () => {
      await session
        .button(/^表4 234·科目名称 D35/)
        .first()
        .click();
      return session.isInSight(34);
    };
    await eventually(goesThere, true);
    await session.picture("workbench-marks");
    await session.button("清除标记").click();
    await session.pane.getByText(/^已清除 \d+ 个单元格的标记。$/).waitFor();
    expect(await session.conditionalFormats()).toBe(0);
  });

  visit("are laid and taken away from the ribbon, without the pane", async (session) => {
    await session.ribbon("校验并标记").click();
    const dialog = session.page.frameLocator("#dialog iframe");
    await dialog.getByRole("heading", { name: /^校验完成：0 处错误，3 处需核实，0 处提示/ }).waitFor();
    await session.page.getByRole("button", { name: "关闭" }).click();
    expect(await session.conditionalFormats()).toBeGreaterThan(0);
    await session.ribbon("清除标记").click();
    await eventually(() => session.conditionalFormats(), 0);
  });
});

describe("generate", () => {
  visit("previews, asks, writes the eleven sheets, and finds in them what it found before", async (session) => {
    await session.check();
    await session.button("一键生成").click();
    await session.pane.getByText(/张已存在，将被替换/).waitFor();
    await session.button("替换并生成").click();
    const dialog = session.pane.getByRole("alertdialog", { name: "替换前请确认" });
    await dialog.getByRole("button", { name: "取消" }).click();
    await session.pane.getByText("已取消，工作簿没有改动。").waitFor();
    await session.button("替换并生成").click();
    await dialog.getByRole("button", { name: "替换并生成" }).click();
    await session.pane.getByText(/^已生成 \d+ 张工作表，并重新校验。$/).waitFor();
    expect((await session.sheets()).filter((name) => /^表\d+$/.test(name))).toHaveLength(11);
    expect(await session.counts()).toEqual([0, 3, 0]);
    await session.show("表3");
    await session.picture("workbench-generated");
  });
});

describe("files", () => {
  visit("are saved as they were opened where nothing was done", async (session) => {
    const { name, bytes } = await session.save();
    expect(name).toBe("budget-2024-另存.xlsx");
    expect(Buffer.from(bytes).equals(readFileSync("samples/budget-2024.xlsx"))).toBe(true);
  });

  visit("that are no workbooks are refused with the reason", async (session) => {
    const buffer = Buffer.from("不是工作簿");
    await session.page
      .locator("#file")
      .setInputFiles({ name: "坏.xlsx", mimeType: "application/octet-stream", buffer });
    const alert = session.page.getByRole("alert").filter({ hasText: "坏.xlsx" });
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/^“坏\.xlsx”打不开：/);
    await session.check();
    expect(await session.counts()).toEqual([0, 3, 0]);
  });
});
