import { say } from '../../src/messages/say.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Words } from '../../src/model/words.ts';
import { exactTime } from './exactTime.ts';

/** What a finding was judged on, and as of when. */
export const exactWords = ({ resource, asOf }: Pick<Finding, 'resource' | 'asOf'>): Words =>
  asOf === null
    ? say('screen.exact.unread', { resource })
    : say('screen.exact.finding', { resource, at: exactTime(new Date(asOf)) });
