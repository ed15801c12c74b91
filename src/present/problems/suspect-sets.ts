import type { Report, ReportSuspect } from "../../diagnose/report";

/** One explanation of failed ties: cells that are to be changed together. */
export interface SuspectSet {
  readonly key: string;
  readonly cells: readonly ReportSuspect[];
  /** Another explanation is as likely: the figures cannot tell which is right. */
  readonly equivalent: boolean;
  /** Not the likeliest one. */
  readonly second: boolean;
}

/** The explanations of failed ties that hang together, the likeliest first. */
export interface SuspectGroup {
  readonly key: string;
  readonly sets: readonly SuspectSet[];
  readonly ambiguous: boolean;
}

/** The suspects as explanations: first by group, within it by rank. Their order is kept. */
export function suspectGroups({ suspects }: Pick<Report, "suspects">): SuspectGroup[] {
  return [...partsBy(suspects, ({ group }) => group)].map(([group, members]) => {
    const sets = [...partsBy(members, ({ rank }) => rank)].map(([rank, cells]): SuspectSet => ({
      key: `${group}-${rank}`,
      cells,
      equivalent: cells.some(({ equivalent }) => equivalent),
      second: rank > 0,
    }));
    return { key: String(group), sets, ambiguous: sets.filter((set) => set.equivalent).length > 1 };
  });
}

function partsBy(suspects: readonly ReportSuspect[], key: (suspect: ReportSuspect) => number) {
  const parts = new Map<number, ReportSuspect[]>();
  for (const suspect of suspects) parts.set(key(suspect), [...(parts.get(key(suspect)) ?? []), suspect]);
  return parts;
}
