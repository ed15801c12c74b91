import { type ZeroBase, inForce } from "../../config";
import { ownListOfCodes } from "../../config/codes";
import type { OwnTiesToList } from "../../layout";
import type { PlanOptions } from "./planned-tables";
import type { Stated } from "./document-writing";

/** What is chosen of a plan, with what is set where nothing is chosen. */
export interface PlanSettings extends PlanOptions {
  /** The budget year whose codes are taken; the workbook's unless set. */
  readonly codesYear?: number;
  readonly zeroBase?: ZeroBase;
  /** The ties that the user wrote, for 勾稽核对表. */
  readonly ownTies?: OwnTiesToList;
}

/** The choices of a plan with the settings below them. */
export function withSettings(chosen: PlanOptions): PlanSettings {
  const { config } = inForce(chosen.config ?? []);
  const { codes, year, zeroBase } = config;
  const change = config.thresholds?.change;
  return {
    ...(Array.isArray(codes) && { codes: ownListOfCodes(codes) }),
    ...(change !== undefined && { threshold: change }),
    ...(year !== undefined && { codesYear: year }),
    ...(zeroBase && { zeroBase }),
    ...chosen,
  };
}

/** What is stated for the document, with how growth from nothing is written where 单位信息 does not say. */
export function withZeroBase(stated: Stated, { zeroBase }: PlanSettings): Stated {
  const { facts } = stated;
  if (zeroBase === undefined || facts.unit.zeroBase !== undefined) return stated;
  return { ...stated, facts: { ...facts, unit: { ...facts.unit, zeroBase: { value: zeroBase } } } };
}
