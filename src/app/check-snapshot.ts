import { DESCRIBED_YEAR, type OwnList, catalogueFor } from "../catalogue";
import { type Report, diagnose } from "../diagnose";
import type { Snapshot } from "../workbook";
import { readDisclosure } from "./read-disclosure";
import { settleFixes } from "./settle-fixes";

export interface CheckOptions {
  /** The finance bureau's list of codes, which takes precedence over ours. */
  readonly codes?: OwnList;
}

/**
 * The whole check of a workbook that was read: tables, rules, ties, suspects. Pure; throws nothing for what a workbook may hold.
 * Where the workbook names no year, the codes of the year that the catalogue describes are taken.
 */
export function checkSnapshot(snapshot: Snapshot, { codes }: CheckOptions = {}): Report {
  const disclosure = readDisclosure(snapshot);
  return settleFixes(diagnose(disclosure, catalogueFor(disclosure.year ?? DESCRIBED_YEAR, codes)), snapshot);
}
