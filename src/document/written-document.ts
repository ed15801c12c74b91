import type { OpenPoint } from "../facts";
import type { ProjectFunds } from "../ledger";
import type { Measure } from "../money";
import type { Narrative } from "../narrative";
import type { PerformanceSheets } from "../performance";
import type { Block } from "./model";
import { assetsPart } from "./parts/assets";
import { coverPart } from "./parts/cover";
import { titleYear } from "./parts/draft";
import { glossaryPart } from "./parts/glossary";
import type { Part, PartSource } from "./parts/part";
import { performancePart } from "./parts/performance";
import { type BoughtRow, procurementPart } from "./parts/procurement";
import { remarksPart } from "./parts/remarks";
import { signOff } from "./parts/sign-off";
import { unitPart } from "./parts/unit-part";
import { untoldPart } from "./parts/untold-part";

/** What a document is written from. */
export interface DocumentInput {
  readonly source: PartSource;
  /** Names of the sheets of part 2's tables, in their order. */
  readonly tables: readonly string[];
  /** Part 3; absent where the template has no text, which the document says in its place. */
  readonly narrative?: Narrative;
  readonly performance: PerformanceSheets;
  /** The money of every project, by name; absent where nothing tells it whole. */
  readonly projects?: ReadonlyMap<string, ProjectFunds>;
  /** The projects of which nothing is published, by the names that they have here. */
  readonly secret: ReadonlySet<string>;
  /** The ledger's rows, where it has a column 政府采购类别. */
  readonly bought?: readonly BoughtRow[];
}

/** A stretch of a document: text, or sheets as tables, by their names. Each begins on a new page. */
export type Stretch =
  | { readonly kind: "cover"; readonly blocks: readonly Block[] }
  | { readonly kind: "text"; readonly blocks: readonly Block[] }
  | { readonly kind: "sheets"; readonly heading?: Block; readonly names: readonly string[] };

/** A whole document without its tables, which stand on sheets: of it and the sheets Word is made, of its text the sheet 预算说明. */
export interface WrittenDocument {
  /** The file's own title: 某单位2024年单位预算公开. */
  readonly title: string;
  /** In which it prints amounts. */
  readonly measure: Measure;
  readonly stretches: readonly Stretch[];
  /** What it still lacks, in its order. */
  readonly openPoints: readonly OpenPoint[];
}

/** The document: cover, contents, and its four parts. What is missing stands in it as 【请填写…】 and is listed. */
export function writeDocument(input: DocumentInput): WrittenDocument {
  const { source, narrative, performance } = input;
  const [unit, glossary, end] = [unitPart(source), glossaryPart(source), signOff(source)];
  const third = narrative ? thirdPart(input, narrative) : withoutText(source);
  const year = titleYear(source);
  const text = (blocks: readonly Block[]): Stretch[] => (blocks.length > 0 ? [{ kind: "text", blocks }] : []);
  const sheets: Stretch[] =
    performance.plans.length > 0 ? [{ kind: "sheets", names: performance.plans.map(({ name }) => name) }] : [];
  return {
    title: `${source.unit ?? ""}${year}${source.scope}${source.publishes}公开`,
    measure: source.measure,
    stretches: [
      { kind: "cover", blocks: coverPart(source) },
      ...text(unit.blocks),
      {
        kind: "sheets",
        heading: heading(`第二部分 ${year}${source.scope}${source.publishes}公开表`),
        names: input.tables,
      },
      ...(sheets.length > 0
        ? [...text(third.before), ...sheets, ...text(third.after)]
        : text([...third.before, ...third.after])),
      ...text([...glossary.blocks, ...end.blocks]),
    ],
    openPoints: onceEach([...unit.openPoints, ...third.openPoints, ...glossary.openPoints, ...end.openPoints]),
  };
}

/** Part 3: the text up to the tables of targets, and what follows them. */
interface ThirdPart {
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly openPoints: readonly OpenPoint[];
}

function withoutText(source: PartSource): ThirdPart {
  const { blocks, openPoints } = untoldPart(source);
  return { before: blocks, after: [], openPoints };
}

function thirdPart(
  { source, performance, projects, secret, bought }: DocumentInput,
  { blocks, openPoints }: Narrative,
): ThirdPart {
  const own: Readonly<Record<string, Part>> = {
    procurement: procurementPart(source, bought),
    assets: assetsPart(source),
    performance: performancePart(source, performance.plans.length > 0, projects),
    remarks: remarksPart(source, projects ?? new Map(), secret),
  };
  const told = blocks.map(({ section, level, heading: runs, paragraphs }) => ({
    section,
    blocks: [
      { kind: "heading", level, runs } satisfies Block,
      ...paragraphs.map((paragraph): Block => ({ kind: "paragraph", role: "body", runs: paragraph.runs })),
      ...(own[section ?? ""]?.blocks ?? []),
    ],
  }));
  const tables = told.findIndex(({ section }) => section === "performance") + 1;
  const title = heading(`第三部分 ${titleYear(source)}${source.scope}预算情况说明`);
  return {
    before: [title, ...told.slice(0, tables).flatMap((section) => section.blocks)],
    after: told.slice(tables).flatMap((section) => section.blocks),
    openPoints: [...openPoints, ...Object.values(own).flatMap((part) => part.openPoints), ...performance.openPoints],
  };
}

function heading(text: string): Block {
  return { kind: "heading", level: 1, runs: [{ kind: "text", text }] };
}

function onceEach(points: readonly OpenPoint[]): OpenPoint[] {
  return [...new Map(points.map((point) => [point.message, point])).values()];
}
