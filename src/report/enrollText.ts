import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Enrolment, Rights } from '../model/enrolment.ts';
import type { Words } from '../model/words.ts';
import { planText } from './planText.ts';
import { wrapText } from './wrapText.ts';

const columns = 72;

/** What `offroot enroll` came to, as plain text without secrets: MFA, its proof, one's rights, how to sign in from a terminal. */
export function enrollText(enrolment: Enrolment, translate: Translate, steps: Parameters<typeof planText>[2]): string {
  const { user, outcome, profile } = enrolment;
  if (outcome.dryRun) return planText(outcome, translate, steps);
  const lines = (words: Words, first = ''): readonly string[] => wrapText(translate(words), columns, first);
  return [
    ...lines(say('enroll.report.who', { user, account: outcome.connection.identity.account })),
    ...outcome.applied.flatMap(({ summary }) => lines(summary, '  ok ')),
    ...standing(enrolment).flatMap((words) => lines(words, '  ')),
    ...outcome.left.flatMap(({ summary, instructions }) => [
      ...lines(summary, '  - '),
      ...instructions.flatMap((words) => lines(words, '    ')),
    ]),
    ...rightsWords(enrolment).flatMap((words) => lines(words, '  ')),
    ...lines(
      say('enroll.report.profile', {
        command: `aws login --profile ${profile}`,
        use: `aws s3 ls --profile ${profile}`,
      }),
      '  ',
    ),
    '',
  ].join('\n');
}

function standing({ devices, passkeyOnly, signedIn, lacksMfa, outcome }: Enrolment): readonly Words[] {
  const mfa =
    devices.length === 0
      ? say('enroll.mfa.none')
      : signedIn
        ? say('enroll.report.proven')
        : say('enroll.report.unproven');
  return [
    mfa,
    ...(passkeyOnly ? [say('enroll.mfa.passkey')] : []),
    ...(lacksMfa && devices.length > 0 ? [say('enroll.report.lacks-mfa', { url: outcome.signInUrl })] : []),
  ];
}

function rightsWords({ rights }: Enrolment): readonly Words[] {
  if ('refused' in rights) return [say('enroll.report.rights-unread', { action: rights.refused })];
  if (rights.length === 0) return [say('enroll.report.no-rights')];
  return rights.map(rightWords);
}

function rightWords({ group, policies }: Rights): Words {
  const held = policies.map(policyWords);
  return group === null ? say('enroll.report.direct', { held }) : say('enroll.report.group', { group, held });
}

/** What a policy that everybody's first day brings is for; any other by its name alone, since it may hold anything. */
function policyWords(policy: string): Words {
  switch (policy) {
    case 'AdministratorAccess':
      return say('enroll.may.administrator');
    case 'PowerUserAccess':
      return say('enroll.may.power');
    case 'ReadOnlyAccess':
      return say('enroll.may.read');
    case 'ViewOnlyAccess':
      return say('enroll.may.view');
    case 'Billing':
      return say('enroll.may.billing');
    case 'SignInLocalDevelopmentAccess':
      return say('enroll.may.login');
    case 'offroot-require-mfa':
      return say('enroll.may.require-mfa');
    default:
      return say('enroll.may.other', { policy });
  }
}
