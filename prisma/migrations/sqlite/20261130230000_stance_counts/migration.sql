-- Releases that were written before their claims were counted by stance.
INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'stance',
    CASE
        WHEN i."source_row" IS NOT NULL THEN 'first-party'
        WHEN o."organisation" = s."organisation" AND o."organisation" <> 'not stated' THEN 'first-party'
        ELSE 'third-party'
    END AS "stance",
    count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
JOIN "source_revisions" o ON o."source_id" = c."source_id" AND o."added_seq" <= r."sequence" AND (o."retired_seq" IS NULL OR o."retired_seq" > r."sequence")
JOIN "subject_revisions" s ON s."subject_id" = c."subject_id" AND s."added_seq" <= r."sequence" AND (s."retired_seq" IS NULL OR s."retired_seq" > r."sequence")
LEFT JOIN "source_subjects" i ON i."source_row" = o."row" AND i."role" = 'introduces' AND i."subject_id" = c."subject_id"
WHERE NOT EXISTS (SELECT 1 FROM "release_counts" n WHERE n."release_seq" = r."sequence" AND n."kind" = 'stance')
GROUP BY r."sequence", "stance";
