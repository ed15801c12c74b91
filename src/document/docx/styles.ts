import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { ParagraphRole } from "../model";
import { type DocumentFont, fontOf } from "./fonts";

const BLACK = "000000";
/** 28 points, exactly: the line of official papers. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const TABLE_LINE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 } as const;
const GAP_LINE = { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/** Two characters of 16 points. */
const FIRST_LINE = { firstLine: 640 } as const;

interface Look {
  readonly font: DocumentFont;
  /** In points. */
  readonly size: number;
  readonly paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>;
}

const body = { spacing: LINE, alignment: AlignmentType.BOTH, indent: FIRST_LINE } as const;
const centred = { alignment: AlignmentType.CENTER } as const;

/** How each role looks: 仿宋 16 points, parts 黑体, sections 楷体, tables 宋体. */
const ROLES: Readonly<Record<ParagraphRole, Look>> = {
  body: { font: "body", size: 16, paragraph: body },
  coverUnit: { font: "cover", size: 26, paragraph: { ...centred, spacing: { before: 3600, after: 600 } } },
  coverTitle: { font: "cover", size: 30, paragraph: { ...centred, spacing: { before: 0, after: 0 } } },
  contentsTitle: { font: "part", size: 22, paragraph: { ...centred, spacing: { before: 0, after: 400 } } },
  signature: { font: "body", size: 16, paragraph: { spacing: LINE, alignment: AlignmentType.RIGHT } },
  tableNumber: { font: "part", size: 12, paragraph: { spacing: TABLE_LINE, keepNext: true } },
  tableTitle: {
    font: "cover",
    size: 18,
    paragraph: { ...centred, spacing: TABLE_LINE, keepNext: true, outlineLevel: 1 },
  },
  tableUnit: { font: "table", size: 10, paragraph: { spacing: TABLE_LINE, keepNext: true } },
  tableGap: { font: "table", size: 1, paragraph: { spacing: GAP_LINE, keepNext: true } },
  tableNote: { font: "table", size: 10, paragraph: { spacing: TABLE_LINE } },
};

/** The id of a role's style: `tableNote` → `TableNote`. */
export function styleId(role: ParagraphRole): string {
  return role.slice(0, 1).toUpperCase() + role.slice(1);
}

/** All styles of a document; headings are black, as those of official papers. */
export function documentStyles(): IStylesOptions {
  const heading = (font: DocumentFont, size: number, paragraph: Look["paragraph"]) => ({
    run: { font: fontOf(font), size: size * 2, color: BLACK, bold: false },
    paragraph: { ...paragraph, keepNext: true },
  });
  return {
    default: {
      document: { run: { font: fontOf("body"), size: 32, color: BLACK } },
      heading1: heading("part", 22, { ...centred, spacing: LINE, outlineLevel: 0 }),
      heading2: heading("part", 16, { ...body, outlineLevel: 1 }),
      heading3: heading("section", 16, { ...body, outlineLevel: 2 }),
    },
    paragraphStyles: [
      ...Object.entries(ROLES).map(([role, look]) => style(styleId(role as ParagraphRole), look)),
      style("TableCell", { font: "table", size: 9, paragraph: { spacing: TABLE_LINE } }),
      ...[1, 2, 3].map((level) =>
        style(`TOC${level}`, {
          font: "body",
          size: 14,
          paragraph: { spacing: { line: 480, lineRule: LineRuleType.EXACT }, indent: { left: (level - 1) * 320 } },
        }),
      ),
    ],
  };
}

function style(id: string, { font, size, paragraph }: Look): IParagraphStyleOptions {
  const name = id.startsWith("TOC") ? `toc ${id.slice(3)}` : id;
  return { id, name, basedOn: "Normal", run: { font: fontOf(font), size: size * 2, color: BLACK }, paragraph };
}
