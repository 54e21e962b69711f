import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { entityAt } from '../../core/columns/access';
import { fold } from '../../core/text/normalise';
import type { Intent } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import { SelectLine, TextBlock, TextLine } from '../kit/Fields';
import { languageName } from '../kit/languageName';
import { AmendForm } from './AmendForm';
import styles from './AmendForm.module.css';
import { useAmend } from './useAmend';
import { useTypeOptions } from './useTypeOptions';

const lines = (text: string): readonly string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];

/** What an entity is called, in each language that it has a name in and in the reader's, and of which type it is. */
export const EntityForm = ({ dataset, entity }: { readonly dataset: Dataset; readonly entity: number }) => {
  const t = useTranslations('amend.entity');
  const language = useLocale();
  const types = useTypeOptions(dataset);
  const before = entityAt(dataset, entity);
  const [name, setName] = useState<Readonly<Record<string, string>>>(before.name);
  const [aliases, setAliases] = useState(before.aliases.join('\n'));
  const [type, setType] = useState(before.type);
  const [keepOld, setKeepOld] = useState(true);
  const { amend, isBusy, fault } = useAmend();

  const tags = [...new Set([...Object.keys(before.name), language])];
  const named = Object.fromEntries(Object.entries(name).map(([tag, text]) => [tag, text === before.name[tag] ? text : text.trim()] as const).filter(([, text]) => text !== ''));
  const old = Object.entries(before.name).filter(([tag, text]) => named[tag] !== text).map(([, text]) => text);
  const written = aliases === before.aliases.join('\n') ? before.aliases : lines(aliases);
  const known = new Set([...Object.values(named), ...written].map(fold));
  const others = keepOld ? [...written, ...old.filter((text) => !known.has(fold(text)))] : written;
  const isRenamed = old.length > 0 || Object.keys(named).length !== Object.keys(before.name).length || others.join('\n') !== before.aliases.join('\n');
  const intents: readonly Intent[] = [
    ...(isRenamed ? [{ kind: 'rename' as const, entity: before.id, name: named, aliases: others }] : []),
    ...(type === before.type ? [] : [{ kind: 'retype' as const, entity: before.id, type }]),
  ];
  const isNamed = Object.keys(named).length > 0;
  return (
    <AmendForm submit={t('save')} note={isNamed ? '' : t('nameless')} isReady={isNamed && intents.length > 0} isBusy={isBusy} fault={fault} onSubmit={() => amend(intents)}>
      <div className={styles.pair}>
        {tags.map((tag) => (
          <TextLine key={tag} label={t('name', { language: languageName(tag, language) })} value={name[tag] ?? ''} most={1000} onChange={(text) => setName({ ...name, [tag]: text })} />
        ))}
      </div>
      {old.length > 0 && (
        <label className={styles.choice}>
          <input type="checkbox" checked={keepOld} onChange={({ target }) => setKeepOld(target.checked)} />
          {t('keepOld')}
        </label>
      )}
      <TextBlock label={t('aliases')} note={t('aliasesNote')} rows={3} value={aliases} onChange={setAliases} />
      <SelectLine label={t('type')} value={type} options={types} onChange={setType} />
    </AmendForm>
  );
};
