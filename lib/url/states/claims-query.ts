import { Form } from '#lib/domain/facts/form.ts';
import { FamilyId, MetricId, SourceId, SubjectId } from '#lib/domain/facts/ids.ts';
import { Nature } from '#lib/domain/facts/nature.ts';
import { ReleaseId } from '#lib/domain/facts/release.ts';
import type { ParamSet } from '#lib/url/codec.ts';
import { choiceListParam, idListParam, idParam, integerParam } from '#lib/url/param.ts';

/** The filters and the paging of the list of claims that programs read. */
export interface ClaimsQuery {
  readonly source: readonly SourceId[];
  readonly subject: readonly SubjectId[];
  readonly metric: readonly MetricId[];
  readonly family: readonly FamilyId[];
  readonly form: readonly Form[];
  readonly nature: readonly Nature[];
  readonly offset: number;
  readonly limit: number;
  readonly release: ReleaseId | undefined;
}

const IDS_MAX = 50;
const OFFSET_MAX = 999_999;
const CLAIMS_LIMIT_MAX = 1_000;
const CLAIMS_LIMIT_DEFAULT = 100;

export const CLAIMS_PARAMS: ParamSet<ClaimsQuery> = {
  source: idListParam('source', SourceId, IDS_MAX),
  subject: idListParam('subject', SubjectId, IDS_MAX),
  metric: idListParam('metric', MetricId, IDS_MAX),
  family: idListParam('family', FamilyId, IDS_MAX),
  form: choiceListParam('form', Form.options),
  nature: choiceListParam('nature', Nature.options),
  offset: integerParam('offset', { low: 0, high: OFFSET_MAX }, 0),
  limit: integerParam('limit', { low: 1, high: CLAIMS_LIMIT_MAX }, CLAIMS_LIMIT_DEFAULT),
  release: idParam('release', ReleaseId),
};
