import {
  KINDS,
  type Kind,
  PROCUREMENT_CLASSES,
  type ProcurementClass,
  answer,
  exactProcurement,
  procurementTotal,
} from "../../../ledger";
import { type Amount, ZERO, formatAmount, roundToPrinted, subtract, sum } from "../../../money";
import { BASES } from "../../bases";
import type { Finding } from "../../rule";
import { type FactContext, cellsOf, factRule } from "../fact-rule";
import { procurementFaults } from "./procurement-faults";
import { areAllSmall } from "./small-items";

const CLASS_NAMES: Readonly<Record<ProcurementClass, string>> = {
  goods: "政府采购货物",
  works: "政府采购工程",
  services: "政府采购服务",
};

/** 政府采购: its classes are those of the ledger, what is reserved is no more than all, and all no more than what may buy. */
export const procurement = factRule(
  {
    id: "n/procurement",
    title: "政府采购预算与分类、预留份额相符",
    severity: "error",
    basis: BASES.procurement,
    messages: {
      class: "“采购预留”的{name}为 {stated}，支出明细按政府采购类别汇总为 {expected}，差 {difference} {measure}。",
      reserved: "面向中小企业预留 {left}，大于政府采购预算 {right}，多 {difference} {measure}。",
      small: "面向小微企业预留 {left}，大于面向中小企业预留 {right}，多 {difference} {measure}。",
      whole: "政府采购预算 {left}，大于公用经费和项目支出的合计 {right}，多 {difference} {measure}。",
      unreserved:
        "支出明细的采购项目都在限额以下（货物、服务 200 万元，工程 400 万元），面向中小企业预留 {left}，少于政府采购预算 {right} {measure}。",
    },
    advice: "请核对“采购预留”和支出明细的政府采购类别；采购的金额应在公用经费和项目支出之内。",
  },
  function* (context) {
    const { facts, ledger, disclosure, looked } = context;
    const { forSmallAndMedium, forSmall } = facts.procurement;
    const classes = PROCUREMENT_CLASSES.flatMap((name) => facts.procurement[name] ?? []);
    const bought = ledger?.tellsProcurement ? exactProcurement(ledger.rows) : undefined;
    if (classes.length === 0 && !bought && !forSmallAndMedium && !forSmall) return;
    looked();
    if (bought) yield* otherClasses(context, bought);
    const total = bought
      ? procurementTotal(bought)
      : classes.length > 0
        ? sum(classes.map(({ value }) => value))
        : undefined;
    const { measure } = disclosure;
    const told = (messageId: string, left: Amount, right: Amount, cells: Finding["cells"]): Finding => ({
      messageId,
      data: {
        left: formatAmount(left, measure),
        right: formatAmount(right, measure),
        difference: formatAmount(subtract(left, right), measure),
        measure,
      },
      subject: messageId,
      cells,
      ...(messageId !== "reserved" && messageId !== "small" && { severity: "warning" }),
    });
    const [reserved, small] = [forSmallAndMedium?.value, forSmall?.value];
    const faults = procurementFaults({
      ...(total !== undefined && { classes: total }),
      ...(reserved !== undefined && { forSmallAndMedium: reserved }),
      ...(small !== undefined && { forSmall: small }),
    });
    for (const { kind, left, right } of faults)
      yield told(
        kind,
        left,
        right,
        kind === "small" ? cellsOf(forSmall, forSmallAndMedium) : cellsOf(forSmallAndMedium, ...classes),
      );
    if (total === undefined) return;
    const most = mostToBuyWith(context);
    if (most !== undefined && roundToPrinted(total, measure) > roundToPrinted(most, measure))
      yield told("whole", total, most, cellsOf(...classes));
    if (bought && reserved !== undefined && reserved < total && areAllSmall(ledger!.rows))
      yield told("unreserved", reserved, total, cellsOf(forSmallAndMedium));
  },
);

/** Classes that the sheet states otherwise than the ledger, which counts. */
function* otherClasses(
  { facts, disclosure: { measure } }: FactContext,
  bought: Readonly<Record<ProcurementClass, Amount>>,
): Iterable<Finding> {
  for (const name of PROCUREMENT_CLASSES) {
    const stated = facts.procurement[name];
    if (!stated || roundToPrinted(stated.value, measure) === roundToPrinted(bought[name], measure)) continue;
    const data = {
      name: CLASS_NAMES[name],
      stated: formatAmount(stated.value, measure),
      expected: formatAmount(bought[name], measure),
      difference: formatAmount(subtract(stated.value, bought[name]), measure),
      measure,
    };
    yield { messageId: "class", data, subject: `class|${name}`, cells: cellsOf(stated) };
  }
}

/** What may buy something: operating expenditure and projects. Tables tell the personnel of the general budget only, and no more can be left out. */
function mostToBuyWith({ ledger, disclosure, funds, ask }: FactContext): Amount | undefined {
  if (ledger) return answer(ledger, { kind: (KINDS.operating | KINDS.project) as Kind });
  if (disclosure.tables.length === 0) return undefined;
  const [all, personnel] = [ask({}), ask({ kind: KINDS.personnel, fund: funds.generalBudget })];
  return all && subtract(all.amount, personnel?.amount ?? ZERO);
}
