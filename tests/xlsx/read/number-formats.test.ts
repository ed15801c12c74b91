import { paddedFormat, showPadded } from "../../../src/xlsx/read/number-formats";

test.each([
  ["00", "00"],
  ["0000000;-0000000;@", "0000000"],
  ["[$-804]000_ ", "000"],
  ["000\\ 00\\ 00", "000 00 00"],
  ['"0"00', "000"],
  ["00-00", "00-00"],
])("%s has leading zeros", (code, expected) => {
  expect(paddedFormat(code)).toBe(expected);
});

test.each(["General", "0", "0.00", "#,##0.00", "@", "yyyy-mm-dd", "00.0", "00%", '00"元"', "", "0000年00月", "00:00"])(
  "%s shows no code",
  (code) => {
    expect(paddedFormat(code)).toBeUndefined();
  },
);

test.each([
  [3, "00", "03"],
  [301, "00", "301"],
  [0, "000", "000"],
  [2010301, "000 00 00", "201 03 01"],
  [1.5, "00", undefined],
  [-1, "00", undefined],
])("%d as %s", (value, pattern, expected) => {
  expect(showPadded(value, pattern)).toBe(expected);
});
