import type { TextFinding } from "./finding";
import { type RawSentence, ownWords } from "./sentences";

/** What is wrong with a sentence as a sentence, whatever its figures. */
interface Flaw {
  readonly messageId: string;
  readonly from: number;
  readonly to: number;
  readonly after?: string;
}

/** Flaws of form: left-over placeholders, doubled or contradicting words, doubled stops, unpaired marks, empty reasons, a number without its %. */
export function formFindings(sentences: readonly RawSentence[]): TextFinding[] {
  return sentences.flatMap((sentence) =>
    flawsOf(sentence.text).map(({ messageId, from, to, after }): TextFinding => {
      const spans = sentence.spansOf(from, to);
      return {
        rule: messageId.startsWith("reason") ? "n/reason" : "n/sentence",
        messageId,
        data: { words: sentence.text.slice(from, to) },
        subject: `${messageId}/${sentence.section ?? ""}/${sentence.text.slice(Math.max(0, from - 8), to + 8)}`,
        spans,
        ...(sentence.section !== undefined && { section: sentence.section }),
        ...(sentence.statement !== undefined && { statement: sentence.statement }),
        cells: [],
        ...(after !== undefined && spans.length === 1 && { edits: [{ span: spans[0]!, after }] }),
      };
    }),
  );
}

/** Words that a text has twice by a slip: 增加增加; the second goes. */
const DOUBLED = /(增加|减少|增长|下降|上升|主要|原因|预算|万元|其中|项目|支出|收入|比上年|是|的|了|为|占)\1/g;
/** 的的确确, 万元元… are caught above; these stand twice rightly. */
const RIGHTLY_DOUBLED = /^(?:支出支出|收入收入|预算预算|项目项目)$/;
const CONTRADICTING =
  /(增加|增长|上升)额?(减少|下降|持平)|(减少|下降)额?(增加|增长|上升|持平)|(增加|增长)[（(](减少|下降)[）)]|大小于/g;
const PLACEHOLDERS = /【[^】]{0,40}】|[xX×Ｘ]{2,}(?:[,.，．][xX×]+)*|\b[xX](?:,[xX]{3})+|_{2,}|＿{2,}|\?{2,}|？{2,}/g;
const STOPS = /[，。；：、,;]{2,}/g;
const NUMBER_MISSING = /(?:预算数为|预算|金额|规模：|占|增加|减少|增长|下降)(?=(?:万元|元|%|％)[，。；、])/g;
const PERCENT_MISSING =
  /占[^，。；、%\d]{0,20}(\d{1,3}(?:\.\d+)?)(?=[，。；]|$)|(?:增长|下降|上升)\s?(\d{1,6}(?:,\d{3})*(?:\.\d+)?)(?=\s?[，。；]|$)/g;
const WIDE_SEPARATOR = /\d{1,3}(?:，\d{3})+(?:\.\d+)?(?=\s?(?:万元|元))/g;
const EMPTY_REASON = /(?:主要)?原因[是为]?[：:]?\s*(?=[。；，]|$)/g;
const BARE_REASON =
  /原因(?:是|为)?[：:]?\s*(?:(?:业务需要|工作需要|实际需要|增加|减少|预算增加|预算减少|无|略|同上)(?=[。；]|$)|[a-z\d]{1,12}(?=[，。；]|$))/gi;
const REASON_WITHOUT_IS = /主要原因(?![是为：:在有如及，。；、\s]|$)(?!分析)/g;

function flawsOf(text: string): Flaw[] {
  const own = ownWords(text);
  const inOwn = (at: number) => own.some(({ from, to }) => at > from && at < to);
  const flaws: Flaw[] = [];
  const each = (pattern: RegExp, tell: (match: RegExpExecArray) => Flaw | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const flaw = tell(match as RegExpExecArray);
      if (flaw) flaws.push(flaw);
    }
  };
  const at = (match: RegExpExecArray) => ({ from: match.index, to: match.index + match[0].length });
  each(PLACEHOLDERS, (match) => ({ messageId: "placeholder", ...at(match) }));
  each(DOUBLED, (match) => {
    if (RIGHTLY_DOUBLED.test(match[0])) return undefined;
    return { messageId: "doubled", ...at(match), after: match[1]! };
  });
  each(CONTRADICTING, (match) => ({ messageId: "contradicting", ...at(match) }));
  each(STOPS, (match) =>
    isPairOfStops(match[0]) ? undefined : { messageId: "stops", ...at(match), after: lastOf(match[0]) },
  );
  each(NUMBER_MISSING, (match) => (inOwn(match.index) ? undefined : { messageId: "no-number", ...at(match) }));
  each(PERCENT_MISSING, (match) => {
    if (inOwn(match.index) || isPlain(match)) return undefined;
    return { messageId: "no-percent", ...at(match), after: `${match[0]}%` };
  });
  each(WIDE_SEPARATOR, (match) => ({
    messageId: "wide-separator",
    ...at(match),
    after: match[0].replaceAll("，", ","),
  }));
  each(EMPTY_REASON, (match) => (isWord(text, match) ? { messageId: "reason-empty", ...at(match) } : undefined));
  each(BARE_REASON, (match) => ({ messageId: "reason-bare", ...at(match) }));
  each(REASON_WITHOUT_IS, (match) => ({ messageId: "reason-is", ...at(match), after: `${match[0]}是` }));
  const unpaired = unpairedIn(text);
  if (unpaired !== undefined) flaws.push({ messageId: "unpaired", from: unpaired, to: unpaired + 1 });
  return flaws;
}

function lastOf(stops: string): string {
  return stops.includes("。") ? "。" : stops.charAt(0);
}

/** `……` and `——` are marks of their own; a stop before a line that goes on is none of these. */
function isPairOfStops(stops: string): boolean {
  return stops === "，；" ? false : /^[.…]+$/.test(stops);
}

/** 占 in 占用, and a date or a count behind 增长, are no percentages. */
function isPlain(match: RegExpExecArray): boolean {
  return match[0].startsWith("占用") || match[0].startsWith("占有");
}

/** 原因 as the last word of a heading or inside 主要原因有 is no empty reason. */
function isWord(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return /[是为]/.test(match[0]) && (end >= text.length || /[。；，]/.test(text[end]!));
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["）", "（"],
  [")", "("],
  ["”", "“"],
  ["》", "《"],
  ["】", "【"],
  ["〕", "〔"],
]);
const OPENINGS = new Set(PAIRS.values());
const SAME_BRACKET: ReadonlyMap<string, string> = new Map([
  ["(", "（"],
  ["（", "("],
]);

/** Where a mark stands alone: the first that closes nothing, or the last that is not closed. Brackets of both widths pair; a numbered item may begin `1）`. */
function unpairedIn(text: string): number | undefined {
  const start = /^\s*[\d一二三四五六七八九十]{1,3}\s*[)）]/.exec(text)?.[0].length ?? 0;
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let at = start; at < text.length; at++) {
    const mark = text[at]!;
    if (OPENINGS.has(mark)) open.push({ mark, at });
    const partner = PAIRS.get(mark);
    if (partner === undefined) continue;
    const last = open.pop();
    if (!last) return at;
    if (last.mark !== partner && SAME_BRACKET.get(partner) !== last.mark) return last.at;
  }
  return open.length > 0 ? open[open.length - 1]!.at : undefined;
}
