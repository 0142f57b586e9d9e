import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { proposedIn } from '../src/model/proposedIn.ts';
import { Page } from './parts/Page.tsx';
import { gap, paragraph, signed } from './parts/paragraph.tsx';
import { Row } from './parts/Row.tsx';
import { TextField } from './parts/TextField.tsx';
import { Tone } from './parts/Tone.tsx';
import { useKeys } from './parts/useKeys.ts';
import { useLine } from './parts/useLine.ts';
import { useOffers } from './parts/useOffers.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/**
 * One line of text, judged as it is typed; what is wrong is said once the person has typed or pressed Enter. Where things are
 * offered they stand below it, to be picked.
 */
export function TextScreen({ question, done }: Asked<'text'>) {
  const { translate, columns, theme } = useStage();
  const suggestion = question.suggestion ?? '';
  const line = useLine(suggestion);
  const offers = useOffers(line, question.offers ?? []);
  const [tried, setTried] = useState(false);
  const value = line.value.trim();
  const fault = value === '' && question.optional ? null : question.validate(value);

  const submit = () => (fault ? setTried(true) : done({ answer: value }));
  const proposed = proposedIn(fault);
  const take = proposed === null ? undefined : () => line.reset(proposed);
  const keys = { ...line.keys, ...offers.keys, enter: submit, 'ctrl-y': take, esc: () => done('back') };
  useKeys(keys, { text: offers.insert, pasteLine: offers.insert });

  const tell = fault && (tried || (line.value !== suggestion && value !== ''));
  const rows = [
    <Row key="field" indent={2}>
      <Tone is="accent">{`${theme.symbols.pointer} `}</Tone>
      <TextField line={line} width={columns - 6} active={!offers.inList} />
    </Row>,
    gap('fault'),
    ...(tell ? signed('fault', theme.symbols.warn, translate(fault), columns, 'warn', 4) : []),
    ...(question.optional && value === ''
      ? paragraph('optional', translate(say('screen.text.optional')), columns, 'quiet', 4)
      : []),
  ];
  const list = offers.rows.length > 0 ? [gap('offers'), ...offers.rows] : [];
  return (
    <Page
      title={translate(question.title)}
      why={translate(question.why)}
      rows={[...rows, ...list]}
      focus={offers.inList ? rows.length + 1 + offers.focus : 0}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        ...(proposed === null ? [] : [{ key: 'ctrl-y', words: say('screen.text.take', { suggestion: proposed }) }]),
        ...(offers.inList ? [{ key: 'space', words: say('screen.key.tick') }] : []),
        ...(list.length > 0 ? [{ key: theme.symbols.above + theme.symbols.below, words: say('screen.key.pick') }] : []),
        { key: 'ctrl-u', words: say('screen.key.clear') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
