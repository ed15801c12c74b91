import { matchLastYear } from "../../../src/app/compare/match-last-year";
import type { WhoseFile } from "../../../src/app/compare/whose-file";

const given = (path: string, whose: WhoseFile) => ({ path, whose });
const ours: WhoseFile = { unit: "普陀区某局", year: 2024 };

describe("last year's files are matched to workbooks", () => {
  it("by the unit's name, with the place before it or without", () => {
    const files = [given("甲", { unit: "甲局", year: 2023 }), given("乙", { unit: "上海市普陀区某局", year: 2023 })];
    expect(matchLastYear(ours, files, false)).toEqual({ path: "乙" });
    expect(matchLastYear({ unit: "丙局", year: 2024 }, files, false)).toBeUndefined();
  });

  it("of several the very name, of the year before", () => {
    const files = [
      given("前年", { unit: "普陀区某局", year: 2022 }),
      given("别处", { unit: "某局", year: 2023 }),
      given("上年", { unit: "普陀区某局", year: 2023 }),
    ];
    expect(matchLastYear(ours, files, false)).toEqual({ path: "上年" });
  });

  it("and one of another year is told, as the report tells it", () => {
    const files = [given("前年", { unit: "普陀区某局", year: 2022 })];
    expect(matchLastYear(ours, files, false)).toEqual({
      path: "前年",
      refusal: "上年公开表是 2022 年的，应为 2023 年，没有采用。",
    });
  });

  it("to final accounts: the budget of the same year before the accounts of the year before", () => {
    const accounts = { ...ours, accounts: "决算" };
    const files = [
      given("上年决算", { unit: "普陀区某局", year: 2023, accounts: "收入支出决算总表" }),
      given("预算", { unit: "普陀区某局", year: 2024 }),
    ];
    expect(matchLastYear(accounts, files, false)).toEqual({ path: "预算" });
    expect(matchLastYear(accounts, files.slice(0, 1), false)).toEqual({ path: "上年决算" });
  });

  it("unseen where there is one of each: what does not fit is told then", () => {
    expect(matchLastYear({}, [given("上年", { year: 2023 })], true)).toEqual({ path: "上年" });
    expect(matchLastYear({}, [given("上年", { year: 2023 })], false)).toBeUndefined();
    expect(matchLastYear(ours, [given("别的", { unit: "丁局" })], true)).toEqual({
      path: "别的",
      refusal: "上年公开表的单位是“丁局”，不是“普陀区某局”，没有采用。",
    });
  });
});
