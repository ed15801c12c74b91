import type { CalendarDate } from "../../facts";
import { Draft } from "./draft";
import type { Part, PartSource } from "./part";

/** The end of the document: the unit, and the day of its publication below it. */
export function signOff(source: PartSource): Part {
  const draft = new Draft(source);
  draft.add("signature", [draft.unit]);
  const { signedOn } = source.facts.unit;
  draft.add("signature", [draft.fact("signature.date", signedOn, "落款日期", "单位信息", dateText)]);
  return draft.part;
}

/** A day as it is printed: 2024年2月25日. */
function dateText({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}
