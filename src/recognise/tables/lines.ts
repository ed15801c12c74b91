import type { NamedLine } from "../../tables";
import { oncePer } from "../../workbook";
import { lineForm } from "./text";

/** The places of lines by their names, in the form of lines; found once a description. */
const placesOf = oncePer((lines: readonly NamedLine[]): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const form of new Set([line.label, ...(line.aliases ?? [])].map(lineForm))) {
      places.set(form, [...(places.get(form) ?? []), index]);
    }
  });
  return places;
});

/**
 * Finds lines that the template prints, in its order. Some names stand twice (表1 has 单位资金 among this year's income and among
 * the carryover), so a name means the first line of that name below the last one found; where there is none left, which is meant
 * cannot be told. What stands in a group is meant only below the line that begins it.
 */
export class LineFinder<Line extends NamedLine> {
  private readonly places: ReadonlyMap<string, readonly number[]>;

  /** @param last index of the line last found, for a table that goes on from the page before */
  constructor(
    private readonly lines: readonly Line[],
    private last = -1,
  ) {
    this.places = placesOf(lines);
  }

  get position(): number {
    return this.last;
  }

  /** The line of that name; undefined where the template has none, or has several and all of them stand above. */
  find(label: string): Line | undefined {
    const places = (this.places.get(lineForm(label)) ?? []).filter((place) => this.isOpen(place));
    const place = places.find((index) => index > this.last) ?? (places.length === 1 ? places[0] : undefined);
    if (place === undefined) return undefined;
    this.last = place;
    return this.lines[place];
  }

  private isOpen(place: number): boolean {
    return !this.lines.slice(this.last + 1, place).some(({ opensGroup }) => opensGroup);
  }
}
