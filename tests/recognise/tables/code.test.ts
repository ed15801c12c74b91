import { type CodePiece, joinCode, readKeyText } from "../../../src/recognise/tables/code";

const piece = (digits: string, level?: CodePiece["level"]): CodePiece => ({ digits, level });

describe("a cell of a key column", () => {
  it.each([
    ["2010301", { digits: "2010301" }],
    ["201 03 01", { digits: "2010301" }],
    ["２０１－０３－０１", { digits: "2010301" }],
    ["[2010301]行政运行", { digits: "2010301", name: "行政运行" }],
    ["2010301-行政运行", { digits: "2010301", name: "行政运行" }],
    ["20103 政府办公厅（室）", { digits: "20103", name: "政府办公厅(室)" }],
    ["201\n一般公共服务支出", { digits: "201", name: "一般公共服务支出" }],
    ["　　行政运行", { name: "行政运行" }],
    ["20103O1", { name: "20103O1" }],
    ["466.14", { name: "466.14" }],
    ["", {}],
  ])("%j", (text, said) => {
    expect(readKeyText(text)).toEqual(said);
  });

  it("below 类 may hold its level's digits with the name", () => {
    expect(readKeyText("03 政府办公厅", "section")).toEqual({ digits: "03", name: "政府办公厅" });
    expect(readKeyText("03 政府办公厅", "category")).toEqual({ name: "03政府办公厅" });
  });
});

describe("the pieces of a code", () => {
  it.each([
    ["one cell", [piece("2010301")], undefined, "2010301"],
    ["a cell a level", [piece("201", "category"), piece("03", "section"), piece("01", "item")], undefined, "2010301"],
    ["zeros lost", [piece("201", "category"), piece("3", "section"), piece("1", "item")], undefined, "2010301"],
    [
      "levels repeated",
      [piece("201", "category"), piece("20103", "section"), piece("2010301", "item")],
      undefined,
      "2010301",
    ],
    ["款 and 项 below the 类 of the row above", [piece("05", "section"), piece("01", "item")], "2080301", "2080501"],
    ["项 below the 款 of the row above", [piece("50", "item")], "2010301", "2010350"],
    ["a whole code in the column of 项", [piece("2010301", "item")], "2080501", "2010301"],
    ["no levels named", [piece("201"), piece("03"), piece("01")], undefined, "2010301"],
  ])("%s", (_how, pieces, above, code) => {
    expect(joinCode(pieces, above, 7)).toEqual({ code });
  });

  it.each([
    ["项 without 款", [piece("201", "category"), piece("01", "item")], undefined, "gap"],
    ["项 first of all", [piece("01", "item")], undefined, "gap"],
    ["项 below a 类", [piece("01", "item")], "201", "gap"],
    ["two digits for a 类", [piece("20", "category")], undefined, "length"],
    ["four digits", [piece("2010")], undefined, "length"],
    ["nine digits", [piece("201030101")], undefined, "length"],
    ["a 款 of another 类", [piece("201", "category"), piece("20805", "section")], undefined, "parent-mismatch"],
  ])("%s cannot be understood", (_how, pieces, above, problem) => {
    expect(joinCode(pieces, above, 7)).toMatchObject({ problem });
  });

  it("economic codes end at 款", () => {
    expect(joinCode([piece("301", "category"), piece("1", "section")], undefined, 5)).toEqual({ code: "30101" });
    expect(joinCode([piece("3010101")], undefined, 5)).toMatchObject({ problem: "length" });
  });

  it("none are no code", () => {
    expect(joinCode([], "201", 7)).toBeUndefined();
  });
});
