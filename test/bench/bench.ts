import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { makeSandbox } from '../support/sandbox.ts';
import { auditAgainstCollector } from './audit/auditAgainstCollector.ts';
import { callsOfFirstDay } from './callsOfFirstDay.ts';
import { firstFrame } from './firstFrame.ts';
import { keysPressed } from './keysPressed.ts';
import { keyToFrame, keyToFrameOfLists } from './keyToFrame.ts';
import { peakMemory } from './peakMemory.ts';

// npm run bench -- --rounds N: ratios of medians, and counts. Nothing is asserted; docs/bench.md says what it means.
const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
const rounds = Number(values.rounds ?? 15);

const print = (title: string, lines: readonly string[]) => process.stdout.write(`\n${[title, ...lines].join('\n')}\n`);

process.stdout.write(`Node ${process.versions.node}, ${cpus().length} cores, ${rounds} rounds\n`);
const sandbox = makeSandbox();
print('First frame', await firstFrame(sandbox, rounds));
print('Key to frame', await keyToFrame(sandbox, 100));
print('Key to frame in a list of findings', await keyToFrameOfLists(sandbox, 60));
print('Peak memory at the standing screen', await peakMemory(sandbox, rounds));
sandbox.remove();
print('AWS calls of the headless first day', await callsOfFirstDay());
print('Keys of the first day', await keysPressed());
print('The audit against nine calls for each user, on served practice accounts', await auditAgainstCollector());
