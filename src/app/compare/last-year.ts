import type { DocumentFacts, PriorBook, PriorSource } from "../../facts";
import {
  type ChangedCode,
  PRIOR_SOURCE_NAMES,
  type PriorTables,
  type ToldDisagreement,
  emptyPriorEdits,
  priorDisagreements,
} from "../../prior";
import { type Measure, shiftDecimal } from "../../money";
import type { Equation } from "../../ties";
import { type CellEdit, type Snapshot, placeText } from "../../workbook";

/** What a workbook knows of last year, and from where, as the user is told of it. */
export interface LastYear {
  /** The sources, the first to count first; none where last year is not known. */
  readonly sources: readonly KnownFrom[];
  /** Why the workbook that was chosen for last year is not taken. */
  readonly refusal?: string;
  readonly disagreements: readonly ToldDisagreement[];
  /** What 填上年数 would write: into empty cells of the sheet 上年预算 only. */
  readonly filling: readonly Filling[];
  /** Codes of this year's tables that were not the same last year. */
  readonly changed: readonly ChangedCode[];
}

/** A source of last year's figures. */
export interface KnownFrom {
  readonly source: PriorSource;
  /** What the source is called. */
  readonly name: string;
  /** Whose, of which year, and how much: `2023 年，11 张表`. */
  readonly told: string;
  /** One sentence of the ties that fail in it, no figure of which is taken; absent where all hold. */
  readonly failing?: string;
}

/** A figure of last year that is to be written into its empty cell. */
export interface Filling {
  readonly edit: CellEdit;
  /** 项级科目“2010301” */
  readonly about: string;
  /** The figure with its measure, and where it is from. */
  readonly told: string;
}

/** So many failing ties are named; the rest is counted. */
const MOST_TIES = 5;

/** What is told of last year as a workbook knows it; the codes that changed are found once this year's tables are there. */
export function lastYearOf(
  facts: Pick<DocumentFacts, "prior">,
  book: PriorBook | undefined,
  tables: readonly PriorTables[],
  { snapshot, measure, refusal }: { readonly snapshot: Snapshot; readonly measure: Measure; readonly refusal?: string },
): Omit<LastYear, "changed"> {
  const stated = facts.prior.filter(({ amount }) => amount !== undefined).length;
  return {
    sources: [
      ...(stated > 0 ? [{ ...named("prior-sheet"), told: `填了 ${stated} 个上年数` }] : []),
      ...tables.map(knownFrom),
    ],
    ...(refusal !== undefined && { refusal }),
    disagreements: book ? priorDisagreements(facts, book, measure) : [],
    filling: book ? fillingOf(facts, book, snapshot) : [],
  };
}

function knownFrom(prior: PriorTables): KnownFrom {
  const { disclosure, source } = prior;
  const { year, unit, tables } = disclosure;
  const failing = failingTies(prior);
  const words = [unit, year === undefined ? undefined : `${year} 年`, `${tables.length} 张表`];
  return {
    ...named(source),
    told: words.filter((word) => word !== undefined).join("，"),
    ...(failing !== undefined && { failing }),
  };
}

/** One sentence of the ties that fail in the budget beside accounts, no figure of which is compared; undefined where all hold. */
export function failingBudgetTies({ verdicts }: Pick<PriorTables, "verdicts">): string | undefined {
  return failing(verdicts, "预算公开表", "没有用来核对年初预算数");
}

/** One sentence of the ties that fail in last year's tables, no figure of which is taken; undefined where all hold. */
export function failingTies({ source, verdicts }: Pick<PriorTables, "source" | "verdicts">): string | undefined {
  return failing(verdicts, PRIOR_SOURCE_NAMES[source], "没有用作上年数");
}

function failing(verdicts: PriorTables["verdicts"], name: string, use: string): string | undefined {
  const failed = [...(verdicts?.others.values() ?? [])].filter(({ verdict }) => verdict === "failed");
  if (failed.length === 0) return undefined;
  const ties = failed.slice(0, MOST_TIES).map(({ equation }) => tieCells(equation));
  const more = failed.length > MOST_TIES ? "等" : "";
  return `${name}有 ${failed.length} 条勾稽关系不平（${ties.join("；")}${more}），所涉及的数${use}。`;
}

function named(source: PriorSource): Pick<KnownFrom, "source" | "name"> {
  return { source, name: PRIOR_SOURCE_NAMES[source] };
}

/** `表3!E9 ＝ 表3!F9、表3!G9` */
function tieCells({ left, right }: Equation): string {
  const [one, other] = [left, right].map((side) => side.map(({ cell }) => placeText(cell)).join("、"));
  return `${one || "0"} ＝ ${other || "0"}`;
}

function fillingOf(facts: Pick<DocumentFacts, "prior">, book: PriorBook, snapshot: Snapshot): Filling[] {
  const rows = new Map(
    facts.prior.flatMap((row) => (row.amountCell ? [[placeText(row.amountCell), row] as const] : [])),
  );
  return emptyPriorEdits(facts, book, snapshot).flatMap((edit): Filling[] => {
    const row = rows.get(placeText(edit.cell));
    const known = row && book.ask(row.question);
    if (!known || edit.content.kind !== "number") return [];
    const from = known.cells.slice(0, 1).map(placeText).join("");
    return [
      {
        edit,
        about: `${row.scope}“${row.key.value}”`,
        told: `${shiftDecimal(edit.content.decimal, 0)} ${row.measure ?? "元"}（${PRIOR_SOURCE_NAMES[known.source]}${from === "" ? "" : ` ${from}`}）`,
      },
    ];
  });
}
