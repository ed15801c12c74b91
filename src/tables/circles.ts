import { formulaReads } from "../formula";
import { oncePer } from "../workbook";
import { type Disclosure, type Figure, formulasOf } from "./disclosure";
import { Lines } from "./lines";
import { stronglyConnected } from "./strongly-connected";

/**
 * The circle that a figure's formula closes: the figure, those that it reads one after the other, until one reads the figure again. A formula that reads
 * its own cell is a circle of one. Undefined for a figure in no circle.
 */
export function circleOf(figure: Figure, disclosure: Disclosure): readonly Figure[] | undefined {
  if (figure.formula === undefined) return undefined;
  const { components, next } = circlesIn(disclosure);
  const members = components.get(figure);
  return members && shortestWayRound(figure, (one) => next(one).filter((other) => members.has(other)));
}

interface Circles {
  /** The figures that read each other, directly or through others, by each of them. */
  readonly components: ReadonlyMap<Figure, ReadonlySet<Figure>>;
  /** The formulas among the figures that a figure's formula reads. */
  readonly next: (figure: Figure) => readonly Figure[];
}

/** Found once a disclosure, and only where somebody asks: where ties fail, or results are missing. */
const circlesIn = oncePer((disclosure: Disclosure): Circles => {
  const lines = new Lines(disclosure);
  const formulas = disclosure.tables.flatMap(formulasOf);
  const next = oncePer((figure: Figure): readonly Figure[] =>
    formulaReads(figure.formula!, figure.cell.sheet).areas.flatMap(({ sheet, area }) =>
      lines.within(sheet, area).filter(({ formula }) => formula !== undefined),
    ),
  );
  const components = new Map<Figure, ReadonlySet<Figure>>();
  for (const component of stronglyConnected(formulas, next)) {
    const [first] = component;
    if (component.length === 1 && !next(first!).includes(first!)) continue;
    const members = new Set(component);
    for (const member of component) components.set(member, members);
  }
  return { components, next };
});

/** A shortest way from a figure back to itself. */
function shortestWayRound(from: Figure, next: (figure: Figure) => readonly Figure[]): readonly Figure[] {
  const cameFrom = new Map<Figure, Figure>();
  const toGo = [from];
  for (const figure of toGo) {
    for (const other of next(figure)) {
      if (other === from) {
        const back = [figure];
        for (let last = figure; last !== from;) back.push((last = cameFrom.get(last)!));
        return back.reverse();
      }
      if (cameFrom.has(other)) continue;
      cameFrom.set(other, figure);
      toGo.push(other);
    }
  }
  return [from];
}
