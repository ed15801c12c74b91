import type { FUniver } from "@univerjs/presets";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { type ExcelEvent, Events } from "./events";
import { type Fault, Faults } from "./faults";
import { EXCEL_LIMITS, type Limits } from "./limits";
import { Measures, senderOf, utf8Bytes } from "./measures";
import type { HostContext } from "./model/host-context";
import { Range } from "./model/range";
import { Workbook } from "./model/workbook";
import type { Batch, BatchAnswer } from "./protocol/batch";
import { execute } from "./protocol/executor";
import { HostError } from "./protocol/host-error";
import { References } from "./protocol/references";
import { Book } from "./univer/book";
import { Hands } from "./world/hands";
import { Interludes } from "./world/interludes";
import { addObstacle, type Obstacle } from "./world/obstacles";
import { PROFILES, type ProfileName, STRICTEST } from "./world/profiles";
import { World } from "./world/world";

export interface HostOptions {
  /** Univer, with the sheets and conditional formatting plugins. */
  readonly univer: FUniver;
  /** The workbook that plays Excel's. */
  readonly workbook: FWorkbook;
  /** Which Excel is played; the strictest of each kind where none is named. */
  readonly profile?: ProfileName;
  /** The ExcelApi set that is played, 15 for ExcelApi 1.15; members of later sets are refused. The library itself stops at 1.15. */
  readonly requirementSet?: number;
  readonly limits?: Partial<Limits>;
}

/** What came of a request: its answer as JSON text, or the number with which it was refused. */
export type Reply = { readonly body: string } | { readonly refused: number };

/** Plays Excel for an add-in: answers the batches of office.js on a workbook of Univer. The bridges hand them over. */
export class ExcelHost {
  readonly measures = new Measures();
  readonly faults = new Faults();
  /** What happens between the add-in's round trips. */
  readonly interludes = new Interludes();
  /** How Excel stands, what it cannot do, and what of the user's is touched. */
  readonly world: World;
  /** What the user does in Excel itself. */
  readonly user: Hands;
  /** What someone else does who has the workbook open. */
  readonly colleague: Hands;
  readonly requirementSet: number;
  /** While the user is typing in a cell every request is refused, or waits if it asked to (delayForCellEdit, `ED-1`). */
  private editEnd: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  private readonly book: Book;
  private readonly context: HostContext;
  private readonly root: Workbook;
  private readonly limits: Limits;
  private readonly events: Events;

  constructor(options: HostOptions) {
    const profile = options.profile ? PROFILES[options.profile] : STRICTEST;
    this.requirementSet = options.requirementSet ?? profile.requirementSet;
    this.limits = { ...EXCEL_LIMITS, ...profile.limits, ...options.limits };
    this.world = new World(options.univer, profile);
    this.book = new Book(options.univer, options.workbook, this.world.calculation);
    const listeners = new Set<string>();
    const { book, world, limits } = this;
    const references = new References();
    this.context = { book, world, references, listeners, limits };
    this.root = new Workbook(this.context);
    this.events = new Events(options.univer, options.workbook, listeners, (moved) => {
      for (const object of references.kept()) if (object instanceof Range) object.follow(moved);
    });
    this.user = new Hands(book, this.events, "Local", world.undo);
    this.colleague = new Hands(book, this.events, "Remote");
  }

  /** Begins or ends the user's typing in a cell. */
  set editing(editing: boolean) {
    if (editing === (this.editEnd !== undefined)) return;
    if (editing) {
      let end = (): void => {};
      const over = new Promise<void>((resolve) => (end = resolve));
      this.editEnd = { over, end };
    } else {
      this.editEnd?.end();
      this.editEnd = undefined;
    }
  }

  /** How many objects the library keeps references to. */
  get kept(): number {
    return this.context.references.size;
  }

  /** Waits until Univer has computed what was written. */
  settle(): Promise<void> {
    return this.book.settle();
  }

  /** Puts a pivot, a table, an array or the like on a sheet, by its name. */
  obstacle(sheet: string, obstacle: Obstacle): void {
    const grid = this.book.find(sheet);
    if (!grid) throw new Error(`There is no sheet ${sheet}`);
    addObstacle(grid, obstacle);
  }

  /** Hands every event that the add-in has registered for to a bridge. Returns the way to stop. */
  onEvent(listener: (event: ExcelEvent) => void): () => void {
    return this.events.listen(listener);
  }

  /**
   * Runs one request.
   * @param text the batch as JSON
   * @param delayForCellEdit whether the add-in asked to wait while a cell is being edited
   * @returns the reply; a promise that never settles where a fault says so, as with an Excel that hangs
   */
  async request(text: string, delayForCellEdit: boolean): Promise<Reply> {
    const batch = JSON.parse(text) as Batch;
    const sender = senderOf(batch);
    if (sender === "library") return { body: nulls(batch) };
    const fault = sender === "app" ? this.faults.next() : undefined;
    if (sender === "app") await this.interludes.next();
    const reply = await this.reply(batch, text, fault, delayForCellEdit);
    const refused = "refused" in reply;
    this.measures.record({
      sender,
      actions: batch.Actions.length,
      requestBytes: utf8Bytes(text),
      responseBytes: refused ? 0 : utf8Bytes(reply.body),
      ...(refused && { error: String(reply.refused) }),
    });
    if (fault?.kind === "lose" || fault?.kind === "ignore") {
      this.faults.fallSilent();
      return new Promise<Reply>(() => {});
    }
    if (fault?.kind === "wait") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    return reply;
  }

  private async reply(batch: Batch, text: string, fault: Fault | undefined, delay: boolean): Promise<Reply> {
    if (fault?.kind === "refuse") return { refused: fault.error };
    if (fault?.kind === "ignore") return { body: "" };
    if (this.editEnd) {
      if (!delay) return { refused: 5004 };
      await this.editEnd.over;
    }
    if (utf8Bytes(text) > this.limits.payload) return { refused: 5103 };
    const body = JSON.stringify(await this.run(batch, fault));
    return utf8Bytes(body) > this.limits.payload ? { refused: 5104 } : { body };
  }

  private run(batch: Batch, fault: Fault | undefined): Promise<BatchAnswer> {
    return this.events.during(async () => {
      const answer = await execute(batch, {
        root: this.root,
        references: this.context.references,
        playedSet: this.requirementSet,
        settle: () => this.book.settle(),
        beforeUse: (use) => this.world.beforeUse(use),
        beforeAction: (index) => {
          if (fault?.kind === "action" && index === Math.min(fault.index, batch.Actions.length - 1)) {
            throw new HostError(fault.code, `Injected: ${fault.code}`, "Fault");
          }
        },
      });
      this.book.flush();
      return answer;
    });
  }
}

/** Telemetry and the library's start-up call are answered and dropped. */
function nulls(batch: Batch): string {
  return JSON.stringify({ Results: batch.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}
