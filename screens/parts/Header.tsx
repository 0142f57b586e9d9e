import { Box, Spacer } from 'ink';
import { say } from '../../src/messages/say.ts';
import type { Scene } from '../../src/model/frontend.ts';
import type { Words } from '../../src/model/words.ts';
import { useStage } from '../stage.ts';
import { cellsOf } from './cellsOf.ts';
import { Row } from './Row.tsx';
import { StepDots } from './StepDots.tsx';
import { sayWho } from './sayWho.ts';
import { formatAccount } from './shorten.ts';
import { Tone } from './Tone.tsx';

/** Rows the header takes: a story without steps has no dots to show. */
export const headerRows = (scene: Scene | null): number => (scene && scene.steps.length === 0 ? 1 : 2);

/** Which account, who you are, whether it is only practice; then how far along. */
export function Header() {
  const { scene, practice, desk, translate, columns } = useStage();
  const mark = practice ? translate(say('screen.practice.mark')) : '';
  const phone = desk && columns >= 60 ? translate(say('screen.practice.phone')) : '';
  const facts = scene ? factsThatFit(scene, translate, columns - cellsOf(mark + phone) - 12) : [];

  return (
    <Box flexDirection="column" flexShrink={0}>
      <Row>
        <Tone is="accent" bold>
          offroot
        </Tone>
        {facts.map((fact) => (
          <Tone key={fact}>{`  ${fact}`}</Tone>
        ))}
        <Spacer />
        {phone !== '' && <Tone is="quiet">{`${phone}  `}</Tone>}
        {practice && (
          <Tone is="practice" bold>
            {mark}
          </Tone>
        )}
      </Row>
      {headerRows(scene) > 1 && <Row>{scene && <StepDots scene={scene} />}</Row>}
    </Box>
  );
}

/** The account always; alias and principal where there is room. */
function factsThatFit(scene: Scene, translate: (words: Words) => string, room: number): string[] {
  const { identity } = scene.connection;
  const account = formatAccount(identity.account);
  const who = translate(sayWho(identity));
  const choices = [[scene.alias, account, who], [account, who], [scene.alias, account], [account]].map((facts) =>
    facts.filter((fact) => fact !== null),
  );
  const cells = (facts: readonly string[]) => facts.reduce((sum, fact) => sum + cellsOf(fact) + 2, 0);
  return choices.find((facts) => cells(facts) <= room) ?? [account];
}
