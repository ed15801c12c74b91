import type { KeyColumn, TableSpec } from "../../../tables";
import { TOTAL_ROW } from "../codes";
import { TAB_COLORS } from "../map";
import { FUNDS_TOGETHER } from "./funds";
import type { BesidePlace } from "./place";

const WHAT: KeyColumn = {
  role: "project",
  header: ["采购项目名称"],
  aliases: [
    ["采购项目"],
    ["项目名称"],
    ["采购品目"],
    ["采购品目名称"],
    ["品目名称"],
    ["采购内容"],
    ["采购类别"],
    ["采购类型"],
  ],
  width: 32,
};

const [TOTAL, ...FUNDS] = FUNDS_TOGETHER;
const TOTAL_WORDS = ["采购预算", "采购预算金额", "采购金额", "政府采购预算", "政府采购金额", "总价", "预算金额"];

/** 货物, 工程 and 服务, which are listed alone or over what is bought of each. */
const CLASSES = ["货物", "工程", "服务"].flatMap((word) => [
  word,
  `${word}类`,
  `政府采购${word}`,
  `政府采购${word}预算`,
]);

/**
 * 政府采购预算表: what is bought, item by item or by class, by the money that pays it. What is procured is another account of the same money, so that no other
 * table says the same: its own sums are checked.
 */
export const procurement = (where: BesidePlace): TableSpec => ({
  ...where,
  number: "政府采购表",
  ordinal: 103,
  beside: true,
  topic: "procurement",
  tabColor: TAB_COLORS.details,
  title: "政府采购预算表",
  aliases: ["政府采购支出预算表", "政府采购支出表", "政府采购情况表", "政府采购支出情况表", "政府采购预算明细表"],
  titleSays: { never: ["购买服务", "中小企业", "意向", "一般公共预算", "财政拨款"] },
  emptyBecauseOf: "政府采购",
  orientation: "landscape",
  sections: [
    {
      id: "body",
      question: { version: "procured" },
      columns: [
        WHAT,
        { ...TOTAL!, aliases: [...TOTAL!.aliases!, ...TOTAL_WORDS.map((word) => [word] as const)] },
        ...FUNDS,
      ],
      rows: { by: "project", groups: ["小计"], classes: CLASSES },
      total: TOTAL_ROW,
    },
  ],
});
