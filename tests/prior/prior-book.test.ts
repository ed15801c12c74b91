import { type CodeChange, catalogueFor, retiredIn } from "../../src/catalogue";
import type { PriorFact } from "../../src/facts";
import { FUNDS, KINDS } from "../../src/ledger";
import { amountOfFen } from "../../src/money";
import { emptyPriorEdits, priorBook, priorRefusal } from "../../src/prior";
import { CodeChanges } from "../../src/prior/code-changes";
import { readFacts } from "../../src/recognise/facts";
import type { Disclosure } from "../../src/tables";
import { factSheet, samplePriorSheet } from "../support/fact-sheets";
import { sampleDisclosure } from "../support/sample";
import { snapshotOf } from "../support/snapshots";

const CODES = catalogueFor(2024);
const SHEET = readFacts(snapshotOf(samplePriorSheet()));
const TABLES: Disclosure = { ...sampleDisclosure(), year: 2023 };
const PUBLISHED = { disclosure: TABLES, source: "prior-disclosure" } as const;

describe("last year", () => {
  it("is what the sheet 上年预算 states, with its reason", () => {
    const book = priorBook(SHEET, [], CODES);
    expect(book.ask({ fund: FUNDS.unitFunds })).toEqual({
      amount: 97020000,
      source: "prior-sheet",
      cells: [{ sheet: "上年预算", row: 2, column: 2 }],
    });
    expect(book.reason({ kind: KINDS.basic })?.value).toBe("本年在职人员减少，人员经费减少");
    expect(book.ask({ function: "2010302", fund: FUNDS.generalBudget })).toBeUndefined();
    expect(book.disagreements).toEqual([]);
  });

  it("is what last year's tables print, where the sheet says nothing", () => {
    const book = priorBook({ prior: [] }, [PUBLISHED], CODES);
    expect(book.ask({ fund: FUNDS.generalBudget })).toMatchObject({ amount: 447760000, source: "prior-disclosure" });
    expect(book.ask({ function: "2010301", fund: FUNDS.generalBudget })?.cells.length).toBeGreaterThan(0);
  });

  it("is the sheet's where both say something, and what differs is told", () => {
    const book = priorBook(SHEET, [PUBLISHED], CODES);
    expect(book.ask({ fund: FUNDS.unitFunds })?.source).toBe("prior-sheet");
    expect(book.disagreements.find(({ question }) => question.fund === FUNDS.unitFunds)).toMatchObject({
      first: { amount: 97020000, source: "prior-sheet" },
      second: { amount: 89670000, source: "prior-disclosure" },
    });
  });

  it("agrees where figures differ by less than the tables print", () => {
    const rows: PriorFact[] = [
      {
        scope: "收入项",
        key: { value: "单位资金" },
        question: { fund: FUNDS.unitFunds },
        amount: { value: amountOfFen(89670000 + 4_999) },
      },
    ];
    expect(priorBook({ prior: rows }, [PUBLISHED], CODES).disagreements).toEqual([]);
  });

  it("is asked in the code that alone had the money before, and is not known where codes were merged", () => {
    const changes = new CodeChanges(catalogueFor(2021));
    expect(changes.formerOf("2010301")).toEqual({ code: "2010301" });
    const merged = new CodeChanges(catalogueFor(2019)).formerOf("2070101");
    const taken = "change" in merged ? merged.change : undefined;
    expect(taken).toMatchObject<Partial<CodeChange>>({ kind: "retired", code: "21605" });
  });

  it("is asked in the one code that a new code replaced", () => {
    const [one] = retiredIn(catalogueFor(2021));
    const [now] = one!.replacedBy;
    const before = catalogueFor(2020).find(now!.code);
    const former = new CodeChanges(catalogueFor(2021)).formerOf(now!.code);
    expect(former).toEqual(before ? { change: one } : { code: one!.code });
  });

  it("is written into the cells of 上年预算 that are blank, in the sheet's measure, and nowhere else", () => {
    const workbook = snapshotOf(
      factSheet(
        "上年预算",
        ["口径", "编码或名称", "上年预算数（万元）", "增减原因"],
        [
          ["收入项", "单位资金", null, "甲"],
          ["支出-基本", "基本支出", 1, null],
          ["支出-项目", "项目支出", "—", null],
          ["项级科目", "2010302", null, null],
        ],
      ),
    );
    const book = priorBook({ prior: [] }, [PUBLISHED], CODES);
    expect(emptyPriorEdits(readFacts(workbook), book, workbook)).toEqual([
      {
        cell: { sheet: "上年预算", row: 1, column: 2 },
        before: "",
        content: { kind: "number", decimal: "89.67" },
      },
      {
        cell: { sheet: "上年预算", row: 4, column: 2 },
        before: "",
        content: { kind: "number", decimal: "0.00" },
      },
    ]);
  });
});

describe("a workbook that is chosen for last year's", () => {
  const wanted = { unit: TABLES.unit!, year: 2024 };
  const why = (more: Partial<Disclosure>, unit = wanted.unit) =>
    priorRefusal({ ...TABLES, ...more }, { ...wanted, unit })?.why;

  it("is taken where it is the unit's disclosure of the year before", () => {
    expect(why({})).toBeUndefined();
    expect(why({ year: undefined })).toBeUndefined();
  });

  it("is refused by name otherwise", () => {
    expect(why({ tables: [] })).toBe("no-tables");
    expect(why({ year: 2024 })).toBe("same-year");
    expect(why({ year: 2021 })).toBe("other-year");
    expect(why({ unit: "乙市教育局" })).toBe("other-unit");
    const [first, ...rest] = TABLES.tables;
    const title = { cell: { sheet: "表1", row: 0, column: 0 }, text: "2023年单位收支决算总表" };
    expect(priorRefusal({ ...TABLES, tables: [{ ...first!, title }, ...rest] }, wanted)).toEqual({
      why: "final-accounts",
      message: "“2023年单位收支决算总表”是决算表；上年数应取自上年的预算公开表，没有采用。",
    });
  });

  it("may name the unit with its place before it, or without", () => {
    expect(why({ unit: "某市某区教育局" }, "某区教育局")).toBeUndefined();
  });
});
