declare const escaped: unique symbol;

/** HTML whose every input text was escaped. Only `markup` and `joined` make it, so that a page cannot hold raw text by mistake. */
export interface Markup {
  readonly source: string;
  readonly [escaped]: true;
}

type Part = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A template of HTML. The literal pieces stand as they are; every text put between them is escaped, for element content and for
 * quoted attribute values alike. Markup, and lists of it, are put in unchanged.
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return trusted(pieces.map((piece, index) => (index === 0 ? "" : print(parts[index - 1]!)) + piece).join(""));
}

/** Pieces of markup, one after the other, with a separator (`、`) between them. */
export function joined(pieces: readonly Markup[], separator: string): Markup {
  return trusted(pieces.map(({ source }) => source).join(escape(separator)));
}

/** Nothing, where a part has nothing to show. */
export const NOTHING: Markup = markup``;

function print(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return escape(String(part));
  return isList(part) ? part.map(({ source }) => source).join("") : part.source;
}

function isList(part: Markup | readonly Markup[]): part is readonly Markup[] {
  return Array.isArray(part);
}

/** Characters that no HTML may hold become U+FFFD, as a browser would make them; a lone surrogate too. */
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function trusted(source: string): Markup {
  return { source } as Markup;
}
