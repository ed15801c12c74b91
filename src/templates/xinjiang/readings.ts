import { FUNDS } from "../../ledger";
import { type Reading, type TableSpec, tablesWithin } from "../../tables";
import { type AppropriationScope, WITHOUT_CARRYOVER, WITH_CARRYOVER } from "./scope";
import { overview } from "./tables/t1-overview";
import { threePublic } from "./tables/t10-three-public";
import { carryover } from "./tables/t11-carryover";
import { income } from "./tables/t2-income";
import { expenditure } from "./tables/t3-expenditure";
import { appropriation } from "./tables/t4-appropriation";
import { generalBudget } from "./tables/t5-general-budget";
import { basicExpenditure } from "./tables/t6-basic-expenditure";
import { projectExpenditure } from "./tables/t7-project-expenditure";
import { governmentFund } from "./tables/t8-government-fund";
import { stateCapital } from "./tables/t9-state-capital";
import { UNIVERSE } from "./universe";

function tables(scope: AppropriationScope): readonly TableSpec[] {
  return tablesWithin(UNIVERSE, [
    overview(),
    income(),
    expenditure(),
    appropriation(scope),
    generalBudget(scope),
    basicExpenditure(scope),
    projectExpenditure(scope),
    governmentFund(scope),
    stateCapital(scope),
    threePublic(scope),
    carryover(),
  ]);
}

/** The usual reading: carryover is told in table 11 only. */
export const CARRYOVER_APART: Reading = {
  name: "carryover-apart",
  title: "上年结转只列入表1至表3和表11",
  tables: tables(WITHOUT_CARRYOVER),
};

/** Some units count the carryover of appropriations in, in tables 4 to 10. */
export const CARRYOVER_IN: Reading = {
  name: "carryover-in",
  title: "上年结转的财政拨款也列入表4至表10",
  tables: tables(WITH_CARRYOVER),
  concerns: FUNDS.carriedAppropriation,
};
