import { useState } from 'react';
import { say } from '../src/messages/say.ts';
import type { RootUseTold } from '../src/model/rootUse.ts';
import { Page } from './parts/Page.tsx';
import { rootUseRows } from './parts/rootUseRows.tsx';
import { useKeys } from './parts/useKeys.ts';
import type { Asked } from './shown.ts';
import { useStage } from './stage.ts';

/** Who and what used root: in short what must not break and what is not known, all of it on `d`. */
export function RootUseScreen({ question, told, done }: Asked<'notice'> & { readonly told: RootUseTold }) {
  const stage = useStage();
  const { translate, theme } = stage;
  const [all, setAll] = useState(false);
  useKeys({ enter: () => done({ answer: true }), d: () => setAll((now) => !now), esc: () => done('back') });

  return (
    <Page
      title={translate(question.title)}
      why={translate(told.verdict)}
      rows={rootUseRows(told, { all, ...stage })}
      hints={[
        { key: 'enter', words: say('screen.key.next') },
        { key: theme.symbols.above + theme.symbols.below, words: say('screen.key.move') },
        { key: 'd', words: say(all ? 'screen.root-use.less' : 'screen.root-use.more') },
        { key: 'esc', words: say('screen.key.back') },
      ]}
    />
  );
}
