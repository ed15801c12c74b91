import type { Indicator, OverallTarget, PerformanceFacts } from "../../../facts";

/** A table of targets, and how messages call it: 整体绩效目标, 项目“某项目”的绩效目标. */
export interface NamedTarget {
  readonly name: string;
  /** Absent for the unit as a whole. */
  readonly project?: string;
  readonly target: OverallTarget;
}

/** The tables of targets of a unit: that of the whole first, where there is one. */
export function targetsOf({ overall, projects }: PerformanceFacts): NamedTarget[] {
  return [
    ...(overall ? [{ name: "整体绩效目标", target: overall }] : []),
    ...projects.map((target) => ({
      name: `项目“${target.project.value}”的绩效目标`,
      project: target.project.value,
      target,
    })),
  ];
}

/** The same level however it is written: `产出指标` and `产出` → 产出, `经济成本指标` → 经济成本. */
export function levelWord(text: string | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/\s+/g, "").replace(/指标$/, "");
}

/** A table's indicators with their first and second level, which stand once over the rows they are merged over. */
export function withLevels(
  indicators: readonly Indicator[],
): { first: string; second: string; indicator: Indicator }[] {
  let [first, second] = ["", ""];
  return indicators.map((indicator) => {
    if (indicator.first) [first, second] = [levelWord(indicator.first.value), ""];
    if (indicator.second) second = levelWord(indicator.second.value);
    return { first, second, indicator };
  });
}
