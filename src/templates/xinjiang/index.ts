import type { Template } from "../../tables";
import { MAP_SIZE } from "./map";
import { NARRATIVE } from "./narrative";
import { CARRYOVER_APART, CARRYOVER_IN } from "./readings";
import { threePublicProjects } from "./rules/t7-t10";
import { TIES } from "./ties";
import { UNIVERSE } from "./universe";

/** The eleven tables of 单位预算公开 as units in Xinjiang publish them, 2024 and near it. */
export const xinjiang: Template = {
  id: "xinjiang-2024",
  title: "新疆单位预算公开表",
  about: "新疆各级单位，表1至表11",
  universe: UNIVERSE,
  readings: [CARRYOVER_APART, CARRYOVER_IN],
  measure: "万元",
  ties: TIES,
  rules: [threePublicProjects],
  map: MAP_SIZE,
  words: { all: "十一张表" },
  narrative: NARRATIVE,
};
