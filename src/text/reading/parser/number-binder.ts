import { FUNDS, queryKey } from "../../../ledger";
import type { Claim, UncheckedReason } from "../../claim";
import type { Ask, FactWord } from "../lexicon/meaning";
import { type NumberToken, isArea, isMoney } from "../lexicon/numbers";
import { queryOf } from "./ask";
import type { Findings } from "./draft";
import type { Item } from "./item";
import type { SentenceState } from "./sentence";
import type { Subject } from "./subject";

/** What stands around a number. */
export interface NumberContext {
  readonly state: SentenceState;
  readonly subject: Subject | undefined;
}

const THRESHOLD = /(?:（含）|（不含）|及)?(?:以上|以下|以内)(?:（含）|（不含）)?的?/y;

/** Binds each number to what is spoken of, once for each slot, or tells why not. */
export class NumberBinder {
  constructor(
    private readonly text: string,
    private readonly found: Findings,
  ) {}

  /** `50万元以上`: no amount. With devices behind it, it says which of them are counted. */
  threshold(
    { start, end, digitsEnd, printed }: NumberToken,
    items: readonly Item[],
    index: number,
    buying: boolean,
  ): { next: number; subject?: Subject } | undefined {
    THRESHOLD.lastIndex = end;
    const tail = THRESHOLD.exec(this.text);
    if (!tail || !isMoney(printed)) return undefined;
    let next = index + 1;
    while (items[next] && items[next]!.start < end + tail[0].length) next++;
    while (isSilentWord(items[next])) next++;
    const device = items[next];
    const key = { 50: "over50", 100: "over100" }[Number(printed.digits)];
    if (!key || device?.kind !== "word" || device.meaning.role !== "device") {
      this.found.unchecked.push({ start, end: digitsEnd, reason: "threshold" });
      return { next };
    }
    const count = `assets.${buying ? key.replace("over", "buy") : key}` as FactWord["count"] & string;
    return { next: next + 1, subject: { fact: { count, rank: 2 }, year: "this", filled: new Set() } };
  }

  bind(number: NumberToken, context: NumberContext): void {
    const { state, subject } = context;
    const { clause } = state;
    const { printed } = number;
    if (!number.readable) {
      if (printed.unit !== "" || clause.direction || clause.share) this.reject(number, "unreadable-number");
    } else if (clause.share && (printed.unit === "%" || printed.unit === "")) this.bindShare(number, context);
    else if (clause.direction && !clause.to) this.bindChange(number, context);
    else if (isMoney(printed)) this.bindAmount(number, context);
    else if (printed.unit === "%") this.reject(number, "no-subject");
    else if (subject?.fact) this.bindCount(number, context);
  }

  private bindShare(number: NumberToken, context: NumberContext): void {
    const { whole } = context.state.clause.share!;
    const about = context.subject?.ask;
    const of = whole ? saidWhole(whole, about) : wholeOf(context.state);
    const reason = of && about ? this.refusal(context, "share") : (context.subject?.unbound ?? "no-subject");
    if (reason) return this.reject(number, reason);
    this.add(number, context, { kind: "share", about, of: of! });
  }

  private bindChange(number: NumberToken, context: NumberContext): void {
    const { subject, state } = context;
    const { clause, comparedOther, sentence } = state;
    const { printed } = number;
    const direction = clause.direction!;
    const isPercent =
      printed.unit === "%" || (printed.unit === "" && !clause.mentioned && subject?.filled.has("change"));
    const isChange = isMoney(printed) || (subject?.fact?.count !== undefined && !isPercent);
    if (!isPercent && !isChange) {
      if (printed.unit !== "") this.reject(number, "no-subject");
      return;
    }
    const kind = isPercent ? "growth" : "change";
    const about = aboutOf(subject, printed.unit === "%" ? "money" : measureOf(number));
    const reason = comparedOther
      ? "other-year"
      : about
        ? this.refusal(context, kind)
        : (subject?.unbound ?? "no-subject");
    if (reason) return this.reject(number, reason);
    if (direction.up !== undefined) {
      const { start, end, up } = direction;
      const directionKind = isPercent ? "growthDirection" : "direction";
      this.push({ kind: directionKind, start, end, up, year: "this", sentence, ...about });
    }
    this.add(number, context, { kind, ...about });
  }

  private bindAmount(number: NumberToken, context: NumberContext): void {
    const { subject, state } = context;
    const { clause } = state;
    const year = clause.year ?? subject?.year ?? "this";
    if (clause.executed || year === "other" || (clause.compared && state.comparedOther))
      return this.reject(number, "other-year");
    const isPrior = clause.from || ((clause.prior || clause.compared) && !clause.to) || year === "prior";
    clause.from = false;
    clause.prior = false;
    const slot = isPrior ? "prior" : "amount";
    const about = aboutOf(subject, "money");
    const reason = about ? this.refusal(context, slot) : (subject?.unbound ?? "no-subject");
    if (reason) return this.reject(number, reason);
    const kind: Claim["kind"] = isPrior ? "prior" : about!.fact ? "fact" : "amount";
    this.add(number, context, { kind, ...about, ...(isPrior && { year: "prior" }) });
  }

  private bindCount(number: NumberToken, context: NumberContext): void {
    const { subject } = context;
    const { printed } = number;
    const isPeople = subject!.fact!.count?.startsWith("people.") === true;
    if (printed.unit === "" && !isPeople) return;
    const about = aboutOf(subject, measureOf(number));
    const reason = about ? this.refusal(context, measureOf(number)) : "no-subject";
    if (reason) return this.reject(number, reason);
    this.add(number, context, { kind: "fact", ...about });
  }

  /** Why the subject cannot take the number; each slot is filled once. */
  private refusal({ subject, state }: NumberContext, slot: string): UncheckedReason | undefined {
    if (!state.section.isKnown) return "unknown-section";
    if (subject!.unbound) return subject!.unbound;
    if (state.clause.unknown) return "no-subject";
    if (subject!.filled.has(slot)) return "slot-filled";
    subject!.filled.add(slot);
    return undefined;
  }

  private add(
    { start, digitsEnd, printed }: NumberToken,
    { state, subject }: NumberContext,
    claim: Pick<Findings["claims"][number], "kind" | "about" | "of" | "fact"> & { year?: "this" | "prior" },
  ): void {
    const names = subject?.names ?? [];
    this.push({
      year: "this",
      ...claim,
      start,
      end: digitsEnd,
      stated: printed,
      sentence: state.sentence,
      ...(names.length > 0 && { names }),
    });
  }

  private push(claim: Findings["claims"][number]): void {
    this.found.claims.push(claim);
  }

  private reject({ start, digitsEnd }: NumberToken, reason: UncheckedReason): void {
    this.found.unchecked.push({ start, end: digitsEnd, reason });
  }
}

/** The whole that is said; a total that would be what the share is of, 财政拨款支出…占本年支出合计的, is that of all money. */
function saidWhole({ unbound, ask, mention }: Subject, about: Ask | undefined): Ask | undefined {
  if (unbound || !ask) return undefined;
  const isItself =
    mention?.isTotal === true && about !== undefined && queryKey(queryOf(ask)) === queryKey(queryOf(about));
  return isItself ? { ...ask, fund: FUNDS.all } : ask;
}

/** Of a share whose whole is not said: the head of the list, else what the section speaks of. */
function wholeOf({ list, section }: SentenceState): Ask | undefined {
  return list ? list.head.ask : (section.carried ?? section.scope);
}

type Measure = "money" | "count" | "area";

function measureOf({ printed }: NumberToken): Measure {
  return isMoney(printed) ? "money" : isArea(printed) ? "area" : "count";
}

/** What a subject answers in a measure: a question, or a fact by its key. */
function aboutOf(subject: Subject | undefined, measure: Measure): { about?: Ask; fact?: string } | undefined {
  if (!subject) return undefined;
  if (!subject.fact) return measure === "money" && subject.ask ? { about: subject.ask } : undefined;
  const answer = subject.fact[measure];
  if (answer === undefined) return undefined;
  return typeof answer === "string" ? { fact: answer } : { about: answer };
}

function isSilentWord(item: Item | undefined): boolean {
  return item?.kind === "word" && (item.meaning.role === "neutral" || item.meaning.role === "glue");
}
