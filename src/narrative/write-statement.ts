import type { Query } from "../ledger";
import { type Amount, ZERO, formatAmount, percentText, share } from "../money";
import { type Manner, changeClause, priorOf } from "./change";
import type { FigureBook, Stated } from "./figure-book";
import { FIGURE_PROBLEMS } from "./figure-problems";
import type { OpenPoints } from "./open-points";
import { type Slots, fill } from "./pattern";
import { reasonText } from "./reason";
import { type NarrativeRun, merged, plainText } from "./runs";
import type { Slot, StatementSpec, Subject, Wording } from "./statement";

/** A paragraph of the text, and the statement that it tells. */
export interface NarrativeParagraph {
  readonly statement: string;
  readonly runs: readonly NarrativeRun[];
}

/** Writes statements from the figures of a book; what they lack goes to the list of open points. */
export class StatementWriter {
  constructor(
    private readonly book: FigureBook,
    private readonly manner: Manner,
    private readonly open: OpenPoints,
  ) {}

  /** The paragraphs of a statement, a sentence each, or one for each line of its wording; none where it has nothing to say. */
  write(spec: StatementSpec): NarrativeParagraph[] {
    return spec.subjects(this.book).flatMap((subject, index) => {
      const lines = this.wordingOf(subject, spec.wording).split("\n");
      return lines.flatMap((line) => {
        const runs = fill(line, this.slotsOf(subject, index, spec));
        return runs ? [{ statement: spec.id, runs: merged(runs) }] : [];
      });
    });
  }

  /** Whose document it is: what headings may say, too. */
  readonly titleSlot = (name: string): readonly NarrativeRun[] | undefined => {
    const { unit, year, scope } = this.book;
    switch (name) {
      case "unit":
        return unit ? [plainText(unit)] : [this.missingUnitFact("单位全称")];
      case "year":
        return year === undefined ? [this.missingUnitFact("预算年度")] : [plainText(String(year))];
      case "scope":
        return [plainText(scope)];
      default:
        return undefined;
    }
  };

  private missingUnitFact(heading: string): NarrativeRun {
    const sheet = "单位信息";
    this.open.add({ kind: "fact", statement: "unit", about: heading, message: `请在“${sheet}”填写${heading}`, sheet });
    return { kind: "placeholder", text: `【请填写${heading}】` };
  }

  private wordingOf(subject: Subject, { plain, unarranged = plain, ended = unarranged }: Wording): string {
    const { amount, problem } = this.book.ask(subject.question);
    if (problem || amount !== 0) return plain;
    return (priorOf(subject, this.book)?.amount ?? 0) === 0 ? unarranged : ended;
  }

  private slotsOf(subject: Subject, index: number, spec: StatementSpec): Slots {
    return (name) => this.titleSlot(name) ?? this.subjectSlot(name, subject, index, spec);
  }

  private subjectSlot(
    name: string,
    subject: Subject,
    index: number,
    spec: StatementSpec,
  ): readonly NarrativeRun[] | undefined {
    const { book, manner, open } = this;
    switch (name) {
      case "i":
        return [plainText(String(index + 1))];
      case "name":
        return [plainText(subject.name ?? "")];
      case "amount":
        return this.amountRuns(subject.question, book.ask(subject.question), subject, spec);
      case "share":
        return subject.of && this.shareRuns(subject.question, subject.of, spec);
      case "change":
        return changeClause(subject, "full", { spec, book, manner, open });
      case "shortChange":
        return changeClause(subject, "short", { spec, book, manner, open });
      case "list":
        return subject.list && [plainText(subject.list.join("、"))];
      case "parts":
        return subject.parts && this.partsRuns(subject.parts, spec);
      default:
        return this.ownSlot(name, subject, spec);
    }
  }

  private amountRuns(question: Query, stated: Stated, subject: Subject, spec: StatementSpec): NarrativeRun[] {
    const { measure } = this.book;
    if (stated.problem) return [this.problemRun(stated.problem, stated, subject, spec)];
    return [this.number(formatAmount(stated.amount, measure), question, stated, spec), plainText(measure)];
  }

  private number(text: string, question: Query, now: Stated, { id }: StatementSpec): NarrativeRun {
    const prior = this.book.prior(question);
    return { kind: "number", text, cells: now.cells, statement: id, basis: { question, now, ...(prior && { prior }) } };
  }

  private problemRun(
    problem: keyof typeof FIGURE_PROBLEMS,
    { cells: [cell] }: Stated,
    { name = "", label = name }: Subject,
    { id }: StatementSpec,
  ): NarrativeRun {
    const [text, todo] = FIGURE_PROBLEMS[problem];
    this.open.add({ kind: "figure", statement: id, about: label, message: `${label}：${todo}`, ...(cell && { cell }) });
    return { kind: "placeholder", text, ...(cell && { cell }) };
  }

  private shareRuns(question: Query, of: Query, spec: StatementSpec): NarrativeRun[] | undefined {
    const [part, whole] = [this.book.ask(question), this.book.ask(of)];
    const percent = part.problem || whole.problem ? undefined : share(part.amount, whole.amount);
    return percent === undefined
      ? undefined
      : [this.number(percentText(percent), question, part, spec), plainText("%")];
  }

  private partsRuns(parts: readonly Subject[], spec: StatementSpec): NarrativeRun[] | undefined {
    const told = parts.flatMap((part, index) => {
      const runs = fill(this.wordingOf(part, spec.part!), this.slotsOf(part, index, spec));
      return runs ? [runs] : [];
    });
    if (told.length === 0) return undefined;
    return told.flatMap((runs, index) => (index === 0 ? runs : [plainText(spec.joiner ?? "、"), ...runs]));
  }

  private ownSlot(name: string, subject: Subject, spec: StatementSpec): readonly NarrativeRun[] {
    const slot = subject.slots?.[name];
    if (!slot) throw new Error(`${spec.id} has no ${name}`);
    switch (slot.kind) {
      case "words":
        return [plainText(slot.text)];
      case "fact":
        return [this.factRun(slot, subject, spec)];
      case "amounts":
        return this.amountRuns(subject.question, this.sumOf(slot.questions), subject, spec);
      case "untold":
        return [this.problemRun("absent", { amount: ZERO, cells: [] }, subject, spec)];
    }
  }

  private sumOf(questions: readonly Query[]): Stated {
    const found = questions.map((question) => this.book.ask(question));
    const problem = found.find((stated) => stated.problem)?.problem;
    const amount = found.reduce((sum, stated) => sum + stated.amount, 0) as Amount;
    return { amount, cells: found.flatMap(({ cells }) => cells), ...(problem && { problem }) };
  }

  private factRun(
    { fact, heading, sheet }: Extract<Slot, { kind: "fact" }>,
    { name = "", label = name }: Subject,
    { id }: StatementSpec,
  ): NarrativeRun {
    const text = fact && reasonText(fact.value);
    if (text) return { kind: "text", text, ...(fact.cell && { cell: fact.cell }) };
    const kind = sheet === "支出用途" ? "use" : "fact";
    const message = `${label}：请在${sheet ? `“${sheet}”` : "文字中"}填写${heading}`;
    this.open.add({ kind, statement: id, about: `${label}·${heading}`, message, ...(sheet && { sheet }) });
    return { kind: "placeholder", text: `【请填写${heading}】` };
  }
}
