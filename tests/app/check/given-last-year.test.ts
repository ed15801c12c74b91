import { drawingsOfWorkbook } from "../../../src/app/compare/drawings-of-workbook";
import { readDisclosure } from "../../../src/app/check/read-disclosure";
import { tablesOfLastYear } from "../../../src/app/compare/tables-of-last-year";
import type { SaidWorkbook } from "../../../src/app/sheet-tables/said-workbook";
import { readFacts } from "../../../src/recognise/facts";
import { flatten, unflatten } from "../../../src/worker/flat-snapshot";
import { TEMPLATES, checkSnapshot, xinjiang } from "../../../tools/shipped";
import { type Change, changed } from "../../support/changes";
import { priorSheet, sampleUnit } from "../../support/fact-book";
import { sampleSnapshot } from "../../support/sample";
import { snapshotOf } from "../../support/snapshots";

/** The real workbook as one of a year: its titles say so. */
function sampleOf(year: number, ...more: readonly Change[]) {
  const titles = sampleSnapshot().sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      row === 1 && column === 0 && typeof value === "string"
        ? [{ cell: `${name}!A2`, value: `${year}年${value.replace(/^\d+年/, "")}` }]
        : [],
    ),
  );
  return changed(sampleSnapshot(), [...titles, ...more]);
}

const THIS_YEAR = sampleOf(2024);
const withPriorSheet = (yuan: number) =>
  snapshotOf(...THIS_YEAR.sheets, sampleUnit(), priorSheet(["三公项", "公务接待费", yuan, null]));
const reasons = (...args: Parameters<typeof checkSnapshot>) =>
  checkSnapshot(...args).unchecked.map(({ reason }) => reason);

describe("last year's workbook, given for a check without a text", () => {
  it("is held against the sheet 上年预算", () => {
    const { findings } = checkSnapshot(withPriorSheet(154_000), { prior: sampleOf(2023) });
    const told = findings.filter(({ rule }) => rule === "facts/prior");
    expect(told.map(({ message }) => message)).toEqual([
      "三公项“公务接待费”的上年数不一致：上年预算!C2 是 15.40 万元，上年公开表的 表10!B8 是 14.50 万元；以“上年预算”为准。",
    ]);
  });

  it("is read with the tables that its user said its sheets are", () => {
    const { sheets } = sampleOf(2023, { cell: "表5!A1", value: "附件" }, { cell: "表5!A2", value: "明细" });
    const lost = { sheets: sheets.map((one) => (one.name === "表5" ? { ...one, name: "Sheet5" } : one)) };
    const said = { ...lost, sheetTables: [{ sheet: "Sheet5", template: xinjiang.id, table: "T5" }] };
    const found = (prior: SaidWorkbook) =>
      tablesOfLastYear(prior, readDisclosure(THIS_YEAR, TEMPLATES), readFacts(lost), TEMPLATES).tables.map(
        ({ disclosure: { tables } }) => tables.some(({ id, sheet }) => id === "T5" && sheet === "Sheet5"),
      );
    expect([found(lost), found(said)]).toEqual([[false], [true]]);
    // and so it is by a worker, to which it goes flat
    expect(found(unflatten(flatten(said)))).toEqual([true]);
  });

  it("finds nothing where both say the same", () => {
    const { findings, unchecked } = checkSnapshot(withPriorSheet(145_000), { prior: sampleOf(2023) });
    expect(findings.filter(({ rule }) => rule === "facts/prior")).toEqual([]);
    expect(unchecked).toEqual(checkSnapshot(withPriorSheet(145_000)).unchecked);
  });

  it("is refused by name where it is of the same year", () => {
    expect(reasons(THIS_YEAR, { prior: sampleOf(2024) })).toContain("上年公开表是 2024 年的，应为 2023 年，没有采用。");
  });

  it("is told where its own ties fail: those figures are not taken", () => {
    const prior = sampleOf(2023, { cell: "表10!B8", value: 99 });
    expect(reasons(THIS_YEAR, { prior })).toContainEqual(
      expect.stringMatching(/^上年公开表有 \d+ 条勾稽关系不平（.*表10!B8.*所涉及的数没有用作上年数。$/),
    );
  });

  it("stands beside this year in what is drawn of the money", () => {
    const fundsBefore = (prior?: typeof THIS_YEAR) =>
      drawingsOfWorkbook(THIS_YEAR, TEMPLATES, prior ? { prior } : {})?.funds.map(({ before }) => before);
    expect(fundsBefore()).toEqual([undefined, undefined]);
    expect(fundsBefore(sampleOf(2023))).toEqual([4_477_600, 896_700].map((yuan) => yuan * 100));
  });
});
