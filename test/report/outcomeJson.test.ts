import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { type OutcomeDocument, outcomeJson } from '../../src/report/outcomeJson.ts';
import { outcomeSchema } from './outcomeSchema.ts';
import { outcome, password } from './outcomes.ts';

const translate = translator(en);

test('the schema in docs is the schema the document is held to; vitest -u writes it anew', async () => {
  expectTypeOf<z.infer<typeof outcomeSchema>>().toExtend<OutcomeDocument>();
  expectTypeOf<OutcomeDocument>().toExtend<z.infer<typeof outcomeSchema>>();

  const schema = z.toJSONSchema(outcomeSchema);

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/outcome.schema.json');
});

test.each([
  ['everything in it', outcome(), false],
  ['cards asked for', outcome(), true],
  ['a finished account', outcome({ plan: [], applied: [], left: [], cards: [], alias: null, complete: true }), false],
])('an outcome with %s follows the schema', (_, value, withCards) => {
  const document: unknown = JSON.parse(JSON.stringify(outcomeJson(value, translate, withCards)));

  expect(outcomeSchema.parse(document)).toEqual(document);
});

test('words are translated, secrets redacted, facts kept apart from words', () => {
  const document = outcomeJson(outcome(), translate, true);

  expect(document.plan[0]).toMatchObject({
    summary: 'Give bora a password',
    action: 'iam:CreateLoginProfile',
    input: { UserName: 'bora', Password: '••••••••' },
    undo: { possible: true, action: 'iam:DeleteLoginProfile' },
  });
  expect(document.findings[1]).toMatchObject({ detail: 'no users', evidence: { count: 0 } });
  expect(document.cards).toMatchObject([{ user: 'bora' }]);
  expect(JSON.stringify(document)).not.toContain(password);
});

test('cards are left out unless asked for', () => {
  expect(outcomeJson(outcome(), translate)).not.toHaveProperty('cards');
});
