import { squeeze } from "../shared/squeeze";
import { readCode } from "./code";
import type { SourcedRow } from "./found-ledger";
import { type ReadFund, readFund } from "./fund";
import { isYes } from "./marks";
import type { ReadSubject, RowSubjects, Subject } from "./row-subject";
import type { DataRow } from "./rows";
import type { LedgerField } from "./words/fields";
import { PROCUREMENT_WORDS } from "./words/rows";

/** A source of money as a row words it, and what that means. */
interface SaidFund {
  readonly text: string;
  readonly read: ReadFund;
}

/** What a row says beside the kind of its money. */
type Marks = Pick<SourcedRow, "procurement" | "secret" | "unit">;

/** What a row says beside its amounts, each thing read when it is asked for first: of rows that say the same one is read for all. */
export class RowSaid {
  /** Rows that were put together, by the column of their amount. */
  readonly together = new Map<number, { -readonly [Key in keyof SourcedRow]: SourcedRow[Key] }>();
  private knownKeyed: boolean | undefined;
  private knownCoded: boolean | undefined;
  private knownSubject: ReadSubject | undefined;
  private knownFund: SaidFund | undefined;
  private knownMarks: Marks | undefined;

  constructor(
    private readonly row: DataRow,
    private readonly subjects: RowSubjects,
  ) {}

  /** Whether it says anything where codes stand. */
  get isKeyed(): boolean {
    return (this.knownKeyed ??= this.text("function") !== "" || this.text("economic") !== "");
  }

  /** Whether it has a code. */
  get isCoded(): boolean {
    return (this.knownCoded ??= [this.text("function"), this.text("economic")].some((text) => readCode(text)));
  }

  /** What its money is for. */
  get subject(): ReadSubject {
    return (this.knownSubject ??= this.subjects.read(this.row));
  }

  /** Its source of money, where a column says it. */
  get fund(): SaidFund {
    return (this.knownFund ??= this.readFund());
  }

  get marks(): Marks {
    return (this.knownMarks ??= this.readMarks());
  }

  private readFund(): SaidFund {
    const [nature, source] = [this.text("nature"), this.text("source")];
    const read = readFund(nature, source, isYes(this.text("carried")));
    return { text: [nature, source].filter((word) => word !== "").join("·"), read };
  }

  private readMarks(): Marks {
    const secret = isYes(this.text("secret"));
    const unit = this.text("unit");
    const bought = squeeze(this.text("procurement"));
    const procurement = PROCUREMENT_WORDS.find(([word]) => bought.includes(word))?.[1];
    return { ...(procurement && { procurement }), ...(secret && { secret }), ...(unit !== "" && { unit }) };
  }

  private text(field: LedgerField): string {
    return this.subjects.text(this.row, field);
  }
}

/** A row of a ledger with an amount, as it is entered. */
export function sourcedRow(
  subject: Subject,
  marks: Marks,
  { fund, amount, cell }: Pick<SourcedRow, "fund" | "amount" | "cell">,
): SourcedRow {
  return { ...subject, fund, amount, cell, ...marks };
}
