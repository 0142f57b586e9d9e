import { say } from '../src/messages/say.ts';
import type { Words } from '../src/model/words.ts';
import { Page } from './parts/Page.tsx';
import { paragraph } from './parts/paragraph.tsx';
import { useKeys } from './parts/useKeys.ts';
import { useStage } from './stage.ts';

interface LeaveProps {
  /** what is half done, and what becomes of it */
  readonly why: Words;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asked once, and only when something is half done. */
export function LeaveScreen({ why, onLeave, onStay }: LeaveProps) {
  const { translate, columns } = useStage();
  useKeys({ y: onLeave, esc: onStay, n: onStay, enter: onStay });
  return (
    <Page
      title={translate(say('screen.leave.title'))}
      rows={paragraph('why', translate(why), columns)}
      hints={[
        { key: 'enter', words: say('screen.leave.stay') },
        { key: 'y', words: say('screen.key.leave') },
      ]}
    />
  );
}
