import type { Templates } from "../tables";
import { nationalAccounts } from "./national-accounts";
import { nationalBudget } from "./national-budget";
import { shanghaiBudget } from "./shanghai-budget";
import { xinjiang } from "./xinjiang";

/** The templates that ship, the one that is taken where nothing tells first. */
export const TEMPLATES: Templates = [xinjiang, nationalBudget, shanghaiBudget, nationalAccounts];
