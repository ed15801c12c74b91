import fc from "fast-check";
import { type Figure, filledFiguresOf, tableAbout, tableOf } from "../../../src/tables";
import { deriveEquations, judge } from "../../../src/ties";
import { type Snapshot, cellInFormula } from "../../../src/workbook";
import { TEMPLATES, checkSnapshot, readDisclosure } from "../../../tools/shipped";
import { applyChanges } from "../../../tools/snapshot-changes";
import { laidOutSet } from "../../support/laid-out-set";
import { example } from "../../support/national-examples";

const SETS = [
  { id: "national-budget", table: "A7" },
  { id: "shanghai-budget", table: "S9" },
  { id: "national-accounts", table: "B09" },
].map((set) => ({ ...set, template: TEMPLATES.find(({ id }) => id === set.id)! }));
const FORMS = ["meetings", "meetings-open-sum"] as const;

/** A wrong figure: 7 万元 more. */
const wrong = (workbook: Snapshot, { cell, amount }: Figure): Snapshot =>
  applyChanges(workbook, [{ cell, value: amount / 1_000_000 + 7 }]);

describe.each(SETS)("会议费 and 培训费 beside “三公”经费 in $id", ({ template, table }) => {
  const drawn = fc.record({ seed: fc.nat(), form: fc.constantFrom(...FORMS) });

  it("are read back in the form that the header has, and hold every tie", () => {
    fc.assert(
      fc.property(drawn, ({ seed, form }) => {
        const disclosure = readDisclosure(laidOutSet(template, { table, form }, seed));
        expect([disclosure.template.id, tableOf(disclosure, table)!.spec.form]).toEqual([template.id, form]);
        expect(disclosure.unplaced).toEqual([]);
        const ties = deriveEquations(disclosure);
        expect(ties.filter((tie) => judge(tie, disclosure).verdict !== "held")).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("are summed up with them where the header has a sum of the three apart, and 合计 with nothing where it has not", () => {
    fc.assert(
      fc.property(drawn, fc.nat(), ({ seed, form }, at) => {
        const workbook = laidOutSet(template, { table, form }, seed);
        const figures = filledFiguresOf(tableOf(readDisclosure(workbook), table)!).filter(({ amount }) => amount !== 0);
        const figure = figures[at % figures.length];
        if (!figure) return;
        const findings = checkSnapshot(wrong(workbook, figure)).findings.filter(({ severity }) => severity !== "info");
        const here = cellInFormula(figure.cell);
        const isTold = findings.some(({ cells }) => cells.some(({ place }) => cellInFormula(place) === here));
        if (form === "meetings") expect(isTold).toBe(true);
        else if (figure.column.endsWith("whole")) expect(isTold).toBe(false);
      }),
      { numRuns: 12 },
    );
  });
});

describe("机关运行经费 beside “三公”经费", () => {
  const workbook = example("budget-shanghai-2025");
  const table = tableAbout(readDisclosure(workbook), "threePublic")!;
  const [agency] = filledFiguresOf(table).filter(({ column }) => column === "agency");

  it("is read, and told once as checked for its form", () => {
    expect(agency).toMatchObject({ columnName: "机关运行经费预算数", amount: 2_517_780_000 });
    const told = checkSnapshot(workbook).findings.filter(({ rule }) => rule === "form/unplaced");
    expect(told.map(({ message, severity }) => [severity, message])).toEqual([
      ["info", "表9（G6）所在的列“机关运行经费预算数”与其他各栏没有确定的勾稽关系，只检查了填写形式。"],
    ]);
  });

  it("stands in no tie, and is checked as an amount", () => {
    const changed = (value: string | number) => checkSnapshot(applyChanges(workbook, [{ cell: agency!.cell, value }]));
    const rulesOf = (value: string | number) =>
      changed(value).findings.flatMap(({ rule, severity }) => (severity === "info" ? [] : [rule]));
    const usual = rulesOf(2517.78);
    expect(rulesOf(9999)).toEqual(usual);
    expect(rulesOf(-1).filter((rule) => !usual.includes(rule))).toEqual(["form/negative"]);
    expect(rulesOf("待定")).toContain("form/not-a-number");
  });
});
