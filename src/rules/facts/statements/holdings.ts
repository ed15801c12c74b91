import type { AssetFacts, Holding } from "../../../facts";

/** The rows of the sheet 国有资产 that have a number of pieces and their value, as messages name them. */
export const HOLDING_NAMES: readonly (readonly [name: string, of: (assets: AssetFacts) => Holding | undefined])[] = [
  ["一般公务用车", ({ vehicles }) => vehicles.general],
  ["执法执勤用车", ({ vehicles }) => vehicles.lawEnforcement],
  ["其他车辆", ({ vehicles }) => vehicles.other],
  ["副部（省）级及以上领导用车", ({ vehicles }) => vehicles.ministerial],
  ["主要领导干部用车", ({ vehicles }) => vehicles.leaders],
  ["机要通信用车", ({ vehicles }) => vehicles.confidential],
  ["应急保障用车", ({ vehicles }) => vehicles.emergency],
  ["特种专业技术用车", ({ vehicles }) => vehicles.special],
  ["离退休干部用车", ({ vehicles }) => vehicles.retirees],
  ["单价50万元以上设备", ({ over500k }) => over500k],
  ["单价100万元以上设备", ({ over1m }) => over1m],
];
