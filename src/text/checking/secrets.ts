import { normalName } from "../../catalogue";
import type { Claim } from "../claim";
import type { TextDocument, TextSpan } from "../text-document";
import type { FactsTold } from "./facts-told";
import { inMeasure } from "./facts-told";
import type { Figures } from "./figures";
import type { Outcome } from "./outcome";

/** A project's block that says that nothing of it is published. */
interface SecretBlock {
  readonly name: string;
  readonly span: TextSpan;
  readonly amount?: number;
}

const SECRET = /完全不予公开|不予公开|涉密/;

/**
 * Secret projects. Where the workbook marks them, their full names stand nowhere in the text. Without marks a block that says 完全不予公开 is taken for one:
 * whether its name may be published is then to be confirmed, and the count and the sum of 其他需说明的事项 must be theirs.
 */
export function checkSecrets(
  claims: readonly Claim[],
  told: FactsTold,
  figures: Figures,
  document: TextDocument,
  outcome: Outcome,
): void {
  const marked = figures.book.facts.projects.filter(({ isPublic }) => isPublic?.value === false);
  if (marked.length > 0) checkMarked(marked, document, outcome);
  const blocks = blocksOf(claims, document);
  const permitted = new Set(marked.map(({ name, publicName }) => normalName((publicName ?? name).value)));
  for (const { name, span } of blocks) {
    if (permitted.has(normalName(name))) continue;
    outcome.findings.push({
      rule: "s/secret",
      messageId: "named",
      data: { name },
      severity: "warning",
      subject: normalName(name),
      spans: [span],
      section: "projects",
      cells: [],
    });
  }
  if (blocks.length > 0) checkTotals(blocks, told, figures, outcome);
}

function checkMarked(marked: Figures["book"]["facts"]["projects"], document: TextDocument, outcome: Outcome): void {
  for (const { name, publicName } of marked) {
    const full = name.value.trim();
    if (full === "" || (publicName && normalName(publicName.value).includes(normalName(full)))) continue;
    document.paragraphs.forEach(({ raw }, paragraph) => {
      const start = raw.indexOf(full);
      if (start < 0) return;
      outcome.findings.push({
        rule: "s/secret",
        messageId: "full-name",
        data: { permitted: publicName?.value ?? "涉密项目" },
        subject: `${paragraph}/${start}`,
        spans: [{ paragraph, start, end: start + full.length }],
        cells: name.cell ? [name.cell] : [],
        ...(publicName && {
          edits: [{ span: { paragraph, start, end: start + full.length }, after: publicName.value }],
        }),
      });
    });
  }
}

function blocksOf(claims: readonly Claim[], { paragraphs }: TextDocument): SecretBlock[] {
  const named = claims.filter(
    ({ kind, section, names }) => kind === "project" && section === "projects" && names?.length === 1,
  );
  return named.flatMap((claim, index): SecretBlock[] => {
    const name = claim.names![0]!;
    const from = name.span.paragraph;
    const to = Math.min(named[index + 1]?.names?.[0]?.span.paragraph ?? paragraphs.length, from + MOST_LINES);
    const lines = paragraphs.slice(from + 1, to);
    if (!lines.some(({ raw }) => SECRET.test(raw))) return [];
    const amount = claims.find(
      ({ kind, about }) =>
        kind === "amount" && about?.project !== undefined && normalName(about.project) === normalName(name.text),
    )?.stated?.amount;
    return [{ name: name.text, span: name.span, ...(amount !== undefined && { amount }) }];
  });
}

/** A block has six lines; broken ones are more. */
const MOST_LINES = 16;

function checkTotals(blocks: readonly SecretBlock[], told: FactsTold, figures: Figures, outcome: Outcome): void {
  const count = told.get("secret.projects");
  const sum = told.get("secret.amount");
  const total = blocks.reduce((all, { amount = 0 }) => all + amount, 0);
  if (count) {
    if (count.value === blocks.length * 100) outcome.hold(count.claim);
    else {
      const data = { said: count.said, right: `${blocks.length}个` };
      outcome.fail(told.finding("s/secret", "count", [count], data, { severity: "warning" }), count.claim);
    }
  }
  if (sum && blocks.every(({ amount }) => amount !== undefined)) {
    if (sum.value === total) outcome.hold(sum.claim);
    else {
      const data = { said: sum.said, right: inMeasure(total, figures.book.measure) };
      outcome.fail(told.finding("s/secret", "sum", [sum], data, { severity: "warning" }), sum.claim);
    }
  }
}
