import {
  type Amount,
  AmountOverflow,
  amountOfFen,
  formatAmount,
  parseAmountText,
  parseDecimal,
  parseNumber,
} from "../../money";
import { type FormulaTerm, cellsOfTerm, formulaTerms, formulaTokens, reads } from "../../formula";
import { type CellEdit, type CellRef, type CellValue, type Snapshot, cellInFormula } from "../../workbook";

/** The formulas that changed cells move. */
export interface Recalculated {
  /** What sums and differences of cells give now, as decimal texts. */
  readonly results: readonly { readonly cell: CellRef; readonly decimal: string }[];
  /** Formulas of other kinds that read a changed cell: only Excel can tell what they give. */
  readonly unknown: readonly CellRef[];
}

/** Amounts are read as 万元, which keeps six decimals of any number; which measure they are in makes no difference to a sum. */
const SIX_DECIMALS = "万元";

/** A formula of more than one kind of sum, or over more than Excel's own numbers. */
class NotKnown extends Error {}

/** What the workbook's formulas give once edits are made, for files that no program calculates before they are checked again. Pure. */
export function recalculate(snapshot: Snapshot, edits: readonly CellEdit[]): Recalculated {
  return new Calculation(snapshot, edits).run();
}

interface Formula {
  readonly cell: CellRef;
  readonly formula: string;
  readonly terms: readonly FormulaTerm[] | undefined;
}

class Calculation {
  private readonly values = new Map<string, CellValue>();
  private readonly formulas = new Map<string, Formula>();
  private readonly edited: ReadonlyMap<string, CellEdit>;
  /** Cells whose value is, or may be, another one. */
  private readonly moved: Map<string, CellRef>;
  private readonly done = new Map<string, Amount>();

  constructor(snapshot: Snapshot, edits: readonly CellEdit[]) {
    this.edited = new Map(edits.map((edit) => [cellInFormula(edit.cell), edit]));
    this.moved = new Map(edits.map((edit) => [cellInFormula(edit.cell), edit.cell]));
    for (const { name, cells } of snapshot.sheets) {
      for (const { row, column, value, formula } of cells) {
        const cell = { sheet: name, row, column };
        const key = cellInFormula(cell);
        this.values.set(key, value);
        if (formula !== undefined) this.formulas.set(key, { cell, formula, terms: formulaTerms(formula, name) });
      }
    }
  }

  run(): Recalculated {
    const affected = this.affected();
    const results: { cell: CellRef; decimal: string }[] = [];
    const unknown: CellRef[] = [];
    for (const [key, { cell }] of affected) {
      try {
        results.push({ cell, decimal: formatAmount(this.amount(key, new Set()), SIX_DECIMALS) });
      } catch (error) {
        if (!(error instanceof NotKnown) && !(error instanceof AmountOverflow)) throw error;
        unknown.push(cell);
      }
    }
    return { results, unknown };
  }

  /** Formulas that read a changed cell, and those that read these. */
  private affected(): Map<string, Formula> {
    const affected = new Map<string, Formula>();
    let before = -1;
    while (affected.size > before) {
      before = affected.size;
      for (const [key, formula] of this.formulas) {
        if (affected.has(key) || this.edited.has(key) || !this.reads(formula)) continue;
        affected.set(key, formula);
        this.moved.set(key, formula.cell);
      }
    }
    return affected;
  }

  private reads({ cell, formula, terms }: Formula): boolean {
    const named = terms ?? areasIn(formula, cell.sheet);
    return [...this.moved.values()].some((moved) => reads(named, moved));
  }

  private amount(key: string, above: ReadonlySet<string>): Amount {
    const known = this.done.get(key);
    if (known !== undefined) return known;
    const edit = this.edited.get(key);
    const formula = this.formulas.get(key);
    let amount: Amount;
    if (edit) amount = contentAmount(edit);
    else if (!formula || !this.moved.has(key)) amount = valueAmount(this.values.get(key));
    else if (!formula.terms || above.has(key)) throw new NotKnown(key);
    else {
      let total = 0;
      const inside = new Set([...above, key]);
      for (const term of formula.terms)
        for (const cell of cellsOfTerm(term)) total += term.weight * this.amount(cellInFormula(cell), inside);
      amount = amountOfFen(total);
    }
    this.done.set(key, amount);
    return amount;
  }
}

function contentAmount({ content }: CellEdit): Amount {
  if (content.kind === "number") return parseDecimal(content.decimal, SIX_DECIMALS)?.amount ?? notKnown();
  return valueAmount(content.kind === "text" ? content.text : undefined);
}

/** A text that says a number counts in `F8+G8` and not in `SUM(F8:G8)`; any other text is nothing to a sum. */
function valueAmount(value: CellValue | undefined): Amount {
  if (value === undefined) return amountOfFen(0);
  if (typeof value === "number") {
    const parsed = parseNumber(value, SIX_DECIMALS);
    return parsed?.exact ? parsed.amount : notKnown();
  }
  if (typeof value === "string" && parseAmountText(value, SIX_DECIMALS).kind !== "amount") return amountOfFen(0);
  return notKnown();
}

function notKnown(): never {
  throw new NotKnown();
}

function areasIn(formula: string, own: string) {
  return formulaTokens(formula).flatMap((token) => {
    if (token.kind !== "reference" || token.foreign) return [];
    const { from, to } = token;
    const area = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    return [{ sheet: token.sheet ?? own, area }];
  });
}
