import { type Ledger, type LedgerRow, FUNDS, type FundLeaf, KINDS, type KindLeaf, answer } from "../ledger";
import { type Amount, ZERO, add, subtract, sum } from "../money";

/** A way in which units owe one another: one has it as income of its own kind, the other as spending of its own kind. */
export interface Owing {
  /** The money of the unit that gets it. */
  readonly received: FundLeaf & ("superiorSubsidy" | "affiliateRemittance");
  /** What the unit that pays it spends it on. */
  readonly paid: KindLeaf & ("toAffiliates" | "toSuperior");
}

/** 上级补助收入 of one is 对附属单位补助支出 of the other, 附属单位上缴收入 is 上缴上级支出 (政府会计制度). */
export const OWINGS: readonly Owing[] = [
  { received: "superiorSubsidy", paid: "toAffiliates" },
  { received: "affiliateRemittance", paid: "toSuperior" },
];

/** What units together receive and pay in one way, in 分. */
export interface Owed {
  readonly received: Amount;
  readonly paid: Amount;
}

/** What the units' ledgers together receive and pay in a way of owing. */
export function owedIn(ledgers: readonly Ledger[], { received, paid }: Owing): Owed {
  const asked = (query: Parameters<typeof answer>[1]) => sum(ledgers.map((ledger) => answer(ledger, query)));
  return { received: asked({ fund: FUNDS[received] }), paid: asked({ kind: KINDS[paid] }) };
}

/**
 * The units' ledgers without what they owe one another: the rows that pay are gone, and those that were paid for with it have the money that was paid, in
 * the order of both. All other money stays what it was, to the 分: 甲 pays 乙 100 of 事业收入 → 乙 spends 100 of 事业收入. To be asked where as much is
 * received as is paid.
 */
export function setOff<R extends LedgerRow>(
  ledgers: readonly { readonly rows: readonly R[] }[],
  { received, paid }: Owing,
): { readonly rows: readonly R[] }[] {
  const isPaying = (row: R) => row.kind === paid && row.version === undefined;
  const money = new PaidMoney(
    // what was received and is handed on was paid by another row
    ledgers.flatMap(({ rows }) => rows.filter((row) => isPaying(row) && row.fund !== received)),
  );
  return ledgers.map(({ rows }) => ({
    rows: rows
      .filter((row) => !isPaying(row))
      .flatMap((row) => (row.fund === received && row.version === undefined ? money.payFor(row) : [row])),
  }));
}

/** The units' ledgers without what they owe one another in several ways. */
export function setOffAll<R extends LedgerRow>(
  ledgers: readonly { readonly rows: readonly R[] }[],
  owings: readonly Owing[],
): readonly { readonly rows: readonly R[] }[] {
  return owings.reduce((left, owing) => setOff(left, owing), ledgers);
}

/**
 * What setting off has changed, as a ledger to be added to the units': rows that went, with the opposite amount, and those that came instead.
 * 甲 pays 乙 100, 乙 spends 100 of it → −100 paid, −100 spent of the subsidy, 100 spent of 甲's money.
 */
export function changeBySettingOff(ledgers: readonly Ledger[], left: readonly Ledger[]): Ledger {
  const before = new Set(ledgers.flatMap(({ rows }) => rows));
  const after = new Set(left.flatMap(({ rows }) => rows));
  const gone = [...before]
    .filter((row) => !after.has(row))
    .map((row) => ({ ...row, amount: subtract(ZERO, row.amount) }));
  return { rows: [...gone, ...[...after].filter((row) => !before.has(row))] };
}

/** The money that was paid, by its fund, handed out to the rows that it paid for. */
class PaidMoney {
  private readonly left: { readonly fund: FundLeaf; amount: Amount }[];

  constructor(rows: readonly LedgerRow[]) {
    const byFund = new Map<FundLeaf, Amount>();
    for (const { fund, amount } of rows) byFund.set(fund, add(byFund.get(fund) ?? ZERO, amount));
    this.left = [...byFund].map(([fund, amount]) => ({ fund, amount }));
  }

  /** The row in as many parts as there are funds that it takes: each as much as is left, the last fund all the rest. */
  payFor<R extends LedgerRow>(row: R): R[] {
    const parts: R[] = [];
    let rest = row.amount;
    for (let [first] = this.left; first && rest !== 0; [first] = this.left) {
      const isLast = this.left.length === 1;
      const part = isLast ? rest : (Math.min(rest, first.amount) as Amount);
      if (part !== 0) parts.push({ ...row, fund: first.fund, amount: part });
      rest = (rest - part) as Amount;
      first.amount = (first.amount - part) as Amount;
      if (first.amount === 0 && !isLast) this.left.shift();
    }
    return parts;
  }
}
