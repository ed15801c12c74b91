import { wholeLedger } from "../../../src/app/whole-ledger/whole-ledger";
import type { PriorBook } from "../../../src/facts";
import { FUNDS, answer } from "../../../src/ledger";
import { amountOfFen } from "../../../src/money";
import type { OtherFigure, SourcedRow } from "../../../src/recognise/ledger";
import { nationalBudget } from "../../../src/templates/national-budget";
import { shanghaiBudget } from "../../../src/templates/shanghai-budget";
import { xinjiang } from "../../../src/templates/xinjiang";

const at = (row: number) => ({ sheet: "支出明细", row, column: 11 });
const row = (fund: SourcedRow["fund"], amount: number, index = 1): SourcedRow => ({
  function: "2010301",
  economic: "30201",
  kind: "operating",
  fund,
  amount: amountOfFen(amount),
  cell: at(index),
});
const other = (item: OtherFigure["item"], amount: number, more: Partial<OtherFigure> = {}): OtherFigure => ({
  item,
  function: "",
  amount: amountOfFen(amount),
  cell: { sheet: "其他数", row: 3, column: 5 },
  ...more,
});
const ledger = (...rows: readonly SourcedRow[]) => ({ sheet: "支出明细", rows });
const messages = (notices: ReturnType<typeof wholeLedger>["notices"]) => notices.map(({ message }) => message);

describe("a ledger as the national set asks for it", () => {
  it("has what is carried on as money that came in and is not spent", () => {
    const others = [other("carriedOn", 300, { fund: "generalBudgetLocal" })];
    const { rows } = wholeLedger(ledger(row("generalBudgetLocal", 1000)), { others }, nationalBudget);
    expect(answer({ rows }, { fund: FUNDS.generalBudget })).toBe(1300);
  });

  it("pays from the surplus what is stated, out of the money in which the ledger has it", () => {
    const own = ledger(row("carriedUnitFunds", 400), row("carriedUnitFunds", 600), row("otherIncome", 50));
    const { rows } = wholeLedger(own, { others: [other("usedSurplus", 500)] }, nationalBudget);
    expect(answer({ rows }, { fund: FUNDS.usedSurplus })).toBe(500);
    expect(answer({ rows }, { fund: FUNDS.carriedUnitFunds })).toBe(500);
    expect(answer({ rows }, {})).toBe(1050);
  });

  it("tells where more is paid from the surplus than the ledger has, and leaves the ledger as it is", () => {
    const others = [other("usedSurplus", 500, { fund: "otherIncome" })];
    const { rows, notices } = wholeLedger(ledger(row("otherIncome", 100)), { others }, nationalBudget);
    expect(answer({ rows }, { fund: FUNDS.otherIncome })).toBe(100);
    expect(messages(notices)[0]).toMatch(/^使用非财政拨款结余 5.00 元，而明细中“其他收入”有 1.00 元，没有采用/);
  });

  it("tells by name what the set prints and nobody said, and not what was said to be nothing", () => {
    const { notices, untold } = wholeLedger(ledger(row("otherIncome", 100)), { others: [] }, nationalBudget);
    expect(untold).toEqual(["carriedOn", "usedSurplus", "prior", "priorActual"]);
    expect(messages(notices).slice(0, 2)).toEqual([
      "表1、表4的“结转下年”没有数据，留空；请在“其他数”填写，没有的填0。",
      "表1、表2的“使用非财政拨款结余”没有数据，留空；请在“其他数”填写，没有的填0。",
    ]);
    // columns that are printed only where something stands in them are left out, and not blank
    expect(messages(notices)[2]).toMatch(
      /^表7.*“上年预算数”.*请在“上年预算”按口径“三公项”填写因公出国（境）费、公务用车购置费、公务用车运行费、公务接待费/,
    );
    expect(messages(notices)[3]).toBe("表5没有印“上年执行数”各栏；需要的，请在“其他数”填写，没有的填0。");
    const said = { others: [other("carriedOn", 0), other("usedSurplus", 0)] };
    expect(wholeLedger(ledger(row("otherIncome", 100)), said, nationalBudget).untold).toEqual(["prior", "priorActual"]);
  });

  it("takes last year's budget of the three public expenses where all of them are known", () => {
    const book = (known: readonly string[]): PriorBook => ({
      ask: ({ economic = [] }) =>
        economic.every((code) => known.includes(code))
          ? { amount: amountOfFen(100), source: "prior-sheet", cells: [] }
          : undefined,
      reason: () => undefined,
      reasonCell: () => undefined,
      changeInTheWay: () => undefined,
      disagreements: [],
    });
    const all = ["30212", "30217", "30231", "30913", "31013"];
    const asked = (known: readonly string[]) =>
      wholeLedger(ledger(row("otherIncome", 100)), { others: [], prior: book(known) }, nationalBudget).versions;
    expect(asked(all).map(({ economic, version, amount }) => [economic, version, amount])).toEqual(
      ["30212", "30913", "30231", "30217"].map((code) => [code, "prior", 100]),
    );
    expect(asked(all.slice(1))).toEqual([]);
  });
});

describe("money that a set does not know", () => {
  it("is told, each kind at its first amount, and stands in no table", () => {
    const own = ledger(row("otherIncome", 100), row("carriedGeneralBudget", 5, 7), row("carriedGeneralBudget", 6, 8));
    const { rows, notices } = wholeLedger(own, { others: [] }, shanghaiBudget);
    expect(rows).toHaveLength(1);
    expect(notices[0]).toMatchObject({ severity: "error", cell: at(7) });
    expect(messages(notices)[0]).toMatch(
      /^“支出明细”中“一般公共预算（上年结转）”0.11 元，“上海市部门预算公开表”没有列示/,
    );
  });

  it("is none of Xinjiang's tables' where it is the surplus: there it was carried over", () => {
    const { rows, notices } = wholeLedger(ledger(row("usedSurplus", 100)), { others: [] }, xinjiang);
    expect(rows.map(({ fund }) => fund)).toEqual(["carriedUnitFunds"]);
    expect(notices).toEqual([]);
  });
});
