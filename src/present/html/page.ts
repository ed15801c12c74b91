import type { FileResult } from "../file-result";
import type { Templates } from "../../tables";
import type { ReviewFacts } from "../review/review-form";
import { type Markup, NOTHING, markup } from "./markup";
import { overview } from "./overview";
import { STYLE, STYLE_HASH } from "./style";
import { workbookPart } from "./workbook";

/** Nothing is loaded, run, framed or sent: of all that a page can do, this one has its own style only. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * The reports of workbooks as one self-contained page, printable on A4. With several workbooks it begins with the table of all units.
 * Texts of workbooks are escaped, wherever they stand.
 * @param templates those by which the workbooks were read
 * @param facts what is known besides of every one of them
 * @param more what stands below the reports
 */
export function reportPage(
  workbooks: readonly FileResult[],
  templates: Templates,
  facts?: ReviewFacts,
  more: Markup = NOTHING,
): string {
  const among = workbooks.length !== 1;
  const parts = workbooks.map((workbook, index) => workbookPart(workbook, index + 1, among, templates, facts));
  const page = markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(workbooks)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${among ? overview(workbooks, templates, facts) : NOTHING}
${parts}${more}</main>
</body>
</html>
`;
  return page.source;
}

function titleOf(workbooks: readonly FileResult[]): string {
  const [only] = workbooks;
  if (!only || workbooks.length > 1) return "单位预算公开校验汇总";
  return `单位预算公开校验报告　${("report" in only && only.report.unit) || only.file}`;
}
