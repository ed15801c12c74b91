import { formulaTokens } from "../../formula";
import { sheetInFormula } from "../../workbook";

/**
 * Puts other sheet names into a formula. Sheets are built under names of their own and renamed at the end, when Excel changes the
 * references along; until then formulas must name the sheet being built, not the user's of the same name.
 * @param names new name by old one, in capitals
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== "reference" || token.sheet === undefined) return token.text;
      const renamed = names.get(token.sheet.toUpperCase());
      return renamed === undefined ? token.text : `${sheetInFormula(renamed)}!${token.text.slice(token.prefix.length)}`;
    })
    .join("");
}
