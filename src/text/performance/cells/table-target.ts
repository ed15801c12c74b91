import type { Fact, Indicator } from "../../../facts";
import type { TextCell, TextDocument, TextTable } from "../../text-document";
import type { FoundTarget } from "../found-target";
import type { TargetPlaces } from "../target-places";
import { squeezed, targetKindOf } from "../target-titles";

const HEADINGS = {
  first: ["一级指标"],
  second: ["二级指标"],
  third: ["三级指标"],
  value: ["指标值", "目标值"],
  basis: ["指标值设定依据", "指标值设置依据", "指标设定依据", "指标设置依据", "设置依据", "设定依据"],
  weight: ["指标分值权重", "分值权重", "指标权重", "权重", "分值"],
} as const;
type Heading = keyof typeof HEADINGS;
type Columns = Readonly<Partial<Record<Heading, number>>> & Readonly<Record<"third" | "value", number>>;

const WEIGHT = /^(\d{1,3}(?:\.\d{1,2})?)分?$/;
const PROJECT_LABEL = /^项目名称:?$/;
/** A row that was left for more: …… */
const NOTHING = /^[….·/\-—]*$/;
/** So many paragraphs above a table may be its title. */
const TITLE_PARAGRAPHS = 6;

/** True of a table with the headings of targets. */
export function isTargetTable(table: TextTable, document: TextDocument): boolean {
  return table.rows.some((row) => columnsOf(row, document) !== undefined);
}

/**
 * The target that a table with cells holds; undefined where a row, or what it is of, cannot be read with certainty.
 * @param frame the table right above, where what it is of (项目名称) stands in one of its own
 */
export function tableTarget(
  table: TextTable,
  frame: TextTable | undefined,
  document: TextDocument,
  places: TargetPlaces,
): FoundTarget | undefined {
  const { rows } = table;
  const at = rows.findIndex((row) => columnsOf(row, document) !== undefined);
  const head = [...(frame?.rows ?? []), ...rows.slice(0, at)];
  const project = projectOf(head, document, places);
  if (!project && !isOverall(head, (frame ?? table).before, document)) return undefined;
  const columns = columnsOf(rows[at]!, document)!;
  const indicators: Indicator[] = [];
  for (const row of rows.slice(at + 1)) {
    // headings that repeat on a page, and what stands across the table below the rows
    if (columnsOf(row, document) || !row.some(({ column }) => column === columns.value)) continue;
    const read = indicatorOf(row, columns, document, places);
    if (read === "unreadable") return undefined;
    if (read) indicators.push(read);
  }
  return { ...(project && { project }), indicators };
}

function indicatorOf(
  row: readonly TextCell[],
  columns: Columns,
  document: TextDocument,
  places: TargetPlaces,
): Indicator | "unreadable" | undefined {
  const cellAt = (heading: Heading) => row.find(({ column }) => column === columns[heading]);
  const [third, value, weight] = [cellAt("third"), cellAt("value"), cellAt("weight")];
  if (!third || [third, value, weight].some((cell) => cell?.merge !== undefined)) return "unreadable";
  const factAt = (heading: Heading) => factOf(cellAt(heading), document, places);
  const name = factAt("third");
  if (!name || NOTHING.test(name.value)) return undefined;
  const points = weightOf(weight, document, places);
  if (points === "unreadable") return "unreadable";
  const [first, second, said, basis] = [factAt("first"), factAt("second"), factAt("value"), factAt("basis")];
  return {
    ...(first && { first }),
    ...(second && { second }),
    third: name,
    ...(said && { value: said }),
    ...(basis && { basis }),
    ...(points && { weightHundredths: points }),
  };
}

function weightOf(cell: TextCell | undefined, document: TextDocument, places: TargetPlaces) {
  const text = cell ? textOf(cell, document) : "";
  if (!cell || text === "") return undefined;
  const number = WEIGHT.exec(text)?.[1];
  if (number === undefined) return "unreadable";
  return places.fact(Math.round(Number(number) * 100), spansOf(cell, document));
}

function columnsOf(row: readonly TextCell[], document: TextDocument): Columns | undefined {
  const found: Partial<Record<Heading, number>> = {};
  for (const cell of row) {
    const text = textOf(cell, document);
    for (const heading of Object.keys(HEADINGS) as Heading[])
      if ((HEADINGS[heading] as readonly string[]).includes(text)) found[heading] ??= cell.column;
  }
  const { third, value } = found;
  return third === undefined || value === undefined ? undefined : { ...found, third, value };
}

/** True of a table that names the project that it is of. */
export function namesProject({ rows }: TextTable, document: TextDocument): boolean {
  return rows.some((row) => row.some((cell) => PROJECT_LABEL.test(textOf(cell, document))));
}

function projectOf(rows: TextTable["rows"], document: TextDocument, places: TargetPlaces): Fact<string> | undefined {
  for (const row of rows) {
    const label = row.findIndex((cell) => PROJECT_LABEL.test(textOf(cell, document)));
    if (label >= 0) return factOf(row[label + 1], document, places);
  }
  return undefined;
}

/** The title stands above the table, or in its first rows. */
function isOverall(head: TextTable["rows"], before: number, document: TextDocument): boolean {
  const above = document.paragraphs.slice(Math.max(0, before - TITLE_PARAGRAPHS), before).map(({ raw }) => raw);
  const within = head.flatMap((row) => row.map((cell) => textOf(cell, document)));
  const kinds = [...above, ...within].flatMap((text) => targetKindOf(text) ?? []);
  return kinds.at(-1) === "overall";
}

function factOf(cell: TextCell | undefined, document: TextDocument, places: TargetPlaces): Fact<string> | undefined {
  const text = cell ? rawOf(cell, document).trim() : "";
  return cell && text !== "" ? places.fact(text, spansOf(cell, document)) : undefined;
}

/** Without blanks, its width folded. */
function textOf(cell: TextCell, document: TextDocument): string {
  return squeezed(rawOf(cell, document));
}

function rawOf({ paragraphs }: TextCell, document: TextDocument): string {
  return paragraphs.map((number) => document.paragraphs[number]?.raw ?? "").join("");
}

function spansOf({ paragraphs }: TextCell, document: TextDocument) {
  return paragraphs.flatMap((paragraph) => {
    const end = document.paragraphs[paragraph]?.raw.length ?? 0;
    return end > 0 ? [{ paragraph, start: 0, end }] : [];
  });
}
