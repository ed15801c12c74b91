import type { SheetTable } from "../../tables";
import type { Snapshot } from "../../workbook";
import { SheetTablesUnreadable, parseSheetTables } from "./sheet-tables-xml";
import { likeness, topWords } from "./top-words";

/** What a workbook keeps of its sheets, and, where that cannot be read, a sentence that says so. */
export interface KeptSheetTables {
  readonly said: readonly SheetTable[];
  readonly problem?: string;
}

/** Reads what is kept; nothing kept is no problem. */
export function keptSheetTables(xml: string | undefined): KeptSheetTables {
  if (xml === undefined) return { said: [] };
  try {
    return { said: parseSheetTables(xml) };
  } catch (error) {
    if (!(error instanceof SheetTablesUnreadable)) throw error;
    return { said: [], problem: error.message };
  }
}

/**
 * The same with the names that the sheets have now. A sheet is known by its name; where that is gone it was renamed, and is known by its id, or, in a file, where
 * sheets have none, by the words at its top, where no other sheet has the same. The name comes first because ids are numbered anew where another program has
 * written the file. What is of no sheet any more keeps the name that it had.
 */
export function namedAsNow(said: readonly SheetTable[], { sheets }: Snapshot): SheetTable[] {
  const names = new Set(said.map(({ sheet }) => sheet));
  return said.map((one) => {
    if (sheets.some(({ name }) => name === one.sheet)) return one;
    const others = sheets.filter(({ name }) => !names.has(name));
    const renamed = others.find(({ id }) => id !== undefined && id === one.id);
    if (renamed) return { ...one, sheet: renamed.name };
    const [alike, another] = others.filter((sheet) => likeness(one.words ?? [], topWords(sheet)) === 1);
    return alike && !another ? { ...one, sheet: alike.name, formerly: one.sheet } : one;
  });
}

/** What is said, with one more: the sheet is nothing else, and no other sheet is the table. */
export function withSheetTable(said: readonly SheetTable[], one: SheetTable): SheetTable[] {
  const isOf = ({ template, table }: SheetTable) => template === one.template && table === one.table;
  return [...withoutSheet(said, one.sheet).filter((other) => !isOf(other)), one];
}

/** What is said, without what is said of that sheet. */
export function withoutSheet(said: readonly SheetTable[], sheet: string): SheetTable[] {
  return said.filter((one) => one.sheet !== sheet);
}
