/** How grave a finding is. error: must be mended. warning: the unit may explain it. info: concerns form only. Words: present/wording/severity. */
export type Severity = "error" | "warning" | "info";

/** What a user may make of a rule: put it with another severity, or not put it at all. */
export type RuleSetting = Severity | "off";

/** What the user made of rules, by their ids; a rule that is not named is put with its own severity. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
