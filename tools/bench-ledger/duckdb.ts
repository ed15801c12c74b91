import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { FUNDS, type FundLeaf, KINDS, type Ledger, type LedgerRow, type Query, projectOf } from "../../src/ledger";
import { type AmountColumn, type SectionSpec } from "../../src/tables";
import { TABLES } from "../shipped";
import { HEADING, wordsOf } from "./rows";

const LEAVES = Object.entries(FUNDS).filter(([, fund]) => (fund & (fund - 1)) === 0);
const KIND_NAMES = ["personnel", "operating", "project"] as const;

/** A database in memory without any row. */
export async function connect(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    "CREATE TABLE ledger (function VARCHAR, economic VARCHAR, kind VARCHAR, fund VARCHAR, project VARCHAR, amount BIGINT)",
  );
  return connection;
}

/** Loads rows from memory by the appender, the quickest way that there is. */
export async function append(connection: DuckDBConnection, { rows }: Ledger): Promise<void> {
  await connection.run("DELETE FROM ledger");
  const appender = await connection.createAppender("ledger");
  for (const row of rows) {
    appender.appendVarchar(row.function);
    appender.appendVarchar(row.economic);
    appender.appendVarchar(row.kind);
    appender.appendVarchar(row.fund);
    appender.appendVarchar(projectOf(row) ?? "");
    appender.appendBigInt(BigInt(row.amount));
    appender.endRow();
  }
  appender.closeSync();
}

/** Loads rows from a CSV file without a heading. */
export async function loadCsv(connection: DuckDBConnection, path: string): Promise<void> {
  await connection.run("DELETE FROM ledger");
  const columns =
    "{function:'VARCHAR',economic:'VARCHAR',kind:'VARCHAR',fund:'VARCHAR',project:'VARCHAR',amount:'BIGINT'}";
  await connection.run(
    `INSERT INTO ledger SELECT function, economic, kind, fund, coalesce(project, ''), amount FROM read_csv('${path}', header=false, columns=${columns})`,
  );
}

/** Loads rows from a CSV file with a heading, as a budget system exports it: words become codes by a list, 元 become 分. */
export async function loadHeadedCsv(connection: DuckDBConnection, path: string): Promise<void> {
  await connection.run("DELETE FROM ledger");
  const [fn, economic, kind, project, nature, source, carried, amount] = HEADING.map((word) => `"${word}"`);
  const kinds = KIND_NAMES.map((name) => `WHEN '${wordsOf({ ...ANY, kind: name })[2]}' THEN '${name}'`).join(" ");
  const funds = LEAVES.map(([name]) => {
    const said = wordsOf({ ...ANY, fund: name as FundLeaf }).slice(-3);
    return `WHEN '${said.join("|")}' THEN '${name}'`;
  }).join(" ");
  await connection.run(
    `INSERT INTO ledger SELECT ${fn}, ${economic}, CASE ${kind} ${kinds} END, CASE concat_ws('|', ${nature}, ${source}, ${carried}) ${funds} END,
     coalesce(${project}, ''), CAST(CAST(${amount} AS DECIMAL(18, 2)) * 100 AS BIGINT) FROM read_csv('${path}', header=true, all_varchar=true)`,
  );
}

const ANY = { function: "", economic: "", kind: "project", fund: "generalBudgetLocal" } as const;

/** The sum of all rows, in 分. */
export async function total(connection: DuckDBConnection): Promise<string> {
  const reader = await connection.runAndReadAll("SELECT SUM(amount) FROM ledger");
  return String(reader.getRows()[0]?.[0]);
}

/** Every sum that the eleven tables print, a query a section; gives what they all come to, in 分. */
export async function sumTables(connection: DuckDBConnection): Promise<bigint> {
  let all = 0n;
  for (const { sections } of TABLES)
    for (const section of sections) {
      const reader = await connection.runAndReadAll(queryOf(section));
      const sums = amountColumns(section).length * linesOf(section).length;
      for (const row of reader.getRows())
        for (const value of row.slice(0, sums)) if (value !== null) all += BigInt(String(value));
    }
  return all;
}

function amountColumns({ columns }: SectionSpec): AmountColumn[] {
  return columns.filter((column): column is AmountColumn => column.role === "amount");
}

/** Lines are no groups of rows but questions of their own; the others are one question, grouped. */
function linesOf({ rows, total }: SectionSpec): Query[] {
  return rows.by === "lines" ? [...rows.lines.map(({ question }) => question), ...(total ? [{}] : [])] : [{}];
}

function queryOf(section: SectionSpec): string {
  const sums = linesOf(section).flatMap((line) =>
    amountColumns(section).map(
      ({ question }) => `SUM(amount) FILTER (WHERE ${condition(question)} AND ${condition(line)})`,
    ),
  );
  const columns = amountColumns(section).map(({ question }) => condition(question));
  // a row stands in a table where one of its columns counts something
  const where = `${condition(section.question)} AND (${columns.join(" OR ")})`;
  const keys = keysOf(section);
  const group =
    keys.sets.length > 0 ? ` GROUP BY GROUPING SETS (${keys.sets.map((set) => `(${set})`).join(", ")})` : "";
  const shown = keys.shown.map((key) => `, ${key}`).join("");
  return `SELECT ${sums.join(", ")}${shown} FROM ledger WHERE ${where}${group}`;
}

function keysOf({ rows, total }: SectionSpec): { readonly shown: readonly string[]; readonly sets: readonly string[] } {
  const prefix = (name: string, length: number) => `substr(${name}, 1, ${length})`;
  const withTotal = (sets: readonly string[]) => (total ? [...sets, ""] : [...sets]);
  switch (rows.by) {
    case "lines":
    case "one":
      return { shown: [], sets: [] };
    case "project":
      return { shown: ["project"], sets: withTotal(["project"]) };
    case "economic":
      return {
        shown: [3, 5].map((length) => prefix("economic", length)),
        sets: withTotal([3, 5].map((length) => prefix("economic", length))),
      };
    case "function": {
      const levels = [3, 5, 7].filter((length) => length <= rows.depth);
      const shown = levels.map((length) => prefix("function", length));
      const sets = shown.map((level, index) => (rows.projects && levels[index] === 7 ? `${level}, project` : level));
      return { shown: rows.projects ? [...shown, "project"] : shown, sets: withTotal(sets) };
    }
  }
}

/** Codes, kinds and funds of the project's own lists only: nothing of a ledger is put into the text of a query. */
function condition({ function: fn, economic, kind, fund }: Query): string {
  const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(", ");
  const funds = LEAVES.filter(([, leaf]) => fund !== undefined && (leaf & fund) !== 0).map(([name]) => name);
  const kinds = KIND_NAMES.filter((name: LedgerRow["kind"]) => kind !== undefined && (KINDS[name] & kind) !== 0);
  const all = [
    ...(fn === undefined ? [] : [`starts_with(function, '${fn}')`]),
    ...(economic ? [`(${economic.map((code) => `starts_with(economic, '${code}')`).join(" OR ")})`] : []),
    ...(kind === undefined ? [] : [`kind IN (${list(kinds)})`]),
    ...(fund === undefined ? [] : [`fund IN (${list(funds)})`]),
  ];
  return all.length === 0 ? "true" : all.join(" AND ");
}
