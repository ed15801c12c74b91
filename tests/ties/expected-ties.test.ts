import { add, amountOfFen, type Amount } from "../../src/money";
import { tieRuleId } from "../../src/rules";
import { type Figure, type TableId, figuresOf } from "../../src/tables";
import { deriveEquations } from "../../src/ties";
import { cellInFormula } from "../../src/workbook";
import { type Linear, RowSpace } from "../support/linear";
import { sampleDisclosure } from "../support/sample";
import { EXPECTED_TIES, type ExpectedTie, FURTHER_TIES } from "./expected-ties";
import { TABLE_IDS, xinjiang } from "../../tools/shipped";

const disclosure = sampleDisclosure();
const figures = new Map(disclosure.tables.flatMap(figuresOf).map((figure) => [cellInFormula(figure.cell), figure]));
const derived = deriveEquations(disclosure);

const described = ({ rule, left, right }: ExpectedTie) => `${rule}: ${left.join(" + ")} = ${right.join(" + ") || "0"}`;
const cellsOf = (side: readonly Figure[]) => side.map(({ cell }) => cellInFormula(cell));

function linear(left: readonly string[], right: readonly string[]): Linear {
  const coefficients = new Map<string, number>();
  for (const cell of left) coefficients.set(cell, (coefficients.get(cell) ?? 0) + 1);
  for (const cell of right) coefficients.set(cell, (coefficients.get(cell) ?? 0) - 1);
  return coefficients;
}

/** Equal for equal equations, whichever side is which. */
function identity(left: readonly string[], right: readonly string[]): string {
  return [left, right]
    .map((side) => [...side].sort().join("+"))
    .sort()
    .join("=");
}

function total(cells: readonly string[]): Amount {
  return cells.reduce((all, cell) => add(all, figures.get(cell)!.amount), amountOfFen(0));
}

describe("the list of ties, written by hand", () => {
  it("has 484 equations, each once, over the 516 figures of tables 1 to 7 and 10", () => {
    expect(EXPECTED_TIES).toHaveLength(484);
    expect(new Set(EXPECTED_TIES.map(({ rule, left, right }) => rule + identity(left, right))).size).toBe(484);
    const counted: readonly TableId[] = TABLE_IDS.filter((id) => !["T8", "T9", "T11"].includes(id));
    expect(disclosure.tables.filter(({ id }) => counted.includes(id)).flatMap(figuresOf)).toHaveLength(516);
  });

  it("names only figures that the tables have", () => {
    const cells = [...EXPECTED_TIES, ...FURTHER_TIES].flatMap(({ left, right }) => [...left, ...right]);
    expect(cells.filter((cell) => !figures.has(cell))).toEqual([]);
  });

  it("holds every filled amount of the sample", () => {
    const held = new Set(EXPECTED_TIES.flatMap(({ left, right }) => [...left, ...right]));
    const filled = [...figures].filter(([, figure]) => !figure.blank).map(([cell]) => cell);
    expect(filled).toHaveLength(174);
    expect(filled.filter((cell) => !held.has(cell))).toEqual([]);
  });

  it("holds in the sample, to the 分", () => {
    const broken = [...EXPECTED_TIES, ...FURTHER_TIES].filter(({ left, right }) => total(left) !== total(right));
    expect(broken.map(described)).toEqual([]);
  });
});

describe("the ties that follow from the figures' questions", () => {
  const space = new RowSpace();
  for (const { left, right, relation } of derived)
    if (relation === "equal") space.add(linear(cellsOf(left), cellsOf(right)));
  const sums = [...EXPECTED_TIES, ...FURTHER_TIES].filter(({ rule }) => rule !== "x/pension");

  it("are the list's, or the list's follow from them; but for pensions, which are no sums", () => {
    const missed = sums.filter(({ left, right }) => !space.has(linear(left, right)));
    expect(missed.map(described)).toEqual([]);
  });

  it("say nothing that the list does not say, but within tables 8, 9 and 11, which are empty", () => {
    const list = new RowSpace();
    for (const { left, right } of sums) list.add(linear(left, right));
    const extra = derived.filter(
      ({ left, right, relation }) => relation === "equal" && !list.has(linear(cellsOf(left), cellsOf(right))),
    );
    const tables = new Set(extra.flatMap(({ left, right }) => [...left, ...right]).map(({ table }) => table));
    expect([...tables]).toEqual(["T8", "T9", "T11"]);
  });

  it("are shown by the names that the list gives them", () => {
    const names = new Map<string, Set<string>>();
    for (const equation of derived) {
      const key = identity(cellsOf(equation.left), cellsOf(equation.right));
      names.set(key, (names.get(key) ?? new Set()).add(tieRuleId(xinjiang, equation)));
    }
    const misnamed = sums.flatMap((expected) => {
      const own = names.get(identity(expected.left, expected.right));
      return own && !own.has(expected.rule) ? [`${described(expected)} is called ${[...own].join(", ")}`] : [];
    });
    expect(misnamed).toEqual([]);
  });
});
