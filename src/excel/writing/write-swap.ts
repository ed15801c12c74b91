import { byHalvesApart } from "../by-halves";
import type { Conversation } from "../run";
import { sameSheetName } from "./sheet-names";
import type { WriteJob } from "./write-job";

/**
 * Puts the new sheets in place, in one round trip: the old ones step aside under spare names, the new ones take names and places, and
 * only then are the old ones deleted. So a failure before the deletions can be taken back, and one among them carried on.
 */
export async function swap(excel: Conversation, job: WriteJob): Promise<void> {
  const { worksheets } = excel.context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  excel.context.workbook.application.suspendScreenUpdatingUntilNextSync();
  job.swapping = true;
  // By name: a sheet that the user has renamed since it was looked at is not ours to replace, and stops all of this before it begins.
  for (const old of job.olds) worksheets.getItem(old.name).name = old.spare;
  for (const { plan, sheet } of job.news) {
    sheet.name = plan.name;
  }
  const olds = [...job.olds].sort((one, other) => one.position - other.position);
  // Sheets that come before all others of theirs (目录) and replace none go before the first that does; the rest stay at the end.
  let inserted = 0;
  for (const { sheet } of olds[0] ? leadingNews(job) : []) sheet.position = olds[0]!.position + inserted++;
  for (const old of olds) {
    const successor = job.news.find(({ plan }) => sameSheetName(plan.name, old.name));
    // Each one put in before moves the later ones on by one.
    if (successor) successor.sheet.position = old.position + inserted++;
  }
  for (const old of job.olds) {
    const sheet = worksheets.getItem(old.spare);
    // A very hidden sheet cannot be deleted.
    if (old.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.delete();
  }
  await excel.sync();
}

/** Deletes what a writing has left behind whose pane was closed midway. What Excel does not let go is tried again the next time. */
export async function clearAway(excel: Conversation, { abandoned }: WriteJob): Promise<void> {
  await byHalvesApart(excel, abandoned, (context, ids) => {
    for (const id of ids) remove(context.workbook.worksheets.getItem(id));
    return () => undefined;
  });
}

/** The new sheets before the first one that takes an old one's place. */
function leadingNews({ news, olds }: WriteJob): WriteJob["news"] {
  const first = news.findIndex(({ plan }) => olds.some(({ name }) => sameSheetName(plan.name, name)));
  return news.slice(0, Math.max(0, first));
}

/**
 * After a failure: where all new sheets stand under their names, what is left of the old ones is deleted; otherwise the new ones are
 * deleted and the old ones get their names back.
 * @returns whether the writing is complete
 */
export async function tidyUp(excel: Conversation, job: WriteJob): Promise<boolean> {
  const { worksheets } = excel.context.workbook;
  worksheets.load("items/id,items/name");
  await excel.sync();
  const items = worksheets.items;
  const stands = job.news.map(({ plan }, index) =>
    items.some(({ id, name }) => id === job.ids[index] && name === plan.name),
  );
  const complete = job.swapping && stands.every(Boolean);
  if (complete) {
    for (const item of items) if (putAside(job, item)) remove(item);
  } else {
    const temporary = new Set(job.news.map((one) => one.temporary));
    for (const item of items) if (temporary.has(item.name) || job.ids.includes(item.id)) item.delete();
    for (const item of items) {
      const old = putAside(job, item);
      if (!old) continue;
      item.name = old.name;
      if (old.visibility !== "Visible") item.visibility = old.visibility as Excel.SheetVisibility;
    }
  }
  await excel.sync();
  return complete;
}

/** The sheet of the user's that we have put aside, and nobody has renamed since. */
function putAside({ olds }: WriteJob, { id, name }: Excel.Worksheet): WriteJob["olds"][number] | undefined {
  return olds.find((old) => old.id === id && old.spare === name);
}

function remove(sheet: Excel.Worksheet): void {
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.delete();
}
