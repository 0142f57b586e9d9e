import { leftUnread } from '../facts/leftUnread.ts';
import { resourcesToRepair, singledOut } from '../facts/toRepair.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { ServerCertificate } from '../model/credentials.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';

/** Expired certificates: deleted where that is wanted. One that runs out soon is replaced by a person. */
export const certificates: Step = {
  id: 'certificates',
  title: say('repair.certificates'),
  why: say('repair.certificates.why'),
  checks: ['server-certificates-valid'],
  questions: (context) => {
    const over = expired(context);
    if (over.length === 0) return [];
    return [
      {
        id: 'certificates.delete',
        kind: 'choices',
        title: say('certificates.delete.title'),
        why: say('certificates.delete.why'),
        options: over.map(({ name, expiresAt }) => ({
          value: name,
          label: say('certificates.option', { name }),
          hint: say('certificates.expired', { at: expiresAt.slice(0, 10) }),
        })),
        suggestion: singledOut(context, over, ({ arn }) => arn).map(({ name }) => name),
      },
    ];
  },
  changes: (context) =>
    expired(context)
      .filter(({ name }) => choicesAnswer(context.answers, 'certificates.delete').includes(name))
      .map(removal),
  plan: () => ({ title: say('certificates.plan'), cautions: [say('certificates.caution')] }),
  left: (context) => {
    const soon = failed(context).filter((certificate) => !expired(context).includes(certificate));
    return [
      ...leftUnread(certificates, context.snapshot.serverCertificates),
      ...soon.map(({ name, expiresAt }) => ({
        id: `certificates.${name}`,
        step: 'certificates',
        summary: say('certificates.left', { name, at: expiresAt.slice(0, 10) }),
        instructions: [say('certificates.left.how')],
      })),
    ];
  },
};

function failed(context: StepContext): readonly ServerCertificate[] {
  const resources = resourcesToRepair(context, certificates.checks);
  return (known(context.snapshot.serverCertificates) ?? []).filter(({ arn }) => resources.has(arn));
}

const expired = (context: StepContext): readonly ServerCertificate[] =>
  failed(context).filter(({ expiresAt }) => Date.parse(expiresAt) <= context.now.getTime());

const removal = ({ name, expiresAt }: ServerCertificate): ApiChange => ({
  id: `certificates.delete.${name}`,
  step: 'certificates',
  kind: 'api',
  action: 'iam:DeleteServerCertificate',
  input: { ServerCertificateName: name },
  summary: say('certificates.delete', { name }),
  line: { noun: say('noun.certificate'), name, detail: say('certificates.expired', { at: expiresAt.slice(0, 10) }) },
  effect: 'remove',
  undo: { possible: false, why: say('certificates.undo') },
  fixes: ['server-certificates-valid'],
  touches: ['serverCertificates'],
});
