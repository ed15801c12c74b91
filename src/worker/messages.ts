import type { LaidOut } from "../app/checker";
import type { OwnListRead } from "../app/own-list";
import type { OwnList } from "../catalogue";
import type { Report } from "../diagnose/report";
import type { FlatSnapshot } from "./flat-snapshot";

/** What the pane asks of the worker; every request is answered once, under its number. */
export type Request = { readonly number: number } & Task;

export type Task =
  | { readonly task: "check"; readonly snapshot: FlatSnapshot; readonly codes?: OwnList }
  | { readonly task: "lay-out" | "own-list"; readonly snapshot: FlatSnapshot }
  | { readonly task: "own-list-file"; readonly bytes: Uint8Array };

export type Answer =
  | { readonly number: number; readonly report: Report }
  | { readonly number: number; readonly laidOut: LaidOut }
  | { readonly number: number; readonly ownList: OwnListRead }
  | { readonly number: number; readonly failure: string };
