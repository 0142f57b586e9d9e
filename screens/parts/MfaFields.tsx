import { Box, Spacer } from 'ink';
import { say } from '../../src/messages/say.ts';
import type { NewDevice } from '../../src/model/frontend.ts';
import type { PhoneEntry } from '../../src/model/practiceDesk.ts';
import type { Words } from '../../src/model/words.ts';
import { useStage } from '../stage.ts';
import { CodeField } from './CodeField.tsx';
import { Countdown } from './Countdown.tsx';
import type { Hint } from './KeyHints.tsx';
import { gap, paragraph, signed } from './paragraph.tsx';
import { Cell, Row } from './Row.tsx';
import { formatCode } from './shorten.ts';
import { Tone } from './Tone.tsx';
import type { TypedCodes } from './useCodes.ts';

/** Everything the enrolment shows besides the code itself. */
export interface MfaView {
  readonly device: NewDevice;
  readonly typed: TypedCodes;
  readonly ready: boolean;
  readonly now: Date;
  /** where the picture was written, or why it was not */
  readonly picture: Words | null;
  /** the practice phone's entry, once it has scanned the code */
  readonly phone: PhoneEntry | null;
  readonly asText: boolean;
}

interface MfaFieldsProps {
  readonly view: MfaView;
  readonly width: number;
  readonly hints: readonly Hint[];
  /** the page has a header of its own */
  readonly headed: boolean;
}

/** The words beside the code: what to do, the two fields, the time left, the keys. */
export function MfaFields({ view, width, hints, headed }: MfaFieldsProps) {
  const { translate, practice } = useStage();
  const { device, typed, now } = view;
  const begun = typed.codes[0] !== '' || view.phone !== null || view.picture !== null;
  return (
    <Box flexDirection="column" width={width} flexShrink={0} overflow="hidden">
      <Row>
        <Tone is="title">{translate(say('screen.mfa.title', { user: device.user }))}</Tone>
        <Spacer />
        {practice && !headed && (
          <Tone is="practice" bold>
            {translate(say('screen.practice.mark'))}
          </Tone>
        )}
      </Row>
      <Row />
      {!begun && paragraph('scan', translate(say('screen.mfa.scan')), width, 'quiet')}
      {!begun && paragraph('label', device.label, width, 'text')}
      {!begun && <Row />}
      <Tone is={typed.field === 0 ? 'text' : 'quiet'}>{translate(say('screen.mfa.first'))}</Tone>
      <Row indent={2}>
        <CodeField digits={typed.codes[0]} active={typed.field === 0} />
      </Row>
      <Row />
      <Tone is={typed.field === 1 ? 'text' : 'quiet'}>{translate(say('screen.mfa.second'))}</Tone>
      <Row indent={2}>
        <CodeField digits={typed.codes[1]} active={typed.field === 1} />
      </Row>
      <Row />
      <Countdown now={now} />
      {view.phone && <PhoneLine entry={view.phone} />}
      <MfaNews view={view} width={width} />
      <Spacer />
      {(view.ready ? [{ key: 'enter', words: say('screen.mfa.submit') }, ...hints] : hints).map((hint) => (
        <Row key={hint.key}>
          <Cell width={8}>
            <Tone is="accent">{hint.key}</Tone>
          </Cell>
          <Tone is="quiet">{translate(hint.words)}</Tone>
        </Row>
      ))}
    </Box>
  );
}

/** The practice phone's codes, as a phone lying beside the keyboard would show them. */
export function PhoneLine({ entry }: { readonly entry: PhoneEntry }) {
  const { translate } = useStage();
  return (
    <Row>
      <Tone is="practice">
        {translate(say('screen.mfa.phoneShows', { code: formatCode(entry.code), next: formatCode(entry.nextCode) }))}
      </Tone>
    </Row>
  );
}

/** One thing at a time: what is wrong, else that all is well, else where the picture is. */
export function MfaNews({ view, width }: { readonly view: MfaView; readonly width: number }) {
  const { translate, theme } = useStage();
  const { verdict } = view.typed;
  if (verdict && !verdict.ok)
    return <>{[gap('wrong'), ...signed('wrong', theme.symbols.warn, translate(verdict.words), width, 'warn', 0)]}</>;
  if (view.ready)
    return (
      <>{[gap('right'), ...signed('right', theme.symbols.ok, translate(say('screen.mfa.right')), width, 'ok', 0)]}</>
    );
  if (view.picture === null) return null;
  return <>{[gap('picture'), ...paragraph('picture', translate(view.picture), width, 'quiet')]}</>;
}
