import { cardFile, cardHeading, cardTitle, cardWhy, copiedText } from '../../../screens/parts/cardWords.ts';
import { say } from '../../messages/say.ts';
import { type Card, cardId, holdsSecret } from '../../model/card.ts';
import type { Words } from '../../model/words.ts';
import { askUntil, help } from './askUntil.ts';
import { copyText } from './copyText.ts';
import type { LineStage } from './lineStage.ts';
import { saveFile } from './saveFile.ts';

/** A hand-off card: its secret is printed only on `r`, and it goes on once that was seen, copied or saved. */
export async function cardLine(stage: LineStage, card: Card): Promise<'handed-over' | 'later'> {
  stage.begin();
  stage.now.cards.set(cardId(card), card);
  const some = holdsSecret(card);
  let ready = !some;
  tellCard(stage, card);
  const keys = () => say(ready ? (some ? 'line.card.helpSeen' : 'line.card.helpNone') : 'line.card.help');
  stage.tell(keys());
  return askUntil(
    stage,
    () => say('line.prompt.card'),
    async (line) => {
      const typed = line.trim().toLowerCase();
      if (typed === 'l') return 'later';
      if (typed === '' && ready) return 'handed-over';
      if (typed === '?') return help(stage, keys());
      const taken = some ? await take(stage, card, typed) : null;
      if (taken) {
        takeCards(stage, [card]);
        if (!ready) stage.tell(say('line.card.helpSeen'));
        ready = true;
      } else if (taken === null && typed === '') stage.tell(say('line.card.first'), '! ');
      else if (taken === null) stage.sorry(typed);
      return undefined;
    },
  );
}

/** Cards that somebody has seen, copied or saved; on the practice account the person of the story remembers them. */
export function takeCards({ now, desk }: LineStage, cards: readonly Card[]): void {
  for (const card of cards) {
    now.taken.add(cardId(card));
    if (card.password) desk?.person.remember(card.user, card.password.open());
  }
}

/** A card without its secret. */
export function tellCard({ gap, tell, spell }: LineStage, card: Card): void {
  const { user, groups, signInUrl, accessKey, password, resetRequired } = card;
  const fact = (name: Words, value: string | Words) => tell(say('line.fact', { name, value }), '  ');
  gap();
  tell(cardTitle(card));
  tell(cardWhy(card));
  tell(cardHeading(card), '  ');
  fact(say('screen.card.user'), user);
  if (accessKey) {
    fact(say('screen.card.keyId'), accessKey.id);
    fact(say('screen.card.keySecret'), say('line.card.hidden'));
    return;
  }
  fact(say('screen.card.address'), signInUrl);
  fact(say('screen.card.groups'), groups.join(', ') || spell(say('report.none')));
  fact(say('screen.card.password'), say(password ? 'line.card.hidden' : 'screen.card.known'));
  if (resetRequired) fact(say('screen.card.first'), say('screen.card.change'));
}

/** Shows, copies or saves the secret. True where that was done, false where it failed, null where it was something else. */
async function take(stage: LineStage, card: Card, typed: string): Promise<boolean | null> {
  const { tell, documents } = stage;
  if (typed === 'r') {
    tellSecret(stage, card);
    tell(say('screen.card.revealed'));
    return true;
  }
  if (typed === 'c')
    return copyText(stage, copiedText(card), say(card.accessKey ? 'screen.card.copiedKey' : 'screen.card.copied'));
  return typed === 's' ? saveFile(stage, cardFile(card), documents.card(card, true)) : null;
}

/** The password or the key of a card, in the open: only where somebody asked for it. */
export function tellSecret({ raw, spell }: Pick<LineStage, 'raw' | 'spell'>, { accessKey, password }: Card): undefined {
  const label = spell(say(accessKey ? 'screen.card.keySecret' : 'screen.card.password'));
  raw(`  ${label}: ${(accessKey?.secret ?? password)?.open() ?? ''}`);
}
