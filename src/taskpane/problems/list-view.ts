import type { ProblemOrder } from "../../present/problems";
import type { Severity } from "../../rules";
import type { TableId } from "../../tables";
import { storedPreference } from "../session/stored";
import { orderOf } from "./texts";

/** The name of the preference that keeps the order. */
export const ORDER_PREFERENCE = "problem-order";

/** What of the list of problems is shown, and in which order. */
export interface ListView {
  readonly order: ProblemOrder;
  /** The severities that are shown. */
  readonly severities: readonly Severity[];
  readonly search: string;
  /** The two tables whose findings alone are shown. */
  readonly pair?: readonly [TableId, TableId];
}

/** All that is listed, in that order. */
export function wholeList(order: ProblemOrder): ListView {
  return { order, severities: ["error", "warning", "info"], search: "" };
}

/** All that is listed, in the order that was chosen last. */
export function usualList(): ListView {
  return wholeList(orderOf(storedPreference(ORDER_PREFERENCE)));
}
