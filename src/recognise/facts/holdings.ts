import type { AssetFacts, Holding, ProcurementFacts, VehicleKind } from "../../facts";
import { ASSET_SHEET, PROCUREMENT_SHEET } from "../../input-sheets";
import type { Measure } from "../../money";
import type { Snapshot } from "../../workbook";
import { compact } from "./compact";
import type { FactReader } from "./fact-reader";
import { keyedRows } from "./keyed-rows";

const PROCUREMENT_ROWS = [
  ["forSmallAndMedium", "面向中小企业预留", "面向中小企业预留份额", "中小企业预留"],
  ["forSmall", "面向小微企业预留", "面向小微企业预留份额", "小微企业预留"],
  ["goods", "政府采购货物", "货物"],
  ["works", "政府采购工程", "工程"],
  ["services", "政府采购服务", "服务"],
] as const;

const VEHICLES: readonly (readonly [kind: VehicleKind, ...words: readonly string[]])[] = [
  ["general", "一般公务用车"],
  ["lawEnforcement", "执法执勤用车"],
  ["other", "其他车辆", "其他用车"],
  ["ministerial", "副部（省）级及以上领导用车", "部级领导用车", "部（省）级及以上领导用车"],
  ["leaders", "主要领导干部用车", "主要负责人用车"],
  ["confidential", "机要通信用车"],
  ["emergency", "应急保障用车"],
  ["special", "特种专业技术用车"],
  ["retirees", "离退休干部用车", "离退休干部服务用车"],
];

const ASSET_ROWS = [
  ["houses", "房屋"],
  ...VEHICLES,
  ["furniture", "办公家具", "办公家具价值"],
  ["otherAssets", "其他资产", "其他资产价值"],
  ["over500k", "单价50万元以上设备", "单位价值50万元以上大型设备", "单价50万元以上大型设备", "50万元以上设备"],
  ["over1m", "单价100万元以上设备", "单位价值100万元以上大型设备", "单价100万元以上大型设备", "100万元以上设备"],
  ["plannedVehicles", "计划购置车辆", "安排购置车辆"],
  ["plannedOver500k", "计划购置50万元以上设备", "计划购置50万元以上大型设备"],
  ["plannedOver1m", "计划购置100万元以上设备", "计划购置100万元以上大型设备"],
] as const;

/** Reads the sheet 采购预留. */
export function readProcurement(snapshot: Snapshot, usual: Measure, reader: FactReader): ProcurementFacts {
  const { rows, measure } = keyedRows(snapshot, PROCUREMENT_SHEET, ["amount"], PROCUREMENT_ROWS, usual, reader);
  const stated = [...rows].map(([key, row]) => [key, reader.amount(row.at("amount"), measure)] as const);
  return compact(Object.fromEntries(stated) as ProcurementFacts);
}

/** Reads the sheet 国有资产. Vehicles may be told apart by more kinds than the region's text has. */
export function readAssets(snapshot: Snapshot, usual: Measure, reader: FactReader): AssetFacts {
  const { rows, measure } = keyedRows(snapshot, ASSET_SHEET, ["count"], ASSET_ROWS, usual, reader);
  const count = (key: (typeof ASSET_ROWS)[number][0]) => reader.count(rows.get(key)?.at("count"));
  const value = (key: (typeof ASSET_ROWS)[number][0]) => reader.amount(rows.get(key)?.at("value"), measure);
  const holding = (key: (typeof ASSET_ROWS)[number][0]): Holding => compact({ count: count(key), value: value(key) });
  const vehicles = VEHICLES.flatMap(([kind]) => (rows.has(kind) ? [[kind, holding(kind)] as const] : []));
  return compact({
    houses: compact({
      areaHundredths: reader.hundredths(rows.get("houses")?.at("count")),
      value: value("houses"),
    }),
    vehicles: Object.fromEntries(vehicles),
    furniture: value("furniture"),
    other: value("otherAssets"),
    over500k: holding("over500k"),
    over1m: holding("over1m"),
    planned: compact({
      vehicles: count("plannedVehicles"),
      over500k: count("plannedOver500k"),
      over1m: count("plannedOver1m"),
    }),
  });
}
