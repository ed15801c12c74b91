import * as fc from "fast-check";
import type { CellValue, SnapshotCell } from "../../src/workbook";
import { flatten, transferables, unflatten } from "../../src/worker/flat-snapshot";
import { sheetOf, snapshotOf } from "../support/snapshots";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true }),
  fc.string({ unit: "binary" }),
  fc.boolean(),
  fc.constantFrom("#REF!", "#VALUE!").map((error) => ({ error })),
);

const cell: fc.Arbitrary<SnapshotCell> = fc
  .record(
    { row: fc.nat(1_048_575), column: fc.nat(16_383), value, formula: fc.string(), text: fc.string() },
    { requiredKeys: ["row", "column", "value"] },
  )
  .map((made) => made);

describe("a flat snapshot", () => {
  it("gives back every snapshot as it was, after it was transferred", () => {
    fc.assert(
      fc.property(fc.array(cell), fc.array(fc.nat(100)), fc.boolean(), (cells, hidden, shown) => {
        const sheet = {
          ...sheetOf("表3 “支出”", []),
          cells,
          visible: shown,
          protected: !shown,
          hiddenRows: new Set(hidden),
          merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
        };
        const snapshot = snapshotOf(sheet, sheetOf("空", []));
        const flat = flatten(snapshot);
        const arrived = structuredClone(flat, { transfer: transferables(flat) as ArrayBuffer[] });
        expect(unflatten(arrived)).toEqual(snapshot);
      }),
    );
  });

  it("keeps a text longer than one run of characters, and one with half a surrogate pair", () => {
    const snapshot = snapshotOf(sheetOf("长", [["说".repeat(20_000), "\ud83d"]]));
    expect(unflatten(flatten(snapshot))).toEqual(snapshot);
  });
});
