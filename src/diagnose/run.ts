import {
  type Finding,
  type RuleContext,
  type RuleMeta,
  type RuleUnder,
  type Severity,
  rulesUnder,
  tieMessage,
  tieMeta,
  tieMetas,
  tieRuleId,
} from "../rules";
import { type Disclosure, NO_TABLE, type RuleSettings, tableOf } from "../tables";
import {
  type Equation,
  type Judged,
  type TieSource,
  type Verdicts,
  deriveEquations,
  judgeAll,
  missed,
  unchecked,
} from "../ties";
import { queryKey } from "../ledger";
import { tallied } from "./tally";

/** A finding together with the rule that found it, and with the tie it is about, if it is about one. */
export interface Found {
  readonly meta: RuleMeta;
  readonly severity: Severity;
  readonly finding: Finding;
  readonly judged?: Judged;
}

/** How often a rule looked, and how often it found something. */
export interface RuleRun {
  readonly meta: RuleMeta;
  readonly held: number;
  readonly failed: number;
  readonly unchecked: number;
  /** True for a rule whose every case is a tie between figures. A rule that looks for itself, as `x/pension` does, is none. */
  readonly isTie?: true;
  /** True where it is ties that were counted. */
  readonly countsTies?: true;
}

export interface CheckRun {
  readonly found: readonly Found[];
  readonly ties: Verdicts;
  readonly runs: readonly RuleRun[];
}

/**
 * What a check knows besides the disclosure: the workbook it was read from, the codes of its year, how it agrees with the workbook's ledger,
 * what the workbook states for its document, and what the user made of rules. */
export type Known = Pick<RuleContext, "workbook" | "catalogue" | "ledger" | "budget" | "facts"> & {
  readonly settings?: RuleSettings;
  /** The ties that the user wrote. */
  readonly ownTies?: readonly Equation[];
  /** Where the ties of the tables are from, for whoever knows some of them before; else they are derived and judged. */
  readonly ties?: TieSource;
};

const DERIVED: TieSource = { of: deriveEquations, judge: judgeAll };

/** What every rule and every tie said of a disclosure. A rule that is switched off is not put, and its ties are none. */
export function runChecks(disclosure: Disclosure, known: Known): CheckRun {
  const { settings = {}, ties: source = DERIVED } = known;
  const ties = source.judge(tiesInForce(disclosure, known, source), disclosure);
  const context = { ...known, missed: missed(ties), unchecked: unchecked(ties) };
  const put = rulesUnder(disclosure.template).filter(
    ({ meta }) => settings[meta.id] !== "off" && (meta.over !== "facts" || known.facts !== undefined),
  );
  const rules = put.map((rule) => runRule(rule, disclosure, context));
  const wrong = context.missed.map((one) => tieFinding(one, disclosure));
  return {
    found: [...rules.flatMap((run) => run.found), ...wrong].map((found) => asSet(found, settings)),
    ties,
    runs: [...rules.map((run) => run.run), ...tallyTies(ties, disclosure, settings)],
  };
}

/** The ties that follow from the tables, and those that the user wrote, without those of rules that are switched off. */
function tiesInForce(
  disclosure: Disclosure,
  { settings = {}, ownTies = [] }: Known,
  source: TieSource,
): readonly Equation[] {
  const derived = source.of(disclosure);
  const equations = ownTies.length > 0 ? [...derived, ...ownTies] : derived;
  if (!Object.values(settings).includes("off")) return equations;
  return equations.filter((equation) => settings[tieRuleId(disclosure.template, equation)] !== "off");
}

/** The finding with the severity that the user gave its rule. A rounding difference is nobody's fault: it gets no graver than a warning. */
function asSet(found: Found, settings: RuleSettings): Found {
  const set = settings[found.meta.id];
  if (set === undefined || set === "off") return found;
  return { ...found, severity: set === "error" && found.judged?.verdict === "rounding" ? "warning" : set };
}

function runRule(
  { rule, meta }: RuleUnder,
  disclosure: Disclosure,
  known: Omit<RuleContext, "looked">,
): { found: Found[]; run: RuleRun } {
  const missing = meta.tables.filter((id) => !tableOf(disclosure, id));
  const impossible =
    meta.needs === "all"
      ? missing.length > 0
      : meta.tables.length > 0 && missing.length === meta.tables.length && meta.id !== "form/missing-table";
  if (impossible) return { found: [], run: { meta, held: 0, failed: 0, unchecked: 1 } };
  let looked = 0;
  const context = { ...known, looked: (count = 1) => void (looked += count) };
  const found = [...rule.check(disclosure, context)].map((finding) => ({
    meta,
    severity: finding.severity ?? meta.severity,
    finding,
  }));
  return { found, run: { meta, held: Math.max(0, looked - found.length), failed: found.length, unchecked: 0 } };
}

/** A difference that rounding explains is a warning, whatever the tie. */
function tieFinding(judged: Judged, disclosure: Disclosure): Found {
  const { equation } = judged;
  const { template } = disclosure;
  const rule = tieMeta(template, tieRuleId(template, equation));
  const meta = equation.origin.kind === "own" ? { ...rule, title: `自定义勾稽：${equation.origin.name}` } : rule;
  const figures = [...equation.left, ...equation.right];
  const table = figures.find((figure) => figure.table !== NO_TABLE)?.table;
  const finding: Finding = {
    ...tieMessage(judged, disclosure),
    ...(table !== undefined && { table }),
    subject: `${subjectOf(equation)}`,
    cells: figures.map((figure) => figure.cell),
    ...codeAsked(equation),
  };
  return { meta, severity: judged.verdict === "rounding" ? "warning" : meta.severity, finding, judged };
}

/** The one code that a tie asks for; nothing where it asks for none, or for several at once. */
function codeAsked({ question: { function: item, economic = [] } }: Equation): Pick<Finding, "code"> {
  const read = item ?? (economic.length === 1 ? economic[0] : undefined);
  return read === undefined ? {} : { code: { read, is: "asked" } };
}

function subjectOf({ origin, question }: Equation): string {
  if (origin.kind === "own") return origin.name;
  const where =
    origin.kind === "split"
      ? `${origin.place.table}.${origin.place.section}.${origin.by}`
      : `${origin.left.table}.${origin.right.table}`;
  return `${where}|${queryKey(question)}`;
}

/** What every rule of ties did, in the order of the template; one whose table is missing has no ties at all, and must show as not checked all the same. */
function tallyTies(ties: Verdicts, disclosure: Disclosure, settings: RuleSettings): RuleRun[] {
  const { template } = disclosure;
  const tallies = tallied(ties, (equation) => tieRuleId(template, equation));
  const named = tieMetas(template).filter(({ id }) => settings[id] !== "off");
  const unnamed = [...tallies.keys()].filter((id) => !named.some((meta) => meta.id === id));
  return [...named, ...unnamed.map((id) => tieMeta(template, id))].flatMap((meta): RuleRun[] => {
    const tally = tallies.get(meta.id);
    if (tally) return [{ meta, ...tally, isTie: true, countsTies: true }];
    const isImpossible = meta.tables.some((id) => !tableOf(disclosure, id));
    return isImpossible ? [{ meta, held: 0, failed: 0, unchecked: 1, isTie: true }] : [];
  });
}
