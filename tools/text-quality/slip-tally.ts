import type { TextDocument } from "../../src/text";
import type { TextFinding } from "../../src/text/checking";
import { SLIP_CLASSES, type Slip, type SlipClass, planted, slipsOf } from "./slips";
import { type TruthText, documentOf } from "./truth";
import { World } from "./world";

/** How the slips of a class in a text came out. */
export interface SlipTally {
  readonly of: SlipClass;
  readonly planted: number;
  readonly told: number;
  /** Told in its place before anything else. */
  readonly named: number;
  /** Whose replacements give the text as it was. */
  readonly restored: number;
  readonly missed: readonly Slip[];
  readonly unrestored: readonly Slip[];
}

/** Findings of a clean text that its unit deserves, whatever the text. */
const TRUE_OF_THE_UNIT: ReadonlySet<string> = new Set(["n/three-public rise", "s/secret named"]);

/** Plants every slip in a text, one at a time, and tells by class how they came out. */
export class SlipTrials {
  private readonly world: World;
  private readonly clean: readonly TextFinding[];

  constructor(
    private readonly truth: TruthText,
    private readonly lines: readonly string[],
  ) {
    this.world = new World(truth);
    this.clean = this.world.check(documentOf(lines)).check.findings;
  }

  /** Errors and warnings on the text as it is, those left out that its unit deserves. */
  get falseFindings(): readonly TextFinding[] {
    return this.clean.filter(
      ({ rule, messageId, severity }) => severity !== "info" && !TRUE_OF_THE_UNIT.has(`${rule} ${messageId}`),
    );
  }

  run(): SlipTally[] {
    const slips = slipsOf(this.truth, this.lines);
    return (Object.keys(SLIP_CLASSES) as SlipClass[]).map((of) => {
      const trials = slips.filter((slip) => slip.of === of).map((slip) => ({ slip, ...this.try(slip) }));
      return {
        of,
        planted: trials.length,
        told: trials.filter(({ told }) => told).length,
        named: trials.filter(({ named }) => named).length,
        restored: trials.filter(({ restored }) => restored).length,
        missed: trials.filter(({ told }) => !told).map(({ slip }) => slip),
        unrestored: trials.filter(({ told, restored }) => told && !restored).map(({ slip }) => slip),
      };
    });
  }

  private try(slip: Slip): { readonly told: boolean; readonly named: boolean; readonly restored: boolean } {
    const lines = planted(this.lines, slip);
    const document = documentOf(lines);
    const found = newFindings(this.clean, this.world.check(document).check.findings);
    const [first] = found;
    const isThere =
      first?.spans.some(({ paragraph }) => slip.replacements.some(({ line }) => line === paragraph)) ?? false;
    // what was exchanged is put back in both places
    const mending = slip.replacements.length > 1 ? found : found.slice(0, 1);
    const restored = mended(document, mending).every((line, index) => line === this.lines[index]);
    return { told: found.length > 0, named: isThere, restored };
  }
}

/** What is told of a text with a slip and not of the clean one: errors first. */
function newFindings(clean: readonly TextFinding[], now: readonly TextFinding[]): TextFinding[] {
  const key = ({ rule, messageId, data }: TextFinding) => `${rule} ${messageId} ${JSON.stringify(data)}`;
  const left = new Map<string, number>();
  for (const finding of clean) left.set(key(finding), (left.get(key(finding)) ?? 0) + 1);
  const found = now.filter((finding) => {
    const count = left.get(key(finding)) ?? 0;
    if (count > 0) left.set(key(finding), count - 1);
    return count === 0 && finding.severity !== "info";
  });
  const isLast = ({ isRounding }: TextFinding) => (isRounding ? 1 : 0);
  return found.sort((one, other) => isLast(one) - isLast(other));
}

function mended({ paragraphs }: TextDocument, findings: readonly TextFinding[]): string[] {
  const lines = paragraphs.map(({ raw }) => raw);
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  for (const { span, after } of [...edits].sort((one, other) => other.span.start - one.span.start))
    lines[span.paragraph] =
      lines[span.paragraph]!.slice(0, span.start) + after + lines[span.paragraph]!.slice(span.end);
  return lines;
}
