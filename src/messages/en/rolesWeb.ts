/** What `offroot roles web` asks, plans and says, in English. */
export const rolesWeb = {
  'roles.web.title': 'A role for GitHub Actions and its like',
  'roles.web.why':
    'A workflow shows a token that GitHub made out for this very run, and gets the role for an hour. No key lies in the secrets.',
  'roles.web.create': 'Create the role {role}, for {who}',
  'roles.web.provider': 'Create the identity provider {host}',
  'roles.web.provider.detail': 'for the audience {audience}',
  'roles.web.provider.title': 'Whose tokens?',
  'roles.web.provider.why': 'AWS asks whoever signed the token, and lets in only what the role’s conditions say.',
  'roles.web.provider.github': 'GitHub Actions',
  'roles.web.provider.github.hint': 'a workflow of one repository',
  'roles.web.provider.other': 'Another OpenID Connect provider',
  'roles.web.provider.other.hint': 'GitLab, CircleCI, a Kubernetes cluster, your own',

  'roles.web.repository.title': 'Which repository?',
  'roles.web.repository.why':
    'As GitHub writes it, capitals too: acme/shop. One made or renamed since 15 July 2026 has numbers in its tokens: acme@123456/shop@456789.',
  'roles.web.repository.problem':
    'One repository, with its owner: acme/shop, or acme@123456/shop@456789. A wildcard would let other repositories in.',
  'roles.web.when.title': 'Which runs of it?',
  'roles.web.when.why': 'The narrower, the fewer people can get at your account by pushing something.',
  'roles.web.when.branch': 'Those of one branch',
  'roles.web.when.branch.hint': 'protect the branch, so that not everybody can push to it',
  'roles.web.when.environment': 'Those of one environment',
  'roles.web.when.environment.hint': 'GitHub can ask somebody to approve each of them',
  'roles.web.when.pull-request': 'Those of pull requests',
  'roles.web.when.pull-request.hint': 'whoever can open one from within the repository gets these rights',
  'roles.web.when.anything': 'Any run of the repository',
  'roles.web.when.anything.hint': 'every branch, tag and pull request: seldom needed',
  'roles.web.branch.title': 'Which branch?',
  'roles.web.branch.why': 'Its name alone: main.',
  'roles.web.branch.problem': 'The name of one branch, without refs/heads/ and without wildcards: main.',
  'roles.web.environment.title': 'Which environment?',
  'roles.web.environment.why': 'Its name in the repository’s settings: production.',
  'roles.web.environment.problem': 'The name of one environment, without wildcards and without “:”.',

  'roles.web.issuer.title': 'What is the address of the issuer?',
  'roles.web.issuer.why':
    'What stands under “iss” in its tokens: https://gitlab.com. Everything at its end counts, a slash too.',
  'roles.web.issuer.problem':
    'The address begins with https:// and a host in small letters. No port, no query, no name of a person, and no “..” in its path.',
  'roles.web.issuer.built-in':
    'AWS knows {host} without a provider, and asks other things of its tokens; Amazon Cognito is the way for people of an app. offroot makes no role for it.',
  'roles.web.issuer.github': 'For GitHub go back, and choose GitHub Actions: then only a whole repository is taken.',
  'roles.web.audience.title': 'For whom are its tokens made out?',
  'roles.web.audience.why':
    'What stands under “aud” in them. Choose one of your own for AWS, if the provider lets you.',
  'roles.web.audience.problem': 'Letters, digits and _.:/@+=,~#|- alone, 255 at most. No wildcards.',
  'roles.web.audience.unknown':
    'The identity provider {host} is there already, for {audiences} and not for {audience}. In the console, add {audience} under IAM, Identity providers, {host}, Audiences; then run this again.',
  'roles.web.subject.title': 'Whom or what are they about?',
  'roles.web.subject.why':
    'What stands under “sub” in them, whole: project_path:acme/shop:ref_type:branch:ref:main at GitLab.',
  'roles.web.subject.problem':
    'Letters, digits and _.:/@+=,~#|%!- alone, 255 at most. A wildcard would let others in than are meant.',

  'roles.web.subject.github': 'At GitHub it names one repository, then what of it: repo:acme/shop:ref:refs/heads/main.',

  'roles.web.caution.anything':
    'Whoever can push any branch to this repository, or open a pull request from within it, gets these rights.',
  'roles.web.caution.pull-request':
    'A pull request brings code that nobody has looked at yet, and it runs with these rights.',
  'roles.web.caution.provider': 'Whoever runs {host} can make out such tokens: you trust them with these rights.',

  'roles.web.unread': 'No role was made: the identity providers could not be read',
  'roles.web.next': 'Take the role {role} in the workflow',
  'roles.web.next.job': 'In the workflow’s file, in the job:',
  'roles.web.next.step': 'And as its first step:',
  'roles.web.next.keys':
    'Then delete AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY from the repository’s secrets, and the key in IAM once nothing uses it.',
  'roles.web.next.other': 'Take the role {role} where the tokens are',
  'roles.web.next.profile': 'In ~/.aws/config there, with the file the token is in:',
} as const;
