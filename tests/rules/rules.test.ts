import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  OWN_TIE,
  COMMON_RULES,
  type Rule,
  metaUnder,
  ruleMetas,
  rulesUnder,
  tieMeta,
  tieMetas,
  tieRuleId,
  wording,
} from "../../src/rules";
import { deriveEquations } from "../../src/ties";
import { disclosureSnapshot, syntheticLedger } from "../../tools/synthetic";
import { changed } from "../support/changes";
import { sampleDisclosure, sampleSnapshot } from "../support/sample";
import { TABLE_IDS, recognise, xinjiang } from "../../tools/shipped";

const ROOT = join(__dirname, "../..");
const RULE_METAS = ruleMetas(xinjiang);
const TIE_METAS = tieMetas(xinjiang);
/** The folder of each family, and how its ids begin. */
const FAMILIES = {
  form: "form",
  codes: "code",
  between: "x",
  "facts/sheets": "facts",
  "facts/statements": "n",
  "facts/performance": "p",
  "facts/secrecy": "s",
} as const;
/** Files of those folders that are no rules: what several rules share. */
const HELPERS = [
  "codes/rows",
  "codes/missing-row",
  "codes/rows-below",
  "codes/code-instead",
  "facts/statements/directions",
  "facts/statements/holdings",
  "facts/statements/procurement-faults",
  "facts/statements/small-items",
  "facts/performance/goal-amounts",
  "facts/performance/project-named",
  "facts/performance/target-rules",
  "facts/performance/targets",
  "facts/performance/value-faults",
  "facts/secrecy/names-in-print",
  "facts/secrecy/personal-numbers",
  "facts/secrecy/published-texts",
];

const files = Object.keys(FAMILIES).flatMap((folder) =>
  readdirSync(join(ROOT, "src/rules", folder)).map((file) => `${folder}/${file.replace(/\.ts$/, "")}`),
);
const ruleFiles = files.filter((file) => !HELPERS.includes(file));

describe.each(ruleFiles)("src/rules/%s", (file) => {
  const at = file.lastIndexOf("/");
  const [folder, name] = [file.slice(0, at) as keyof typeof FAMILIES, file.slice(at + 1)];
  const exported = Object.values(jest.requireActual<Record<string, Rule>>(`../../src/rules/${file}`));

  it("holds one rule, called as the file is", () => {
    expect(exported.map((rule) => rule.meta.id)).toEqual([`${FAMILIES[folder]}/${name}`]);
  });

  it("is among the rules that are put", () => {
    expect(COMMON_RULES).toContain(exported[0]);
  });

  it("has its test", () => {
    const test = join(__dirname, `${file}.test.ts`);
    expect(existsSync(test)).toBe(true);
    // what the sample's tables cannot show is tested on others
    expect(readFileSync(test, "utf8")).toMatch(
      metaUnder(xinjiang, exported[0]!.meta) ? /^testRule\(/m : /^describe\(/m,
    );
  });
});

describe("the rules", () => {
  it("are all in files of their own", () => expect(COMMON_RULES).toHaveLength(ruleFiles.length));

  it("are put together with the template's own, before what the workbook's ledger says", () => {
    const ids = rulesUnder(xinjiang).map(({ meta }) => meta.id);
    const ledger = ids.indexOf("x/ledger");
    expect(ids.slice(ledger - 2, ledger + 2)).toEqual(["x/pension", "x/t7-t10", "x/ledger", "facts/unread"]);
    const put = COMMON_RULES.filter(({ meta }) => metaUnder(xinjiang, meta));
    expect(ids).toHaveLength(put.length + xinjiang.rules.length);
  });

  it("are left out where a template has no table that they are about", () => {
    const [usual] = xinjiang.readings;
    const tables = usual.tables.filter(({ topic }) => topic !== "basicExpenditure");
    const other = { ...xinjiang, readings: [{ ...usual, tables }] as const };
    const put = COMMON_RULES.filter(({ meta }) => metaUnder(xinjiang, meta));
    const lost = put.filter(({ meta }) => !metaUnder(other, meta)).map(({ meta }) => meta.id);
    expect(lost).toEqual(["code/personnel", "code/basic-economic", "x/pension", "n/operating"]);
  });

  it("have unique ids", () => expect(new Set(RULE_METAS.map(({ id }) => id)).size).toBe(RULE_METAS.length));

  it.each(RULE_METAS.map((meta) => [meta.id, meta] as const))("%s says what, why and what to do", (_, meta) => {
    expect(meta.title).not.toMatch(/[。.]$/);
    expect(meta.basis).not.toBe("");
    expect(meta.advice).toMatch(/。$/);
    expect(meta.tables.length > 0 || meta.over !== undefined).toBe(true);
    for (const message of Object.values(meta.messages)) expect(message).toMatch(/[。”]$|。\{hint\}$/);
  });

  it("tell a message that lacks a piece from one that is whole", () => {
    const meta = { ...RULE_METAS[0]!, messages: { one: "有{what}。" } };
    expect(wording(meta, { messageId: "one", data: { what: "数" } })).toBe("有数。");
    expect(() => wording(meta, { messageId: "one", data: {} })).toThrow("lacks what");
    expect(() => wording(meta, { messageId: "two", data: {} })).toThrow("no message two");
  });
});

describe("the names of ties", () => {
  const disclosures = [
    sampleDisclosure(),
    recognise(disclosureSnapshot(syntheticLedger({ seed: 7 }))),
    recognise(changed(sampleSnapshot(), [{ removeSheet: "表1" }])),
  ];
  const used = new Set(
    disclosures.flatMap((disclosure) => deriveEquations(disclosure).map((tie) => tieRuleId(xinjiang, tie))),
  );

  it("are all in use: by the sample, by a budget with every source of money, or where 表1 is missing", () => {
    expect(TIE_METAS.map(({ id }) => id).filter((id) => id !== OWN_TIE && !used.has(id))).toEqual([]);
  });

  it("name every tie that is derived", () => {
    const known = new Set(TIE_METAS.map(({ id }) => id));
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
  });

  it("say the two tables of a pair that the list does not know", () => {
    expect(tieMeta(xinjiang, "x/t9-t11")).toMatchObject({ id: "x/t9-t11", tables: ["T9", "T11"], severity: "error" });
  });

  it("name tables in their order", () => {
    for (const { tables } of TIE_METAS)
      expect(tables).toEqual([...tables].sort((a, b) => TABLE_IDS.indexOf(a) - TABLE_IDS.indexOf(b)));
  });
});

describe("docs/规则.md", () => {
  it("is what the rules say; npm run rules:doc makes it anew", () => {
    const check = () => execFileSync(process.execPath, ["scripts/build-rules-doc.mjs", "--check"], { cwd: ROOT });
    expect(check).not.toThrow();
  });

  it("has a section for every rule and every tie", () => {
    const page = readFileSync(join(ROOT, "docs/规则.md"), "utf8");
    const sections = [...page.matchAll(/^### (\S+)$/gm)].map((match) => match[1]);
    expect(sections.sort()).toEqual(RULE_METAS.map(({ id }) => id).sort());
  });
});
