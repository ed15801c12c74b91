import { inThousands, trailingZeros, withoutTrailingZeros } from "../../src/money";

test.each([
  ["12300", 2, "123"],
  ["000", 3, ""],
  ["12", 0, "12"],
  ["", 0, ""],
])("%s ends with %i zeros", (digits, count, without) => {
  expect(trailingZeros(digits)).toBe(count);
  expect(withoutTrailingZeros(digits)).toBe(without);
});

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["-100", "-100"],
  ["-1234567.5000", "-1,234,567.5000"],
  ["1234.56789", "1,234.56789"],
])("%s in threes is %s", (decimal, printed) => {
  expect(inThousands(decimal)).toBe(printed);
});
