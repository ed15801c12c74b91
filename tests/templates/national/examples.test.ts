import { readDisclosure, checkSnapshot } from "../../../tools/shipped";
import { filledFiguresOf } from "../../../src/tables";
import { deriveEquations, judge } from "../../../src/ties";
import { EXAMPLES, example } from "../../support/national-examples";
import * as layouts from "../../support/layouts";

describe.each(EXAMPLES)("the published workbook $name", ({ name, template }) => {
  const disclosure = readDisclosure(example(name));

  it("is read by its own set, every table of it", () => {
    expect(disclosure.template.id).toBe(template);
    expect(disclosure.tables.map(({ id }) => id)).toEqual(disclosure.reading.tables.map(({ id }) => id));
  });

  it("has no error: what misses by rounding is told as such", () => {
    const report = checkSnapshot(example(name));
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("breaks no tie", () => {
    const failed = deriveEquations(disclosure).filter((tie) => judge(tie, disclosure).verdict === "failed");
    expect(failed).toEqual([]);
  });

  it("has nearly every filled figure in a sum", () => {
    const ties = deriveEquations(disclosure).filter(({ relation }) => relation === "equal");
    const tied = new Set(ties.flatMap(({ left, right }) => [...left, ...right]));
    const filled = disclosure.tables.flatMap(filledFiguresOf).filter(({ amount }) => amount !== 0);
    expect(filled.filter((figure) => !tied.has(figure)).length / filled.length).toBeLessThan(0.01);
  });
});

describe("where nothing is carried on", () => {
  const disclosure = readDisclosure(example("budget-central-2023"));
  const ties = deriveEquations(disclosure).filter(
    ({ origin, relation }) => origin.kind === "between" && origin.left.section === "income" && relation === "equal",
  );
  const rightOf = (table: string) =>
    ties.flatMap(({ origin, right }) =>
      origin.kind === "between" && origin.left.table === "A4" && origin.right.table === table
        ? right.map(({ columnName, rowName }) => `${rowName} ${columnName}`)
        : [],
    );

  it.each(["A5", "A8", "A9"])(
    "what came of a budget is what 表%s says was spent of it, and the nothing that goes on",
    (id) => {
      expect(rightOf(id)).toEqual([expect.stringContaining("合计"), expect.stringContaining("结转下年")]);
    },
  );
});

describe("the sets", () => {
  const tables = layouts.sampleTables();
  const changes = Object.entries({ ...layouts.HEADERS, ...layouts.TITLES, ...layouts.CODES });

  it.each(changes)("leave Xinjiang's workbooks to Xinjiang's: %s", (_, change) => {
    expect(readDisclosure(layouts.separate(tables.map(change))).template.id).toBe("xinjiang-2024");
  });
});
