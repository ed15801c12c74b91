import { squeeze } from "../shared/squeeze";
import type { FundLeaf } from "../../ledger/funds";
import { FUNDS } from "../../ledger/funds";
import type { ColumnRole, HeadedColumn, LedgerHeader } from "./columns";
import type { LedgerField } from "./words/fields";
import { LEDGER_SHEET_WORDS } from "./words/sheets";
import { containsAny } from "./text";

/** The columns of a ledger by what they say. */
export interface LedgerShape {
  /** The columns of each field, from left to right: a second one fills in for a blank. */
  readonly fields: ReadonlyMap<LedgerField, readonly HeadedColumn[]>;
  /** One column a source of money (the wide form); empty where a row says its source itself. */
  readonly funds: readonly (HeadedColumn & { readonly leaf: FundLeaf })[];
  /** The columns that hold the amounts that are read. */
  readonly amounts: readonly HeadedColumn[];
  /** Fields without which the ledger cannot be read. */
  readonly missing: readonly LedgerField[];
}

/** True for a role that is a source of money: the column holds its amounts. */
export function isFundRole(role: ColumnRole | undefined): role is FundLeaf {
  return role !== undefined && role in FUNDS;
}

/** Takes a heading apart. Where rows name their source and there is a column of amounts, columns of sources repeat what these say. */
export function shapeOf(header: LedgerHeader): LedgerShape {
  const fields = new Map<LedgerField, HeadedColumn[]>();
  const spread: (HeadedColumn & { leaf: FundLeaf })[] = [];
  for (const column of header.columns) {
    const { role } = column;
    if (role === undefined || role === "ignore") continue;
    if (isFundRole(role)) spread.push({ ...column, leaf: role });
    else fields.set(role, [...(fields.get(role) ?? []), column]);
  }
  const namesSource = fields.has("nature") || fields.has("source");
  const long = fields.get("amount") ?? fields.get("rowTotal") ?? [];
  const isLong = namesSource && long.length > 0;
  const funds = isLong ? [] : spread;
  const missing: LedgerField[] = [];
  if (!fields.has("function")) missing.push("function");
  if (!fields.has("economic")) missing.push("economic");
  if (!fields.has("kind") && !fields.has("category")) missing.push("kind");
  if (funds.length === 0 && !namesSource) missing.push("source");
  if (funds.length === 0 && long.length === 0) missing.push("amount");
  return { fields, funds, amounts: funds.length > 0 ? funds : long.slice(0, 1), missing };
}

/** True for what is a ledger, or called one. The eleven tables never have both kinds of codes. */
export function looksLikeLedger(name: string, shape: LedgerShape): boolean {
  return (shape.fields.has("function") && shape.fields.has("economic")) || isCalledLedger(name);
}

/** True for a sheet whose name says that it is a ledger. */
export function isCalledLedger(name: string): boolean {
  return containsAny(squeeze(name), LEDGER_SHEET_WORDS);
}
