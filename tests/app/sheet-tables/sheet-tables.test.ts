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
import { topWords } from "../../../src/app/sheet-tables/top-words";
import { readCustomXml, writeCustomXml } from "../../../src/xlsx";
import { legalText } from "../../../src/xml";
import { sheetOf, snapshotOf } from "../../support/snapshots";
import { oneSheet } from "../../support/xlsx-files";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }).map(legalText),
  fc.constantFrom('表"5"', "a\r\nb", "]]><x/>&amp;"),
);
const anySaid = fc
  .record({
    sheet: anyText,
    template: anyText,
    table: anyText,
    id: fc.option(anyText, { nil: undefined }),
    words: fc.array(anyText.map((text) => text.replace(/\s+/g, "")).filter((word) => word !== "")),
  })
  .map(({ id, words, ...said }) => ({
    ...said,
    ...(id !== undefined && { id }),
    ...(words.length > 0 && { words }),
  }));

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

  it("goes in a file, where sheets have no ids, with the one sheet that has the same words at its top, and says so", () => {
    const rows = [["支出明细"], ["科目编码", "合计", 305.44], ["201", "一般公共服务 支出", 12]];
    const said = [{ ...ONE, words: topWords(sheetOf("Sheet5", rows)) }];
    const named = (...names: string[]) =>
      namedAsNow(said, snapshotOf(sheetOf("封面", [["单位"]]), ...names.map((name) => sheetOf(name, rows))))[0]!;
    expect(named("支出")).toMatchObject({ sheet: "支出", formerly: "Sheet5" });
    expect(named("支出", "Sheet5").sheet).toBe("Sheet5");
    // two sheets that are alike: a person has to say which it is
    expect(named("支出", "支出(2)").sheet).toBe("Sheet5");
    // figures change, words tell
    const [, header, first] = rows;
    const later = sheetOf("支出", [rows[0]!, header!.slice(0, 2), [...first!.slice(0, 2), 99]]);
    expect(namedAsNow(said, snapshotOf(later))[0]!.sheet).toBe("支出");
  });

  it("does not go by few words: an empty sheet is like every other", () => {
    const said = [{ ...ONE, words: topWords(sheetOf("Sheet5", [["单位"]])) }];
    expect(namedAsNow(said, snapshotOf(sheetOf("封面", [["单位"]])))).toEqual(said);
  });
});
