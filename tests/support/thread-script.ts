import { join } from "node:path";

/** The script of a thread as `npm run build:cli` made it, in the place of the one beside the sources, which is none. */
export function threadScript(name: string): string {
  return join(__dirname, "../../dist/cli", `${name}.js`);
}
