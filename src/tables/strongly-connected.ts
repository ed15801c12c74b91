/**
 * The strongly connected components of a graph (Tarjan's algorithm, without recursion: a chain may be as long as a sheet): nodes of one component can
 * be reached from each other. A node on no circle is a component of its own.
 */
export function stronglyConnected<T>(nodes: Iterable<T>, next: (node: T) => readonly T[]): T[][] {
  const components: T[][] = [];
  const numbers = new Map<T, number>();
  const lowest = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const lower = (node: T, by: number) => lowest.set(node, Math.min(lowest.get(node)!, by));
  for (const start of nodes) {
    const path: { readonly node: T; readonly next: readonly T[]; at: number }[] = [];
    const enter = (node: T) => {
      numbers.set(node, numbers.size);
      lowest.set(node, numbers.size - 1);
      open.push(node);
      isOpen.add(node);
      path.push({ node, next: next(node), at: 0 });
    };
    if (!numbers.has(start)) enter(start);
    for (let step; (step = path[path.length - 1]);) {
      const other = step.next[step.at++];
      if (other !== undefined) {
        if (!numbers.has(other)) enter(other);
        else if (isOpen.has(other)) lower(step.node, numbers.get(other)!);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) lower(above.node, lowest.get(step.node)!);
      if (lowest.get(step.node) === numbers.get(step.node)) components.push(closed(step.node, open, isOpen));
    }
  }
  return components;
}

function closed<T>(root: T, open: T[], isOpen: Set<T>): T[] {
  const component: T[] = [];
  let node;
  do {
    node = open.pop()!;
    isOpen.delete(node);
    component.push(node);
  } while (node !== root);
  return component;
}
