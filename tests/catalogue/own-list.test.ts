import fc from "fast-check";
import { catalogueFor, ownListFromRows, ownListFromSnapshot, type OwnList } from "../../src/catalogue";
import type { CellValue, SheetSnapshot } from "../../src/workbook";

function read(rows: readonly (readonly CellValue[])[]): OwnList {
  const list = ownListFromRows(rows);
  if (!list) throw new Error("no header was recognised");
  return list;
}

const named = (list: OwnList): [string, string][] => list.entries.map((entry) => [entry.code, entry.name]);

function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  return { name, visible: true, cells, hiddenRows: new Set(), hiddenColumns: new Set(), merges: [], protected: false };
}

describe("the columns of a list are recognised by their headers", () => {
  const expected = [
    ["201", "一般公共服务支出"],
    ["20103", "政府办公厅（室）及相关机构事务"],
    ["2010301", "行政运行"],
  ];

  test.each([
    ["科目编码", "科目名称"],
    ["编码", "名称"],
    ["科目代码", "科目 名称"],
    ["支出功能分类科目编码", "支出功能分类科目名称"],
  ])("%s and %s, below a title and beside other columns", (code, name) => {
    const rows = [
      ["2026年政府收支分类科目"],
      [],
      ["序号", code, "上级编码", name, "说明"],
      [1, "201", "", "一般公共服务支出", ""],
      [2, "20103", "201", "政府办公厅（室）及相关机构事务", ""],
      [3, 2010301, "20103", "行政运行", "反映……"],
    ];
    expect(named(read(rows))).toEqual(expected);
  });

  test("类, 款 and 项 in columns of their own, filled on every row or only where they change", () => {
    const full = [
      ["类", "款", "项", "科目名称"],
      ["201", "", "", "一般公共服务支出"],
      ["201", "03", "", "政府办公厅（室）及相关机构事务"],
      ["201", "03", "01", "行政运行"],
    ];
    const sparse = [
      ["科目编码", "", "", "科目名称"],
      ["类", "款", "项", ""],
      [201, "", "", "一般公共服务支出"],
      ["", 3, "", "政府办公厅（室）及相关机构事务"],
      ["", "", 1, "行政运行"],
    ];
    expect(named(read(full))).toEqual(expected);
    expect(named(read(sparse))).toEqual(expected);
  });

  test("code and name in one cell", () => {
    const rows = [
      ["功能分类科目"],
      ["201 一般公共服务支出"],
      ["20103-政府办公厅（室）及相关机构事务"],
      ["2010301行政运行"],
    ];
    expect(named(read(rows))).toEqual(expected);
  });

  test("two classifications side by side", () => {
    const rows = [
      ["科目编码", "科目名称", "科目编码", "科目名称"],
      ["301", "工资福利支出", "501", "机关工资福利支出"],
      ["30101", "基本工资", "50101", "工资奖金津补贴"],
    ];
    expect(named(read(rows))).toEqual([
      ["301", "工资福利支出"],
      ["30101", "基本工资"],
      ["501", "机关工资福利支出"],
      ["50101", "工资奖金津补贴"],
    ]);
  });

  test("years of validity, where there are any", () => {
    const rows = [
      ["科目编码", "科目名称", "启用年度", "停用年度"],
      ["2010399", "其他政府办公厅（室）及相关机构事务支出", "2019年", ""],
      ["2010398", "试点", 2024, 2025],
    ];
    expect(read(rows).entries).toMatchObject([{ from: 2019 }, { from: 2024, to: 2025 }]);
  });

  test("a sheet without such headers holds no list", () => {
    expect(
      ownListFromRows([
        ["项目编码", "项目名称"],
        ["201", "业务费"],
      ]),
    ).toBeUndefined();
    expect(ownListFromRows([])).toBeUndefined();
  });
});

describe("rows that cannot be used", () => {
  const list = read([
    ["科目编码", "科目名称"],
    ["20103", ""],
    ["201030", "六位"],
    ["20104", "发展与改革事务"],
    ["20104", "发展改革事务"],
    ["20104", "发展与改革事务"],
    ["101", "税收收入"],
    ["合计", ""],
  ]);

  test("are told by their number and reason; income codes and rows without a code are passed over", () => {
    expect(list.problems).toEqual([
      { row: 2, text: "20103", reason: "no-name" },
      { row: 3, text: "201030 六位", reason: "bad-code" },
      { row: 5, text: "20104 发展改革事务", reason: "two-names" },
    ]);
    expect(named(list)).toEqual([["20104", "发展与改革事务"]]);
  });
});

describe("in use, the user's list", () => {
  const list = read([
    ["科目编码", "科目名称"],
    ["2010301", "行政运行经费"],
    ["2010398", "数字政府建设"],
  ]);
  const catalogue = catalogueFor(2024, list);

  test("takes precedence, and its gaps fall back to ours", () => {
    expect(catalogue.find("2010301")).toMatchObject({ name: "行政运行经费", source: "own" });
    expect(catalogue.find("2010350")?.name).toBe("事业运行");
    expect(catalogue.ownCodes).toBe(2);
    expect(catalogueFor(2024).ownCodes).toBe(0);
  });

  test("is searched as ours is, by initials too", () => {
    expect(catalogue.search("szzfjs")[0]?.entry.code).toBe("2010398");
    expect(catalogue.path("2010398").map((entry) => entry.code)).toEqual(["201", "20103", "2010398"]);
    expect(catalogue.fundsOf("2010398")).toEqual(["generalBudget"]);
  });

  test("does not change what others see", () => {
    expect(catalogueFor(2024).find("2010301")?.name).toBe("行政运行");
  });

  test("that lists a whole 款 makes that 款 complete, in any year", () => {
    const section = catalogueFor(2026).entries.filter((entry) => /^20103(\d\d)?$/.test(entry.code));
    const whole = read([["科目编码", "科目名称"], ...section.map((entry) => [entry.code, entry.name])]);
    expect(catalogueFor(2026, whole).isComplete("2010377")).toBe(true);
    expect(catalogueFor(2026).isComplete("2010377")).toBe(false);
    expect(catalogueFor(2026, list).isComplete("2010377")).toBe(false);
  });
});

describe("from a workbook", () => {
  test("the lists of all its sheets are put together", () => {
    const workbook = {
      sheets: [
        sheet("说明", [["请勿修改"]]),
        sheet("功能", [
          ["科目编码", "科目名称"],
          ["201", "一般公共服务支出"],
        ]),
        sheet("经济", [
          ["科目编码", "科目名称"],
          ["30101", "基本工资"],
        ]),
      ],
    };
    expect(ownListFromSnapshot(workbook)?.entries.map((entry) => entry.code)).toEqual(["201", "30101"]);
  });

  test("a number is read as it is shown", () => {
    const cells = [
      { row: 0, column: 0, value: "类" },
      { row: 0, column: 1, value: "款" },
      { row: 0, column: 2, value: "科目名称" },
      { row: 1, column: 0, value: 201 },
      { row: 1, column: 1, value: 3, text: "03" },
      { row: 1, column: 2, value: "政府办公厅（室）及相关机构事务" },
    ];
    expect(ownListFromSnapshot({ sheets: [{ ...sheet("表", []), cells }] })?.entries[0]?.code).toBe("20103");
  });

  test("cells far out cost nothing: lists are not that large", () => {
    const cells = [
      { row: 0, column: 0, value: "科目编码" },
      { row: 0, column: 1, value: "科目名称" },
      { row: 1, column: 16_383, value: "x" },
      { row: 1_048_575, column: 0, value: "201" },
    ];
    expect(ownListFromSnapshot({ sheets: [{ ...sheet("表", []), cells }] })?.entries).toEqual([]);
  });

  test("a workbook without a list gives none", () => {
    expect(ownListFromSnapshot({ sheets: [sheet("表1", [["单位收支总体情况表"]])] })).toBeUndefined();
  });

  test("whatever stands in the sheet, reading it ends without an error", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("科目编码", "科目名称", "类", "款", "项", "20103"),
      fc.double(),
      fc.boolean(),
      fc.record({ error: fc.constant("#REF!") }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        for (const entry of ownListFromRows(rows)?.entries ?? []) expect(entry.code).toMatch(/^[235]\d+$/);
      }),
    );
  });
});
