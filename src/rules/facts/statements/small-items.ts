import { type ProcurementClass } from "../../../ledger";
import { type Amount, ZERO, add, amountOfFen } from "../../../money";
import type { StatedRow } from "../stated-facts";

/** 财库〔2020〕46号: what is bought below 200万元 (goods, services) or 400万元 (works) is reserved for small and medium enterprises whole. In 分. */
const LIMITS: Readonly<Record<ProcurementClass, Amount>> = {
  goods: amountOfFen(200_000_000),
  works: amountOfFen(400_000_000),
  services: amountOfFen(200_000_000),
};

/** True where a ledger buys something and no item of it reaches its limit. Rows of one project, or of one pair of codes, may be one item. */
export function areAllSmall(rows: readonly StatedRow[]): boolean {
  const items = new Map<string, { readonly bought: ProcurementClass; readonly amount: Amount }>();
  for (const { procurement: bought, project, function: code, economic, amount } of rows) {
    if (!bought) continue;
    const key = [bought, project ?? `${code} ${economic}`].join("|");
    items.set(key, { bought, amount: add(items.get(key)?.amount ?? ZERO, amount) });
  }
  return items.size > 0 && [...items.values()].every(({ bought, amount }) => amount < LIMITS[bought]);
}
