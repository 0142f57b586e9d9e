import { Box, Spacer } from 'ink';
import { say } from '../../src/messages/say.ts';
import type { Scene } from '../../src/model/frontend.ts';
import { useStage } from '../stage.ts';
import { Tone } from './Tone.tsx';

/** One dot a step, the title of the step, and its number for those who cannot tell dots apart. One step alone is its title. */
export function StepDots({ scene }: { readonly scene: Scene }) {
  const { theme, translate, columns } = useStage();
  const { symbols } = theme;
  const index = scene.steps.findIndex((step) => step.state === 'now');
  const step = scene.steps[index];
  if (scene.steps.length === 1) return <Tone>{step ? translate(step.title) : ''}</Tone>;

  const words =
    columns >= 60
      ? say('screen.step.number', { number: index + 1, total: scene.steps.length })
      : say('screen.count.of', { done: index + 1, total: scene.steps.length });

  return (
    <>
      <Box flexShrink={0}>
        {scene.steps.map(({ id, state }) => {
          if (state === 'now')
            return (
              <Tone key={id} is="accent">
                {symbols.dotNow}
              </Tone>
            );
          if (state === 'done')
            return (
              <Tone key={id} is="ok">
                {symbols.dotDone}
              </Tone>
            );
          return (
            <Tone key={id} is="quiet">
              {symbols.dotOpen}
            </Tone>
          );
        })}
      </Box>
      {step && <Tone>{`  ${translate(step.title)}`}</Tone>}
      <Spacer />
      {step && (
        <Box flexShrink={0} paddingLeft={1}>
          <Tone is="quiet">{translate(words)}</Tone>
        </Box>
      )}
    </>
  );
}
