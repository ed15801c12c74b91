import type { DocxText } from "./read-docx";

/** A filled paragraph and its number in the document. */
export interface NumberedLine {
  readonly raw: string;
  readonly number: number;
}

/** The filled paragraphs by what directly holds them, each taken once, in their order. */
export class HolderLines {
  private readonly lines = new Map<number, NumberedLine[]>();
  private readonly taken = new Map<number, number>();
  /** Of each holder, before which paragraphs its tables stand, from the last to the first. */
  private readonly stops = new Map<number, number[]>();

  constructor({ document, holders, tables }: Pick<DocxText, "document" | "holders" | "tables">) {
    document.paragraphs.forEach(({ raw }, number) => {
      if (raw.trim() !== "") push(this.lines, holders[number]!, { raw, number });
    });
    for (let index = tables.length - 1; index >= 0; index--)
      push(this.stops, tables[index]!.holder, tables[index]!.before);
  }

  /** Those that stand before the holder's next table, which begins before paragraph `before`. */
  upTo(holder: number, before: number): readonly NumberedLine[] {
    this.stops.get(holder)?.pop();
    return this.take(holder, (line) => line.number < before);
  }

  /** Those that come next, before its next table, as long as they are what is looked for, and no more than `most`. */
  whileTrue(holder: number, most: number, isOne: (line: NumberedLine) => boolean): readonly NumberedLine[] {
    const stop = this.stops.get(holder)?.at(-1) ?? Infinity;
    let count = 0;
    return this.take(holder, (line) => line.number < stop && count++ < most && isOne(line));
  }

  private take(holder: number, isOne: (line: NumberedLine) => boolean): readonly NumberedLine[] {
    const lines = this.lines.get(holder) ?? [];
    const from = this.taken.get(holder) ?? 0;
    let to = from;
    while (to < lines.length && isOne(lines[to]!)) to++;
    this.taken.set(holder, to);
    return lines.slice(from, to);
  }
}

function push<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
