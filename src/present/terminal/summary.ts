import { printableLine } from "../../workbook";
import type { FileOutcome } from "../file-result";

/**
 * What several files came to, as the last lines on a terminal: how many were right, wrong, and not checked, and those by their names. The
 * sign is `✓` only where every file was checked and none has an error.
 */
export function textSummary(results: readonly FileOutcome[]): string {
  const unread = results.flatMap((result) => ("error" in result ? [result] : []));
  const wrong = results.filter((result) => "errors" in result && result.errors > 0).length;
  const right = results.length - unread.length - wrong;
  const sign = unread.length + wrong > 0 ? "✗" : "✓";
  return [
    `${sign} 共 ${results.length} 个文件：${right} 个没有错误，${wrong} 个有错误，${unread.length} 个未能检查`,
    ...unread.map(({ file }) => `  未能检查：${file}`),
    "",
  ]
    .map(printableLine)
    .join("\n");
}
