import type { Catalogue } from "../../../catalogue";
import type { Meaning } from "../lexicon/meaning";
import type { Token, WordToken } from "../lexicon/tokens";
import type { TextSectionId } from "../sections/section-words";
import { together } from "./ask";
import { type Item, cueOf } from "./item";
import type { Mention, NamePart } from "./mention";

/** Where mentions are read. */
export interface MentionContext {
  readonly catalogue: Catalogue;
  readonly section?: TextSectionId;
}

/** Puts the words that touch together to mentions; what stands in brackets without a number says nothing. */
export function itemsOf(tokens: readonly Token[], text: string, context: MentionContext): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < tokens.length;) {
    const mention = new MentionBuilder(tokens, text, context).from(index);
    if (mention) {
      items.push(mention.mention);
      index = mention.next;
      continue;
    }
    const closed = closingBracket(tokens, index);
    if (closed !== undefined && !hasNumber(tokens, index, closed)) index = closed + 1;
    else addToken(items, tokens[index++]!);
  }
  return items;
}

/** Words that mean something in other sections alone are as unknown as those that the lexicon has not got; they are one with those beside them. */
function addToken(items: Item[], token: Token): void {
  const isUnknown =
    token.kind === "unknown" ||
    (token.kind === "word" && !token.meaning.cue && !token.meaning.role && !token.meaning.level);
  const last = items.at(-1);
  if (!isUnknown) items.push(token);
  else if (last?.kind === "unknown" && last.end === token.start) items[items.length - 1] = { ...last, end: token.end };
  else items.push({ kind: "unknown", start: token.start, end: token.end });
}

function closingBracket(tokens: readonly Token[], open: number): number | undefined {
  if (tokens[open]?.kind !== "open") return undefined;
  for (let index = open + 1; index < tokens.length; index++) {
    const { kind } = tokens[index]!;
    if (kind === "close") return index;
    if (kind === "open") return undefined;
  }
  return undefined;
}

function hasNumber(tokens: readonly Token[], open: number, close: number): boolean {
  return tokens.slice(open + 1, close).some((token) => token.kind === "number" || cueOf(token) === "noBase");
}

const CODE = /^[23]\d{2}(?:\d{2}(?:\d{2})?)?$/;

/** Reads one mention from where it begins. */
class MentionBuilder {
  private readonly names: NamePart[] = [];
  private meanings: Meaning[] = [];
  private code: string | undefined;
  private end = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
    private readonly context: MentionContext,
  ) {}

  from(first: number): { mention: Mention; next: number } | undefined {
    let next = first;
    for (let index = first; index < this.tokens.length;) {
      const taken = this.take(index);
      if (taken === undefined) {
        if (next === first || !isGlue(this.tokens[index]!)) break;
        index++;
      } else {
        index = taken;
        next = taken;
      }
    }
    return next === first ? undefined : { mention: this.build(this.tokens[first]!.start), next };
  }

  /** Takes the token if it says what is spoken of; the place behind it, else undefined. */
  private take(index: number): number | undefined {
    const token = this.tokens[index]!;
    const after = this.tokens[index + 1];
    const level = after?.kind === "word" ? after.meaning.level : undefined;
    switch (token.kind) {
      case "word":
        return this.takeWord(token, level, index);
      case "unknown":
        return this.takeUnknownName(index);
      case "number":
        return this.takeCode(index, index + 1);
      case "open":
        return this.tokens[index + 2]?.kind === "close" ? this.takeCode(index + 1, index + 3) : undefined;
      default:
        return undefined;
    }
  }

  /**
   * A name that the lexicon has not got, known to be one by the mark behind it. One that the catalogue has got may hold words that mean
   * something elsewhere: 一般公 共 服务（类）.
   */
  private takeUnknownName(index: number): number | undefined {
    let next = index + 1;
    while (this.isSilentHere(this.tokens[next])) next++;
    const mark = this.tokens[next];
    const level = mark?.kind === "word" ? mark.meaning.level : undefined;
    if (level === undefined) return undefined;
    const name = { start: this.tokens[index]!.start, end: this.tokens[next - 1]!.end };
    if (next > index + 1 && this.shortened(name, level).length === 0) return undefined;
    this.addUnknownName(name, level);
    this.end = mark!.end;
    return next + 1;
  }

  private isSilentHere(token: Token | undefined): boolean {
    if (token?.kind !== "word") return token?.kind === "unknown";
    const { role, fact } = token.meaning;
    return role === "neutral" || (fact?.section !== undefined && fact.section !== this.context.section);
  }

  private addUnknownName(token: { readonly start: number; readonly end: number }, level: 3 | 5 | 7): void {
    const before = this.names.at(-1);
    const isOneWord = before?.level === undefined && before?.end === token.start;
    if (isOneWord) this.names.pop();
    const name = { start: isOneWord ? before!.start : token.start, end: token.end, level };
    this.names.push({ ...name, codes: this.shortened(name, level) });
  }

  /** 教育（类）支出 is 教育支出（类）. */
  private shortened({ start, end }: { start: number; end: number }, level: 3 | 5 | 7): string[] {
    const found = this.context.catalogue.byName(`${this.text.slice(start, end)}支出`);
    return found.flatMap(({ code }) => (code.length === level && code.startsWith("2") ? [code] : []));
  }

  private takeWord(
    { meaning, start, end }: WordToken,
    level: 3 | 5 | 7 | undefined,
    index: number,
  ): number | undefined {
    const { ask, codes, fact, operating, role } = meaning;
    if (fact?.section && fact.section !== this.context.section) return undefined;
    if (codes) this.names.push({ start, end, codes, ...(level && { level }) });
    if ((ask && !(codes && level)) || fact || operating || role === "opaque") this.meanings.push(meaning);
    else if (!codes) return undefined;
    this.end = level === undefined || !codes ? end : this.tokens[index + 1]!.end;
    return level === undefined || !codes ? index + 1 : index + 2;
  }

  /** A code beside a name; alone, where the catalogue has it. */
  private takeCode(at: number, next: number): number | undefined {
    const token = this.tokens[at];
    if (token?.kind !== "number" || token.printed.unit !== "" || !CODE.test(token.printed.digits)) return undefined;
    const isAlone = this.names.length === 0 && !this.isBeforeName(next);
    if (isAlone || !this.context.catalogue.find(token.printed.digits)) return undefined;
    this.code = token.printed.digits;
    this.end = this.tokens[next - 1]!.end;
    return next;
  }

  private isBeforeName(index: number): boolean {
    const token = this.tokens[index];
    return token?.kind === "word" && token.meaning.codes !== undefined;
  }

  private build(start: number): Mention {
    const facts = this.meanings.flatMap(({ fact }) => fact ?? []).sort((a, b) => b.rank - a.rank);
    const asks = this.meanings.flatMap((meaning) => meaning.ask ?? []);
    const ask = asks.reduce<Meaning["ask"]>((all, one, index) => (index === 0 ? one : all && together(all, one)), {});
    const side = this.meanings.find((meaning) => meaning.side)?.side;
    const isTotal = this.names.length === 0 && this.meanings.length > 0 && this.meanings.every(({ total }) => total);
    return {
      kind: "mention",
      start,
      end: this.end,
      ...(ask && { ask }),
      names: this.names,
      ...(this.code !== undefined && { code: this.code }),
      ...(facts[0] && { fact: facts[0] }),
      isNameOrFund: this.names.length === 1 && this.meanings.some(({ codes }) => codes),
      isTotal,
      isOperating: this.meanings.some(({ operating }) => operating),
      isOpaque: this.meanings.some(({ role }) => role === "opaque") || ask === undefined,
      ...(side && { side }),
    };
  }
}

function isGlue(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "glue";
}
