import type { Report, ReportSuspect } from "../../diagnose/report";
import { amountName, placeName } from "../wording/cells";
import { standsAlone, suspectRemark, undeterminedText } from "../wording/suspects";
import { columnOf, span } from "./columns";
import type { SheetDraft } from "./sheet-draft";
import { STYLES, toned } from "./styles";

const SHOWN = 30;
const SHOWN_NUMBERS = 12;

/** Writes the cells that are most likely wrong, each a link, with the value that mends it. */
export function writeSuspects(draft: SheetDraft, report: Report, numbers: ReadonlyMap<string, number>): void {
  const { suspects, undetermined = [] } = report;
  if (suspects.length + undetermined.length === 0) return;
  draft.line("最可能填错的单元格", STYLES.section);
  if (suspects.length > 0) writeTable(draft, report, numbers);
  for (const one of undetermined) draft.line(`${undeterminedText(one)}（${numbersText(one, numbers)}）。`, STYLES.body);
}

function writeTable(draft: SheetDraft, report: Report, numbers: ReadonlyMap<string, number>): void {
  const { suspects } = report;
  draft.put("序号", STYLES.heading, span("number"));
  draft.put("说明", STYLES.heading, span("severity", "problem"));
  draft.put("单元格", STYLES.heading, span("cell"));
  draft.put("现为", STYLES.heading, span("value"));
  draft.put("应为", STYLES.heading, span("left", "difference"));
  draft.put("改法", STYLES.heading, span("cause"));
  draft.put("可消除的问题", STYLES.heading, span("basis"));
  draft.advance();
  suspects.slice(0, SHOWN).forEach((suspect, index) => writeSuspect(draft, suspect, index + 1, report, numbers));
  const rest = suspects.length - SHOWN;
  if (rest > 0) draft.line(`另有 ${rest} 个单元格未列出。`, STYLES.body);
}

function writeSuspect(
  draft: SheetDraft,
  suspect: ReportSuspect,
  number: number,
  { suspects }: Report,
  numbers: ReadonlyMap<string, number>,
): void {
  const { place, value, suggested, fix } = suspect;
  draft.put(String(number), STYLES.center, span("number"));
  draft.put(suspectRemark(suspect, standsAlone(suspect, suspects)), STYLES.body, span("severity", "problem"));
  draft.put(placeName(suspect), STYLES.link, span("cell"));
  draft.link(columnOf("cell"), place);
  draft.put(amountName(value), STYLES.number, span("value"));
  draft.put(
    suggested ?? "不能确定",
    toned(STYLES.center, suggested === null ? "none" : "good"),
    span("left", "difference"),
  );
  draft.put(fix ? `${fix.label}${fix.safe ? "" : "（请先核对）"}` : "", STYLES.body, span("cause"));
  draft.put(numbersText(suspect, numbers), STYLES.body, span("basis"));
  draft.advance();
}

/** `第 1、2 条`: the numbers of the findings that a suspect explains, as they are listed; empty where none of them is. */
function numbersText({ explains }: Pick<ReportSuspect, "explains">, numbers: ReadonlyMap<string, number>): string {
  const known = explains.flatMap((id) => numbers.get(id) ?? []).slice(0, SHOWN_NUMBERS);
  const more = explains.length > known.length ? ` 等 ${explains.length} 条` : " 条";
  return known.length > 0 ? `第 ${known.join("、")}${more}` : "";
}
