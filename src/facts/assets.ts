import type { Amount } from "../money";
import type { Fact } from "./fact";

/** A kind of asset: how many, and what they cost. */
export interface Holding {
  /** Whole pieces. */
  readonly count?: Fact<number>;
  /** 价值 (账面原值), in 分. */
  readonly value?: Fact<Amount>;
}

/** The kinds of vehicles that the sheet may tell apart; the region's text has three of them. */
export type VehicleKind =
  /** 一般公务用车 */
  | "general"
  /** 执法执勤用车 */
  | "lawEnforcement"
  /** 其他车辆 */
  | "other"
  /** 副部（省）级及以上领导用车 */
  | "ministerial"
  /** 主要领导干部用车 */
  | "leaders"
  /** 机要通信用车 */
  | "confidential"
  /** 应急保障用车 */
  | "emergency"
  /** 特种专业技术用车 */
  | "special"
  /** 离退休干部用车 */
  | "retirees";

/** The sheet 国有资产: what the unit held at the end of last year, and what it plans to buy. */
export interface AssetFacts {
  readonly houses: {
    /** In hundredths of a 平方米: 1,200 平方米 is 120000. */
    readonly areaHundredths?: Fact<number>;
    readonly value?: Fact<Amount>;
  };
  readonly vehicles: Readonly<Partial<Record<VehicleKind, Holding>>>;
  /** 办公家具 */
  readonly furniture?: Fact<Amount>;
  /** 其他资产 */
  readonly other?: Fact<Amount>;
  /** 单价50万元以上设备 */
  readonly over500k: Holding;
  /** 单价100万元以上设备 */
  readonly over1m: Holding;
  /** How many are to be bought this year. */
  readonly planned: {
    readonly vehicles?: Fact<number>;
    readonly over500k?: Fact<number>;
    readonly over1m?: Fact<number>;
  };
}
