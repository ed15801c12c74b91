import type { Rule } from "../../src/rules";
import { type RuleCases, findingsOf, laziness } from "./rule-tester";

const RULE: Rule = {
  meta: {
    id: "form/example",
    title: "示例",
    severity: "error",
    basis: "",
    tables: ["T3"],
    needs: "all",
    messages: { first: "一", second: "二" },
    advice: "",
  },
  *check() {
    yield* [];
  },
};

const FIRST = { messageId: "first", cells: ["表3!E9"], message: "一" };
const SECOND = { messageId: "second", cells: ["表3!E9"], message: "二" };
const EARNEST: RuleCases = {
  valid: [{ name: "as it is", changes: [] }],
  invalid: [{ name: "changed", changes: [{ cell: "表3!E9", value: 1 }], findings: [FIRST, SECOND] }],
};

describe("a test of a rule is refused", () => {
  const refused: readonly (readonly [why: string, cases: RuleCases, complaint: string])[] = [
    ["without a case in which nothing is found", { ...EARNEST, valid: [] }, "no case in which the rule finds nothing"],
    [
      "with the same case twice",
      { ...EARNEST, valid: [...EARNEST.valid, { name: "again", changes: [] }] },
      "“again” is the same case as “as it is”",
    ],
    [
      "with an invalid case that expects nothing",
      {
        ...EARNEST,
        invalid: [...EARNEST.invalid, { name: "nothing", changes: [{ removeSheet: "表3" }], findings: [] }],
      },
      "“nothing” expects no finding",
    ],
    [
      "with a message that is never tested",
      { ...EARNEST, invalid: [{ ...EARNEST.invalid[0]!, findings: [FIRST] }] },
      "message second is never tested",
    ],
    [
      "with a message whose sentence is never read",
      { ...EARNEST, invalid: [{ ...EARNEST.invalid[0]!, findings: [FIRST, { ...SECOND, message: undefined }] }] },
      "message second is never read as the user reads it",
    ],
  ];

  it.each(refused)("%s", (_, cases, complaint) => expect(laziness(RULE, cases)).toEqual([complaint]));

  it("not where it is in earnest", () => expect(laziness(RULE, EARNEST)).toEqual([]));
});

it("a rule that changes what it is given fails", () => {
  const meddler: Rule = {
    ...RULE,
    *check(disclosure) {
      Object.assign(disclosure.tables[0]!.rows[0]!, { label: "" });
      yield* [];
    },
  };
  expect(() => findingsOf(meddler, { changes: [] })).toThrow(TypeError);
});
