export * from "./amount";
export * from "./decimal";
export * from "./digits";
export * from "./format";
export * from "./half-up";
export * from "./parse";
export * from "./percent";
