import { Box } from 'ink';
import { say } from '../../src/messages/say.ts';
import type { NewDevice } from '../../src/model/frontend.ts';
import { useStage } from '../stage.ts';
import { boxed } from './boxed.tsx';
import { gap, paragraph } from './paragraph.tsx';
import { groupsOfFour } from './shorten.ts';
import { Tone } from './Tone.tsx';

/** The seed as text, for an app that cannot see the code. One of the two places that open it. */
export function SecretText({ device, width }: { readonly device: NewDevice; readonly width: number }) {
  const { translate, theme } = useStage();
  const groups = groupsOfFour(device.seed.open(), 4).map((line) => <Tone key={line}>{line}</Tone>);
  return (
    <Box flexDirection="column" width={width} flexShrink={0}>
      <Tone is="title">{translate(say('screen.mfa.secretTitle'))}</Tone>
      {gap('title')}
      {paragraph('how', translate(say('screen.mfa.secretHow', { label: device.label })), width - 2, 'quiet')}
      {gap('how')}
      {boxed(groups, { name: 'secret', width: 23, theme, indent: 0 })}
    </Box>
  );
}
