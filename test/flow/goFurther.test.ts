import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { furtherStories } from '../../src/app/furtherStories.ts';
import { setUp, setUpParts } from '../../src/flow/setUp.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Next } from '../../src/model/frontend.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { formatCards } from '../../src/report/formatCard.ts';
import { practice as openPractice, type Practice } from '../support/practice.ts';
import { runTools } from '../support/setUpTools.ts';

const firstDay = readFileSync(new URL('../../examples/first-day.yaml', import.meta.url), 'utf8');
const translate = translator(en);
const more = `
roles.what: service
service-role.for: ec2
service-role.things: [s3]
service-role.s3: [list, read]
service-role.s3-where: acme-photos
service-role.name: photos-web
watch.what: [contacts]
contacts.kinds: [security]
contacts.name: Acme
contacts.job: On call
contacts.email: ops@acme.example
contacts.phone: '+1 555 0100'
`;

/** The wizard on a practice account, and what is chosen each time it has come to its end. */
async function wizard(practice: Practice, text: string, chosen: readonly Next[]) {
  const shown: Outcome[] = [];
  const frontend = createHeadlessFrontend({
    answers: readAnswers(text, 'answers.yaml'),
    yes: true,
    desk: practice.account.desk,
    clock: practice.account.clock,
    translate,
    print: () => undefined,
    saveSecretFile: async () => undefined,
    fileExists: async () => false,
    formatCards: (cards) => formatCards(cards, true, translate),
  });
  const show = async (outcome: Outcome): Promise<Next> => {
    shown.push(outcome);
    return chosen[shown.length - 1] ?? { kind: 'leave' };
  };
  const tools = await runTools(practice, { ...frontend, show }, {});
  const further = furtherStories({ random: tools.random });
  const outcome = await setUp({ ...tools, further }, await tools.account.read(setUpParts));
  return { outcome, shown };
}

const applied = ({ applied: all }: Outcome) => all.map(({ action }) => action?.replace(/^\w+:/, ''));

test('once root is locked the wizard goes on with roles and a watched account, in the same run', async () => {
  const practice = openPractice();
  await wizard(practice, firstDay, []);

  const { outcome, shown } = await wizard(practice, `${firstDay}${more}`, [
    { kind: 'further', story: 'watch' },
    { kind: 'further', story: 'roles' },
  ]);

  expect(shown[0]).toMatchObject({ rootLocked: true, left: [] });
  expect(shown[0]?.further.map(({ id }) => id)).toEqual(['watch', 'roles', 'narrow']);
  expect(applied(outcome)).toEqual([
    'PutAlternateContact',
    ...['CreatePolicy', 'CreateRole', 'AttachRolePolicy', 'CreateInstanceProfile', 'AddRoleToInstanceProfile'],
  ]);
  // The lines that put the role to use are what is left, and root is as locked as before.
  expect(outcome).toMatchObject({ complete: true, left: [{ id: 'service-role.photos-web' }] });
  expect(practice.account.state().contacts).toMatchObject([{ type: 'SECURITY', email: 'ops@acme.example' }]);
});

test('nothing more is offered before root is locked', async () => {
  const { shown } = await wizard(openPractice(), firstDay.replace('root.mfa: practice', 'root.mfa: later'), []);

  expect(shown[0]).toMatchObject({ rootLocked: false, further: [] });
});
