import fc from "fast-check";
import {
  keptSheetTables,
  namedAsNow,
  withSheetTable,
  withoutSheet,
} from "../../../src/app/sheet-tables/kept-sheet-tables";
import {
  SHEET_TABLES_NAMESPACE,
  SheetTablesUnreadable,
  parseSheetTables,
  sheetTablesXml,
} from "../../../src/app/sheet-tables/sheet-tables-xml";
import { readCustomXml, writeCustomXml } from "../../../src/xlsx";
import { legalText } from "../../../src/xml";
import { sheetOf, snapshotOf } from "../../support/snapshots";
import { oneSheet } from "../../support/xlsx-files";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }).map(legalText),
  fc.constantFrom('表"5"', "a\r\nb", "]]><x/>&amp;"),
);
const anySaid = fc
  .record({ sheet: anyText, template: anyText, table: anyText, id: fc.option(anyText, { nil: undefined }) })
  .map(({ id, ...said }) => ({ ...said, ...(id !== undefined && { id }) }));

const ONE = { sheet: "Sheet5", template: "xinjiang-2024", table: "T5" };

describe("what a workbook keeps of its sheets", () => {
  it("comes back as it was said, from the XML and from a file", () => {
    const file = oneSheet("");
    fc.assert(
      fc.property(fc.array(anySaid), (all) => {
        const xml = sheetTablesXml(all);
        expect(parseSheetTables(xml)).toEqual(all);
        const kept = readCustomXml(writeCustomXml(file, SHEET_TABLES_NAMESPACE, xml), SHEET_TABLES_NAMESPACE)!;
        expect(parseSheetTables(kept)).toEqual(all);
      }),
      { numRuns: 50 },
    );
  });

  it("is refused where it is something else; nothing kept is no problem", () => {
    for (const xml of ["", "<other/>", "<sheets", "<sheets><sheet/></sheets>", '<sheets><sheet name="a"/></sheets>'])
      expect(() => parseSheetTables(xml)).toThrow(SheetTablesUnreadable);
    expect(keptSheetTables("<other/>")).toMatchObject({ said: [], problem: expect.stringContaining("无法读取") });
    expect(keptSheetTables(undefined)).toEqual({ said: [] });
  });
});

describe("what is said", () => {
  it("of a sheet takes the place of what was said of it, and of its table", () => {
    expect(withSheetTable([ONE], { ...ONE, table: "T8" })).toEqual([{ ...ONE, table: "T8" }]);
    expect(withSheetTable([ONE], { ...ONE, sheet: "另一张" })).toEqual([{ ...ONE, sheet: "另一张" }]);
    expect(withSheetTable([ONE], { ...ONE, sheet: "另一张", table: "T8" })).toHaveLength(2);
    expect(withoutSheet([ONE], "Sheet5")).toEqual([]);
  });

  it("goes with a sheet that was renamed, where its id is known, and never to a sheet of which something is said", () => {
    const said = [{ ...ONE, id: "5" }];
    const sheet = (name: string, id?: string) => sheetOf(name, [], id === undefined ? {} : { id });
    const named = (...sheets: ReturnType<typeof sheet>[]) => namedAsNow(said, snapshotOf(...sheets))[0]!.sheet;
    expect(named(sheet("支出", "5"))).toBe("支出");
    expect(named(sheet("支出"))).toBe("Sheet5");
    // ids are numbered anew by other programs: the name says more
    expect(named(sheet("支出", "5"), sheet("Sheet5", "1"))).toBe("Sheet5");
    const other = { ...ONE, sheet: "支出", table: "T8" };
    expect(namedAsNow([...said, other], snapshotOf(sheet("支出", "5")))).toEqual([...said, other]);
  });
});
