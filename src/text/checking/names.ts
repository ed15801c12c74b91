import { type Catalogue, formerNames, normalName } from "../../catalogue";
import type { FigureBook } from "../../narrative";
import type { KnownTopic } from "../../tables";
import type { TextFinding } from "./finding";
import { type RawSentence, ownWords } from "./sentences";

const LEVELS = ["类", "款", "项"] as const;
const DIGITS = [3, 5, 7] as const;

/** A level of a path as it is written: `行政运行` before `（项）`. */
interface PathName {
  readonly level: 0 | 1 | 2;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const TOPICS: readonly KnownTopic[] = ["overview", "expenditure", "generalBudget", "governmentFund", "stateCapital"];

/** The names by which a text may call codes: the catalogue's of the year, and those that the tables print. */
export class CodeNames {
  private readonly names = new Map<string, Set<string>>();
  private formerNames?: CodeNames["former"];
  /** The codes that the tables list. */
  readonly listed: readonly string[];

  constructor(
    private readonly book: FigureBook,
    private readonly catalogue: Catalogue,
  ) {
    const listed = new Set<string>();
    for (const topic of TOPICS)
      for (const { code, name } of book.rows(topic)) {
        if (code === undefined || !/^2\d{2}(?:\d{2}){0,2}$/.test(code)) continue;
        listed.add(code);
        if (name) this.namesOf(code).add(normalName(name));
      }
    this.listed = [...listed].sort();
  }

  private namesOf(code: string): Set<string> {
    let names = this.names.get(code);
    if (!names) {
      const known = this.catalogue.find(code)?.name;
      this.names.set(code, (names = new Set(known === undefined ? [] : [normalName(known)])));
    }
    return names;
  }

  isNamed(code: string, text: string): boolean {
    return this.namesOf(code).has(normalName(text));
  }

  nameOf(code: string): string {
    return this.book.nameOf(code);
  }

  /** True where the path is one of the year's, or one that the tables list. */
  isPath(path: readonly PathName[]): boolean {
    const deepest = path[path.length - 1]!;
    const known = [...this.catalogue.byName(deepest.text).map(({ code }) => code), ...this.listed];
    return known.some((code) => code.length === DIGITS[deepest.level] && this.misnamed(code, path).length === 0);
  }

  /** The levels of a path that are not called so under a code. */
  misnamed(code: string, path: readonly PathName[]): PathName[] {
    return path.filter(({ level, text }) => !this.isNamed(code.slice(0, DIGITS[level]), text));
  }

  isCurrent(name: string): boolean {
    return this.catalogue.byName(name).length > 0;
  }

  /** Names that are no longer in use, or are not yet, with the code that they are of. */
  get former(): readonly { readonly name: string; readonly code: string }[] {
    return (this.formerNames ??= formerNames(this.catalogue).filter(
      ({ name }) => name.length >= SHORTEST_FORMER_NAME && !this.isCurrent(name),
    ));
  }
}

/** What a text calls codes otherwise than the year does: wrong levels of a path, and names that are no longer in use. */
export function nameFindings(sentences: readonly RawSentence[], names: CodeNames): TextFinding[] {
  return sentences.flatMap((sentence) => {
    const found = pathsIn(sentence.text).flatMap((path) => pathFinding(path, sentence, names) ?? []);
    return [...found, ...(found.length === 0 ? formerFindings(sentence, names) : [])];
  });
}

/** Brackets folded to one width, character by character. */
function folded(text: string): string {
  return text.replace(/[(（]/g, "（").replace(/[)）]/g, "）");
}

function pathsIn(raw: string): PathName[][] {
  const text = folded(raw);
  const paths: PathName[][] = [];
  let last: PathName | undefined;
  let at = 0;
  for (let open = text.indexOf("（", at); open >= 0; open = text.indexOf("（", at)) {
    const level = LEVELS.findIndex((word) => text.startsWith(`（${word}）`, open));
    at = open + 1;
    if (level < 0) continue;
    const end = open + 3;
    const from = last && last.to + 3 <= open ? Math.max(last.to + 3, startOf(text, open)) : startOf(text, open);
    const name: PathName = { level: level as 0 | 1 | 2, text: raw.slice(from, open), from, to: open };
    if (last && level === last.level + 1 && from === last.to + 3) paths[paths.length - 1]!.push(name);
    else paths.push([name]);
    last = name;
    at = end;
  }
  return paths.filter((path) => path.length > 1);
}

const BEFORE_NAME = /[。；;，,：:“”"'‘’＂、\s]/;

/** Where a name begins that ends at a place: behind a stop, a quotation mark or the number of an item. */
function startOf(text: string, end: number): number {
  let from = end;
  while (from > 0 && !BEFORE_NAME.test(text[from - 1]!)) from--;
  const number = /^(?:（?\d{1,3}[.．）]|（?[一二三四五六七八九十]{1,3}）)/.exec(text.slice(from, end));
  return from + (number ? number[0].length : 0);
}

function pathFinding(path: readonly PathName[], sentence: RawSentence, names: CodeNames): TextFinding | undefined {
  if (names.isPath(path)) return undefined;
  const deepest = path[path.length - 1]!;
  const candidates = names.listed
    .filter((code) => code.length === DIGITS[deepest.level])
    .map((code) => ({ code, wrong: names.misnamed(code, path) }))
    .sort((one, other) => one.wrong.length - other.wrong.length);
  const [best, next] = candidates;
  const isSure = best && best.wrong.length < path.length && best.wrong.length !== next?.wrong.length;
  const wrong = isSure ? best.wrong : [deepest];
  const spans = wrong.flatMap(({ from, to }) => sentence.spansOf(from, to));
  const right = isSure ? wrong.map(({ level }) => names.nameOf(best.code.slice(0, DIGITS[level]))) : [];
  return {
    rule: "n/names",
    messageId: isSure ? "path" : "unknown-path",
    data: { said: wrong.map(({ text }) => text).join("”“"), right: right.join("”“"), code: best?.code ?? "" },
    subject: path.map(({ text }) => text).join("/"),
    spans,
    ...placeOf(sentence),
    cells: [],
    ...(isSure &&
      spans.length === wrong.length && { edits: spans.map((span, index) => ({ span, after: right[index]! })) }),
  };
}

/** Shorter names are words of the language, too. */
const SHORTEST_FORMER_NAME = 6;

function formerFindings(sentence: RawSentence, names: CodeNames): TextFinding[] {
  const { text } = sentence;
  const own = ownWords(text);
  return names.former.flatMap(({ name, code }): TextFinding[] => {
    const at = text.indexOf(name);
    if (at < 0 || own.some(({ from, to }) => at >= from && at < to) || isPartOfCurrent(text, at, name, names))
      return [];
    const right = names.nameOf(code);
    if (normalName(right) === normalName(name)) return [];
    const spans = sentence.spansOf(at, at + name.length);
    return [
      {
        rule: "n/names",
        messageId: "former",
        data: { said: name, right },
        subject: `${name}/${sentence.section ?? ""}`,
        spans,
        ...placeOf(sentence),
        cells: [],
        ...(spans.length === 1 && { edits: [{ span: spans[0]!, after: right }] }),
      },
    ];
  });
}

/** True where the characters are a piece of a longer name that is in use. */
function isPartOfCurrent(text: string, at: number, name: string, names: CodeNames): boolean {
  const longest = 12;
  for (let before = 0; before <= longest; before++)
    for (let after = 0; after <= longest; after++) {
      if (before + after === 0 || at - before < 0) continue;
      if (names.isCurrent(text.slice(at - before, at + name.length + after))) return true;
    }
  return false;
}

function placeOf({ section, statement }: RawSentence) {
  return { ...(section !== undefined && { section }), ...(statement !== undefined && { statement }) };
}
