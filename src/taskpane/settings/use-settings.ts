import { useMemo, useSyncExternalStore } from "react";
import { type Settings, type SettingsTools, createSettings } from "./settings";

/** State and commands of 设置. */
export function useSettings({ port, templates, changed }: SettingsTools): Settings {
  const { store, commands, layers } = useMemo(
    () => createSettings({ ...(port && { port }), templates, changed }),
    [port, templates, changed],
  );
  return { state: useSyncExternalStore(store.subscribe, store.get), commands, layers };
}
