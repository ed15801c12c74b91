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

/** Words with a meaning: what every text of the year may say, and the names of the one that is read. */
export class Lexicon {
  constructor(
    private readonly common: WordTree<Meaning>,
    private readonly own: WordTree<Meaning>,
  ) {}

  /** The longest word that begins at `start`; undefined where none does. */
  longestAt(text: string, start: number): ReturnType<WordTree<Meaning>["longestAt"]> {
    const own = this.own.longestAt(text, start);
    const common = this.common.longestAt(text, start);
    return own && own.end > (common?.end ?? 0) ? own : common;
  }
}

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

/** The common words of a catalogue, built once for each reading of what appropriations hold. */
const BUILT = new WeakMap<Catalogue, Map<string, WordTree<Meaning>>>();

/** Every word with a meaning: those of budgets, the names of the catalogue's codes, and the names of the unit. */
export function lexiconOf(known: TextKnowledge): Lexicon {
  const funds = fundScopeOf(known);
  const built = BUILT.get(known.catalogue) ?? new Map<string, WordTree<Meaning>>();
  BUILT.set(known.catalogue, built);
  const key = Object.values(funds).join();
  const common = built.get(key) ?? new WordTree(commonWords(known.catalogue, funds));
  built.set(key, common);
  const units = known.units.flatMap((unit): [string, Meaning][] => {
    const written = normalise(unit).text;
    return written === "" ? [] : [[written, { role: "unit" }]];
  });
  return new Lexicon(common, new WordTree(new Map(units)));
}

function commonWords(catalogue: Catalogue, funds: FundScope): Map<string, Meaning> {
  const words: Map<string, Meaning> = namesOf(catalogue);
  for (const [word, meaning] of [...fundWords(funds), ...threePublicWords(), ...factWords(funds), ...cueWords()]) {
    const written = normalise(word).text;
    words.set(written, { ...words.get(written), ...meaning });
  }
  return words;
}

/** The names of the functional codes and of the economic ones that units use, this year's before former ones; one name may have several codes. */
function namesOf(catalogue: Catalogue): Map<string, Meaning> {
  const words = new Map<string, { codes: string[] }>();
  const add = (name: string, code: string) => {
    const word = normalise(name).text;
    const found = words.get(word);
    if (!found) words.set(word, { codes: [code] });
    else if (!found.codes.includes(code)) found.codes.push(code);
  };
  for (const { code, name } of catalogue.entries) if (isOfUnits(code)) add(name, code);
  const current = new Set(words.keys());
  for (const { code, name } of formerNames(catalogue)) {
    if (isOfUnits(code) && !current.has(normalise(name).text)) add(name, code);
  }
  return words;
}

/** Functional codes and the economic ones of departments; not what is below 219 and 230, which only governments spend and call by the names of others. */
function isOfUnits(code: string): boolean {
  return /^[23]/.test(code) && !(code.length > 3 && /^2(?:19|30)/.test(code));
}
