import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DocxPiece } from "../../src/docx-marks/mark";
import { Package, ZIP_LIMITS } from "../../src/zip";

export const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A document with this body, its elements under `w:`. */
export function documentXml(body: string, namespace = TRANSITIONAL): string {
  return `<w:document xmlns:w="${namespace}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
}

/** A paragraph of plain runs. */
export function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}

/** A package of Word around a main part. */
export function wordFile(xml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": xml,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A file with two comments of somebody, the first in use. */
export function commentedFile(xml: string, comments: string): Uint8Array {
  return wordFile(xml, {
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId7" Type="${RELATIONSHIPS}/comments" Target="comments.xml"/></Relationships>`,
    "word/comments.xml": comments,
  });
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

const fail = (what = "") => new Error(what);

export function opened(bytes: Uint8Array): Package {
  return new Package(bytes, ZIP_LIMITS, {
    truncated: fail,
    damaged: fail,
    encrypted: fail,
    tooLarge: fail,
  });
}

const TEXT = /<([\w.-]+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:[\w.-]+:)?t>/g;

/** The pieces of the XML that hold the characters of a text, wherever its runs are cut. */
export function piecesOf(xml: string, text: string): DocxPiece[] {
  const leaves = [...xml.matchAll(TEXT)].map(({ index, 2: held = "" }) => ({ at: index, held }));
  const start = leaves
    .map(({ held }) => held)
    .join("")
    .indexOf(text);
  if (start < 0) throw new Error(`${text} is not there`);
  let passed = 0;
  return leaves.flatMap(({ at, held }) => {
    const from = Math.max(0, start - passed);
    const to = Math.min(held.length, start + text.length - passed);
    passed += held.length;
    return from < to ? [{ at, from, to }] : [];
  });
}

/** What a reader sees who accepts all tracked changes, or refuses them. */
export function textAfter(xml: string, accepted: boolean): string {
  const without = accepted ? /<(w:)?del .*?<\/(?:w:)?del>/gs : /<(w:)?ins .*?<\/(?:w:)?ins>/gs;
  return [...xml.replace(without, "").matchAll(/<(?:[\w.-]+:)?(?:t|delText)(?:\s[^>]*)?>([^<]*)</g)]
    .map(([, text]) => text)
    .join("");
}
