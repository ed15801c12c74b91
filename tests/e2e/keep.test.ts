/** A user's file in the workbench: it looks as in Excel, what was done to it is saved, nothing else of it changes, and nothing is lost unsaid. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx";
import { type Session, Workbench, eventually } from "../support/e2e/workbench";
import { formattedFile } from "../support/formatted-file";
import { differingParts } from "../support/xlsx-files";

let workbench: Workbench;
let formatted: { readonly name: string; readonly bytes: Uint8Array };

beforeAll(async () => {
  workbench = await Workbench.reach();
  formatted = { name: "支出.xlsx", bytes: await formattedFile() };
});

afterAll(() => workbench.leave());

function visit(title: string, steps: (session: Session) => Promise<void>): void {
  it(title, async () => {
    const session = await workbench.open();
    await session.follow(title, async () => {
      await steps(session);
      expect(session.troubles).toEqual([]);
    });
  });
}

/** What the cells of a file hold, by sheet and place. */
function contents(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  return new Map(
    readWorkbook(bytes).sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, value }) => [`${name} ${row} ${column}`, value] as const),
    ),
  );
}

visit("a formatted file with two edits keeps every other part of it", async (session) => {
  await session.openFile(formatted);
  await session.page.locator("canvas").first().waitFor();
  expect(await session.sheets()).toEqual(["预算", "汇总"]);
  await session.type("预算", "C5", "30.01");
  await session.type("汇总", "A1", "支出总计");
  const { name, bytes } = await session.save();
  expect(name).toBe("支出-另存.xlsx");
  expect(differingParts(bytes, formatted.bytes)).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  const held = contents(bytes);
  expect(["预算 4 2", "预算 6 2", "汇总 0 0", "汇总 0 1"].map((cell) => held.get(cell))).toEqual([
    30.01,
    344.28,
    "支出总计",
    344.28,
  ]);
});

visit(
  "a format that cannot be saved is told by its cell before, and not saved against the user's will",
  async (session) => {
    await session.openFile(formatted);
    await session.type("预算", "C5", "30.01");
    await session.page.keyboard.press("ArrowLeft");
    await session.page.keyboard.press("Control+b");
    await session.page.getByRole("button", { name: "另存", exact: true }).click();
    const question = session.question("有些改动不能带回文件");
    await question.getByText("工作表“预算”：B6 的字体、填充、边框或对齐方式的改动不能带回文件。").waitFor();
    await question.getByRole("button", { name: "取消" }).click();
    await question.waitFor({ state: "detached" });
    await session.page.locator("#file").setInputFiles({
      name: "另一个.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: readFileSync("samples/budget-2024.xlsx"),
    });
    const leaving = session.question("先保存改动吗？");
    await leaving.getByText("“支出.xlsx”有改动没有保存").waitFor();
    await leaving.getByRole("button", { name: "取消" }).click();
    expect(await session.page.locator("#file-name").textContent()).toBe("支出.xlsx");
  },
);

visit("sheets that the pane generates, and what it marks, are in the copy", async (session) => {
  await session.check();
  await session.button("标记到表格").click();
  await session.pane.getByText("已标记 3 个单元格。").waitFor();
  await session.button("一键生成").click();
  await session.button("替换并生成").click();
  const dialog = session.pane.getByRole("alertdialog", { name: "替换前请确认" });
  await dialog.getByRole("button", { name: "替换并生成" }).click();
  await session.pane.getByText(/^已生成 \d+ 张工作表，并重新校验。$/).waitFor();
  const names = await session.sheets();
  const { bytes } = await session.save();
  expect(readWorkbook(bytes).sheets.flatMap(({ name, visible }) => (visible ? [name] : []))).toEqual(names);
  await session.openFile({ name: "再打开.xlsx", bytes });
  await session.check();
  expect(await session.counts()).toEqual([0, 3, 0]);
  await eventually(() => session.sheets(), names);
});

visit("on a busy machine, too, sheets and files are replaced without an error of the page", async (session) => {
  const rest = await session.keepBusy();
  await session.check();
  await session.button("一键生成").click();
  await session.button("替换并生成").click();
  const dialog = session.pane.getByRole("alertdialog", { name: "替换前请确认" });
  await dialog.getByRole("button", { name: "替换并生成" }).click();
  await session.pane.getByText(/^已生成 \d+ 张工作表，并重新校验。$/).waitFor();
  await session.save();
  await session.openFile(formatted);
  await rest();
});
