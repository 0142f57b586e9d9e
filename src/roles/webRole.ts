import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { Left, Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { webTrust } from '../policies/newTrust.ts';
import { isAskedFor } from './chooseFor.ts';
import { nameQuestion } from './nameQuestion.ts';
import { providerChanges, providerFault } from './oidcProvider.ts';
import { rightsCautions, rightsIn, rightsQuestions } from './rightsQuestions.ts';
import { leftOfRole } from './roleLeft.ts';
import { type WantedRole, wantedChanges } from './wantedRole.ts';
import { runsOf, webIdentityOf } from './webIdentityOf.ts';
import { webLines } from './webLines.ts';
import { webQuestions } from './webQuestions.ts';

const id = 'web-role';

/** A role for whoever has a token of GitHub Actions or of another OpenID Connect provider: no key in anybody's secrets. */
export const webRole: Step = {
  id,
  title: say('roles.web.title'),
  why: say('roles.web.why'),
  checks: [],
  validates: true,
  questions: (context) =>
    isAskedFor(context, 'web') && context.snapshot.oidcProviders.state === 'read'
      ? [...webQuestions(context.answers, id), ...rightsQuestions(context, id), name(context)]
      : [],
  changes: (context) => {
    const role = wantedRole(context);
    const identity = webIdentityOf(context, id);
    if (role === null || identity === null || role.fault !== null) return [];
    const changes = wantedChanges(context, id, role.wanted);
    return [...providerChanges(context, id, identity), ...changes];
  },
  plan: (context) => ({
    title: say('roles.plan', { role: textAnswer(context.answers, `${id}.name`) ?? '' }),
    cautions: [...whoCautions(context), ...rightsCautions(context, id)],
  }),
  left: (context) => [...unread(context), ...whatNext(context)],
};

const name = (context: StepContext) => {
  const { validate, ...question } = nameQuestion(context, id, {
    suggestion: suggestedName(context),
    wanted: (value) => wantedAs(context, value)?.wanted ?? null,
  });
  return { ...question, validate: (value: string) => wantedAs(context, value)?.fault ?? validate(value) };
};

function suggestedName({ answers }: StepContext): string {
  const repository = textAnswer(answers, `${id}.repository`)?.split('/')[1];
  const host = textAnswer(answers, `${id}.issuer`)?.split('/')[2];
  const from = repository === undefined ? (host?.replaceAll('.', '-') ?? 'web') : `github-${repository.split('@')[0]}`;
  return from.toLowerCase();
}

/** A role with what is wrong with its provider. */
interface WantedWebRole {
  readonly wanted: WantedRole;
  readonly fault: Words | null;
}

function wantedRole(context: StepContext): WantedWebRole | null {
  const answer = textAnswer(context.answers, `${id}.name`);
  return answer === undefined || !isAskedFor(context, 'web') ? null : wantedAs(context, answer);
}

function wantedAs(context: StepContext, role: string): WantedWebRole | null {
  const identity = webIdentityOf(context, id);
  if (identity === null) return null;
  const who = identity.subject;
  return {
    wanted: {
      name: role,
      trust: webTrust(identity),
      rights: rightsIn(context, id),
      hours: 1,
      profile: false,
      summary: say('roles.web.create', { role, who }),
      detail: say('roles.for', { who }),
    },
    fault: providerFault(context, identity),
  };
}

function whoCautions(context: StepContext): readonly Words[] {
  const runs = runsOf(context, id);
  const { answers } = context;
  const host = textAnswer(answers, `${id}.issuer`)?.replace(/^https:\/\//, '');
  return [
    ...(runs?.on === 'anything' ? [say('roles.web.caution.anything')] : []),
    ...(runs?.on === 'pull-request' ? [say('roles.web.caution.pull-request')] : []),
    ...(host === undefined ? [] : [say('roles.web.caution.provider', { host })]),
  ];
}

/** Which providers there are must be known before one is made or used. */
function unread(context: StepContext): readonly Left[] {
  const { oidcProviders } = context.snapshot;
  if (!isAskedFor(context, 'web') || oidcProviders.state === 'read') return [];
  const summary = say('roles.web.unread');
  const instructions = [say('check.unknown', { action: oidcProviders.action })];
  return [{ id: `${id}.unread`, step: id, summary, instructions }];
}

function whatNext(context: StepContext): readonly Left[] {
  const role = wantedRole(context);
  if (role === null) return [];
  if (role.fault !== null) {
    const summary = say('roles.left.not-made', { role: role.wanted.name });
    return [{ id: `${id}.${role.wanted.name}`, step: id, summary, instructions: [role.fault] }];
  }
  return leftOfRole(context, id, role.wanted, (arn) =>
    webLines({ arn, runs: runsOf(context, id), region: context.snapshot.connection.region }),
  );
}
