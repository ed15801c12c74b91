import { HostError } from "../protocol/host-error";

/** Excel's rules for sheet names: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end. Breaking them answers InvalidArgument (`SH-3`). */
export function requireSheetName(name: string, location: string): void {
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
  }
}
