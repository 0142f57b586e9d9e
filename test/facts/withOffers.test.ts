import { expect, test } from 'vitest';
import { listsThings, withOffers } from '../../src/facts/withOffers.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { TextQuestion } from '../../src/model/question.ts';
import { type Reading, read, unreadable } from '../../src/model/reading.ts';
import type { ListedService, Resource } from '../../src/model/serviceResources.ts';
import { literal } from '../support/galleryAccount.ts';
import { asOf, freshAccount } from '../support/snapshots.ts';

const question: TextQuestion = {
  id: 'narrow.s3.where',
  kind: 'text',
  title: literal('Where?'),
  why: literal('Names.'),
  validate: (text) => (text.includes(' ') ? literal('no name') : null),
};
const translate = translator(en);

function asked(service: ListedService, resources: Reading<readonly Resource[]>) {
  const snapshot = { ...freshAccount(), resources: read([{ service, resources }], asOf) };
  const { why, offers } = withOffers(question, service, snapshot);
  return {
    why: translate(why),
    offers: offers?.map(({ value, label, hint }) => [value, translate(label), hint && translate(hint)]),
  };
}

const machine = 'arn:aws:ec2:us-east-1:111122223333:instance/i-1';

test('buckets are offered by name, all else by ARN with what people call it', () => {
  const buckets = read([{ arn: 'arn:aws:s3:::reports', name: 'reports' }], asOf);
  const machines = read(
    [machine, `${machine}2`].map((arn, at) => ({ arn, name: at === 0 ? 'web' : null })),
    asOf,
  );

  expect(asked('s3', buckets)).toEqual({
    why: 'Names. What there is stands below.',
    offers: [['reports', 'reports', undefined]],
  });
  expect(asked('ec2', machines)).toEqual({
    why: 'Names. What there is in us-east-1 stands below.',
    offers: [
      [machine, 'web', machine],
      [`${machine}2`, `${machine}2`, undefined],
    ],
  });
});

test('what the question itself would refuse is not offered', () => {
  expect(asked('s3', read([{ arn: 'arn:aws:s3:::a b', name: 'a b' }], asOf))).toEqual({
    why: 'Names. There is none yet.',
    offers: [],
  });
});

test('where AWS refused the list it says so, and nothing is offered', () => {
  expect(asked('sns', unreadable('sns:ListTopics', 'no'))).toEqual({
    why: 'Names. They could not be listed (sns:ListTopics), so they are typed.',
    offers: undefined,
  });
});

test('what was not listed is asked for as before, and what cannot be is never read', () => {
  expect(withOffers(question, 's3', freshAccount())).toBe(question);
  expect(listsThings('s3')).toEqual({ reads: ['resources'], about: 's3' });
  expect(listsThings('lambda')).toEqual({});
});
