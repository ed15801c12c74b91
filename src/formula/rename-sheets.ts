import { sheetInFormula } from "../workbook/address";
import { formulaTokens } from "./tokens";

/**
 * Puts other sheet names into a formula: `=表3!E9` → `=表3（新）!E9`. Sheets are built under names of their own and renamed at the end, when Excel
 * changes the references along; until then formulas must name the sheet being built, not the user's of the same name. References over several sheets
 * and to other workbooks stay as they stand.
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
