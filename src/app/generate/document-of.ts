import type { Catalogue } from "../../catalogue";
import {
  type Comparison,
  type MoneyDrawings,
  USUAL_THRESHOLD,
  compareTables,
  comparisonSheet,
  drawingsOf,
} from "../../comparison";
import { type BoughtRow, type WrittenDocument, textSheet, writeDocument } from "../../document";
import { type DocumentFacts, type PriorBook, type SecretProject } from "../../facts";
import { type Ledger, overallFunds, projectFunds } from "../../ledger";
import type { OtherSheet } from "../../layout";
import { FigureBook, narrativeProfileOf, writeNarrative } from "../../narrative";
import { performanceSheets } from "../../performance";
import { type Disclosure, usualTables } from "../../tables";
import { deriveEquations, judgeAll } from "../../ties";
import { completeFunds, overallFundsOfTables, projectFundsOfTables } from "./funds-of-tables";

/** What a document is written from. Nothing of it names a secret project by its full name. */
export interface DocumentSource {
  /** The tables as they are printed. */
  readonly disclosure: Disclosure;
  readonly facts: DocumentFacts;
  readonly prior?: PriorBook;
  readonly catalogue?: Catalogue;
  readonly secret: readonly SecretProject[];
  /** The ledger as it is printed; absent where the tables were there already. */
  readonly ledger?: Ledger;
  /** The ledger's rows, where it has a column 政府采购类别. */
  readonly bought?: readonly BoughtRow[];
  /** Last year's tables where it is known from such, and from what growth on a figure is marked, in whole percent. */
  readonly earlier?: readonly Disclosure[];
  readonly threshold?: number;
}

/** A document's text, and its sheets beside those of the tables: 同比分析 where last year is known, the tables of targets, and 预算说明. */
export interface MadeDocument {
  readonly document: WrittenDocument;
  readonly comparison?: Comparison;
  readonly drawings: MoneyDrawings;
  readonly sheets: readonly OtherSheet[];
}

/** Writes the document of a disclosure. */
export function documentOf(input: DocumentSource): MadeDocument {
  const { disclosure, facts, ledger, bought } = input;
  const verdicts = judgeAll(deriveEquations(disclosure), disclosure);
  const from = {
    disclosure,
    facts,
    verdicts,
    ...(input.prior && { prior: input.prior }),
    ...(input.catalogue && { catalogue: input.catalogue }),
  };
  const source = new FigureBook(from);
  const profile = narrativeProfileOf(disclosure);
  const targetFunds = ledger ? projectFunds(ledger) : projectFundsOfTables(source);
  const projects = completeFunds(targetFunds);
  const secret = new Set(input.secret.map(({ publicName }) => publicName));
  const { unit, year, scope, measure } = source;
  const overall = ledger ? overallFunds(ledger) : overallFundsOfTables(source);
  const performance = performanceSheets({
    facts: facts.performance,
    context: {
      unit: unit ?? "",
      ...(year !== undefined && { year }),
      scope,
      measure,
      showsContacts: facts.unit.showsContacts?.value ?? false,
    },
    ...(overall && { overall }),
    projects: targetFunds ?? new Map(),
    projectsFrom: ledger ? "支出明细" : source.numberOf("projectExpenditure"),
    secret,
  });
  const document = writeDocument({
    source,
    tables: usualTables(disclosure.template).map(({ number }) => number),
    ...(profile && { narrative: writeNarrative(from, profile) }),
    performance,
    ...(projects && { projects }),
    secret,
    ...(bought && { bought }),
  });
  const published = [...performance.plans, textSheet(document)].map((plan) => ({ plan, remark: "" }));
  const drawings = drawingsOf(source);
  if (!input.prior) return { document, drawings, sheets: published };
  const { earlier = [], threshold = USUAL_THRESHOLD } = input;
  const comparison = compareTables(disclosure, { book: source, earlier, threshold });
  const plan = comparisonSheet(comparison);
  return {
    document,
    comparison,
    drawings,
    sheets: [{ plan, remark: "分析用，不公开", isWorkingPaper: true }, ...published],
  };
}
