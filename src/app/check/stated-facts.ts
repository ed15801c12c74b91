import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../../catalogue";
import { priorBook, priorDisagreements } from "../../prior";
import { hasFactSheets, readFacts } from "../../recognise/facts";
import type { LedgerReading } from "../../recognise/ledger";
import type { StatedFacts, StatedLedger } from "../../rules";
import type { Disclosure } from "../../tables";
import type { Snapshot } from "../../workbook";
import { earlierTables } from "../generate/stated";

/**
 * What a workbook states for its document, with its ledger where that is read whole; undefined where it has no sheet of facts.
 * @param disclosure the workbook's tables
 */
export function statedFacts(
  snapshot: Snapshot,
  disclosure: Disclosure,
  reading: LedgerReading,
  codes?: OwnList,
): StatedFacts | undefined {
  if (!hasFactSheets(snapshot)) return undefined;
  const facts = readFacts(snapshot, codes);
  const ledger = wholeLedger(reading);
  const year = facts.unit.year?.value ?? disclosure.year;
  const earlier = facts.prior.length > 0 ? earlierTables(disclosure, year) : [];
  const book = earlier.length > 0 && priorBook(facts, earlier, catalogueFor(year ?? DESCRIBED_YEAR, codes));
  return {
    facts,
    ...(ledger && { ledger }),
    priorDisagreements: book ? priorDisagreements(facts, book, disclosure.measure) : [],
  };
}

/** The only ledger of a workbook; undefined where there are several, or where something of it was not read. */
function wholeLedger({ ledgers }: LedgerReading): StatedLedger | undefined {
  const readable = ledgers.filter(({ missing }) => missing.length === 0);
  const [ledger] = readable;
  if (!ledger || readable.length > 1 || ledger.problems.some(({ severity }) => severity === "error")) return undefined;
  const has = (role: "procurement" | "secret") => ledger.columns.some((column) => column.role === role);
  return { rows: ledger.rows, tellsProcurement: has("procurement"), tellsSecrecy: has("secret") };
}
