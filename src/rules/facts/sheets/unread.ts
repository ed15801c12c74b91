import { FACT_PROBLEMS, type FactProblem } from "../../../facts";
import { cellInFormula } from "../../../workbook";
import { BASES } from "../../bases";
import { areasText } from "../../once-a-table";
import type { Finding } from "../../rule";
import { factRule } from "../fact-rule";

/** What is told of a sheet once, with all its cells, and not cell by cell. */
const EXAMPLES = "“{sheet}”有 {count} 处还是填报表的示例（{areas}），没有采用；请改成本单位的内容，不需要的请清空。";

const words = Object.entries(FACT_PROBLEMS).map(([id, [, message]]) => [id, message] as const);

/** What stands on the sheets of facts is the unit's own and can be read; what cannot is not taken for the document. */
export const unread = factRule(
  {
    id: "facts/unread",
    title: "填报表已填写，内容可以辨认",
    severity: "error",
    basis: BASES.form,
    messages: { ...Object.fromEntries(words), example: EXAMPLES },
    advice: "请在填报表的该单元格改正；没有采用的内容不会写进公开文本。",
  },
  function* ({ facts: { problems }, looked }) {
    looked(Math.max(1, problems.length));
    const examples = problems.filter(({ id }) => id === "example");
    for (const sheet of new Set(examples.map(({ cell }) => cell.sheet)))
      yield examplesOf(
        sheet,
        examples.filter(({ cell }) => cell.sheet === sheet),
      );
    for (const problem of problems) if (problem.id !== "example") yield findingOf(problem);
  },
);

function examplesOf(sheet: string, problems: readonly FactProblem[]): Finding {
  const cells = problems.map(({ cell }) => cell);
  const data = { sheet, count: cells.length, areas: areasText(cells) };
  return { messageId: "example", data, subject: `example|${sheet}`, cells, severity: "warning" };
}

/** A sheet of the same name may be another than the form's, so that a heading which it lacks is no error. */
function findingOf({ id, severity, cell, data }: FactProblem): Finding {
  const isOfOtherSheet: boolean = id === "column-missing";
  return {
    messageId: id,
    data,
    subject: `${id}|${cellInFormula(cell)}`,
    cells: [cell],
    severity: isOfOtherSheet ? "warning" : severity,
  };
}
