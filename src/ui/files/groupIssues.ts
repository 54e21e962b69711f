import type { Issue, IssueCode } from '../../model/result';

export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Issue['severity'];
  readonly issues: readonly Issue[];
}

/** Issues by code and severity, in the order in which each first occurs. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  const groups = new Map<string, { code: IssueCode; severity: Issue['severity']; issues: Issue[] }>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key) ?? { code: issue.code, severity: issue.severity, issues: [] };
    group.issues.push(issue);
    groups.set(key, group);
  }
  return [...groups.values()];
}
