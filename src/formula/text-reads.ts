import { formulaReads } from "./reads";
import { type FormulaToken, formulaTokens } from "./tokens";

/** What a formula reaches by texts: where the sheet of such a name is replaced, it reads the new one without a word. */
export interface TextReads {
  /** The sheets that texts within it name. */
  readonly sheets: readonly string[];
  /** True where an address is computed, and what it names cannot be told. */
  readonly computed: boolean;
}

/** Functions that take an address as a text. */
const BY_TEXT: ReadonlySet<string> = new Set(["INDIRECT", "HYPERLINK"]);
const NOTHING: TextReads = { sheets: [], computed: false };

/** What a formula reaches by texts: `=INDIRECT("表3!A1")`, `=INDIRECT("表3!A"&B1)`, `=HYPERLINK("#表3!A1","看表3")` → 表3; `=INDIRECT(A1)` → computed. */
export function textReads(formula: string): TextReads {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== "blank");
  if (!tokens.some(takesText)) return NOTHING;
  const sheets = tokens.flatMap((token) => (token.kind === "text" ? sheetsNamed(token.text) : []));
  return { sheets, computed: sheets.length === 0 && tokens.some((token) => token.text.toUpperCase() === "INDIRECT") };
}

function takesText({ kind, text }: FormulaToken): boolean {
  return kind === "function" && BY_TEXT.has(text.toUpperCase());
}

/** `"#表3!A1"`, and `"表3!"`, the beginning of an address, → 表3 */
function sheetsNamed(quoted: string): string[] {
  const address = quoted.slice(1, -1).replaceAll('""', '"').replace(/^#/, "");
  const whole = address.endsWith("!") ? `${address}A1` : /![A-Z]{1,3}$/i.test(address) ? `${address}1` : address;
  return formulaReads(`=${whole}`, "").areas.flatMap(({ sheet }) => (sheet === "" ? [] : [sheet]));
}
