import fc from "fast-check";
import { layoutTables } from "../../../src/layout";
import { figuresOf } from "../../../src/tables";
import { NOT_COMPUTED, type Place, type Snapshot, a1, placeText } from "../../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { checkSnapshot, readDisclosure } from "../../../tools/shipped";
import { type Change, changed } from "../../support/changes";
import { sampleSnapshot } from "../../support/sample";

/** The sample laid out with live totals, as a program writes it that computes its formulas. */
const live = readWorkbook(writeWorkbook(layoutTables(readDisclosure(sampleSnapshot()), { formulas: true })));
const cells = live.sheets.flatMap(({ name, cells: own }) => own.map((cell) => ({ ...cell, sheet: name })));
const formulas = cells.filter(({ formula }) => formula !== undefined);
/** The figures of the tables by address: 勾稽核对表 has formulas, too. */
const figures = new Map(
  readDisclosure(live).tables.flatMap((table) => figuresOf(table).map((figure) => [placeOf(figure.cell), figure])),
);
const totals = formulas.filter((cell) => figures.has(placeOf(cell)) && cell.value !== 0);

function placeOf(cell: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `${cell.sheet}!${a1(cell)}`;
}

function check(snapshot: Snapshot) {
  const { findings, suspects, summary } = checkSnapshot(snapshot);
  return { findings, suspects, summary, rules: findings.map(({ rule }) => rule) };
}

const clean = check(live);

it("a workbook of live totals has no finding that speaks of formulas", () => {
  expect(clean.rules.filter((rule) => rule.includes("formula") || rule.includes("number"))).toEqual([]);
});

it("totals without results are computed, whichever they are, and told once a table", () => {
  fc.assert(
    fc.property(fc.subarray(totals, { minLength: 1 }), (missing) => {
      const changes = missing.map((cell): Change => ({
        cell: placeOf(cell),
        value: NOT_COMPUTED,
        formula: cell.formula!,
      }));
      const { findings, summary } = check(changed(live, changes));
      const told = findings.filter(({ rule }) => rule === "form/uncomputed-formula");
      expect(summary.errors).toBe(clean.summary.errors);
      expect(findings).toHaveLength(clean.findings.length + told.length);
      expect(told.map(({ severity }) => severity)).toEqual(told.map(() => "info"));
      expect(told.map(({ table }) => table)).toEqual(
        [...new Set(missing.map((cell) => figures.get(placeOf(cell))!.table))].sort(
          (one, other) => Number(one.slice(1)) - Number(other.slice(1)),
        ),
      );
    }),
    { numRuns: 15 },
  );
});

it("a total that reads its own cell is told as that, not as one to compute anew", () => {
  fc.assert(
    fc.property(fc.constantFrom(...totals), ({ formula, ...cell }) => {
      const circular = { cell: placeOf(cell), value: 0, formula: `${formula}+${a1(cell)}` };
      const { findings, suspects } = check(changed(live, [circular]));
      expect(
        findings
          .filter(({ rule }) => rule === "form/circular-formula")
          .map(({ cells: [at] }) => at && placeText(at.place)),
      ).toEqual([placeOf(cell)]);
      // totals above it keep what they gave before, which may be told
      const stale = findings.filter(({ rule }) => rule === "form/stale-formula").flatMap((finding) => finding.cells);
      const isOwn = ({ place }: { readonly place: Place }) => placeText(place) === placeOf(cell);
      expect(stale.filter(isOwn)).toEqual([]);
      expect(suspects.filter((suspect) => isOwn(suspect) && suspect.slip?.includes("重新计算"))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

/** Sums with the amounts that one area of theirs reads in the same table. */
const sums = totals.flatMap((total) => {
  const [, from, to] = /^=SUM\(([A-Z]+\d+):([A-Z]+\d+)\)$/.exec(total.formula!) ?? [];
  const read = cells.filter(
    ({ sheet, column, row, value, formula }) =>
      from !== undefined &&
      sheet === total.sheet &&
      column === total.column &&
      Number(/\d+/.exec(from)![0]) <= row + 1 &&
      row + 1 <= Number(/\d+/.exec(to!)![0]) &&
      typeof value === "number" &&
      formula === undefined,
  );
  return read.map((addend) => ({ total, addend }));
});

it("where a sum passes over a number kept as text, the text is to blame and the formula right", () => {
  expect(sums.length).toBeGreaterThan(50);
  fc.assert(
    fc.property(fc.constantFrom(...sums), ({ total, addend }) => {
      const text = String(addend.value);
      const rest = Math.round((Number(total.value) - Number(addend.value)) * 100) / 100;
      const { findings, suspects } = check(
        changed(live, [
          { cell: placeOf(addend), value: text },
          { cell: placeOf(total), value: rest, formula: total.formula! },
        ]),
      );
      const told = findings.filter(({ rule }) => rule === "form/number-as-text");
      expect(told.map(({ cells: [at] }) => at && placeText(at.place))).toEqual([placeOf(addend)]);
      expect(told[0]!.message).toContain(`公式 ${a1(total)} 求和时把它漏掉了`);
      expect(suspects.filter(({ place }) => placeText(place) === placeOf(total))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
