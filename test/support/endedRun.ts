import { basename } from 'node:path';
import { expect } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import { copyOf, type FrontEnd, goTo, type Moment, type openBeginnings, runWith } from './moments.ts';
import { filesBelow, type Sandbox } from './sandbox.ts';
import { isRestored } from './terminalState.ts';
import type { UnderShell } from './underShell.ts';
import { inEnglish } from './wizard.ts';

/** What ends a run from outside. */
export type Ending = 'SIGINT' | 'SIGTERM' | 'SIGTERM, twice' | 'SIGHUP' | 'the end of input' | 'a closed terminal';

const end: Readonly<Record<Ending, (run: UnderShell) => void>> = {
  SIGINT: (run) => run.signal('SIGINT'),
  SIGTERM: (run) => run.signal('SIGTERM'),
  'SIGTERM, twice': (run) => {
    run.signal('SIGTERM');
    run.signal('SIGTERM');
  },
  SIGHUP: (run) => run.signal('SIGHUP'),
  'the end of input': (run) => run.type('\u0004'),
  'a closed terminal': (run) => run.hangUp(),
};

/** What is said of it; which of two comes first when a terminal closes is the system's to choose. */
const reasons: Readonly<Record<Ending, readonly Words[]>> = {
  SIGINT: [say('error.cancelled')],
  SIGTERM: [say('error.told-to-end', { signal: 'SIGTERM' })],
  'SIGTERM, twice': [say('error.told-to-end', { signal: 'SIGTERM' })],
  SIGHUP: [say('error.told-to-end', { signal: 'SIGHUP' })],
  'the end of input': [say('error.input-ended')],
  'a closed terminal': [say('error.input-ended'), say('error.told-to-end', { signal: 'SIGHUP' })],
};

/** Goes to a moment, ends it, and looks at everything that is left behind. */
export async function expectGoodEnd(
  beginnings: ReturnType<typeof openBeginnings>,
  frontEnd: FrontEnd,
  moment: Moment,
  ending: Ending,
): Promise<void> {
  const sandbox = copyOf(await beginnings.of(moment.from));
  try {
    const run = await goTo(moment, frontEnd, sandbox);

    end[ending](run);

    expect(await run.ends()).toBe(130);
    expectTold(run, ending);
    expectWhole(sandbox);
    if (ending !== 'a closed terminal') await expectGivenBack(run);
    // What goes on from here is the same whichever front end asked before.
    if (moment.again && frontEnd === 'screens') expect((await runWith(sandbox, ...moment.again)).code).toBe(0);
  } finally {
    sandbox.remove();
  }
}

function expectTold(run: UnderShell, ending: Ending): void {
  const told = run.errors().replace(/\s+/g, ' ');
  expect(
    reasons[ending].map(inEnglish).filter((reason) => told.includes(reason)),
    told,
  ).toHaveLength(1);
  expect(told).not.toMatch(/Error|:\d+:\d+/);
}

/** Nothing is half written, begun without an end, or locked; and no device is there that nobody has. */
function expectWhole(sandbox: Sandbox): void {
  const journal = sandbox.journal();
  const idsOf = (kind: string) => journal.filter((line) => line.kind === kind).map(({ id }) => id);
  expect(idsOf('outcome').toSorted()).toEqual(idsOf('intent').toSorted());
  const left = filesBelow(sandbox.stateDir).map((path) => basename(path));
  expect(left.filter((name) => !/^(journal\.jsonl|first-day\.json|last-scenario|audit-.*\.json)$/.test(name))).toEqual(
    [],
  );
  expect(sandbox.practice().devices.filter(({ owner }) => owner === null)).toEqual([]);
}

async function expectGivenBack(run: UnderShell): Promise<void> {
  const { before, after } = run.settings();
  expect(after).toBe(before);
  // The shell knows of the end before the last bytes have come through the terminal.
  await run.waitFor(() => isRestored(run.terminal, run.everything()));
}
