import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import { scanAddress } from './authenticator.ts';
import { givesPasswordAndCode } from './givesPasswordAndCode.ts';
import { readQr } from './readQr.ts';
import type { Sandbox } from './sandbox.ts';
import { until } from './until.ts';
import { flatten, type Wizard } from './wizard.ts';

const account = '333344445555';

/** Eleven colleagues, pasted as a list: a name a line, the group after a comma. */
export const colleagues = ['bora', 'chen', 'dana', 'emre', 'fumi', 'gita', 'hugo', 'iris', 'jaan', 'kwame', 'lena'];

/**
 * The first day off a shared root, by keys: who uses root, the usual steps, a user for each of the two programs, whose keys are put
 * in place at the practice desk, the days begin to count, root's own MFA. Ends on the outcome.
 */
export async function walkFirstDayOffRoot(wizard: Wizard, sandbox: Sandbox): Promise<void> {
  await findsOut(wizard);
  await setsUp(wizard);
  await getsIn(wizard, sandbox);
  await replacesKeys(wizard);
  await countsDays(wizard);
  await givesRootMfa(wizard);
  await removesCertificate(wizard);
  await goesOnTo(wizard, say('screen.outcome.notLocked'));
}

/** A later run, once the days are over: the plan of this title is approved by typing. Ends on an outcome, with root locked or not yet. */
export async function walkPlanOfDay(wizard: Wizard, plan: Words, outcome: Words): Promise<void> {
  await goesOnTo(wizard, plan);
  wizard.press('a');
  await approves(wizard);
  await goesOnTo(wizard, outcome);
}

/** Lets weeks pass at the practice desk, and leaves. */
export async function letsWeeksPass({ sees, press, waitFor }: Wizard, weeks: number): Promise<void> {
  press('ctrl-p');
  await sees(say('screen.phone.why'));
  press('tab');
  await sees(say('screen.console.why'));
  press('tab');
  await sees(say('screen.programs.why'));
  for (let week = 1; week <= weeks; week += 1) {
    const today = await dateShown(waitFor);
    press('w');
    await waitFor((lines) => dateIn(lines) !== today && dateIn(lines) !== undefined, patience);
  }
  press('esc');
}

const patience = 20_000;

const dateIn = (lines: readonly string[]): string | undefined =>
  /\d{4}-\d\d-\d\d$/.exec(lines[3]?.trimEnd() ?? '')?.[0];

const dateShown = async (waitFor: Wizard['waitFor']): Promise<string | undefined> =>
  dateIn(await waitFor((lines) => dateIn(lines) !== undefined, patience));

/** What later runs ask on the way, and Enter answers. */
const onTheWay = [
  say('standing.title'),
  say('people.new-passwords.title'),
  say('cut-over.off-days.title'),
  say('root.second-way.title'),
  say('root.reachable.title'),
  say('keep.by-hand.title'),
];

async function goesOnTo({ isShown, press, waitFor, screen }: Wizard, target: Words): Promise<void> {
  const asked = (): Words | undefined => onTheWay.find(isShown);
  const broke = (): boolean => flatten(screen()).includes('Did anything break');
  for (;;) {
    await waitFor(() => isShown(target) || asked() !== undefined || broke(), patience);
    if (isShown(target)) return;
    const [was, isBroke] = [asked(), broke()];
    press('enter');
    await waitFor(() => (was === undefined ? isBroke && !broke() : !isShown(was)), patience);
  }
}

async function approves({ sees, type, press }: Wizard): Promise<void> {
  await sees(say('screen.plan.typed', { typed: account }));
  type(account);
  press('enter');
}

async function findsOut({ sees, press }: Wizard): Promise<void> {
  for (const title of [say('connect.account.title'), say('standing.title'), say('root-use.look.title')]) {
    await sees(title);
    press('enter');
  }
  await sees(say('root-use.found.title'), 60_000);
  press('enter');
}

async function setsUp({ sees, writes, press, paste, waitFor }: Wizard): Promise<void> {
  await sees(say('alias.name.title'));
  await writes('twelve');
  press('enter');
  await sees(say('alias.plan'));
  press('a');
  await sees(say('passwords.policy.title'));
  press('enter');
  await sees(say('passwords.plan'));
  press('a');
  await sees(say('groups.layout.title'));
  press('enter');
  await sees(say('groups.plan', { count: 3 }));
  press('a');
  await sees(say('people.you.title'));
  press('ctrl-u');
  await writes('alice');
  press('enter');
  await sees(say('people.you-password.title', { user: 'alice' }));
  press('enter');
  await sees(say('people.team.title'));
  paste(colleagues.map((name) => `${name}, Developers`).join('\n'));
  await waitFor(colleagues.at(-1) ?? '', patience);
  press('enter');
  await sees(say('people.new-passwords.title'));
  press('enter');
  await sees(say('people.plan', { count: 12 }));
  press('a');
  await sees(say('screen.card.titleYou', { user: 'alice' }), 60_000);
  await takesCard({ sees, press });
  for (const user of colleagues) {
    await sees(say('screen.card.title', { user }));
    await takesCard({ sees, press });
  }
}

async function takesCard({ sees, press }: Pick<Wizard, 'sees' | 'press'>): Promise<void> {
  press('r');
  await sees(say('screen.card.revealed'));
  press('enter');
}

async function getsIn(wizard: Wizard, sandbox: Sandbox): Promise<void> {
  const { sees, press, type, terminal } = wizard;
  await sees(say('mfa.phone.title', { user: 'alice' }));
  press('enter');
  await sees(say('mfa.enrol.detail', { user: 'alice' }));
  press('a');
  await sees(say('screen.mfa.second'));
  const phone = scanAddress(readQr(terminal));
  press('f');
  await sees(say('screen.mfa.phoneShows', { code: spaced(phone.code()), next: spaced(phone.code(1)) }));
  type(phone.code() + phone.code(1));
  await sees(say('screen.mfa.right'));
  press('enter');
  await sees(say('prove.sign-in.title', { user: 'alice' }));
  press('enter');
  await sees(say('prove.enter', { user: 'alice' }));
  const enabledAt = (): string => sandbox.practice('shared-root').devices[0]?.enabledAt ?? '';
  await until(() => Date.now() >= Date.parse(enabledAt()) + 1000);
  await givesPasswordAndCode(wizard);
  await sees(say('screen.console.signedInMfa', { principal: `arn:aws:iam::${account}:user/alice` }));
  press('esc');
}

const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Which of the two is asked about first is a matter of the ids of root's keys. */
async function replacesKeys(wizard: Wizard): Promise<void> {
  const { sees, press, picks, writes, waitFor, screen } = wizard;
  const names: string[] = [];
  for (const _ of ['one', 'the other']) {
    await waitFor((lines) => flatten(lines).includes('what takes the key’s place?'), patience);
    const name = flatten(screen()).includes('Boto3 at') ? 'backup' : 'starter';
    names.push(name);
    press('enter');
    await sees(say('programs.name.why'));
    press('ctrl-u');
    await writes(name);
    press('enter');
    if (name === 'starter') continue;
    await sees(say('programs.data.why'));
    await picks(say('programs.data.s3.read-write'));
    await sees(say('programs.where.why'));
    await writes('twelve-backups');
    press('enter');
  }
  await sees(say('programs.plan', { count: 2 }));
  press('a');
  for (const user of names) {
    await sees(say('screen.card.titleKey', { user }), 60_000);
    await takesCard(wizard);
  }
}

async function countsDays({ sees, press, moves, waitFor }: Wizard): Promise<void> {
  await sees(say('cut-over.programs.title'));
  press('enter');
  await sees(say('cut-over.quiet-days.title'));
  press('enter');
  await sees(say('cut-over.plan.note'));
  press('a');
  await sees(say('cut-over.seen.user', { name: 'backup' }));
  press('o');
  await sees(say('screen.programs.why'));
  press('enter');
  await waitFor((lines) => flatten(lines).includes('backup works'), patience);
  await moves('down');
  press('enter');
  await waitFor((lines) => flatten(lines).includes('starter works'), patience);
  press('esc');
}

async function givesRootMfa(wizard: Wizard): Promise<void> {
  const { sees, press, picks } = wizard;
  await goesOnTo(wizard, say('root.mfa.title'));
  press('enter');
  await sees(say('root.mfa.wait'));
  press('o');
  await sees(say('screen.console.title'));
  await picks(say('screen.console.asRoot'));
  await sees(say('screen.console.signedIn', { principal: `arn:aws:iam::${account}:root` }));
  press('enter');
  await sees(say('screen.console.mfaAdded', { label: 'Amazon Web Services:root-account-mfa-device@twelve' }));
  press('esc');
}

/** Switched off, then deleted: two plans of the same title. */
async function removesCertificate(wizard: Wizard): Promise<void> {
  for (const fact of [say('screen.plan.undoAll'), say('root.certificate.undo')]) {
    await wizard.sees(say('root.plan'));
    await wizard.sees(fact);
    wizard.press('a');
    await approves(wizard);
  }
}
