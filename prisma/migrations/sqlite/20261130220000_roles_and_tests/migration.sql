-- AlterTable
ALTER TABLE "metric_revisions" ADD COLUMN "compares_within" TEXT;
ALTER TABLE "metric_revisions" ADD COLUMN "has_opponent" BOOLEAN;

-- CreateTable
CREATE TABLE "subject_roles" (
    "subject_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("subject_row", "position"),
    CONSTRAINT "subject_roles_subject_row_fkey" FOREIGN KEY ("subject_row") REFERENCES "subject_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "metric_family_keys" (
    "metric_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "family" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    PRIMARY KEY ("metric_row", "position"),
    CONSTRAINT "metric_family_keys_metric_row_fkey" FOREIGN KEY ("metric_row") REFERENCES "metric_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);
