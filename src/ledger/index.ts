export * from "./funds";
export * from "./ledger";
export * from "./projects";
export * from "./query";
