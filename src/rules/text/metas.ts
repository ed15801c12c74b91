import type { RuleMeta } from "../../tables";
import { BASES } from "../bases";

/** A rule of the published text: it looks at no table by itself. */
type TextRule = Omit<RuleMeta, "tables" | "needs">;

const AGREES = "按表中的数更正文字；表中的数有误的，先改表，再改文字。";
const EXPLAIN = "《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化应当说明";

/** Every rule by which a text is held against its tables, its facts and last year, and those about the text itself. */
const RULES: readonly TextRule[] = [
  {
    id: "n/amount",
    title: "文字中的金额与表中的数一致",
    severity: "error",
    basis: BASES.law,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
    },
    advice: AGREES,
  },
  {
    id: "n/share",
    title: "占比＝金额÷总额",
    severity: "error",
    basis: BASES.law,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
    },
    advice: "按表中的数重新计算，保留两位小数，四舍五入。",
  },
  {
    id: "n/change",
    title: "增减额、增减幅度和方向与两年的数一致",
    severity: "error",
    basis: EXPLAIN,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
      inconsistent: "{name}：增减额“{change}”与“{said}”对不上，按所写的增减额应为“{right}”。",
    },
    advice: "按本年、上年两个数重新计算增减额和幅度，并核对增减方向。",
  },
  {
    id: "n/prior",
    title: "文字说明的上年数与上年预算一致，各处一致",
    severity: "error",
    basis: EXPLAIN,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
      implied: "按“{name}”的增减额推算，上年为 {first}；按“{other}”等推算为 {second}，相差 {off}。",
    },
    advice: "核对上年预算数；同一个上年数在各处应当一致，分项之和应等于总数。",
  },
  {
    id: "n/unarranged",
    title: "“未安排”只写在没有金额的地方",
    severity: "error",
    basis: BASES.operation,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
    },
    advice: AGREES,
  },
  {
    id: "n/repeated",
    title: "同一个数在文字中前后一致",
    severity: "error",
    basis: BASES.law,
    messages: { differs: "{name}：前面写“{first}”，这里写“{second}”。" },
    advice: "核对哪一处是对的，把两处改成一致。",
  },
  {
    id: "n/list",
    title: "列举的项目与表中有金额的项目相同",
    severity: "error",
    basis: BASES.operation,
    messages: { differs: "列举的项目与表不同：{details}。" },
    advice: "有金额的逐项列出，没有金额的不列，每项只列一次；只列举一部分的，末尾写“等”。",
  },
  {
    id: "n/missing",
    title: "说明的章节和内容齐全",
    severity: "error",
    basis: BASES.operation,
    messages: {
      section: "文字中没有“{title}”这一部分。",
      statement: "“{title}”中没有写明{name}的金额。",
      nothing: "“{title}”中没有写明{name}：本年没有金额的，应写“未安排”。",
      change: "“{title}”中没有写明{name}的增减变化。",
      list: "“{title}”中没有列举{name}。",
      told: "“{title}”中没有写明{name}。",
    },
    advice: "补写缺少的内容；确实没有的，写明“未安排”或“无”。",
  },
  {
    id: "n/names",
    title: "科目名称是本年度的规范名称",
    severity: "warning",
    basis: BASES.codes,
    messages: {
      path: "科目“{said}”与表不符，应为“{right}”（{code}）。",
      "unknown-path": "没有找到科目“{said}”，请核对类、款、项的名称。",
      former: "“{said}”是以前的科目名称，现为“{right}”。",
    },
    advice: "按本年度《政府收支分类科目》和表中的名称更正。",
  },
  {
    id: "n/year",
    title: "文字中的年度与预算年度一致",
    severity: "error",
    basis: BASES.operation,
    messages: {
      told: "写“{said}年”，本预算是 {right} 年的，请核对是否沿用了上年的文字。",
      compared: "与“{said}年”比较，上年应是 {right} 年。",
    },
    advice: "更正年度；整句沿用上年文字的，连同数字一并更正。",
  },
  {
    id: "n/scope",
    title: "文种一致：单位预算写“单位”，部门预算写“部门”",
    severity: "warning",
    basis: BASES.units,
    messages: { other: "写“{said}”，本文应写“{right}”。" },
    advice: "全文统一写法；“预算单位”“所属单位”等不必改。",
  },
  {
    id: "n/precision",
    title: "金额保留两位小数，舍去时四舍五入",
    severity: "warning",
    basis: BASES.template,
    messages: {
      cut: "{name}写“{said}”，是截去尾数，应为“{right}”。",
      coarser: "文中有 {count} 个数的小数位比表中少，四舍五入后一致。",
    },
    advice: "按表中的数写两位小数；要舍去小数的，四舍五入。",
  },
  {
    id: "n/sentence",
    title: "句子完整，没有占位符、重复的字词和标点、不成对的括号和引号",
    severity: "warning",
    basis: BASES.operation,
    messages: {
      placeholder: "“{words}”像是没有填写的占位符。",
      doubled: "“{words}”重复。",
      contradicting: "“{words}”前后矛盾。",
      stops: "标点“{words}”重复。",
      "no-number": "“{words}”后面没有数字。",
      "no-percent": "“{words}”后面缺少“%”。",
      "wide-separator": "“{words}”用了全角逗号作千分位，应为半角逗号，或不用。",
      unpaired: "“{words}”没有成对。",
    },
    advice: "改正这句话。",
  },
  {
    id: "n/reason",
    title: "增减变化说明了原因",
    severity: "warning",
    basis: EXPLAIN,
    messages: {
      "reason-missing": "写了增减变化，没有写主要原因。",
      "reason-empty": "“{words}”后面没有写原因。",
      "reason-bare": "“{words}”没有说明原因。",
      "reason-is": "“{words}”后面缺少“是”。",
    },
    advice: "写明增减变化的主要原因，不要只写“业务需要”“增加”。",
  },
  {
    id: "n/reason-direction",
    title: "原因与增减方向一致",
    severity: "warning",
    basis: EXPLAIN,
    messages: { against: "原因写“{reason}”，而数是{sign}的。" },
    advice: "核对原因是否写在了正确的项目后面。",
  },
  {
    id: "n/three-public",
    title: "“三公”经费只减不增",
    severity: "warning",
    basis: "《党政机关厉行节约反对浪费条例》；中央八项规定",
    messages: { rise: "{name}比上年增加 {amount}{measure}，请确认增加的依据，并说明原因。" },
    advice: "有依据的，写明原因；没有依据的，压减预算。",
  },
  {
    id: "n/operating",
    title: "机关运行经费＝公用经费（行政单位、参公单位）",
    severity: "warning",
    basis: BASES.law,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
      within: "{name}写“{said}”，大于一般公共预算的公用经费“{right}”。",
    },
    advice: "行政单位、参公单位的机关运行经费等于一般公共预算的公用经费；部门只填其中机关和参公单位的数。",
  },
  {
    id: "n/procurement",
    title: "政府采购预算＝货物＋工程＋服务，预留金额不超过采购预算",
    severity: "error",
    basis: "《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）",
    messages: {
      sum: "{name}写“{said}”，各项之和为“{sum}”（{parts}）。",
      "at-most": "{less}“{lessSaid}”大于{more}“{moreSaid}”。",
      stated: "{name}写“{said}”，工作簿中填写的是“{right}”。",
    },
    advice: "核对采购预算和预留金额。",
  },
  {
    id: "n/assets",
    title: "国有资产的分项之和等于总数",
    severity: "error",
    basis: BASES.operation,
    messages: {
      sum: "{name}写“{said}”，各项之和为“{sum}”（{parts}）。",
      "at-most": "{less}“{lessSaid}”大于{more}“{moreSaid}”。",
      stated: "{name}写“{said}”，工作簿中填写的是“{right}”。",
    },
    advice: "核对各类资产的数量和价值。",
  },
  {
    id: "n/vehicles",
    title: "购置车辆的说明与“三公”经费表一致",
    severity: "error",
    basis: BASES.operation,
    messages: {
      differs: "{name}：{details}。{hint}",
      "table-first": "{name}：文表不一致，{details}。表中这个数另有勾稽关系不成立，请先改表，再核对文字。",
      bought: "写购置车辆“{said}”，公务用车购置费为“{money}”，两者不符。",
    },
    advice: "有购置费的写明购置数量，没有购置费的写明未安排。",
  },
  {
    id: "n/performance",
    title: "绩效目标的个数和金额与表一致",
    severity: "error",
    basis: BASES.operation,
    messages: {
      count: "{name}写“{said}”，表中为“{right}”。",
      within: "{name}写“{said}”，大于表中的“{right}”。",
    },
    advice: "核对项目个数和金额。",
  },
  {
    id: "n/people",
    title: "实有人数＝在职＋退休＋离休",
    severity: "error",
    basis: BASES.operation,
    messages: {
      sum: "{name}写“{said}”，各项之和为“{sum}”（{parts}）。",
      stated: "{name}写“{said}”，工作簿中填写的是“{right}”。",
      over: "在职人数“{serving}”多于编制数“{posts}”，请说明。",
    },
    advice: "核对人员数。",
  },
  {
    id: "s/secret",
    title: "涉密项目只以准予公开的名称和金额出现",
    severity: "error",
    basis: "《中华人民共和国保守国家秘密法》；《中华人民共和国预算法》第十四条",
    messages: {
      named: "项目“{name}”写明不予公开，名称却写在文中，请确认这个名称准予公开。",
      "full-name": "文中出现了涉密项目的全称，应写“{permitted}”。",
      count: "涉密项目写“{said}”，文中写明不予公开的项目有“{right}”。",
      sum: "涉密项目金额写“{said}”，文中写明不予公开的项目合计“{right}”。",
    },
    advice: "只写准予公开的名称和金额。",
  },
  {
    id: "s/personal",
    title: "公开的文字中没有个人号码",
    severity: "warning",
    basis: "《中华人民共和国个人信息保护法》",
    messages: {
      mobile: "文中有手机号码。",
      identity: "文中有身份证号码。",
    },
    advice: "删去个人号码；确需公开联系方式的，写单位的座机。",
  },
];

/** Every rule of the text, whatever the template. */
export const TEXT_RULES: readonly RuleMeta[] = RULES.map((rule) => ({
  ...rule,
  tables: [],
  needs: "any",
  over: "text",
}));

const BY_ID = new Map(TEXT_RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. Throws where the text has no such rule. */
export function textRule(id: string): RuleMeta {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`the text has no rule ${id}`);
  return rule;
}
