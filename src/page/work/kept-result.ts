import type { FileResult } from "../../present/file-result";

/**
 * A result as the text of JSON, to be put where the browser keeps what is too large for a page that lists two thousand. Exact amounts are bigints, which
 * JSON has not: `12n` → `{"bigint":"12"}`.
 */
export function keptText(result: FileResult): string {
  return JSON.stringify(result, (_, value: unknown) =>
    typeof value === "bigint" ? { bigint: value.toString() } : value,
  );
}

/** The result that was kept, as it was. */
export function resultOf(text: string): FileResult {
  return JSON.parse(text, (_, value: unknown) => (isBigint(value) ? BigInt(value.bigint) : value)) as FileResult;
}

function isBigint(value: unknown): value is { readonly bigint: string } {
  return typeof value === "object" && value !== null && "bigint" in value && typeof value.bigint === "string";
}
