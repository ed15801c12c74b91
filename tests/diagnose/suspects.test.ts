import { type CellValue, type Snapshot, a1, placeText } from "../../src/workbook";
import { type Change, changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { checkSnapshot } from "../../tools/shipped";

function suspectsOf(...changes: readonly Change[]) {
  return checkSnapshot(changed(sampleSnapshot(), changes)).suspects;
}

/** `0/0 F8 275.77 可能漏填`: group, rank, cell, value and slip of each suspect; `=` after the rank where others are as likely. */
function told(...changes: readonly Change[]): string[] {
  return suspectsOf(...changes).map(
    ({ group, rank, equivalent, place, suggested, slip }) =>
      `${group}/${rank}${equivalent ? "=" : ""} ${a1(place)} ${suggested} ${slip ?? ""}`,
  );
}

describe("one wrong amount is named with its slip", () => {
  it.each<[slip: string, value: CellValue | null]>([
    ["可能小数点错位", 2757.7],
    ["可能小数点错位", 27.57],
    ["可能元与万元混淆：大了一万倍", 2757700],
    ["可能元与万元混淆：小了一万倍", 0.027577],
    ["可能相邻两位数字颠倒", 257.77],
    ["可能错了一位数字", 275.87],
    ["可能正负号填反", -275.77],
    ["可能漏填", null],
  ])("%s: %s", (slip, value) => {
    expect(told({ cell: "表3!F8", value })).toEqual([`0/0 F8 275.77 ${slip}`]);
  });

  it("可能多填", () => {
    expect(told({ cell: "表2!J8", value: 12 })).toEqual(["0/0 J8 0.00 可能多填"]);
  });
});

describe("one slip in two cells", () => {
  it("is an amount in the wrong column, both cells together", () => {
    expect(told({ cell: "表3!F9", value: null }, { cell: "表3!G9", value: 40.7 })).toEqual([
      "0/0 F9 40.70 可能填错了列：金额填到了 G9",
      "0/0 G9 0.00 可能填错了列：应填在 F9",
    ]);
  });

  it("is an amount in the wrong row, both cells together, though no tie joins them", () => {
    const first = told({ cell: "表1!B22", value: null }, { cell: "表1!B23", value: 89.67 }).filter((one) =>
      one.includes("/0 "),
    );
    expect(first).toEqual(["0/0 B22 89.67 可能填错了行：金额填到了 B23", "0/0 B23 0.00 可能填错了行：应填在 B22"]);
  });

  it("is two amounts exchanged, told as equal where the totals beside them may be the exchanged ones", () => {
    expect(told({ cell: "表6!D7", value: 108.89 }, { cell: "表6!D8", value: 84.11 })).toEqual([
      "0/0= D7 84.11 可能与 D8 的金额填反了",
      "0/0= D8 108.89 可能与 D7 的金额填反了",
      "0/1= E7 108.89 可能与 E8 的金额填反了",
      "0/1= E8 84.11 可能与 E7 的金额填反了",
    ]);
  });

  it("is decided between total and part by a contribution that table 5 has too", () => {
    const best = told({ cell: "表6!D9", value: 33.96 }, { cell: "表6!D10", value: 51.89 }).slice(0, 2);
    expect(best).toEqual(["0/0 D9 51.89 可能与 D10 的金额填反了", "0/0 D10 33.96 可能与 D9 的金额填反了"]);
    const parts = told({ cell: "表6!E9", value: 33.96 }, { cell: "表6!E10", value: 51.89 }).slice(0, 2);
    expect(parts).toEqual(["0/0 E9 51.89 可能与 E10 的金额填反了", "0/0 E10 33.96 可能与 E9 的金额填反了"]);
  });
});

describe("what the figures cannot tell apart", () => {
  it("is shown whole and as equal, with no fix that is safe", () => {
    const suspects = suspectsOf({ cell: "表1!B22", value: null });
    expect(suspects.map(({ place }) => a1(place))).toEqual(["B18", "B19", "B20", "B21", "B22"]);
    expect(suspects.every(({ equivalent, fix }) => equivalent && fix?.safe === false)).toBe(true);
  });
});

describe("more cells than a person looks through, each as likely as the others,", () => {
  // 3.77 for 3.40 looks like no slip of the hand, and so might any of the ten 款 under 302 be 0.37 too large
  const report = checkSnapshot(
    changed(sampleSnapshot(), [
      { cell: "表6!D15", value: 3.77 },
      { cell: "表6!F15", value: 3.77 },
    ]),
  );

  it("are counted, not listed, with the findings that any of them would explain", () => {
    const failed = report.findings.filter(({ rule, severity }) => rule === "t6/tree" && severity === "error");
    expect(report.suspects).toEqual([]);
    expect(report.undetermined).toEqual([{ explains: failed.map(({ id }) => id), cells: expect.any(Number) }]);
    expect(report.undetermined![0]!.cells).toBeGreaterThan(8);
  });
});

describe("what a report says a cell holds", () => {
  it("is what stands in the cell: the title, the last part of a code", () => {
    const { findings } = checkSnapshot(
      changed(sampleSnapshot(), [
        { cell: "表3!C9", value: "97" },
        { cell: "表5!A2", value: "2023年一般公共预算支出情况表" },
      ]),
    );
    const held = (rule: string) => findings.find((one) => one.rule === rule)?.cells.map(({ value }) => value);
    expect(held("code/unknown")).toEqual(["97"]);
    expect(held("form/year")).toContain("2023年一般公共预算支出情况表");
  });
});

describe("several slips", () => {
  it("in failures that share no cell are groups of their own, each with its cell", () => {
    const suspects = suspectsOf({ cell: "表3!F8", value: 275.87 }, { cell: "表6!E26", value: 36.33 });
    expect(suspects.map(({ group, rank, place }) => [group, rank, a1(place)])).toEqual([
      [0, 0, "F8"],
      [1, 0, "E26"],
    ]);
  });
});

describe("a formula that gives a wrong sum", () => {
  it.each<[slip: string, cell: string, value: number, formula: string]>([
    ["公式可能少算了 第13行（D13）", "表6!D6", 292.58, "=SUM(D7:D12)"],
    ["公式可能少算了 第11行（F11）", "表3!F15", 316.47, "=F7"],
    ["公式可能多算了 F9", "表3!E8", 346.14, "=F8+G8+F9"],
    ["公式可能有误", "表3!E8", 310.44, "=F8+G8+5"],
  ])("%s", (slip, cell, value, formula) => {
    const [suspect, ...others] = suspectsOf({ cell, value, formula });
    expect(suspect).toMatchObject({ slip, formula: true });
    expect(suspect?.fix).toBeUndefined();
    expect(others).toEqual([]);
  });
});

describe("a table filled in another measure than it states", () => {
  const inSheet = (name: string, change: (value: CellValue) => CellValue): Snapshot => ({
    sheets: sampleSnapshot().sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, value: change(cell.value) })) }
        : sheet,
    ),
  });
  const clean = checkSnapshot(sampleSnapshot()).findings.length;

  it.each(["表1", "表5", "表10"])("is one finding, and no cell of %s is accused", (name) => {
    const inYuan = inSheet(name, (value) => (typeof value === "number" ? Number(`${value}e4`) : value));
    const { findings, suspects } = checkSnapshot(inYuan);
    expect(suspects).toEqual([]);
    expect(findings).toHaveLength(clean + 1);
    const said = findings.find(({ rule }) => rule === "form/measure");
    expect(said?.message).toContain("的单位是“万元”，金额却像是按“元”填列的");
  });

  it.each(["表6!D29", "表10!B6"])("is not one amount alone that is ten thousand times too large: %s", (cell) => {
    const sheet = sampleSnapshot().sheets.find(({ name }) => cell.startsWith(`${name}!`));
    const [row, column] = cell === "表6!D29" ? [28, 3] : [5, 1];
    const right = sheet?.cells.find((one) => one.row === row && one.column === column)?.value;
    const [suspect] = suspectsOf({ cell, value: Number(`${String(right)}e4`) });
    expect(suspect && placeText(suspect.place)).toBe(cell);
    expect(suspect?.slip).toBe("可能元与万元混淆：大了一万倍");
  });

  it("the other way round, too", () => {
    const labelled = inSheet("表3", (value) =>
      typeof value === "string" ? value.replace("单位：万元", "单位：元") : value,
    );
    const { findings, suspects } = checkSnapshot(labelled);
    expect([suspects.length, findings.length]).toEqual([0, clean + 1]);
  });
});
