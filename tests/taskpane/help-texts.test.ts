/** The help speaks in the words that stand on the pane's buttons, of every part, and of each part once. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { CODE_TEXTS } from "../../src/taskpane/codes/texts";
import { TEXTS as DEPARTMENT_TEXTS } from "../../src/taskpane/department/texts";
import { EXPLANATION_TEXTS } from "../../src/taskpane/explanations/explanation-texts";
import { FIX_TEXTS } from "../../src/taskpane/fixes/fix-texts";
import { GENERATION_TEXTS } from "../../src/taskpane/generation/texts";
import { CHANGES } from "../../src/taskpane/help/changes";
import { sectionsHtml } from "../../src/taskpane/help/page-html";
import { HELP_SECTIONS } from "../../src/taskpane/help/sections";
import { HELP_TEXTS } from "../../src/taskpane/help/texts";
import { HELP_TOPICS } from "../../src/taskpane/help/topics";
import { LAST_YEAR_TEXTS } from "../../src/taskpane/last-year/texts";
import { LIVE_TEXTS } from "../../src/taskpane/live/live-texts";
import { MAP_TEXTS } from "../../src/taskpane/map/map-texts";
import { NARRATIVE_TEXTS } from "../../src/taskpane/narrative/texts";
import { PROBLEM_TEXTS } from "../../src/taskpane/problems/texts";
import { REPORT_TEXTS } from "../../src/taskpane/report/report-texts";
import { SELECTION_TEXTS } from "../../src/taskpane/selection/selection-texts";
import { SHEET_TEXTS } from "../../src/taskpane/sheets/texts";
import { SETTINGS_TEXTS } from "../../src/taskpane/settings/texts";
import { TEXTS } from "../../src/taskpane/shell/texts";
import { TEXT_CHECK_TEXTS } from "../../src/taskpane/text-check/texts";

const ROOMS = [
  CODE_TEXTS,
  DEPARTMENT_TEXTS,
  EXPLANATION_TEXTS,
  FIX_TEXTS,
  GENERATION_TEXTS,
  HELP_TEXTS,
  LAST_YEAR_TEXTS,
  LIVE_TEXTS,
  MAP_TEXTS,
  NARRATIVE_TEXTS,
  PROBLEM_TEXTS,
  REPORT_TEXTS,
  SELECTION_TEXTS,
  SETTINGS_TEXTS,
  SHEET_TEXTS,
  TEXTS,
  TEXT_CHECK_TEXTS,
];

/** What is named in quotes and stands on no button as it is: sheets, files, words of a report, and buttons that bear a value or a count. */
const OTHERS = new Set([
  ...["支出明细", "单位信息", "上年预算", "其他数", "预算说明", "自定义勾稽", "同比分析"],
  ...["校验报告", "预算公开情况检查表", "预算公开助手.html", "自带 office.js"],
  ...["没有认出的工作表"],
  ...["未能检查", "未检查", "未核对", "待填", "三公", "改前 → 改后", "改为 ×××", "插入这一行", "一次改好全部确定的"],
]);

/** The texts below a value, without those that are made of a count or a name. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

it("tells of every part, in order and once", () => {
  expect(HELP_SECTIONS.map(({ topic }) => topic)).toEqual(Object.keys(HELP_TOPICS));
});

it("names nothing that is not there", () => {
  const there = new Set(ROOMS.flatMap(textsOf));
  const names = HELP_SECTIONS.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((text) => [...text.matchAll(/“([^“”]*)”/g)].map(([, name = ""]) => name)),
  );
  expect(names.filter((name) => !there.has(name) && !OTHERS.has(name))).toEqual([]);
});

it("can be opened at the section of each part that the pane shows", () => {
  const folder = path.resolve(__dirname, "../../src/taskpane");
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
  const opened = new Set(sources.flatMap((text) => [...text.matchAll(/<HelpButton topic="(\w+)"/g)].map(([, t]) => t)));
  const ofProduct = ["elsewhere", "keyboard", "data", "offline", "version", "fault"];
  expect(Object.keys(HELP_TOPICS).filter((topic) => !opened.has(topic) && !ofProduct.includes(topic))).toEqual([]);
});

it("begins with what the version in use has brought", () => {
  expect(CHANGES[0]?.version).toBe(version);
});

it("stands on help.html as text, never as markup", () => {
  const html = sectionsHtml();
  expect(html).toContain('<h2 id="check">校验</h2>');
  expect(html.replace(/<\/?(h2|p)( id="\w+")?>/g, "")).not.toMatch(/[<>]/);
});
