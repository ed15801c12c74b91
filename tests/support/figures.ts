import { queryKey } from "../../src/ledger";
import { type Disclosure, figuresOf } from "../../src/tables";

/** What a disclosure says, wherever it says it: every figure's table, question and amount, sorted. */
export function figuresSaid(disclosure: Disclosure, blanks: "told apart" | "as zero" = "told apart"): string[] {
  return disclosure.tables
    .flatMap(figuresOf)
    .map((figure) => {
      const amount = figure.readable ? String(figure.amount) : "unreadable";
      const says = blanks === "told apart" && figure.blank ? "blank" : amount;
      return `${figure.table}/${figure.section}/${figure.column} ${queryKey(figure.query)} ${says}`;
    })
    .sort();
}
