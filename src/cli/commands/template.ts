import { addInputTemplate } from "../../app/input-form/add-input-form";
import { newFile } from "../../xlsx";
import { parseWords } from "../arguments";
import { chosenTemplates } from "../chosen-templates";
import { refuseOverwriting, writeOutput } from "../files";
import { UsageError } from "../usage";
import type { Command } from "./command";

/** `template --output OUT.xlsx [--template ID]`: a workbook of the input sheets, with notes and examples, to be filled in for a set of tables. */
export const template: Command = async (words, streams, { templates }) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    template: { type: "string" },
    force: { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new UsageError("template 不需要输入文件。");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  refuseOverwriting(values.output, [], values.force);
  const [set] = chosenTemplates(values.template, templates);
  if (set.isAccounts) throw new UsageError(`“${set.title}”不由预算明细生成，没有填报模板。`);
  const host = newFile();
  const { written } = await addInputTemplate(host, {}, set);
  writeOutput(values.output, (await host.save()).bytes, values.force);
  streams.out(`已新建填报模板（${written.length} 张工作表）：${values.output}\n`);
  return 0;
};
