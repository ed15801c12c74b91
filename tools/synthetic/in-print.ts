import { readFileSync } from "node:fs";
import {
  FUNDS,
  type FundLeaf,
  KINDS,
  type KindLeaf,
  type Ledger,
  type LedgerRow,
  type Query,
  answer,
} from "../../src/ledger";
import { type Measure, amountOfFen, formatAmount, roundToPrinted } from "../../src/money";
import { type Disclosure, type KnownTopic, figuresOf, tableAbout } from "../../src/tables";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/workbook";
import { readWorkbook } from "../../src/xlsx";
import { readDisclosure } from "../shipped";
import { Random } from "./random";

/** 10,000.00 万元 in 分. */
const LARGEST = 10_000_000_000;
/** Draws for each 项. */
const DRAWS = 3;

/** A published workbook, whose print is taken and whose figures are not. */
export function printOf(file: string): Snapshot {
  return readWorkbook(readFileSync(file));
}

/**
 * Tables that stand cell by cell as those of a published workbook, with the figures of a made-up ledger: every figure is the ledger's answer to what its cell
 * asks, rounded by itself to what the measure prints. So units publish accounts: in 元 every tie holds, in 万元 many miss by rounding.
 */
export function inPrint(print: Snapshot, seed: number, measure: Measure): Snapshot {
  const disclosure = readDisclosure(print);
  const ledger = ledgerOfPrint(disclosure, seed);
  const sheets = new Map(print.sheets.map((sheet) => [sheet.name, new Map<string, CellValue | undefined>()]));
  for (const figure of disclosure.tables.flatMap(figuresOf)) {
    const amount = roundToPrinted(answer(ledger, figure.query), measure);
    const value = amount === 0 && figure.amount === 0 ? figure.raw : Number(formatAmount(amount, measure));
    sheets.get(figure.cell.sheet)!.set(keyOf(figure.cell), value);
  }
  return { sheets: print.sheets.map((sheet) => filled(sheet, sheets.get(sheet.name)!, measure)) };
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

/** The sheet with other amounts, and with the words for their measure. */
function filled(sheet: SheetSnapshot, amounts: ReadonlyMap<string, CellValue | undefined>, measure: Measure) {
  const others = sheet.cells.filter((cell) => !amounts.has(keyOf(cell)));
  const words = others.map(({ row, column, value }) => ({
    row,
    column,
    value: typeof value === "string" ? value.replace(/(单位：)(?:万元|元)/, `$1${measure}`) : value,
  }));
  const own = [...amounts].flatMap(([key, value]) => {
    const [row, column] = key.split(" ").map(Number) as [number, number];
    return value === undefined ? [] : [{ row, column, value }];
  });
  return { ...sheet, cells: [...words, ...own].sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** A ledger of nothing but what the print has rows, lines and columns for. */
export function ledgerOfPrint(disclosure: Disclosure, seed: number): Ledger {
  const random = new Random(seed);
  const general = lowestCodes(disclosure, "generalBudget");
  const economic = economicOf(disclosure);
  const all = FUND_LEAVES.filter((fund) => isPrinted(disclosure, "overview", { fund: FUNDS[fund] }));
  const carried = KIND_LEAVES.filter((kind) => isPrinted(disclosure, "overview", { kind: KINDS[kind] }));
  const uses = KIND_LEAVES.filter((kind) => isPrinted(disclosure, "expenditure", { kind: KINDS[kind] }));
  const ofAppropriations: readonly KindLeaf[] = [
    "personnel",
    "operating",
    "project",
    ...carried.filter((kind) => kind === "carriedOn"),
  ];
  const ofOthers: readonly KindLeaf[] = ["operating", "project", ...carried, ...uses];
  const draw = (codes: readonly string[], funds: readonly FundLeaf[], kinds: readonly KindLeaf[]): LedgerRow[] =>
    codes.flatMap((code) =>
      Array.from({ length: DRAWS }, () => {
        const kind = random.pick(kinds);
        const sections = economic[kind] ?? [];
        return {
          function: code,
          economic: sections.length > 0 ? random.pick(sections) : "",
          kind,
          fund: random.pick(funds),
          amount: amountOfFen(1 + random.below(LARGEST)),
        };
      }),
    );
  const budget = all.filter((fund) => /generalBudget/i.test(fund));
  const others = all.filter((fund) => !/budget|fund$|fundlocal|capital|transfer/i.test(fund));
  const shared = lowestCodes(disclosure, "expenditure").filter((code) => isListed(disclosure, "income", code));
  const adjusted = draw(general, budget, ofAppropriations).map((row) => ({ ...row, version: "adjusted" as const }));
  const prior = draw(general, budget, ofAppropriations).map((row) => ({ ...row, version: "prior" as const }));
  return {
    rows: [
      ...draw(general, budget, ofAppropriations),
      ...(others.length > 0 ? draw(shared, others, ofOthers) : []),
      ...adjusted,
      ...prior,
    ],
  };
}

const FUND_LEAVES: readonly FundLeaf[] = [
  "generalBudgetLocal",
  "carriedGeneralBudget",
  "businessIncome",
  "superiorSubsidy",
  "affiliateRemittance",
  "operatingIncome",
  "otherIncome",
  "carriedUnitFunds",
  "usedSurplus",
];
const KIND_LEAVES: readonly KindLeaf[] = ["toSuperior", "business", "toAffiliates", "distribution", "carriedOn"];

/** True where a figure of the table asks for this money, or this use of it, and not for everything. */
function isPrinted(disclosure: Disclosure, topic: KnownTopic, { fund, kind }: Query): boolean {
  const figures = tableAbout(disclosure, topic)?.rows.flatMap((row) => row.figures) ?? [];
  return figures.some(({ query }) => {
    const isFund = fund !== undefined && query.fund !== undefined && (query.fund & fund) === fund && isPart(query.fund);
    return isFund || (kind !== undefined && query.kind === kind);
  });
}

/** True for a source of money beside others, and not for all of this year's. */
function isPart(fund: NonNullable<Query["fund"]>): boolean {
  return (fund & FUNDS.current) !== FUNDS.current;
}

/** The codes below which a table lists no others. */
function lowestCodes(disclosure: Disclosure, topic: KnownTopic): string[] {
  const codes = tableAbout(disclosure, topic)?.rows.flatMap(({ code }) => code ?? []) ?? [];
  return [...new Set(codes)].filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));
}

/** True where the table lists the code, or lists none. */
function isListed(disclosure: Disclosure, topic: KnownTopic, code: string): boolean {
  const codes = lowestCodes(disclosure, topic);
  return codes.length === 0 || codes.includes(code);
}

/** The 款 that 人员经费 and 公用经费 are listed by; projects are paid by those of 公用经费. */
function economicOf(disclosure: Disclosure): Partial<Record<KindLeaf, readonly string[]>> {
  const rows = tableAbout(disclosure, "basicExpenditure")?.rows ?? [];
  const by = (prefixes: readonly string[]) =>
    rows.flatMap(({ code }) => (code?.length === 5 && prefixes.includes(code.slice(0, 3)) ? [code] : []));
  return { personnel: by(["301", "303"]), operating: by(["302", "310"]), project: by(["302", "310"]) };
}
