import { CannotConnect } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Option } from '../model/question.ts';
import { wordError } from '../report/wordError.ts';

/** How somebody without a connection goes on. */
export type WayToStart = 'login' | 'practice' | 'again';

interface Start {
  readonly canLogIn: boolean;
  /** what `aws login` would sign in to */
  readonly profile: string;
  /** a team member, who is never sent to root */
  readonly enrols: boolean;
}

/** Asks how to get in, after saying why it did not work. Leaving, and what is no question of connecting, throws the error. */
export async function askWayToStart(
  frontend: Frontend,
  error: unknown,
  { canLogIn, profile, enrols }: Start,
): Promise<WayToStart> {
  if (!(error instanceof CannotConnect)) throw error;
  const options: readonly Option[] = [
    ...(canLogIn ? [{ value: 'login', label: say('start.login'), hint: say('start.login.hint', { profile }) }] : []),
    { value: 'again', label: say('start.again') },
    { value: 'practice', label: say('start.practice'), hint: say('start.practice.hint') },
    {
      value: 'leave',
      label: say('start.leave'),
      hint: enrols ? say('enroll.start.leave.hint') : say('start.leave.hint'),
    },
  ];
  const asked = await frontend.ask({
    id: 'start.way',
    kind: 'choice',
    title: say('start.title'),
    why: say('start.why', { reason: wordError(error).what }),
    options,
    suggestion: canLogIn ? 'login' : 'practice',
  });
  const ways: readonly WayToStart[] = ['login', 'practice', 'again'];
  const chosen = ways.find((way) => asked !== 'back' && way === asked.answer);
  if (!chosen) throw error;
  return chosen;
}
