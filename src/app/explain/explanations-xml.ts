import { type XmlScanner, encodeAttribute, keptElements } from "../../xml";
import type { ExplainedValue, Explanation } from "./explanation";

/**
 * The namespace of the custom XML in which a workbook keeps explanations; by it they are found again, whatever holds the workbook. A change of
 * the form that old versions cannot read gets a new one.
 */
export const EXPLANATIONS_NAMESPACE = "urn:budget-disclosure:explanations:1";

/** What a workbook keeps as explanations cannot be read. `message` is a whole Chinese sentence; what is kept must not be overwritten. */
export class ExplanationsUnreadable extends Error {
  constructor() {
    super("工作簿中保存的情况说明无法读取，本次没有采用；其内容原样保留，没有改动。");
    this.name = "ExplanationsUnreadable";
  }
}

/** More than any report has findings; a file may hold anything. */
const MOST = 20_000;

/** Explanations as the XML that a workbook keeps. What XML cannot hold of a text (control characters) is dropped. */
export function explanationsXml(explanations: readonly Explanation[]): string {
  const all = explanations.map(({ finding, rule, kind, text, who, when, values }) => {
    const about = attributes({ finding, rule, kind, who, when });
    const kept = values.map(
      ({ meaning, value }) => `<value${attributes({ role: meaning })}>${encodeAttribute(value)}</value>`,
    );
    return `<explanation${about}><text>${encodeAttribute(text)}</text>${kept.join("")}</explanation>`;
  });
  return `<explanations xmlns="${EXPLANATIONS_NAMESPACE}">${all.join("")}</explanations>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`)
    .join("");
}

/** Reads what explanationsXml has written, also where another program has written it anew. Throws ExplanationsUnreadable. */
export function parseExplanations(xml: string): Explanation[] {
  const explanations: Explanation[] = [];
  for (const scanner of keptElements(xml, "explanations", "explanation", () => new ExplanationsUnreadable())) {
    if (explanations.length >= MOST) throw new ExplanationsUnreadable();
    explanations.push(readExplanation(scanner));
  }
  return explanations;
}

function readExplanation(scanner: XmlScanner): Explanation {
  const [finding, rule, who, when] = ["finding", "rule", "who", "when"].map((name) => required(scanner, name));
  const kind = required(scanner, "kind");
  if (kind !== "explained" && kind !== "ignored") throw new ExplanationsUnreadable();
  let text: string | undefined;
  const values: ExplainedValue[] = [];
  while (!scanner.selfClosed && scanner.next() && (scanner.opens || scanner.depth > 1)) {
    if (!scanner.opens || scanner.depth !== 2) continue;
    if (scanner.name === "text") text = scanner.text();
    else if (scanner.name === "value") {
      const meaning = required(scanner, "role");
      values.push({ meaning, value: scanner.text() });
    }
  }
  if (text === undefined) throw new ExplanationsUnreadable();
  return { finding: finding!, rule: rule!, kind, text, who: who!, when: when!, values };
}

function required(scanner: XmlScanner, name: string): string {
  const value = scanner.attribute(name);
  if (value === undefined) throw new ExplanationsUnreadable();
  return value;
}
