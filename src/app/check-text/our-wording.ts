import { queryKey } from "../../ledger";
import { type Narrative, type NarrativeInput, textOf, writeNarrative } from "../../narrative";
import type { NarrativeProfile } from "../../tables";
import type { Claim } from "../../text";
import type { Figures } from "../../text/checking";

/** The sentences that we would write, by what they speak of. Written when first asked for. */
export class OurWording {
  private sentences: ReadonlyMap<string, string> | undefined;

  constructor(
    private readonly input: NarrativeInput,
    private readonly profile: NarrativeProfile | undefined,
    private readonly figures: Figures,
  ) {}

  /** Our sentence about what a claim speaks of, in its section; undefined where we have none, or where something of it would be left open. */
  sentenceFor({ about, section }: Claim): string | undefined {
    if (!about || !this.profile) return undefined;
    this.sentences ??= sentencesOf(writeNarrative(this.input, this.profile));
    return this.sentences.get(`${section ?? ""}/${queryKey(this.figures.asked(about, section))}`);
  }
}

function sentencesOf({ blocks }: Narrative): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const { section, paragraphs } of blocks)
    for (const { runs } of paragraphs) {
      if (runs.some(({ kind }) => kind === "placeholder")) continue;
      const text = textOf(runs);
      for (const run of runs) {
        if (run.kind !== "number") continue;
        const key = `${section ?? ""}/${queryKey(run.basis.question)}`;
        if (!sentences.has(key)) sentences.set(key, text);
      }
    }
  return sentences;
}
