import type { ReactElement } from 'react';
import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { choiceRows } from './parts/choiceRows.tsx';
import type { Hint } from './parts/KeyHints.tsx';
import { Page } from './parts/Page.tsx';
import { type KeyMap, useKeys } from './parts/useKeys.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

interface ChoiceScreenProps extends Asked<'choice'> {
  /** rows between the question and its options */
  readonly above?: readonly ReactElement[];
  /** keys for what stands above, and their hints */
  readonly keys?: KeyMap;
  readonly hints?: readonly Hint[];
}

/** One of several, starting where the suggestion is. */
export function ChoiceScreen({ question, done, above = [], keys = {}, hints = [] }: ChoiceScreenProps) {
  const { translate, columns, rows: height, theme } = useStage();
  const { options, suggestion } = question;
  const [cursor, setCursor] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.value === suggestion),
    ),
  );
  const move = (by: number) => setCursor((now) => (now + by + options.length) % options.length);
  const choose = () => {
    const option = options[cursor];
    if (option) done({ answer: option.value });
  };
  useKeys({
    ...keys,
    up: () => move(-1),
    down: () => move(1),
    tab: () => move(1),
    enter: choose,
    esc: () => done('back'),
  });

  const { rows, focus } = choiceRows(options, { cursor, ticked: null, columns, rows: height, theme, translate });
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={[...above, ...rows]}
      focus={above.length + focus}
      hints={[
        { key: 'enter', words: say('screen.key.choose') },
        { key: theme.symbols.above + theme.symbols.below, words: say('screen.key.move') },
        ...hints,
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
