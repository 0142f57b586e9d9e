import { Box } from 'ink';
import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import { secret } from '../src/model/secret.ts';
import type { Words } from '../src/model/words.ts';
import { Header } from './parts/Header.tsx';
import type { Hint } from './parts/KeyHints.tsx';
import { MfaFields, type MfaView } from './parts/MfaFields.tsx';
import { zoneWithin } from './parts/mfaRoom.ts';
import { mfaRows } from './parts/mfaRows.tsx';
import { Page } from './parts/Page.tsx';
import { QrCode, qrCells } from './parts/QrCode.tsx';
import { Row } from './parts/Row.tsx';
import { SecretText } from './parts/SecretText.tsx';
import { useCodes } from './parts/useCodes.ts';
import { useKeys } from './parts/useKeys.ts';
import { useSeconds } from './parts/useSeconds.ts';
import type { Shown } from './shown.ts';
import { type Stage, useStage } from './stage.ts';

type MfaProps = Extract<Shown, { screen: 'mfa' }>;

/** The enrolment: the whole code at the left, words and two code fields at its right, all in 80 by 24. */
export function MfaScreen({ device, judge, savePicture, done }: MfaProps) {
  const stage = useStage();
  const now = useSeconds();
  const { typed, ready, insert, erase, clear, goTo } = useCodes(judge);
  const [asText, setAsText] = useState(false);
  const [picture, setPicture] = useState<Words | null>(null);
  const [onPhone, setOnPhone] = useState(false);

  const submit = () => ready && done({ codes: [secret(typed.codes[0]), secret(typed.codes[1])] });
  const takePhone = () => {
    stage.desk?.phone.scan(device.uri.open());
    setOnPhone(true);
  };
  useKeys(
    {
      enter: submit,
      esc: () => done('cancelled'),
      up: () => goTo(0),
      down: () => goTo(1),
      backspace: erase,
      'ctrl-u': clear,
    },
    {
      paste: insert,
      text: (text) => {
        if (/\d/.test(text)) insert(text);
        else if (text === 's') setAsText((before) => !before);
        else if (text === 'p') savePicture().then(setPicture);
        else if (text === 'f' && stage.desk) takePhone();
      },
    },
  );

  const { display } = stage.theme;
  const zone = zoneWithin(device, display, stage);
  const view: MfaView = {
    device,
    typed,
    ready,
    now,
    picture,
    phone: onPhone ? phoneEntry(stage, device.label) : null,
    asText,
  };
  if (zone === null) return <Narrow view={view} hints={hintsOf(stage, asText)} />;

  const cells = qrCells(device.qr, zone, display);
  const headed = stage.rows >= cells.rows + 3;
  return (
    <Box flexDirection="column" width={stage.columns} height={stage.rows} overflow="hidden">
      {headed && <Header />}
      {headed && <Row />}
      <Box height={cells.rows} flexShrink={0}>
        {asText ? <SecretText device={device} width={cells.columns} /> : <QrCode modules={device.qr} zone={zone} />}
        <Box width={2} flexShrink={0} />
        <MfaFields
          view={view}
          width={stage.columns - cells.columns - 2}
          hints={[...hintsOf(stage, asText), { key: 'ctrl-c', words: say('screen.key.leave') }]}
          headed={headed}
        />
      </Box>
    </Box>
  );
}

const hintsOf = (stage: Stage, asText: boolean): Hint[] => [
  { key: 's', words: asText ? say('screen.mfa.asCode') : say('screen.mfa.asText') },
  { key: 'p', words: say('screen.mfa.asPicture') },
  ...(stage.desk ? [{ key: 'f', words: say('screen.mfa.practicePhone') }] : []),
  { key: 'esc', words: stage.columns < 60 ? say('screen.mfa.stopShort') : say('screen.mfa.stop') },
];

const phoneEntry = (stage: Stage, label: string) => {
  const entries = stage.desk?.phone.entries() ?? [];
  return entries.find((entry) => entry.label === label) ?? entries[entries.length - 1] ?? null;
};

function Narrow({ view, hints }: { readonly view: MfaView; readonly hints: readonly Hint[] }) {
  const stage = useStage();
  const { translate } = stage;
  const { rows, focus } = mfaRows(view, stage);
  const submit = view.ready ? [{ key: 'enter', words: say('screen.mfa.submit') }] : [];
  return (
    <Page
      title={translate(say('screen.mfa.title', { user: view.device.user }))}
      rows={rows}
      focus={focus}
      hints={[...submit, ...hints]}
    />
  );
}
