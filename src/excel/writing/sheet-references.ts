import { sheetInFormula } from "../../workbook";

/** Texts, quoted sheet names, plain sheet names: what a formula may hold before a `!`. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * Puts other sheet names into a formula. Sheets are built under names of their own and renamed at the end, when Excel changes the
 * references along; until then formulas must name the sheet being built, not the user's of the same name.
 * @param names new name by old one, in capitals
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(TOKEN, (token: string, quoted?: string, plain?: string) => {
    const sheet = quoted?.replace(/''/g, "'") ?? plain;
    const renamed = sheet === undefined ? undefined : names.get(sheet.toUpperCase());
    return renamed === undefined ? token : `${sheetInFormula(renamed)}!`;
  });
}
