import { HostError } from "../protocol/host-error";
import type { Rule } from "../univer/rules";

/**
 * What goes wrong with a conditional format (`CF-4`): `list`, the sheet it lies on cannot say which it has; `read`, it is listed, and any look at
 * it fails; `delete`, it is listed and read, and cannot be deleted.
 */
export type RuleFault = "list" | "read" | "delete";

/** The conditional formats that Excel cannot handle: OfficeDev/office-js#6396, #6827, #6835, #5222. */
export class BadRules {
  private readonly faults: { readonly fault: RuleFault; readonly is: (rule: Rule) => boolean }[] = [];

  /** Lets the conditional formats that `is` tells fail in this way. */
  add(fault: RuleFault, is: (rule: Rule) => boolean): void {
    this.faults.push({ fault, is });
  }

  clear(): void {
    this.faults.length = 0;
  }

  /** Throws ItemNotFound where one of the rules fails in this way. */
  require(fault: RuleFault, rules: readonly Rule[], location: string): void {
    const fails = this.faults.some((one) => one.fault === fault && rules.some((rule) => one.is(rule)));
    if (fails) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
  }
}
