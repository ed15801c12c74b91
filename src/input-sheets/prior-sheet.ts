import { SCOPES } from "./choices";
import { type InputSheet, amount, choice, nobodys, text } from "./column";

/** 上年预算: last year's figures and why they changed. */
export const PRIOR_SHEET: InputSheet = {
  name: "上年预算",
  purpose: "上年公开的预算数，用于增减说明；公开表不用本表。",
  columns: [
    choice(text("口径", `从列表中选择：${SCOPES.join("、")}`, 18, "项级科目", "三公项"), SCOPES),
    text("编码或名称", "项级科目、基金项级、国资项级填编码，其他填名称", 22, "2010301", "公务接待费"),
    amount("上年预算数", "上年公开的数，按“单位信息”的金额单位填写；不清楚的留空，没有的填0", "700000.00", "10000.00"),
    nobodys(text("增减原因", "写完整的一句话", 40, "因某某原因，人员经费增加。", "因某某任务，公务接待费增加。")),
  ],
};
