import fc from "fast-check";
import { DistinctLists, grouped, inverted, listAt } from "../../src/derive";

const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }), { maxLength: 400 });

describe("lists of numbers end to end", () => {
  it("number each different list once, in the order in which they first come", () => {
    fc.assert(
      fc.property(lists, (given) => {
        const distinct = new DistinctLists();
        const different = [...new Set(given.map((list) => list.join()))];
        expect(given.map((list) => distinct.of(list))).toEqual(given.map((list) => different.indexOf(list.join())));
        const kept = distinct.lists();
        expect(different.map((_, list) => listAt(kept, list).join())).toEqual(different);
      }),
    );
  });

  it("turned round, tell for each number the lists that hold it, ascending", () => {
    fc.assert(
      fc.property(lists, (given) => {
        const distinct = new DistinctLists();
        for (const list of given) distinct.of(list);
        const kept = distinct.lists();
        const turned = inverted(kept, 41);
        const holding = (number: number) =>
          Array.from({ length: distinct.count }, (_, list) => list).filter((list) =>
            listAt(kept, list).includes(number),
          );
        for (let number = 0; number <= 40; number++) expect([...listAt(turned, number)]).toEqual(holding(number));
      }),
    );
  });

  it("of groups tell the members of each, ascending", () => {
    const groups = grouped(Int32Array.of(1, 0, 1), 3);
    expect([0, 1, 2].map((group) => [...listAt(groups, group)])).toEqual([[1], [0, 2], []]);
  });
});
