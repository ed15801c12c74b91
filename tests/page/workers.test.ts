/** The page's workers, on workers of the test's own: each task is answered, whatever becomes of its worker. */
import { NO_FACTS, FakeWorkers } from "./fake-workers";
import type { PageRequest } from "../../src/page/work/messages";
import { Workers } from "../../src/page/work/workers";

const request = (file: string): PageRequest => ({ task: { task: "check", job: { file } }, files: [], facts: NO_FACTS });
const DONE = { refused: "done" } as const;

it("does as many tasks at once as it may, the others in their turn", async () => {
  const fake = new FakeWorkers();
  const workers = new Workers(fake.starts, 2);
  const answers = ["甲", "乙", "丙"].map((file) => workers.ask(request(file), "checking"));
  expect(fake.started.map(({ asked }) => asked.length)).toEqual([1, 1]);
  fake.started[0]!.say(DONE);
  expect(await answers[0]).toEqual(DONE);
  fake.started[1]!.say(DONE);
  await answers[1];
  fake.started[0]!.say(DONE);
  expect(await answers[2]).toEqual(DONE);
  expect(fake.started.map(({ ended }) => ended)).toEqual([true, true]);
});

it("gives up a group: what waits and what is at work, and nothing else", async () => {
  const fake = new FakeWorkers();
  const workers = new Workers(fake.starts, 1);
  const [working, waiting, other] = [
    workers.ask(request("甲"), "checking"),
    workers.ask(request("乙"), "checking"),
    workers.ask(request("丙"), "making"),
  ];
  workers.giveUp("checking");
  expect([await working, await waiting]).toEqual([undefined, undefined]);
  await Promise.resolve();
  fake.started.at(-1)!.say(DONE);
  expect(await other).toEqual(DONE);
  expect(fake.started[0]!.ended).toBe(true);
});

it("goes on with a new worker after one that broke down", async () => {
  const fake = new FakeWorkers();
  const workers = new Workers(fake.starts, 1);
  const [first, second] = [workers.ask(request("甲"), "checking"), workers.ask(request("乙"), "checking")];
  fake.started[0]!.breakDown();
  expect(await first).toEqual({ failure: "校验程序意外停止" });
  await Promise.resolve();
  fake.started[1]!.say(DONE);
  expect(await second).toEqual(DONE);
});

it("starts a thread for an old format where a worker wishes for one, hands it the port, and ends it when told", () => {
  const fake = new FakeWorkers();
  void new Workers(fake.starts, 1).ask(request("甲.xls"), "checking");
  const { port1, port2 } = new MessageChannel();
  fake.started[0]!.say({ thread: port2 });
  const [thread] = fake.threads;
  expect(thread!.asked).toEqual([port2]);
  fake.started[0]!.say({ endThread: true });
  expect(thread!.ended).toBe(true);
  port1.close();
  port2.close();
  fake.started[0]!.say(DONE);
});
