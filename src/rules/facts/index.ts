import type { Rule } from "../rule";
import { satisfactionBasis } from "./performance/basis";
import { cost } from "./performance/cost";
import { coverage } from "./performance/coverage";
import { goalFunds } from "./performance/funds";
import { levelPairs } from "./performance/pairs";
import { projectTargets } from "./performance/project";
import { sameIndicator } from "./performance/same";
import { indicatorValue } from "./performance/value";
import { weights } from "./performance/weights";
import { personal } from "./secrecy/personal";
import { secret } from "./secrecy/secret";
import { dates } from "./sheets/dates";
import { statedPrior } from "./sheets/prior";
import { statedUnit } from "./sheets/unit-name";
import { unread } from "./sheets/unread";
import { statedYear } from "./sheets/year";
import { assets } from "./statements/assets";
import { operating } from "./statements/operating";
import { people } from "./statements/people";
import { performanceFunds } from "./statements/performance";
import { procurement } from "./statements/procurement";
import { reason } from "./statements/reason";
import { threePublic } from "./statements/three-public";
import { vehicles } from "./statements/vehicles";

/** Rules over what a workbook states for its document, in the order in which their findings are listed: what is wrong with the sheets first. */
export const FACT_RULES: readonly Rule[] = [
  unread,
  statedUnit,
  statedYear,
  dates,
  statedPrior,
  secret,
  personal,
  people,
  operating,
  procurement,
  assets,
  vehicles,
  threePublic,
  reason,
  performanceFunds,
  projectTargets,
  goalFunds,
  cost,
  weights,
  indicatorValue,
  sameIndicator,
  levelPairs,
  coverage,
  satisfactionBasis,
];
