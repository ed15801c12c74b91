export * from "./funds";
export * from "./ledger";
export * from "./procurement";
export * from "./projects";
export * from "./query";
