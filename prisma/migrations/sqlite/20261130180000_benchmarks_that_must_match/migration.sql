-- AlterTable
ALTER TABLE "subject_revisions" ADD COLUMN "short_name" TEXT;
ALTER TABLE "metric_variants" ADD COLUMN "statement" TEXT;

-- CreateTable
CREATE TABLE "subject_match_keys" (
    "subject_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("subject_row", "position"),
    CONSTRAINT "subject_match_keys_subject_row_fkey" FOREIGN KEY ("subject_row") REFERENCES "subject_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "claim_conditions_key_text_claim_row_idx" ON "claim_conditions" ("key", "text", "claim_row");
