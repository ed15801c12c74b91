/** 一键生成 from a ledger and 新建填报模板, with the real pane over the workbench's Excel host in a real browser. */
import { inputTemplate } from "../../src/input-form";
import type { CellValue } from "../../src/workbook";
import { writeWorkbook } from "../../src/xlsx";
import { type Session, Workbench } from "../support/e2e/workbench";
import { ledgerPlan, longLedgerRows, sampleLedgerRows } from "../support/ledger-sheets";

/** The pane as wide as Excel opens it. */
const EXCEL_WIDTH = 350;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.reach();
});

afterAll(() => workbench.leave());

/** A test in a visit of its own, with the pane as narrow as in Excel. */
function visit(title: string, steps: (session: Session) => Promise<void>): void {
  it(title, async () => {
    const session = await workbench.open();
    await session.follow(title, async () => {
      await session.setPaneWidth(EXCEL_WIDTH);
      await steps(session);
      expect(session.troubles).toEqual([]);
    });
  });
}

const FULL = sampleLedgerRows("ledger-2024-full.csv");

function file(name: string, ...ledgers: readonly (readonly (readonly CellValue[])[])[]) {
  const plans = ledgers.map((rows, index) => ledgerPlan(index === 0 ? "支出明细" : `预算明细${index + 1}`, rows));
  return { name, bytes: writeWorkbook(plans) };
}

describe("generate from a ledger", () => {
  visit("previews, writes in the measure chosen, and the check finds no error", async (session) => {
    await session.openFile(file("明细.xlsx", FULL));
    await session.button("一键生成").click();
    await session.pane.getByText(/^52 行，合计/).waitFor();
    expect(await session.sheets()).toEqual(["支出明细"]);
    expect(await session.violations()).toEqual([]);
    expect(await session.clippedTexts()).toEqual([]);
    await session.panePicture("generate-preview");
    await session.pane.getByRole("radio", { name: "只写数值" }).click();
    await session.pane.getByRole("radio", { name: "元", exact: true }).click();
    await session.pane.getByRole("progressbar").waitFor({ state: "detached" });
    await session.button(/^生成$/).click();
    await session.pane.getByText(/^已生成 \d+ 张工作表，并重新校验。$/).waitFor();
    const [errors] = await session.counts();
    expect(errors).toBe(0);
    expect(await session.sheets()).toEqual(expect.arrayContaining(["支出明细", "表1", "表11"]));
    expect(await session.formulasOn("表3")).toBe(0);
    await session.show("表3");
    await session.pane.getByText(/单位：元/).waitFor();
    await session.picture("workbench-generated-from-ledger");
  });

  visit("asks about a column that it does not know, and remembers the answer in the workbook", async (session) => {
    await session.openFile(
      file(
        "列.xlsx",
        FULL.map((row) => row.map((value) => (value === "金额(元)" ? "数额" : value))),
      ),
    );
    await session.ribbon("一键生成").click();
    const column = session.pane.getByRole("combobox", { name: "O 列“数额”" });
    await column.waitFor();
    expect(await session.violations()).toEqual([]);
    await session.panePicture("generate-columns");
    await column.selectOption("amount");
    await session.pane.getByText(/^52 行，合计/).waitFor();
    await session.button(/^生成$/).click();
    await session.pane.getByText(/^已生成 \d+ 张工作表/).waitFor();
    await session.button("一键生成").click();
    await session.pane.getByText(/^52 行，合计/).waitFor();
    await session.pane.getByText("各列的含义", { exact: true }).click();
    expect(await column.inputValue()).toBe("amount");
    await session.pane.getByText(/张已存在，将被替换/).waitFor();
    await session.button("替换并生成").click();
    const dialog = session.pane.getByRole("alertdialog", { name: "替换前请确认" });
    await dialog.getByRole("button", { name: "替换并生成" }).click();
    await session.pane.getByText(/^已生成 \d+ 张工作表/).waitFor();
    expect((await session.counts())[0]).toBe(0);
  });

  visit("asks which of two ledgers, names problems by their cells, and works by keyboard", async (session) => {
    const wrong = FULL.map((row, index) =>
      row.map((value, column) => (index === 3 && column === 14 ? "约四十万" : value)),
    );
    await session.openFile(file("两张.xlsx", wrong, FULL));
    await session.button("一键生成").focus();
    await session.page.keyboard.press("Enter");
    await session.pane.getByText("工作簿里有 2 张预算明细，请选择用哪一张。").waitFor();
    await session.pane.getByRole("radio", { name: "预算明细“支出明细”" }).focus();
    await session.page.keyboard.press("Space");
    await session.pane.getByText("金额“约四十万”不是数字，该行未计入。").waitFor();
    expect(await session.violations()).toEqual([]);
    expect(await session.clippedTexts()).toEqual([]);
    await session.panePicture("generate-problems");
    await session.button(/^支出明细!O4/).click();
    await session.selected("支出明细!O4");
    await session.button("取消").click();
    await session.button("新建填报模板").waitFor();
  });
});

describe("the input template", () => {
  visit("is made from the pane, gives the tables, and from the ribbon is kept as it is", async (session) => {
    await session.openFile({ name: "空.xlsx", bytes: writeWorkbook([ledgerPlan("说明", [["说明"]])]) });
    await session.button("新建填报模板").click();
    await session.pane.getByText(/^已新建 \d+ 张填报工作表。$/).waitFor();
    const names = inputTemplate().map(({ name }) => name);
    expect(await session.sheets()).toEqual(expect.arrayContaining(names));
    await session.panePicture("template-made");
    await session.button("一键生成").click();
    await session.pane.getByText(/^3 行，合计/).waitFor();
    await session.button(/^生成$/).click();
    await session.pane.getByText(/^已生成 \d+ 张工作表/).waitFor();
    expect((await session.counts())[0]).toBe(0);
    await session.ribbon("新建填报模板").click();
    const dialog = session.page.frameLocator("#dialog iframe");
    await dialog.getByRole("heading", { name: "填报工作表都已存在，没有改动。" }).waitFor();
  });
});

describe("text that begins like a formula", () => {
  visit("stays text in the sheets that are written", async (session) => {
    const names = ["=1+1", "+2+3", "-4", "@SUM(A1)"];
    const [heading, ...lines] = longLedgerRows(40);
    const project = heading!.indexOf("项目名称");
    const renamed = lines.map((row, index) =>
      row.map((value, column) => (column === project && value !== "" ? names[Math.floor(index / 10)]! : value)),
    );
    await session.openFile(file("公式.xlsx", [heading!, ...renamed]));
    await session.button("一键生成").click();
    await session.pane.getByText(/^40 行，合计/).waitFor();
    await session.button(/^生成$/).click();
    await session.pane.getByText(/^已生成 \d+ 张工作表/).waitFor();
    expect((await session.counts())[0]).toBe(0);
    expect(await session.textsOn("表7")).toEqual(expect.arrayContaining(names));
  });
});
