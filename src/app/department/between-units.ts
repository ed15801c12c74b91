import { OWINGS, type Owed, type Owing, type UnitBook, owedIn } from "../../department";
import { FUNDS, KINDS } from "../../ledger";
import { ZERO, add, formatAmount } from "../../money";
import type { Template } from "../../tables";
import { PrintedAnswers } from "../../ties";
import { fundName } from "../columns/column-roles";
import { kindName } from "../columns/kind-names";

/** What units of a department owe one another in one way, and what was done about it; amounts in 分. */
export interface BetweenUnits extends Owed {
  readonly owing: Owing;
  readonly state: SetOffState;
}

/** Set off; or why it was not: nobody asked, the sides differ, the set of tables has no such use of money, printed figures are added up. */
export type SetOffState = "set-off" | "not-asked" | "differ" | "no-such-use" | "printed";

/** How the department is made, as far as it decides what is set off. */
export interface SetOffWish {
  /** True where the user wants set off what can be. */
  readonly setOff: boolean;
  /** True where the units' printed figures are added up: what one paid for with the other's money cannot be told from them. */
  readonly printed: boolean;
}

/** What the units receive from one another and pay, where it is not nothing: by their ledgers, and by the tables of those without. */
export function betweenUnits(units: readonly UnitBook[], template: Template, wish: SetOffWish): BetweenUnits[] {
  const known = units.map(({ ledger, tables }) =>
    ledger ? { ledger } : { printed: new PrintedAnswers(tables.disclosure()) },
  );
  return OWINGS.flatMap((owing) => {
    const owed = known.map(({ ledger, printed }) => (ledger ? owedIn([ledger], owing) : owedAsPrinted(printed, owing)));
    const received = owed.reduce((all, one) => add(all, one.received), ZERO);
    const paid = owed.reduce((all, one) => add(all, one.paid), ZERO);
    if (received === 0 && paid === 0) return [];
    return [{ owing, received, paid, state: stateOf({ received, paid }, owing, template, wish) }];
  });
}

function owedAsPrinted(answers: PrintedAnswers, { received, paid }: Owing): Owed {
  const asked = (query: Parameters<PrintedAnswers["ask"]>[0]) => {
    const said = answers.ask(query);
    return said?.readable ? said.amount : ZERO;
  };
  return { received: asked({ fund: FUNDS[received] }), paid: asked({ kind: KINDS[paid] }) };
}

function stateOf(
  { received, paid }: Owed,
  owing: Owing,
  { universe }: Template,
  { setOff, printed }: SetOffWish,
): SetOffState {
  if ((KINDS[owing.paid] & universe.kind) === 0) return "no-such-use";
  if (received !== paid) return "differ";
  if (!setOff) return "not-asked";
  return printed ? "printed" : "set-off";
}

/** What units owe one another as a sentence for the accountant: both amounts, and whether they were set off or why not. */
export function betweenUnitsText({ owing, received, paid, state }: BetweenUnits): string {
  const [income, outlay] = [fundName(owing.received), kindName(owing.paid)];
  const both = `单位之间：${income} ${formatAmount(received, "元")} 元，${outlay} ${formatAmount(paid, "元")} 元`;
  switch (state) {
    case "set-off":
      return `${both}，已抵销：部门的收入和支出各少 ${formatAmount(paid, "元")} 元。`;
    case "not-asked":
      return `${both}，两边相等，没有抵销。`;
    case "printed":
      return `${both}，两边相等；按印出数相加时分不出哪一行用的是这笔钱，没有抵销。`;
    case "differ":
      return `${both}，两边不相等，没有抵销；有部门以外的往来，或有单位漏列，请核实。`;
    case "no-such-use":
      return `${both}；这套表没有“${outlay}”一栏，没有抵销。`;
  }
}
