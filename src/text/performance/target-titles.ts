/** What a table of targets is of. */
export type TargetKind = "overall" | "project";

const OVERALL = /^(?:单位|部门|部门单位)?整体(?:支出|预算)?绩效目标(?:申报|批复|情况)?表(?:\([^()]{1,12}\))?$/;
const PROJECT =
  /^(?:部门|单位|财政)?(?:预算)?项目(?:支出|预算)?绩效目标(?:申报|批复|情况)?表[_\d]{0,4}(?:\([^()]{1,12}\))?$/;

/** What the table below a title is of; undefined for a line that is no such title. `单位整体绩效目标表` → overall, `项目支出绩效目标表` → project. */
export function targetKindOf(line: string): TargetKind | undefined {
  if (line.length > 40) return undefined;
  const title = squeezed(line);
  if (OVERALL.test(title)) return "overall";
  return PROJECT.test(title) ? "project" : undefined;
}

/** A text without white space, its width folded. */
export function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
