import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import type { Words } from '../src/model/words.ts';
import { Page } from './parts/Page.tsx';
import { gap, signed } from './parts/paragraph.tsx';
import { Row } from './parts/Row.tsx';
import { TextField } from './parts/TextField.tsx';
import { Tone } from './parts/Tone.tsx';
import { useKeys } from './parts/useKeys.ts';
import { useLine } from './parts/useLine.ts';
import { useStage } from './stage.ts';

interface PeopleFileProps {
  /** takes the file's text into the table; false where there was nobody in it */
  readonly onText: (text: string) => boolean;
  readonly onClose: () => void;
}

/** The path of a file with people, read when Enter is pressed. It closes once somebody has been read. */
export function PeopleFileScreen({ onText, onClose }: PeopleFileProps) {
  const { translate, columns, theme, hands } = useStage();
  const line = useLine('');
  const [fault, setFault] = useState<Words | null>(null);
  const path = line.value.trim();

  const read = () =>
    hands.readText(path).then(
      (text) => (onText(text) ? onClose() : setFault(say('screen.people.fileEmpty', { path }))),
      () => setFault(say('screen.people.fileUnread', { path })),
    );
  const type = (text: string) => {
    setFault(null);
    line.insert(text);
  };
  useKeys({ ...line.keys, enter: () => path !== '' && read(), esc: onClose }, { text: type, pasteLine: type });

  return (
    <Page
      title={translate(say('screen.people.fileTitle'))}
      why={translate(say('screen.people.fileWhy'))}
      rows={[
        <Row key="field" indent={2}>
          <Tone is="accent">{`${theme.symbols.pointer} `}</Tone>
          <TextField line={line} width={columns - 6} active />
        </Row>,
        gap('fault'),
        ...(fault ? signed('fault', theme.symbols.warn, translate(fault), columns, 'warn', 4) : []),
      ]}
      focus={0}
      hints={[
        { key: 'enter', words: say('screen.people.fileRead') },
        { key: 'ctrl-u', words: say('screen.key.clear') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
