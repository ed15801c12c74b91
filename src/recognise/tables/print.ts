import type { HeaderPath, PrintedColumn, TablePrint } from "../../tables";
import type { FoundHeader, FoundSection } from "./header";

/**
 * How the sheet prints the table below a header. Undefined where the header does not tell all of it: a described column is missing, two
 * have the same words, or one has none of its own.
 */
export function printOf(header: FoundHeader, numbersColumns: boolean): TablePrint | undefined {
  if (header.missing.length > 0) return undefined;
  const columns = header.sections.flatMap((section, place) => columnsOf(section, blockAt(header, place), header));
  const known = columns.flatMap((column) => column ?? []);
  const places = new Set(known.map(({ section, block, of }) => `${section} ${block} ${of}`));
  if (places.size < columns.length) return undefined;
  return { columns: known.sort((a, b) => a.column - b.column), numbersColumns };
}

/** How many blocks of the same section stand to the left of the one in that place. */
function blockAt({ sections }: FoundHeader, place: number): number {
  return sections.slice(0, place).filter(({ spec }) => spec.id === sections[place]!.spec.id).length;
}

function columnsOf(
  { spec: { id, total }, keys, amounts, ordinals }: FoundSection,
  block: number,
  { words }: FoundHeader,
): (PrintedColumn | undefined)[] {
  return [...keys, ...amounts, ...ordinals].map(({ column, spec }) => {
    const printed = words.get(column) ?? [];
    // the row of totals may be printed as a part of the header: 功能分类科目编码 › 合计
    const namesTotal = spec?.role !== "amount" && total?.includes(printed.at(-1)!) === true;
    const [first, ...others] = namesTotal ? printed.slice(0, -1) : printed;
    if (!spec || first === undefined) return undefined;
    const header: HeaderPath = [first, ...others];
    return { section: id, block, column, of: spec.role === "amount" ? spec.id : spec.role, header };
  });
}
