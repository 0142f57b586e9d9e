import { useState } from 'react';
import { say } from '../../src/messages/say.ts';
import type { PracticePhone } from '../../src/model/practiceDesk.ts';
import type { Words } from '../../src/model/words.ts';
import { Countdown } from '../parts/Countdown.tsx';
import { Page } from '../parts/Page.tsx';
import { gap, paragraph } from '../parts/paragraph.tsx';
import { Cell, Row } from '../parts/Row.tsx';
import { formatCode } from '../parts/shorten.ts';
import { Tone } from '../parts/Tone.tsx';
import { useKeys } from '../parts/useKeys.ts';
import { useSeconds } from '../parts/useSeconds.ts';
import { useStage } from '../stage.ts';

/** The key that turns to the other side of the desk. */
export interface OtherTab {
  readonly key: string;
  readonly words: Words;
  readonly press: () => void;
}

interface PhoneTabProps {
  readonly phone: PracticePhone;
  readonly other: OtherTab;
  readonly onClose: () => void;
}

/** The practice phone: the codes a real authenticator would show, and a clock that can be set wrong. */
export function PhoneTab({ phone, other, onClose }: PhoneTabProps) {
  const { translate, columns } = useStage();
  const now = useSeconds();
  const [offset, setOffset] = useState(phone.clockOffsetMinutes);
  const turn = (to: number) => () => {
    phone.setClockOffsetMinutes(to);
    setOffset(to);
  };
  useKeys({
    esc: onClose,
    enter: onClose,
    'ctrl-p': onClose,
    [other.key]: other.press,
    '+': turn(offset + 1),
    '=': turn(offset + 1),
    '-': turn(offset - 1),
    '0': turn(0),
  });

  const entries = phone.entries();
  const clock = new Date(now.getTime() + offset * 60_000);
  const said =
    offset === 0
      ? say('screen.phone.right')
      : say('screen.phone.wrong', { minutes: offset > 0 ? `+${offset}` : offset });
  const rows = [
    ...(entries.length === 0 ? paragraph('empty', translate(say('screen.phone.empty')), columns, 'quiet', 2) : []),
    ...entries.flatMap((entry) => [
      <Row key={entry.label} indent={2}>
        <Tone>{entry.label}</Tone>
      </Row>,
      <Row key={`${entry.label}:codes`} indent={2}>
        <Cell width={12}>
          <Tone is="practice" bold>
            {formatCode(entry.code)}
          </Tone>
        </Cell>
        <Tone is="quiet">{translate(say('screen.phone.next', { code: formatCode(entry.nextCode) }))}</Tone>
      </Row>,
      gap(entry.label),
    ]),
    <Row key="countdown" indent={2}>
      <Countdown now={clock} />
    </Row>,
    gap('clock'),
    ...paragraph('clock', translate(said), columns, offset === 0 ? 'quiet' : 'warn', 2),
  ];
  return (
    <Page
      title={translate(say('screen.phone.title'))}
      titleRole="practice"
      why={translate(say('screen.phone.why'))}
      rows={rows}
      hints={[
        { key: 'esc', words: say('screen.desk.close') },
        other,
        { key: '+/-', words: say('screen.phone.clock') },
        ...(offset === 0 ? [] : [{ key: '0', words: say('screen.phone.setRight') }]),
      ]}
    />
  );
}
