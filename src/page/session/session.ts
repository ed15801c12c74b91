import type { OwnList } from "../../catalogue";
import type { ConfigLayer } from "../../config";
import type { CheckJob } from "../../files/check-file";
import type { DepartmentAnswer, DepartmentRequest } from "../../files/department/answer";
import type { ReviewFacts } from "../../present/review/timeliness";
import { createStore } from "../../taskpane/shared/store";
import { nameIn } from "../../workbook";
import { type ListedFile, NO_FILES, allAnew, givenUp, pathsOf, withFiles, withLine } from "../list/file-list";
import type { Found } from "../list/found-files";
import { keptText } from "../work/kept-result";
import type { PageAnswer, ReportFormat } from "../work/messages";
import type { OutputKind } from "../work/outputs";
import type { Workers } from "../work/workers";
import { Asking, CHECKING, MAKING, OTHER, type PageStore } from "./asking";
import { LastYears } from "./last-years";
import { reasonOf } from "./make-all";
import { Making } from "./making";
import { FIRST_STATE, type KeptDepartment, type Shown, withPart } from "./state";
import { SESSION_TEXTS } from "./texts";

/** What the page does: it keeps its state in a store, and has all work done by workers. */
export class PageSession {
  readonly store: PageStore = createStore(withPart, FIRST_STATE);
  /** Jobs that were sent to be checked, or were. */
  readonly #asked = new WeakSet<CheckJob>();
  readonly asking: Asking;
  readonly making: Making;
  readonly lastYears: LastYears;

  /** True while what is shown was checked by other settings than those in force. */
  #isStale = false;

  /** @param layers what the user has set, at the time */
  constructor(
    private readonly workers: Workers,
    layers: () => readonly ConfigLayer[],
  ) {
    this.asking = new Asking(this.store, workers, layers);
    this.making = new Making(this.store, this.asking);
    this.lastYears = new LastYears(this.store, this.asking, () => this.#checkAnew());
  }

  /** Adds what was dropped or chosen and checks it, beside what is being checked already. */
  add({ files, closed }: Found): void {
    const { list } = this.store.get();
    const next = withFiles(list, files);
    if (closed.length > 0) this.asking.tell("failure", SESSION_TEXTS.closed(closed), SESSION_TEXTS.closedDetail);
    else if (files.length === 0) this.asking.tell("failure", SESSION_TEXTS.nothing, SESSION_TEXTS.nothingDetail);
    else if (next === list) this.asking.tell("info", SESSION_TEXTS.same, "");
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
    this.asking.codes = codes;
    this.#checkAnew();
  }

  /** The settings have changed: everything is checked anew when they are left. */
  settingsChanged = (): void => void (this.#isStale = true);

  /** Checks a file by the set that the user chose for it, where it fits several. */
  readBy(job: CheckJob, template: string): void {
    this.making.choose(job, { template });
    const { list } = this.store.get();
    this.store.dispatch({ list: withLine(list, job, { job: { ...job }, state: "waiting" }) });
    this.#check();
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
    return answer && "made" in answer ? answer.made.content : this.asking.failed(answer);
  }

  /** Saves the report of one file, or of all. */
  async saveReport(format: ReportFormat, job?: CheckJob): Promise<void> {
    const answer = await this.#report(format, job);
    if (!answer || !("made" in answer)) return this.asking.failed(answer);
    this.asking.save(answer.made, job ? `${nameIn(job.file)}-${answer.made.path}` : answer.made.path, []);
  }

  /** Makes files of these kinds of all that were checked, and saves them as one zip. */
  saveAll(kinds: readonly OutputKind[]): Promise<void> {
    return this.making.saveAll(
      this.#checkedLines().map(({ job }) => job),
      kinds,
    );
  }

  async saveInputForm(): Promise<void> {
    const answer = await this.asking.ask({ task: "input-form" }, OTHER, []);
    if (!answer || !("made" in answer)) return this.asking.failed(answer);
    this.asking.save(answer.made, answer.made.path, []);
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
    const answer = await this.asking.ask({ ...wanted, task: "department", units }, OTHER, paths);
    return answer && "department" in answer ? answer.department : this.asking.failed(answer);
  }

  /** What a file holds as a list of codes. */
  async readOwnList(file: File): Promise<PageAnswer | undefined> {
    return this.workers.ask(
      { task: { task: "own-list", path: file.name }, files: [[file.name, file]], facts: {} },
      OTHER,
    );
  }

  #checkedLines(): ListedFile[] {
    return this.store.get().list.lines.filter(({ checked }) => checked !== undefined);
  }

  #report(format: ReportFormat, job: CheckJob | undefined): Promise<PageAnswer | undefined> {
    const lines = this.#checkedLines().filter((line) => job === undefined || line.job.file === job.file);
    const results = lines.flatMap(({ checked }) => checked?.kept ?? []);
    return this.asking.ask({ task: "report", format, results }, OTHER, []);
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
    const prior = await this.lastYears.of(job);
    if (prior === "given-up") return;
    const whole = this.making.whole(job, prior);
    const answer = await this.asking.ask({ task: "check", job: whole }, CHECKING, pathsOf(whole));
    if (!answer) return;
    const checked = "checked" in answer ? answer.checked : unchecked(job.file, reasonOf(answer));
    const line = { state: "done", checked, ...(prior && { prior }) } as const;
    this.store.dispatch({ list: withLine(this.store.get().list, job, line) });
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
