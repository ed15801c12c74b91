import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { storePreference, storedPreference } from "./session/stored";

/** What the user chose; `auto` follows Office where its theme is known, else the system. */
export type ThemeChoice = "auto" | "light" | "dark" | "contrast";

export const THEME_CHOICES: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];

type Appearance = Exclude<ThemeChoice, "auto">;

const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
};

const STORED_AS = "theme";

function storedChoice(): ThemeChoice {
  const stored = storedPreference(STORED_AS);
  return THEME_CHOICES.find((choice) => choice === stored) ?? "auto";
}

/** Whether a colour of Office's theme (#RRGGBB) is a dark one; undefined where it is no such colour. */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

function useSystemDark(): boolean {
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const follow = (): void => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return dark;
}

/** The pane's theme and the user's choice of it. `officeBackground` is the pane's background in Office's theme, if known. */
export function useTheme(officeBackground: string | undefined): {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
} {
  const [choice, setChoice] = useState(storedChoice);
  const systemDark = useSystemDark();
  const dark = isDarkColor(officeBackground) ?? systemDark;
  const automatic: Appearance = dark ? "dark" : "light";
  const choose = useCallback((chosen: ThemeChoice) => {
    setChoice(chosen);
    storePreference(STORED_AS, chosen);
  }, []);
  return { theme: THEMES[choice === "auto" ? automatic : choice], choice, choose };
}
