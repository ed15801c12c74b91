import { readDisclosure } from "../src/app/check/read-disclosure";
import {
  type SectionSpec,
  type TableSpec,
  type Template,
  type Templates,
  isEmptyTable,
  usualTables,
} from "../src/tables";
import { TEMPLATES } from "../src/templates";
import { deriveEquations, judge } from "../src/ties";
import { readWorkbook } from "../src/xlsx";

/** A workbook in a print of each set: published ones, or their figures in the national print. */
const EXAMPLES: readonly (readonly [template: string, file: string, name: string])[] = [
  ["xinjiang-2024", "samples/budget-2024.xlsx", "新疆一个单位 2024 年公开的十一张表"],
  ["national-budget", "tests/fixtures/national/budget-central-2023.xlsx", "中央一个单位 2023 年公开的九张表"],
  ["shanghai-budget", "tests/fixtures/national/budget-shanghai-2025.xlsx", "上海一个部门 2025 年公开的九张表"],
  [
    "national-accounts",
    "tests/fixtures/national/accounts-national-layout.xlsx",
    "上海一个部门 2024 年决算的数，按财政部样式",
  ],
  [
    "national-accounts",
    "tests/fixtures/national/accounts-shanghai-2024-planning.xlsx",
    "上海一个部门 2024 年公开的决算表",
  ],
];

const INTRODUCTION = `# 表样

本页由 \`npm run rules:doc\` 根据各套表的描述和样例生成；请改描述，不要改本页。

用哪一套，由表名和表头判定；命令行 \`check\`、\`generate\`、\`template\`、\`rules\` 可以用 \`--template\` 指定，窗格的一键生成里可以选。
勾稽关系由各栏各行的含义推得，不逐条编写，条数随表中列示的科目而变；下面是样例的条数。各套表的规则见命令 \`rules --template 表样\`。
`;

/**
 * docs/表样.md: every set of tables with its titles, columns and ways to list carryover, and how many ties its examples have.
 * @param read the bytes of a file of the project, by its path
 */
export function setsPage(read: (path: string) => Uint8Array): string {
  const [first, ...others] = TEMPLATES.map((template) => setText(template, read));
  return [INTRODUCTION, first, ...others].join("\n");
}

function setText(template: Template, read: (path: string) => Uint8Array): string {
  const { id, title, about, measure, readings, isAccounts, ties } = template;
  const tables = usualTables(template);
  const named = ties.rules.map(({ id: rule, title: words }) => `- \`${rule}\` ${words}`);
  return [
    `## ${title}`,
    `\`${id}\`。${about}。没有注明金额单位的按${measure}读取。${isAccounts ? "决算是执行的结果，不由预算明细生成。" : "可以由预算明细生成。"}`,
    ...(readings.length > 1
      ? [
          "上年结转的列示口径（前一种是一般情况；校验时由数据判定，生成时可以选）：",
          readings.map((one) => `- ${one.title}`).join("\n"),
        ]
      : []),
    tableOfTables(tables),
    ...besideText(readings[0].beside ?? []),
    ...EXAMPLES.filter(([own]) => own === id).map(([, file, name]) => exampleText(template, read(file), name)),
    ...(named.length > 0 ? ["有名称的勾稽关系，其余的以两边的表名相称：", named.join("\n")] : []),
    "",
  ].join("\n\n");
}

function tableOfTables(tables: readonly TableSpec[]): string {
  return ["| 表 | 表名 | 也认得的表名 | 各栏 |", "| --- | --- | --- | --- |", ...tables.map(tableLine)].join("\n");
}

function besideText(beside: readonly TableSpec[]): string[] {
  if (beside.length === 0) return [];
  const told =
    "各地在本套表之外另行公开的，认得下面这些：按表名和表头辨认，有就一并核对，没有不算缺表，也不由预算明细生成。各行未能全部辨认的，以及其他表，只提示“不属于本套表”。";
  return [told, tableOfTables(beside)];
}

function tableLine({ number, title, aliases, sections, forms = [] }: TableSpec): string {
  const columns = sections.map((section) => [...new Set(columnsOf(section))].join("、"));
  const other = forms.length > 0 ? `；另认得 ${forms.length} 种样式` : "";
  return `| ${number} | ${title} | ${aliases.join("、")} | ${columns.join(" ‖ ")}${other} |`;
}

/** The words over the amounts, those of a group joined: 基本支出·人员经费. */
function columnsOf({ columns }: SectionSpec): string[] {
  return columns.flatMap((column) => (column.role === "amount" ? [column.header.join("·")] : []));
}

function exampleText(template: Template, bytes: Uint8Array, name: string): string {
  const templates: Templates = [template];
  const disclosure = readDisclosure(readWorkbook(bytes), templates);
  const equations = deriveEquations(disclosure);
  const tablesIn = (one: (typeof equations)[number]) => new Set([...one.left, ...one.right].map(({ table }) => table));
  const inside = equations.filter((one) => tablesIn(one).size <= 1).length;
  const verdicts = equations.map((one) => judge(one, disclosure).verdict);
  const counted = (verdict: (typeof verdicts)[number]) => verdicts.filter((one) => one === verdict).length;
  const filled = disclosure.tables.filter((table) => !isEmptyTable(table)).length;
  return `样例（${name}）：有数的表 ${filled} 张，勾稽关系 ${equations.length} 条，表内 ${inside} 条，表间 ${equations.length - inside} 条；成立 ${counted("held")} 条，在四舍五入范围内 ${counted("rounding")} 条，不成立 ${counted("failed")} 条。`;
}
