import { checkSnapshot } from "../../app/check-snapshot";
import { layoutSnapshot } from "../../app/layout-snapshot";
import { readWorkbook, writeWorkbook } from "../../xlsx";
import { onlyWord, parseWords } from "../arguments";
import { openAndCheck } from "../check-file";
import { refuseOverwriting, writeOutput } from "../files";
import { verdict } from "../reporters/text";
import { UsageError } from "../usage";
import type { Command } from "./command";

/** `generate FILE --output OUT.xlsx`: lays the workbook's tables out anew as the eleven sheets, and checks the result. */
export const generate: Command = async (words, streams) => {
  const { values, positionals } = parseWords(words, {
    output: { type: "string" },
    "values-only": { type: "boolean", default: false },
    force: { type: "boolean", default: false },
  });
  const file = onlyWord(positionals, "工作簿");
  if (values.output === undefined) throw new UsageError("请用 --output 给出新文件名。");
  refuseOverwriting(values.output, [file], values.force);
  const { snapshot } = openAndCheck(file);
  const { plans } = layoutSnapshot(snapshot, { formulas: !values["values-only"] });
  const bytes = writeWorkbook(plans);
  writeOutput(values.output, bytes, values.force);
  const report = checkSnapshot(readWorkbook(bytes));
  streams.out(`已生成 ${plans.length} 张表：${values.output}\n${verdict(report).trim()}\n`);
  return report.summary.errors > 0 ? 1 : 0;
};
