import { normalName } from "../../../catalogue";
import { type Indicator, printedIndicatorValue, readIndicatorValue, unitInName } from "../../../facts";
import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";

/** One indicator has one value, for the unit as a whole and for the project. */
export const sameIndicator = factRule(
  {
    id: "p/same",
    title: "整体和项目的同一指标，指标值一致",
    severity: "warning",
    basis: BASES.performance,
    messages: { different: "指标“{indicator}”在整体绩效目标为“{overall}”，在项目“{project}”为“{value}”。" },
    advice: "请核对哪一个正确，使两处一致；确为不同指标的，请改用不同的名称。",
  },
  function* ({ facts, looked }) {
    const { overall, projects } = facts.performance;
    const known = new Map((overall?.indicators ?? []).map((indicator) => [indicatorKey(indicator), indicator]));
    for (const { project, indicators } of projects)
      for (const indicator of indicators) {
        const twin = known.get(indicatorKey(indicator));
        if (!twin?.value || !indicator.value) continue;
        looked();
        const [whole, own] = [twin.value.value, indicator.value.value].map(printedIndicatorValue);
        if (whole === own) continue;
        const data = { indicator: indicator.third.value, overall: whole!, project: project.value, value: own! };
        const cells = cellsOf(indicator.value, twin.value);
        yield { messageId: "different", data, subject: `${project.value}|${indicator.third.value}`, cells };
      }
  },
);

/**
 * The name without its unit: `边界巡查调研（次）` → `边界巡查调研`. What only counts that unit is no part of the name, either: `边界巡查调研次数（次）` and
 * `边界巡查调研（次）` are the same, `边界巡查调研人数（人）` is another.
 */
function indicatorKey({ third, value }: Indicator): string {
  const name = normalName(third.value.normalize("NFKC").replace(/\([^()]{1,6}\)\s*$/, ""));
  const unit = unitInName(third.value) ?? unitOf(value?.value ?? "");
  if (unit === "" || unit === "%") return name;
  const counted = `${unit}数`;
  return `${name.endsWith(counted) ? name.slice(0, -counted.length) : name}|${unit}`;
}

/** The unit that a value states: `≥8次` → 次; empty where it states none. */
function unitOf(text: string): string {
  const value = readIndicatorValue(text);
  return value.kind === "bound" || value.kind === "range" ? value.unit : "";
}
