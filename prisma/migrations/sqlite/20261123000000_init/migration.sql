-- CreateTable
CREATE TABLE "releases" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "claims" INTEGER NOT NULL,
    "subjects" INTEGER NOT NULL,
    "metrics" INTEGER NOT NULL,
    "sources" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "families" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "family_revisions" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "family_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "added_seq" INTEGER NOT NULL,
    "retired_seq" INTEGER,
    CONSTRAINT "family_revisions_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "family_revisions_added_seq_fkey" FOREIGN KEY ("added_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "family_revisions_retired_seq_fkey" FOREIGN KEY ("retired_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "subjects" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "subject_revisions" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subject_id" TEXT NOT NULL,
    "family_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "introduced_by" TEXT,
    "content_hash" TEXT NOT NULL,
    "added_seq" INTEGER NOT NULL,
    "retired_seq" INTEGER,
    CONSTRAINT "subject_revisions_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "subject_revisions_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "families" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "subject_revisions_introduced_by_fkey" FOREIGN KEY ("introduced_by") REFERENCES "sources" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "subject_revisions_added_seq_fkey" FOREIGN KEY ("added_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "subject_revisions_retired_seq_fkey" FOREIGN KEY ("retired_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "subject_aliases" (
    "subject_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "context" TEXT,

    PRIMARY KEY ("subject_row", "position"),
    CONSTRAINT "subject_aliases_subject_row_fkey" FOREIGN KEY ("subject_row") REFERENCES "subject_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "subject_aliases_context_fkey" FOREIGN KEY ("context") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "subject_relations" (
    "subject_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "how" TEXT,

    PRIMARY KEY ("subject_row", "position"),
    CONSTRAINT "subject_relations_subject_row_fkey" FOREIGN KEY ("subject_row") REFERENCES "subject_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "subject_relations_target_fkey" FOREIGN KEY ("target") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metrics" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "metric_revisions" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "metric_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "noun" TEXT,
    "statement" TEXT,
    "group" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "range_low" REAL,
    "range_high" REAL,
    "content_hash" TEXT NOT NULL,
    "added_seq" INTEGER NOT NULL,
    "retired_seq" INTEGER,
    CONSTRAINT "metric_revisions_metric_id_fkey" FOREIGN KEY ("metric_id") REFERENCES "metrics" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "metric_revisions_added_seq_fkey" FOREIGN KEY ("added_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "metric_revisions_retired_seq_fkey" FOREIGN KEY ("retired_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metric_material_keys" (
    "metric_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("metric_row", "position"),
    CONSTRAINT "metric_material_keys_metric_row_fkey" FOREIGN KEY ("metric_row") REFERENCES "metric_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metric_subject_kinds" (
    "metric_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("metric_row", "position"),
    CONSTRAINT "metric_subject_kinds_metric_row_fkey" FOREIGN KEY ("metric_row") REFERENCES "metric_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "sources" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "source_revisions" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "source_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "version" TEXT,
    "url" TEXT NOT NULL,
    "licence" TEXT,
    "authors_complete" BOOLEAN NOT NULL,
    "note" TEXT,
    "content_hash" TEXT NOT NULL,
    "added_seq" INTEGER NOT NULL,
    "retired_seq" INTEGER,
    CONSTRAINT "source_revisions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "source_revisions_added_seq_fkey" FOREIGN KEY ("added_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "source_revisions_retired_seq_fkey" FOREIGN KEY ("retired_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "source_authors" (
    "source_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("source_row", "position"),
    CONSTRAINT "source_authors_source_row_fkey" FOREIGN KEY ("source_row") REFERENCES "source_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "source_subjects" (
    "source_row" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_id" TEXT NOT NULL,

    PRIMARY KEY ("source_row", "role", "position"),
    CONSTRAINT "source_subjects_source_row_fkey" FOREIGN KEY ("source_row") REFERENCES "source_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "source_subjects_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim_revisions" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "source_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "place" REAL NOT NULL,
    "subject_id" TEXT NOT NULL,
    "metric_id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "relative_form" TEXT,
    "polarity" TEXT,
    "words" TEXT,
    "amount" REAL,
    "low" REAL,
    "high" REAL,
    "printed" TEXT,
    "unit" TEXT,
    "bound" TEXT,
    "baseline_mode" TEXT NOT NULL,
    "baseline_description" TEXT,
    "baseline_examples" BOOLEAN,
    "nature" TEXT NOT NULL,
    "phrase" TEXT NOT NULL,
    "locator" TEXT NOT NULL,
    "note" TEXT,
    "uncertainty_kind" TEXT,
    "uncertainty_amount" REAL,
    "uncertainty_level_percent" REAL,
    "uncertainty_sample_size" INTEGER,
    "content_hash" TEXT NOT NULL,
    "added_seq" INTEGER NOT NULL,
    "retired_seq" INTEGER,
    CONSTRAINT "claim_revisions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_revisions_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_revisions_metric_id_fkey" FOREIGN KEY ("metric_id") REFERENCES "metrics" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_revisions_added_seq_fkey" FOREIGN KEY ("added_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_revisions_retired_seq_fkey" FOREIGN KEY ("retired_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim_baselines" (
    "claim_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_id" TEXT NOT NULL,

    PRIMARY KEY ("claim_row", "position"),
    CONSTRAINT "claim_baselines_claim_row_fkey" FOREIGN KEY ("claim_row") REFERENCES "claim_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "claim_baselines_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim_conditions" (
    "claim_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT,
    "amount" REAL,
    "unit" TEXT NOT NULL,
    "printed" TEXT,

    PRIMARY KEY ("claim_row", "position"),
    CONSTRAINT "claim_conditions_claim_row_fkey" FOREIGN KEY ("claim_row") REFERENCES "claim_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "releases_id_key" ON "releases"("id");

-- CreateIndex
CREATE INDEX "family_revisions_added_seq_idx" ON "family_revisions"("added_seq");

-- CreateIndex
CREATE INDEX "family_revisions_retired_seq_idx" ON "family_revisions"("retired_seq");

-- CreateIndex
CREATE UNIQUE INDEX "family_revisions_family_id_added_seq_key" ON "family_revisions"("family_id", "added_seq");

-- CreateIndex
CREATE INDEX "subject_revisions_family_id_added_seq_retired_seq_idx" ON "subject_revisions"("family_id", "added_seq", "retired_seq");

-- CreateIndex
CREATE INDEX "subject_revisions_added_seq_idx" ON "subject_revisions"("added_seq");

-- CreateIndex
CREATE INDEX "subject_revisions_retired_seq_idx" ON "subject_revisions"("retired_seq");

-- CreateIndex
CREATE UNIQUE INDEX "subject_revisions_subject_id_added_seq_key" ON "subject_revisions"("subject_id", "added_seq");

-- CreateIndex
CREATE INDEX "metric_revisions_added_seq_idx" ON "metric_revisions"("added_seq");

-- CreateIndex
CREATE INDEX "metric_revisions_retired_seq_idx" ON "metric_revisions"("retired_seq");

-- CreateIndex
CREATE UNIQUE INDEX "metric_revisions_metric_id_added_seq_key" ON "metric_revisions"("metric_id", "added_seq");

-- CreateIndex
CREATE INDEX "source_revisions_added_seq_idx" ON "source_revisions"("added_seq");

-- CreateIndex
CREATE INDEX "source_revisions_retired_seq_idx" ON "source_revisions"("retired_seq");

-- CreateIndex
CREATE UNIQUE INDEX "source_revisions_source_id_added_seq_key" ON "source_revisions"("source_id", "added_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_source_id_place_added_seq_retired_seq_idx" ON "claim_revisions"("source_id", "place", "added_seq", "retired_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_subject_id_source_id_place_added_seq_retired_seq_idx" ON "claim_revisions"("subject_id", "source_id", "place", "added_seq", "retired_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_metric_id_source_id_place_added_seq_retired_seq_idx" ON "claim_revisions"("metric_id", "source_id", "place", "added_seq", "retired_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_added_seq_idx" ON "claim_revisions"("added_seq");

-- CreateIndex
CREATE INDEX "claim_revisions_retired_seq_idx" ON "claim_revisions"("retired_seq");

-- CreateIndex
CREATE UNIQUE INDEX "claim_revisions_source_id_key_added_seq_key" ON "claim_revisions"("source_id", "key", "added_seq");

-- CreateIndex
CREATE INDEX "claim_baselines_subject_id_claim_row_idx" ON "claim_baselines"("subject_id", "claim_row");
