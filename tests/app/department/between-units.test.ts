import { betweenUnits, betweenUnitsText } from "../../../src/app/department/between-units";
import { KeptTables, type UnitBook } from "../../../src/department";
import { deriveDisclosure } from "../../../src/derive";
import type { LedgerRow } from "../../../src/ledger";
import { amountOfFen } from "../../../src/money";
import type { Template } from "../../../src/tables";
import { nationalBudget } from "../../../src/templates/national-budget";
import { xinjiang } from "../../../src/templates/xinjiang";

const spent = (kind: LedgerRow["kind"], fund: LedgerRow["fund"], yuan: number): LedgerRow => ({
  ...{ function: "2050202", economic: "30201", kind, fund },
  amount: amountOfFen(yuan * 100),
});

function bookFrom(template: Template, unit: string, ...rows: LedgerRow[]): UnitBook {
  const disclosure = deriveDisclosure({ rows }, { unit, year: 2024, measure: "万元" }, template);
  return { unit, file: `${unit}.xlsx`, year: 2024, tables: KeptTables.of(disclosure), ledger: { rows } };
}

const WISH = { setOff: true, printed: false };
const own = (template: Template) => bookFrom(template, "机关", spent("operating", "generalBudgetLocal", 10_000));
const taker = (template: Template) => bookFrom(template, "附中", spent("operating", "superiorSubsidy", 30_000));

describe("what units owe one another", () => {
  test("is not spoken of where it is nothing", () => {
    expect(betweenUnits([own(nationalBudget)], nationalBudget, WISH)).toEqual([]);
  });

  test("is told with both amounts and never set off where the set of tables has no such use of money", () => {
    const [told] = betweenUnits([own(xinjiang), taker(xinjiang)], xinjiang, WISH);
    expect(told!.state).toBe("no-such-use");
    expect(betweenUnitsText(told!)).toBe(
      "单位之间：上级补助收入 30000.00 元，对附属单位补助支出 0.00 元；这套表没有“对附属单位补助支出”一栏，没有抵销。",
    );
  });

  test("is read from the tables of units without a ledger", () => {
    const { ledger: _, ...printed } = taker(nationalBudget);
    const [told] = betweenUnits([printed, own(nationalBudget)], nationalBudget, WISH);
    expect([told!.received, told!.paid, told!.state]).toEqual([3_000_000, 0, "differ"]);
  });
});
