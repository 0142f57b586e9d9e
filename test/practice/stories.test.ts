import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { observed, observedConditions } from './cases/observed.ts';
import { stories } from './cases/stories.ts';

test.each([...stories, ...observed])('$name', ({ steps }) => {
  const { ask } = practice({ scenario: 'blank' });

  for (const [action, params, expected = 'Success', says = []] of steps) {
    const answer = ask(action, params);
    const [code, message] = typeof expected === 'string' ? [expected] : expected;

    expect([action, params, answer.code, answer.message]).toEqual([action, params, code, message ?? answer.message]);
    for (const text of says) expect(answer.body).toContain(text);
  }
});

test.each(observedConditions)('%s %j takes the tag %j: %s', (operator, pattern, value, code) => {
  const { ask, addUser } = practice({ scenario: 'blank' });
  const Condition = { [operator]: { 'aws:RequestTag/value': pattern } };
  const statement = { Effect: 'Allow', Action: 'iam:TagUser', Resource: '*', Condition };
  addUser('actor');
  const document = JSON.stringify({ Version: '2012-10-17', Statement: statement });
  // A stored policy is Latin-1 text; JSON has its own way to write the rest.
  const PolicyDocument = document.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  expect(ask('PutUserPolicy', { UserName: 'actor', PolicyName: 'p', PolicyDocument }).code).toBe('Success');

  const answer = ask(
    'TagUser',
    { UserName: 'actor', 'Tags.member.1.Key': 'value', 'Tags.member.1.Value': value },
    'actor',
  );

  expect(answer.code).toBe(code);
});
