import type { Session, Workbench } from "./workbench";

/** How somebody looks at the pane: narrowly, enlarged, in the dark, in a contrast theme. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly media?: Parameters<Session["page"]["emulateMedia"]>[0];
  readonly zoom?: number;
}

export const LOOKS: readonly Look[] = [
  { name: "light", width: 350, media: { colorScheme: "light" } },
  { name: "dark", width: 350, media: { colorScheme: "dark" } },
  { name: "contrast", width: 350, media: { forcedColors: "active", colorScheme: "dark" } },
  { name: "narrow", width: 320 },
  { name: "twice as large", width: 640, zoom: 2 },
];

/** What is wrong with the state that is shown. */
async function faults(session: Session): Promise<Record<string, string[]>> {
  return {
    axe: await session.violations(),
    cutOff: await session.clippedTexts(),
    small: await session.smallTargets(),
    wide: await session.widerThanPane(),
  };
}

const NOTHING = { axe: [], cutOff: [], small: [], wide: [] };

/**
 * Goes through states of the pane over a workbook, under one look, and expects no fault in any of them.
 * @param steps shows one state after the other, and looks at each under a name
 */
export async function lookThrough(
  workbench: Workbench,
  { name, width, media, zoom }: Look,
  bytes: Uint8Array,
  steps: (session: Session, look: (state: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const session = await workbench.open();
  await session.follow(`accessible-${name}`, async () => {
    const found: Record<string, unknown> = {};
    if (media) await session.page.emulateMedia(media);
    await session.setPaneWidth(width);
    await session.openFile({ name: "错.xlsx", bytes });
    if (zoom !== undefined) await session.enlarge(zoom);
    await steps(session, async (state) => {
      found[state] = await faults(session);
      await session.panePicture(`${name}-${state}`);
    });
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, NOTHING])));
  });
}
