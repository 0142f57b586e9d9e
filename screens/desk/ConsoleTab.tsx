import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { ManualChange } from '../../src/model/change.ts';
import type { ConsoleAnswer, PracticeDesk } from '../../src/model/practiceDesk.ts';
import type { Words } from '../../src/model/words.ts';
import { choiceRows } from '../parts/choiceRows.tsx';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph } from '../parts/paragraph.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { useStage } from '../stage.ts';
import { answerRows } from './answerRows.tsx';
import type { OtherTab } from './PhoneTab.tsx';
import { SignInForm } from './SignInForm.tsx';

interface ConsoleTabProps {
  readonly desk: PracticeDesk;
  /** what it was opened for: a user's form is filled in, or root's line is under the cursor */
  readonly purpose: ManualChange['practice'] | null;
  readonly other: OtherTab;
  readonly onClose: () => void;
}

type Doing = 'menu' | 'user' | 'root';

/** The practice console: what a person would do in the browser, really checked by the practice account. */
export function ConsoleTab({ desk, purpose, other, onClose }: ConsoleTabProps) {
  const { translate, columns, rows: height, theme } = useStage();
  const stage = useStage();
  const [doing, setDoing] = useState<Doing>(purpose?.kind === 'sign-in' ? 'user' : 'menu');
  const [cursor, setCursor] = useState(purpose?.kind === 'root-mfa' ? 1 : 0);
  const [answer, setAnswer] = useState<ConsoleAnswer | null>(null);
  const [told, setTold] = useState<{ readonly ok: boolean; readonly words: Words } | null>(null);
  const asUser = answer?.state === 'signed-in' && !answer.principal.endsWith(':root');
  const asRoot = answer?.state === 'signed-in' && answer.principal.endsWith(':root');

  const signedIn = (result: ConsoleAnswer) => {
    setAnswer(result);
    setTold(null);
    setDoing('menu');
    setCursor(result.state === 'signed-in' && result.principal.endsWith(':root') ? 2 : 0);
  };
  const signInAsRoot = () => {
    const result = desk.console.signInAsRoot({});
    if (result.state === 'code-needed') setDoing('root');
    else signedIn(result);
  };
  const addMfa = () => {
    const result = desk.console.addRootMfa();
    setTold(
      result.ok
        ? { ok: true, words: say('screen.console.mfaAdded', { label: result.label }) }
        : refused(result.message),
    );
  };
  const addPasskey = () => {
    const result = desk.console.addPasskey();
    setTold(result.ok ? { ok: true, words: say('screen.console.passkeyAdded') } : refused(result.message));
  };
  const addKey = () => {
    const result = desk.console.addRootAccessKey();
    setTold(
      result.ok ? { ok: true, words: say('screen.console.keyMade', { keyId: result.keyId }) } : refused(result.message),
    );
  };
  const items = [
    { value: 'user', label: say('screen.console.asUser'), act: () => setDoing('user') },
    { value: 'root', label: say('screen.console.asRoot'), act: signInAsRoot },
    ...(asUser ? [{ value: 'passkey', label: say('screen.console.addPasskey'), act: addPasskey }] : []),
    ...(asRoot
      ? [
          { value: 'mfa', label: say('screen.console.addMfa'), act: addMfa },
          { value: 'key', label: say('screen.console.addKey'), act: addKey },
        ]
      : []),
  ];
  const move = (by: number) => setCursor((now) => (now + by + items.length) % items.length);
  useKeys(
    doing === 'menu'
      ? {
          up: () => move(-1),
          down: () => move(1),
          enter: () => items[cursor]?.act(),
          [other.key]: other.press,
          esc: onClose,
          'ctrl-p': onClose,
        }
      : {},
  );

  if (doing !== 'menu')
    return (
      <SignInForm
        desk={desk}
        as={doing}
        user={purpose?.kind === 'sign-in' ? purpose.user : undefined}
        onSignedIn={signedIn}
        onBack={() => setDoing('menu')}
      />
    );

  const { rows, focus } = choiceRows(items, { cursor, ticked: null, columns, rows: height, theme, translate });
  return (
    <Page
      title={translate(say('screen.console.title'))}
      titleRole="practice"
      why={translate(say('screen.console.why'))}
      rows={rows}
      came={[
        ...(told ? paragraph('told', translate(told.words), columns, told.ok ? 'ok' : 'fail', 2) : []),
        ...(told && answer ? [gap('answer')] : []),
        ...(answer ? answerRows(answer, stage) : []),
      ]}
      focus={focus}
      hints={[
        { key: 'enter', words: say('screen.key.choose') },
        other,
        { key: 'esc', words: say('screen.desk.close') },
      ]}
    />
  );
}

const refused = (message: string) => ({ ok: false, words: say('screen.console.refused', { message }) });
