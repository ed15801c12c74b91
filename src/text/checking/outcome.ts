import type { Claim, UncheckedReason } from "../claim";
import type { TextFinding } from "./finding";

/** What became of the claims of a text. A claim that nothing was held against is not checked, never passed. */
export class Outcome {
  readonly findings: TextFinding[] = [];
  readonly held = new Set<Claim>();
  readonly failed = new Set<Claim>();
  readonly unchecked = new Map<Claim, UncheckedReason>();
  /** Claims that are right with fewer decimals than the tables print. */
  readonly coarser: Claim[] = [];

  hold(...claims: readonly Claim[]): void {
    for (const claim of claims) this.held.add(claim);
  }

  leave(reason: UncheckedReason, ...claims: readonly Claim[]): void {
    for (const claim of claims) if (!this.held.has(claim) && !this.failed.has(claim)) this.unchecked.set(claim, reason);
  }

  fail(finding: TextFinding, ...claims: readonly Claim[]): void {
    this.findings.push(finding);
    for (const claim of claims) {
      this.held.delete(claim);
      this.unchecked.delete(claim);
      this.failed.add(claim);
    }
  }
}
