import fc from "fast-check";
import { catalogueFor, normalName } from "../../src/catalogue";

const of2024 = catalogueFor(2024);
const codes = (found: readonly { entry: { code: string } }[]): string[] => found.map(({ entry }) => entry.code);
const anyEntry = fc.constantFrom(...of2024.entries);

describe("a code", () => {
  test("is found with its name, and with what stands above it", () => {
    expect(of2024.find("2010301")?.name).toBe("行政运行");
    expect(of2024.path("2010301").map((entry) => entry.name)).toEqual([
      "一般公共服务支出",
      "政府办公厅（室）及相关机构事务",
      "行政运行",
    ]);
  });

  test("is found however it is spaced", () => {
    expect(of2024.find("201 03 01")?.code).toBe("2010301");
  });

  test("that is none is not found", () => {
    expect(of2024.find("2019901x")).toBeUndefined();
    expect(of2024.find("")).toBeUndefined();
    expect(of2024.path("")).toEqual([]);
  });
});

describe("a name", () => {
  test("is found without its brackets and with spaces", () => {
    expect(of2024.byName("政府办公厅 室 及相关机构事务").map((entry) => entry.code)).toEqual(["20103"]);
  });

  test("that many codes share gives them all", () => {
    expect(of2024.byName("行政运行").length).toBeGreaterThan(20);
  });
});

describe("searching", () => {
  test("by the beginning of a code gives the code itself first, then those below it", () => {
    const found = codes(of2024.search("20103"));
    expect(found[0]).toBe("20103");
    expect(found.slice(1).every((code) => code.startsWith("20103"))).toBe(true);
  });

  test("by pinyin initials: xzyx is 行政运行", () => {
    const [first] = of2024.search("xzyx");
    expect(first?.entry.name).toBe("行政运行");
    expect(first?.matched).toBe("initials");
    expect(first?.path.at(-1)).toBe(first?.entry);
  });

  test("by initials in capitals, and by those of the middle of a name", () => {
    expect(codes(of2024.search("GWJDF"))).toContain("30217");
    expect(codes(of2024.search("jbyanglbx"))).toEqual([]);
    expect(codes(of2024.search("jbylbx"))).toContain("2080505");
  });

  test("by a part of a name, with the whole name first", () => {
    expect(codes(of2024.search("公务接待"))).toEqual(["30217", "50206"]);
    expect(of2024.search("住房公积金")[0]?.entry.name).toBe("住房公积金");
  });

  test("by a code and a name together, as they stand in a table", () => {
    expect(codes(of2024.search("20103 行政运行"))).toEqual(["2010301"]);
  });

  test("within one classification", () => {
    expect(codes(of2024.search("公务接待", { classification: "economicDepartment" }))).toEqual(["30217"]);
  });

  test("gives no more than asked for, and nothing for nothing", () => {
    expect(of2024.search("xzyx", { limit: 3 })).toHaveLength(3);
    expect(of2024.search("  ")).toEqual([]);
    expect(of2024.search("（）")).toEqual([]);
  });

  test("finds every entry by its code, by its name and by its initials", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const all = { limit: Infinity };
        expect(of2024.search(entry.code, all)[0]?.entry).toBe(entry);
        expect(codes(of2024.search(entry.name, all))).toContain(entry.code);
        expect(codes(of2024.search(entry.initials, all))).toContain(entry.code);
      }),
    );
  });

  test("takes whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => of2024.search(text).length >= 0));
  });
});

describe("what was likely meant", () => {
  test.each([
    ["two digits swapped", "2013001", "2010301", "swapped"],
    ["one digit wrong", "2010801", "2010301", "digit"],
    ["one digit missing", "201031", "2010301", "length"],
    ["one digit too many", "30217 7", "30217", "length"],
  ])("%s: %s is %s", (_, typed, meant, reason) => {
    const suggestions = of2024.likely(typed, { limit: 20, name: of2024.find(meant)?.name });
    expect(suggestions.map(({ entry, reason: why }) => [entry.code, why])).toContainEqual([meant, reason]);
  });

  test("the row's name decides between codes that are equally near", () => {
    expect(codes(of2024.likely("2080515", { name: "机关事业单位基本养老保险缴费支出" }))[0]).toBe("2080505");
    expect(codes(of2024.likely("30237", { name: "公务接待费" }))[0]).toBe("30217");
  });

  test("a code whose name says it all is found although more than one digit is wrong", () => {
    expect(of2024.likely("2081234", { name: "机关事业单位职业年金缴费支出" })[0]).toMatchObject({
      entry: { code: "2080506" },
      reason: "sameName",
    });
  });

  test.each([
    ["机关事业单位养老保险缴费", "30108"],
    ["公务用车运行费", "30231"],
    ["政府办公室及相关机构事务", "20103"],
    ["抗疫特别国债还本支出", "234"],
    ["行政运转", "2010101"],
  ])("the mistyped name %s gives %s", (typed, code) => {
    expect(codes(of2024.likely(typed, { limit: 10 }))).toContain(code);
  });

  test("a former name gives the code that has its place", () => {
    expect(of2024.likely("医疗卫生与计划生育支出")[0]).toMatchObject({
      entry: { code: "210", name: "卫生健康支出" },
      reason: "formerName",
    });
  });

  test("among codes of one name the one nearest to the row's code comes first", () => {
    expect(codes(of2024.likely("行政运行", { code: "20103" }))[0]).toBe("2010301");
  });

  test("a name far from all gives nothing, and neither does nothing", () => {
    expect(of2024.likely("一二三四五六七八九十")).toEqual([]);
    expect(of2024.likely("")).toEqual([]);
  });

  test("never offers the code itself, nor one twice", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const found = codes(of2024.likely(entry.code, { name: entry.name, limit: 50 }));
        expect(found).not.toContain(entry.code);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test("any digit of any code may be mistyped, and the code is still offered", () => {
    fc.assert(
      fc.property(anyEntry, fc.nat(6), fc.integer({ min: 1, max: 9 }), (entry, position, by) => {
        const at = position % entry.code.length;
        const digit = (Number(entry.code[at]) + by) % 10;
        const typed = entry.code.slice(0, at) + digit + entry.code.slice(at + 1);
        expect(codes(of2024.likely(typed, { name: entry.name, limit: 50 }))).toContain(entry.code);
      }),
    );
  });
});

test("names of the catalogue differ by more than brackets, spaces and width from those beside them", () => {
  const doubled = of2024.entries.filter((entry) =>
    of2024
      .byName(entry.name)
      .some((other) => other.code !== entry.code && other.name !== entry.name && normalName(other.name) !== ""),
  );
  expect(doubled).toEqual([]);
});
