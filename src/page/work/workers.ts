import type { PageAnswer, PageRequest } from "./messages";
import { PageWorker, type StartsWorkers } from "./page-worker";

interface Waiting {
  readonly request: PageRequest;
  readonly settle: (answer: PageAnswer | undefined) => void;
  /** Whether the task belongs to what 取消 gives up. */
  readonly group: string;
}

/** How long one file may take, as on the command line; making a report or a zip of all of them has no such limit that matters. */
const SECONDS = {
  check: 60,
  output: 120,
  plan: 120,
  "own-list": 60,
  whose: 60,
  "input-form": 60,
  report: 3_600,
  zip: 3_600,
  department: 3_600,
} as const;

/** Does tasks in workers, as many at once as the machine has room for; each task in its turn, each worker one file after the other. */
export class Workers {
  readonly #free: PageWorker[] = [];
  readonly #busy = new Map<PageWorker, Waiting>();
  readonly #queue: Waiting[] = [];

  constructor(
    private readonly starts: StartsWorkers,
    private readonly most: number,
  ) {}

  /** What became of a task; undefined where it was given up. Never rejects. */
  ask(request: PageRequest, group: string): Promise<PageAnswer | undefined> {
    return new Promise((settle) => {
      this.#queue.push({ request, settle, group });
      this.#next();
    });
  }

  /** Gives up all tasks of a group, those at work too: their workers end. */
  giveUp(group: string): void {
    const waiting = this.#queue.filter((one) => one.group === group);
    this.#queue.splice(0, this.#queue.length, ...this.#queue.filter((one) => one.group !== group));
    for (const { settle } of waiting) settle(undefined);
    for (const [worker, { group: own, settle }] of this.#busy) {
      if (own !== group) continue;
      settle(undefined);
      worker.end({ failure: "" });
    }
  }

  #next(): void {
    while (this.#queue.length > 0 && this.#busy.size < this.most) {
      const waiting = this.#queue.shift()!;
      const worker = this.#free.pop() ?? new PageWorker(this.starts);
      this.#busy.set(worker, waiting);
      void this.#run(worker, waiting);
    }
    // Nobody knows when the next task comes; until then a worker would only hold the memory of its last file.
    if (this.#busy.size === 0) for (const worker of this.#free.splice(0)) worker.end({ failure: "" });
  }

  async #run(worker: PageWorker, { request, settle }: Waiting): Promise<void> {
    const answer = await worker.ask(request, SECONDS[request.task.task]);
    this.#busy.delete(worker);
    if (!worker.ended) this.#free.push(worker);
    settle(answer);
    this.#next();
  }
}
