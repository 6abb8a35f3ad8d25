-- AlterTable
ALTER TABLE "claim_revisions" ADD COLUMN "sense" TEXT;
ALTER TABLE "claim_revisions" ADD COLUMN "hedge" TEXT;
ALTER TABLE "claim_revisions" ADD COLUMN "experiment" TEXT;

-- AlterTable
ALTER TABLE "claim_conditions" ADD COLUMN "name" TEXT;
ALTER TABLE "claim_conditions" ADD COLUMN "bound" TEXT;

-- AlterTable
ALTER TABLE "subject_revisions" ADD COLUMN "note" TEXT;

-- AlterTable
ALTER TABLE "metric_revisions" ADD COLUMN "more_word" TEXT;
ALTER TABLE "metric_revisions" ADD COLUMN "less_word" TEXT;
ALTER TABLE "metric_revisions" ADD COLUMN "up_to" TEXT;

-- AlterTable
ALTER TABLE "source_revisions" ADD COLUMN "version_url" TEXT;
ALTER TABLE "source_revisions" ADD COLUMN "as_of" TEXT;
ALTER TABLE "source_revisions" ADD COLUMN "read" TEXT;

-- AlterTable
ALTER TABLE "claim_revisions" ADD COLUMN "baseline_implied" BOOLEAN;

-- AlterTable
ALTER TABLE "source_revisions" ADD COLUMN "later_version_of" TEXT REFERENCES "sources" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "subject_parts" (
    "subject_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "part_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("subject_row", "position"),
    CONSTRAINT "subject_parts_subject_row_fkey" FOREIGN KEY ("subject_row") REFERENCES "subject_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metric_variants" (
    "metric_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "variant_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT,

    PRIMARY KEY ("metric_row", "position"),
    CONSTRAINT "metric_variants_metric_row_fkey" FOREIGN KEY ("metric_row") REFERENCES "metric_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metric_values" (
    "metric_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "value_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("metric_row", "position"),
    CONSTRAINT "metric_values_metric_row_fkey" FOREIGN KEY ("metric_row") REFERENCES "metric_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "claim_values" (
    "claim_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "value_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("claim_row", "position"),
    CONSTRAINT "claim_values_claim_row_fkey" FOREIGN KEY ("claim_row") REFERENCES "claim_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);
