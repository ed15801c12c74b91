import type { ConfigInForce } from "../../config";
import type { Report, ReportConfig } from "../../diagnose/report";
import { ruleMeta } from "../../rules";
import type { Template } from "../../tables";

/** The report with the settings that were in force; without any it is the report as it was. */
export function withConfig(report: Report, { config, sources }: ConfigInForce, template: Template): Report {
  if (sources.length === 0) return report;
  const { rules = {}, year, codes } = config;
  // a file of settings may name the rules of every set of tables; those of another set are nothing here
  const known = Object.entries(rules).flatMap(([rule, set]) => {
    const meta = ruleMeta(template, rule);
    return meta ? [{ rule, title: meta.title, set, usual: meta.severity }] : [];
  });
  const told: ReportConfig = {
    sources,
    off: known.flatMap(({ rule, title, set }) => (set === "off" ? [{ rule, title }] : [])),
    severities: known.flatMap(({ rule, title, set, usual }) =>
      set === "off" || set === usual ? [] : [{ rule, title, severity: set, usual }],
    ),
    ...(year !== undefined && { year }),
    ...(Array.isArray(codes) && { codes: codes.length }),
  };
  return { ...report, config: told };
}
