import { PublishedNames, type SecretProject } from "../../facts";
import type { LedgerRow } from "../../ledger";
import type { Disclosure, DisclosureTable, TableRow } from "../../tables";

/** The ledger with its secret projects under their published names, so that nothing that is made of it can name them otherwise. */
export function publishedLedger<Row extends LedgerRow>(
  ledger: { readonly rows: readonly Row[] },
  secret: readonly SecretProject[],
): { readonly rows: readonly Row[] } {
  const names = new PublishedNames(secret);
  if (names.isEmpty) return ledger;
  return {
    rows: ledger.rows.map((row) =>
      row.project === undefined ? row : { ...row, project: names.ofProject(row.project) },
    ),
  };
}

/** The same of tables that are there already. */
export function publishedDisclosure(disclosure: Disclosure, secret: readonly SecretProject[]): Disclosure {
  const names = new PublishedNames(secret);
  if (names.isEmpty) return disclosure;
  const tables = (own: readonly DisclosureTable[]) =>
    own.map((table) => ({ ...table, rows: table.rows.map((row) => publishedRow(row, names)) }));
  return { ...disclosure, tables: tables(disclosure.tables) };
}

function publishedRow(row: TableRow, names: PublishedNames): TableRow {
  if (row.project === undefined) return row;
  const project = names.ofProject(row.project);
  const renamed = <T extends { readonly project?: string }>(question: T): T =>
    question.project === row.project ? { ...question, project } : question;
  return {
    ...row,
    project,
    label: row.label === row.project ? project : row.label,
    ...(row.question && { question: renamed(row.question) }),
    figures: row.figures.map((figure) => ({
      ...figure,
      query: renamed(figure.query),
      rowName: figure.rowName === row.project ? project : figure.rowName,
    })),
  };
}
