import { mailWords } from '../../../screens/desk/mailWords.ts';
import { say } from '../../messages/say.ts';
import type { PracticeDesk } from '../../model/practiceDesk.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help } from './askUntil.ts';
import { addTo, type Session, signInLine } from './deskConsole.ts';
import { askPhoneClock, tellPhone } from './deskPhone.ts';
import { askDays, programsLine } from './deskPrograms.ts';
import type { LineStage } from './lineStage.ts';

/** One line of the desk, and what it does; a session where somebody signed in to the practice console by it. */
interface DeskItem {
  readonly words: Words;
  readonly act: () => Session | undefined | Promise<Session | null | undefined>;
}

/** The practice phone, console, programs and time as a list, until the person puts it away. Nothing on a real account. */
export async function deskLine(stage: LineStage): Promise<void> {
  const { desk, gap, tell, list } = stage;
  if (!desk) return;
  let session: Session | null = null;
  const items = () => itemsOf(stage, desk, session);
  const tellItems = () => list(items().map(({ words }) => words));
  gap();
  tell(say('line.desk.title'));
  tellItems();
  await askUntil(
    stage,
    () => say('line.desk.prompt', { count: items().length }),
    async (line): Promise<true | undefined> => {
      const typed = line.trim().toLowerCase();
      if (typed === '' || typed === 'b') return true;
      if (typed === '?') {
        help(stage, say('screen.phone.why'), say('screen.console.why'), say('line.desk.help'));
        tellItems();
        return undefined;
      }
      const item = /^\d+$/.test(typed) ? items()[Number(typed) - 1] : undefined;
      if (!item) {
        tell(say('line.number.wrong', { typed, count: items().length }), '! ');
        return undefined;
      }
      const signedIn = await item.act();
      if (signedIn) {
        session = signedIn;
        tellItems();
      }
      return undefined;
    },
  );
}

/** What a session may add comes last, so that no number changes its meaning. */
function itemsOf(stage: LineStage, desk: PracticeDesk, session: Session | null): readonly DeskItem[] {
  const programs = desk.programs.list().length > 0;
  return [
    { words: say('line.desk.phone'), act: () => tellPhone(stage, desk) },
    { words: say('line.desk.clock'), act: () => askPhoneClock(stage, desk) },
    { words: say('screen.console.asUser'), act: () => signInLine(stage, desk, 'user') },
    { words: say('screen.console.asRoot'), act: () => signInLine(stage, desk, 'root') },
    { words: say('line.desk.days'), act: () => askDays(stage, desk) },
    ...(programs ? [{ words: say('line.desk.programs'), act: () => programsLine(stage, desk) }] : []),
    ...addTo(stage, desk, session),
    ...desk.mail.waiting().map((mail) => ({
      words: mailWords('screen.programs.mailWaits', mail),
      act: () => {
        desk.mail.confirm(mail);
        return void stage.tell(mailWords('screen.programs.mailConfirmed', mail));
      },
    })),
    ...desk.mail
      .received()
      .slice(0, 1)
      .map((mail) => ({
        words: say('line.desk.mail', { address: mail.address, subject: mail.subject }),
        act: () => void stage.tell(say('screen.programs.mailSays', { ...mail })),
      })),
  ];
}
