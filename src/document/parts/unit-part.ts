import type { Fact } from "../../facts";
import { Draft, type Piece, titleYear } from "./draft";
import type { Part, PartSource } from "./part";
import { writePeople } from "./people";

const SHEET = "单位信息";

/** Part 1, 单位概况: what the unit does, what belongs to it, and its people. */
export function unitPart(source: PartSource): Part {
  const { facts, scope } = source;
  const draft = new Draft(source);
  draft.heading(1, `第一部分 ${titleYear(source)}${scope}概况`);
  draft.heading(2, "一、主要职能");
  const { functions, divisions, subordinates } = facts.unit;
  for (const paragraph of paragraphsOf(functions)) draft.paragraph({ kind: "text", text: paragraph });
  if (!functions) draft.paragraph(draft.missing("unit.functions", "主要职能", SHEET));
  draft.heading(2, "二、机构设置及人员情况");
  draft.paragraph(
    draft.unit,
    ...(subordinates ? subordinateWords(subordinates) : [draft.missing("unit.subordinates", "下属单位", SHEET)]),
    "，",
    ...(divisions ? divisionWords(divisions) : [draft.missing("unit.divisions", "内设机构", SHEET)]),
    "。",
  );
  writePeople(draft, facts.unit);
  return draft.part;
}

function paragraphsOf(text: Fact<string> | undefined): string[] {
  return (text?.value ?? "").split("\n").filter((paragraph) => paragraph.trim() !== "");
}

function subordinateWords({ value, cell }: Fact<readonly string[]>): Piece[] {
  if (value.length === 0) return ["无下属预算单位"];
  return ["下属预算单位", countOf("unit.subordinates", value, cell), "个，包括：", value.join("、")];
}

function divisionWords({ value, cell }: Fact<readonly string[]>): Piece[] {
  if (value.length === 0) return ["无内设科室"];
  const word = value.some((name) => name.endsWith("处")) ? "处室" : "科室";
  return ["下设", countOf("unit.divisions", value, cell), `个${word}，分别是：`, value.join("、")];
}

function countOf(statement: string, list: readonly string[], cell: Fact<unknown>["cell"]): Piece {
  return { kind: "number", text: String(list.length), cells: cell ? [cell] : [], statement };
}
