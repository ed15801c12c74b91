import type { Finding, RuleMeta } from "./rule";

const PLACEHOLDER = /\{(\w+)\}/g;

/** The sentence of a finding: its rule's message with the data put in. Throws where the rule lacks the message or a piece of data. */
export function wording(meta: RuleMeta, finding: Pick<Finding, "messageId" | "data">): string {
  const template = meta.messages[finding.messageId];
  if (template === undefined) throw new Error(`${meta.id} has no message ${finding.messageId}`);
  return template.replace(PLACEHOLDER, (_, name: string) => {
    const value = finding.data[name];
    if (value === undefined) throw new Error(`${meta.id}/${finding.messageId} lacks ${name}`);
    return String(value);
  });
}
