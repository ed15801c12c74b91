import { KINDS } from "../../../ledger";
import { formatAmount, roundToPrinted } from "../../../money";
import { BASES } from "../../bases";
import { cellsOf, factRule } from "../fact-rule";

/** 机关运行经费 is the operating expenditure of an organ; of a mixed unit no more than that, and of an institution nothing. */
export const operating = factRule(
  {
    id: "n/operating",
    title: "机关运行经费＝一般公共预算公用经费",
    severity: "warning",
    basis: BASES.text,
    tables: ["basicExpenditure"],
    needs: "all",
    messages: {
      different: "{nature}单位的机关运行经费为 {stated}，一般公共预算公用经费为 {printed} {measure}；两者应当相等。",
      more: "机关运行经费 {stated}，大于一般公共预算公用经费 {printed} {measure}。",
      none: "事业单位没有机关运行经费，“单位信息”填写了 {stated} {measure}。",
    },
    advice: "请核对“单位信息”的单位性质和机关运行经费；机关运行经费只包括行政单位和参公事业单位的公用经费。",
  },
  function* ({ facts: { unit }, disclosure: { measure }, funds, ask, looked }) {
    const { agencyOperating: stated, nature } = unit;
    const printed = ask({ kind: KINDS.operating, fund: funds.generalBudget });
    if (!stated || !nature || !printed) return;
    looked();
    const amount = roundToPrinted(stated.value, measure);
    const holds = {
      行政: amount === printed.amount,
      参公: amount === printed.amount,
      混合: amount <= printed.amount,
      事业: amount === 0,
    };
    if (holds[nature.value]) return;
    const data = {
      nature: nature.value,
      stated: formatAmount(amount, measure),
      printed: formatAmount(printed.amount, measure),
      measure,
    };
    const messageId = { 行政: "different", 参公: "different", 混合: "more", 事业: "none" }[nature.value];
    yield { messageId, data, subject: "operating", cells: [...cellsOf(stated, nature), ...printed.cells] };
  },
);
