import { parseArea, type Position } from "../../workbook";
import { damaged, tooLarge } from "../errors";
import type { Limits } from "../limits";
import type { XmlScanner } from "../xml/scanner";
import { type SharedFormula, formulaTokens, sharedFormula } from "../../formula";

/** What all sheets of a file have used up of the bounds. */
export interface Usage {
  cells: number;
  textCharacters: number;
  formulaCharacters: number;
  /** Cells that are kept in numbers, and their different texts. */
  ledgerCells: number;
  ledgerTexts: number;
}

/** A formula as it is known when its cell is read: written out, or a share of one that is defined later. */
export type ReadFormula = string | { readonly share: string };

/** The formulas of one sheet: shared ones are written out, and those of arrays are told to each of their cells. */
export class Formulas {
  private readonly shared = new Map<string, { at: Position; read: SharedFormula }>();
  private readonly arrays = new Map<number, { bottom: number; formula: string }>();

  constructor(
    private readonly limits: Limits,
    private readonly usage: Usage,
  ) {}

  /** Reads the current `f` element of the cell at that position. */
  read(scanner: XmlScanner, at: Position): ReadFormula | undefined {
    const kind = scanner.attribute("t");
    if (kind === undefined) return this.plain(cleaned(scanner.text()));
    const index = scanner.attribute("si") ?? "";
    const area = scanner.attribute("ref");
    const inputs = [scanner.attribute("r1"), scanner.attribute("r2")].filter((cell) => cell !== undefined);
    const text = cleaned(scanner.text());
    if (kind === "dataTable") return this.array(area, `=TABLE(${inputs.join(",")})`);
    if (kind === "array" && text !== "") return this.array(area, this.counted(`=${text}`));
    if (kind === "shared" && text === "") return this.share(index, at) ?? { share: index };
    if (text !== "" && kind === "shared") this.shared.set(index, { at, read: sharedFormula(text) });
    return this.plain(text);
  }

  /** A formula of one cell alone, as most are. */
  private plain(text: string): string | undefined {
    return text === "" ? undefined : this.counted(`=${text}`);
  }

  /** The formula of the array that covers the cell, where its own element has none. */
  covering(at: Position): string | undefined {
    const array = this.arrays.get(at.column);
    return array && at.row <= array.bottom ? array.formula : undefined;
  }

  /** The shared formula of that index as it reads at that position; undefined where it is not defined (yet). */
  share(index: string, at: Position): string | undefined {
    const master = this.shared.get(index);
    if (!master) return undefined;
    return this.counted(`=${master.read(at.row - master.at.row, at.column - master.at.column)}`);
  }

  /** Rows come one after the other, so it is enough to remember for each column the last array that reaches into it. */
  private array(area: string | undefined, formula: string): string {
    const range = parseArea(area ?? "");
    if (!range) throw damaged("数组公式的范围无法识别");
    this.usage.cells += range.right - range.left;
    if (this.usage.cells > this.limits.cells) throw tooLarge("单元格的个数超过上限");
    for (let column = range.left; column <= range.right; column++) {
      this.arrays.set(column, { bottom: range.bottom, formula });
    }
    return formula;
  }

  private counted(formula: string): string {
    this.usage.formulaCharacters += formula.length;
    if (this.usage.formulaCharacters > this.limits.formulaCharacters) throw tooLarge("公式的总长度超过上限");
    return formula;
  }
}

/** Newer functions and the names within them carry prefixes in files that Excel does not show: `_xlfn.XLOOKUP(A1)` → `XLOOKUP(A1)`. */
function cleaned(formula: string): string {
  const text = formula.trim();
  if (!text.includes("_xl")) return text;
  return formulaTokens(text)
    .map((token) => (token.kind === "function" || token.kind === "name" ? withoutPrefix(token.text) : token.text))
    .join("");
}

function withoutPrefix(word: string): string {
  return word.replace(/^(?:_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\.)/, "");
}
