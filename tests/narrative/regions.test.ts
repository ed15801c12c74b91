import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentFacts, NO_FACTS } from "../../src/facts";
import {
  FUNDS,
  type FundName,
  KINDS,
  type Ledger,
  type LedgerRow,
  type Query,
  queryKey,
  unionFunds,
} from "../../src/ledger";
import { parseDecimal } from "../../src/money";
import { type Narrative, narrativeProfileOf, textOf, writeNarrative } from "../../src/narrative";
import type { NarrativeSection } from "../../src/tables";
import { deriveDisclosure } from "../../tools/shipped";
import { priorBookOfTables } from "../support/prior-book";

interface Question {
  readonly function?: string;
  readonly economic?: readonly string[];
  readonly kind?: keyof typeof KINDS;
  readonly fund?: FundName | readonly FundName[];
  readonly project?: string;
}

interface Claim {
  readonly section: NarrativeSection;
  readonly kind: "amount" | "share" | "change" | "growth" | "list";
  readonly question?: Question;
  readonly text: string;
}

type Row = Omit<LedgerRow, "amount"> & { readonly amount: string };

interface Region {
  readonly unit: string;
  readonly year: number;
  readonly ledger: Readonly<Record<"this" | "prior", readonly Row[]>>;
  readonly claims: readonly Claim[];
}

/** The texts name it as 表2 does, ours as the glossary does. */
const SPECIAL_ACCOUNT = ["财政专户（教育收费）", "财政专户管理资金"] as const;

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, "regions", `${name}.json`), "utf8")) as Region;

const ledgerOf = (rows: readonly Row[]): Ledger => ({
  rows: rows.map((row) => ({ ...row, amount: parseDecimal(row.amount, "万元")!.amount })),
});

function queryOf({ kind, fund, ...rest }: Question): Query {
  const funds = [fund ?? []].flat() as FundName[];
  return {
    ...rest,
    ...(kind && { kind: KINDS[kind] }),
    ...(funds.length > 0 && { fund: unionFunds(...funds.map((name) => FUNDS[name])) }),
  };
}

/** The text of a region's unit: growth from nothing as 100.00%, 项 that are gone told, as these texts have it. */
function write({ unit, year, ledger }: Region): Narrative {
  const tables = (rows: readonly Row[], of: number) =>
    deriveDisclosure(ledgerOf(rows), { unit, year: of, measure: "万元" });
  const disclosure = tables(ledger.this, year);
  const items = ledgerOf(ledger.prior).rows.filter(({ fund }) => fund.startsWith("generalBudget"));
  const facts: DocumentFacts = {
    ...NO_FACTS,
    unit: {
      ...NO_FACTS.unit,
      nature: { value: "行政" },
      zeroBase: { value: "hundred" },
      listsVanished: { value: true },
    },
    prior: items.map((row) => ({
      scope: "项级科目",
      key: { value: row.function },
      question: { function: row.function, fund: FUNDS.generalBudget },
      amount: { value: row.amount },
    })),
  };
  const prior = priorBookOfTables(tables(ledger.prior, year - 1), "工作需要");
  return writeNarrative({ disclosure, facts, prior }, narrativeProfileOf(disclosure)!);
}

/** `section question number` of every number that a text prints, and `section list` of what it names. */
function printedBy({ blocks }: Narrative): { numbers: Set<string>; texts: string } {
  const runs = blocks.flatMap(({ section, paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => ({ section, run }))),
  );
  const numbers = runs.flatMap(({ section, run }) =>
    run.kind === "number" ? [`${section} ${queryKey(run.basis.question)} ${run.text}`] : [],
  );
  const texts = blocks.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => textOf(paragraph.runs))).join("\n");
  return { numbers: new Set(numbers), texts };
}

describe.each(["unit-2024", "institution-2023", "department-2025"])("the text of %s", (name) => {
  const region = read(name);
  const { numbers, texts } = printedBy(write(region));

  it("prints every number that another text of the same ledgers claims", () => {
    const claims = region.claims.flatMap(({ section, question, text }) =>
      question ? [`${section} ${queryKey(queryOf(question))} ${text}`] : [],
    );
    expect(claims.length).toBeGreaterThan(60);
    expect(claims.filter((claim) => !numbers.has(claim))).toEqual([]);
  });

  it("names what it names", () => {
    const lists = region.claims.flatMap(({ kind, text }) =>
      kind === "list" ? [text.replace(...SPECIAL_ACCOUNT)] : [],
    );
    expect(lists.filter((list) => !texts.includes(`：${list}。`))).toEqual([]);
  });
});
