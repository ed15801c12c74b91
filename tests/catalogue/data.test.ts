import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import disclosure from "../../samples/disclosure-2024.json";
import { catalogueFor } from "../../src/catalogue";

const ROOT = join(__dirname, "../..");
const DATA = join(ROOT, "src/catalogue/data");
const FIRST_YEAR = -Infinity;
const LAST_YEAR = Infinity;

type Row = Readonly<Record<string, string>>;

function read(name: string): readonly Row[] {
  const [header = "", ...lines] = readFileSync(join(DATA, `${name}.csv`), "utf8")
    .trimEnd()
    .split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    expect({ line, fields: fields.length }).toEqual({ line, fields: columns.length });
    return Object.fromEntries(columns.map((column, index) => [column, fields[index]!]));
  });
}

const from = (row: Row): number => (row.from === "" ? FIRST_YEAR : Number(row.from));
const to = (row: Row): number => (row.to === "" ? LAST_YEAR : Number(row.to));

function overlaps(a: Row, b: Row): boolean {
  return from(a) <= to(b) && from(b) <= to(a);
}

const CODE_FILES = {
  functional: { file: "functional", form: /^2\d{2}(\d{2}(\d{2})?)?$/ },
  department: { file: "economic-department", form: /^3\d{2}(\d{2})?$/ },
  government: { file: "economic-government", form: /^5\d{2}(\d{2})?$/ },
};

describe.each(Object.entries(CODE_FILES))("the %s codes", (_, { file, form }) => {
  const rows = read(file);
  const byCode = new Map<string, Row[]>();
  for (const row of rows) byCode.set(row.code!, [...(byCode.get(row.code!) ?? []), row]);

  test("have the lengths of 类, 款 and 项", () => {
    expect(rows.filter((row) => !form.test(row.code!))).toEqual([]);
  });

  test("stand in their order", () => {
    const order = rows.map((row) => `${row.code} ${row.from}`);
    expect(order).toEqual([...order].sort());
  });

  test("stand once for every year: the years of two names of one code do not overlap", () => {
    const doubled = [...byCode.values()].filter((same) =>
      same.some((row, index) => same.slice(index + 1).some((other) => overlaps(row, other))),
    );
    expect(doubled).toEqual([]);
  });

  test("have the code above them, in some year that is also theirs", () => {
    const orphans = rows.filter(
      (row) => row.code!.length > 3 && !byCode.get(row.code!.slice(0, -2))?.some((above) => overlaps(row, above)),
    );
    expect(orphans).toEqual([]);
  });

  test("have names without stray spaces, half-width brackets or control characters", () => {
    expect(rows.filter((row) => row.name === "" || /[\s()\p{Cc}\p{Cf}]/u.test(row.name!))).toEqual([]);
  });

  test("have brackets that pair", () => {
    const unpaired = rows.filter((row) => row.name!.replace(/（[^（）]*）/g, "").match(/[（）]/));
    expect(unpaired).toEqual([]);
  });

  test("have years that are years, the first not after the last", () => {
    const wrong = rows.filter(
      (row) => !/^(20\d\d)?$/.test(row.from!) || !/^(20\d\d)?$/.test(row.to!) || from(row) > to(row),
    );
    expect(wrong).toEqual([]);
  });

  test("name a source that is listed, or say that they are recalled", () => {
    const known = new Set(["recalled", ...read("sources").map((row) => row.id)]);
    expect(rows.filter((row) => !known.has(row.source!))).toEqual([]);
  });
});

describe("the other files", () => {
  const codes = new Set([...Object.values(CODE_FILES).flatMap(({ file }) => read(file))].map((row) => row.code!));
  const known = (code: string): boolean => codes.has(code);

  test("sources are listed once, each with a title and a publisher", () => {
    const sources = read("sources");
    expect(new Set(sources.map((row) => row.id)).size).toBe(sources.length);
    expect(sources.filter((row) => row.title === "" || row.publisher === "")).toEqual([]);
  });

  test("coverage speaks of codes that are there, each once", () => {
    const coverage = read("coverage");
    expect(coverage.filter((row) => !known(row.code!))).toEqual([]);
    expect(coverage.filter((row) => !/^(true|false)$/.test(row.complete!))).toEqual([]);
    expect(new Set(coverage.map((row) => row.code)).size).toBe(coverage.length);
  });

  test("budgets are given to functional codes that are there, and are budgets there are", () => {
    const budgets = /^(generalBudget|governmentFund|stateCapital|socialInsurance)$/;
    const wrong = read("funds").filter((row) => !/^2/.test(row.code!) || !budgets.test(row.fund!));
    expect(wrong).toEqual([]);
  });

  test("changes name what happened, and what replaces a code is there in that year", () => {
    const changes = read("changes");
    expect(changes.filter((row) => !/^(added|removed|renamed)$/.test(row.kind!))).toEqual([]);
    const lost = changes.flatMap((row) => {
      const year = catalogueFor(Number(row.year));
      return row.replacedBy!.split("/").filter((code) => code !== "" && !year.find(code));
    });
    expect(lost).toEqual([]);
  });

  test("what was removed is no longer valid, what was added is valid, what was renamed has its new name", () => {
    const contradictions = read("changes").filter((row) => {
      const now = catalogueFor(Number(row.year)).find(row.code!);
      if (row.kind === "added") return !now;
      if (row.kind === "removed") return now !== undefined && now.name === row.name;
      return row.replacedBy === row.code && now?.name !== row.replacedName;
    });
    expect(contradictions).toEqual([]);
  });

  test("the correspondence goes from 款 of the department's to codes of the government's classification", () => {
    const wrong = read("economic-map").filter(
      (row) => !/^3\d{4}$/.test(row.department!) || !known(row.department!) || !known(row.government!),
    );
    expect(wrong).toEqual([]);
  });

  test("every 款 of the department's classification has its place in the government's, which began in 2018", () => {
    const mapped = new Set(read("economic-map").map((row) => row.department));
    const sections = read("economic-department").filter((row) => row.code!.length === 5 && to(row) >= 2018);
    expect(sections.filter((row) => !mapped.has(row.code))).toEqual([]);
  });
});

describe("the published disclosure of 2024", () => {
  const rows: [string, string][] = [
    ...disclosure.t1.expenditure,
    ...disclosure.t2.rows,
    ...disclosure.t3.rows,
    ...disclosure.t4.expenditure,
    ...disclosure.t5.rows,
    ...disclosure.t6.rows,
    ...disclosure.t7.rows,
  ].flatMap(([code = "", name = ""]) => (code === "" ? [] : [[code, name]]));

  test("has codes that are all in the catalogue, by their names but for the one that is wrong in its table 4", () => {
    const differing = rows.filter(([code, name]) => catalogueFor(2024).find(code)?.name !== name);
    expect(differing).toEqual([["234", "抗疫特别国债还本支出"]]);
  });
});

test("the generated module and docs/科目目录.md say what the files say", () => {
  const check = (): Buffer => execFileSync(process.execPath, ["scripts/build-catalogue.mjs", "--check"], { cwd: ROOT });
  expect(check).not.toThrow();
});
