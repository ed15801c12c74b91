/** A column of an input sheet: its heading, what is to be filled in, and an example for each example row. */
export interface InputColumn {
  readonly heading: string;
  readonly note: string;
  /** Characters of the body font. */
  readonly width: number;
  readonly examples: readonly string[];
  /** True where no unit's own content can be the example: a cell left as it is was forgotten. */
  readonly exampleIsNobodys?: true;
  /** Amounts are numbers with two decimals, counts whole numbers; everything else, codes above all, is text. */
  readonly as?: "amount" | "count";
  /** What a drop-down list offers: a few words, or the codes of 科目列表. */
  readonly choices?: readonly string[] | "functional" | "economic";
  /** The same for single rows of examples, by their place: where each row asks something else. */
  readonly rowChoices?: ReadonlyMap<number, readonly string[]>;
}

/** A sheet for the accountant to fill in. */
export interface InputSheet {
  readonly name: string;
  readonly purpose: string;
  readonly columns: readonly InputColumn[];
  /** Rows ready to be filled in below the examples; 30 unless told, none where the lines are fixed. */
  readonly emptyRows?: number;
}

/** A column of text. */
export const text = (heading: string, note: string, width: number, ...examples: string[]): InputColumn => ({
  heading,
  note,
  width,
  examples,
});

/** The column with a drop-down list. */
export const choice = (column: InputColumn, choices: InputColumn["choices"]): InputColumn => ({ ...column, choices });

/** The column with examples that are nobody's own content. */
export const nobodys = (column: InputColumn): InputColumn => ({ ...column, exampleIsNobodys: true });

/** A column of amounts. */
export const amount = (heading: string, note: string, ...examples: string[]): InputColumn => ({
  ...text(heading, note, 16, ...examples),
  as: "amount",
});
