import { compareWithLedger } from "../../src/derive";
import type { Ledger } from "../../src/ledger";
import { amountOfFen, printedUnit } from "../../src/money";
import { figuresOf } from "../../src/tables";
import { fullLedger, shortLedger } from "../support/sample-ledger";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { withCell } from "../support/snapshots";
import { deriveDisclosure, recognise, roundLedger } from "../../tools/shipped";

const UNIT = printedUnit("万元");
const PROJECT = "外事活动业务经费";
/** The sample's ledger with amounts that 万元 does not print in full. */
const FINER: Ledger = {
  rows: fullLedger().rows.map((row, index) => ({ ...row, amount: amountOfFen(row.amount + 1_234 * index) })),
};

describe("a disclosure beside its ledger", () => {
  it.each([
    ["in 万元", shortLedger()],
    ["in 元", fullLedger()],
  ])("the published tables are what the sample's ledger %s gives", (_, ledger) => {
    const { compared, differences } = compareWithLedger(sampleDisclosure(), ledger);
    expect(differences).toEqual([]);
    expect(compared).toBe(sampleDisclosure().tables.flatMap(figuresOf).length);
  });

  it("names the figure that differs, with what it should be", () => {
    const wrong = recognise(withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 5 }, 275.87));
    const { differences } = compareWithLedger(wrong, fullLedger());
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ table: "T3", columnName: "基本支出", difference: 100_000 });
    expect(differences[0]!.figure!.cell.sheet).toBe("表3");
  });

  it("asks for the last digit of a ledger in whole units", () => {
    const wrong = recognise(withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 5 }, 275.78));
    expect(compareWithLedger(wrong, fullLedger()).differences).toMatchObject([{ difference: UNIT }]);
  });

  it("names what the ledger has money for and the tables have no row of", () => {
    const [first, ...rest] = fullLedger().rows;
    const ledger: Ledger = { rows: [{ ...first!, function: "2010302" }, ...rest] };
    const { differences } = compareWithLedger(sampleDisclosure(), ledger);
    expect(differences.filter(({ figure }) => !figure).map(({ table, rowName }) => `${table} ${rowName}`)).toContain(
      "T5 一般行政管理事务",
    );
    expect(differences.every(({ printed, expected, difference }) => printed - expected === difference)).toBe(true);
  });

  it("takes what printing and controlled rounding do to a finer ledger for no difference", () => {
    const printed = deriveDisclosure(roundLedger(FINER, { measure: "万元" }), { measure: "万元" });
    expect(compareWithLedger(printed, FINER).differences).toEqual([]);
  });

  it("takes a figure for none that is further off, but what controlled rounding gives", () => {
    const rounded = {
      rows: FINER.rows.map((row) => ({ ...row, amount: amountOfFen(row.amount - (row.amount % UNIT) + 2 * UNIT) })),
    };
    const printed = deriveDisclosure(rounded, { measure: "万元" });
    expect(compareWithLedger(printed, FINER).differences.length).toBeGreaterThan(0);
    expect(compareWithLedger(printed, FINER, () => rounded).differences).toEqual([]);
  });

  it("leaves projects aside that are published under another name, and takes brackets for no other name", () => {
    const renamed = (name: string): Ledger => ({
      rows: fullLedger().rows.map((row) => (row.project === PROJECT ? { ...row, project: name } : row)),
    });
    expect(compareWithLedger(sampleDisclosure(), renamed("（某涉密项目）")).differences).toEqual([]);
    expect(compareWithLedger(sampleDisclosure(), renamed(`（${PROJECT}）`)).differences).toEqual([]);
    const { compared } = compareWithLedger(sampleDisclosure(), renamed("某涉密项目"));
    expect(compared).toBeLessThan(compareWithLedger(sampleDisclosure(), fullLedger()).compared);
  });
});
