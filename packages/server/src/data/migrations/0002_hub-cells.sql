ALTER TABLE "hubs" ADD COLUMN IF NOT EXISTS "cell" bigint;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN IF NOT EXISTS "facts" bigint;--> statement-breakpoint
UPDATE "hubs" SET "lng" = round("lng" * 100000) / 100000, "lat" = round("lat" * 100000) / 100000 WHERE "cell" IS NULL;--> statement-breakpoint
-- cellOf of the SDK: the bits of longitude and latitude in turn. The hash only has to differ from hub to hub until a hub is put again.
UPDATE "hubs" SET "cell" = "placed"."cell", "facts" = ('x' || substr(md5("hubs"."store_id" || "hubs"."id"), 1, 13))::bit(52)::bigint
FROM (
  SELECT "store_id", "id", (
    SELECT sum(((("x" >> "b") & 1) << (2 * "b" + 1)) | ((("y" >> "b") & 1) << (2 * "b")))::bigint FROM generate_series(0, 25) "b"
  ) AS "cell"
  FROM (
    SELECT "store_id", "id",
      least(67108863, greatest(0, floor(("lng" + 180) / 360 * 67108864)))::bigint AS "x",
      least(67108863, greatest(0, floor(("lat" + 90) / 180 * 67108864)))::bigint AS "y"
    FROM "hubs" WHERE "cell" IS NULL
  ) "steps"
) "placed"
WHERE "hubs"."store_id" = "placed"."store_id" AND "hubs"."id" = "placed"."id" AND "hubs"."cell" IS NULL;--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "hubs_cell" ON "hubs" USING btree ("store_id","cell");
