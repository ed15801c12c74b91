import { Cancelled, type WorkbookPort, WorkbookError } from "../../src/app/port";
import {
  type CellEdit,
  type Mark,
  type RowInsertion,
  type RowRemoval,
  type Snapshot,
  cellAt,
} from "../../src/workbook";
import { placeOf } from "../support/changes";
import { cell, number, sheetPlan, text } from "../support/sheet-plans";
import { HOSTS, type OpenHost } from "./hosts";

/** Two amounts and their live total; another sheet reads the total. */
const AMOUNTS = sheetPlan({
  name: "表A",
  merges: [],
  cells: [
    text(0, 0, "项目"),
    text(0, 1, "金额"),
    text(1, 0, "甲"),
    number(1, 1, "1.5"),
    text(2, 0, "乙"),
    number(2, 1, "2.5"),
    text(3, 0, "合计"),
    cell(3, 1, { kind: "formula", formula: "=SUM(B2:B3)", cached: { decimal: "4" } }),
  ],
});
const READER = sheetPlan({
  name: "Other",
  merges: [],
  cells: [cell(0, 0, { kind: "formula", formula: "=表A!B4", cached: { decimal: "4" } }), text(1, 0, "不动")],
});
const ADDED = sheetPlan({ name: "新表", merges: [], cells: [text(0, 0, "新"), number(0, 1, "7")] });

const change = (address: string, before: string, content: CellEdit["content"]): CellEdit => ({
  cell: placeOf(address),
  before,
  content,
});
const mark = (address: string): Mark => ({ cell: placeOf(address), tone: "error" });
const INSERTION: RowInsertion = {
  insert: { sheet: "表A", row: 2 },
  like: 2,
  cells: [
    { column: 0, content: { kind: "text", text: "丙" } },
    { column: 1, content: { kind: "number", decimal: "3" } },
  ],
  held: [
    { row: 2, column: 0, holds: { text: "乙" } },
    { row: 2, column: 1, holds: { text: "2.5" } },
  ],
};
const REMOVAL: RowRemoval = {
  remove: { sheet: "表A", row: 2 },
  held: [
    { row: 2, column: 0, holds: { text: "丙" } },
    { row: 2, column: 1, holds: { text: "3" } },
  ],
};

/** What a workbook holds, sheet by sheet, in a form that compares. */
function contents({ sheets }: Snapshot): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    cells.map(({ row, column, value, formula }) => [row, column, value, formula?.replace(/[\s']/g, "")]),
  ]);
}

describe.each(HOSTS)("$name, as a host of the port", ({ open }) => {
  let host: OpenHost;
  let port: WorkbookPort;
  beforeEach(async () => {
    host = await open(AMOUNTS, READER);
    ({ port } = host);
  });
  afterEach(() => host.close());
  const at = async (address: string) => cellAt(await port.read(), placeOf(address));

  describe("reads", () => {
    it("tells the sheets in their order, and the filled cells with values and formulas", async () => {
      expect((await port.read()).sheets.map(({ name }) => name)).toEqual(["表A", "Other"]);
      expect(await at("表A!B2")).toMatchObject({ row: 1, column: 1, value: 1.5 });
      expect(await at("表A!B4")).toMatchObject({ value: 4, formula: "=SUM(B2:B3)" });
      expect(await at("表A!C9")).toBeUndefined();
    });

    it("reads again what has changed", async () => {
      const before = await port.read();
      const ids = new Set(before.sheets.flatMap(({ id }) => id ?? []));
      await port.edit([change("表A!A2", "甲", { kind: "text", text: "丁" })]);
      expect(contents(await port.readAgain(before, ids))).toEqual(contents(await port.read()));
    });
  });

  describe("marks", () => {
    it("changes no cell, counts the cells, and takes away what it has laid, no less", async () => {
      const before = contents(await port.read());
      expect(await port.mark([mark("表A!B2"), mark("表A!B3")])).toEqual({ cells: 2, protectedSheets: [] });
      expect(contents(await port.read())).toEqual(before);
      expect((await port.clearMarks()).cells).toBe(2);
      expect((await port.clearMarks()).cells).toBe(0);
    });

    it("lays marks in place of those before", async () => {
      await port.mark([mark("表A!B2"), mark("表A!B3")]);
      await port.mark([mark("表A!A1")]);
      expect((await port.clearMarks()).cells).toBe(1);
    });

    it("lets them follow a report where they are shown, and does nothing where they are not", async () => {
      expect(await port.followMarks([mark("表A!B2")])).toBeUndefined();
      expect((await port.followMarks([mark("表A!B2")], { shownThoughNone: true }))?.cells).toBe(1);
      expect((await port.followMarks([mark("表A!B3"), mark("表A!A2")]))?.cells).toBe(2);
      expect((await port.clearMarks()).cells).toBe(2);
    });
  });

  describe("writes", () => {
    it("knows which names are taken, in any case of letters", async () => {
      expect(await port.existing(["other", "表B", "表A"])).toEqual(["other", "表A"]);
    });

    it("knows that nothing but a formula uses a sheet, where it says that it can look", async () => {
      if (port.usersOf) expect(await port.usersOf(["表A"])).toEqual([]);
    });

    it("adds sheets, and leaves the others as they are", async () => {
      const before = contents(await port.read()) as unknown[];
      await port.write([ADDED]);
      const after = contents(await port.read()) as unknown[];
      expect(after).toEqual([
        ...before,
        [
          "新表",
          [
            [0, 0, "新", undefined],
            [0, 1, 7, undefined],
          ],
        ],
      ]);
    });

    it("replaces a sheet of the same name", async () => {
      await port.write([{ ...ADDED, name: "Other" }]);
      expect((await port.read()).sheets.map(({ name }) => name).sort()).toEqual(["Other", "表A"]);
      expect(await at("Other!A1")).toMatchObject({ value: "新" });
    });

    it("writes nothing where the user gave up before, and tells when it is too late for that", async () => {
      const before = await port.read();
      const signal = { aborted: true };
      let isPlacing = false;
      const writing = { signal, onPlacing: () => void (isPlacing = true) };
      await expect(port.write([ADDED], undefined, undefined, writing)).rejects.toThrow(Cancelled);
      expect(await port.read()).toEqual(before);
      expect(isPlacing).toBe(false);
      signal.aborted = false;
      await port.write([ADDED], undefined, undefined, writing);
      expect(isPlacing).toBe(true);
    });

    it("takes the sheets of an earlier report out, whatever they are called", async () => {
      await port.write([ADDED], { replaced: [] });
      await port.write([{ ...ADDED, name: "另表" }], { replaced: ["新表"] });
      expect((await port.read()).sheets.map(({ name }) => name)).toEqual(["表A", "Other", "另表"]);
    });
  });

  describe("edits", () => {
    it("changes texts and numbers, and empties cells", async () => {
      await port.edit([
        change("表A!A2", "甲", { kind: "text", text: "丁" }),
        change("表A!B2", "1.5", { kind: "number", decimal: "3.25" }),
        change("表A!A3", "乙", { kind: "blank" }),
      ]);
      expect(await at("表A!A2")).toMatchObject({ value: "丁" });
      expect(await at("表A!B2")).toMatchObject({ value: 3.25 });
      expect(await at("表A!A3")).toBeUndefined();
    });

    it("never makes a formula of a text", async () => {
      await port.edit([change("表A!A2", "甲", { kind: "text", text: "=1+1" })]);
      expect(await at("表A!A2")).toMatchObject({ value: "=1+1" });
      expect((await at("表A!A2"))?.formula).toBeUndefined();
    });

    it("gives the formulas that read a changed cell their new results, on every sheet", async () => {
      await port.edit([change("表A!B2", "1.5", { kind: "number", decimal: "3" })]);
      expect([(await at("表A!B4"))?.value, (await at("Other!A1"))?.value]).toEqual([5.5, 5.5]);
    });

    it("changes nothing where one cell no longer holds what its edit expects, or has a formula", async () => {
      const before = contents(await port.read());
      const sound = change("表A!A2", "甲", { kind: "text", text: "丁" });
      for (const wrong of ["表A!B3", "表A!B4"]) {
        const edits = [sound, change(wrong, "4.5", { kind: "number", decimal: "1" })];
        await expect(port.edit(edits)).rejects.toBeInstanceOf(WorkbookError);
        expect(contents(await port.read())).toEqual(before);
      }
    });

    it("puts a row in, with formulas that follow", async () => {
      await port.edit([INSERTION]);
      expect([(await at("表A!A3"))?.value, (await at("表A!B3"))?.value]).toEqual(["丙", 3]);
      expect((await at("表A!B5"))?.formula).toBe("=SUM(B2:B4)");
      expect((await at("Other!A1"))?.formula?.replace(/'/g, "")).toBe("=表A!B5");
    });

    it("moves the marks below a row that comes", async () => {
      await port.mark([mark("表A!B4")]);
      await port.edit([INSERTION]);
      expect((await port.clearMarks()).cells).toBe(1);
    });

    it("takes a row out where it says that it can, and else changes nothing", async () => {
      const before = contents(await port.read());
      await port.edit([INSERTION]);
      const between = contents(await port.read());
      if (port.takesRowsOut) {
        await port.edit([REMOVAL]);
        expect(contents(await port.read())).toEqual(before);
      } else {
        await expect(port.edit([REMOVAL])).rejects.toBeInstanceOf(WorkbookError);
        expect(contents(await port.read())).toEqual(between);
      }
    });

    it("tells beforehand what it would refuse, where it can tell", async () => {
      if (!port.refusalOf) return;
      expect(await port.refusalOf([INSERTION])).toBeUndefined();
      expect(await port.refusalOf([{ ...INSERTION, held: REMOVAL.held }])).toContain("表A");
    });
  });

  describe("keeps", () => {
    const [one, other] = ["urn:test:one", "urn:test:other"];
    const xml = (namespace: string, words: string): string => `<kept xmlns="${namespace}">${words}</kept>`;

    it("gives back what is kept under a namespace, the last of it, and nothing under another", async () => {
      expect((await port.kept(one))[0]).toBeUndefined();
      await port.keep(one, xml(one, "一"));
      await port.keep(one, xml(one, "二"));
      expect((await port.kept(one))[0]).toContain(xml(one, "二"));
      expect((await port.kept(other))[0]).toBeUndefined();
    });
  });

  describe("navigates", () => {
    it("goes to a cell and tells where the user stands, where it says that somebody does", async () => {
      if (!port.navigates) return;
      await port.navigates.select(placeOf("表A!A2"));
      const { cell: standing, right } = await port.navigates.selection();
      expect([standing.ref, standing.value, right.value]).toEqual([placeOf("表A!A2"), "甲", 1.5]);
    });
  });
});
