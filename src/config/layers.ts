import { CONFIG_SOURCES, type CheckConfig, type ConfigLayer, type ConfigSource } from "./check-config";

/** Settings that are in force, and where they come from, the strongest source first. */
export interface ConfigInForce {
  readonly config: CheckConfig;
  readonly sources: readonly ConfigSource[];
}

/**
 * The settings of several sources together. An option of the command line counts before a file, a file before what the workbook keeps, that before
 * what is kept for the user; each rule, threshold and date by itself. Own ties of all sources are checked; of two by one name the stronger's.
 */
export function inForce(layers: readonly ConfigLayer[]): ConfigInForce {
  const strongestFirst = [...layers].sort((one, other) => rank(one) - rank(other));
  const told = strongestFirst.filter(({ config }) => !isEmptyConfig(config));
  const config = told.reduceRight((all, layer) => over(layer.config, all), {} as CheckConfig);
  return { config, sources: [...new Set(told.map(({ source }) => source))] };
}

/** True where nothing is set. */
export function isEmptyConfig({ rules, thresholds, dates, ties, ...rest }: CheckConfig): boolean {
  const groups = [rules, thresholds, dates, ties].map((group) => Object.keys(group ?? {}).length);
  return groups.every((length) => length === 0) && Object.values(rest).every((value) => value === undefined);
}

function rank({ source }: ConfigLayer): number {
  return CONFIG_SOURCES.indexOf(source);
}

function over(stronger: CheckConfig, weaker: CheckConfig): CheckConfig {
  const rules = { ...weaker.rules, ...stronger.rules };
  const thresholds = { ...weaker.thresholds, ...stronger.thresholds };
  const dates = { ...weaker.dates, ...stronger.dates };
  const named = new Set(stronger.ties?.map(({ name }) => name));
  const ties = [...(stronger.ties ?? []), ...(weaker.ties ?? []).filter(({ name }) => !named.has(name))];
  return {
    ...weaker,
    ...stronger,
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(Object.keys(thresholds).length > 0 && { thresholds }),
    ...(Object.keys(dates).length > 0 && { dates }),
    ...(ties.length > 0 && { ties }),
  };
}
