import type { CheckConfig } from "../../config";
import type { Report } from "../../diagnose/report";
import type { CalendarDate, Fact } from "../../facts";
import type { StatedFacts } from "../../rules";

/** When the budget was approved and published, as far as it is known: as it is set, or else as 单位信息 states it. Days in ISO 8601. */
export function statedDates(
  { dates = {} }: Pick<CheckConfig, "dates">,
  facts: StatedFacts | undefined,
): Pick<Report, "dates"> {
  const approved = dates.approved ?? dayOf(facts?.facts.unit.approvedOn);
  const published = dates.published ?? dayOf(facts?.facts.unit.publishedOn);
  if (approved === undefined && published === undefined) return {};
  return { dates: { ...(approved !== undefined && { approved }), ...(published !== undefined && { published }) } };
}

/** `{ year: 2024, month: 2, day: 1 }` → `2024-02-01` */
function dayOf(fact: Fact<CalendarDate> | undefined): string | undefined {
  if (!fact) return undefined;
  const { year, month, day } = fact.value;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
