import { type Amount, subtract } from "../../../money";

/** What a unit states of its procurement, in 分: of facts or of a text. What is not stated is absent. */
export interface StatedProcurement {
  /** 政府采购预算 */
  readonly total?: Amount;
  /** 货物, 工程 and 服务 together */
  readonly classes?: Amount;
  /** 面向中小企业预留 */
  readonly forSmallAndMedium?: Amount;
  /** 面向小微企业预留 */
  readonly forSmall?: Amount;
}

/** A relation of procurement that does not hold: `sum`: the classes are not the total; the others: a part is larger than its whole. */
export interface ProcurementFault {
  readonly kind: "sum" | "reserved" | "small";
  readonly left: Amount;
  readonly right: Amount;
  /** left − right */
  readonly difference: Amount;
}

/**
 * What does not hold of stated procurement: 采购 = 货物 + 工程 + 服务; 中小企业预留 ≤ 采购; 小微企业预留 ≤ 中小企业预留 (财库〔2020〕46号).
 * `{ total: 31.83, classes: 31.83, forSmallAndMedium: 31.83, forSmall: 31.83 }` → none.
 */
export function procurementFaults({
  total,
  classes,
  forSmallAndMedium,
  forSmall,
}: StatedProcurement): ProcurementFault[] {
  const whole = total ?? classes;
  const faults: ProcurementFault[] = [];
  const tell = (kind: ProcurementFault["kind"], left: Amount, right: Amount) =>
    faults.push({ kind, left, right, difference: subtract(left, right) });
  if (total !== undefined && classes !== undefined && total !== classes) tell("sum", total, classes);
  if (whole !== undefined && forSmallAndMedium !== undefined && forSmallAndMedium > whole)
    tell("reserved", forSmallAndMedium, whole);
  if (forSmallAndMedium !== undefined && forSmall !== undefined && forSmall > forSmallAndMedium)
    tell("small", forSmall, forSmallAndMedium);
  return faults;
}
