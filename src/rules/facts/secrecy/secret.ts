import { type SecretProject, foldedName, secretProjects, sharedNames } from "../../../facts";
import { projectOf } from "../../../ledger";
import { type CellRef, cellInFormula } from "../../../workbook";
import { BASES } from "../../bases";
import { cellFix } from "../../fixes";
import type { Finding } from "../../rule";
import { type FactContext, cellsOf, factRule } from "../fact-rule";
import { namesInPrint } from "./names-in-print";

/** A project of which nothing is published stands in print by its permitted name only, which is nobody else's; ledger and sheet agree which those are. */
export const secret = factRule(
  {
    id: "s/secret",
    title: "不予公开的项目只以公开名称出现",
    severity: "error",
    basis: BASES.secrecy,
    messages: {
      named: "公开的表或文字里有 {count} 处写着不予公开项目的本名（{places}），应写公开名称“{publicName}”。",
      same: "不予公开的项目与其他项目的公开名称相同：“{publicName}”；同名的项目会被当成一个。",
      "ledger-only": "项目“{project}”在支出明细标为涉密，“项目说明”的是否公开填的是“是”；按不予公开处理。",
      "note-only": "项目“{project}”在“项目说明”不予公开，支出明细没有标为涉密；按不予公开处理。",
    },
    advice: "请改用公开名称，或由明细重新生成各表；公开名称填在“项目说明”，各项目不能相同。",
  },
  function* (context) {
    const { facts, ledger, disclosure, workbook, looked } = context;
    const hidden = secretProjects(facts.projects, ledger?.rows);
    if (hidden.length === 0) return;
    const folded = new Set(hidden.map(({ name }) => foldedName(name)));
    const open = projectsOf(context).filter((name) => !folded.has(foldedName(name)));
    looked(hidden.length);
    for (const project of hidden) {
      const edits = namesInPrint(project, open, disclosure, workbook);
      if (edits.length === 0) continue;
      const cells = edits.map(({ cell }) => cell);
      const data = { count: cells.length, places: placesText(cells), publicName: project.publicName };
      const isStated = noteOf(project, context)?.publicName !== undefined;
      const fix = cellFix({ safe: isStated, edits }, workbook);
      yield { messageId: "named", data, subject: `named|${project.publicName}`, cells, ...(fix && { fix }) };
    }
    yield* sameNames(hidden, open, context);
    yield* otherMarks(hidden, context);
  },
);

/** Projects of the ledger; without one, of the sheet 项目说明. */
function projectsOf({ facts, ledger }: FactContext): string[] {
  const rows = ledger?.rows.flatMap((row) => projectOf(row) ?? []) ?? [];
  return [...new Set([...rows, ...facts.projects.map(({ name }) => name.value)])];
}

function* sameNames(
  hidden: readonly SecretProject[],
  open: readonly string[],
  context: FactContext,
): Iterable<Finding> {
  for (const { publicName, projects } of sharedNames(hidden, open)) {
    const cells = projects.flatMap((project) => {
      const note = noteOf(project, context);
      return cellsOf(note?.publicName ?? note?.name);
    });
    yield { messageId: "same", data: { publicName }, subject: `same|${publicName}`, cells };
  }
}

/** Projects that only one of the ledger and the sheet 项目说明 marks, where both could. */
function* otherMarks(hidden: readonly SecretProject[], context: FactContext): Iterable<Finding> {
  const { ledger } = context;
  if (!ledger?.tellsSecrecy) return;
  for (const project of hidden) {
    const note = noteOf(project, context);
    const rows = ledger.rows.filter((row) => foldedName(projectOf(row) ?? "") === foldedName(project.name));
    const isMarked = rows.some((row) => row.secret);
    if (!note?.isPublic || rows.length === 0 || note.isPublic.value !== isMarked) continue;
    const data = { project: project.publicName };
    const cells = [...cellsOf(note.isPublic), ...rows.slice(0, 1).map(({ cell }) => cell)];
    const messageId = isMarked ? "ledger-only" : "note-only";
    yield { messageId, data, subject: `marks|${project.publicName}`, cells, severity: "warning" };
  }
}

const SHOWN = 4;

/** `表7!E8、预算说明!B2`, of many the first. */
function placesText(cells: readonly CellRef[]): string {
  const shown = cells.slice(0, SHOWN).map(cellInFormula).join("、");
  return cells.length > SHOWN ? `${shown} 等` : shown;
}

function noteOf({ name }: SecretProject, { facts }: FactContext) {
  return facts.projects.find((note) => foldedName(note.name.value) === foldedName(name));
}
