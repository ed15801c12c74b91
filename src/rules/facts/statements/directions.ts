/** `在职人员减少`, and not `在职人员退休减少`: who of a reason became more or fewer. */
const DIRECTION = /(在职|退休|离休)(?:人员|人数|干部|职工)(?:较上年|比上年|同比)?(增加|新增|减少)/g;

/** Whom a reason names, and whether it says that they became more: `本年在职人员减少` → 在职, fewer. Each kind once. */
export function directionsIn(
  reason: string,
): { readonly kind: string; readonly said: string; readonly isMore: boolean }[] {
  const found = [...reason.matchAll(DIRECTION)].map(([said, kind, way]) => ({
    kind: kind!,
    said,
    isMore: way !== "减少",
  }));
  return [...new Map(found.map((one) => [one.kind, one])).values()];
}
