/** What is put at a place of a document: a comment, and perhaps texts that take the place of what stands there. */
export interface DocxMark {
  /** The stretch of a paragraph's characters that the comment is about; empty where the mark has no place of its own. */
  readonly pieces: readonly DocxPiece[];
  /** The comment's paragraphs. */
  readonly comment: readonly string[];
  /** What to put where, as tracked changes that belong together: all of them, or none. */
  readonly changes?: readonly DocxChange[];
}

/** A text for the place of another. */
export interface DocxChange {
  readonly pieces: readonly DocxPiece[];
  readonly text: string;
}

/** Characters of a paragraph that one element of a run holds. */
export interface DocxPiece {
  /** Where that element (`<w:t`, `<w:tab`) begins in the part's XML. */
  readonly at: number;
  /** The first of its characters that belongs to the stretch, and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Who is said to have written comments and changes, and when. */
export interface Author {
  readonly name: string;
  /** The letters before a comment's number. */
  readonly initials: string;
  /** ISO 8601 without fractions: `2024-03-01T08:00:00Z`. */
  readonly date: string;
}
