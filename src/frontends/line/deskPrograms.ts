import { sayAge } from '../../../screens/parts/sayAge.ts';
import { say } from '../../messages/say.ts';
import {
  type MovedProgram,
  mostDaysAtOnce,
  type PracticeDesk,
  type PracticeProgram,
} from '../../model/practiceDesk.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help } from './askUntil.ts';
import type { LineStage } from './lineStage.ts';

/** Lets days pass on the practice account, as many as are typed. */
export async function askDays(stage: LineStage, desk: PracticeDesk): Promise<undefined> {
  stage.tell(say('screen.programs.timeWhy'));
  tellDate(stage, desk);
  await askUntil(
    stage,
    () => say('line.desk.days.prompt', { most: mostDaysAtOnce }),
    (line): true | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === '' || typed === 'b') return true;
      const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
      if (days < 1 || days > mostDaysAtOnce) {
        stage.tell(say('line.desk.days.wrong', { most: mostDaysAtOnce }), '! ');
        return undefined;
      }
      pass(stage, desk, days);
      return true;
    },
  );
}

/** The programs of the practice account: each is moved by its number, and back again. */
export async function programsLine(stage: LineStage, desk: PracticeDesk): Promise<undefined> {
  stage.tell(say('screen.programs.why'));
  tellPrograms(stage, desk);
  stage.tell(say('line.desk.programs.help'));
  await askUntil(
    stage,
    () => say('line.desk.programs.prompt'),
    (line): true | undefined => {
      const typed = line.trim().toLowerCase();
      if (typed === '' || typed === 'b') return true;
      const [, back, number] = /^(back\s+)?(\d+)$/.exec(typed) ?? [];
      if (typed === '?') {
        help(stage, say('line.desk.programs.help'));
        tellPrograms(stage, desk);
      } else if (number === undefined) stage.sorry(typed);
      else move(stage, desk, Number(number), back ? desk.programs.moveBack : desk.programs.moveToReplacement);
      return undefined;
    },
  );
}

function pass(stage: LineStage, desk: PracticeDesk, days: number): void {
  desk.time.pass(days);
  stage.tell(say('screen.programs.passed', { days }));
  tellDate(stage, desk);
  if (desk.programs.list().length > 0) tellPrograms(stage, desk);
}

const tellDate = ({ tell }: LineStage, { time }: PracticeDesk): void =>
  tell(say('line.desk.date', { day: time.now().toISOString().slice(0, 10) }));

function tellPrograms({ list }: LineStage, { programs, time }: PracticeDesk): void {
  list(programs.list().map((program) => programWords(program, time.now())));
}

function programWords({ name, signsWith, lastRun, failingSince }: PracticeProgram, now: Date): Words {
  const age = (moment: string) => sayAge(new Date(moment), now);
  const fares = () => {
    if (failingSince !== null) return say('screen.programs.fails', { age: age(failingSince) });
    return lastRun === null ? say('screen.programs.never') : say('screen.programs.ran', { age: age(lastRun) });
  };
  return say('line.desk.program', { name, signer: say('programs.signer', signsWith), fares: fares() });
}

/** Moves one, and says what it signs with now and whether that is taken, or why it stays. */
function move(stage: LineStage, desk: PracticeDesk, number: number, by: (name: string) => MovedProgram): void {
  const { tell } = stage;
  const programs = desk.programs.list();
  const program = programs[number - 1];
  if (!program) {
    tell(say('line.number.wrong', { typed: String(number), count: programs.length }), '! ');
    return;
  }
  const answer = by(program.name);
  if (answer.ok) tellMoved(stage, desk, program.name);
  else tell(say('screen.programs.stays', { message: answer.message }), '! ');
}

function tellMoved({ tell }: LineStage, { programs }: PracticeDesk, name: string): void {
  const moved = programs.list().find((one) => one.name === name);
  if (!moved) return;
  const words = { name, signer: say('programs.signer', moved.signsWith) };
  if (moved.failingSince === null) tell(say('screen.programs.moved', words));
  else tell(say('screen.programs.movedInVain', words), '! ');
}
