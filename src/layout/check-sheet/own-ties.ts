import { queryKey } from "../../ledger";
import { type Disclosure, type Figure, NO_TABLE, figuresOf } from "../../tables";
import type { Equation } from "../../ties";
import { cellInFormula } from "../../workbook";

/** What the user tied in a workbook: ties over the cells of the tables it was read into, and those that could not be read, with the reason. */
export interface OwnTiesToList {
  readonly equations: readonly Equation[];
  readonly unchecked: readonly { readonly name: string; readonly reason: string }[];
  /** The tables whose figures the ties name. */
  readonly source: Pick<Disclosure, "tables">;
}

/** The user's ties for the sheet: those over the new cells, and the words of those that it cannot have: `甲　未列入：台账!B20 不在公开表中`. */
export interface OwnRows {
  readonly listed: readonly Equation[];
  readonly unlisted: readonly string[];
}

/**
 * The user's ties over the tables as they are laid out: each cell by its figure, which is the one of the same table, section, column and question. A tie is
 * left out with its reason rather than bound to a cell that might be another: where a cell is in no table, its figure is not there any more, or is there twice.
 */
export function ownRows({ equations, unchecked, source }: OwnTiesToList, laid: Pick<Disclosure, "tables">): OwnRows {
  const before = figuresByMeaning(source);
  const now = figuresByMeaning(laid);
  const listed: Equation[] = [];
  const unlisted: string[] = [];
  const leaveOut = (name: string, reason: string) => unlisted.push(`${name}　未列入：${reason}`);
  for (const equation of equations) {
    const { name } = equation.origin as Extract<Equation["origin"], { kind: "own" }>;
    const places = new Map<Figure, Figure>();
    const reason = [...equation.left, ...equation.right]
      .map((figure) => placeOf(figure, before, now, places))
      .find((problem) => problem !== undefined);
    if (reason !== undefined) leaveOut(name, reason);
    else if (repeats(equation.left) || repeats(equation.right)) leaveOut(name, "同一个单元格写了不止一次");
    else {
      const moved = (figures: readonly Figure[]) => figures.map((figure) => places.get(figure)!);
      listed.push({ ...equation, left: moved(equation.left), right: moved(equation.right) });
    }
  }
  for (const { name, reason } of unchecked) leaveOut(name, reason);
  return { listed, unlisted };
}

type ByMeaning = ReadonlyMap<string, readonly Figure[]>;

/** Puts down which figure of the new tables a figure is; gives the reason where that is not certain. */
function placeOf(figure: Figure, before: ByMeaning, now: ByMeaning, places: Map<Figure, Figure>): string | undefined {
  const cell = cellInFormula(figure.cell);
  if (figure.table === NO_TABLE) return `${cell} 不在公开表中`;
  const meaning = meaningOf(figure);
  const [found, ...others] = now.get(meaning) ?? [];
  if (!found) return `${cell} 的数不在新表中`;
  if (others.length > 0 || before.get(meaning)?.length !== 1) return `${cell} 的数在表中不止一处，不知对应哪一格`;
  places.set(figure, found);
  return undefined;
}

function figuresByMeaning({ tables }: Pick<Disclosure, "tables">): ByMeaning {
  const figures = new Map<string, Figure[]>();
  for (const figure of tables.flatMap(figuresOf)) {
    const meaning = meaningOf(figure);
    figures.set(meaning, [...(figures.get(meaning) ?? []), figure]);
  }
  return figures;
}

/** What a figure says, wherever it stands: its table, section and column, and what its row asks. */
function meaningOf({ table, section, column, query }: Figure): string {
  return [table, section, column, queryKey(query)].join(" ");
}

function repeats(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ cell }) => cellInFormula(cell))).size < figures.length;
}
