/**
 * What a file is by its content, whatever its name says: a zip package; Office's older container with a workbook (`xls`), a document (`doc`), an
 * encrypted file or something else in it; an XML spreadsheet of Excel 2003; a text that is no table; nothing at all; the beginning of a package.
 */
export type FileKind =
  | "zip"
  | "xls"
  | "doc"
  | "encrypted"
  | "other-office"
  | "xml-spreadsheet"
  | "pdf"
  | "html"
  | "xml"
  | "empty"
  | "cut"
  | "unknown";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const XML_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";

/** What the file is by its first bytes and, of Office's older container, by the names of its streams. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, COMPOUND)) return compoundKind(streamNames(bytes));
  if (isPrefix(bytes, ZIP) || isPrefix(bytes, COMPOUND)) return "cut";
  if (isBareStream(bytes)) return "xls";
  return textKind(headText(bytes));
}

/** Office's older container holds .xls, .doc and the encrypted form of .xlsx and .docx. */
function compoundKind(streams: ReadonlySet<string>): FileKind {
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo")) return "encrypted";
  if (streams.has("Workbook") || streams.has("Book")) return "xls";
  if (streams.has("WordDocument")) return "doc";
  return streams.size === 0 ? "cut" : "other-office";
}

/** Some programs write the records of an .xls without the container: the first one is BOF (0x0009, 0x0209, 0x0409 or 0x0809), little-endian. */
function isBareStream(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!) && bytes[3] === 0;
}

/** Directory entries are 128 bytes long and aligned: a UTF-16 name of up to 64 bytes, then its length in bytes. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const wanted = ["EncryptedPackage", "EncryptionInfo", "Workbook", "Book", "WordDocument", "Root Entry"];
  const found = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = bytes[at + 64]! | (bytes[at + 65]! << 8);
    if (length < 10 || length > 64 || length % 2 !== 0) continue;
    let name = "";
    for (let i = at; i < at + length - 2; i += 2) name += String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8));
    if (wanted.includes(name)) found.add(name);
  }
  return found;
}

function textKind(head: string): FileKind {
  if (head.startsWith("%pdf")) return "pdf";
  if (/^(<!doctype html|<html|<table|<meta)/.test(head)) return "html";
  if (!head.startsWith("<?xml")) return "unknown";
  return head.includes(XML_SPREADSHEET) ? "xml-spreadsheet" : "xml";
}

/** The first kilobyte as a text in small letters, without what stands before its first character. */
function headText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);
}

/** Whether the file is nothing but the beginning of the signature. */
function isPrefix(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length < signature.length && bytes.every((byte, i) => signature[i] === byte);
}
