export * from "./funds";
export * from "./kinds";
export * from "./ledger";
export * from "./procurement";
export * from "./project-funds";
export * from "./projects";
export * from "./query";
export * from "./uses";
