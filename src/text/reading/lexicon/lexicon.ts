import { type Catalogue, formerNames } from "../../../catalogue";
import { FUNDS } from "../../../ledger";
import type { FundScope } from "../../../narrative";
import type { TextKnowledge } from "../knowledge";
import { normalise } from "../normalise/normalise";
import { cueWords } from "./cue-words";
import { factWords } from "./fact-words";
import { fundWords } from "./fund-words";
import type { Meaning } from "./meaning";
import { threePublicWords } from "./three-public-words";
import { WordTree } from "./word-tree";

export type Lexicon = WordTree<Meaning>;

/** The appropriations of this year alone, where the tables are not known to say otherwise. */
const WITHOUT_CARRYOVER: FundScope = {
  appropriation: FUNDS.appropriation,
  generalBudget: FUNDS.generalBudget,
  governmentFund: FUNDS.governmentFund,
  stateCapital: FUNDS.stateCapital,
};

/** The money of each appropriation as the tables have it. */
export function fundScopeOf({ funds = WITHOUT_CARRYOVER }: TextKnowledge): FundScope {
  return funds;
}

const BUILT = new WeakMap<Catalogue, Map<string, Meaning>>();

/** Every word with a meaning: those of budgets, the names of the catalogue's codes, and the names of the unit and of its projects. */
export function lexiconOf(known: TextKnowledge): Lexicon {
  const funds = fundScopeOf(known);
  const words = new Map(namesOf(known.catalogue));
  const add = ([word, meaning]: readonly [string, Meaning]) => {
    const written = normalise(word).text;
    if (written.length > 0) words.set(written, { ...words.get(written), ...meaning });
  };
  [...fundWords(funds), ...threePublicWords(), ...factWords(funds), ...cueWords()].forEach(add);
  known.units.forEach((unit) => add([unit, { role: "unit" }]));
  return new WordTree(words);
}

/** The names of the functional codes and of the economic ones that units use, this year's before former ones; one name may have several codes. */
function namesOf(catalogue: Catalogue): Map<string, Meaning> {
  const known = BUILT.get(catalogue);
  if (known) return known;
  const words = new Map<string, { codes: string[] }>();
  const add = (name: string, code: string) => {
    const word = normalise(name).text;
    const found = words.get(word);
    if (!found) words.set(word, { codes: [code] });
    else if (!found.codes.includes(code)) found.codes.push(code);
  };
  for (const { code, name } of catalogue.entries) if (/^[23]/.test(code)) add(name, code);
  const current = new Set(words.keys());
  for (const { code, name } of formerNames(catalogue)) if (!current.has(normalise(name).text)) add(name, code);
  BUILT.set(catalogue, words);
  return words;
}
