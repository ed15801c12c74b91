import type { CheckJob } from "../../files/check-file";
import type { MadeFile, PageAnswer } from "../work/messages";
import { type OutputKind, outputWord, outputsOf } from "../work/outputs";
import { SESSION_TEXTS } from "./texts";

/** What is to be made: a file of one job. */
export interface Wanted {
  readonly job: CheckJob;
  readonly kind: OutputKind;
}

/** What was made, and, a line each, why something was not. */
export interface MadeAll {
  readonly made: readonly MadeFile[];
  readonly reasons: readonly string[];
}

/** The files of these kinds that can be made of these jobs. */
export function wantedOf(jobs: readonly CheckJob[], kinds: readonly OutputKind[]): Wanted[] {
  return jobs.flatMap((job) => outputsOf(job).flatMap(({ kind }) => (kinds.includes(kind) ? [{ job, kind }] : [])));
}

/**
 * Makes the files, as many at once as `make` does; undefined where the user gave up.
 * @param told after each, how many are done
 */
export async function makeAll(
  wanted: readonly Wanted[],
  make: (wanted: Wanted) => Promise<PageAnswer | undefined>,
  told: (done: number) => void,
): Promise<MadeAll | undefined> {
  let done = 0;
  const answers = await Promise.all(
    wanted.map(async (one) => {
      const answer = await make(one);
      told(++done);
      return answer;
    }),
  );
  const made: MadeFile[] = [];
  const reasons: string[] = [];
  for (const [index, answer] of answers.entries()) {
    if (!answer) return undefined;
    const { job, kind } = wanted[index]!;
    if ("made" in answer) made.push(answer.made);
    else reasons.push(`${job.file}（${outputWord(kind)}）：${reasonOf(answer)}`);
  }
  return { made, reasons };
}

/** Why there is nothing. */
export function reasonOf(answer: PageAnswer): string {
  if ("refused" in answer) return answer.refused;
  return SESSION_TEXTS.unexpected("failure" in answer ? answer.failure : "");
}
