/**
 * The add-in's own files: `npm run build`, into dist/addin.
 *   --env office=microsoft|microsoft-legacy|21vianet|own   where office.js comes from (default: microsoft)
 *   --env base=https://intranet/budget    where the add-in will be served; written into the copied manifest
 *   --env certificates=FOLDER             certificates of `office-addin-dev-certs` for the development server
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FirstPaint } = require("./scripts/addin/first-paint.cjs");
const { Licences } = require("./scripts/addin/licences.cjs");
const { DEVELOPMENT_BASE, releaseManifest, sharedManifest } = require("./scripts/addin/manifest.cjs");
const { OFFICE_SOURCES, officeCopies } = require("./scripts/addin/office.cjs");
const { pagePolicy } = require("./scripts/addin/policy.cjs");
const { serverCopies } = require("./scripts/addin/server.cjs");
const { version } = require("./package.json");

function page(name, folder, chunks, office, template = name) {
  return new HtmlPlugin({
    template: `${folder}/${template}.html`,
    filename: `${name}.html`,
    chunks,
    scriptLoading: "defer",
    officeJs: OFFICE_SOURCES[office],
    policy: pagePolicy(office),
    version,
  });
}

function copies(office, base) {
  const transform = (content) => releaseManifest(content.toString("utf8"), base);
  const patterns = [
    { from: "assets", to: "assets" },
    { from: "src/taskpane/page.css", to: "page.css" },
    { from: "manifest.xml", transform },
    {
      from: "manifest.xml",
      to: "manifest-365.xml",
      transform: (content) => sharedManifest(content.toString("utf8"), base),
    },
    { from: "workbench/sideload/manifest.xml", to: "sideload-manifest.xml", transform },
    ...serverCopies(office),
  ];
  if (office === "own") patterns.push(...officeCopies());
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
      // Web views keep files for long: a new build must have new names. In a folder of their own, to which servers can give a caching of its own.
      filename: mode === "production" ? "js/[name].[contenthash:8].js" : "js/[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    // Types are checked by `npm run typecheck`, once for the whole project.
    module: { rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }] },
    plugins: [
      page("taskpane", "src/taskpane", ["taskpane"], office),
      page("commands", "src/commands", ["commands"], office),
      // Pane and ribbon's commands in one page: what manifest-365.xml names.
      page("shared", "src/taskpane", ["taskpane", "commands"], office, "taskpane"),
      page("notice", "src/commands", ["notice"], office),
      page("help", "src/taskpane", [], office),
      page("privacy", "src/taskpane", [], office),
      page("sideload-check", "workbench/sideload", ["sideload-check"], office),
      copies(office, base),
      new Licences(),
      new FirstPaint(),
    ],
    // One file for the worker, which can load no other once it has begun (src/worker/take-away-network.ts).
    optimization: { splitChunks: false },
    devtool: mode === "production" ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    // Of scripts as they are, for what must not grow unseen; what the network carries of the pane is limited by FirstPaint. The largest is the worker that adds
    // up a department, which has the whole engine in one file and is fetched when it is first asked for.
    performance: {
      hints: mode === "production" ? "error" : false,
      maxEntrypointSize: 480_000,
      maxAssetSize: 1_045_000,
      assetFilter: (name) => name.startsWith("js/"),
    },
    devServer: devServer(env.certificates),
  };
};
