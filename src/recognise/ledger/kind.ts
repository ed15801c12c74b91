import { squeeze } from "../shared/squeeze";
import type { LedgerUse } from "../../ledger/kinds";
import { KIND_WORDS } from "./words/kinds";

/** What 支出类型 and 项目类别 say of a row. */
export type ReadKind =
  | { readonly kind: LedgerUse; /** The two columns say different things. */ readonly contradicts?: true }
  | { readonly problem: "missing" | "unreadable" };

/** 301 and 303 are personnel's, all else is operating's, where a ledger says only “basic”. */
const PERSONNEL_CATEGORIES = ["301", "303"];

/** What is paid to other units or put into business: neither basic expenditure nor a project's, whatever 项目类别 says of it. */
const OTHER_USES: ReadonlySet<LedgerUse | "basic"> = new Set(["toSuperior", "business", "toAffiliates"]);

/**
 * Basic expenditure of personnel, or operating, or a project's, or what is paid to other units or put into business. 支出类型 decides; where it says no more than 基本支出, 项目类别 tells the
 * half, or else the economic code does. Where it is missing, 项目类别 decides.
 */
export function readKind(type: string, category: string, economic: string): ReadKind {
  const [said, other] = [wordOf(type), wordOf(category)];
  if (said === undefined && other === undefined)
    return { problem: squeeze(type + category) === "" ? "missing" : "unreadable" };
  const first = said ?? other!;
  const basic = first === "basic" && other !== undefined && other !== "project" ? other : first;
  const kind = basic === "basic" ? halfOf(economic) : basic;
  const isOwn = said !== undefined && !OTHER_USES.has(said);
  const contradicts = isOwn && other !== undefined && (said === "project") !== (other === "project");
  return { kind, ...(contradicts && { contradicts }) };
}

function wordOf(text: string): LedgerUse | "basic" | undefined {
  const plain = squeeze(text);
  return KIND_WORDS.find(([word]) => plain.includes(word))?.[1];
}

function halfOf(economic: string): "personnel" | "operating" {
  return PERSONNEL_CATEGORIES.includes(economic.slice(0, 3)) ? "personnel" : "operating";
}

/** 基本支出 with a kind of economic code that only projects have, or in the wrong half. */
export function economicFits(kind: LedgerUse, economic: string): boolean {
  const category = economic.slice(0, 3);
  if (kind === "personnel") return PERSONNEL_CATEGORIES.includes(category);
  if (kind === "operating") return category === "302" || category === "310" || category === "307" || category === "399";
  return true;
}

export const KIND_NAMES: Readonly<Record<LedgerUse, string>> = {
  personnel: "基本支出的人员经费",
  operating: "基本支出的公用经费",
  project: "项目支出",
  toSuperior: "上缴上级支出",
  business: "经营支出",
  toAffiliates: "对附属单位补助支出",
};
