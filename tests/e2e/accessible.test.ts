/**
 * Every state of the pane as those see it who look at it narrowly, enlarged, in the dark, or in a contrast theme: axe finds nothing, no text is cut
 * off, nothing is wider than the pane, and nothing that is pressed is smaller than a finger.
 */
import { editedSample } from "../support/edited-sample";
import { LOOKS, lookThrough } from "../support/e2e/looks";
import { type Session, Workbench } from "../support/e2e/workbench";
import { LOST_SHEET, withLostTable } from "../support/lost-table";
import { fileOfSnapshot } from "../support/written-snapshot";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.reach();
});

afterAll(() => workbench.leave());

/** One wrong figure and one that several cells would explain: what makes the pane show all that it has. */
const WRONG = editedSample([
  { sheet: "表3", address: "F8", value: 275.87 },
  { sheet: "表6", address: "D8", value: 108.99 },
]);

/** A table is lost, and one sheet is not recognised. */
const LOST = fileOfSnapshot(withLostTable());

it.each(LOOKS)("has no fault in any state of checking, mending and generating: $name", (look) =>
  lookThrough(workbench, look, WRONG, async (session, lookAt) => {
    const { pane, page } = session;
    await lookAt("welcome");
    await session.check();
    await lookAt("report");
    for (const heads of [session.button(/^错误/), session.button(/^需核实/)])
      await heads.filter({ hasText: "表" }).first().click();
    for (const folded of await pane.getByText(/^(由此引起的|其他可能的改法|因此未能检查)/).all()) await folded.click();
    await lookAt("unfolded");
    await session.button("说明").first().click();
    await lookAt("explaining");
    await pane.getByRole("searchbox", { name: "查找问题" }).fill("没有这样的");
    await lookAt("nothing found");
    await pane.getByRole("searchbox", { name: "查找问题" }).fill("");
    await pane.getByRole("combobox", { name: "排列" }).selectOption("table");
    await lookAt("by table");
    await session.button(/^一次改好全部确定的/).click();
    await pane.getByRole("alertdialog").waitFor();
    await lookAt("fix all");
    await pane.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
    await session.button("更多").click();
    await pane.getByRole("menu").waitFor();
    // What floats is misplaced by a page's own zoom, which stands here for the browser's.
    if (look.zoom === undefined) await lookAt("menu");
    await page.keyboard.press("Escape");
    await session.button("一键生成").click();
    await pane.getByText("生成预览").waitFor();
    await lookAt("preview");
    await session.button("替换并生成").click();
    await pane.getByRole("alertdialog", { name: "替换前请确认" }).waitFor();
    await lookAt("replacing");
    await pane.getByRole("alertdialog").getByRole("button", { name: "取消" }).click();
    for (const tab of ["文字说明", "同比", "科目查询"]) {
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("progressbar").waitFor({ state: "detached" });
      await lookAt(`tab ${tab}`);
    }
  }),
);

it.each(LOOKS)("has no fault in what is unfolded, and in the views behind the menu: $name", (look) =>
  lookThrough(workbench, look, LOST, async (session, lookAt) => {
    const { pane } = session;
    await session.check();
    await pane.getByText("勾稽关系图").first().click();
    await lookAt("map");
    await pane.getByText("没有认出的工作表 1 张").click();
    await lookAt("sheet that is not recognised");
    await pane.getByRole("combobox", { name: `工作表“${LOST_SHEET}”是` }).selectOption("T5");
    await session.button(`指定：工作表“${LOST_SHEET}”是`).click();
    await pane.getByText("您指定的工作表 1 张").waitFor();
    await lookAt("sheet that was assigned");

    await open(session, "设置");
    await pane.getByRole("region", { name: "各项设置" }).waitFor();
    await unfold(session);
    await lookAt("settings");
    await session.button("返回校验").click();

    await open(session, "部门汇总与核对");
    await pane.getByRole("heading", { name: "部门汇总与核对" }).waitFor();
    await lookAt("department to check");
    await pane.getByRole("radio").last().check();
    await lookAt("department to make");
    await session.button("返回校验").click();

    await open(session, "使用说明");
    await pane.getByRole("heading", { name: "使用说明" }).waitFor();
    await unfold(session);
    await lookAt("help");
    await session.button("返回").click();

    await pane.getByRole("tab", { name: "文字说明" }).click();
    await pane.getByRole("tab", { name: "核对文字" }).click();
    await session.button("粘贴文字").click();
    await lookAt("text to be pasted");
    await pane
      .getByRole("textbox")
      .fill("本单位2024年收入总计500.12万元，其中一般公共预算376.47万元。公务接待费1万元。");
    await session.button("核对这些文字").click();
    await pane.getByText(/^(文字问题|文字没有)/).waitFor();
    await lookAt("text that was checked");

    await pane.getByRole("tab", { name: "同比" }).click();
    await session.button("读取并比较").click();
    await pane.getByText("上年数从哪里来").waitFor();
    await unfold(session);
    await lookAt("last year");
  }),
);

/** Chooses from the menu by the keyboard: enlarged, it floats beside its place. */
async function open({ pane }: Session, item: string): Promise<void> {
  await pane.getByRole("button", { name: "更多" }).click();
  await pane.getByRole("menuitem", { name: item, exact: true }).press("Enter");
}

/** Unfolds all that is shown and folded. */
async function unfold({ pane }: Session): Promise<void> {
  await pane
    .locator("main:visible details:not([open])")
    .evaluateAll((folded) => folded.forEach((one) => one.setAttribute("open", "")));
}
