import { codeOf, type Question, run, sheetOf } from "../question";

/** The condition of our marks. */
const CONDITION = '=LEN("预算公开助手")=6';

/** Adds conditional formats with these formulas to a cell of a sheet of their own. */
function addRules(context: Excel.RequestContext, name: string, formulas: readonly string[]): Excel.ConditionalFormat[] {
  const sheet = context.workbook.worksheets.add(name);
  return formulas.map((formula) => {
    const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    rule.load("id");
    return rule;
  });
}

/** How conditional formats are found and read. */
export const RULES: readonly Question[] = [
  {
    id: "CF-1",
    about: "条件格式的标识",
    ask: () =>
      run(async (context) => {
        const [rule] = addRules(context, "自检癸", [CONDITION]);
        await context.sync();
        const sheet = sheetOf(context, "自检癸");
        sheet.getRange("1:1").insert("Down");
        const all = sheet.getRange().conditionalFormats;
        all.load("items/id");
        await context.sync();
        return all.items.some(({ id }) => id === rule?.id);
      }).catch(codeOf),
  },
  {
    id: "CF-2",
    about: "条件格式的公式",
    ask: () =>
      run(async (context) => {
        const [made] = addRules(context, "自检子", [CONDITION]);
        await context.sync();
        const { rule } = sheetOf(context, "自检子").getRange().conditionalFormats.getItem(made!.id).custom;
        rule.load("formula");
        await context.sync();
        return rule.formula;
      }).catch(codeOf),
  },
  {
    id: "CF-3",
    about: "同一格上的几条条件格式",
    ask: () =>
      run(async (context) => {
        addRules(context, "自检丑", ["=A1>1", "=A1>2"]);
        await context.sync();
        const all = sheetOf(context, "自检丑").getRange().conditionalFormats;
        all.load("items/id,items/type");
        await context.sync();
        const rules = all.items.map((item) => item.custom.rule);
        for (const rule of rules) rule.load("formula");
        await context.sync();
        return rules.map(({ formula }) => formula).sort();
      }).catch(codeOf),
  },
];
