import { type Atoms, moneyOf, subjectOf } from "../derive";

/** Behind a code or name: of two that begin alike the longer comes first, 项 before their 类. */
const END = "|";

/**
 * The atoms, those that stand in the same figures together, so that the first rounding of a run is one of those figures: by function, basic or
 * project, source of money, project, economic code; what is equal stays as it was.
 */
export function inOrder(atoms: Atoms): Int32Array {
  const { moneys, subjects, amounts } = atoms;
  const functions = ranks(subjects.map((subject) => `${subject.function}${END}`));
  const projects = ranks(subjects.map(({ project = "" }) => `${project}${END}`));
  const kinds = moneys.map(({ kind }) => (kind === "project" ? 1 : 0));
  const funds = ranks(moneys.map(({ fund }) => `${fund}${END}`));
  const economics = ranks(moneys.map(({ economic }) => economic));
  return Int32Array.from(amounts, (_, atom) => atom).sort((a, b) => {
    const [one, other] = [subjectOf(atoms, a), subjectOf(atoms, b)];
    const [first, second] = [moneyOf(atoms, a), moneyOf(atoms, b)];
    return (
      functions[one]! - functions[other]! ||
      kinds[first]! - kinds[second]! ||
      funds[first]! - funds[second]! ||
      projects[one]! - projects[other]! ||
      economics[first]! - economics[second]!
    );
  });
}

/** The places of texts among them all, sorted. */
function ranks(texts: readonly string[]): number[] {
  const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
  return texts.map((text) => places.get(text)!);
}
