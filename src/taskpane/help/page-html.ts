import { HELP_SECTIONS } from "./sections";
import { HELP_TOPICS } from "./topics";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The sections as HTML, for help.html, which shows them without a script: `<h2 id="check">校验</h2><p>…</p>…`. */
export function sectionsHtml(): string {
  return HELP_SECTIONS.map(({ topic, paragraphs }) =>
    [
      `<h2 id="${topic}">${escaped(HELP_TOPICS[topic])}</h2>`,
      ...paragraphs.map((text) => `<p>${escaped(text)}</p>`),
    ].join("\n"),
  ).join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
