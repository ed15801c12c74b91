import {
  AlignmentType,
  Document,
  Footer,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { contentsEntries } from "../headings";
import type { Block, DocumentModel, DocumentSection } from "../model";
import { pageOf, textWidthOf } from "../page";
import { type Surroundings, fileChild } from "./blocks";
import { fontOf } from "./fonts";
import { finishedPackage } from "./package";
import { documentStyles } from "./styles";
import { tableXml } from "./table-xml";
import { writable } from "./text";

/** The .docx file of a document. The same document always makes the same bytes. */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const tables: string[] = [];
  const entries = contentsEntries(model, 2);
  const firstNumbered = model.sections.find(({ pageNumbers }) => pageNumbers);
  const sections = model.sections.map((section) => {
    const width = textWidthOf(pageOf(section));
    const slotOf = (block: Block) => (block.kind === "table" ? tables.push(tableXml(block, width)) - 1 : -1);
    return sectionOptions(section, section === firstNumbered, { width, entries, slotOf });
  });
  const title = writable(model.title);
  const document = new Document({ title, styles: documentStyles(), sections });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), title, tables);
}

function sectionOptions(section: DocumentSection, restarts: boolean, around: Surroundings): ISectionOptions {
  const { width, height, margins } = pageOf(section);
  const isLandscape = section.orientation === "landscape";
  const footer = new Footer({ children: [section.pageNumbers ? pageNumber() : new Paragraph({})] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns the paper itself: it takes the short side as its width.
        size: {
          width: isLandscape ? height : width,
          height: isLandscape ? width : height,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margins, header: 850, footer: 850, gutter: 0 },
        pageNumbers: { formatType: NumberFormat.DECIMAL, ...(restarts && { start: 1 }) },
      },
    },
    footers: { default: footer },
    children: section.blocks.map((block) => fileChild(block, around)),
  };
}

/** `- 1 -`, centred. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["- ", PageNumber.CURRENT, " -"], font: fontOf("table"), size: 28 })],
  });
}
