export * from "./amount";
export * from "./decimal";
export * from "./digits";
export * from "./format";
export * from "./parse";
