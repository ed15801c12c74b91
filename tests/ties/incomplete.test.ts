import { tieRuleId } from "../../src/rules";
import { type TableId, tableSpec } from "../../src/tables";
import { deriveEquations, judge } from "../../src/ties";
import { type Snapshot, columnName } from "../../src/workbook";
import { disclosureSnapshot, syntheticLedger } from "../../tools/synthetic";
import { type Change, changed } from "../support/changes";
import { sampleSnapshot } from "../support/sample";
import { TABLES, TABLE_IDS, recognise, xinjiang } from "../../tools/shipped";

const budgets: readonly (readonly [name: string, snapshot: Snapshot])[] = [
  ["the sample", sampleSnapshot()],
  ["a budget with every source of money", disclosureSnapshot(syntheticLedger({ seed: 21 }))],
];

function broken(snapshot: Snapshot, changes: readonly Change[]): string[] {
  const disclosure = recognise(changed(snapshot, changes));
  return deriveEquations(disclosure)
    .filter((equation) => judge(equation, disclosure).verdict === "failed")
    .map((tie) => tieRuleId(xinjiang, tie));
}

/** The column under a heading that nobody knows: its amounts belong nowhere. */
function misheaded(snapshot: Snapshot, id: TableId, column: number): Change[] {
  const name = tableSpec(id, TABLES).number;
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name)!;
  const headings = sheet.cells.filter(
    (cell) => cell.column === column && cell.row > 2 && typeof cell.value === "string",
  );
  return [{ cell: `${name}!${columnName(column)}${headings[headings.length - 1]!.row + 1}`, value: "某栏" }];
}

describe.each(budgets)("in %s no tie breaks", (_, snapshot) => {
  it.each(TABLE_IDS)("where %s is missing", (id) => {
    expect(broken(snapshot, [{ removeSheet: tableSpec(id, TABLES).number }])).toEqual([]);
  });

  it.each(TABLE_IDS)("where the rows of totals of %s are missing", (id) => {
    const { tables } = recognise(snapshot);
    const rows = tables.find((table) => table.id === id)!.rows.filter(({ kind }) => kind === "total");
    const [row] = rows.map((total) => total.row);
    expect(broken(snapshot, [{ removeRow: `${tableSpec(id, TABLES).number}!${row! + 1}` }])).toEqual([]);
  });

  it.each(TABLES.map((spec) => [spec.id, spec] as const))(
    "where any one column of amounts of %s has a heading that nobody knows",
    (id) => {
      const table = recognise(snapshot).tables.find((candidate) => candidate.id === id)!;
      const columns = table.columns.filter(({ section }) => section === "body");
      const found = columns.flatMap(({ column }) => {
        const rules = broken(snapshot, misheaded(snapshot, id, column));
        return rules.length > 0 ? [`${columnName(column)}: ${[...new Set(rules)].join(", ")}`] : [];
      });
      expect(found).toEqual([]);
    },
  );
});
