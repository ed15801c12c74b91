import { notCsv } from "./errors";

/** How the characters of a file are written, and where its first one stands, in bytes. */
export interface CsvEncoding {
  readonly name: "UTF-8" | "GB18030";
  readonly from: number;
}

const BOM = [0xef, 0xbb, 0xbf];
/** So many bytes are decoded at once: what is decoded is thrown away. */
const PIECE = 64 * 1024;

/**
 * The encoding of a text, told by its bytes: UTF-8 where it begins with the mark of UTF-8 or is valid as such; else GB18030, in which Excel and budget
 * systems write in China (GBK and GB 2312 are parts of it). Throws XlsxError for UTF-16 and for what is no text.
 */
export function encodingOf(bytes: Uint8Array): CsvEncoding {
  if (BOM.every((byte, at) => bytes[at] === byte)) return { name: "UTF-8", from: BOM.length };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw notCsv("内容是 Unicode（UTF-16）文本");
  if (bytes.includes(0)) throw notCsv("内容不是文本");
  return { name: isUtf8(bytes) ? "UTF-8" : "GB18030", from: 0 };
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false; // nothing else can go wrong here
  }
}
