import { type Amount, amountOfFen, parseNumber } from "../money";
import { type CellValue, type Snapshot, isCellError } from "../workbook";
import type { CellFormula } from "./cell-formula";
import { CellMap } from "./cells";
import type { FormulaTerm } from "./terms";

/** Amounts are read as 万元, which keeps six decimals of any number; which measure they are in makes no difference to a sum. */
export const SIX_DECIMALS = "万元";

/** So many places are looked at for all sums together: a made-up file may hold more sums of more cells than anybody waits for. */
const MOST_LOOKS = 20_000_000;

/** What a cell holds for a calculation: a value to be taken as it stands, or a formula whose result is to be computed. */
export type CellContent = CellValue | CellFormula;

/** The values of a workbook's filled cells, those of formulas as they were last computed. */
export function contentsOf(snapshot: Snapshot): CellMap<CellContent> {
  const contents = new CellMap<CellContent>();
  for (const sheet of snapshot.sheets) {
    const { name, cells } = sheet;
    contents.addSheet(name, sheet.rest?.rows[0]);
    for (const { row, column, value } of cells) contents.set({ sheet: name, row, column }, value);
  }
  return contents;
}

/** What the sums among a workbook's cells give: one sum may read another. */
export class Calculation {
  private readonly results = new Map<CellFormula, Amount | undefined>();
  private readonly begun = new Set<CellFormula>();
  private looks = 0;

  constructor(private readonly contents: CellMap<CellContent>) {}

  /**
   * What a formula gives, as an amount of 万元. Undefined where only Excel can tell: for what is no sum, reads itself, an error, a number of more
   * than six decimals, or a text where a number must be.
   */
  amountOf(wanted: CellFormula): Amount | undefined {
    const path = [wanted];
    for (let formula; (formula = path[path.length - 1]);) {
      if (this.results.has(formula)) path.pop();
      else if (this.begun.has(formula)) this.results.set(formula, this.total(formula));
      else {
        this.begun.add(formula);
        if (!this.readFirst(formula, path)) this.results.set(formula, undefined);
      }
    }
    return this.results.get(wanted);
  }

  /** Puts the formulas that this one reads on the path; false where one of them is on it already, or where there is too much to look at. */
  private readFirst({ terms = [] }: CellFormula, path: CellFormula[]): boolean {
    for (const { sheet, area } of terms) {
      this.looks += this.contents.costOf(sheet, area);
      if (this.looks > MOST_LOOKS) return false;
      for (const content of this.contents.within(sheet, area)) {
        if (!isFormula(content) || this.results.has(content)) continue;
        if (this.begun.has(content)) return false;
        path.push(content);
      }
    }
    return true;
  }

  private total({ terms }: CellFormula): Amount | undefined {
    if (!terms) return undefined;
    let total = 0;
    for (const term of terms) {
      if (!this.contents.knows(term.sheet, term.area)) return undefined;
      for (const content of this.contents.within(term.sheet, term.area)) {
        const amount = this.addend(content, term);
        if (amount === undefined) return undefined;
        total += term.weight * amount;
        if (!Number.isSafeInteger(total)) return undefined;
      }
    }
    return amountOfFen(total);
  }

  /** What a cell adds to a sum: a text is nothing to SUM, and no number to a sign. */
  private addend(content: CellContent, { summed }: FormulaTerm): number | undefined {
    if (isFormula(content)) return this.results.get(content);
    if (typeof content === "number") {
      const parsed = parseNumber(content, SIX_DECIMALS);
      return parsed?.exact ? parsed.amount : undefined;
    }
    return summed && !isCellError(content) ? 0 : undefined;
  }
}

/** True for a formula whose result is to be computed. */
export function isFormula(content: CellContent): content is CellFormula {
  return typeof content === "object" && "terms" in content;
}
