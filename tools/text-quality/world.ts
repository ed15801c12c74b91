import { catalogueFor } from "../../src/catalogue";
import { type DocumentFacts, NO_FACTS } from "../../src/facts";
import { layoutDisclosure } from "../../src/layout";
import { FigureBook, narrativeProfileOf } from "../../src/narrative";
import { priorBook } from "../../src/prior";
import type { Disclosure } from "../../src/tables";
import type { TextDocument, TextReading } from "../../src/text";
import { type TextCheck, checkText } from "../../src/text/checking";
import { readText } from "../../src/text/reading";
import { snapshotOfPlans } from "../../tests/support/planned-snapshot";
import { deriveDisclosure, readDisclosure } from "../shipped";
import { type TruthText, ledgerOf } from "./truth";

/** The tables of a truth's ledgers, laid out and read again, and what a text is held against by them. */
export class World {
  readonly disclosure: Disclosure;
  private readonly book: FigureBook;
  private readonly catalogue;

  constructor(
    readonly truth: TruthText,
    facts: DocumentFacts = NO_FACTS,
  ) {
    this.disclosure = this.tables("this", truth.year);
    this.catalogue = catalogueFor(truth.year);
    const last = { disclosure: this.tables("prior", truth.year - 1), source: "prior-disclosure" as const };
    const prior = priorBook(facts, [last], this.catalogue);
    this.book = new FigureBook({ disclosure: this.disclosure, facts, prior, catalogue: this.catalogue });
  }

  private tables(which: "this" | "prior", year: number): Disclosure {
    const { ledger, unit, measure } = this.truth;
    const derived = deriveDisclosure(ledgerOf(ledger[which]), { unit, year, measure });
    // the set had ten tables before 2024
    const tables = derived.tables.map(({ id }) => id).filter((id) => id !== "T11" || this.truth.year >= 2024);
    return readDisclosure(snapshotOfPlans(layoutDisclosure(derived, { tables })));
  }

  read(document: TextDocument): TextReading {
    const profile = narrativeProfileOf(this.disclosure);
    return readText(document, {
      year: this.truth.year,
      units: [this.truth.unit],
      projects: this.book.rows("projectExpenditure").flatMap(({ project }) => project ?? []),
      catalogue: this.catalogue,
      funds: this.book.funds,
      ...(profile && { profile }),
    });
  }

  check(document: TextDocument): { readonly reading: TextReading; readonly check: TextCheck } {
    const profile = narrativeProfileOf(this.disclosure);
    const reading = this.read(document);
    const input = { document, reading, book: this.book, catalogue: this.catalogue, suspects: [] };
    return { reading, check: checkText({ ...input, ...(profile && { profile }) }) };
  }
}
