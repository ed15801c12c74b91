import fc from "fast-check";
import { askAgain } from "../../../src/recognise";
import { figuresOf, tableOf } from "../../../src/tables";
import { withEdits } from "../../support/edited-snapshot";
import { sampleSnapshot } from "../../support/sample";
import {
  ABROAD,
  CARS,
  type Expense,
  type Print,
  RECEPTION,
  TOTAL,
  threePublicInColumns,
} from "../../support/three-public";
import { CARRYOVER_APART, CARRYOVER_IN, checkSnapshot, recognise } from "../../../tools/shipped";

const ALL = [TOTAL, ABROAD, CARS, RECEPTION];

/** What is said of the workbook, table 10's unit aside: the unit of these tests is another than the sample's. */
const findings = (expenses: readonly Expense[], print?: Print) =>
  checkSnapshot(threePublicInColumns(expenses, print)).findings.filter(({ rule }) => rule !== "form/unit-name");
const rules = (expenses: readonly Expense[], print?: Print) => findings(expenses, print).map(({ rule }) => rule);
const asEver = checkSnapshot(sampleSnapshot()).findings.map(({ rule }) => rule);

const amounts = (expenses: readonly Expense[], print?: Print) => {
  const table = tableOf(recognise(threePublicInColumns(expenses, print)), "T10");
  return Object.fromEntries(table ? figuresOf(table).map(({ column, raw }) => [column, raw]) : []);
};
/** The expenses, with another amount below one of the headings. */
const withAmount = (words: string, amount: number): Expense[] =>
  ALL.map((one) => ({
    ...one,
    ...(one.words === words && { amount }),
    ...(one.parts && { parts: one.parts.map((part) => (part.words === words ? { ...part, amount } : part)) }),
  }));

const READ = { total: 20, abroad: 0.5, cars: 5, purchase: 0, running: 5, reception: 14.5 };

describe("三公 in columns", () => {
  it("is table 10, and its sums are checked", () => {
    const report = checkSnapshot(threePublicInColumns(ALL));
    expect(amounts(ALL)).toEqual(READ);
    expect(rules(ALL)).toEqual(asEver);
    expect(report.rules.find(({ rule }) => rule === "t10/sum")).toMatchObject({ held: 2, failed: 0 });
  });

  it("is found in any order of its columns, under any of its words, with or without a unit's name in front", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ALL, { minLength: ALL.length }),
        fc.shuffledSubarray(CARS.parts as NonNullable<Expense["parts"]>[number][], { minLength: 3 }),
        fc.constantFrom("公务用车购置及运行费", "公务用车购置及运行维护费", "公务用车购置和运行费"),
        fc.constantFrom(undefined, "“三公”经费", "“三公”经费预算数", "2024年“三公”经费预算数"),
        fc.constantFrom(undefined, ["单位名称", "合计"] as const, ["单位", "某某单位"] as const),
        fc.constantFrom(
          "财政拨款“三公”经费支出情况表",
          "2023年一般公共预算“三公”经费支出表",
          "2025年部门“三公”经费预算表",
        ),
        fc.boolean(),
        (order, parts, words, over, name, title, short) => {
          const named = parts.map((part) => (short ? { ...part, words: part.words.replace("公务用车", "") } : part));
          const expenses = order.map((one) => (one === CARS ? { words, parts: named } : one));
          expect(amounts(expenses, { over, name, title })).toEqual(READ);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is found where the cars have one column, and that is told", () => {
    const cars = { words: "公务用车购置及运行维护费", amount: 5 };
    expect(amounts([TOTAL, ABROAD, cars, RECEPTION])).toEqual({ total: 20, abroad: 0.5, cars: 5, reception: 14.5 });
    expect(rules([TOTAL, ABROAD, cars, RECEPTION])).toEqual([...asEver, "form/unplaced", "form/unplaced"].sort());
  });

  it.each([
    ["小计", 6, 3, "5"],
    ["合计", 30, 1, "20"],
    ["公务接待费", 14.4, 6, "14.5"],
  ])("a wrong %s is told where it stands, and can be mended there", (words, wrong, column, right) => {
    const snapshot = threePublicInColumns(withAmount(words, wrong), {
      over: "“三公”经费",
      name: ["单位名称", "合计"],
    });
    const report = checkSnapshot(snapshot);
    const suspect = report.suspects.find(({ place }) => "column" in place && place.column === column);
    expect(suspect).toMatchObject({ place: { sheet: "表10", row: 6, column }, value: String(wrong) });
    expect(Number(suspect!.suggested)).toBe(Number(right));
    const mended = checkSnapshot(withEdits(snapshot, suspect!.fix!.edits)).findings;
    expect(mended.filter(({ rule }) => rule.startsWith("t10"))).toEqual([]);
  });

  it("leaves what stands beside the three expenses unchecked, and says so", () => {
    const beside = { words: "机关运行经费", amount: 35.2 };
    for (const over of [undefined, "“三公”经费"]) {
      expect(amounts([...ALL, beside], { over })).toEqual(READ);
      const told = findings([...ALL, beside], { over }).filter(({ rule }) => rule === "form/unplaced");
      expect(told).toHaveLength(1);
      expect(told[0]!.message).toContain("机关运行经费");
      expect(told[0]!.severity).not.toBe("error");
    }
  });

  it("takes the sum of the three for the total, where 合计 is of more", () => {
    const sum: Expense = { words: "“三公”经费", parts: [{ words: "小计", amount: 20 }] };
    const all: Expense = { words: "合计", amount: 23 };
    const meetings: Expense = { words: "会议费", amount: 3 };
    expect(amounts([all, sum, ABROAD, CARS, RECEPTION, meetings])).toEqual(READ);
  });

  it.each([
    ["a dash in every cell", "-"],
    ["nothing in any cell", undefined],
    ["zeros", 0],
  ])("is an empty table with %s", (_, amount) => {
    const empty = ALL.map(({ words, parts }): Expense => ({
      words,
      amount,
      ...(parts && { parts: parts.map((part) => ({ words: part.words, amount })) }),
    }));
    const note = ["注：本单位2024年无财政拨款安排的“三公”经费，故本表为空表。"];
    const told = rules(empty, { below: [note] }).filter((rule) => rule.startsWith("form/"));
    expect(told).toEqual(asEver.filter((rule) => rule.startsWith("form/")));
  });

  it("tells several rows that have names of their own as not checked", () => {
    const below = [["第二单位", ...[20, 1, 5, 0, 5, 14]]];
    const told = findings(ALL, { name: ["单位名称", "第一单位"], below });
    expect(told.filter(({ rule }) => rule === "form/unplaced")).toHaveLength(2);
    expect(told.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("takes a text below the row for a note", () => {
    const table = tableOf(recognise(threePublicInColumns(ALL, { below: [["本表不含教学科研人员出国经费"]] })), "T10")!;
    expect(table.notes.map(({ text }) => text)).toEqual(["本表不含教学科研人员出国经费"]);
  });

  it("keeps its form when it is asked under the other reading", () => {
    const snapshot = threePublicInColumns(ALL);
    const again = askAgain(recognise(snapshot, CARRYOVER_APART), CARRYOVER_IN);
    expect(again).toEqual(recognise(snapshot, CARRYOVER_IN));
  });
});
