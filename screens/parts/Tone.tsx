import { Text } from 'ink';
import { cleanText } from '../../src/model/cleanText.ts';
import { useStage } from '../stage.ts';
import type { Role } from '../theme.ts';

interface ToneProps {
  readonly is?: Role;
  readonly bold?: boolean;
  readonly inverse?: boolean;
  readonly children?: string | readonly (string | undefined)[] | undefined;
}

/**
 * One line of text in the look of its role; what does not fit is cut at the end, never wrapped. All that screens draw
 * comes through here (a code's cells aside), so this is where text from outside loses control characters.
 */
export function Tone({ is: role = 'text', bold, inverse = false, children = '' }: ToneProps) {
  const look = useStage().theme.looks[role];
  const text = typeof children === 'string' ? children : children.join('');
  return (
    <Text {...look} {...(bold === undefined ? {} : { bold })} inverse={inverse} wrap="truncate-end">
      {cleanText(text)}
    </Text>
  );
}
