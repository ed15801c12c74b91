import { type Assignment, ledgerMessage, readLedger } from "../../../src/recognise/ledger";
import { joinCode } from "../../../src/recognise/ledger/split-code";
import { type CellValue, a1 } from "../../../src/workbook";
import { sampleLedgerRows } from "../../support/ledger-sheets";
import { type SheetRow, sheetOf, snapshotOf } from "../../support/snapshots";

const REST_HEADING = ["支出类型", "项目名称", "资金性质", "金额（元）"];
const REST: CellValue[] = ["项目支出", "甲", "一般公共预算", 5];
const ABOVE = ["支出功能分类科目", null, null, "部门经济分类科目", null, ...REST_HEADING];
const BELOW = ["类", "款", "项", "类", "款", null, null, null, null];

function read(rows: readonly SheetRow[], assignments: readonly Assignment[] = []) {
  return readLedger(snapshotOf(sheetOf("支出明细", rows)), { assignments }).ledgers[0]!;
}

function codes(rows: readonly SheetRow[], assignments?: readonly Assignment[]) {
  return read(rows, assignments).rows.map((row) => [row.function, row.economic]);
}

describe("a code in a column for each level", () => {
  it.each<[string, CellValue[]]>([
    ["the level's own digits", ["201", "03", "99", "302", "17"]],
    ["the digits of all levels so far", ["201", "20103", "2010399", "302", "30217"]],
    ["numbers that have lost their noughts", [201, 3, 99, 302, 17]],
    ["names beside the codes", ["201 一般公共服务支出", "03-政府办公厅", "[99]其他", "302", "17 公务接待费"]],
    ["the whole code in the last column alone", [null!, null!, "2010399", null!, "30217"]],
  ])("is joined from %s", (_, parts) => {
    expect(codes([ABOVE, BELOW, [...parts, ...REST]])).toEqual([["2010399", "30217"]]);
  });

  it.each<[string, readonly SheetRow[]]>([
    ["one row of headings", [["类", "款", "项", "类", "款", ...REST_HEADING]]],
    [
      "headings that name the code and the level",
      [
        [
          "功能科目编码（类）",
          "功能科目编码（款）",
          "功能科目编码（项）",
          "经济科目（类）",
          "经济科目（款）",
          ...REST_HEADING,
        ],
      ],
    ],
    [
      "levels in the main row, kinds of codes above it",
      [
        ["支出功能分类", null, null, "支出经济分类"],
        ["类", "款", "项", "类", "款", ...REST_HEADING],
      ],
    ],
  ])("is found by %s", (_, heading) => {
    expect(codes([["2024年支出明细"], ...heading, ["201", "03", "99", "302", "17", ...REST]])).toEqual([
      ["2010399", "30217"],
    ]);
  });

  it("is told from the government's budget's economic code beside it, and from its own name", () => {
    const above = ["政府预算经济分类", null, "功能科目", null, null, null, "部门预算经济分类", null, ...REST_HEADING];
    const below = ["类", "款", "类", "款", "项", "科目名称", "类", "款"];
    const found = read([above, below, ["502", "06", "201", "03", "99", "某项", "302", "17", ...REST]]);
    expect(found.rows).toMatchObject([{ function: "2010399", economic: "30217" }]);
    expect(found.names.get("2010399")).toBe("某项");
    expect(found.unassigned).toEqual([]);
  });

  it("is joined from columns that the user assigned", () => {
    const heading = ["甲列", "乙列", "丙列", "部门经济科目编码", ...REST_HEADING];
    const said = ["甲列", "乙列", "丙列"].map((header) => ({ sheet: "支出明细", header, role: "function" }) as const);
    expect(codes([heading, ["201", "03", "99", "30217", ...REST]], said)).toEqual([["2010399", "30217"]]);
  });

  it("may have its name in a column that is called alike", () => {
    const heading = ["功能科目", "功能科目编码", "部门经济科目编码", ...REST_HEADING];
    expect(codes([heading, ["某项", "2010399", "30217", ...REST]])).toEqual([["2010399", "30217"]]);
  });

  it.each<[string, (CellValue | null)[], string]>([
    ["a word for a level", ["201", "政府办公厅", "99", "302", "17"], "B3 code-part-unreadable"],
    ["a level that is no number", ["201", "O3", "99", "302", "17"], "B3 code-part-unreadable"],
    ["a level that is not of the one before", ["201", "20503", "2050399", "302", "17"], "B3 code-part-unreadable"],
    ["a level of three digits", ["201", "03", "099", "302", "17"], "C3 code-part-unreadable"],
    ["no 类", [null, "03", "99", "302", "17"], "A3 code-part-missing"],
    ["no 款", ["201", null, "99", "302", "17"], "B3 code-part-missing"],
    ["no 项", ["201", "03", null, "302", "17"], "C3 code-part-missing"],
    ["no economic 款", ["201", "03", "99", "302", null], "E3 code-part-missing"],
    ["a 类 of the other codes", ["301", "03", "99", "302", "17"], "C3 code-part-unreadable"],
    ["nothing at all", [null, null, null, "302", "17"], "A3 function-missing"],
  ])("names the cell of %s, and leaves the row's amount out", (_, parts, problem) => {
    const found = read([ABOVE, BELOW, [...parts, ...REST]]);
    expect(found.problems.map(({ id, cell }) => `${a1(cell)} ${id}`)).toEqual([problem]);
    expect([found.rows, found.problems[0]!.leftOut]).toEqual([[], 500]);
  });

  it("says what is wrong in the accountant's words", () => {
    const [problem] = read([ABOVE, BELOW, ["201", "O3", "99", "302", "17", ...REST]]).problems;
    expect(ledgerMessage(problem!)).toBe(
      "功能科目编码分列填写，这一列的“O3”无法与左侧各列接成 7 位的项级编码，该行金额未计入。",
    );
  });

  it("gives the sample's ledger the same rows as its whole codes do", () => {
    const [heading, ...rows] = sampleLedgerRows("ledger-2024-full.csv");
    const [fn, economic] = ["功能", "部门经济"].map((word) =>
      heading!.findIndex((text) => String(text).includes(word) && String(text).includes("编码")),
    ) as [number, number];
    const split = (cells: readonly CellValue[]) => {
      const [whole, section] = [String(cells[fn]), String(cells[economic])];
      const others = cells.filter((_, column) => column !== fn && column !== economic);
      return [whole.slice(0, 3), whole.slice(3, 5), whole.slice(5), section.slice(0, 3), section.slice(3), ...others];
    };
    const others = heading!.filter((_, column) => column !== fn && column !== economic);
    const one = read([heading!, ...rows]);
    const many = read([["类", "款", "项", "类", "款", ...others], ...rows.map(split)]);
    const plain = ({ rows: all }: typeof one) => all.map(({ cell: _, ...row }) => row);
    expect(one.rows).toHaveLength(52);
    expect(plain(many)).toEqual(plain(one));
  });
});

it("a whole code to the right must go on from the levels before it", () => {
  const isWhole = (code: string) => code.length === 7;
  expect(joinCode(["201", "03", "2010301"], isWhole)).toEqual({ kind: "code", code: "2010301" });
  expect(joinCode(["201", "03", "2050301"], isWhole)).toEqual({ kind: "unreadable", part: 2 });
  expect(joinCode(["201", "03"], isWhole)).toEqual({ kind: "unreadable", part: 1 });
  expect(joinCode(["", ""], isWhole)).toEqual({ kind: "missing", part: 0 });
});
