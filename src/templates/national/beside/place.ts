import type { TableSpec } from "../../../tables";

/** What differs from set to set in a table that places print beside it: its id, and where the map shows it. */
export type BesidePlace = Pick<TableSpec, "id" | "place">;
