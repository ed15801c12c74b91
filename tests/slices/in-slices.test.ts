import { type Steps, atOnce, inSlices } from "../../src/slices";

/** Counts to a number, a step each. */
function* counting(to: number, counted: number[] = []): Steps<number[]> {
  for (let number = 1; number <= to; number++) {
    counted.push(number);
    yield;
  }
  return counted;
}

/** A clock that goes on by so many milliseconds each time it is looked at. */
function clockBy(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += milliseconds));
}

/** Each test begins with a task of its own. */
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 0)));

afterEach(() => jest.restoreAllMocks());

describe("work in steps", () => {
  it("gives the same at once and in slices", async () => {
    clockBy(4);
    expect(await inSlices(counting(20))).toEqual(atOnce(counting(20)));
  });

  it("lets what waits have its turn after a slice, and goes on where it was", async () => {
    clockBy(4);
    const counted: number[] = [];
    const work = inSlices(counting(20, counted));
    const seen = await new Promise<number>((resolve) => setImmediate(() => resolve(counted.length)));
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(20);
    expect(await work).toHaveLength(20);
  });

  it("makes no pause where one slice is enough", () => {
    clockBy(0);
    const counted: number[] = [];
    void inSlices(counting(20, counted));
    expect(counted).toHaveLength(20);
  });

  it("counts the time of works that follow one another together", async () => {
    clockBy(1);
    let isFree = false;
    setImmediate(() => (isFree = true));
    for (let work = 0; work < 40; work++) await inSlices(counting(1));
    expect(isFree).toBe(true);
  });

  it("fails as the work fails", async () => {
    function* failing(): Steps<void> {
      throw new Error("Excel is gone");
    }
    await expect(inSlices(failing())).rejects.toThrow("Excel is gone");
  });

  it("pauses without a message channel, too", async () => {
    const { MessageChannel } = globalThis;
    Reflect.deleteProperty(globalThis, "MessageChannel");
    try {
      clockBy(20);
      expect(await inSlices(counting(3))).toEqual([1, 2, 3]);
    } finally {
      Object.assign(globalThis, { MessageChannel });
    }
  });
});
