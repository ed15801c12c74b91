import type { SourcedRow } from "./found-ledger";
import type { SaidFund } from "./remembered-words";
import type { ReadSubject, RowSubjects, Subject } from "./row-subject";
import type { DataRow } from "./rows";
import type { LedgerField } from "./words/fields";

/** What a row says beside the kind of its money. */
type Marks = Pick<SourcedRow, "procurement" | "secret" | "unit">;

/** What a row says beside its amounts, each thing read when it is asked for first. */
export class RowSaid {
  private knownSubject: ReadSubject | undefined;
  private knownFund: SaidFund | undefined;
  private knownCoded: boolean | undefined;

  constructor(
    private readonly row: DataRow,
    private readonly subjects: RowSubjects,
  ) {}

  /** Whether it says anything where codes stand. */
  get isKeyed(): boolean {
    return this.text("function") !== "" || this.text("economic") !== "";
  }

  /** Whether it has a code. */
  get isCoded(): boolean {
    const { code } = this.subjects.words;
    return (this.knownCoded ??= Boolean(code(this.text("function")) ?? code(this.text("economic"))));
  }

  /** What its money is for. */
  get subject(): ReadSubject {
    return (this.knownSubject ??= this.subjects.read(this.row));
  }

  /** Its source of money, where a column says it. */
  get fund(): SaidFund {
    const { words } = this.subjects;
    return (this.knownFund ??= words.fund(this.text("nature"), this.text("source"), this.text("carried")));
  }

  get marks(): Marks {
    const { words } = this.subjects;
    const secret = words.isYes(this.text("secret"));
    const unit = this.text("unit");
    const procurement = words.procurement(this.text("procurement"));
    return { ...(procurement && { procurement }), ...(secret && { secret }), ...(unit !== "" && { unit }) };
  }

  private text(field: LedgerField): string {
    return this.subjects.text(this.row, field);
  }
}

/** A row of a ledger with an amount, as it is entered. Written out by cases: rows come by the hundred thousand, and spreading objects costs more than all else. */
export function sourcedRow(
  { function: fn, economic, kind, project }: Subject,
  marks: Marks,
  { fund, amount, cell }: Pick<SourcedRow, "fund" | "amount" | "cell">,
): SourcedRow {
  const row =
    project === undefined
      ? { function: fn, economic, kind, fund, amount, cell }
      : { function: fn, economic, kind, project, fund, amount, cell };
  return marks.procurement || marks.secret || marks.unit !== undefined ? { ...row, ...marks } : row;
}
