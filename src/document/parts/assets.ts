import type { AssetFacts, Fact } from "../../facts";
import { FUNDS } from "../../ledger";
import { type Amount, roundToPrinted } from "../../money";
import { Draft, type Piece, number } from "./draft";
import type { Part, PartSource } from "./part";
import { ALL_VEHICLES, VEHICLE_GROUPS, type VehicleSum, vehiclesOf } from "./vehicles";

const SHEET = "国有资产";
/** 公务用车购置 of 309 and 310: what table 10 sums up as 公务用车购置费. */
const VEHICLE_PURCHASES = ["30913", "31013"];

/** 十二（三）国有资产占用使用情况: what the unit held at the end of last year, and what it plans to buy. */
export function assetsPart(source: PartSource): Part {
  const { assets } = source.facts;
  const draft = new Draft(source);
  if (isEmpty(assets)) {
    draft.paragraph(draft.missing("assets", "国有资产占用使用情况", SHEET));
    return draft.part;
  }
  const { measure, scope } = source;
  const money = (fact: Fact<Amount> | undefined, heading: string): Piece[] => [
    fact
      ? draft.amount("assets.value", roundToPrinted(fact.value, measure), fact.cell ? [fact.cell] : [])
      : draft.missing("assets.value", heading, SHEET),
    measure,
  ];
  const count = (fact: Fact<number> | undefined, heading: string) =>
    draft.fact("assets.count", fact, heading, SHEET, String);
  draft.paragraph(...["截至", draft.year(-1), "年底，", draft.unit], "及下属各预算单位占用使用国有资产总体情况为：");
  draft.paragraph(
    "1.房屋",
    draft.fact("assets.houses", assets.houses.areaHundredths, "房屋面积", SHEET, squareMetres),
    ...["平方米，价值", ...money(assets.houses.value, "房屋价值"), "。"],
  );
  draft.paragraph("2.车辆", ...vehicleWords(draft, source));
  draft.paragraph("3.办公家具价值", ...money(assets.furniture, "办公家具价值"), "。");
  draft.paragraph("4.其他资产价值", ...money(assets.other, "其他资产价值"), "。");
  draft.paragraph(
    ...["单位价值50万元以上大型设备", count(assets.over500k.count, "单价50万元以上设备的数量"), "台，"],
    ...["单位价值100万元以上大型设备", count(assets.over1m.count, "单价100万元以上设备的数量"), "台。"],
  );
  draft.paragraph(
    ...[draft.year(), `年${scope}预算`, ...purchaseWords(draft, source)],
    ...["，安排购置50万元以上大型设备", count(assets.planned.over500k, "计划购置50万元以上设备的数量"), "台，"],
    ...["单位价值100万元以上大型设备", count(assets.planned.over1m, "计划购置100万元以上设备的数量"), "台。"],
  );
  return draft.part;
}

function isEmpty({ houses, vehicles, furniture, other, over500k, over1m, planned }: AssetFacts): boolean {
  const holdings = [houses, over500k, over1m, planned, ...Object.values(vehicles)];
  return !furniture && !other && holdings.every((holding) => Object.values(holding).every((fact) => !fact));
}

function vehicleWords(draft: Draft, source: PartSource): Piece[] {
  const { vehicles } = source.facts.assets;
  const all = vehiclesOf(vehicles, ALL_VEHICLES);
  if (!all) return [draft.missing("assets.vehicles", "车辆的数量和价值", SHEET), "。"];
  const words = (sum: VehicleSum, name: string): Piece[] => [
    number("assets.vehicles", String(sum.count), sum.cells),
    "辆，价值",
    sum.value === undefined
      ? draft.missing("assets.vehicles", `${name}的价值`, SHEET)
      : draft.amount("assets.vehicles", roundToPrinted(sum.value, source.measure), sum.cells),
    source.measure,
  ];
  const groups = VEHICLE_GROUPS.flatMap(([word, kinds], index): Piece[] => [
    `${index === 0 ? "" : "；"}${word}`,
    ...words(vehiclesOf(vehicles, kinds)!, word),
  ]);
  return [...words(all, "车辆"), "；其中：", ...groups, "。"];
}

/** `未安排购置车辆经费`, or what table 10 has for it and how many vehicles are to be bought. */
function purchaseWords(draft: Draft, source: PartSource): Piece[] {
  const question = { fund: FUNDS.appropriation, economic: VEHICLE_PURCHASES };
  const { amount, problem } = source.ask(question);
  if (!problem && amount === 0) return ["未安排购置车辆经费"];
  return [
    "安排购置车辆经费",
    ...draft.figure("assets.purchase", question, "公务用车购置费"),
    "，购置车辆",
    draft.fact("assets.purchase", source.facts.assets.planned.vehicles, "计划购置车辆的数量", SHEET, String),
    "辆",
  ];
}

/** Hundredths of a square metre: 120000 → `1200.00`. */
function squareMetres(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
}
