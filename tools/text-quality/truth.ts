import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueFor } from "../../src/catalogue";
import { FUNDS, type FundName, KINDS, type Ledger, type LedgerRow, type Query, unionFunds } from "../../src/ledger";
import { type Measure, parseDecimal } from "../../src/money";
import type { TextDocument } from "../../src/text";
import type { TextKnowledge } from "../../src/text/reading";

/** One thing that a text is known to say: a number, a direction, a line without money, a list. Ranges count in the raw line. */
export interface TruthFact {
  readonly id: string;
  readonly kind: string;
  readonly section: string;
  readonly paragraph: number;
  readonly range: readonly [from: number, to: number];
  readonly text: string;
  readonly question?: TruthQuery;
  readonly of?: TruthQuery;
  readonly year?: "this" | "prior";
  readonly up?: boolean;
  readonly fact?: string;
  readonly project?: string;
  /** Of a list: what it lists, as `incomeKinds`. */
  readonly about?: string;
  /** The number unrounded; of a change with its sign. */
  readonly value?: string | null;
}

/** A question by the names of FUNDS and KINDS. */
export interface TruthQuery {
  readonly function?: string;
  readonly economic?: readonly string[];
  readonly kind?: keyof typeof KINDS;
  readonly fund?: FundName | readonly FundName[];
  readonly project?: string;
}

export interface TruthText {
  readonly name: string;
  readonly unit: string;
  readonly year: number;
  readonly scope: "unit" | "department";
  readonly facts: readonly TruthFact[];
  /** The measure of the unit's tables. */
  readonly measure: Measure;
  /** Both years, amounts in 万元. */
  readonly ledger: Readonly<Record<"this" | "prior", readonly TruthRow[]>>;
}

/** A row of a truth's ledger, whose economic code is one. */
export type TruthRow = Omit<LedgerRow, "amount" | "project"> & {
  readonly amount: string;
  readonly project: string | null;
};

/** A truth's ledger of a year. */
export function ledgerOf(rows: readonly TruthRow[]): Ledger {
  return {
    rows: rows.map(({ project, amount, ...row }) => ({
      ...row,
      ...(project !== null && { project }),
      amount: parseDecimal(amount, "万元")!.amount,
    })),
  };
}

/** Texts of the region where the tables come from, and of others; which of them is told by their names. */
export const TEXTS = [
  "01-xj-unit-2024",
  "02-xj-institution-2023",
  "03-xj-department-2025",
  "04-sh-department-2026a",
  "05-sh-department-2026b",
  "06-gx-unit-2025",
  "07-cq-school-2024",
  "08-hen-department-2024",
  "09-js-school-2026",
] as const;

/** The text and its truth, by name. */
export function truthOf(root: string, name: string): { truth: TruthText; lines: readonly string[] } {
  const path = join(root, "tests/fixtures/texts", name);
  const truth = JSON.parse(readFileSync(`${path}.json`, "utf8")) as TruthText;
  return { truth, lines: readFileSync(`${path}.txt`, "utf8").split("\n") };
}

/** What is known beside a text: what a reader of its tables would know, and no figure. */
export function knowledgeOf({ unit, year, facts }: TruthText): TextKnowledge {
  const projects = facts.flatMap(({ kind, project }) => (kind === "project" && project !== undefined ? [project] : []));
  return { year, units: [unit], projects, catalogue: catalogueFor(year) };
}

/** Lines as a document: of a Word file each a paragraph, of a plain text each a line. */
export function documentOf(lines: readonly string[], source: "docx" | "plain" = "docx"): TextDocument {
  return {
    name: "text",
    source,
    leftOut: [],
    paragraphs: lines.map((raw, index) => ({
      raw,
      place: source === "docx" ? { kind: "docx", paragraph: index } : { kind: "text", line: index },
      inTable: false,
    })),
  };
}

export function queryOfTruth({ fund, kind, economic, ...rest }: TruthQuery): Query {
  const names = fund === undefined ? [] : typeof fund === "string" ? [fund] : fund;
  return {
    ...rest,
    ...(economic && { economic: [...economic].sort() }),
    ...(kind && { kind: KINDS[kind] }),
    ...(names.length > 0 && { fund: unionFunds(...names.map((name) => FUNDS[name])) }),
  };
}
