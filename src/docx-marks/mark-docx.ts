import { XML_HEAD, XmlScanner, applyEdits, insertion, outlineOf } from "../xml";
import { type Package, PackageEdit, type Relationship } from "../zip";
import { AnnotationIds, annotationIdsIn } from "./annotation-ids";
import { commentXml } from "./comments-part";
import type { Author, DocxMark } from "./mark";
import { type MarkedDocument, markDocument } from "./mark-document";
import { WORD_NAMESPACES, type WordNames, closeTag, wordNames } from "./word-names";

/** A copy of a Word file with marks in it, and what became of them. */
export interface MarkedDocx extends Omit<MarkedDocument, "xml" | "comments"> {
  readonly bytes: Uint8Array;
  /** How many comments were added. */
  readonly comments: number;
}

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/**
 * A copy of a Word file with a comment for each mark where it stands, and its replacement as a tracked change. Comments that were there stay. Only
 * the document's main part, its comments, its relationships and the content types are written anew; every other part is copied with its packed bytes.
 * Throws what the package refuses with, where it is no Word file.
 * @param main the name of the main part: `word/document.xml`
 */
export function markDocx(file: Package, main: string, marks: readonly DocxMark[], author: Author): MarkedDocx {
  const edit = new PackageEdit(file);
  const xml = edit.text(main) ?? "";
  const { names } = rootOf(file, main, xml);
  const known = file.relationships(main).find((relationship) => isComments(relationship));
  const before = known?.target === undefined ? undefined : edit.text(known.target);
  const ids = new AnnotationIds([...annotationIdsIn(xml), ...annotationIdsIn(before ?? "")]);
  const broken = () => file.refuse.damaged(`部件 ${main} 的内容不是有效的 XML`);
  const { xml: marked, comments, ...told } = markDocument(xml, names, marks, author, ids, broken);
  if (comments.length === 0) return { bytes: file.bytes, comments: 0, ...told };
  edit.replace(main, marked);
  const write = (own: WordNames) =>
    comments.map(({ id, paragraphs }) => commentXml(own, id, author, paragraphs)).join("");
  if (known?.target !== undefined && before !== undefined) {
    edit.replace(known.target, withComments(file, known.target, before, write));
  } else {
    const own = { namespace: names.namespace, element: "w:", attribute: "w:", declaration: "" };
    edit.add({
      owner: main,
      name: freeName(file, main),
      contentType: CONTENT_TYPE,
      relationshipType: `${RELATIONSHIPS[names.namespace]}/comments`,
      xml: `${XML_HEAD}<w:comments xmlns:w="${names.namespace}">${write(own)}</w:comments>`,
    });
  }
  return { bytes: edit.build(), comments: comments.length, ...told };
}

/** The namespace of relationships that goes with each of Word's. */
const RELATIONSHIPS: Readonly<Record<WordNames["namespace"], string>> = {
  [WORD_NAMESPACES[0]]: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  [WORD_NAMESPACES[1]]: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

function isComments({ type, target }: Relationship): boolean {
  return target !== undefined && Object.values(RELATIONSHIPS).some((base) => type === `${base}/comments`);
}

interface Root {
  readonly names: WordNames;
  /** Its opening tag. */
  readonly start: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

function rootOf(file: Package, part: string, xml: string): Root {
  const scanner = new XmlScanner(xml, () => file.refuse.damaged(`部件 ${part} 的内容不是有效的 XML`));
  scanner.next();
  const { start, end, selfClosed } = scanner;
  const names = wordNames(xml.slice(start, end));
  if (!names) throw file.refuse.damaged(`部件 ${part} 不是 Word 文档的内容`);
  return { names, start, end, selfClosed };
}

/** The comments' part with ours behind those that are there; one without any may be a single tag, which is opened. */
function withComments(file: Package, part: string, xml: string, write: (names: WordNames) => string): string {
  const { names, start, end, selfClosed } = rootOf(file, part, xml);
  if (selfClosed) {
    const opened = `${xml.slice(start, end - 2).trimEnd()}>${write(names)}${closeTag(names, "comments")}`;
    return applyEdits(xml, [{ from: start, to: end, text: opened }]);
  }
  const { root } = outlineOf(xml, () => file.refuse.damaged(`部件 ${part} 的内容不是有效的 XML`));
  return applyEdits(xml, [insertion(root.closeStart, write(names))]);
}

function freeName(file: Package, main: string): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? "" : number}.xml`;
    if (!file.entry(name)) return name;
  }
}
