import { notAWorkbook, truncated, XlsxError } from "./errors";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws XlsxError unless the file begins as a zip package does; says what else it is, where that can be told. */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty-file", "文件是空的（0 字节）。请重新取得文件，再重试。");
  if (begins(bytes, ZIP)) return;
  if (begins(bytes, COMPOUND)) throw compoundFile(bytes);
  if (isPrefix(bytes, ZIP) || isPrefix(bytes, COMPOUND)) throw truncated();
  throw notAWorkbook(textKind(bytes));
}

/** Office's older container holds .xls, .doc and the encrypted form of .xlsx; the names of its streams tell which. */
function compoundFile(bytes: Uint8Array): XlsxError {
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage") || names.has("EncryptionInfo")) {
    return new XlsxError("encrypted", "文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码后另存，再重试。");
  }
  if (names.has("Workbook") || names.has("Book")) {
    return new XlsxError(
      "old-format",
      "这是旧的 .xls 格式，无法读取。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”，再重试。",
    );
  }
  if (names.has("WordDocument")) return notAWorkbook("这是 Word 文档（.doc）");
  return names.size === 0 ? truncated() : notAWorkbook("这是另一种 Office 文件");
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
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (head.startsWith("%pdf")) return "这是 PDF 文件";
  if (/^(<!doctype html|<html|<table|<meta)/.test(head)) return "内容是网页（HTML），只是扩展名像工作簿";
  if (head.startsWith("<?xml")) return "内容是 XML 文本";
  return "文件开头不是工作簿应有的内容";
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte);
}

/** Whether the file is nothing but the beginning of the signature. */
function isPrefix(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length < signature.length && bytes.every((byte, i) => signature[i] === byte);
}
