import type { Report, ReportFinding } from "../diagnose/report";
import { findingComment } from "../present/text/finding-comment";
import type { TextSpan } from "../text";
import { type DocxText, runsWithin } from "../text/paragraphs";
import type { CellRef } from "../workbook";
import type { DocxMark, DocxPiece } from "./mark";
import { markDocx } from "./mark-docx";
import { notePiece } from "./note-piece";
import type { NoChange } from "./place-marks";

/** A copy of a Word file with its findings in it, and what became of them. */
export interface MarkedText {
  readonly bytes: Uint8Array;
  /** How many findings were put into the copy as comments. */
  readonly comments: number;
  /** How many of them had their characters changed. */
  readonly changed: number;
  /** Those that could be mended and were not, with the reason. */
  readonly unchanged: readonly { readonly finding: ReportFinding; readonly why: NoChange }[];
}

/** What to put into the copy. */
export interface MarkTextOptions {
  /** Also the replacements that the findings offer, as tracked changes. */
  readonly fix: boolean;
  /** When, in ISO 8601. */
  readonly now: string;
  /** Where the tables stand in the document itself: the paragraph in a cell. Findings about them are put there, too. */
  readonly paragraphAt?: (cell: CellRef) => number | undefined;
}

/**
 * A copy of a Word file with a comment for each finding of its text where it stands: one in a note at the note's reference, one without any place at
 * the document's first words. Nothing else of the file is changed. Throws TextError.
 */
export function markText(text: DocxText, { findings }: Pick<Report, "findings">, options: MarkTextOptions): MarkedText {
  const { paragraphAt = () => undefined } = options;
  const about = findings.filter((one) => one.text ?? one.cells.some(({ place }) => paragraphAt(place) !== undefined));
  const pieces = new Pieces(text);
  const marks = about.map((finding) => markOf(finding, pieces, { ...options, paragraphAt }));
  const { file, document } = text.parts;
  const author = { name: AUTHOR, initials: INITIALS, date: options.now.replace(/\.\d+/, "") };
  const { bytes, comments, changed, refused } = markDocx(file, document.name, marks, author);
  const unchanged = refused.flatMap(({ mark, why }) => (about[mark] ? [{ finding: about[mark], why }] : []));
  return { bytes, comments, changed, unchanged };
}

const AUTHOR = "预算公开助手";
const INITIALS = "预";

function markOf(finding: ReportFinding, pieces: Pieces, { fix, paragraphAt }: Required<MarkTextOptions>): DocxMark {
  const edits = (fix && finding.mending?.edits) || [];
  const inTable = finding.cells.flatMap(({ place }) => paragraphAt(place) ?? [])[0];
  const span = finding.text?.[0] ?? (inTable === undefined ? undefined : { paragraph: inTable, start: 0, end: 0 });
  return {
    pieces: pieces.around(span),
    comment: findingComment(finding),
    ...(edits.length > 0 && {
      changes: edits.map((edit) => ({ pieces: pieces.of(edit), text: edit.after })),
    }),
  };
}

/** Where the characters of a text stand in its file. */
class Pieces {
  private readonly broken = () => this.text.parts.file.refuse.damaged("部件的内容不是有效的 XML");

  constructor(private readonly text: DocxText) {}

  /** The pieces of the main part that hold the characters; none of a note's. */
  of(span: TextSpan): DocxPiece[] {
    const { runs, parts } = this.text;
    return runsWithin(runs, span)
      .filter(({ part }) => part === parts.document.name)
      .map(({ element, start, end }) => ({
        at: element.from,
        from: Math.max(span.start, start) - start,
        to: Math.min(span.end, end) - start,
      }));
  }

  /** Where a comment on the characters goes: around them, at their note's reference, around their paragraph, or at the document's first words. */
  around(span: TextSpan | undefined): DocxPiece[] {
    const own = span ? this.of(span) : [];
    if (own.length > 0) return own;
    const paragraph = span ? this.paragraph(span.paragraph) : [];
    return paragraph.length > 0 ? paragraph : this.paragraph(this.firstInMain());
  }

  private paragraph(paragraph: number): DocxPiece[] {
    const whole = { paragraph, start: 0, end: this.text.document.paragraphs[paragraph]?.raw.length ?? 0 };
    const own = this.of(whole);
    return own.length > 0 ? own : this.noteReference(whole);
  }

  private noteReference(span: TextSpan): DocxPiece[] {
    const { runs, parts } = this.text;
    const [run] = runsWithin(runs, span);
    const notes = parts.notes.find(({ name }) => name === run?.part);
    if (!run || !notes) return [];
    const piece = notePiece(parts.document.xml, notes.xml, run.run.from, this.broken);
    return piece ? [piece] : [];
  }

  private firstInMain(): number {
    const { runs, parts } = this.text;
    return runs.find(({ part }) => part === parts.document.name)?.paragraph ?? 0;
  }
}
