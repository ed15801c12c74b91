import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compoundFile } from "../../tests/support/compound-file";
import { writeWorkbook } from "../../src/xlsx";
import { sheetPlanOf } from "../bench-ledger/rows";
import { syntheticLedger } from "../synthetic";

/** Something in a folder that cannot be checked. */
export interface BadFile {
  /** Its name, by which `check` must tell of it. */
  readonly name: string;
  /** The code by which it is told. */
  readonly code: string;
  make(path: string): void;
}

const SAMPLE = "samples/budget-2024.xlsx";
const HOSTILE = "tests/hostile";

/** What lies in folders beside workbooks: damaged, encrypted, renamed, no files, no workbooks, and made to do harm; each told by name and code. */
export const BAD_FILES: readonly BadFile[] = [
  holding("空文件.xlsx", "empty-file", () => Buffer.alloc(0)),
  holding("截断.xlsx", "truncated", () => readFileSync(SAMPLE).subarray(0, 9_000)),
  holding("压缩损坏.xlsx", "damaged", garbled),
  holding("已加密.xlsx", "encrypted", () => compoundFile("EncryptionInfo", "EncryptedPackage")),
  holding("文本改名.xlsx", "not-a-workbook", () => Buffer.from("2024年单位预算公开说明")),
  holding("图片改名.xlsx", "not-a-workbook", () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
  holding("网页.xls", "not-a-workbook", () => Buffer.from("<html><table><tr><td>表1</td></tr></table></html>")),
  holding("半个.et", "truncated", () => compoundFile("Workbook").subarray(0, 512)),
  holding("逗号分隔.csv", "not-a-workbook", () => Buffer.from("科目编码,金额\n201,1.00\n")),
  holding("说明.docx", "unsupported", () => Buffer.from("PK")),
  holding("说明.doc", "unsupported", () => compoundFile("WordDocument")),
  holding("说明.wps", "unsupported", () => compoundFile("WordDocument")),
  holding("盖章件.pdf", "unsupported", () => Buffer.from("%PDF-1.7\n")),
  holding("只有明细.xlsx", "no-tables", ledgerAlone),
  ...["02-number-of-digits", "03-relationship-target", "06-hidden-columns", "07-overlapping-entries"].map(hostile),
  hostile("11-number-format-of-15MB"),
  { name: "断链.xlsx", code: "ENOENT", make: (path) => symlinkSync("没有这个文件.xlsx", path) },
  { name: "自指.xlsx", code: "ELOOP", make: (path) => symlinkSync("自指.xlsx", path) },
  { name: "管道.xlsx", code: "not-a-file", make: (path) => void execFileSync("mkfifo", [path]) },
];

function holding(name: string, code: string, content: () => Uint8Array): BadFile {
  return { name, code, make: (path) => writeFileSync(path, content()) };
}

function hostile(name: string): BadFile {
  return holding(`${name}.xlsx`, "damaged", () => readFileSync(join(HOSTILE, `${name}.xlsx`)));
}

/** The sample with some bytes of its parts overwritten: what a bad disk or a bad copy gives. */
function garbled(): Uint8Array {
  const bytes = readFileSync(SAMPLE);
  bytes.fill(0xff, 3_000, 6_000);
  return bytes;
}

/** A workbook that has a ledger and none of the tables. */
function ledgerAlone(): Uint8Array {
  return writeWorkbook([sheetPlanOf(syntheticLedger({ seed: 1, rows: 3 }))]);
}

/** Makes one of the bad files in a folder. */
export function makeBad(file: BadFile, folder: string): string {
  const path = join(folder, file.name);
  mkdirSync(dirname(path), { recursive: true });
  file.make(path);
  return path;
}
