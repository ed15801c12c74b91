/** Whole numbers that look random and are the same for the same seed on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, and without, the limit (mulberry32). */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** One of the values. Throws RangeError where there is none. */
  pick<T>(values: readonly T[]): T {
    if (values.length === 0) throw new RangeError("nothing to pick from");
    return values[this.below(values.length)]!;
  }

  /** So many of the values, each once; all of them where there are fewer. */
  some<T>(values: readonly T[], count: number): T[] {
    const left = [...values];
    for (let index = 0; index < Math.min(count, left.length); index++) {
      const other = index + this.below(left.length - index);
      [left[index], left[other]] = [left[other]!, left[index]!];
    }
    return left.slice(0, count);
  }
}
