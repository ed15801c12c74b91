/** @jest-environment jsdom */
import { EXPLANATIONS_NAMESPACE } from "../../src/app/explain/explanations-xml";
import { withKeptExplanations } from "../../src/app/explain/with-kept-explanations";
import { SHEET_TABLES_NAMESPACE, parseSheetTables, sheetTablesXml } from "../../src/app/sheet-tables/sheet-tables-xml";
import { draftsIn } from "../../src/taskpane/memory/drafts";
import { PaneMemory, type Texts } from "../../src/taskpane/memory/pane-memory";
import { type Commands, createCommands } from "../../src/taskpane/session/commands";
import { type Session, type SessionEvent, reduceSession } from "../../src/taskpane/session/session";
import { createStore } from "../../src/taskpane/shared/store";
import { CELLS_CHECKER, Cells, PortOfPane, WARNING, reportOf } from "../support/reloaded-workbook";
import { until } from "../support/until";
import { TEMPLATES } from "../../tools/shipped";

/** What the browser keeps through a reload. */
function textsIn(kept: Map<string, string>, most = Infinity): Texts {
  return {
    get: (key) => kept.get(key),
    set: (key, text) => {
      if (text !== undefined && text.length > most) return false;
      if (text === undefined) kept.delete(key);
      else kept.set(key, text);
      return true;
    },
  };
}

/** A pane as it opens over the workbook, with what the one before it has left. */
function openPane(cells: Cells, texts: Texts, workbook = "预算.xlsx") {
  const memory = new PaneMemory(texts, workbook);
  const port = new PortOfPane(cells);
  const store = createStore<Session, SessionEvent>(reduceSession, {});
  const drafts = draftsIn(memory);
  const tools = { port, checker: CELLS_CHECKER, templates: TEMPLATES, memory };
  const commands = createCommands(
    {
      ...tools,
      clock: () => "10:30:00",
      now: () => "2024-03-01T02:30:00.000Z",
      readWorkbook: async () => ({ sheets: [] }),
      makeWordFile: async () => new Uint8Array(),
      makeTablesFile: async () => new Uint8Array(),
    },
    store,
    drafts,
  );
  commands.remember();
  const isAtRest = (): boolean => store.get().working === undefined;
  /** Does something, until it has come to its end or the pane was closed; tells which. */
  const done = async (act: (commands: Commands) => void): Promise<"ended" | "closed"> => {
    let seen = false;
    const stop = store.subscribe(() => void (seen = true));
    act(commands);
    await until(() => port.closed || (seen && isAtRest()));
    stop();
    return port.closed ? "closed" : "ended";
  };
  return { port, store, commands, drafts, done, isAtRest };
}

type Pane = ReturnType<typeof openPane>;

/** A pane in which there is something of everything: a check, marks, two fixes of which one is undone, and a half-written explanation. */
async function openFull(cells: Cells, texts: Texts): Promise<Pane> {
  const pane = openPane(cells, texts);
  await pane.done(({ check }) => check());
  await pane.done(({ mark }) => mark());
  await pane.done(({ fix }) => fix(fixesOf(pane).slice(0, 1)));
  pane.drafts.write(WARNING, DRAFT);
  return pane;
}

const SAID = { sheet: "表3", template: "xinjiang-2024", table: "T3" };
const saidIn = ({ kept }: Cells) => parseSheetTables(kept.get(SHEET_TABLES_NAMESPACE) ?? "<sheets/>");

const DRAFT = { kind: "explained", text: "上年没有", who: "张" } as const;
const fixesOf = ({ store }: Pane) => store.get().report!.report.findings.flatMap(({ fix }) => fix ?? []);
const warningOf = ({ store }: Pane) => store.get().report!.report.findings.find(({ id }) => id === WARNING)!;

/** Every command of the pane that asks something of the workbook. */
const COMMANDS: Readonly<Record<string, (pane: Pane) => (commands: Commands) => void>> = {
  一键校验: () => (commands) => commands.check(),
  标记到表格: () => (commands) => commands.mark(),
  清除标记: () => (commands) => commands.clear(),
  定位: () => (commands) => commands.goTo({ sheet: "表3", row: 0, column: 0 }),
  修改: (pane) => (commands) => commands.fix(fixesOf(pane)),
  一次改好: () => (commands) => commands.fixAll(),
  撤销: () => (commands) => commands.undo(),
  说明: (pane) => (commands) => commands.explain(warningOf(pane), DRAFT),
  撤回: () => (commands) => commands.withdraw(WARNING),
  一键生成: () => (commands) => commands.generate(),
  新建填报模板: () => (commands) => commands.addTemplate(),
  指定: () => (commands) => commands.assignSheet(SAID),
  取消指定: () => (commands) => commands.unassignSheet(SAID.sheet),
  写入校验报告: () => (commands) => commands.writeReport(),
};

/** Holds the pane against the workbook: nothing lost, nothing told wrongly. */
async function expectTrue(pane: Pane, cells: Cells, begun: readonly number[]): Promise<void> {
  const { report } = pane.store.get();
  expect(report).toBeDefined();
  const xml = cells.kept.get(EXPLANATIONS_NAMESPACE);
  const now = withKeptExplanations(reportOf(cells.snapshot()), xml);
  if (!report!.stale) expect(report!.report).toEqual(now);
  const isExplained = now.findings.some(({ id, explanation }) => id === WARNING && explanation);
  if (!isExplained) expect(pane.drafts.of(WARNING)).toEqual(DRAFT);
  while (pane.store.get().steps) await pane.done(({ undo }) => undo());
  expect(cells.values).toEqual(begun);
  expect(saidIn(cells)).toEqual([]);
}

describe.each(Object.keys(COMMANDS))("a pane reloaded in the midst of %s", (name) => {
  it.each([{ done: false }, { done: true }])(
    "loses nothing and tells nothing wrongly, at whatever call; carried out: $done",
    async ({ done }) => {
      for (let call = 1, outcome = "closed"; outcome === "closed"; call++) {
        const [cells, kept] = [new Cells(), new Map<string, string>()];
        const begun = [...cells.values];
        const pane = await openFull(cells, textsIn(kept));
        pane.port.closeAt({ call, done });
        outcome = await pane.done(COMMANDS[name]!(pane));
        const again = openPane(cells, textsIn(kept));
        await until(() => again.store.get().report !== undefined && again.isAtRest());
        await expectTrue(again, cells, begun);
      }
    },
  );
});

describe("what was said of a sheet, step by step", () => {
  /** A pane in which a sheet was said to be a table, and that was taken back. */
  const openSaid = async (cells: Cells, texts: Texts): Promise<Pane> => {
    const pane = await openFull(cells, texts);
    await pane.done(({ assignSheet }) => assignSheet(SAID));
    await pane.done(({ unassignSheet }) => unassignSheet(SAID.sheet));
    return pane;
  };

  it("is undone after a reload as well, each step by a press, before the fixes that were made before it", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    await openSaid(cells, textsIn(kept));
    const pane = openPane(cells, textsIn(kept));
    await until(() => pane.store.get().report !== undefined && pane.isAtRest());
    expect(
      pane.store
        .get()
        .steps!.flatMap(({ made }) => made)
        .slice(-2),
    ).toEqual(["把工作表“表3”指定为T3", "取消对工作表“表3”的指定"]);
    await pane.done(({ undo }) => undo());
    expect(saidIn(cells)).toMatchObject([SAID]);
    await pane.done(({ undo }) => undo());
    expect([saidIn(cells), cells.values]).toEqual([[], [2, 3]]);
    await pane.done(({ undo }) => undo());
    expect([pane.store.get().steps, cells.values]).toEqual([undefined, [1, 3]]);
  });

  it.each([{ done: false }, { done: true }])(
    "is undone once, wherever a reload cuts off the undoing; carried out: $done",
    async ({ done }) => {
      for (let call = 1, outcome = "closed"; outcome === "closed"; call++) {
        const [cells, kept] = [new Cells(), new Map<string, string>()];
        const pane = await openSaid(cells, textsIn(kept));
        pane.port.closeAt({ call, done });
        outcome = await pane.done(({ undo }) => undo());
        const again = openPane(cells, textsIn(kept));
        await until(() => again.store.get().report !== undefined && again.isAtRest());
        expect(again.store.get().steps).toHaveLength(saidIn(cells).length > 0 ? 2 : 3);
        await expectTrue(again, cells, [1, 3]);
      }
    },
  );

  it("is not undone over what was said since, and can be left for the steps before it", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    const pane = await openSaid(cells, textsIn(kept));
    cells.kept.set(SHEET_TABLES_NAMESPACE, sheetTablesXml([{ ...SAID, table: "T4" }]));
    await pane.done(({ undo }) => undo());
    expect(JSON.stringify(pane.store.get().notice)).toContain("又改过");
    expect(pane.store.get().steps!.at(-1)).toMatchObject({ refused: true });
    expect(saidIn(cells)).toMatchObject([{ table: "T4" }]);
  });
});

describe("a pane reloaded", () => {
  it("shows the report as current where the workbook is as it was, and stale where it was changed meanwhile", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    await openFull(cells, textsIn(kept));
    const same = openPane(cells, textsIn(kept));
    await until(() => same.store.get().report !== undefined);
    expect(same.store.get()).toMatchObject({ report: { stale: false }, notice: { tone: "info" } });
    cells.values[1] = 7;
    const changed = openPane(cells, textsIn(kept));
    await until(() => changed.store.get().report !== undefined);
    expect(changed.store.get().report!.stale).toBe(true);
  });

  it("again and again, each time before it has come to rest, loses nothing", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    await openFull(cells, textsIn(kept));
    for (const call of [1, 2, 3]) {
      const pane = openPane(cells, textsIn(kept));
      pane.port.closeAt({ call, done: call % 2 === 0 });
      await until(() => pane.port.closed || (pane.store.get().report !== undefined && pane.isAtRest()));
    }
    const last = openPane(cells, textsIn(kept));
    await until(() => last.store.get().report !== undefined && last.isAtRest());
    await expectTrue(last, cells, [1, 3]);
  });

  it("has its preview again, under what was chosen", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    const pane = await openFull(cells, textsIn(kept));
    await pane.done(({ generate }) => generate());
    pane.commands.choose({ measure: "元" });
    await until(() => pane.store.get().preview?.replanning === false);
    const again = openPane(cells, textsIn(kept));
    await until(() => again.store.get().preview !== undefined);
    expect(again.store.get().preview!.choices).toEqual({ measure: "元" });
    again.commands.closePreview();
    const closed = openPane(cells, textsIn(kept));
    await until(() => closed.store.get().report !== undefined && closed.isAtRest());
    expect(closed.store.get().preview).toBeUndefined();
  });

  it("checks again where the report was too large to be kept", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    await openFull(cells, textsIn(kept, 1_000));
    const again = openPane(cells, textsIn(kept, 1_000));
    await until(() => again.store.get().report !== undefined && again.isAtRest());
    await expectTrue(again, cells, [1, 3]);
  });

  it("over another workbook forgets what is not of it", async () => {
    const [cells, kept] = [new Cells(), new Map<string, string>()];
    await openFull(cells, textsIn(kept));
    const other = openPane(new Cells(), textsIn(kept), "别的.xlsx");
    expect([other.store.get().report, other.drafts.of(WARNING)]).toEqual([undefined, undefined]);
  });
});
