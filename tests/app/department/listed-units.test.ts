import { listedInText } from "../../../src/app/department/listed-in-text";
import { listedInLedger } from "../../../src/app/department/listed-units";
import { KeptTables, type UnitBook } from "../../../src/department";
import { deriveDisclosure } from "../../../src/derive";
import type { LedgerReading } from "../../../src/recognise/ledger";
import type { LedgerRow } from "../../../src/ledger";
import { amountOfFen } from "../../../src/money";
import { xinjiang } from "../../../src/templates/xinjiang";
import { readPasted } from "../../../src/text/paragraphs";

const row = (yuan: number): LedgerRow => ({
  ...{ function: "2050202", economic: "30201", kind: "operating", fund: "generalBudgetLocal" },
  amount: amountOfFen(yuan * 100),
});

function bookOf(unit: string, ledger = { rows: [row(10_000)] }): UnitBook {
  const tables = KeptTables.of(deriveDisclosure(ledger, { unit, year: 2024, measure: "万元" }, xinjiang));
  return { unit, file: `${unit}.xlsx`, year: 2024, tables, ledger };
}

const books = [bookOf("某市教育局"), bookOf("某市第一中学"), bookOf("某市第二中学")];
const told = (text: string) =>
  listedInText(readPasted(text, "说明.txt"), books, "某市教育局").map(({ code, unit, message }) => [
    code,
    unit,
    message,
  ]);

describe("the units that a department's text lists", () => {
  test("are the files' where all are named, in full or in short, with the department's own or without", () => {
    expect(told("下属预算单位2个，包括：某市第一中学、某市第二中学。")).toEqual([]);
    expect(told("下属预算单位3个，包括：某市教育局（本级）、第一中学和第二中学。")).toEqual([]);
    expect(told("下属预算单位2个。")).toEqual([]);
    expect(told("本年收入100万元。")).toEqual([]);
  });

  test("are told by name where a file is not there, and where one is there and not named", () => {
    expect(told("下属预算单位2个，包括：某市第一中学、某市幼儿园。")).toEqual([
      ["no-file", "某市幼儿园", "文字说明（第 1 段）列出的下属单位中有“某市幼儿园”，没有它的文件。"],
      ["not-listed", "某市第二中学", "“某市第二中学”有文件，文字说明（第 1 段）列出的下属单位（2 个）中没有它。"],
    ]);
  });

  test("are counted: the number against the names, and against the files where none is named", () => {
    expect(told("下属预算单位5个，包括：某市第一中学、某市第二中学。")).toEqual([
      ["count-differs", undefined, "文字说明（第 1 段）写的是 5 个下属单位，列出的是 2 个。"],
    ]);
    expect(told("某市教育局无下属单位。")).toEqual([
      ["count-differs", undefined, "文字说明（第 1 段）写的是 0 个下属单位，有文件的是 2 个（部门本级不计）。"],
    ]);
  });

  test("may be more than are named where the list is open", () => {
    expect(told("下属预算单位5个，包括：某市第一中学等。")).toEqual([]);
  });
});

describe("the units of a department's ledger", () => {
  const ledgerOf = (...rows: (readonly [unit: string, yuan: number])[]) =>
    ({ ledgers: [{ rows: rows.map(([unit, yuan]) => ({ ...row(yuan), unit })) }] }) as unknown as LedgerReading;

  test("are the files', each with as much as its own ledger", () => {
    const all = books.map(({ unit }) => [unit, 10_000] as const);
    expect(listedInLedger(ledgerOf(...all), books)).toEqual([]);
  });

  test("are told by name: without a file, without rows, with another sum", () => {
    const found = listedInLedger(ledgerOf(["某市教育局", 9_000], ["某市第一中学", 10_000], ["某市幼儿园", 50]), books);
    expect(found.map(({ code, unit, message }) => [code, unit, message])).toEqual([
      ["no-file", "某市幼儿园", "部门明细中有“某市幼儿园”的行（合计 50.00 元），没有它的文件。"],
      ["ledger-differs", "某市教育局", "部门明细中“某市教育局”合计 9000.00 元，它自己的明细合计 10000.00 元。"],
      ["not-listed", "某市第二中学", "部门明细中没有“某市第二中学”的行，它自己的明细合计 10000.00 元。"],
    ]);
  });
});
