import { encrypted, notAWorkbook, truncated, XlsxError } from "./errors";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a file is by its first bytes: a zip package, an .xls, an XML spreadsheet of Excel 2003, or nothing that is a workbook. */
export type Container = "zip" | "xls" | "xml" | "other";

/** Throws XlsxError unless the file begins as a zip package does; says what else it is, where that can be told. */
export function checkContainer(bytes: Uint8Array): void {
  switch (containerOf(bytes)) {
    case "zip":
      return;
    case "xls":
      throw oldFormat("旧的 .xls 格式");
    case "xml":
      throw oldFormat("XML 电子表格（Excel 2003）");
    case "other":
      throw otherKind(bytes);
  }
}

/** What the file is by its content, whatever its name says. An encrypted workbook is `other`: it cannot be read without its password. */
export function containerOf(bytes: Uint8Array): Container {
  if (begins(bytes, ZIP)) return "zip";
  if (begins(bytes, COMPOUND)) {
    const names = streamNames(bytes);
    return !isEncrypted(names) && (names.has("Workbook") || names.has("Book")) ? "xls" : "other";
  }
  if (isBareStream(bytes)) return "xls";
  return isXmlSpreadsheet(bytes) ? "xml" : "other";
}

/** `what` names the format. */
export function oldFormat(what: string): XlsxError {
  return new XlsxError(
    "old-format",
    `这是${what}，这里不能读取。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再重试。`,
  );
}

function otherKind(bytes: Uint8Array): XlsxError {
  if (bytes.length === 0) return new XlsxError("empty-file", "文件是空的（0 字节）。请重新取得文件，再重试。");
  if (begins(bytes, COMPOUND)) return compoundFile(bytes);
  if (isPrefix(bytes, ZIP) || isPrefix(bytes, COMPOUND)) return truncated();
  return notAWorkbook(textKind(bytes));
}

/** Office's older container holds .xls, .doc and the encrypted form of .xlsx; the names of its streams tell which. */
function compoundFile(bytes: Uint8Array): XlsxError {
  const names = streamNames(bytes);
  if (isEncrypted(names)) return encrypted();
  if (names.has("WordDocument")) return notAWorkbook("这是 Word 文档（.doc）");
  return names.size === 0 ? truncated() : notAWorkbook("这是另一种 Office 文件");
}

function isEncrypted(streams: ReadonlySet<string>): boolean {
  return streams.has("EncryptedPackage") || streams.has("EncryptionInfo");
}

/** Some programs write the records of an .xls without the container: the first one is BOF (0x0009, 0x0209, 0x0409 or 0x0809), little-endian. */
function isBareStream(bytes: Uint8Array): boolean {
  return bytes.length >= 8 && bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!) && bytes[3] === 0;
}

const XML_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";

function isXmlSpreadsheet(bytes: Uint8Array): boolean {
  const head = headText(bytes);
  return head.startsWith("<?xml") && head.includes(XML_SPREADSHEET);
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

function textKind(bytes: Uint8Array): string {
  const head = headText(bytes);
  if (head.startsWith("%pdf")) return "这是 PDF 文件";
  if (/^(<!doctype html|<html|<table|<meta)/.test(head)) return "内容是网页（HTML），只是扩展名像工作簿";
  if (head.startsWith("<?xml")) return "内容是 XML 文本";
  return "文件开头不是工作簿应有的内容";
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
