import type { Nullable } from "@univerjs/presets";

/** `rgb(255,199,206)` or `#ffc7ce` as Excel answers it: `#FFC7CE`. Undefined stays undefined. */
export function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
