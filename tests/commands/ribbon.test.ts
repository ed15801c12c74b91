import { WorkbookError } from "../../src/app/port";
import { addTemplateFromRibbon, clearFromRibbon, markFromRibbon } from "../../src/commands/ribbon";
import { type Notice, onPress, runCommand } from "../../src/commands/run-command";
import { FakePort, fakeChecker } from "../support/fake-port";
import { emptyReport, faultyReport } from "../support/reports";

describe("mark from the ribbon", () => {
  it("marks, and says how much is wrong", async () => {
    const port = new FakePort();
    const notice = await markFromRibbon(port, fakeChecker(faultyReport()));
    expect(notice.message).toBe("校验完成：2 处错误，1 处需核实，1 处提示；标记了 3 个单元格。");
    expect(port.marks).toHaveLength(1);
  });

  it("says that there is nothing to check, and marks nothing", async () => {
    const port = new FakePort();
    expect((await markFromRibbon(port, fakeChecker(emptyReport()))).message).toBe("没有找到要校验的表。");
    expect(port.marks).toEqual([]);
  });
});

describe("mark from the ribbon, where there is a ledger alone", () => {
  it("says that tables can be made of it", async () => {
    const port = new FakePort();
    const notice = await markFromRibbon(port, fakeChecker({ ...emptyReport(), ledgers: ["支出明细"] }));
    expect(notice.message).toBe("找到支出明细，还没有公开表。");
    expect(port.marks).toEqual([]);
  });
});

describe("clear from the ribbon", () => {
  it("says nothing where all is cleared: the sheet shows it", async () => {
    expect(await clearFromRibbon(new FakePort())).toBeUndefined();
  });

  it("names the sheets left alone", async () => {
    const port = new FakePort();
    port.outcome = { cells: 0, protectedSheets: ["表6", "表7"] };
    expect((await clearFromRibbon(port))?.advice).toContain("表6、表7");
  });
});

describe("the template from the ribbon", () => {
  it("says how many sheets came, and which stay as they are", async () => {
    const port = new FakePort();
    expect((await addTemplateFromRibbon(port)).message).toMatch(/^已新建 \d+ 张填报工作表。$/);
    port.present = ["支出明细"];
    expect((await addTemplateFromRibbon(port)).advice).toContain("保持原样：支出明细。");
    port.present = port.written[0]?.map(({ name }) => name) ?? [];
    expect((await addTemplateFromRibbon(port)).message).toBe("填报工作表都已存在，没有改动。");
    expect(port.written).toHaveLength(2);
  });
});

describe("running a command", () => {
  async function run(command: () => Promise<Notice | undefined>): Promise<{ told: Notice[]; completed: number }> {
    const told: Notice[] = [];
    let completed = 0;
    await runCommand({ completed: () => completed++ }, command, async (notice) => void told.push(notice));
    return { told, completed };
  }

  it("tells what the command says, and completes", async () => {
    const notice = { message: "好", advice: "" };
    expect(await run(async () => notice)).toEqual({ told: [notice], completed: 1 });
    expect(await run(async () => undefined)).toEqual({ told: [], completed: 1 });
  });

  it("tells how it failed, and completes", async () => {
    const failing = (error: unknown) => run(() => Promise.reject(error));
    const known = await failing(new WorkbookError("AccessDenied", "没有权限。", "请启用编辑。", true));
    expect(known).toEqual({ told: [{ message: "没有权限。", advice: "请启用编辑。" }], completed: 1 });
    expect(await failing(new Error("意外"))).toMatchObject({ told: [{ message: "意外" }], completed: 1 });
  });
});

describe("a press while the command is at work, as by a double press", () => {
  it("is no further command, and ends with the first; one after it is", async () => {
    const ends: (() => void)[] = [];
    const command = jest.fn(() => new Promise<undefined>((resolve) => ends.push(() => resolve(undefined))));
    const press = onPress(command, async () => undefined);
    const completed: string[] = [];
    const pressed = (name: string): Promise<void> => press({ completed: () => completed.push(name) });
    const first = pressed("first");
    await pressed("second");
    expect([command.mock.calls.length, completed]).toEqual([1, []]);
    ends[0]!();
    await first;
    expect(completed).toEqual(["first", "second"]);
    const third = pressed("third");
    ends[1]!();
    await third;
    expect([command.mock.calls.length, completed]).toEqual([2, ["first", "second", "third"]]);
  });
});
