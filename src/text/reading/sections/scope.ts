import { FUNDS, type FundSet, KINDS } from "../../../ledger";
import type { FundScope } from "../../../narrative";
import type { Ask } from "../lexicon/meaning";
import type { TextSectionId } from "./section-words";

/** What a section speaks of where its sentences do not say. Of 三公 the heading may say that only the general budget is meant. */
export function sectionScope(section: TextSectionId | undefined, heading: string, funds: FundScope): Ask {
  switch (section) {
    case "appropriation":
      return { fund: funds.appropriation };
    case "generalBudget":
    case "generalBudget.scale":
    case "generalBudget.structure":
    case "generalBudget.items":
      return { fund: funds.generalBudget };
    case "basic":
      return { fund: funds.generalBudget, kind: KINDS.basic };
    case "projects":
      return { fund: funds.generalBudget, kind: KINDS.project };
    case "governmentFund":
      return { fund: funds.governmentFund };
    case "stateCapital":
      return { fund: funds.stateCapital };
    case "threePublic":
      return { fund: heading.includes("一般公共预算") ? funds.generalBudget : funds.appropriation };
    case "carryover":
      return { fund: FUNDS.carryover };
    default:
      return {};
  }
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
