import type { LedgerUse } from "../../../ledger/kinds";

/** What a word in 支出类型 or 项目类别 makes of a row; `basic` leaves open which half. The first that a text contains decides. */
export const KIND_WORDS: readonly (readonly [word: string, kind: LedgerUse | "basic"])[] = [
  ["上缴上级", "toSuperior"],
  ["附属单位补助", "toAffiliates"],
  ["下级单位补助", "toAffiliates"],
  ["经营支出", "business"],
  ["人员", "personnel"],
  ["公用", "operating"],
  ["其他运转", "project"],
  ["特定目标", "project"],
  ["项目", "project"],
  ["基本", "basic"],
];

/** Words that stand in the names under which basic expenditure is kept as a “project” by budget systems. */
export const BASIC_NAME_WORDS: readonly string[] = [
  "人员",
  "工资",
  "津贴",
  "补贴",
  "奖金",
  "定额",
  "公用",
  "保险",
  "年金",
  "公积金",
  "退休",
  "离休",
  "缴费",
  "福利",
  "工会",
  "抚恤",
  "遗属",
  "基本支出",
  "日常",
  "车改",
  "交通",
  "编外",
  "聘用",
];
