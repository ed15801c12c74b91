import type { Catalogue } from "../../catalogue";
import type { FundScope } from "../../narrative";
import type { NarrativeProfile } from "../../tables";

/** What is known beside the text. No figure is among it: a text is read by its words alone. */
export interface TextKnowledge {
  /** The budget year; undefined where nothing tells it: then the text's own headings do. */
  readonly year?: number;
  /** The unit's names, in full and short. */
  readonly units: readonly string[];
  /** The names of the projects of the tables. */
  readonly projects: readonly string[];
  readonly catalogue: Catalogue;
  /** The money that the tables of appropriations speak of; without what was carried over unless told. */
  readonly funds?: FundScope;
  /** How the text of the template is built. */
  readonly profile?: NarrativeProfile;
}
