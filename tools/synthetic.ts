/** Made-up budgets of any size, and their eleven tables as sheets: for tests and for measuring, no part of the product. */
export { ALL_FUNDS, LOCAL_FUNDS, type LedgerOptions, syntheticLedger } from "./synthetic/ledger";
export { type SheetsOptions, disclosureSnapshot } from "./synthetic/sheets";
