/** What a sentence prints of a figure, in hundredths: of 万元, of a percent. Read from its text alone. */
export interface Printed {
  readonly amount: bigint;
  readonly share?: bigint;
  /** This year less last year; absent where nothing is said of last year. */
  readonly change?: bigint;
  readonly growth?: bigint;
}

const hundredths = (text: string) => BigInt(text.replace(".", ""));

/**
 * The figure that a sentence is about: `…100.00万元，占83.33%，比上年预算增加20.00万元，增长25.00%` →
 * `{ amount: 10000n, share: 8333n, change: 2000n, growth: 2500n }`. 未安排 is an amount of nothing, 持平 a change of nothing.
 */
export function printedIn(sentence: string): Printed {
  const isUnarranged = /(?<!上年|均)未安排/.test(sentence);
  const amount = isUnarranged ? "0.00" : /([\d.]+)万元/.exec(sentence)![1]!;
  const share = /占([\d.]+)%/.exec(sentence);
  const changed = /(增加|减少)([\d.]+)万元/.exec(sentence);
  const growth = /(?:增长|下降)([\d.]+)%/.exec(sentence);
  const sign = changed?.[1] === "减少" ? -1n : 1n;
  const change = changed ? sign * hundredths(changed[2]!) : isUnarranged || sentence.includes("持平") ? 0n : undefined;
  return {
    amount: hundredths(amount),
    ...(share && { share: hundredths(share[1]!) }),
    ...(change !== undefined && { change }),
    ...(growth && { growth: hundredths(growth[1]!) }),
  };
}

/** The amounts of a list: `基本支出1.00万元，项目支出2.00万元` → 100n, 200n. */
export function amountsIn(text: string): bigint[] {
  return [...text.matchAll(/([\d.]+)万元/g)].map((match) => hundredths(match[1]!));
}

export const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);
