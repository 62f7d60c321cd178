// Generated from packages/server/src/data/migrations by `pnpm gen`. Do not edit.
/** Every statement that builds the database, in order. */
export const migrationStatements: readonly { name: string; statement: string }[] = [
  {
    "name": "0000_tables#1",
    "statement": "CREATE TABLE IF NOT EXISTS \"api_keys\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"kind\" text NOT NULL,\n\t\"name\" text NOT NULL,\n\t\"hash\" text NOT NULL,\n\t\"hint\" text NOT NULL,\n\t\"origins\" jsonb,\n\t\"created_at\" timestamp (3) with time zone NOT NULL,\n\t\"expires_at\" timestamp (3) with time zone,\n\t\"revoked_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"api_keys_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#2",
    "statement": "CREATE TABLE IF NOT EXISTS \"cart_lines\" (\n\t\"store_id\" text NOT NULL,\n\t\"cart_id\" text NOT NULL,\n\t\"offer_id\" text NOT NULL,\n\t\"quantity\" bigint NOT NULL,\n\t\"amount_when_added\" bigint NOT NULL,\n\t\"added_at\" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT \"cart_lines_store_id_cart_id_offer_id_pk\" PRIMARY KEY(\"store_id\",\"cart_id\",\"offer_id\")\n);"
  },
  {
    "name": "0000_tables#3",
    "statement": "CREATE TABLE IF NOT EXISTS \"carts\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"order_id\" text NOT NULL,\n\t\"token_hash\" text NOT NULL,\n\t\"status\" text NOT NULL,\n\t\"hub_id\" text,\n\t\"run_id\" text,\n\t\"revision\" integer NOT NULL,\n\t\"created_at\" timestamp (3) with time zone NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"expires_at\" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT \"carts_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#4",
    "statement": "CREATE TABLE IF NOT EXISTS \"categories\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"position\" integer NOT NULL,\n\t\"sort_name\" text NOT NULL,\n\t\"search\" text NOT NULL,\n\t\"record\" jsonb NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"archived_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"categories_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#5",
    "statement": "CREATE TABLE IF NOT EXISTS \"events\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"subject\" text NOT NULL,\n\t\"seq\" integer NOT NULL,\n\t\"type\" text NOT NULL,\n\t\"at\" timestamp (3) with time zone NOT NULL,\n\t\"data\" jsonb NOT NULL,\n\tCONSTRAINT \"events_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#6",
    "statement": "CREATE TABLE IF NOT EXISTS \"hubs\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"code\" text NOT NULL,\n\t\"tier\" text NOT NULL,\n\t\"status\" text NOT NULL,\n\t\"area_code\" text,\n\t\"lng\" double precision NOT NULL,\n\t\"lat\" double precision NOT NULL,\n\t\"services\" jsonb NOT NULL,\n\t\"sort_name\" text NOT NULL,\n\t\"search\" text NOT NULL,\n\t\"record\" jsonb NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"archived_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"hubs_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#7",
    "statement": "CREATE TABLE IF NOT EXISTS \"idempotency_keys\" (\n\t\"store_id\" text NOT NULL,\n\t\"scope\" text NOT NULL,\n\t\"key\" text NOT NULL,\n\t\"fingerprint\" text NOT NULL,\n\t\"status\" integer NOT NULL,\n\t\"headers\" jsonb NOT NULL,\n\t\"body\" text NOT NULL,\n\t\"created_at\" timestamp (3) with time zone NOT NULL,\n\t\"expires_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"idempotency_keys_store_id_scope_key_pk\" PRIMARY KEY(\"store_id\",\"scope\",\"key\")\n);"
  },
  {
    "name": "0000_tables#8",
    "statement": "CREATE TABLE IF NOT EXISTS \"schema_lease\" (\n\t\"id\" integer PRIMARY KEY NOT NULL,\n\t\"holder\" text NOT NULL,\n\t\"until\" timestamp (3) with time zone NOT NULL\n);"
  },
  {
    "name": "0000_tables#9",
    "statement": "CREATE TABLE IF NOT EXISTS \"schema_migrations\" (\n\t\"name\" text PRIMARY KEY NOT NULL,\n\t\"applied_at\" timestamp (3) with time zone NOT NULL\n);"
  },
  {
    "name": "0000_tables#10",
    "statement": "CREATE TABLE IF NOT EXISTS \"offers\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"product_id\" text NOT NULL,\n\t\"variant_id\" text NOT NULL,\n\t\"amount\" bigint NOT NULL,\n\t\"currency\" text NOT NULL,\n\t\"supply\" bigint NOT NULL,\n\t\"sold\" bigint DEFAULT 0 NOT NULL,\n\t\"sale_from\" timestamp (3) with time zone,\n\t\"sale_to\" timestamp (3) with time zone,\n\t\"hub_ids\" jsonb,\n\t\"search\" text NOT NULL,\n\t\"record\" jsonb NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"archived_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"offers_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\"),\n\tCONSTRAINT \"offers_stock\" CHECK (sold >= 0 and sold <= supply)\n);"
  },
  {
    "name": "0000_tables#11",
    "statement": "CREATE TABLE IF NOT EXISTS \"order_lines\" (\n\t\"store_id\" text NOT NULL,\n\t\"order_id\" text NOT NULL,\n\t\"seq\" integer NOT NULL,\n\t\"offer_id\" text NOT NULL,\n\t\"ordered\" bigint NOT NULL,\n\t\"confirmed\" bigint,\n\t\"delivered\" bigint,\n\t\"amount\" bigint NOT NULL,\n\t\"total_amount\" bigint NOT NULL,\n\t\"snapshot\" jsonb NOT NULL,\n\tCONSTRAINT \"order_lines_store_id_order_id_seq_pk\" PRIMARY KEY(\"store_id\",\"order_id\",\"seq\")\n);"
  },
  {
    "name": "0000_tables#12",
    "statement": "CREATE TABLE IF NOT EXISTS \"orders\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"cart_id\" text NOT NULL,\n\t\"number\" text NOT NULL,\n\t\"token_hash\" text NOT NULL,\n\t\"token_ends_at\" timestamp (3) with time zone,\n\t\"hub_id\" text NOT NULL,\n\t\"run_id\" text NOT NULL,\n\t\"state\" text NOT NULL,\n\t\"buyer_name\" text NOT NULL,\n\t\"buyer_phone\" text,\n\t\"collector\" jsonb,\n\t\"payment_method\" text NOT NULL,\n\t\"payment_state\" text NOT NULL,\n\t\"total_amount\" bigint NOT NULL,\n\t\"currency\" text NOT NULL,\n\t\"snapshot\" jsonb NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"placed_at\" timestamp (3) with time zone NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT \"orders_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#13",
    "statement": "CREATE TABLE IF NOT EXISTS \"parcels\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"order_id\" text NOT NULL,\n\t\"hub_id\" text NOT NULL,\n\t\"run_id\" text NOT NULL,\n\t\"state\" text NOT NULL,\n\t\"shelf\" text,\n\t\"code_version\" integer DEFAULT 1 NOT NULL,\n\t\"hold_until\" timestamp (3) with time zone,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\tCONSTRAINT \"parcels_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#14",
    "statement": "CREATE TABLE IF NOT EXISTS \"products\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"category_id\" text NOT NULL,\n\t\"sort_name\" text NOT NULL,\n\t\"search\" text NOT NULL,\n\t\"season_months\" jsonb NOT NULL,\n\t\"record\" jsonb NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"archived_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"products_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#15",
    "statement": "CREATE TABLE IF NOT EXISTS \"routes\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"record\" jsonb NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"archived_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"routes_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#16",
    "statement": "CREATE TABLE IF NOT EXISTS \"run_stops\" (\n\t\"store_id\" text NOT NULL,\n\t\"run_id\" text NOT NULL,\n\t\"seq\" integer NOT NULL,\n\t\"hub_id\" text NOT NULL,\n\t\"arrives_from\" timestamp (3) with time zone NOT NULL,\n\t\"arrives_to\" timestamp (3) with time zone NOT NULL,\n\t\"actual_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"run_stops_store_id_run_id_hub_id_pk\" PRIMARY KEY(\"store_id\",\"run_id\",\"hub_id\")\n);"
  },
  {
    "name": "0000_tables#17",
    "statement": "CREATE TABLE IF NOT EXISTS \"runs\" (\n\t\"store_id\" text NOT NULL,\n\t\"id\" text NOT NULL,\n\t\"route_id\" text NOT NULL,\n\t\"status\" text NOT NULL,\n\t\"orders_open_at\" timestamp (3) with time zone,\n\t\"orders_close_at\" timestamp (3) with time zone NOT NULL,\n\t\"departs_at\" timestamp (3) with time zone NOT NULL,\n\t\"revision\" integer NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL,\n\t\"archived_at\" timestamp (3) with time zone,\n\tCONSTRAINT \"runs_store_id_id_pk\" PRIMARY KEY(\"store_id\",\"id\")\n);"
  },
  {
    "name": "0000_tables#18",
    "statement": "CREATE TABLE IF NOT EXISTS \"stores\" (\n\t\"id\" text PRIMARY KEY NOT NULL,\n\t\"slug\" text NOT NULL,\n\t\"mode\" text NOT NULL,\n\t\"record\" jsonb NOT NULL,\n\t\"secret\" text NOT NULL,\n\t\"revision\" integer DEFAULT 1 NOT NULL,\n\t\"updated_at\" timestamp (3) with time zone NOT NULL\n);"
  },
  {
    "name": "0000_tables#19",
    "statement": "CREATE UNIQUE INDEX IF NOT EXISTS \"api_keys_hash\" ON \"api_keys\" USING btree (\"store_id\",\"hash\");"
  },
  {
    "name": "0000_tables#20",
    "statement": "CREATE UNIQUE INDEX IF NOT EXISTS \"carts_order\" ON \"carts\" USING btree (\"store_id\",\"order_id\");"
  },
  {
    "name": "0000_tables#21",
    "statement": "CREATE UNIQUE INDEX IF NOT EXISTS \"events_subject\" ON \"events\" USING btree (\"store_id\",\"subject\",\"seq\");"
  },
  {
    "name": "0000_tables#22",
    "statement": "CREATE UNIQUE INDEX IF NOT EXISTS \"hubs_code\" ON \"hubs\" USING btree (\"store_id\",\"code\");"
  },
  {
    "name": "0000_tables#23",
    "statement": "CREATE INDEX IF NOT EXISTS \"hubs_area\" ON \"hubs\" USING btree (\"store_id\",\"area_code\");"
  },
  {
    "name": "0000_tables#24",
    "statement": "CREATE INDEX IF NOT EXISTS \"idempotency_expiry\" ON \"idempotency_keys\" USING btree (\"store_id\",\"expires_at\");"
  },
  {
    "name": "0000_tables#25",
    "statement": "CREATE INDEX IF NOT EXISTS \"offers_product\" ON \"offers\" USING btree (\"store_id\",\"product_id\");"
  },
  {
    "name": "0000_tables#26",
    "statement": "CREATE UNIQUE INDEX IF NOT EXISTS \"orders_cart\" ON \"orders\" USING btree (\"store_id\",\"cart_id\");"
  },
  {
    "name": "0000_tables#27",
    "statement": "CREATE UNIQUE INDEX IF NOT EXISTS \"orders_number\" ON \"orders\" USING btree (\"store_id\",\"number\");"
  },
  {
    "name": "0000_tables#28",
    "statement": "CREATE INDEX IF NOT EXISTS \"orders_run\" ON \"orders\" USING btree (\"store_id\",\"run_id\",\"updated_at\",\"id\");"
  },
  {
    "name": "0000_tables#29",
    "statement": "CREATE INDEX IF NOT EXISTS \"orders_hub\" ON \"orders\" USING btree (\"store_id\",\"hub_id\",\"updated_at\",\"id\");"
  },
  {
    "name": "0000_tables#30",
    "statement": "CREATE INDEX IF NOT EXISTS \"orders_changed\" ON \"orders\" USING btree (\"store_id\",\"updated_at\",\"id\");"
  },
  {
    "name": "0000_tables#31",
    "statement": "CREATE INDEX IF NOT EXISTS \"parcels_order\" ON \"parcels\" USING btree (\"store_id\",\"order_id\");"
  },
  {
    "name": "0000_tables#32",
    "statement": "CREATE INDEX IF NOT EXISTS \"parcels_run\" ON \"parcels\" USING btree (\"store_id\",\"run_id\",\"hub_id\");"
  },
  {
    "name": "0000_tables#33",
    "statement": "CREATE INDEX IF NOT EXISTS \"products_category\" ON \"products\" USING btree (\"store_id\",\"category_id\");"
  },
  {
    "name": "0000_tables#34",
    "statement": "CREATE INDEX IF NOT EXISTS \"run_stops_hub\" ON \"run_stops\" USING btree (\"store_id\",\"hub_id\",\"arrives_from\");"
  },
  {
    "name": "0000_tables#35",
    "statement": "CREATE INDEX IF NOT EXISTS \"runs_route\" ON \"runs\" USING btree (\"store_id\",\"route_id\");"
  },
  {
    "name": "0000_tables#36",
    "statement": "CREATE INDEX IF NOT EXISTS \"runs_close\" ON \"runs\" USING btree (\"store_id\",\"orders_close_at\");"
  },
  {
    "name": "0001_product-sorts#1",
    "statement": "ALTER TABLE \"products\" ADD COLUMN IF NOT EXISTS \"folded_names\" jsonb;"
  },
  {
    "name": "0001_product-sorts#2",
    "statement": "ALTER TABLE \"products\" ADD COLUMN IF NOT EXISTS \"created_at\" timestamp (3) with time zone;"
  },
  {
    "name": "0002_hub-cells#1",
    "statement": "ALTER TABLE \"hubs\" ADD COLUMN IF NOT EXISTS \"cell\" bigint;"
  },
  {
    "name": "0002_hub-cells#2",
    "statement": "ALTER TABLE \"hubs\" ADD COLUMN IF NOT EXISTS \"facts\" bigint;"
  },
  {
    "name": "0002_hub-cells#3",
    "statement": "UPDATE \"hubs\" SET \"lng\" = round(\"lng\" * 100000) / 100000, \"lat\" = round(\"lat\" * 100000) / 100000 WHERE \"cell\" IS NULL;"
  },
  {
    "name": "0002_hub-cells#4",
    "statement": "-- cellOf of the SDK: the bits of longitude and latitude in turn. The hash only has to differ from hub to hub until a hub is put again.\nUPDATE \"hubs\" SET \"cell\" = \"placed\".\"cell\", \"facts\" = ('x' || substr(md5(\"hubs\".\"store_id\" || \"hubs\".\"id\"), 1, 13))::bit(52)::bigint\nFROM (\n  SELECT \"store_id\", \"id\", (\n    SELECT sum((((\"x\" >> \"b\") & 1) << (2 * \"b\" + 1)) | (((\"y\" >> \"b\") & 1) << (2 * \"b\")))::bigint FROM generate_series(0, 25) \"b\"\n  ) AS \"cell\"\n  FROM (\n    SELECT \"store_id\", \"id\",\n      least(67108863, greatest(0, floor((\"lng\" + 180) / 360 * 67108864)))::bigint AS \"x\",\n      least(67108863, greatest(0, floor((\"lat\" + 90) / 180 * 67108864)))::bigint AS \"y\"\n    FROM \"hubs\" WHERE \"cell\" IS NULL\n  ) \"steps\"\n) \"placed\"\nWHERE \"hubs\".\"store_id\" = \"placed\".\"store_id\" AND \"hubs\".\"id\" = \"placed\".\"id\" AND \"hubs\".\"cell\" IS NULL;"
  },
  {
    "name": "0002_hub-cells#5",
    "statement": "CREATE INDEX IF NOT EXISTS \"hubs_cell\" ON \"hubs\" USING btree (\"store_id\",\"cell\");"
  }
];
