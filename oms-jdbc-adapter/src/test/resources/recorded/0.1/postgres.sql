CREATE SCHEMA "recorded"
-- end
CREATE TABLE "recorded"."oms_schema_history" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
)
-- end
ALTER TABLE "recorded"."oms_schema_history" ADD CONSTRAINT "oms_schema_history_pk" PRIMARY KEY ("installed_rank")
-- end
CREATE INDEX "oms_schema_history_s_idx" ON "recorded"."oms_schema_history" ("success")
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_stock" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    sku varchar(150) COLLATE "C" NOT NULL,
    node varchar(150) COLLATE "C" NOT NULL,
    pool varchar(150) COLLATE "C" NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node, pool),
    CHECK (on_hand - reserved >= 0)
) WITH (fillfactor = 70)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_request" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    request varchar(150) COLLATE "C" NOT NULL,
    fingerprint varchar(255) COLLATE "C" NOT NULL,
    outcome text NOT NULL,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (tenant, request)
) WITH (toast_tuple_target = 8160)
-- end
CREATE INDEX IF NOT EXISTS "oms_request_answered" ON "recorded"."oms_request" USING brin (answered_at)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_event" (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position bigint,
    tenant varchar(100) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    subject_kind varchar(255) COLLATE "C" NOT NULL,
    subject_id varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    type varchar(255) COLLATE "C" NOT NULL,
    happened_at timestamptz NOT NULL,
    actor varchar(255) COLLATE "C" NOT NULL,
    request varchar(150) COLLATE "C" NOT NULL,
    note text NOT NULL,
    body text NOT NULL,
    seal varchar(255) COLLATE "C" NOT NULL
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
CREATE INDEX IF NOT EXISTS "oms_event_unnumbered" ON "recorded"."oms_event" (id) WHERE position IS NULL
-- end
CREATE UNIQUE INDEX IF NOT EXISTS "oms_event_tenant"
    ON "recorded"."oms_event" (tenant, position) WHERE position IS NOT NULL
-- end
CREATE INDEX IF NOT EXISTS "oms_event_owner"
    ON "recorded"."oms_event" (tenant, owner, position) WHERE position IS NOT NULL
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_sequencer" (
    id smallint PRIMARY KEY,
    last_position bigint NOT NULL
)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_product" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "name" varchar(255) COLLATE "C",
    "item_type" varchar(255) COLLATE "C",
    "tax_category" varchar(255) COLLATE "C",
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_product" ADD COLUMN IF NOT EXISTS "name" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_product" ADD COLUMN IF NOT EXISTS "item_type" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_product" ADD COLUMN IF NOT EXISTS "tax_category" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_product" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_product_tenant_owner" ON "recorded"."oms_product" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_catalog_version" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "valid_from" timestamptz,
    "published_at" timestamptz,
    "offering_count" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_catalog_version" ADD COLUMN IF NOT EXISTS "valid_from" timestamptz
-- end
ALTER TABLE "recorded"."oms_catalog_version" ADD COLUMN IF NOT EXISTS "published_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_catalog_version" ADD COLUMN IF NOT EXISTS "offering_count" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_catalog_version_tenant_owner" ON "recorded"."oms_catalog_version" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_catalog_version_tenant_valid_from_published_at_id" ON "recorded"."oms_catalog_version" (tenant, "valid_from", "published_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_node" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "name" varchar(255) COLLATE "C",
    "country" varchar(255) COLLATE "C",
    "active" boolean,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_node" ADD COLUMN IF NOT EXISTS "name" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_node" ADD COLUMN IF NOT EXISTS "country" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_node" ADD COLUMN IF NOT EXISTS "active" boolean
-- end
ALTER TABLE "recorded"."oms_node" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_node_tenant_owner" ON "recorded"."oms_node" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_order" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "channel" varchar(255) COLLATE "C",
    "external_reference" varchar(255) COLLATE "C",
    "customer" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "fulfillment_status" varchar(255) COLLATE "C",
    "return_status" varchar(255) COLLATE "C",
    "country" varchar(255) COLLATE "C",
    "currency" varchar(255) COLLATE "C",
    "total" numeric(26, 6),
    "charged" numeric(26, 6),
    "line_count" bigint,
    "units" bigint,
    "backordered_units" bigint,
    "pickup_node" varchar(255) COLLATE "C",
    "promised_for" varchar(255) COLLATE "C",
    "placed_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "channel" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "external_reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "customer" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "fulfillment_status" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "return_status" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "country" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "currency" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "total" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "charged" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "line_count" bigint
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "backordered_units" bigint
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "pickup_node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "promised_for" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "placed_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_order" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_order_tenant_owner" ON "recorded"."oms_order" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_order_tenant_placed_at_id" ON "recorded"."oms_order" (tenant, "placed_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_order_tenant_customer_placed_at_id" ON "recorded"."oms_order" (tenant, "customer", "placed_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_order_tenant_state_placed_at_id" ON "recorded"."oms_order" (tenant, "state", "placed_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_order_tenant_channel_placed_at_id" ON "recorded"."oms_order" (tenant, "channel", "placed_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_order_reference" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
CREATE INDEX IF NOT EXISTS "oms_order_reference_tenant_owner" ON "recorded"."oms_order_reference" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_customer_limits" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "customer" varchar(255) COLLATE "C",
    "limited_since" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_customer_limits" ADD COLUMN IF NOT EXISTS "customer" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_customer_limits" ADD COLUMN IF NOT EXISTS "limited_since" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_customer_limits_tenant_owner" ON "recorded"."oms_customer_limits" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_archived_order" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "channel" varchar(255) COLLATE "C",
    "external_reference" varchar(255) COLLATE "C",
    "customer" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "fulfillment_status" varchar(255) COLLATE "C",
    "return_status" varchar(255) COLLATE "C",
    "country" varchar(255) COLLATE "C",
    "currency" varchar(255) COLLATE "C",
    "total" numeric(26, 6),
    "charged" numeric(26, 6),
    "line_count" bigint,
    "units" bigint,
    "backordered_units" bigint,
    "pickup_node" varchar(255) COLLATE "C",
    "promised_for" varchar(255) COLLATE "C",
    "placed_at" timestamptz,
    "authorized" numeric(26, 6),
    "captured" numeric(26, 6),
    "refunded" numeric(26, 6),
    "archived_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "channel" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "external_reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "customer" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "fulfillment_status" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "return_status" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "country" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "currency" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "total" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "charged" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "line_count" bigint
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "backordered_units" bigint
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "pickup_node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "promised_for" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "placed_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "authorized" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "captured" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "refunded" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "archived_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_archived_order" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_archived_order_tenant_owner" ON "recorded"."oms_archived_order" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_archived_order_tenant_placed_at_id" ON "recorded"."oms_archived_order" (tenant, "placed_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_archived_order_tenant_customer_placed_at_id" ON "recorded"."oms_archived_order" (tenant, "customer", "placed_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_payment" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "currency" varchar(255) COLLATE "C",
    "authorized" numeric(26, 6),
    "captured" numeric(26, 6),
    "refunded" numeric(26, 6),
    "amounts_due" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_payment" ADD COLUMN IF NOT EXISTS "currency" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_payment" ADD COLUMN IF NOT EXISTS "authorized" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_payment" ADD COLUMN IF NOT EXISTS "captured" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_payment" ADD COLUMN IF NOT EXISTS "refunded" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_payment" ADD COLUMN IF NOT EXISTS "amounts_due" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_payment_tenant_owner" ON "recorded"."oms_payment" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_fulfillment" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "node" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "released_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_fulfillment" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_fulfillment" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_fulfillment" ADD COLUMN IF NOT EXISTS "released_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_fulfillment_tenant_owner" ON "recorded"."oms_fulfillment" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_fulfillment_tenant_node_state_released_at_id" ON "recorded"."oms_fulfillment" (tenant, "node", "state", "released_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_shipment" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "node" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "carrier" varchar(255) COLLATE "C",
    "tracking" varchar(255) COLLATE "C",
    "parcel_count" bigint,
    "shipped_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_shipment" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_shipment" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_shipment" ADD COLUMN IF NOT EXISTS "carrier" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_shipment" ADD COLUMN IF NOT EXISTS "tracking" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_shipment" ADD COLUMN IF NOT EXISTS "parcel_count" bigint
-- end
ALTER TABLE "recorded"."oms_shipment" ADD COLUMN IF NOT EXISTS "shipped_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_shipment_tenant_owner" ON "recorded"."oms_shipment" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_shipment_tenant_tracking_id" ON "recorded"."oms_shipment" (tenant, "tracking", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_shipment_tenant_shipped_at_id" ON "recorded"."oms_shipment" (tenant, "shipped_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_return" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "state" varchar(255) COLLATE "C",
    "refund" numeric(26, 6),
    "requested_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_return" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_return" ADD COLUMN IF NOT EXISTS "refund" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_return" ADD COLUMN IF NOT EXISTS "requested_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_return_tenant_owner" ON "recorded"."oms_return" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_return_tenant_state_requested_at_id" ON "recorded"."oms_return" (tenant, "state", "requested_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_backorder" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "sku" varchar(255) COLLATE "C",
    "units" bigint,
    "priority" bigint,
    "queue_rank" bigint,
    "waiting_since" timestamptz,
    "held" boolean,
    "covered_units" bigint,
    "promised_for" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "priority" bigint
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "queue_rank" bigint
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "waiting_since" timestamptz
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "held" boolean
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "covered_units" bigint
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "promised_for" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_backorder_tenant_owner" ON "recorded"."oms_backorder" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_backorder_tenant_sku_queue_rank_waiting_since_id" ON "recorded"."oms_backorder" (tenant, "sku", "queue_rank", "waiting_since", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_stock_claim" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "node" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "requests" bigint,
    "untold_units" bigint,
    "is_over" boolean,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_stock_claim" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_claim" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_claim" ADD COLUMN IF NOT EXISTS "requests" bigint
-- end
ALTER TABLE "recorded"."oms_stock_claim" ADD COLUMN IF NOT EXISTS "untold_units" bigint
-- end
ALTER TABLE "recorded"."oms_stock_claim" ADD COLUMN IF NOT EXISTS "is_over" boolean
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_owner" ON "recorded"."oms_stock_claim" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_state_id" ON "recorded"."oms_stock_claim" (tenant, "state", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_node_untold_units_id" ON "recorded"."oms_stock_claim" (tenant, "node", "untold_units", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_node_is_over_id" ON "recorded"."oms_stock_claim" (tenant, "node", "is_over", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_external_stock" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "node" varchar(255) COLLATE "C",
    "sku" varchar(255) COLLATE "C",
    "units" bigint,
    "sequence" bigint,
    "as_of" timestamptz,
    "doubted" boolean,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_external_stock" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_external_stock" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_external_stock" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_external_stock" ADD COLUMN IF NOT EXISTS "sequence" bigint
-- end
ALTER TABLE "recorded"."oms_external_stock" ADD COLUMN IF NOT EXISTS "as_of" timestamptz
-- end
ALTER TABLE "recorded"."oms_external_stock" ADD COLUMN IF NOT EXISTS "doubted" boolean
-- end
CREATE INDEX IF NOT EXISTS "oms_external_stock_tenant_owner" ON "recorded"."oms_external_stock" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_external_stock_tenant_node_sku_id" ON "recorded"."oms_external_stock" (tenant, "node", "sku", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_allowance" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "promotion" varchar(255) COLLATE "C",
    "allowance_type" varchar(255) COLLATE "C",
    "granted" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_allowance" ADD COLUMN IF NOT EXISTS "promotion" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_allowance" ADD COLUMN IF NOT EXISTS "allowance_type" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_allowance" ADD COLUMN IF NOT EXISTS "granted" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_allowance_tenant_owner" ON "recorded"."oms_allowance" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_allowance_tenant_promotion_allowance_type_id" ON "recorded"."oms_allowance" (tenant, "promotion", "allowance_type", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_price_list" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "name" varchar(255) COLLATE "C",
    "currency" varchar(255) COLLATE "C",
    "priority" bigint,
    "list_version" bigint,
    "valid_from" timestamptz,
    "valid_until" timestamptz,
    "ends_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "name" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "currency" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "priority" bigint
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "list_version" bigint
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "valid_from" timestamptz
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "valid_until" timestamptz
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "ends_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_price_list" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_price_list_tenant_owner" ON "recorded"."oms_price_list" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_price_list_tenant_ends_at_id" ON "recorded"."oms_price_list" (tenant, "ends_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_listed_price" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "list" varchar(255) COLLATE "C",
    "sku" varchar(255) COLLATE "C",
    "last_change" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_listed_price" ADD COLUMN IF NOT EXISTS "list" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_listed_price" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_listed_price" ADD COLUMN IF NOT EXISTS "last_change" timestamptz
-- end
ALTER TABLE "recorded"."oms_listed_price" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_listed_price_tenant_owner" ON "recorded"."oms_listed_price" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_listed_price_tenant_list_sku_id" ON "recorded"."oms_listed_price" (tenant, "list", "sku", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_listed_price_tenant_sku_list_id" ON "recorded"."oms_listed_price" (tenant, "sku", "list", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_promotion" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "name" varchar(255) COLLATE "C",
    "priority" bigint,
    "promotion_version" bigint,
    "ended" boolean,
    "valid_from" timestamptz,
    "valid_until" timestamptz,
    "ends_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "name" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "priority" bigint
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "promotion_version" bigint
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "ended" boolean
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "valid_from" timestamptz
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "valid_until" timestamptz
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "ends_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_promotion" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_promotion_tenant_owner" ON "recorded"."oms_promotion" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_promotion_tenant_ends_at_id" ON "recorded"."oms_promotion" (tenant, "ends_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_coupon_batch" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "promotion" varchar(255) COLLATE "C",
    "issued" bigint,
    "withdrawn" bigint,
    "closed" boolean,
    "valid_from" timestamptz,
    "valid_until" timestamptz,
    "ends_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "promotion" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "issued" bigint
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "withdrawn" bigint
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "closed" boolean
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "valid_from" timestamptz
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "valid_until" timestamptz
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "ends_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_coupon_batch" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_coupon_batch_tenant_owner" ON "recorded"."oms_coupon_batch" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_coupon_batch_tenant_ends_at_id" ON "recorded"."oms_coupon_batch" (tenant, "ends_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_coupon_batch_tenant_promotion_id" ON "recorded"."oms_coupon_batch" (tenant, "promotion", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_coupon" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "batch" varchar(255) COLLATE "C",
    "withdrawn" boolean,
    "issued_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_coupon" ADD COLUMN IF NOT EXISTS "batch" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_coupon" ADD COLUMN IF NOT EXISTS "withdrawn" boolean
-- end
ALTER TABLE "recorded"."oms_coupon" ADD COLUMN IF NOT EXISTS "issued_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_coupon_tenant_owner" ON "recorded"."oms_coupon" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_coupon_tenant_batch_id" ON "recorded"."oms_coupon" (tenant, "batch", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_price_board" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "changed_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_price_board" ADD COLUMN IF NOT EXISTS "changed_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_price_board_tenant_owner" ON "recorded"."oms_price_board" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_sourcing_case" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "sku" varchar(255) COLLATE "C",
    "parked" boolean,
    "waits_for_person" boolean,
    "reason" varchar(255) COLLATE "C",
    "tries" bigint,
    "parked_since" timestamptz,
    "excluded_nodes" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "parked" boolean
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "waits_for_person" boolean
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "reason" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "tries" bigint
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "parked_since" timestamptz
-- end
ALTER TABLE "recorded"."oms_sourcing_case" ADD COLUMN IF NOT EXISTS "excluded_nodes" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_sourcing_case_tenant_owner" ON "recorded"."oms_sourcing_case" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_sourcing_case_tenant_parked_id" ON "recorded"."oms_sourcing_case" (tenant, "parked", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_sourcing_case_tenant_waits_for_person_id" ON "recorded"."oms_sourcing_case" (tenant, "waits_for_person", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_waiting_order" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "queue_rank" bigint,
    "waiting_since" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_waiting_order" ADD COLUMN IF NOT EXISTS "queue_rank" bigint
-- end
ALTER TABLE "recorded"."oms_waiting_order" ADD COLUMN IF NOT EXISTS "waiting_since" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_waiting_order_tenant_owner" ON "recorded"."oms_waiting_order" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_waiting_order_tenant_queue_rank_waiting_since_id" ON "recorded"."oms_waiting_order" (tenant, "queue_rank", "waiting_since", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_wave_schedule" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
CREATE INDEX IF NOT EXISTS "oms_wave_schedule_tenant_owner" ON "recorded"."oms_wave_schedule" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_reservation" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "units" bigint,
    "complete" boolean,
    "expires_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_reservation" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_reservation" ADD COLUMN IF NOT EXISTS "complete" boolean
-- end
ALTER TABLE "recorded"."oms_reservation" ADD COLUMN IF NOT EXISTS "expires_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_reservation_tenant_owner" ON "recorded"."oms_reservation" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_reservation_tenant_expires_at_id" ON "recorded"."oms_reservation" (tenant, "expires_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_transfer" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "from_node" varchar(255) COLLATE "C",
    "to_node" varchar(255) COLLATE "C",
    "pool" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "reference" varchar(255) COLLATE "C",
    "ordered_units" bigint,
    "units_in_transit" bigint,
    "ordered_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "from_node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "to_node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "pool" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "ordered_units" bigint
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "units_in_transit" bigint
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "ordered_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_transfer" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_transfer_tenant_owner" ON "recorded"."oms_transfer" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_transfer_tenant_state_ordered_at_id" ON "recorded"."oms_transfer" (tenant, "state", "ordered_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_quote" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "channel" varchar(255) COLLATE "C",
    "customer" varchar(255) COLLATE "C",
    "state" varchar(255) COLLATE "C",
    "currency" varchar(255) COLLATE "C",
    "quote_version" bigint,
    "contract_value" numeric(26, 6),
    "valid_until" timestamptz,
    "requested_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "channel" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "customer" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "currency" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "quote_version" bigint
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "contract_value" numeric(26, 6)
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "valid_until" timestamptz
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "requested_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_quote" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_quote_tenant_owner" ON "recorded"."oms_quote" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_quote_tenant_state_requested_at_id" ON "recorded"."oms_quote" (tenant, "state", "requested_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_quote_tenant_customer_requested_at_id" ON "recorded"."oms_quote" (tenant, "customer", "requested_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_assembly" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "node" varchar(255) COLLATE "C",
    "kit" varchar(255) COLLATE "C",
    "takes_apart" boolean,
    "state" varchar(255) COLLATE "C",
    "reference" varchar(255) COLLATE "C",
    "ordered_units" bigint,
    "done_units" bigint,
    "spoiled_units" bigint,
    "open_units" bigint,
    "due_at" timestamptz,
    "ordered_at" timestamptz,
    "chain_head" varchar(255) COLLATE "C",
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "kit" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "takes_apart" boolean
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "state" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "ordered_units" bigint
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "done_units" bigint
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "spoiled_units" bigint
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "open_units" bigint
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "due_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "ordered_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_assembly" ADD COLUMN IF NOT EXISTS "chain_head" varchar(255) COLLATE "C"
-- end
CREATE INDEX IF NOT EXISTS "oms_assembly_tenant_owner" ON "recorded"."oms_assembly" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_assembly_due_at_tenant_id" ON "recorded"."oms_assembly" ("due_at", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "oms_assembly_tenant_state_ordered_at_id" ON "recorded"."oms_assembly" (tenant, "state", "ordered_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_assembly_tenant_kit_ordered_at_id" ON "recorded"."oms_assembly" (tenant, "kit", "ordered_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_supply" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "sku" varchar(255) COLLATE "C",
    "node" varchar(255) COLLATE "C",
    "source" varchar(255) COLLATE "C",
    "stage" varchar(255) COLLATE "C",
    "reference" varchar(255) COLLATE "C",
    "units" bigint,
    "received" bigint,
    "open_units" bigint,
    "due_at" timestamptz,
    "is_open" boolean,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "source" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "stage" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "received" bigint
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "open_units" bigint
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "due_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_supply" ADD COLUMN IF NOT EXISTS "is_open" boolean
-- end
CREATE INDEX IF NOT EXISTS "oms_supply_tenant_owner" ON "recorded"."oms_supply" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_supply_due_at_tenant_id" ON "recorded"."oms_supply" ("due_at", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "oms_supply_tenant_sku_due_at_id" ON "recorded"."oms_supply" (tenant, "sku", "due_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_supply_tenant_is_open_due_at_id" ON "recorded"."oms_supply" (tenant, "is_open", "due_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_owed_units" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "pool" varchar(255) COLLATE "C",
    "sku" varchar(255) COLLATE "C",
    "node" varchar(255) COLLATE "C",
    "units" bigint,
    "reference" varchar(255) COLLATE "C",
    "settlement" varchar(255) COLLATE "C",
    "is_open" boolean,
    "owed_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "pool" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "settlement" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "is_open" boolean
-- end
ALTER TABLE "recorded"."oms_owed_units" ADD COLUMN IF NOT EXISTS "owed_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_owed_units_tenant_owner" ON "recorded"."oms_owed_units" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_owed_units_tenant_is_open_owner_owed_at_id" ON "recorded"."oms_owed_units" (tenant, "is_open", owner, "owed_at", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_owed_units_tenant_sku_id" ON "recorded"."oms_owed_units" (tenant, "sku", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_lot" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "sku" varchar(255) COLLATE "C",
    "number" varchar(255) COLLATE "C",
    "expires" varchar(255) COLLATE "C",
    "good_until" varchar(255) COLLATE "C",
    "recalled" boolean,
    "units" bigint,
    "quarantined" bigint,
    "shipped" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "number" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "expires" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "good_until" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "recalled" boolean
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "quarantined" bigint
-- end
ALTER TABLE "recorded"."oms_lot" ADD COLUMN IF NOT EXISTS "shipped" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_lot_tenant_owner" ON "recorded"."oms_lot" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_lot_tenant_sku_id" ON "recorded"."oms_lot" (tenant, "sku", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_lot_tenant_owner_good_until_id" ON "recorded"."oms_lot" (tenant, owner, "good_until", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_outlook" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "waiting" bigint,
    "uncovered" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_outlook" ADD COLUMN IF NOT EXISTS "waiting" bigint
-- end
ALTER TABLE "recorded"."oms_outlook" ADD COLUMN IF NOT EXISTS "uncovered" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_outlook_tenant_owner" ON "recorded"."oms_outlook" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_supply_issue" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "problem" varchar(255) COLLATE "C",
    "sku" varchar(255) COLLATE "C",
    "order_id" varchar(255) COLLATE "C",
    "line" bigint,
    "units" bigint,
    "raised_at" timestamptz,
    "is_open" boolean,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "problem" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "order_id" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "line" bigint
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "raised_at" timestamptz
-- end
ALTER TABLE "recorded"."oms_supply_issue" ADD COLUMN IF NOT EXISTS "is_open" boolean
-- end
CREATE INDEX IF NOT EXISTS "oms_supply_issue_tenant_owner" ON "recorded"."oms_supply_issue" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_supply_issue_tenant_is_open_raised_at_id" ON "recorded"."oms_supply_issue" (tenant, "is_open", "raised_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_replenishment_rule" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "sku" varchar(255) COLLATE "C",
    "node" varchar(255) COLLATE "C",
    "method" varchar(255) COLLATE "C",
    "trigger_units" bigint,
    "up_to" bigint,
    "source" varchar(255) COLLATE "C",
    "comes_from" varchar(255) COLLATE "C",
    "active" boolean,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "method" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "trigger_units" bigint
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "up_to" bigint
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "source" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "comes_from" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_replenishment_rule" ADD COLUMN IF NOT EXISTS "active" boolean
-- end
CREATE INDEX IF NOT EXISTS "oms_replenishment_rule_tenant_owner" ON "recorded"."oms_replenishment_rule" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_replenishment_rule_tenant_node_id" ON "recorded"."oms_replenishment_rule" (tenant, "node", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_stock_movement" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "movement_type" varchar(255) COLLATE "C",
    "sku" varchar(255) COLLATE "C",
    "node" varchar(255) COLLATE "C",
    "pool" varchar(255) COLLATE "C",
    "lot" varchar(255) COLLATE "C",
    "on_hand" bigint,
    "reserved" bigint,
    "quarantined" bigint,
    "reference" varchar(255) COLLATE "C",
    "moved_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "movement_type" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "node" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "pool" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "lot" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "on_hand" bigint
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "reserved" bigint
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "quarantined" bigint
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "reference" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_stock_movement" ADD COLUMN IF NOT EXISTS "moved_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_movement_tenant_owner" ON "recorded"."oms_stock_movement" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_movement_tenant_sku_node_moved_at_id" ON "recorded"."oms_stock_movement" (tenant, "sku", "node", "moved_at", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_effect" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "effect_type" varchar(255) COLLATE "C",
    "attempts" bigint,
    "parked" boolean,
    "due_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_effect" ADD COLUMN IF NOT EXISTS "effect_type" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_effect" ADD COLUMN IF NOT EXISTS "attempts" bigint
-- end
ALTER TABLE "recorded"."oms_effect" ADD COLUMN IF NOT EXISTS "parked" boolean
-- end
ALTER TABLE "recorded"."oms_effect" ADD COLUMN IF NOT EXISTS "due_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_effect_tenant_owner" ON "recorded"."oms_effect" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_effect_due_at_tenant_id" ON "recorded"."oms_effect" ("due_at", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "oms_effect_tenant_parked_id" ON "recorded"."oms_effect" (tenant, "parked", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_timer" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "command_type" varchar(255) COLLATE "C",
    "attempts" bigint,
    "parked" boolean,
    "due_at" timestamptz,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_timer" ADD COLUMN IF NOT EXISTS "command_type" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_timer" ADD COLUMN IF NOT EXISTS "attempts" bigint
-- end
ALTER TABLE "recorded"."oms_timer" ADD COLUMN IF NOT EXISTS "parked" boolean
-- end
ALTER TABLE "recorded"."oms_timer" ADD COLUMN IF NOT EXISTS "due_at" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_timer_tenant_owner" ON "recorded"."oms_timer" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_timer_due_at_tenant_id" ON "recorded"."oms_timer" ("due_at", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "oms_timer_tenant_parked_id" ON "recorded"."oms_timer" (tenant, "parked", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_subscription" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "position" bigint,
    "runner" varchar(255) COLLATE "C",
    "held_until" timestamptz,
    "failures" bigint,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_subscription" ADD COLUMN IF NOT EXISTS "position" bigint
-- end
ALTER TABLE "recorded"."oms_subscription" ADD COLUMN IF NOT EXISTS "runner" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_subscription" ADD COLUMN IF NOT EXISTS "held_until" timestamptz
-- end
ALTER TABLE "recorded"."oms_subscription" ADD COLUMN IF NOT EXISTS "failures" bigint
-- end
CREATE INDEX IF NOT EXISTS "oms_subscription_tenant_owner" ON "recorded"."oms_subscription" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."oms_order_page" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
CREATE INDEX IF NOT EXISTS "oms_order_page_tenant_owner" ON "recorded"."oms_order_page" (tenant, owner)
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_orders" AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, (o.body::jsonb #>> ARRAY['shipTo', 'postalCode']) AS postal_code,
       (o.body::jsonb #>> ARRAY['shipTo', 'city']) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['priority'])::bigint, 0) AS priority,
       o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
FROM "recorded"."oms_order" AS o LEFT JOIN "recorded"."oms_payment" AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (o.body::jsonb #>> ARRAY['order', 'shipTo', 'postalCode']), (o.body::jsonb #>> ARRAY['order', 'shipTo', 'city']),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['order', 'priority'])::bigint, 0), o.pickup_node, o.promised_for,
       o.placed_at, TRUE
FROM "recorded"."oms_archived_order" AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_orders";
CREATE VIEW "recorded"."oms_orders" AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, (o.body::jsonb #>> ARRAY['shipTo', 'postalCode']) AS postal_code,
       (o.body::jsonb #>> ARRAY['shipTo', 'city']) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['priority'])::bigint, 0) AS priority,
       o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
FROM "recorded"."oms_order" AS o LEFT JOIN "recorded"."oms_payment" AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (o.body::jsonb #>> ARRAY['order', 'shipTo', 'postalCode']), (o.body::jsonb #>> ARRAY['order', 'shipTo', 'city']),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['order', 'priority'])::bigint, 0), o.pickup_node, o.promised_for,
       o.placed_at, TRUE
FROM "recorded"."oms_archived_order" AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_orders" IS 'Every order with what was paid for it.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."archived" IS 'Whether it was put away and can never be changed again.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."authorized" IS 'What the provider has reserved and not given up; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."backordered_units" IS 'Units that wait for stock.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."captured" IS 'What was taken; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."channel" IS 'Where it came from.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."charged" IS 'What has been, or is being, charged: the price of the units that have left.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."city" IS 'City it goes to.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."country" IS 'ISO code of the country it goes to.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."currency" IS 'ISO code of the currency of every amount.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."customer" IS 'Who ordered; none for an anonymous order.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."external_reference" IS 'The channel''s own number for it.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."fulfillment_status" IS 'How far its goods are, from UNFULFILLED to DELIVERED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."line_count" IS 'How many lines it has.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."pickup_node" IS 'Where the customer comes for it; none for an order that is shipped.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."placed_at" IS 'When it was placed.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."postal_code" IS 'Postal code it goes to.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."priority" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."promised_for" IS 'The day until which it is to be there, as year-month-day; none where none was promised.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."refunded" IS 'What was paid back; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."return_status" IS 'NONE, PARTIALLY_RETURNED or RETURNED.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."state" IS 'PLACED, CONFIRMED, COMPLETED, REJECTED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."total" IS 'What it costs now, tax included, cancelled units left out.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."units" IS 'Units ordered, over all lines.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_order_lines" AS
SELECT q.tenant, q.order_id, q.line, q.sku, q.name, q.item_type, q.channel, q.customer, q.order_state,
       q.placed_at, q.currency, q.unit_price, CAST((q.line_discount) * q.minor_unit AS decimal(26, 6)) AS line_discount,
       CAST((q.order_discount) * q.minor_unit AS decimal(26, 6)) AS order_discount, q.tax_rate, q.tax_included,
       CAST((q.net) * q.minor_unit AS decimal(26, 6)) AS agreed_net, CAST((q.tax) * q.minor_unit AS decimal(26, 6)) AS agreed_tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.net_now + q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.charged_net + q.charged_tax END) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.refunded_net + q.refunded_tax END) * q.minor_unit AS decimal(26, 6)) AS refunded,
       q.ordered, q.open_units, q.backordered, q.allocated, q.released, q.picked, q.packed, q.shipped,
       q.delivered, q.cancelled, q.returned, q.item, q.offering, q.grown_from
FROM (
    SELECT u.*, u.ordered - u.cancelled AS live, u.shipped + u.delivered AS gone
    FROM (
        SELECT o.tenant, o.id AS order_id, COALESCE((o.line #>> ARRAY['number'])::bigint, 0) AS line, (o.line #>> ARRAY['sku']) AS sku,
       (o.line #>> ARRAY['name']) AS name, (o.line #>> ARRAY['type']) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       (o.line #>> ARRAY['price', 'unitPrice'])::numeric(26, 6) AS unit_price,
       COALESCE((o.line #>> ARRAY['price', 'lineDiscount', 'minor'])::bigint, 0) AS line_discount,
       COALESCE((o.line #>> ARRAY['price', 'orderDiscount', 'minor'])::bigint, 0) AS order_discount,
       (o.line #>> ARRAY['price', 'taxRate'])::numeric(26, 6) AS tax_rate, COALESCE((o.line #>> ARRAY['price', 'taxIncluded'])::boolean, false) AS tax_included,
       COALESCE((o.line #>> ARRAY['price', 'net', 'minor'])::bigint, 0) AS net, COALESCE((o.line #>> ARRAY['price', 'tax', 'minor'])::bigint, 0) AS tax,
       COALESCE((o.line #>> ARRAY['price', 'units'])::bigint, 0) AS ordered, COALESCE((o.line #>> ARRAY['quantities', 'open'])::bigint, 0) AS open_units,
       COALESCE((o.line #>> ARRAY['quantities', 'backordered'])::bigint, 0) AS backordered,
       COALESCE((o.line #>> ARRAY['quantities', 'allocated'])::bigint, 0) AS allocated,
       COALESCE((o.line #>> ARRAY['quantities', 'released'])::bigint, 0) AS released,
       COALESCE((o.line #>> ARRAY['quantities', 'picked'])::bigint, 0) AS picked, COALESCE((o.line #>> ARRAY['quantities', 'packed'])::bigint, 0) AS packed,
       COALESCE((o.line #>> ARRAY['quantities', 'shipped'])::bigint, 0) AS shipped,
       COALESCE((o.line #>> ARRAY['quantities', 'delivered'])::bigint, 0) AS delivered,
       COALESCE((o.line #>> ARRAY['quantities', 'cancelled'])::bigint, 0) AS cancelled,
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned,
       COALESCE((o.line #>> ARRAY['ordered', '0', 'item'])::bigint, 0) AS item, (o.line #>> ARRAY['ordered', '0', 'offering']) AS offering,
       COALESCE((o.line #>> ARRAY['grownFrom'])::bigint, 0) AS grown_from,
       (o.line #>> ARRAY['account', '0', 'total', 'net', 'minor']) AS account,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'net', 'minor'])::bigint, 0) AS net_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'tax', 'minor'])::bigint, 0) AS tax_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'net', 'minor'])::bigint, 0) AS charged_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'tax', 'minor'])::bigint, 0) AS charged_tax,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'net', 'minor'])::bigint, 0) AS refunded_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'tax', 'minor'])::bigint, 0) AS refunded_tax
FROM
(SELECT s.*, line.value AS line FROM "recorded"."oms_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, COALESCE((o.line #>> ARRAY['number'])::bigint, 0) AS line, (o.line #>> ARRAY['sku']) AS sku,
       (o.line #>> ARRAY['name']) AS name, (o.line #>> ARRAY['type']) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       (o.line #>> ARRAY['price', 'unitPrice'])::numeric(26, 6) AS unit_price,
       COALESCE((o.line #>> ARRAY['price', 'lineDiscount', 'minor'])::bigint, 0) AS line_discount,
       COALESCE((o.line #>> ARRAY['price', 'orderDiscount', 'minor'])::bigint, 0) AS order_discount,
       (o.line #>> ARRAY['price', 'taxRate'])::numeric(26, 6) AS tax_rate, COALESCE((o.line #>> ARRAY['price', 'taxIncluded'])::boolean, false) AS tax_included,
       COALESCE((o.line #>> ARRAY['price', 'net', 'minor'])::bigint, 0) AS net, COALESCE((o.line #>> ARRAY['price', 'tax', 'minor'])::bigint, 0) AS tax,
       COALESCE((o.line #>> ARRAY['price', 'units'])::bigint, 0) AS ordered, COALESCE((o.line #>> ARRAY['quantities', 'open'])::bigint, 0) AS open_units,
       COALESCE((o.line #>> ARRAY['quantities', 'backordered'])::bigint, 0) AS backordered,
       COALESCE((o.line #>> ARRAY['quantities', 'allocated'])::bigint, 0) AS allocated,
       COALESCE((o.line #>> ARRAY['quantities', 'released'])::bigint, 0) AS released,
       COALESCE((o.line #>> ARRAY['quantities', 'picked'])::bigint, 0) AS picked, COALESCE((o.line #>> ARRAY['quantities', 'packed'])::bigint, 0) AS packed,
       COALESCE((o.line #>> ARRAY['quantities', 'shipped'])::bigint, 0) AS shipped,
       COALESCE((o.line #>> ARRAY['quantities', 'delivered'])::bigint, 0) AS delivered,
       COALESCE((o.line #>> ARRAY['quantities', 'cancelled'])::bigint, 0) AS cancelled,
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned,
       COALESCE((o.line #>> ARRAY['ordered', '0', 'item'])::bigint, 0) AS item, (o.line #>> ARRAY['ordered', '0', 'offering']) AS offering,
       COALESCE((o.line #>> ARRAY['grownFrom'])::bigint, 0) AS grown_from,
       (o.line #>> ARRAY['account', '0', 'total', 'net', 'minor']) AS account,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'net', 'minor'])::bigint, 0) AS net_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'tax', 'minor'])::bigint, 0) AS tax_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'net', 'minor'])::bigint, 0) AS charged_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'tax', 'minor'])::bigint, 0) AS charged_tax,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'net', 'minor'])::bigint, 0) AS refunded_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'tax', 'minor'])::bigint, 0) AS refunded_tax
FROM
(SELECT s.*, line.value AS line FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM "recorded"."oms_order" AS h JOIN "recorded"."oms_order_page" AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, COALESCE((o.line #>> ARRAY['number'])::bigint, 0) AS line, (o.line #>> ARRAY['sku']) AS sku,
       (o.line #>> ARRAY['name']) AS name, (o.line #>> ARRAY['type']) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       (o.line #>> ARRAY['price', 'unitPrice'])::numeric(26, 6) AS unit_price,
       COALESCE((o.line #>> ARRAY['price', 'lineDiscount', 'minor'])::bigint, 0) AS line_discount,
       COALESCE((o.line #>> ARRAY['price', 'orderDiscount', 'minor'])::bigint, 0) AS order_discount,
       (o.line #>> ARRAY['price', 'taxRate'])::numeric(26, 6) AS tax_rate, COALESCE((o.line #>> ARRAY['price', 'taxIncluded'])::boolean, false) AS tax_included,
       COALESCE((o.line #>> ARRAY['price', 'net', 'minor'])::bigint, 0) AS net, COALESCE((o.line #>> ARRAY['price', 'tax', 'minor'])::bigint, 0) AS tax,
       COALESCE((o.line #>> ARRAY['price', 'units'])::bigint, 0) AS ordered, COALESCE((o.line #>> ARRAY['quantities', 'open'])::bigint, 0) AS open_units,
       COALESCE((o.line #>> ARRAY['quantities', 'backordered'])::bigint, 0) AS backordered,
       COALESCE((o.line #>> ARRAY['quantities', 'allocated'])::bigint, 0) AS allocated,
       COALESCE((o.line #>> ARRAY['quantities', 'released'])::bigint, 0) AS released,
       COALESCE((o.line #>> ARRAY['quantities', 'picked'])::bigint, 0) AS picked, COALESCE((o.line #>> ARRAY['quantities', 'packed'])::bigint, 0) AS packed,
       COALESCE((o.line #>> ARRAY['quantities', 'shipped'])::bigint, 0) AS shipped,
       COALESCE((o.line #>> ARRAY['quantities', 'delivered'])::bigint, 0) AS delivered,
       COALESCE((o.line #>> ARRAY['quantities', 'cancelled'])::bigint, 0) AS cancelled,
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned,
       COALESCE((o.line #>> ARRAY['ordered', '0', 'item'])::bigint, 0) AS item, (o.line #>> ARRAY['ordered', '0', 'offering']) AS offering,
       COALESCE((o.line #>> ARRAY['grownFrom'])::bigint, 0) AS grown_from,
       (o.line #>> ARRAY['account', '0', 'total', 'net', 'minor']) AS account,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'net', 'minor'])::bigint, 0) AS net_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'tax', 'minor'])::bigint, 0) AS tax_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'net', 'minor'])::bigint, 0) AS charged_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'tax', 'minor'])::bigint, 0) AS charged_tax,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'net', 'minor'])::bigint, 0) AS refunded_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'tax', 'minor'])::bigint, 0) AS refunded_tax
FROM
(SELECT s.*, line.value AS line FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['order', 'lines']) AS line (value)) AS o
    ) AS u
) AS q
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_order_lines";
CREATE VIEW "recorded"."oms_order_lines" AS
SELECT q.tenant, q.order_id, q.line, q.sku, q.name, q.item_type, q.channel, q.customer, q.order_state,
       q.placed_at, q.currency, q.unit_price, CAST((q.line_discount) * q.minor_unit AS decimal(26, 6)) AS line_discount,
       CAST((q.order_discount) * q.minor_unit AS decimal(26, 6)) AS order_discount, q.tax_rate, q.tax_included,
       CAST((q.net) * q.minor_unit AS decimal(26, 6)) AS agreed_net, CAST((q.tax) * q.minor_unit AS decimal(26, 6)) AS agreed_tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.net_now + q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.charged_net + q.charged_tax END) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.refunded_net + q.refunded_tax END) * q.minor_unit AS decimal(26, 6)) AS refunded,
       q.ordered, q.open_units, q.backordered, q.allocated, q.released, q.picked, q.packed, q.shipped,
       q.delivered, q.cancelled, q.returned, q.item, q.offering, q.grown_from
FROM (
    SELECT u.*, u.ordered - u.cancelled AS live, u.shipped + u.delivered AS gone
    FROM (
        SELECT o.tenant, o.id AS order_id, COALESCE((o.line #>> ARRAY['number'])::bigint, 0) AS line, (o.line #>> ARRAY['sku']) AS sku,
       (o.line #>> ARRAY['name']) AS name, (o.line #>> ARRAY['type']) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       (o.line #>> ARRAY['price', 'unitPrice'])::numeric(26, 6) AS unit_price,
       COALESCE((o.line #>> ARRAY['price', 'lineDiscount', 'minor'])::bigint, 0) AS line_discount,
       COALESCE((o.line #>> ARRAY['price', 'orderDiscount', 'minor'])::bigint, 0) AS order_discount,
       (o.line #>> ARRAY['price', 'taxRate'])::numeric(26, 6) AS tax_rate, COALESCE((o.line #>> ARRAY['price', 'taxIncluded'])::boolean, false) AS tax_included,
       COALESCE((o.line #>> ARRAY['price', 'net', 'minor'])::bigint, 0) AS net, COALESCE((o.line #>> ARRAY['price', 'tax', 'minor'])::bigint, 0) AS tax,
       COALESCE((o.line #>> ARRAY['price', 'units'])::bigint, 0) AS ordered, COALESCE((o.line #>> ARRAY['quantities', 'open'])::bigint, 0) AS open_units,
       COALESCE((o.line #>> ARRAY['quantities', 'backordered'])::bigint, 0) AS backordered,
       COALESCE((o.line #>> ARRAY['quantities', 'allocated'])::bigint, 0) AS allocated,
       COALESCE((o.line #>> ARRAY['quantities', 'released'])::bigint, 0) AS released,
       COALESCE((o.line #>> ARRAY['quantities', 'picked'])::bigint, 0) AS picked, COALESCE((o.line #>> ARRAY['quantities', 'packed'])::bigint, 0) AS packed,
       COALESCE((o.line #>> ARRAY['quantities', 'shipped'])::bigint, 0) AS shipped,
       COALESCE((o.line #>> ARRAY['quantities', 'delivered'])::bigint, 0) AS delivered,
       COALESCE((o.line #>> ARRAY['quantities', 'cancelled'])::bigint, 0) AS cancelled,
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned,
       COALESCE((o.line #>> ARRAY['ordered', '0', 'item'])::bigint, 0) AS item, (o.line #>> ARRAY['ordered', '0', 'offering']) AS offering,
       COALESCE((o.line #>> ARRAY['grownFrom'])::bigint, 0) AS grown_from,
       (o.line #>> ARRAY['account', '0', 'total', 'net', 'minor']) AS account,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'net', 'minor'])::bigint, 0) AS net_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'tax', 'minor'])::bigint, 0) AS tax_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'net', 'minor'])::bigint, 0) AS charged_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'tax', 'minor'])::bigint, 0) AS charged_tax,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'net', 'minor'])::bigint, 0) AS refunded_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'tax', 'minor'])::bigint, 0) AS refunded_tax
FROM
(SELECT s.*, line.value AS line FROM "recorded"."oms_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, COALESCE((o.line #>> ARRAY['number'])::bigint, 0) AS line, (o.line #>> ARRAY['sku']) AS sku,
       (o.line #>> ARRAY['name']) AS name, (o.line #>> ARRAY['type']) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       (o.line #>> ARRAY['price', 'unitPrice'])::numeric(26, 6) AS unit_price,
       COALESCE((o.line #>> ARRAY['price', 'lineDiscount', 'minor'])::bigint, 0) AS line_discount,
       COALESCE((o.line #>> ARRAY['price', 'orderDiscount', 'minor'])::bigint, 0) AS order_discount,
       (o.line #>> ARRAY['price', 'taxRate'])::numeric(26, 6) AS tax_rate, COALESCE((o.line #>> ARRAY['price', 'taxIncluded'])::boolean, false) AS tax_included,
       COALESCE((o.line #>> ARRAY['price', 'net', 'minor'])::bigint, 0) AS net, COALESCE((o.line #>> ARRAY['price', 'tax', 'minor'])::bigint, 0) AS tax,
       COALESCE((o.line #>> ARRAY['price', 'units'])::bigint, 0) AS ordered, COALESCE((o.line #>> ARRAY['quantities', 'open'])::bigint, 0) AS open_units,
       COALESCE((o.line #>> ARRAY['quantities', 'backordered'])::bigint, 0) AS backordered,
       COALESCE((o.line #>> ARRAY['quantities', 'allocated'])::bigint, 0) AS allocated,
       COALESCE((o.line #>> ARRAY['quantities', 'released'])::bigint, 0) AS released,
       COALESCE((o.line #>> ARRAY['quantities', 'picked'])::bigint, 0) AS picked, COALESCE((o.line #>> ARRAY['quantities', 'packed'])::bigint, 0) AS packed,
       COALESCE((o.line #>> ARRAY['quantities', 'shipped'])::bigint, 0) AS shipped,
       COALESCE((o.line #>> ARRAY['quantities', 'delivered'])::bigint, 0) AS delivered,
       COALESCE((o.line #>> ARRAY['quantities', 'cancelled'])::bigint, 0) AS cancelled,
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned,
       COALESCE((o.line #>> ARRAY['ordered', '0', 'item'])::bigint, 0) AS item, (o.line #>> ARRAY['ordered', '0', 'offering']) AS offering,
       COALESCE((o.line #>> ARRAY['grownFrom'])::bigint, 0) AS grown_from,
       (o.line #>> ARRAY['account', '0', 'total', 'net', 'minor']) AS account,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'net', 'minor'])::bigint, 0) AS net_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'tax', 'minor'])::bigint, 0) AS tax_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'net', 'minor'])::bigint, 0) AS charged_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'tax', 'minor'])::bigint, 0) AS charged_tax,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'net', 'minor'])::bigint, 0) AS refunded_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'tax', 'minor'])::bigint, 0) AS refunded_tax
FROM
(SELECT s.*, line.value AS line FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM "recorded"."oms_order" AS h JOIN "recorded"."oms_order_page" AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, COALESCE((o.line #>> ARRAY['number'])::bigint, 0) AS line, (o.line #>> ARRAY['sku']) AS sku,
       (o.line #>> ARRAY['name']) AS name, (o.line #>> ARRAY['type']) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       (o.line #>> ARRAY['price', 'unitPrice'])::numeric(26, 6) AS unit_price,
       COALESCE((o.line #>> ARRAY['price', 'lineDiscount', 'minor'])::bigint, 0) AS line_discount,
       COALESCE((o.line #>> ARRAY['price', 'orderDiscount', 'minor'])::bigint, 0) AS order_discount,
       (o.line #>> ARRAY['price', 'taxRate'])::numeric(26, 6) AS tax_rate, COALESCE((o.line #>> ARRAY['price', 'taxIncluded'])::boolean, false) AS tax_included,
       COALESCE((o.line #>> ARRAY['price', 'net', 'minor'])::bigint, 0) AS net, COALESCE((o.line #>> ARRAY['price', 'tax', 'minor'])::bigint, 0) AS tax,
       COALESCE((o.line #>> ARRAY['price', 'units'])::bigint, 0) AS ordered, COALESCE((o.line #>> ARRAY['quantities', 'open'])::bigint, 0) AS open_units,
       COALESCE((o.line #>> ARRAY['quantities', 'backordered'])::bigint, 0) AS backordered,
       COALESCE((o.line #>> ARRAY['quantities', 'allocated'])::bigint, 0) AS allocated,
       COALESCE((o.line #>> ARRAY['quantities', 'released'])::bigint, 0) AS released,
       COALESCE((o.line #>> ARRAY['quantities', 'picked'])::bigint, 0) AS picked, COALESCE((o.line #>> ARRAY['quantities', 'packed'])::bigint, 0) AS packed,
       COALESCE((o.line #>> ARRAY['quantities', 'shipped'])::bigint, 0) AS shipped,
       COALESCE((o.line #>> ARRAY['quantities', 'delivered'])::bigint, 0) AS delivered,
       COALESCE((o.line #>> ARRAY['quantities', 'cancelled'])::bigint, 0) AS cancelled,
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned,
       COALESCE((o.line #>> ARRAY['ordered', '0', 'item'])::bigint, 0) AS item, (o.line #>> ARRAY['ordered', '0', 'offering']) AS offering,
       COALESCE((o.line #>> ARRAY['grownFrom'])::bigint, 0) AS grown_from,
       (o.line #>> ARRAY['account', '0', 'total', 'net', 'minor']) AS account,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'net', 'minor'])::bigint, 0) AS net_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'total', 'tax', 'minor'])::bigint, 0) AS tax_now,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'net', 'minor'])::bigint, 0) AS charged_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'charged', 'tax', 'minor'])::bigint, 0) AS charged_tax,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'net', 'minor'])::bigint, 0) AS refunded_net,
       COALESCE((o.line #>> ARRAY['account', '0', 'refunded', 'tax', 'minor'])::bigint, 0) AS refunded_tax
FROM
(SELECT s.*, line.value AS line FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['order', 'lines']) AS line (value)) AS o
    ) AS u
) AS q
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_order_lines" IS 'Every order line with its price and where each of its units is.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."agreed_net" IS 'Agreed for all units ordered, without tax.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."agreed_tax" IS 'The tax on that.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."allocated" IS 'Units reserved at a node.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."backordered" IS 'Units that wait in the queue for stock.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."cancelled" IS 'Units not wanted, or not to be had, any more.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."channel" IS 'Where the order came from.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."charged" IS 'The price of the units that have left, tax included.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."currency" IS 'ISO code of the currency of every amount.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."customer" IS 'Who ordered.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."delivered" IS 'Units handed over; charges that were charged.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."grown_from" IS 'Of units that came on top of a line, that line; 0 for others.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."item" IS 'Of a line that is part of a configured offering, the first line of the same one; 0 for others.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."item_type" IS 'GOODS or CHARGE.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."line" IS 'Number of the line, from 1.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."line_discount" IS 'Taken off this line.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."name" IS 'Its name at placement.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."offering" IS 'The offering that it is part of.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."open_units" IS 'Units wanted, no stock set aside.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."order_discount" IS 'This line''s share of what was taken off the order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."order_state" IS 'State of the order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."ordered" IS 'Units ordered: the sum of the columns from open_units to cancelled.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."packed" IS 'Units in a package.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."picked" IS 'Units taken from the shelf.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."placed_at" IS 'When the order was placed.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."refunded" IS 'The price of the units that came back, tax included.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."released" IS 'Units given to a node as work.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."returned" IS 'Units that came back and were accepted; they stay counted as shipped or delivered.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."shipped" IS 'Units on their way.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."sku" IS 'What was ordered.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."tax" IS 'The tax in the total.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."tax_included" IS 'Whether unit prices and discounts contain the tax.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."tax_rate" IS 'In percent.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."total" IS 'What the line costs now, tax included, cancelled units left out.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."unit_price" IS 'Agreed price of one unit, with tax where tax_included says so.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_order_holds" AS
SELECT o.tenant, o.id AS order_id, (o.hold #>> ARRAY['type']) AS hold_type, (o.hold #>> ARRAY['reason']) AS reason,
       o.customer, o.state AS order_state, o.placed_at
FROM (SELECT s.*, hold.value AS hold FROM "recorded"."oms_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['holds']) AS hold (value)) AS o
UNION ALL
SELECT o.tenant, o.id, (o.hold #>> ARRAY['type']), (o.hold #>> ARRAY['reason']), o.customer, o.state, o.placed_at
FROM (SELECT s.*, hold.value AS hold FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['order', 'holds']) AS hold (value)) AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_order_holds";
CREATE VIEW "recorded"."oms_order_holds" AS
SELECT o.tenant, o.id AS order_id, (o.hold #>> ARRAY['type']) AS hold_type, (o.hold #>> ARRAY['reason']) AS reason,
       o.customer, o.state AS order_state, o.placed_at
FROM (SELECT s.*, hold.value AS hold FROM "recorded"."oms_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['holds']) AS hold (value)) AS o
UNION ALL
SELECT o.tenant, o.id, (o.hold #>> ARRAY['type']), (o.hold #>> ARRAY['reason']), o.customer, o.state, o.placed_at
FROM (SELECT s.*, hold.value AS hold FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['order', 'holds']) AS hold (value)) AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_order_holds" IS 'What blocks operations on an order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."customer" IS 'Who ordered.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."hold_type" IS 'What it is about.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."order_state" IS 'State of the order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."placed_at" IS 'When the order was placed.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."reason" IS 'Why, for people.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_holds"."tenant" IS 'Whose it is.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_backorders" AS
SELECT b.tenant, b.owner AS order_id, COALESCE((b.body::jsonb #>> ARRAY['line'])::bigint, 0) AS line, b.sku, b.units, b.priority,
       b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
FROM "recorded"."oms_backorder" AS b LEFT JOIN "recorded"."oms_order" AS o ON o.tenant = b.tenant AND o.id = b.owner
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_backorders";
CREATE VIEW "recorded"."oms_backorders" AS
SELECT b.tenant, b.owner AS order_id, COALESCE((b.body::jsonb #>> ARRAY['line'])::bigint, 0) AS line, b.sku, b.units, b.priority,
       b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
FROM "recorded"."oms_backorder" AS b LEFT JOIN "recorded"."oms_order" AS o ON o.tenant = b.tenant AND o.id = b.owner
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_backorders" IS 'Who waits for stock; the queue of a SKU is sorted by queue_rank, waiting_since, order_id and line.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."channel" IS 'Where the order came from.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."customer" IS 'Who waits.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."line" IS 'The line.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."priority" IS 'Of the order; the rank comes from it unless another policy was chosen.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."promised_for" IS 'By when all its units should have come; none without a promise.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."queue_rank" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."sku" IS 'What is waited for.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."units" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."waiting_since" IS 'Since when.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_fulfillment_lines" AS
SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
       COALESCE((f.line #>> ARRAY['line'])::bigint, 0) AS line, (f.line #>> ARRAY['sku']) AS sku, COALESCE((f.line #>> ARRAY['released'])::bigint, 0) AS released,
       COALESCE((f.line #>> ARRAY['picked'])::bigint, 0) AS picked, COALESCE((f.line #>> ARRAY['packed'])::bigint, 0) AS packed,
       COALESCE((f.line #>> ARRAY['shipped'])::bigint, 0) AS shipped
FROM (SELECT s.*, line.value AS line FROM "recorded"."oms_fulfillment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS f
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_fulfillment_lines";
CREATE VIEW "recorded"."oms_fulfillment_lines" AS
SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
       COALESCE((f.line #>> ARRAY['line'])::bigint, 0) AS line, (f.line #>> ARRAY['sku']) AS sku, COALESCE((f.line #>> ARRAY['released'])::bigint, 0) AS released,
       COALESCE((f.line #>> ARRAY['picked'])::bigint, 0) AS picked, COALESCE((f.line #>> ARRAY['packed'])::bigint, 0) AS packed,
       COALESCE((f.line #>> ARRAY['shipped'])::bigint, 0) AS shipped
FROM (SELECT s.*, line.value AS line FROM "recorded"."oms_fulfillment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS f
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_fulfillment_lines" IS 'What each node has to do, and how far it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."fulfillment_id" IS 'The fulfilment order.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."line" IS 'The order line.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."node" IS 'The node.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."packed" IS 'Units to be shipped.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."picked" IS 'Units to be packed.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."released" IS 'Units to be picked.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."released_at" IS 'When the node got the work.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."shipped" IS 'Units that have left.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."state" IS 'OPEN, PICKED, PACKED, SHIPPED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment_lines"."tenant" IS 'Whose it is.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_shipments" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, (s.body::jsonb #>> ARRAY['fulfillment']) AS fulfillment_id,
       s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
FROM "recorded"."oms_shipment" AS s
UNION ALL
SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
       count(*), a.shipped_at
FROM (
    SELECT o.tenant, o.id AS order_id, (o.shipment #>> ARRAY['id']) AS shipment_id,
           (o.shipment #>> ARRAY['fulfillment']) AS fulfillment_id, (o.shipment #>> ARRAY['node']) AS node,
           (o.shipment #>> ARRAY['state']) AS state, (o.shipment #>> ARRAY['carrier']) AS carrier,
           (o.shipment #>> ARRAY['parcels', '0', 'tracking']) AS first_tracking,
           (o.shipment #>> ARRAY['shippedAt'])::timestamptz AS shipped_at, COALESCE((o.parcel #>> ARRAY['number'])::bigint, 0) AS parcel_number
    FROM (SELECT s.*, shipment.value AS shipment, parcel.value AS parcel FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['parcels']) AS parcel (value)) AS o
) AS a
GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_shipments";
CREATE VIEW "recorded"."oms_shipments" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, (s.body::jsonb #>> ARRAY['fulfillment']) AS fulfillment_id,
       s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
FROM "recorded"."oms_shipment" AS s
UNION ALL
SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
       count(*), a.shipped_at
FROM (
    SELECT o.tenant, o.id AS order_id, (o.shipment #>> ARRAY['id']) AS shipment_id,
           (o.shipment #>> ARRAY['fulfillment']) AS fulfillment_id, (o.shipment #>> ARRAY['node']) AS node,
           (o.shipment #>> ARRAY['state']) AS state, (o.shipment #>> ARRAY['carrier']) AS carrier,
           (o.shipment #>> ARRAY['parcels', '0', 'tracking']) AS first_tracking,
           (o.shipment #>> ARRAY['shippedAt'])::timestamptz AS shipped_at, COALESCE((o.parcel #>> ARRAY['number'])::bigint, 0) AS parcel_number
    FROM (SELECT s.*, shipment.value AS shipment, parcel.value AS parcel FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['parcels']) AS parcel (value)) AS o
) AS a
GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_shipments" IS 'What left a node together for one order.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."carrier" IS 'Who took it.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."fulfillment_id" IS 'The fulfilment order that it was packed for.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."node" IS 'The node that it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."package_count" IS 'How many packages it has.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."shipment_id" IS 'The shipment.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."shipped_at" IS 'When it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."state" IS 'SHIPPED or DELIVERED.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipments"."tracking" IS 'Tracking number of its first package.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_shipment_lines" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
       COALESCE((s.content #>> ARRAY['line'])::bigint, 0) AS line, COALESCE((s.content #>> ARRAY['units'])::bigint, 0) AS units
FROM (SELECT s.*, content.value AS content FROM "recorded"."oms_shipment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['contents']) AS content (value)) AS s
UNION ALL
SELECT o.tenant, o.id, (o.shipment #>> ARRAY['id']), (o.shipment #>> ARRAY['node']), (o.shipment #>> ARRAY['state']),
       (o.shipment #>> ARRAY['shippedAt'])::timestamptz, COALESCE((o.content #>> ARRAY['line'])::bigint, 0), COALESCE((o.content #>> ARRAY['units'])::bigint, 0)
FROM (SELECT s.*, shipment.value AS shipment, content.value AS content FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['contents']) AS content (value)) AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_shipment_lines";
CREATE VIEW "recorded"."oms_shipment_lines" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
       COALESCE((s.content #>> ARRAY['line'])::bigint, 0) AS line, COALESCE((s.content #>> ARRAY['units'])::bigint, 0) AS units
FROM (SELECT s.*, content.value AS content FROM "recorded"."oms_shipment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['contents']) AS content (value)) AS s
UNION ALL
SELECT o.tenant, o.id, (o.shipment #>> ARRAY['id']), (o.shipment #>> ARRAY['node']), (o.shipment #>> ARRAY['state']),
       (o.shipment #>> ARRAY['shippedAt'])::timestamptz, COALESCE((o.content #>> ARRAY['line'])::bigint, 0), COALESCE((o.content #>> ARRAY['units'])::bigint, 0)
FROM (SELECT s.*, shipment.value AS shipment, content.value AS content FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['contents']) AS content (value)) AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_shipment_lines" IS 'What is in a shipment.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."line" IS 'The order line.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."node" IS 'The node that it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."shipment_id" IS 'The shipment.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."shipped_at" IS 'When it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."state" IS 'SHIPPED or DELIVERED.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lines"."units" IS 'How many units.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_shipment_lots" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
       COALESCE((s.lot #>> ARRAY['line'])::bigint, 0) AS line, (s.lot #>> ARRAY['lot']) AS lot, COALESCE((s.lot #>> ARRAY['units'])::bigint, 0) AS units
FROM (SELECT s.*, lot.value AS lot FROM "recorded"."oms_shipment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lots']) AS lot (value)) AS s
UNION ALL
SELECT o.tenant, o.id, (o.shipment #>> ARRAY['id']), (o.shipment #>> ARRAY['node']), (o.shipment #>> ARRAY['shippedAt'])::timestamptz,
       COALESCE((o.lot #>> ARRAY['line'])::bigint, 0), (o.lot #>> ARRAY['lot']), COALESCE((o.lot #>> ARRAY['units'])::bigint, 0)
FROM (SELECT s.*, shipment.value AS shipment, lot.value AS lot FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['lots']) AS lot (value)) AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_shipment_lots";
CREATE VIEW "recorded"."oms_shipment_lots" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
       COALESCE((s.lot #>> ARRAY['line'])::bigint, 0) AS line, (s.lot #>> ARRAY['lot']) AS lot, COALESCE((s.lot #>> ARRAY['units'])::bigint, 0) AS units
FROM (SELECT s.*, lot.value AS lot FROM "recorded"."oms_shipment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lots']) AS lot (value)) AS s
UNION ALL
SELECT o.tenant, o.id, (o.shipment #>> ARRAY['id']), (o.shipment #>> ARRAY['node']), (o.shipment #>> ARRAY['shippedAt'])::timestamptz,
       COALESCE((o.lot #>> ARRAY['line'])::bigint, 0), (o.lot #>> ARRAY['lot']), COALESCE((o.lot #>> ARRAY['units'])::bigint, 0)
FROM (SELECT s.*, shipment.value AS shipment, lot.value AS lot FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['lots']) AS lot (value)) AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_shipment_lots" IS 'Which lots, or serial numbers, left with a shipment, of what is told apart.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."line" IS 'The order line.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."lot" IS 'The lot, or the serial number.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."node" IS 'The node that it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."shipment_id" IS 'The shipment.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."shipped_at" IS 'When it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment_lots"."units" IS 'How many units.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_packages" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, COALESCE((s.parcel #>> ARRAY['number'])::bigint, 0) AS package,
       (s.parcel #>> ARRAY['tracking']) AS tracking, s.carrier, s.node, s.state, s.shipped_at
FROM (SELECT s.*, parcel.value AS parcel FROM "recorded"."oms_shipment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['parcels']) AS parcel (value)) AS s
UNION ALL
SELECT o.tenant, o.id, (o.shipment #>> ARRAY['id']), COALESCE((o.parcel #>> ARRAY['number'])::bigint, 0), (o.parcel #>> ARRAY['tracking']),
       (o.shipment #>> ARRAY['carrier']), (o.shipment #>> ARRAY['node']), (o.shipment #>> ARRAY['state']),
       (o.shipment #>> ARRAY['shippedAt'])::timestamptz
FROM (SELECT s.*, shipment.value AS shipment, parcel.value AS parcel FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['parcels']) AS parcel (value)) AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_packages";
CREATE VIEW "recorded"."oms_packages" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, COALESCE((s.parcel #>> ARRAY['number'])::bigint, 0) AS package,
       (s.parcel #>> ARRAY['tracking']) AS tracking, s.carrier, s.node, s.state, s.shipped_at
FROM (SELECT s.*, parcel.value AS parcel FROM "recorded"."oms_shipment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['parcels']) AS parcel (value)) AS s
UNION ALL
SELECT o.tenant, o.id, (o.shipment #>> ARRAY['id']), COALESCE((o.parcel #>> ARRAY['number'])::bigint, 0), (o.parcel #>> ARRAY['tracking']),
       (o.shipment #>> ARRAY['carrier']), (o.shipment #>> ARRAY['node']), (o.shipment #>> ARRAY['state']),
       (o.shipment #>> ARRAY['shippedAt'])::timestamptz
FROM (SELECT s.*, shipment.value AS shipment, parcel.value AS parcel FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shipments']) AS shipment (value)
CROSS JOIN LATERAL jsonb_array_elements(shipment.value #> ARRAY['parcels']) AS parcel (value)) AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_packages" IS 'Every package that left.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."carrier" IS 'Who took it.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."node" IS 'The node that it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."package" IS 'Number of the package within its fulfilment order.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."shipment_id" IS 'The shipment.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."shipped_at" IS 'When it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."state" IS 'SHIPPED or DELIVERED, for the whole shipment.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_packages"."tracking" IS 'Its tracking number; none until it is booked.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_returns" AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (r.body::jsonb #>> ARRAY['reason']) AS reason,
       (r.body::jsonb #>> ARRAY['node', '0']) AS node, r.refund, (r.body::jsonb #>> ARRAY['refund', 'currency']) AS currency, r.requested_at
FROM "recorded"."oms_return" AS r
UNION ALL
SELECT o.tenant, o.id, (o.back #>> ARRAY['id']), (o.back #>> ARRAY['state']), (o.back #>> ARRAY['reason']), (o.back #>> ARRAY['node', '0']),
       CAST((COALESCE((o.back #>> ARRAY['refund', 'minor'])::bigint, 0)) * CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)), o.currency,
       (o.back #>> ARRAY['requestedAt'])::timestamptz
FROM (SELECT s.*, back.value AS back FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['returns']) AS back (value)) AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_returns";
CREATE VIEW "recorded"."oms_returns" AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (r.body::jsonb #>> ARRAY['reason']) AS reason,
       (r.body::jsonb #>> ARRAY['node', '0']) AS node, r.refund, (r.body::jsonb #>> ARRAY['refund', 'currency']) AS currency, r.requested_at
FROM "recorded"."oms_return" AS r
UNION ALL
SELECT o.tenant, o.id, (o.back #>> ARRAY['id']), (o.back #>> ARRAY['state']), (o.back #>> ARRAY['reason']), (o.back #>> ARRAY['node', '0']),
       CAST((COALESCE((o.back #>> ARRAY['refund', 'minor'])::bigint, 0)) * CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)), o.currency,
       (o.back #>> ARRAY['requestedAt'])::timestamptz
FROM (SELECT s.*, back.value AS back FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['returns']) AS back (value)) AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_returns" IS 'Goods, or money for charges, that a customer gets back.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."currency" IS 'ISO code of its currency.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."node" IS 'Where the goods arrived; none before.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."reason" IS 'Why, in the customer''s words.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."refund" IS 'What is paid back; 0 before it is completed.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."requested_at" IS 'When it was agreed.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."return_id" IS 'The return.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."state" IS 'REQUESTED, RECEIVED, COMPLETED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_returns"."tenant" IS 'Whose it is.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_return_lines" AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (r.body::jsonb #>> ARRAY['reason']) AS reason,
       r.requested_at, COALESCE((r.line #>> ARRAY['line'])::bigint, 0) AS line, (r.line #>> ARRAY['sku']) AS sku,
       COALESCE((r.line #>> ARRAY['goods'])::boolean, false) AS goods, COALESCE((r.line #>> ARRAY['requested'])::bigint, 0) AS requested,
       COALESCE((r.line #>> ARRAY['received'])::bigint, 0) AS received, COALESCE((r.line #>> ARRAY['accepted'])::bigint, 0) AS accepted
FROM (SELECT s.*, line.value AS line FROM "recorded"."oms_return" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS r
UNION ALL
SELECT o.tenant, o.id, (o.back #>> ARRAY['id']), (o.back #>> ARRAY['state']), (o.back #>> ARRAY['reason']),
       (o.back #>> ARRAY['requestedAt'])::timestamptz, COALESCE((o.line #>> ARRAY['line'])::bigint, 0), (o.line #>> ARRAY['sku']), COALESCE((o.line #>> ARRAY['goods'])::boolean, false),
       COALESCE((o.line #>> ARRAY['requested'])::bigint, 0), COALESCE((o.line #>> ARRAY['received'])::bigint, 0), COALESCE((o.line #>> ARRAY['accepted'])::bigint, 0)
FROM (SELECT s.*, back.value AS back, line.value AS line FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['returns']) AS back (value)
CROSS JOIN LATERAL jsonb_array_elements(back.value #> ARRAY['lines']) AS line (value)) AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_return_lines";
CREATE VIEW "recorded"."oms_return_lines" AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (r.body::jsonb #>> ARRAY['reason']) AS reason,
       r.requested_at, COALESCE((r.line #>> ARRAY['line'])::bigint, 0) AS line, (r.line #>> ARRAY['sku']) AS sku,
       COALESCE((r.line #>> ARRAY['goods'])::boolean, false) AS goods, COALESCE((r.line #>> ARRAY['requested'])::bigint, 0) AS requested,
       COALESCE((r.line #>> ARRAY['received'])::bigint, 0) AS received, COALESCE((r.line #>> ARRAY['accepted'])::bigint, 0) AS accepted
FROM (SELECT s.*, line.value AS line FROM "recorded"."oms_return" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['lines']) AS line (value)) AS r
UNION ALL
SELECT o.tenant, o.id, (o.back #>> ARRAY['id']), (o.back #>> ARRAY['state']), (o.back #>> ARRAY['reason']),
       (o.back #>> ARRAY['requestedAt'])::timestamptz, COALESCE((o.line #>> ARRAY['line'])::bigint, 0), (o.line #>> ARRAY['sku']), COALESCE((o.line #>> ARRAY['goods'])::boolean, false),
       COALESCE((o.line #>> ARRAY['requested'])::bigint, 0), COALESCE((o.line #>> ARRAY['received'])::bigint, 0), COALESCE((o.line #>> ARRAY['accepted'])::bigint, 0)
FROM (SELECT s.*, back.value AS back, line.value AS line FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['returns']) AS back (value)
CROSS JOIN LATERAL jsonb_array_elements(back.value #> ARRAY['lines']) AS line (value)) AS o
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_return_lines" IS 'What comes back.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."accepted" IS 'Units that the customer gets the money back for.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."goods" IS 'Whether goods are expected; a charge is only paid back.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."line" IS 'The order line.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."reason" IS 'Why, in the customer''s words.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."received" IS 'Units that arrived.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."requested" IS 'Units agreed.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."requested_at" IS 'When it was agreed.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."return_id" IS 'The return.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."state" IS 'REQUESTED, RECEIVED, COMPLETED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_return_lines"."tenant" IS 'Whose it is.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_stock_levels" AS
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
FROM "recorded"."oms_stock" AS s LEFT JOIN "recorded"."oms_product" AS p ON p.tenant = s.tenant AND p.id = s.sku
WHERE s.node <> 'promotions'
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_stock_levels";
CREATE VIEW "recorded"."oms_stock_levels" AS
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
FROM "recorded"."oms_stock" AS s LEFT JOIN "recorded"."oms_product" AS p ON p.tenant = s.tenant AND p.id = s.sku
WHERE s.node <> 'promotions'
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_stock_levels" IS 'Stock of every SKU at every node, by owner and condition, in base units.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."available" IS 'Units that can be promised now: on hand less reserved.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."name" IS 'Its name in the catalogue.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."on_hand" IS 'Units that are there and sellable, reserved ones included.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."pool" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."quarantined" IS 'Units that are there and not sellable for now.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."reserved" IS 'Units set aside for order lines.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."tenant" IS 'Whose it is.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_lots" AS
SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, (l.shelf #>> ARRAY['node']) AS node,
       coalesce((l.shelf #>> ARRAY['pool']), 'own/new') AS pool,
       COALESCE((l.shelf #>> ARRAY['units'])::bigint, 0) AS on_hand, COALESCE((l.shelf #>> ARRAY['quarantined'])::bigint, 0) AS quarantined
FROM (SELECT s.*, shelf.value AS shelf FROM "recorded"."oms_lot" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shelves']) AS shelf (value)) AS l
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_lots";
CREATE VIEW "recorded"."oms_lots" AS
SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, (l.shelf #>> ARRAY['node']) AS node,
       coalesce((l.shelf #>> ARRAY['pool']), 'own/new') AS pool,
       COALESCE((l.shelf #>> ARRAY['units'])::bigint, 0) AS on_hand, COALESCE((l.shelf #>> ARRAY['quarantined'])::bigint, 0) AS quarantined
FROM (SELECT s.*, shelf.value AS shelf FROM "recorded"."oms_lot" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['shelves']) AS shelf (value)) AS l
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_lots" IS 'Where units that are told apart are: a row for each node, owner and condition.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."expires" IS 'The last day on which it is good; none where it keeps.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."lot" IS 'The lot, or the serial number.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."on_hand" IS 'Units that are there and not put aside.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."pool" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."quarantined" IS 'Units that are there and not sellable for now.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."recalled" IS 'Whether none of it may be given to anybody.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_lots"."tenant" IS 'Whose it is.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_payment_transactions" AS
SELECT p.tenant, p.owner AS order_id, (p.payment #>> ARRAY['id']) AS transaction_id,
       (p.payment #>> ARRAY['type']) AS transaction_type, (p.payment #>> ARRAY['status']) AS status,
       CAST((COALESCE((p.payment #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.payment #>> ARRAY['authorization']) AS authorization_id, (p.payment #>> ARRAY['reference']) AS reference,
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason,
       CAST((COALESCE((p.payment #>> ARRAY['rounding'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, payment.value AS payment FROM "recorded"."oms_payment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['transactions']) AS payment (value)) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (p.payment #>> ARRAY['id']) AS transaction_id,
       (p.payment #>> ARRAY['type']) AS transaction_type, (p.payment #>> ARRAY['status']) AS status,
       CAST((COALESCE((p.payment #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.payment #>> ARRAY['authorization']) AS authorization_id, (p.payment #>> ARRAY['reference']) AS reference,
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason,
       CAST((COALESCE((p.payment #>> ARRAY['rounding'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, ledger.value AS ledger, payment.value AS payment FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['payment']) AS ledger (value)
CROSS JOIN LATERAL jsonb_array_elements(ledger.value #> ARRAY['transactions']) AS payment (value)) AS p
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_payment_transactions";
CREATE VIEW "recorded"."oms_payment_transactions" AS
SELECT p.tenant, p.owner AS order_id, (p.payment #>> ARRAY['id']) AS transaction_id,
       (p.payment #>> ARRAY['type']) AS transaction_type, (p.payment #>> ARRAY['status']) AS status,
       CAST((COALESCE((p.payment #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.payment #>> ARRAY['authorization']) AS authorization_id, (p.payment #>> ARRAY['reference']) AS reference,
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason,
       CAST((COALESCE((p.payment #>> ARRAY['rounding'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, payment.value AS payment FROM "recorded"."oms_payment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['transactions']) AS payment (value)) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (p.payment #>> ARRAY['id']) AS transaction_id,
       (p.payment #>> ARRAY['type']) AS transaction_type, (p.payment #>> ARRAY['status']) AS status,
       CAST((COALESCE((p.payment #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.payment #>> ARRAY['authorization']) AS authorization_id, (p.payment #>> ARRAY['reference']) AS reference,
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason,
       CAST((COALESCE((p.payment #>> ARRAY['rounding'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
FROM
(SELECT s.*, ledger.value AS ledger, payment.value AS payment FROM "recorded"."oms_archived_order" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['payment']) AS ledger (value)
CROSS JOIN LATERAL jsonb_array_elements(ledger.value #> ARRAY['transactions']) AS payment (value)) AS p
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_payment_transactions" IS 'Every movement of money at the payment provider.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."amount" IS 'How much.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."authorization_id" IS 'The authorisation that it draws on.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."cash_rounding" IS 'What changes hands besides, less where it is negative; 0 unless it is cash that is rounded.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."cause" IS 'Id of the order, shipment or return that it is for.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."currency" IS 'ISO code of its currency.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."reason" IS 'Why it was declined.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."reference" IS 'The provider''s reference, once it succeeded.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."status" IS 'PENDING, SUCCEEDED or DECLINED.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."transaction_id" IS 'The transaction; also the idempotency key.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment_transactions"."transaction_type" IS 'AUTHORIZE, CAPTURE, CANCEL or REFUND.'
-- end
DO $view$ BEGIN
CREATE OR REPLACE VIEW "recorded"."oms_amounts_due" AS
SELECT p.tenant, p.owner AS order_id, (p.amount #>> ARRAY['type']) AS transaction_type,
       CAST((COALESCE((p.amount #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.amount #>> ARRAY['cause']) AS cause
FROM (SELECT s.*, amount.value AS amount FROM "recorded"."oms_payment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['due']) AS amount (value)) AS p
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_amounts_due";
CREATE VIEW "recorded"."oms_amounts_due" AS
SELECT p.tenant, p.owner AS order_id, (p.amount #>> ARRAY['type']) AS transaction_type,
       CAST((COALESCE((p.amount #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.amount #>> ARRAY['cause']) AS cause
FROM (SELECT s.*, amount.value AS amount FROM "recorded"."oms_payment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['due']) AS amount (value)) AS p
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_amounts_due" IS 'Money to be taken or paid back as soon as there is something to draw on.'
-- end
COMMENT ON COLUMN "recorded"."oms_amounts_due"."amount" IS 'How much.'
-- end
COMMENT ON COLUMN "recorded"."oms_amounts_due"."cause" IS 'Id of the shipment, return or order that it is for.'
-- end
COMMENT ON COLUMN "recorded"."oms_amounts_due"."currency" IS 'ISO code of its currency.'
-- end
COMMENT ON COLUMN "recorded"."oms_amounts_due"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_amounts_due"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_amounts_due"."transaction_type" IS 'CAPTURE or REFUND.'
-- end
COMMENT ON TABLE "recorded"."oms_stock" IS 'The counters of a SKU at a node, of one owner and in one condition, in base units.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."on_hand" IS 'Units that are there and sellable, reserved ones included.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."pool" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."quarantined" IS 'Units that are there and not sellable for now.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."reserved" IS 'Units set aside for order lines, transfers, assemblies and reservations.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."tenant" IS 'Whose it is.'
-- end
COMMENT ON TABLE "recorded"."oms_request" IS 'How each request id was answered, so that a repeated one is answered alike.'
-- end
COMMENT ON COLUMN "recorded"."oms_request"."answered_at" IS 'When it was answered.'
-- end
COMMENT ON COLUMN "recorded"."oms_request"."fingerprint" IS 'Hash of the command, so that a request id used for another one is noticed.'
-- end
COMMENT ON COLUMN "recorded"."oms_request"."outcome" IS 'The answer, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_request"."request" IS 'The request id.'
-- end
COMMENT ON COLUMN "recorded"."oms_request"."tenant" IS 'Whose it is.'
-- end
COMMENT ON TABLE "recorded"."oms_event" IS 'What happened, in order of commits; never changed and never deleted.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."actor" IS 'Who did it, as kind:id.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."body" IS 'What happened in detail, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."happened_at" IS 'When.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."id" IS 'In order of insertion.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."note" IS 'Why, in the actor''s words.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."owner" IS 'Id of the order, or what else, whose timeline it belongs to.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."position" IS 'Place in the log, without gaps; none until somebody reads the log.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."request" IS 'Request id that caused it.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."seal" IS 'Hash of it and all before it, digest of what may be erased, and salt of the digest, or, once it was erased, digest of what remains.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."subject_id" IS 'Id of what it happened to.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."subject_kind" IS 'Kind of what it happened to.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."tenant" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."type" IS 'What happened.'
-- end
COMMENT ON COLUMN "recorded"."oms_event"."version" IS 'Version of the subject that it led to.'
-- end
COMMENT ON TABLE "recorded"."oms_sequencer" IS 'One row that gives events their positions.'
-- end
COMMENT ON COLUMN "recorded"."oms_sequencer"."id" IS 'Always 1.'
-- end
COMMENT ON COLUMN "recorded"."oms_sequencer"."last_position" IS 'The last position given.'
-- end
COMMENT ON TABLE "recorded"."oms_product" IS 'What is sold: goods, or charges such as postage; the id is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."name" IS 'Name for people.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."item_type" IS 'GOODS need stock, a CHARGE needs none.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."tax_category" IS 'What the tax calculator knows it by.'
-- end
COMMENT ON COLUMN "recorded"."oms_product"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_catalog_version" IS 'What is sold from a moment on, in offerings with options and rules; never changed. The id is its name.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."valid_from" IS 'When it takes the place of the version before.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."published_at" IS 'When it was published.'
-- end
COMMENT ON COLUMN "recorded"."oms_catalog_version"."offering_count" IS 'How many offerings it has.'
-- end
COMMENT ON TABLE "recorded"."oms_node" IS 'A place that can fulfil: warehouse, shop, supplier.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."name" IS 'Name for people.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."country" IS 'ISO country code of its address.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."active" IS 'Whether it gets new work.'
-- end
COMMENT ON COLUMN "recorded"."oms_node"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_order" IS 'What a customer ordered, with everything agreed; lines stand in the body, or in pages where there are more than 100, and always in the view of order lines.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."channel" IS 'Where it came from.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."external_reference" IS 'The channel''s own number for it.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."customer" IS 'Who ordered; none for an anonymous order.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."state" IS 'PLACED, CONFIRMED, COMPLETED, REJECTED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."fulfillment_status" IS 'How far its goods are, from UNFULFILLED to DELIVERED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."return_status" IS 'NONE, PARTIALLY_RETURNED or RETURNED.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."country" IS 'ISO code of the country it goes to.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."currency" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."total" IS 'What it costs now, tax included, cancelled units left out.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."charged" IS 'What has been, or is being, charged: the price of the units that have left.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."line_count" IS 'How many lines it has.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."units" IS 'Units ordered, over all lines.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."backordered_units" IS 'Units that wait for stock.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."pickup_node" IS 'Where the customer comes for it; none for an order that is shipped.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."promised_for" IS 'The day until which it is to be there, as year-month-day; none where none was promised.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."placed_at" IS 'When it was placed.'
-- end
COMMENT ON COLUMN "recorded"."oms_order"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_order_reference" IS 'Makes external references unique and finds the order by them; the id is channel/reference.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_reference"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_reference"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_reference"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_reference"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_reference"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON TABLE "recorded"."oms_customer_limits" IS 'Says that a customer has ordered something that is limited by customer; the id is the customer. Goes with them.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."customer" IS 'Who.'
-- end
COMMENT ON COLUMN "recorded"."oms_customer_limits"."limited_since" IS 'When it was ordered first.'
-- end
COMMENT ON TABLE "recorded"."oms_archived_order" IS 'A closed order with everything that belongs to it, out of the way of open ones.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."channel" IS 'Where it came from.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."external_reference" IS 'The channel''s own number for it.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."customer" IS 'Who ordered; none for an anonymous order.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."state" IS 'COMPLETED, REJECTED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."fulfillment_status" IS 'How far its goods came.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."return_status" IS 'NONE, PARTIALLY_RETURNED or RETURNED.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."country" IS 'ISO code of the country it went to.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."currency" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."total" IS 'What it cost, tax included, cancelled units left out.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."charged" IS 'What was charged.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."line_count" IS 'How many lines it has.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."units" IS 'Units ordered, over all lines.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."backordered_units" IS 'Always 0.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."pickup_node" IS 'Where the customer came for it; none for an order that was shipped.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."promised_for" IS 'The day until which it was to be there, as year-month-day; none where none was promised.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."placed_at" IS 'When it was placed.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."authorized" IS 'What the provider had reserved and not given up; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."captured" IS 'What was taken; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."refunded" IS 'What was paid back; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."archived_at" IS 'When it was put away.'
-- end
COMMENT ON COLUMN "recorded"."oms_archived_order"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_payment" IS 'The ledger of an order that is paid through the gateway; the id is the order''s.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."currency" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."authorized" IS 'What the provider has reserved and not given up.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."captured" IS 'What was taken.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."refunded" IS 'What was paid back.'
-- end
COMMENT ON COLUMN "recorded"."oms_payment"."amounts_due" IS 'How many captures and refunds wait for something to draw on.'
-- end
COMMENT ON TABLE "recorded"."oms_fulfillment" IS 'The work given to one node for one order.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."node" IS 'The node.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."state" IS 'OPEN, PICKED, PACKED, SHIPPED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_fulfillment"."released_at" IS 'When the node got it.'
-- end
COMMENT ON TABLE "recorded"."oms_shipment" IS 'What left a node together for one order.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."node" IS 'The node that it left.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."state" IS 'SHIPPED, DELIVERED or LOST.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."carrier" IS 'Who took it.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."tracking" IS 'Tracking number of its first package.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."parcel_count" IS 'How many packages it has.'
-- end
COMMENT ON COLUMN "recorded"."oms_shipment"."shipped_at" IS 'When it left.'
-- end
COMMENT ON TABLE "recorded"."oms_return" IS 'Goods, or money for charges, that a customer gets back.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."state" IS 'REQUESTED, RECEIVED, COMPLETED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."refund" IS 'What is paid back; 0 before it is completed.'
-- end
COMMENT ON COLUMN "recorded"."oms_return"."requested_at" IS 'When it was agreed.'
-- end
COMMENT ON TABLE "recorded"."oms_backorder" IS 'Units of an order line that wait for stock; the id is order/line.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."sku" IS 'What is waited for.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."units" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."priority" IS 'Of the order; the rank comes from it unless another policy was chosen.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."queue_rank" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."waiting_since" IS 'Since when; the earlier is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."held" IS 'Whether a hold on the order keeps it from being served.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."covered_units" IS 'How many of them are to come with supplies that are known.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."promised_for" IS 'By when all its units should have come; none without a promise.'
-- end
COMMENT ON TABLE "recorded"."oms_stock_claim" IS 'What an order has at a node whose stock somebody else keeps; the owner is the order.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."state" IS 'AWAITING_STOCK, TELLING or SETTLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."requests" IS 'How many requests were made of whoever keeps the stock.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."untold_units" IS 'Units that left, are missing or are back, of which they have not taken note yet.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_claim"."is_over" IS 'Whether nothing is kept there, and nothing is waited for.'
-- end
COMMENT ON TABLE "recorded"."oms_external_stock" IS 'What whoever keeps a node''s stock last said of a SKU; the owner is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."units" IS 'What the shop can have in all, set aside for it or free.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."sequence" IS 'Their number of the last change that is taken into account.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."as_of" IS 'When it was so.'
-- end
COMMENT ON COLUMN "recorded"."oms_external_stock"."doubted" IS 'Whether it cannot be right, so that they are asked.'
-- end
COMMENT ON TABLE "recorded"."oms_allowance" IS 'How much of a promotion may be used; the owner is the promotion, the id the SKU of a position at the node promotions that counts what is used.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."promotion" IS 'Of which promotion.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."allowance_type" IS 'USES, CUSTOMER, CODE or BUDGET.'
-- end
COMMENT ON COLUMN "recorded"."oms_allowance"."granted" IS 'Orders, or minor units of a budget.'
-- end
COMMENT ON TABLE "recorded"."oms_price_list" IS 'Whom prices are for, in versions of which the last one counts; the id is the name that the host uses.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."name" IS 'For people.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."currency" IS 'ISO code of the currency of all its prices.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."priority" IS 'Of lists that mean a buyer equally closely, the lowest is asked first.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."list_version" IS 'How often it was defined.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."valid_from" IS 'When its prices begin to count.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."valid_until" IS 'When they no longer do.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."ends_at" IS 'The first moment at which neither it nor a version before it counts.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_list"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_listed_price" IS 'What one item costs on one list, from moment to moment; the id is the list and the SKU.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."list" IS 'On which list.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."last_change" IS 'When the last change was or will be.'
-- end
COMMENT ON COLUMN "recorded"."oms_listed_price"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_promotion" IS 'What makes orders cheaper, in versions of which the last one counts; the id is the name that the host uses.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."name" IS 'For people.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."priority" IS 'The lowest goes first.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."promotion_version" IS 'How often it was published.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."ended" IS 'Whether somebody has ended it.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."valid_from" IS 'When it begins to apply.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."valid_until" IS 'When it no longer does.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."ends_at" IS 'The first moment at which neither it nor a version before it applies.'
-- end
COMMENT ON COLUMN "recorded"."oms_promotion"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_coupon_batch" IS 'Codes that were issued together for a promotion.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."promotion" IS 'For which promotion.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."issued" IS 'How many codes there are.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."withdrawn" IS 'How many of them were withdrawn.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."closed" IS 'Whether none of them counts any more.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."valid_from" IS 'When its codes begin to count.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."valid_until" IS 'When they no longer do.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."ends_at" IS 'The first moment at which none of its codes counts.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon_batch"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_coupon" IS 'A code that can be entered, which is its id; the owner is the batch. Whoever can read it can use it.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."batch" IS 'Of which batch.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."withdrawn" IS 'Whether it counts no more.'
-- end
COMMENT ON COLUMN "recorded"."oms_coupon"."issued_at" IS 'Since when it is there.'
-- end
COMMENT ON TABLE "recorded"."oms_price_board" IS 'One row that changes whenever a list, a promotion or a batch does, so that nobody prices by what was.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_board"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_board"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_board"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_board"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_board"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_price_board"."changed_at" IS 'When that was last.'
-- end
COMMENT ON TABLE "recorded"."oms_sourcing_case" IS 'What went wrong with sourcing an order line so far; the id is order/line.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."sku" IS 'What the line wants.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."parked" IS 'Whether its units come from nowhere although something could be done about it.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."waits_for_person" IS 'Whether nothing more is tried by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."reason" IS 'NOTHING_FITS or STOCK_LOST; none while it is not parked.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."tries" IS 'How often it was tried again.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."parked_since" IS 'Since when; none while it is not parked.'
-- end
COMMENT ON COLUMN "recorded"."oms_sourcing_case"."excluded_nodes" IS 'How many nodes have failed it and are not chosen for it.'
-- end
COMMENT ON TABLE "recorded"."oms_waiting_order" IS 'An order that waits to be sourced in a wave; the id is the order.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."queue_rank" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_waiting_order"."waiting_since" IS 'Since when; the earlier is served first.'
-- end
COMMENT ON TABLE "recorded"."oms_wave_schedule" IS 'How often those that wait are sourced together; one row at most.'
-- end
COMMENT ON COLUMN "recorded"."oms_wave_schedule"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_wave_schedule"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_wave_schedule"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_wave_schedule"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_wave_schedule"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON TABLE "recorded"."oms_reservation" IS 'Units set aside for a while for somebody who has not ordered yet, such as a cart.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."units" IS 'Units set aside, over all SKUs.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."complete" IS 'Whether everything that was asked for is set aside.'
-- end
COMMENT ON COLUMN "recorded"."oms_reservation"."expires_at" IS 'When it ends if nobody extends it.'
-- end
COMMENT ON TABLE "recorded"."oms_transfer" IS 'Goods that go from one node to another.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."from_node" IS 'The node that they leave.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."to_node" IS 'The node that they go to.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."pool" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."state" IS 'ORDERED, IN_TRANSIT, PARTIALLY_RECEIVED, RECEIVED, LOST or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."reference" IS 'What people know it by.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."ordered_units" IS 'Units ordered, over all SKUs.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."units_in_transit" IS 'Units on their way.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."ordered_at" IS 'When it was ordered.'
-- end
COMMENT ON COLUMN "recorded"."oms_transfer"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_quote" IS 'What is offered to one customer, in versions of which the last one counts.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."channel" IS 'Where it was asked for.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."customer" IS 'For whom it is.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."state" IS 'REQUESTED, DRAFT, IN_REVIEW, APPROVED, PRESENTED, ACCEPTED, CONVERTED, DECLINED, EXPIRED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."currency" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."quote_version" IS 'How many versions it has.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."contract_value" IS 'What the last version comes to over its term, without tax; none before it is priced.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."valid_until" IS 'Until when the last version can be accepted; none before it is priced.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."requested_at" IS 'When somebody asked for it.'
-- end
COMMENT ON COLUMN "recorded"."oms_quote"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_assembly" IS 'Kits that are made of their components at a node, or taken apart there.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."kit" IS 'The SKU that is made or taken apart.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."takes_apart" IS 'Whether kits go in and components come out.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."state" IS 'ORDERED, IN_WORK, PARTLY_DONE, DONE, SPOILED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."reference" IS 'What people know it by.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."ordered_units" IS 'Kits ordered.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."done_units" IS 'Of them, those that are done.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."spoiled_units" IS 'Of them, those of which nothing came out.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."open_units" IS 'Of them, those still to be done.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."due_at" IS 'When all of it should be done.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."ordered_at" IS 'When it was ordered.'
-- end
COMMENT ON COLUMN "recorded"."oms_assembly"."chain_head" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."oms_supply" IS 'Units that are expected at a node; the id is the host''s own, the owner the SKU while some are to come.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."sku" IS 'What is expected.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."source" IS 'PURCHASE, TRANSFER, ASSEMBLY or EXPECTED_RETURN.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."stage" IS 'PLANNED (nobody outside knows of it), ORDERED (whoever supplies it knows) or FOLLOWING (the other end of a transfer or other work kept here).'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."reference" IS 'What people know it by.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."units" IS 'How many units in all.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."received" IS 'How many of them came in.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."open_units" IS 'How many are still to come; 0 where the rest was cancelled.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."due_at" IS 'When they should come.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply"."is_open" IS 'Whether some are still to come.'
-- end
COMMENT ON TABLE "recorded"."oms_owed_units" IS 'Units of somebody else''s stock that left; the owner is who is owed for them.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."pool" IS 'Whose and in what condition, such as consigned:ACME/new.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."sku" IS 'What left.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."node" IS 'From where.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."units" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."reference" IS 'order/line that they left for.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."settlement" IS 'What they were settled with.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."is_open" IS 'Whether they are still owed for.'
-- end
COMMENT ON COLUMN "recorded"."oms_owed_units"."owed_at" IS 'When they left.'
-- end
COMMENT ON TABLE "recorded"."oms_lot" IS 'Units that were made together, or the one unit with a serial number; the owner is the SKU while some can leave.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."sku" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."number" IS 'The number of the lot, or the serial number.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."expires" IS 'The last day on which its units are good, as year-month-day; none where they keep.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."good_until" IS 'The same, 9999-12-31 where they keep: the order in which they leave.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."recalled" IS 'Whether none of it may be given to anybody.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."units" IS 'Units on hand, at all nodes.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."quarantined" IS 'Units that are quarantined, at all nodes.'
-- end
COMMENT ON COLUMN "recorded"."oms_lot"."shipped" IS 'Units that left with orders and have not come back.'
-- end
COMMENT ON TABLE "recorded"."oms_outlook" IS 'What is known of a SKU that somebody plans; the id is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."waiting" IS 'Units in its queue, as last reviewed or queued.'
-- end
COMMENT ON COLUMN "recorded"."oms_outlook"."uncovered" IS 'Units that wait and that nothing expected covers, as last told.'
-- end
COMMENT ON TABLE "recorded"."oms_supply_issue" IS 'Demand and supply that do not fit any more, for a person to look at; the owner is the SKU while it is open.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."problem" IS 'LATE, UNCOVERED or EXCESS.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."sku" IS 'What does not fit.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."order_id" IS 'The order that is hit, or that wants its units no more.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."line" IS 'Which line of it.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."units" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."raised_at" IS 'When it was found.'
-- end
COMMENT ON COLUMN "recorded"."oms_supply_issue"."is_open" IS 'Whether nobody has seen to it yet.'
-- end
COMMENT ON TABLE "recorded"."oms_replenishment_rule" IS 'How a SKU is kept in stock at a node; the owner is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."sku" IS 'What is ordered anew.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."node" IS 'For which node.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."method" IS 'REORDER_POINT, MIN_MAX or PERIODIC.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."trigger_units" IS 'The reorder point or minimum.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."up_to" IS 'The level that is ordered up to.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."source" IS 'PURCHASE, TRANSFER or ASSEMBLY.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."comes_from" IS 'The supplier, or the node that sends it.'
-- end
COMMENT ON COLUMN "recorded"."oms_replenishment_rule"."active" IS 'Whether it is in force.'
-- end
COMMENT ON TABLE "recorded"."oms_stock_movement" IS 'One change of a stock position; the counters of a position are the sum of its movements, REBUILD left out.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."movement_type" IS 'RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, CLEAR, SCRAP, TRANSFER_OUT, TRANSFER_IN, ASSEMBLY_OUT, ASSEMBLY_IN, ADJUST, RECLASSIFY or REBUILD.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."sku" IS 'What moved.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."pool" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."lot" IS 'Their lot, or serial number; none where units are not told apart, or only set aside.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."on_hand" IS 'Units that came (positive) or left.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."reserved" IS 'Units set aside (positive) or set free.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."quarantined" IS 'Units put aside as not sellable (positive) or taken from there.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."reference" IS 'order/line, transfer/line, assembly/line or reservation/line, where it is about one.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."moved_at" IS 'When.'
-- end
COMMENT ON TABLE "recorded"."oms_effect" IS 'A call to the payment provider, the carrier or the notifier that is still to be made or answered.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."effect_type" IS 'PaymentInstruction, CarrierBooking, StockRequest, TaxFiling or Notification.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."attempts" IS 'How often it was tried.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."parked" IS 'Whether it waits for a person.'
-- end
COMMENT ON COLUMN "recorded"."oms_effect"."due_at" IS 'When it is tried, or tried again; none while it is parked.'
-- end
COMMENT ON TABLE "recorded"."oms_timer" IS 'A command that the library gives itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."command_type" IS 'Which command.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."attempts" IS 'How often it was tried.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."parked" IS 'Whether it waits for a person.'
-- end
COMMENT ON COLUMN "recorded"."oms_timer"."due_at" IS 'When it is given; none while it is parked.'
-- end
COMMENT ON TABLE "recorded"."oms_subscription" IS 'How far a subscriber has read the event log; the id is its name.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."body" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."position" IS 'Position of the last event that was delivered.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."runner" IS 'The process that delivers; empty for none.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."held_until" IS 'Until when no other process may.'
-- end
COMMENT ON COLUMN "recorded"."oms_subscription"."failures" IS 'How often delivery has failed in a row.'
-- end
COMMENT ON TABLE "recorded"."oms_order_page" IS '100 successive lines of an order that has more; the id is order/number, from 0. The order''s body says which version each must have.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_page"."tenant" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_page"."id" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_page"."owner" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_page"."version" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_page"."body" IS 'All of it, as JSON.'
-- end
INSERT INTO "recorded"."oms_backorder" ("tenant", "id", "owner", "version", "body", "sku", "units", "priority", "queue_rank", "waiting_since", "held", "covered_units", "promised_for")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D/00001', '01M8NDCGN4MF3T9WV9VBJET51D', '1', '{"v":1,"order":"01M8NDCGN4MF3T9WV9VBJET51D","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'f', '0', NULL)
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG2T9EYQBR6Q77GKPDJ6', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '30cc532e659e5f557b00a5095b8810bd36cd5bb4aa133b3446ce6d4aedbd3739.119546af5f10c1aeb6bd43be36b20f7e775c52b725213056109ee8e9564b20f2.2038ce8a7584f15760c058e20ff209ad')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG33XV4ENW9Z8T402Q78', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '6a6e97ee83ea6d5b968f646abb7e0ccd675fb39171b64848e6a370f03ad85211.091503f2308bec8723d281715fb990f5482c5eaee620a5cc2cd3309768892072.3e971fb756f65fa51738dddf7dfc09ce')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG33XV4ENW9Z8T402Q78', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '36312d3e0778777fb3c376f6402e8ecd37310b0235a400f574a1d80e5c4119ab.6f42dac5e4dc1575865bae65747e18003907a65e0bbe68df470b40b3e8124773.833e465f5d3af85c089b77911fb4a51a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG33XV4ENW9Z8T402Q78', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', 'ec53d7a18b1d018894b97a2fdc82d2ccb96d48f6a57168640d80f8c3105458fd.096cfd37f0bbb242a5b4348508dd5d8e29adb9d1f903554eaf01d5ad68ced330.913a4e3f010b3d954e5cf99ffa0f99f8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'BERLIN', 'receipt', '01M8NDCG3GQMVWP7741QVTW06P', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG3GQMVWP7741QVTW06P', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '7278830fbf4dccb8ceddcf93e46a35f9a89973c33c66ba902104afe73c653062.64ff57c681662527156f700c7f9285cbe6d477131262327c9a6ca4cc441d67eb.ae3e2ae21d28beb5972d49857639eb82')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'BERLIN', 'receipt', '01M8NDCG3SJ4MK879DJ2P7CTM1', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG3SJ4MK879DJ2P7CTM1', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '15dde609f21bf06598e40f574bb113dae1de18d0f324b2059dd2e0a9e9d42ef2.ebbb314a3bbb94d1e167ea435f117a305561f4be2209214b758094bdccf71560.21c0f3b032862c7e9cca2822a984df70')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG41YQJV64AYRBYFP04Y', '', '{"v":1,"order":{"id":"01M8NDCG49DNE38ZW9SRNS15J2","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'fc3425f01e609510c1c28ff9b71e9b625a326265612c6b762248428721ddc5b9.6ddec3f59f834ccc1017418060e0f0ece4e3d4daf3451af9a2fd2976470dd1f2.eac4fb56a56451aa58b4212393acf74a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG41YQJV64AYRBYFP04Y', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '21474f43de56895ca0e88a046604016b4a5d499e9d5d0e530d463b187dffde15.bfacde3d4d3ad6ee3a74e8b34ea0757872e11421d027cb0224b408fd64348e86.bc0e45e75c15d11727101eae6402d272')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG41YQJV64AYRBYFP04Y', '', '{"v":1,"ledger":{"order":"01M8NDCG49DNE38ZW9SRNS15J2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '2f29f9bf0d03307c5d71cf01ab6be239a84f5e034ffd9d085b8efefb3b7fdd82.6173e77f8ece2bab4ee857306909d9cd84b00e58c2b325f1eecd8351f71e4834.0ef1dce797088834e454182827ad4fdd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG41YQJV64AYRBYFP04Y', '', '{"v":1,"transaction":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCG49DNE38ZW9SRNS15J2"}}', 'f764ab05809a37e1170d8c3bc03dbada224b5f2ec23fe5b33c82e3c3e9a426e1.8bf94c3cba340503ef0ada435fa8fcc17761f2c1e4315fafdc217e4722bfbbd1.ea195dd2711cc5866a104f671c2d88ac')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P1#2', '', '{"v":1,"transaction":"01M8NDCG49DNE38ZW9SRNS15J2-P1","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P1"}', 'c10478cce3b70b730f14c2a1391f77ca4f7d29ebe07b32297c2ce99b12dd09dd.f84e0e4a4caf862eb5cd8b80feda61a2d9ab15b04f1f5e434d9093f337688eb8.59bf5bccd0eb1b890f4d5588f0bbaeba')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P1#2', '', '{"v":1}', '7c6feaa05c43b6da2fa3912a067e84e495ccf0bf8e25d4d41581e78cb8f1f4a6.5a73de08fcd3ac585d2b1774cea36a5728dc34ff3315121be4b0718215b65420.405c89a7f64c86eb410c380ad4623a0e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG6VNE0AMZ42XZJCR6BX', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '37bdeb4b90dc0f9ddcad8e4cf867b6170f04020a38972dc403b78faf620d400a.56acbc23c7720e98689b52da560ed89e92e47d90845525c5b46870b6b234e67d.77521131db0b1cf26a91f7c769bf6b32')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG7NABZT8DK5RQ24XV30', '', '{"v":1,"work":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'a7a44b5b1436b86a8dc1a49bf9819ce4a6c1546d0242f74a2eb8effa2f205941.e91d7af5080fb3cf7f0dd8a0b0a77e15fb39c37e9136f7453f653f2231aa6ed3.2b6943c805ea2692d18482c1cde76dc0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG8BRHRX45F7RK5YR8QC', '', '{"v":1,"fulfillment":"01M8NDCG49DNE38ZW9SRNS15J2-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'b39a4d5d4738e3413f9935a1e85ea5ccdcb29feb0fdd0f907fec72c15d7518f8.0d605015ae30fc84c60b73100f90699e42a47ae8922a91d004693b85f7d20e5d.98c41ab884bc5850656ce238d7d5218d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG8MXCSYJDYRC1HCP61V', '', '{"v":1,"fulfillment":"01M8NDCG49DNE38ZW9SRNS15J2-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '51df5b99a45d55fc5bb95e21ae951afb1e9a29dafff8f4ae451a901481470c92.c33cd7f7d80849764ceb85e6d85b6fe703e757758f6eb2c5f231682b8081b36a.b4c153d9d6a842977acce7634663a6fd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG9D2N4XDX7C8MTQ16DT', '', '{"v":1,"shipment":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-S1","fulfillment":"01M8NDCG49DNE38ZW9SRNS15J2-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCG49DNE38ZW9SRNS15J2"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '57aeec303d0c751961510ee03befd72707964238fddb35b8e26fda3ca77b7abb.ac92b00d74c82f23bb96b1c9b4c07ef2a653eb70e03793b0b52643ab59bb7db3.d7d5b697cfc2f72336dc6eefaa541d21')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG9D2N4XDX7C8MTQ16DT', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8NDCG49DNE38ZW9SRNS15J2-S1","charge":"01M8NDCG49DNE38ZW9SRNS15J2-S1"}}', '788b8ae1b9fd0ca6121126f981172e54e41f4b206a2eb1350362c1616677e8b6.8c3b44c3e16958fc1973f3abcde1b9721cf20874ecde4ca411682daa32046404.178bd04b0e131a246cd17271693af47c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG9D2N4XDX7C8MTQ16DT', '', '{"v":1,"transaction":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P1","cause":"01M8NDCG49DNE38ZW9SRNS15J2-S1"}}', 'd92d22d44272411479d3dda9c6614e61d9e18155c16ee912735e3c1de015a33d.0b2b81dd3bc4f3e8722e8709ab57497b7bdbea0cc4568ddcb7648d197d1eb25d.d974500359c47dcffb75497a7f04f627')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG9D2N4XDX7C8MTQ16DT', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'ca3408d027a74c3c24a1ce368a4320c6846859b130a8f466a5d48404a46c0e81.66ab7c2965044abd6fb535563087f88bd288daad075d453c215c743a08bc228f.b27a51850a61b7274a33dd8c2d388c7d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG9D2N4XDX7C8MTQ16DT', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8NDCG49DNE38ZW9SRNS15J2","charge":"01M8NDCG49DNE38ZW9SRNS15J2"}}', '4eca202bb1886a506b28034f9bbe777ffd13338435a0c08bd132854c0e732816.13a582dd96e7a7a8a6ed28a8a34fb66edfc0e681ac9db8c586e89b1dfb44fca0.27848547001d711ce4aab1aca5e3c7af')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG9D2N4XDX7C8MTQ16DT', '', '{"v":1,"transaction":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P1","cause":"01M8NDCG49DNE38ZW9SRNS15J2"}}', '883fcf01c1e5b087302c68a495343bea7270c7dc52268952a82d3558c80bb8ca.2d14b93893e8781bdaa54e58df044070de7c83eb2a78a11537cfd9d1704108ea.0f9cf46429ddacf9dbd1b960eff5e919')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P2#2', '', '{"v":1,"transaction":"01M8NDCG49DNE38ZW9SRNS15J2-P2","reference":"capture-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P2"}', '5418701f22b650c17b87e120c421a7f7629cd309439672f62bd95acbfcc960dc.d9e9698d38012b885c053b0e7c4ef0d83fac41d5de0d615c803af621be03ac6d.79f24730d36d66f0b894d3a8af677fc4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P3#2', '', '{"v":1,"transaction":"01M8NDCG49DNE38ZW9SRNS15J2-P3","reference":"capture-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P3"}', 'fbbb9be3eaec8414234bd6f712216a69c4a631a837c195b7730a2763b3b1b737.3cc4e0a657e4549cc53109ee217f4301e34de84cb13dfbc681d6a85898ad9455.4074e82ac6250b8fee1cf3c592a7aa0d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P3#2', '', '{"v":1,"transaction":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P1","cause":"01M8NDCG49DNE38ZW9SRNS15J2"}}', '643f72bf1bc756587292bd4d7e1576df4ce45b1211a1b586da9beded69f10522.f6438081c3d279bce5542735bec4f986f2037ce91bf5bcd7cc836c49598668b6.636b197e2a6712828e173f11c97442c0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P4#2', '', '{"v":1,"transaction":"01M8NDCG49DNE38ZW9SRNS15J2-P4","reference":"cancel-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P4"}', '8ee5f7e57fa3ce7c57c9d6e1252b393a7cdce89520392dc6f567350c8770707d.938ff8eb0d3802da25f9b318ae15d906c6a4ee2e39dc7d65eb693555e82651dd.96dfc9590b4a59b79bc5dfe745dfc15b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGD8BYFJ984SRH5G58TQ', '', '{"v":1,"shipment":"01M8NDCG49DNE38ZW9SRNS15J2-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'dace426496947c0e482a2f1f8120761df49558406632f019e04000c2dcadb20c.df53abb1ff953aaf01e4c45603165c0da7f5989ad34246c2e7388139891447d8.67c649d06efaec2aa0a43de6c66e3726')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGD8BYFJ984SRH5G58TQ', '', '{"v":1}', 'cd6da856e7dea89e5a643e8475af55c2252ca59f1e525603ca9261c2a3523b42.4b50d966acfc9354caf6ce9cb7c5394c1efc4c3000eb4f544a3cc3e87fc8111d.c7cbb59926b299a31371b8209f76f7c5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGDSSAFJ91HSS4243HKC', '', '{"v":1,"agreed":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '1040ff53a014c1e0ebb9d945fc95798ecf989bb5fe9ed27bb3e756fa86e028cb.2fb7c817944433a383fe331605943b34d3e728507cc49651a20755100cfc2d9d.1520a578ad0644c34023a3879525c7c5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'return', '01M8NDCG49DNE38ZW9SRNS15J2-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGE3EFGDWJTG7C22PW4Q', '', '{"v":1,"returnId":"01M8NDCG49DNE38ZW9SRNS15J2-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '9a867e949a8eeb54ac1e77b1d70ea3f5238316859a4b6846f81048ce70087faa.14ebf87db9f21c529d60cb9d8959a7619055f5b68ad9e45ad3e79639f3ac0e6c.f8f4731ad83d4a3957f4fe640695ad38')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'order', '01M8NDCG49DNE38ZW9SRNS15J2', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGEHVCTQBJ651A22PNXB', '', '{"v":1,"returnId":"01M8NDCG49DNE38ZW9SRNS15J2-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '47bac7377ae5cadbf5f0a79767661e8978246b8fc509d130b558ab9b74f31d2d.46e10aa15625009dd2283101ba8ba7f88d58205539ae6431187c2bc4d007cde4.4157aa2c1115640159b4627686486546')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGEHVCTQBJ651A22PNXB', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8NDCG49DNE38ZW9SRNS15J2-R1","charge":"01M8NDCG49DNE38ZW9SRNS15J2-S1"}}', 'aa65e0e1c55cb3821be82b7001c2dea259086745f29e44c6b6dad93895497134.6ccf84a98a58069cafea3a35f67681c720a4969ffbb3418a98d42120e1e85362.427657856afcac7257afc942d953d30a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCGEHVCTQBJ651A22PNXB', '', '{"v":1,"transaction":{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P2","cause":"01M8NDCG49DNE38ZW9SRNS15J2-R1"}}', 'dd69bd0a89cbf69ae91d5438c93d3ee1b15e2bba0feb921ecf9dacbb0f26545e.cbcf81c65e8ebaf8d50e3f3563621b91462dc5e4bdf799c6a6f155f0e33e964f.72b6350342a2a238fc1b06ca4634c4aa')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', 'payment', '01M8NDCG49DNE38ZW9SRNS15J2', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCG49DNE38ZW9SRNS15J2-P5#2', '', '{"v":1,"transaction":"01M8NDCG49DNE38ZW9SRNS15J2-P5","reference":"refund-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P5"}', 'ecf2ec3e7510242c42b434967bf60d6c6d2e62861f26d6eb2012d1526fb540e7.d710d1cd46e5156d4c90a023af556b667969f628f5168ff057811d12d8a74c01.a7b2853d6c179caabda93bf19e4cebec')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGFY2EZQWHRVVDD4P3SG', '', '{"v":1,"order":{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'fe2fb5da8a6bb90d73ae7da2d56aaa7919dbcb96cc8bd70028840a6fd873e1eb.94760c020d05e22e0a884d9ab39362c97086e9c5a79dec9e6f274b5ac4297adb.38e781024b0b30ac41f9bffbfb03c657')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGFY2EZQWHRVVDD4P3SG', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '83a06de42a675faaf17ed4fef710c7131c35802af7319af387ffef2576501601.bccff0269fbbf5d76df548723dd5e9917f6a75af0a104cd0dfc7911adaa8c73c.e8c2e70fe4d574ccdff1a3673cbc6019')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'payment', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGFY2EZQWHRVVDD4P3SG', '', '{"v":1,"ledger":{"order":"01M8NDCGG6CQ7ZQKY1SP2RKABF","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '6d8ccfbba98c949da411f66e2297c13b0c37bcc9406818437e53804c3489bd61.c5bbc2adb8d70071c559ef0424e1396f31b32a2f4239d1fa3f82131e78c7f49e.98115dfe571367f26cae830fc4839b46')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'payment', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGFY2EZQWHRVVDD4P3SG', '', '{"v":1,"transaction":{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8NDCGG6CQ7ZQKY1SP2RKABF"}}', '06a2c1e5842037d1e413d0e182736172e004c7e2ec4282b6168409f3ec34c65a.967243578b3afe576ed791873f3d3e538ba95470879373cdd8cfa5670a601e3c.943b45318d5a52341f6e218c8b1d5443')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'payment', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGG6CQ7ZQKY1SP2RKABF-P1#2', '', '{"v":1,"transaction":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P1","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGG6CQ7ZQKY1SP2RKABF-P1"}', '1c1210ef3dde15becc9cc02f3a8d90705f5093586405a3662df55d3b6c2b31e4.42adb790ea928819c0f5260737ca521cfbff86da1c35d46e18c73200dfb3b8de.9df0c8618398b32773c0dc64604dde29')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGG6CQ7ZQKY1SP2RKABF-P1#2', '', '{"v":1}', '095c7876fcdc59aa1e6415e82cc899ce24358e065f1b7ca862c2ec1179f22de9.2003887c786210fb71750917ece17552fd4a18b930e86ae85a96a816e46ec67e.26c4d0fc4eaace1d45c0631f9338ba6b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGGZQGWCA9RT566ZPVZJ', '', '{"v":1,"work":{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'bc12074d727263e1d021f99a6f91d9774ddd8522dc5df28c443c0b969c86317a.4df4306e18ac3d0101762190d36f8efb88125ad48702fced24fa4e1671578bd5.4a59fd1dd433f762bcf88bddc458d7f2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGHT6H5NYJ2S8JAQ6RJW', '', '{"v":1,"fulfillment":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'a7f258b1a95505e45c621f4b037585887464560e92d326ff1dacbcd8217f3859.1e0cc20efaeaa793fd28c2b6c841e8c1e80c9f9be9bab0c82388ea8807fba1db.64136734d5c13488d9489d210a1d718f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGJ8RYPN2ED662VFS2FM', '', '{"v":1,"fulfillment":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'a4893b64e6afe20f3bcc56aeda954a29f366a1b167a73fda6436be2612ef8df6.fb28877826f468c71d67cdf561e3c3e7216dc05f8f72e627bb8fa070a5796510.8a842aaf8a3746c9439537d05bb9e622')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'order', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGJJ9ZVAD5V8375BC5ZD', '', '{"v":1,"shipment":{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1","fulfillment":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCGG6CQ7ZQKY1SP2RKABF"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'c7e2c4f9c63151ba00ef643e126adbb2134deb92813d9b0d2faf649663aacba3.f59483870e058c3e89c7c5f890cc85f5fef2cca8d2e0f1ea56412f12dc519ea6.b21d1ac9a663cc6c2da86d3542383bf7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'payment', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGJJ9ZVAD5V8375BC5ZD', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1","charge":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1"}}', 'ffd6f549b8b0124690daa90d4bf05ec1d2e634491887a32b56dc1f0be27b0539.b9bce21630d0e4973b308e972192463c10082fe08efe41bc5bf7392cb3fe1045.349d6d3794e1e2c9db2b0add66842b8f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'payment', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGJJ9ZVAD5V8375BC5ZD', '', '{"v":1,"transaction":{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P1","cause":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1"}}', '28002bea07598acb615e0856be96ccc2030146ce0b5fed199584596d0b946dbd.c90d99ea6f65cd8cb8abb944f725761dec9bba4dc4d68ca564e13fc7860fe7cb.b85aceac53c37795ddba9bc87b6b0eab')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', 'payment', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGG6CQ7ZQKY1SP2RKABF-P2#2', '', '{"v":1,"transaction":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P2","reference":"capture-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGG6CQ7ZQKY1SP2RKABF-P2"}', '690f86d688e85ccb9ac125287bbc47ce58690a497549262631a5bfeddb00aca2.664d6d82848748a3a68c16b6693b255bd418d762d31577afd5eb731cb535966b.3f7d3c62eaf905cf42d1c333b88eee1c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'order', '01M8NDCGN4MF3T9WV9VBJET51D', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGMVZRXYGGT7KA34CQ6K', '', '{"v":1,"order":{"id":"01M8NDCGN4MF3T9WV9VBJET51D","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '6bc6d354df5dcd6f478b39abc5201914dd9d1a4b964143f86a7ba0b1f64ab7e7.23a7e64f7a032b09acb99875b462f0b1837fc313c8bff0d52db46cea59e53d59.99d83192dddefa750bc3a09c81d06376')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'order', '01M8NDCGN4MF3T9WV9VBJET51D', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGMVZRXYGGT7KA34CQ6K', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'f93f2b1e703b198bb5eadcab9419fb5ee1362d38ff81cfc21c9a33592b9bd0e8.171842b055608d485478564dc125f3c884a702e623aa0d8712fc9a7acdafdba7.ad7c854361235da13a7790de5f40d5e6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'payment', '01M8NDCGN4MF3T9WV9VBJET51D', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGMVZRXYGGT7KA34CQ6K', '', '{"v":1,"ledger":{"order":"01M8NDCGN4MF3T9WV9VBJET51D","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '6f61c0736f952557e91ffaffdf7779e4509006a301f96fe9e0b0cc0c392a1e86.fffd252136a12d2aec075245763e268dbde5f517c7a6ea4e4b72d9ed5abbc8ba.0f092b4ce57fa17faff5a135fda6250a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'payment', '01M8NDCGN4MF3T9WV9VBJET51D', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGMVZRXYGGT7KA34CQ6K', '', '{"v":1,"transaction":{"id":"01M8NDCGN4MF3T9WV9VBJET51D-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8NDCGN4MF3T9WV9VBJET51D"}}', '8f3c91f132c92dfff05bd8b0ae55b1daec341e71eb8e03c3a2fef729bb875ff4.e72eb3432212ef4fde93097109c8ca5dd98289b5b7a33f0432efc1fc9810aa1e.1715983744cfc8b3479954c6ac0aeb3f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'payment', '01M8NDCGN4MF3T9WV9VBJET51D', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGN4MF3T9WV9VBJET51D-P1#2', '', '{"v":1,"transaction":"01M8NDCGN4MF3T9WV9VBJET51D-P1","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGN4MF3T9WV9VBJET51D-P1"}', 'f8643f4d6c98b3d60d6b129b96551095ef85bec7571d49f1bf21a7227b20e859.2e3e0be2298c39f1c4d315f74ad0da0baa4d32eaf66c3e2f0bc1044a942db1ee.16a46fff0700bceb3306cc471abeddcd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'order', '01M8NDCGN4MF3T9WV9VBJET51D', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGN4MF3T9WV9VBJET51D-P1#2', '', '{"v":1}', '5fe4802068941c90d151cce705d29a32c865699e1adb29ca9b5167c9f81d30e3.2406714ce2a58545230888dd0f65ee8a7bb7477fb51c787da5caa998f1ef5ce0.bfe7d5f49d89c5089d612bfc3fc879a0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', 'order', '01M8NDCGN4MF3T9WV9VBJET51D', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCGPNY7DPXFCCRSMXCDX6', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', 'dde25a059589b64991bfd1afa57b0181aa5c28b0df58f9fed40aa403ccb91955.13010788d82dc822a43dc78671831e0f4ec4380bf046db360df9c2a9d395aac7.2f737c72ea58e8c14a69b074f2878eb6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'order', '01M8NDCGQ4CBAK62PVSX3TFMD2', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGQ21C0NK4CHQ6A16XXZ', '', '{"v":1,"order":{"id":"01M8NDCGQ4CBAK62PVSX3TFMD2","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '465e4230f2f214b450631557ebcc411d09c17459322b4542b6b75bd17d7a7d53.3f27aaca9a5d1137ad90438d512f716809b6c0b61d1187d6e856eaac8cf09ca5.d754cdbdb6d7dfe4e6510b1f555c6a59')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'order', '01M8NDCGQ4CBAK62PVSX3TFMD2', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGQ21C0NK4CHQ6A16XXZ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'fe407844ba2f2523feb64d2d6e75386523ae4dd157a3a828f56d545257772981.8aa37eb9c3aced7d7793db7af218415761cbbc356c110d1e9e73f1789d10b61c.e027c4f0a298ee3c885bbf49dc20de9d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'payment', '01M8NDCGQ4CBAK62PVSX3TFMD2', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGQ21C0NK4CHQ6A16XXZ', '', '{"v":1,"ledger":{"order":"01M8NDCGQ4CBAK62PVSX3TFMD2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '8b78ea33e957b89d409bdb6a1d629f0227a07343e123569a15357d6e2f4a7f34.56f725452a1384661d2b24e1636cf7afdd121df748aec1c53748f691da0c8a41.9092b9783a2ee459b6294f1e8ea8e738')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'payment', '01M8NDCGQ4CBAK62PVSX3TFMD2', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGQ21C0NK4CHQ6A16XXZ', '', '{"v":1,"transaction":{"id":"01M8NDCGQ4CBAK62PVSX3TFMD2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCGQ4CBAK62PVSX3TFMD2"}}', '40eb10614134cbe84f23fd3c2c1a2767cc6bc709200e944b4ad71570c2915682.e8728d3f6b04eaea7529506cfe0ad7aa672af3306678cdc5ca854d646da40254.6f5ba64dbd6ae317f6fbebadf08fc2c4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'payment', '01M8NDCGQ4CBAK62PVSX3TFMD2', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGQ4CBAK62PVSX3TFMD2-P1#2', '', '{"v":1,"transaction":"01M8NDCGQ4CBAK62PVSX3TFMD2-P1","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGQ4CBAK62PVSX3TFMD2-P1"}', '995e9f7f2ef4842c77f4d06ef9971b826838d53b22f0f535db61bfc941144349.26aa286a1208a0dd8595d32f12616302cf7fef0a055bee6145bc1e7dc930e673.d0bde568eb199c5583abc76443fa2efe')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'order', '01M8NDCGQ4CBAK62PVSX3TFMD2', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGQ4CBAK62PVSX3TFMD2-P1#2', '', '{"v":1}', 'b6e755debb9e698cf2b18a8e869f35b587539dff6ab1babaa9b69d466c74f950.9179b7c49afd4489c2036af02e53ad900c3b9d7e3ef0f6c26c41ad7d1b5c8fde.ac8e1778912c6697bf4e55e678c38d43')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', 'order', '01M8NDCGQ4CBAK62PVSX3TFMD2', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRDP5NM895JYZ9E1Z1H', '', '{"v":1,"work":{"id":"01M8NDCGQ4CBAK62PVSX3TFMD2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '1ed8973a23e72f7ddc7bc7fb2d9af68610a88ad31ca49fc3debf8d725a38b2a6.1184c5689809c3a79d689eb607acbf4f72649f662149e9e49a9066570a5f2d8c.01d371c1754d0dd2e5078b57c6f31e74')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'order', '01M8NDCGRX8DNDRMKBCMR4K3YM', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRW68AJ874XF3N8FHAK', '', '{"v":1,"order":{"id":"01M8NDCGRX8DNDRMKBCMR4K3YM","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'be78e4b6068040a7201ab840407bbbbae967d7887af6a44f174f4145d65b0eea.47de7e8472539aca2397fc8600663bd860953dfba180552376062333d1a9df1e.aa81c0a52058346a7dad2d088ea8578c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'order', '01M8NDCGRX8DNDRMKBCMR4K3YM', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRW68AJ874XF3N8FHAK', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'e4eff549c1f60c794ee4959966bdaa575093d2cd510a0f84acf5429301c56f33.f966be602424e7612bb9e743a70da2774045704e84ce94d2fe767705d2f21352.532936ee4738336aea800b07b5f746f4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'payment', '01M8NDCGRX8DNDRMKBCMR4K3YM', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRW68AJ874XF3N8FHAK', '', '{"v":1,"ledger":{"order":"01M8NDCGRX8DNDRMKBCMR4K3YM","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'a464f90d2fbcab129272ea6b4b907150f7b2cca8c11aa15336bff8bdcc041775.ce6eb31aa650b93a3fac94d9717fa2245a011afdcc230e59189c35be9eca1113.5100a0a08a9f2443d6c66ed0f1558968')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'payment', '01M8NDCGRX8DNDRMKBCMR4K3YM', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRW68AJ874XF3N8FHAK', '', '{"v":1,"transaction":{"id":"01M8NDCGRX8DNDRMKBCMR4K3YM-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCGRX8DNDRMKBCMR4K3YM"}}', '405691d36ce57925b5019133bca6fa08c2e57cc7544687a6b8d7d7f4c24cbb0e.227b48448994b9a42ae6b3e7ecf935a78ce66eaa2d2989689f0bdee9cc48600a.ab2a104ee44b9ed8a1916d7b400f2394')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'payment', '01M8NDCGRX8DNDRMKBCMR4K3YM', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRX8DNDRMKBCMR4K3YM-P1#2', '', '{"v":1,"transaction":"01M8NDCGRX8DNDRMKBCMR4K3YM-P1","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGRX8DNDRMKBCMR4K3YM-P1"}', '00948cd6b75b70cde580015af59362a77b6572518b98fd914024912a8e7eda8a.9b6d0e679c5e09accaee9c968c9aa431cb6a8b382e5d8d494cce335ea179bdab.878aef6d8eb7d37351850aba8782a550')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'order', '01M8NDCGRX8DNDRMKBCMR4K3YM', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRX8DNDRMKBCMR4K3YM-P1#2', '', '{"v":1}', '022f637428a6e2f70b77966206dd65f9842e85fd467f7e7cb2417335f8563565.7a86bcbce32745c8d32d32373243f4a5098e96fc7b9e722e7f2f0e96f9f23c1b.edab27141a147fcabaceee285b6043e4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'order', '01M8NDCGRX8DNDRMKBCMR4K3YM', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGTJHN61F5E66XX16WHF', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'ac5b713384a5075e73d48149a6c3745d1eb99112d4d046b6989faf0d4bca833c.f6a7d9c288a04a18b77ab71998dbe10b851ff4dd5f1b5c4a99f04855e21312eb.19b4415b61c44a9b511fed1f7c4b2c1d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'order', '01M8NDCGRX8DNDRMKBCMR4K3YM', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGTJHN61F5E66XX16WHF', '', '{"v":1}', 'b4b7f1ae8ca2f8457bd75c694b08c2c7f936251a6457ca660b16d633fb88593f.39a386991b40e6415aa75132638ba10c6528a0727e65a966e223eefb0aea0bae.8fd6f3220faa4d944718c7511b742d79')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'payment', '01M8NDCGRX8DNDRMKBCMR4K3YM', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGTJHN61F5E66XX16WHF', '', '{"v":1,"transaction":{"id":"01M8NDCGRX8DNDRMKBCMR4K3YM-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCGRX8DNDRMKBCMR4K3YM-P1","cause":"01M8NDCGRX8DNDRMKBCMR4K3YM"}}', 'b32427cdb576453232cdfc6bf1b1a2928aeb1d0c0e8120db74a3b40b94294bc5.5d88cfac5bfa8ec5b409ab0b3f752bb8839d792d45542ed5b8b5e786ae7e3ab8.1a82f7410332a42931673388bfaab43d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', 'payment', '01M8NDCGRX8DNDRMKBCMR4K3YM', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCGRX8DNDRMKBCMR4K3YM-P2#2', '', '{"v":1,"transaction":"01M8NDCGRX8DNDRMKBCMR4K3YM-P2","reference":"cancel-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGRX8DNDRMKBCMR4K3YM-P2"}', '2fb4c504d03adb3304b2d62f3f8b173ac3ce7d321b77b5dc3d32e3d60d9e7aca.2af793a66c9ab31534b535a8ba0973923d14e2db4a68ef98502d5f0fb785d18c.fa275525a943566bb7071492d0b846b7')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-F1', '01M8NDCG49DNE38ZW9SRNS15J2', '4', '{"v":1,"id":"01M8NDCG49DNE38ZW9SRNS15J2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF-F1', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '4', '{"v":1,"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2-F1', '01M8NDCGQ4CBAK62PVSX3TFMD2', '1', '{"v":1,"id":"01M8NDCGQ4CBAK62PVSX3TFMD2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', '30cc532e659e5f557b00a5095b8810bd36cd5bb4aa133b3446ce6d4aedbd3739')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', '01M8NDCG49DNE38ZW9SRNS15J2', '15', '{"v":1,"id":"01M8NDCG49DNE38ZW9SRNS15J2","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', 'ecf2ec3e7510242c42b434967bf60d6c6d2e62861f26d6eb2012d1526fb540e7')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '7', '{"v":1,"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '690f86d688e85ccb9ac125287bbc47ce58690a497549262631a5bfeddb00aca2')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', '01M8NDCGN4MF3T9WV9VBJET51D', '3', '{"v":1,"id":"01M8NDCGN4MF3T9WV9VBJET51D","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', 'dde25a059589b64991bfd1afa57b0181aa5c28b0df58f9fed40aa403ccb91955')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', '01M8NDCGQ4CBAK62PVSX3TFMD2', '3', '{"v":1,"id":"01M8NDCGQ4CBAK62PVSX3TFMD2","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', '1ed8973a23e72f7ddc7bc7fb2d9af68610a88ad31ca49fc3debf8d725a38b2a6')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', '01M8NDCGRX8DNDRMKBCMR4K3YM', '4', '{"v":1,"id":"01M8NDCGRX8DNDRMKBCMR4K3YM","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', '2fb4c504d03adb3304b2d62f3f8b173ac3ce7d321b77b5dc3d32e3d60d9e7aca')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'web/4711', '01M8NDCG49DNE38ZW9SRNS15J2', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8NDCG49DNE38ZW9SRNS15J2"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2', '01M8NDCG49DNE38ZW9SRNS15J2', '8', '{"v":1,"order":"01M8NDCG49DNE38ZW9SRNS15J2","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P1","cause":"01M8NDCG49DNE38ZW9SRNS15J2"},{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P1","reference":"capture-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P2","cause":"01M8NDCG49DNE38ZW9SRNS15J2-S1"},{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P1","reference":"capture-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P3","cause":"01M8NDCG49DNE38ZW9SRNS15J2"},{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P1","reference":"cancel-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P4","cause":"01M8NDCG49DNE38ZW9SRNS15J2"},{"id":"01M8NDCG49DNE38ZW9SRNS15J2-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCG49DNE38ZW9SRNS15J2-P2","reference":"refund-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCG49DNE38ZW9SRNS15J2-P5","cause":"01M8NDCG49DNE38ZW9SRNS15J2-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '4', '{"v":1,"order":"01M8NDCGG6CQ7ZQKY1SP2RKABF","currency":"JPY","method":"card","transactions":[{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGG6CQ7ZQKY1SP2RKABF-P1","cause":"01M8NDCGG6CQ7ZQKY1SP2RKABF"},{"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P1","reference":"capture-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGG6CQ7ZQKY1SP2RKABF-P2","cause":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D', '01M8NDCGN4MF3T9WV9VBJET51D', '2', '{"v":1,"order":"01M8NDCGN4MF3T9WV9VBJET51D","currency":"KWD","method":"card","transactions":[{"id":"01M8NDCGN4MF3T9WV9VBJET51D-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGN4MF3T9WV9VBJET51D-P1","cause":"01M8NDCGN4MF3T9WV9VBJET51D"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2', '01M8NDCGQ4CBAK62PVSX3TFMD2', '2', '{"v":1,"order":"01M8NDCGQ4CBAK62PVSX3TFMD2","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCGQ4CBAK62PVSX3TFMD2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGQ4CBAK62PVSX3TFMD2-P1","cause":"01M8NDCGQ4CBAK62PVSX3TFMD2"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM', '01M8NDCGRX8DNDRMKBCMR4K3YM', '4', '{"v":1,"order":"01M8NDCGRX8DNDRMKBCMR4K3YM","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCGRX8DNDRMKBCMR4K3YM-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGRX8DNDRMKBCMR4K3YM-P1","cause":"01M8NDCGRX8DNDRMKBCMR4K3YM"},{"id":"01M8NDCGRX8DNDRMKBCMR4K3YM-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCGRX8DNDRMKBCMR4K3YM-P1","reference":"cancel-t-ca6f6652-b35b-421e-ae9f-59b932c9fe85/01M8NDCGRX8DNDRMKBCMR4K3YM-P2","cause":"01M8NDCGRX8DNDRMKBCMR4K3YM"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '36312d3e0778777fb3c376f6402e8ecd37310b0235a400f574a1d80e5c4119ab')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', 'ec53d7a18b1d018894b97a2fdc82d2ccb96d48f6a57168640d80f8c3105458fd')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '6a6e97ee83ea6d5b968f646abb7e0ccd675fb39171b64848e6a370f03ad85211')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG2T9EYQBR6Q77GKPDJ6', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG2YS53JF1TVMKCBGMPN', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG33XV4ENW9Z8T402Q78', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG3GQMVWP7741QVTW06P', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG3PW7S29GBW5F9FEJ7V', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG3SJ4MK879DJ2P7CTM1', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG3VBQM2GKKQ4V3M2SW1', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG41YQJV64AYRBYFP04Y', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-P1#2', 'e480d6c4e902a0ec30d440f328e8e9b623bdacaf0323221c821d3badd5e536e3', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-P2#2', 'b4a59938b0861eee3ff2c7d1451bec44f9c1d8961fe14a62c65ab2c751cab2ca', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-P3#2', '38f95565a0f4cf71c3bd92b01d97cfdab30148a5b2e7fac759b7328c751bf6d2', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-P4#2', '78fcdf1efcccba3cd26088384ab2cc330d618781722b851e4651ddbe9191b16d', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-P5#2', '50a5b64fa136b6c2a868e4a21de46ee977178dd430537125a47a8b3b68cac1ed', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG6VNE0AMZ42XZJCR6BX', '27088000407e68aac8383c58c721381465460beff18fa70f1fed6d5d6da0b29f', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG7BQP20T8Z9B3M67N94', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG7NABZT8DK5RQ24XV30', 'd4f964df3702212de954e8d90d70188f42b7d213f17b9e43e4d31ce1baae60cc', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG8BRHRX45F7RK5YR8QC', 'a03378ce8a76146797b6fc97c483a8e6822e665a5a5a55e11ce1db3267041337', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG8MXCSYJDYRC1HCP61V', '4dfeed01684a3669fe80bd9fac655ed5dfb025341c7f51124e36164f378ec8e9', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG9D2N4XDX7C8MTQ16DT', '2dedd6edea2909c8ebf7c22ea8ac8954d9d89f6acd49f2099bb823ac0508b033', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGD8BYFJ984SRH5G58TQ', 'beb257e4a98eac5ee5c058ff0f98189d5f0a29dda836239cb6924c7d6ecfd55f', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGDSSAFJ91HSS4243HKC', '1e462af15932ded55d7bbff9001c9c060c3a89137c9136b01131b41f395fd837', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGE3EFGDWJTG7C22PW4Q', 'b90b4f5aa31ec0db6b11d3b5b92e628b618eb8b25a952ed022a748c725ba5a35', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGEHVCTQBJ651A22PNXB', '3043f7cfdc83903ada01d25f978cc08878b89f901528534d86aefae04296ca2b', '{"v":1,"subject":"01M8NDCG49DNE38ZW9SRNS15J2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGEZP6BS1F4CKK7NQ8JA', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGFY2EZQWHRVVDD4P3SG', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF-P1#2', '347f995e1668898cd360eb4916b27da9a18537eac17484c18928a2826c929c99', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF-P2#2', '2d908784da09e765e3371eff3ac5c51609c6000d615b69589db5b3d46e537d62', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGGZQGWCA9RT566ZPVZJ', 'e9a6830ab86b6df7f8bda6a00479e8ae36748d32b85685dd4f7a1aa0c233aaa0', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGHT6H5NYJ2S8JAQ6RJW', 'ebbe060c8002c06ae06373bcde8aa2e72c3173238f4c7a978222d880318270bc', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGJ8RYPN2ED662VFS2FM', '2d68303438d5131d2609ef86a0966174c92cabfad8d9142fc4464bee8e565bca', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGJJ9ZVAD5V8375BC5ZD', 'dfa20e24e83e98461cf287e4f7e43d90535a2ca9c10a0c3fe49ab835eaf3d021', '{"v":1,"subject":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGMVZRXYGGT7KA34CQ6K', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8NDCGN4MF3T9WV9VBJET51D","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN4MF3T9WV9VBJET51D-P1#2', '513a98b82d4b9d742690c6110706ba7330b1d09e28574d34ec0f1fa131583c1b', '{"v":1,"subject":"01M8NDCGN4MF3T9WV9VBJET51D-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGN8K5TZNH7YHJHYRRW3', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGPNY7DPXFCCRSMXCDX6', '8f925b1f58e3ca329e00eb811eba4fd82983ecfb623cc36cd58f96461554a05d', '{"v":1,"subject":"01M8NDCGN4MF3T9WV9VBJET51D"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ21C0NK4CHQ6A16XXZ', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8NDCGQ4CBAK62PVSX3TFMD2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ4CBAK62PVSX3TFMD2-P1#2', '638ee64431e96a30908580b9f2d146a4fb293946ae983ff9c36bd90a05a21d9a', '{"v":1,"subject":"01M8NDCGQ4CBAK62PVSX3TFMD2-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRDP5NM895JYZ9E1Z1H', '7346d2a6001c03c19ccf134e6abc49d2565dc9315489e08622a2186c0689a62d', '{"v":1,"subject":"01M8NDCGQ4CBAK62PVSX3TFMD2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRW68AJ874XF3N8FHAK', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8NDCGRX8DNDRMKBCMR4K3YM"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM-P1#2', 'ba81ecf72094bc38ccf4aa16b4291582b6fb849c0a275e2e63ec166e146603fc', '{"v":1,"subject":"01M8NDCGRX8DNDRMKBCMR4K3YM-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRX8DNDRMKBCMR4K3YM-P2#2', '78fd265754f6001f9fb75ac310d5ee39c4d3212adf09da293f6d7b33afa6701d', '{"v":1,"subject":"01M8NDCGRX8DNDRMKBCMR4K3YM-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGTJHN61F5E66XX16WHF', 'bf2b40e14fdbc6864db31f648668e6bb1cff67ed458f95d0b255a4ddc3bb9480', '{"v":1,"subject":"01M8NDCGRX8DNDRMKBCMR4K3YM"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGTMSE57K599B8ZTP715', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-R1', '01M8NDCG49DNE38ZW9SRNS15J2', '3', '{"v":1,"id":"01M8NDCG49DNE38ZW9SRNS15J2-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-30 05:03:33.507272', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1160335019', 'postgres', '2026-11-30 05:03:33.532954', '12', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.312', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1711968439', 'postgres', '2026-11-30 05:03:33.563815', '162', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1616741249', 'postgres', '2026-11-30 05:03:33.752802', '187', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG49DNE38ZW9SRNS15J2-S1', '01M8NDCG49DNE38ZW9SRNS15J2', '2', '{"v":1,"id":"01M8NDCG49DNE38ZW9SRNS15J2-S1","fulfillment":"01M8NDCG49DNE38ZW9SRNS15J2-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCG49DNE38ZW9SRNS15J2"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8NDCG49DNE38ZW9SRNS15J2', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGG6CQ7ZQKY1SP2RKABF-S1', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', '{"v":1,"id":"01M8NDCGG6CQ7ZQKY1SP2RKABF-S1","fulfillment":"01M8NDCGG6CQ7ZQKY1SP2RKABF-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCGG6CQ7ZQKY1SP2RKABF"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG3GQMVWP7741QVTW06P/000001', 'TEA', '1', '{"v":1,"id":"01M8NDCG3GQMVWP7741QVTW06P/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8NDCG3GQMVWP7741QVTW06P"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG3SJ4MK879DJ2P7CTM1/000001', 'MUG', '1', '{"v":1,"id":"01M8NDCG3SJ4MK879DJ2P7CTM1/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8NDCG3SJ4MK879DJ2P7CTM1"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG41YQJV64AYRBYFP04Y/000001', '01M8NDCG49DNE38ZW9SRNS15J2', '1', '{"v":1,"id":"01M8NDCG41YQJV64AYRBYFP04Y/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8NDCG49DNE38ZW9SRNS15J2/1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCG41YQJV64AYRBYFP04Y"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8NDCG49DNE38ZW9SRNS15J2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG6VNE0AMZ42XZJCR6BX/000001', '01M8NDCG49DNE38ZW9SRNS15J2', '1', '{"v":1,"id":"01M8NDCG6VNE0AMZ42XZJCR6BX/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8NDCG49DNE38ZW9SRNS15J2/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCG6VNE0AMZ42XZJCR6BX"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8NDCG49DNE38ZW9SRNS15J2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCG9D2N4XDX7C8MTQ16DT/000001', '01M8NDCG49DNE38ZW9SRNS15J2', '1', '{"v":1,"id":"01M8NDCG9D2N4XDX7C8MTQ16DT/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8NDCG49DNE38ZW9SRNS15J2/1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCG9D2N4XDX7C8MTQ16DT"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8NDCG49DNE38ZW9SRNS15J2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGE3EFGDWJTG7C22PW4Q/000001', '01M8NDCG49DNE38ZW9SRNS15J2', '1', '{"v":1,"id":"01M8NDCGE3EFGDWJTG7C22PW4Q/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8NDCG49DNE38ZW9SRNS15J2/1","reason":"01M8NDCG49DNE38ZW9SRNS15J2-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCGE3EFGDWJTG7C22PW4Q"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8NDCG49DNE38ZW9SRNS15J2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGEHVCTQBJ651A22PNXB/000001', '01M8NDCG49DNE38ZW9SRNS15J2', '1', '{"v":1,"id":"01M8NDCGEHVCTQBJ651A22PNXB/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8NDCG49DNE38ZW9SRNS15J2/1","reason":"01M8NDCG49DNE38ZW9SRNS15J2-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCGEHVCTQBJ651A22PNXB"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8NDCG49DNE38ZW9SRNS15J2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGFY2EZQWHRVVDD4P3SG/000001', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', '{"v":1,"id":"01M8NDCGFY2EZQWHRVVDD4P3SG/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8NDCGG6CQ7ZQKY1SP2RKABF/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCGFY2EZQWHRVVDD4P3SG"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8NDCGG6CQ7ZQKY1SP2RKABF/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGJJ9ZVAD5V8375BC5ZD/000001', '01M8NDCGG6CQ7ZQKY1SP2RKABF', '1', '{"v":1,"id":"01M8NDCGJJ9ZVAD5V8375BC5ZD/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8NDCGG6CQ7ZQKY1SP2RKABF/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCGJJ9ZVAD5V8375BC5ZD"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8NDCGG6CQ7ZQKY1SP2RKABF/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGMVZRXYGGT7KA34CQ6K/000001', '01M8NDCGN4MF3T9WV9VBJET51D', '1', '{"v":1,"id":"01M8NDCGMVZRXYGGT7KA34CQ6K/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8NDCGN4MF3T9WV9VBJET51D/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCGMVZRXYGGT7KA34CQ6K"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8NDCGN4MF3T9WV9VBJET51D/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGQ21C0NK4CHQ6A16XXZ/000001', '01M8NDCGQ4CBAK62PVSX3TFMD2', '1', '{"v":1,"id":"01M8NDCGQ21C0NK4CHQ6A16XXZ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8NDCGQ4CBAK62PVSX3TFMD2/1"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCGQ21C0NK4CHQ6A16XXZ"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8NDCGQ4CBAK62PVSX3TFMD2/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGRW68AJ874XF3N8FHAK/000001', '01M8NDCGRX8DNDRMKBCMR4K3YM', '1', '{"v":1,"id":"01M8NDCGRW68AJ874XF3N8FHAK/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8NDCGRX8DNDRMKBCMR4K3YM/1"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCGRW68AJ874XF3N8FHAK"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8NDCGRX8DNDRMKBCMR4K3YM/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-ca6f6652-b35b-421e-ae9f-59b932c9fe85', '01M8NDCGTJHN61F5E66XX16WHF/000001', '01M8NDCGRX8DNDRMKBCMR4K3YM', '1', '{"v":1,"id":"01M8NDCGTJHN61F5E66XX16WHF/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8NDCGRX8DNDRMKBCMR4K3YM/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCGTJHN61F5E66XX16WHF"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8NDCGRX8DNDRMKBCMR4K3YM/1', '2026-03-04 09:00:00+00')
-- end
