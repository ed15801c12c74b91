import type { Fact, UnitNature } from "../../facts";
import { KINDS } from "../../ledger";
import { formatAmount, roundToPrinted } from "../../money";
import type { FigureBook } from "../figure-book";
import type { StatementSpec, Subject } from "../statement";

/** Units whose operating expenditure is 机关运行经费 (预算法实施条例: 行政单位, 参照公务员法管理的事业单位). */
const ORGANS: readonly UnitNature[] = ["行政", "参公"];

function subjectsWhere(fits: (nature: UnitNature | undefined) => boolean): StatementSpec["subjects"] {
  return (book) => (fits(book.facts.unit.nature?.value) ? [operatingOf(book)] : []);
}

function operatingOf(book: FigureBook): Subject {
  const { funds } = book;
  return {
    name: "机关运行经费",
    question: { fund: funds.generalBudget, kind: KINDS.operating },
    slots: {
      nature: { kind: "fact", heading: "单位性质", sheet: "单位信息" },
      organs: { kind: "fact", ...organsOf(book), heading: "机关运行经费", sheet: "单位信息" },
    },
  };
}

/** What a mixed unit states, as it is printed: `12.30万元`. */
function organsOf({ facts, measure }: FigureBook): { readonly fact?: Fact<string> } {
  const stated = facts.unit.agencyOperating;
  if (!stated) return {};
  return { fact: { ...stated, value: `${formatAmount(roundToPrinted(stated.value, measure), measure)}${measure}` } };
}

/** 十二（一）机关运行经费: the operating expenditure of an organ; an institution has none, and of a mixed unit it is not to be told from the tables. */
export const OPERATING: readonly StatementSpec[] = [
  {
    id: "operating.total",
    subjects: subjectsWhere((nature) => nature !== undefined && ORGANS.includes(nature)),
    wording: {
      plain: "{unit}{year}年的{name}财政拨款预算{amount}[，{change}]。",
      unarranged: "{unit}{year}年未安排{name}财政拨款预算。",
      ended: "{unit}{year}年未安排{name}财政拨款预算，{change}。",
    },
  },
  {
    id: "operating.none",
    subjects: subjectsWhere((nature) => nature === "事业"),
    wording: { plain: "{unit}为事业单位，无{name}。" },
  },
  {
    id: "operating.mixed",
    subjects: subjectsWhere((nature) => nature === "混合"),
    wording: { plain: "{unit}{year}年的{name}财政拨款预算{organs}。" },
  },
  {
    id: "operating.unknown",
    subjects: subjectsWhere((nature) => nature === undefined),
    wording: { plain: "{nature}" },
  },
];
