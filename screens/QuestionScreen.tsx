import { ChoiceScreen } from './ChoiceScreen.tsx';
import { ChoicesScreen } from './ChoicesScreen.tsx';
import { ConfirmScreen } from './ConfirmScreen.tsx';
import { ConnectScreen } from './ConnectScreen.tsx';
import { NoticeScreen } from './NoticeScreen.tsx';
import { PeopleScreen } from './PeopleScreen.tsx';
import { appliedRows } from './parts/appliedRows.tsx';
import { gap } from './parts/paragraph.tsx';
import { RootUseScreen } from './RootUseScreen.tsx';
import { SecretScreen } from './SecretScreen.tsx';
import { StandingScreen } from './StandingScreen.tsx';
import type { Applied, Shown } from './shown.ts';
import { type Stage, useStage } from './stage.ts';
import { TextScreen } from './TextScreen.tsx';

/** One kind of question, one screen; two questions have a screen of their own. */
export function QuestionScreen({ question, failed, done }: Extract<Shown, { screen: 'question' }>) {
  const stage = useStage();
  switch (question.kind) {
    case 'text':
      return <TextScreen question={question} done={done} />;
    case 'secret':
      return <SecretScreen question={question} done={done} />;
    case 'confirm':
      return <ConfirmScreen question={question} done={done} />;
    case 'choice':
      if (question.id === 'connect.account') return <ConnectScreen question={question} done={done} />;
      return <ChoiceScreen question={question} done={done} above={failed ? failedRows(failed, stage) : []} />;
    case 'choices':
      return <ChoicesScreen question={question} done={done} />;
    case 'people':
      return <PeopleScreen question={question} done={done} />;
    case 'notice':
      if (question.shows === 'standing') return <StandingScreen question={question} done={done} />;
      if (question.shows === 'root-use') return <RootUseScreen question={question} told={question.told} done={done} />;
      return <NoticeScreen question={question} done={done} />;
  }
}

const failedRows = ({ plan, marks }: Applied, stage: Stage) => [...appliedRows(plan, marks, stage).rows, gap('failed')];
