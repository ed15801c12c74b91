import Ajv from "ajv";
import fc from "fast-check";
import schema from "../../schema/config.schema.json";
import { type CheckConfig, configOf, configText, inForce, parseConfig, problemSentences } from "../../src/config";
import { codesOfOwnList, ownListOfCodes } from "../../src/config/codes";

const WHOLE: CheckConfig = {
  rules: { "form/order": "off", "code/name": "error" },
  thresholds: { change: 20 },
  year: 2024,
  zeroBase: "hundred",
  codes: [{ code: "2010301", name: "行政运行", from: 2007 }],
  dates: { approved: "2024-02-01", published: "2024-02-20" },
  ties: [{ name: "机关运行经费", left: "表6!D5", right: "表3!F9 + 1.20万元" }],
};

const sentences = (text: string): string[] => {
  const parsed = parseConfig(text);
  return "problems" in parsed ? problemSentences(parsed.problems) : [];
};

describe("a file of settings", () => {
  it("is what is written of settings, read again", () => {
    expect(parseConfig(configText(WHOLE))).toEqual({ config: WHOLE });
  });

  it("may leave everything out, name its schema and begin with a byte order mark", () => {
    expect(parseConfig('\uFEFF{ "$schema": "config.schema.json", "schema": 1 }')).toEqual({ config: {} });
  });

  it.each([
    ['{ "rules": { "form/order": "of" } }', ["“rules.form/order”只能是 off、error、warning、info，得到“of”。"]],
    ['{ "rules": { "order": "off" } }', ["“rules.order”不是规则的编号，应如 form/order。"]],
    ['{ "rule": {} }', [expect.stringMatching(/^“rule”没有这一项设置，可用的有 .*rules/)]],
    ['{ "thresholds": { "change": 3.5 } }', ["“thresholds.change”应为 0 到 999999 的整数，得到3.5。"]],
    [
      '{ "dates": { "approved": "2024-02-30" } }',
      ["“dates.approved”应为一个日期，写作 2024-02-25，得到“2024-02-30”。"],
    ],
    [
      '{ "ties": [{ "name": "甲", "left": "表1!A1" }, 5] }',
      ["“ties[0].right”缺少这一项。", "“ties[1]”应为用 { } 括起的一组设置，得到5。"],
    ],
    [
      '{ "ties": [{ "name": "甲", "left": "1", "right": "1" }, { "name": "甲", "left": "2", "right": "2" }] }',
      ["“ties[1].name”已有一条叫“甲”，名称不能相同。"],
    ],
    ['{ "schema": 2 }', ["“schema”本版本只认得 1。"]],
    ["[]", ["应为用 { } 括起的一组设置，得到一列。"]],
    ['{\n  "year": 2024,\n}', [expect.stringMatching(/^内容不是 JSON，第 3 行有误。$/)]],
    [
      '{ "constructor": 1, "__proto__": 1 }',
      [expect.stringMatching(/^“constructor”/), expect.stringMatching(/^“__proto__”/)],
    ],
  ])("that says %s is refused with the keys that are wrong", (text, told) => {
    expect(sentences(text)).toEqual(told);
  });
});

describe("the schema of the project", () => {
  const fits = new Ajv({ format: "full" }).compile(schema);
  const word = fc.constantFrom("甲", "", "2024-02-25", "2023-02-29", "off", "error", "表1!A1", "a\nb", "2010301", "20");
  const leaf = fc.oneof(word, fc.constantFrom(0, 1, 2, 30, 2024, 1999, -1, 1.5, 1e6, null, true));
  const fields = (...names: string[]) =>
    fc.dictionary(fc.constantFrom(...names, "other"), leaf, { maxKeys: names.length + 1 });
  const file = fc.record(
    {
      $schema: leaf,
      schema: fc.oneof(fc.constant(1), leaf),
      rules: fc.oneof(leaf, fc.dictionary(fc.constantFrom("form/order", "x/t1-t2", "order", "A/b", "a/"), leaf)),
      thresholds: fc.oneof(leaf, fields("change")),
      year: leaf,
      zeroBase: fc.oneof(fc.constantFrom("none", "hundred"), leaf),
      codes: fc.oneof(leaf, fc.array(fields("code", "name", "from", "to"), { maxLength: 3 })),
      dates: fc.oneof(leaf, fields("approved", "published")),
      ties: fc.oneof(leaf, fc.array(fields("name", "left", "right"), { maxLength: 1 })),
      other: leaf,
    },
    { requiredKeys: [] },
  );

  it("allows just what the parser takes", () => {
    let [taken, refused] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(file, fc.anything()), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value) ?? "null");
        const isTaken = "config" in configOf(json);
        if (isTaken) taken++;
        else refused++;
        expect(fits(json)).toBe(isTaken);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(taken, refused)).toBeGreaterThan(20);
  });

  it.each(Object.entries(WHOLE))("knows %s, and refuses it where something is added", (key, value) => {
    expect(fits({ [key]: value })).toBe(true);
    const broken = typeof value === "object" && !Array.isArray(value) ? { ...value, other: 1 } : [value, { other: 1 }];
    expect(fits({ [key]: broken })).toBe(false);
    expect("problems" in configOf({ [key]: broken })).toBe(true);
  });

  it("knows every setting", () => {
    expect(fits(JSON.parse(configText(WHOLE)))).toBe(true);
  });
});

describe("settings of several sources", () => {
  it("count by option, file, workbook and user, each rule by itself", () => {
    const { config, sources } = inForce([
      { source: "user", config: { rules: { "form/order": "off", "code/name": "info" }, year: 2023, zeroBase: "none" } },
      { source: "file", config: { rules: { "code/name": "error" } } },
      { source: "workbook", config: { rules: { "code/name": "off" }, year: 2025 } },
      { source: "option", config: {} },
    ]);
    expect(config).toEqual({ rules: { "form/order": "off", "code/name": "error" }, year: 2025, zeroBase: "none" });
    expect(sources).toEqual(["file", "workbook", "user"]);
  });

  it("add their own ties up, the stronger one of two by one name", () => {
    const tie = (name: string, right: string) => ({ name, left: "表1!B5", right });
    const { config } = inForce([
      { source: "workbook", config: { ties: [tie("甲", "1"), tie("乙", "2")] } },
      { source: "file", config: { ties: [tie("乙", "3")] } },
    ]);
    expect(config.ties).toEqual([tie("乙", "3"), tie("甲", "1")]);
  });

  it("are nothing where nothing is set", () => {
    expect(inForce([{ source: "workbook", config: { rules: {}, ties: [] } }])).toEqual({ config: {}, sources: [] });
  });
});

it("keeps a list of codes as it is used", () => {
  const codes = [
    { code: "2010301", name: "行政运行" },
    { code: "30217", name: "公务接待费", from: 2007, to: 2030 },
  ];
  expect(codesOfOwnList(ownListOfCodes(codes))).toEqual(codes);
});
