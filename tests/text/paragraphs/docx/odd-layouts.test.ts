import { plannedDocument } from "../../../../src/app/generate/planned-document";
import { writeDocx } from "../../../../src/document/docx/write-docx";
import { docxTables, readDocx } from "../../../../src/text/paragraphs";
import { recognise } from "../../../../tools/shipped";
import { seedPlanned } from "../../../document/seed";
import { docxOf } from "../../../support/docx-files";
import { figuresSaid } from "../../../support/figures";
import { snapshotOfPlans } from "../../../support/planned-snapshot";

const planned = seedPlanned();
const said = figuresSaid(recognise(snapshotOfPlans(planned.plans)), "as zero");
let body: string;

beforeAll(async () => {
  const { xml } = readDocx(await writeDocx(plannedDocument(planned)!), "x").parts.document;
  body = xml.slice(xml.indexOf("<w:body>") + "<w:body>".length, xml.lastIndexOf("</w:body>"));
});

/** The text's own runs, each with its characters. */
const RUN = /<w:r>((?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?)<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;

/** Layouts as documents have them that were made by hand, or came from other programs. */
const LAYOUTS: readonly [string, (xml: string) => string][] = [
  [
    "each character is a run of its own",
    (xml) => xml.replace(RUN, (_, format: string, text: string) => splitRun(format, text)),
  ],
  ["the whole document stands in a cell", (xml) => `<w:tbl><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl>`],
  ["the tables go on as 续表 after some rows", (xml) => splitTables(xml, "<w:p><w:r><w:t>续表</w:t></w:r></w:p>")],
  ["the tables are cut in two by an empty line", (xml) => splitTables(xml, "<w:p/>")],
  ["every row was inserted by a revision", (xml) => xml.replace(/<w:trPr>/g, '<w:trPr><w:ins w:id="1"/>')],
  ["a deleted row stands in every table", (xml) => xml.replace(/<\/w:tbl>/g, `${DELETED_ROW}</w:tbl>`)],
  [
    "amounts have thousands apart and blanks around",
    (xml) =>
      xml.replace(
        />(\d+\.\d\d)</g,
        (_, amount: string) => `> ${Number(amount).toLocaleString("en-US", { minimumFractionDigits: 2 })} <`,
      ),
  ],
  ["empty paragraphs stand in every cell", (xml) => xml.replace(/<\/w:tc>/g, "<w:p/></w:tc>")],
];

const DELETED_ROW =
  '<w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc><w:p><w:r><w:t>合计</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1.00</w:t></w:r></w:p></w:tc></w:tr>';

/** Entities count as one character. */
function splitRun(format: string, text: string): string {
  const characters = text.match(/&[a-z]+;|./gsu) ?? [];
  return characters.map((one) => `<w:r>${format}<w:t xml:space="preserve">${one}</w:t></w:r>`).join("");
}

/** Each table of figures in two, below its eighth row. */
function splitTables(xml: string, between: string): string {
  return xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, (table) => {
    const rows = table.split(/(?=<w:tr>)/);
    const [head = "", ...all] = rows;
    if (all.length < 12 || table.includes("绩效")) return table;
    return `${head}${all.slice(0, 8).join("")}</w:tbl>${between}<w:tbl>${all.slice(8).join("")}`;
  });
}

describe("the tables of a Word file", () => {
  it.each(LAYOUTS)("say the same where %s", (_, change) => {
    const changed = change(body);
    expect(changed).not.toBe(body);
    const { snapshot } = docxTables(readDocx(docxOf(changed), "x"));
    expect(figuresSaid(recognise(snapshot), "as zero")).toEqual(said);
  });
});
