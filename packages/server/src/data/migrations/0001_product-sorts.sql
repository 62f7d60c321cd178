ALTER TABLE "products" ADD COLUMN IF NOT EXISTS "folded_names" jsonb;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN IF NOT EXISTS "created_at" timestamp (3) with time zone;