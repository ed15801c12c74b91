import { Button, Link, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Foldable } from "../shared/Foldable";
import { TEXTS } from "../shell/texts";
import { type FaultCounts, faultReport } from "./fault-report";
import { FaultReport } from "./FaultReport";
import { HELP_SECTIONS } from "./sections";
import { HELP_TEXTS } from "./texts";
import { HELP_TOPICS, type HelpTopic } from "./topics";
import { VERSION } from "./version";
import { VIEW_BAR, VIEW_CONTENT, VIEW_ROOT } from "../shared/view-look";

const useStyles = makeStyles({
  root: VIEW_ROOT,
  bar: { ...VIEW_BAR, alignItems: "center", gap: "10px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  content: { ...VIEW_CONTENT, padding: "0 12px 16px" },
  paragraph: { margin: "0 0 8px", lineHeight: "22px", overflowWrap: "anywhere" },
});

interface Props {
  /** The section that is open, and has the focus. */
  readonly topic: HelpTopic;
  /** Host, platform and version, as Office names them. */
  readonly excel: string | undefined;
  readonly counts: FaultCounts | undefined;
  readonly back: () => void;
}

/** 使用说明: what each part does, one section open. Below 报告故障 stands what may be sent of one. */
export function HelpView({ topic, excel, counts, back }: Props) {
  const styles = useStyles();
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => opened.current?.querySelector("summary")?.focus(), [topic]);
  return (
    <main className={styles.root}>
      <div className={styles.bar}>
        <Button size="small" onClick={back}>
          {HELP_TEXTS.back}
        </Button>
        <h1 className={styles.title}>{HELP_TEXTS.title}</h1>
      </div>
      <div className={styles.content} role="region" aria-label={HELP_TEXTS.content} tabIndex={0}>
        {HELP_SECTIONS.map((section) => (
          <div key={section.topic} ref={section.topic === topic ? opened : undefined}>
            <Foldable title={HELP_TOPICS[section.topic]} open={section.topic === topic}>
              {section.paragraphs.map((text) => (
                <p key={text} className={styles.paragraph}>
                  {text}
                </p>
              ))}
              {section.topic === "data" && (
                <Link href="privacy.html" target="_blank" inline>
                  {TEXTS.privacy}
                </Link>
              )}
              {section.topic === "fault" && (
                <FaultReport report={faultReport({ version: VERSION, excel, webView: navigator.userAgent, counts })} />
              )}
            </Foldable>
          </div>
        ))}
      </div>
    </main>
  );
}
