import { DESCRIBED_YEAR, type Catalogue, catalogueFor } from "../../src/catalogue";
import { type Ledger, type LedgerRow, type Query, answer, answers, intersect } from "../../src/ledger";
import { codeRoles, codeTexts } from "../../src/layout/table/codes";
import { type SheetColumn, columnsOf, sheetColumns } from "../../src/layout/table/columns";
import { headings } from "../../src/layout/table/header";
import { type Measure, formatAmount } from "../../src/money";
import { type Reading, type KeyColumn, type SectionSpec, type TableSpec, headerDepth } from "../../src/tables";
import type { SheetSnapshot, Snapshot, SnapshotCell } from "../../src/workbook";
import { CARRYOVER_APART } from "../shipped";

export interface SheetsOptions {
  /** 万元 unless told. */
  readonly measure?: Measure;
  /** What the tables ask; the usual of Xinjiang's unless told. */
  readonly reading?: Reading;
  readonly unit?: string;
  readonly year?: number;
}

type KeyTexts = Readonly<Partial<Record<KeyColumn["role"], string>>>;

/** A row of a section: what it says, and what it asks. */
interface Row {
  readonly texts: KeyTexts;
  readonly question: Query;
}

/** The first row of the header: table number, title, and the line with unit and measure stand above. */
const HEADER_ROW = 3;

/** The eleven tables of a ledger as plain sheets in the layout of samples/budget-2024.xlsx: every cell is the ledger's answer to its question. */
export function disclosureSnapshot(ledger: Ledger, options: SheetsOptions = {}): Snapshot {
  const { reading = CARRYOVER_APART, year = DESCRIBED_YEAR } = options;
  const catalogue = catalogueFor(year);
  return { sheets: reading.tables.map((spec) => sheetOf(spec, ledger, catalogue, options)) };
}

function sheetOf(spec: TableSpec, ledger: Ledger, catalogue: Catalogue, options: SheetsOptions): SheetSnapshot {
  const { measure = "万元", unit = "某某市人民政府办公室", year = DESCRIBED_YEAR } = options;
  const columns = sheetColumns(spec);
  const firstRow = HEADER_ROW + headerDepth(spec);
  const sections = spec.sections.map((section) => ({ section, rows: rowsOf(section, columns, ledger, catalogue) }));
  const lastRow = firstRow + Math.max(...sections.map(({ rows }) => rows.length));
  const found = headings(columns, HEADER_ROW, headerDepth(spec));
  const body = sections.flatMap(({ section, rows }) => {
    const own = columnsOf(columns, section);
    const total: Row = { texts: { [totalRole(section)]: section.total?.[0] ?? "" }, question: {} };
    const totalIsFirst = section.totalPlace === "first";
    const placed = rows.map((row, index) => ({ row, at: firstRow + index + Number(totalIsFirst) }));
    return [...placed, { row: total, at: totalIsFirst ? firstRow : lastRow }].flatMap(({ row, at }) =>
      cellsOf(row, at, own, section, ledger, measure),
    );
  });
  const isEmpty = body.every(({ value }) => typeof value !== "number");
  const note = `备注：${unit}${year}年没有使用${spec.emptyBecauseOf}安排的支出，${spec.title}为空表。`;
  const cells: SnapshotCell[] = [
    { row: 0, column: 0, value: spec.number },
    { row: 1, column: 0, value: `${year}年${spec.title}` },
    { row: 2, column: 0, value: `编制单位：${unit}` },
    { row: 2, column: columns.length - 1, value: `单位：${measure}` },
    ...found.map(({ text, area }) => ({ row: area.top, column: area.left, value: text })),
    ...body,
    ...(isEmpty ? [{ row: lastRow + 1, column: 0, value: note }] : []),
  ];
  return {
    name: spec.number,
    visible: true,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: found.map(({ area }) => area).filter(({ top, left, bottom, right }) => top < bottom || left < right),
    protected: false,
  };
}

/** Where a row of totals says so: in the column of names. */
function totalRole(section: SectionSpec): KeyColumn["role"] {
  const roles = section.columns.flatMap((column) => (column.role === "amount" ? [] : [column.role]));
  return roles.find((role) => role === "name" || role === "label") ?? roles[0]!;
}

function cellsOf(
  { texts, question }: Row,
  at: number,
  columns: readonly SheetColumn[],
  section: SectionSpec,
  ledger: Ledger,
  measure: Measure,
): SnapshotCell[] {
  const own: Ledger = { rows: ledger.rows.filter((row) => answers(row, question)) };
  return columns.flatMap(({ index: column, spec }): SnapshotCell[] => {
    if (spec.role !== "amount") {
      const text = spec.role === "kept" ? undefined : texts[spec.role];
      return text === undefined ? [] : [{ row: at, column, value: text }];
    }
    const asked = intersect(question, spec.question);
    const whole = asked && intersect(asked, section.question);
    const amount = whole ? answer(own, whole) : 0;
    return amount === 0 || !whole
      ? []
      : [{ row: at, column, value: Number(formatAmount(answer(own, whole), measure)) }];
  });
}

/** The rows that a section lists: the template's lines, or what the ledger has within the section's domain. */
function rowsOf(section: SectionSpec, columns: readonly SheetColumn[], ledger: Ledger, catalogue: Catalogue): Row[] {
  const { rows } = section;
  const roles = codeRoles(columnsOf(columns, section));
  const own = ledger.rows.filter((row) => answers(row, section.question));
  const coded = (code: string, question: Query, project?: string): Row => ({
    texts: { ...codeTexts(roles, code), name: catalogue.find(code)?.name ?? code, project },
    question,
  });
  switch (rows.by) {
    case "lines":
      return rows.lines.map(({ label, question }) => ({ texts: { label }, question }));
    case "one":
      return [{ texts: {}, question: {} }];
    case "project":
      return distinct(own.map((row) => row.project ?? "")).map((project) => ({
        texts: { project },
        question: { project },
      }));
    case "economic":
      return levels(
        own.map((row) => row.economic),
        [3, 5],
      ).map((code) => coded(code, { economic: [code] }));
    case "function": {
      if (rows.fixed)
        return rows.fixed.map(([code, name]) => ({ texts: { category: code, name }, question: { function: code } }));
      if (!rows.projects)
        return levels(
          own.map((row) => row.function),
          [3, 5, 7],
        ).map((code) => coded(code, { function: code }));
      return levels(
        own.map((row) => row.function),
        [3, 5, 7],
      ).flatMap((code) =>
        code.length < 7
          ? [coded(code, { function: code })]
          : projectsOf(own, code).map((project) => coded(code, { function: code, project }, project)),
      );
    }
  }
}

/** As in the sample, a project's row carries the code of its 项, and the 项 has no row of its own. */
function projectsOf(rows: readonly LedgerRow[], code: string): string[] {
  return distinct(rows.flatMap((row) => (row.function === code ? [row.project ?? ""] : [])));
}

function levels(codes: readonly string[], lengths: readonly number[]): string[] {
  return distinct(codes.flatMap((code) => lengths.map((length) => code.slice(0, length))));
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
