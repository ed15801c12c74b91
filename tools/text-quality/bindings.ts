import { queryKey } from "../../src/ledger";
import type { Claim, TextReading } from "../../src/text";
import { type TruthFact, type TruthText, queryOfTruth } from "./truth";

/** Kinds of what a truth tells that are numbers; those of reasons and uses are only passed over. */
const NUMBERS: ReadonlySet<string> = new Set(["amount", "change", "growth", "share", "fact"]);
const SILENT: ReadonlySet<string> = new Set(["reason", "use"]);

export interface Miss {
  readonly fact: TruthFact;
  readonly claims: readonly Claim[];
}

/** How a text was read, against its truth. */
export interface BindingTally {
  readonly name: string;
  readonly numbers: number;
  readonly right: number;
  readonly wrong: readonly Miss[];
  readonly unbound: readonly Miss[];
  /** Directions, lines that did not change or have no money, lists, projects. */
  readonly statements: number;
  readonly found: number;
  readonly lost: readonly Miss[];
  /** Numbers that were bound though the truth has none there. */
  readonly extra: readonly Claim[];
}

/** Compares what was read with what the text says. `lineOf` finds the paragraph and the place of a truth's character where lines were changed. */
export function tallyBindings(truth: TruthText, reading: TextReading, lineOf: Relocation = sameLine): BindingTally {
  const told = truth.facts.filter(({ kind }) => !SILENT.has(kind));
  const numbers = told.filter(({ kind }) => NUMBERS.has(kind));
  const statements = told.filter(({ kind }) => !NUMBERS.has(kind));
  const claimsAt = (fact: TruthFact) => reading.claims.filter((claim) => isAt(claim, fact, lineOf));
  const judged = numbers.map((fact) => {
    const claims = claimsAt(fact).filter(({ stated }) => stated);
    return { fact, claims, isRight: claims.length > 0 && claims.every((claim) => isSame(claim, fact)) };
  });
  const judgedStatements = statements.map((fact) => {
    const claims = claimsAt(fact).filter(({ kind }) => kind === fact.kind);
    return { fact, claims, isFound: isSaid(claims, fact) };
  });
  const extra = reading.claims.filter((claim) => claim.stated && !numbers.some((fact) => isAt(claim, fact, lineOf)));
  return {
    name: truth.name,
    numbers: numbers.length,
    right: judged.filter(({ isRight }) => isRight).length,
    wrong: judged.filter(({ isRight, claims }) => !isRight && claims.length > 0),
    unbound: judged.filter(({ claims }) => claims.length === 0),
    statements: statements.length,
    found: judgedStatements.filter(({ isFound }) => isFound).length,
    lost: judgedStatements.filter(({ isFound }) => !isFound),
    extra,
  };
}

/** Where a character of a truth's line stands now. */
export type Relocation = (line: number, place: number) => { readonly paragraph: number; readonly place: number };

const sameLine: Relocation = (line, place) => ({ paragraph: line, place });

function isAt({ spans }: Claim, { paragraph, range: [from, to] }: TruthFact, lineOf: Relocation): boolean {
  const first = lineOf(paragraph, from);
  const last = lineOf(paragraph, to - 1);
  return spans.some(
    ({ paragraph: at, start, end }) =>
      (at === first.paragraph && start <= first.place + (to - from - 1) && end > first.place) ||
      (at === last.paragraph && start <= last.place && end > last.place),
  );
}

function isSame(claim: Claim, fact: TruthFact): boolean {
  if (claim.kind !== fact.kind || (fact.year !== undefined && claim.year !== fact.year)) return false;
  if (fact.fact !== undefined) return claim.fact === fact.fact;
  const isOf =
    fact.of === undefined || (claim.of !== undefined && queryKey(claim.of) === queryKey(queryOfTruth(fact.of)));
  return isOf && keyOf(claim) === (fact.question && queryKey(queryOfTruth(fact.question)));
}

function keyOf({ about }: Claim): string | undefined {
  return about && queryKey(about);
}

function isSaid(claims: readonly Claim[], fact: TruthFact): boolean {
  switch (fact.kind) {
    case "direction":
    case "growthDirection":
      return claims.some((claim) => claim.up === fact.up && isSame(claim, fact));
    case "unarranged":
      return isSame(claims[0] ?? NONE, fact) || isUnion(claims, fact);
    case "project":
      return claims.some(({ names }) => names?.[0]?.text === fact.project);
    case "list":
      return claims.some(({ names }) => names?.map(({ text }) => text).join("、") === fact.text);
    case "noAgency":
    case "noGrowth":
      return claims.length > 0;
    default:
      return claims.some((claim) => isSame(claim, fact));
  }
}

const NONE: Claim = { kind: "unarranged", year: "this", spans: [], sentence: -1 };

/** 无A和B may be told as one, or for each. */
function isUnion(claims: readonly Claim[], { question }: TruthFact): boolean {
  const fund = claims.reduce((all, { about }) => all | (about?.fund ?? 0), 0);
  return question !== undefined && claims.length > 0 && fund === queryOfTruth(question).fund;
}
