import { severityWord } from "../src/present/wording/severity";
import { type RuleMeta, type Severity, ruleMetas, rulesUnder } from "../src/rules";
import { tableSpec } from "../src/tables";
import { TABLES, xinjiang } from "./shipped";

/** What a severity asks of the unit. */
const ASKED: Readonly<Record<Severity, string>> = {
  error: "必须改正",
  warning: "属实的可以说明",
  info: "只涉及写法规范",
};

interface Chapter {
  readonly title: string;
  readonly about: string;
  readonly holds: (meta: RuleMeta) => boolean;
}

const METAS = ruleMetas(xinjiang);
const NO_TIES: ReadonlySet<string> = new Set(rulesUnder(xinjiang).map(({ meta }) => meta.id));

const CHAPTERS: readonly Chapter[] = [
  { title: "形式", about: "表格齐全，写法规范。", holds: ({ id }) => id.startsWith("form/") },
  { title: "科目", about: "编码、名称和级次正确，列在该列的表中。", holds: ({ id }) => id.startsWith("code/") },
  {
    title: "表内勾稽",
    about: "同一张表内的合计与明细。等式由各栏各行的含义推得，不逐条编写。",
    holds: ({ id }) => /^t\d+\//.test(id),
  },
  {
    title: "表间勾稽",
    about: "同一个数在不同的表中应当一致。等式由各栏各行的含义推得，不逐条编写。",
    holds: ({ id }) => id.startsWith("x/") && !NO_TIES.has(id),
  },
  {
    title: "表间核对",
    about: "不成等式、按规则核对的表间关系。",
    holds: ({ id }) => id.startsWith("x/") && NO_TIES.has(id),
  },
  {
    title: "填报表",
    about: "工作簿有单位信息、项目说明、绩效目标等填报表的，核对其中填写的内容；没有的不核对。",
    holds: ({ id }) => id.startsWith("facts/"),
  },
  {
    title: "说明事项",
    about: "文字说明写到的人员、采购、资产、“三公”经费等，与各表和支出明细核对。",
    holds: ({ id }) => id.startsWith("n/"),
  },
  {
    title: "自定义勾稽",
    about: "单位自己写的勾稽关系：工作簿中的“自定义勾稽”表，或设置中的 ties。没有的不核对。",
    holds: ({ id }) => id.startsWith("own/"),
  },
  { title: "绩效目标", about: "绩效目标表的项目、资金和指标。", holds: ({ id }) => id.startsWith("p/") },
  { title: "不予公开的内容", about: "涉密项目和个人信息。", holds: ({ id }) => id.startsWith("s/") },
];

/** docs/规则.md: every rule with its severity, its tables, its basis and its sentences. Throws where a rule belongs in no chapter. */
export function rulesPage(): string {
  const lost = METAS.filter((meta) => !CHAPTERS.some(({ holds }) => holds(meta)));
  if (lost.length > 0) throw new Error(`no chapter for ${lost.map(({ id }) => id).join(", ")}`);
  return [
    "# 规则",
    "本页由 `npm run rules:doc` 根据规则的定义生成，测试核对两者一致；请改规则，不要改本页。",
    `共 ${METAS.length} 条规则。差额在四舍五入所能解释的范围之内的，是尾差，按“${severityWord("warning")}”列示；超出的，不论多少都是差错。空白按零计；读不懂的单元格，涉及它的规则记为“未检查”。`,
    ...CHAPTERS.flatMap(chapterText),
  ].join("\n\n");
}

function chapterText({ title, about, holds }: Chapter): string[] {
  return [`## ${title}`, about, ...METAS.filter(holds).flatMap(section)];
}

function section(meta: RuleMeta): string[] {
  const tables =
    meta.tables.length === TABLES.length
      ? "全部"
      : meta.tables.length === 0
        ? { text: "文字说明", own: "自定义勾稽", facts: "填报表" }[meta.over ?? "facts"]
        : meta.tables.map((id) => tableSpec(id, TABLES).number).join("、");
  return [
    `### ${meta.id}`,
    `${meta.title}。`,
    [
      `- 性质：${severityWord(meta.severity)}：${ASKED[meta.severity]}`,
      `- 涉及：${tables}`,
      `- 依据：${meta.basis}`,
    ].join("\n"),
    ...(NO_TIES.has(meta.id) || meta.over === "text" ? [`提示语：`, sentences(meta)] : []),
    `怎么办：${meta.advice}`,
  ];
}

function sentences(meta: RuleMeta): string {
  return Object.values(meta.messages)
    .map((message) => `- ${message.replace(/\{\w+\}/g, "…")}`)
    .join("\n");
}
