import type { Block, ParagraphRole } from "../model";
import { titleYear } from "./draft";
import type { PartSource } from "./part";

/** The cover, and the contents on the page behind it. A unit that is not known is left out, which part 1 notes. */
export function coverPart(source: PartSource): Block[] {
  const paragraph = (role: ParagraphRole, text: string): Block => ({
    kind: "paragraph",
    role,
    runs: [{ kind: "text", text }],
  });
  return [
    ...(source.unit === undefined ? [] : [paragraph("coverUnit", source.unit)]),
    paragraph("coverTitle", `${titleYear(source)}${source.scope}${source.publishes}公开`),
    { kind: "pageBreak" },
    paragraph("contentsTitle", "目 录"),
    { kind: "contents", levels: 2 },
  ];
}
