import type { Fact, OpenPoint } from "../../facts";
import { type Amount, formatAmount } from "../../money";
import { FIGURE_PROBLEMS } from "../../narrative";
import type { CellRef } from "../../workbook";
import type { Block, HeadingLevel, ParagraphRole, Run } from "../model";
import type { Part, PartSource } from "./part";

/** A piece of a sentence: our own words, or runs. */
export type Piece = string | Run;

/** A part as it is written, paragraph by paragraph; what is missing is noted as it comes up. */
export class Draft {
  private readonly blocks: Block[] = [];
  private readonly openPoints: OpenPoint[] = [];

  constructor(private readonly source: PartSource) {}

  /** 单位's name in the text. */
  get unit(): Piece {
    return this.source.unit ?? this.missing("unit", "单位全称", "单位信息");
  }

  /** The year in the text, with so many years added to it: `2024`, `2023`. */
  year(offset = 0): Piece {
    const { year } = this.source;
    return year === undefined ? this.missing("year", "预算年度", "单位信息") : String(year + offset);
  }

  heading(level: HeadingLevel, ...pieces: readonly Piece[]): void {
    this.blocks.push({ kind: "heading", level, runs: runsOf(pieces) });
  }

  paragraph(...pieces: readonly Piece[]): void {
    this.add("body", pieces);
  }

  add(role: ParagraphRole, pieces: readonly Piece[]): void {
    this.blocks.push({ kind: "paragraph", role, runs: runsOf(pieces) });
  }

  /** A fact as it is printed, or what stands in its place until it is entered on a sheet under that heading. */
  fact<T>(
    statement: string,
    fact: Fact<T> | undefined,
    heading: string,
    sheet: string,
    print: (value: T) => string,
  ): Run {
    if (!fact) return this.missing(statement, heading, sheet);
    return number(statement, print(fact.value), fact.cell ? [fact.cell] : []);
  }

  /** An amount in the document's measure, without its word. */
  amount(statement: string, amount: Amount, cells: readonly CellRef[]): Run {
    return number(statement, formatAmount(amount, this.source.measure), cells);
  }

  /** A figure of the tables with its measure, or why it cannot be printed. */
  figure(statement: string, question: Parameters<PartSource["ask"]>[0], about: string): Piece[] {
    const { amount, cells, problem } = this.source.ask(question);
    if (!problem) return [this.amount(statement, amount, cells), this.source.measure];
    const [text, todo] = FIGURE_PROBLEMS[problem];
    const [cell] = cells;
    this.openPoints.push({ kind: "figure", statement, about, message: `${about}：${todo}`, ...(cell && { cell }) });
    return [{ kind: "placeholder", text, ...(cell && { cell }) }];
  }

  /** What stands in place of a fact that is missing, which is noted: `【请填写编制数】`. */
  missing(statement: string, heading: string, sheet: string, cell?: CellRef): Run {
    const message = `请在“${sheet}”填写${heading}`;
    this.note({ kind: "fact", statement, about: heading, message, sheet, ...(cell && { cell }) });
    return { kind: "placeholder", text: `【请填写${heading}】`, ...(cell && { cell }) };
  }

  /** Notes something to do; the document lists it once, however often it comes up. */
  note(point: OpenPoint): void {
    this.openPoints.push(point);
  }

  get part(): Part {
    return { blocks: this.blocks, openPoints: this.openPoints };
  }
}

/** A number that a sheet or the tables state. */
export function number(statement: string, text: string, cells: readonly CellRef[]): Run {
  return { kind: "number", text, cells, statement };
}

function runsOf(pieces: readonly Piece[]): Run[] {
  return pieces
    .map((piece): Run => (typeof piece === "string" ? { kind: "text", text: piece } : piece))
    .filter((run) => run.kind === "tab" || run.text !== "");
}

/** `2024年` for titles; nothing where the year is not known, which the text notes. */
export function titleYear({ year }: PartSource): string {
  return year === undefined ? "" : `${year}年`;
}
