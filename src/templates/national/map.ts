import type { MapPlace } from "../../tables";

/** The size of the map of ties, in the units of the places below. */
export const MAP_SIZE = { width: 720, height: 520 } as const;

/** Where the map of ties shows each table: the whole above its parts, and none on the line between two others. */
export const MAP_PLACES = {
  overview: { x: 330, y: 34, name: "收支总表" },
  income: { x: 110, y: 140, name: "收入" },
  expenditure: { x: 330, y: 177, name: "支出" },
  appropriation: { x: 580, y: 140, name: "财政拨款收支" },
  generalBudget: { x: 150, y: 310, name: "一般公共预算" },
  basicExpenditure: { x: 110, y: 470, name: "基本支出" },
  governmentFund: { x: 350, y: 330, name: "政府性基金" },
  stateCapital: { x: 630, y: 310, name: "国有资本经营" },
  threePublic: { x: 420, y: 470, name: "“三公”经费" },
  economics: { x: 650, y: 392, name: "经济分类" },
  procurement: { x: 80, y: 225, name: "政府采购" },
  projects: { x: 640, y: 470, name: "项目支出" },
} as const satisfies Readonly<Record<string, MapPlace>>;

/** The colours of the sheets' tabs, #RRGGBB: one for each group of tables. */
export const TAB_COLORS = {
  overview: "#4472C4",
  generalBudget: "#70AD47",
  otherBudgets: "#ED7D31",
  details: "#7F7F7F",
} as const;
