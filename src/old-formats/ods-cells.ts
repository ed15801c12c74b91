const CELL = "<table:table-cell";
const END = "</table:table-cell>";
const VALUE_TYPE = "office:value-type=";
const FORMULA = "table:formula=";
/** Excel's own error for “not there yet”, in the words of OpenDocument. */
const NOT_COMPUTED = {
  attributes: ' office:value-type="string" calcext:value-type="error"',
  text: "<text:p>#GETTING_DATA</text:p>",
};

/**
 * The content of an .ods with those of its cells written otherwise which the library takes for blank ones though they are not: a value without a
 * printed text, in a cell that is closed in its own tag (`<table:table-cell office:value="3"/>`), and a formula without any result.
 */
export function withEveryCell(content: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(content);
  let written = "";
  let copied = 0;
  for (let at = xml.indexOf(CELL); at >= 0; at = xml.indexOf(CELL, at + CELL.length)) {
    const end = endOfTag(xml, at);
    if (end < 0) break;
    const isClosed = xml[end - 1] === "/";
    const tag = xml.slice(at, isClosed ? end - 1 : end);
    const isEmpty = isClosed || xml.startsWith(END, end + 1);
    const isUncomputed = tag.includes(FORMULA) && !tag.includes(VALUE_TYPE);
    if (!isEmpty || !(isUncomputed || (isClosed && tag.includes(VALUE_TYPE)))) continue;
    const { attributes, text } = isUncomputed ? NOT_COMPUTED : { attributes: "", text: "" };
    written += `${xml.slice(copied, at)}${tag}${attributes}>${text}${isClosed ? END : ""}`;
    copied = end + 1;
  }
  return copied === 0 ? content : new TextEncoder().encode(written + xml.slice(copied));
}

/** Where the tag's `>` stands, those within quotes passed over; -1 where it never ends. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const character = xml[at]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}
