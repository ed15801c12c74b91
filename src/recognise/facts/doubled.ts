import { a1 } from "../../workbook";
import type { FactCell } from "./fact-table";
import type { FactReader } from "./fact-reader";

/** Tells a second row of the same key: the first one counts. */
export class Doubled {
  private readonly seen = new Map<string, FactCell>();

  constructor(private readonly reader: FactReader) {}

  /** True for a key that came before, which is then told. */
  isDoubled(key: string, at: FactCell, text: string): boolean {
    const first = this.seen.get(key);
    if (!first) {
      this.seen.set(key, at);
      return false;
    }
    this.reader.tell("doubled", at, { text, first: a1(first.ref) });
    return true;
  }
}
