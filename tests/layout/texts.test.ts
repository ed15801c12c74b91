import { layoutTables } from "../../src/layout";
import { balancedLines } from "../../src/layout/table/balanced-lines";
import { textWidth, wrappedLines } from "../../src/layout/appearance/text-width";
import { type SheetPlan, type Snapshot, a1 } from "../../src/workbook";
import { changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { sheetOf, snapshotOf } from "../support/snapshots";
import { layoutSnapshot, recognise } from "../../tools/shipped";

const sample = sampleSnapshot();

function texts(snapshot: Snapshot, name: string): string[] {
  const plan = layoutTables(recognise(snapshot)).find((candidate) => candidate.name === name)!;
  return textsOf(plan);
}

function textsOf({ cells }: SheetPlan): string[] {
  return cells.flatMap((cell) => (cell.content.kind === "text" ? [`${a1(cell)} ${cell.content.text}`] : []));
}

function notes(snapshot: Snapshot, name: string): string[] {
  return texts(snapshot, name).filter((text) => text.includes("备注"));
}

describe("names and notes", () => {
  it.each(["=HYPERLINK(1)", "+1+cmd", "-2", "@SUM(A1)"])("%s stays text", (odd) => {
    const project = `${odd}专项`;
    const snapshot = changed(sample, [{ cell: "表7!E8", value: project }]);
    expect(texts(snapshot, "表7")).toContain(`E8 ${project}`);
  });

  it("keep the source's title where it says more than the template's", () => {
    const title = (value: string) => texts(changed(sample, [{ cell: "表3!A2", value }]), "表3")[1];
    expect(title("2024年部门支出总体情况表")).toBe("A2 2024年部门支出总体情况表");
    expect(title("2024年支出预算总表")).toBe("A2 2024年单位支出总体情况表");
    expect(title("表3 单位支出总体情况表（单位：万元）")).toBe("A2 单位支出总体情况表");
  });

  it("rows stand in the order of their codes", () => {
    const mixed = changed(sample, [
      { removeRow: "表3!6" },
      { insertRow: "表3!14", values: ["201", null, null, "一般公共服务支出", 466.14, 316.47, 149.67] },
    ]);
    expect(
      texts(mixed, "表3")
        .filter((text) => /^[A-C](?:[7-9]|1\d) /.test(text))
        .slice(0, 6),
    ).toEqual(["A7 201", "A8 201", "B8 03", "A9 201", "B9 03", "C9 01"]);
  });

  it("several rows of totals keep their names", () => {
    const two = changed(sample, [{ insertRow: "表5!15", values: [null, null, null, "支出合计", 447.76] }]);
    expect(texts(two, "表5")).toEqual(expect.arrayContaining(["A16 支 出 合 计", "A17 合 计"]));
  });
});

describe("the note of an empty table", () => {
  it("is the source's own, if it has one", () => {
    const own = changed(sample, [{ cell: "表9!A8", value: "备注：本表为空表，单位无此项预算。" }]);
    expect(notes(own, "表9")).toEqual(["A8 备注：本表为空表，单位无此项预算。"]);
  });

  it("is the template's where the source has none", () => {
    expect(notes(changed(sample, [{ removeRow: "表9!8" }]), "表9")).toEqual([
      "A8 备注：克孜勒苏柯尔克孜自治州人民政府外事办公室2024年没有使用国有资本经营预算拨款安排的支出，国有资本经营预算支出情况表为空表。",
    ]);
  });

  it("is not printed where other tables show amounts that belong there", () => {
    const contradicted = changed(sample, [{ removeRow: "表9!8" }, { cell: "表4!B9", value: 5 }]);
    expect(notes(contradicted, "表9")).toEqual([]);
  });

  it("stands below a missing table that the others show to be empty", () => {
    expect(notes(changed(sample, [{ removeSheet: "表8" }]), "表8")).toEqual([
      "A8 备注：克孜勒苏柯尔克孜自治州人民政府外事办公室2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
    ]);
  });

  it("asks for a missing table that is not empty", () => {
    expect(notes(changed(sample, [{ removeSheet: "表5" }]), "表5")).toEqual([
      "A8 备注：原工作簿中缺少本表，请补齐后再公开。",
    ]);
  });
});

describe("layoutSnapshot", () => {
  it("makes no sheets of a workbook without tables", () => {
    expect(layoutSnapshot(snapshotOf(sheetOf("通讯录", [["姓名", "科室"]])))).toEqual({ plans: [], leftOut: [] });
  });

  it("names what it left out", () => {
    const twice = changed(sample, [
      { copySheet: "表3", as: "表3旧" },
      { insertRow: "表6!10", values: [null, null, "其他人员支出", 3] },
    ]);
    expect(layoutSnapshot(twice).leftOut).toEqual([
      { reason: "duplicate", table: "T3", cell: { sheet: "表3旧", row: 0, column: 0 } },
      { reason: "row", table: "T6", cell: { sheet: "表6", row: 9, column: 3 } },
    ]);
    expect(layoutSnapshot(sample).leftOut).toEqual([]);
  });
});

describe("widths of texts", () => {
  it.each([
    ["2010301", 7],
    ["行政运行", 8],
    ["“三公”经费", 12],
    ["（境）a", 7],
  ])("%s is %i characters wide", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it("texts wrap between ideographs, not within numbers", () => {
    expect(wrappedLines("行政运行", 8)).toBe(1);
    expect(wrappedLines("行政运行费", 8)).toBe(2);
    expect(wrappedLines("预算2024年", 8)).toBe(2);
    expect(wrappedLines("12345678901234567890", 8)).toBe(3);
    expect(wrappedLines("一\n二", 8)).toBe(2);
  });

  it("headings break between words, brackets kept with theirs", () => {
    expect(balancedLines("一般公共预算", 10)).toBe("一般公共\n预算");
    expect(
      balancedLines("财政专户（教育收费）", 10)
        .split("\n")
        .every((line) => !line.startsWith("）")),
    ).toBe(true);
    expect(balancedLines("合 计", 10)).toBe("合 计");
  });
});
