import fc from "fast-check";
import { deriveDisclosure } from "../../src/derive";
import { layoutDisclosure } from "../../src/layout";
import { FUNDS, type FundLeaf, KINDS, type LedgerRow } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { recognise } from "../../src/recognise";
import type { Disclosure, Template } from "../../src/tables";
import { nationalAccounts } from "../../src/templates/national-accounts";
import { nationalBudget } from "../../src/templates/national-budget";
import { shanghaiBudget } from "../../src/templates/shanghai-budget";
import type { PlannedCell, SheetPlan, Snapshot } from "../../src/workbook";
import { checkSnapshot, layoutSnapshot, readDisclosure } from "../../tools/shipped";
import { ALL_FUNDS, syntheticLedger } from "../../tools/synthetic";
import { figuresSaid } from "../support/figures";
import { EXAMPLES, example } from "../support/national-examples";
import { snapshotOfPlans } from "../support/planned-snapshot";

type Name = (typeof EXAMPLES)[number]["name"];

const NAMES = EXAMPLES.map(({ name }) => name);

/** The example's tables in the print that they have. */
const inOwnPrint = (name: Name): readonly SheetPlan[] => layoutSnapshot(example(name)).plans;

/** The same as the set's model prints them. */
function inModelPrint(name: Name): readonly SheetPlan[] {
  const read = readDisclosure(example(name));
  return layoutDisclosure({ ...read, tables: read.tables.map(({ print: _, ...table }) => table) });
}

/** What a check says, wherever the cells are, but that an empty table has no note: where it is laid out it has one. */
function findings(snapshot: Snapshot): string[] {
  return checkSnapshot(snapshot)
    .findings.filter(({ rule }) => rule !== "form/empty-note")
    .map((finding) => `${finding.rule} ${finding.severity} ${finding.table} ${finding.message}`)
    .map((text) => text.replace(/（[A-Z]+\d+(?:[:、][A-Z]+\d+)*(?: 等 \d+ 处)?）|第\d+行/g, ""))
    .sort();
}

const filled = (disclosure: Disclosure) => figuresSaid(disclosure, "as zero").filter((said) => !said.endsWith(" 0"));

function textOf({ content }: PlannedCell): string {
  if (content.kind === "text") return content.text;
  return content.kind === "number" ? content.decimal : content.kind;
}

/** A sheet's cell by the words in it, and what stands beside it. */
class Sheet {
  constructor(private readonly plan: SheetPlan) {}

  find(text: string | RegExp): PlannedCell {
    const found = this.plan.cells.find((cell) =>
      typeof text === "string" ? textOf(cell).replace(/\s/g, "") === text : text.test(textOf(cell)),
    );
    if (!found) throw new Error(`${this.plan.name} has no ${text}`);
    return found;
  }

  row(row: number): string[] {
    return this.plan.cells.filter((cell) => cell.row === row).map((cell) => textOf(cell).replace(/\s/g, ""));
  }

  cell(row: number, column: number): PlannedCell | undefined {
    return this.plan.cells.find((cell) => cell.row === row && cell.column === column);
  }
}

const sheet = (plans: readonly SheetPlan[], name: string) => new Sheet(plans.find((plan) => plan.name === name)!);

describe("the tables of a published workbook laid out anew", () => {
  describe.each(NAMES)("from %s", (name) => {
    const source = example(name);

    it.each([
      ["in the print that it has", inOwnPrint],
      ["as the set's model prints them", inModelPrint],
    ] as const)("say and are told the same, %s", (_, layOut) => {
      const again = snapshotOfPlans(layOut(name));
      const [before, after] = [readDisclosure(source), readDisclosure(again)];
      expect(after.template.id).toBe(before.template.id);
      expect(filled(after)).toEqual(filled(before));
      const kept =
        layOut === inOwnPrint ? findings(source) : findings(source).filter((text) => !/的列“.*栏目/.test(text));
      expect(findings(again)).toEqual(kept);
    });

    it("are the same sheets when they are laid out once more", () => {
      const once = inOwnPrint(name);
      expect(layoutSnapshot(snapshotOfPlans(once)).plans).toEqual(once);
    });
  });
});

describe("a published workbook's own print", () => {
  it("keeps number, title, unit and measure where they stand, and counts lines and columns", () => {
    const first = sheet(inOwnPrint("accounts-national-layout"), "公开01表");
    expect(first.find("公开01表")).toMatchObject({ row: 0, style: { horizontal: "right" } });
    expect(first.row(2)).toEqual(["部门：上海市普陀区规划和自然资源局", "金额单位：万元"]);
    expect(first.row(5)).toEqual(["栏次", "blank", "1", "栏次", "blank", "2"]);
    expect(first.row(first.find("本年收入合计").row)).toEqual(
      expect.arrayContaining(["本年收入合计", "27", "本年支出合计", "58"]),
    );
    expect(first.find("62").row).toBe(first.find("31").row);
  });

  it("has neither where the place prints none", () => {
    const first = sheet(inOwnPrint("accounts-shanghai-2024-planning"), "公开01表");
    expect(first.row(0)).toEqual(["收入支出决算总表"]);
    expect(first.row(1)).toEqual(["单位：万元"]);
    expect(first.row(3)).toEqual(["项目", "决算数", "项目", "决算数"]);
  });

  it("prints whole 元 without decimals, and keeps a column that the set does not know", () => {
    const plans = inOwnPrint("budget-shanghai-2025");
    expect(sheet(plans, "表5").find("28544130").style.format).toBe("#,##0");
    const last = sheet(plans, "表9");
    const { row, column } = last.find("机关运行经费预算数");
    expect(textOf(last.cell(row + 3, column)!)).toBe("2517.78");
    expect(layoutSnapshot(example("budget-shanghai-2025")).leftOut).toEqual([]);
  });

  it("has the columns of last year's budget all or none, though one of them is nothing", () => {
    const model = sheet(inModelPrint("budget-central-2023"), "表7");
    expect(model.row(3).filter((text) => text === "上年预算数" || text === "本年预算数")).toHaveLength(2);
    expect(model.row(6)).toHaveLength(12);
  });

  it("names the blocks' totals over the blocks, as live sums", () => {
    const basic = sheet(inOwnPrint("budget-central-2023"), "表6");
    const total = basic.find("公用经费合计");
    expect(total.column).toBe(3);
    expect(basic.cell(total.row, 8)?.content).toEqual({
      kind: "formula",
      formula: "=F6+I6",
      cached: { decimal: "1549.12" },
    });
  });
});

const MONEY: readonly FundLeaf[] = [...ALL_FUNDS, "usedSurplus"];

const BESIDE: readonly LedgerRow[] = [
  besideRow({ kind: "carriedOn", fund: "generalBudgetLocal", amount: amountOfFen(12_345_600) }),
  besideRow({ kind: "carriedOn", fund: "carriedGovernmentFund", amount: amountOfFen(7_700_000) }),
  besideRow({ kind: "distribution", fund: "otherIncome", amount: amountOfFen(9_900) }),
  besideRow({ economic: "30217", version: "prior", amount: amountOfFen(2_000_000) }),
  besideRow({ economic: "30231", version: "adjusted", amount: amountOfFen(3_333_300) }),
];

function besideRow(row: Partial<LedgerRow> & Pick<LedgerRow, "amount">): LedgerRow {
  return { function: "", economic: "", kind: "operating", fund: "generalBudgetLocal", ...row };
}

describe.each([nationalBudget, shanghaiBudget, nationalAccounts])("$title made from a ledger", (template: Template) => {
  const { universe } = template;
  const funds = MONEY.filter((fund) => (FUNDS[fund] & universe.fund) !== 0);
  const beside = BESIDE.filter(({ kind }) => (KINDS[kind] & universe.kind) !== 0);

  it("is read back by its own set with every figure, whatever was spent from what", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { rows } = syntheticLedger({ seed, rows: 60, functions: 8, funds });
        const facts = { measure: template.measure, year: 2024, unit: "某某市档案馆" };
        const made = deriveDisclosure({ rows: [...rows, ...beside] }, facts, template);
        const again = snapshotOfPlans(layoutDisclosure(made));
        expect(filled(recognise(again, template))).toEqual(filled(made));
        expect(readDisclosure(again).template.id).toBe(template.id);
      }),
      { numRuns: 10 },
    );
  });
});
