import type { PriorAnswer } from "../facts";
import { type Amount, absolute, formatAmount, subtract, growth, percentText } from "../money";
import type { CellRef } from "../workbook";
import { type Case, FROM_NOTHING, caseOf } from "./arithmetic";
import type { FigureBook } from "./figure-book";
import { FUND_SPLITS } from "./fund-scope";
import { fill } from "./pattern";
import { type Telling, reasonRuns } from "./reason";
import { type NarrativeRun, plainText } from "./runs";
import type { Subject } from "./statement";

/** How a text is told: by the profile, and by what the user states. */
export interface Manner {
  /** Whether growth from nothing is printed as 100.00% or not at all. */
  readonly zeroBase: "none" | "hundred";
  /** 上年预算 */
  readonly priorWord: string;
}

/** The clause that stands behind a figure, in each case. `{than}` is 比上年预算, or nothing where that has been said. */
const WORDING: Readonly<Record<Exclude<Case, "no-prior">, string>> = {
  "both-zero": "与上年持平，两年均未安排[，主要原因是{reason}]",
  "from-zero": "{than}增加{difference}{growth}[，主要原因是{reason}]",
  "to-zero": "{than}减少{difference}，下降{growth}[，主要原因是{reason}]",
  unchanged: "与{prior}持平[，主要原因是{reason}]",
  increase: "{than}增加{difference}，增长{growth}[，主要原因是{reason}]",
  decrease: "{than}减少{difference}，下降{growth}[，主要原因是{reason}]",
};

/** Growth from nothing, by the manner of the text. */
const FROM_ZERO = { none: "（上年未安排）", hundred: "，增长{percent}" } as const;

/** Last year's figure of a subject: known, or the sum of its parts where all of them are. */
export function priorOf(subject: Subject, book: FigureBook): PriorAnswer | undefined {
  const known = book.prior(subject.question);
  if (known || !subject.priorParts) return known;
  const parts = subject.priorParts.flatMap(({ question }) => book.prior(question) ?? []);
  const [first] = parts;
  if (!first || parts.length < subject.priorParts.length) return undefined;
  const amount = parts.reduce((sum, part) => sum + part.amount, 0) as Amount;
  return { ...first, amount, cells: parts.flatMap(({ cells }) => cells) };
}

/** How a subject's figure stands to last year's, as a clause; undefined where last year is not known or this year's figure is not to be written. */
export function changeClause(
  subject: Subject,
  form: "full" | "short",
  { spec, book, manner, open }: ChangeContext,
): NarrativeRun[] | undefined {
  const { question } = subject;
  const now = book.ask(question);
  if (now.problem) return undefined;
  const prior = priorOf(subject, book);
  const found = caseOf(now.amount, prior?.amount);
  if (!prior || found === "no-prior") {
    addMissingPrior(subject, now.amount, { spec, book, open });
    return undefined;
  }
  const number = (text: string): NarrativeRun => ({
    kind: "number",
    text,
    cells: [...now.cells, ...cellsHere(prior)],
    statement: spec.id,
    basis: { question, now, prior },
  });
  const difference = absolute(subtract(now.amount, prior.amount));
  const percent = found === "from-zero" ? FROM_NOTHING : growth(now.amount, prior.amount);
  const percentRuns = percent === undefined ? undefined : [number(percentText(percent)), plainText("%")];
  return fill(WORDING[found], (name) => {
    switch (name) {
      case "than":
        return [plainText(form === "full" ? `比${manner.priorWord}` : "")];
      case "prior":
        return [plainText(manner.priorWord)];
      case "difference":
        return [number(formatAmount(difference, book.measure)), plainText(book.measure)];
      case "growth":
        return found === "from-zero" ? fill(FROM_ZERO[manner.zeroBase], () => percentRuns) : (percentRuns ?? []);
      case "reason":
        return reasonRuns(subject, found, { spec, book, open });
      default:
        throw new Error(`a change has no ${name}`);
    }
  });
}

/** A telling, and the manner of it. */
export interface ChangeContext extends Telling {
  readonly manner: Manner;
}

/** Last year's cells, where they stand in the workbook that the text is for. */
function cellsHere({ source, cells }: PriorAnswer): readonly CellRef[] {
  return source === "prior-sheet" || source === "earlier-tables" ? cells : [];
}

/** A line with nothing this year and unknown last year lacks nothing. */
function addMissingPrior(subject: Subject, amount: Amount, { spec, book, open }: Telling): void {
  const { question, name = "", label = name, priorParts } = subject;
  const { priorYear } = book;
  if (amount === 0 || !priorYear) return;
  if (priorParts) {
    for (const part of priorParts) if (!book.prior(part.question)) addMissingPrior(part, amount, { spec, book, open });
    return;
  }
  const cell = priorYear.amountCell(question);
  const isLocal = FUND_SPLITS.some(({ local }) => local === question.fund);
  const how = isLocal && !cell ? `（编码或名称写“${name}（本级）”）` : "";
  const why = priorYear.isInTheWay(question) ? "科目在两年之间有拆分、合并或调整，上年数无法对应" : "没有上年预算数";
  open.add({
    kind: "prior",
    statement: spec.id,
    about: label,
    message: `${label}：${why}，文字没有写增减；请在“上年预算”填写${how}`,
    sheet: "上年预算",
    ...(cell && { cell }),
  });
}
