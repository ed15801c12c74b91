import { type Amount, type Measure, ZERO, amountOfFen, formatAmount, growthText, parseNumber } from "../../money";
import {
  type DerivedCell,
  type DerivedColumn,
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type TableRow,
  type TableSpec,
  formsOf,
  lastPlaceOf,
} from "../../tables";
import { BASES } from "../bases";
import { cellFix } from "../fixes";
import type { Finding, Rule, RuleContext } from "../rule";
import { cellName, rowPlace } from "../words";

/** What a cell of 增减额 or 增减% says beside what follows from the two columns. */
interface Compared {
  readonly holds: boolean;
  /** True where it does not hold, and rounding explains that. */
  readonly isRounding: boolean;
  /** What follows, as a plain decimal in the way the cell keeps it, and as a person reads it. */
  readonly right: string;
  readonly shown: string;
}

/** 增减额 and 增减%: what two columns of the same row give. Growth from nothing is nobody's to compute and is passed over. */
export const derived: Rule = {
  meta: {
    id: "form/derived",
    title: "增减额、增减率与所比的两栏一致",
    severity: "error",
    basis: BASES.template,
    tables: (spec: TableSpec) => derivedColumns(spec).length > 0,
    needs: "any",
    messages: {
      wrong: "{row}“{name}”的{column}（{cell}）是 {said}，按本行 {now} 比 {before} 算应为 {right}。",
      rounding: "{row}“{name}”的{column}（{cell}）是 {said}，按本行 {now} 比 {before} 算为 {right}，相差在尾差以内。",
    },
    advice: "请按本行两栏的数重新计算；两栏的数有误的，先改两栏。",
  },
  *check(disclosure, context) {
    for (const table of disclosure.tables) {
      const columns = new Map(derivedColumns(table.spec).map((column) => [column.id, column]));
      for (const row of table.rows)
        for (const cell of row.derived ?? []) {
          const finding = findingOf(cell, columns.get(cell.id), row, table, disclosure, context);
          if (finding) yield finding;
        }
    }
  },
};

function derivedColumns(spec: TableSpec): DerivedColumn[] {
  return formsOf(spec).flatMap(({ sections }) => sections.flatMap((section) => section.derived ?? []));
}

function findingOf(
  cell: DerivedCell,
  column: DerivedColumn | undefined,
  row: TableRow,
  table: DisclosureTable,
  disclosure: Disclosure,
  { workbook, looked }: RuleContext,
): Finding | undefined {
  const figureIn = (id: string) => row.figures.find((figure) => figure.column === id && figure.readable);
  const now = column && figureIn(column.of);
  const before = column?.comparedWith.map(figureIn).find((figure) => figure !== undefined);
  if (!column || !now || !before) return undefined;
  const measure = table.effectiveMeasure;
  const place = lastPlaceOf(now, disclosure);
  const compared =
    column.shows === "difference" ? difference(cell, now, before, measure, place) : percent(cell, now, before, place);
  if (!compared) return undefined;
  looked();
  if (compared.holds) return undefined;
  const content = { kind: "number", decimal: compared.right } as const;
  const fix = cellFix({ safe: false, edits: [{ cell: cell.cell, before: String(cell.raw), content }] }, workbook);
  return {
    messageId: compared.isRounding ? "rounding" : "wrong",
    data: {
      row: rowPlace(table, row),
      name: row.label,
      column: column.header[column.header.length - 1]!,
      cell: cellName(cell.cell),
      said: cell.text ?? String(cell.raw),
      right: compared.shown,
      now: formatAmount(now.amount, measure),
      before: formatAmount(before.amount, measure),
    },
    table: table.id,
    subject: `${row.section}|${row.code ?? row.label}|${column.id}`,
    cells: [cell.cell, now.cell, before.cell],
    ...(compared.isRounding && { severity: "warning" }),
    ...(fix && { fix }),
  };
}

/** 增减额. Each of three printed figures may be rounded by itself. */
function difference(
  { raw }: DerivedCell,
  now: Figure,
  before: Figure,
  measure: Measure,
  place: Amount,
): Compared | undefined {
  if (typeof raw !== "number") return undefined;
  const right = amountOfFen(now.amount - before.amount);
  const miss = Math.abs((parseNumber(raw, measure)?.amount ?? ZERO) - right);
  const shown = formatAmount(right, measure);
  return { holds: miss === 0, isRounding: 2 * miss <= 3 * place, right: shown, shown };
}

/** A percentage as it is printed: 12.5, 12.50%, -3.2 %. */
const PERCENT = /^(-?\d{1,9}(?:\.(\d{1,20}))?)\s*(%?)$/;
/** Percentages are told with so many decimals; more that a cell keeps are what the division left. */
const DECIMALS = 2;
const MOST_DECIMALS = 4;

/** 增减%, to the decimals that the cell shows; 0.125 without a sign may be 12.5% as well. */
function percent(cell: DerivedCell, now: Figure, before: Figure, place: Amount): Compared | undefined {
  if (before.amount <= 0 || (typeof cell.raw !== "number" && typeof cell.raw !== "string")) return undefined;
  const text = (cell.text ?? String(cell.raw)).normalize("NFKC").replace(/,/g, "").trim();
  const [, number, fraction = "", sign] = PERCENT.exec(text) ?? [];
  if (number === undefined) return undefined;
  const growth = (now.amount - before.amount) / before.amount;
  const ways = [{ percent: Number(number), decimals: fraction.length }];
  if (sign === "") ways.push({ percent: 100 * Number(number), decimals: Math.max(0, fraction.length - 2) });
  // both figures may be half a unit of their last place off
  const slack = (50 * place * (1 + now.amount / before.amount)) / before.amount;
  const isWithin = (more: number) =>
    ways.some((way) => {
      const half = 0.5 / 10 ** Math.min(way.decimals, MOST_DECIMALS);
      return Math.abs(way.percent - 100 * growth) <= half + more + Number.EPSILON * 1000;
    });
  const decimals = Math.min(Math.max(fraction.length, DECIMALS), MOST_DECIMALS);
  const isHundredth = typeof cell.raw === "number" && sign === "%";
  return {
    holds: isWithin(0),
    isRounding: isWithin(slack),
    right: isHundredth
      ? growthText(now.amount, before.amount, decimals + 2, 1)
      : growthText(now.amount, before.amount, decimals, 100),
    shown: `${growthText(now.amount, before.amount, decimals, 100)}%`,
  };
}
