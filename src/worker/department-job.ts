import type { DepartmentAnswer, DepartmentRequest } from "../files/department/answer";
import type { SaidWorkbook } from "../app/sheet-tables/said-workbook";
import { oldFormatOf } from "../xlsx";
import type { DepartmentJob, DepartmentTold, SentUnit } from "./department-messages";
import { inSlices } from "../slices";
import { flattenInSteps, transferables } from "./flat-snapshot";
import { readOldFormat } from "./old-format-reading";
import { WorkerFailed } from "./worker-checker";

/** A job that was begun: what becomes of it, and the way to give it up, after which nothing comes of it. */
export interface BegunDepartment {
  /** Rejects with WorkerFailed where we are to blame; a sentence where the workbook is. */
  readonly done: Promise<DepartmentAnswer | string>;
  giveUp(): void;
}

/** A unit's file as the user chose it. */
export interface ChosenUnit {
  readonly file: File;
}

/**
 * Makes a department of the chosen files in a worker of its own, or holds a workbook against them. The files are read here and handed over; those in old
 * formats are read each in a worker of its own.
 */
export function beginDepartment(
  options: Omit<DepartmentRequest, "units">,
  chosen: readonly ChosenUnit[],
  against?: SaidWorkbook,
): BegunDepartment {
  let worker: Worker | undefined;
  let isGivenUp = false;
  const run = async (): Promise<DepartmentAnswer | string> => {
    const files = await Promise.all(chosen.map(({ file }) => sentUnit(file)));
    const flat = against && (await inSlices(flattenInSteps(against)));
    if (isGivenUp) throw new WorkerFailed();
    const units = chosen.map(({ file }) => ({ file: file.name, changed: new Date(file.lastModified) }));
    worker = new Worker(new URL("./department-worker.ts", import.meta.url));
    const job: DepartmentJob = { request: { ...options, units }, files, ...(flat && { against: flat }) };
    const told = await answered(worker, job, flat ? transferables(flat) : []);
    if ("answer" in told) return told.answer;
    if ("refused" in told) return told.refused;
    throw new WorkerFailed(told.failure);
  };
  return {
    done: run().finally(() => worker?.terminate()),
    giveUp: () => {
      isGivenUp = true;
      worker?.terminate();
    },
  };
}

function answered(worker: Worker, job: DepartmentJob, transfer: readonly ArrayBufferLike[]): Promise<DepartmentTold> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<DepartmentTold>) => resolve(data));
    worker.addEventListener("error", () => reject(new WorkerFailed("汇总的程序没有启动")));
    worker.postMessage(job, [...transfer] as Transferable[]);
  });
}

/** A file in an old format that cannot be read is handed over as it is: the worker tells it by its name. */
async function sentUnit(file: File): Promise<SentUnit> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = formatOf(bytes);
  if (format === undefined) return { name: file.name, bytes };
  const read = await readOldFormat(bytes.slice(), format).catch(() => undefined);
  return { name: file.name, bytes, ...(read && { read: await inSlices(flattenInSteps(read)) }) };
}

/** Undefined for an .xlsx, and for what is no workbook at all. */
function formatOf(bytes: Uint8Array): ReturnType<typeof oldFormatOf> {
  try {
    return oldFormatOf(bytes);
  } catch {
    // whatever it is, the worker reads it and says what is wrong with it
    return undefined;
  }
}
