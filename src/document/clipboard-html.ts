import { encodeText } from "../xml";
import { DOCUMENT_FONTS, type DocumentFont } from "./docx/fonts";
import type { Block, DocumentTable, HeadingLevel, Paragraph, Run, TableCell } from "./model";

const fonts = (role: DocumentFont): string => DOCUMENT_FONTS[role].join(",");
const BODY_FONT = fonts("body");
const HEADING_FONTS: Readonly<Record<HeadingLevel, string>> = {
  1: fonts("part"),
  2: fonts("part"),
  3: fonts("section"),
};
const BODY = `font-family:${BODY_FONT};font-size:16pt;line-height:28pt;margin:0`;

/** A stretch of a document as HTML for the clipboard, from which Word takes fonts, sizes and tables. Texts are escaped, so that none becomes markup. */
export function clipboardHtml(blocks: readonly Block[]): string {
  return `<html><body>${blocks.map(blockHtml).join("")}</body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const style = `font-family:${HEADING_FONTS[block.level]};font-size:16pt;line-height:28pt;margin:0;color:black`;
      return `<h${block.level} style="${style}">${runsHtml(block.runs)}</h${block.level}>`;
    }
    case "paragraph":
      return paragraphHtml(block);
    case "table":
      return tableHtml(block);
    case "pageBreak":
    case "contents":
      return "";
  }
}

function paragraphHtml({ role, align, runs }: Paragraph): string {
  const place = role === "body" ? "text-indent:2em" : role === "signature" ? "text-align:right" : "";
  return `<p style="${BODY};${align ? `text-align:${align}` : place}">${runsHtml(runs)}</p>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

function runHtml(run: Run): string {
  if (run.kind === "tab") return "&emsp;";
  const text = encodeText(run.text).replace(/\n/g, "<br>");
  return run.kind === "placeholder" ? `<span style="background:yellow">${text}</span>` : text;
}

function tableHtml({ columns, rows, size }: DocumentTable): string {
  const widths = columns.map((share) => `<col style="width:${Math.round(share * 100)}%">`).join("");
  const style = `border-collapse:collapse;width:100%;font-family:${BODY_FONT};font-size:${size}pt`;
  const body = rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("");
  return `<table style="${style}"><colgroup>${widths}</colgroup>${body}</table>`;
}

function cellHtml({ text, columns, rows, align, bold, border }: TableCell): string {
  if (rows === 0) return "";
  const style = `text-align:${align};${bold ? "font-weight:bold;" : ""}${border ? "border:1px solid black" : ""}`;
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  return `<td${spans} style="${style}">${encodeText(text).replace(/\n/g, "<br>")}</td>`;
}
