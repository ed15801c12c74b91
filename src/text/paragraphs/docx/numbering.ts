import type { TextParagraph } from "../../text-document";
import { numberText } from "./number-text";
import { scannerOf } from "./open-docx";
import { forEachWithin, value } from "./properties";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: `%1` is the number of the first level. */
  readonly text: string;
}

interface List {
  /** Lists of one definition go on counting from each other. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list begins. */
  readonly restarts: ReadonlyMap<number, number>;
}

const DEEPEST_LEVEL = 8;

/** Counts the automatic numbers of a document's paragraphs, in their order. They are for messages only: sections are known by their words. */
export class ListCounter {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(numberingXml: string | undefined) {
    this.lists = numberingXml === undefined ? new Map() : readLists(numberingXml);
  }

  /** What Word prints before the next paragraph of that list; undefined where there is no such list. */
  next(numId: string, level: number): NonNullable<TextParagraph["list"]> | undefined {
    const list = this.lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return undefined;
    const counts = this.counts.get(list.definition) ?? [];
    this.counts.set(list.definition, counts);
    if (!this.begun.has(numId)) for (const [at, start] of list.restarts) counts[at] = start - 1;
    this.begun.add(numId);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1; // what is below begins anew
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const above = Number(digit) - 1;
      const its = list.levels.get(above);
      return numberText(counts[above] ?? its?.start ?? 1, its?.format ?? "decimal");
    });
    return { level, text: own.format === "bullet" ? "•" : text };
  }
}

function readLists(xml: string): ReadonlyMap<string, List> {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  const lists = new Map<string, List>();
  const scanner = scannerOf("word/numbering.xml", xml);
  const levelsWithin = () => {
    const levels = new Map<number, Level>();
    const restarts = new Map<number, number>();
    let definition: string | undefined;
    let at = 0;
    let isLevel = false;
    const set = (change: Partial<Level>) =>
      levels.set(at, { ...(levels.get(at) ?? { start: 1, format: "decimal", text: "" }), ...change });
    forEachWithin(scanner, () => {
      const says = value(scanner) ?? "";
      if (scanner.name === "lvl" || scanner.name === "lvlOverride") {
        at = Math.min(DEEPEST_LEVEL, Math.max(0, Number(scanner.prefixedAttribute("ilvl")) || 0));
        isLevel = scanner.name === "lvl";
      } else if (scanner.name === "abstractNumId") definition = says;
      else if (scanner.name === "startOverride") restarts.set(at, wholeNumber(says));
      else if (!isLevel) return;
      else if (scanner.name === "start") set({ start: wholeNumber(says) });
      else if (scanner.name === "numFmt") set({ format: says });
      else if (scanner.name === "lvlText") set({ text: says });
    });
    return { levels, restarts, definition };
  };
  while (scanner.next()) {
    if (!scanner.opens || scanner.depth !== 1) continue;
    if (scanner.name === "abstractNum") {
      const id = scanner.prefixedAttribute("abstractNumId") ?? "";
      definitions.set(id, levelsWithin().levels);
    } else if (scanner.name === "num") {
      const id = scanner.prefixedAttribute("numId") ?? "";
      const { levels, restarts, definition = "" } = levelsWithin();
      lists.set(id, { definition, restarts, levels: new Map([...(definitions.get(definition) ?? []), ...levels]) });
    }
  }
  return lists;
}

/** A start of a list; 1 where it is no number that one counts from. */
function wholeNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 1;
}
