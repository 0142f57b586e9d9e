import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { github, isRepository } from '../policies/githubSubject.ts';

/** AWS knows these without a provider of the account's own, and asks other claims of their tokens. */
const builtIn = ['accounts.google.com', 'cognito-identity.amazonaws.com', 'graph.facebook.com', 'www.amazon.com'];

/** The address a provider's tokens come from: https, no port, no query, nothing but plain names in its path. */
const address = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*)((?:\/[\w~.-]+)*\/?)$/;

/** What is wrong with an issuer, or null. Source: IAM API Reference, CreateOpenIDConnectProvider. */
export function issuerProblem(value: string): Words | null {
  const [, host, path = ''] = value.length > 255 ? [] : (address.exec(value) ?? []);
  if (host === undefined || path.split('/').some((part) => /^\.+$/.test(part))) return say('roles.web.issuer.problem');
  if (builtIn.includes(host)) return say('roles.web.issuer.built-in', { host });
  return host === github.host ? say('roles.web.issuer.github') : null;
}

/** What is wrong with an audience, or null. Neither a wildcard nor a policy variable is a plain value. */
export const audienceProblem = (value: string): Words | null =>
  /^[\w.:/@+=,~#|-]{1,255}$/.test(value) ? null : say('roles.web.audience.problem');

/** What is wrong with a subject, or null: it means one thing, never all that begin so. GitHub's name a repository. */
export function subjectProblem(value: string, host: string | null = null): Words | null {
  if (!/^[\w.:/@+=,~#|%!-]{1,255}$/.test(value)) return say('roles.web.subject.problem');
  const [, repository = ''] = /^repo:([^:]+):./.exec(value) ?? [];
  return host === github.host && !isRepository(repository) ? say('roles.web.subject.github') : null;
}
