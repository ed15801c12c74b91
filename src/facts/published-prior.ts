import type { PriorBook } from "./prior-book";
import { PublishedNames, type SecretProject } from "./secret-projects";

/**
 * Last year as it may be published: no reason names a secret project by its full name.
 * @param open the names of the projects that are published
 */
export function publishedPrior(
  prior: PriorBook,
  secret: readonly SecretProject[],
  open: readonly string[] = [],
): PriorBook {
  const names = new PublishedNames(secret, open);
  if (names.isEmpty) return prior;
  return {
    ask: (question) => prior.ask(question),
    reason: (question) => {
      const reason = prior.reason(question);
      return reason && { ...reason, value: names.inText(reason.value) };
    },
    reasonCell: (question) => prior.reasonCell(question),
    changeInTheWay: (question) => prior.changeInTheWay(question),
    disagreements: prior.disagreements,
  };
}
