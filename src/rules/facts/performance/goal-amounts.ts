import { type Amount, type Measure, parseDecimal } from "../../../money";

/** What a goal's text says of a project's money this year. */
export interface GoalAmounts {
  /** 其中：财政资金 */
  readonly fiscal?: Amount;
  /** 其他资金 */
  readonly other?: Amount;
}

/** What is no amount of this year's budget: the cost of all years, what was approved, what was spent so far. */
const OTHER_MONEY = /总投资|批复|概算|累计|资金总额|截至/;
const YEAR = /(20\d\d)年/g;
const FISCAL = /财政(?:资金|拨款|拨款资金)[为:]?([\d,]{1,20}(?:\.\d{1,6})?)(万元|元)/;
const OTHER = /其他资金[为:]?([\d,]{1,20}(?:\.\d{1,6})?)(万元|元)/;

/**
 * The amounts by source that a goal's text gives for the year: `项目资金89.67万元，其中：财政资金0万元，其他资金89.67万元。` → 0 and 89.67 万元. A sentence that
 * speaks of 总投资, of what was approved or spent in several years, or of another year gives none.
 */
export function goalAmounts(text: string, year: number | undefined): GoalAmounts {
  for (const sentence of text
    .normalize("NFKC")
    .replace(/[ \t]+/g, "")
    .split(/[。;\n]/)) {
    const years = [...sentence.matchAll(YEAR)].map((match) => Number(match[1]));
    if (!sentence.includes("其中") || OTHER_MONEY.test(sentence) || years.some((one) => one !== year)) continue;
    const [fiscal, other] = [FISCAL, OTHER].map((pattern) => amountOf(pattern.exec(sentence)));
    if (fiscal === undefined && other === undefined) continue;
    return { ...(fiscal !== undefined && { fiscal }), ...(other !== undefined && { other }) };
  }
  return {};
}

function amountOf(match: RegExpExecArray | null): Amount | undefined {
  return match ? parseDecimal(match[1]!.replaceAll(",", ""), match[2] as Measure)?.amount : undefined;
}
