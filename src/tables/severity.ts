/** 逻辑性 error: must be mended. 核实性 warning: the unit may explain it. 规范性 info: form. */
export type Severity = "error" | "warning" | "info";
