/** Lists of whole numbers end to end, four bytes a number and four a list: list n is `values` from `starts[n]` up to, and without, `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** One of the lists. */
export function listAt({ starts, values }: NumberLists, list: number): Int32Array {
  return values.subarray(starts[list], starts[list + 1]);
}

/**
 * The other way round: for each value below `count` the lists that hold it, ascending. `[[0, 1], [1]]` → `[[0], [0, 1]]`.
 */
export function inverted({ starts, values }: NumberLists, count: number): NumberLists {
  const ends = new Int32Array(count + 1);
  for (const value of values) ends[value + 1]!++;
  for (let value = 0; value < count; value++) ends[value + 1]! += ends[value]!;
  const own = ends.slice();
  const lists = new Int32Array(values.length);
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list]!; at < starts[list + 1]!; at++) lists[own[values[at]!]!++] = list;
  return { starts: ends, values: lists };
}

/** For each of `count` groups the members that are in it, ascending, where each member is in one. `[1, 0, 1]` → `[[1], [0, 2]]`. */
export function grouped(groupOf: Int32Array, count: number): NumberLists {
  return inverted(
    { starts: Int32Array.from({ length: groupOf.length + 1 }, (_, member) => member), values: groupOf },
    count,
  );
}

const FIRST_SIZE = 1 << 8;

/** Lists of whole numbers, each different one once: numbered from 0 on, in the order in which they first come. */
export class DistinctLists {
  /** How many there are. */
  count = 0;
  private starts: Int32Array = new Int32Array(FIRST_SIZE);
  private values: Int32Array = new Int32Array(FIRST_SIZE);
  /** Open addressing: a list's number and one more, where its hash points or behind that; 0 where there is none. */
  private table = new Int32Array(FIRST_SIZE);

  /** The number of the list. */
  of(list: ArrayLike<number>): number {
    const { table } = this;
    let at = hashOf(list, 0, list.length) & (table.length - 1);
    while (table[at] !== 0) {
      const known = table[at]! - 1;
      if (this.isSame(known, list)) return known;
      at = (at + 1) & (table.length - 1);
    }
    table[at] = this.count + 1;
    return this.enter(list);
  }

  /** All of them. */
  lists(): NumberLists {
    const end = this.starts[this.count]!;
    return { starts: this.starts.slice(0, this.count + 1), values: this.values.slice(0, end) };
  }

  private isSame(known: number, list: ArrayLike<number>): boolean {
    const start = this.starts[known]!;
    if (this.starts[known + 1]! - start !== list.length) return false;
    for (let at = 0; at < list.length; at++) if (this.values[start + at] !== list[at]) return false;
    return true;
  }

  private enter(list: ArrayLike<number>): number {
    const start = this.starts[this.count]!;
    const end = start + list.length;
    this.values = withRoom(this.values, end);
    this.starts = withRoom(this.starts, this.count + 2);
    this.values.set(list, start);
    this.starts[++this.count] = end;
    if (this.count * 2 > this.table.length) this.enlarge();
    return this.count - 1;
  }

  private enlarge(): void {
    const { starts, values } = this;
    const table = new Int32Array(this.table.length * 2);
    for (let list = 0; list < this.count; list++) {
      let at = hashOf(values, starts[list]!, starts[list + 1]!) & (table.length - 1);
      while (table[at] !== 0) at = (at + 1) & (table.length - 1);
      table[at] = list + 1;
    }
    this.table = table;
  }
}

/** FNV-1a by words, the upper bits folded into the lower. */
function hashOf(values: ArrayLike<number>, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ values[at]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The list with room for so many: itself, or a copy of twice its size and more. */
function withRoom(list: Int32Array, count: number): Int32Array {
  if (count <= list.length) return list;
  const longer = new Int32Array(Math.max(count, list.length * 2));
  longer.set(list);
  return longer;
}
