/** Why a text was refused. Every failure of this folder that a user can cause is one of these. */
export type TextErrorCode =
  | "empty-file"
  | "not-a-document"
  | "encrypted"
  | "old-format"
  | "truncated"
  | "damaged"
  | "too-large"
  /** A PDF of pictures, or one whose letters do not say which characters they are. */
  | "no-text";

/** A text that cannot be read. `message` is Chinese, for the accountant: what is wrong, and what to do. */
export class TextError extends Error {
  constructor(
    readonly code: TextErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "TextError";
  }
}

/** A bound of limits.ts was passed. `what` says which, without a full stop. */
export function tooLong(what: string): TextError {
  return new TextError("too-large", `文字过多，已停止读取：${what}。请只保留预算公开的正文和表格，另存后再试。`);
}
