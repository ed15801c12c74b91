import type { OwnList } from "../../catalogue";
import { hasFactSheets, readFacts } from "../../recognise/facts";
import type { LedgerReading } from "../../recognise/ledger";
import type { StatedFacts, StatedLedger } from "../../rules";
import type { Snapshot } from "../../workbook";

/** What a workbook states for its document, with its ledger where that is read whole; undefined where it has no sheet of facts. */
export function statedFacts(snapshot: Snapshot, reading: LedgerReading, codes?: OwnList): StatedFacts | undefined {
  if (!hasFactSheets(snapshot)) return undefined;
  const ledger = wholeLedger(reading);
  return { facts: readFacts(snapshot, codes), ...(ledger && { ledger }) };
}

/** The only ledger of a workbook; undefined where there are several, or where something of it was not read. */
function wholeLedger({ ledgers }: LedgerReading): StatedLedger | undefined {
  const readable = ledgers.filter(({ missing }) => missing.length === 0);
  const [ledger] = readable;
  if (!ledger || readable.length > 1 || ledger.problems.some(({ severity }) => severity === "error")) return undefined;
  const has = (role: "procurement" | "secret") => ledger.columns.some((column) => column.role === role);
  return { rows: ledger.rows, tellsProcurement: has("procurement"), tellsSecrecy: has("secret") };
}
