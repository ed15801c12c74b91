import type { FollowOptions, MarkOutcome } from "../../app/port";
import { type Mark, MARK_COLORS, MARK_FORMULA, type MarkTone } from "../../workbook";
import { codeOf, refusedWhole } from "../errors";
import type { MarkMemory, OurRule } from "./mark-memory";
import { knowMarks, ruleOn, survey, surveyKnown } from "./mark-survey";
import { addressesOf, rectanglesOf } from "./rectangles";
import type { Conversation } from "../run";

/** A failure that could not be taken back; `cause` is what failed first. */
export class HalfMarked extends Error {
  constructor(override readonly cause: unknown) {
    super("Marks were left half made");
  }
}

/** What is known may be out of date: a sheet protected or deleted, a mark removed by hand since the last look. */
const OUT_OF_DATE: ReadonlySet<string> = new Set([
  "AccessDenied",
  "ItemNotFound",
  "InvalidReference",
  "InvalidRequestContext",
]);

/**
 * Lays marks over cells in place of our earlier ones, in one round trip once the marks are known. New ones are made before the old
 * go, so that a failure in between can be taken back or carried to its end.
 * @param sheets the names of those concerned; marks on others are neither laid nor taken away. All where it is left out.
 */
export async function markCells(
  excel: Conversation,
  memory: MarkMemory,
  marks: readonly Mark[],
  sheets?: ReadonlySet<string>,
): Promise<MarkOutcome> {
  try {
    return await tryToMark(excel, memory, marks, sheets);
  } catch (error) {
    if (!OUT_OF_DATE.has(codeOf(error))) throw error;
    memory.forget();
    return excel.anew((again) => tryToMark(again, memory, marks, sheets));
  }
}

/**
 * Lets our marks follow a new report, in one look and one round trip to lay them. The look makes sure that they are still shown: they
 * may have been cleared from the ribbon, which has no part in what the pane knows. Undefined, and nothing done, where none are shown.
 */
export async function followMarks(
  excel: Conversation,
  memory: MarkMemory,
  marks: readonly Mark[],
  { sheets, shownThoughNone = false }: FollowOptions,
): Promise<MarkOutcome | undefined> {
  await surveyKnown(excel, memory);
  return memory.ours().length > 0 || shownThoughNone ? markCells(excel, memory, marks, sheets) : undefined;
}

async function tryToMark(
  excel: Conversation,
  memory: MarkMemory,
  all: readonly Mark[],
  sheets?: ReadonlySet<string>,
): Promise<MarkOutcome> {
  await knowMarks(excel, memory);
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
  const added = addRules(excel.context, open);
  for (const { sheet, id } of gone) ruleOn(excel.context, sheet, id).delete();
  try {
    await excel.sync();
  } catch (error) {
    await mendMarking(excel, memory, error, gone);
    return outcome;
  }
  for (const rule of gone) memory.remove(rule);
  for (const { sheet, rule } of added) memory.add({ sheet, id: rule.id });
  return outcome;
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
    const now = await lookAgain(again, memory);
    const left = now.filter(({ id }) => before.has(id));
    const done = gone.some(({ id }) => !left.some((rule) => rule.id === id));
    await remove(again, memory, done ? left : now.filter(({ id }) => !before.has(id)));
    return done;
  });
  if (!complete) throw failure;
}

/** Takes all our marks away, and nothing else, in one round trip once they are known. */
export async function clearMarks(excel: Conversation, memory: MarkMemory): Promise<MarkOutcome> {
  await knowMarks(excel, memory);
  const ours = memory.ours();
  const open = ours.filter(({ sheet }) => !memory.isProtected(sheet));
  const protectedSheets = protectedAmong(memory, ours);
  const areas = open.map(({ sheet, id }) => {
    const ranges = ruleOn(excel.context, sheet, id).getRanges();
    ranges.load("cellCount");
    return ranges;
  });
  try {
    await remove(excel, memory, open);
  } catch (failure) {
    if (refusedWhole(failure)) throw failure;
    await orHalfMarked(failure, excel, async (again) => remove(again, memory, await lookAgain(again, memory)));
    return { cells: 0, protectedSheets };
  }
  return { cells: areas.reduce((sum, { cellCount }) => sum + cellCount, 0), protectedSheets };
}

async function lookAgain(excel: Conversation, memory: MarkMemory): Promise<OurRule[]> {
  await survey(excel, memory);
  await knowMarks(excel, memory);
  return memory.ours();
}

async function remove(excel: Conversation, memory: MarkMemory, rules: readonly OurRule[]): Promise<void> {
  const open = rules.filter(({ sheet }) => !memory.isProtected(sheet));
  if (open.length === 0) return;
  for (const { sheet, id } of open) ruleOn(excel.context, sheet, id).delete();
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
    return await excel.anew(mend);
  } catch {
    throw new HalfMarked(failure);
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
    addressesOf(rectanglesOf(cells)).map((address) => {
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
