import { setTimeout as pause } from 'node:timers/promises';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { enrolSteps } from '../../src/enrol/index.ts';
import { enroll, enrollParts } from '../../src/flow/enroll.ts';
import type { Account } from '../../src/model/account.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Frontend } from '../../src/model/frontend.ts';
import type { Words } from '../../src/model/words.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { type Practice, practice, practicePassword } from './practice.ts';
import { recommended } from './recommended.ts';
import { type ScriptedFrontend, scriptedFrontend } from './scriptedFrontend.ts';
import { runSetUp, runTools } from './setUpTools.ts';

/** bora is a developer under offroot-require-mfa, with a first password that must be changed and nothing else. */
export async function afterFirstDay(): Promise<Practice> {
  const account = practice();
  await runSetUp(account, scriptedFrontend(recommended(account)));
  return account;
}

/** How somebody goes about their enrolment. */
interface How {
  readonly who?: string;
  /** signed with the user's first access key instead of a session */
  readonly byKey?: boolean;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly wait?: Frontend['wait'];
  readonly enrol?: Frontend['enrol'];
  /** told each note as it is said */
  readonly said?: (words: Words) => void;
  /** the account as an earlier session sees it, instead of one that begins now */
  readonly account?: Account;
  /** stands between offroot and AWS */
  readonly handler?: PracticeRequestHandler;
}

/** `offroot enroll` by whom, once the account was confirmed. */
export async function enrols(
  account: Practice,
  { who = 'bora', byKey = false, answers = {}, handler, said, account: earlier, ...hands }: How = {},
) {
  const scripted = scriptedFrontend({
    answers: {
      'connect.account': account.account.state().accountId,
      'enroll.phone': 'now',
      'sign-in.now': 'now',
      ...answers,
    },
    desk: account.account.desk,
    clock: account.clock,
  });
  const progress: Frontend['progress'] = (event) => {
    scripted.progress(event);
    if (event.kind === 'note') said?.(event.words);
  };
  const frontend: ScriptedFrontend = { ...scripted, progress, wait: signsIn(account, who), ...hands };
  const common = await runTools(account, frontend, { who, ...(handler && { handler }) });
  const seen = byKey ? await throughKey(account, who) : (earlier ?? common.account);
  const tools = { ...common, account: seen, steps: enrolSteps, judge: () => [] };
  const first = await tools.account.read(enrollParts);
  return { enrolment: await enroll(tools, first), frontend, first };
}

/** The account as a program with the user's long-term key sees it. */
async function throughKey({ account, clock }: Practice, name: string): Promise<Account> {
  const { users, keys } = account.state();
  const key = keys.find(({ owner }) => owner === users.find((user) => user.name === name)?.id);
  const credentials = { accessKeyId: key?.id ?? '', secretAccessKey: key?.secret ?? '' };
  const practice = { requestHandler: account.requestHandler, credentials, region: 'us-east-1' };
  return createAccount(await connect({ env: {}, clock, practice }), { ...clock, random: Math.random });
}

/** What a person does on the sign-in page: password, code, and a new password where the page asks for one. */
const signsIn =
  ({ account: { desk }, clock }: Practice, user: string): Frontend['wait'] =>
  async (_manual, signal) => {
    await clock.sleep(1500);
    const attempt = {
      user,
      password: desk.person.passwordOf(user) ?? '',
      code: desk.phone.entries().find(({ label }) => label.includes(user))?.code ?? '',
    };
    const answer = desk.console.signIn(attempt);
    if (answer.state === 'new-password-needed')
      desk.console.signIn({ ...attempt, newPassword: `${attempt.password}-of-my-own` });
    if (answer.state === 'refused') return 'later';
    while (!signal.aborted) await pause(1);
    return 'done';
  };

/** Signs in at the practice console, with a new password where that is due, and adds a passkey there. */
export function addPasskey({ account: { desk } }: Practice, user: string): string {
  const attempt = { user, password: desk.person.passwordOf(user) ?? practicePassword };
  const answer = desk.console.signIn(attempt);
  if (answer.state === 'new-password-needed')
    desk.console.signIn({ ...attempt, newPassword: `${attempt.password}-first` });
  const added = desk.console.addPasskey();
  if (!added.ok) throw new Error(added.message);
  return added.serial;
}

/** The devices of a user. */
export const devicesOf = (account: Practice, name: string) => {
  const { users, devices } = account.account.state();
  return devices.filter(({ owner }) => owner === users.find((user) => user.name === name)?.id);
};

/** What was said beside the questions, by key. */
export const notes = ({ events }: ScriptedFrontend) =>
  events.flatMap((event) => (event.kind === 'note' ? [event.words.key] : []));
