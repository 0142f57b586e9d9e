/** What the checks of rights say, in English. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksRights = {
  'check.rights-from-groups': 'Rights come from groups',
  'check.rights-from-groups.why':
    'Rights given to one person are forgotten when the job changes. In a group they are seen, and change by moving the person.',
  'check.rights-from-groups.fix': 'Make groups by job, put the policies there, and put people into them.',
  'check.groups': ({ count }: { count: number }) =>
    count === 0 ? 'no groups' : count === 1 ? '1 group' : `${count} groups`,
  'check.groups-require-mfa': 'Groups require MFA',
  'check.groups-require-mfa.why':
    'A group that works without MFA lets a stolen password or key do all that the group may. With offroot-require-mfa its members can do nothing but set their MFA up.',
  'check.groups-require-mfa.fix':
    'Attach offroot-require-mfa to the group, after making sure that no program with keys is a member.',
  'check.groups-mfa.all': ({ count }: { count: number }) => (count === 1 ? 'the one group' : `all ${count} groups`),
  'check.groups-mfa.without': '{group} works without MFA',
} as const;
