import { squeeze } from "../shared/squeeze";
import type { BudgetUse } from "../../ledger/kinds";
import { KIND_WORDS } from "./words/kinds";

/** What 支出类型 and 项目类别 say of a row. */
export type ReadKind =
  | { readonly kind: BudgetUse; /** The two columns say different things. */ readonly contradicts?: true }
  | { readonly problem: "missing" | "unreadable" };

/** 301 and 303 are personnel's, all else is operating's, where a ledger says only “basic”. */
const PERSONNEL_CATEGORIES = ["301", "303"];

/**
 * Basic expenditure of personnel, or operating, or a project's. 支出类型 decides; where it says no more than 基本支出, 项目类别 tells the
 * half, or else the economic code does. Where it is missing, 项目类别 decides.
 */
export function readKind(type: string, category: string, economic: string): ReadKind {
  const [said, other] = [wordOf(type), wordOf(category)];
  if (said === undefined && other === undefined)
    return { problem: squeeze(type + category) === "" ? "missing" : "unreadable" };
  const first = said ?? other!;
  const basic = first === "basic" && other !== undefined && other !== "project" ? other : first;
  const kind = basic === "basic" ? halfOf(economic) : basic;
  const contradicts = said !== undefined && other !== undefined && (said === "project") !== (other === "project");
  return { kind, ...(contradicts && { contradicts }) };
}

function wordOf(text: string): BudgetUse | "basic" | undefined {
  const plain = squeeze(text);
  return KIND_WORDS.find(([word]) => plain.includes(word))?.[1];
}

function halfOf(economic: string): "personnel" | "operating" {
  return PERSONNEL_CATEGORIES.includes(economic.slice(0, 3)) ? "personnel" : "operating";
}

/** 基本支出 with a kind of economic code that only projects have, or in the wrong half. */
export function economicFits(kind: BudgetUse, economic: string): boolean {
  const category = economic.slice(0, 3);
  if (kind === "personnel") return PERSONNEL_CATEGORIES.includes(category);
  if (kind === "operating") return category === "302" || category === "310" || category === "307" || category === "399";
  return true;
}

export const KIND_NAMES: Readonly<Record<BudgetUse, string>> = {
  personnel: "基本支出的人员经费",
  operating: "基本支出的公用经费",
  project: "项目支出",
};
