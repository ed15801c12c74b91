import type { DocumentFacts, Fact } from "../../facts";
import { KINDS } from "../../ledger";
import { formatAmount } from "../../money";
import type { Claim } from "../claim";
import { amountDigits } from "./writing";
import { type FactsTold, type ToldFact, cellsOf, factName, inMeasure } from "./facts-told";
import type { Figures } from "./figures";
import type { TextRuleId } from "./finding";
import type { Outcome } from "./outcome";

/** What the facts of a text must satisfy among themselves, against what the workbook states, and against the tables. */
export function checkFacts(told: FactsTold, claims: readonly Claim[], figures: Figures, outcome: Outcome): void {
  const checks = new FactChecks(told, figures, outcome);
  checks.run(claims);
  told.checkRepeated(outcome);
  for (const claim of claims) if (claim.kind === "fact") outcome.leave("no-figure", claim);
}

/** Sums of facts: the whole, and its parts by their keys. */
const SUMS: readonly (readonly [TextRuleId, string, readonly string[]])[] = [
  ["n/procurement", "procurement.total", ["procurement.goods", "procurement.works", "procurement.services"]],
  ["n/assets", "assets.cars", ["assets.carsGeneral", "assets.carsLaw", "assets.carsOther"]],
  ["n/assets", "assets.carsValue", ["assets.carsGeneralValue", "assets.carsLawValue", "assets.carsOtherValue"]],
  ["n/people", "people.all", ["people.inService", "people.retired", "people.veterans"]],
];

/** The same where the kinds are told by keys below the whole's. */
const SUMS_BELOW: readonly (readonly [TextRuleId, string])[] = [
  ["n/assets", "assets.cars"],
  ["n/assets", "assets.buyCars"],
];

/** The first must not be more than the second. */
const AT_MOST: readonly (readonly [TextRuleId, string, string])[] = [
  ["n/procurement", "procurement.sme", "procurement.total"],
  ["n/procurement", "procurement.micro", "procurement.sme"],
  ["n/procurement", "procurement.generalBudget", "procurement.total"],
  ["n/assets", "assets.over100", "assets.over50"],
  ["n/assets", "assets.buy100", "assets.buy50"],
];

class FactChecks {
  constructor(
    private readonly told: FactsTold,
    private readonly figures: Figures,
    private readonly outcome: Outcome,
  ) {}

  run(claims: readonly Claim[]): void {
    for (const [rule, whole, parts] of SUMS)
      this.checkSum(
        rule,
        whole,
        parts.flatMap((key) => this.told.get(key) ?? []),
        parts.length,
      );
    for (const [rule, whole] of SUMS_BELOW) {
      const kinds = this.told.below(`${whole}.`);
      this.checkSum(rule, whole, kinds, Math.max(2, kinds.length));
    }
    for (const [rule, less, more] of AT_MOST) this.checkAtMost(rule, less, more);
    this.checkStated(this.figures.book.facts);
    this.checkVehicles(claims);
    this.checkPeople();
    this.checkPerformance();
    this.checkOperating();
  }

  private hold(...facts: readonly ToldFact[]): void {
    for (const { claim } of facts) if (!this.outcome.failed.has(claim)) this.outcome.hold(claim);
  }

  private checkSum(rule: TextRuleId, key: string, parts: readonly ToldFact[], wanted: number): void {
    const whole = this.told.get(key);
    if (!whole || parts.length < wanted) return;
    const sum = parts.reduce((total, { value }) => total + value, 0);
    if (sum === whole.value) {
      this.hold(whole, ...parts);
      return;
    }
    const data = {
      name: factName(key),
      said: whole.said,
      parts: parts.map(({ said }) => said).join("＋"),
      sum: this.shown(sum, whole),
    };
    const finding = this.told.finding(rule, "sum", [whole, ...parts], data, { ...this.edit(whole, sum) });
    this.outcome.fail(finding, whole.claim);
  }

  /** A value as its fact is printed: `28.15万元`, `7辆`. */
  private shown(value: number, { claim }: ToldFact): string {
    const unit = claim.stated?.unit ?? "";
    if (claim.stated?.amount !== undefined) return inMeasure(value, this.figures.book.measure);
    return `${value % 100 === 0 ? value / 100 : (value / 100).toFixed(2)}${unit}`;
  }

  private edit({ claim }: ToldFact, value: number) {
    const [span, ...more] = claim.spans;
    const { stated } = claim;
    if (!span || more.length > 0 || !stated || value < 0) return {};
    const after =
      stated.amount === undefined
        ? `${value / 100}`
        : amountDigits(BigInt(value) * 1_000_000n, stated, stated.digits, {
            separated: /[,，]/.test(stated.digits),
            trimmed: false,
          });
    return { edits: [{ span, after }] };
  }

  private checkAtMost(rule: TextRuleId, lessKey: string, moreKey: string): void {
    const [less, more] = [this.told.get(lessKey), this.told.get(moreKey)];
    if (!less || !more) return;
    if (less.value <= more.value) {
      this.hold(less, more);
      return;
    }
    const data = { less: factName(lessKey), lessSaid: less.said, more: factName(moreKey), moreSaid: more.said };
    this.outcome.fail(this.told.finding(rule, "at-most", [less, more], data), less.claim);
  }

  /** What the workbook states for its document must stand there. */
  private checkStated({ procurement, assets, unit }: DocumentFacts): void {
    this.compare("n/procurement", "procurement.goods", procurement.goods);
    this.compare("n/procurement", "procurement.works", procurement.works);
    this.compare("n/procurement", "procurement.services", procurement.services);
    this.compare("n/procurement", "procurement.sme", procurement.forSmallAndMedium);
    this.compare("n/procurement", "procurement.micro", procurement.forSmall);
    this.compare("n/assets", "assets.houseArea", assets.houses.areaHundredths);
    this.compare("n/assets", "assets.houseValue", assets.houses.value);
    this.compare("n/assets", "assets.furniture", assets.furniture);
    this.compare("n/assets", "assets.other", assets.other);
    this.compare("n/assets", "assets.carsGeneral", hundredfold(assets.vehicles.general?.count));
    this.compare("n/assets", "assets.carsGeneralValue", assets.vehicles.general?.value);
    this.compare("n/assets", "assets.carsLaw", hundredfold(assets.vehicles.lawEnforcement?.count));
    this.compare("n/assets", "assets.carsLawValue", assets.vehicles.lawEnforcement?.value);
    this.compare("n/assets", "assets.over50", hundredfold(assets.over500k.count));
    this.compare("n/assets", "assets.over100", hundredfold(assets.over1m.count));
    this.compare("n/assets", "assets.buyCars", hundredfold(assets.planned.vehicles));
    this.compare("n/assets", "assets.buy50", hundredfold(assets.planned.over500k));
    this.compare("n/assets", "assets.buy100", hundredfold(assets.planned.over1m));
    this.compare("n/people", "people.posts", hundredfold(unit.posts));
    this.compare("n/people", "people.inService", hundredfold(unit.people.inService));
    this.compare("n/people", "people.retired", hundredfold(unit.people.retired));
    this.compare("n/people", "people.veterans", hundredfold(unit.people.veterans));
  }

  private compare(rule: TextRuleId, key: string, stated: Fact<number> | undefined): void {
    const told = this.told.get(key);
    if (!told || !stated) return;
    // a fact is kept to the 分, the text prints it in its own places
    const places = told.claim.stated?.amount === undefined ? 1 : 10_000 / 2;
    if (Math.abs(told.value - stated.value) < places) {
      this.hold(told);
      return;
    }
    const data = { name: factName(key), said: told.said, right: this.shown(stated.value, told) };
    const finding = this.told.finding(rule, "stated", [told], data, {
      cells: cellsOf(stated),
      ...this.edit(told, stated.value),
    });
    this.outcome.fail(finding, told.claim);
  }

  /** Vehicles are bought if, and only if, 表10 has money for it. */
  private checkVehicles(claims: readonly Claim[]): void {
    const bought = this.told.get("assets.buyCars");
    const { funds } = this.figures.book;
    const money = this.figures.now({ fund: funds.appropriation, economic: ["30913", "31013"] });
    if (!bought || !money) return;
    const isTold = claims.some(({ kind, section }) => kind === "unarranged" && section === "assets");
    if (bought.value > 0 === money.amount > 0 || isTold) {
      this.hold(bought);
      return;
    }
    const { measure } = this.figures.book;
    const data = { said: bought.said, money: inMeasure(money.amount, measure) };
    this.outcome.fail(this.told.finding("n/vehicles", "bought", [bought], data, { cells: money.cells }), bought.claim);
  }

  private checkPeople(): void {
    const [posts, serving] = [this.told.get("people.posts"), this.told.get("people.inService")];
    if (!posts || !serving) return;
    if (serving.value <= posts.value) {
      this.hold(posts, serving);
      return;
    }
    const data = { posts: posts.said, serving: serving.said };
    this.outcome.fail(
      this.told.finding("n/people", "over", [posts, serving], data, { severity: "warning" }),
      serving.claim,
    );
  }

  private checkPerformance(): void {
    const { book } = this.figures;
    const fiscal = this.told.get("performance.fiscalProjects");
    const names = new Set(
      book.rows("projectExpenditure").flatMap(({ project }) => (project === undefined ? [] : [project])),
    );
    const others = this.figures.now({ fund: book.funds.appropriation, kind: KINDS.project });
    const general = this.figures.now({ fund: book.funds.generalBudget, kind: KINDS.project });
    // the tables name the projects of the general budget only
    if (fiscal && names.size > 0 && others && general && others.amount === general.amount) {
      if (fiscal.value === names.size * 100) this.hold(fiscal);
      else {
        const data = { name: factName("performance.fiscalProjects"), said: fiscal.said, right: `${names.size}个` };
        const edit = this.edit(fiscal, names.size * 100);
        this.outcome.fail(this.told.finding("n/performance", "count", [fiscal], data, edit), fiscal.claim);
      }
    }
    this.checkWithin("n/performance", "performance.amount", this.figures.now({ kind: KINDS.project }));
  }

  private checkOperating(): void {
    const { funds } = this.figures.book;
    this.checkWithin(
      "n/operating",
      "operating.stated",
      this.figures.now({ fund: funds.generalBudget, kind: KINDS.operating }),
    );
  }

  /** A part of what a table has must not be more than that. */
  private checkWithin(rule: TextRuleId, key: string, figure: ReturnType<Figures["now"]>): void {
    const told = this.told.get(key);
    if (!told || !figure) return;
    if (told.value <= figure.amount) {
      this.hold(told);
      return;
    }
    const { measure } = this.figures.book;
    const data = { name: factName(key), said: told.said, right: `${formatAmount(figure.amount, measure)}${measure}` };
    this.outcome.fail(this.told.finding(rule, "within", [told], data, { cells: figure.cells }), told.claim);
  }
}

function hundredfold(fact: Fact<number> | undefined): Fact<number> | undefined {
  return fact && { ...fact, value: fact.value * 100 };
}
