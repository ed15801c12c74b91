import type { ReportSuspect } from "../../diagnose/report";
import { suspectName } from "./headlines";
import type { SuspectGroup, SuspectSet } from "./suspect-sets";

/**
 * What is to be known of the cells that explain ties, beside the headline, a line each: of one cell what slip it looks like; of cells to be changed together,
 * and of explanations that are as likely, each cell with what it should hold. Empty where the headline says it all.
 */
export function suspectLines({ sets, ambiguous }: SuspectGroup): string[] {
  if (ambiguous) {
    const equals = sets.filter(({ equivalent }) => equivalent);
    return [
      "只凭各表分不清，请对照原始资料：",
      ...equals.flatMap(({ cells }, index) =>
        cells.map((cell, place) => `${place === 0 ? `（${index + 1}）` : "　　 "}${suspectName(cell)}${remark(cell)}`),
      ),
    ];
  }
  const [best] = sets;
  if (!best) return [];
  const [only, ...others] = best.cells;
  if (only && others.length === 0) return remark(only) === "" ? [] : [remark(only)];
  return best.cells.map((cell) => `${suspectName(cell)}${remark(cell)}`);
}

/** The explanations that are less likely than what the problem is told by, a line each: the cells of each are to be changed together. */
export function otherSuspectLines({ sets, ambiguous }: SuspectGroup): string[] {
  const others = ambiguous ? sets.filter(({ equivalent }) => !equivalent) : sets.slice(1);
  return others.map(setLine);
}

function setLine({ cells }: SuspectSet): string {
  return cells.map((cell) => `${suspectName(cell)}${remark(cell)}`).join("，并且 ");
}

function remark({ slip, formula }: ReportSuspect): string {
  const remarks = [...(slip === undefined ? [] : [slip]), ...(formula ? ["单元格是公式，请改公式，不要直接填数"] : [])];
  return remarks.length > 0 ? `（${remarks.join("；")}）` : "";
}
