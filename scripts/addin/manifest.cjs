/**
 * The manifest that is deployed, made of the one that is developed with. Excel knows an add-in by its id alone: with one id for both, a developer
 * who side-loads a change beside the unit's own installation gets one of the two, and cannot tell which.
 */

/** Where the development server serves the add-in; the manifests in the repository say so. */
const DEVELOPMENT_BASE = "https://localhost:3000";
/** What stands behind a name that a user reads, where it is the one under development. */
const DEVELOPMENT_MARK = "（开发版）";

/** The id under which each add-in is deployed, by the id under which it is developed. */
const RELEASE_IDS = {
  // the product
  "c2a77179-4ba7-4f4d-8c88-d155eac732eb": "7d3f1c52-9b64-4e0a-8f27-3a5c60d1e948",
  // the page that asks Excel
  "c2a0d9e4-58b7-4f13-9d66-0be7a41f3c25": "5b6e0d27-3c1a-4f89-a5d4-8e92f7b0c613",
};

/**
 * The manifest to deploy: with the address at which the add-in is served, an id of its own, and names without the mark of development.
 * @param {string} development the manifest as it stands in the repository
 * @param {string} base the address without a slash at its end: https://intranet/budget
 * @returns {string}
 */
function releaseManifest(development, base) {
  const [element, id] = /<Id>([^<]*)<\/Id>/.exec(development) ?? [];
  const released = RELEASE_IDS[id];
  if (released === undefined) throw new Error(`manifest with the id ${id}: no id to deploy it under is known`);
  return development
    .replace(element, `<Id>${released}</Id>`)
    .replaceAll(DEVELOPMENT_MARK, "")
    .replaceAll(DEVELOPMENT_BASE, base);
}

/** The id of the manifest for Microsoft 365, so that an administrator may give some users the one and others the other. */
const SHARED_ID = "9e4b7c15-2d83-4f6a-b1c9-60a7d5e3f284";

/**
 * The manifest for offices that have nothing but Microsoft 365 of today: pane and ribbon in one page, so that a button opens a pane that is closed
 * (docs/decisions, on ribbon and pane). Excel below ExcelApi 1.20, where such a page takes the user's Ctrl+Z away, does not offer the add-in.
 * @param {string} development as releaseManifest's
 * @param {string} base as releaseManifest's
 * @returns {string}
 */
function sharedManifest(development, base) {
  const steps = [
    [/<Id>[^<]*<\/Id>/, `<Id>${SHARED_ID}</Id>`],
    [/(<DisplayName DefaultValue="[^"]*)"/, '$1（Microsoft 365）"'],
    [
      '<Set Name="ExcelApi" MinVersion="1.9"/>',
      '<Set Name="ExcelApi" MinVersion="1.20"/>\n      <Set Name="SharedRuntime" MinVersion="1.1"/>',
    ],
    [
      '<Host xsi:type="Workbook">',
      '$&\n        <Runtimes>\n          <Runtime resid="Url.Taskpane" lifetime="long"/>\n        </Runtimes>',
    ],
    ['<FunctionFile resid="Url.Commands"/>', '<FunctionFile resid="Url.Taskpane"/>'],
    [/\n *<bt:Url id="Url.Commands"[^>]*>/, ""],
    [/taskpane\.html/g, "shared.html"],
  ];
  return steps.reduce(
    (text, [what, by]) => {
      const changed = text.replace(what, by);
      if (changed === text) throw new Error(`manifest: ${String(what)} is not found`);
      return changed;
    },
    releaseManifest(development, base),
  );
}

module.exports = { DEVELOPMENT_BASE, releaseManifest, sharedManifest };
