import type { Narrative } from "../../src/narrative";
import { paragraphsOf } from "./seed";

/** What a sentence claims of a figure, in the words of narrative-2024.json. */
interface Claim {
  readonly cur: string;
  readonly share?: string;
  readonly dir?: string;
  readonly delta?: string;
  readonly word?: string;
  readonly pct?: string;
}

const AMOUNT = /([\d.]+)万元/;
const SHARE = /占([\d.]+)%/;
const CHANGE = /(增加|减少)([\d.]+)万元，(增长|下降)([\d.]+)%/;

/** The first amount, share and change of a text. 与上年持平 counts as 增加0.00万元，增长0.00%. */
function claimOf(text: string): Claim {
  const [, cur = "没有金额"] = AMOUNT.exec(text) ?? [];
  const [, share] = SHARE.exec(text) ?? [];
  return { cur, ...(share && { share }), ...changeOf(text) };
}

function changeOf(text: string): Omit<Claim, "cur"> {
  if (text.includes("与上年持平")) return { dir: "增加", delta: "0.00", word: "增长", pct: "0.00" };
  const [found, dir, delta, word, pct] = CHANGE.exec(text) ?? [];
  return found === undefined ? {} : { dir: dir!, delta: delta!, word: word!, pct: pct! };
}

const amountOf = (text: string) => claimOf(text).cur;

/** The list behind 包括：, without its stop. */
const listOf = (text: string) => text.split("包括：")[1]!.replace("。", "").split("、");

/** `一般公共服务支出376.47万元…` → 一般公共服务支出 */
const nameBefore = (text: string) => text.slice(0, text.search(/\d/));

const byName = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [nameBefore(text), claimOf(text)]));

/** The claims that a text makes, in the shape of those of the published one: sections 一 to 十一 and 机关运行经费. */
export function claimsOf(narrative: Narrative): Record<string, unknown> {
  const [total, incomeList, classList] = paragraphsOf(narrative, "overview") as [string, string, string];
  const [, ...incomeLines] = paragraphsOf(narrative, "income");
  const [, ...kinds] = paragraphsOf(narrative, "expenditure");
  const [fiscalTotal, , fund, classes] = paragraphsOf(narrative, "appropriation") as [string, string, string, string];
  const [budgetTotal, ...budgetKinds] = paragraphsOf(narrative, "generalBudget.scale");
  const [basicTotal, personnel, operating] = paragraphsOf(narrative, "basic") as [string, string, string];
  const arranged = incomeLines.filter((line) => !line.endsWith("未安排。"));
  const unarranged = incomeLines.filter((line) => line.endsWith("未安排。"));
  return {
    total: amountOf(total),
    income_list: listOf(incomeList),
    expend_list: listOf(classList),
    income: {
      总额: amountOf(paragraphsOf(narrative, "income")[0]!),
      ...byName(arranged),
      未安排: unarranged.map((line) => line.replace("未安排。", "")),
    },
    expend: { 总额: amountOf(paragraphsOf(narrative, "expenditure")[0]!), ...byName(kinds) },
    fiscal: {
      总额: /总预算([\d.]+)/.exec(fiscalTotal)![1],
      ...amountsByName([fund.split("包括：")[1]!, ...classes.split("包括：")[1]!.split("；")]),
    },
    gpb: {
      总额: amountOf(budgetTotal!),
      ...byName(budgetKinds),
      structure: paragraphsOf(narrative, "generalBudget.structure").map(structureOf),
      items: paragraphsOf(narrative, "generalBudget.items").map(itemOf),
    },
    basic: {
      总额: amountOf(basicTotal),
      人员经费: amountOf(personnel),
      公用经费: amountOf(operating),
      人员列举: listOf(personnel),
      公用列举: listOf(operating),
    },
    projects: projectsOf(paragraphsOf(narrative, "projects")),
    empty_notes: {
      T8: isEmptyNote(paragraphsOf(narrative, "governmentFund")),
      T9: isEmptyNote(paragraphsOf(narrative, "stateCapital")),
      T11: isEmptyNote(paragraphsOf(narrative, "carryover")),
    },
    sangong: threePublicOf(paragraphsOf(narrative, "threePublic") as [string, string]),
    jiguan: claimOf(paragraphsOf(narrative, "operating")[0]!),
  };
}

const amountsByName = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text) => [nameBefore(text), amountOf(text)]));

function structureOf(text: string) {
  const { cur, share } = claimOf(text);
  return { name: text.slice(2, text.indexOf("（类）")), v: cur, share };
}

function itemOf(text: string) {
  const [, lei, kuan, xiang] = /^\d+\.(.+)（类）(.+)（款）(.+)（项）/.exec(text)!;
  return { ...claimOf(text), lei, kuan, xiang };
}

function projectsOf(lines: readonly string[]) {
  const blocks = Array.from({ length: lines.length / 6 }, (_, index) => lines.slice(6 * index, 6 * index + 6));
  return blocks.map((block) => {
    const [name, basis, amount, unit, alloc, time] = block.map((line) => line.slice(line.indexOf("：") + 1));
    return { name, basis, amount: amountOf(amount!), unit, alloc, time };
  });
}

const isEmptyNote = ([first, ...others]: readonly string[]) => first!.endsWith("为空表。") && others.length === 0;

function threePublicOf([amounts, changes]: readonly [string, string]) {
  const [total, parts] = amounts.split("其中：") as [string, string];
  const [totalChange, partChanges] = changes.split("其中：") as [string, string];
  const told = (name: string) => {
    const part = parts.split("，").find((text) => text.startsWith(name))!;
    const change = partChanges.split("；").find((text) => text.startsWith(name))!;
    return { ...claimOf(part), ...changeOf(change) };
  };
  return {
    total: { ...claimOf(total), ...changeOf(totalChange) },
    abroad: told("因公出国（境）费"),
    car_buy: told("公务用车购置费"),
    car_run: told("公务用车运行费"),
    reception: told("公务接待费"),
  };
}
