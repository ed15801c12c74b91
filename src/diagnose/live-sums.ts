import { type Disclosure, type Figure, figuresOf } from "../tables";
import { type FormulaTerm, formulaTerms } from "./formula-terms";
import type { Lines } from "./lines";

/** A figure that reads another or is read by it, and by how much the one moves when the other moves by 1. */
export interface Link {
  readonly figure: Figure;
  readonly weight: number;
}

interface Reader {
  readonly reader: Figure;
  readonly term: FormulaTerm;
}

/**
 * The live sums among a disclosure's figures: what each of them reads, and which of them read a figure. Formulas of other kinds are left aside:
 * what they do with their cells is not known. Formulas are taken apart when they are asked about.
 */
export class LiveSums {
  private readonly addends = new Map<Figure, readonly Link[]>();
  private readonly readers = new Map<Figure, readonly Link[]>();
  /** By the sheet and the column of what is read. */
  private index?: ReadonlyMap<string, readonly Reader[]>;

  constructor(
    private readonly disclosure: Disclosure,
    private readonly lines: Lines,
  ) {}

  /** The figures that a figure's formula adds up, where it is one. */
  addendsOf(figure: Figure): readonly Link[] {
    if (figure.formula === undefined) return NONE;
    let addends = this.addends.get(figure);
    if (!addends) {
      const terms = formulaTerms(figure.formula, figure.cell.sheet) ?? [];
      const read = terms.flatMap((term) =>
        this.figuresIn(term).map((other) => ({ figure: other, weight: term.weight })),
      );
      this.addends.set(figure, (addends = together(read.filter((one) => one.figure !== figure))));
    }
    return addends;
  }

  private figuresIn({ sheet, area: { top, bottom, left, right } }: FormulaTerm): Figure[] {
    const found: Figure[] = [];
    for (let line = top; line <= bottom; line++) {
      for (const figure of this.lines.at(sheet, line))
        if (left <= figure.cell.column && figure.cell.column <= right) found.push(figure);
    }
    return found;
  }

  /** The figures whose formulas read a figure. */
  readersOf(figure: Figure): readonly Link[] {
    let readers = this.readers.get(figure);
    if (!readers) {
      this.index ??= this.indexReaders();
      const { sheet, row, column } = figure.cell;
      const reading = (this.index.get(placeKey(sheet, column)) ?? []).filter(
        ({ reader, term: { area } }) => reader !== figure && area.top <= row && row <= area.bottom,
      );
      readers = together(reading.map(({ reader, term }) => ({ figure: reader, weight: term.weight })));
      this.readers.set(figure, readers);
    }
    return readers;
  }

  private indexReaders(): Map<string, Reader[]> {
    const index = new Map<string, Reader[]>();
    for (const reader of this.disclosure.tables.flatMap((table) => figuresOf(table).filter(isFormula))) {
      for (const term of formulaTerms(reader.formula!, reader.cell.sheet) ?? []) {
        for (let column = term.area.left; column <= term.area.right; column++) {
          const key = placeKey(term.sheet, column);
          const known = index.get(key);
          if (known) known.push({ reader, term });
          else index.set(key, [{ reader, term }]);
        }
      }
    }
    return index;
  }
}

const NONE: readonly Link[] = [];

function isFormula({ formula }: Figure): boolean {
  return formula !== undefined;
}

function placeKey(sheet: string, column: number): string {
  return `${column} ${sheet}`;
}

/** Each figure once, with all its weights added up. */
function together(readings: readonly Link[]): readonly Link[] {
  const weights = new Map<Figure, number>();
  for (const { figure, weight } of readings) weights.set(figure, (weights.get(figure) ?? 0) + weight);
  return [...weights].map(([figure, weight]) => ({ figure, weight }));
}
