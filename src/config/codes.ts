import { type CatalogueEntry, type OwnList, ownListFromRows } from "../catalogue";
import type { ConfigCode } from "./check-config";

/** The codes of settings as the list that a check takes. What a list could not use of a sheet, a wrong length or a second name, it cannot use here. */
export function ownListOfCodes(codes: readonly ConfigCode[]): OwnList {
  const rows = codes.map(({ code, name, from = "", to = "" }) => [code, name, from, to]);
  return ownListFromRows([["编码", "名称", "启用年度", "停用年度"], ...rows])!;
}

/** A list of codes as settings keep it. */
export function codesOfOwnList({ entries }: OwnList): ConfigCode[] {
  return entries.map(({ code, name, from, to }: CatalogueEntry) => ({
    code,
    name,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));
}
