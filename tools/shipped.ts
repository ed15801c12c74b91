/** What the product does, with the templates that ship: for tools and tests, no part of the product. */
import { type CheckOptions, checkSnapshot as checkBy } from "../src/app/check/check-snapshot";
import { readDisclosure as readBy } from "../src/app/check/read-disclosure";
import { layoutSnapshot as layoutBy } from "../src/app/generate/layout-snapshot";
import { planTables as planBy } from "../src/app/generate/plan-tables";
import type { PlanOptions } from "../src/app/generate/planned-tables";
import { type DisclosureFacts, deriveDisclosure as deriveBy } from "../src/derive";
import type { LayoutOptions } from "../src/layout";
import type { Ledger } from "../src/ledger";
import { recognise as recogniseBy } from "../src/recognise";
import { type RoundingOptions, roundLedger as roundBy } from "../src/rounding";
import { type Reading, type SheetTable, type TableId, type TablesBySheet, usualTables } from "../src/tables";
import { TEMPLATES } from "../src/templates";
import { xinjiang } from "../src/templates/xinjiang";
import type { Snapshot } from "../src/workbook";

export { TEMPLATES, xinjiang };

/** The readings of Xinjiang's tables 4 to 10. */
export const [CARRYOVER_APART, CARRYOVER_IN] = xinjiang.readings as readonly [Reading, Reading];

/** Xinjiang's eleven tables as they are usually read, and their ids. */
export const TABLES = usualTables(xinjiang);
export const TABLE_IDS: readonly TableId[] = TABLES.map(({ id }) => id);

/** The whole check of a workbook. */
export const checkSnapshot = (snapshot: Snapshot, options?: CheckOptions) => checkBy(snapshot, TEMPLATES, options);

/** The tables of a workbook, as the check reads them. */
export const readDisclosure = (snapshot: Snapshot, said?: readonly SheetTable[]) => readBy(snapshot, TEMPLATES, said);

/** Xinjiang's tables in a workbook, as they are recognised at first. */
export const recognise = (snapshot: Snapshot, reading?: Reading, said?: TablesBySheet) =>
  recogniseBy(snapshot, xinjiang, reading, said);

/** The sheets that a workbook would give. */
export const planTables = (snapshot: Snapshot, options?: PlanOptions) => planBy(snapshot, TEMPLATES, options);

/** The tables of a workbook, laid out anew. */
export const layoutSnapshot = (snapshot: Snapshot, options?: LayoutOptions) => layoutBy(snapshot, TEMPLATES, options);

/** Xinjiang's tables of a ledger. */
export const deriveDisclosure = (ledger: Ledger, facts: DisclosureFacts, reading?: Reading) =>
  deriveBy(ledger, facts, xinjiang, reading);

/** A ledger rounded so that every tie of Xinjiang's tables holds. */
export const roundLedger = (
  ledger: Ledger,
  { reading = CARRYOVER_APART, ...options }: Omit<RoundingOptions, "tables"> & { readonly reading?: Reading },
) => roundBy(ledger, { ...options, tables: reading.tables });
