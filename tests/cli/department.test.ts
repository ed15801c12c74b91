import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeptTables, type UnitBook } from "../../src/department";
import { deriveDisclosure } from "../../src/derive";
import type { LedgerRow } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { openFile } from "../../src/xlsx";
import { besideSheets } from "../../src/app/department/beside-sheets";
import { nationalBudget } from "../../src/templates/national-budget";
import { xinjiang } from "../../src/templates/xinjiang";
import { makeFault } from "../../tools/faults-department/faults";
import { bookOf, madeUpUnits } from "../../tools/faults-department/units";
import { Random } from "../../tools/synthetic/random";
import { cli, temporaryFolder } from "../support/cli";
import { writeUnit } from "../support/unit-files";

const folder = temporaryFolder();
const units = madeUpUnits(4, 11, "to-the-fen");
let number = 0;
const place = (...names: string[]) => join(folder, String((number += 1)), ...names);

async function written(at: string, books = units, ledger = true): Promise<string> {
  for (const book of books) await writeUnit(at, book, { ledger });
  return at;
}

async function consolidated(at: string, ...more: string[]) {
  const output = join(folder, `部门${(number += 1)}.xlsx`);
  const result = await cli("consolidate", at, "--unit", "某某部门", "--output", output, ...more);
  return { ...result, output };
}

describe("consolidate", () => {
  test("makes a department's workbook of its units' ledgers, whose tables tie and agree with its own ledger", async () => {
    const { status, out, error, output } = await consolidated(await written(place()));
    expect(error).toBe("");
    expect(out).toContain("已汇总 4 个单位");
    expect(out).toContain("依据各单位的预算明细（到分）生成");
    expect(status).toBe(0);
    const { summary, unit, tables } = JSON.parse((await cli("check", output, "--format", "json")).out) as {
      summary: { errors: number };
      unit: string;
      tables: { state: string }[];
    };
    expect([summary.errors, unit]).toEqual([0, "某某部门"]);
    expect(tables.filter(({ state }) => state === "missing")).toEqual([]);
  });

  test("adds printed figures where a unit has no ledger, and says so", async () => {
    const at = await written(place(), units.slice(1));
    await writeUnit(at, units[0]!, { ledger: false });
    const { status, out } = await consolidated(at);
    expect(out).toContain("有 1 个单位没有预算明细，按各单位表中印出的数相加");
    expect(status).toBe(0);
  });

  test("writes nothing where a file cannot be read or a unit has two, names each, and puts the rest together with --partial", async () => {
    const at = await written(place());
    writeFileSync(join(at, "坏的.xlsx"), "no workbook");
    await writeUnit(at, { ...units[2]!, file: "又一份.xlsx" }, { changed: new Date(2020, 0, 1) });
    const refused = await consolidated(at);
    expect(refused.status).toBe(2);
    expect(existsSync(refused.output)).toBe(false);
    expect(refused.error).toContain("坏的.xlsx：");
    expect(refused.error).toContain("又一份.xlsx：“单位3”另有一份文件");
    const partial = await consolidated(at, "--partial");
    expect([partial.status, existsSync(partial.output)]).toEqual([1, true]);
  });

  test("names a unit of another year", async () => {
    const at = await written(place());
    const facts = { unit: "单位9", year: 2023, measure: "万元" } as const;
    const tables = KeptTables.of(deriveDisclosure(units[0]!.ledger!, facts, xinjiang));
    await writeUnit(at, { ...units[0]!, unit: "单位9", file: "单位9.xlsx", tables }, { ledger: false });
    const { error, status } = await consolidated(at);
    expect(error).toContain("是2023年的，其他单位是2024年");
    expect(status).toBe(2);
  });
});

describe("what units owe one another", () => {
  const facts = { year: 2024, measure: "万元" } as const;
  const spent = (kind: LedgerRow["kind"], fund: LedgerRow["fund"], yuan: number): LedgerRow => ({
    function: "2050202",
    economic: kind === "toAffiliates" ? "39999" : "30201",
    kind,
    fund,
    amount: amountOfFen(yuan * 100),
  });
  const bookFrom = (unit: string, ...rows: LedgerRow[]): UnitBook => ({
    ...{ unit, file: `${unit}.xlsx`, year: 2024, ledger: { rows } },
    tables: KeptTables.of(deriveDisclosure({ rows }, { ...facts, unit }, nationalBudget)),
  });
  const payer = bookFrom(
    "学院",
    spent("operating", "businessIncome", 500),
    spent("toAffiliates", "businessIncome", 300),
  );
  const taker = (yuan: number) => bookFrom("附中", spent("operating", "superiorSubsidy", yuan));

  test("is told, and set off where the user says so and both sides are equal", async () => {
    const at = await written(place(), [payer, taker(300)]);
    const told = await consolidated(at);
    expect(told.out).toContain("上级补助收入 300.00 元，对附属单位补助支出 300.00 元，两边相等，没有抵销");
    expect(told.out).toContain("请加 --set-off");
    const off = await consolidated(at, "--set-off");
    expect(off.out).toContain("已抵销：部门的收入和支出各少 300.00 元");
    expect([off.error, off.status]).toEqual(["", told.status]);
    const held = await cli("check", off.output, "--units", at);
    expect(held.out).toContain("都等于各单位之和");
    expect(held.out).toContain("已抵销：部门的收入和支出各少 300.00 元");
    expect(held.status).toBe(0);
  }, 60_000);

  test("is not set off where the sides differ, nor where printed figures are added, and both amounts are told", async () => {
    const differing = await consolidated(await written(place(), [payer, taker(200)]), "--set-off");
    expect(differing.out).toContain("上级补助收入 200.00 元，对附属单位补助支出 300.00 元，两边不相等，没有抵销");
    const printed = await consolidated(await written(place(), [payer, taker(300)]), "--set-off", "--printed");
    expect(printed.out).toContain("按印出数相加时分不出哪一行用的是这笔钱，没有抵销");
  }, 60_000);
});

describe("what units tell beside their ledgers", () => {
  test("is in the department's tables, which are the sum of theirs", async () => {
    const at = place();
    const row: LedgerRow = {
      ...{ function: "2050202", economic: "30201", kind: "operating", fund: "generalBudgetLocal" },
      amount: amountOfFen(900_000_00),
    };
    const beside = (yuan: number) =>
      besideSheets({
        others: [
          { item: "carriedOn", function: "", fund: "generalBudgetLocal", amount: amountOfFen(yuan * 100) },
          { item: "priorActual", function: "2050202", amount: amountOfFen(yuan * 300) },
        ],
        prior: [],
      });
    await writeUnit(at, bookOf("甲局", { rows: [row] }), { tables: false, more: beside(50_000) });
    await writeUnit(at, bookOf("乙所", { rows: [row] }), { tables: false, more: beside(70_000) });
    const { out, error, output } = await consolidated(at, "--template", "national-budget");
    expect([error, out]).toEqual(["", expect.stringContaining("已汇总 2 个单位")]);
    const held = await cli("check", output, "--units", at, "--template", "national-budget");
    expect(held.out).toContain("都等于各单位之和");
    const { sheets } = await openFile(readFileSync(output)).read();
    const values = sheets.find(({ name }) => name === "其他数")!.cells.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([120_000, 360_000]));
  }, 60_000);
});

describe("check --units", () => {
  test("finds nothing between a department and the units that it was made of, however it was made", async () => {
    for (const more of [[], ["--printed"]]) {
      const at = await written(place());
      const { output } = await consolidated(at, ...more);
      const { status, out } = await cli("check", output, "--units", at);
      expect(out).toContain("都等于各单位之和");
      expect(status).toBe(0);
    }
  }, 60_000);

  test("names the unit that was left out, in text, JSON and HTML", async () => {
    const at = await written(place(), units.slice(0, 3));
    const { output } = await consolidated(at);
    await writeUnit(at, units[3]!);
    const { status, out } = await cli("check", output, "--units", at);
    expect(out).toContain("“单位4”没有计入");
    expect(status).toBe(1);
    const json = JSON.parse((await cli("check", output, "--units", at, "--format", "json")).out) as {
      units: { told: { kind: string; unit: string }[] };
    };
    expect(json.units.told.map(({ kind, unit }) => [kind, unit])).toEqual([["left-out", "单位4"]]);
    const html = join(at, "报告.html");
    await cli("check", output, "--units", at, "--format", "html", "--output", html);
    expect(readFileSync(html, "utf8")).toContain("与各单位核对");
  }, 60_000);

  test("names the units that the text of --text lists otherwise than they are there", async () => {
    const at = await written(place(), units.slice(0, 2), false);
    const { output } = await consolidated(at);
    const text = join(at, "说明.txt");
    writeFileSync(text, "某某部门下属预算单位2个，包括：单位1、单位7。");
    const { status, out } = await cli("check", output, "--units", at, "--text", text);
    expect(out).toContain("列出的下属单位中有“单位7”，没有它的文件");
    expect(out).toContain("“单位2”有文件，文字说明（第 1 段）列出的下属单位（2 个）中没有它");
    expect(status).toBe(1);
  }, 60_000);

  test("names the unit whose file was changed after the department had added it", async () => {
    const at = await written(place());
    const { output } = await consolidated(at, "--printed");
    const { book } = makeFault("changed-row", units[1]!, new Random(4))!;
    await writeUnit(at, bookOf(book.unit, book.ledger!));
    const { out } = await cli("check", output, "--units", at);
    expect(out).toMatch(/1\. “单位2”的.*部门比它的文件少计/);
  }, 60_000);
});
