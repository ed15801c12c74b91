import type { TruthFact, TruthText } from "./truth";

/** The classes of slips that are planted, as people make them (reading-text.md §7). */
export const SLIP_CLASSES = {
  a: "one digit",
  b: "two amounts exchanged",
  c: "two rows exchanged",
  d: "another scope's amount",
  e: "another's percentage",
  f: "direction turned",
  g: "未安排 over an amount",
  h: "元 for 万元",
  i: "last year's words left",
  j: "old or wrong name",
  k: "list item out, twice, extra",
  l: "% or decimals lost",
  m: "form of the sentence",
  n: "部门 for 单位",
  o: "second telling differs",
  p: "facts",
} as const;

export type SlipClass = keyof typeof SLIP_CLASSES;

/** Characters of a line that are replaced. */
export interface Replacement {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** One slip, planted. */
export interface Slip {
  readonly of: SlipClass;
  readonly replacements: readonly Replacement[];
}

/** The lines with a slip in them. */
export function planted(lines: readonly string[], { replacements }: Slip): string[] {
  const changed = [...lines];
  for (const { line, start, end, after } of [...replacements].sort((one, other) => other.start - one.start))
    changed[line] = changed[line]!.slice(0, start) + after + changed[line]!.slice(end);
  return changed;
}

const NUMBERS: ReadonlySet<string> = new Set(["amount", "change", "growth", "share"]);

/** Every slip of every class that fits anywhere in a text. */
export function slipsOf(truth: TruthText, lines: readonly string[]): Slip[] {
  const all = [...new Planter(truth, lines).slips()];
  return all.filter((slip) => planted(lines, slip).some((line, index) => line !== lines[index]));
}

class Planter {
  constructor(
    private readonly truth: TruthText,
    private readonly lines: readonly string[],
  ) {}

  *slips(): Iterable<Slip> {
    yield* this.digits();
    yield* this.exchanged();
    yield* this.rows();
    yield* this.otherScope();
    yield* this.percentages();
    yield* this.directions();
    yield* this.unarranged();
    yield* this.units();
    yield* this.lastYear();
    yield* this.names();
    yield* this.lists();
    yield* this.lost();
    yield* this.form();
    yield* this.scope();
    yield* this.repeated();
    yield* this.facts();
  }

  private get numbers(): readonly TruthFact[] {
    return this.truth.facts.filter(({ kind }) => NUMBERS.has(kind));
  }

  private of(kind: string): readonly TruthFact[] {
    return this.truth.facts.filter((fact) => fact.kind === kind);
  }

  private put({ paragraph, range: [start, end] }: TruthFact, after: string): Replacement {
    return { line: paragraph, start, end, after };
  }

  private behind({ paragraph, range: [, end] }: TruthFact, length: number): string {
    return this.lines[paragraph]!.slice(end, end + length);
  }

  private *digits(): Iterable<Slip> {
    for (const fact of this.numbers) yield { of: "a", replacements: [this.put(fact, otherDigit(fact))] };
  }

  /** Neighbours among the amounts of a line. */
  private *exchanged(): Iterable<Slip> {
    const amounts = this.of("amount");
    for (const [index, one] of amounts.entries()) {
      const other = amounts[index + 1];
      if (other?.paragraph !== one.paragraph || Number(plain(one.text)) === Number(plain(other.text))) continue;
      yield { of: "b", replacements: [this.put(one, other.text), this.put(other, one.text)] };
    }
  }

  /** The figures of neighbouring items of 五（三）. */
  private *rows(): Iterable<Slip> {
    const rows = new Map<number, TruthFact[]>();
    for (const fact of this.numbers)
      if (fact.section === "generalBudget.items") rows.set(fact.paragraph, [...(rows.get(fact.paragraph) ?? []), fact]);
    const ordered = [...rows.values()];
    for (const [index, one] of ordered.entries()) {
      const other = ordered[index + 1];
      // rows that are told otherwise, as 持平, give no sentence when exchanged
      if (!other || kindsOf(one) !== kindsOf(other)) continue;
      const [a, b] = [one, other].map((row) => ({
        line: row[0]!.paragraph,
        start: row[0]!.range[0],
        end: row.at(-1)!.range[1],
      }));
      const text = ({ line, start, end }: { line: number; start: number; end: number }) =>
        this.lines[line]!.slice(start, end);
      yield {
        of: "c",
        replacements: [
          { ...a!, after: text(b!) },
          { ...b!, after: text(a!) },
        ],
      };
    }
  }

  /** The same kind or code of other money. */
  private *otherScope(): Iterable<Slip> {
    const amounts = this.of("amount");
    for (const one of amounts) {
      const { kind, function: code } = one.question ?? {};
      if (kind === undefined && code === undefined) continue;
      const other = amounts.find(
        ({ question, text, section }) =>
          section !== one.section &&
          question?.kind === kind &&
          question?.function === code &&
          JSON.stringify(question?.fund) !== JSON.stringify(one.question?.fund) &&
          Number(plain(text)) !== Number(plain(one.text)),
      );
      if (other) yield { of: "d", replacements: [this.put(one, other.text)] };
    }
  }

  /** The percentage told before it, of the same kind. */
  private *percentages(): Iterable<Slip> {
    for (const kind of ["share", "growth"]) {
      const all = this.of(kind);
      for (const [index, one] of all.entries()) {
        const other = all[index - 1] ?? all[index + 1];
        if (!other || Number(plain(other.text)) === Number(plain(one.text))) continue;
        // from nothing 100.00 and 0.00 are conventions, and both may be right of what was nothing
        yield { of: "e", replacements: [this.put(one, other.text)] };
      }
    }
  }

  private *directions(): Iterable<Slip> {
    const turned: Readonly<Record<string, string>> = { 增加: "减少", 减少: "增加", 增长: "下降", 下降: "增长" };
    for (const fact of [...this.of("direction"), ...this.of("growthDirection")]) {
      const after = turned[fact.text];
      if (after !== undefined && !this.isOfNothing(fact)) yield { of: "f", replacements: [this.put(fact, after)] };
    }
  }

  /** 增加0.00万元 and 减少0.00万元 say the same. */
  private isOfNothing({ paragraph, range: [, end] }: TruthFact): boolean {
    const number = /^[^\d]{0,2}([\d.,]+)/.exec(this.lines[paragraph]!.slice(end));
    return number !== null && Number(plain(number[1]!)) === 0;
  }

  private *unarranged(): Iterable<Slip> {
    for (const fact of this.of("unarranged"))
      if (fact.text === "未安排") yield { of: "g", replacements: [this.put(fact, "12.34万元")] };
    for (const fact of this.of("amount")) {
      const unit = this.behind(fact, 2);
      const isLine =
        fact.section === "income" &&
        unit === "万元" &&
        Number(plain(fact.text)) > 0 &&
        fact.question?.fund !== undefined;
      if (!isLine) continue;
      const {
        paragraph,
        range: [start, end],
      } = fact;
      yield { of: "g", replacements: [{ line: paragraph, start, end: end + unit.length, after: "未安排" }] };
    }
  }

  private *units(): Iterable<Slip> {
    for (const fact of [...this.of("amount"), ...this.of("change")]) {
      if (Number(plain(fact.text)) === 0) continue;
      const {
        paragraph,
        range: [, end],
      } = fact;
      const gap = /^\s*/.exec(this.lines[paragraph]!.slice(end))![0].length;
      const rest = this.lines[paragraph]!.slice(end + gap);
      const [unit, after] = rest.startsWith("万元")
        ? ["万元", "元"]
        : rest.startsWith("元")
          ? ["元", "万元"]
          : ["", ""];
      if (unit !== "")
        yield { of: "h", replacements: [{ line: paragraph, start: end + gap, end: end + gap + unit.length, after }] };
    }
  }

  private *lastYear(): Iterable<Slip> {
    const { year } = this.truth;
    for (const [line, text] of this.lines.entries()) {
      const told = new RegExp(
        `${year}年(?=(?:单位|部门)?(?:收支|收入|支出|预算|财政拨款|一般公共预算|政府性基金|国有资本|“三公|上年结转|的机关运行|年初预算))`,
      ).exec(text);
      if (told && !text.startsWith("资金执行时间")) {
        const isHeading = /^[一二三四五六七八九十（第]/.test(text) && !text.includes("万元");
        if (!isHeading)
          yield { of: "i", replacements: [{ line, start: told.index, end: told.index + 4, after: String(year - 1) }] };
      }
      const compared = new RegExp(`(?:比|较|与)${year - 1}年`).exec(text);
      if (compared)
        yield {
          of: "i",
          replacements: [{ line, start: compared.index + 1, end: compared.index + 5, after: String(year - 2) }],
        };
    }
    const changes = this.of("change");
    for (const amount of this.of("amount")) {
      const key = JSON.stringify(amount.question);
      const change = changes.find((one) => one.section === amount.section && JSON.stringify(one.question) === key);
      if (!change?.value || !amount.value || Number(change.value) === 0) continue;
      const before = Number(amount.value) - Number(change.value);
      const decimals = amount.text.split(".")[1]?.length ?? 0;
      if (before >= 0 && this.behind(amount, 2) === "万元")
        yield { of: "i", replacements: [this.put(amount, before.toFixed(decimals))] };
    }
  }

  private *names(): Iterable<Slip> {
    const former: readonly (readonly [string, string])[] = [
      ["卫生健康支出", "医疗卫生与计划生育支出"],
      ["文化旅游体育与传媒支出", "文化体育与传媒支出"],
      ["行政事业单位养老支出", "行政事业单位离退休"],
    ];
    for (const [line, text] of this.lines.entries()) {
      for (const [now, old] of former) {
        const start = text.indexOf(now);
        if (start >= 0) yield { of: "j", replacements: [{ line, start, end: start + now.length, after: old }] };
      }
      const section = /（类）([^（）]{2,30}(?:（[^（）]{1,6}）[^（）]{0,20})?)（款）/.exec(text);
      if (!section) continue;
      const start = section.index + 3;
      const other = section[1] === "住房改革支出" ? "城乡社区住宅" : "住房改革支出";
      yield { of: "j", replacements: [{ line, start, end: start + section[1]!.length, after: other }] };
    }
  }

  private *lists(): Iterable<Slip> {
    for (const fact of this.of("list")) {
      const names = fact.text.split("、");
      if (names.length > 1) yield { of: "k", replacements: [this.put(fact, names.slice(1).join("、"))] };
      if (names.length > 2)
        yield { of: "k", replacements: [this.put(fact, names.filter((_, index) => index !== 1).join("、"))] };
      yield { of: "k", replacements: [this.put(fact, [...names, names[0]!].join("、"))] };
      const extra =
        fact.about === "incomeKinds" ? "财政专户管理资金" : fact.about === "expenditureClasses" ? "国防支出" : "差旅费";
      if (!names.some((name) => name.includes(extra) || (extra.startsWith("财政专户") && name.startsWith("财政专户"))))
        yield { of: "k", replacements: [this.put(fact, [...names, extra].join("、"))] };
    }
  }

  private *lost(): Iterable<Slip> {
    for (const fact of [...this.of("share"), ...this.of("growth")]) {
      const {
        paragraph,
        range: [, end],
      } = fact;
      const rest = this.lines[paragraph]!.slice(end);
      const at = rest.indexOf("%");
      if (at >= 0 && at < 2)
        yield { of: "l", replacements: [{ line: paragraph, start: end, end: end + at + 1, after: "" }] };
    }
    for (const fact of this.of("amount")) {
      const [whole, decimals] = fact.text.split(".");
      // where cutting gives what rounding gives, nothing is wrong with it
      if (decimals !== undefined && Number(`0.${decimals}`) >= 0.5)
        yield { of: "l", replacements: [this.put(fact, whole!)] };
    }
  }

  private *form(): Iterable<Slip> {
    for (const fact of this.of("reason")) {
      yield { of: "m", replacements: [this.put(fact, "")] };
      yield { of: "m", replacements: [this.put(fact, "XX")] };
      yield { of: "m", replacements: [this.put(fact, "qq")] };
    }
    for (const fact of this.of("direction")) yield { of: "m", replacements: [this.put(fact, fact.text + fact.text)] };
    for (const [line, text] of this.lines.entries()) {
      const bracket = text.indexOf("（类");
      if (bracket >= 0) yield { of: "m", replacements: [{ line, start: bracket, end: bracket + 1, after: "" }] };
      const quote = text.indexOf("”");
      if (quote >= 0 && text.includes("万元") && text.includes("“"))
        yield { of: "m", replacements: [{ line, start: quote, end: quote + 1, after: "" }] };
      const stop = text.indexOf("万元，");
      if (stop >= 0) yield { of: "m", replacements: [{ line, start: stop + 2, end: stop + 3, after: "，，" }] };
    }
  }

  private *scope(): Iterable<Slip> {
    const [own, other] = this.truth.scope === "department" ? ["部门", "单位"] : ["单位", "部门"];
    for (const [line, text] of this.lines.entries())
      for (const match of text.matchAll(new RegExp(`(?:本|年)${own}(?=预算|收支|收入|支出|财政|政府)`, "g")))
        yield { of: "n", replacements: [{ line, start: match.index + 1, end: match.index + 3, after: other }] };
  }

  private *repeated(): Iterable<Slip> {
    const seen = new Set<string>();
    for (const fact of this.of("amount")) {
      const key = JSON.stringify(fact.question);
      if (seen.has(key)) yield { of: "o", replacements: [this.put(fact, otherDigit(fact, true))] };
      seen.add(key);
    }
  }

  private *facts(): Iterable<Slip> {
    const find = (key: string) => this.truth.facts.find(({ fact }) => fact === key);
    const more = (fact: TruthFact) =>
      fact.text.replace(/^\d/, (digit) => (digit === "9" ? "8" : String(Number(digit) + 1)));
    const total = find("procurement.total");
    for (const key of [
      "procurement.total",
      "procurement.goods",
      "procurement.services",
      "assets.carsOther",
      "assets.carsOtherValue",
      "assets.carsValue",
      "secret.projects",
      "secret.amount",
    ]) {
      const fact = find(key);
      if (fact && (key.startsWith("secret") || !key.startsWith("procurement") || total))
        yield { of: "p", replacements: [this.put(fact, more(fact))] };
    }
    const small = find("procurement.sme");
    if (small && total) yield { of: "p", replacements: [this.put(small, `9${plain(total.text)}`)] };
    const micro = find("procurement.micro");
    if (micro && small) yield { of: "p", replacements: [this.put(micro, `9${plain(small.text)}`)] };
    const cars = this.truth.facts.find(({ fact, text }) => fact === "assets.cars" && Number(text) > 0);
    if (cars) yield { of: "p", replacements: [this.put(cars, String(Number(cars.text) + 1))] };
    for (const [line, text] of this.lines.entries()) {
      const at = text.indexOf("未安排购置车辆经费");
      if (at >= 0)
        yield { of: "p", replacements: [{ line, start: at, end: at + 9, after: "安排购置车辆经费5.00万元" }] };
    }
  }
}

function kindsOf(row: readonly TruthFact[]): string {
  return row.map(({ kind }) => kind).join();
}

function plain(text: string): string {
  return text.replace(/[,，]/g, "");
}

/** The number with one digit another: which one depends on where it stands; the last one where told. */
function otherDigit({ text, paragraph, range: [start] }: TruthFact, isLast = false): string {
  const places = [...text].flatMap((char, at) => (/\d/.test(char) ? [at] : []));
  const at = isLast ? places.at(-1)! : places[(paragraph * 7 + start) % places.length]!;
  const digit = Number(text[at]);
  const next = digit === 9 ? 8 : digit + 1;
  return text.slice(0, at) + next + text.slice(at + 1);
}
