import { CHANGES } from "./data.generated";
import type { ChangeRow } from "./rows";
import type { Catalogue, CatalogueEntry, CodeChange } from "./types";

/** One line of changes.csv. */
interface RecordedChange {
  readonly year: number;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly replacedBy: readonly string[];
  readonly replacedName: string;
}

const recorded = (row: ChangeRow): RecordedChange => ({
  year: row[0],
  kind: row[1],
  code: row[2],
  name: row[3],
  replacedBy: row[4] === "" ? [] : row[4].split("/"),
  replacedName: row[5],
});

const RECORDED: readonly RecordedChange[] = CHANGES.map(recorded);

/** What codes were called before, with the code that has the name's place now: old name → codes. */
export const FORMER_NAMES: readonly { readonly name: string; readonly codes: readonly string[] }[] = RECORDED.filter(
  (change) => change.kind !== "added",
).map((change) => ({
  name: change.name,
  codes: change.replacedBy.length > 0 ? change.replacedBy : [change.code],
}));

/**
 * What happened to a code as seen from a budget year. `rows` are all rows of that code, whatever their years; `find`
 * gives the entry of the year.
 */
export function changeOf(
  code: string,
  year: number,
  rows: readonly CatalogueEntry[],
  find: (code: string) => CatalogueEntry | undefined,
): CodeChange | undefined {
  const now = find(code);
  const replacements = (codes: readonly string[]): readonly CatalogueEntry[] =>
    codes.map(find).filter((entry): entry is CatalogueEntry => entry !== undefined);
  const past = RECORDED.filter((change) => change.code === code && change.year <= year).sort((a, b) => b.year - a.year);
  if (!now) return retired(past, rows, year, replacements) ?? future(code, rows, year);
  const last = past.find((change) => change.kind !== "removed");
  if (!last) return undefined;
  if (last.kind === "renamed") return { kind: "renamed", since: last.year, code, name: last.name, replacedBy: [now] };
  return last.kind === "added" ? { kind: "added", since: last.year, code, name: last.name, replacedBy: [] } : undefined;
}

/** The codes that a year's classification did away with, each with what took its place; as seen from that year. */
export function retiredIn({ year, find }: Pick<Catalogue, "year" | "find">): CodeChange[] {
  return RECORDED.filter((change) => change.year === year && change.kind === "removed").map(
    ({ code, name, replacedBy }) => ({
      kind: "retired",
      since: year,
      code,
      name,
      replacedBy: replacedBy.flatMap((own) => find(own) ?? []),
    }),
  );
}

function retired(
  past: readonly RecordedChange[],
  rows: readonly CatalogueEntry[],
  year: number,
  replacements: (codes: readonly string[]) => readonly CatalogueEntry[],
): CodeChange | undefined {
  const removal = past.find((change) => change.kind !== "added");
  if (removal) {
    const replacedBy = replacements(removal.replacedBy);
    return { kind: "retired", since: removal.year, code: removal.code, name: removal.name, replacedBy };
  }
  const ended = rows.filter((row) => row.to !== undefined && row.to < year).sort((a, b) => b.to! - a.to!)[0];
  return ended && { kind: "retired", since: ended.to! + 1, code: ended.code, name: ended.name, replacedBy: [] };
}

function future(code: string, rows: readonly CatalogueEntry[], year: number): CodeChange | undefined {
  const first = rows.filter((row) => row.from !== undefined && row.from > year).sort((a, b) => a.from! - b.from!)[0];
  return first && { kind: "future", since: first.from!, code, name: first.name, replacedBy: [] };
}
