import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import { phoneEntryOf } from '../../src/model/phoneEntryOf.ts';
import type { ConsoleAnswer, PracticeDesk } from '../../src/model/practiceDesk.ts';
import { Page } from '../parts/Page.tsx';
import { Cell, Row } from '../parts/Row.tsx';
import { TextField } from '../parts/TextField.tsx';
import { Tone } from '../parts/Tone.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { useLine } from '../parts/useLine.ts';
import { useStage } from '../stage.ts';
import { answerRows } from './answerRows.tsx';

interface SignInFormProps {
  readonly desk: PracticeDesk;
  readonly as: 'user' | 'root';
  readonly user: string | undefined;
  readonly onSignedIn: (answer: ConsoleAnswer) => void;
  readonly onBack: () => void;
}

type Field = 'user' | 'password' | 'newPassword' | 'code';

/** The sign-in page: it asks for a code or a new password only when the account wants one. */
export function SignInForm({ desk, as, user, onSignedIn, onBack }: SignInFormProps) {
  const stage = useStage();
  const { translate, theme, columns } = stage;
  const lines = { user: useLine(user ?? ''), password: useLine(''), newPassword: useLine(''), code: useLine('') };
  const [asked, setAsked] = useState<readonly Field[]>(as === 'user' ? ['user', 'password'] : ['code']);
  const [at, setAt] = useState(as === 'user' && user !== undefined ? 1 : 0);
  const [answer, setAnswer] = useState<ConsoleAnswer | null>(as === 'root' ? { state: 'code-needed' } : null);
  const field = asked[at];
  const line = field === undefined ? null : lines[field];

  const take = (result: ConsoleAnswer) => {
    if (result.state === 'signed-in') {
      if (lines.newPassword.value !== '') desk.person.remember(lines.user.value.trim(), lines.newPassword.value);
      return onSignedIn(result);
    }
    setAnswer(result);
    const wanted =
      result.state === 'code-needed' ? 'code' : result.state === 'new-password-needed' ? 'newPassword' : null;
    if (wanted === null) return setAt(Math.max(0, asked.length - 1));
    const fields: readonly Field[] = asked.includes(wanted) ? asked : [...asked, wanted];
    setAsked(fields);
    setAt(fields.indexOf(wanted));
  };
  const submit = () => {
    const code = lines.code.value === '' ? {} : { code: lines.code.value.replace(/\s/g, '') };
    const newPassword = lines.newPassword.value === '' ? {} : { newPassword: lines.newPassword.value };
    if (as === 'root') take(desk.console.signInAsRoot(code));
    else
      take(
        desk.console.signIn({ user: lines.user.value.trim(), password: lines.password.value, ...code, ...newPassword }),
      );
  };
  const next = () => (at < asked.length - 1 ? setAt(at + 1) : submit());
  const fromCard = () => lines.password.reset(desk.person.passwordOf(lines.user.value.trim()) ?? '');
  const fromPhone = () => {
    const name = as === 'root' ? 'root' : lines.user.value.trim();
    lines.code.reset(phoneEntryOf(desk.phone.entries(), name)?.code ?? '');
  };
  useKeys(
    {
      ...line?.keys,
      enter: next,
      tab: () => setAt((now) => (now + 1) % Math.max(1, asked.length)),
      up: () => setAt((now) => Math.max(0, now - 1)),
      down: () => setAt((now) => Math.min(Math.max(0, asked.length - 1), now + 1)),
      esc: onBack,
      ...(field === 'password' ? { 'ctrl-k': fromCard } : {}),
      ...(field === 'code' ? { 'ctrl-f': fromPhone } : {}),
    },
    { text: line?.insert ?? (() => undefined), pasteLine: line?.insert },
  );

  const rows = asked.map((name, index) => (
    <Row key={name} indent={2}>
      <Cell width={2}>
        <Tone is="accent">{index === at ? theme.symbols.pointer : ' '}</Tone>
      </Cell>
      <Cell width={14}>
        <Tone is="quiet">{translate(say(`screen.console.${name}`))}</Tone>
      </Cell>
      <TextField line={lines[name]} width={columns - 20} active={index === at} hidden={name === 'password'} />
    </Row>
  ));
  return (
    <Page
      title={translate(as === 'root' ? say('screen.console.asRoot') : say('screen.console.asUser'))}
      titleRole="practice"
      why={translate(as === 'root' ? say('screen.console.rootWhy') : say('screen.console.why'))}
      rows={rows}
      came={answer ? answerRows(answer, stage) : []}
      focus={at}
      hints={[
        { key: 'enter', words: at < asked.length - 1 ? say('screen.console.nextField') : say('screen.console.signIn') },
        ...(field === 'password' ? [{ key: 'ctrl-k', words: say('screen.console.fromCard') }] : []),
        ...(field === 'code' ? [{ key: 'ctrl-f', words: say('screen.console.fromPhone') }] : []),
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
