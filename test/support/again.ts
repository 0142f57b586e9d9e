import { say } from '../../src/messages/say.ts';
import type { Wizard } from './wizard.ts';

/** Goes through what a second run asks of somebody who left at MFA: up to the question whether the phone is there. */
export async function againToMfa({ sees, press }: Wizard): Promise<void> {
  await sees(say('standing.title'));
  press('enter');
  await sees(say('people.you.title'));
  press('enter');
  await sees(say('people.team.title'));
  press('enter');
  await sees(say('mfa.phone.title', { user: 'alice' }));
}
