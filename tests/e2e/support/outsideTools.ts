import { spawnSync } from 'node:child_process';
import { test } from './app';

/** Runs a program that is no part of the project, which reads what we wrote as anyone may; where it is absent, the test is skipped and says why. */
export function runTool(name: string, args: readonly string[], install: string): Buffer {
  const { error, status, stdout, stderr } = spawnSync(name, args, { maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined) {
    const reason = `${name} is not installed: Debian's package ${install} has it.`;
    console.log(`Skipped: ${reason}`);
    test.skip(true, reason);
  }
  if (status !== 0) throw new Error(`${name}: ${stderr.toString()}`);
  return stdout;
}
