import type { Sandbox } from '../support/sandbox.ts';
import type { TestTerminal } from '../support/terminal.ts';
import { inTurn } from './inTurn.ts';
import { ratioLines } from './ratioLines.ts';
import { startInk, startNode, startPractice, startReal } from './rivals.ts';

/** From the start of a process to the first frame with text on the screen; of Node alone to its end. Lines to print. */
export async function firstFrame(sandbox: Sandbox, rounds: number): Promise<readonly string[]> {
  const series = [
    { name: 'node -e 0', measure: () => timed(() => startNode(sandbox), hasEnded) },
    { name: 'bare Ink', measure: () => timed(() => startInk(sandbox), hasText) },
    { name: 'offroot --practice', measure: () => timed(() => startPractice(sandbox), hasText) },
    { name: 'offroot, no credentials', measure: () => timed(() => startReal(sandbox), hasText) },
  ];
  return ratioLines(await inTurn(series, rounds), 'ms', [
    { of: 'offroot --practice', to: 'bare Ink', aim: 1.25 },
    { of: 'offroot, no credentials', to: 'bare Ink', aim: 1.25 },
    { of: 'offroot --practice', to: 'node -e 0' },
    { of: 'bare Ink', to: 'node -e 0' },
  ]);
}

type End = (terminal: TestTerminal) => Promise<unknown>;

const hasEnded: End = ({ exit }) => exit;
const hasText: End = ({ waitFor }) => waitFor((lines) => lines.some((line) => line.trim() !== ''));

async function timed(start: () => TestTerminal, end: End): Promise<number> {
  const began = performance.now();
  const terminal = start();
  await end(terminal);
  const ms = performance.now() - began;
  // Left as a person leaves it: a killed process would not keep what it has compiled for the next start.
  if (end !== hasEnded) terminal.key('ctrl-c');
  await terminal.exit;
  return ms;
}
