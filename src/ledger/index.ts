export * from "./funds";
export * from "./kinds";
export * from "./ledger";
export * from "./procurement";
export * from "./projects";
export * from "./query";
export * from "./uses";
