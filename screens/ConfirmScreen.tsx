import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { choiceRows } from './parts/choiceRows.tsx';
import { Page } from './parts/Page.tsx';
import { useKeys } from './parts/useKeys.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** Yes or no, starting on no. */
export function ConfirmScreen({ question, done }: Asked<'confirm'>) {
  const { translate, columns, rows: height, theme } = useStage();
  const [yes, setYes] = useState(false);
  const options = [
    { value: 'no', label: say('screen.confirm.no') },
    { value: 'yes', label: say('screen.confirm.yes') },
  ];
  const turn = () => setYes((now) => !now);
  useKeys({
    up: turn,
    down: turn,
    tab: turn,
    y: () => done({ answer: true }),
    n: () => done({ answer: false }),
    enter: () => done({ answer: yes }),
    esc: () => done('back'),
  });

  const { rows, focus } = choiceRows(options, {
    cursor: yes ? 1 : 0,
    ticked: null,
    columns,
    rows: height,
    theme,
    translate,
  });
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={rows}
      focus={focus}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        { key: 'y/n', words: say('screen.key.yesNo') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
