import { say } from '../../messages/say.ts';
import { type Answers, choicesAnswer, textAnswer } from '../../model/answers.ts';
import type { Words } from '../../model/words.ts';
import { isWithin, readNetwork } from '../../policies/conditions/address.ts';
import type { Circumstances } from '../../policies/narrowConditions.ts';
import { namesIn } from '../programPlan.ts';

/** The circumstances that can be asked for. */
export const circumstanceKinds = ['address', 'dates', 'mfa', 'region'] as const;

/** The circumstances that were answered; those that were not chosen do not narrow. */
export function circumstancesIn(answers: Answers): Circumstances {
  const chosen = choicesAnswer(answers, 'narrow.conditions');
  const text = (kind: string, id: string): string =>
    chosen.includes(kind) ? (textAnswer(answers, `narrow.${id}`)?.trim() ?? '') : '';
  const hours = text('mfa', 'mfa-hours');
  return {
    addresses: namesIn(text('address', 'addresses')),
    from: dateIn(text('dates', 'from')),
    until: dateIn(text('dates', 'until')),
    mfa: chosen.includes('mfa'),
    mfaSeconds: hours === '' ? null : Number(hours) * 3600,
    regions: namesIn(text('region', 'regions')),
  };
}

/** A day as it is typed, `2026-12-01`, begins at midnight UTC. */
const dateIn = (text: string): string | null => (text === '' ? null : `${text}T00:00:00Z`);

// RFC 1918, 6598, 1122, 3927, 4193, 4291: addresses of a network of one's own, which AWS never sees.
const privateRanges = [
  ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['fc00::/7', 'fe80::/10', '::1/128'],
];

/** What is wrong with addresses as they are typed; null where AWS can hold somebody to them. */
export function addressesProblem(text: string): Words | null {
  for (const address of namesIn(text)) {
    const network = readNetwork(address);
    if (!network || network.empty) return say('narrow.addresses.wrong', { address });
    const own = privateRanges.find((range) => {
      const known = readNetwork(range);
      return known !== null && network.prefix >= known.prefix && isWithin(network, known);
    });
    if (own !== undefined) return say('narrow.addresses.private', { address, range: own });
    if (network.prefix === 0) return say('narrow.addresses.all', { address });
  }
  return namesIn(text).length === 0 ? say('narrow.addresses.none') : null;
}

/** What is wrong with a day; null where it is one. */
export const dayProblem = (text: string): Words | null =>
  /^\d{4}-\d\d-\d\d$/.test(text.trim()) && !Number.isNaN(Date.parse(text.trim()))
    ? null
    : say('narrow.day.wrong', { day: text.trim() });

/** The day after which nothing is allowed any more: still to come, and after the first. */
export function untilProblem(text: string, answers: Answers, now: Date): Words | null {
  const from = textAnswer(answers, 'narrow.from') ?? '';
  const wrong = dayProblem(text);
  if (wrong) return wrong;
  if (Date.parse(text.trim()) <= now.getTime()) return say('narrow.until.past', { day: text.trim() });
  return from !== '' && text.trim() <= from.trim() ? say('narrow.until.before', { day: from }) : null;
}

/** Hours since MFA was given: a session lasts at most 36. */
export const hoursProblem = (text: string): Words | null =>
  /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 36 ? null : say('narrow.mfa-hours.wrong');

/** What is wrong with regions as they are typed. */
export function regionsProblem(text: string): Words | null {
  const wrong = namesIn(text).find((region) => !/^[a-z]{2}(-[a-z]+)+-\d$/.test(region));
  if (wrong !== undefined) return say('narrow.regions.wrong', { region: wrong });
  return namesIn(text).length === 0 ? say('narrow.regions.wrong', { region: '' }) : null;
}
