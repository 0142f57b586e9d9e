/** What `offroot narrow` asks, plans and says, in English. */
export const narrow = {
  'narrow.who.user': '{name}',
  'narrow.who.group': 'the group {name}',
  'narrow.who.role': 'the role {name}',
  'narrow.action.wrong': '“{action}” is no action. One looks like s3:GetObject or s3:Get*.',
  'narrow.action.meant': '{action}: did you mean {meant}?',
  'narrow.action.strange': '{action}: offroot knows no action of that name.',
} as const;
