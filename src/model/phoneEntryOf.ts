import type { PhoneEntry } from './practiceDesk.ts';

/** Somebody's newest entry on the practice phone: `AWS:alice@acme` is alice's, root's is named after its device. */
export function phoneEntryOf(entries: readonly PhoneEntry[], name: string): PhoneEntry | undefined {
  const wanted = name.toLowerCase();
  return entries.findLast(({ label }) => {
    const owner = label
      .slice(label.indexOf(':') + 1)
      .trim()
      .toLowerCase();
    return (
      owner === wanted || owner.startsWith(`${wanted}@`) || (wanted === 'root' && owner.startsWith('root-account-'))
    );
  });
}
