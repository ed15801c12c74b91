/** Something of a file of settings that cannot be taken: the key as it is written, `rules.form/order`, empty for the whole; and why. */
export interface ConfigProblem {
  readonly key: string;
  /** What is wrong, in Chinese, without the key. */
  readonly reason: string;
}

/** Where a value stands, and where problems with it are put down. */
export interface At {
  readonly key: string;
  readonly problems: ConfigProblem[];
}

/** Reads a value of JSON; undefined where it cannot be taken, and then the problem is put down. */
export type Reader<T> = (value: unknown, at: At) => T | undefined;

/** The readers of an object's fields, each of which may be left out. */
export type Fields<T> = { readonly [K in keyof T]-?: Reader<NonNullable<T[K]>> };

/** Puts a problem down; gives undefined, which is what was read. */
export function refuse({ key, problems }: At, reason: string): undefined {
  problems.push({ key, reason });
  return undefined;
}

/** A reader of an object with these fields and no others. @param required the fields that must be there */
export function objectOf<T extends object>(fields: Fields<T>, required: readonly (keyof T & string)[] = []): Reader<T> {
  return (value, at) => {
    if (!isObject(value)) return refuse(at, `应为用 { } 括起的一组设置，得到${shown(value)}`);
    const read: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(value)) {
      const place = below(at, name);
      const reader = Object.hasOwn(fields, name) ? (fields as Record<string, Reader<unknown>>)[name] : undefined;
      if (!reader) refuse(place, `没有这一项设置，可用的有 ${Object.keys(fields).join("、")}`);
      else {
        const known = reader(one, place);
        if (known !== undefined) read[name] = known;
      }
    }
    for (const name of required) if (!Object.hasOwn(value, name)) refuse(below(at, name), "缺少这一项");
    return read as T;
  };
}

/** A reader of an object whose keys are of a form. */
export function recordOf<T>(form: RegExp, wanted: string, reader: Reader<T>): Reader<Readonly<Record<string, T>>> {
  return (value, at) => {
    if (!isObject(value)) return refuse(at, `应为用 { } 括起的一组设置，得到${shown(value)}`);
    const read: [string, T][] = [];
    for (const [name, one] of Object.entries(value)) {
      const place = below(at, name);
      const known = form.test(name) ? reader(one, place) : refuse(place, wanted);
      if (known !== undefined) read.push([name, known]);
    }
    return Object.fromEntries(read);
  };
}

/** A reader of a list. @param most of its items */
export function listOf<T>(reader: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return refuse(at, `应为用 [ ] 括起的一列，得到${shown(value)}`);
    if (value.length > most) return refuse(at, `最多 ${most} 项，得到 ${value.length} 项`);
    return value.flatMap((one: unknown, index) => reader(one, { ...at, key: `${at.key}[${index}]` }) ?? []);
  };
}

/** A reader of one of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (value, at) =>
    words.find((word) => word === value) ?? refuse(at, `只能是 ${words.join("、")}，得到${shown(value)}`);
}

/** A reader of a whole number within bounds. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (value, at) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
      ? value
      : refuse(at, `应为 ${least} 到 ${most} 的整数，得到${shown(value)}`);
}

/** A reader of a text of a form. @param wanted what it should be, in Chinese */
export function textOf(form: RegExp, wanted: string): Reader<string> {
  return (value, at) =>
    typeof value === "string" && form.test(value) ? value : refuse(at, `${wanted}，得到${shown(value)}`);
}

function below({ key, problems }: At, name: string): At {
  return { key: key === "" ? name : `${key}.${name}`, problems };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const LONGEST_SHOWN = 40;

/** What stands there, cut short: `“关”`, `12`. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return "一列";
  if (isObject(value)) return "一组设置";
  const text = typeof value === "string" ? `“${value}”` : String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
