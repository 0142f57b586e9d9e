/** Where GitHub's tokens come from, and for whom its action for AWS asks them. */
export const github = { host: 'token.actions.githubusercontent.com', audience: 'sts.amazonaws.com' } as const;

/** Which runs of a repository are meant. */
export type GithubRuns =
  | { readonly on: 'branch' | 'environment'; readonly name: string }
  | { readonly on: 'pull-request' | 'anything' };

/**
 * What GitHub says a run is about (docs.github.com, OpenID Connect reference). `repository` is `acme/shop`, or with the numbers
 * that are part of it since 15 July 2026 for whatever was made or renamed since: `acme@123456/shop@456789`.
 */
export function githubSubject(repository: string, runs: GithubRuns): string {
  const about = `repo:${repository}`;
  switch (runs.on) {
    case 'branch':
      return `${about}:ref:refs/heads/${runs.name}`;
    case 'environment':
      return `${about}:environment:${runs.name}`;
    case 'pull-request':
      return `${about}:pull_request`;
    case 'anything':
      return `${about}:*`;
  }
}

/** True for one repository, said whole: an owner alone or a wildcard would let others in. */
export const isRepository = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9-]*(\/(?!\.{1,2}$)[\w.-]+|@\d+\/(?!\.{1,2}@)[\w.-]+@\d+)$/.test(text);

/** True for the name of a branch that means itself alone. */
export const isBranch = (text: string): boolean =>
  text.length <= 255 && /^(?!refs\/)(?!.*(\/\/|\.\.))[\w@+=,#%!.-][\w@+=,#%!./-]*$/.test(text) && !text.endsWith('/');

/** True for the name of an environment that means itself alone. */
export const isEnvironment = (text: string): boolean =>
  text.length <= 255 && /^[\w@+=,#.-]([\w@+=,#./ -]*[\w@+=,#./-])?$/.test(text);
