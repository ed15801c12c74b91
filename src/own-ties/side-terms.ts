import { type FormulaToken, areaOf, formulaTokens } from "../formula";
import type { Measure } from "../money";
import { type Area, areaA1, sheetInFormula } from "../workbook";

/** A piece of a side: cells that are added or taken away, or a number. */
export type SideTerm =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      readonly weight: 1 | -1;
      /** True for an argument of SUM, which passes over texts. */
      readonly summed: boolean;
    }
  /** `measure` where it is written behind the number: 1.20万元. */
  | { readonly kind: "number"; readonly decimal: string; readonly measure?: Measure; readonly weight: 1 | -1 };

/** A side that was understood: its pieces, and its text in one form; or why it was not, as a Chinese phrase. */
export type ReadSide = { readonly terms: readonly SideTerm[]; readonly text: string } | { readonly problem: string };

const NUMBER = /^(\d{1,15}(?:\.\d{1,10})?)(万元|元)?$/;
const ALLOWED = "只能用单元格地址、数字、加号、减号和 SUM";

/**
 * Reads one side: addresses with their sheets, numbers, + and −, SUM of areas. `表3!F9 + SUM(表3!G9:G12) - 1.20万元`. Everything else is a problem, never
 * a guess. Signs and brackets may be full-width.
 */
export function readSide(written: string): ReadSide {
  const tokens = formulaTokens(narrow(written)).filter(({ kind }) => kind !== "blank");
  const reader = new SideReader(tokens);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof NotUnderstood) return { problem: error.message };
    throw error;
  }
}

/** What of a side is not understood; its message is a Chinese phrase. */
class NotUnderstood extends Error {}

const NARROW: Readonly<Record<string, string>> = {
  "＋": "+",
  "－": "-",
  "−": "-",
  "（": "(",
  "）": ")",
  "，": ",",
  "：": ":",
  "！": "!",
  "＝": "=",
  "　": " ",
};

/** Full-width signs as Excel writes them, but for names of sheets in apostrophes. */
function narrow(text: string): string {
  let isQuoted = false;
  return [...text]
    .map((character) => {
      if (character === "'") isQuoted = !isQuoted;
      return isQuoted ? character : (NARROW[character] ?? character);
    })
    .join("");
}

class SideReader {
  private at = 0;
  private readonly terms: SideTerm[] = [];
  private readonly said: string[] = [];

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  read(): ReadSide {
    this.accept("=");
    if (this.at >= this.tokens.length) throw new NotUnderstood("没有填写");
    while (this.at < this.tokens.length) this.readTerm();
    return { terms: this.terms, text: this.said.join(" ") };
  }

  private readTerm(): void {
    const sign = this.sign();
    if (sign === undefined && this.terms.length > 0) throw this.notUnderstood();
    const weight = sign ?? 1;
    if (this.terms.length > 0) this.said.push(weight > 0 ? "+" : "-");
    const lead = this.terms.length === 0 && weight < 0 ? "-" : "";
    if (this.acceptSum()) this.said.push(`${lead}SUM(${this.sumOf(weight).join(", ")})`);
    else this.said.push(lead + (this.number(weight) ?? this.cells(weight, false)));
  }

  private sumOf(weight: 1 | -1): string[] {
    const areas: string[] = [];
    do areas.push(this.cells(weight, true));
    while (this.accept(","));
    if (!this.accept(")")) throw this.notUnderstood();
    return areas;
  }

  private number(weight: 1 | -1): string | undefined {
    let { text = "" } = this.tokens[this.at] ?? {};
    let read = 1;
    // 1.20 元: the measure may stand apart
    const next = this.tokens[this.at + 1]?.text;
    if (/^[\d.]+$/.test(text) && (next === "元" || next === "万元")) [text, read] = [text + next, 2];
    const match = NUMBER.exec(text);
    if (!match) return undefined;
    this.at += read;
    const measure = match[2] as Measure | undefined;
    this.terms.push({ kind: "number", decimal: match[1]!, weight, ...(measure && { measure }) });
    return text;
  }

  private cells(weight: 1 | -1, summed: boolean): string {
    const token = this.tokens[this.at];
    if (token?.kind !== "reference") throw this.notUnderstood();
    if (token.foreign) throw new NotUnderstood(`“${token.text}”不在本工作簿的一张表上`);
    if (token.sheet === undefined) throw new NotUnderstood(`“${token.text}”没有写工作表名，应如 表3!${token.text}`);
    if (token.form !== "cell" && !summed)
      throw new NotUnderstood(`“${token.text}”是一片单元格，求和请用 SUM(${token.text})`);
    this.at++;
    const area = areaOf(token);
    this.terms.push({ kind: "cells", sheet: token.sheet, area, weight, summed });
    return `${sheetInFormula(token.sheet)}!${areaA1(area)}`;
  }

  /** Signs in a row as one; undefined where there is none. */
  private sign(): 1 | -1 | undefined {
    let sign: 1 | -1 | undefined;
    for (;;) {
      if (this.accept("-")) sign = sign === -1 ? 1 : -1;
      else if (this.accept("+")) sign ??= 1;
      else return sign;
    }
  }

  private acceptSum(): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "function" || token.text.toUpperCase() !== "SUM") return false;
    this.at++;
    return this.accept("(");
  }

  private accept(text: string): boolean {
    if (this.tokens[this.at]?.text !== text) return false;
    this.at++;
    return true;
  }

  private notUnderstood(): NotUnderstood {
    const token = this.tokens[this.at];
    return new NotUnderstood(token ? `“${token.text}”不能识别，${ALLOWED}` : `没有写完，${ALLOWED}`);
  }
}
