import type { EconomicSet } from "../../ledger";
import type { FigureBook } from "../figure-book";
import type { StatementSpec, Subject } from "../statement";

/** The three public expenses by their economic 款, as table 10 asks them; a car may be bought from 309 and from 310. */
const PARTS: readonly (readonly [name: string, economic: EconomicSet])[] = [
  ["因公出国（境）费", ["30212"]],
  ["公务用车购置费", ["30913", "31013"]],
  ["公务用车运行费", ["30231"]],
  ["公务接待费", ["30217"]],
];
const ALL: EconomicSet = PARTS.flatMap(([, economic]) => economic).sort();

function total({ funds }: FigureBook): Subject {
  const fund = funds.appropriation;
  const parts = PARTS.map(([name, economic]) => ({ name, question: { fund, economic } }));
  return { name: "“三公”经费", question: { fund, economic: ALL }, reason: "none", parts, priorParts: parts };
}

/** 十、“三公”经费: all four expenses, nothing too, and how each changed. */
export const THREE_PUBLIC: readonly StatementSpec[] = [
  {
    id: "three.parts",
    subjects: (book) => [total(book)],
    wording: { plain: "{unit}{year}年财政拨款{name}数为{amount}，其中：{parts}。" },
    part: { plain: "{name}{amount}" },
    joiner: "，",
  },
  {
    id: "three.change",
    subjects: (book) => [total(book)],
    wording: { plain: "{year}年财政拨款{name}{change}[，其中：{parts}]。" },
    part: { plain: "{name}{shortChange}" },
    joiner: "；",
  },
];
