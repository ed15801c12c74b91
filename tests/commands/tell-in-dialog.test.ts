import { type OpenDialog, tellInDialog } from "../../src/commands/tell-in-dialog";
import { runCommand } from "../../src/commands/run-command";

const PAGE = new URL("https://budget.test/notice.html");
const NOTICE = { message: "校验完成：2 处错误。", advice: "打开任务窗格。" };

/** Office's dialogs, which open at once, and are closed by `close`. */
class FakeDialogs {
  readonly shown: string[] = [];
  close: () => void = () => undefined;

  constructor(private readonly opens = true) {}

  open: OpenDialog = (address, { failed, closed }) => {
    this.shown.push(address);
    this.close = closed;
    if (!this.opens) failed();
  };
}

it("sends no word of a notice to a server: they stand behind the address's #", async () => {
  const dialogs = new FakeDialogs();
  const telling = tellInDialog(dialogs.open, PAGE, NOTICE);
  const address = new URL(dialogs.shown[0]!);
  expect([address.origin, address.pathname, address.search]).toEqual(["https://budget.test", "/notice.html", ""]);
  expect(Object.fromEntries(new URLSearchParams(address.hash.slice(1)))).toEqual(NOTICE);
  dialogs.close();
  expect(await telling).toBe(true);
});

it("says where no dialog could be shown", async () => {
  expect(await tellInDialog(new FakeDialogs(false).open, PAGE, NOTICE)).toBe(false);
});

it("lets a command complete only once its dialog is closed", async () => {
  const dialogs = new FakeDialogs();
  const order: string[] = [];
  const tell = async (): Promise<void> => void (await tellInDialog(dialogs.open, PAGE, NOTICE));
  const running = runCommand({ completed: () => order.push("completed") }, () => Promise.resolve(NOTICE), tell);
  await new Promise((resolve) => setImmediate(resolve));
  expect([dialogs.shown.length, order]).toEqual([1, []]);
  order.push("closed");
  dialogs.close();
  await running;
  expect(order).toEqual(["closed", "completed"]);
});
