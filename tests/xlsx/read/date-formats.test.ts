import { builtInDate, dateFormat, showDate } from "../../../src/xlsx/read/date-formats";

const shown = (value: number, code: string, from1904 = false) => {
  const format = dateFormat(code);
  return format && showDate(value, format, from1904);
};

test.each([
  ["m-d", "3-1"],
  ['m"月"d"日";@', "3月1日"],
  ["yyyy\\-mm\\-dd", "2024-03-01"],
  ["[$-804]yyyy年m月d日", "2024年3月1日"],
  ["yyyy/m/d;@", "2024/3/1"],
  ["d-mmm", "1-Mar"],
  ["mmm\\-yy", "Mar-24"],
  ["mm.dd_ ", "03.01"],
  ["dddd d mmmm", "Friday 1 March"],
])("45352 as %s is %s", (code, text) => {
  expect(shown(45352, code)).toBe(text);
});

test.each(["General", "0.00", "00", "@", "", "h:mm", "yyyy-mm-dd hh:mm", '"元"', "m".repeat(300)])(
  "%s shows no day",
  (code) => {
    expect(dateFormat(code)).toBeUndefined();
  },
);

test.each([
  [1, "1900/1/1"],
  [59, "1900/2/28"],
  [60, undefined],
  [61, "1900/3/1"],
  [45352.9, "2024/3/1"],
  [2958465, "9999/12/31"],
  [2958466, undefined],
  [0, undefined],
  [-1, undefined],
])("day %d is %s", (value, text) => {
  expect(shown(value, "yyyy/m/d")).toBe(text);
});

it("days may be counted from 1904", () => {
  expect(shown(45352 - 1462, "yyyy/m/d", true)).toBe("2024/3/1");
});

it.each([
  ["14", "yyyy/m/d"],
  ["58", "m月d日"],
  ["4", undefined],
])("the format that is number %s alone", (id, code) => {
  expect(builtInDate(id)).toBe(code);
});
