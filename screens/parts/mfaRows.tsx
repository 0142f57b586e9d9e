import type { ReactElement } from 'react';
import { say } from '../../src/messages/say.ts';
import { isShort, type Stage } from '../stage.ts';
import type { Theme } from '../theme.ts';
import { CodeField } from './CodeField.tsx';
import { Countdown } from './Countdown.tsx';
import { type MfaView, PhoneLine } from './MfaFields.tsx';
import { mfaRoom } from './mfaRoom.ts';
import { gap, paragraph, signed } from './paragraph.tsx';
import { Row } from './Row.tsx';
import { groupsOfFour } from './shorten.ts';
import { Tone } from './Tone.tsx';

/** The enrolment where the code does not fit: the secret as text or as a picture file, the fields below. */
export function mfaRows(view: MfaView, stage: Stage): { readonly rows: ReactElement[]; readonly focus: number } {
  const { translate, columns, theme } = stage;
  const { device, typed } = view;
  const seed = groupsOfFour(device.seed.open(), Math.max(1, Math.floor((columns - 2) / 5)));
  const how = paragraph('how', translate(say('screen.mfa.secretHow', { label: device.label })), columns, 'quiet');
  const groups = seed.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a secret never change places, and two may be alike
    <Row key={`seed:${index}`} indent={2}>
      <Tone>{line}</Tone>
    </Row>
  ));
  // Where rows are scarce, what was asked for comes before how it is used.
  const short = isShort(stage);
  const asText = short ? [...groups, ...how] : [...how, ...groups];
  const entry = view.asText
    ? asText
    : paragraph('small', translate(say('screen.mfa.tooSmall', windowFor(view, theme))), columns, 'warn');
  const file = view.picture ? paragraph('picture', translate(view.picture), columns, 'quiet') : [];
  const { verdict } = typed;
  const said =
    verdict && !verdict.ok ? signed('wrong', theme.symbols.warn, translate(verdict.words), columns, 'warn', 0) : [];
  const well = view.ready
    ? signed('right', theme.symbols.ok, translate(say('screen.mfa.right')), columns, 'ok', 0)
    : [];
  const fields = [
    field(translate(say('screen.mfa.first')), typed.codes[0], typed.field === 0),
    field(translate(say('screen.mfa.second')), typed.codes[1], typed.field === 1),
    ...said,
    ...well,
    ...(short ? file : []),
    ...(view.phone ? [<PhoneLine key="phone" entry={view.phone} />] : []),
    <Countdown key="countdown" now={view.now} />,
  ];
  // The fields come first then, unless the secret has just been asked for.
  const begun = typed.codes[0] !== '' || view.phone !== null;
  const fieldsFirst = short && (begun || !view.asText);
  if (fieldsFirst) return { rows: [...fields, gap('entry'), ...entry], focus: typed.field };
  const above = [...entry, ...(short ? [] : file)];
  return { rows: [...above, gap('entry'), ...fields], focus: begun ? above.length + 1 + typed.field : 0 };
}

/** The window that the code needs: the page's margins and its empty last row included. */
function windowFor({ device }: MfaView, { display }: Theme): { readonly columns: number; readonly rows: number } {
  const { columns, rows } = mfaRoom(device, display);
  return { columns: columns + 2, rows: rows + 1 };
}

const field = (label: string, digits: string, active: boolean) => (
  <Row key={label}>
    <Tone is={active ? 'text' : 'quiet'}>{`${label}  `}</Tone>
    <CodeField digits={digits} active={active} />
  </Row>
);
