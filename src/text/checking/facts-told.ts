import { type Amount, formatAmount } from "../../money";
import type { CellRef } from "../../workbook";
import type { Claim } from "../claim";
import type { TextDocument } from "../text-document";
import type { TextFinding, TextRuleId } from "./finding";
import type { Outcome } from "./outcome";
import { rawTexts } from "./text-of";

/** A number that a text states besides the tables: an amount in 分, or a count in hundredths. */
export interface ToldFact {
  readonly claim: Claim;
  readonly value: number;
  /** As it is printed, with its unit. */
  readonly said: string;
}

/** What a text states besides its tables, by the keys of the facts: `procurement.goods`. */
export class FactsTold {
  private readonly byKey = new Map<string, ToldFact[]>();

  constructor(claims: readonly Claim[], document: TextDocument) {
    for (const claim of claims) {
      if (claim.kind !== "fact" || claim.fact === undefined || !claim.stated) continue;
      const value = valueOf(claim);
      if (value === undefined) continue;
      const told: ToldFact = { claim, value, said: rawTexts(document, claim.spans) + claim.stated.unit };
      const known = this.byKey.get(claim.fact);
      if (known) known.push(told);
      else this.byKey.set(claim.fact, [told]);
    }
  }

  /** The first telling of a fact. */
  get(key: string): ToldFact | undefined {
    return this.byKey.get(key)?.[0];
  }

  all(key: string): readonly ToldFact[] {
    return this.byKey.get(key) ?? [];
  }

  /** The facts whose keys begin so, each by its first telling. */
  below(prefix: string): readonly ToldFact[] {
    return [...this.byKey].flatMap(([key, told]) => (key.startsWith(prefix) ? [told[0]!] : []));
  }

  get keys(): readonly string[] {
    return [...this.byKey.keys()];
  }

  finding(
    rule: TextRuleId,
    messageId: string,
    told: readonly ToldFact[],
    data: TextFinding["data"],
    more: Partial<TextFinding> = {},
  ): TextFinding {
    const first = told[0]!.claim;
    return {
      rule,
      messageId,
      data,
      subject: `${messageId}/${told.map(({ claim }) => claim.fact).join("+")}`,
      spans: told.flatMap(({ claim }) => claim.spans),
      ...(first.section !== undefined && { section: first.section }),
      ...(first.statement !== undefined && { statement: first.statement }),
      cells: [],
      ...more,
    };
  }

  /** A fact told twice must be the same both times. */
  checkRepeated(outcome: Outcome): void {
    for (const [key, told] of this.byKey) {
      const first = told[0]!;
      for (const other of told.slice(1)) {
        if (other.value === first.value || other.claim.sentence === first.claim.sentence) continue;
        const data = { name: factName(key), first: first.said, second: other.said };
        outcome.fail(this.finding("n/repeated", "differs", [first, other], data), other.claim);
      }
    }
  }
}

/** An amount in 分, else a number in hundredths: `0.00 平方米` → 0, `7 辆` → 700. */
function valueOf({ stated }: Claim): number | undefined {
  if (!stated) return undefined;
  if (stated.amount !== undefined) return stated.amount;
  const [whole = "0", decimals = ""] = stated.digits.split(".");
  const value = Number(whole + decimals.slice(0, 2).padEnd(2, "0"));
  return Number.isSafeInteger(value) ? value : undefined;
}

const FACT_NAMES: Readonly<Record<string, string>> = {
  "procurement.total": "政府采购预算",
  "procurement.goods": "政府采购货物预算",
  "procurement.works": "政府采购工程预算",
  "procurement.services": "政府采购服务预算",
  "procurement.sme": "面向中小企业预留金额",
  "procurement.micro": "面向小微企业预留金额",
  "procurement.generalBudget": "一般公共预算政府采购",
  "assets.cars": "车辆数",
  "assets.carsValue": "车辆价值",
  "assets.carsGeneral": "一般公务用车数",
  "assets.carsGeneralValue": "一般公务用车价值",
  "assets.carsLaw": "执法执勤用车数",
  "assets.carsLawValue": "执法执勤用车价值",
  "assets.carsOther": "其他车辆数",
  "assets.carsOtherValue": "其他车辆价值",
  "assets.houseArea": "房屋面积",
  "assets.houseValue": "房屋价值",
  "assets.furniture": "办公家具价值",
  "assets.other": "其他资产价值",
  "assets.over50": "50万元以上设备数",
  "assets.over100": "100万元以上设备数",
  "assets.buyCars": "计划购置车辆数",
  "assets.buy50": "计划购置50万元以上设备数",
  "assets.buy100": "计划购置100万元以上设备数",
  "performance.overall": "整体绩效目标数",
  "performance.fiscalProjects": "财政拨款项目数",
  "performance.otherProjects": "非财政拨款项目数",
  "performance.amount": "绩效涉及资金",
  "performance.projects": "绩效项目数",
  "secret.projects": "涉密项目数",
  "secret.amount": "涉密项目金额",
  "operating.stated": "机关运行经费",
  "people.posts": "编制数",
  "people.all": "实有人数",
  "people.inService": "在职人数",
  "people.retired": "退休人数",
  "people.veterans": "离休人数",
};

/** What a fact is called: `procurement.goods` → 政府采购货物预算; one that has no name is called by its key's last word. */
export function factName(key: string): string {
  return FACT_NAMES[key] ?? key.slice(key.lastIndexOf(".") + 1);
}

/** An amount with 万元 behind it. */
export function inMeasure(amount: number, measure: "元" | "万元"): string {
  return `${formatAmount(amount as Amount, measure)}${measure}`;
}

/** The cells of facts that are stated in the workbook. */
export function cellsOf(...facts: readonly ({ readonly cell?: CellRef } | undefined)[]): CellRef[] {
  return facts.flatMap((fact) => (fact?.cell ? [fact.cell] : []));
}
