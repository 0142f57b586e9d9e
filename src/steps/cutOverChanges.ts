import { undecidedKeys } from '../facts/programPlan.ts';
import { type RootKeyStanding, standingsIn } from '../facts/rootKeyStanding.ts';
import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange, Change } from '../model/change.ts';
import { type KeyWatch, keyOfWatch, tagOfWatch } from '../model/keyWatch.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { changePrograms } from './cutOverProgramsChanges.ts';
import { ownPolicyArn } from './ownPolicyChanges.ts';
import { deleteKey, switchKeyOff } from './rootChanges.ts';

/** The first of these that has something to do, each approved by itself; then what a person does at the programs. */
export function cutOverChanges(context: StepContext): readonly Change[] {
  const round = rounds(context).find((changes) => changes.length > 0);
  return round ?? changePrograms(context);
}

/** What the days must be known for: a count that begins, or a key that is switched off. Notes need the policy they stand on. */
export function toNote(context: StepContext): { readonly quiet: boolean; readonly off: boolean } {
  if (!hasPolicy(context)) return { quiet: false, off: false };
  const unnoted = standingsIn(context, 'off-unnoted').length > 0;
  return {
    quiet: toCount(context).length > 0 || again(context).length > 0,
    off: unnoted || (mayTouch(context) && standingsIn(context, 'due').length > 0),
  };
}

/** In a rehearsal the policy is only planned, and counts as there: a fault in these answers is found before anything is written. */
function hasPolicy(context: StepContext): boolean {
  const policies = known(context.snapshot.authorization)?.policies ?? [];
  return context.memory.rehearsal || policies.some(({ arn }) => arn === ownPolicyArn(context, requireMfaName));
}

/** Keys whose days begin to count: it is decided what each of their programs gets. */
function toCount(context: StepContext): readonly RootKeyStanding[] {
  const undecided = undecidedKeys(context);
  return standingsIn(context, 'unwatched').filter(({ key }) => !undecided.includes(key.id));
}

/** Heading and cautions of the round that is proposed. */
export const cutOverPlan: NonNullable<Step['plan']> = (context) => {
  const typed = context.snapshot.connection.identity.account;
  const [on, noted, off] = rounds(context);
  if (on?.length) return { title: say('cut-over.plan.again'), cautions: [say('cut-over.caution.again')] };
  if (noted?.length) return { title: say('cut-over.plan.note'), cautions: [say('cut-over.caution.note')] };
  if (off?.length) return { title: say('cut-over.plan.off'), typed, cautions: [say('cut-over.caution.off')] };
  return { title: say('cut-over.plan.delete'), typed, cautions: [say('cut-over.caution.delete')] };
};

function rounds(context: StepContext): readonly (readonly ApiChange[])[] {
  const wanted = toNote(context);
  const quiet = wanted.quiet && daysFor(context, 'quiet') > 0;
  const off = wanted.off && daysFor(context, 'off') > 0;
  const due = off && mayTouch(context) ? standingsIn(context, 'due') : [];
  const over = mayTouch(context) && nothingBroke(context) ? standingsIn(context, 'over') : [];
  return [
    quiet ? again(context).flatMap(({ key }) => [switchKeyOn(key.id), note(context, key.id, 'quiet')]) : [],
    [
      ...(quiet ? toCount(context).map(({ key }) => note(context, key.id, 'quiet')) : []),
      ...(off ? standingsIn(context, 'off-unnoted').map(({ key }) => note(context, key.id, 'off')) : []),
    ],
    due.flatMap(({ key }) => [ofStep(switchKeyOff(key)), note(context, key.id, 'off')]),
    over.flatMap(({ key }) => [ofStep(deleteKey(key)), forget(context, key.id)]),
  ];
}

/** Only root, signed in for a while, once somebody else is known to get in. The guard says the same. */
const mayTouch = ({ snapshot: { connection }, findings }: StepContext): boolean =>
  connection.identity.kind === 'root' &&
  connection.keyKind === 'temporary' &&
  passes(findings, 'administrator-way-in-proven');

const nothingBroke = ({ answers }: StepContext): boolean => textAnswer(answers, 'cut-over.broke') === 'nothing';

/** The keys without which something broke. */
function again(context: StepContext): readonly RootKeyStanding[] {
  const broke = textAnswer(context.answers, 'cut-over.broke');
  return standingsIn(context, 'off', 'over').filter(({ key }) => broke === 'all' || broke === key.id);
}

/** Root's own step makes the same changes of keys that nothing uses. */
const ofStep = (change: ApiChange): ApiChange => ({
  ...change,
  id: change.id.replace(/^root\./, 'cut-over.'),
  step: 'cut-over',
  touches: ['summary', 'rootCredentials', 'keyWatches'],
});

/** As answered; 0 where it was not. */
const daysFor = ({ answers }: StepContext, state: KeyWatch['state']): number =>
  Number(textAnswer(answers, `cut-over.${state}-days`) ?? 0);

const shared = {
  step: 'cut-over',
  kind: 'api',
  effect: 'change',
  fixes: [],
  touches: ['rootCredentials', 'keyWatches'],
} as const;

const switchKeyOn = (AccessKeyId: string): ApiChange => ({
  ...shared,
  id: `cut-over.key.on.${AccessKeyId}`,
  action: 'iam:UpdateAccessKey',
  input: { AccessKeyId, Status: 'Active' },
  summary: say('cut-over.key.on', { key: AccessKeyId }),
  line: { noun: say('noun.root-key'), name: AccessKeyId, detail: say('cut-over.key.on.detail') },
  undo: { possible: true, write: { action: 'iam:UpdateAccessKey', input: { AccessKeyId, Status: 'Inactive' } } },
});

function note(context: StepContext, keyId: string, state: KeyWatch['state']): ApiChange {
  const days = daysFor(context, state);
  const watch: KeyWatch = { keyId, state, since: `${context.now.toISOString().slice(0, 19)}Z`, days };
  return {
    ...shared,
    id: `cut-over.note.${state}.${keyId}`,
    action: 'iam:TagPolicy',
    input: { PolicyArn: ownPolicyArn(context, requireMfaName), Tags: [tagOfWatch(watch)] },
    summary: say(`cut-over.note.${state}`, { key: keyId, days }),
    line: { noun: say('noun.note'), name: keyId, detail: say(`cut-over.note.${state}.detail`, { days }) },
    undo: { possible: false, why: say('cut-over.note.undo') },
  };
}

const forget = (context: StepContext, keyId: string): ApiChange => ({
  ...shared,
  id: `cut-over.forget.${keyId}`,
  action: 'iam:UntagPolicy',
  input: { PolicyArn: ownPolicyArn(context, requireMfaName), TagKeys: [keyOfWatch(keyId)] },
  summary: say('cut-over.forget', { key: keyId }),
  line: { noun: say('noun.note'), name: keyId, detail: say('cut-over.forget.detail') },
  undo: { possible: false, why: say('cut-over.note.undo') },
});
