import { type SheetPlan, type SheetSnapshot, type Snapshot, sameCells } from "../../workbook";
import { type Reads, SheetsChanged, type Writes } from "../port";
import { Cancelled, type Progress, begin } from "../progress";
import type { SameNames } from "../same-names";
import { type Referrers, referrersIn } from "./referrers";
import { renamePlans } from "./rename-plans";

/** What is asked before sheets of the workbook are replaced. */
export interface Replacing {
  readonly replaced: readonly string[];
  /** Those of them that hold something else than in the preview, or than when it was asked before. */
  readonly changed: readonly string[];
  readonly referrers: Referrers;
}

interface Asking {
  readonly confirm: (question: Replacing) => Promise<SameNames>;
  /** The workbook as it was previewed. */
  readonly asPreviewed: Snapshot;
}

/** The sheets as they are to be called, and those that they replace as they were when it was asked. */
interface Named {
  readonly plans: readonly SheetPlan[];
  readonly asRead: readonly SheetSnapshot[];
  readonly beside: readonly string[];
}

/** What was written. */
export interface Written {
  /** Names of the sheets, in their order. */
  readonly sheets: readonly string[];
  /** The workbook's own sheets that stay as they are, with ours beside them under other names. */
  readonly beside: readonly string[];
  /** Those for which the host could not set page, frozen rows or lists. */
  readonly undressed: readonly string[];
}

/**
 * Writes planned sheets, once it was asked where their names are taken. Where somebody changes a sheet between the answer and the writing, it is asked
 * again. It can be given up until the sheets take their places. Fails as `write` does, with Cancelled where the workbook is to be left as it is.
 */
export async function writeNamed(
  port: Reads & Writes,
  planned: readonly SheetPlan[],
  asking: Asking,
  progress: Progress,
): Promise<Written> {
  for (let changed: readonly string[] = []; ;) {
    const { plans, asRead, beside } = await named(port, planned, asking, changed);
    begin("building", progress);
    const { signal, onStep } = progress;
    const writing = { ...(signal && { signal }), onPlacing: () => onStep?.("writing") };
    try {
      const undressed = await port.write(plans, undefined, asRead, writing);
      return { sheets: plans.map(({ name }) => name), beside, undressed };
    } catch (error) {
      if (!(error instanceof SheetsChanged)) throw error;
      changed = error.sheets;
    }
  }
}

async function named(
  port: Reads & Writes,
  plans: readonly SheetPlan[],
  { confirm, asPreviewed }: Asking,
  changedNow: readonly string[],
): Promise<Named> {
  const replaced = await port.existing(plans.map(({ name }) => name));
  if (replaced.length === 0) return { plans, asRead: [], beside: [] };
  const snapshot = await port.read();
  const asRead = among(snapshot, replaced);
  const before = among(asPreviewed, replaced);
  const isChanged = ({ name, cells }: SheetSnapshot): boolean =>
    changedNow.includes(name) || before.some((sheet) => sheet.name === name && !sameCells(sheet.cells, cells));
  const changed = asRead.filter(isChanged).map(({ name }) => name);
  const answer = await confirm({ replaced, changed, referrers: await referrersIn(port, snapshot, replaced) });
  if (answer === "leave") throw new Cancelled();
  if (answer === "replace") return { plans, asRead, beside: [] };
  const { sheets } = await port.read();
  return { plans: renamePlans(plans, [...sheets.map(({ name }) => name), ...replaced]), asRead: [], beside: replaced };
}

/** The sheets of these names, in any case of letters. */
function among({ sheets }: Snapshot, names: readonly string[]): SheetSnapshot[] {
  const wanted = new Set(names.map((name) => name.toUpperCase()));
  return sheets.filter(({ name }) => wanted.has(name.toUpperCase()));
}
