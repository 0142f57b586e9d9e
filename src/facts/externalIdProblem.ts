import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';

/**
 * What is wrong with an external ID, or null. Source: STS API Reference, AssumeRole: [\\w+=,.@:\\/-]*, 2 to 1224. One shorter than
 * eight is guessed in no time.
 */
export const externalIdProblem = (value: string): Words | null =>
  /^[\w+=,.@:/-]{8,1224}$/.test(value) ? null : say('roles.account.given-id.problem');
