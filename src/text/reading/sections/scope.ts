import { FUNDS, type FundSet, KINDS } from "../../../ledger";
import type { FundScope } from "../../../narrative";
import type { Ask } from "../lexicon/meaning";
import type { TextSectionId } from "./section-words";

/** Sections whose heading may leave open of which money they speak: then it is what the chapter above them speaks of. */
const OF_ONE_BUDGET: Partial<Record<TextSectionId, Pick<Ask, "kind">>> = {
  generalBudget: {},
  "generalBudget.scale": {},
  "generalBudget.structure": {},
  "generalBudget.items": {},
  basic: { kind: KINDS.basic },
  projects: { kind: KINDS.project },
};

/**
 * What a section speaks of where its sentences do not say: by the words of its heading, else by the chapter that it stands in, else as the
 * region's text has it.
 */
export function sectionScope(
  section: TextSectionId | undefined,
  heading: string,
  chapter: Ask | undefined,
  funds: FundScope,
): Ask {
  if (section === "appropriation") return { fund: funds.appropriation };
  if (section === "governmentFund") return { fund: funds.governmentFund };
  if (section === "stateCapital") return { fund: funds.stateCapital };
  if (section === "carryover") return { fund: FUNDS.carryover };
  if (section === "threePublic") return { fund: fundNamed(heading, funds) ?? funds.appropriation };
  const narrowed = section && OF_ONE_BUDGET[section];
  if (!narrowed) return {};
  const fund = fundNamed(heading, funds) ?? (chapter ? chapter.fund : funds.generalBudget);
  return { ...narrowed, ...(fund !== undefined && { fund }) };
}

function fundNamed(heading: string, funds: FundScope): FundSet | undefined {
  if (heading.includes("一般公共预算")) return funds.generalBudget;
  if (heading.includes("政府性基金")) return funds.governmentFund;
  if (heading.includes("国有资本")) return funds.stateCapital;
  return heading.includes("财政拨款") ? funds.appropriation : undefined;
}

/** What was carried over, as a section means it that speaks of one kind of money alone: 上年结转 of 财政拨款收支 is 财政拨款结转. */
export function carriedOf(fund: FundSet, scope: FundSet | undefined, funds: FundScope): FundSet {
  if (fund !== FUNDS.carryover || scope === undefined) return fund;
  return carriedFund(scope, funds);
}

/** In a section on what was carried over, 一般公共预算拨款 is what was carried over of it. */
export function carriedFund(fund: FundSet, funds: FundScope): FundSet {
  switch (fund) {
    case funds.generalBudget:
      return FUNDS.carriedGeneralBudget;
    case funds.governmentFund:
      return FUNDS.carriedGovernmentFund;
    case funds.stateCapital:
      return FUNDS.carriedStateCapital;
    case funds.appropriation:
      return FUNDS.carriedAppropriation;
    case FUNDS.unitFunds:
      return FUNDS.carriedUnitFunds;
    case FUNDS.specialAccount:
      return FUNDS.carriedSpecialAccount;
    default:
      return fund;
  }
}
