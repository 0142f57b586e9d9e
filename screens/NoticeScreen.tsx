import { say } from '../src/messages/say.ts';
import { Page } from './parts/Page.tsx';
import { paragraph } from './parts/paragraph.tsx';
import { useKeys } from './parts/useKeys.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** Something to be read before going on. */
export function NoticeScreen({ question, done }: Asked<'notice'>) {
  const { translate, columns } = useStage();
  useKeys({ enter: () => done({ answer: true }), esc: () => done('back') });

  return (
    <Page
      title={translate(question.title)}
      rows={paragraph('notice', translate(question.why), columns)}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
