import { textAnswer } from '../model/answers.ts';
import type { StepContext } from '../model/step.ts';
import { type GithubRuns, github, githubSubject } from '../policies/githubSubject.ts';
import type { WebIdentity } from '../policies/newTrust.ts';
import { providerArn } from './oidcProvider.ts';

/** Whose token is taken, about what, as far as it is answered. */
export function webIdentityOf(context: StepContext, step: string): WebIdentity | null {
  const answer = (field: string): string | undefined => textAnswer(context.answers, `${step}.${field}`);
  if (answer('provider') === 'github') {
    const repository = answer('repository');
    const runs = runsOf(context, step);
    if (repository === undefined || runs === null) return null;
    return { ...github, provider: providerArn(context, github.host), subject: githubSubject(repository, runs) };
  }
  const host = answer('issuer')?.replace(/^https:\/\//, '');
  const audience = answer('audience');
  const subject = answer('subject');
  if (host === undefined || audience === undefined || subject === undefined) return null;
  return { provider: providerArn(context, host), host, audience, subject };
}

/** Which runs of the repository are meant, null where it is not answered. */
export function runsOf({ answers }: StepContext, step: string): GithubRuns | null {
  const on = textAnswer(answers, `${step}.when`);
  if (on === 'pull-request' || on === 'anything') return { on };
  const name = textAnswer(answers, `${step}.${on}`);
  return (on === 'branch' || on === 'environment') && name !== undefined ? { on, name } : null;
}
