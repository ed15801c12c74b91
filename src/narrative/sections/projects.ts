import { type Fact, type ProjectNote, foldedName } from "../../facts";
import { KINDS, type Query } from "../../ledger";
import type { FigureBook } from "../figure-book";
import type { Slot, StatementSpec, Subject } from "../statement";
import { untold } from "./untold";

const SHEET = "项目说明";

/** What every line of a secret project says but its name, its amount and who carries it out. */
const NOT_PUBLISHED = "完全不予公开";

/** 七、项目支出: six lines a project of table 7, in its order; of a secret one its published name, its amount and who carries it out. */
export const PROJECTS: readonly StatementSpec[] = [
  {
    id: "project.none",
    subjects: (book) => {
      const question = projectMoney(book);
      const title = { kind: "words", text: book.titleOf("projectExpenditure") } as const;
      return book.has(question) ? [] : [{ question, slots: { title } }];
    },
    wording: { plain: "{unit}{year}年没有一般公共预算安排的项目支出，{title}为空表。" },
  },
  untold("project.untold", "一般公共预算项目支出的各个项目", projectMoney, (book) => questionsByProject(book).size > 0),
  {
    id: "project.block",
    subjects: (book) => [...questionsByProject(book)].map(([project, questions]) => blockOf(book, project, questions)),
    wording: {
      plain: [
        "{i}.项目名称：{name}",
        "设立的政策依据：{basis}",
        "预算安排规模：{scale}",
        "项目承担单位：{carrier}",
        "资金分配情况：{allocation}",
        "资金执行时间：{period}",
      ].join("\n"),
    },
  },
];

function projectMoney({ funds }: FigureBook): Query {
  return { fund: funds.generalBudget, kind: KINDS.project };
}

/** The questions of each project with money: one for each 项 that it stands under. */
function questionsByProject(book: FigureBook): Map<string, Query[]> {
  const found = new Map<string, Query[]>();
  for (const { project, question } of book.rows("projectExpenditure")) {
    if (project === undefined || !question) continue;
    const asked: Query = { ...question, ...projectMoney(book) };
    if (book.has(asked)) found.set(project, [...(found.get(project) ?? []), asked]);
  }
  return found;
}

function blockOf(book: FigureBook, project: string, questions: readonly Query[]): Subject {
  const note = book.facts.projects.find(({ name }) => foldedName(name.value) === foldedName(project));
  const isSecret = note?.isPublic?.value === false;
  const line = (fact: Fact<string> | undefined, heading: string): Slot =>
    isSecret ? { kind: "words", text: NOT_PUBLISHED } : lineOf(fact, heading);
  return {
    name: project,
    question: { project, ...projectMoney(book) },
    slots: {
      basis: line(note?.basis, "设立依据"),
      scale: { kind: "amounts", questions },
      carrier: carrierOf(note, isSecret),
      allocation: line(note?.allocation, "资金分配"),
      period: line(note?.period, "执行时间"),
    },
  };
}

/** Who carries a secret project out may be said. */
function carrierOf(note: ProjectNote | undefined, isSecret: boolean): Slot {
  return isSecret && !note?.unit ? { kind: "words", text: NOT_PUBLISHED } : lineOf(note?.unit, "承担单位");
}

function lineOf(fact: Fact<string> | undefined, heading: string): Slot {
  return { kind: "fact", ...(fact && { fact }), heading, sheet: SHEET };
}
