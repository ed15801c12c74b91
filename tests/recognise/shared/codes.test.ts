import { codeBefore, deeperCode, levelBefore } from "../../../src/recognise/shared/codes";

it.each([
  ["2010301", { digits: "2010301", rest: "" }],
  ["201-03-01行政运行", { digits: "2010301", rest: "行政运行" }],
  ["[30101]基本工资", { digits: "30101", rest: "基本工资" }],
  ["20103—政府办公厅", { digits: "20103", rest: "政府办公厅" }],
  ["466.14", { digits: "466", rest: "14" }],
  ["20103017", undefined],
  ["行政运行", undefined],
])("%s begins with a code, and a name may follow", (text, expected) => {
  expect(codeBefore(text, "no dots")).toEqual(expected);
});

it("in a column of codes dots may stand between their levels", () => {
  expect(codeBefore("201.03.01", "dots")).toEqual({ digits: "2010301", rest: "" });
});

it("below 类 a cell may hold two digits, or one that lost its nought", () => {
  expect(levelBefore("03政府办公厅")).toEqual({ digits: "03", rest: "政府办公厅" });
  expect(levelBefore("2010")).toBeUndefined();
});

it("a code goes one level deeper by two digits, by one that lost its nought, or by all digits again", () => {
  expect([deeperCode("201", "03"), deeperCode("201", "3"), deeperCode("201", "20103")]).toEqual(Array(3).fill("20103"));
  expect(deeperCode("201", "20805")).toBeUndefined();
});
