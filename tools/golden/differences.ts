import { piecesOf } from "./parts";

/** How an output is no longer what it was. */
export interface Difference {
  readonly output: string;
  /** Whether all that was there is there still, and fields were added: of JSON alone. */
  readonly addedOnly: boolean;
  /** The first line that differs, before and now; of added fields their paths. */
  readonly told: readonly string[];
}

/** How an output differs from what it was; undefined where it does not. Without bytes the file is not there. */
export function differenceOf(
  output: string,
  before: Uint8Array | undefined,
  now: Uint8Array | undefined,
): Difference | undefined {
  if (!before || !now)
    return { output, addedOnly: false, told: [before ? "no longer written" : "was not written before"] };
  const told = firstDifference(output, before, now);
  if (!told) return undefined;
  const added = output.endsWith(".json") ? addedFields(parsed(before), parsed(now), "") : undefined;
  return added ? { output, addedOnly: true, told: [...new Set(added)] } : { output, addedOnly: false, told };
}

function firstDifference(output: string, before: Uint8Array, now: Uint8Array): string[] | undefined {
  const [was, is] = [piecesOf(output, before), piecesOf(output, now)];
  for (const piece of new Set([...was.keys(), ...is.keys()])) {
    const [old, own] = [was.get(piece), is.get(piece)];
    if (!old || !own) return [`part ${piece} ${old ? "is gone" : "is new"}`];
    const line = Array.from({ length: Math.max(old.length, own.length) }).findIndex((_, at) => old[at] !== own[at]);
    if (line >= 0) return [`${piece === "" ? "" : `${piece}, `}line ${line + 1}`, ...excerpts(old[line], own[line])];
  }
  return undefined;
}

const SHOWN = 160;

/** Both lines around the first letter in which they differ. */
function excerpts(before = "", now = ""): string[] {
  const at = Array.from({ length: Math.max(before.length, now.length) }).findIndex(
    (_, index) => before[index] !== now[index],
  );
  const from = Math.max(0, at - SHOWN / 4);
  return [`  before: ${before.slice(from, from + SHOWN)}`, `  now:    ${now.slice(from, from + SHOWN)}`];
}

function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  return text === "" ? undefined : JSON.parse(text);
}

/** The paths of fields that are new; undefined where anything that was there is not there as it was. */
function addedFields(before: unknown, now: unknown, path: string): string[] | undefined {
  if (Array.isArray(before) && Array.isArray(now))
    return before.length === now.length
      ? together(before.map((value, index) => addedFields(value, now[index], `${path}[]`)))
      : undefined;
  if (!isRecord(before) || !isRecord(now)) return before === now ? [] : undefined;
  const kept = Object.keys(before).map((key) => addedFields(before[key], now[key], `${path}.${key}`));
  const added = Object.keys(now).filter((key) => !(key in before));
  return together([...kept, added.map((key) => `${path}.${key}`)]);
}

function together(found: readonly (readonly string[] | undefined)[]): string[] | undefined {
  return found.some((paths) => paths === undefined) ? undefined : found.flatMap((paths) => paths ?? []);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
