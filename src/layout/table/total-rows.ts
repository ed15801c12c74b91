import type { SectionSpec, TableRow } from "../../tables";
import type { ArrangedRow } from "./arranged";

/** One row of totals under the template's name, or under its own where that is to stay; several keep the names they have. */
export function totalRows(
  spec: SectionSpec,
  rows: readonly TableRow[],
  names: "model" | "own" = "model",
): ArrangedRow[] {
  const found = rows.filter((row) => row.kind === "total");
  if (!spec.total) return [];
  const [usual] = spec.total;
  const sources = found.length > 0 ? found : [undefined];
  return sources.map((source): ArrangedRow => ({
    kind: "total",
    question: {},
    texts: {},
    total: sources.length > 1 || names === "own" ? (source?.name ?? usual) : usual,
    indent: 0,
    ...(source && { source }),
  }));
}
