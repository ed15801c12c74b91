import type { Fact, ProcurementFacts } from "../../facts";
import {
  type Bought,
  type ProcurementByClass,
  exactProcurement,
  printedProcurement,
  procurementTotal,
} from "../../ledger";
import { type Amount, roundToPrinted } from "../../money";
import type { CellRef } from "../../workbook";
import { Draft } from "./draft";
import type { Part, PartSource } from "./part";

const SHEET = "采购预留";
const CLASSES: readonly (readonly [name: keyof ProcurementByClass, word: string])[] = [
  ["goods", "政府采购货物"],
  ["works", "政府采购工程"],
  ["services", "政府采购服务"],
];

/** A row of a ledger with what it buys, and where it stands. */
export interface BoughtRow extends Bought {
  readonly cell: CellRef;
}

/**
 * 十二（二）政府采购情况: what is bought by class, and what of it is reserved for small and medium enterprises.
 * @param bought the ledger's rows, where it has a column 政府采购类别: then it tells the classes, else the sheet 采购预留
 */
export function procurementPart(source: PartSource, bought?: readonly BoughtRow[]): Part {
  const draft = new Draft(source);
  const { measure, facts } = source;
  const exact = bought ? exactProcurement(bought) : statedClasses(facts.procurement);
  if (!exact) {
    draft.paragraph(draft.missing("procurement.classes", "政府采购货物、工程、服务的预算数", SHEET));
    return draft.part;
  }
  const printed = printedProcurement(exact, measure);
  const total = procurementTotal(printed);
  if (total === 0) {
    draft.paragraph(draft.year(), "年", draft.unit, "未安排政府采购预算。");
    return draft.part;
  }
  const cellsOf = (name: keyof ProcurementByClass): CellRef[] => {
    const stated = facts.procurement[name]?.cell;
    return bought
      ? bought.flatMap(({ procurement, cell }) => (procurement === name ? [cell] : []))
      : stated
        ? [stated]
        : [];
  };
  const classes = CLASSES.flatMap(([name, word], index) => [
    `${index === 0 ? "" : "，"}${word}预算`,
    draft.amount("procurement.classes", printed[name], cellsOf(name)),
    measure,
  ]);
  const all = CLASSES.flatMap(([name]) => cellsOf(name));
  draft.paragraph(
    ...[draft.year(), "年，", draft.unit, "政府采购预算", draft.amount("procurement.classes", total, all), measure],
    ...["，其中：", ...classes, "。"],
  );
  const reserved = (fact: Fact<Amount> | undefined, heading: string) =>
    fact
      ? draft.amount("procurement.reserved", roundToPrinted(fact.value, measure), fact.cell ? [fact.cell] : [])
      : draft.missing("procurement.reserved", heading, SHEET);
  draft.paragraph(
    ...[draft.year(), "年，", draft.unit, "面向中小企业预留政府采购项目预算金额"],
    ...[reserved(facts.procurement.forSmallAndMedium, "面向中小企业预留"), measure],
    "，小微企业预留政府采购项目预算金额",
    ...[reserved(facts.procurement.forSmall, "其中：面向小微企业预留"), measure, "。"],
  );
  return draft.part;
}

/** What the sheet states: classes that are left blank beside others are none; undefined where none is stated. */
function statedClasses({ goods, works, services }: ProcurementFacts): ProcurementByClass | undefined {
  if (!goods && !works && !services) return undefined;
  const zero = 0 as Amount;
  return { goods: goods?.value ?? zero, works: works?.value ?? zero, services: services?.value ?? zero };
}
