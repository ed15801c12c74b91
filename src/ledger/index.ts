export * from "./funds";
export * from "./ledger";
export * from "./query";
