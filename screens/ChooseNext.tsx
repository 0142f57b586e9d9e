import { say } from '../src/messages/say.ts';
import type { Next } from '../src/model/frontend.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { ChoiceScreen } from './ChoiceScreen.tsx';
import { useStage } from './stage.ts';

interface ChooseNextProps {
  readonly what: 'steps' | 'further';
  readonly outcome: Outcome;
  /** null: back to the outcome */
  readonly done: (next: Next | null) => void;
}

/** Which step to go through again, or which story to go on with. */
export function ChooseNext({ what, outcome, done }: ChooseNextProps) {
  const { scene } = useStage();
  const isAgain = what === 'steps';
  const question = {
    id: `outcome.${what}`,
    kind: 'choice',
    title: isAgain ? say('screen.outcome.which') : say('screen.outcome.whichFurther'),
    why: isAgain ? say('screen.outcome.whichWhy') : say('screen.outcome.whichFurtherWhy'),
    options: isAgain
      ? (scene?.steps ?? []).map(({ id, title }) => ({ value: id, label: title }))
      : outcome.further.map(({ id, title, hint }) => ({ value: id, label: title, hint })),
  } as const;
  return (
    <ChoiceScreen
      question={question}
      done={(chosen) => {
        if (chosen === 'back' || typeof chosen.answer !== 'string') done(null);
        else done(isAgain ? { kind: 'revisit', step: chosen.answer } : { kind: 'further', story: chosen.answer });
      }}
    />
  );
}
