import { readFileSync } from "node:fs";
import { recalculate } from "../../src/formula";
import { type Disclosure, figuresOf } from "../../src/tables";
import { type CellEdit, cellInFormula, cellText } from "../../src/workbook";
import { editCells, readWorkbook, writeWorkbook } from "../../src/xlsx";
import { sheetPlanOf } from "../bench-ledger/rows";
import { FAULT_KINDS } from "../fault-kinds";
import type { CellChange } from "../snapshot-changes";
import { ALL_FUNDS, LOCAL_FUNDS, disclosureSnapshot, syntheticLedger } from "../synthetic";
import { Random } from "../synthetic/random";
import { FORMS } from "./forms";
import { CARRYOVER_IN, readDisclosure } from "../shipped";

/** A workbook that golden outputs are made of. */
export interface Input {
  /** Its file's name without `.xlsx`, the same from run to run. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MADE_UP = 40;
const SAMPLE = "samples/budget-2024.xlsx";

/** The sample, 40 made-up disclosures and a made-up ledger, one after the other, each made when it is asked for. */
export function* goldenInputs(): Iterable<Input> {
  yield { name: "sample", bytes: readFileSync(SAMPLE) };
  for (let index = 1; index <= MADE_UP; index++)
    yield { name: `made-up-${String(index).padStart(2, "0")}`, bytes: madeUp(index) };
  yield { name: "ledger", bytes: writeWorkbook([sheetPlanOf(syntheticLedger({ seed: 77, rows: 120 }))]) };
}

/** Every form in turn; every second with transfers and carryover, every third in 元, every fourth without any slip. */
function madeUp(index: number): Uint8Array {
  const ledger = syntheticLedger({
    seed: 1_000 + index,
    rows: 20 + 3 * index,
    functions: 3 + (index % 9),
    funds: index % 2 === 0 ? ALL_FUNDS : LOCAL_FUNDS,
  });
  const tables = disclosureSnapshot(ledger, {
    measure: index % 3 === 0 ? "元" : "万元",
    ...(index % 4 < 2 && { reading: CARRYOVER_IN }),
  });
  return withSlips(FORMS[index % FORMS.length]!.write(tables), index % 4, new Random(index));
}

/** The file with so many slips of the hand, drawn at random, in amounts that were typed; what reads them is computed anew, as Excel does. */
function withSlips(bytes: Uint8Array, count: number, random: Random): Uint8Array {
  if (count === 0) return bytes;
  const snapshot = readWorkbook(bytes);
  const held = new Map(
    snapshot.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => [cellInFormula({ sheet: name, ...cell }), cell] as const),
    ),
  );
  const changes = new Map<string, CellChange>();
  for (let slip = 0; slip < count; slip++)
    for (const change of drawSlip(readDisclosure(snapshot), random)) changes.set(cellInFormula(change.cell), change);
  const edits = [...changes]
    .filter(([address]) => held.get(address)?.formula === undefined)
    .map(([address, { cell, value }]): CellEdit => {
      const content =
        value === undefined ? { kind: "blank" as const } : { kind: "number" as const, decimal: String(value) };
      return { cell, before: cellText(held.get(address)?.value), content };
    });
  return editCells(bytes, { edits, results: recalculate(snapshot, edits).results });
}

function drawSlip(disclosure: Disclosure, random: Random): readonly CellChange[] {
  const typed = disclosure.tables.flatMap((table) =>
    figuresOf(table)
      .filter(({ blank, formula }) => !blank && formula === undefined)
      .map((figure) => [figure, table] as const),
  );
  for (;;) {
    const changes = random.pick(FAULT_KINDS).change(...random.pick(typed));
    if (changes) return changes;
  }
}
