import { normalName } from "../../catalogue";
import type { Claim } from "../claim";
import type { Figures } from "./figures";
import type { Outcome } from "./outcome";

/** 七 has one block for each project of the table, by its name. */
export function checkProjects(claims: readonly Claim[], figures: Figures, outcome: Outcome): void {
  const told = claims.filter(({ kind, section }) => kind === "project" && section === "projects");
  const rows = figures.book.rows("projectExpenditure").filter(({ project }) => project !== undefined);
  if (told.length === 0 || rows.length === 0) return;
  const names = new Map(rows.map(({ project }) => [normalName(project!), project!]));
  const seen = new Set<string>();
  for (const claim of told) {
    const name = claim.names?.[0]?.text ?? "";
    const key = normalName(name);
    const known = names.has(key);
    if (known && !seen.has(key)) outcome.hold(claim);
    else tell(claim, known ? `重复列示“${name}”` : `表中没有项目“${name}”`, outcome);
    seen.add(key);
  }
  const missing = [...names].filter(([key]) => !seen.has(key));
  const last = told.at(-1)!;
  for (const [key, name] of missing) {
    outcome.findings.push({
      rule: "n/list",
      messageId: "differs",
      data: { details: `漏列项目“${name}”` },
      subject: `projects/missing/${key}`,
      spans: last.spans,
      section: "projects",
      cells: rows
        .filter(({ project }) => project === name)
        .flatMap(({ figures: own }) => own.slice(0, 1).map(({ cell }) => cell)),
    });
  }
}

function tell(claim: Claim, details: string, outcome: Outcome): void {
  const subject = `projects/${claim.names?.[0]?.text ?? ""}/${claim.sentence}`;
  outcome.fail(
    {
      rule: "n/list",
      messageId: "differs",
      data: { details },
      subject,
      spans: claim.spans,
      section: "projects",
      cells: [],
    },
    claim,
  );
}
