import { inSlices } from "../../slices";
import { beginPlacing, stopIfGivenUp, type Writing } from "../../app/port";
import { areaA1, type SheetPlan, type SheetSnapshot } from "../../workbook";
import { refusedWhole } from "../errors";
import { OwnSheets } from "../own-sheets";
import type { Conversation } from "../run";
import { contentBlocks } from "./sheet-contents";
import { dressSheets } from "./dress";
import { frameSheet, linkCells } from "./sheet-frame";
import { sameSheetName } from "./sheet-names";
import { formatCells, formatTexts } from "./sheet-styles";
import { isAbandoned, stampOf, temporaryName, TEMPORARY } from "./temporary-sheets";
import type { WriteJob } from "./write-job";
import { lookAtOld, refuseChanged } from "./still-as-read";
import { clearAway, swap, tidyUp } from "./write-swap";

/** Excel on the web takes 5 MB a request; the rest is for the formats, whose share is small. */
const BYTES_A_TRIP = 3_000_000;

/** Sheets with more cells are replaced without another look, whose answer could be more than Excel on the web gives; a table has some thousand. */
const MOST_COMPARED = 20_000;

/** A writing that failed and could not be taken back; `cause` is what failed first. */
export class HalfWritten extends Error {
  readonly left = `工作簿中可能留下了名称以“${TEMPORARY}”开头的工作表：带“新”字的可以删除，带“旧”字的是您原来的表，请改回原名。`;

  constructor(override readonly cause: unknown) {
    super("A writing was left half done");
  }
}

/** What goes for the sheets that are written, and who must know of it. */
interface WriteOptions {
  /** The names of sheets that go with those of the same names. */
  readonly replaced?: readonly string[];
  /** Sheets that are replaced, as they must still be right before they are: SheetsChanged, and nothing is written, where one is not. */
  readonly asRead?: readonly SheetSnapshot[];
  /** Told which sheets come and go. */
  readonly own?: OwnSheets;
  readonly writing?: Writing;
}

/**
 * Writes sheets, all or none, in two round trips (more where the contents need it): they are built under temporary names, and put in the
 * place of those with their names in one go. A failure at any point is taken back, or, where all new sheets stand already, carried to its
 * end; so is it taken back where the user gives up before that. Two more set what nobody's figures rest on: the page, frozen rows, lists.
 * @returns the names of the sheets, written all the same, for which that was not done
 */
export async function writeSheets(
  excel: Conversation,
  plans: readonly SheetPlan[],
  { replaced = [], asRead = [], own = new OwnSheets(), writing = {} }: WriteOptions = {},
): Promise<readonly string[]> {
  if (plans.length === 0) return [];
  stopIfGivenUp(writing);
  const job = begin(excel, plans);
  let sent = 0;
  const counted: Conversation = {
    ...excel,
    sync: async () => {
      await excel.sync();
      sent += 1;
    },
  };
  try {
    await build(counted, job, plans, { replaced, asRead });
    own.came(job.ids);
    // Not before: what is queued and not sent would go with the library's own last round trip.
    beginPlacing(writing);
    await swap(counted, job);
    own.went(job.olds.map(({ id }) => id));
    own.went(job.abandoned);
    await clearAway(excel, job);
  } catch (failure) {
    if (sent === 0 && refusedWhole(failure)) throw failure;
    const mend = (): Promise<boolean> => excel.mend((again) => tidyUp(again, job));
    const complete = await mend()
      .catch(mend)
      .catch(() => undefined);
    if (complete === undefined) throw new HalfWritten(failure);
    own.went(complete ? job.olds.map(({ id }) => id) : job.ids);
    if (!complete) throw failure;
  }
  return dressSheets(excel, plans);
}

function begin({ context }: Conversation, plans: readonly SheetPlan[]): WriteJob {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const stamp = stampOf(Date.now());
  const news = plans.map((plan, index) => {
    const temporary = temporaryName(stamp, index, "新");
    const sheet = worksheets.add(temporary);
    sheet.load("id");
    return { plan, temporary, sheet };
  });
  return { news, olds: [], ids: [], abandoned: [], swapping: false };
}

async function build(
  excel: Conversation,
  job: WriteJob,
  plans: readonly SheetPlan[],
  { replaced, asRead }: { readonly replaced: readonly string[]; readonly asRead: readonly SheetSnapshot[] },
): Promise<void> {
  const { worksheets } = excel.context.workbook;
  worksheets.load("items/id,items/name,items/position,items/visibility");
  const names = new Map(job.news.map(({ plan, temporary }) => [plan.name.toUpperCase(), temporary]));
  let bytes = 0;
  for (const { plan, sheet } of job.news) {
    await inSlices(formatTexts(sheet, plan));
    for (const block of await inSlices(contentBlocks(plan, names, BYTES_A_TRIP))) {
      if (bytes > 0 && bytes + block.bytes > BYTES_A_TRIP) {
        await excel.sync();
        bytes = 0;
      }
      sheet.getRange(areaA1(block.area)).formulas = block.rows.map((row) => [...row]);
      bytes += block.bytes;
    }
    await inSlices(linkCells(sheet, plan));
    await inSlices(formatCells(sheet, plan));
    await inSlices(frameSheet(sheet, plan));
  }
  const looks = asRead.filter(({ cells }) => cells.length <= MOST_COMPARED).map((sheet) => lookAtOld(excel, sheet));
  await excel.sync();
  await refuseChanged(looks);
  job.ids = job.news.map(({ sheet }) => sheet.id);
  const now = Date.now();
  job.abandoned = worksheets.items.filter(({ name }) => isAbandoned(name, now)).map(({ id }) => id);
  job.olds = worksheets.items
    .filter((item) => [...plans.map(({ name }) => name), ...replaced].some((name) => sameSheetName(name, item.name)))
    .map((item, index) => ({
      id: item.id,
      name: item.name,
      spare: temporaryName(stampOf(now), index, "旧"),
      position: item.position,
      visibility: item.visibility,
    }));
}
