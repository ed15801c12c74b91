/** What happens in the workbook before one of the add-in's round trips: somebody edits, renames, deletes, begins to type. */
export type Interlude = () => void | Promise<void>;

/** What is to happen between the add-in's round trips. */
export class Interludes {
  private readonly planned = new Map<number, Interlude>();
  private count = 0;

  /** Lets something happen before the add-in's n-th round trip from now, counted from 1. */
  before(trip: number, interlude: Interlude): void {
    this.planned.set(this.count + trip, interlude);
  }

  clear(): void {
    this.planned.clear();
  }

  /** Whether all that was planned has happened. */
  get over(): boolean {
    return this.planned.size === 0;
  }

  /** Called before each of the add-in's round trips. */
  async next(): Promise<void> {
    this.count += 1;
    const interlude = this.planned.get(this.count);
    this.planned.delete(this.count);
    await interlude?.();
  }
}
