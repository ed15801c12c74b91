/** What the pages may load and where they may stand: as a page says it of itself, and as a server says it of every file. */
const { OFFICE_SOURCES } = require("./office.cjs");

/** Whose pages frame the pane in Excel on the web, by where office.js comes from. */
const HOSTS_OF_EXCEL = {
  microsoft: [
    "https://*.officeapps.live.com",
    "https://*.sharepoint.com",
    "https://*.office.com",
    "https://*.cloud.microsoft",
    "https://onedrive.live.com",
  ],
  "21vianet": ["https://*.partner.officewebapps.cn", "https://*.sharepoint.cn"],
  own: [],
};
HOSTS_OF_EXCEL["microsoft-legacy"] = HOSTS_OF_EXCEL.microsoft;

/** Microsoft's two addresses may be redirected to each other, so that a page that loads one allows both. */
function originsOf(office) {
  if (office === "own") return [];
  const sources = office.startsWith("microsoft") ? ["microsoft", "microsoft-legacy"] : [office];
  return sources.map((source) => new URL(OFFICE_SOURCES[source]).origin);
}

/**
 * The pages' policy: their own files and office.js, nothing else. `connect-src 'none'` is what “no figure leaves the
 * machine” rests on: neither our code nor a library can send anything.
 * Styles need 'unsafe-inline' because Fluent's style engine (Griffel) inserts its rules into a <style> element while the
 * pane runs, and positions menus by style attributes; scripts never do.
 * @param {keyof typeof OFFICE_SOURCES} office
 */
function pagePolicy(office) {
  const origins = originsOf(office)
    .map((origin) => ` ${origin}`)
    .join("");
  return [
    "default-src 'none'",
    `script-src 'self'${origins}`,
    "worker-src 'self'",
    // What WebKit takes for workers before Safari 15.5.
    "child-src 'self'",
    // On a server of Office Online's own, office.js asks for trust in a frame of its folder.
    `frame-src 'self'${origins}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The policy as a server's header, which the worker needs, because a page's own does not bind it; with the pages that may frame ours, which no page can
 * say of itself.
 */
function headerPolicy(office) {
  return `${pagePolicy(office)}; frame-ancestors ${["'self'", ...HOSTS_OF_EXCEL[office]].join(" ")}`;
}

module.exports = { pagePolicy, headerPolicy };
