import { exactTime } from '../../../screens/parts/exactTime.ts';
import { outcomeTitle } from '../../../screens/parts/outcomeTitle.ts';
import { say } from '../../messages/say.ts';
import { cardId, holdsSecret } from '../../model/card.ts';
import type { Next } from '../../model/frontend.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Words } from '../../model/words.ts';
import { unhandedWords } from '../unhandedWords.ts';
import { askChoice } from './askChoice.ts';
import { askUntil, help } from './askUntil.ts';
import { takeCards } from './cardLine.ts';
import type { LineStage } from './lineStage.ts';
import { saveFile } from './saveFile.ts';
import { tellExactly, tellFindings } from './tellFindings.ts';

/** The end: what it came to, and what is left. The summary follows once the person leaves, so it is not said here. */
export async function showLine(stage: LineStage, outcome: Outcome): Promise<Next> {
  stage.begin();
  stage.gap();
  stage.tell(outcomeTitle(outcome));
  if (outcome.left.length > 0) stage.tell(say('screen.outcome.left', { count: outcome.left.length }));
  for (const { summary } of outcome.left) stage.tell(summary, '  - ');
  const unsaved = () =>
    outcome.cards.filter(
      (card) => holdsSecret(card) && outcome.notHandedOver.includes(card.user) && !stage.now.taken.has(cardId(card)),
    );
  if (unsaved().length > 0) stage.tell(say('screen.outcome.unsaved', { count: unsaved().length }), '! ');
  const keys = () =>
    say('line.outcome.help', {
      cards: unsaved().length > 0 ? 's' : '',
      left: outcome.left.length > 0 ? 'd' : '',
      further: outcome.further.length > 0 ? 'm' : '',
    });
  stage.tell(keys());
  return askUntil(
    stage,
    () => say('line.outcome.prompt'),
    async (line): Promise<Next | undefined> => {
      const typed = line.trim().toLowerCase();
      if (typed === '') return (await stage.mayLeave(unhandedWords(unsaved()))) ? { kind: 'leave' } : undefined;
      if (typed === 'v') return chooseStep(stage);
      if (typed === 'm' && outcome.further.length > 0) return chooseFurther(stage, outcome);
      if (typed === 's' && unsaved().length > 0) {
        const cards = unsaved();
        const text = cards.map((card) => stage.documents.card(card, true)).join('\n');
        if (await saveFile(stage, 'offroot-cards.md', text)) takeCards(stage, cards);
      } else if (typed === 'b') await saveFile(stage, 'offroot-break-glass.md', stage.documents.breakGlass(outcome));
      else if (typed === 'd') tellHow(stage, outcome);
      else if (typed === 'i') tellProofs(stage, outcome);
      else if (typed === '?') help(stage, keys());
      else stage.sorry(typed);
      return undefined;
    },
  );
}

function tellHow({ tell }: LineStage, { left }: Outcome): void {
  for (const { summary, instructions } of left) {
    tell(summary, '  - ');
    for (const words of instructions) tell(words, '    ');
  }
}

/** How it is known that root is locked, or what is missing, and what to know from today. */
function tellProofs(stage: LineStage, { signInUrl, administrators, nextAudit }: Outcome): void {
  const { now, tell } = stage;
  const proofs = (now.scene?.findings ?? []).filter(({ check }) => check.startsWith('root-'));
  tellFindings(stage, proofs);
  tellExactly(stage, proofs);
  const fact = (name: Words, value: string) => tell(say('line.fact', { name, value }), '  ');
  fact(say('screen.outcome.signIn'), signInUrl);
  if (administrators.length > 0) fact(say('screen.outcome.as'), administrators.join(', '));
  fact(say('screen.outcome.audit'), exactTime(new Date(nextAudit)));
}

async function chooseStep(stage: LineStage): Promise<Next | undefined> {
  const options = (stage.now.scene?.steps ?? []).map((step) => ({ value: step.id, label: step.title }));
  const title = say('screen.outcome.which');
  const why = say('screen.outcome.whichWhy');
  stage.tell(title);
  stage.tell(why);
  const chosen = await askChoice(stage, { id: 'outcome.step', kind: 'choice', title, why, options });
  return chosen !== 'back' && typeof chosen.answer === 'string' ? { kind: 'revisit', step: chosen.answer } : undefined;
}

async function chooseFurther(stage: LineStage, { further }: Outcome): Promise<Next | undefined> {
  const options = further.map(({ id, title, hint }) => ({ value: id, label: title, hint }));
  const title = say('screen.outcome.whichFurther');
  const why = say('screen.outcome.whichFurtherWhy');
  stage.tell(title);
  stage.tell(why);
  const chosen = await askChoice(stage, { id: 'outcome.further', kind: 'choice', title, why, options });
  return chosen !== 'back' && typeof chosen.answer === 'string' ? { kind: 'further', story: chosen.answer } : undefined;
}
