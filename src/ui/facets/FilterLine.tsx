import { Pencil, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLocale, useTranslations } from 'use-intl';
import { type Clause, clausesOf } from '../../core/filterSentence/clausesOf';
import { withMessages } from '../../i18n/messages';
import { type FacetChoice, NO_CHOICE } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import { filterWords } from '../kit/filterWords';
import { VisibleText } from '../kit/VisibleText';
import type { FilterField } from './FilterField';
import styles from './FilterLine.module.css';

/** The filters in force, as a sentence above the graph, each of its pieces with the way to take it out; a pencil turns it into a field. */
export const FilterLine = () => {
  const t = useTranslations('facets');
  const failure = useTranslations('failures');
  const language = useLocale();
  const dataset = useApp((state) => state.dataset);
  const filters = useApp((state) => state.view.filters);
  const { setFilters, clearFacet, clearFilters } = useActions();
  // What reads and writes sentences is fetched when first wanted: the first view needs none of it.
  const [Field, setField] = useState<typeof FilterField | null>(null);
  const [missing, setMissing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  if (dataset === null) return null;

  const write = (): void => {
    setMissing(false);
    void withMessages(() => import('./FilterField')).then((part) => setField(() => part.FilterField), () => setMissing(true));
  };
  if (Field !== null) {
    const leave = (): void => {
      setField(null);
      // The pencil is there again once this has been drawn.
      requestAnimationFrame(() => pencil.current?.focus());
    };
    return <Field dataset={dataset} filters={filters} onLeave={leave} />;
  }

  const clauses = clausesOf(dataset, filters, filterWords(language));
  const remove = ({ facet, part }: Clause): void => {
    const choice = filters[facet] ?? NO_CHOICE;
    const left: FacetChoice = { ...choice, [part]: part === 'query' ? '' : [] };
    if (left.include.length + left.exclude.length === 0) clearFacet(facet);
    else setFilters({ ...filters, [facet]: left });
    pencil.current?.focus();
  };
  return (
    <div className={styles.line}>
      {clauses.length === 0 ? (
        <span className={styles.all}>{t('line.all', { count: dataset.claims.count })}</span>
      ) : (
        <ul className={styles.clauses} aria-label={t('line.inForce')}>
          {clauses.map((clause) => (
            <li key={`${clause.facet} ${clause.part}`} className={styles.clause} title={clause.whole()}>
              <bdi className={clause.part === 'exclude' ? styles.excluded : styles.words}>
                <VisibleText text={clause.text} />
              </bdi>
              <Button className={styles.remove ?? ''} aria-label={t('line.remove', { clause: clause.text })} onPress={() => remove(clause)}>
                <X size={13} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button ref={pencil} className={styles.deed ?? ''} {...(clauses.length > 0 && { 'aria-label': t('line.edit') })} onPress={write}>
        <Pencil size={13} aria-hidden />
        {clauses.length === 0 && t('line.write')}
      </Button>
      {missing && <span role="alert">{failure('chunkMissing')}</span>}
      {clauses.length > 0 && (
        <Button className={styles.deed ?? ''} aria-label={t('clearAll')} onPress={() => { clearFilters(); pencil.current?.focus(); }}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
};
