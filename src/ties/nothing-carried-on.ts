import { KINDS, type Kind } from "../ledger";
import type { Figure } from "../tables";
import type { AspectAnswers } from "./aspect-answers";
import { ALL } from "./code-tree";
import type { Equation } from "./equation";
import type { Aspect } from "./question";
import type { Sections } from "./sections";

/**
 * Where no table tells what of some money is carried on, but one prints that of all money it knows, that among it, nothing is: all that came of it was
 * spent. 表4 本年收入·一般公共预算 ＝ 表5 合计, where 表4 结转下年 is nothing; where it is something it only is not smaller. Ties are added to `ties`.
 */
export function nothingCarriedOn(sections: Sections, ties: Equation[]): void {
  const nothing = sections.all.flatMap(({ askers }) => askers.filter(isNothing));
  if (nothing.length === 0) return;
  for (const { askers } of sections.all) {
    for (const spent of askers) {
      const whole = withCarriedOn(spent.aspect, sections);
      const right = spent.direct(ALL);
      if (!whole || !right?.length) continue;
      const carriedOn = sections.questions.aspect(whole.fund, KINDS.carriedOn);
      const none = nothing.find(({ aspect }) => includes(aspect, carriedOn));
      if (!none || sections.tellersOf(carriedOn).some((teller) => teller.cover(ALL))) continue;
      const came = bestKnown(spent, sections.tellersOf(whole), sections);
      const left = came?.direct(ALL);
      if (!came || !left?.length) continue;
      const origin = sections.pairs.origin(came.section, spent.section);
      const question = sections.questions.queryOf(ALL, whole);
      ties.push({ origin, question, left, right: [...right, ...none.direct(ALL)!], relation: "equal" });
    }
  }
}

/** Of other tables that print what came, the one that the user knows best together with the one that prints what was spent. */
function bestKnown(
  { section: own }: AspectAnswers,
  tellers: readonly AspectAnswers[],
  { pairs }: Sections,
): AspectAnswers | undefined {
  const others = tellers.filter((teller) => teller.section.table !== own.table && teller.direct(ALL)?.length);
  const rank = ({ section }: AspectAnswers) => pairs.eitherWay(section, own);
  return [...others].sort((one, other) => rank(one) - rank(other))[0];
}

/** The figures of which it counts whether they are nothing: those that print what is carried on. */
export function figuresOfCarriedOn({ all: sections }: Sections): ReadonlySet<Figure> {
  return new Set(sections.flatMap(({ askers }) => askers.flatMap((about) => carriedOnIn(about) ?? [])));
}

/** True for a line about what is carried on that prints nothing, or is left out. */
function isNothing(about: AspectAnswers): boolean {
  return carriedOnIn(about)?.every(isZero) ?? false;
}

/** What a line about what is carried on prints; undefined for any other line. */
function carriedOnIn(about: AspectAnswers): readonly Figure[] | undefined {
  const { kind, economic, version } = about.aspect;
  return kind === KINDS.carriedOn && !economic && !version ? about.direct(ALL) : undefined;
}

/** True for a figure that says nothing, or zero. */
export function isZero({ readable, amount }: Figure): boolean {
  return readable && amount === 0;
}

/** What is spent of some money, together with what is carried on of it; undefined for an aspect that is not about all that is spent. */
function withCarriedOn({ fund, kind, economic, version }: Aspect, { questions }: Sections): Aspect | undefined {
  if (economic || version || (kind & KINDS.carriedOn) !== 0) return undefined;
  const whole = questions.aspect(fund, (kind | KINDS.carriedOn) as Kind);
  const isAllSpent = whole === questions.aspectOf({ fund });
  return isAllSpent && whole.kind !== kind ? whole : undefined;
}

function includes(aspect: Aspect, { fund, kind }: Aspect): boolean {
  return (aspect.fund & fund) === fund && (aspect.kind & kind) === kind;
}
