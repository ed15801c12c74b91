import type { LaidOut } from "../app/checker";
import type { Report } from "../diagnose/report";
import type { FlatSnapshot } from "./flat-snapshot";

/** What the pane asks of the worker; every request is answered once, under its number. */
export interface Request {
  readonly number: number;
  readonly task: "check" | "lay-out";
  readonly snapshot: FlatSnapshot;
}

export type Answer =
  | { readonly number: number; readonly report: Report }
  | { readonly number: number; readonly laidOut: LaidOut }
  | { readonly number: number; readonly failure: string };
