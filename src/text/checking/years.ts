import type { TextFinding } from "./finding";
import { type RawSentence, ownWords } from "./sentences";

/** A year that says whose figures are told: behind 比, 较, 与, 同 it must be last year, before the words of a budget this one. */
const COMPARED =
  /(?:比|较|与|同|和)\s*(20\d{2})\s*年(?=度?(?:预算|年初|相比|持平|增加|减少|一致|无|增长|下降|比较|的?预算|决算)|，|度|$)/g;
const TOLD =
  /(20\d{2})\s*年度?(?=(?:单位|部门)?(?:收支|收入|支出|预算|财政拨款|一般公共预算|政府性基金|国有资本|[“"]三公|上年结转|的机关运行|本年|所有收入|年初预算))/g;

/** Lines of a project's block, whose years are the project's own. */
const OWN_YEARS = /^(?:\d{1,3}[.、．]?)?(?:项目名称|设立的政策依据|资金分配情况|资金执行时间|项目承担单位)/;

/** Years that are not the budget's: a text that still tells of last year, or compares with the year before. */
export function yearFindings(sentences: readonly RawSentence[], year: number | undefined): TextFinding[] {
  if (year === undefined) return [];
  return sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (OWN_YEARS.test(text.trimStart())) return [];
    const own = ownWords(text);
    const free = (at: number) => !own.some(({ from, to }) => at >= from && at < to);
    const compared = matches(text, COMPARED).filter(({ from }) => free(from));
    const told = matches(text, TOLD).filter(({ from }) => free(from) && !compared.some((one) => one.from === from));
    const wrong = [
      ...compared
        .filter((one) => one.year !== year - 1 && !(one.year === year && isBoth(text)))
        .map((one) => ({ ...one, right: year - 1, id: "compared" })),
      ...told
        .filter((one) => one.year !== year && !isPast(text, one.from))
        .map((one) => ({ ...one, right: year, id: "told" })),
    ];
    return wrong.map(({ from, to, year: said, right, id }): TextFinding => {
      const spans = sentence.spansOf(from, to);
      return {
        rule: "n/year",
        messageId: id,
        data: { said, right },
        subject: `${id}/${said}/${sentence.section ?? ""}/${text.slice(0, 12)}`,
        spans,
        ...(sentence.section !== undefined && { section: sentence.section }),
        ...(sentence.statement !== undefined && { statement: sentence.statement }),
        cells: [],
        ...(spans.length === 1 && { edits: [{ span: spans[0]!, after: String(right) }] }),
      };
    });
  });
}

function matches(text: string, pattern: RegExp): { from: number; to: number; year: number }[] {
  return [...text.matchAll(pattern)].map((match) => {
    const from = match.index + match[0].indexOf(match[1]!);
    return { from, to: from + 4, year: Number(match[1]) };
  });
}

/** 2023年与2024年均未安排 */
function isBoth(text: string): boolean {
  return /均/.test(text);
}

/** What was done, or what last year had, may name last year: 截至2023年底, 2023年预算执行数, 上年（2023年）预算. */
function isPast(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 6), at), text.slice(at, at + 24)];
  return (
    /(?:截至|截止|至|从|由|上年|〔|\[|（|比|较|与|同|和)\s*$/.test(before) || /执行|决算|结转|完成|当年/.test(after)
  );
}
