-- CreateTable
CREATE TABLE "release_counts" (
    "release_seq" INTEGER NOT NULL,
    "family" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "figures" INTEGER NOT NULL,
    "compared" INTEGER NOT NULL,

    PRIMARY KEY ("release_seq", "family", "kind", "id"),
    CONSTRAINT "release_counts_release_seq_fkey" FOREIGN KEY ("release_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "release_change_counts" (
    "release_seq" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "retired" INTEGER NOT NULL,

    PRIMARY KEY ("release_seq", "entity"),
    CONSTRAINT "release_change_counts_release_seq_fkey" FOREIGN KEY ("release_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "claim_revisions_form_source_id_place_added_seq_retired_seq_idx" ON "claim_revisions"("form", "source_id", "place", "added_seq", "retired_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_nature_source_id_place_added_seq_retired_seq_idx" ON "claim_revisions"("nature", "source_id", "place", "added_seq", "retired_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_bound_source_id_place_added_seq_retired_seq_idx" ON "claim_revisions"("bound", "source_id", "place", "added_seq", "retired_seq");

-- Releases that were written before their claims were counted.
INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'metric', c."metric_id", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
GROUP BY r."sequence", c."metric_id";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'subject', c."subject_id", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
GROUP BY r."sequence", c."subject_id";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'source', c."source_id", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
GROUP BY r."sequence", c."source_id";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'form', c."form", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
GROUP BY r."sequence", c."form";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'nature', c."nature", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
GROUP BY r."sequence", c."nature";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", '', 'bound', c."bound", count(*), count(*), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
WHERE c."bound" IS NOT NULL
GROUP BY r."sequence", c."bound";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT n."release_seq", '', 'family', s."family_id", sum(n."claims"), sum(n."figures"), sum(n."compared")
FROM "release_counts" n
JOIN "subject_revisions" s ON s."subject_id" = n."id" AND s."added_seq" <= n."release_seq" AND (s."retired_seq" IS NULL OR s."retired_seq" > n."release_seq")
WHERE n."kind" = 'subject'
GROUP BY n."release_seq", s."family_id";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", s."family_id", 'metric', c."metric_id", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
JOIN "subject_revisions" s ON s."subject_id" = c."subject_id" AND s."added_seq" <= r."sequence" AND (s."retired_seq" IS NULL OR s."retired_seq" > r."sequence")
GROUP BY r."sequence", s."family_id", c."metric_id";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", s."family_id", 'source', c."source_id", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
JOIN "subject_revisions" s ON s."subject_id" = c."subject_id" AND s."added_seq" <= r."sequence" AND (s."retired_seq" IS NULL OR s."retired_seq" > r."sequence")
GROUP BY r."sequence", s."family_id", c."source_id";

INSERT INTO "release_counts" ("release_seq", "family", "kind", "id", "claims", "figures", "compared")
SELECT r."sequence", s."family_id", 'form', c."form", count(*), sum(c."form" IN ('absolute', 'relative')), sum(c."baseline_mode" <> 'none')
FROM "releases" r
JOIN "claim_revisions" c ON c."added_seq" <= r."sequence" AND (c."retired_seq" IS NULL OR c."retired_seq" > r."sequence")
JOIN "subject_revisions" s ON s."subject_id" = c."subject_id" AND s."added_seq" <= r."sequence" AND (s."retired_seq" IS NULL OR s."retired_seq" > r."sequence")
GROUP BY r."sequence", s."family_id", c."form";

-- What came and went with a release changed; what only came was added, what only went was retired.
INSERT INTO "release_change_counts" ("release_seq", "entity", "added", "changed", "retired")
SELECT r."sequence", 'source', coalesce(sum(t."came" > t."went"), 0), coalesce(sum(t."came" = t."went"), 0), coalesce(sum(t."came" < t."went"), 0)
FROM "releases" r
LEFT JOIN (
    SELECT "seq", max("came") AS "came", max("went") AS "went" FROM (
        SELECT "added_seq" AS "seq", "source_id", 1 AS "came", 0 AS "went" FROM "source_revisions"
        UNION ALL
        SELECT "retired_seq", "source_id", 0, 1 FROM "source_revisions" WHERE "retired_seq" IS NOT NULL
    ) GROUP BY "seq", "source_id"
) t ON t."seq" = r."sequence"
GROUP BY r."sequence";

INSERT INTO "release_change_counts" ("release_seq", "entity", "added", "changed", "retired")
SELECT r."sequence", 'claim', coalesce(sum(t."came" > t."went"), 0), coalesce(sum(t."came" = t."went"), 0), coalesce(sum(t."came" < t."went"), 0)
FROM "releases" r
LEFT JOIN (
    SELECT "seq", max("came") AS "came", max("went") AS "went" FROM (
        SELECT "added_seq" AS "seq", "source_id", "key", 1 AS "came", 0 AS "went" FROM "claim_revisions"
        UNION ALL
        SELECT "retired_seq", "source_id", "key", 0, 1 FROM "claim_revisions" WHERE "retired_seq" IS NOT NULL
    ) GROUP BY "seq", "source_id", "key"
) t ON t."seq" = r."sequence"
GROUP BY r."sequence";

INSERT INTO "release_change_counts" ("release_seq", "entity", "added", "changed", "retired")
SELECT r."sequence", 'subject', coalesce(sum(t."came" > t."went"), 0), coalesce(sum(t."came" = t."went"), 0), coalesce(sum(t."came" < t."went"), 0)
FROM "releases" r
LEFT JOIN (
    SELECT "seq", max("came") AS "came", max("went") AS "went" FROM (
        SELECT "added_seq" AS "seq", "subject_id", 1 AS "came", 0 AS "went" FROM "subject_revisions"
        UNION ALL
        SELECT "retired_seq", "subject_id", 0, 1 FROM "subject_revisions" WHERE "retired_seq" IS NOT NULL
    ) GROUP BY "seq", "subject_id"
) t ON t."seq" = r."sequence"
GROUP BY r."sequence";

INSERT INTO "release_change_counts" ("release_seq", "entity", "added", "changed", "retired")
SELECT r."sequence", 'metric', coalesce(sum(t."came" > t."went"), 0), coalesce(sum(t."came" = t."went"), 0), coalesce(sum(t."came" < t."went"), 0)
FROM "releases" r
LEFT JOIN (
    SELECT "seq", max("came") AS "came", max("went") AS "went" FROM (
        SELECT "added_seq" AS "seq", "metric_id", 1 AS "came", 0 AS "went" FROM "metric_revisions"
        UNION ALL
        SELECT "retired_seq", "metric_id", 0, 1 FROM "metric_revisions" WHERE "retired_seq" IS NOT NULL
    ) GROUP BY "seq", "metric_id"
) t ON t."seq" = r."sequence"
GROUP BY r."sequence";

INSERT INTO "release_change_counts" ("release_seq", "entity", "added", "changed", "retired")
SELECT r."sequence", 'family', coalesce(sum(t."came" > t."went"), 0), coalesce(sum(t."came" = t."went"), 0), coalesce(sum(t."came" < t."went"), 0)
FROM "releases" r
LEFT JOIN (
    SELECT "seq", max("came") AS "came", max("went") AS "went" FROM (
        SELECT "added_seq" AS "seq", "family_id", 1 AS "came", 0 AS "went" FROM "family_revisions"
        UNION ALL
        SELECT "retired_seq", "family_id", 0, 1 FROM "family_revisions" WHERE "retired_seq" IS NOT NULL
    ) GROUP BY "seq", "family_id"
) t ON t."seq" = r."sequence"
GROUP BY r."sequence";
