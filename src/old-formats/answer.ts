import { XlsxError } from "../xlsx";
import type { ReadRequest, ThreadAnswer } from "./messages";
import { readOldFormat } from "./read";

/** The thread's work: a request's answer. What no one foresaw is thrown, and ends the thread. */
export function answer({ bytes, format, limits }: ReadRequest): ThreadAnswer {
  try {
    return { kind: "read", snapshot: readOldFormat(bytes, format, limits) };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "refused", code: error.code, message: error.message };
    throw error;
  }
}
