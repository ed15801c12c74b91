import fc from "fast-check";
import { catalogueFor } from "../../src/catalogue";
import { type ComparedFigure, compareTables, countsOf, growthText } from "../../src/comparison";
import { comparedFigure } from "../../src/comparison/compared-figure";
import { NO_FACTS, type PriorFact } from "../../src/facts";
import { FUNDS } from "../../src/ledger";
import { type Amount, amountOfFen } from "../../src/money";
import { FigureBook } from "../../src/narrative";
import { type PriorTables, priorBook } from "../../src/prior";
import type { Disclosure } from "../../src/tables";
import { sampleDisclosure } from "../support/sample";

const NOW = sampleDisclosure();

/** The sample beside what is known of the year before. */
function compared(tables: readonly PriorTables[], rows: readonly PriorFact[] = [], threshold = 30) {
  const prior = priorBook({ prior: rows }, tables, catalogueFor(2024));
  const book = new FigureBook({ disclosure: NOW, facts: { ...NO_FACTS, prior: rows }, prior });
  return compareTables(NOW, { book, earlier: tables.map(({ disclosure }) => disclosure), threshold });
}

function published(change: Partial<Disclosure> = {}): PriorTables {
  return { disclosure: { ...NOW, year: 2023, ...change }, source: "prior-disclosure" };
}

describe("this year's tables beside last year's", () => {
  it("are unchanged where both are the same, table by table", () => {
    const comparison = compared([published()]);
    expect(comparison.tables.map(({ number }) => number)).toEqual([
      "表1",
      "表2",
      "表3",
      "表4",
      "表5",
      "表6",
      "表7",
      "表10",
    ]);
    expect(countsOf(comparison)).toMatchObject({ over: 0, fromZero: 0, unknown: 0 });
    expect(new Set(comparison.tables.flatMap(({ figures }) => figures.map((figure) => figure.case)))).toEqual(
      new Set(["unchanged"]),
    );
  });

  it("are unknown where nothing is known of last year's figure, and named so", () => {
    const rows: PriorFact[] = [
      {
        scope: "收入项",
        key: { value: "单位资金" },
        question: { fund: FUNDS.unitFunds },
        amount: { value: fen(970_200_00) },
      },
    ];
    const figures = compared([], rows).tables.flatMap((table) => table.figures);
    const known = figures.filter(({ before }) => before !== undefined);
    expect(known.length).toBeGreaterThan(0);
    expect(known.every(({ before }) => before === 970_200_00)).toBe(true);
    expect(figures.find(({ before }) => before === undefined)?.remark).toBe("上年数未知");
  });

  it("name the rows that only last year has", () => {
    const [row] = NOW.tables.find(({ id }) => id === "T5")!.rows.filter(({ code }) => code === "2010350");
    const without = {
      ...NOW,
      tables: NOW.tables.map((table) =>
        table.id === "T5" ? { ...table, rows: table.rows.filter((one) => one !== row) } : table,
      ),
    };
    const book = new FigureBook({
      disclosure: without,
      facts: NO_FACTS,
      prior: priorBook({ prior: [] }, [published()], catalogueFor(2024)),
    });
    const { tables } = compareTables(without, { book, earlier: [published().disclosure], threshold: 30 });
    const gone = tables.find(({ id }) => id === "T5")!.figures.filter(({ cell }) => cell === undefined);
    expect(gone.map(({ name, case: found }) => [name, found])).toContainEqual(["事业运行", "to-zero"]);
    expect(gone[0]!.remark).toBe("上年有，本年为0；本年表中没有这一行");
  });
});

describe("a figure beside last year's", () => {
  const figure = (now: number, before?: number, threshold = 30) =>
    comparedFigure(
      { name: "行政运行", column: "合计", now: fen(now), ...(before !== undefined && { before: fen(before) }) },
      threshold,
    );

  test.each<[string, ComparedFigure, Partial<ComparedFigure>]>([
    ["grown by just the threshold is not marked", figure(130, 100), { growth: 3000n, isOver: false, remark: "" }],
    ["grown by more is", figure(13_001, 10_000), { growth: 3001n, isOver: true, remark: "增长超过30%" }],
    ["fallen by more is", figure(69, 100), { growth: -3100n, isOver: true, remark: "下降超过30%" }],
    ["from nothing is told in words", figure(100, 0), { isOver: true, remark: "上年为0，本年新增" }],
    ["gone to nothing is told in words", figure(0, 100), { growth: -10000n, remark: "上年有，本年为0" }],
  ])("%s", (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });

  it("from nothing has no growth, and one of an unknown year no change", () => {
    expect(figure(100, 0)).not.toHaveProperty("growth");
    expect(figure(100)).not.toHaveProperty("change");
  });

  it("has a growth that is the change by last year's figure, half up, in whole hundredths of a percent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 1, max: 10 ** 12 }), (now, before) => {
        const { growth = 0n, change = 0 } = figure(now, before);
        const magnitude = growth < 0n ? -growth : growth;
        const exact = BigInt(Math.abs(change)) * 20_000n;
        // ⌊x + ½⌋ in halves of a hundredth.
        expect(magnitude * 2n * BigInt(before) <= exact + BigInt(before)).toBe(true);
        expect((magnitude + 1n) * 2n * BigInt(before) > exact + BigInt(before)).toBe(true);
        expect(growth < 0n).toBe(change < 0 && magnitude > 0n);
      }),
    );
  });

  it("prints its growth with its sign", () => {
    expect([growthText(703n), growthText(-703n), growthText(135000n), growthText(-5n)]).toEqual([
      "7.03",
      "-7.03",
      "1350.00",
      "-0.05",
    ]);
  });
});

function fen(amount: number): Amount {
  return amountOfFen(amount);
}
