/**
 * The add-in's own files: `npm run build`, into dist/addin.
 *   --env office=microsoft|microsoft-legacy|21vianet|own   where office.js comes from (default: microsoft)
 *   --env base=https://intranet/budget    where the add-in will be served; written into the copied manifest
 *   --env certificates=FOLDER             certificates of `office-addin-dev-certs` for the development server
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { Licences } = require("./scripts/addin/licences.cjs");
const { DEVELOPMENT_BASE, releaseManifest } = require("./scripts/addin/manifest.cjs");
const { version } = require("./package.json");

const OFFICE_PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/** office.js must not be bundled: it finds its other files by its own address. */
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
 */
function contentSecurityPolicy(office) {
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

function page(name, folder, chunks, office) {
  return new HtmlPlugin({
    template: `${folder}/${name}.html`,
    filename: `${name}.html`,
    chunks,
    scriptLoading: "defer",
    officeJs: OFFICE_SOURCES[office],
    policy: contentSecurityPolicy(office),
    version,
  });
}

function copies(office, base) {
  const transform = (content) => releaseManifest(content.toString("utf8"), base);
  const patterns = [
    { from: "assets", to: "assets" },
    { from: "src/taskpane/page.css", to: "page.css" },
    { from: "manifest.xml", transform },
    { from: "workbench/sideload/manifest.xml", to: "sideload-manifest.xml", transform },
  ];
  if (office === "own") {
    const unmodified = { toType: "template", to: "office/[path][name][ext]", info: { minimized: true } };
    const context = path.join(OFFICE_PACKAGE, "dist");
    patterns.push(...OFFICE_FILES.map((from) => ({ from, context, ...unmodified })));
    patterns.push({ from: "LICENSE.md", context: OFFICE_PACKAGE, ...unmodified });
  }
  return new CopyPlugin({ patterns });
}

/** Excel loads add-ins over https only, so the server takes the certificates that Excel's machine trusts. */
function devServer(certificates) {
  const file = (name) => path.join(certificates, name);
  return {
    port: 3000,
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    server: certificates
      ? { type: "https", options: { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") } }
      : "http",
  };
}

module.exports = (env = {}, { mode = "production" } = {}) => {
  const office = env.office ?? "microsoft";
  if (!(office in OFFICE_SOURCES)) {
    throw new Error(`--env office=${office}: must be one of ${Object.keys(OFFICE_SOURCES).join(", ")}`);
  }
  const base = String(env.base ?? DEVELOPMENT_BASE).replace(/\/+$/, "");
  if (new URL(base).protocol !== "https:") throw new Error(`--env base=${base}: Excel loads add-ins over https only`);
  return {
    mode,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      notice: "./src/commands/notice.ts",
      "sideload-check": "./workbench/sideload/page.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist/addin"),
      // Web views keep files for long: a new build must have new names.
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    // Types are checked by `npm run typecheck`, once for the whole project.
    module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    plugins: [
      page("taskpane", "src/taskpane", ["taskpane"], office),
      page("commands", "src/commands", ["commands"], office),
      page("notice", "src/commands", ["notice"], office),
      page("help", "src/taskpane", [], office),
      page("privacy", "src/taskpane", [], office),
      page("sideload-check", "workbench/sideload", ["sideload-check"], office),
      copies(office, base),
      new Licences(),
    ],
    // One file for the worker, which can load no other once it has begun (src/worker/take-away-network.ts).
    optimization: { splitChunks: false },
    devtool: mode === "production" ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    performance: {
      hints: "warning",
      maxEntrypointSize: 800_000,
      maxAssetSize: 800_000,
      assetFilter: (name) => /^[\w.]+\.js$/.test(name),
    },
    devServer: devServer(env.certificates),
  };
};
