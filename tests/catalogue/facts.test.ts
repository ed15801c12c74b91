import { catalogueFor, CATALOGUE_SOURCES, DESCRIBED_YEAR, governmentCodesFor } from "../../src/catalogue";

const of2024 = catalogueFor(2024);

describe("the budgets a code may stand in", () => {
  test.each([
    ["2010301", ["generalBudget"]],
    ["20103", ["generalBudget"]],
    ["2120801", ["governmentFund"]],
    ["21208", ["governmentFund"]],
    ["2230105", ["stateCapital"]],
    ["223", ["stateCapital"]],
    ["2090101", ["socialInsurance"]],
    ["209", ["socialInsurance"]],
    ["234", ["governmentFund"]],
  ])("%s: %s", (code, funds) => {
    expect(of2024.fundsOf(code)).toEqual(funds);
  });

  test.each(["207", "208", "211", "212", "213", "214", "215", "229"])(
    "类 %s has codes of the general budget and of government funds",
    (code) => {
      expect([...of2024.fundsOf(code)].sort()).toEqual(["generalBudget", "governmentFund"]);
    },
  );

  test("a code that is not in the catalogue has the budget of what stands above it; economic codes have none", () => {
    expect(of2024.fundsOf("2120877")).toEqual(["governmentFund"]);
    expect(of2024.fundsOf("30217")).toEqual([]);
  });
});

describe("whether a code that is not found is a wrong one", () => {
  test("it is, below a 款 that is listed in full", () => {
    expect(of2024.isComplete("2010377")).toBe(true);
    expect(of2024.isComplete("30277")).toBe(true);
  });

  test("a 类 that is not there is a wrong one", () => {
    expect(of2024.isComplete("299")).toBe(true);
    expect(of2024.isComplete("2990101")).toBe(true);
  });

  test("it may be right below a 款 that is marked incomplete, such as 508", () => {
    expect(of2024.isComplete("50801")).toBe(false);
  });

  test("it may be right in a year that is known only by its changes", () => {
    expect(DESCRIBED_YEAR).toBe(2024);
    expect(catalogueFor(2026).isComplete("2010377")).toBe(false);
  });
});

describe("what changed", () => {
  test("a renamed code tells its former name and since when", () => {
    expect(of2024.change("210")).toMatchObject({
      kind: "renamed",
      since: 2019,
      name: "医疗卫生与计划生育支出",
      replacedBy: [{ code: "210", name: "卫生健康支出" }],
    });
  });

  test("a retired code tells since when and what stands in its place", () => {
    expect(of2024.find("22004")).toBeUndefined();
    expect(of2024.change("22004")).toMatchObject({
      kind: "retired",
      since: 2019,
      name: "地震事务",
      replacedBy: [{ code: "22405", name: "地震事务" }],
    });
  });

  test("a code below a retired 款 went with it", () => {
    expect(of2024.change("2200404")).toMatchObject({ kind: "retired", code: "22004", since: 2019 });
    expect(of2024.likely("22004")[0]).toMatchObject({ entry: { code: "22405" }, reason: "replaced" });
  });

  test("a code of a later year is not valid yet", () => {
    expect(of2024.find("2210111")).toBeUndefined();
    expect(of2024.change("2210111")).toMatchObject({ kind: "future", since: 2025, name: "配租型住房保障" });
  });

  test("a code that stood for something else in earlier years has their name then, and went after them", () => {
    expect(catalogueFor(2017).find("30311")?.name).toBe("住房公积金");
    expect(of2024.find("30311")?.name).toBe("代缴社会保险费");
    expect(of2024.change("2080504")).toMatchObject({ kind: "retired", name: "未归口管理的行政单位离退休" });
  });

  test("in the year it came in, and after, it is known as added", () => {
    expect(catalogueFor(2020).find("30311")?.name).toBe("代缴社会保险费");
    expect(catalogueFor(2020).change("30311")).toMatchObject({ kind: "added", since: 2020 });
  });

  test("nothing is told of a code that did not change, or is none", () => {
    expect(of2024.change("2010301")).toBeUndefined();
    expect(of2024.change("2999999")).toBeUndefined();
    expect(of2024.change("")).toBeUndefined();
  });
});

describe("the two economic classifications", () => {
  test("a department's code goes into one of the government's for 机关 and another for 事业单位", () => {
    expect(governmentCodesFor("30217")).toEqual([
      { government: "50206", payer: "机关" },
      { government: "50502", payer: "事业单位" },
    ]);
    expect(governmentCodesFor("30302")).toEqual([{ government: "50905", payer: "" }]);
    expect(governmentCodesFor("2010301")).toEqual([]);
  });
});

test("every row's source is a document that is listed, or it says that it is recalled", () => {
  const listed = new Set(["recalled", ...CATALOGUE_SOURCES.map((source) => source.id)]);
  expect(of2024.entries.filter((entry) => !listed.has(entry.source))).toEqual([]);
});

test("the same year is indexed once", () => {
  expect(catalogueFor(2024)).toBe(of2024);
});
