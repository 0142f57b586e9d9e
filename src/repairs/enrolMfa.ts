import { leftUnread } from '../facts/leftUnread.ts';
import { resourcesToRepair, singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { CeremonyChange } from '../model/change.ts';
import type { MfaDevice } from '../model/credentials.ts';
import type { Step, StepContext } from '../model/step.ts';
import { chooseOrphans, clearOrphan, enrolment, freeDeviceName, orphanedDevices } from '../steps/mfaChanges.ts';
import { askWhoseTurn, nameList, type Turn, toEnrol, whoseTurn } from './enrolMfaChanges.ts';

/**
 * MFA for whoever is here with their phone, one after another until nobody is left; the others are told how they do it
 * themselves. Half-made devices are cleared where that is wanted.
 */
export const enrolMfa: Step = {
  id: 'enrol-mfa',
  title: say('repair.enrol-mfa'),
  why: say('repair.enrol-mfa.why'),
  checks: ['administrators-mfa-enabled', 'console-users-mfa-enabled', 'second-way-back-exists', 'mfa-devices-assigned'],
  questions: (context) => {
    if (context.snapshot.mfaDevices.state === 'unreadable') return [];
    const lost = orphans(context);
    return [
      ...(lost.length > 0 ? [chooseOrphans('enrol-mfa', lost, ticks(context, lost))] : []),
      ...askWhoseTurn(context),
    ];
  },
  changes: (context) => {
    const chosen = choicesAnswer(context.answers, 'enrol-mfa.orphans');
    const gone = orphans(context).filter(({ serial }) => chosen.includes(serial));
    const turn = whoseTurn(context);
    return [
      ...gone.map((device) => clearOrphan('enrol-mfa', device)),
      ...(turn ? [enrolmentOf(turn, freeDeviceName(context.snapshot, turn.user, gone))] : []),
    ];
  },
  plan: (context) => {
    const user = whoseTurn(context)?.user;
    return { title: user ? say('mfa.plan', { user }) : say('enrol-mfa.plan.orphans'), cautions: [] };
  },
  left: (context) => {
    const without = toEnrol(context).filter(({ second }) => !second);
    const onlyWay = without.length === 0 && toEnrol(context).length > 0;
    return [
      ...leftUnread(enrolMfa, context.snapshot.mfaDevices),
      ...(without.length > 0
        ? [
            {
              id: 'enrol-mfa.without',
              step: 'enrol-mfa',
              summary: say('enrol-mfa.left', nameList(without.map(({ user }) => user))),
              instructions: [say('enrol-mfa.left.how'), say('enrol-mfa.left.password')],
            },
          ]
        : []),
      ...(onlyWay
        ? [
            {
              id: 'enrol-mfa.second',
              step: 'enrol-mfa',
              summary: say('root.left.second-way'),
              instructions: [say('root.left.second-way.how')],
            },
          ]
        : []),
    ];
  },
};

function enrolmentOf({ user, second }: Turn, name: string): CeremonyChange {
  if (!second)
    return enrolment('enrol-mfa', { user, name, fixes: ['administrators-mfa-enabled', 'console-users-mfa-enabled'] });
  const change = enrolment('enrol-mfa', { user, name, fixes: ['second-way-back-exists'] });
  // Not the id of the first device's change, which the account may have seen done a minute ago.
  return { ...change, id: `enrol-mfa.second.${user}` };
}

function orphans(context: StepContext): readonly MfaDevice[] {
  const resources = resourcesToRepair(context, ['mfa-devices-assigned']);
  return orphanedDevices(context.snapshot).filter(({ serial }) => resources.has(serial));
}

const ticks = (context: StepContext, devices: readonly MfaDevice[]): readonly string[] =>
  singledOut(context, devices, ({ serial }) => serial).map(({ serial }) => serial);
