import { type Template, tablesWithin } from "../../tables";
import { SEVERITIES } from "../national/severities";
import { economics } from "../national/beside/economics";
import { procurement } from "../national/beside/procurement";
import { projects } from "../national/beside/projects";
import { MAP_PLACES, MAP_SIZE } from "../national/map";
import { overview } from "./tables/b01-overview";
import { income } from "./tables/b02-income";
import { expenditure } from "./tables/b03-expenditure";
import { appropriation } from "./tables/b04-appropriation";
import { generalBudget } from "./tables/b05-general-budget";
import { basicExpenditure } from "./tables/b06-basic-expenditure";
import { threePublic } from "./tables/b09-three-public";
import { governmentFund, stateCapital } from "./tables/other-budgets";
import { TIES } from "./ties";
import { UNIVERSE } from "./universe";

const TABLES = [
  overview(),
  income(),
  expenditure(),
  appropriation(),
  generalBudget(),
  basicExpenditure(),
  governmentFund(),
  stateCapital(),
  threePublic(),
];

/** What places print beside the nine. */
const BESIDE = tablesWithin(UNIVERSE, [
  projects({ id: "BP", place: MAP_PLACES.projects }, true),
  economics({ id: "BE", place: MAP_PLACES.economics }),
  procurement({ id: "BG", place: MAP_PLACES.procurement }),
]);

/** 部门／单位决算公开 after the model of the Ministry of Finance, 公开01 to 公开09, and Shanghai's prints of it. Carryover is counted in throughout. */
export const nationalAccounts: Template = {
  id: "national-accounts",
  roundsEach: true,
  isAccounts: true,
  title: "全国部门决算公开表",
  about: "财政部样式和上海的决算公开，公开01表至公开09表",
  universe: UNIVERSE,
  readings: [
    { name: "carryover-in", title: "各表都含年初结转和结余", tables: tablesWithin(UNIVERSE, TABLES), beside: BESIDE },
  ],
  measure: "万元",
  ties: TIES,
  severities: SEVERITIES,
  ownPrints: true,
  furniture: { number: "right", unit: "部门", measure: "金额单位" },
  rules: [],
  map: MAP_SIZE,
  words: { all: "九张表" },
};
