import { type EconomicSet, FUNDS } from "../../../ledger";
import type { Meaning } from "./meaning";

/** The three public expenses by their economic 款; a car may be bought from 309 and from 310. */
const ABROAD: EconomicSet = ["30212"];
const RECEPTION: EconomicSet = ["30217"];
const RUNNING: EconomicSet = ["30231"];
const PURCHASE: EconomicSet = ["30913", "31013"];
const CARS: EconomicSet = [...RUNNING, ...PURCHASE];
const ALL: EconomicSet = [...ABROAD, ...RECEPTION, ...CARS].sort();

/** 三公 and its parts, in the many ways they are written; a name goes with 费, 费用, 经费 and 支出, or with none. */
export function threePublicWords(): [string, Meaning][] {
  const written = (stems: readonly string[], economic: EconomicSet) =>
    stems.flatMap((stem) =>
      ["", "费", "费用", "经费", "支出"].map((ending): [string, Meaning] => [stem + ending, { ask: { economic } }]),
    );
  return [
    ...["三公", "三公经费", "三公经费支出"].map((word): [string, Meaning] => [word, { ask: { economic: ALL } }]),
    ...written(["因公出国（境）", "因公出国", "因公出国境", "出国（境）"], ABROAD),
    ...written(["公务接待"], RECEPTION),
    ...written(
      ["公务用车运行", "公务用车运行维护", "公务车运行", "公务车运行维护", "公车运行", "公车运行维护"],
      RUNNING,
    ),
    ...written(["公务用车购置", "公务车购置", "公车购置"], PURCHASE),
    ...written(
      ["购置及运行", "购置和运行", "购置及运行维护", "购置和运行维护"].flatMap((what) => [
        `公务用车${what}`,
        `公务车${what}`,
        `公车${what}`,
      ]),
      CARS,
    ),
    ...["公务用车", "公务用车费", "公务用车经费"].map((word): [string, Meaning] => [word, { ask: { economic: CARS } }]),
    // said of the purchase with its money, in the section on assets
    ...["购置车辆经费", "购置车辆费用", "车辆购置经费", "车辆购置费", "购车经费", "购车费"].map(
      (word): [string, Meaning] => [word, { ask: { economic: PURCHASE, fund: FUNDS.appropriation } }],
    ),
  ];
}
