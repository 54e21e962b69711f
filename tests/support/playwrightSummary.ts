import type { FullConfig, FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { summaryLine } from './summary';

/** Prints the closing line after Playwright's own report, and fails a run in which nothing passed. */
export default class PlaywrightSummary implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(result: FullResult): Promise<{ status?: FullResult['status'] }> {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: readonly string[]): number => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const passed = count('expected', 'flaky');
    console.log(`\n${summaryLine({ passed, failed: count('unexpected'), skipped: count('skipped') })}`);
    return Promise.resolve({ status: passed === 0 ? 'failed' : result.status });
  }

  printsToStdio(): boolean {
    return true;
  }
}
