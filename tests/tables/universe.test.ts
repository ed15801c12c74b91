import { FUNDS, KINDS } from "../../src/ledger";
import { formsOf, tablesWithin, usualTables } from "../../src/tables";
import { TEMPLATES } from "../../src/templates";
import { toy } from "../support/toy-template";

describe("the universe of a template", () => {
  it.each([...TEMPLATES, toy].map((template) => [template.id, template] as const))(
    "holds what every section of %s asks",
    (_, { universe, readings }) => {
      for (const { question } of readings.flatMap(({ tables }) =>
        tables.flatMap(formsOf).flatMap((spec) => spec.sections),
      )) {
        expect((question.fund ?? FUNDS.all) & ~universe.fund).toBe(0);
        expect((question.kind ?? KINDS.all) & ~universe.kind).toBe(0);
      }
    },
  );

  it("must share something with each section", () => {
    const [table] = usualTables(toy);
    const nothing = { fund: FUNDS.usedSurplus, kind: KINDS.carriedOn };
    expect(() => tablesWithin(nothing, [table!])).toThrow("asks for what its template does not know");
  });
});
