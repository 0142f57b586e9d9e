/** Words that name a job, a place or everybody, never one person. */
const generic = words(`
  root admin admins sysadmin devops administrator administrators dev devs developer developers team shared common everyone everybody staff office
  test tests tester temp guest guests ops operations deploy deployment support info sales marketing finance intern interns
`);

/** Words that say nothing by themselves: two of them still make no person. */
const filler = words('user users account accounts aws console login company the our my web app prod production');

/** Words that mean several people wherever they stand. */
const several = words('shared team everyone everybody');

/**
 * True for a user's name that is no person's: one made of nothing but such words, the account's alias among them, or one
 * that says "team" or "shared". `alice-admin` is a person: she is in it.
 */
export function looksShared(name: string, alias: string | null): boolean {
  const parts = partsOf(name);
  // The whole alias only: the company may be called after a person, who then has a user.
  const company = alias === null ? '' : partsOf(alias).join('');
  if (parts.some((part) => several.has(part)) || (company !== '' && parts.join('') === company)) return true;
  return (
    parts.some((part) => generic.has(part)) &&
    parts.every((part) => generic.has(part) || filler.has(part) || part === company)
  );
}

/** `DevTeam-2` is `dev` and `team`: words by separators and by capitals, numbers left out. */
const partsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '');

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
