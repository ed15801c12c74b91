import type { PriorScope } from "../../facts";
import { FUNDS, type FundSet, KINDS, type Query } from "../../ledger";
import type { Catalogue } from "../../catalogue";
import { isFunctionItem, readCode } from "../ledger/code";
import { incomeFund } from "../ledger/income";
import { headerForm } from "../shared/header-form";

/** The three public expenses by the names in print, with their economic 款. */
const THREE_PUBLIC: readonly (readonly [name: RegExp, economic: readonly string[]])[] = [
  [/^因公出国境/, ["30212"]],
  [/^公务用车购置及运行/, ["30231", "30913", "31013"]],
  [/^公务用车购置/, ["30913", "31013"]],
  [/^公务用车运行/, ["30231"]],
  [/^公务接待/, ["30217"]],
  [/^(?:财政拨款)?三公经费|^合计$/, ["30212", "30217", "30231", "30913", "31013"]],
];
const BASIC = /^(?:$|基本支出|合计|小计)/;
const PROJECT = /^(?:$|项目支出|合计|小计)/;
const AGENCY = /^(?:$|机关运行)/;
const APPROPRIATION = /^(?:$|财政拨款(?:收支)?(?:总?预算|合计|总计)?$|合计$|总计$)/;
const CARRYOVER = /^(?:$|合计$|总计$)/;

/** What may be filled in under 编码或名称, for the message about what cannot be. */
export const KEYS_OF: Readonly<Record<PriorScope, string>> = {
  收入项:
    "一般公共预算拨款、上级一般公共预算安排的转移支付、政府性基金预算拨款、国有资本经营预算拨款、财政专户核拨、单位资金等收入项目",
  "支出-基本": "基本支出、人员经费或公用经费",
  "支出-项目": "项目支出",
  "一般公共-基本": "基本支出、人员经费或公用经费",
  "一般公共-项目": "项目支出",
  项级科目: "7 位的项级编码",
  基金项级: "7 位的项级编码",
  国资项级: "7 位的项级编码",
  三公项: "因公出国（境）费、公务用车购置费、公务用车运行费或公务接待费",
  机关运行: "机关运行经费",
  财政拨款: "财政拨款、一般公共预算拨款、政府性基金预算拨款或国有资本经营预算拨款",
  上年结转: "上年结转结余、财政拨款结转或非财政拨款结余",
};

/**
 * The question of a row of 上年预算: `项级科目 2010301` → `{ function: "2010301", fund: generalBudget }`, `三公项 公务接待费` → `{ economic: ["30217"], fund:
 * appropriation }`. Undefined where 口径 has no such thing.
 */
export function priorQuestion(scope: PriorScope, key: string, catalogue: Catalogue): Query | undefined {
  const form = headerForm(key);
  switch (scope) {
    case "收入项":
      return fundQuestion(form === "" ? undefined : incomeFund(key, { carried: form.startsWith("上年") }));
    case "支出-基本":
      return kindQuestion(form, BASIC, KINDS.basic);
    case "支出-项目":
      return kindQuestion(form, PROJECT, KINDS.project);
    case "一般公共-基本":
      return kindQuestion(form, BASIC, KINDS.basic, FUNDS.generalBudget);
    case "一般公共-项目":
      return kindQuestion(form, PROJECT, KINDS.project, FUNDS.generalBudget);
    case "项级科目":
      return itemQuestion(key, FUNDS.generalBudget, catalogue);
    case "基金项级":
      return itemQuestion(key, FUNDS.governmentFund, catalogue);
    case "国资项级":
      return itemQuestion(key, FUNDS.stateCapital, catalogue);
    case "三公项": {
      const economic = THREE_PUBLIC.find(([name]) => name.test(form))?.[1];
      return economic && { economic, fund: FUNDS.appropriation };
    }
    case "机关运行":
      return AGENCY.test(form) ? { kind: KINDS.operating, fund: FUNDS.generalBudget } : undefined;
    case "财政拨款":
      return fundQuestion(APPROPRIATION.test(form) ? FUNDS.appropriation : within(key, FUNDS.appropriation, false));
    case "上年结转":
      return fundQuestion(CARRYOVER.test(form) ? FUNDS.carryover : within(key, FUNDS.carryover, true));
  }
}

function kindQuestion(form: string, words: RegExp, kind: Query["kind"], fund?: FundSet): Query | undefined {
  const half = form === "人员经费" ? KINDS.personnel : form === "公用经费" ? KINDS.operating : undefined;
  const asked = words.test(form) ? kind : kind === KINDS.basic ? half : undefined;
  return asked && { kind: asked, ...(fund !== undefined && { fund }) };
}

/** A code of a 项, or a name that one 项 alone has. Codes of other years are taken, too. */
function itemQuestion(key: string, fund: FundSet, catalogue: Catalogue): Query | undefined {
  const code = readCode(key)?.code;
  if (code !== undefined) return isFunctionItem(code) ? { function: code, fund } : undefined;
  const [named, ...others] = catalogue.byName(key).filter((entry) => isFunctionItem(entry.code));
  return named && others.length === 0 ? { function: named.code, fund } : undefined;
}

function within(key: string, whole: FundSet, carried: boolean): FundSet | undefined {
  const fund = incomeFund(key, { carried });
  return fund !== undefined && (fund & whole) === fund ? fund : undefined;
}

/** All money is asked for without a fund. */
function fundQuestion(fund: FundSet | undefined): Query | undefined {
  if (fund === undefined) return undefined;
  return fund === FUNDS.all ? {} : { fund };
}
