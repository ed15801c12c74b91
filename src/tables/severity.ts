/** How grave a finding is. error: must be mended. warning: the unit may explain it. info: concerns form only. Words: present/wording/severity. */
export type Severity = "error" | "warning" | "info";
