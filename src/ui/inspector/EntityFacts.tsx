import { useLocale, useTranslations } from 'use-intl';
import { touchedRecords } from '../../core/amend/touched';
import { entityAt } from '../../core/columns/access';
import type { Dataset, LocalText } from '../../model/dataset';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { SafeLink } from '../kit/SafeLink';
import { TypeSymbol } from '../kit/TypeSymbol';
import { VisibleText } from '../kit/VisibleText';
import { AttributeList } from './AttributeList';
import { ByHand } from './ByHand';
import styles from './EntityFacts.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
}

/** Name, type, names in other languages, description and links of an entity. */
export const EntityFacts = ({ dataset, entity }: Props) => {
  const t = useTranslations('inspector');
  const local = useLocal();
  const { id, type, typeLabel, name, aliases, description, sameAs, attributes = {} } = entityAt(dataset, entity);
  const title = local(name);
  const known = new Set([title, ...Object.values(name)]);
  const others = aliases.filter((alias) => !known.has(alias));
  return (
    <header>
      <p className={styles.type}><TypeSymbol type={type} /><VisibleText text={local(typeLabel)} /></p>
      <h2 className={styles.name} tabIndex={-1}><Name text={title} /></h2>
      <OtherNames name={name} title={title} />
      {description !== undefined && <p className={styles.description}><VisibleText text={local(description)} /></p>}
      {others.length > 0 && (
        <p className={styles.also}>
          {t('alsoCalled')} {others.map((alias, at) => <span key={alias}>{at > 0 && ', '}<Name className={styles.serif} text={alias} /></span>)}
        </p>
      )}
      {sameAs.length > 0 && (
        <ul className={styles.links}>
          {sameAs.map((id) => <li key={id}><SameAs id={id} /></li>)}
        </ul>
      )}
      <AttributeList attributes={attributes} />
      <ByHand kinds={touchedRecords(dataset).entities.get(id)} />
    </header>
  );
};

const OtherNames = ({ name, title }: { readonly name: LocalText; readonly title: string }) => {
  const languageName = new Intl.DisplayNames(useLocale(), { type: 'language', fallback: 'code' });
  const others = Object.entries(name).filter(([, other]) => other !== title);
  if (others.length === 0) return null;
  return (
    <p className={styles.others}>
      {others.map(([tag, other], at) => (
        <span key={tag}>
          {at > 0 && ' · '}
          <Name lang={tag} className={styles.serif} text={other} /> <span className={styles.tag}>{nameOfLanguage(languageName, tag)}</span>
        </span>
      ))}
    </p>
  );
};

function nameOfLanguage(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Only ids whose form is known become links; an id of another kind stands as it is. */
const SameAs = ({ id }: { readonly id: string }) => {
  const wikidata = /^wikidata:(Q[1-9]\d{0,11})$/.exec(id)?.[1];
  return wikidata === undefined
    ? <SafeLink address={id} />
    : <SafeLink address={`https://www.wikidata.org/wiki/${wikidata}`} text={`Wikidata ${wikidata}`} />;
};
