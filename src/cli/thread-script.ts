import { join } from "node:path";

/** Where the script of a thread stands: beside the command line's own. */
export function threadScript(name: string): string {
  return join(__dirname, `${name}.js`);
}
