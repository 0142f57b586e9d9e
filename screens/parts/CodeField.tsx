import { Box } from 'ink';
import { useStage } from '../stage.ts';
import { Tone } from './Tone.tsx';

interface CodeFieldProps {
  /** up to six digits */
  readonly digits: string;
  readonly active: boolean;
}

const places = [0, 1, 2, 3, 4, 5] as const;

/** Six digits in two groups of three, as authenticator apps show them. */
export function CodeField({ digits, active }: CodeFieldProps) {
  const { symbols } = useStage().theme;
  return places.map((place) => {
    const digit = digits[place];
    const atCursor = active && place === digits.length;
    return (
      <Box key={place} paddingRight={place === 2 ? 3 : 1} flexShrink={0}>
        <Tone is={digit !== undefined || active ? 'text' : 'quiet'} bold={digit !== undefined} inverse={atCursor}>
          {digit ?? (atCursor ? ' ' : symbols.digitOpen)}
        </Tone>
      </Box>
    );
  });
}

/** The digits of what was typed or pasted: `123 456` is a code as well as `123456`. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');
