/** What the privacy page tells is all that there is: who keeps something new, in the workbook or on the machine, must tell it there and here. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const page = readFileSync(path.join(ROOT, "src/taskpane/privacy.html"), "utf8");

interface Source {
  readonly file: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(path.join(ROOT, "src", file), "utf8") }));

function filesWith(pattern: RegExp): string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
}

it("tells what the workbook keeps out of sight: explanations, the columns of the ledger, which table a sheet is, settings", () => {
  const kept = sources.flatMap(({ text }) => text.match(/urn:budget-disclosure:[\w-]+/g) ?? []);
  expect(new Set(kept)).toEqual(
    new Set([
      "urn:budget-disclosure:config",
      "urn:budget-disclosure:explanations",
      "urn:budget-disclosure:ledger-columns",
      "urn:budget-disclosure:sheet-tables",
    ]),
  );
  expect(page).toContain("“说明”和“忽略并注明理由”：文字、填写人、填写时间、所说明的数");
  expect(page).toContain("预算明细各列的含义");
  expect(page).toContain("哪张工作表是哪一张表");
  expect(page).toContain("“设置”里选择保存在本工作簿的各项");
});

it("tells what the browser keeps: theme, live check, the threshold of changes, settings, the chosen set, how problems are listed, whether the first steps are still shown, a notice that could not be shown, what the ribbon asks of the pane", () => {
  expect(filesWith(/\blocalStorage\b/)).toEqual(["taskpane/shared/storage.ts"]);
  expect(filesWith(/\bstore(Text|AndTell)\(/).sort()).toEqual([
    "taskpane/session/stored.ts",
    "taskpane/shared/left-notice.ts",
    "taskpane/shared/ribbon-request.ts",
    "taskpane/shared/storage.ts",
  ]);
  expect(filesWith(/\bstorePreference\(/).sort()).toEqual([
    "taskpane/generation/remembered-beside.ts",
    "taskpane/generation/remembered-set.ts",
    "taskpane/help/first-steps.ts",
    "taskpane/last-year/use-last-year.ts",
    "taskpane/live/use-live.ts",
    "taskpane/problems/commands.ts",
    "taskpane/session/stored.ts",
    "taskpane/settings/settings.ts",
    "taskpane/theme.ts",
  ]);
  expect(page).toMatch(
    /显示主题、实时校验的开关、上年同比的提示幅度、“设置”里选择保存在本机的各项、生成时选的表样、是否附目录和核对表、问题清单怎样排列和筛选、第一次使用的提示是否还要显示，功能区命令没能显示出来的一条提示/,
  );
  expect(page).toContain("点了“一键校验”还是“一键生成”、在哪个文件里点的");
});

it("tells what is kept until the pane is closed: results, choices, what can be undone, what is half written", () => {
  expect(filesWith(/\bsessionStorage\b/)).toEqual(["taskpane/shared/storage.ts"]);
  expect(filesWith(/\bUNTIL_CLOSED\b/).sort()).toEqual(["taskpane/shared/storage.ts", "taskpane/work.ts"]);
  expect(page).toMatch(
    /会话存储里记着这个工作簿的校验结果（含单元格的内容）、生成预览的选项、可以撤销的修改和没写完的说明/,
  );
});

it("tells the truth where it says that there are no cookies and no other storage", () => {
  expect(filesWith(/\bdocument\.cookie\b|\bindexedDB\b|\bcaches\.open\b|\bserviceWorker\b/)).toEqual([]);
});

it("is reached from the pages that a user sees", () => {
  for (const file of ["src/taskpane/help.html", "src/taskpane/shell/Header.tsx"]) {
    expect(readFileSync(path.join(ROOT, file), "utf8")).toContain('href="privacy.html"');
  }
});
