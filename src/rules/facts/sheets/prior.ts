import { BASES } from "../../bases";
import { factRule } from "../fact-rule";

/** What a unit states of last year is what last year's tables of the workbook print. */
export const statedPrior = factRule(
  {
    id: "facts/prior",
    title: "“上年预算”与工作簿中的上年表一致",
    severity: "warning",
    basis: BASES.text,
    messages: { different: "{about}的上年数不一致：{sides}；以“上年预算”为准。" },
    advice: "请与上年公开表核对，改正其中一处；因科目调整等作了同口径调整的，请说明。",
  },
  function* ({ facts, priorDisagreements, looked }) {
    looked(priorDisagreements.length > 0 ? facts.prior.length : 0);
    for (const { about, sides, cell } of priorDisagreements)
      yield { messageId: "different", data: { about, sides }, subject: about, cells: cell ? [cell] : [] };
  },
);
