import { LAST_COLUMN, type LongRows } from "../../workbook";

/** The rows of the rest of a ledger by what they say in some columns: rows of one class hold the same there. */
export interface RowClasses {
  /** The class of each row, from 0. */
  readonly of: Int32Array;
  /** The first row of each class, by its place among the rest's rows. */
  readonly firsts: readonly number[];
}

const FIRST_SIZE = 1 << 10;

/** The classes of the rows by these columns, in the order in which they first stand. */
export function rowClasses(rest: LongRows, columns: Iterable<number>): RowClasses {
  const sameness = new Sameness(rest, columns);
  const of = new Int32Array(rest.rows.length);
  const firsts: number[] = [];
  const hashes: number[] = [];
  /** Open addressing: a class's number and one more, where its hash points or behind that; 0 where there is none. */
  let table = new Int32Array(FIRST_SIZE);
  const freePlace = (hash: number): number => {
    let at = hash & (table.length - 1);
    while (table[at] !== 0) at = (at + 1) & (table.length - 1);
    return at;
  };
  for (let place = 0; place < of.length; place++) {
    const hash = sameness.hashOf(place);
    let at = hash & (table.length - 1);
    while (table[at] !== 0) {
      const known = table[at]! - 1;
      if (hashes[known] === hash && sameness.isSame(firsts[known]!, place)) break;
      at = (at + 1) & (table.length - 1);
    }
    if (table[at] === 0) {
      firsts.push(place);
      hashes.push(hash);
      table[at] = firsts.length;
    }
    of[place] = table[at]! - 1;
    if (firsts.length * 2 < table.length) continue;
    table = new Int32Array(table.length * 2);
    hashes.forEach((own, known) => (table[freePlace(own)] = known + 1));
  }
  return { of, firsts };
}

/** Tells rows that hold the same in some columns. */
class Sameness {
  private readonly asked = new Uint8Array(LAST_COLUMN + 1);
  /** The numbers as they stand in memory, two halves each. */
  private readonly halves: Int32Array;

  constructor(
    private readonly rest: LongRows,
    columns: Iterable<number>,
  ) {
    const { numbers } = rest;
    this.halves = new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2);
    for (const column of columns) this.asked[column] = 1;
  }

  /** A hash of what a row holds there (FNV-1a by words, the upper bits folded into the lower). */
  hashOf(place: number): number {
    const { halves } = this;
    const { starts, columns, kept } = this.rest;
    let hash = 0x811c9dc5;
    for (let cell = starts[place]!; cell < starts[place + 1]!; cell++) {
      const column = columns[cell]!;
      if (this.asked[column] === 0) continue;
      const at = kept[cell]!;
      const said = at >= 0 ? at : halves[2 * (-1 - at)]! ^ Math.imul(halves[2 * (-1 - at) + 1]!, 0x9e3779b1);
      hash = Math.imul(Math.imul(hash ^ column, 0x01000193) ^ said, 0x01000193);
      hash ^= hash >>> 15;
    }
    return hash;
  }

  isSame(one: number, other: number): boolean {
    const { starts, columns } = this.rest;
    const [oneEnd, otherEnd] = [starts[one + 1]!, starts[other + 1]!];
    let left = this.nextAsked(starts[one]!, oneEnd);
    let right = this.nextAsked(starts[other]!, otherEnd);
    while (left < oneEnd && right < otherEnd) {
      if (columns[left] !== columns[right] || !this.holdSame(left, right)) return false;
      left = this.nextAsked(left + 1, oneEnd);
      right = this.nextAsked(right + 1, otherEnd);
    }
    return left === oneEnd && right === otherEnd;
  }

  private nextAsked(from: number, end: number): number {
    let cell = from;
    while (cell < end && this.asked[this.rest.columns[cell]!] === 0) cell++;
    return cell;
  }

  private holdSame(left: number, right: number): boolean {
    const { kept, numbers } = this.rest;
    const [one, other] = [kept[left]!, kept[right]!];
    return one === other || (one < 0 && other < 0 && numbers[-1 - one] === numbers[-1 - other]);
  }
}
