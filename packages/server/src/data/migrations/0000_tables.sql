CREATE TABLE IF NOT EXISTS "api_keys" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"hint" text NOT NULL,
	"origins" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "cart_lines" (
	"store_id" text NOT NULL,
	"cart_id" text NOT NULL,
	"offer_id" text NOT NULL,
	"quantity" bigint NOT NULL,
	"amount_when_added" bigint NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cart_lines_store_id_cart_id_offer_id_pk" PRIMARY KEY("store_id","cart_id","offer_id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "carts" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"order_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"status" text NOT NULL,
	"hub_id" text,
	"run_id" text,
	"revision" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "carts_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "categories" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"position" integer NOT NULL,
	"sort_name" text NOT NULL,
	"search" text NOT NULL,
	"record" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "categories_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "events" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"subject" text NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "events_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "hubs" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"code" text NOT NULL,
	"tier" text NOT NULL,
	"status" text NOT NULL,
	"area_code" text,
	"lng" double precision NOT NULL,
	"lat" double precision NOT NULL,
	"services" jsonb NOT NULL,
	"sort_name" text NOT NULL,
	"search" text NOT NULL,
	"record" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "hubs_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "idempotency_keys" (
	"store_id" text NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"fingerprint" text NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "idempotency_keys_store_id_scope_key_pk" PRIMARY KEY("store_id","scope","key")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "schema_lease" (
	"id" integer PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "schema_migrations" (
	"name" text PRIMARY KEY NOT NULL,
	"applied_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "offers" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"product_id" text NOT NULL,
	"variant_id" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"supply" bigint NOT NULL,
	"sold" bigint DEFAULT 0 NOT NULL,
	"sale_from" timestamp (3) with time zone,
	"sale_to" timestamp (3) with time zone,
	"hub_ids" jsonb,
	"search" text NOT NULL,
	"record" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "offers_store_id_id_pk" PRIMARY KEY("store_id","id"),
	CONSTRAINT "offers_stock" CHECK (sold >= 0 and sold <= supply)
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "order_lines" (
	"store_id" text NOT NULL,
	"order_id" text NOT NULL,
	"seq" integer NOT NULL,
	"offer_id" text NOT NULL,
	"ordered" bigint NOT NULL,
	"confirmed" bigint,
	"delivered" bigint,
	"amount" bigint NOT NULL,
	"total_amount" bigint NOT NULL,
	"snapshot" jsonb NOT NULL,
	CONSTRAINT "order_lines_store_id_order_id_seq_pk" PRIMARY KEY("store_id","order_id","seq")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "orders" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"cart_id" text NOT NULL,
	"number" text NOT NULL,
	"token_hash" text NOT NULL,
	"token_ends_at" timestamp (3) with time zone,
	"hub_id" text NOT NULL,
	"run_id" text NOT NULL,
	"state" text NOT NULL,
	"buyer_name" text NOT NULL,
	"buyer_phone" text,
	"collector" jsonb,
	"payment_method" text NOT NULL,
	"payment_state" text NOT NULL,
	"total_amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"placed_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "orders_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "parcels" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"order_id" text NOT NULL,
	"hub_id" text NOT NULL,
	"run_id" text NOT NULL,
	"state" text NOT NULL,
	"shelf" text,
	"code_version" integer DEFAULT 1 NOT NULL,
	"hold_until" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "parcels_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "products" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"category_id" text NOT NULL,
	"sort_name" text NOT NULL,
	"search" text NOT NULL,
	"season_months" jsonb NOT NULL,
	"record" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "products_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "routes" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"record" jsonb NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "routes_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "run_stops" (
	"store_id" text NOT NULL,
	"run_id" text NOT NULL,
	"seq" integer NOT NULL,
	"hub_id" text NOT NULL,
	"arrives_from" timestamp (3) with time zone NOT NULL,
	"arrives_to" timestamp (3) with time zone NOT NULL,
	"actual_at" timestamp (3) with time zone,
	CONSTRAINT "run_stops_store_id_run_id_hub_id_pk" PRIMARY KEY("store_id","run_id","hub_id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "runs" (
	"store_id" text NOT NULL,
	"id" text NOT NULL,
	"route_id" text NOT NULL,
	"status" text NOT NULL,
	"orders_open_at" timestamp (3) with time zone,
	"orders_close_at" timestamp (3) with time zone NOT NULL,
	"departs_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "runs_store_id_id_pk" PRIMARY KEY("store_id","id")
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS "stores" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"mode" text NOT NULL,
	"record" jsonb NOT NULL,
	"secret" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "api_keys_hash" ON "api_keys" USING btree ("store_id","hash");--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "carts_order" ON "carts" USING btree ("store_id","order_id");--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "events_subject" ON "events" USING btree ("store_id","subject","seq");--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "hubs_code" ON "hubs" USING btree ("store_id","code");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "hubs_area" ON "hubs" USING btree ("store_id","area_code");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "idempotency_expiry" ON "idempotency_keys" USING btree ("store_id","expires_at");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "offers_product" ON "offers" USING btree ("store_id","product_id");--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "orders_cart" ON "orders" USING btree ("store_id","cart_id");--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS "orders_number" ON "orders" USING btree ("store_id","number");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "orders_run" ON "orders" USING btree ("store_id","run_id","updated_at","id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "orders_hub" ON "orders" USING btree ("store_id","hub_id","updated_at","id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "orders_changed" ON "orders" USING btree ("store_id","updated_at","id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "parcels_order" ON "parcels" USING btree ("store_id","order_id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "parcels_run" ON "parcels" USING btree ("store_id","run_id","hub_id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "products_category" ON "products" USING btree ("store_id","category_id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "run_stops_hub" ON "run_stops" USING btree ("store_id","hub_id","arrives_from");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "runs_route" ON "runs" USING btree ("store_id","route_id");--> statement-breakpoint
CREATE INDEX IF NOT EXISTS "runs_close" ON "runs" USING btree ("store_id","orders_close_at");