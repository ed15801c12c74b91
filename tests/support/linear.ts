/** The largest prime below 2²⁶: the product of two remainders is exact in a number. */
const PRIME = 67_108_859;

/** A linear equation: coefficients of unknowns that are told apart by name, on one side, with zero on the other. */
export type Linear = ReadonlyMap<string, number>;

/** All equations that follow from some: their row space, kept in echelon form, reckoned modulo a large prime. */
export class RowSpace {
  private readonly rows = new Map<string, Map<string, number>>();

  /** Puts an equation in. */
  add(equation: Linear): void {
    const rest = this.reduce(equation);
    const first = rest.entries().next().value;
    if (!first) return;
    const [pivot, coefficient] = first;
    const inverse = power(coefficient, PRIME - 2);
    this.rows.set(pivot, new Map([...rest].map(([name, value]) => [name, times(value, inverse)])));
  }

  /** True where the equation follows from those that were put in. */
  has(equation: Linear): boolean {
    return this.reduce(equation).size === 0;
  }

  private reduce(equation: Linear): Map<string, number> {
    const rest = new Map([...equation].map(([name, value]) => [name, ((value % PRIME) + PRIME) % PRIME]));
    for (;;) {
      const pivot = [...rest].find(([name, value]) => value !== 0 && this.rows.has(name));
      if (!pivot) return new Map([...rest].filter(([, value]) => value !== 0));
      const [name, factor] = pivot;
      for (const [other, value] of this.rows.get(name)!) {
        const left = ((rest.get(other) ?? 0) - times(value, factor) + PRIME) % PRIME;
        if (left === 0) rest.delete(other);
        else rest.set(other, left);
      }
    }
  }
}

function times(left: number, right: number): number {
  return (left * right) % PRIME;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let left = exponent, square = base; left > 0; left = Math.floor(left / 2), square = times(square, square))
    if (left % 2 === 1) result = times(result, square);
  return result;
}
