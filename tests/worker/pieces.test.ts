import * as fc from "fast-check";
import type { Answer } from "../../src/worker/messages";
import { type Piece, type Told, inPieces, isPiece, joined } from "../../src/worker/pieces";

/** What arrives of messages: copies. */
function arrived(told: readonly Told[]): Answer {
  const copies = told.map((one) => structuredClone(one));
  const pieces = copies.filter(isPiece);
  return joined(copies.find((one) => !isPiece(one)) as Answer, pieces);
}

/** An answer of any shape: what it holds is not looked at. */
const answerOf = (planned: unknown): Answer => ({ number: 7, planned }) as Answer;

/** How many values a message makes. */
function values(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + values(one), 1);
}

const cells = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ row, column: 2, content: { kind: "text", text: `第${row}行` } }));

describe("an answer in pieces", () => {
  it("comes together as it was, whatever its lists are within each other", () => {
    const plans = [3_000, 0, 12, 9_000].map((count, index) => ({
      name: `表${index}`,
      cells: cells(count),
      rowHeights: new Map([[0, 24]]),
    }));
    const answer = answerOf({ plans, notices: cells(8_000), ledger: { rows: 30_000 } });
    expect(arrived(inPieces(answer))).toEqual(answer);
  });

  it("comes together as it was where the outer list is cut, too", () => {
    const answer = answerOf({
      groups: Array.from({ length: 3_000 }, (_, at) => ({ at, cells: cells(at === 1 ? 4_000 : 1) })),
    });
    expect(arrived(inPieces(answer))).toEqual(answer);
  });

  it("has no message with many more values than one message should", () => {
    const told = inPieces(answerOf({ plans: [{ cells: cells(20_000) }, { cells: cells(20_000) }] }));
    expect(told.length).toBeGreaterThan(20);
    for (const one of told) expect(values(one)).toBeLessThan(6_000);
  });

  it("is one message where it is small, and the very answer", () => {
    const answer = answerOf({ plans: [{ cells: cells(10) }] });
    expect(inPieces(answer)).toEqual([answer]);
    expect(inPieces(answer)[0]).toBe(answer);
  });

  it("changes nothing of what it was made of", () => {
    const answer = answerOf({ plans: [{ cells: cells(9_000) }] });
    const before = structuredClone(answer);
    joined(
      structuredClone(inPieces(answer).at(-1)) as Answer,
      structuredClone(inPieces(answer).filter(isPiece)) as Piece[],
    );
    expect(answer).toEqual(before);
  });

  it("loses nothing of any lists", () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.integer(),
        fc.string(),
        fc.array(tie("tree")),
        fc.dictionary(fc.string(), tie("tree"), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 2_000 }), (value, times) => {
        const answer = answerOf({ list: Array.from({ length: times }, () => value) });
        expect(arrived(inPieces(answer))).toEqual(answer);
      }),
      { numRuns: 15 },
    );
  });
});
