import { subtract, type Percent, growth } from "../money";
import { caseOf } from "../narrative";
import type { ComparedFigure } from "./comparison";

/** What is known of a figure before it is compared. */
type Known = Pick<ComparedFigure, "code" | "name" | "column" | "cell" | "now" | "before" | "source">;

/**
 * A figure with its change, its growth, and what is to be said of it. Whole numbers only, as the text's percentages.
 * @param threshold whole percent: growth above it is marked, growth of just as much is not
 * @param note what else is to be said
 */
export function comparedFigure(known: Known, threshold: number, note = ""): ComparedFigure {
  const { now, before } = known;
  const found = caseOf(now, before);
  if (before === undefined) return { ...known, case: found, isOver: false, remark: note };
  const change = subtract(now, before);
  const percent = growth(now, before);
  const signed = percent !== undefined && change < 0 ? -percent : percent;
  const isFar = percent !== undefined && percent > BigInt(threshold) * 100n;
  const isOver = isFar || found === "from-zero";
  const remarks = [inWords(found, signed, isFar, threshold), note].filter((words) => words !== "");
  return {
    ...known,
    case: found,
    change,
    ...(signed !== undefined && { growth: signed }),
    isOver,
    remark: remarks.join("；"),
  };
}

function inWords(
  found: ComparedFigure["case"],
  signed: Percent | undefined,
  isFar: boolean,
  threshold: number,
): string {
  if (found === "from-zero") return "上年为0，本年新增";
  if (found === "to-zero") return "上年有，本年为0";
  if (!isFar) return "";
  return `${signed! < 0n ? "下降" : "增长"}超过${threshold}%`;
}
