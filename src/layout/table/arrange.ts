import { queryKey, type Query } from "../../ledger";
import type { KeyColumn, RowKind, SectionSpec, TableRow } from "../../tables";
import { codeTexts, pieceTexts } from "./codes";
import { lineIndent } from "./indent";

/** What stands in the columns that tell which row it is. */
export type KeyTexts = Readonly<Partial<Record<KeyColumn["role"], string>>>;

/** A row as it is laid out: of the source, or printed by the template although the source has none such. */
export interface ArrangedRow {
  readonly kind: RowKind;
  readonly question?: Query;
  readonly texts: KeyTexts;
  /** For a row of totals: its name. */
  readonly total?: string;
  readonly code?: string;
  readonly indent: number;
  readonly source?: TableRow;
}

/** A section's rows in the template's order. */
export interface ArrangedSection {
  readonly spec: SectionSpec;
  readonly body: readonly ArrangedRow[];
  readonly totals: readonly ArrangedRow[];
}

/** Puts the rows of a section in order: lines and printed 类 as the template has them, codes ascending, projects below their code. */
export function arrange(spec: SectionSpec, rows: readonly TableRow[]): ArrangedSection {
  const own = rows.filter((row) => row.section === spec.id);
  const body = spec.rows.by === "one" ? own : own.filter((row) => row.kind !== "total");
  return { spec, body: arrangeBody(spec, body), totals: arrangeTotals(spec, own) };
}

function arrangeBody(spec: SectionSpec, rows: readonly TableRow[]): ArrangedRow[] {
  switch (spec.rows.by) {
    case "lines":
      return arrangeLines(spec.rows.lines, rows);
    case "project":
      return rows.map((row) => ({
        kind: row.kind,
        question: row.question,
        texts: { project: row.project ?? row.name },
        indent: 0,
        source: row,
      }));
    case "function":
      return arrangeCodes(spec, rows, spec.rows.fixed ?? []);
    case "economic":
      return arrangeCodes(spec, rows, []);
    case "one":
      return [{ kind: "total", question: {}, texts: {}, indent: 0, ...(rows[0] && { source: rows[0] }) }];
  }
}

type Lines = Extract<SectionSpec["rows"], { by: "lines" }>["lines"];

function arrangeLines(lines: Lines, rows: readonly TableRow[]): ArrangedRow[] {
  return lines.flatMap((line, index) => {
    const key = queryKey(line.question);
    const found = rows.filter((row) => row.question && queryKey(row.question) === key);
    const sources = found.length > 0 ? found : [undefined];
    return sources.map((source): ArrangedRow => ({
      kind: "line",
      question: line.question,
      texts: { label: line.label },
      indent: lineIndent(lines, index),
      ...(source && { source }),
    }));
  });
}

function arrangeCodes(
  spec: SectionSpec,
  rows: readonly TableRow[],
  fixed: readonly (readonly [code: string, name: string])[],
): ArrangedRow[] {
  const listed = new Set(rows.map((row) => row.code));
  const printed = fixed.filter(([code]) => !listed.has(code)).map(([code, name]) => [printedRow(spec, code, name)]);
  const groups = [...withFollowers(spec, rows), ...printed];
  return groups.sort((a, b) => compareRows(a[0]!, b[0]!)).flat();
}

/** A row whose code cannot be understood stays below the row it stood below: only there it means what it meant. */
function withFollowers(spec: SectionSpec, rows: readonly TableRow[]): ArrangedRow[][] {
  const groups: ArrangedRow[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (row.code === undefined && last) last.push(codedRow(spec, row));
    else groups.push([codedRow(spec, row)]);
  }
  return groups;
}

function printedRow(spec: SectionSpec, code: string, name: string): ArrangedRow {
  return { kind: "code", question: { function: code }, texts: { ...codeTexts(spec, code), name }, code, indent: 0 };
}

function codedRow(spec: SectionSpec, row: TableRow): ArrangedRow {
  const texts =
    row.code === undefined ? pieceTexts(spec, row.uncoded?.pieces ?? [], row.codeText) : codeTexts(spec, row.code);
  return {
    kind: row.kind,
    ...(row.question && { question: row.question }),
    texts: { ...texts, name: row.name, project: row.project },
    ...(row.code !== undefined && { code: row.code }),
    indent: 0,
    source: row,
  };
}

/** 类 before its 款 before its 项; projects below the row of their code; what is equal stays as it stood. */
function compareRows(left: ArrangedRow, right: ArrangedRow): number {
  const [a, b] = [left.code ?? "", right.code ?? ""];
  if (a !== b) return a < b ? -1 : 1;
  return Number(left.kind === "project") - Number(right.kind === "project");
}

/** One row of totals under the template's name; several keep the names they have. */
function arrangeTotals(spec: SectionSpec, rows: readonly TableRow[]): ArrangedRow[] {
  const found = rows.filter((row) => row.kind === "total");
  if (!spec.total) return [];
  const sources = found.length > 0 ? found : [undefined];
  return sources.map((source): ArrangedRow => ({
    kind: "total",
    question: {},
    texts: {},
    total: sources.length > 1 ? (source?.name ?? spec.total![0]) : spec.total![0],
    indent: 0,
    ...(source && { source }),
  }));
}
