import { type Catalogue, DESCRIBED_YEAR, normalName } from "../catalogue";

/** Whether nothing is known of a code in the budget year: it is in no catalogue, no change and no list of the user's. */
export function isOtherYearsCode(code: string, catalogue: Catalogue): boolean {
  return (
    catalogue.year !== DESCRIBED_YEAR && !catalogue.find(code) && !catalogue.change(code) && !catalogue.isComplete(code)
  );
}

/** Whether the name that we have for a code is another year's, so that a row named otherwise need not be wrong; a known former name is. */
export function isOtherYearsName(code: string, name: string, catalogue: Catalogue): boolean {
  const change = catalogue.change(code);
  const isFormer = change?.kind === "renamed" && normalName(change.name) === normalName(name);
  return catalogue.year !== DESCRIBED_YEAR && catalogue.find(code)?.source !== "own" && !isFormer;
}
