/** What Access Advisor says of one service that somebody was granted. AWS is up to four hours behind, and looks back 400 days. */
export interface ServiceUse {
  /** as it stands before the colon of an action: `s3` */
  readonly service: string;
  /** `Amazon S3` */
  readonly name: string;
  /** null where it was not used in 400 days */
  readonly lastUsedAt: string | null;
  /** the actions used, of those that AWS tracks, such as `s3:GetObject`: what is not here may have been used all the same */
  readonly actions: readonly { readonly action: string; readonly lastUsedAt: string }[];
}

/** The services granted to one user, group or role, by any of their policies. */
export interface HolderUse {
  readonly arn: string;
  readonly services: readonly ServiceUse[];
}
