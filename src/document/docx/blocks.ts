import {
  AlignmentType,
  FileChild,
  HeadingLevel,
  LeaderType,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { ContentsEntry } from "../headings";
import type { Block, Run } from "../model";
import { styleId } from "./styles";
import { writable } from "./text";

/** An element that stands where a table is put once the package is made: `<w:slot0/>`. No text can look like it, as `<` is escaped. */
class TableSlot extends FileChild {
  constructor(index: number) {
    super(`w:slot${index}`);
  }
}

/** What blocks need to know of their document. */
export interface Surroundings {
  /** Twips of the section's text width. */
  readonly width: number;
  readonly entries: readonly ContentsEntry[];
  /** The number of the slot that a table gets. */
  slotOf(block: Block): number;
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A block in the library's terms. */
export function fileChild(block: Block, around: Surroundings): FileChild {
  switch (block.kind) {
    case "heading":
      return new Paragraph({ heading: HEADINGS[block.level - 1], children: children(block.runs) });
    case "paragraph":
      return new Paragraph({
        style: styleId(block.role),
        ...(block.align && { alignment: ALIGNMENTS[block.align] }),
        ...(block.runs.some(({ kind }) => kind === "tab") && {
          tabStops: [{ type: TabStopType.RIGHT, position: around.width }],
        }),
        children: children(block.runs),
      });
    case "table":
      return new TableSlot(around.slotOf(block));
    case "pageBreak":
      return new Paragraph({ children: [new PageBreak()] });
    case "contents":
      return new TableOfContents("目录", {
        hyperlink: true,
        headingStyleRange: `1-${block.levels}`,
        useAppliedParagraphOutlineLevel: true,
        beginDirty: false,
        // not as `cachedEntries`: those have their pages at a tab beyond the text's edge
        contentChildren: around.entries.map((entry) => contentsLine(entry, around.width)),
      });
  }
}

/** A heading, dots, and its page at the right edge. */
function contentsLine({ level, text, page }: ContentsEntry, width: number): Paragraph {
  return new Paragraph({
    style: `TOC${level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [new TextRun({ children: [writable(text), new Tab(), String(page)] })],
  });
}

function children(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run) => {
    if (run.kind === "tab") return [new TextRun({ children: [new Tab()] })];
    const marked = run.kind === "placeholder" ? ({ highlight: "yellow" } as const) : {};
    return writable(run.text)
      .split("\n")
      .map((text, index) => new TextRun({ text, ...marked, ...(index > 0 && { break: 1 }) }));
  });
}
