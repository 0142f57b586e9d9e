import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { MovedProgram, PracticeDesk } from '../../src/model/practiceDesk.ts';
import type { Words } from '../../src/model/words.ts';
import { Page } from '../parts/Page.tsx';
import { paragraph } from '../parts/paragraph.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { useList } from '../parts/useList.ts';
import { useStage } from '../stage.ts';
import type { Role } from '../theme.ts';
import { mailWords } from './mailWords.ts';
import type { OtherTab } from './PhoneTab.tsx';
import { programRows } from './programRows.tsx';

interface ProgramsTabProps {
  readonly desk: PracticeDesk;
  /** where mail is waited for that has to be answered */
  readonly addresses: readonly string[];
  readonly other: OtherTab;
  readonly onClose: () => void;
}

/** The programs that work on the practice account, and its days, which pass here when they are told to. */
export function ProgramsTab({ desk, addresses, other, onClose }: ProgramsTabProps) {
  const stage = useStage();
  const { translate, columns } = stage;
  const [at, setAt] = useState(0);
  const [told, setTold] = useState<{ readonly role: Role; readonly words: Words } | null>(null);
  const programs = desk.programs.list();
  const now = desk.time.now();
  const list = useList(programs.length, at, setAt);
  const name = programs[list.cursor]?.name;

  const pass = (days: number) => () => {
    desk.time.pass(days);
    setTold({ role: 'quiet', words: say('screen.programs.passed', { days }) });
  };
  // What is waited for comes before what waits anyway.
  const mine = desk.mail.waiting().filter(({ address }) => addresses.includes(address));
  const [mail = desk.mail.waiting()[0]] = mine;
  const answerMail = () => {
    if (mail === undefined) return;
    desk.mail.confirm(mail);
    setTold({ role: 'ok', words: mailWords('screen.programs.mailConfirmed', mail) });
  };
  const move = (by: (program: string) => MovedProgram) => () => {
    if (name === undefined) return;
    const answer = by(name);
    const stays = (message: string) => ({ role: 'warn', words: say('screen.programs.stays', { message }) }) as const;
    setTold(answer.ok ? whereItIs(desk, name) : stays(answer.message));
  };
  useKeys({
    ...list.keys,
    enter: move(desk.programs.moveToReplacement),
    b: move(desk.programs.moveBack),
    d: pass(1),
    w: pass(7),
    m: answerMail,
    [other.key]: other.press,
    esc: onClose,
    'ctrl-p': onClose,
  });

  const asks =
    mail === undefined ? null : ({ role: 'text', words: mailWords('screen.programs.mailWaits', mail) } as const);
  const [newest] = desk.mail.received();
  const says =
    newest === undefined ? null : ({ role: 'quiet', words: say('screen.programs.mailSays', { ...newest }) } as const);
  const below = [told, asks, says].flatMap((one, at) =>
    one === null ? [] : paragraph(`below:${at}`, translate(one.words), columns, one.role, 2),
  );
  const { rows, focus } = programRows(programs, { cursor: list.cursor, now }, stage);
  return (
    <Page
      title={translate(programs.length > 0 ? say('screen.programs.title') : say('screen.programs.timeTitle'))}
      titleRole="practice"
      aside={now.toISOString().slice(0, 10)}
      why={translate(programs.length > 0 ? say('screen.programs.why') : say('screen.programs.timeWhy'))}
      rows={rows}
      focus={programs.length > 0 ? focus : undefined}
      below={below}
      hints={[
        ...(programs.length > 0
          ? [
              { key: 'enter', words: say('screen.programs.move') },
              { key: 'b', words: say('screen.programs.back') },
            ]
          : []),
        { key: 'd', words: say('screen.programs.day') },
        { key: 'w', words: say('screen.programs.week') },
        ...(mail === undefined ? [] : [{ key: 'm', words: say('screen.programs.mail') }]),
        other,
        { key: 'esc', words: say('screen.desk.close') },
      ]}
    />
  );
}

/** What a program signs with after it was moved, and whether that is taken. */
function whereItIs({ programs }: PracticeDesk, name: string) {
  const program = programs.list().find((one) => one.name === name);
  if (program === undefined) return null;
  const words = { name, signer: say('programs.signer', program.signsWith) };
  return program.failingSince === null
    ? ({ role: 'ok', words: say('screen.programs.moved', words) } as const)
    : ({ role: 'fail', words: say('screen.programs.movedInVain', words) } as const);
}
