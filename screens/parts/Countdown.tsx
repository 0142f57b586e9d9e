import { say } from '../../src/messages/say.ts';
import { useStage } from '../stage.ts';
import { Row } from './Row.tsx';
import { Tone } from './Tone.tsx';

/** seconds a code lasts, in every authenticator app that AWS takes */
const period = 30;
const cells = 10;

/** How long until the app shows the next code. */
export function Countdown({ now }: { readonly now: Date }) {
  const { translate, theme } = useStage();
  const left = period - (Math.floor(now.getTime() / 1000) % period);
  const full = Math.ceil((left / period) * cells);
  return (
    <Row>
      <Tone is="quiet">{translate(say('screen.mfa.changes', { seconds: String(left).padStart(2) }))}</Tone>
      <Tone is="accent">{` ${theme.symbols.barFull.repeat(full)}`}</Tone>
      <Tone is="quiet">{theme.symbols.barEmpty.repeat(cells - full)}</Tone>
    </Row>
  );
}
