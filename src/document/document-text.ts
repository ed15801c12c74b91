import type { Block, DocumentModel, Run } from "./model";

/** The document's text, one entry a paragraph and a table cell with text, in reading order; contents and page breaks have none. */
export function documentText({ sections }: DocumentModel): string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)).filter((text) => text !== "");
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [runsText(block.runs)];
    case "table":
      return block.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    case "pageBreak":
    case "contents":
      return [];
  }
}

/** The text of runs as it is read; a tab is a tab. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "tab" ? "\t" : run.text)).join("");
}
