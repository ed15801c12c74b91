import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { cli, temporaryFolder } from "../support/cli";
import { compoundFile } from "../support/compound-file";
import { editedSample } from "../support/edited-sample";
import { asOldFormat } from "../support/old-format-files";
import { pageOf, wordsOf } from "../support/page";
import { withMacros } from "../support/macros";

const folder = temporaryFolder();

const right = editedSample([]);
const wrong = editedSample([{ sheet: "表3", address: "F8", value: 275.87 }]);

type Outcome = "right" | "wrong" | "unread" | "passed over";

/** What may lie in a folder: the end of its name, its content, and what becomes of it. */
const KINDS: readonly { readonly end: string; readonly bytes: Uint8Array; readonly outcome: Outcome }[] = [
  { end: ".xlsx", bytes: right, outcome: "right" },
  { end: "-错.xlsx", bytes: wrong, outcome: "wrong" },
  { end: "-错.xlsm", bytes: withMacros(wrong), outcome: "wrong" },
  { end: ".xls", bytes: asOldFormat(right, "xls"), outcome: "right" },
  { end: "-错.et", bytes: asOldFormat(wrong, "xls"), outcome: "wrong" },
  { end: ".xlsb", bytes: asOldFormat(right, "xlsb"), outcome: "right" },
  { end: ".ods", bytes: asOldFormat(right, "ods"), outcome: "right" },
  { end: "-网页.xls", bytes: Buffer.from("<html><table><tr><td>表1</td></tr></table></html>"), outcome: "unread" },
  { end: "-密.xlsx", bytes: compoundFile("EncryptionInfo", "EncryptedPackage"), outcome: "unread" },
  { end: "-残.et", bytes: Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"), outcome: "unread" },
  { end: ".csv", bytes: Buffer.from("科目编码,金额\n201,1.00\n"), outcome: "unread" },
  { end: ".DOCX", bytes: Buffer.from("PK"), outcome: "unread" },
  { end: ".doc", bytes: compoundFile("WordDocument"), outcome: "unread" },
  { end: ".wps", bytes: compoundFile("WordDocument"), outcome: "unread" },
  { end: ".pdf", bytes: Buffer.from("%PDF-1.7\n"), outcome: "unread" },
  { end: ".txt", bytes: Buffer.from("说明"), outcome: "passed over" },
  { end: ".png", bytes: Buffer.from("image"), outcome: "passed over" },
];

interface Made {
  readonly root: string;
  readonly paths: Readonly<Record<Outcome, readonly string[]>>;
}

/** A folder of such files, every second one in a folder below, each with a lock file beside it. */
function folderOf(kinds: typeof KINDS): Made {
  const root = mkdtempSync(join(folder, "units-"));
  mkdirSync(join(root, "下级"));
  const paths: Record<Outcome, string[]> = { right: [], wrong: [], unread: [], "passed over": [] };
  kinds.forEach(({ end, bytes, outcome }, index) => {
    const place = index % 2 === 0 ? root : join(root, "下级");
    const path = join(place, `单位${index}${end}`);
    writeFileSync(path, bytes);
    writeFileSync(join(place, `~$${basename(path)}`), "lock");
    paths[outcome].push(path);
  });
  return { root, paths };
}

it("a folder names every spreadsheet and document that it could not check, whatever else lies in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray([...KINDS], { minLength: 1, maxLength: 7 }), async (kinds) => {
      const { root, paths } = folderOf(kinds);
      const { status, out, error } = await cli("check", root, "--format", "jsonl");
      const lines = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      const checked = [...paths.right, ...paths.wrong];
      if (checked.length + paths.unread.length === 0) {
        expect(lines).toMatchObject([{ file: root, error: { code: "no-workbooks" } }]);
        expect(status).toBe(2);
        return;
      }
      const named = (list: readonly { file: string }[]) => list.map(({ file }) => file).sort();
      expect(named(lines.filter((line) => line.error !== undefined))).toEqual([...paths.unread].sort());
      expect(named(lines.filter((line) => line.summary !== undefined))).toEqual([...checked].sort());
      expect(named(lines.filter((line) => line.summary?.errors > 0))).toEqual([...paths.wrong].sort());
      expect(error.trim() === "" ? 0 : error.trim().split("\n").length).toBe(paths.unread.length);
      for (const path of paths.unread) expect(error).toContain(`${path}：`);
      expect(status).toBe(paths.unread.length > 0 ? 2 : paths.wrong.length > 0 ? 1 : 0);
    }),
    { numRuns: 25 },
  );
});

it("in words and on the page, too; and says how many were checked", async () => {
  const { root, paths } = folderOf(KINDS);
  const [text, html] = [await cli("check", root), await cli("check", root, "--format", "html")];
  expect(text.status).toBe(2);
  expect(text.out).toContain(
    `✗ 共 ${KINDS.length - paths["passed over"].length} 个文件：${paths.right.length} 个没有错误，${paths.wrong.length} 个有错误，${paths.unread.length} 个未能检查\n`,
  );
  const page = pageOf(html.out);
  const overview = wordsOf(page.querySelector(".units"));
  for (const path of paths.unread) {
    expect(text.out).toContain(`${path}\n  未能检查：`);
    expect(text.out).toContain(`  未能检查：${path}\n`);
    expect(overview).toContain(path);
  }
  expect(html.status).toBe(2);
});
