import type { Steps } from "../slices";
import { type SheetSnapshot, type Snapshot, isCellError } from "./snapshot";

/** Cells that are looked at before the work can be put aside. */
const CELLS_A_STEP = 1_000;

/**
 * A short text that is the same for workbooks whose sheets have the same names and hold the same, and another, as good as surely, for all others: `3f0c…-91ab…`.
 * It tells whether a workbook is still what it was, where keeping all of it would be too much; it is no safeguard against who wants to deceive.
 */
export function* contentsPrint({ sheets }: Snapshot): Steps<string> {
  const print = new Print();
  for (const sheet of sheets) print.add(yield* printOfSheet(sheet));
  return print.text;
}

/** A sheet that was not read again is the same object, so it is looked at once. */
const prints = new WeakMap<SheetSnapshot, string>();

function* printOfSheet(sheet: SheetSnapshot): Steps<string> {
  let found = prints.get(sheet);
  if (found === undefined) prints.set(sheet, (found = yield* findPrint(sheet)));
  return found;
}

function* findPrint({ name, cells }: SheetSnapshot): Steps<string> {
  const print = new Print();
  print.add(name);
  for (const [index, { row, column, value, formula, text }] of cells.entries()) {
    if (index > 0 && index % CELLS_A_STEP === 0) yield;
    const held = isCellError(value) ? `e${value.error}` : `${typeof value}${String(value)}`;
    print.add(`${row},${column},${held}\n${formula ?? ""}\n${text ?? ""}`);
  }
  return print.text;
}

/** Two sums of 32 bits, each over all characters, by FNV-1a and with another factor: http://www.isthe.com/chongo/tech/comp/fnv/ */
class Print {
  #one = 0x811c9dc5;
  #other = 0x1234567;

  add(text: string): void {
    for (let index = 0; index <= text.length; index++) {
      // One more than there are, so that "ab", "c" is not "a", "bc".
      const code = index < text.length ? text.charCodeAt(index) : 0x10000;
      this.#one = Math.imul(this.#one ^ code, 0x01000193);
      this.#other = Math.imul(this.#other ^ code, 0x85ebca6b) + 1;
    }
  }

  get text(): string {
    return `${(this.#one >>> 0).toString(16)}-${(this.#other >>> 0).toString(16)}`;
  }
}
