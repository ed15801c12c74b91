import { SECTIONS_OF_CHECKING } from "./sections-of-checking";
import { SECTIONS_OF_MAKING } from "./sections-of-making";
import { SECTIONS_OF_THE_REST } from "./sections-of-the-rest";
import type { HelpSection } from "./topics";

/** All that the help says, part by part in the order of HELP_TOPICS: what the pane shows, and what stands on help.html. */
export const HELP_SECTIONS: readonly HelpSection[] = [
  ...SECTIONS_OF_CHECKING,
  ...SECTIONS_OF_MAKING,
  ...SECTIONS_OF_THE_REST,
];
