import { FUNDS, type FundSet } from "../ledger";
import type { Disclosure } from "./disclosure";
import type { KnownTopic } from "./topic";

/** The money that the tables of appropriations speak of: with what was carried over, or without, as the disclosure is read. */
export interface FundScope {
  readonly appropriation: FundSet;
  readonly generalBudget: FundSet;
  readonly governmentFund: FundSet;
  readonly stateCapital: FundSet;
}

/** The money of a disclosure's tables of appropriations, by the domains of their descriptions. */
export function fundScope({ reading }: Pick<Disclosure, "reading">): FundScope {
  const about = (topic: KnownTopic, otherwise: FundSet): FundSet =>
    reading.tables.find((spec) => spec.topic === topic)?.sections[0].question.fund ?? otherwise;
  return {
    appropriation: about("appropriation", FUNDS.appropriation),
    generalBudget: about("generalBudget", FUNDS.generalBudget),
    governmentFund: about("governmentFund", FUNDS.governmentFund),
    stateCapital: about("stateCapital", FUNDS.stateCapital),
  };
}
