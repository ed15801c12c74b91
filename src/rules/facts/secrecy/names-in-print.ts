import { PublishedNames, type SecretProject } from "../../../facts";
import type { Disclosure } from "../../../tables";
import type { CellEdit, Snapshot } from "../../../workbook";

const TEXT_SHEETS = /^预算说明|绩效目标表(?:_\d+)?$/;

/** True for the name of a sheet of ours that is published beside the tables: the text, and the tables of targets. */
export function isPublishedText(sheet: string): boolean {
  return TEXT_SHEETS.test(sheet);
}

/**
 * The cells of what is published that name a secret project by its full name, each with the text that may stand there instead. Sheets that are filled
 * in, a ledger among them, are not published.
 * @param open the names of the projects that are published: one may hold a secret one's name
 */
export function namesInPrint(
  project: SecretProject,
  open: readonly string[],
  { tables }: Pick<Disclosure, "tables">,
  { sheets }: Snapshot,
): CellEdit[] {
  const names = new PublishedNames([project], open);
  if (names.isEmpty) return [];
  const printed = new Set(tables.map(({ sheet }) => sheet));
  return sheets
    .filter(({ name }) => printed.has(name) || isPublishedText(name))
    .flatMap(({ name: sheet, cells }) =>
      cells.flatMap(({ row, column, value }): CellEdit[] => {
        if (typeof value !== "string") return [];
        const text = names.inText(value);
        if (text === value) return [];
        return [{ cell: { sheet, row, column }, before: value, content: { kind: "text", text } }];
      }),
    );
}
