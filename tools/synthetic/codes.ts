import { type BudgetKind, type Catalogue, normalName } from "../../src/catalogue";
import type { FundLeaf, BudgetUse } from "../../src/ledger";

/** 社会保险基金, 预备费, 转移性支出 and debts are no unit's outlay. */
const NO_UNITS = ["209", "227", "230", "231", "232", "233", "234"];

/** Contributions with a functional code of their own: that code pays them, and nothing else does. */
const CONTRIBUTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["2080505", ["30108"]],
  ["2080506", ["30109"]],
  ["2210201", ["30113"]],
  ["21011", ["30110", "30111"]],
]);

/** What a fund's kind of budget is; special accounts and unit funds are spent under the codes of the general budget. */
export function budgetOf(fund: FundLeaf): BudgetKind {
  if (/governmentFund/i.test(fund)) return "governmentFund";
  return /stateCapital/i.test(fund) ? "stateCapital" : "generalBudget";
}

/** The functional 项 that a unit may spend from a budget under. */
export function functionalItems(catalogue: Catalogue, budget: BudgetKind): string[] {
  return catalogue.entries
    .map(({ code }) => code)
    .filter((code) => code.length === 7 && !NO_UNITS.includes(code.slice(0, 3)))
    .filter((code) => catalogue.fundsOf(code).join() === budget && catalogue.path(code).length === 3);
}

/** The kinds of expenditure that a functional 项 carries: 行政运行 basic, 一般行政管理事务 project, a contribution personnel, the rest any. */
export function kindsOf(catalogue: Catalogue, code: string): readonly BudgetUse[] {
  if (contributionsOf(code)) return ["personnel"];
  const name = normalName(catalogue.find(code)?.name ?? "");
  if (name === "行政运行" || name === "事业运行") return ["personnel", "operating"];
  return name === "一般行政管理事务" ? ["project"] : ["personnel", "operating", "project"];
}

const CATEGORIES: Readonly<Record<BudgetUse, readonly string[]>> = {
  personnel: ["301", "303"],
  operating: ["302", "310"],
  project: ["301", "302", "303", "307", "309", "310", "311", "312", "313", "399"],
};

/** The three public expenses, so that table 10 is never empty for want of luck. */
const THREE_PUBLIC: Readonly<Record<BudgetUse, readonly string[]>> = {
  personnel: [],
  operating: ["30212", "30217", "30231", "31013"],
  project: ["30212", "30217", "30231", "31013", "30913"],
};

/** The economic 款 that a kind of expenditure under a functional 项 is paid as; the three public expenses three times as often. */
export function economicSections(catalogue: Catalogue, kind: BudgetUse, code: string): readonly string[] {
  const own = contributionsOf(code);
  if (own) return own;
  const reserved = new Set([...CONTRIBUTIONS.values()].flat());
  const sections = catalogue.entries
    .map((entry) => entry.code)
    .filter((section) => section.length === 5 && CATEGORIES[kind].includes(section.slice(0, 3)))
    .filter((section) => !reserved.has(section));
  return [...sections, ...THREE_PUBLIC[kind], ...THREE_PUBLIC[kind]];
}

function contributionsOf(code: string): readonly string[] | undefined {
  return [code, code.slice(0, 5)].map((prefix) => CONTRIBUTIONS.get(prefix)).find((found) => found !== undefined);
}
