import { encodeText } from "../xml";
import type { Author } from "./mark";
import { type WordNames, closeTag, emptyTag, openTag } from "./word-names";

/** A comment as an element of the comments' part. */
export function commentXml(names: WordNames, id: number, author: Author, paragraphs: readonly string[]): string {
  const { name, initials, date } = author;
  const p = (inner: string) => `${openTag(names, "p", {})}${inner}${closeTag(names, "p")}`;
  const r = (inner: string) => `${openTag(names, "r", {})}${inner}${closeTag(names, "r")}`;
  const reference = r(emptyTag(names, "annotationRef"));
  const written = (paragraphs.length > 0 ? paragraphs : [""]).map((text, index) =>
    p(
      (index === 0 ? reference : "") +
        r(`<${names.element}t xml:space="preserve">${encodeText(text)}${closeTag(names, "t")}`),
    ),
  );
  return (
    openTag(names, "comment", { id, author: name, date, initials }) + written.join("") + closeTag(names, "comment")
  );
}
