import { existsSync, readFileSync } from 'node:fs';
import { say } from '../../src/messages/say.ts';
import type { Sandbox } from '../support/sandbox.ts';
import type { TestTerminal } from '../support/terminal.ts';
import { walk } from '../support/walk.ts';
import { inTurn } from './inTurn.ts';
import { ratioLines } from './ratioLines.ts';
import { startInk, startPractice } from './rivals.ts';

/** The most memory that was resident up to the standing screen, against bare Ink's. Linux alone keeps that number. */
export async function peakMemory(sandbox: Sandbox, rounds: number): Promise<readonly string[]> {
  if (!existsSync('/proc/self/status')) return ['not to be read on this system'];
  const series = [
    { name: 'bare Ink', measure: () => inkPeak(sandbox) },
    { name: 'offroot --practice', measure: () => wizardPeak(sandbox) },
  ];
  return ratioLines(await inTurn(series, rounds), 'MB', [{ of: 'offroot --practice', to: 'bare Ink', aim: 1.5 }]);
}

async function inkPeak(sandbox: Sandbox): Promise<number> {
  const terminal = startInk(sandbox);
  await terminal.waitFor('hello');
  return peakOf(terminal);
}

async function wizardPeak(sandbox: Sandbox): Promise<number> {
  const wizard = startPractice(sandbox);
  await walk(wizard, sandbox, { to: 'connect' });
  await wizard.sees(say('standing.title'));
  return peakOf(wizard);
}

/** VmHWM in proc(5), in megabytes; ends the process. */
async function peakOf({ pid, close, exit }: TestTerminal): Promise<number> {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  close('SIGKILL');
  await exit;
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}
