import { type CalendarDate, type Fact, type FactProblem, type FactProblemId, factProblem } from "../../facts";
import { type Amount, type Measure, parseAmountText } from "../../money";
import { isCellError, printableLines } from "../../workbook";
import { readCellAmount } from "../shared/amount";
import { shown } from "../shared/shown";
import { squeeze } from "../shared/squeeze";
import { readDate } from "./dates";
import { isNobodys } from "./examples";
import type { FactCell } from "./fact-table";

/** What a cell may choose from: each value with the words that say it, the form's own first. */
export type Choices<T> = readonly (readonly [value: T, ...words: string[]])[];

export const YES_NO: Choices<boolean> = [
  [true, "是", "有", "√", "Y", "YES", "TRUE", "1"],
  [false, "否", "无", "×", "N", "NO", "FALSE", "0"],
];

/** What accountants write behind a count. */
const COUNTED = /(?:平方米|m2|人|名|个|辆|台|套|件)$/;
const NONE = /^(?:无|没有)$/;

/** Reads the cells of the sheets of facts. What cannot be read is a problem at its cell; a blank is no fact and no problem. */
export class FactReader {
  readonly problems: FactProblem[] = [];

  /** Text stays text, whole, whatever it begins with: only what is no character to read is replaced. */
  text(at: FactCell | undefined): Fact<string> | undefined {
    if (!at?.cell) return undefined;
    const { ref, cell, heading } = at;
    const raw = shown(cell);
    if (isCellError(cell.value)) return this.refuse("error-value", at, { heading, text: raw });
    if (isNobodys(raw)) return this.refuse("example", at, { text: raw.trim() });
    const value = printableLines(raw.replace(/\r\n?/g, "\n")).trim();
    return value === "" ? undefined : { value, cell: ref };
  }

  /** An amount in 分. */
  amount(at: FactCell | undefined, measure: Measure): Fact<Amount> | undefined {
    if (!at) return undefined;
    const data = { heading: at.heading, text: shown(at.cell).trim() };
    const read = readCellAmount(at.cell, measure);
    if (read.kind === "blank") return undefined;
    if (read.kind === "unreadable" || read.amount < 0) return this.refuse("amount-unreadable", at, data);
    if (!read.exact) this.tell("amount-inexact", at, data);
    return { value: read.amount, cell: at.ref };
  }

  /** A whole number, none below zero; the word that counts it may stand behind it: `16人`. */
  count(at: FactCell | undefined): Fact<number> | undefined {
    return this.number(at, (hundredths) => hundredths % 100 === 0, "count-unreadable", 100);
  }

  /** A number with at most two decimals, none below zero, in hundredths: `1,200.5平方米` → 120050. */
  hundredths(at: FactCell | undefined): Fact<number> | undefined {
    return this.number(at, () => true, "number-unreadable", 1);
  }

  date(at: FactCell | undefined): Fact<CalendarDate> | undefined {
    if (!at?.cell) return undefined;
    const value = readDate(at.cell);
    if (value) return { value, cell: at.ref };
    return this.refuse("date-unreadable", at, { heading: at.heading, text: shown(at.cell).trim() });
  }

  choice<T>(at: FactCell | undefined, choices: Choices<T>): Fact<T> | undefined {
    if (!at?.cell) return undefined;
    const said = squeeze(shown(at.cell)).toUpperCase();
    const found = choices.find(([, ...words]) => words.some((word) => squeeze(word).toUpperCase() === said));
    if (found) return { value: found[0], cell: at.ref };
    const offered = choices.map(([, word]) => word).join("、");
    const data = { heading: at.heading, text: shown(at.cell).trim(), choices: offered };
    return this.refuse("choice-unknown", at, data);
  }

  yesNo(at: FactCell | undefined): Fact<boolean> | undefined {
    return this.choice(at, YES_NO);
  }

  /** Names in one cell: `外事科、综合科`, also with commas, semicolons, or one a line. A blank cell, and 无, are an empty list. */
  list(at: FactCell | undefined): Fact<readonly string[]> | undefined {
    if (!at) return undefined;
    if (!at.cell) return { value: [], cell: at.ref };
    const text = this.text(at);
    if (!text) return undefined;
    const names = text.value.split(/[、，,；;\n]/).map((name) => name.trim().replace(/。$/, ""));
    return { value: names.filter((name) => name !== "" && !NONE.test(name)), cell: at.ref };
  }

  /** Tells that something is wrong with a cell. */
  tell(id: FactProblemId, { ref }: Pick<FactCell, "ref">, data: FactProblem["data"]): void {
    this.problems.push(factProblem(id, ref, data));
  }

  private number(
    at: FactCell | undefined,
    isWanted: (hundredths: number) => boolean,
    problem: "count-unreadable" | "number-unreadable",
    unit: 1 | 100,
  ): Fact<number> | undefined {
    if (!at?.cell) return undefined;
    const { value } = at.cell;
    // 元 have hundredths, and these are read exactly
    const read =
      typeof value === "string"
        ? parseAmountText(squeeze(value).replace(COUNTED, ""), "元")
        : readCellAmount(at.cell, "元");
    if (read.kind === "blank") return undefined;
    if (read.kind === "amount" && read.exact && read.amount >= 0 && isWanted(read.amount))
      return { value: read.amount / unit, cell: at.ref };
    return this.refuse(problem, at, { heading: at.heading, text: shown(at.cell).trim() });
  }

  private refuse(id: FactProblemId, at: FactCell, data: FactProblem["data"]): undefined {
    this.tell(id, at, data);
    return undefined;
  }
}
