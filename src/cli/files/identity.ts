import { type BigIntStats, statSync } from "node:fs";

/** What makes a file that file, by whatever path it is reached: a link, a bind mount, a name in other case. `device:inode` */
export function identity({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** The file at a path; undefined where there is none, or none that can be asked. */
export function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined; // who opens it is told why
  }
}
