import type { Disclosure, TableId } from "../../tables";
import { deriveEquations, type Verdict } from "../../ties";
import { type Area, MARK_COLORS, type PlannedCell, type SheetPlan, areaA1 } from "../../workbook";
import { unitText } from "../table/furniture";
import { rowHeights } from "../appearance/heights";
import { groupTies } from "./groups";
import type { Measures } from "./sides";
import { type OwnTiesToList, ownRows } from "./own-ties";
import { CHECK_STYLES } from "./styles";
import { COLUMNS, VERDICT_WORDS, tieRows } from "./tie-rows";

export const CHECK_SHEET = "勾稽核对表";

const HEADINGS = ["序号", "勾稽关系", "左边", "右边", "差额", "结论", "左边单元格", "右边单元格"] as const;
const WIDTHS = [7, 58, 15, 15, 12, 10, 12, 12] as const;
const LAST_COLUMN = WIDTHS.length - 1;
const HEADER_ROW = 3;
const OWN_GROUP = "自定义勾稽";
const TITLE_HEIGHT = 32;
const TAB_COLOR = "#C00000";
/** What is to be looked at, in the colours of the marks. */
const HIGHLIGHTS: readonly (readonly [verdict: Verdict, color: string])[] = [
  ["failed", MARK_COLORS.error.fill],
  ["rounding", MARK_COLORS.warning.fill],
  ["unchecked", MARK_COLORS.info.fill],
];

/**
 * 勾稽核对表: a row for every tie of the laid-out tables, in groups by the names that users know. Both sides are live formulas of the tables'
 * cells, so that an edit shows here at once. Undefined where the tables have no tie.
 * @param disclosure the tables as they are laid out: figures' cells are those of the new sheets, measures those printed
 * @param ownTies what the user tied in the workbook that the tables are made from
 */
export function checkSheet(disclosure: Disclosure, ownTies?: OwnTiesToList): SheetPlan | undefined {
  const equations = deriveEquations(disclosure);
  const own = ownTies ? ownRows(ownTies, disclosure) : { listed: [], unlisted: [] };
  if (equations.length + own.listed.length + own.unlisted.length === 0) return undefined;
  const printed = new Map<TableId, Disclosure["measure"]>(
    disclosure.tables.map(({ id, effectiveMeasure }) => [id, effectiveMeasure]),
  );
  const measures: Measures = (table) => printed.get(table) ?? disclosure.measure;
  const addTie = tieRows(disclosure, measures);
  const body: PlannedCell[] = [];
  const verdicts: Verdict[] = [];
  let row = HEADER_ROW + 1;
  for (const { title, equations: ofGroup } of [
    ...groupTies(equations, disclosure),
    ...(own.listed.length > 0 ? [{ title: OWN_GROUP, equations: own.listed }] : []),
  ]) {
    body.push(...groupCells(title, row++));
    for (const equation of ofGroup) {
      verdicts.push(addTie(body, equation, verdicts.length + 1, row++));
    }
  }
  if (own.unlisted.length > 0 && own.listed.length === 0) body.push(...groupCells(OWN_GROUP, row++));
  for (const words of own.unlisted) body.push(...unlistedCells(words, row++));
  const last = row - 1;
  const area: Area = { top: HEADER_ROW + 1, left: COLUMNS.verdict, bottom: last, right: COLUMNS.verdict };
  const cells = [...furniture(disclosure, verdicts, area), ...body];
  const heights = rowHeights(cells, [], WIDTHS).set(0, TITLE_HEIGHT);
  return {
    name: CHECK_SHEET,
    tabColor: TAB_COLOR,
    columnWidths: WIDTHS,
    rowHeights: heights,
    cells,
    merges: [0, 1, 2].map((top) => ({ top, left: 0, bottom: top, right: LAST_COLUMN })),
    page: {
      orientation: "landscape",
      printArea: { top: 0, left: 0, bottom: last, right: LAST_COLUMN },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      margins: { top: 1.9, bottom: 1.7, left: 1.5, right: 1.5 },
      footer: "第 &P 页，共 &N 页",
    },
    frozenRows: HEADER_ROW + 1,
    links: [],
    marks: HIGHLIGHTS.map(([verdict, color]) => ({ area, text: VERDICT_WORDS[verdict], color })),
  };
}

function furniture({ unit, measure }: Disclosure, verdicts: readonly Verdict[], area: Area): PlannedCell[] {
  const stated = `编制单位：${unit === undefined ? "" : unitText(unit)}　　金额单位：${measure}`;
  return [
    { row: 0, column: 0, content: { kind: "text", text: CHECK_SHEET }, style: CHECK_STYLES.title },
    { row: 1, column: 0, content: { kind: "text", text: stated }, style: CHECK_STYLES.unit },
    { row: 2, column: 0, content: summary(verdicts, areaA1(area)), style: CHECK_STYLES.summary },
    ...HEADINGS.map((text, column): PlannedCell => ({
      row: HEADER_ROW,
      column,
      content: { kind: "text", text },
      style: CHECK_STYLES.header,
    })),
  ];
}

/** 共528项：一致528项，… counted by formula, so that it follows every edit. */
function summary(verdicts: readonly Verdict[], area: string): PlannedCell["content"] {
  const kinds = Object.entries(VERDICT_WORDS) as [Verdict, string][];
  const counted = kinds.map(([, word]) => `"${word} "&COUNTIF(${area},"${word}")&" 项`);
  const said = kinds.map(([kind, word]) => `${word} ${verdicts.filter((verdict) => verdict === kind).length} 项`);
  const head = `共 ${verdicts.length} 项勾稽关系：`;
  return {
    kind: "formula",
    formula: `="${head}"&${counted.join('，"&')}。"`,
    cached: { text: `${head}${said.join("，")}。` },
  };
}

/** A tie of the user's that the new tables cannot show: what it is and why, and no figure and no verdict. */
function unlistedCells(words: string, row: number): PlannedCell[] {
  return WIDTHS.map((_, column) => ({
    row,
    column,
    content: column === COLUMNS.words ? { kind: "text", text: words } : { kind: "blank" },
    style: column === COLUMNS.words ? CHECK_STYLES.words : CHECK_STYLES.verdict,
  }));
}

function groupCells(title: string, row: number): PlannedCell[] {
  return WIDTHS.map((_, column) => ({
    row,
    column,
    content: column === 0 ? { kind: "text", text: title } : { kind: "blank" },
    style: CHECK_STYLES.group,
  }));
}
