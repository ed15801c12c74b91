import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentFacts,
  NO_FACTS,
  type PriorFact,
  publishedFacts,
  publishedPrior,
  secretProjects,
} from "../../src/facts";
import { publishedLedger } from "../../src/app/generate/published";
import { type Narrative, narrativeProfileOf, textOf, writeNarrative } from "../../src/narrative";
import type { NarrativeSection } from "../../src/tables";
import { deriveEquations, judgeAll } from "../../src/ties";
import { deriveDisclosure, roundLedger } from "../../tools/shipped";
import { priorBookOf, samplePriorFacts } from "../support/prior-book";
import { fullLedger } from "../support/sample-ledger";

const UNIT = "克孜勒苏柯尔克孜自治州人民政府外事办公室";

const file = (name: string) => readFileSync(join(__dirname, "seed", name), "utf8");

/** The claims of the published text. */
export const PUBLISHED = (JSON.parse(file("narrative-2024.json")) as { narrative: Record<string, unknown> }).narrative;

/** Last year as the published text implies it. */
export const PRIOR: readonly PriorFact[] = samplePriorFacts();

const fact = <T>(value: T) => ({ value });
const SECRET = { isPublic: fact(false), unit: fact(UNIT) };

/** What the unit states: both projects may be called by their names. */
export const FACTS: DocumentFacts = {
  ...NO_FACTS,
  unit: { ...NO_FACTS.unit, name: fact(UNIT), year: fact(2024), nature: fact("行政"), zeroBase: fact("hundred") },
  prior: PRIOR,
  projects: ["党委外办业务经费", "外事活动业务经费"].map((name) => ({
    ...SECRET,
    name: fact(name),
    publicName: fact(name),
  })),
  uses: [
    {
      question: { function: "201" },
      category: fact("201"),
      use: fact("我单位人员基本工资、津贴补贴、奖金、公用经费及外事活动经费、党委外办业务经费支出"),
    },
    {
      question: { function: "208" },
      category: fact("208"),
      use: fact("我单位人员机关事业单位基本养老保险缴费、退休人员经费支出"),
    },
  ],
};

/** Part 3 of the sample: its ledger's tables, rounded, against last year. */
export function seedNarrative({ facts = FACTS, prior = PRIOR as readonly PriorFact[] | null } = {}): Narrative {
  const secret = secretProjects(facts.projects);
  const ledger = publishedLedger(roundLedger(fullLedger(), { measure: "万元" }), secret);
  const disclosure = deriveDisclosure(ledger, { unit: UNIT, year: 2024, measure: "万元" });
  const verdicts = judgeAll(deriveEquations(disclosure), disclosure);
  const input = {
    disclosure,
    facts: publishedFacts(facts, secret),
    verdicts,
    ...(prior && { prior: publishedPrior(priorBookOf(prior), secret) }),
  };
  return writeNarrative(input, narrativeProfileOf(disclosure)!);
}

/** The paragraphs of a section as they are read. */
export function paragraphsOf({ blocks }: Narrative, section: NarrativeSection): string[] {
  return blocks
    .filter((block) => block.section === section)
    .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)));
}
