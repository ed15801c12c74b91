import type { Fact } from "../facts";

/** Whether the names and telephones of people are published. */
export interface Contacts {
  /** 公开联系方式 */
  readonly showsContacts: boolean;
}

/** A person's name or telephone as it is published: `（略）` unless the user wants it shown, as disclosures do. */
export function contactText(fact: Fact<string> | undefined, isShown: boolean): string {
  return isShown && fact !== undefined ? fact.value : "（略）";
}
