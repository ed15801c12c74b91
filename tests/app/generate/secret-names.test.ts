import { unzipSync } from "fflate";
import { plannedDocument } from "../../../src/app/generate/planned-document";
import { previewTables } from "../../../src/app/generate/generate-tables";
import type { PlanOptions } from "../../../src/app/generate/planned-tables";
import { planTables } from "../../../src/app/generate/plan-tables";
import { writeDocx } from "../../../src/document/docx/write-docx";
import { foldedName } from "../../../src/facts";
import type { SheetSnapshot, Snapshot } from "../../../src/workbook";
import { writeWorkbook } from "../../../src/xlsx";
import { TEMPLATES } from "../../../src/templates";
import {
  goalSheet,
  ledgerSheet,
  overallSheet,
  priorSheet,
  projectSheet,
  sampleUnit,
  targetSheet,
} from "../../support/fact-book";
import { MemoryHost } from "../../support/memory-host";
import { factSheet } from "../../support/fact-sheets";
import { snapshotOfPlans } from "../../support/planned-snapshot";
import { sheetOf, snapshotOf } from "../../support/snapshots";

const SECRET = "北山会谈专项";
const OTHER = "南口通道专项";
const OPEN = "2024年预计拨入其他资金账户项目";
/** The rows of the sample's two projects of table 7, as other projects of those names. */
const RENAMED = Object.fromEntries(
  Array.from({ length: 15 }, (_, index) => [30 + index, { 项目名称: index < 9 ? SECRET : OTHER, 是否涉密: "否" }]),
);
const MARKED = Object.fromEntries(Object.entries(RENAMED).map(([row, values]) => [row, { ...values, 是否涉密: "是" }]));

/** A workbook that names the secret project in every text that it can. */
function workbook(ledger: SheetSnapshot, ...notes: SheetSnapshot[]): Snapshot {
  return snapshotOf(
    sampleUnit({ 单位全称: "甲市外事办公室", 主要职能: `组织${SECRET}。`, 编制数: 16, 单位性质: "行政" }),
    ledger,
    priorSheet(
      ["收入项", "一般公共预算拨款", 1_000_000, `新增${SECRET}`],
      ["三公项", "公务接待费", 10_000, `北 山会谈专项`],
    ),
    factSheet("支出用途", ["类", "资金性质", "主要用于"], [["201", null, `办理${SECRET}`]]),
    factSheet("名词解释", ["名词", "解释", "是否列示"], [["边界事务", `指${SECRET}等事务。`, "是"]]),
    overallSheet(["产出指标", "数量指标", `${SECRET}次数（次）`, "≥4次", `${SECRET}计划`, 90]),
    targetSheet([OPEN, "产出指标", "数量指标", `配合${SECRET}（次）`, "≥1次", "计划", 90]),
    goalSheet(["整体", `完成${SECRET}。`, null, null], [SECRET, `办好${SECRET}。`, null, null]),
    ...notes,
  );
}

/** All that the two files of a workbook's document say, part by part: the XML as it stands, and its text alone, as names are compared. */
async function written(snapshot: Snapshot, options: PlanOptions = { document: true }) {
  const planned = planTables(snapshot, TEMPLATES, options);
  if (!("plans" in planned)) throw new Error("nothing planned");
  const packages = [writeWorkbook(planned.plans), await writeDocx(plannedDocument(planned)!)];
  const parts = packages.flatMap((bytes) => Object.entries(unzipSync(bytes)));
  const text = ([name, bytes]: (typeof parts)[number]) => {
    const xml = new TextDecoder().decode(bytes);
    return { name, folded: foldedName(xml) + foldedName(xml.replace(/<[^>]*>/g, "")) };
  };
  return { planned, parts: parts.map(text), plans: foldedName(JSON.stringify(planned.plans)) };
}

describe("the name of a secret project", () => {
  it("stands in no part of either file: nor in texts, names, comments, properties, the check sheet", async () => {
    const { parts, plans, planned } = await written(
      workbook(ledgerSheet(RENAMED), projectSheet([SECRET, "否", "业务经费一"])),
    );
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter(({ folded }) => folded.includes(SECRET)).map(({ name }) => name)).toEqual([]);
    expect(plans).not.toContain(SECRET);
    expect(plans).toContain("业务经费一");
    expect(JSON.stringify(planned.document!.openPoints)).not.toContain(SECRET);
  });

  it("gives way to a number where no name is permitted, and where the ledger alone marks it", async () => {
    const { parts, plans } = await written(workbook(ledgerSheet(MARKED)));
    const leaking = parts.filter(({ folded }) => folded.includes(SECRET) || folded.includes(OTHER));
    expect(leaking.map(({ name }) => name)).toEqual([]);
    expect(plans).toContain("涉密项目1");
    expect(plans).toContain("涉密项目2");
  });

  it("stays where it is its own permitted name", async () => {
    const { plans } = await written(workbook(ledgerSheet(RENAMED), projectSheet([SECRET, "否", SECRET])));
    expect(plans).toContain(SECRET);
  });

  it("is found in the tables of a workbook without a ledger, too", async () => {
    const first = planTables(workbook(ledgerSheet(RENAMED)), TEMPLATES);
    if (!("plans" in first)) throw new Error("nothing planned");
    const tables = snapshotOfPlans(first.plans.filter(({ name }) => /^表\d+$/.test(name))).sheets;
    const others = workbook(ledgerSheet(RENAMED), projectSheet([SECRET, "否", "业务经费一"])).sheets;
    const whole = { sheets: [...tables, ...others.filter(({ name }) => name !== "支出明细")] };
    const { parts, plans } = await written(whole);
    expect(parts.filter(({ folded }) => folded.includes(SECRET)).map(({ name }) => name)).toEqual([]);
    expect(plans).toContain("业务经费一");
  });
});

describe("table 7", () => {
  it("has a secret project's row under its permitted name, with its money in every economic column", async () => {
    const { planned } = await written(workbook(ledgerSheet(RENAMED), projectSheet([SECRET, "否", "业务经费一"])));
    const plain = planTables(snapshotOf(ledgerSheet(RENAMED)), TEMPLATES);
    if (!("plans" in planned && "plans" in plain)) throw new Error("nothing planned");
    const row = (plans: typeof planned.plans, name: string) => {
      const table = plans.find((plan) => plan.name === "表7")!;
      const at = table.cells.find(({ content }) => content.kind === "text" && content.text.trim() === name)!;
      return table.cells
        .filter((cell) => cell.row === at.row && cell.content.kind !== "text")
        .map(({ content }) => content);
    };
    expect(row(planned.plans, "业务经费一")).toEqual(row(plain.plans, SECRET));
  });
});

describe("projects of one permitted name", () => {
  it("are told, for the tables would make them one", async () => {
    const notes = projectSheet([SECRET, "否", "业务经费"], [OTHER, "否", "业务经费"]);
    const { planned } = await written(workbook(ledgerSheet(RENAMED), notes));
    const told = planned.document!.openPoints.map(({ message }) => message);
    expect(told).toContain(
      "“业务经费”是 2 个不予公开项目的公开名称，各表把它们当成一个；请在“项目说明”填写不同的公开名称",
    );
  });

  it("are told where one is the name of an open project", async () => {
    const notes = projectSheet([SECRET, "否", OPEN]);
    const { planned } = await written(workbook(ledgerSheet(RENAMED), notes));
    const told = planned.document!.openPoints.map(({ message }) => message);
    expect(told).toContain(
      `“${OPEN}”是不予公开项目的公开名称，也是公开项目的名称，各表把它们当成一个；请在“项目说明”填写不同的公开名称`,
    );
  });
});

describe("a sheet 预算说明 of the user's own", () => {
  it("is asked about before it is replaced, and nothing of it goes into what is made", async () => {
    const own = sheetOf("预算说明", [["内部备忘：不要公开"]]);
    const whole = workbook(ledgerSheet(RENAMED), own);
    const plan = async (snapshot: Snapshot, options?: PlanOptions) => planTables(snapshot, TEMPLATES, options);
    const preview = await previewTables(new MemoryHost(whole), { plan });
    expect(preview.replaced).toContain("预算说明");
    const { parts } = await written(whole);
    expect(parts.filter(({ folded }) => folded.includes("内部备忘"))).toEqual([]);
  });
});
