/** What is put at a place of a document: a comment, and perhaps a text that takes the place of what stands there. */
export interface DocxMark {
  /** The stretch of the paragraph's characters, as pieces of the part's XML; empty where the mark has no place of its own. */
  readonly pieces: readonly DocxPiece[];
  /** The comment's paragraphs. */
  readonly comment: readonly string[];
  /** What to put there instead, as a tracked change. */
  readonly replacement?: string;
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
