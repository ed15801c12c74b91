import { type Amount, type Measure, formatAmount, subtract } from "../../money";
import { type Fix, tieSaid, wording } from "../../rules";
import {
  type Disclosure,
  type DisclosureTable,
  type Figure,
  type Lines,
  type TableSpec,
  emptyNote,
  isEmptyTable,
  measureOfFigure,
  tableNumber,
  tableOf,
  tablesAndBeside,
  unreadableOf,
} from "../../tables";
import { type Equation, type Judged, ownSideAmount, unchecked as uncheckedTies } from "../../ties";
import { type CellRef, type Snapshot, a1, cellInFormula, cellText } from "../../workbook";
import { adjustmentsOf } from "./adjustments";
import { cellContents, figureCellName, figureCount, reportCell } from "../search/cells";
import { suspectFixes } from "./fixes";
import { fixNamer } from "./named-fix";
import { formulaSlip } from "../slips/formula-slips";
import { pairTallies } from "../search/pairs";
import type { TieModel } from "../search/model";
import type {
  Report,
  ReportAdjustment,
  ReportCell,
  ReportFinding,
  ReportSuspect,
  TableReport,
  TableState,
  Unchecked,
} from "./index";
import type { CheckRun, Found } from "../run";
import { withTextsToBlame } from "../slips/texts-passed-over";
import { slipWords } from "../slips/slip-words";
import type { Accusations, Suspect } from "../search/suspects";

/** Nothing is wrong with a rounding difference, so nothing is to be corrected. */
const ROUNDING_ADVICE = "在四舍五入范围内，不算错误。要完全相平，可按所列金额调整其中一个数；不调整的，请写明是尾差。";

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Puts what was found into the plain form that every output is printed from. */
export function buildReport(
  disclosure: Disclosure,
  run: CheckRun,
  model: TieModel,
  found: Accusations,
  workbook: Snapshot,
): Report {
  const suspects = withTextsToBlame(found.suspects, model.lines, disclosure);
  const contents = cellContents(disclosure);
  const fixes = suspectFixes(suspects, ({ figure }) => measureAt(figure, disclosure), workbook);
  const fixOf = (suspect: Suspect): Fix | undefined => {
    const fix = fixes.get(suspect);
    return fix && named(fix);
  };
  const adjustments = adjustmentsOf(model, disclosure);
  const named = fixNamer((cell) => contents.at(cell)?.name);
  const findings = run.found.map((found) =>
    reportFinding(
      found,
      disclosure,
      (cell) => reportCell(cell, contents, workbook),
      found.judged && adjustments.get(found.judged),
      named,
    ),
  );
  const ranks = new Map(tablesAndBeside(disclosure.reading).map(({ id }, rank) => [id, rank]));
  const order = new Map(
    run.found.map(({ finding }, index) => [findings[index]!, ranks.get(finding.table ?? "") ?? -1]),
  );
  findings.sort((a, b) => order.get(a)! - order.get(b)! || GRAVITY[a.severity] - GRAVITY[b.severity]);
  const idOf = new Map(run.found.flatMap((found) => (found.judged ? [[found.judged, findingId(found)] as const] : [])));
  const undetermined = found.undetermined.map(({ explains, cells }) => ({
    explains: explains.flatMap((judged) => idOf.get(judged) ?? []),
    cells,
  }));
  const unchecked = uncheckedTies(run.ties);
  const count = (severity: ReportFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...(disclosure.unit !== undefined && { unit: disclosure.unit }),
    ...(disclosure.year !== undefined && { year: disclosure.year }),
    measure: disclosure.measure,
    template: disclosure.template.id,
    templateTitle: disclosure.template.title,
    tables: reportTables(disclosure),
    summary: {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      rules: run.runs.filter(({ held, failed }) => held + failed > 0).length,
      equations: run.ties.equations.length - unchecked.length,
      figures: figureCount(disclosure),
    },
    findings,
    suspects: suspects.map((suspect) => reportSuspect(suspect, model.lines, disclosure, idOf, fixOf(suspect))),
    ...(undetermined.length > 0 && { undetermined }),
    rules: run.runs.map(({ meta, held, failed, unchecked, isTie }) => ({
      rule: meta.id,
      title: meta.title,
      tables: meta.tables,
      held,
      failed,
      unchecked,
      ...(isTie && { isTie }),
    })),
    pairs: pairTallies(run, disclosure, findingId),
    unchecked: reportUnchecked(disclosure, run, unchecked),
  };
}

/** Made of rule and subject, so that it stays the same when rows move. */
function findingId({ meta, finding }: Found): string {
  return `${meta.id}@${finding.subject}`;
}

function reportFinding(
  found: Found,
  disclosure: Disclosure,
  cellOf: (cell: CellRef) => ReportCell,
  adjustments: readonly ReportAdjustment[] = [],
  named: (fix: Fix) => Fix,
): ReportFinding {
  const { meta, finding, judged, severity } = found;
  return {
    id: findingId(found),
    rule: meta.id,
    severity,
    ...(finding.table && { table: finding.table }),
    title: meta.title,
    message: wording(meta, finding),
    advice: (judged?.verdict === "rounding" ? ROUNDING_ADVICE : meta.advice) + (finding.obstacle ?? ""),
    basis: meta.basis,
    ...(judged && tieFields(judged, disclosure)),
    ...(adjustments.length > 0 && { adjustments }),
    cells: finding.cells.map(cellOf),
    ...(finding.fix && { fix: named(finding.fix) }),
    ...(finding.code && { code: finding.code }),
  };
}

function tieFields(judged: Judged, disclosure: Disclosure) {
  const { equation } = judged;
  const measure = measureAt([...equation.left, ...equation.right][0]!, disclosure);
  return {
    formula: tieFormula(equation),
    said: tieSaid(equation, disclosure),
    ...sideFields(judged, measure),
    ...(judged.verdict === "rounding" && { rounding: true }),
  };
}

/** What both sides come to: of a tie that the user wrote, the sides as he wrote them. */
function sideFields({ equation: { origin }, ...judged }: Judged, measure: Measure) {
  const isOwn = origin.kind === "own";
  const left = isOwn ? ownSideAmount(origin.left) : judged.left;
  const right = isOwn ? ownSideAmount(origin.right) : judged.right;
  const said = (amount: Amount) => formatAmount(amount, measure);
  return { left: said(left), right: said(right), difference: said(subtract(left, right)) };
}

/** `表3!E9 = 表3!F9 + 表3!G9`; an empty side is 0. */
export function tieFormula({ left, right, relation, origin }: Equation): string {
  if (origin.kind === "own") return `${origin.left.text} = ${origin.right.text}`;
  const side = (figures: readonly Figure[]) => figures.map((figure) => cellInFormula(figure.cell)).join(" + ") || "0";
  return `${side(left)} ${relation === "within" ? ">=" : "="} ${side(right)}`;
}

function measureAt(figure: Figure, disclosure: Disclosure): Measure {
  return measureOfFigure(figure, disclosure);
}

function reportSuspect(
  suspect: Suspect,
  lines: Lines,
  disclosure: Disclosure,
  ids: ReadonlyMap<Judged, string>,
  fix: Fix | undefined,
): ReportSuspect {
  const { figure, suggested } = suspect;
  return {
    place: figure.cell,
    name: figureCellName(figure),
    value: cellText(figure.raw),
    suggested: formatAmount(suggested, measureAt(figure, disclosure)),
    explains: suspect.explains.flatMap((judged) => ids.get(judged) ?? []),
    ...slipField(suspect, lines, disclosure),
    group: suspect.group,
    rank: suspect.rank,
    equivalent: suspect.equivalent,
    formula: figure.formula !== undefined,
    ...(fix && { fix }),
  };
}

function slipField(suspect: Suspect, lines: Lines, disclosure: Disclosure): Pick<ReportSuspect, "slip"> {
  if (suspect.passedOverBy) return { slip: passedOverWords(suspect.figure, suspect.passedOverBy, disclosure) };
  if (suspect.figure.formula !== undefined) return { slip: formulaSlip(suspect, disclosure, lines) };
  return suspect.slip ? { slip: slipWords(suspect, suspect.slip) } : {};
}

/** `文本格式的数字，公式 D14 求和时漏掉了它；改成数字后 D14 得 14.13` */
function passedOverWords(
  { cell }: Figure,
  { figure, result }: NonNullable<Suspect["passedOverBy"]>,
  disclosure: Disclosure,
): string {
  const formula = figure.cell.sheet === cell.sheet ? a1(figure.cell) : cellInFormula(figure.cell);
  const amount = formatAmount(result, measureAt(figure, disclosure));
  return `文本格式的数字，公式 ${formula} 求和时漏掉了它；改成数字后 ${formula} 得 ${amount}`;
}

function reportTables(disclosure: Disclosure): TableReport[] {
  const specs = tablesAndBeside(disclosure.reading).filter(({ beside, id }) => !beside || tableOf(disclosure, id));
  const found = specs.map((spec) => tableReport(spec, disclosure));
  return [...found, ...disclosure.duplicates.map((copy) => placed(copy, "duplicate"))];
}

function tableReport({ id, number, title }: TableSpec, disclosure: Disclosure): TableReport {
  const table = tableOf(disclosure, id);
  if (!table) return { id, number, title, state: "missing" };
  return placed(table, isEmptyTable(table) ? (emptyNote(table) ? "declared-empty" : "empty") : "present");
}

function placed({ id, spec, sheet, area }: DisclosureTable, state: TableState): TableReport {
  return { id, number: spec.number, title: spec.title, sheet, area, state };
}

/** What could not be checked: rules that lack a table, and unreadable figures with the ties over them. */
function reportUnchecked(disclosure: Disclosure, run: CheckRun, unchecked: readonly Equation[]): Unchecked[] {
  const rules = run.runs
    .filter(({ unchecked, held, failed }) => unchecked > 0 && held + failed === 0)
    .map(({ meta }) => {
      const missing = meta.tables.filter((id) => !tableOf(disclosure, id));
      const reason =
        missing.length > 0
          ? `缺少${missing.map((id) => tableNumber(disclosure, id)).join("、")}`
          : "涉及的单元格无法读取";
      return { rule: meta.id, reason: `“${meta.title}”未检查：${reason}。`, cells: [] };
    });
  const unreadable = disclosure.tables.flatMap(unreadableOf);
  const cells = unreadable.map((figure) => {
    const ties = unchecked.filter(({ left, right }) => left.includes(figure) || right.includes(figure));
    const cell = { place: figure.cell, value: cellText(figure.raw), name: figureCellName(figure) };
    return { reason: `单元格内容无法读取，${ties.length} 条勾稽关系未检查。`, cells: [cell] };
  });
  return [...rules, ...cells];
}
