/** The samples of server configuration in docs/部署, handed out by a build with the policy of that build. */
const { headerPolicy } = require("./policy.cjs");

const SAMPLES = "docs/部署";
/** The samples say the policy of the build that is made without options. */
const SAMPLE_OFFICE = "microsoft";

/**
 * A sample with the policy of a build.
 * @param {string} sample the file's text
 * @param {string} office where office.js comes from
 * @returns {string}
 */
function serverFile(sample, office) {
  const policy = headerPolicy(SAMPLE_OFFICE);
  if (!sample.includes(policy))
    throw new Error(`a sample in ${SAMPLES} does not say the policy of the build: ${policy}`);
  return sample.replaceAll(policy, headerPolicy(office));
}

/** The samples as copy-webpack-plugin is told to copy them. */
function serverCopies(office) {
  const transform = (content) => serverFile(content.toString("utf8"), office);
  return ["nginx.conf", "web.config"].map((name) => ({ from: `${SAMPLES}/${name}`, to: `server/${name}`, transform }));
}

module.exports = { serverFile, serverCopies };
