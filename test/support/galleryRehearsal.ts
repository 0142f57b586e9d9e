import { say } from '../../src/messages/say.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type BySituation, type Decision, type RehearsedAct, rehearsedActs } from '../../src/model/rehearsal.ts';
import { groupsPlan, literal } from './galleryAccount.ts';

const by = (first: Decision, without: Decision, mfa: Decision): BySituation => ({
  'first-sign-in': first,
  'without-mfa': without,
  'with-mfa': mfa,
});

const always = by('allowed', 'allowed', 'allowed');
const never = by('denied', 'denied', 'denied');
const behindMfa = by('denied', 'denied', 'allowed');
const unsure = by('undecidable', 'undecidable', 'undecidable');

const actsOf = (
  before: Partial<Record<RehearsedAct, BySituation>> | null,
  after: Partial<Record<RehearsedAct, BySituation>>,
) => rehearsedActs.map((act) => ({ act, before: before && (before[act] ?? never), after: after[act] ?? never }));

const oneself = { 'change-password': always, 'set-up-mfa': always, 'session-token': always } as const;
const work = { 'see-servers': always, 'list-buckets': always } as const;
const workBehindMfa = { 'see-servers': behindMfa, 'list-buckets': behindMfa } as const;

/** A group of developers is to require MFA; one of them is denied the way to it by somebody else's policy. */
export const rehearsedPlan: Plan = {
  ...groupsPlan,
  cautions: [say('rehearsal.caution.mfa', { names: literal('alice') })],
  rehearsal: {
    by: 'offroot',
    notes: [say('rehearsal.note.refused', { action: 'iam:SimulateCustomPolicy' })],
    lockOuts: [say('rehearsal.caution.mfa', { names: literal('alice') })],
    summary: say('rehearsal.summary.locked-out', { count: 7 }),
    people: [
      {
        names: ['bora', 'chen', 'emil', 'finn', 'gita'],
        who: say('rehearsal.names.more', { names: 'bora, chen', rest: 3 }),
        acts: actsOf({ 'session-token': always, ...work }, { ...oneself, 'aws-login': always, ...workBehindMfa }),
      },
      {
        names: ['alice'],
        who: literal('alice'),
        acts: actsOf(
          { 'session-token': always, ...work },
          { 'change-password': always, 'session-token': always, ...workBehindMfa },
        ),
      },
      {
        names: ['ada'],
        who: literal('ada'),
        acts: actsOf(null, { ...oneself, 'see-servers': unsure, 'create-user': behindMfa }),
      },
    ],
  },
};
