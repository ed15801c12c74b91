import fc from "fast-check";
import { type Disclosure, tableOf } from "../../src/tables";
import type { Snapshot } from "../../src/workbook";
import { changed } from "../support/changes";
import { figuresSaid } from "../support/figures";
import { AMOUNTS, CODES, ROWS, sampleTables, separate, ZEROS } from "../support/layouts";
import { snapshotOfPlans } from "../support/planned-snapshot";
import { sampleSnapshot } from "../support/sample";
import { withCell } from "../support/snapshots";
import { ABROAD, CARS, RECEPTION, TOTAL, threePublicInColumns } from "../support/three-public";
import { checkSnapshot, layoutSnapshot, recognise } from "../../tools/shipped";

const source = sampleSnapshot();

function laidOut(snapshot: Snapshot, formulas = true): Snapshot {
  return snapshotOfPlans(layoutSnapshot(snapshot, { formulas }).plans);
}

/** Codes, names and projects of every table, in the order of their codes. */
function rowsSaid(disclosure: Disclosure): string[] {
  return disclosure.tables
    .flatMap((table) =>
      table.rows
        .filter((row) => row.kind === "code" || row.kind === "project")
        .map((row) => `${table.id} ${row.code ?? row.codeText} ${row.name ?? ""} ${row.project ?? ""}`),
    )
    .sort();
}

function notesSaid(disclosure: Disclosure): string[] {
  return disclosure.tables.flatMap((table) => table.notes.map((note) => `${table.id} ${note.text}`)).sort();
}

/** What a check says, wherever the cells are. */
function findings(snapshot: Snapshot): string[] {
  return checkSnapshot(snapshot)
    .findings.map((finding) => `${finding.rule} ${finding.severity} ${finding.table} ${finding.message}`)
    .map((text) => text.replace(/（[A-Z]+\d+(?:[:、][A-Z]+\d+)*(?: 等 \d+ 处)?）|第\d+行/g, ""))
    .sort();
}

/** Every figure that says something. The template's lines that the source lacks are laid out, too, and say nothing. */
function amountsSaid(disclosure: Disclosure): string[] {
  return figuresSaid(disclosure, "as zero").filter((said) => !said.endsWith(" 0"));
}

function expectSameSaid(snapshot: Snapshot): void {
  const [before, after] = [recognise(snapshot), recognise(laidOut(snapshot))];
  expect(amountsSaid(after)).toEqual(amountsSaid(before));
  const laid = new Set(figuresSaid(after, "as zero"));
  expect(figuresSaid(before, "as zero").filter((said) => !laid.has(said))).toEqual([]);
  expect(rowsSaid(after)).toEqual(rowsSaid(before));
  expect(notesSaid(after)).toEqual(notesSaid(before));
  expect([after.unit, after.year, after.measure]).toEqual([before.unit, before.year, before.measure]);
}

describe("the tables laid out anew say what the source said", () => {
  it("for the real workbook", () => {
    expectSameSaid(source);
    expect(findings(laidOut(source))).toEqual(findings(source));
  });

  it("with plain values, too", () => {
    const values = laidOut(source, false);
    const tables = values.sheets.filter(({ name }) => /^表\d+$/.test(name));
    expect(tables.flatMap((sheet) => sheet.cells.filter((cell) => cell.formula !== undefined))).toEqual([]);
    expect(amountsSaid(recognise(values))).toEqual(amountsSaid(recognise(source)));
  });

  it("when they are laid out once more", () => {
    const once = layoutSnapshot(source).plans;
    expect(layoutSnapshot(snapshotOfPlans(once)).plans).toEqual(once);
  });

  const layouts = { ...AMOUNTS, ...ZEROS, ...CODES, ...ROWS };
  it("where a table stands in another form, which it keeps", () => {
    const inColumns = threePublicInColumns([ABROAD, CARS, RECEPTION, TOTAL], { name: ["单位名称", "某某单位"] });
    expectSameSaid(inColumns);
    expect(tableOf(recognise(laidOut(inColumns)), "T10")?.spec.form).toBe("columns");
  });

  it.each(Object.entries(layouts))("from a workbook that keeps %s", (_, layout) => {
    expectSameSaid(separate(sampleTables().map(layout)));
  });
});

const amountCells = source.sheets.flatMap((sheet) =>
  sheet.cells.flatMap(({ row, column, value }) =>
    typeof value === "number" ? [{ sheet: sheet.name, row, column, value }] : [],
  ),
);

describe("an error of the source is as wrong in the sheets made of it", () => {
  // Zero is laid out as a blank, which messages call 空: it has a test of its own.
  const cents = fc.integer({ min: -999_999, max: 9_999_999 }).filter((amount) => amount !== 0);
  const slips = fc.oneof(
    cents.map((amount) => Number((amount / 100).toFixed(2))),
    fc.constantFrom(0.005, 1234.567891, "约12", "1,234.50", undefined),
  );

  it("whichever amounts are changed", () => {
    const change = fc.record({ cell: fc.constantFrom(...amountCells), value: slips });
    fc.assert(
      fc.property(fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ cell }) => cell }), (changes) => {
        const wrong = changes.reduce((snapshot, { cell, value }) => withCell(snapshot, cell, value), source);
        expectSameSaid(wrong);
        const asText = changes.some(({ value }) => value === "1,234.50");
        const said = findings(wrong).filter((text) => !asText || !text.startsWith("form/number-as-text"));
        expect(findings(laidOut(wrong)).filter((text) => !asText || !text.startsWith("form/number-as-text"))).toEqual(
          said,
        );
      }),
      { numRuns: 20 },
    );
  });

  it("when an amount is zero, though it is laid out as a blank", () => {
    // A blank has not been rounded, so a difference that rounding explains beside a zero is an error beside a blank.
    const broken = (snapshot: Snapshot) =>
      checkSnapshot(snapshot)
        .findings.map(({ rule, table }) => `${rule} ${table}`)
        .sort();
    fc.assert(
      fc.property(fc.constantFrom(...amountCells), (cell) => {
        const wrong = withCell(source, cell, 0);
        expectSameSaid(wrong);
        expect(broken(laidOut(wrong))).toEqual(broken(wrong));
      }),
      { numRuns: 20 },
    );
  });

  it("whichever row is taken away", () => {
    const rows = ["表2!9", "表3!8", "表5!7", "表6!7", "表7!9", "表10!8"];
    fc.assert(
      fc.property(fc.constantFrom(...rows), (removeRow) => {
        const without = changed(source, [{ removeRow }]);
        const [before, after] = [recognise(without), recognise(laidOut(without))];
        expect(rowsSaid(after)).toEqual(rowsSaid(before));
        if (removeRow !== "表10!8") expect(findings(laidOut(without))).toEqual(findings(without));
      }),
      { numRuns: rows.length },
    );
  });

  it("when a row is put in whose code cannot be understood", () => {
    const odd = changed(source, [{ insertRow: "表3!10", values: ["201", null, "7", "无款的项", 1.5, null, "0.5"] }]);
    const row = recognise(laidOut(odd)).tables[2]!.rows.find((candidate) => candidate.codeProblem);
    expect(row).toMatchObject({ codeProblem: "gap", codeText: "201 7", name: "无款的项" });
    expect(row!.uncoded!.amounts).toEqual([
      { column: "total", raw: 1.5 },
      { column: "project", raw: "0.5" },
    ]);
    expect(findings(laidOut(odd))).toEqual(findings(odd));
  });
});
