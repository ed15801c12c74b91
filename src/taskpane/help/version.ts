import manifest from "../../../package.json";

/** The version of the product: `0.1.0`. */
export const VERSION = manifest.version;
