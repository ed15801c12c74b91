import { patiently } from "../../../src/taskpane/shared/patiently";

it("tells meanwhile where something is slow, and brings it when it comes", async () => {
  jest.useFakeTimers();
  let bring: (host: string) => void = () => undefined;
  let told = 0;
  const found = patiently(new Promise<string>((resolve) => (bring = resolve)), 15_000, () => told++);
  jest.advanceTimersByTime(60_000);
  expect(told).toBe(1);
  bring("Excel");
  expect(await found).toBe("Excel");
  jest.useRealTimers();
});

it("tells nothing where it comes in time", async () => {
  jest.useFakeTimers();
  let told = 0;
  expect(await patiently(Promise.resolve("Excel"), 15_000, () => told++)).toBe("Excel");
  jest.advanceTimersByTime(60_000);
  expect(told).toBe(0);
  jest.useRealTimers();
});
