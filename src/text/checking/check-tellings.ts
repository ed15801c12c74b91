import { FUNDS, KINDS, type Query, queryKey } from "../../ledger";
import { type Amount, formatAmount } from "../../money";
import type { Claim } from "../claim";
import type { TextDocument } from "../text-document";
import type { Figure, Figures } from "./figures";
import type { TextRuleId } from "./finding";
import { checkImplied } from "./implied";
import type { Outcome } from "./outcome";
import { type SlotResult, type Truth, checkSlot, isUnitSlip } from "./slots";
import { subjectName } from "./subject-name";
import type { Telling } from "./tellings";
import { rawTexts } from "./text-of";
import { type KnownTelling, TellingMending } from "./mend-telling";
import type { NumberManner } from "./writing";

/** Sections that tell each 项 of a budget once. */
const ITEM_SECTIONS: ReadonlySet<string> = new Set(["generalBudget.items", "governmentFund", "stateCapital"]);

/** The rules by what a claim says, in the order of blame: an amount that is off is told before what was reckoned from it. */
const RULES: readonly (readonly [Claim["kind"], TextRuleId])[] = [
  ["amount", "n/amount"],
  ["unarranged", "n/unarranged"],
  ["prior", "n/prior"],
  ["change", "n/change"],
  ["direction", "n/change"],
  ["growth", "n/change"],
  ["growthDirection", "n/change"],
  ["unchanged", "n/change"],
  ["noGrowth", "n/change"],
  ["share", "n/share"],
];

/** Checks all that a text says of figures against the tables and last year. */
export class TellingChecks {
  /** The tellings that the tables answer. */
  readonly known: readonly KnownTelling[];
  /** Sentences that print rounded numbers. */
  private readonly coarse = new Set<number>();
  private readonly mending: TellingMending;

  constructor(
    private readonly document: TextDocument,
    private readonly tellings: readonly Telling[],
    private readonly figures: Figures,
    private readonly manner: NumberManner,
    private readonly outcome: Outcome,
  ) {
    this.mending = new TellingMending(document, tellings, figures.book.measure, manner);
    this.known = tellings.flatMap((telling) => {
      const now = figures.now(telling.about, telling.section);
      return now ? [{ telling, now, before: figures.before(telling.about, telling.section) }] : [];
    });
  }

  run(): void {
    const known = new Set(this.known.map(({ telling }) => telling));
    this.checkRepeated(this.tellings.filter((telling) => !known.has(telling)));
    this.checkDoubled();
    for (const one of this.known) if (this.isCoarse(one)) this.coarse.add(one.telling.sentence);
    const implied = this.known.filter((one) => this.check(one));
    checkImplied(implied, this.figures, this.document, this.outcome);
  }

  private isCoarse({ telling, now, before }: KnownTelling): boolean {
    return this.results(telling, now, before, false).some(
      ({ claim, verdict }) => verdict === "coarser" && claim.stated?.amount !== undefined,
    );
  }

  private results(telling: Telling, now: Figure, before: Figure | undefined, isCoarse: boolean): SlotResult[] {
    const { measure } = this.figures.book;
    const wholeOf = (claim: Claim) => this.figures.now(claim.of ?? {}, telling.section);
    const truth: Truth = { now, before, wholeOf, measure };
    return telling.claims.map((claim) =>
      checkSlot(claim, truth, { raw: rawTexts(this.document, claim.spans), manner: this.manner, isCoarse }),
    );
  }

  /** Checks a telling; true where last year is not known and the text says how much changed, so that it implies last year's figure itself. */
  private check(one: KnownTelling): boolean {
    const { telling, now, before } = one;
    const { outcome } = this;
    if (this.isPartOfOperating(one)) return false;
    const results = this.results(telling, now, before, this.coarse.has(telling.sentence));
    const wrong: SlotResult[] = [];
    const rounding: SlotResult[] = [];
    let isOpen = false;
    for (const result of results) {
      const { claim, verdict } = result;
      if (verdict === "no-prior" || verdict === "no-figure") outcome.leave(verdict, claim);
      else if (verdict === "wrong") wrong.push(result);
      else if (verdict === "rounding") rounding.push(result);
      else {
        outcome.hold(claim);
        if (verdict === "coarser") outcome.coarser.push(claim);
        if (verdict === "cut") this.tellCut(one, result);
      }
      if (verdict === "no-prior" && claim.kind === "change") isOpen = true;
    }
    if (wrong.length > 0) this.tell(one, [...wrong, ...rounding], false);
    else if (rounding.length > 0) this.tell(one, rounding, true);
    return isOpen;
  }

  /** A department, and a unit that is not wholly an organ, states 机关运行经费 for a part of its operating expenditure: it must not be more. */
  private isPartOfOperating({ telling, now }: KnownTelling): boolean {
    const { scope, facts } = this.figures.book;
    const nature = facts.unit.nature?.value;
    const isWhole = scope === "单位" && nature !== "混合" && nature !== "事业";
    const amount = telling.claims.find(({ kind, year }) => kind === "amount" && year === "this");
    if (!isOperating(telling) || isWhole || amount?.stated?.amount === undefined) return false;
    if (amount.stated.amount >= now.amount) return false;
    this.outcome.hold(amount);
    this.outcome.leave("no-figure", ...telling.claims);
    return true;
  }

  private tellCut({ telling, now }: KnownTelling, { claim, right }: SlotResult): void {
    const raw = rawTexts(this.document, claim.spans);
    const unit = claim.stated?.unit ?? "";
    this.outcome.fail(
      {
        rule: "n/precision",
        messageId: "cut",
        data: { name: this.nameOf(telling), said: raw + unit, right: (right ?? "") + unit },
        subject: this.subjectOf(telling, claim.kind),
        ...this.placeOf(telling, [claim]),
        cells: now.cells,
        edits: this.mending.editsOf([{ claim, verdict: "cut", ...(right !== undefined && { right }) }]),
      },
      claim,
    );
  }

  private tell(one: KnownTelling, results: readonly SlotResult[], isRounding: boolean): void {
    const { telling, now, before } = one;
    const claims = results.map(({ claim }) => claim);
    const rule = this.ruleOf(one, results);
    const wholes = results.flatMap(({ claim }) =>
      claim.kind === "share" ? (this.figures.now(claim.of ?? {}, telling.section) ?? []) : [],
    );
    const isSuspect = [now, ...(before ? [before] : []), ...wholes].some((figure) => figure.isSuspect);
    const details = results.map((result) => this.detail(result, one)).join("；");
    const needsPrior = results.some(({ claim }) => !["amount", "unarranged", "share"].includes(claim.kind));
    const cells = [
      ...now.cells,
      ...(needsPrior && before ? before.cells : []),
      ...wholes.flatMap((whole) => whole.cells),
    ];
    const edits = isSuspect ? [] : this.mending.edits(one, results);
    this.outcome.fail(
      {
        rule,
        messageId: isSuspect ? "table-first" : "differs",
        data: { name: this.nameOf(telling), details, hint: isSuspect ? "" : this.hint(one, results) },
        subject: this.subjectOf(telling, results[0]!.claim.kind),
        ...this.placeOf(telling, claims),
        cells,
        ...(isRounding && { severity: "warning" as const, isRounding: true as const }),
        ...(edits.length > 0 && { edits }),
      },
      ...claims,
    );
  }

  private ruleOf({ telling }: KnownTelling, results: readonly SlotResult[]): TextRuleId {
    const kinds = new Set(
      results.map(({ claim }) => (claim.kind === "amount" && claim.year === "prior" ? "prior" : claim.kind)),
    );
    const rule = RULES.find(([kind]) => kinds.has(kind))![1];
    if (telling.section === "assets" && (rule === "n/amount" || rule === "n/unarranged")) return "n/vehicles";
    return rule === "n/amount" && isOperating(telling) ? "n/operating" : rule;
  }

  private placeOf({ section, statement }: Telling, claims: readonly Claim[]) {
    return {
      spans: claims.flatMap(({ spans }) => spans),
      ...(section !== undefined && { section }),
      ...(statement !== undefined && { statement }),
    };
  }

  private nameOf({ about, section }: Telling): string {
    return subjectName(this.figures.asked(about, section), this.figures.book);
  }

  private subjectOf({ about, section, sentence }: Telling, kind: string): string {
    return `${section ?? ""}/${queryKey(about)}/${kind}/${sentence}`;
  }

  /** `金额写 410.96 万元，表中为 410.69 万元` */
  private detail({ claim, right, rightUnit }: SlotResult, { now, before }: KnownTelling): string {
    const raw = rawTexts(this.document, claim.spans);
    const unit = claim.stated?.unit ?? "";
    const said = raw + unit;
    const meant = (right ?? "") + (rightUnit ?? unit);
    switch (claim.kind) {
      case "amount":
        return claim.year === "prior" ? `上年数写“${said}”，上年为“${meant}”` : `金额写“${said}”，表中为“${meant}”`;
      case "prior":
        return `上年数写“${said}”，上年为“${meant}”`;
      case "unarranged":
        return `写“${raw}”，表中有 ${this.money(now.amount)}`;
      case "change":
        return `增减额写“${said}”，按两年的数应为“${meant}”`;
      case "direction":
      case "growthDirection":
        return `写“${raw}”，按两年的数应为“${right ?? (claim.up ? "减少" : "增加")}”`;
      case "unchanged":
        return `写“${raw}”，今年 ${this.money(now.amount)}，上年 ${this.money(before?.amount ?? now.amount)}`;
      case "share":
        return `占比写“${said}”，应为“${meant}”`;
      default:
        return `增减幅度写“${said}”，应为“${meant}”`;
    }
  }

  private money(amount: Amount): string {
    const { measure } = this.figures.book;
    return `${formatAmount(amount, measure)}${measure}`;
  }

  /** Whose figures they are, where they are another's: then a sentence was copied, or two were exchanged. */
  private hint(one: KnownTelling, results: readonly SlotResult[]): string {
    const amount = results.find(({ claim }) => claim.kind === "amount" && claim.year === "this")?.claim.stated?.amount;
    if (amount === undefined || amount === 0) return "";
    if (isUnitSlip(amount, one.now.known.point)) return "相差一万倍，请核对单位。";
    const change = results.find(({ claim }) => claim.kind === "change")?.claim.stated?.amount;
    const other = this.known.find(
      ({ telling, now, before }) =>
        queryKey(telling.about) !== queryKey(one.telling.about) &&
        now.amount === amount &&
        (change === undefined || (before && Math.abs(now.amount - before.amount) === change)),
    );
    if (other) return `所写的是“${this.nameOf(other.telling)}”的数。`;
    return one.before?.amount === amount ? "所写的是上年的数，请核对是否沿用了上年的文字。" : "";
  }

  /** Sections that tell each 项 once. */
  private checkDoubled(): void {
    const seen = new Map<string, Telling>();
    for (const { telling, now } of this.known) {
      const { about, section = "" } = telling;
      const isItem = about.function?.length === 7 && ITEM_SECTIONS.has(section);
      const amount = telling.claims.find(({ kind, year }) => kind === "amount" && year === "this");
      if (!isItem || !amount) continue;
      const key = `${section}/${queryKey(about)}`;
      const first = seen.get(key);
      if (!first) seen.set(key, telling);
      else if (first.sentence !== telling.sentence)
        this.outcome.findings.push({
          rule: "n/list",
          messageId: "differs",
          data: { details: `重复列示${this.nameOf(telling)}` },
          subject: this.subjectOf(telling, "doubled"),
          ...this.placeOf(telling, [amount]),
          cells: now.cells,
        });
    }
  }

  /** What no table tells must at least be the same wherever it is told. */
  private checkRepeated(tellings: readonly Telling[]): void {
    const first = new Map<string, Claim>();
    for (const telling of tellings) {
      this.outcome.leave("no-figure", ...telling.claims);
      const claim = telling.claims.find(({ kind, year }) => kind === "amount" && year === "this");
      if (claim?.stated?.amount === undefined) continue;
      const key = queryKey(telling.about);
      const known = first.get(key);
      if (!known) first.set(key, claim);
      else if (known.stated!.amount !== claim.stated.amount && known.stated!.decimals === claim.stated.decimals) {
        const [said, before] = [claim, known].map((own) => rawTexts(this.document, own.spans) + own.stated!.unit);
        this.outcome.fail(
          {
            rule: "n/repeated",
            messageId: "differs",
            data: { name: this.nameOf(telling), first: before!, second: said! },
            subject: this.subjectOf(telling, "repeated"),
            ...this.placeOf(telling, [known, claim]),
            cells: [],
          },
          claim,
        );
      }
    }
  }
}

/** True for what a section on 机关运行经费 says of the operating expenditure of the general budget. */
function isOperating({ section, about }: Telling): boolean {
  return section === "operating" && isOperatingQuestion(about);
}

function isOperatingQuestion({ kind, fund = FUNDS.all }: Query): boolean {
  return kind === KINDS.operating && (fund & FUNDS.generalBudget) === FUNDS.generalBudget;
}
