import { adjustmentText } from "../wording/rounding";
import type { ReportFinding } from "../../diagnose";

const SHOWN_ADJUSTMENTS = 3;

/** By how much the figures of a rounding difference would have to move, a line each; nothing for any other finding. */
export function adjustmentLines({ adjustments = [] }: ReportFinding): string[] {
  const shown = adjustments.slice(0, SHOWN_ADJUSTMENTS).map((one) => `调平：${adjustmentText(one)}`);
  return adjustments.length > shown.length ? [...shown, `等 ${adjustments.length} 处可调`] : shown;
}
