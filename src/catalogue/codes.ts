import type { Classification, CodeLevel } from "./types";

const CLASSIFICATIONS: Readonly<Record<string, Classification>> = {
  "2": "functional",
  "3": "economicDepartment",
  "5": "economicGovernment",
};

/** The classification a code belongs to, by its first digit; undefined for anything else, such as income codes. */
export function classificationOf(code: string): Classification | undefined {
  return /^\d+$/.test(code) ? CLASSIFICATIONS[code.charAt(0)] : undefined;
}

/** The level a code's length gives it; undefined where its classification has no such length. */
export function levelOf(code: string): CodeLevel | undefined {
  const classification = classificationOf(code);
  if (!classification) return undefined;
  if (code.length === 3) return "category";
  if (code.length === 5) return "section";
  return code.length === 7 && classification === "functional" ? "item" : undefined;
}

/** The code one level up: 2010301 → 20103 → 201; undefined above a 类. */
export function parentOf(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, -2) : undefined;
}

/** The code and those above it, the 类 first: 201, 20103, 2010301. */
export function lineage(code: string): readonly string[] {
  const codes: string[] = [];
  for (let at: string | undefined = code; at; at = parentOf(at)) codes.unshift(at);
  return codes;
}

/** What a map says of the code itself or else of the nearest level above it; undefined where it names none of them. */
export function nearest<Value>(code: string, values: ReadonlyMap<string, Value>): Value | undefined {
  for (let at: string | undefined = code; at; at = parentOf(at)) {
    const value = values.get(at);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A code as it may be typed or pasted, `201 03 01`, `201-03-01`, `２０１`, as plain digits; undefined where it is none. */
export function plainCode(text: string): string | undefined {
  const digits = text.normalize("NFKC").replace(/[\s.\-–—·]/g, "");
  return /^\d+$/.test(digits) ? digits : undefined;
}
