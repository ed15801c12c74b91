import fc from "fast-check";
import { stronglyConnected } from "../../src/tables/strongly-connected";

const graph = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));

function reached(links: readonly (readonly number[])[], from: number): Set<number> {
  const all = new Set<number>();
  const toGo = [...links[from]!];
  for (let node; (node = toGo.pop()) !== undefined;) {
    if (all.has(node)) continue;
    all.add(node);
    toGo.push(...links[node]!);
  }
  return all;
}

it("nodes are of one component where each can be reached from the other", () => {
  fc.assert(
    fc.property(graph, (links) => {
      const nodes = [...links.keys()];
      const components = stronglyConnected(nodes, (node) => links[node]!);
      expect(components.flat().sort()).toEqual(nodes);
      const componentOf = new Map(components.flatMap((component) => component.map((node) => [node, component])));
      for (const one of nodes)
        for (const other of nodes)
          if (one !== other)
            expect(componentOf.get(one) === componentOf.get(other)).toBe(
              reached(links, one).has(other) && reached(links, other).has(one),
            );
    }),
  );
});

it("a chain of 50,000 nodes that closes is one component", () => {
  const nodes = [...Array(50_000).keys()];
  expect(stronglyConnected(nodes, (node) => [(node + 1) % nodes.length])).toHaveLength(1);
});
