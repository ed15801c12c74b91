import { setFlagsFromString } from "node:v8";
import { readInput } from "./read-input";

/** From so many bytes on a file has a long ledger, if anything: no disclosure is a tenth of it. */
const LONG = 4 * 1024 * 1024;

/**
 * A file's content, as readInput reads it. From a long one on the heap grows by a fifth before what is not needed is cleared away, where V8 lets it
 * double or more: a million rows then take 150 MB less, and a tenth more time.
 */
export function readLongLedger(path: string): Uint8Array {
  const bytes = readInput(path);
  if (bytes.length >= LONG) setFlagsFromString("--heap-growing-percent=20");
  return bytes;
}
