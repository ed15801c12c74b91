const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character data as it is meant: entities resolved, line ends as XML counts them. Unknown entities stay as they stand. */
export function decodeText(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name as string] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Characters that XML 1.0 cannot hold, lone halves of surrogate pairs among them; and the other control characters. */
const ILLEGAL = /[\p{Cs}\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu;

/** What of a text XML can hold: all but control characters and lone halves of surrogate pairs. */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, "");
}

/** Text for an element or an attribute in double quotes. What XML cannot hold is dropped. */
export function encodeText(text: string): string {
  return legalText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Text of an attribute: line breaks and tabs too are kept, which XML would turn into spaces. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
