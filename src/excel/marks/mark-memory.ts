import type { RuleList, SheetRules } from "./rule-list";

/** A conditional format of ours. */
export interface OurRule {
  readonly sheet: string;
  readonly id: string;
}

interface KnownSheet {
  readonly protected: boolean;
  readonly ids: Set<string>;
}

/**
 * What is known, between two operations, of the conditional formats in the workbook: which are marks, which are the user's, which
 * have not been looked at, and which sheets are protected. It spares marking and clearing a look of their own.
 */
export class MarkMemory {
  private sheets: ReadonlyMap<string, KnownSheet> | undefined;
  private readonly marks = new Set<string>();
  private readonly others = new Set<string>();

  /** Takes what a look at the workbook found. */
  learn(list: RuleList): void {
    if (list.known) this.sheets = new Map(list.sheets.map(entryOf));
  }

  /** Takes what a look at some of the sheets found. */
  learnAbout(sheets: readonly SheetRules[]): void {
    if (this.sheets) this.sheets = new Map([...this.sheets, ...sheets.map(entryOf)]);
  }

  /** Takes that the workbook may have changed in ways not known. */
  forget(): void {
    this.sheets = undefined;
  }

  get known(): boolean {
    return this.sheets !== undefined;
  }

  /** The sheets that are known, and whether each is protected. */
  get knownSheets(): readonly Pick<SheetRules, "name" | "protected">[] {
    return [...(this.sheets ?? [])].map(([name, sheet]) => ({ name, protected: sheet.protected }));
  }

  isProtected(sheet: string): boolean {
    return this.sheets?.get(sheet)?.protected ?? false;
  }

  /** Those that nobody has looked at yet. */
  unjudged(): OurRule[] {
    return this.all().filter(({ id }) => !this.marks.has(id) && !this.others.has(id));
  }

  judge(id: string, isMark: boolean): void {
    (isMark ? this.marks : this.others).add(id);
  }

  /** Our marks, on all sheets, protected ones too. */
  ours(): OurRule[] {
    return this.all().filter(({ id }) => this.marks.has(id));
  }

  /** Takes that a mark was made. */
  add({ sheet, id }: OurRule): void {
    this.sheets?.get(sheet)?.ids.add(id);
    this.marks.add(id);
  }

  /** Takes that a mark is gone. */
  remove({ sheet, id }: OurRule): void {
    this.sheets?.get(sheet)?.ids.delete(id);
    this.marks.delete(id);
  }

  private all(): OurRule[] {
    return [...(this.sheets ?? [])].flatMap(([sheet, { ids }]) => [...ids].map((id) => ({ sheet, id })));
  }
}

function entryOf(sheet: SheetRules): [string, KnownSheet] {
  return [sheet.name, { protected: sheet.protected, ids: new Set(sheet.rules.map(({ id }) => id)) }];
}
