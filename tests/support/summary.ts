import type { Reporter } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The closing line of every runner, alone on its line, for whoever reads the log by machine. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
}

/** Prints that line after Vitest's own report, and fails a run in which nothing passed. */
export function vitestSummary(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      let passed = 0;
      let failed = unhandledErrors.length;
      let skipped = 0;
      for (const module of modules) {
        failed += module.errors().length;
        for (const test of module.children.allTests()) {
          const { state } = test.result();
          if (state === 'passed') passed += 1;
          else if (state === 'failed') failed += 1;
          else skipped += 1;
        }
      }
      console.log(`\n${summaryLine({ passed, failed, skipped })}`);
      if (passed === 0) process.exitCode = 1;
    },
  };
}
