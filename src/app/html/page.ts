import type { Report } from "../../diagnose";
import { type Markup, html } from "./markup";

/** One workbook that was checked, or the reason why it could not be. */
export type CheckedWorkbook =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly error: { readonly code: string; readonly message: string } };

/** The reports of one or many workbooks as one self-contained page: no script, nothing from elsewhere. */
export function reportPage(workbooks: readonly CheckedWorkbook[]): string {
  const page = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <title>预算公开校验报告</title>
      </head>
      <body>
        <h1>预算公开校验报告</h1>
        <table>
          <tr>
            <th>单位</th>
            <th>文件</th>
            <th>结论</th>
          </tr>
          ${workbooks.map(row)}
        </table>
      </body>
    </html> `;
  return page.source;
}

function row(workbook: CheckedWorkbook): Markup {
  if ("error" in workbook)
    return html`<tr>
      <td></td>
      <td>${workbook.file}</td>
      <td>${workbook.error.message}</td>
    </tr>`;
  const { summary, unit } = workbook.report;
  const verdict = summary.errors > 0 ? `有错误 ${summary.errors} 条` : "没有错误";
  return html`<tr>
    <td>${unit ?? ""}</td>
    <td>${workbook.file}</td>
    <td>${verdict}</td>
  </tr>`;
}
