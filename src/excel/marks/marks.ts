import type { FollowOptions, MarkOutcome } from "../../app/port";
import { type Mark, MARK_COLORS, MARK_FORMULA, type MarkTone } from "../../workbook";
import { byHalvesApart } from "../by-halves";
import { codeOf, refusedWhole } from "../errors";
import type { MarkMemory, OurRule } from "./mark-memory";
import { ruleOn, survey } from "./mark-survey";
import { addressesOf } from "./rectangles";
import { areasOf } from "../../workbook";
import type { Conversation } from "../run";

/** A failure that could not be taken back; `cause` is what failed first. */
export class HalfMarked extends Error {
  constructor(override readonly cause: unknown) {
    super("Marks were left half made");
  }
}

/** Excel does not let some of our marks go: OfficeDev/office-js#5222. */
export class MarksStuck extends Error {
  constructor(readonly sheets: readonly string[]) {
    super("Excel does not delete some marks");
  }
}

/** What is known may be out of date: a sheet protected or deleted, a mark removed by hand since the last look. */
const OUT_OF_DATE: ReadonlySet<string> = new Set([
  "AccessDenied",
  "ItemNotFound",
  "InvalidReference",
  "InvalidRequestContext",
]);

/** What is to be laid. */
interface Laying {
  readonly marks: readonly Mark[];
  /** The names of the sheets concerned; marks on others are neither laid nor taken away. All where it is left out. */
  readonly sheets?: ReadonlySet<string>;
}

/**
 * Lays marks over cells in place of our earlier ones: a look at those, and one round trip. New ones are made before the old go, so that a
 * failure in between can be taken back or carried to its end.
 */
export async function markCells(excel: Conversation, memory: MarkMemory, marks: readonly Mark[]): Promise<MarkOutcome> {
  await survey(excel, memory);
  return layOrLayApart(excel, memory, { marks });
}

/**
 * Lets our marks follow a new report. Undefined, and nothing done, where none are shown: they may have been cleared from the ribbon, which has
 * no part in what the pane knows.
 */
export async function followMarks(
  excel: Conversation,
  memory: MarkMemory,
  marks: readonly Mark[],
  { sheets, shownThoughNone = false }: FollowOptions,
): Promise<MarkOutcome | undefined> {
  await survey(excel, memory);
  if (memory.ours().length === 0 && !shownThoughNone) return undefined;
  return layOrLayApart(excel, memory, { marks, ...(sheets && { sheets }) });
}

/** Where the workbook has changed since the look, or an old mark cannot be deleted, it is looked again, and old and new marks go apart. */
async function layOrLayApart(excel: Conversation, memory: MarkMemory, laying: Laying): Promise<MarkOutcome> {
  try {
    return await lay(excel, memory, laying, false);
  } catch (error) {
    if (!OUT_OF_DATE.has(codeOf(error))) throw error;
    await excel.anew((again) => survey(again, memory));
    return lay(excel, memory, laying, true);
  }
}

async function lay(
  excel: Conversation,
  memory: MarkMemory,
  { marks: all, sheets }: Laying,
  isApart: boolean,
): Promise<MarkOutcome> {
  const among = (sheet: string): boolean => !sheets || sheets.has(sheet);
  const marks = all.filter(({ cell }) => among(cell.sheet));
  const old = memory.ours().filter(({ sheet }) => among(sheet));
  const gone = old.filter(({ sheet }) => !memory.isProtected(sheet));
  const open = marks.filter(({ cell }) => !memory.isProtected(cell.sheet));
  const outcome = {
    cells: open.length,
    protectedSheets: protectedAmong(memory, [...marks.map(({ cell }) => cell), ...old]),
  };
  if (open.length === 0 && gone.length === 0) return outcome;
  const together = isApart ? [] : gone;
  await excel.anew((again) => exchange(again, memory, open, together));
  if (isApart && gone.length > 0) await excel.anew((again) => removeEach(again, memory, gone));
  return outcome;
}

/** Lays marks, and deletes old ones, in one round trip. */
async function exchange(
  excel: Conversation,
  memory: MarkMemory,
  marks: readonly Mark[],
  old: readonly OurRule[],
): Promise<void> {
  const added = addRules(excel.context, marks);
  deleteAll(excel.context, old);
  try {
    await excel.sync();
  } catch (error) {
    return mendMarking(excel, memory, error, old);
  }
  for (const rule of old) memory.remove(rule);
  for (const { sheet, rule } of added) memory.add({ sheet, id: rule.id });
}

/**
 * After a failure in the middle: the old marks are deleted after all new ones are made, so where one of them is gone the marking is
 * carried to its end; where none is, the new ones are taken back and the failure is thrown.
 */
async function mendMarking(
  excel: Conversation,
  memory: MarkMemory,
  failure: unknown,
  gone: readonly OurRule[],
): Promise<void> {
  if (refusedWhole(failure)) throw failure;
  const before = new Set(memory.ours().map(({ id }) => id));
  const complete = await orHalfMarked(failure, excel, async (again) => {
    await survey(again, memory);
    const now = memory.ours();
    const left = now.filter(({ id }) => before.has(id));
    const done = gone.some(({ id }) => !left.some((rule) => rule.id === id));
    const extra = done ? left : now.filter(({ id }) => !before.has(id));
    await again.anew((third) => remove(third, memory, extra));
    return done;
  });
  if (!complete) throw failure;
}

/**
 * Takes all our marks away, and nothing else: a look at what there is, and one round trip to delete it. Throws MarksStuck where Excel does not
 * let some of them go; the others are gone then.
 */
export async function clearMarks(excel: Conversation, memory: MarkMemory): Promise<MarkOutcome> {
  await survey(excel, memory);
  const ours = memory.ours();
  const open = ours.filter(({ sheet }) => !memory.isProtected(sheet));
  const protectedSheets = protectedAmong(memory, ours);
  if (open.length === 0) return { cells: 0, protectedSheets };
  const cells = await excel.anew((again) => removeTogether(again, memory, open));
  return { cells, protectedSheets };
}

/** Deletes marks in one round trip, and by halves where Excel does not let some go. Gives the number of their cells. */
async function removeTogether(excel: Conversation, memory: MarkMemory, rules: readonly OurRule[]): Promise<number> {
  const counts = rules.map((rule) => cellsOf(excel.context, rule));
  deleteAll(excel.context, rules);
  try {
    await excel.sync();
  } catch (failure) {
    if (refusedWhole(failure)) throw failure;
    return orHalfMarked(failure, excel, (again) => removeEach(again, memory, rules));
  }
  for (const rule of rules) memory.remove(rule);
  return counts.reduce((sum, { cellCount }) => sum + cellCount, 0);
}

/** After a failure amid deleting: what is left of the marks is deleted by halves. Gives the number of their cells. */
async function removeEach(excel: Conversation, memory: MarkMemory, rules: readonly OurRule[]): Promise<number> {
  let cells = 0;
  const left = await leftOf(excel, memory, rules);
  await byHalvesApart(excel, left, (context, some) => {
    const counts = some.map((rule) => cellsOf(context, rule));
    return () => (cells += counts.reduce((sum, { cellCount }) => sum + cellCount, 0));
  });
  await byHalvesApart(excel, left, deleteAll);
  const stuck = await excel.anew((again) => leftOf(again, memory, left));
  if (stuck.length > 0) throw new MarksStuck([...new Set(stuck.map(({ sheet }) => sheet))]);
  return cells;
}

/** Those of the marks that are still there. */
async function leftOf(excel: Conversation, memory: MarkMemory, rules: readonly OurRule[]): Promise<readonly OurRule[]> {
  await survey(excel, memory);
  const ids = new Set(rules.map(({ id }) => id));
  return memory.ours().filter(({ id }) => ids.has(id));
}

function deleteAll(context: Excel.RequestContext, rules: readonly OurRule[]): () => void {
  for (const { sheet, id } of rules) ruleOn(context, sheet, id).delete();
  return () => undefined;
}

function cellsOf(context: Excel.RequestContext, { sheet, id }: OurRule): Excel.RangeAreas {
  const ranges = ruleOn(context, sheet, id).getRanges();
  ranges.load("cellCount");
  return ranges;
}

async function remove(excel: Conversation, memory: MarkMemory, rules: readonly OurRule[]): Promise<void> {
  const open = rules.filter(({ sheet }) => !memory.isProtected(sheet));
  if (open.length === 0) return;
  deleteAll(excel.context, open);
  await excel.sync();
  for (const rule of open) memory.remove(rule);
}

/** Mending that fails too leaves something behind; what failed first is told. */
async function orHalfMarked<T>(
  failure: unknown,
  excel: Conversation,
  mend: (again: Conversation) => Promise<T>,
): Promise<T> {
  try {
    return await excel.mend(mend);
  } catch (error) {
    throw error instanceof MarksStuck ? error : new HalfMarked(failure);
  }
}

interface AddedRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/** One conditional format for each tone on each sheet; more only where the address would be too long. */
function addRules(context: Excel.RequestContext, marks: readonly Mark[]): AddedRule[] {
  const groups = new Map<string, { sheet: string; tone: MarkTone; cells: Mark["cell"][] }>();
  for (const { cell, tone } of marks) {
    const key = `${tone} ${cell.sheet}`;
    const group = groups.get(key) ?? { sheet: cell.sheet, tone, cells: [] };
    group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ sheet, tone, cells }) =>
    addressesOf(areasOf(cells)).map((address) => {
      const ranges = context.workbook.worksheets.getItem(sheet).getRanges(address);
      const rule = ranges.conditionalFormats.add("Custom");
      rule.custom.rule.formula = `=${MARK_FORMULA}`;
      rule.custom.format.fill.color = MARK_COLORS[tone].fill;
      rule.custom.format.font.color = MARK_COLORS[tone].font;
      rule.load("id");
      return { sheet, rule };
    }),
  );
}

function protectedAmong(memory: MarkMemory, concerned: readonly { readonly sheet: string }[]): string[] {
  return [...new Set(concerned.map(({ sheet }) => sheet))].filter((sheet) => memory.isProtected(sheet));
}
