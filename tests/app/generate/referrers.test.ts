import { cellsThatName, referrersIn } from "../../../src/app/generate/referrers";
import { renamePlans } from "../../../src/app/generate/rename-plans";
import { previewTables, writeTables } from "../../../src/app/generate/generate-tables";
import { SheetsChanged } from "../../../src/app/port";
import type { SheetPlan } from "../../../src/workbook";
import { fakeChecker, planOf } from "../../support/fake-port";
import { memoryHostOf } from "../../support/memory-host";
import { cleanReport } from "../../support/reports";

const STYLE = { font: "body", size: 10, horizontal: "left" } as const;

function sheet(name: string, ...formulas: readonly string[]): SheetPlan {
  const cells = formulas.map((formula, row) => ({
    row,
    column: 0,
    content: { kind: "formula", formula, cached: { decimal: "1" } } as const,
    style: STYLE,
  }));
  return { ...planOf(name), cells };
}

const TABLE = sheet("表3", "=1");
const SUMMARY = sheet("汇总", "=表3!A1", "=SUM('表3'!A1:A9)", "=表30!A1", '="表3!A1"', "=A1");

describe("who uses sheets that are to be replaced", () => {
  it("are the cells on other sheets whose formulas name them, not the sheets themselves", async () => {
    const host = memoryHostOf(sheet("表3", "=表3!A2"), SUMMARY);
    expect(await referrersIn(host, await host.read(), ["表3"])).toEqual({
      cells: [
        { sheet: "汇总", row: 0, column: 0 },
        { sheet: "汇总", row: 1, column: 0 },
      ],
      byName: [],
      unknown: [],
      users: [],
    });
  });

  it("are told apart where they name them in a text, and where they compute what they name", async () => {
    const host = memoryHostOf(
      TABLE,
      sheet(
        "汇总",
        '=INDIRECT("表3!A1")',
        '=HYPERLINK("#表3!A1","看")',
        "=INDIRECT(B1)",
        '=INDIRECT("附注!A1")',
        '="表3!A1"',
      ),
    );
    const { cells, byName, unknown } = await referrersIn(host, await host.read(), ["表3"]);
    expect([cells, byName, unknown].map((found) => found.map(({ row }) => row))).toEqual([[], [0, 1], [2]]);
  });

  it("is nobody where the sheet that uses them is replaced as well", async () => {
    const snapshot = await memoryHostOf(TABLE, SUMMARY).read();
    expect(cellsThatName(snapshot, ["表3", "汇总"])).toEqual([]);
  });
});

describe("sheets written beside those of the same names", () => {
  it("get free names, and their formulas, links and lists among each other follow", () => {
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    const contents = {
      ...sheet("目录", "=表3!A1+支出!B2"),
      links: [{ row: 0, column: 0, target: "表3!A1" }],
      lists: [{ area, source: { sheet: "表3", area } }],
    };
    const [renamed, table] = renamePlans([contents, TABLE], ["表3", "表3(2)", "支出"]);
    expect([renamed?.name, table?.name]).toEqual(["目录", "表3(3)"]);
    expect(renamed?.cells[0]?.content).toMatchObject({ formula: "='表3(3)'!A1+支出!B2" });
    expect(renamed?.links[0]?.target).toBe("'表3(3)'!A1");
    expect(renamed?.lists?.[0]?.source).toEqual({ sheet: "表3(3)", area });
  });

  it("leave the workbook's own sheets, and what uses them, as they are", async () => {
    const host = memoryHostOf(TABLE, SUMMARY);
    const before = (await host.read()).sheets;
    const checker = fakeChecker(cleanReport(), [TABLE]);
    const asked: unknown[] = [];
    const made = await writeTables(host, checker, await previewTables(host, checker), async (question) => {
      asked.push(question.replaced, question.referrers.cells.length);
      return "rename";
    });
    expect(asked).toEqual([["表3"], 2]);
    expect(made).toMatchObject({ sheets: ["表3(2)"], beside: ["表3"] });
    const after = (await host.read()).sheets;
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.map(({ name }) => name)).toEqual(["表3", "汇总", "表3(2)"]);
  });
});

describe("sheets that somebody changes between the preview and the writing", () => {
  const checker = fakeChecker(cleanReport(), [TABLE]);
  const changedTable = sheet("表3", "=2");

  it("are told when it is asked whether they may be replaced", async () => {
    const host = memoryHostOf(TABLE, SUMMARY);
    const preview = await previewTables(host, checker);
    await host.write([changedTable]);
    const asked: (readonly string[])[] = [];
    await writeTables(host, checker, preview, async ({ changed }) => (asked.push(changed), "replace"));
    expect(asked).toEqual([["表3"]]);
  });

  it("are asked about again where that happens after the answer", async () => {
    const host = memoryHostOf(TABLE, SUMMARY);
    const write = host.write.bind(host);
    let isFirst = true;
    host.write = async (...given) => {
      if (isFirst) {
        isFirst = false;
        throw new SheetsChanged(["表3"]);
      }
      return write(...given);
    };
    const asked: (readonly string[])[] = [];
    await writeTables(
      host,
      checker,
      await previewTables(host, checker),
      async ({ changed }) => (asked.push(changed), "replace"),
    );
    expect(asked).toEqual([[], ["表3"]]);
  });
});
