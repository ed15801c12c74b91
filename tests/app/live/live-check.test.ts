import type { Changes } from "../../../src/app/live/changes";
import { LiveCheck, type LiveState } from "../../../src/app/live/live-check";
import type { WorkbookChange } from "../../../src/app/port";
import type { Cancellation } from "../../../src/app/progress";
import { ManualTimer, settle } from "../../support/manual-timer";

interface Check {
  readonly changes: Changes;
  readonly outdated: Cancellation;
  readonly answer: (found: string) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

function start(show: (found: string) => Promise<void> = async () => undefined) {
  const timer = new ManualTimer();
  const checks: Check[] = [];
  const shown: string[] = [];
  const states: LiveState[] = [];
  const failures: unknown[] = [];
  const live = new LiveCheck<string>({
    timer,
    check: (changes, outdated) =>
      new Promise((resolve, reject) => {
        const answer = async (found: string): Promise<void> => (resolve(found), settle());
        const fail = async (error: Error): Promise<void> => (reject(error), settle());
        checks.push({ changes, outdated, answer, fail });
      }),
    show: async (found) => {
      await show(found);
      shown.push(found);
    },
    tell: (state) => states.push(state),
    fail: (error) => failures.push(error),
  });
  return { timer, checks, shown, states, failures, live };
}

/** Switched on, and everything checked. */
async function startCurrent(show?: (found: string) => Promise<void>) {
  const started = start(show);
  started.live.turn(true);
  await started.timer.pass(500);
  await started.checks[0]?.answer("first");
  started.checks.length = started.shown.length = started.states.length = 0;
  return started;
}

const change = (worksheetId: string, source: WorkbookChange["source"] = "local"): WorkbookChange => ({
  worksheetId,
  address: "F8",
  source,
});

describe("switching on", () => {
  it("checks the whole workbook where nothing has been checked yet", async () => {
    const { live, timer, checks, shown, states } = start();
    await timer.pass(10_000);
    expect(checks).toHaveLength(0);
    live.turn(true);
    await timer.pass(500);
    expect(checks[0]?.changes).toBe("all");
    await checks[0]?.answer("report");
    expect([shown, states]).toEqual([["report"], ["checking", "current"]]);
  });

  it("checks what was changed while it was off, by whomever, and nothing where nothing was", async () => {
    const { live, timer, checks } = await startCurrent();
    live.turn(false);
    live.turn(true);
    await timer.pass(10_000);
    expect(checks).toHaveLength(0);
    live.turn(false);
    live.changed(change("a"));
    live.changed(change("b", "remote"));
    await timer.pass(10_000);
    expect(checks).toHaveLength(0);
    live.turn(true);
    await timer.pass(500);
    expect(checks.map(({ changes }) => changes)).toEqual([new Set(["a", "b"])]);
  });

  it("switched off meanwhile shows nothing", async () => {
    const { live, timer, checks, shown, states } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    live.turn(false);
    await checks[0]?.answer("late");
    expect([shown, states.at(-1)]).toEqual([[], "off"]);
  });
});

describe("a change", () => {
  it("is checked half a second after the last of several, all of them at once", async () => {
    const { live, timer, checks, shown } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(499);
    live.changed(change("b"));
    await timer.pass(499);
    expect(checks).toHaveLength(0);
    await timer.pass(1);
    expect(checks.map(({ changes }) => changes)).toEqual([new Set(["a", "b"])]);
    await checks[0]?.answer("report");
    expect(shown).toEqual(["report"]);
  });

  it("waits longer where the last check took longer", async () => {
    const { live, timer, checks } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    await timer.pass(3_000);
    await checks[0]?.answer("slow");
    live.changed(change("a"));
    await timer.pass(2_999);
    expect(checks).toHaveLength(1);
    await timer.pass(1);
    expect(checks).toHaveLength(2);
  });

  it("during a check starts another after it, and the outcome of the outdated one is dropped", async () => {
    const { live, timer, checks, shown, states } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    live.changed(change("b"));
    expect(checks[0]?.outdated.aborted).toBe(true);
    await timer.pass(10_000);
    expect(checks).toHaveLength(1);
    await checks[0]?.answer("outdated");
    await timer.pass(10_000);
    expect(checks[1]?.changes).toEqual(new Set(["a", "b"]));
    await checks[1]?.answer("latest");
    expect([shown, states]).toEqual([["latest"], ["checking", "current"]]);
  });

  it("of which it is not told where it was has everything checked", async () => {
    const { live, timer, checks } = await startCurrent();
    live.changed();
    await timer.pass(500);
    expect(checks.map(({ changes }) => changes)).toEqual(["all"]);
  });

  it("by someone else starts no check, and is looked at with the next one", async () => {
    const { live, timer, checks, states } = await startCurrent();
    live.changed(change("a", "remote"));
    await timer.pass(10_000);
    expect([checks.length, states]).toEqual([0, ["others"]]);
    live.changed(change("b"));
    await timer.pass(500);
    expect(checks[0]?.changes).toEqual(new Set(["a", "b"]));
    await checks[0]?.answer("report");
    expect(states.at(-1)).toBe("current");
  });

  it("is never called current where Excel does not tell of changes", async () => {
    const { live, timer, checks, states } = await startCurrent();
    live.deafen();
    live.changed(change("a"));
    await timer.pass(10_000);
    expect([checks.length, states]).toEqual([0, ["paused"]]);
  });
});

describe("a command", () => {
  it("is waited for, and what it has checked is not checked again", async () => {
    const { live, timer, checks, states } = await startCurrent();
    live.changed(change("a"));
    const end = live.command();
    await timer.pass(10_000);
    expect([checks.length, states.at(-1)]).toEqual([0, "paused"]);
    end("checked");
    await timer.pass(10_000);
    expect([checks.length, states.at(-1)]).toEqual([0, "current"]);
  });

  it("that only went to a cell leaves the changes to be checked", async () => {
    const { live, timer, checks } = await startCurrent();
    live.changed(change("a"));
    live.command()("done");
    await timer.pass(500);
    expect(checks.map(({ changes }) => changes)).toEqual([new Set(["a"])]);
  });

  it("is followed by a look at what was changed while it was at work", async () => {
    const { live, timer, checks } = await startCurrent();
    live.changed(change("a"));
    const end = live.command();
    live.changed(change("b"));
    end("checked");
    await timer.pass(500);
    expect(checks.map(({ changes }) => changes)).toEqual([new Set(["b"])]);
  });

  it("that failed or was given up has everything checked anew", async () => {
    const { live, timer, checks } = await startCurrent();
    live.command()("lost");
    await timer.pass(500);
    expect(checks.map(({ changes }) => changes)).toEqual(["all"]);
  });

  it("that comes during a check makes it outdated", async () => {
    const { live, timer, checks, shown, states } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    const end = live.command();
    expect(states.at(-1)).toBe("paused");
    await checks[0]?.answer("outdated");
    end("done");
    await timer.pass(500);
    await checks[1]?.answer("latest");
    expect([checks[1]?.changes, shown]).toEqual([new Set(["a"]), ["latest"]]);
  });
});

describe("a dialog", () => {
  it("holds checks back until it is closed, also where two are open", async () => {
    const { live, timer, checks } = await startCurrent();
    const [close, closeOther] = [live.hold(), live.hold()];
    live.changed(change("a"));
    close();
    close();
    await timer.pass(10_000);
    expect(checks).toHaveLength(0);
    closeOther();
    await timer.pass(500);
    expect(checks).toHaveLength(1);
  });
});

describe("a failure", () => {
  it("is tried again quietly, later and later, and told after the last attempt", async () => {
    const { live, timer, checks, failures, states } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    for (const [index, wait] of [2_000, 4_000, 8_000].entries()) {
      await checks[index]?.fail(new Error("有单元格正在编辑"));
      await timer.pass(wait - 1);
      expect(checks).toHaveLength(index + 1);
      await timer.pass(1);
      expect([checks.length, failures, states]).toEqual([index + 2, [], ["checking"]]);
    }
    await checks[3]?.fail(new Error("有单元格正在编辑"));
    await timer.pass(60_000);
    expect([checks.length, failures, states]).toEqual([4, [new Error("有单元格正在编辑")], ["checking", "paused"]]);
  });

  it("is forgotten at the next change, which is checked with what is left", async () => {
    const { live, timer, checks, shown, states } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    for (const index of [0, 1, 2, 3]) {
      await checks[index]?.fail(new Error("Excel 正忙"));
      await timer.pass(8_000);
    }
    live.changed(change("b"));
    await timer.pass(500);
    expect(checks[4]?.changes).toEqual(new Set(["a", "b"]));
    await checks[4]?.answer("report");
    expect([shown, states.at(-1)]).toEqual([["report"], "current"]);
  });

  it("of an outdated check is none", async () => {
    const { live, timer, checks, failures } = await startCurrent();
    live.changed(change("a"));
    await timer.pass(500);
    live.changed(change("a"));
    await checks[0]?.fail(new Error("已取消"));
    await timer.pass(500);
    expect([checks.length, failures]).toEqual([2, []]);
  });

  it("to show what was found, as to lay the marks, is tried again too", async () => {
    let attempts = 0;
    const started = await startCurrent(async () => {
      if (++attempts === 2) throw new Error("Excel 打开了一个对话框");
    });
    started.live.changed(change("a"));
    await started.timer.pass(500);
    await started.checks[0]?.answer("report");
    await started.timer.pass(2_000);
    await started.checks[1]?.answer("report");
    expect([started.shown, started.states.at(-1)]).toEqual([["report"], "current"]);
  });
});
