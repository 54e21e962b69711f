import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { completionsOf } from '../../core/filterSentence/completionsOf';
import type { FilterFault } from '../../core/filterSentence/contract';
import { readFilters } from '../../core/filterSentence/readFilters';
import { plainFilters, writeFilters } from '../../core/filterSentence/writeFilters';
import type { Dataset } from '../../model/dataset';
import type { Filters } from '../../model/view';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { filterWords } from '../kit/filterWords';
import { VisibleText } from '../kit/VisibleText';
import styles from './FilterField.module.css';
import { useFacetName } from './useFacetName';

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  readonly onLeave: () => void;
}

const MOST = 8;

/** The filters as a sentence that is written: Enter applies it, Escape leaves it; what was not understood is said beneath, and nothing changes. */
export const FilterField = ({ dataset, filters, onLeave }: Props) => {
  const t = useTranslations('facets');
  const facetName = useFacetName();
  const language = useLocale();
  const words = useMemo(() => filterWords(language), [language]);
  const { setFilters } = useActions();
  const told = useMemo(() => writeFilters(dataset, filters, words), [dataset, filters, words]);
  /** What was written by hand; null while the field says what is in force, which may change beside it. */
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? told;
  const [fault, setFault] = useState<FilterFault | null>(null);
  const [typed, setTyped] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    input.current?.focus();
  }, []);

  const offered = typed && fault === null ? completionsOf(dataset, text, words, MOST) : [];
  const write = (next: string, asTyped: boolean): void => {
    setWritten(next === told ? null : next);
    setTyped(asTyped);
    setFault(null);
    setActive(-1);
  };
  const apply = (sentence: string): void => {
    const read = readFilters(dataset, sentence, words);
    setTyped(false);
    if (!read.ok) return setFault(read.error);
    // A sentence that says the same is no step.
    if (JSON.stringify(read.value) !== JSON.stringify(plainFilters(filters))) setFilters(read.value);
    onLeave();
  };
  const replace = ({ start, end }: FilterFault, suggestion: string): void => {
    write(text.slice(0, start) + suggestion + text.slice(end), false);
    input.current?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (offered.length > 0) setTyped(false);
      else onLeave();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && offered.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + offered.length + (active < 0 && step < 0 ? 1 : 0)) % offered.length);
    } else if (event.key === 'Enter' && offered[active] !== undefined) {
      event.preventDefault();
      write(offered[active].text, false);
    }
  };
  const submitted = (event: SyntheticEvent): void => {
    event.preventDefault();
    apply(text);
  };
  return (
    <form className={styles.form} onSubmit={submitted}>
      <input
        ref={input}
        className={styles.input}
        aria-label={t('line.field')}
        placeholder={t('line.hint')}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={offered.length > 0 ? `${id}list` : undefined}
        aria-activedescendant={active >= 0 && offered.length > 0 ? `${id}${active}` : undefined}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : `${id}fault`}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.target.value, true)}
        onKeyDown={pressed}
      />
      <Button quiet type="submit">
        {t('line.apply')}
      </Button>
      {offered.length > 0 && (
        <ul id={`${id}list`} className={styles.beneath} role="listbox" aria-label={t('line.suggestions')}>
          {offered.map((one, place) => (
            <li
              key={`${one.facet} ${one.value}`}
              id={`${id}${place}`}
              className={styles.option}
              role="option"
              aria-selected={place === active}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => write(one.text, false)}
            >
              <bdi>
                <VisibleText text={one.name} />
              </bdi>
              <span className={styles.facet}>{facetName(one.facet)}</span>
            </li>
          ))}
        </ul>
      )}
      {fault !== null && (
        <div className={`${styles.beneath} ${styles.fault}`}>
          <p id={`${id}fault`} role="alert">
            <VisibleText text={t(`line.faults.${fault.code}`, { words: fault.words })} />
          </p>
          {fault.suggestions.length > 0 && (
            <p className={styles.suggestions}>
              {t('line.didYouMean')}
              {fault.suggestions.map((suggestion) => (
                <Button key={suggestion} aria-label={t('line.replace', { words: suggestion })} onPress={() => replace(fault, suggestion)}>
                  <bdi>
                    <VisibleText text={suggestion} />
                  </bdi>
                </Button>
              ))}
            </p>
          )}
        </div>
      )}
    </form>
  );
};
