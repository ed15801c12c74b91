import { shown } from "../shared/shown";
import { type LedgerProblem, ledgerProblem } from "./problems";
import type { DataRow } from "./rows";
import type { LedgerShape } from "./shape";

/** The names that a ledger gives its project codes. */
export interface ProjectCodes {
  /** By code: the first name, which a row with the code alone takes. */
  readonly names: ReadonlyMap<string, string>;
  /** Codes with more than one name: the tables list projects by name, so that they come apart. */
  readonly problems: readonly LedgerProblem[];
}

/** Reads 项目编码 beside 项目名称; a ledger without codes, or without names, tells nothing. */
export function readProjectCodes(sheet: string, rows: readonly DataRow[], shape: LedgerShape): ProjectCodes {
  const codeColumn = shape.fields.get("projectCode")?.[0]?.column;
  const nameColumn = shape.fields.get("project")?.[0]?.column;
  const names = new Map<string, string>();
  const problems: LedgerProblem[] = [];
  if (codeColumn === undefined || nameColumn === undefined) return { names, problems };
  const others = new Set<string>();
  for (const { row, cells } of rows) {
    const code = shown(cells.get(codeColumn)).trim();
    const name = projectName(shown(cells.get(nameColumn)));
    if (code === "" || name === "") continue;
    const first = names.get(code);
    if (first === undefined) names.set(code, name);
    else if (first !== name && !others.has(`${code} ${name}`)) {
      others.add(`${code} ${name}`);
      const data = { code, first, text: name };
      problems.push(ledgerProblem("project-renamed", { sheet, row, column: nameColumn }, data));
    }
  }
  return { names, problems };
}

/** A project's name as tables list it: without white space. */
export function projectName(text: string): string {
  return text.replace(/\s+/g, "");
}
