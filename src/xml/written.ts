/** The first line of every part that is written here. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Our own XML with its elements under a prefix (`x:`), for files whose elements carry one. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<\/?(?=[A-Za-z])/g, (bracket) => bracket + prefix);
}
