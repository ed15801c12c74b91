/**
 * Characters that are no text but orders to what shows it: control characters (a terminal's escapes among them), those that turn the direction of
 * writing, separators of lines and paragraphs, marks of annotation; and lone halves of surrogate pairs.
 */
const ORDERS = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u206a-\u206f\ufff9-\ufffb]/gu;
const SPACES: ReadonlySet<string> = new Set(["\t", "\n", "\r", "\v", "\f", "\u2028", "\u2029", "\u0085"]);

/** One line of text that can do no more than be read: breaks and tabs become a space, an escape is shown as ␛, what cannot be shown as �. */
export function printableLine(text: string): string {
  return text.replace(ORDERS, (order) => (SPACES.has(order) ? " " : shownOrder(order)));
}

/** A text of several lines that can do no more than be read; only its line breaks are kept. */
export function printableLines(text: string): string {
  return text.replace(ORDERS, (order) => (order === "\n" ? order : SPACES.has(order) ? " " : shownOrder(order)));
}

/** Whether a text holds nothing but what can be read. */
export function isPrintable(text: string): boolean {
  return printableLine(text) === text;
}

/** `\u001b` → ␛, from the pictures that Unicode has for control characters. */
function shownOrder(order: string): string {
  const code = order.charCodeAt(0);
  return code < 32 ? String.fromCharCode(0x2400 + code) : code === 127 ? "␡" : "\ufffd";
}
