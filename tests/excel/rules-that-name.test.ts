/** The kinds of conditional formats that our Excel does not play, over the members of Microsoft's typings that are asked for. */
import { rulesThatName } from "../../src/excel/reading/rules-that-name";
import type { Conversation } from "../../src/excel/run";

const KINDS: readonly (readonly [type: string, rule: Readonly<Record<string, unknown>>])[] = [
  ["ContainsText", { textComparison: { rule: { operator: "Contains", text: "=表3!A1" } } }],
  ["ColorScale", { colorScale: { criteria: { minimum: { formula: null }, maximum: { formula: "=表3!A1" } } } }],
  ["DataBar", { dataBar: { lowerBoundRule: { type: "LowestValue" }, upperBoundRule: { formula: "=表3!A1" } } }],
  ["IconSet", { iconSet: { criteria: [{}, { formula: "=表3!A1", operator: "GreaterThan" }] } }],
];

/** A conversation about a workbook of one sheet with one conditional format. */
function conversationAbout(type: string, rule: Readonly<Record<string, unknown>>): Conversation {
  const loads = { load: () => undefined };
  const members = Object.entries(rule).map(([name, value]) => [name, { ...loads, ...(value as object) }]);
  const format = Object.fromEntries(members) as object;
  const conditionalFormats = { ...loads, items: [{ id: "1", type }], getItem: () => format };
  const getSpecialCellsOrNullObject = () => ({ ...loads, isNullObject: true });
  const sheet = { getRange: () => ({ conditionalFormats, getSpecialCellsOrNullObject }) };
  const context = { workbook: { worksheets: { getItem: () => sheet } } } as unknown as Excel.RequestContext;
  const excel: Conversation = {
    context,
    sync: () => Promise.resolve(),
    anew: (work) => work(excel),
    mend: (work) => work(excel),
  };
  return excel;
}

test.each(KINDS)("a conditional format of the kind %s is told where it names the sheet", async (type, rule) => {
  const asked = (name: string) => (sheet: string) => sheet === name;
  const excel = conversationAbout(type, rule);
  expect(await rulesThatName(excel, ["汇总"], asked("表3"))).toEqual([{ kind: "format", sheet: "汇总" }]);
  expect(await rulesThatName(excel, ["汇总"], asked("表4"))).toEqual([]);
});

test("one above average has no formula, and is not asked", async () => {
  expect(await rulesThatName(conversationAbout("PresetCriteria", {}), ["汇总"], () => true)).toEqual([]);
});
