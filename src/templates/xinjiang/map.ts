import type { MapPlace } from "../../tables";

/** The size of the drawing, in its own units. */
export const MAP_SIZE = { width: 720, height: 520 } as const;

/** Where the map of ties shows each table: income above expenditure, the whole above its parts; what stands side by side is tied, what is tied crosses little. */
export const MAP_PLACES = {
  overview: { x: 330, y: 34, name: "收支总体" },
  income: { x: 330, y: 158, name: "收入总体" },
  expenditure: { x: 80, y: 158, name: "支出总体" },
  appropriation: { x: 610, y: 158, name: "财政拨款收支" },
  generalBudget: { x: 110, y: 318, name: "一般公共预算" },
  basicExpenditure: { x: 76, y: 486, name: "基本支出" },
  projectExpenditure: { x: 300, y: 420, name: "项目支出" },
  governmentFund: { x: 320, y: 318, name: "政府性基金" },
  stateCapital: { x: 500, y: 318, name: "国有资本经营" },
  threePublic: { x: 642, y: 460, name: "“三公”经费" },
  carryover: { x: 76, y: 34, name: "上年结转结余" },
} as const satisfies Readonly<Record<string, MapPlace>>;
