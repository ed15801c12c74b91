import type { MatchedLastYear } from "../../app/compare/match-last-year";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import type { CheckJob } from "../../files/check-file";
import { saveBlob } from "../../taskpane/shared/save-file";
import { nameIn } from "../../workbook";
import { lineOf, pathsOf } from "../list/file-list";
import type { MadeFile, PageAnswer } from "../work/messages";
import type { OutputKind } from "../work/outputs";
import { type Asking, MAKING, type PageStore } from "./asking";
import { makeAll, wantedOf } from "./make-all";
import type { ChosenForFile } from "./state";
import { SESSION_TEXTS } from "./texts";

/** Why tables are not made until the user says more of the ledger. */
const ASKING: ReadonlySet<string | undefined> = new Set(["several-ledgers", "unreadable-ledger"]);

/** What the session makes of files that were checked, by what the user chose for each. */
export class Making {
  constructor(
    private readonly store: PageStore,
    private readonly asking: Asking,
  ) {}

  /** 取消: what is being made is given up. */
  cancel = (): void => this.asking.workers.giveUp(MAKING);

  /** What was chosen for the tables of a file. */
  choicesOf = ({ file }: CheckJob): PlanChoices => this.store.get().chosen.get(file)?.choices ?? {};
  keepChoices = (job: CheckJob, choices: PlanChoices): void => this.choose(job, { choices });

  /** What tables would be made of a file; undefined where it cannot be told, which is told. */
  async plan(job: CheckJob, choices: PlanChoices): Promise<PlannedTables | undefined> {
    const answer = await this.asking.ask({ task: "plan", job: this.whole(job, undefined), choices }, MAKING, [
      job.file,
    ]);
    return answer && "planned" in answer ? answer.planned : this.asking.failed(answer);
  }

  /** Makes a file of a checked one, and saves it. */
  async save(job: CheckJob, kind: OutputKind): Promise<void> {
    const answer = await this.#output(job, kind);
    if (answer && "code" in answer && ASKING.has(answer.code)) this.store.dispatch({ shown: { view: "make", job } });
    if (!answer || !("made" in answer)) return this.asking.failed(answer);
    this.asking.save(answer.made, nameIn(answer.made.path), answer.notices);
  }

  /** Makes files of these kinds of these jobs, and saves them as one zip. */
  async saveAll(jobs: readonly CheckJob[], kinds: readonly OutputKind[]): Promise<void> {
    const wanted = wantedOf(jobs, kinds);
    const total = wanted.length;
    this.store.dispatch({ making: { done: 0, total }, notice: undefined });
    const all = await makeAll(
      wanted,
      ({ job, kind }) => this.#output(job, kind),
      (done) => this.store.dispatch({ making: { done, total } }),
    );
    const zip = all && (await this.#zipped(all.made, all.reasons));
    this.store.dispatch({ making: undefined });
    if (!all || !zip) return;
    if (!("made" in zip)) return this.asking.failed(zip);
    saveBlob(zip.made.path, zip.made.content);
    const lacking = all.reasons.length > 0 ? SESSION_TEXTS.notMade(all.reasons.length) : "";
    const title = all.made.length > 0 ? SESSION_TEXTS.madeAll(all.made.length) : SESSION_TEXTS.noneMade;
    this.asking.tell(lacking === "" ? "success" : "info", title, `${lacking}${SESSION_TEXTS.saved}`);
  }

  /** A job of the list with last year's file, and the set that was chosen for it. */
  whole(job: CheckJob, prior: MatchedLastYear | undefined): CheckJob {
    const { template } = this.store.get().chosen.get(job.file) ?? {};
    return { ...job, ...(prior && { prior: prior.path }), ...(template !== undefined && { template }) };
  }

  /** Keeps what was chosen for a file, beside what was chosen before. */
  choose(job: CheckJob, part: ChosenForFile): void {
    const { chosen } = this.store.get();
    this.store.dispatch({ chosen: new Map(chosen).set(job.file, { ...chosen.get(job.file), ...part }) });
  }

  #zipped(made: readonly MadeFile[], reasons: readonly string[]): Promise<PageAnswer | undefined> {
    const told =
      reasons.length === 0
        ? []
        : [{ path: SESSION_TEXTS.reasonsName, content: new Blob([`${reasons.join("\r\n")}\r\n`]) }];
    return this.asking.ask({ task: "zip", made: [...made, ...told] }, MAKING, []);
  }

  #output(job: CheckJob, kind: OutputKind): Promise<PageAnswer | undefined> {
    const line = lineOf(this.store.get().list, job);
    const whole = this.whole(job, line?.prior);
    const { choices } = this.store.get().chosen.get(job.file) ?? {};
    return this.asking.ask({ task: "output", job: whole, kind, ...(choices && { choices }) }, MAKING, pathsOf(whole));
  }
}
