import { classificationOf, levelOf, lineage, normalName, parentOf, plainCode } from "../../src/catalogue";

test.each([
  ["201", "functional", "category"],
  ["20103", "functional", "section"],
  ["2010301", "functional", "item"],
  ["302", "economicDepartment", "category"],
  ["30217", "economicDepartment", "section"],
  ["50206", "economicGovernment", "section"],
  ["201030", "functional", undefined],
  ["3021701", "economicDepartment", undefined],
  ["101", undefined, undefined],
  ["20A", undefined, undefined],
  ["", undefined, undefined],
])("%s is a code of %s, at the level of a %s", (code, classification, level) => {
  expect(classificationOf(code)).toBe(classification);
  expect(levelOf(code)).toBe(level);
});

test("the codes above a code are found by its length", () => {
  expect(lineage("2010301")).toEqual(["201", "20103", "2010301"]);
  expect(parentOf("2010301")).toBe("20103");
  expect(parentOf("201")).toBeUndefined();
});

test.each([
  ["2010301", "2010301"],
  [" 201 03 01 ", "2010301"],
  ["201-03-01", "2010301"],
  ["２０１０３", "20103"],
  ["20103室", undefined],
  ["", undefined],
])("“%s” read as a code is %s", (text, code) => {
  expect(plainCode(text)).toBe(code);
});

test.each([
  ["政府办公厅（室）及相关机构事务", "政府办公厅(室)及相关机构事务"],
  ["因公出国（境）费用", " 因公出国 境　费用"],
  ["资本性支出（基本建设）", "资本性支出【基本建设】"],
  ["ＡＢ事务", "ab事务"],
])("“%s” and “%s” are the same name", (a, b) => {
  expect(normalName(a)).toBe(normalName(b));
});

test("a different word is a different name", () => {
  expect(normalName("抗疫特别国债安排的支出")).not.toBe(normalName("抗疫特别国债还本支出"));
});
