import { Button, Popover, PopoverSurface, makeStyles } from "@fluentui/react-components";
import type { Report, ReportTextClaim } from "../../diagnose/report";
import { CLAIM_STATES, UNCHECKED_REASONS } from "../../present/wording/text-check";
import { type Place, placeText } from "../../workbook";
import { TEXT_CHECK_TEXTS } from "./texts";

const useStyles = makeStyles({
  surface: { maxWidth: "280px" },
  facts: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "10px", rowGap: "4px" },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

/** A number that was pressed, and where it stands. */
export interface ShownClaim {
  readonly claim: ReportTextClaim;
  readonly target: HTMLElement;
}

interface Props {
  readonly shown: ShownClaim;
  readonly report: Report;
  readonly goTo: (place: Place) => void;
  readonly close: () => void;
}

const CELLS = 6;

/** What a number of the text speaks of, what the tables say of it, and the way to their cells. */
export function ClaimPopover({ shown: { claim, target }, report, goTo, close }: Props) {
  const styles = useStyles();
  const TEXTS = TEXT_CHECK_TEXTS.claim;
  const { state, about, now, prior, reason, cells } = claim;
  const measure = report.measure ?? "";
  const { sign, word } = CLAIM_STATES[state];
  const messages = report.findings.filter(({ id }) => claim.findings.includes(id)).map(({ message }) => message);
  const facts: readonly (readonly [term: string, fact: string | undefined])[] = [
    [TEXTS.state, `${sign} ${word}`],
    [TEXTS.about, about],
    [TEXTS.now, now && `${now} ${measure}`],
    [TEXTS.prior, prior && `${prior} ${measure}`],
    [TEXTS.reason, reason && UNCHECKED_REASONS[reason]],
    [TEXTS.problem, messages.join("") || undefined],
  ];
  return (
    <Popover
      open
      withArrow
      trapFocus
      positioning={{ target }}
      onOpenChange={(_, { open }) => {
        if (open) return;
        close();
        target.focus();
      }}
    >
      <PopoverSurface className={styles.surface} aria-label={TEXTS.says(target.firstChild?.textContent ?? "")}>
        <dl className={styles.facts}>
          {facts.flatMap(([term, fact]) =>
            fact === undefined
              ? []
              : [
                  <dt key={`${term}?`}>{term}</dt>,
                  <dd key={term} className={styles.fact}>
                    {fact}
                  </dd>,
                ],
          )}
          {cells.length > 0 && (
            <>
              <dt>{TEXT_CHECK_TEXTS.goTo}</dt>
              <dd className={styles.fact}>
                {cells.slice(0, CELLS).map((cell) => (
                  <Button key={placeText(cell)} size="small" onClick={() => goTo(cell)}>
                    {placeText(cell)}
                  </Button>
                ))}
              </dd>
            </>
          )}
        </dl>
        {cells.length === 0 && (
          <Button size="small" onClick={close}>
            {TEXTS.close}
          </Button>
        )}
      </PopoverSurface>
    </Popover>
  );
}
