import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import type { PlanChoices, PlannedTables } from "../../app/generate/planned-tables";
import type { CheckJob } from "../../files/check-file";
import type { ReviewFacts } from "../../present/review/timeliness";
import { type MatchedLastYear, matchLastYear } from "../../app/compare/match-last-year";
import { saveBlob } from "../../taskpane/shared/save-file";
import { type Store, createStore } from "../../taskpane/shared/store";
import { type ListedFile, NO_FILES, allAnew, givenUp, lineOf, pathsOf, withFiles, withLine } from "../list/file-list";
import { type LastYearFile, givenFiles, lastYearPath } from "../list/last-year";
import type { Found } from "../list/found-files";
import { nameIn } from "../../workbook";
import type { MadeFile, PageAnswer, PageTask, ReportFormat } from "../work/messages";
import type { DepartmentAnswer, DepartmentRequest } from "../../files/department/answer";
import { keptText } from "../work/kept-result";
import type { OutputKind } from "../work/outputs";
import type { Workers } from "../work/workers";
import { makeAll, reasonOf, wantedOf } from "./make-all";
import { type ChosenForFile, FIRST_STATE, type KeptDepartment, type PageState, type Shown, withPart } from "./state";
import { SESSION_TEXTS } from "./texts";

/** The groups of tasks that 取消 gives up, and the one that it does not. */
const CHECKING = "checking";
const MAKING = "making";
const OTHER = "other";

/** Why tables are not made until the user says more of the ledger. */
const ASKING: ReadonlySet<string | undefined> = new Set(["several-ledgers", "unreadable-ledger"]);

/** What the page does: it keeps its state in a store, and has all work done by workers. */
export class PageSession {
  readonly store: Store<PageState, Partial<PageState>> = createStore(withPart, FIRST_STATE);
  /** Jobs that were sent to be checked, or were. */
  readonly #asked = new WeakSet<CheckJob>();
  #codes: OwnList | undefined;

  /** True while what is shown was checked by other settings than those in force. */
  #isStale = false;

  /** @param layers what the user has set, at the time */
  constructor(
    private readonly workers: Workers,
    private readonly layers: () => readonly ConfigLayer[] = () => [],
  ) {}

  /** Adds what was dropped or chosen and checks it, beside what is being checked already. */
  add({ files, closed }: Found): void {
    const { list } = this.store.get();
    const next = withFiles(list, files);
    if (closed.length > 0) this.#tell("failure", SESSION_TEXTS.closed(closed), SESSION_TEXTS.closedDetail);
    else if (files.length === 0) this.#tell("failure", SESSION_TEXTS.nothing, SESSION_TEXTS.nothingDetail);
    else if (next === list) this.#tell("info", SESSION_TEXTS.same, "");
    else this.store.dispatch({ notice: undefined });
    this.store.dispatch({ list: next });
    this.show({ view: "list" });
    this.#check();
  }

  /** 取消: what was not checked yet stays in the list, unchecked. */
  cancelChecking = (): void => {
    this.workers.giveUp(CHECKING);
    this.store.dispatch({ list: givenUp(this.store.get().list) });
  };

  cancelMaking = (): void => this.workers.giveUp(MAKING);

  /** Checks what was given up. */
  resume = (): void => {
    const { list } = this.store.get();
    const lines = list.lines.map((line): ListedFile =>
      line.state === "given-up" ? { job: { ...line.job }, state: "waiting" } : line,
    );
    this.store.dispatch({ list: { ...list, lines } });
    this.#check();
  };

  /** Takes all files out of the list. */
  clear = (): void => {
    this.workers.giveUp(CHECKING);
    this.workers.giveUp(MAKING);
    this.store.dispatch({
      list: NO_FILES,
      lastYear: [],
      chosen: new Map(),
      shown: { view: "list" },
      notice: undefined,
    });
  };

  /** From now on checks by these codes, and everything anew. */
  use(codes: OwnList | undefined): void {
    this.#codes = codes;
    this.#checkAnew();
  }

  /** The settings have changed: everything is checked anew when they are left. */
  settingsChanged = (): void => void (this.#isStale = true);

  /** Takes files for last year's, beside those that were given before; one of the same name takes its place. Everything is checked anew with them. */
  async addLastYear({ files }: Found): Promise<void> {
    if (files.length === 0) return this.#tell("failure", SESSION_TEXTS.nothing, SESSION_TEXTS.nothingDetail);
    const given = files.map(({ path, file }): LastYearFile => ({ path: lastYearPath(path), file }));
    const others = this.store.get().lastYear.filter(({ path }) => !given.some((one) => one.path === path));
    this.store.dispatch({ lastYear: [...others, ...given], notice: undefined });
    await Promise.all(given.map((one) => this.#knowLastYear(one)));
    if (given.some((one) => this.store.get().lastYear.some(({ file }) => file === one.file))) this.#checkAnew();
  }

  clearLastYear = (): void => {
    this.store.dispatch({ lastYear: [] });
    this.#checkAnew();
  };

  /** Checks a file by the set that the user chose for it, where it fits several. */
  readBy(job: CheckJob, template: string): void {
    this.#choose(job, { template });
    const { list } = this.store.get();
    this.store.dispatch({ list: withLine(list, job, { job: { ...job }, state: "waiting" }) });
    this.#check();
  }

  /** What was chosen for the tables of a file. */
  choicesOf = ({ file }: CheckJob): PlanChoices => this.store.get().chosen.get(file)?.choices ?? {};
  keepChoices = (job: CheckJob, choices: PlanChoices): void => this.#choose(job, { choices });

  /** What tables would be made of a file; undefined where it cannot be told, which is told. */
  async plan(job: CheckJob, choices: PlanChoices): Promise<PlannedTables | undefined> {
    const answer = await this.#ask({ task: "plan", job: this.#whole(job, undefined), choices }, MAKING, [job.file]);
    return answer && "planned" in answer ? answer.planned : this.#failed(answer);
  }

  show = (shown: Shown): void => {
    this.store.dispatch({ shown });
    if (this.#isStale) this.#checkAnew();
  };
  openReport = (job: CheckJob): void => this.show({ view: "file", job });
  openMaking = (job: CheckJob): void => this.show({ view: "make", job });
  dismiss = (): void => this.store.dispatch({ notice: undefined });
  keepDepartment = (department: KeptDepartment): void => this.store.dispatch({ department });
  setFacts = (facts: ReviewFacts): void => this.store.dispatch({ facts });

  /** The report of one file, or of all that were checked, as a page; undefined where it cannot be made, which is told. */
  async page(job?: CheckJob): Promise<Blob | undefined> {
    const answer = await this.#report("html", job);
    return answer && "made" in answer ? answer.made.content : this.#failed(answer);
  }

  /** Saves the report of one file, or of all. */
  async saveReport(format: ReportFormat, job?: CheckJob): Promise<void> {
    const answer = await this.#report(format, job);
    if (!answer || !("made" in answer)) return this.#failed(answer);
    this.#save(answer.made, job ? `${nameIn(job.file)}-${answer.made.path}` : answer.made.path, []);
  }

  /** Makes a file of a checked one, and saves it. */
  async save(job: CheckJob, kind: OutputKind): Promise<void> {
    const answer = await this.#output(job, kind);
    if (answer && "code" in answer && ASKING.has(answer.code)) this.show({ view: "make", job });
    if (!answer || !("made" in answer)) return this.#failed(answer);
    this.#save(answer.made, nameIn(answer.made.path), answer.notices);
  }

  /** Makes files of these kinds of all that were checked, and saves them as one zip. */
  async saveAll(kinds: readonly OutputKind[]): Promise<void> {
    const wanted = wantedOf(
      this.#checkedLines().map(({ job }) => job),
      kinds,
    );
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
    if (!("made" in zip)) return this.#failed(zip);
    saveBlob(zip.made.path, zip.made.content);
    const lacking = all.reasons.length > 0 ? SESSION_TEXTS.notMade(all.reasons.length) : "";
    const title = all.made.length > 0 ? SESSION_TEXTS.madeAll(all.made.length) : SESSION_TEXTS.noneMade;
    this.#tell(lacking === "" ? "success" : "info", title, `${lacking}${SESSION_TEXTS.saved}`);
  }

  async saveInputForm(): Promise<void> {
    const answer = await this.#ask({ task: "input-form" }, OTHER, []);
    if (!answer || !("made" in answer)) return this.#failed(answer);
    this.#save(answer.made, answer.made.path, []);
  }

  /** A department of these units, by their paths, or held against them; undefined where it cannot be done, which is told. */
  async department(
    wanted: Omit<DepartmentRequest, "units"> & { readonly units: readonly string[]; readonly against?: string },
  ): Promise<DepartmentAnswer | undefined> {
    const { list } = this.store.get();
    const units = wanted.units.map((file) => {
      const time = list.files.get(file)?.lastModified;
      return { file, ...(time !== undefined && { changed: new Date(time) }) };
    });
    const paths = [...wanted.units, ...(wanted.against === undefined ? [] : [wanted.against])];
    const answer = await this.#ask({ ...wanted, task: "department", units }, OTHER, paths);
    return answer && "department" in answer ? answer.department : this.#failed(answer);
  }

  /** What a file holds as a list of codes. */
  async readOwnList(file: File): Promise<PageAnswer | undefined> {
    return this.workers.ask(
      { task: { task: "own-list", path: file.name }, files: [[file.name, file]], facts: {} },
      OTHER,
    );
  }

  #zipped(made: readonly MadeFile[], reasons: readonly string[]): Promise<PageAnswer | undefined> {
    const told =
      reasons.length === 0
        ? []
        : [{ path: SESSION_TEXTS.reasonsName, content: new Blob([`${reasons.join("\r\n")}\r\n`]) }];
    return this.#ask({ task: "zip", made: [...made, ...told] }, MAKING, []);
  }

  #output(job: CheckJob, kind: OutputKind): Promise<PageAnswer | undefined> {
    const line = lineOf(this.store.get().list, job);
    const whole = this.#whole(job, line?.prior);
    const { choices } = this.store.get().chosen.get(job.file) ?? {};
    return this.#ask({ task: "output", job: whole, kind, ...(choices && { choices }) }, MAKING, pathsOf(whole));
  }

  /** A job of the list with last year's file, and the set that was chosen for it. */
  #whole(job: CheckJob, prior: MatchedLastYear | undefined): CheckJob {
    const { template } = this.store.get().chosen.get(job.file) ?? {};
    return { ...job, ...(prior && { prior: prior.path }), ...(template !== undefined && { template }) };
  }

  #choose(job: CheckJob, part: ChosenForFile): void {
    const { chosen } = this.store.get();
    this.store.dispatch({ chosen: new Map(chosen).set(job.file, { ...chosen.get(job.file), ...part }) });
  }

  #checkedLines(): ListedFile[] {
    return this.store.get().list.lines.filter(({ checked }) => checked !== undefined);
  }

  #report(format: ReportFormat, job: CheckJob | undefined): Promise<PageAnswer | undefined> {
    const lines = this.#checkedLines().filter((line) => job === undefined || line.job.file === job.file);
    const results = lines.flatMap(({ checked }) => checked?.kept ?? []);
    return this.#ask({ task: "report", format, results }, OTHER, []);
  }

  #checkAnew(): void {
    this.#isStale = false;
    this.workers.giveUp(CHECKING);
    const { files, lines } = allAnew(this.store.get().list);
    this.store.dispatch({ list: { files, lines: lines.map((line) => ({ ...line, job: { ...line.job } })) } });
    this.#check();
  }

  #check(): void {
    for (const { job, state } of this.store.get().list.lines) {
      if (state !== "waiting" || this.#asked.has(job)) continue;
      this.#asked.add(job);
      void this.#checkOne(job);
    }
  }

  async #checkOne(job: CheckJob): Promise<void> {
    const prior = await this.#lastYearOf(job);
    if (prior === "given-up") return;
    const whole = this.#whole(job, prior);
    const answer = await this.#ask({ task: "check", job: whole }, CHECKING, pathsOf(whole));
    if (!answer) return;
    const checked = "checked" in answer ? answer.checked : unchecked(job.file, reasonOf(answer));
    const line = { state: "done", checked, ...(prior && { prior }) } as const;
    this.store.dispatch({ list: withLine(this.store.get().list, job, line) });
  }

  /** The file of last year's that belongs to a job, by whose both are; undefined where there is none. */
  async #lastYearOf(job: CheckJob): Promise<MatchedLastYear | "given-up" | undefined> {
    const given = givenFiles(this.store.get().lastYear);
    if (given.length === 0) return undefined;
    const answer = await this.#ask({ task: "whose", path: job.file, given: false }, CHECKING, [job.file]);
    if (!answer) return "given-up";
    if (!("whose" in answer)) return undefined;
    const isOnly = given.length === 1 && this.store.get().list.lines.length === 1;
    return matchLastYear(answer.whose, given, isOnly);
  }

  async #knowLastYear({ path, file }: LastYearFile): Promise<void> {
    const answer = await this.#ask({ task: "whose", path, given: true }, OTHER, [path]);
    const known = answer && "whose" in answer ? { whose: answer.whose } : { refusal: answer ? reasonOf(answer) : "" };
    const lastYear = this.store.get().lastYear.map((one) => (one.file === file ? { path, file, ...known } : one));
    this.store.dispatch({ lastYear });
  }

  #ask(task: PageTask, group: string, paths: readonly string[]): Promise<PageAnswer | undefined> {
    const { list, lastYear, facts } = this.store.get();
    const files = paths.flatMap((path) => {
      const file = list.files.get(path) ?? lastYear.find((one) => one.path === path)?.file;
      return file ? [[path, file] as const] : [];
    });
    const config = this.layers();
    const by = { ...(this.#codes && { codes: this.#codes }), ...(config.length > 0 && { config }) };
    return this.workers.ask({ task, files, facts, ...by }, group);
  }

  #save({ content }: MadeFile, name: string, notices: readonly string[]): void {
    saveBlob(name, content);
    this.#tell(
      notices.length > 0 ? "info" : "success",
      SESSION_TEXTS.made(name),
      [...notices, SESSION_TEXTS.saved].join(""),
    );
  }

  #failed(answer: PageAnswer | undefined): undefined {
    if (answer) this.#tell("failure", SESSION_TEXTS.failed, reasonOf(answer));
  }

  #tell(tone: "success" | "info" | "failure", title: string, detail: string): void {
    this.store.dispatch({ notice: { tone, title, detail } });
  }
}

/** The result of a file at which its worker broke down, or took too long. */
function unchecked(file: string, message: string): ListedFile["checked"] {
  const code = "unexpected";
  return {
    summary: { state: "unread", code, message },
    kept: new Blob([keptText({ file, error: { code, message } })]),
  };
}
