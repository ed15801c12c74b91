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

module.exports = { DEVELOPMENT_BASE, releaseManifest };
