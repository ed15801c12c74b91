import fc from "fast-check";
import { ResultsInOrder } from "../../src/cli/commands/results-in-order";

const FILES = ["丙.xlsx", "甲.xlsx", "乙.xlsx", "丁.xlsx"];

it("prints results in the order of their paths, each as soon as those before it are there, whichever is done first", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...FILES.keys()], { minLength: FILES.length }), (done) => {
      const sorted = [...FILES].sort();
      const printed: string[] = [];
      const inOrder = new ResultsInOrder(
        FILES.map((file) => ({ file })),
        (text, index) => printed.push(`${index} ${text}`),
      );
      const told = new Set<string>();
      for (const place of done) {
        const file = FILES[place]!;
        inOrder.tell(place, { outcome: { file, errors: 0 }, printed: file });
        told.add(file);
        const first = sorted.findIndex((one) => !told.has(one));
        const ready = first < 0 ? sorted : sorted.slice(0, first);
        expect(printed).toEqual(ready.map((one, index) => `${index} ${one}`));
      }
      expect(inOrder.outcomes).toEqual(sorted.map((file) => ({ file, errors: 0 })));
    }),
  );
});
