import { compareWithLedger, deriveDisclosure } from "../../src/derive";
import type { Ledger } from "../../src/ledger";
import { amountOfFen, printedUnit } from "../../src/money";
import { recognise } from "../../src/recognise";
import { roundLedger } from "../../src/rounding";
import { fullLedger, shortLedger } from "../support/sample-ledger";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { withCell } from "../support/snapshots";

const UNIT = printedUnit("万元");

describe("a disclosure beside its ledger", () => {
  it.each([
    ["in 万元", shortLedger()],
    ["in 元", fullLedger()],
  ])("the published tables are what the sample's ledger %s gives", (_, ledger) => {
    expect(compareWithLedger(sampleDisclosure(), ledger)).toEqual([]);
  });

  it("names the figure that differs, with what it should be", () => {
    const wrong = recognise(withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 5 }, 275.87));
    const differences = compareWithLedger(wrong, fullLedger());
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ table: "T3", columnName: "基本支出", difference: 100_000, rounding: false });
    expect(differences[0]!.figure!.cell.sheet).toBe("表3");
  });

  it("asks for the last digit of a ledger in whole units", () => {
    const wrong = recognise(withCell(sampleSnapshot(), { sheet: "表3", row: 7, column: 5 }, 275.78));
    expect(compareWithLedger(wrong, fullLedger())).toMatchObject([{ difference: UNIT, rounding: false }]);
  });

  it("names what the ledger has money for and the tables have no row of", () => {
    const [first, ...rest] = fullLedger().rows;
    const ledger: Ledger = { rows: [{ ...first!, function: "2010302" }, ...rest] };
    const differences = compareWithLedger(sampleDisclosure(), ledger);
    expect(differences.filter(({ figure }) => !figure).map(({ table, rowName }) => `${table} ${rowName}`)).toContain(
      "T5 一般行政管理事务",
    );
    expect(differences.every(({ printed, expected, difference }) => printed - expected === difference)).toBe(true);
  });

  it("takes what printing and controlled rounding do to a finer ledger for no difference but 尾差", () => {
    const ledger: Ledger = {
      rows: fullLedger().rows.map((row, index) => ({ ...row, amount: amountOfFen(row.amount + 1_234 * index) })),
    };
    const printed = deriveDisclosure(roundLedger(ledger, { measure: "万元" }), { measure: "万元" });
    const differences = compareWithLedger(printed, ledger);
    expect(differences.every(({ rounding, difference }) => rounding && Math.abs(difference) <= UNIT)).toBe(true);
  });
});
