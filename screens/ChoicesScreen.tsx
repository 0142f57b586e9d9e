import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { choiceRows } from './parts/choiceRows.tsx';
import { Page } from './parts/Page.tsx';
import { useKeys } from './parts/useKeys.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** Any number of several. Space ticks, Enter goes on with what is ticked. */
export function ChoicesScreen({ question, done }: Asked<'choices'>) {
  const { translate, columns, rows: height, theme } = useStage();
  const { options } = question;
  const [cursor, setCursor] = useState(0);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(question.suggestion));
  const move = (by: number) => setCursor((now) => (now + by + options.length) % options.length);
  const toggle = () => {
    const value = options[cursor]?.value;
    if (value !== undefined) setTicked((now) => without(now, value) ?? new Set([...now, value]));
  };
  const all = options.map(({ value }) => value);
  const toggleAll = () => setTicked((now) => (all.every((value) => now.has(value)) ? new Set() : new Set(all)));
  const submit = () => done({ answer: all.filter((value) => ticked.has(value)) });
  useKeys({
    up: () => move(-1),
    down: () => move(1),
    tab: () => move(1),
    space: toggle,
    a: toggleAll,
    enter: submit,
    esc: () => done('back'),
  });

  const { rows, focus } = choiceRows(options, { cursor, ticked, columns, rows: height, theme, translate });
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={rows}
      focus={focus}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        { key: 'space', words: say('screen.key.tick') },
        ...(options.length > 2 ? [{ key: 'a', words: say('screen.key.tickAll') }] : []),
        { key: theme.symbols.above + theme.symbols.below, words: say('screen.key.move') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}

/** The set without the value, or null where it was not in it. */
const without = (set: ReadonlySet<string>, value: string): ReadonlySet<string> | null =>
  set.has(value) ? new Set([...set].filter((one) => one !== value)) : null;
