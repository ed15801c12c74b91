import { type MatchedLastYear, matchLastYear } from "../../app/compare/match-last-year";
import type { CheckJob } from "../../files/check-file";
import type { Found } from "../list/found-files";
import { type LastYearFile, givenFiles, lastYearPath } from "../list/last-year";
import { type Asking, CHECKING, OTHER, type PageStore } from "./asking";
import { reasonOf } from "./make-all";
import { SESSION_TEXTS } from "./texts";

/** Last year's files of the session: given by the user, known by whose they are, and found for each file that is checked. */
export class LastYears {
  constructor(
    private readonly store: PageStore,
    private readonly asking: Asking,
    private readonly checkAnew: () => void,
  ) {}

  /** Takes files for last year's, beside those that were given before; one of the same name takes its place. Everything is checked anew with them. */
  async add({ files }: Found): Promise<void> {
    if (files.length === 0) return this.asking.tell("failure", SESSION_TEXTS.nothing, SESSION_TEXTS.nothingDetail);
    const given = files.map(({ path, file }): LastYearFile => ({ path: lastYearPath(path), file }));
    const others = this.store.get().lastYear.filter(({ path }) => !given.some((one) => one.path === path));
    this.store.dispatch({ lastYear: [...others, ...given], notice: undefined });
    await Promise.all(given.map((one) => this.#know(one)));
    if (given.some((one) => this.store.get().lastYear.some(({ file }) => file === one.file))) this.checkAnew();
  }

  clear = (): void => {
    this.store.dispatch({ lastYear: [] });
    this.checkAnew();
  };

  /** The file of last year's that belongs to a job, by whose both are; undefined where there is none, `given-up` where the user gave up. */
  async of(job: CheckJob): Promise<MatchedLastYear | "given-up" | undefined> {
    const given = givenFiles(this.store.get().lastYear);
    if (given.length === 0) return undefined;
    const answer = await this.asking.ask({ task: "whose", path: job.file, given: false }, CHECKING, [job.file]);
    if (!answer) return "given-up";
    if (!("whose" in answer)) return undefined;
    const isOnly = given.length === 1 && this.store.get().list.lines.length === 1;
    return matchLastYear(answer.whose, given, isOnly);
  }

  async #know({ path, file }: LastYearFile): Promise<void> {
    const answer = await this.asking.ask({ task: "whose", path, given: true }, OTHER, [path]);
    const known = answer && "whose" in answer ? { whose: answer.whose } : { refusal: answer ? reasonOf(answer) : "" };
    const lastYear = this.store.get().lastYear.map((one) => (one.file === file ? { path, file, ...known } : one));
    this.store.dispatch({ lastYear });
  }
}
