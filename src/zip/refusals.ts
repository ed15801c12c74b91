/**
 * What a reader says of a package that it cannot take. The words are those of the file's kind: what is wrong is common to all, what to do is
 * not (保存为 .xlsx, 保存为 .docx). `what` names the place or the bound in Chinese, without a full stop.
 */
export interface Refusals {
  /** The file ends before its content does. */
  truncated(): Error;
  /** What the file says contradicts itself. */
  damaged(what: string): Error;
  /** It is kept from being read by a password. */
  encrypted(): Error;
  /** A bound was passed. */
  tooLarge(what: string): Error;
}
