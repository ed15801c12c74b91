import { type InputSheet, amount, text } from "./column";

/** The rows of 国有资产 with the example of each: what there is, how many, what it cost. */
const ASSETS: readonly (readonly [row: string, count: string, value: string])[] = [
  ["房屋（平方米）", "1200", "3000000.00"],
  ["一般公务用车（辆）", "", ""],
  ["执法执勤用车（辆）", "", ""],
  ["机要通信用车（辆）", "1", "150000.00"],
  ["其他车辆（辆）", "", ""],
  ["办公家具", "", ""],
  ["其他资产", "", ""],
  ["单价50万元以上设备（台）", "", ""],
  ["单价100万元以上设备（台）", "", ""],
  ["计划购置车辆（辆）", "", ""],
  ["计划购置50万元以上设备（台）", "", ""],
  ["计划购置100万元以上设备（台）", "", ""],
];

/** 采购预留: procurement, and what of it is kept for small enterprises. */
export const PROCUREMENT_SHEET: InputSheet = {
  name: "采购预留",
  emptyRows: 0,
  purpose: "政府采购及预留给中小企业的份额，用于文字说明；公开表不用本表。",
  columns: [
    text(
      "项目",
      "不要改动；支出明细填了政府采购类别的，货物、工程、服务留空",
      26,
      "面向中小企业预留",
      "其中：面向小微企业预留",
      "政府采购货物",
      "政府采购工程",
      "政府采购服务",
    ),
    amount("金额", "按“单位信息”的金额单位填写，没有的填0", "20000.00", "10000.00"),
  ],
};

/** 国有资产: what the unit held at the end of last year, and what it plans to buy. */
export const ASSET_SHEET: InputSheet = {
  name: "国有资产",
  emptyRows: 10,
  purpose: "上年末国有资产占用情况和本年购置计划，用于文字说明；公开表不用本表。",
  columns: [
    text("项目", "不要改动；车辆可以另按用途加行", 30, ...ASSETS.map(([row]) => row)),
    {
      ...text("数量", "没有的填0；房屋填面积", 12, ...ASSETS.map(([, count]) => count)),
      as: "count",
    },
    amount("价值", "账面原值，按“单位信息”的金额单位填写", ...ASSETS.map(([, , value]) => value)),
  ],
};
