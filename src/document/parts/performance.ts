import { ZERO } from "../../money";
import { type ProjectFunds, projectCounts } from "../../ledger";
import { Draft, type Piece, number } from "./draft";
import type { Part, PartSource } from "./part";

/**
 * 十二（四）预算绩效情况: the sentence above the tables of targets. One paid from appropriation and from other money counts in both.
 * @param hasTables whether tables of targets follow it
 * @param projects the money of every project, by name; absent where nothing tells it whole
 */
export function performancePart(
  source: PartSource,
  hasTables: boolean,
  projects?: ReadonlyMap<string, ProjectFunds>,
): Part {
  const draft = new Draft(source);
  const { performance } = source.facts;
  if (!performance.overall && performance.projects.length === 0) {
    draft.paragraph(draft.missing("performance", "绩效目标", "绩效_整体"));
    return draft.part;
  }
  const { scope, measure } = source;
  const counts = projects && projectCounts(projects);
  const projectWords = (kind: "fiscal" | "other"): Piece[] =>
    counts
      ? [
          number("performance.projects", String(counts[kind].count), []),
          "个，涉及预算金额",
          draft.amount("performance.projects", counts[kind].amount, []),
          measure,
        ]
      : [draft.missing("performance.projects", "项目的个数和金额", "支出明细")];
  const overall = performance.overall ? "1" : "0";
  draft.paragraph(
    ...[draft.year(), `年，本${scope}预算绩效管理整体预算绩效目标`, number("performance.overall", overall, [])],
    "个，涉及金额",
    ...(performance.overall
      ? draft.figure("performance.overall", {}, "支出总计")
      : [draft.amount("performance.overall", ZERO, []), measure]),
    ...["；当年财政拨款项目", ...projectWords("fiscal")],
    ...["；当年非财政拨款项目", ...projectWords("other")],
    hasTables ? "。具体情况见下表（按项目分别填报）：" : "。",
  );
  return draft.part;
}
