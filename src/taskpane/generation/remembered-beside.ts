import type { PlanChoices } from "../../app/generate/planned-tables";
import { storePreference, storedPreference } from "../session/stored";

const PARTS = [
  ["contents", "with-contents"],
  ["workingPapers", "with-working-papers"],
] as const;

type Beside = Pick<PlanChoices, "contents" | "workingPapers">;

/** What was chosen last to stand beside the tables (目录, 勾稽核对表); a part of which nothing was chosen is absent. */
export function rememberedBeside(): Beside {
  const known = PARTS.flatMap(([part, name]) => {
    const kept = storedPreference(name);
    return kept === "yes" || kept === "no" ? [[part, kept === "yes"] as const] : [];
  });
  return Object.fromEntries(known);
}

/** Remembers what is chosen to stand beside the tables, for the next preview. */
export function rememberBeside(choices: Beside): void {
  for (const [part, name] of PARTS) {
    const wanted = choices[part];
    if (wanted !== undefined) storePreference(name, wanted ? "yes" : "no");
  }
}
