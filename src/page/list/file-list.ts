import type { MatchedLastYear } from "../../app/compare/match-last-year";
import { type CheckJob } from "../../files/check-file";
import { jobsOf } from "../../files/jobs";
import type { Checked } from "../work/messages";

/** A file that was dropped or chosen, with the path by which it is known: below the folder that was dropped, or its name alone. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

/** One line of the list: what is checked together, and what became of it. */
export interface ListedFile {
  readonly job: CheckJob;
  /** `given-up` where the user gave the check up before it was done. */
  readonly state: "waiting" | "done" | "given-up";
  /** There where it is done. */
  readonly checked?: Checked;
  /** Last year's file that it was checked with. */
  readonly prior?: MatchedLastYear;
}

/** All files that the page was given, by their paths, and the lines that they make, in the order of their paths. A value. */
export interface FileList {
  readonly files: ReadonlyMap<string, File>;
  readonly lines: readonly ListedFile[];
}

export const NO_FILES: FileList = { files: new Map(), lines: [] };

/** A list with more files: one that is there already under its path takes the place of it, and is checked anew, unless it is the very same. */
export function withFiles(list: FileList, found: readonly FoundFile[]): FileList {
  const changed = new Set(
    found.filter(({ path, file }) => !isSame(list.files.get(path), file)).map(({ path }) => path),
  );
  if (changed.size === 0) return list;
  const files = new Map([...list.files, ...found.map(({ path, file }) => [path, file] as const)]);
  const before = new Map(list.lines.map((line) => [line.job.file, line]));
  const lines = jobsOf([...files.keys()].sort()).map((job): ListedFile => {
    const line = before.get(job.file);
    const stands = line && line.job.text === job.text && !pathsOf(job).some((path) => changed.has(path));
    return stands ? line : { job, state: "waiting" };
  });
  return { files, lines };
}

/** A list whose every file is to be checked anew: by other codes, say. */
export function allAnew({ files, lines }: FileList): FileList {
  return { files, lines: lines.map(({ job }) => ({ job, state: "waiting" })) };
}

/** A list with something said of one of its lines; as it was where the line has gone or stands for something else meanwhile. */
export function withLine(
  list: FileList,
  job: CheckJob,
  part: Omit<ListedFile, "job"> & Partial<Pick<ListedFile, "job">>,
): FileList {
  if (!list.lines.some((line) => line.job === job)) return list;
  return { ...list, lines: list.lines.map((line) => (line.job === job ? { job, ...part } : line)) };
}

/** The line of a job's file, which may be checked anew meanwhile; undefined where it has gone. */
export function lineOf({ lines }: FileList, { file }: CheckJob): ListedFile | undefined {
  return lines.find((line) => line.job.file === file);
}

/** A list in which nothing waits any more. */
export function givenUp({ files, lines }: FileList): FileList {
  return { files, lines: lines.map((line) => (line.state === "done" ? line : { job: line.job, state: "given-up" })) };
}

/** The paths that a line is made of. */
export function pathsOf({ file, text, prior }: CheckJob): readonly string[] {
  return [file, text, prior].flatMap((path) => path ?? []);
}

function isSame(one: File | undefined, other: File): boolean {
  return one !== undefined && one.size === other.size && one.lastModified === other.lastModified;
}
