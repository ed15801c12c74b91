import type { GivenLastYear } from "../../app/compare/match-last-year";
import type { WhoseFile } from "../../app/compare/whose-file";
import type { ListedFile } from "./file-list";
import { LAST_YEAR_TEXTS } from "./last-year-texts";

/** A file that the user gave for last year. Its path is no path of the list: last year's files often have this year's names. */
export interface LastYearFile {
  readonly path: string;
  readonly file: File;
  /** Absent until it is known, and where it cannot be used. */
  readonly whose?: WhoseFile;
  /** Why it cannot be used. */
  readonly refusal?: string;
}

/** The path of a file that is given for last year: `某局.xlsx` → `上年文件/某局.xlsx`. */
export function lastYearPath(path: string): string {
  return `上年文件/${path}`;
}

/** The files that can be matched to workbooks. */
export function givenFiles(files: readonly LastYearFile[]): GivenLastYear[] {
  return files.flatMap(({ path, whose }) => (whose ? [{ path, whose }] : []));
}

/** What is told of a file of last year's: the workbooks that were checked with it, why it is not taken, or that none is of its unit. */
export function usesOf({ path, whose, refusal }: LastYearFile, lines: readonly ListedFile[]): string {
  if (refusal !== undefined) return refusal;
  if (!whose) return LAST_YEAR_TEXTS.reading;
  const matched = lines.filter(({ prior }) => prior?.path === path);
  const used = matched.filter(({ prior }) => prior?.refusal === undefined).map(({ job }) => job.file);
  const refused = matched.flatMap(({ job, prior }) =>
    prior?.refusal === undefined ? [] : [LAST_YEAR_TEXTS.refused(job.file, prior.refusal)],
  );
  if (matched.length > 0) return [...(used.length > 0 ? [LAST_YEAR_TEXTS.usedFor(used)] : []), ...refused].join("");
  if (lines.some(({ state }) => state === "waiting")) return LAST_YEAR_TEXTS.reading;
  return whose.unit === undefined ? LAST_YEAR_TEXTS.noUnit : LAST_YEAR_TEXTS.unmatched(whose.unit, whose.year);
}
