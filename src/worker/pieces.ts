import type { Answer } from "./messages";

/** The way to a value within an answer: names of properties, and places in lists. */
type Path = readonly (string | number)[];

/** Some items of a list of an answer. They are sent ahead of the answer, in their order, which comes without them. */
export interface Piece {
  /** Of the request that the answer is to. */
  readonly number: number;
  readonly path: Path;
  readonly items: readonly unknown[];
}

/** What a worker says: an answer, or a piece of one that is still to come. */
export type Told = Answer | Piece;

/** Whether it is a piece of an answer. */
export function isPiece(told: Told): told is Piece {
  return "path" in told;
}

/**
 * So many values (numbers, texts, objects, lists) go into one message. A message is made into objects all at once, on the thread that gets it: 5,000 take
 * some 5 ms there.
 */
const VALUES_A_PIECE = 5_000;

/** What is left of a value without the lists that were cut out of it, and how many values that is. */
interface Cut {
  readonly rest: unknown;
  readonly values: number;
}

/** An answer as the messages that tell it, the answer itself last: long lists go ahead in pieces. */
export function inPieces(answer: Answer): Told[] {
  const pieces: Piece[] = [];
  const { rest } = cut(answer, [], (path, items) => pieces.push({ number: answer.number, path, items }));
  return [...pieces, rest as Answer];
}

/** The answer with the items that went ahead of it back in their places. Only lists that came with it are changed. */
export function joined(answer: Answer, pieces: readonly Piece[]): Answer {
  // What a list held within another one's item comes into its place after that item.
  for (const { path, items } of [...pieces].sort((one, other) => one.path.length - other.path.length)) {
    const list = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], answer);
    for (const item of items) (list as unknown[]).push(item);
  }
  return answer;
}

type Put = (path: Path, items: readonly unknown[]) => void;

function cut(value: unknown, path: Path, put: Put): Cut {
  if (Array.isArray(value)) return cutList(value, path, put);
  if (isPlain(value)) return cutObject(value, path, put);
  return { rest: value, values: value instanceof Map || value instanceof Set ? 1 + value.size : 1 };
}

function cutObject(value: Readonly<Record<string, unknown>>, path: Path, put: Put): Cut {
  let values = 1;
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const own = cut(value[name], [...path, name], put);
    values += own.values;
    if (own.rest !== value[name]) changed = { ...(changed ?? value), [name]: own.rest };
  }
  return { rest: changed ?? value, values };
}

/** A list is cut where what is left of its items is too much for one message. */
function cutList(list: readonly unknown[], path: Path, put: Put): Cut {
  const cuts = list.map((item, index) => cut(item, [...path, index], put));
  const values = cuts.reduce((sum, one) => sum + one.values, 1);
  const isChanged = cuts.some(({ rest }, index) => rest !== list[index]);
  if (values <= VALUES_A_PIECE) return { rest: isChanged ? cuts.map(({ rest }) => rest) : list, values };
  let items: unknown[] = [];
  let held = 0;
  for (const one of cuts) {
    if (held > 0 && held + one.values > VALUES_A_PIECE) {
      put(path, items);
      [items, held] = [[], 0];
    }
    items.push(one.rest);
    held += one.values;
  }
  put(path, items);
  return { rest: [], values: 1 };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
