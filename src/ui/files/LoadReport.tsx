import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changedDocuments } from '../../core/proof';
import type { Dataset } from '../../model/dataset';
import type { Issue } from '../../model/result';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { groupIssues, type IssueGroup } from './groupIssues';
import styles from './LoadReport.module.css';
import { SnapshotReport } from './SnapshotReport';
import { useIssueMessage } from './useIssueMessage';
import { WhatFile } from './WhatFile';

/** What of the file was used, and what was not, each with its place in the file. */
export const LoadReport = () => {
  const t = useTranslations('files.reportDialog');
  const isOpen = useApp((state) => state.dialog === 'report');
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  const changed = dataset === null ? 0 : changedDocuments(dataset).length;
  return (
    <Dialog title={changed > 0 ? t('changedTitle', { count: changed }) : t('title')} isOpen={isOpen && dataset !== null} onClose={() => showDialog(null)} wide>
      {dataset !== null && <ReportBody dataset={dataset} />}
    </Dialog>
  );
};

const ReportBody = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('files.reportDialog');
  const app = useTranslations('app');
  const kinds = useTranslations('issues.kinds');
  const say = useIssueMessage();
  const { copyText, changeColumns } = useDeeds();
  const { showDialog } = useActions();
  const { report } = dataset;
  const totals = t('totals', { records: report.records, kept: report.kept, dropped: report.records - report.kept });
  const groups = groupIssues(report.issues);
  const severities = (['error', 'dropped', 'kept'] as const).filter((severity) => groups.some((group) => group.severity === severity));

  const asText = (): string =>
    [totals, ...groups.flatMap(({ code, issues }) => ['', `${kinds(code)} (${issues.length})`, ...issues.map((issue) => `${issue.path}\t${say(issue)}`)])].join('\n');

  return (
    <div className={styles.report}>
      <SnapshotReport dataset={dataset} />
      <div className={styles.totals}>
        <p>{totals}</p>
        {report.detected?.format === 'table' && (
          <Button
            quiet
            onPress={() => {
              showDialog(null);
              changeColumns();
            }}
          >
            {app('changeColumns')}
          </Button>
        )}
        <Button quiet onPress={() => void copyText(asText())}>
          {app('copy')}
        </Button>
      </div>
      {report.detected !== undefined && <WhatFile detected={report.detected} onReadAs={() => showDialog(null)} />}
      {groups.length === 0 && <p>{t('clean')}</p>}
      {severities.map((severity) => (
        <section key={severity}>
          <h3 className={styles.severity}>{t(severity === 'kept' ? 'kept' : 'dropped')}</h3>
          {groups
            .filter((group) => group.severity === severity)
            .map((group) => (
              <Group key={group.code} group={group} title={kinds(group.code)} say={say} />
            ))}
        </section>
      ))}
    </div>
  );
};

/** Places of one kind that are listed before the reader asks for more, and how many come at once then: a page of a hundred thousand rows would stand still. */
const SHOWN = 12;
const MORE = 1000;

const Group = ({ group, title, say }: { readonly group: IssueGroup; readonly title: string; readonly say: (issue: Issue) => string }) => {
  const t = useTranslations('files.reportDialog');
  const [shown, setShown] = useState(SHOWN);
  const { issues } = group;
  return (
    <div className={styles.group}>
      <h4>
        {title} <span className={styles.soft}>{t('places', { count: issues.length })}</span>
      </h4>
      <ul>
        {issues.slice(0, shown).map((issue, place) => (
          <li key={place} className={styles.issue}>
            <span>
              <bdi>{say(issue)}</bdi>
            </span>
            <code className={styles.path}>
              <bdi>{issue.path === '' ? t('whole') : issue.path}</bdi>
            </code>
          </li>
        ))}
      </ul>
      {issues.length > shown && (
        <Button quiet onPress={() => setShown(shown + MORE)}>
          {t('showMore', { count: Math.min(MORE, issues.length - shown) })}
        </Button>
      )}
    </div>
  );
};
