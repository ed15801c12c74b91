export * from "./disclosure";
export * from "./empty-note";
export * from "./ids";
export * from "./ledger-check";
export * from "./printed-header";
export * from "./scope";
export * from "./spec";
export * from "./template";
