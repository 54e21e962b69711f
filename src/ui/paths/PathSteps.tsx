import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type HopEdge, type Path } from '../../core/paths';
import { entitiesOfPath } from '../../core/paths/shownPath';
import { chosenRows, edgeSelection, entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Name } from '../kit/Name';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { NARROW, useMedia } from '../kit/useMedia';
import { HopStep } from './HopStep';
import { pathInWords } from './pathInWords';
import styles from './PathSteps.module.css';
import { useToldBy } from './useToldBy';

interface Props {
  readonly dataset: Dataset;
  readonly path: Path;
  readonly onShowOnly: () => void;
}

/** The path that is shown, hop by hop, with the words that carry each. */
export const PathSteps = ({ dataset, path, onShowOnly }: Props) => {
  const t = useTranslations('paths');
  const local = useLocal();
  const toldBy = useToldBy(dataset);
  const narrow = useMedia(NARROW);
  const { copyText } = useDeeds();
  const { select, read } = useActions();
  const language = useApp((state) => state.settings.language);
  const selection = useApp((state) => state.view.selection);
  const chosen = chosenRows(dataset, selection);
  const selected = chosen?.kind === 'edge' ? chosen.row : -1;
  const [start = -1, ...rest] = entitiesOfPath(path);
  const end = rest.at(-1) ?? start;
  const name = (row: number): string => local(dataset.entities.names[row]);
  const back = useHopToComeBackTo();

  const open = ({ edge, claim }: HopEdge): void => {
    select(edgeSelection(dataset, edge, claim));
    // On a phone the text lies on another page than the claim, which shows the sentence itself.
    if (!narrow) read(dataset.claims.ids[claim]!);
  };
  const copy = (): void => {
    const weakest = path.hops[path.weakest];
    const told = weakest === undefined ? '' : toldBy(weakest.lead);
    const facts = [t('links', { count: path.hops.length }), path.hops.length === 1 ? told : t('weakest', { told })].join(', ');
    void copyText(pathInWords(dataset, path, t('copied', { from: name(start), to: name(end), facts }), language));
  };

  const stop = (row: number) => (
    <button type="button" className={styles.stop} onClick={() => select(entitySelection(dataset, row))}>
      <TypeSymbol type={dataset.types[dataset.entities.type[row]!]?.id ?? ''} size={11} />
      <Name text={name(row)} />
    </button>
  );
  return (
    <div className={styles.steps}>
      {stop(start)}
      <ol>
        {path.hops.map((hop, at) => (
          <li key={hop.to}>
            <div className={styles.hop}>
              <HopStep
                dataset={dataset}
                hop={hop}
                weakest={path.hops.length > 1 && at === path.weakest}
                selected={selected}
                onOpen={open}
                button={hop.lead.edge === selected ? back : undefined}
              />
            </div>
            {stop(hop.to)}
          </li>
        ))}
      </ol>
      <div className={styles.deeds}>
        <Button quiet onPress={copy}>{t('copy')}</Button>
        <Button quiet onPress={onShowOnly}>{t('onlyThis')}</Button>
      </div>
    </div>
  );
};

/** Who comes back from the claim of a hop stands at that hop again, unless the focus is somewhere else already. */
function useHopToComeBackTo() {
  const hop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body || active.matches('h2[tabindex="-1"]')) hop.current?.focus();
  }, []);
  return hop;
}
