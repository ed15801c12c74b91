import { FUNDS, queryKey } from "../../src/ledger";
import { readLedger } from "../../src/recognise/ledger";
import { figuresOf, isEmptyTable, tableOf } from "../../src/tables";
import { figuresSaid } from "../support/figures";
import { sampleLedgerSheet } from "../support/ledger-sheets";
import { sampleDisclosure } from "../support/sample";
import { snapshotOf } from "../support/snapshots";
import { deriveDisclosure } from "../../tools/shipped";

const UNIT = "克孜勒苏柯尔克孜自治州人民政府外事办公室";

describe.each(["ledger-2024.csv", "ledger-2024-full.csv"] as const)("the sample's ledger %s", (name) => {
  const { ledgers } = readLedger(snapshotOf(sampleLedgerSheet(name)));
  const disclosure = deriveDisclosure(ledgers[0]!, { unit: UNIT, year: 2024, measure: "万元" });

  it("is read without a problem", () => {
    expect(ledgers).toHaveLength(1);
    expect(ledgers[0]!.problems).toEqual([]);
    expect(ledgers[0]!.unassigned.every(({ candidates }) => candidates.length === 0)).toBe(true);
  });

  it("gives every figure of its eleven tables, and one more: the line of table 1 that the published one leaves out", () => {
    const lacking = `T1/income/amount ${queryKey({ fund: FUNDS.carriedStateCapital })} 0`;
    expect(figuresSaid(disclosure, "as zero")).toEqual([...figuresSaid(sampleDisclosure(), "as zero"), lacking].sort());
  });

  it("gives their rows in their order, with their codes, names and projects; table 4 of the published one names 234 wrongly", () => {
    const rows = (source: ReturnType<typeof sampleDisclosure>) =>
      source.tables.map((table) => [
        table.id,
        table.rows
          .filter(({ kind, code }) => kind !== "line" && code !== "234")
          .map(({ section, code, project, name }) => [section, code, project, name?.replace(/[（）()]/g, "")]),
      ]);
    expect(rows(disclosure)).toEqual(rows(sampleDisclosure()));
  });

  it("says below the tables without amounts that they are empty", () => {
    const empty = disclosure.tables.filter((table) => table.notes.length > 0);
    expect(empty.map(({ id }) => id)).toEqual(["T8", "T9", "T11"]);
    expect(disclosure.tables.filter(isEmptyTable)).toEqual(empty);
    expect(tableOf(disclosure, "T8")!.notes[0]!.text).toBe(
      `备注：${UNIT}2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。`,
    );
  });

  it("leaves a zero blank, as the template prints it", () => {
    const figures = disclosure.tables.flatMap(figuresOf);
    expect(figures.every(({ amount, blank, raw }) => (amount === 0) === blank && (raw === undefined) === blank)).toBe(
      true,
    );
  });
});
