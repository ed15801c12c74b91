import { type Query, queryKey } from "../../ledger";
import type { StatementSpec, Subject } from "../../narrative";
import type { NarrativeSection } from "../../tables";
import type { CellRef } from "../../workbook";
import type { Figures } from "./figures";
import { subjectName } from "./subject-name";

/** How a thing is told: by its amount or as 未安排, by how it changed, by the names of a list, or, of 机关运行经费, in any of these ways. */
export type Manner = "figure" | "change" | "list" | "agency";

/** One thing that a section of the template's form tells. */
export interface Wanted {
  readonly manner: Manner;
  readonly question: Query;
  readonly statement: string;
  readonly messageId: "statement" | "nothing" | "change" | "list" | "told";
  /** True for what has no money and stands beside what has: 国有资本经营预算未安排. */
  readonly isBeside: boolean;
  readonly cells: readonly CellRef[];
  /** One for each thing of a section: what two specs want is missed once. */
  readonly key: string;
}

/** Statements that list names, and what the names are of. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ["overview.incomeKinds", "收入预算的各项来源"],
  ["overview.classes", "支出预算的各个类级科目"],
]);

/** Statements whose parts are our own wording, and no template's. */
const OPEN_PARTS = /^(?:governmentFund|stateCapital)\.total$/;

/** Statements that are the whole of their section, or of what it says of other money. */
const NOTHING = /\.none$/;

/** What a statement should tell of this year's figures; none of what no table tells. */
export function wantedOf(spec: StatementSpec, section: NarrativeSection, figures: Figures): Wanted[] {
  return spec.subjects(figures.book).flatMap((subject): Wanted[] => {
    const { question } = subject;
    const alone = { question, statement: spec.id, isBeside: false, cells: [] };
    if (LISTS.has(spec.id)) return [{ ...alone, manner: "list", messageId: "list", key: spec.id }];
    if (section === "operating") return [{ ...alone, manner: "agency", messageId: "told", key: "operating" }];
    const manner = spec.id === "three.change" ? "change" : "figure";
    const parts = OPEN_PARTS.test(spec.id) ? [] : (subject.parts ?? []);
    return [...ofOtherMoney(spec, subject, figures), ...parts].flatMap((own) =>
      figureOf(manner, own, spec.id, section, figures),
    );
  });
}

/** Where all is of the general budget, the sentence says that there is nothing of the others. */
function ofOtherMoney({ id }: StatementSpec, subject: Subject, { book }: Figures): readonly Subject[] {
  if (id !== "appropriation.only") return [subject];
  return [{ question: { fund: book.funds.governmentFund } }, { question: { fund: book.funds.stateCapital } }];
}

function figureOf(
  manner: "figure" | "change",
  { question }: Subject,
  statement: string,
  section: NarrativeSection,
  figures: Figures,
): Wanted[] {
  const figure = figures.now(question, section);
  if (!figure || (manner === "change" && !figures.before(question, section))) return [];
  const isNothing = figure.amount === 0;
  const messageId = manner === "change" ? "change" : isNothing ? "nothing" : "statement";
  const key = `${manner}/${queryKey(figures.asked(question, section))}`;
  const isBeside = isNothing && !NOTHING.test(statement);
  return [{ manner, question, statement, messageId, isBeside, cells: figure.cells, key }];
}

/** What is wanted, as an accountant calls it. */
export function nameOfWanted(
  { question, manner, statement }: Wanted,
  section: NarrativeSection,
  figures: Figures,
): string {
  if (manner === "agency") return "机关运行经费";
  return LISTS.get(statement) ?? subjectName(figures.asked(question, section), figures.book);
}
