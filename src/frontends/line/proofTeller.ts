import { sayAge } from '../../../screens/parts/sayAge.ts';
import { say } from '../../messages/say.ts';
import type { Progress } from '../../model/frontend.ts';
import type { LineStage } from './lineStage.ts';

type Watching = Extract<Progress, { kind: 'watching' }>;

/** how long nothing may happen before it is said that offroot still waits */
const quietMs = 30_000;

const stateSigns = { met: 'ok ', unmet: 'x ', waiting: '- ', unknown: '? ' } as const;

/** Tells a proof when it is new or has changed, and now and then that nothing has since the wait began. */
export function proofTeller({ tell, clock, spell }: LineStage, since: Date): (event: Watching) => void {
  const told = new Map<string, string>();
  let last = clock.now().getTime();
  let noted = '';
  return ({ lines, note }) => {
    const time = clock.now().getTime();
    const fresh = lines.filter((line) => told.get(spell(line.title)) !== line.state);
    for (const { state, title, detail } of fresh) {
      told.set(spell(title), state);
      tell(say(`line.wait.${state}`, { title, detail }), stateSigns[state]);
    }
    const news = note === null ? '' : spell(note);
    if (note !== null && news !== noted) tell(note);
    else if (fresh.length === 0 && time - last >= quietMs)
      tell(say('line.wait.still', { age: sayAge(since, clock.now()) }));
    else if (fresh.length === 0) return;
    noted = news;
    last = time;
  };
}
