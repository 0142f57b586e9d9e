import { say } from '../src/messages/say.ts';
import { ChoiceScreen } from './ChoiceScreen.tsx';
import { connectionFacts } from './parts/connectionFacts.ts';
import { factRows } from './parts/factRows.tsx';
import { gap, paragraph } from './parts/paragraph.tsx';
import { shortenMiddle } from './parts/shorten.ts';
import { useExact } from './parts/useExact.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** Which account this is, before anything else: asked once, with everything that tells accounts apart. */
export function ConnectScreen(asked: Asked<'choice'>) {
  const { translate, columns, theme, scene } = useStage();
  const { exact, exactKey, exactHint } = useExact();
  if (!scene) return <ChoiceScreen {...asked} />;
  const short = (text: string) => (exact ? text : shortenMiddle(text, columns - 15, theme.symbols.ellipsis));
  const facts = connectionFacts(scene, translate, { exact, short });
  const longTerm = scene.connection.keyKind === 'long-term' && !scene.connection.practice;
  const warning = longTerm ? paragraph('key', translate(say('screen.connect.longTerm')), columns, 'warn', 2) : [];
  const above = [...factRows(facts, columns), ...warning, gap('facts')];
  return <ChoiceScreen {...asked} above={above} keys={exactKey} hints={[exactHint]} />;
}
