import type { LineSpec } from "../tables";
import { lineForm } from "./text";

/**
 * Finds lines that the template prints, in its order. Some names stand twice (表1 has 单位资金 among this year's income and among
 * the carryover), so a name means the first line of that name below the last one found.
 */
export class LineFinder {
  private last = -1;
  private readonly forms: readonly ReadonlySet<string>[];

  constructor(private readonly lines: readonly LineSpec[]) {
    this.forms = lines.map((line) => new Set([line.label, ...(line.aliases ?? [])].map(lineForm)));
  }

  /** The line of that name, or undefined where the template has none. */
  find(label: string): LineSpec | undefined {
    const form = lineForm(label);
    const places = this.forms.flatMap((forms, index) => (forms.has(form) ? [index] : []));
    const place = places.find((index) => index > this.last) ?? places[0];
    if (place === undefined) return undefined;
    this.last = place;
    return this.lines[place];
  }
}
