import type { Hypothesis } from "./explanation";
import type { Residual } from "./residual";

/** So many places are looked at before a pair is held against all. */
const PROBES = 6;

/**
 * The pairs of hypotheses that explain all differences together. At the place with the largest difference the two must come to it: for each the
 * others are looked up by what is left there, so that the time goes with the number of hypotheses and not with its square.
 */
export function* wholeUnitPairs(
  hypotheses: readonly Hypothesis[],
  residual: Residual,
): Generator<readonly [Hypothesis, Hypothesis]> {
  const probes = [...residual.open]
    .sort((one, other) => Math.abs(residual.at(other)) - Math.abs(residual.at(one)))
    .slice(0, PROBES);
  const [probe] = probes;
  if (probe === undefined) return;
  const at = ({ effect }: Hypothesis, key: string) => effect.get(key) ?? 0;
  const sorted = [...hypotheses].sort((one, other) => at(one, probe) - at(other, probe));
  const fits = (one: Hypothesis, other: Hypothesis, key: string) => {
    const left = residual.at(key) - at(one, key) - at(other, key);
    return left === 0 || residual.isWithin(key, Math.max(0, Math.abs(left) - (one.slack ?? 0) - (other.slack ?? 0)));
  };
  // as the first grows, what the second must be shrinks: one pass over each from either end
  let from = sorted.length - 1;
  for (const [index, one] of sorted.entries()) {
    const wanted = residual.at(probe) - at(one, probe);
    while (from > 0 && at(sorted[from]!, probe) > wanted && !fits(one, sorted[from]!, probe)) from--;
    for (let other = from; other > index; other--) {
      const two = sorted[other]!;
      if (!fits(one, two, probe)) {
        if (at(two, probe) < wanted) break;
        continue;
      }
      if (one.explanation.unit === two.explanation.unit) continue;
      if (!probes.every((key) => fits(one, two, key))) continue;
      if (residual.without(one).isExplainedBy(two)) yield [one, two];
    }
  }
}
