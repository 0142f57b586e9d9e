import { expect, test } from 'vitest';
import { noFaults } from '../../src/practice/faults/faults.ts';
import { faultNames, parseFaults } from '../../src/practice/faults/parseFaults.ts';

test('a spec names what goes wrong, in any order, with spaces where somebody likes them', () => {
  const spec = 'throttle=0.1, lost=.05,deny=iam:GetCredentialReport+List*,latency=50 ,expire = 40,clock=-10,seed=7';

  expect(parseFaults(spec)).toEqual({
    faults: {
      ...noFaults,
      throttle: 0.1,
      lost: 0.05,
      deny: ['iam:GetCredentialReport', 'List*'],
      latency: 50,
      expire: 40,
      clock: -10,
      seed: 7,
    },
  });
});

test('every kind of fault has a name in the spec', () => {
  expect(faultNames.toSorted()).toEqual(Object.keys(noFaults).toSorted());
});

test.each([
  ['thorttle=0.1', 'unknown'],
  ['throttle', 'share'],
  ['throttle=2', 'share'],
  ['throttle=10%', 'share'],
  ['throttle=-0.1', 'share'],
  ['latency=soon', 'count'],
  ['expire=-1', 'count'],
  ['seed=1.5', 'whole-number'],
  ['deny=', 'actions'],
  ['deny=lambda:Invoke', 'actions'],
  ['', 'unknown'],
  ['toString=1', 'unknown'],
])('%j cannot be read: %s', (item, problem) => {
  expect(parseFaults(item)).toEqual({ problems: [{ position: 1, item, problem }] });
});

test('all problems are told at once, each with its place', () => {
  expect(parseFaults('lost=0.1,lost=0.2,latency=x')).toEqual({
    problems: [
      { position: 2, item: 'lost=0.2', problem: 'twice' },
      { position: 3, item: 'latency=x', problem: 'count' },
    ],
  });
});
