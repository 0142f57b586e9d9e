import { formatCode } from '../../../screens/parts/shorten.ts';
import { say } from '../../messages/say.ts';
import type { PracticeDesk } from '../../model/practiceDesk.ts';
import { askUntil } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';

/** What the practice phone shows now: the codes of each entry, how long they last, and whether its clock is right. */
export function tellPhone({ tell }: LineStage, { phone }: PracticeDesk): undefined {
  const entries = phone.entries();
  const minutes = phone.clockOffsetMinutes();
  tell(say('screen.phone.title'));
  if (entries.length === 0) tell(say('screen.phone.empty'), '  ');
  for (const { label, code, nextCode, secondsLeft } of entries)
    tell(
      say('line.desk.codes', { label, code: formatCode(code), next: formatCode(nextCode), seconds: secondsLeft }),
      '  ',
    );
  tell(
    minutes === 0
      ? say('screen.phone.right')
      : say('screen.phone.wrong', { minutes: minutes > 0 ? `+${minutes}` : minutes }),
    '  ',
  );
}

/** Sets the phone's clock wrong by some minutes, as phones are, or right again. */
export async function askPhoneClock(stage: LineStage, desk: PracticeDesk): Promise<undefined> {
  await askUntil(
    stage,
    () => say('line.desk.clock.prompt'),
    (line): true | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === '' || typed === 'b') return true;
      if (!/^[+-]?\d{1,4}$/.test(typed)) {
        stage.tell(say('line.desk.clock.wrong'), '! ');
        return undefined;
      }
      desk.phone.setClockOffsetMinutes(Number(typed));
      tellPhone(stage, desk);
      return true;
    },
  );
}
