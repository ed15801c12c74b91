import { USUAL_THRESHOLD } from "../../comparison";
import { DESCRIBED_YEAR, catalogueFor } from "../../catalogue";
import { readLedger } from "../../recognise/ledger";
import { type Disclosure, type SheetTable, type Template, type Templates, templateOf } from "../../tables";
import { type Snapshot, oncePer } from "../../workbook";
import { readTables } from "../check/read-disclosure";
import { DocumentWriting, type Stated } from "./document-writing";
import { type TablesFromLedger, fromLedger, laidOutFromLedger, noticesOf, sourceOf } from "./from-ledger";
import { lastYearIn } from "./last-year-in";
import { layoutOfDisclosure } from "./layout-snapshot";
import type { PlanOptions, PlannedTables, Sources } from "./planned-tables";
import { ownTiesOfPlan } from "./own-ties-of-plan";
import { type PlanSettings, withSettings, withZeroBase } from "./plan-settings";
import { publishedDisclosure } from "./published";
import { statedIn } from "./stated";

/**
 * The sheets of a workbook's disclosure: from its ledger, derived and rounded so that every tie holds in what is printed, or from the tables
 * that it has, laid out anew; with them its document. Pure; throws nothing for what a workbook may hold.
 * @param known what is stated for the document, instead of what the workbook states
 */
export function planTables(
  snapshot: Snapshot,
  templates: Templates,
  choices: PlanOptions = {},
  known?: Stated,
): PlannedTables {
  const begun = begunTables(snapshot, templates, choices, known);
  if (begun.kind !== "derived") return begun;
  // only here, where nothing holds the ledger's rows any more, which may take more memory than all else
  const { sources, template, derived, settings, stated } = begun;
  return { sources, template, ...laidOutFromLedger(derived, settings, stated) };
}

/** Tables that are derived from a ledger and are still to be laid out. */
interface DerivedTables extends Pick<PlannedTables, "sources" | "template"> {
  readonly kind: "derived";
  readonly derived: TablesFromLedger;
  readonly settings: PlanSettings;
  readonly stated: Stated;
}

function begunTables(
  snapshot: Snapshot,
  templates: Templates,
  choices: PlanOptions,
  known: Stated | undefined,
): PlannedTables | DerivedTables {
  const options = withSettings(choices);
  const { from, codes, assignments } = options;
  const chosen = options.template === undefined ? templates : onlyThat(templateOf(templates, options.template));
  const disclosure = ofUsualSet(tablesUnder(chosen)(snapshot)(options.sheetTables), templates, options);
  const stated = withZeroBase(known ?? statedIn(snapshot, disclosure, chosen, options), options);
  const reading = readLedger(snapshot, { ...(codes && { codes }), ...(assignments && { assignments }) });
  const settings: PlanSettings = { ...options, ...ownTiesOfPlan(snapshot, disclosure, options) };
  const template = disclosure.template.id;
  const sources: Sources = {
    ledgers: reading.ledgers.map(({ sheet, missing }) => ({ sheet, readable: missing.length === 0 })),
    tables: disclosure.tables.map(({ id, sheet }) => ({ id, sheet })),
  };
  const found = reading.ledgers.filter(({ sheet }) => options.ledger === undefined || sheet === options.ledger);
  const readable = found.filter(({ missing }) => missing.length === 0);
  const isFromTables =
    from === "tables" || (from === undefined && readable.length === 0 && disclosure.tables.length > 0);
  if (isFromTables) return { sources, template, ...fromTables(disclosure, settings, stated) };
  if (disclosure.template.isAccounts) return { sources, template, kind: "nothing" };
  if (readable.length > 1)
    return { sources, template, kind: "several-ledgers", sheets: readable.map(({ sheet }) => sheet) };
  const [ledger = found[0]] = readable;
  if (!ledger) return { sources, template, kind: "nothing" };
  if (ledger.missing.length > 0)
    return {
      sources,
      template,
      kind: "unreadable-ledger",
      ledger: sourceOf(ledger, reading),
      notices: noticesOf(ledger),
    };
  const derived = fromLedger(ledger, reading, disclosure.template, settings, stated);
  return { kind: "derived", sources, template, derived, settings, stated };
}

/** Without tables nothing tells the set: it is the chosen one, else the usual one of whoever asks, else the first. */
function ofUsualSet(
  found: Disclosure,
  templates: Templates,
  { template: chosen, usualTemplate }: PlanOptions,
): Disclosure {
  if (found.tables.length > 0 || chosen !== undefined || usualTemplate === undefined) return found;
  const template = templateOf(templates, usualTemplate);
  return { ...found, template, reading: template.readings[0] };
}

/** A set by itself, the same list each time, by which what was read under it is known again. */
const onlyThat = oncePer((template: Template): Templates => [template]);

/** A preview is planned again at every choice, and the tables are the same each time as long as the same is said of its sheets. */
const tablesUnder = oncePer((templates: Templates) =>
  oncePer((snapshot: Snapshot) => {
    const known = new Map<string, Disclosure>();
    return (said: readonly SheetTable[] = []): Disclosure => {
      const key = JSON.stringify(said);
      const disclosure = known.get(key) ?? readTables(snapshot, templates, { said }).disclosure;
      known.set(key, disclosure);
      return disclosure;
    };
  }),
);

/** What is planned, apart from what it could have been planned from. */
type Planned<Kind extends PlannedTables["kind"]> = Omit<Extract<PlannedTables, { kind: Kind }>, "sources" | "template">;

function fromTables(
  disclosure: Disclosure,
  options: PlanSettings,
  stated: Stated,
): Planned<"tables"> | Planned<"nothing"> {
  if (disclosure.tables.length === 0) return { kind: "nothing" };
  const { formulas, measure, tables, contents, workingPapers, ownTies, threshold = USUAL_THRESHOLD } = options;
  const writing = new DocumentWriting(stated, threshold, options.document ?? false);
  const { plans, leftOut } = layoutOfDisclosure(
    publishedDisclosure(disclosure, writing.secret),
    {
      ...(formulas !== undefined && { formulas }),
      ...(measure && { measure }),
      ...(tables && { tables }),
      ...(contents !== undefined && { contents }),
      ...(workingPapers !== undefined && { workingPapers }),
      ...(ownTies && { ownTies }),
    },
    (laid) => writing.sheetsOf({ disclosure: laid }),
  );
  const { unit, year } = disclosure;
  const { document, comparison, drawings } = writing;
  return {
    kind: "tables",
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    plans,
    ...(document && { document }),
    ...(comparison && { comparison }),
    ...(drawings && { drawings }),
    ...lastYearIn(stated, disclosure, catalogueFor(options.codesYear ?? year ?? DESCRIBED_YEAR, options.codes)),
    leftOut,
  };
}
