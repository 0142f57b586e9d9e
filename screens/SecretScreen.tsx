import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { secret } from '../src/model/secret.ts';
import type { Words } from '../src/model/words.ts';
import { cellsOf } from './parts/cellsOf.ts';
import { Page } from './parts/Page.tsx';
import { gap, signed } from './parts/paragraph.tsx';
import { Cell, Row } from './parts/Row.tsx';
import { TextField } from './parts/TextField.tsx';
import { Tone } from './parts/Tone.tsx';
import { useKeys } from './parts/useKeys.ts';
import { type Line, useLine } from './parts/useLine.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** A password typed twice. Nothing of it is echoed but how many signs there are. */
export function SecretScreen({ question, done }: Asked<'secret'>) {
  const { translate, columns, theme } = useStage();
  const lines = [useLine(''), useLine('')] as const;
  const [field, setField] = useState<0 | 1>(0);
  const [fault, setFault] = useState<Words | null>(null);
  const [first, second] = lines;

  const submit = () => {
    const wrong = question.validate(first.value);
    if (wrong || field === 0) {
      setFault(wrong);
      setField(wrong ? 0 : 1);
    } else if (first.value !== second.value) setFault(say('screen.secret.different'));
    else done({ answer: secret(first.value) });
  };
  const back = () => (field === 1 ? setField(0) : done('back'));
  const type = (text: string) => {
    setFault(null);
    lines[field].insert(text);
  };
  useKeys(
    { ...lines[field].keys, enter: submit, tab: submit, down: submit, up: () => setField(0), esc: back },
    { text: type, pasteLine: type },
  );

  const labels = [translate(say('screen.secret.first')), translate(say('screen.secret.second'))];
  const row = (line: Line, index: number) => (
    <Row key={`field:${index}`} indent={2}>
      <Cell width={2}>
        <Tone is="accent">{index === field ? theme.symbols.pointer : ' '}</Tone>
      </Cell>
      <Cell width={Math.max(...labels.map(cellsOf)) + 2}>
        <Tone is="quiet">{labels[index] ?? ''}</Tone>
      </Cell>
      <TextField line={line} width={columns - 22} active={index === field} hidden />
    </Row>
  );
  const told = fault ? signed('fault', theme.symbols.warn, translate(fault), columns, 'warn', 4) : [];
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={[row(first, 0), row(second, 1), gap('fault'), ...told]}
      focus={field}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        { key: 'ctrl-u', words: say('screen.key.clear') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
