import { FUNDS, type FundSet } from "../../../ledger/funds";

/** The headings under which a sheet of income names its lines; several of them together name a line. */
export const INCOME_ITEM_HEADINGS: readonly string[] = [
  "收入项目",
  "收入项目类别",
  "收入来源",
  "收入类别",
  "收入分类",
  "收入名称",
  "收入",
  "项目",
  "资金性质",
  "资金来源",
];

/** The headings of its amounts beside those of a ledger's. */
export const INCOME_AMOUNT_HEADINGS: readonly string[] = ["收入预算", "收入预算数", "收入金额", "合计"];

/** Lines that name several kinds of money at once, in the form of headings, without the numbers before them. */
export const INCOME_SUMS: readonly (readonly [line: RegExp, fund: FundSet])[] = [
  [/^(?:收入)?(?:预算)?(?:合计|总计)$|^本年收入总计$/, FUNDS.all],
  [/^本年(?:预算)?收入(?:合计|小计)?$/, FUNDS.current],
  [/^上年(?:结转结余|结余结转|结转|结余)(?:资金|收入|合计|小计)?$/, FUNDS.carryover],
  [/^财政拨款(?:补助)?结转(?:结余)?$/, FUNDS.carriedAppropriation],
  [/^非财政拨款(?:结转结余|结转|结余)$/, FUNDS.carriedOther],
  [/^财政拨款(?:补助)?(?:收入|小计|合计)?$/, FUNDS.appropriation],
];

/** Words for the part of a budget that is not from the superior level. */
export const LOCAL_WORDS: readonly string[] = ["一般财力", "本级", "经费拨款"];

/** The number of a part of a table of income, width folded: `二、`. */
export const PART_NUMBER = /^[一二三四五六七八九十]+[、,.]/;
/** The number of a line within a part: `1.`, `(一)`. */
export const LINE_NUMBER = /^(?:\d+[、,.]?|\((?:\d+|[一二三四五六七八九十]+)\))/;
/** What begins a line that is a part of the one above it. */
export const PART_OF = /^其中:?/;
