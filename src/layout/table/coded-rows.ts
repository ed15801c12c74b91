import { intersect } from "../../ledger";
import { type SectionSpec, type TableRow, linesOf } from "../../tables";
import type { ArrangedRow, ArrangedSection } from "./arranged";
import { type CodeRole, codeTexts, pieceTexts } from "./codes";
import { arrangeLines } from "./line-rows";
import { NUMERALS, withoutNumeral } from "./numerals";

/** The coded rows of a section with the lines among them, in the model's order: codes ascending, projects below their code. */
export function arrangeCoded(
  spec: SectionSpec,
  rows: readonly TableRow[],
  roles: readonly CodeRole[],
): Pick<ArrangedSection, "body" | "foot"> {
  const { above, below, foot } = arrangeLines(
    linesOf(spec),
    rows.filter(({ kind }) => kind === "line"),
  );
  const coded = arrangeCodes(
    spec,
    rows.filter(({ kind }) => kind !== "line"),
    roles,
  );
  return { body: [...above, ...numbered(spec, coded, above.length > 0 ? 1 : 0), ...below], foot };
}

/** Rows in the order of their codes, with those that the template prints although the source has none such. */
export function arrangeCodes(spec: SectionSpec, rows: readonly TableRow[], roles: readonly CodeRole[]): ArrangedRow[] {
  const fixed = (spec.rows.by === "function" ? spec.rows.fixed : undefined) ?? [];
  const listed = new Set(rows.map((row) => row.code));
  const printed = fixed
    .filter(([code]) => !listed.has(code))
    .map(([code, name]) => [printedRow(spec, code, name, roles)]);
  const groups = [...withFollowers(rows, roles), ...printed];
  return groups.sort((a, b) => compareRows(a[0]!, b[0]!)).flat();
}

/** A row whose code cannot be understood stays below the row it stood below: only there it means what it meant. */
function withFollowers(rows: readonly TableRow[], roles: readonly CodeRole[]): ArrangedRow[][] {
  const groups: ArrangedRow[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (row.code === undefined && last) last.push(codedRow(row, roles));
    else groups.push([codedRow(row, roles)]);
  }
  return groups;
}

function printedRow({ rows }: SectionSpec, code: string, name: string, roles: readonly CodeRole[]): ArrangedRow {
  const asked = (rows.by === "function" && rows.question) || {};
  const question = intersect({ function: code }, asked);
  return {
    kind: "code",
    ...(question && { question }),
    texts: { ...codeTexts(roles, code), name },
    code,
    indent: 0,
  };
}

/** A row of the source, its code over the columns of these roles. */
export function codedRow(row: TableRow, roles: readonly CodeRole[]): ArrangedRow {
  const texts =
    row.code === undefined ? pieceTexts(roles, row.uncoded?.pieces ?? [], row.codeText) : codeTexts(roles, row.code);
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

/** The rows with the numerals that the model prints before their names: 一、 or （一）. */
function numbered({ rows }: SectionSpec, coded: readonly ArrangedRow[], indent: number): ArrangedRow[] {
  const style = rows.by === "function" ? rows.numbered : undefined;
  if (style === undefined) return [...coded];
  return coded.map((row, index) => {
    const numeral = NUMERALS[index];
    const plain = withoutNumeral(row.texts.name ?? "");
    const name = numeral === undefined ? plain : `${style.replace("一", numeral)}${plain}`;
    return { ...row, texts: { ...row.texts, name }, indent };
  });
}
