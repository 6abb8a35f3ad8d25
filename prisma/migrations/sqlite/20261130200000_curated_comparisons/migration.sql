-- CreateTable
CREATE TABLE "comparisons" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "comparison_revisions" (
    "row" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "comparison_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "added_seq" INTEGER NOT NULL,
    "retired_seq" INTEGER,
    CONSTRAINT "comparison_revisions_comparison_id_fkey" FOREIGN KEY ("comparison_id") REFERENCES "comparisons" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "comparison_revisions_added_seq_fkey" FOREIGN KEY ("added_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "comparison_revisions_retired_seq_fkey" FOREIGN KEY ("retired_seq") REFERENCES "releases" ("sequence") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "comparison_subjects" (
    "comparison_row" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_id" TEXT NOT NULL,

    PRIMARY KEY ("comparison_row", "role", "position"),
    CONSTRAINT "comparison_subjects_comparison_row_fkey" FOREIGN KEY ("comparison_row") REFERENCES "comparison_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "comparison_subjects_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "subjects" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "comparison_metrics" (
    "comparison_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "metric_id" TEXT NOT NULL,

    PRIMARY KEY ("comparison_row", "position"),
    CONSTRAINT "comparison_metrics_comparison_row_fkey" FOREIGN KEY ("comparison_row") REFERENCES "comparison_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "comparison_metrics_metric_id_fkey" FOREIGN KEY ("metric_id") REFERENCES "metrics" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "comparison_revisions_added_seq_idx" ON "comparison_revisions"("added_seq");

-- CreateIndex
CREATE INDEX "comparison_revisions_retired_seq_idx" ON "comparison_revisions"("retired_seq");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_revisions_comparison_id_added_seq_key" ON "comparison_revisions"("comparison_id", "added_seq");
