import { expect, it } from 'vitest';

import { claimId } from '#lib/domain/facts/ids.ts';
import { checkFolder } from '#lib/ingest/check-folder.ts';
import { renderDiagnostics } from '#lib/ingest/print-findings.ts';
import { claimSentence } from './sentence.ts';

/** A changed sentence is read by a person before the list is written anew, with `npx vitest run -u` and this file. */
it('says every claim of the data as the list of sentences has it', async () => {
  const checked = await checkFolder('data');
  if (!checked.ok) throw new Error(renderDiagnostics(checked.error));
  const { subjects, metrics, claims } = checked.value.dataset;
  const catalog = {
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    metrics: new Map(metrics.map((metric) => [metric.id, metric])),
  };
  const lines = claims.map((body) => {
    const id = claimId(body.source, body.key);
    return `${id}\t${claimSentence({ ...body, id, release: '' }, catalog)}\n`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('goldens/sentences.txt');
});
