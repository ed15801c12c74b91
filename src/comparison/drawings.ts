import { FUNDS, type FundSet } from "../ledger";
import { type Amount, type Measure, type Percent, share } from "../money";
import type { FigureBook } from "../narrative";
import type { CellRef } from "../workbook";

/** What is drawn of a unit's money: of what its expenditure is made up, and how each fund stands to last year. All of it is what cells print. */
export interface MoneyDrawings {
  readonly measure: Measure;
  readonly year?: number;
  /** Expenditure by 类, in the order of codes; empty where the tables do not tell it. */
  readonly composition: readonly MoneyPart[];
  /** Funds with money in either year. */
  readonly funds: readonly MoneyChange[];
}

/** A part of the expenditure. */
export interface MoneyPart {
  /** 201 */
  readonly code: string;
  readonly name: string;
  /** In 分. */
  readonly amount: Amount;
  /** Of all expenditure, in hundredths of a percent. */
  readonly share?: Percent;
  readonly cells: readonly CellRef[];
}

/** A fund in both years, in 分; `before` is absent where last year is not known. */
export interface MoneyChange {
  readonly name: string;
  readonly now: Amount;
  readonly before?: Amount;
  readonly cells: readonly CellRef[];
}

const DRAWN_FUNDS: readonly (readonly [FundSet, string])[] = [
  [FUNDS.generalBudget, "一般公共预算"],
  [FUNDS.governmentFund, "政府性基金预算"],
  [FUNDS.stateCapital, "国有资本经营预算"],
  [FUNDS.specialAccount, "财政专户管理资金"],
  [FUNDS.unitFunds, "单位资金"],
  [FUNDS.carryover, "上年结转结余"],
];

/** What is drawn of both years' figures. A figure that is no number, or stands in a tie that fails, is left out. */
export function drawingsOf(book: FigureBook): MoneyDrawings {
  const { measure, year } = book;
  return { measure, ...(year !== undefined && { year }), composition: compositionOf(book), funds: fundsOf(book) };
}

function compositionOf(book: FigureBook): MoneyPart[] {
  const whole = book.ask({});
  return book.codes("expenditure", 3).flatMap((code): MoneyPart[] => {
    const { amount, cells, problem } = book.ask({ function: code });
    if (problem || amount === 0) return [];
    const part = whole.problem ? undefined : share(amount, whole.amount);
    return [{ code, name: book.nameOf(code), amount, cells, ...(part !== undefined && { share: part }) }];
  });
}

function fundsOf(book: FigureBook): MoneyChange[] {
  return DRAWN_FUNDS.flatMap(([fund, name]): MoneyChange[] => {
    const { amount, cells, problem } = book.ask({ fund });
    const before = book.prior({ fund })?.amount;
    if (problem || (amount === 0 && (before ?? 0) === 0)) return [];
    return [{ name, now: amount, cells, ...(before !== undefined && { before }) }];
  });
}
