/** The revisions that stand at a release. */
export function validAt(sequence: number) {
  return { addedSeq: { lte: sequence }, OR: [{ retiredSeq: null }, { retiredSeq: { gt: sequence } }] };
}
