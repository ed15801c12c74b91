import type { Figure } from "../../tables";

/** A figure that reads another or is read by it, and by how much the one moves when the other moves by 1. */
export interface Link {
  readonly figure: Figure;
  readonly weight: number;
}

/**
 * How much each figure that hangs on another by links moves when that one moves by 1, all ways from one to the other taken together. Of a circle the
 * link that closes it is left out. Takes as long as there are links, however many ways they make: sums of sums may make millions.
 */
export function carried(from: Figure, linksOf: (figure: Figure) => readonly Link[]): Map<Figure, number> {
  const weights = new Map([[from, 1]]);
  if (linksOf(from).length === 0) return weights;
  const order = inOrder(from, linksOf);
  const places = new Map(order.map((figure, place) => [figure, place]));
  order.forEach((figure, place) => {
    const by = weights.get(figure)!;
    for (const link of linksOf(figure))
      if (places.get(link.figure)! > place)
        weights.set(link.figure, (weights.get(link.figure) ?? 0) + by * link.weight);
  });
  return weights;
}

/** A figure and all that hang on it, each before those that hang on it in turn, as far as there is no circle. */
function inOrder(from: Figure, linksOf: (figure: Figure) => readonly Link[]): Figure[] {
  const backwards: Figure[] = [];
  const met = new Set([from]);
  const path = [{ figure: from, links: linksOf(from), next: 0 }];
  for (let last = path[0]; last; last = path[path.length - 1]) {
    const link = last.links[last.next++];
    if (!link) {
      backwards.push(last.figure);
      path.pop();
    } else if (!met.has(link.figure)) {
      met.add(link.figure);
      path.push({ figure: link.figure, links: linksOf(link.figure), next: 0 });
    }
  }
  return backwards.reverse();
}
