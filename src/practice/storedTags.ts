/** Tags in the order they were given; keys are unique without case. */
export type Tags = { key: string; value: string }[];
