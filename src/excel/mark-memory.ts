import type { RuleList } from "./rule-list";

/** A conditional format of ours. */
export interface OurRule {
  readonly sheet: string;
  readonly id: string;
}

/**
 * What is known, between two operations, of the conditional formats in the workbook: which are marks, which are the user's, which
 * have not been looked at, and which sheets are protected. It spares marking and clearing a look of their own.
 */
export class MarkMemory {
  private sheets: ReadonlyMap<string, { readonly protected: boolean; readonly ids: Set<string> }> | undefined;
  private readonly marks = new Set<string>();
  private readonly others = new Set<string>();

  /** Takes what a look at the workbook found. */
  learn(list: RuleList): void {
    if (!list.known) return;
    this.sheets = new Map(
      list.sheets.map((sheet) => [
        sheet.name,
        { protected: sheet.protected, ids: new Set(sheet.rules.map(({ id }) => id)) },
      ]),
    );
  }

  /** Takes that the workbook may have changed in ways not known. */
  forget(): void {
    this.sheets = undefined;
  }

  get known(): boolean {
    return this.sheets !== undefined;
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
