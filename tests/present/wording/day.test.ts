import fc from "fast-check";
import { dayText } from "../../../src/present/wording/day";

describe("the day of an explanation", () => {
  it("is the reader's day, from its first minute to its last, in whatever time zone he is", () => {
    for (const [hour, minute] of [
      [0, 0],
      [0, 30],
      [12, 0],
      [23, 59],
    ] as const)
      expect(dayText(new Date(2024, 1, 29, hour, minute).toISOString())).toBe("2024-02-29");
  });

  it("has two digits for month and day, and comes from any moment of it", () => {
    const moments = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        const [year, month, day] = dayText(moment.toISOString()).split("-").map(Number);
        expect([year, month, day]).toEqual([moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]);
        expect(dayText(moment.toISOString())).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it.each(["2024-02-25", "去年", "", "2024-02-30T99:00:00Z"])(
    "that is kept as no time is shown as it is: %s",
    (text) => {
      expect(dayText(text)).toBe(text);
    },
  );
});
