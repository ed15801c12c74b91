import { basename } from "node:path";
import { betweenUnitsText } from "../../app/department/between-units";
import { problemLines } from "../../app/department/department-text";
import type { UnitProblem } from "../../app/department/gather-units";
import { consolidate as consolidateUnits } from "../../files/department/consolidate";
import { readUnits } from "../../files/department/read-units";
import { FileError } from "../../files/file-error";
import { plannedDocument } from "../../app/generate/planned-document";
import { verdict } from "../../present/terminal/report";
import { oneOf, parseWords } from "../arguments";
import { chosenTemplates } from "../chosen-templates";
import { refuseOverwriting, writeOutput } from "../files";
import { NODE_TOOLS } from "../node-tools";
import { readOwnList } from "../own-list";
import { UsageError } from "../usage";
import type { Command } from "./command";
import { unitFiles } from "./department-files";
import { refuseWordFile, wordFile, writeBoth } from "./word-file";

/**
 * `consolidate PATH… --unit NAME --output OUT.xlsx`: makes a department's workbook of its units'. Where a unit's file is left out, or a unit has errors
 * of its own, nothing is written unless --partial says that the rest is to be put together all the same.
 */
export const consolidate: Command = async (words, streams, program) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    unit: { type: "string" },
    word: { type: "string" },
    measure: { type: "string" },
    catalogue: { type: "string" },
    template: { type: "string" },
    printed: { type: "boolean", default: false },
    "set-off": { type: "boolean", default: false },
    partial: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  });
  if (positionals.length === 0) throw new UsageError("请给出各单位的工作簿，或它们所在的文件夹。");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  if (values.unit === undefined || values.unit.trim() === "") throw new UsageError("请用 --unit 给出部门名称。");
  const measure = values.measure === undefined ? "万元" : oneOf(values.measure, ["元", "万元"] as const, "--measure");
  const { files, failures } = unitFiles(positionals);
  const inputs = files.map(({ file }) => file);
  refuseOverwriting(values.output, inputs, values.force);
  if (values.word !== undefined) refuseWordFile(values.word, values.output, inputs, values.force);
  const codes = await readOwnList(values.catalogue);
  const by = { templates: chosenTemplates(values.template, program.templates), ...(codes && { codes }) };
  const { gathered, problems } = await readUnits(NODE_TOOLS, files, by, (done) =>
    streams.progress(`已读取 ${done}/${files.length}`),
  );
  const unread = failures.map(({ path, error }) => ({ file: path, code: error.code, message: error.message }));
  const all: readonly UnitProblem[] = [...unread, ...problems];
  for (const line of problemLines(all)) streams.error(`${line}\n`);
  if (!gathered) throw new FileError("no-units", "没有可以汇总的单位文件。");
  if (all.length > 0 && !values.partial)
    throw new FileError(
      "units-incomplete",
      `有 ${all.length} 个问题，没有汇总。改好后再试；要把其余 ${gathered.units.length} 个单位先汇总起来，请加 --partial。`,
    );
  const made = await consolidateUnits(
    gathered,
    {
      department: values.unit.trim(),
      measure,
      printed: values.printed,
      setOff: values["set-off"],
      document: values.word !== undefined,
    },
    by,
  );
  const model = values.word === undefined ? undefined : plannedDocument(made.planned);
  if (model && values.word !== undefined)
    writeBoth(
      { path: values.word, content: await wordFile(model) },
      { path: values.output, content: made.bytes },
      values.force,
    );
  else writeOutput(values.output, made.bytes, values.force);
  streams.out(`已汇总 ${gathered.units.length} 个单位：${basename(values.output)}\n${howText(made, measure)}\n`);
  for (const line of problemLines(made.notJoined)) streams.out(`${line}\n`);
  const { between } = made.overview;
  for (const one of between) streams.out(`${betweenUnitsText(one)}\n`);
  if (between.some(({ state }) => state === "not-asked")) streams.out("要抵销两边相等的，请加 --set-off。\n");
  streams.out(`${verdict(made.report).trim()}\n`);
  return made.report.summary.errors > 0 || all.length > 0 ? 1 : 0;
};

function howText(
  { from, withoutLedger }: { readonly from: "ledgers" | "printed"; readonly withoutLedger: number },
  measure: string,
): string {
  if (from === "ledgers")
    return `依据各单位的预算明细（到分）生成，按${measure}舍位平衡一次；明细在“支出明细”中，每行有它的单位。`;
  const why = withoutLedger > 0 ? `有 ${withoutLedger} 个单位没有预算明细，` : "";
  return `${why}按各单位表中印出的数相加；每个数与按明细汇总的相比，至多相差单位个数个末位。`;
}
