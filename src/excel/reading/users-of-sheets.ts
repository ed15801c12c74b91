import type { SheetUser } from "../../app/port";
import { formulaReads } from "../../formula";
import { byHalvesApart } from "../by-halves";
import type { Conversation } from "../run";
import { rulesThatName } from "./rules-that-name";
import { sameSheetName } from "../writing/sheet-names";

/** Excel's own names: print areas, filters. */
const OWN = /^_|^Print_/;

/** What is looked at by itself, so that what Excel cannot tell of one hides nothing of the others; no sheet: the workbook's names. */
type Part = { readonly sheet?: string };

/**
 * The names, charts, pivot tables, conditional formats and data validations that may use sheets of these names and stand on none of them. Excel tells the sources of charts and pivot
 * tables only since later sets, so all on other sheets are given. Three round trips, four where other sheets have conditional formats or validations, more where Excel cannot tell something.
 */
export async function usersOfSheets(excel: Conversation, replaced: readonly string[]): Promise<SheetUser[]> {
  const { worksheets } = excel.context.workbook;
  worksheets.load("items/name");
  await excel.sync();
  const isReplaced = (name: string): boolean => replaced.some((one) => sameSheetName(one, name));
  const others = worksheets.items.map(({ name }) => name).filter((name) => !isReplaced(name));
  const users: SheetUser[] = [];
  const parts: Part[] = [{}, ...others.map((sheet) => ({ sheet }))];
  const unread = await byHalvesApart(excel, parts, (context, some) => {
    const takes = some.map((part) => lookAt(context, part, isReplaced));
    return () => takes.forEach((take) => users.push(...take()));
  });
  users.push(...unread.map(({ sheet = "工作簿" }) => ({ kind: "unread", sheet }) as const));
  return onceEach([...users, ...(await rulesThatName(excel, others, isReplaced))]);
}

function onceEach(users: readonly SheetUser[]): SheetUser[] {
  return [...new Map(users.map((user) => [JSON.stringify(user), user])).values()];
}

function lookAt(
  { workbook }: Excel.RequestContext,
  { sheet }: Part,
  isReplaced: (name: string) => boolean,
): () => SheetUser[] {
  if (sheet === undefined) return namesIn(workbook.names, isReplaced);
  const { names, charts, pivotTables } = workbook.worksheets.getItem(sheet);
  const takeNames = namesIn(names, isReplaced, sheet);
  charts.load("items/name");
  pivotTables.load("items/name");
  return () => [
    ...takeNames(),
    ...charts.items.map(({ name }) => ({ kind: "chart", name, sheet }) as const),
    ...pivotTables.items.map(({ name }) => ({ kind: "pivot", name, sheet }) as const),
  ];
}

function namesIn(names: Excel.NamedItemCollection, isReplaced: (name: string) => boolean, own = ""): () => SheetUser[] {
  names.load("items/name,items/formula");
  return () =>
    names.items
      .filter(
        ({ name, formula }) =>
          !OWN.test(name) && formulaReads(String(formula), own).areas.some(({ sheet }) => isReplaced(sheet)),
      )
      .map(({ name }) => ({ kind: "name", name }));
}
