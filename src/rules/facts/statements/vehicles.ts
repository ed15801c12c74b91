import type { Fact } from "../../../facts";
import { type EconomicSet, FUNDS, answer } from "../../../ledger";
import { type Amount, ZERO, formatAmount, subtract } from "../../../money";
import { BASES } from "../../bases";
import { type FactContext, type Printed, cellsOf, factRule } from "../fact-rule";

/** 公务用车购置 of 309 and 310: 公务用车购置费 of the table of 三公. */
const PURCHASES: EconomicSet = ["30913", "31013"];
/** 公务用车运行维护费 */
const RUNNING: EconomicSet = ["30231"];
/** 资本性支出: what large devices are bought from. */
const CAPITAL: EconomicSet = ["309", "310"];

/** Vehicles and large devices are planned where there is money for them, and only there. */
export const vehicles = factRule(
  {
    id: "n/vehicles",
    title: "车辆、设备购置计划与预算相符",
    severity: "error",
    basis: BASES.vehicles,
    tables: ["threePublic"],
    needs: "all",
    messages: {
      unplanned: "公务用车购置费为 {amount} {measure}，“国有资产”没有计划购置车辆的数量。",
      unpaid: "“国有资产”计划购置车辆 {count} 辆，公务用车购置费为 0。",
      running: "公务用车运行费为 {amount} {measure}，“国有资产”没有车辆。",
      devices: "“国有资产”计划购置大型设备 {count} 台，预算没有资本性支出（309、310）。",
    },
    advice: "请核对“国有资产”的计划购置数和车辆数，以及“三公”经费的购置费、运行费；租用车辆等情况请说明。",
  },
  function* (context) {
    const { facts, disclosure, ask, looked } = context;
    const { planned, vehicles: kinds } = facts.assets;
    const { measure } = disclosure;
    const money = ({ amount }: Printed) => ({ amount: formatAmount(amount, measure), measure });
    const purchase = ask({ fund: FUNDS.appropriation, economic: PURCHASES });
    if (purchase && planned.vehicles) {
      looked();
      const { value: count } = planned.vehicles;
      const cells = [...cellsOf(planned.vehicles), ...purchase.cells];
      if (purchase.amount > 0 && count === 0)
        yield { messageId: "unplanned", data: money(purchase), subject: "purchase", cells };
      if (purchase.amount === 0 && count > 0)
        yield { messageId: "unpaid", data: { count }, subject: "purchase", cells };
    }
    const running = ask({ fund: FUNDS.appropriation, economic: RUNNING });
    const counts = Object.values(kinds).flatMap(({ count }) => count ?? []);
    if (running && counts.length > 0) {
      looked();
      if (running.amount > 0 && counts.every(({ value }) => value === 0)) {
        const cells = [...cellsOf(...counts), ...running.cells];
        yield { messageId: "running", data: money(running), subject: "running", cells, severity: "warning" };
      }
    }
    const devices = [planned.over500k, planned.over1m].flatMap((fact: Fact<number> | undefined) => fact ?? []);
    const capital = devices.length > 0 ? capitalMoney(context) : undefined;
    if (capital === undefined) return;
    looked();
    const count = Math.max(...devices.map(({ value }) => value));
    if (count > 0 && capital === 0)
      yield {
        messageId: "devices",
        data: { count },
        subject: "devices",
        cells: cellsOf(...devices),
        severity: "warning",
      };
  },
);

/** What there is of 309 and 310, or more; undefined where the tables do not tell. They tell economic codes of the general budget only. */
function capitalMoney({ ledger, ask, funds }: FactContext): Amount | undefined {
  if (ledger) return answer(ledger, { economic: CAPITAL });
  const [all, general] = [ask({}), ask({ fund: funds.generalBudget })];
  const own = ask({ fund: funds.generalBudget, economic: CAPITAL });
  if (!all || !general || !own) return undefined;
  return own.amount > 0 ? own.amount : subtract(all.amount, general.amount) || ZERO;
}
