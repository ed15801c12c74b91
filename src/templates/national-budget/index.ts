import { FUNDS } from "../../ledger";
import { type TableSpec, type Template, tablesWithin } from "../../tables";
import { SEVERITIES } from "../national/severities";
import { economics } from "../national/beside/economics";
import { procurement } from "../national/beside/procurement";
import { projects } from "../national/beside/projects";
import { MAP_PLACES, MAP_SIZE } from "../national/map";
import { type Appropriations, THIS_YEAR, WITH_CARRYOVER } from "../national/terms";
import { overview } from "./tables/a1-overview";
import { income } from "./tables/a2-income";
import { expenditure } from "./tables/a3-expenditure";
import { appropriation } from "./tables/a4-appropriation";
import { basicExpenditure, generalBudget, governmentFund, stateCapital, threePublic } from "./tables/by-budget";
import { TIES } from "./ties";
import { UNIVERSE } from "./universe";

/** The nine, tables 5 to 9 about this money, and table 4 about that. */
const tables = (funds: Appropriations, inTable4: Appropriations = WITH_CARRYOVER): readonly TableSpec[] =>
  tablesWithin(UNIVERSE, [
    overview(),
    income(),
    expenditure(),
    appropriation(inTable4),
    generalBudget(funds),
    basicExpenditure(funds),
    threePublic(funds),
    governmentFund(funds),
    stateCapital(funds),
  ]);

/** What places print beside the nine. */
const beside = tablesWithin(UNIVERSE, [
  projects({ id: "AP", place: MAP_PLACES.projects }, true),
  economics({ id: "AE", place: MAP_PLACES.economics }),
  procurement({ id: "AG", place: MAP_PLACES.procurement }),
]);

/** 部门／单位预算公开 after the model of the Ministry of Finance, as central units publish it, and near it most provinces. */
export const nationalBudget: Template = {
  id: "national-budget",
  roundsEach: true,
  title: "全国部门预算公开表",
  about: "财政部样式，中央单位和多数省份，表1至表9",
  universe: UNIVERSE,
  readings: [
    // central units: what was carried over is spent in table 4 only
    {
      name: "carryover-in-table-4",
      title: "上年结转的财政拨款列入表4，不列入表5至表9",
      tables: tables(THIS_YEAR),
      beside,
    },
    {
      name: "carryover-in",
      title: "上年结转的财政拨款列入表4至表9",
      tables: tables(WITH_CARRYOVER),
      beside,
      concerns: FUNDS.carriedAppropriation,
    },
    // a published table 4 without 上年结转 is read by the first as well: its lines are then nothing
    { name: "carryover-apart", title: "表4至表9都不列上年结转", tables: tables(THIS_YEAR, THIS_YEAR), beside },
  ],
  measure: "万元",
  ties: TIES,
  severities: SEVERITIES,
  ownPrints: true,
  furniture: { number: "right", unit: "编制单位", measure: "单位" },
  rules: [],
  map: MAP_SIZE,
  words: { all: "九张表" },
};
