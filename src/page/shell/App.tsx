import { FluentProvider } from "@fluentui/react-components";
import type { Templates } from "../../tables";
import { ErrorBoundary } from "../../taskpane/shared/ErrorBoundary";
import { TemplatesContext } from "../../taskpane/shared/templates";
import { useTheme } from "../../taskpane/theme";
import type { PageSession } from "../session/session";
import type { SettingsInUse } from "../../taskpane/settings/settings";
import { Page } from "./Page";

interface Props {
  readonly session: PageSession;
  readonly settings: SettingsInUse;
  readonly templates: Templates;
  /** The terms of all that the page is made of. */
  readonly licences: () => string;
}

/** The page in its theme. */
export function App({ session, settings, templates, licences }: Props) {
  const { theme, choice, choose } = useTheme(undefined);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100vh" }}>
      <TemplatesContext.Provider value={templates}>
        <ErrorBoundary>
          <Page session={session} settings={settings} choice={choice} choose={choose} licences={licences} />
        </ErrorBoundary>
      </TemplatesContext.Provider>
    </FluentProvider>
  );
}
