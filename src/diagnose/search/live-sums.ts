import { type Disclosure, type Figure, figuresOf, formulasOf, type Lines, staleResult } from "../../tables";
import { type FormulaTerm, formulaTerms } from "../../formula";
import type { Link } from "./carried";

interface Reader {
  readonly reader: Figure;
  readonly term: FormulaTerm;
}

/** What formulas read of one sheet, by column. */
type ReadersByColumn = ReadonlyMap<number, readonly Reader[]>;

/**
 * The live sums among a disclosure's figures: what each of them reads, and which of them read a figure. Formulas of other kinds are left aside:
 * what they do with their cells is not known. Formulas are taken apart when they are asked about: there may be ten thousand of them.
 */
export class LiveSums {
  private formulas?: readonly Figure[];
  private readonly terms = new Map<Figure, readonly FormulaTerm[]>();
  private readonly addends = new Map<Figure, readonly Link[]>();
  private readonly readers = new Map<Figure, readonly Link[]>();
  private readonly sheets = new Map<string, ReadersByColumn>();

  constructor(
    private readonly disclosure: Disclosure,
    private readonly lines: Lines,
  ) {}

  /** The figures that a figure's formula adds up, where it is a live one; one that it counts twice is there twice. */
  addendsOf(figure: Figure): readonly Link[] {
    if (figure.formula === undefined) return NONE;
    let addends = this.addends.get(figure);
    if (!addends) this.addends.set(figure, (addends = this.findAddends(figure)));
    return addends;
  }

  /** What was not computed since its cells were changed does not follow them. */
  private findAddends(figure: Figure): Link[] {
    const terms = this.termsOf(figure);
    if (staleResult(figure, this.lines, this.disclosure, terms) !== undefined) return [];
    const addends: Link[] = [];
    for (const { sheet, area, weight } of terms)
      for (const addend of this.lines.within(sheet, area))
        if (addend !== figure) addends.push({ figure: addend, weight });
    return addends;
  }

  /** The figures whose live formulas read a figure; one that reads it twice is there twice. */
  readersOf(figure: Figure): readonly Link[] {
    let readers = this.readers.get(figure);
    if (!readers) {
      const { sheet, row, column } = figure.cell;
      const inColumn = this.readersOn(sheet).get(column) ?? [];
      const reading = inColumn.filter(({ term: { area } }) => area.top <= row && row <= area.bottom);
      const others = reading.filter(({ reader }) => reader !== figure && this.addendsOf(reader).length > 0);
      readers = others.map(({ reader, term }) => ({ figure: reader, weight: term.weight }));
      this.readers.set(figure, readers);
    }
    return readers;
  }

  private readersOn(sheet: string): ReadersByColumn {
    let readers = this.sheets.get(sheet);
    if (!readers) this.sheets.set(sheet, (readers = this.findReadersOn(sheet)));
    return readers;
  }

  private findReadersOn(sheet: string): ReadersByColumn {
    // an area may be as wide as a sheet; only columns in which figures stand are asked about
    const readers = new Map(this.columnsOf(sheet).map((column): [number, Reader[]] => [column, []]));
    for (const reader of this.allFormulas()) {
      if (reader.cell.sheet !== sheet && !reader.formula!.includes("!")) continue;
      for (const term of this.termsOf(reader)) {
        if (term.sheet !== sheet) continue;
        for (const [column, inColumn] of readers)
          if (term.area.left <= column && column <= term.area.right) inColumn.push({ reader, term });
      }
    }
    return readers;
  }

  private columnsOf(sheet: string): number[] {
    const figures = this.disclosure.tables.flatMap((table) => (table.sheet === sheet ? figuresOf(table) : []));
    return [...new Set(figures.map(({ cell }) => cell.column))];
  }

  private allFormulas(): readonly Figure[] {
    return (this.formulas ??= this.disclosure.tables.flatMap(formulasOf));
  }

  private termsOf(figure: Figure): readonly FormulaTerm[] {
    let terms = this.terms.get(figure);
    if (!terms) this.terms.set(figure, (terms = formulaTerms(figure.formula!, figure.cell.sheet) ?? []));
    return terms;
  }
}

const NONE: readonly Link[] = [];
