const IGNORED = /[\s\u200B-\u200D()[\]{}<>〈〉《》【】〔〕〖〗「」『』]/g;

/**
 * A name as names are compared: without brackets and spaces, and half-width where there are two widths. What the
 * accountant typed and what the Ministry printed are the same name when these are equal.
 */
export function normalName(name: string): string {
  return name.normalize("NFKC").replace(IGNORED, "").toLowerCase();
}
