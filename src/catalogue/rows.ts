/** The rows of the generated module, in the order of their columns; a blank year is null. */

/** code, name, first budget year, last budget year, source (a source's id or `recalled`), pinyin initials */
export type CodeRow = readonly [string, string, number | null, number | null, string, string];

/** year, kind, code, name, the codes that replace it (separated by `/`), the name that replaces it */
export type ChangeRow = readonly [number, string, string, string, string, string];

/** code, whether all codes below it are listed, note */
export type CoverageRow = readonly [string, boolean, string];

/** code, the budget that it and all below it belong to */
export type FundRow = readonly [string, string];

/** economic code of the department's budget, of the government's budget, for whom */
export type MappingRow = readonly [string, string, string];

/** id, title, publisher, year, address */
export type SourceRow = readonly [string, string, string, number | null, string];
