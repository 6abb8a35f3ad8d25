/** What is meant by silence on two names; true of a picture that holds every claim alone. */
export const OTHER_PAIRS_SENTENCE = 'Of other pairs no such claim has been read.';
