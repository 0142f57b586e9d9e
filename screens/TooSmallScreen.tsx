import { Box, Text } from 'ink';
import { say } from '../src/messages/say.ts';
import { useStage } from './stage.ts';

/** The smallest terminal offroot can be used in. */
export const smallest = { columns: 40, rows: 12 } as const;

/** Says that the terminal is too small, and for what. What was typed is kept. */
export function TooSmallScreen() {
  const { translate, columns, rows } = useStage();
  return (
    <Box width={columns} height={rows} overflow="hidden">
      <Text>{translate(say('screen.tooSmall', smallest))}</Text>
    </Box>
  );
}
