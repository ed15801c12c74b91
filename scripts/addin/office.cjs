/** Where office.js comes from. It must not be bundled: it finds its other files by its own address. */
const path = require("node:path");

const OFFICE_PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));

const OFFICE_SOURCES = {
  microsoft: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
  /** Where it was until September 2026: for networks that allow this host only. */
  "microsoft-legacy": "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  /** Office operated by 21Vianet in China. */
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  /** A closed network: the npm package's files, served beside the pane. */
  own: "office/office.js",
};

/** What office.js may ask for in Excel, on any platform, in the languages of Chinese users and English. */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "{excel-win32-16.00,excel-win32-16.01,excel-mac-16.00,excel-web-16.00,excel-winrt-16.00,excel-ios-16.00}.js",
  "{zh-cn,zh-tw,zh-hk,en-us}/office_strings.js",
  "telemetry/{oteljs,oteljs_agave}.js",
];

/**
 * The page in which office.js asks whether a server of Excel's is to be trusted that is none of Microsoft's, as every Office Online Server of one's own is.
 * office.js writes these names with capitals, the package without; servers that tell them apart need the former.
 */
const TRUST_PAGE = {
  "agaveerrorux/index.html": "AgaveErrorUX/index.html",
  "agaveerrorux/agaveerrorux.js": "AgaveErrorUX/AgaveErrorUX.js",
  "agaveerrorux/style/agaveerrorux.css": "AgaveErrorUX/style/AgaveErrorUX.css",
};

/** The files of the package as copy-webpack-plugin is told to copy them, into `office`; nothing in them is changed. */
function officeCopies() {
  const context = path.join(OFFICE_PACKAGE, "dist");
  const unchanged = { info: { minimized: true } };
  const beside = { ...unchanged, toType: "template", to: "office/[path][name][ext]" };
  return [
    ...OFFICE_FILES.map((from) => ({ ...beside, from, context })),
    ...Object.entries(TRUST_PAGE).map(([from, to]) => ({ ...unchanged, from, context, to: `office/${to}` })),
    { ...beside, from: "LICENSE.md", context: OFFICE_PACKAGE },
  ];
}

module.exports = { OFFICE_SOURCES, officeCopies };
