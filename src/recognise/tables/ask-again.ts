import { type Query, intersect } from "../../ledger";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type LineSpec,
  type Reading,
  type SectionSpec,
  type TableRow,
  inForm,
  linesOf,
  tableSpec,
  tablesAndBeside,
} from "../../tables";
import { oncePer } from "../../workbook";
import { LineFinder } from "./lines";

/**
 * The same cells under another reading: what was recognised keeps its place, and every row and column asks what the other reading's
 * description of it asks. Readings differ in nothing but their questions, so this is what recognising the workbook once more would give.
 */
export function askAgain(disclosure: Disclosure, reading: Reading): Disclosure {
  const { tables, duplicates } = disclosure;
  const again = tableUnder(reading);
  return { ...disclosure, reading, tables: tables.map(again), duplicates: duplicates.map(again) };
}

/** A table under a reading is found once: a live check meets most tables as the check before left them. */
const tableUnder = oncePer((reading: Reading) =>
  oncePer((table: DisclosureTable): DisclosureTable => {
    const spec = inForm(tableSpec(table.id, tablesAndBeside(reading)), table.spec.form);
    const sections = new Map(spec.sections.map((section) => [section.id, new SectionQuestions(section)]));
    return { ...table, spec, rows: table.rows.map((row) => sections.get(row.section)?.askedBy(row) ?? row) };
  }),
);

/** What one section's rows and columns ask, put to rows that were read already. */
class SectionQuestions {
  private readonly lines: LineFinder<LineSpec>;
  private readonly columns: ReadonlyMap<string, Query | undefined>;

  constructor(section: SectionSpec) {
    const { columns, question } = section;
    this.lines = new LineFinder(linesOf(section));
    this.columns = new Map(
      columns.flatMap((column) =>
        column.role === "amount" ? [[column.id, intersect(column.question, question)]] : [],
      ),
    );
  }

  /** Rows are to be given from the top to the bottom, as they were read. */
  askedBy(row: TableRow): TableRow {
    const question = row.kind === "line" ? this.lines.find(row.name ?? "")?.question : row.question;
    if (!question) return row;
    const figures: Figure[] = [];
    for (const figure of row.figures) {
      const column = this.columns.get(figure.column);
      const query = column && intersect(question, column);
      if (query) figures.push({ ...figure, query });
    }
    return { ...row, question, figures };
  }
}
