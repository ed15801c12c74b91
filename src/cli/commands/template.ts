import { inputTemplate } from "../../app/input-form/input-form";
import { writeWorkbook } from "../../xlsx";
import { parseWords } from "../arguments";
import { refuseOverwriting, writeOutput } from "../files";
import { UsageError } from "../usage";
import type { Command } from "./command";

/** `template --output OUT.xlsx`: a workbook of the input sheets, with notes and examples, to be filled in. */
export const template: Command = async (words, streams) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    force: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new UsageError("template 不需要输入文件。");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  refuseOverwriting(values.output, [], values.force);
  const plans = inputTemplate();
  writeOutput(values.output, writeWorkbook(plans), values.force);
  streams.out(`已新建填报模板（${plans.length} 张工作表）：${values.output}\n`);
  return 0;
};
