-- CreateTable
CREATE TABLE "metric_families" (
    "metric_row" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "family" TEXT NOT NULL,

    PRIMARY KEY ("metric_row", "position"),
    CONSTRAINT "metric_families_metric_row_fkey" FOREIGN KEY ("metric_row") REFERENCES "metric_revisions" ("row") ON DELETE RESTRICT ON UPDATE CASCADE
);
