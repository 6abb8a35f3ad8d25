/** The weights in which letters are set: regular and semibold. */
export type Weight = 400 | 600;
