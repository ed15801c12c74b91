import { fileKind, type FileKind } from "../../zip";
import type { TextDocument, TextParagraph } from "../text-document";
import { isTableLine } from "./amount-text";
import { TEXT_LIMITS } from "./limits";
import { TextError, tooLong } from "./text-error";

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/**
 * Reads a text file: each line is a paragraph, empty ones too, so that a paragraph's number is its line's. UTF-8 or UTF-16 by its mark, else UTF-8,
 * else GB18030, as older programs write Chinese. Throws TextError where it is no text, or too long.
 * @param name of the file, for messages
 */
export function readPlain(bytes: Uint8Array, name: string): TextDocument {
  return readPasted(decoded(bytes), name);
}

/** Reads a text that was pasted, line by line. Throws TextError where it is too long. */
export function readPasted(text: string, name: string): TextDocument {
  if (text.length > TEXT_LIMITS.characters) throw tooLong(`全文超过 ${TEXT_LIMITS.characters} 字`);
  const lines = text.split(LINE_END);
  if (lines.length > TEXT_LIMITS.paragraphs) throw tooLong(`超过 ${TEXT_LIMITS.paragraphs} 行`);
  return { name, source: "plain", paragraphs: lines.map(paragraphOf), leftOut: [] };
}

function paragraphOf(raw: string, line: number): TextParagraph {
  if (raw.length > TEXT_LIMITS.paragraphCharacters) {
    throw tooLong(`第 ${line + 1} 行超过 ${TEXT_LIMITS.paragraphCharacters} 字，没有分段`);
  }
  return { raw, place: { kind: "text", line }, inTable: isTableLine(raw) };
}

function decoded(bytes: Uint8Array): string {
  const kind = fileKind(bytes);
  if (kind === "empty") throw new TextError("empty-file", "文件是空的（0 字节）。请重新取得文件，再重试。");
  if (!TEXT_KINDS.has(kind)) throw noText("内容不是文字");
  for (const encoding of [...markedEncoding(bytes), "utf-8", "gb18030"]) {
    const text = decodedAs(bytes, encoding);
    if (text === undefined) continue;
    if (text.includes("\0")) break;
    return text;
  }
  throw noText("文字编码无法识别");
}

const TEXT_KINDS: ReadonlySet<FileKind> = new Set(["unknown", "xml", "html"]);

function markedEncoding(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  return bytes[0] === 0xfe && bytes[1] === 0xff ? ["utf-16be"] : [];
}

/** Undefined where the bytes are not of that encoding. A byte order mark is no part of the text. */
function decodedAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // nothing else can go wrong here
  }
}

function noText(what: string): TextError {
  return new TextError(
    "not-a-document",
    `这不是文本文件：${what}。请用“记事本”打开，确认能看到文字后另存为 UTF-8 编码的 .txt，再重试。`,
  );
}
