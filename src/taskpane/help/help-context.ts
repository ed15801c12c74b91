import { createContext, useContext } from "react";
import type { HelpTopic } from "./topics";

/** Opens the help at a topic. */
export type OpenHelp = (topic: HelpTopic) => void;

/** How help is opened; nothing where there is no help beside, as on the page. */
export const HelpContext = createContext<OpenHelp | undefined>(undefined);

/** How the help is opened here; undefined where there is none. */
export function useHelp(): OpenHelp | undefined {
  return useContext(HelpContext);
}
