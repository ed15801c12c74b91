/** Bounds on what one text may cost. They lie far above a department's whole document (some 300 pages, half a million characters). */
export const TEXT_LIMITS = {
  /** Paragraphs, those in the cells of tables too. */
  paragraphs: 500_000,
  /** Characters of all paragraphs together. */
  characters: 8_000_000,
  /** Characters of one paragraph; the whole text of a unit is some 20,000. */
  paragraphCharacters: 200_000,
  /** Tables within tables. */
  tableDepth: 100,
} as const;
