import type { Timer } from "../../src/app/live/live-check";

/** A time that passes when it is told to. */
export class ManualTimer implements Timer {
  #now = 0;
  #due: { readonly at: number; readonly then: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, then: () => void): () => void {
    const entry = { at: this.#now + milliseconds, then };
    this.#due.push(entry);
    return () => (this.#due = this.#due.filter((other) => other !== entry));
  }

  /** Lets time pass; what falls due is done. Answers once every promise that can be kept is. */
  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { then } of due) then();
    await settle();
  }
}

/** Until every promise that can be kept is. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
