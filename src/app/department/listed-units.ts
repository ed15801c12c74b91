import { normalName } from "../../catalogue";
import type { UnitBook } from "../../department";
import { type Amount, ZERO, add, formatAmount, sum } from "../../money";
import { readFacts } from "../../recognise/facts";
import type { LedgerReading } from "../../recognise/ledger";
import type { Snapshot } from "../../workbook";
import type { UnitProblem } from "./gather-units";

/** 下属单位 on the sheet 单位信息 against the files. */
export function listedOnSheet(snapshot: Snapshot, books: readonly UnitBook[]): UnitProblem[] {
  const { unit } = readFacts(snapshot);
  const listed = unit.subordinates?.value ?? [];
  if (listed.length === 0) return [];
  const own = unit.name ? [unit.name.value] : [];
  const isSame = (one: string, other: string) => normalName(one) === normalName(other);
  const lacking = listed.filter((name) => !books.some((book) => isSame(book.unit, name)));
  const unlisted = books.filter((book) => ![...listed, ...own].some((name) => isSame(book.unit, name)));
  return [
    ...lacking.map((name) => noFile(name, `“单位信息”的下属单位中有“${name}”，没有它的文件。`)),
    ...unlisted.map((book) => notListed(book, `“${book.unit}”不在“单位信息”的下属单位（${listed.length} 个）之中。`)),
  ];
}

/** The department's ledger, unit by unit (预算单位), against the files and the units' own ledgers. */
export function listedInLedger({ ledgers }: LedgerReading, books: readonly UnitBook[]): UnitProblem[] {
  const taken = new Map<string, { readonly unit: string; amount: Amount }>();
  for (const { unit, amount } of ledgers.flatMap(({ rows }) => rows)) {
    if (unit === undefined) continue;
    const known = taken.get(unit);
    if (known) known.amount = add(known.amount, amount);
    else taken.set(unit, { unit, amount });
  }
  if (taken.size === 0) return [];
  const amounts = new Map<string, Amount>();
  for (const { unit, amount } of taken.values())
    amounts.set(normalName(unit), add(amounts.get(normalName(unit)) ?? ZERO, amount));
  const names = new Set(books.map(({ unit }) => normalName(unit)));
  const lacking = [...taken.values()].filter(({ unit }) => !names.has(normalName(unit)));
  return [
    ...lacking.map(({ unit, amount }) =>
      noFile(unit, `部门明细中有“${unit}”的行（合计 ${formatAmount(amount, "元")} 元），没有它的文件。`),
    ),
    ...books.flatMap((book) => {
      const { unit, file, ledger } = book;
      const own = ledger && sum(ledger.rows.map(({ amount }) => amount));
      const inLedger = amounts.get(normalName(unit));
      if (inLedger === undefined) {
        const itsOwn = own === undefined ? "" : `，它自己的明细合计 ${formatAmount(own, "元")} 元`;
        return [notListed(book, `部门明细中没有“${unit}”的行${itsOwn}。`)];
      }
      if (own === undefined || own === inLedger) return [];
      const both = `部门明细中“${unit}”合计 ${formatAmount(inLedger, "元")} 元，它自己的明细合计 ${formatAmount(own, "元")} 元`;
      return [{ file, unit, code: "ledger-differs", message: `${both}。` }];
    }),
  ];
}

/** A unit that is named and sent no file. */
export function noFile(unit: string, message: string): UnitProblem {
  return { file: "", unit, code: "no-file", message };
}

/** A unit that sent a file and is not named. */
export function notListed({ file, unit }: UnitBook, message: string): UnitProblem {
  return { file, unit, code: "not-listed", message };
}
