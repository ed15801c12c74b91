import { remembered, squeeze } from "./squeeze";

const MEASURE_IN_BRACKETS = /\((?:单位:?)?(?:人民币)?万?元\)/g;
const YEAR = /20\d\d年度?/g;
const PUNCTUATION = /[()[\]{}"'“”‘’《》〈〉、,.:;·\-—–_/\\|*]/g;

/**
 * The form in which headers are compared: no punctuation, no 的, no year, no measure. `2024年 预算数（万元）` → `预算数`. People break words with spaces
 * and line breaks, use either width of brackets, and leave particles in or out.
 */
export const headerForm = remembered((text) =>
  squeeze(text).replace(MEASURE_IN_BRACKETS, "").replace(YEAR, "").replace(PUNCTUATION, "").replace(/的/g, ""),
);
