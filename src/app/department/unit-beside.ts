import type { OwnList } from "../../catalogue";
import { type Ledger, queryKey } from "../../ledger";
import { hasFactSheets, readFacts } from "../../recognise/facts";
import type { FoundLedger, LedgerReading } from "../../recognise/ledger";
import { type Reading, printedBeyondLedger } from "../../tables";
import type { Snapshot } from "../../workbook";
import { paidFromSurplus } from "../whole-ledger/surplus";
import type { UnitBeside } from "./beside-ledger";

/** What a unit's workbook tells beside its ledger: its rows of 其他数, and those of 上年预算 that have a figure. */
export function besideOf(
  snapshot: Snapshot,
  { others }: Pick<LedgerReading, "others">,
  codes: OwnList | undefined,
): UnitBeside {
  const prior = hasFactSheets(snapshot) ? readFacts(snapshot, codes).prior : [];
  return {
    others: others.map(({ cell: _, ...figure }) => figure),
    prior: prior.flatMap(({ scope, key, question, amount }) =>
      amount ? [{ scope, key: key.value, asked: queryKey(question), amount: amount.value }] : [],
    ),
  };
}

/** A unit's ledger with what it pays from 使用非财政拨款结余, where the set prints that: it is paid out of this unit's money, and of no other's. */
export function withOwnSurplus(
  { rows }: FoundLedger,
  { others }: Pick<LedgerReading, "others">,
  { tables }: Reading,
): Ledger {
  const stated = others.filter(({ item }) => item === "usedSurplus");
  const isPrinted = stated.length > 0 && printedBeyondLedger(tables).some(({ what }) => what === "usedSurplus");
  return { rows: isPrinted ? paidFromSurplus(rows, stated).rows : rows };
}
