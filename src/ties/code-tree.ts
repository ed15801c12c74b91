/** The number of the root: of all rows, of all codes. */
export const ALL = 0;

/** What a row is, by what it is called: all of them, `2010301`, `2010399/name` or, where projects have no codes, `/name`. Bits of a mask. */
export const ROW_KINDS = { all: 1, code: 2, projectOfCode: 4, project: 8 } as const;

/** One of `ROW_KINDS`, or several of them. */
export type RowKinds = number;

/**
 * Codes numbered as they come, so that all that follows counts instead of comparing texts. A code stands below those it begins with:
 * 2010301 below 20103 below 201 below the root; a project, `2010399/name`, below its code.
 */
export class CodeTree {
  private readonly numbers = new Map<string, number>([["", ALL]]);
  private readonly texts: string[] = [""];
  private readonly aboves: number[] = [ALL];
  private readonly kinds: RowKinds[] = [ROW_KINDS.all];

  /** How many numbers there are; those of codes yet to come begin here. */
  get size(): number {
    return this.texts.length;
  }

  /** The number of a code. One that is new gets the next, after the codes above it. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const slash = text.indexOf("/");
    const above = this.number(textAbove(text, slash));
    const number = this.texts.push(text) - 1;
    this.numbers.set(text, number);
    this.aboves.push(above);
    this.kinds.push(slash < 0 ? ROW_KINDS.code : slash > 0 ? ROW_KINDS.projectOfCode : ROW_KINDS.project);
    return number;
  }

  text(number: number): string {
    return this.texts[number]!;
  }

  /** The number right above, listed or not; the root is above itself. */
  above(number: number): number {
    return this.aboves[number]!;
  }

  kind(number: number): RowKinds {
    return this.kinds[number]!;
  }
}

function textAbove(text: string, slash: number): string {
  if (slash >= 0) return text.slice(0, slash);
  return text.length > 5 ? text.slice(0, 5) : text.length > 3 ? text.slice(0, 3) : "";
}
