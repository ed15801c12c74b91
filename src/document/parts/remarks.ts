import { add, ZERO } from "../../money";
import type { ProjectFunds } from "../../ledger";
import { Draft, number } from "./draft";
import type { Part, PartSource } from "./part";

/**
 * 十二（五）其他需说明的事项: how many projects of 财政拨款 are secret, and their money.
 * @param projects the money of every project, by name; absent where nothing tells it whole
 * @param secret the projects of which nothing is published, by the same names
 */
export function remarksPart(
  source: PartSource,
  projects: ReadonlyMap<string, ProjectFunds>,
  secret: ReadonlySet<string>,
): Part {
  const draft = new Draft(source);
  const amounts = [...projects].flatMap(([name, { fiscal }]) => (secret.has(name) && fiscal !== 0 ? [fiscal] : []));
  if (amounts.length === 0) draft.paragraph("无其他需说明的事项。");
  else
    draft.paragraph(
      ...[`本${source.scope}财政拨款项目涉密`, number("remarks.secret", String(amounts.length), [])],
      "个，涉及预算金额",
      ...[draft.amount("remarks.secret", amounts.reduce(add, ZERO), []), source.measure, "。"],
    );
  return draft.part;
}
