import { answer } from "../../src/ledger";
import { printedUnit } from "../../src/money";
import { figuresOf } from "../../src/tables";
import { ALL_FUNDS, LOCAL_FUNDS, disclosureSnapshot, syntheticLedger } from "../../tools/synthetic";
import { sampleSnapshot } from "../support/sample";
import { TABLE_IDS, recognise } from "../../tools/shipped";

describe("a made-up ledger", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(syntheticLedger({ seed: 1 })).toEqual(syntheticLedger({ seed: 1 }));
    expect(syntheticLedger({ seed: 1 })).not.toEqual(syntheticLedger({ seed: 2 }));
  });

  it("uses every source of money that it is told to use, and no other", () => {
    for (const funds of [LOCAL_FUNDS, ALL_FUNDS]) {
      const used = new Set(syntheticLedger({ seed: 3, funds }).rows.map((row) => row.fund));
      expect([...used].sort()).toEqual([...funds].sort());
    }
  });

  it("has positive amounts that 万元 prints exactly", () => {
    for (const { amount } of syntheticLedger({ seed: 4 }).rows) {
      expect(amount).toBeGreaterThan(0);
      expect(amount % printedUnit("万元")).toBe(0);
    }
  });
});

describe("its sheets", () => {
  const ledger = syntheticLedger({ seed: 5 });

  it.each(["万元", "元"] as const)("are eleven tables in %s whose figures are the ledger's answers", (measure) => {
    const disclosure = recognise(disclosureSnapshot(ledger, { measure }));
    expect(disclosure.tables.map(({ id }) => id)).toEqual(TABLE_IDS);
    expect(disclosure).toMatchObject({ measure, year: 2024, unplaced: [], duplicates: [] });
    for (const figure of disclosure.tables.flatMap(figuresOf))
      expect({ cell: figure.cell, amount: figure.amount }).toEqual({
        cell: figure.cell,
        amount: answer(ledger, figure.query),
      });
  });

  it("are laid out as the real workbook is", () => {
    const columnsIn = (snapshot = sampleSnapshot()) =>
      recognise(snapshot).tables.map(({ id, columns }) => [
        id,
        columns.map(({ id: name, column }) => `${name} ${column}`),
      ]);
    expect(columnsIn(disclosureSnapshot(ledger))).toEqual(columnsIn());
  });

  it("of an empty ledger carry a note on every table", () => {
    const { tables } = recognise(disclosureSnapshot({ rows: [] }));
    expect(tables.filter(({ notes }) => notes.length === 1)).toHaveLength(11);
  });
});
