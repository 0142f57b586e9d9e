import { say } from '../src/messages/say.ts';
import type { Translate } from '../src/messages/translate.ts';
import type { Scene } from '../src/model/frontend.ts';
import { ChoiceScreen } from './ChoiceScreen.tsx';
import { type Fact, factRows } from './parts/factRows.tsx';
import { gap, paragraph } from './parts/paragraph.tsx';
import { sayWho } from './parts/sayWho.ts';
import { formatAccount, shortenMiddle } from './parts/shorten.ts';
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

interface Shape {
  /** numbers and keys as AWS has them */
  readonly exact: boolean;
  readonly short: (text: string) => string;
}

function connectionFacts({ connection, alias }: Scene, translate: Translate, { exact, short }: Shape): Fact[] {
  const { identity, source, profile, keyKind, accessKeyId, region, endpoints, practice } = connection;
  const kind = translate(say(`screen.keyKind.${keyKind}`));
  const through = translate(say(`screen.source.${source}`));
  return [
    {
      name: translate(say('screen.connect.account')),
      value: exact ? identity.account : formatAccount(identity.account),
    },
    { name: translate(say('screen.connect.alias')), value: alias ?? translate(say('screen.connect.noAlias')) },
    { name: translate(say('screen.connect.you')), value: translate(sayWho(identity)) },
    { name: translate(say('screen.connect.arn')), value: short(identity.arn) },
    {
      name: translate(say('screen.connect.through')),
      value: profile ? translate(say('screen.connect.profile', { source: through, profile })) : through,
    },
    { name: translate(say('screen.connect.key')), value: exact ? `${kind}, ${accessKeyId}` : kind },
    { name: translate(say('screen.connect.region')), value: region },
    ...(practice ? [] : endpoints).map(({ service, url }) => ({
      name: translate(say('screen.connect.endpoint', { service })),
      value: short(url),
      role: 'warn' as const,
    })),
  ];
}
