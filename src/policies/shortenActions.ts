/**
 * Ways to say the same actions in fewer letters, the exact one first: as they are; what only looks by its verb (`ec2:Describe*`);
 * everything by its verb (`ec2:Start*`). Each allows more than the one before.
 */
export const shortenActions: readonly ((actions: readonly string[]) => readonly string[])[] = [
  (actions) => actions,
  (actions) => byVerb(actions, (verb) => ['Describe', 'Get', 'List'].includes(verb)),
  (actions) => byVerb(actions, () => true),
];

/** Two or more actions of a service with the same verb become one with a star. */
function byVerb(actions: readonly string[], applies: (verb: string) => boolean): readonly string[] {
  const stems = actions.map((action) => /^[^:]+:[A-Z][a-z0-9]*/.exec(action)?.[0] ?? action);
  const short = actions.map((action, index) => {
    const stem = stems[index] ?? action;
    const alike = stems.filter((other) => other === stem).length;
    return alike > 1 && applies(stem.slice(stem.indexOf(':') + 1)) ? `${stem}*` : action;
  });
  return [...new Set(short)];
}
