import { type Catalogue, DESCRIBED_YEAR, catalogueFor } from "../../src/catalogue";
import { statedFacts } from "../../src/app/check/stated-facts";
import { readLedger } from "../../src/recognise/ledger";
import { type Finding, type Rule, type Severity, metaUnder, wording } from "../../src/rules";
import type { Disclosure, LedgerCheck, SheetTable } from "../../src/tables";
import { deriveEquations, judgeAll, missed, unchecked } from "../../src/ties";
import { type SheetSnapshot, type Snapshot, cellInFormula } from "../../src/workbook";
import { type Change, changed } from "./changes";
import { sampleSnapshot } from "./sample";
import { readDisclosure, xinjiang } from "../../tools/shipped";

/** A disclosure in which the rule finds nothing: the real one with these changes. */
export interface ValidCase {
  /** Why the rule has nothing to say. */
  readonly name: string;
  readonly changes: readonly Change[];
  /** The workbook, where the real one has no such case: one of another set. */
  readonly workbook?: () => Snapshot;
  /** Sheets that the workbook has beside its tables: sheets of facts, a ledger. */
  readonly sheets?: readonly SheetSnapshot[];
  /** What the user said of sheets, which table each is. */
  readonly said?: readonly SheetTable[];
  /** The catalogue of codes, where the budget year's own has no such case. */
  readonly catalogue?: (own: Catalogue) => Catalogue;
  /** How the tables agree with the workbook's ledger; it has none unless told. */
  readonly ledger?: (disclosure: Disclosure) => LedgerCheck;
}

/** A disclosure in which the rule finds exactly this: the real one with these changes. */
export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly messageId: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The cells concerned, `表3!E9`, the one to mend first. */
  readonly cells: readonly string[];
  /** The sentence that the user reads; at least once for each message of the rule. */
  readonly message?: string;
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** Tests a rule on the real workbook, changed. Fails also where the rule changes what it is given, or where the cases prove too little. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.meta.id, () => {
    it("is tested in earnest", () => expect(laziness(rule, cases)).toEqual([]));
    describe("finds nothing", () => {
      for (const one of cases.valid) it(one.name, () => expect(findingsOf(rule, one)).toEqual([]));
    });
    describe("finds", () => {
      for (const one of cases.invalid) {
        const { findings } = one;
        it(one.name, () => {
          const found = findingsOf(rule, one);
          expect(found.map((finding, index) => shown(rule, finding, findings[index]))).toEqual(
            findings.map((finding) => ({ severity: rule.meta.severity, ...finding })),
          );
          expect(new Set(found.map(({ subject }) => subject)).size).toBe(found.length);
        });
      }
    });
  });
}

/** What is wrong with the cases of a rule: each a sentence; none where they prove what they should. */
export function laziness(rule: Rule, { valid, invalid }: RuleCases): string[] {
  const complaints: string[] = [];
  if (valid.length === 0) complaints.push("no case in which the rule finds nothing");
  const seen = new Map<string, string>();
  for (const { name, changes, workbook, sheets, said, ledger } of [...valid, ...invalid]) {
    const key = JSON.stringify([changes, sheets, said]) + String(ledger) + String(workbook);
    const twin = seen.get(key);
    if (twin !== undefined) complaints.push(`“${name}” is the same case as “${twin}”`);
    seen.set(key, name);
  }
  for (const { name, findings } of invalid) {
    if (findings.length === 0) complaints.push(`“${name}” expects no finding`);
    if (findings.some(({ cells }) => cells === undefined)) complaints.push(`“${name}” does not say which cells`);
  }
  const expected = invalid.flatMap(({ findings }) => findings);
  for (const messageId of Object.keys(rule.meta.messages)) {
    const tested = expected.filter((finding) => finding.messageId === messageId);
    if (tested.length === 0) complaints.push(`message ${messageId} is never tested`);
    else if (tested.every(({ message }) => message === undefined))
      complaints.push(`message ${messageId} is never read as the user reads it`);
  }
  return complaints;
}

/** What the rule finds in the real workbook with these changes. Throws where it changes the disclosure. */
export function findingsOf(
  rule: Rule,
  {
    changes,
    workbook: base = sampleSnapshot,
    sheets = [],
    said,
    catalogue: other = (own) => own,
    ledger,
  }: Omit<ValidCase, "name">,
): Finding[] {
  const workbook = withSheets(changed(base(), changes), sheets);
  const disclosure = deepFreeze(readDisclosure(workbook, said));
  const catalogue = other(catalogueFor(disclosure.year ?? DESCRIBED_YEAR));
  const ties = judgeAll(deriveEquations(disclosure), disclosure);
  const facts = statedFacts(workbook, disclosure, readLedger(workbook));
  const known = {
    workbook,
    catalogue,
    missed: missed(ties),
    unchecked: unchecked(ties),
    ...(ledger && { ledger: ledger(disclosure) }),
    ...(facts && { facts: deepFreeze(facts) }),
  };
  return [...rule.check(disclosure, { ...known, looked: () => undefined })];
}

function withSheets(workbook: Snapshot, sheets: readonly SheetSnapshot[]): Snapshot {
  return { ...workbook, sheets: [...workbook.sheets, ...sheets] };
}

/** A finding in the form in which it is expected: its sentence only where one is, but always worded, so that no piece of it may lack. */
function shown(rule: Rule, finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const message = wording(metaUnder(xinjiang, rule.meta)!, finding);
  return {
    messageId: finding.messageId,
    severity: finding.severity ?? rule.meta.severity,
    cells: finding.cells.map(cellInFormula),
    ...(expected?.message !== undefined && { message }),
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
