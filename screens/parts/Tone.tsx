import { Text } from 'ink';
import type { ReactNode } from 'react';
import { useStage } from '../stage.ts';
import type { Role } from '../theme.ts';

interface ToneProps {
  readonly is?: Role;
  readonly bold?: boolean;
  readonly inverse?: boolean;
  readonly children: ReactNode;
}

/** One line of text in the look of its role; what does not fit is cut at the end, never wrapped. */
export function Tone({ is: role = 'text', bold, inverse = false, children }: ToneProps) {
  const look = useStage().theme.looks[role];
  return (
    <Text {...look} {...(bold === undefined ? {} : { bold })} inverse={inverse} wrap="truncate-end">
      {children}
    </Text>
  );
}
