import fc from "fast-check";
import type { ReportTextClaim } from "../../../src/diagnose/report";
import { placesByParagraph, textPieces } from "../../../src/present/text/text-pieces";

const claim = (state: ReportTextClaim["state"], start: number, end: number, paragraph = 0): ReportTextClaim => ({
  spans: [{ paragraph, start, end }],
  state,
  cells: [],
  findings: [],
});
const placesOf = (claims: readonly ReportTextClaim[]) => placesByParagraph(claims).get(0) ?? [];

describe("a paragraph with what became of its numbers", () => {
  it("is cut where a number begins and ends", () => {
    const held = claim("held", 4, 10);
    expect(textPieces("收入预算447.76万元", placesOf([held]))).toEqual([
      { text: "收入预算", claims: [] },
      { text: "447.76", claims: [held] },
      { text: "万元", claims: [] },
    ]);
  });

  it("has what is wrong first where a number says two things", () => {
    const [held, wrong] = [claim("held", 0, 2), claim("wrong", 0, 2)];
    expect(textPieces("12万", placesOf([held, wrong]))[0]?.claims).toEqual([wrong, held]);
  });

  it("is the paragraph again when its pieces are put together, whatever the claims", () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)));
    fc.assert(
      fc.property(fc.string(), spans, (raw, claims) => {
        const pieces = textPieces(raw, placesOf(claims.map(([start, end]) => claim("held", start, end))));
        expect(pieces.map(({ text }) => text).join("")).toBe(raw);
      }),
    );
  });
});
