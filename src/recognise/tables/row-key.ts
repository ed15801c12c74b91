import type { Catalogue } from "../../catalogue";
import { KINDS, intersect } from "../../ledger";
import { type LineSpec, type NamedLine, type RowKind, type SectionSpec, type TableRow, linesOf } from "../../tables";
import { type SnapshotCell, oncePer } from "../../workbook";
import { type CodePiece, cleanName, joinCode, readKeyText } from "./code";
import { shown } from "../shared/shown";
import type { FoundKey } from "./header";
import { inferCode, type InferredCode } from "./infer-code";
import { LineFinder } from "./lines";
import { lineForm } from "./text";

/** What the key cells of a row say that it is. */
export interface RowKey {
  readonly said: RowSaid;
  readonly places: KeyPlaces;
  /** The pieces of a code that cannot be understood. */
  readonly pieces?: readonly CodePiece[];
  /** Where the row says its code in spite of pieces that cannot be read. */
  readonly inferred?: InferredKey;
}

/** The pieces that cannot be read, with the columns they stand in. */
export interface InferredKey {
  readonly certain: boolean;
  readonly parts: readonly {
    readonly column: number;
    readonly shows: string;
    readonly isDate: boolean;
    readonly belongs: string;
  }[];
}

type RowSaid = Pick<TableRow, "kind" | "question" | "code" | "codeProblem" | "codeText" | "name" | "project" | "label">;

/** The columns of the cells that say it. */
interface KeyPlaces {
  readonly codeColumns: readonly number[];
  readonly nameColumn?: number;
  readonly projectColumn?: number;
}

/** The key cells of one row of one section, from left to right. */
export interface KeyCell {
  readonly key: FoundKey;
  readonly cell: SnapshotCell;
}

interface Parts {
  readonly pieces: (CodePiece & { readonly column: number })[];
  name?: { text: string; column: number };
  project?: { text: string; column: number };
}

/** What the rows so far say about the next one, for a table that goes on after a page break. */
export interface RowContext {
  /** The code of the row above. */
  readonly above: string | undefined;
  /** Index of the line above, in the order of the template. */
  readonly line: number;
}

/** The names by which the rows of a section are known, in the form of lines; put together once a description. */
interface RowNames {
  readonly totals: ReadonlySet<string>;
  readonly lines: readonly (NamedLine & Partial<LineSpec>)[];
  /** Codes of the rows that the template prints, by their names. */
  readonly printed: ReadonlyMap<string, string>;
  /** Names of rows that are sums over projects. */
  readonly groups: ReadonlySet<string>;
}

const namesOf = oncePer((section: SectionSpec): RowNames => {
  const { rows } = section;
  const printed = rows.by === "function" ? [...(rows.fixed ?? []), ...(rows.otherNames ?? [])] : [];
  return {
    totals: new Set((section.total ?? []).map(lineForm)),
    lines: [...linesOf(section), ...((rows.by === "lines" ? rows.blankBelow : undefined) ?? [])],
    printed: new Map(printed.map(([code, name]) => [lineForm(name), code])),
    groups: new Set(rows.by === "project" ? rows.groups?.map(lineForm) : []),
  };
});

/** Reads the rows of one section one after the other: what stands above supplies what a row leaves out. */
export class RowKeyReader {
  private above: string | undefined;
  private readonly names: RowNames;
  private readonly lines: LineFinder<NamedLine & Partial<LineSpec>> | undefined;
  private readonly listed = new Set<string>();

  /** @param catalogue the codes of the budget year, by which a code is known of which a part cannot be read */
  constructor(
    private readonly section: SectionSpec,
    private readonly catalogue: Catalogue,
    context?: RowContext,
  ) {
    this.names = namesOf(section);
    const { lines } = this.names;
    this.lines = lines.length > 0 ? new LineFinder(lines, context?.line) : undefined;
    this.above = context?.above;
  }

  get context(): RowContext {
    return { above: this.above, line: this.lines?.position ?? -1 };
  }

  /** Undefined where the cells name nothing that this section knows. In a block of a folded section each row asks what the block does, too. */
  read(cells: readonly KeyCell[]): RowKey | undefined {
    const key = this.readWhole(cells);
    const { block } = this.section;
    const question = key?.said.question;
    return key && block && question ? { ...key, said: { ...key.said, question: intersect(question, block) } } : key;
  }

  private readWhole(cells: readonly KeyCell[]): RowKey | undefined {
    const parts = takeApart(cells);
    const label = parts.name ?? parts.project;
    if (label && parts.pieces.length === 0 && this.names.totals.has(lineForm(label.text))) {
      return {
        said: { kind: "total", question: {}, name: label.text, label: "合计" },
        places: { codeColumns: [], nameColumn: label.column },
      };
    }
    const { rows } = this.section;
    switch (rows.by) {
      case "lines":
        return this.readLine(label);
      case "project":
        return label && !this.names.groups.has(lineForm(label.text)) ? readProject(label) : undefined;
      case "one":
        return theOne(label);
      case "function":
        return (
          (parts.pieces.length === 0 ? this.readLine(label) : undefined) ??
          this.readCoded(parts, rows.depth, rows.projects ?? false)
        );
      case "economic":
        return this.readCoded(parts, 5, false);
    }
  }

  private readLine(label: Parts["name"]): RowKey | undefined {
    const line = label && this.lines?.find(label.text);
    if (!label || !line) return undefined;
    return {
      said: {
        kind: "line",
        ...(line.question && { question: line.question }),
        name: label.text,
        label: plainLabel(label.text),
      },
      places: { codeColumns: [], nameColumn: label.column },
    };
  }

  private readCoded(parts: Parts, depth: 3 | 5 | 7, projects: boolean): RowKey | undefined {
    // the day on which a table was made, below it
    if (!parts.name && parts.pieces.length > 0 && parts.pieces.every(({ isDate }) => isDate)) return undefined;
    const project = projects ? parts.project : undefined;
    const codeColumns = parts.pieces.map(({ column }) => column);
    const places = { codeColumns, nameColumn: parts.name?.column, projectColumn: project?.column };
    const names = {
      ...(parts.name && { name: parts.name.text }),
      ...(project && { project: project.text }),
      label: project?.text ?? parts.name?.text ?? parts.pieces.map((piece) => piece.digits).join(""),
    };
    const joined = joinCode(parts.pieces, this.above, depth) ?? this.codeWithoutPieces(names.name, names.project);
    if (!joined) return undefined;
    const kind: RowKind = project ? "project" : "code";
    const inferred = "problem" in joined ? this.inferred(parts, depth, kind) : undefined;
    const read = inferred ?? joined;
    if ("problem" in read) {
      const said = { ...names, kind, codeProblem: read.problem, codeText: read.text };
      return { said, places, pieces: parts.pieces };
    }
    this.above = read.code;
    this.listed.add(read.code);
    const { rows } = this.section;
    const dimension = rows.by === "economic" ? { economic: [read.code] } : { function: read.code };
    const coded = project ? { ...dimension, project: project.text } : dimension;
    const question = rows.by === "function" && rows.question ? intersect(coded, rows.question) : coded;
    return {
      said: { ...names, kind, code: read.code, question },
      places,
      ...(inferred && { inferred: inferredKey(inferred, parts) }),
    };
  }

  private inferred({ pieces, name }: Parts, depth: 3 | 5 | 7, kind: RowKind): InferredCode | undefined {
    const classification = this.section.rows.by === "economic" ? "economic" : "functional";
    // the rows of several projects repeat their code
    const listed = kind === "project" ? new Set<string>() : this.listed;
    return inferCode({ pieces, name: name?.text, above: this.above, classification, depth, listed }, this.catalogue);
  }

  /** A row without a code: a printed 类 known by its name, or one more project of the code above. */
  private codeWithoutPieces(name: string | undefined, project: string | undefined) {
    const printed = name === undefined ? undefined : this.names.printed.get(lineForm(name));
    if (printed !== undefined) return { code: printed };
    return project !== undefined && name === undefined && this.above !== undefined ? { code: this.above } : undefined;
  }
}

function inferredKey({ certain, instead }: InferredCode, { pieces }: Parts): InferredKey {
  return {
    certain,
    parts: instead.map(({ index, belongs }) => {
      const { column, digits, isDate = false } = pieces[index]!;
      return { column, shows: digits, isDate, belongs };
    }),
  };
}

/** The single row of a section: what its name says, if it has one, is not asked here. */
function theOne(label: Parts["name"]): RowKey {
  return {
    said: { kind: "total", question: {}, ...(label && { name: label.text }), label: "合计" },
    places: { codeColumns: [], ...(label && { nameColumn: label.column }) },
  };
}

function readProject(label: { text: string; column: number }): RowKey {
  return {
    said: {
      kind: "project",
      question: { project: label.text, kind: KINDS.all },
      project: label.text,
      label: label.text,
    },
    places: { codeColumns: [], projectColumn: label.column },
  };
}

function takeApart(cells: readonly KeyCell[]): Parts {
  const parts: Parts = { pieces: [] };
  for (const { key, cell } of cells) {
    const text = shown(cell);
    // a number names no line and no project, and one with a fraction is no code: an amount out of place, which is reported
    const isName = key.role === "project" || key.role === "label";
    if (typeof cell.value === "number" && (isName || !Number.isInteger(cell.value) || cell.value < 0)) continue;
    if (key.role === "project") {
      if (!parts.project && text.trim() !== "") parts.project = { text: cleanName(text), column: cell.column };
      continue;
    }
    if (key.role === "label") {
      if (!parts.name && text.trim() !== "") parts.name = { text: cleanName(text), column: cell.column };
      continue;
    }
    const level = key.role === "category" || key.role === "section" || key.role === "item" ? key.role : undefined;
    const { digits, date, name } = readKeyText(text, level);
    const { column } = cell;
    if (digits !== undefined && !parts.name) parts.pieces.push({ digits, level, column });
    if (date !== undefined && !parts.name) parts.pieces.push({ digits: date, level, isDate: true, column });
    if (name !== undefined && !parts.name) parts.name = { text: name, column: cell.column };
  }
  return parts;
}

/** A line's name without its numbering, as a sentence would use it. */
function plainLabel(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]+、|\d+[.．、]|其中[:：])+/, "");
}
