import { Fragment, memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { segments } from '../../core/text/segments';
import type { Dataset } from '../../model/dataset';
import type { Mark, Segment } from '../../model/span';
import styles from './MarkedText.module.css';
import { useLocal } from './useLocal';
import { VisibleText } from './VisibleText';

interface Props {
  /** The document's text; the stretch shown is `[start, end)` of it, in UTF-16. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Evidence to mark. */
  readonly marks: readonly Mark[];
  /** Mentions that stand as quiet buttons, each with the id of its entity in `data-entity`: who shows the text hears their clicks. */
  readonly mentions?: { readonly dataset: Dataset; readonly marks: readonly Mark[] };
  /** Row of the entity whose mentions stand out. */
  readonly chosen?: number;
}

const NONE: readonly Mark[] = [];

const SOMETHING = /[\p{L}\p{N}]/u;

/** Runs that the same innermost mention covers, or none. */
interface Group {
  readonly mention: Mark | undefined;
  readonly runs: Segment[];
}

const innermost = (run: Segment): Mark | undefined => run.marks.findLast(({ kind }) => kind === 'mention');

function grouped(runs: readonly Segment[]): Group[] {
  const groups: Group[] = [];
  for (const run of runs) {
    const mention = innermost(run);
    const last = groups.at(-1);
    if (last !== undefined && last.mention === mention) last.runs.push(run);
    else groups.push({ mention, runs: [run] });
  }
  return groups;
}

/**
 * A stretch of a text with its marks. Each mark says its role to a screen reader where it begins; words that hedge,
 * negate, condition or date bear the word for everyone. Copying the text copies none of this.
 */
export const MarkedText = memo(({ text, start, end, marks, mentions, chosen = -1 }: Props) => {
  const groups = grouped(segments({ start, end }, [...(mentions?.marks ?? NONE), ...marks]));
  const begun = new Set<Mark>();
  return groups.map((group, place) => {
    const runs = group.runs.map((run) => <Run key={run.start} run={run} text={text} />);
    if (group.mention === undefined || mentions === undefined) return <Fragment key={place}>{runs}</Fragment>;
    const words = text.slice(group.runs[0]?.start, group.runs.at(-1)?.end);
    const first = !begun.has(group.mention) && SOMETHING.test(words);
    if (first) begun.add(group.mention);
    return (
      <MentionText key={place} dataset={mentions.dataset} entity={group.mention.entity} words={words} button={first} chosen={group.mention.entity === chosen}>
        {runs}
      </MentionText>
    );
  });
});

interface MentionProps {
  readonly dataset: Dataset;
  readonly entity: number;
  readonly words: string;
  /** False for what goes on with a mention after another inside it: for the pointer alone. */
  readonly button: boolean;
  readonly chosen: boolean;
  readonly children: ReactNode;
}

// A span with the role of a button, since a <button> is a box of its own and would not wrap with the line.
const MentionText = ({ dataset, entity, words, button, chosen, children }: MentionProps) => {
  const t = useTranslations('reader');
  const name = useLocal()(dataset.entities.names[entity]);
  const shared = { 'data-entity': dataset.entities.ids[entity], className: chosen ? `${styles.mention} ${styles.chosen}` : styles.mention };
  if (!button) return <span {...shared}>{children}</span>;
  return (
    <span {...shared} role="button" tabIndex={-1} data-item aria-label={name === words ? undefined : t('mentionOf', { words, name })} aria-current={chosen || undefined}>
      {children}
    </span>
  );
};

/** True for the kinds that bear their word in sight, and not for screen readers alone. */
const isWorded = (kind: Mark['kind']): kind is 'certainty' | 'polarity' | 'condition' | 'time' => !['subject', 'object', 'source', 'cue', 'mention'].includes(kind);

const Run = ({ run, text }: { readonly run: Segment; readonly text: string }) => {
  const t = useTranslations('vocabulary.role');
  const short = useTranslations('reader.short');
  const words: ReactNode = <VisibleText text={text.slice(run.start, run.end)} />;
  const kinds = new Set<Mark['kind']>();
  const marks = run.marks.filter(({ kind }) => kind !== 'mention' && !kinds.has(kind) && kinds.add(kind));
  return marks.reduceRight((inner, mark) => {
    const { kind } = mark;
    if (kind === 'support' || kind === 'context') return <span data-quote={kind} className={styles.quoted}>{inner}</span>;
    const [first, last] = [mark.start >= run.start, mark.end <= run.end];
    return (
      <mark
        data-mark={kind}
        data-first={first || undefined}
        data-last={last || undefined}
        data-role={first ? t(kind) : undefined}
        data-word={last && isWorded(kind) ? short(kind) : undefined}
        className={styles.mark}
      >
        {inner}
      </mark>
    );
  }, words);
};
