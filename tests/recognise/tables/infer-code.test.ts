import { catalogueFor } from "../../../src/catalogue";
import type { CodePiece } from "../../../src/recognise/tables/code";
import { type CodeClues, inferCode } from "../../../src/recognise/tables/infer-code";

const category = (digits: string): CodePiece => ({ digits, level: "category" });
const section = (digits: string): CodePiece => ({ digits, level: "section" });
const item = (digits: string): CodePiece => ({ digits, level: "item" });
const whole = (digits: string): CodePiece => ({ digits, level: undefined });
const date = (piece: CodePiece): CodePiece => ({ ...piece, isDate: true });

function infer(clues: Partial<CodeClues> & Pick<CodeClues, "pieces">) {
  const usual = { name: "行政运行", above: "20103", classification: "functional", depth: 7, listed: new Set<string>() };
  return inferCode({ ...usual, ...clues } as CodeClues, catalogueFor(2024));
}

describe("a code of which a piece cannot be read is inferred from the others, the name and the row above", () => {
  it.each([
    ["款 is a date", [category("201"), date(section("3-1")), item("01")], { index: 1, belongs: "03" }],
    ["项 is a date", [category("201"), section("03"), date(item("1月1日"))], { index: 2, belongs: "01" }],
    ["类 is a date", [date(category("2-1")), section("03"), item("01")], { index: 0, belongs: "201" }],
    ["类 has one digit", [category("7"), section("03"), item("01")], { index: 0, belongs: "201" }],
    ["a day shown as its number", [category("201"), section("45352"), item("01")], { index: 1, belongs: "03" }],
    ["款 with three digits", [category("201"), section("031"), item("01")], { index: 1, belongs: "03" }],
    [
      "levels that repeat what is above them",
      [category("201"), section("20103"), date(item("3-1"))],
      { index: 2, belongs: "2010301" },
    ],
    ["no headings over the levels", [whole("201"), date(whole("3-1")), whole("01")], { index: 1, belongs: "03" }],
    ["one cell that lost a nought", [whole("201031")], { index: 0, belongs: "2010301" }],
    ["类 on its first row only", [date(section("3-1")), item("01")], { index: 0, belongs: "03" }],
  ])("%s", (_how, pieces, instead) => {
    expect(infer({ pieces })).toEqual({ code: "2010301", certain: true, instead: [instead] });
  });

  it("also economic codes", () => {
    const pieces = [category("302"), date(section("1-1"))];
    expect(infer({ pieces, name: "办公费", above: "302", classification: "economic", depth: 5 })).toMatchObject({
      code: "30201",
      certain: true,
    });
  });
});

describe("where no piece can be read, the code is not certain", () => {
  it("by the name and the row above", () => {
    expect(infer({ pieces: [date(item("3-1"))] })).toMatchObject({ code: "2010301", certain: false });
  });

  it("a 类 by its name alone", () => {
    expect(infer({ pieces: [category("7")], name: "一般公共服务支出", above: undefined })).toMatchObject({
      code: "201",
      certain: false,
    });
  });
});

describe("no code is inferred", () => {
  it.each<[string, Partial<CodeClues>]>([
    ["without a name", { name: undefined }],
    ["by a name that the catalogue does not have", { name: "行政事务运行" }],
    ["by the name of another code than the pieces", { name: "机关服务" }],
    ["where a row of that code stands above already", { listed: new Set(["2010301"]) }],
    ["where the row above is of another 类", { above: "20805" }],
    ["without a row above", { above: undefined }],
    ["of another classification", { classification: "economic", depth: 5 }],
    ["deeper than the table goes", { depth: 3, pieces: [whole("201031")] }],
    ["where every piece can be read", { pieces: [category("201"), section("05"), item("01")] }],
    ["from digits that are none of its own", { pieces: [whole("201041")] }],
  ])("%s", (_why, clues) => {
    expect(infer({ pieces: [category("201"), date(section("3-1")), item("01")], ...clues })).toBeUndefined();
  });
});
