import type { Limits } from "../limits";
import type { UndoSupport } from "./undo-ledger";

/** An Excel that users have. */
export type ProfileName = "desktop2021" | "desktop365" | "mac" | "web";

/** In what one Excel differs from another. */
export interface Profile {
  /** 14 for ExcelApi 1.14. The library of the npm package itself stops at 1.15. */
  readonly requirementSet: number;
  readonly limits: Partial<Limits>;
  readonly undo: UndoSupport;
  /** Whether several workbooks can be open in one Excel, of which another may have the focus. */
  readonly windows: boolean;
}

/** Only Excel on the web limits what one request or answer may weigh (`LI-1`). */
const NO_PAYLOAD_LIMIT: Partial<Limits> = { payload: Infinity };

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  desktop2021: { requirementSet: 14, limits: NO_PAYLOAD_LIMIT, undo: "none", windows: true },
  desktop365: { requirementSet: 15, limits: NO_PAYLOAD_LIMIT, undo: "desktop", windows: true },
  mac: { requirementSet: 15, limits: NO_PAYLOAD_LIMIT, undo: "desktop", windows: true },
  web: { requirementSet: 15, limits: {}, undo: "web", windows: false },
};

/** Where no profile is named: the limits of the web and the windows of the desktop, so the strictest of each. */
export const STRICTEST: Profile = { requirementSet: 15, limits: {}, undo: "desktop", windows: true };
