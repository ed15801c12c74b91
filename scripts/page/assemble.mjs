/** Puts a page together of its template and what is embedded in it, and says by a policy that this is all it may do. */
import { createHash } from "node:crypto";

/** `'sha256-…'`, by which a policy names a script. */
function hashOf(script) {
  return `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`;
}

/**
 * What the page may do: run its own two scripts, start workers and show frames of what it made itself, style itself, and nothing else. Workers inherit it.
 * `connect-src 'none'` is what “the page sends nothing” rests on. Styles need 'unsafe-inline' as the pane's do (scripts/addin/policy.cjs).
 */
export function policyOf(scripts) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    "worker-src blob:",
    // what WebKit takes for workers before Safari 15.5
    "child-src blob:",
    "frame-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A text as a string of JSON in which no `<` stands: whatever it holds, it ends no element and begins no comment. */
export function embedded(text) {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}

/**
 * The page. Every `{{name}}` of the template is replaced once; throws where one is missing, and where the first script could end its element.
 * @param {string} template
 * @param {{ boot: string, page: string, worker: string, oldFormatWorker: string, licences: string, icon: string }} parts
 */
export function assemblePage(template, { boot, icon, ...texts }) {
  if (/<\/script|<!--|<script/i.test(boot)) throw new Error("boot.js holds what ends a script's element");
  const values = {
    boot,
    icon,
    policy: policyOf([boot, texts.page]),
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, embedded(text)])),
  };
  const used = new Set();
  const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values) || used.has(name)) throw new Error(`page.html: {{${name}}} is unknown, or stands twice`);
    used.add(name);
    return values[name];
  });
  const unused = Object.keys(values).filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`page.html lacks {{${unused.join("}}, {{")}}}`);
  return page;
}
