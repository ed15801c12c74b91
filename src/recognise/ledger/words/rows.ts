/** 政府采购类别 */
export const PROCUREMENT_WORDS: readonly (readonly [word: string, kind: "goods" | "works" | "services"])[] = [
  ["货物", "goods"],
  ["工程", "works"],
  ["服务", "services"],
];

/** Words by which a mark on a row says yes. */
export const YES: readonly string[] = ["是", "有", "Y", "YES", "TRUE", "1", "√"];

/** Names of rows of totals. */
export const TOTAL_WORDS: readonly string[] = ["合计", "总计", "小计", "本页合计", "本页小计"];
