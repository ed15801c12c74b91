import { sampleSnapshot } from "../support/sample";
import { BRIDGES, openExcel } from "../support/excel/excel";

describe.each(BRIDGES)("reading over the %s bridge", (bridge) => {
  test("gives of the real workbook what the file itself gives, in two round trips", async () => {
    const excel = await openExcel({ bridge });
    const snapshot = await excel.port.read();
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    const fromFile = sampleSnapshot();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(fromFile.sheets.map(({ name }) => name));
    for (const [index, sheet] of snapshot.sheets.entries()) {
      expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual(
        fromFile.sheets[index]?.cells.map(({ row, column, value }) => [row, column, value]),
      );
    }
    excel.close();
  });
});

describe("reading", () => {
  test("takes two round trips for any number of sheets", async () => {
    const names = Array.from({ length: 60 }, (_sheet, index) => `S${index + 1}`);
    const sheet = (name: string) => ({ id: name, name, cellData: { 0: { 0: { v: name, t: 1 } } } });
    const data = { sheetOrder: names, sheets: Object.fromEntries(names.map((name) => [name, sheet(name)])) };
    const excel = await openExcel({ data });
    const { sheets } = await excel.port.read();
    expect(excel.host.measures.totals().roundTrips).toBe(2);
    expect(sheets.map(({ cells }) => cells[0]?.value)).toEqual(names);
    excel.close();
  });

  test("gives formulas, shown texts, truth values, errors, hidden rows and columns, hidden and protected sheets", async () => {
    const excel = await openExcel({
      data: {
        sheetOrder: ["a", "b"],
        sheets: {
          a: {
            id: "a",
            name: "甲",
            cellData: {
              0: { 0: { v: 3, t: 2, s: { n: { pattern: "00" } } }, 1: { v: "03", t: 4 }, 2: { v: 1, t: 3 } },
              1: { 0: { v: 5, t: 2, f: "=A1+2" }, 1: { v: "#REF!", t: 1 }, 2: { v: "=不是公式", t: 4 } },
              2: { 0: { v: 7, t: 2 } },
            },
            rowData: { 1: { hd: 1 } },
            columnData: { 2: { hd: 1 } },
          },
          b: { id: "b", name: "乙", hidden: 1, custom: { excel: { protected: true } }, cellData: {} },
        },
      },
    });
    const [first, second] = (await excel.port.read()).sheets;
    expect(first?.cells).toEqual([
      { row: 0, column: 0, value: 3, text: "03" },
      { row: 0, column: 1, value: "03" },
      { row: 0, column: 2, value: true },
      { row: 1, column: 0, value: 5, formula: "=A1+2" },
      { row: 1, column: 1, value: { error: "#REF!" } },
      { row: 1, column: 2, value: "=不是公式" },
      { row: 2, column: 0, value: 7 },
    ]);
    expect([[...first!.hiddenRows], [...first!.hiddenColumns], first?.visible]).toEqual([[1], [2], true]);
    expect(second).toMatchObject({ name: "乙", visible: false, protected: true, cells: [] });
    excel.close();
  });

  test("does not read a sheet that is only formatted down to its end", async () => {
    const excel = await openExcel({
      data: {
        sheetOrder: ["a"],
        sheets: {
          a: {
            id: "a",
            name: "甲",
            rowCount: 1_048_576,
            cellData: { 0: { 0: { v: 1, t: 2 } }, 1_048_575: { 0: { s: { bl: 1 } } } },
          },
        },
      },
    });
    const { sheets } = await excel.port.read();
    expect(sheets[0]?.cells).toHaveLength(1);
    expect(excel.host.measures.totals().responseBytes).toBeLessThan(5_000);
    excel.close();
  });

  test("refuses a sheet whose data reach over more cells than Excel answers, and names it", async () => {
    const cellData = { 0: { 0: { v: 1, t: 2 } }, 1_048_575: { 9: { v: 1, t: 2 } } };
    const sheets = { a: { id: "a", name: "甲", rowCount: 1_048_576, cellData } };
    const excel = await openExcel({ data: { sheetOrder: ["a"], sheets } });
    await expect(excel.port.read()).rejects.toMatchObject({ code: "RangeExceedsLimit", untouched: true });
    await expect(excel.port.read()).rejects.toThrow("工作表“甲”的数据一直到 A1:J1048576");
    excel.close();
  });

  test("reads a ledger longer and wider than the first look in further blocks", async () => {
    const cellData: Record<number, Record<number, { v: number; t: number }>> = {};
    for (let row = 0; row < 3_000; row++) cellData[row] = { 0: { v: row, t: 2 }, 70: { v: -row, t: 2 } };
    const sheets = { a: { id: "a", name: "甲", rowCount: 3_000, columnCount: 80, cellData } };
    const excel = await openExcel({ data: { sheetOrder: ["a"], sheets } });
    const [sheet] = (await excel.port.read()).sheets;
    expect(sheet?.cells).toHaveLength(6_000);
    expect(sheet?.cells.slice(-2)).toEqual([
      { row: 2_999, column: 0, value: 2_999 },
      { row: 2_999, column: 70, value: -2_999 },
    ]);
    excel.close();
  });

  test("asks for less where an answer would be too large", async () => {
    const excel = await openExcel({ limits: { payload: 40_000 } });
    const { sheets } = await excel.port.read();
    expect(sheets.map(({ cells }) => cells.length)).toEqual(sampleSnapshot().sheets.map(({ cells }) => cells.length));
    excel.close();
  });
});
