/** What a template calls one of its tables: `T3`. Unique within the template; ids of findings are made of it, so it never changes. */
export type TableId = string;
