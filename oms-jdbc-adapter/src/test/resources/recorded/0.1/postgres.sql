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
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_owner" ON "recorded"."oms_stock_claim" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_state_id" ON "recorded"."oms_stock_claim" (tenant, "state", id)
-- end
CREATE INDEX IF NOT EXISTS "oms_stock_claim_tenant_node_untold_units_id" ON "recorded"."oms_stock_claim" (tenant, "node", "untold_units", id)
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
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS/00001', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '1', '{"v":1,"order":"01M8N2FX7H9T9BG5DWA4ZPKJQS","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'f', '0', NULL)
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FV96VFXMWMP5X52JPMJR', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'e30d9d516013a8922395f13768c66a4e2f74c72b71605a28ab3065d95f3ca2da.8fb8e0d9dd42560601855362a93568ba70e13882a937cf43a1bb3c5fe141838a.01dba1a2c9343b1822c3d59edd17970b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVBQ14GABR1378QC5GH0', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '8ae0e0e60e97bcf035d6432663eccdf002cfd1062eca6ac6c000f7f019c31738.c0dc89fd6bf77ef55c7d5edeee14006ad7e7c7ecca68a37153e9998641b39e12.6f12132c4d54eb3ff3b1db89e7bd4a63')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVBQ14GABR1378QC5GH0', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'aa535f1bee527d2fe5e6ec9da33c84759c7f42895efebb84e348fcae9ae96428.104cc8dadf4705074b59bd4c6654912f8217cb05d4eff45583bde110e15ef83c.8a0990c9ea479d504e335c888c1fa449')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVBQ14GABR1378QC5GH0', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', 'ccc0c2050c8e705bee13bf6bffc47b1cf4ec2d746d11ac0343065a545158ee4f.351a65a388e65f78b54c487b0f7ea2d448babbdeb394a3263140a293b9a8c0ba.c7c52716b1385f634625576430c79a8f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', 'BERLIN', 'receipt', '01M8N2FVDZSSS145E78VZBF001', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVDZSSS145E78VZBF001', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'b9dd6a36bf437271a3c32c8da5f850b0d1eb3fdbaecaeead5ef456b4a86c4b9d.fe587b6fff03f7837001952951daf8637dc34f66c8f3885f056013d149a16207.00ea6b29be42a04f22e45c4a18fef7b8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', 'BERLIN', 'receipt', '01M8N2FVGFC79XH67K908XKG29', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVGFC79XH67K908XKG29', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '687ec8c7e693ad64ca4cceb95bb68024958b91dae6aaf667b1fce2075c81d649.b9f8b88c23069d0e461aedd8a7cda9a54b221e4734b83914bcd2ba9215c15028.bd368eb292c709cd0625727b4f9264d0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVHCJ9B03G150YQXMZ2Q', '', '{"v":1,"order":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '14f99b7223d37f272c029f836820f2e1e5904bb3aba663ed1a0126d58e5961ae.651fa8dd1691bd2554cb5088fad04ee2e086bf720ec559999c3bd769b56b1ba8.cb96e29f554879e766de9a72c491fa38')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVHCJ9B03G150YQXMZ2Q', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'cb905e3bf0289333fed82758cb3158221978c69d28276d57da1a3d106b333751.491104e2ee83ed47df95ec4836ade47ce81563b8e33336007374f542000ae32e.f1df7a74cd87d615cbbf946454bc4962')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVHCJ9B03G150YQXMZ2Q', '', '{"v":1,"ledger":{"order":"01M8N2FVN8NBQX6278WKZ6VRKS","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '4412f5e247922d752c20a944c24c274b97f6fe4b9e65cdd19f9e6f02479836ee.ba62566bc5d075a1ec6f211dc43eb85e9977c88f3f0d5b6de7dc5abb2d134d5d.6f19546030b8d1b08ab8ce75715b521d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVHCJ9B03G150YQXMZ2Q', '', '{"v":1,"transaction":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8N2FVN8NBQX6278WKZ6VRKS"}}', '880421a85ba475093b901932be02423ca2946cf2798c38e654affd88d6b47573.ed228ec5e35b9f0c89a4134954b4ca64b47a8cbff3aa269657ec4e2523f6d56a.113077081f063b545a21c731703b1e05')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P1#2', '', '{"v":1,"transaction":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P1"}', '7b2de371333a79d3987718b5dd65a8bb613eeed21ddff24b0573debdd18198a3.d276160965ed9d365f88a8c049c5c7422412a166e802d1dca29ebf5e8b693a73.8d78da5828de649536ef91375383df39')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P1#2', '', '{"v":1}', '0fdc1d4c7f7a16708bcaa72876f894828f6f7acd40ca75176535c233738324cf.153b0551a3d08d383038b6bcb234b88d2d97e4b585cd908d9deb678fc6e6f9bb.25a496be5df56a0b538e852aa973e3d0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW03GBXE8CP7CMT0NJS4', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '7c6f9052737c7690c97ea54f94027381aa35d6f8f83c9c4d7db084b20de6fe47.123e7d8b7c8eb7294fe3fb72bfa732fed661966d5f3df9f795ce1af6f74dc072.80ad16c1f08aa8682488ed591b8e328e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW1ANZ09Z2Y161SD5JRH', '', '{"v":1,"work":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '1e8343d5ea4338765b24437d1d27e63130ea446ef603c039dc723f740256486d.180abca0982c176d80f0c055680f0c2eb51a1c9b742961571cd783852430828f.92f869f88b012fbe7386c188f3e7df69')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW3DHBG3S9VN0285Z84W', '', '{"v":1,"fulfillment":"01M8N2FVN8NBQX6278WKZ6VRKS-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'b08a2503acbcc267ed50d33ac9f5482408f61440cdf08b90d31372d90d7efa34.91a712f292947769a106f6e610c92433c5aef1cd4c5097fdd243de470f6d7ff1.c8847d648be2f5a0fa833957bee86e55')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW5DQ61853GMMN0RTMZC', '', '{"v":1,"fulfillment":"01M8N2FVN8NBQX6278WKZ6VRKS-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '9d45ccf41bf7d572e4308dd77354cc0bcc4698775b22f9e8fac256b6369e7b2d.bb428ed73d7c03ed8b8c2e57974175cdc2bdbec280bb57992141f8570737d4a2.963e15d8379e75dcc851166827a47c13')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', '', '{"v":1,"shipment":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-S1","fulfillment":"01M8N2FVN8NBQX6278WKZ6VRKS-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FVN8NBQX6278WKZ6VRKS"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '6a07a62363a91b3b0fcdf115799c10e96cac2271c2f1aafbc4a9faa2fc7e2189.941ae0a778800de85b065c5aa36a5eb304315b5921b3a73b983cbaf55c004aa2.faa61600e4b71b281d45d9bafc4d287e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8N2FVN8NBQX6278WKZ6VRKS-S1","charge":"01M8N2FVN8NBQX6278WKZ6VRKS-S1"}}', 'd99d1f12b198b8e07b676d77e0637293cf1c8b3e5968dc9d3eda31fe17e849f7.2ac114f903d4026c16e74b10c4ad455f29d9da383a0a1e8c9fbf1e45f06dd874.c953fdb6dfb94bd5fb6f642f8f5bffc3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', '', '{"v":1,"transaction":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","cause":"01M8N2FVN8NBQX6278WKZ6VRKS-S1"}}', 'c68a3d6ea5145ab2a759ee49bfa282279342bfdf6546a7a8f846b888c3bc888d.c2b2413ee5e25d74a2232da95d526b2f29bc5d3272a60ad6a8a35a337390a020.080cbb72b0c135faeea7888a46c1558d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '12e988a2ad5b67ef39d0b2700b0b63825b699d752951820aab865ad6efe4ecc4.3e299abed95b78469710088747492e0b4f7288d3ed0c6a0267c4db2c6599e990.07f8709ba4cad3c4b3bb0052ae1118a8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8N2FVN8NBQX6278WKZ6VRKS","charge":"01M8N2FVN8NBQX6278WKZ6VRKS"}}', 'd2ae3631a83e8768874a124b4776d2573d4cc2f02dc23170f5ba70c0626f1ce7.2fe4bf5aebc187e6ce347bcfc9c5f07f73a278ee3d3ab4149829ee00b2c2776d.297f065915844a3f736274a05248bd54')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', '', '{"v":1,"transaction":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","cause":"01M8N2FVN8NBQX6278WKZ6VRKS"}}', 'fa50c2f17c4342477460c566b9840e20f35d2f89689accb6bdcb3e51a1f2466c.d07fb9d5da3671a0962ee37f3031cea819d4b837daea51224335d2bbc1f66461.f4e58ff34c9e3b9271457f96f71548a7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P2#2', '', '{"v":1,"transaction":"01M8N2FVN8NBQX6278WKZ6VRKS-P2","reference":"capture-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P2"}', '889d8271f2bd072e287884fe872a964bfd4676cad8a2c8a83bf0781ab3286dcc.3c3659ac133f9c35d42eb69a7305c393491347fca06d41bbb4c5dd6133ec3aaf.4547fd9a59c82ce0fab5d27fdd0e7725')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P3#2', '', '{"v":1,"transaction":"01M8N2FVN8NBQX6278WKZ6VRKS-P3","reference":"capture-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P3"}', '93946e6fef9b7de595a825482ffd3b18f9c75b221e418172765397872d97dc7c.11e48f32867592bf4e440b38e75bf2f35cda4916e55b764b0907080a2b478e11.d6b89a036b0676061e846e78764c835a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P3#2', '', '{"v":1,"transaction":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","cause":"01M8N2FVN8NBQX6278WKZ6VRKS"}}', '63bbc682bff42efb17f84625f79aa47e4f6e98ae928ca30208e8ec0eb43e51f9.b572ab24165b53244f89c48af90f75caa99ec0162345f791a8b46a111fd7271b.69eb87ab3dbc509fba4f6a4189cc77e3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P4#2', '', '{"v":1,"transaction":"01M8N2FVN8NBQX6278WKZ6VRKS-P4","reference":"cancel-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P4"}', '8ef52df0e9db153c09d4f857fd221f4fb3c63a6c5abc29ad0c39be9e91d3347d.2561753548f3126fe5195cebb97a8eb56ddcf216d4c04f696daa46adc683b609.4c1c77959157532e34a4d78bd82022a2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWHDF15FRJ2CYABZTDGR', '', '{"v":1,"shipment":"01M8N2FVN8NBQX6278WKZ6VRKS-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'b0883e43b5c82d3df40ec6afbcbc26906b2e6fd25a1cc18c880980967266b36f.e14e6f4e59d3a225e8116b3806d233af73f64f16e393e4d1f9125c602952f814.af4b19ec072c7d7f3b5102f3c38f2c2c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWHDF15FRJ2CYABZTDGR', '', '{"v":1}', '8df132f41dd4f4e9c8b89d3f8eaf1ec51f80d3b1d7b5d2f18d2596baded5f5db.21ffec8988e4ff3ba03bb7cee3e0fd27c5318401de0951b36f50efff77b4da5d.70ec060b1aeb49f5a968f7c37e372461')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWPZJ2TTFXFST03R08YY', '', '{"v":1,"agreed":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '22e9c7d2705e73cd4d48146a23fc377b05de323fb1e35b062230de4caee7b63e.ac119dd54368a357add3841fd491e54883db60ec60c29957808a9fa7ce60a965.cb4f150fe2451be0c93ebe513a998115')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'return', '01M8N2FVN8NBQX6278WKZ6VRKS-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWRTZZV2Y1AAA75RB6BQ', '', '{"v":1,"returnId":"01M8N2FVN8NBQX6278WKZ6VRKS-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'e4172ea0c4d7ae2359874ee5229e2674ee8a8d9036fc548c30dcfd25eafb362f.a4d856eb0165b7125cd5f3eefc123cebcd4130bbd05810cb5e8134fd359b4be8.4dfd42116edb5b9a7740821bb4fe75ff')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'order', '01M8N2FVN8NBQX6278WKZ6VRKS', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWTXTYMPWFKBEN5W33B7', '', '{"v":1,"returnId":"01M8N2FVN8NBQX6278WKZ6VRKS-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '2446cadca524d2f5cb032286c75390196c262a1a02c4ccfafff9a9d946d93630.9b51b458eb9a329a41393ede8bedb6e093d954e3c191bb8d9fbef3f50b141221.c5aba2d79b1df0360d123e882a2035a3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWTXTYMPWFKBEN5W33B7', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8N2FVN8NBQX6278WKZ6VRKS-R1","charge":"01M8N2FVN8NBQX6278WKZ6VRKS-S1"}}', 'c3e16ccdc710fd77d6a3cfbc9b4a3190df7cd6582166479838192a571854cf2c.f1c04434f1625f81af6af40fdc46fa79082d208439b6fa8902d456f03acb4898.02c8cfe295d2d5592682d9506b4b9b2a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FWTXTYMPWFKBEN5W33B7', '', '{"v":1,"transaction":{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P2","cause":"01M8N2FVN8NBQX6278WKZ6VRKS-R1"}}', '60e952b9c084c28544f773bb0904e7df49bcd6e26a035a091fcc81f488a74946.902dfef4fb09a353c5cde44d8b743afd47ca1c7a4680f4e9931474ac6b4d7b73.65bccfac1b8b7e95d35b20461d88d04e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', 'payment', '01M8N2FVN8NBQX6278WKZ6VRKS', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FVN8NBQX6278WKZ6VRKS-P5#2', '', '{"v":1,"transaction":"01M8N2FVN8NBQX6278WKZ6VRKS-P5","reference":"refund-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P5"}', '85eaa672efce496bd6ef37abec6cd4c7f90e19fd10d65495bc95d00acc60f7c6.e8dcae8440e9fa728442fa9d229c5a3700873846560b92aec560c0ca0eaed38f.c9426622982e2fc6ecb24896c1472540')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX0V81V5ZE9K221EFX1R', '', '{"v":1,"order":{"id":"01M8N2FX10MBA7NA2XCEG30P3Z","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '495605ca24368aab85cf7d9359fe8ec3ad623385e5762bf0cc38bea9d9294094.0152d96f52322930f3238c182ca90a1c62853b6d350508c4c548dad70626504c.09d9077c08b8f8b60334cc87e918d81b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX0V81V5ZE9K221EFX1R', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '986b8d80b97e7eff34061a4dd31f3c5d981251e326151418f606e05380eb1ef6.c2d2aeb870d9f60e083a8de990a93edb2374f6731898fbae08f80634b86475eb.fae7e0c8c88a4b918a0c9ca1acbd7e52')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'payment', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX0V81V5ZE9K221EFX1R', '', '{"v":1,"ledger":{"order":"01M8N2FX10MBA7NA2XCEG30P3Z","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '2d8a3b984ffcf2c6ebd5260df98131573dd5b6a3ed34f0a120359263dc05f05a.8e7450c605ccba734d2735b30598f3a4fbe550865697763adad65605b3a7a3bf.d5bb919cb9c0c18d3dfe4967d15dda05')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'payment', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX0V81V5ZE9K221EFX1R', '', '{"v":1,"transaction":{"id":"01M8N2FX10MBA7NA2XCEG30P3Z-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8N2FX10MBA7NA2XCEG30P3Z"}}', 'cba613a0fb43c44df9c24e3405815dbfd1019b2733cfb39eade7bd6137191eec.914b2681413ec5241838f35a4ad1c14d2647a59cd0336ae0ea3973167b632842.3b32c541f2a4c3512bfd78cd5a822139')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'payment', '01M8N2FX10MBA7NA2XCEG30P3Z', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX10MBA7NA2XCEG30P3Z-P1#2', '', '{"v":1,"transaction":"01M8N2FX10MBA7NA2XCEG30P3Z-P1","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FX10MBA7NA2XCEG30P3Z-P1"}', '41250f80236cad942a8bbe8435fc2b90841ec5b3dcf21d804f80f82c9311afbc.7af10d4792044085f1d19e56040253344e715a24dc146db6b77a6f8d3409b168.477e046f05f54ec977e3285499ee41ea')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX10MBA7NA2XCEG30P3Z-P1#2', '', '{"v":1}', 'f671cdf10278fefac7fa2834701a5e943e7f70b9322ae033d1ca47e6e4830ad8.c248771da97c7b7a540ee6d3d863034662d55f3abf388914859376f971dcf035.152f5f0ac8266677958d8870dd6fb048')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX1Z78E2QKVFTS9TYNNG', '', '{"v":1,"work":{"id":"01M8N2FX10MBA7NA2XCEG30P3Z-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '49c1886947117a00e29285d5fef0846166d0691f3e969ef6a1ec683f9de5c109.6d262a4f603bbc50db8f2f85fcf2ba1b046c04825d01ae822701e86b13c321d8.242ee88b1eda1a1e335a0da42b900652')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX2D7ANMTDMSECH7JBDB', '', '{"v":1,"fulfillment":"01M8N2FX10MBA7NA2XCEG30P3Z-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'c70a95988ea5176d09d35b173d010a8a0b8ecc4f9da265ac33010ef5342cfbcf.768f19313a8fa1887aadc39d9ce28c56232276c548f1e43aec79f11be22c79af.7a7e6a9f99a0efd9183f9eb8676e4958')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX3VP8VJ4ZMKNBH11082', '', '{"v":1,"fulfillment":"01M8N2FX10MBA7NA2XCEG30P3Z-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'f3568455d6829e12ecb953eed7ef2f41fb0d4230368a23bbca96eecfadc0489a.582aedc6f757f477465c44a6a37133a57f70e05709a91d35245e49e05c4e6fd6.237b05fd3c09591892e9ae4c5040b504')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'order', '01M8N2FX10MBA7NA2XCEG30P3Z', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX4BWVASFB7MNK02DT91', '', '{"v":1,"shipment":{"id":"01M8N2FX10MBA7NA2XCEG30P3Z-S1","fulfillment":"01M8N2FX10MBA7NA2XCEG30P3Z-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FX10MBA7NA2XCEG30P3Z"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'cc52c16206eca3ff7e9e181e9a2c4b41d0de9589ff33f42de3888bbfdd40e6ae.5b55e6ab47990e1ba7bdd49010722fbeaeb5af15ca98a37fbab2b8a3ead33b55.fda4362ee618d873daebd72f7ae788dd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'payment', '01M8N2FX10MBA7NA2XCEG30P3Z', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX4BWVASFB7MNK02DT91', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8N2FX10MBA7NA2XCEG30P3Z-S1","charge":"01M8N2FX10MBA7NA2XCEG30P3Z-S1"}}', '5564d4576fa5535e4237fb6d1d53cd3c72152e7f112e333ef0be782dbe7d5684.0e7c0ea222e7211cce9574a2c5834e520b4f336040197c6b3cab2d595b2ae876.6a4f3f0706e14550768d4034ada86453')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'payment', '01M8N2FX10MBA7NA2XCEG30P3Z', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX4BWVASFB7MNK02DT91', '', '{"v":1,"transaction":{"id":"01M8N2FX10MBA7NA2XCEG30P3Z-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8N2FX10MBA7NA2XCEG30P3Z-P1","cause":"01M8N2FX10MBA7NA2XCEG30P3Z-S1"}}', '6aa1ecd2f469b8e6042e5db9ec28f8519acb58b49d0e78fba1ac129e9d2ed57c.998e8cc1c2571dd82d65e2705fd0f657594b2a64fb44a8ac6bb76a1dc7ebce3a.585d3c17eec0997b748e8d450fc8fae8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', 'payment', '01M8N2FX10MBA7NA2XCEG30P3Z', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX10MBA7NA2XCEG30P3Z-P2#2', '', '{"v":1,"transaction":"01M8N2FX10MBA7NA2XCEG30P3Z-P2","reference":"capture-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FX10MBA7NA2XCEG30P3Z-P2"}', '15fbcb753047b5d52b6d7a29af0b5f0ead61f87c1c3fc2c847f392c69bc2fee8.b03565bc27fff40912eec72ae8bdae47b05c895f66539cd5e1b3c27f66e7c2b2.09f26c8404f3526be084d34effcdb0b6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'order', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX75SZEGKNYAXVZPR74C', '', '{"v":1,"order":{"id":"01M8N2FX7H9T9BG5DWA4ZPKJQS","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '2ae0f31ad63593401f6a935c0d1943079ba71ebb4a65a0bf554da77ba4ba5ace.55c01f792534d13ee052b7f838aaa0a92a82e0b0298c2cfcd92377be56b21265.7490b35758c4f3cf40eb8930b4fe2e52')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'order', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX75SZEGKNYAXVZPR74C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '734b1b325811329c84044a34d882161023dac65a5a70ab108a417c3b956604a5.b77c16f63c0561a833357984161c2f2737a574038bf122a48d499324112135f9.fbf8abf516add86b75da5a55274f479b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'payment', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX75SZEGKNYAXVZPR74C', '', '{"v":1,"ledger":{"order":"01M8N2FX7H9T9BG5DWA4ZPKJQS","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '8b4067fa9bf0b960d7be6c80df7b6ab28b229a47820ba6b3f4c7668d9adf5a05.5f149f1a7d4c7f14bb2ffdab418c9571e0e5c5f7268bb952c2854fcb80aca364.66a3207f7ecffda58c048440d6b56d34')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'payment', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX75SZEGKNYAXVZPR74C', '', '{"v":1,"transaction":{"id":"01M8N2FX7H9T9BG5DWA4ZPKJQS-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8N2FX7H9T9BG5DWA4ZPKJQS"}}', '571824ecb014fe5dcea62f45e5b9b0b129469f5a5000955ddf7437913ae2a864.fb84a17219fdba70a8f2254f43e1f079fd56524821dd87b774f23f1adcfc504b.719f69e49de979dccc9fc53508de03a4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'payment', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX7H9T9BG5DWA4ZPKJQS-P1#2', '', '{"v":1,"transaction":"01M8N2FX7H9T9BG5DWA4ZPKJQS-P1","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FX7H9T9BG5DWA4ZPKJQS-P1"}', '29c347e715b63b6cd23d4858b4807e236eb2d8c414cc404bebf7e4a2b449cd51.4e7d1c5214025203b51a422e92c26c853a286ecb0497bca0ebc77a01718be4a8.b7785f9a3dfbbfdfc9ffc6d2163cca63')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'order', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FX7H9T9BG5DWA4ZPKJQS-P1#2', '', '{"v":1}', 'a28786e820b0d615613a8c621b71badb3522347416a4414c7c9009542ae534bd.c6b4a504dc19c5f47ced290022a76e5642446036aef0ac2e625aea22b3dbd391.7d9c91a55a03e30d0dbd9d7991b98b26')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', 'order', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FXB1129JF2H7T95FHCJW', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', 'a85a660130fa3e73b07ac94ce97e3a46c0859a5f4a612a8fb88f95892f1347e3.b5dc8d569284acac599a73a8eccc25ee394cbb9029bd4877bb1d0c813d1675cf.54a37cc945815455127dcfb894082e14')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'order', '01M8N2FXCVM7GA81GXDK76QXX0', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXC7F3G412DY219VSCJB', '', '{"v":1,"order":{"id":"01M8N2FXCVM7GA81GXDK76QXX0","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '8fb813a9f31f01c530806e1d133f6a86952dc794dc50654d5e9cadc378e52fae.188e25c51dc7926568cb144e2a6ceb4532b00ded4175760aa7d37df34492e9ef.efa7a45d96d11bad28bdeee81b508a37')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'order', '01M8N2FXCVM7GA81GXDK76QXX0', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXC7F3G412DY219VSCJB', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'bec62efaf71b33944670031c8fdbec3ec891eec3b2a0443091e77b6c51a8e189.3a0751d5b8435779bd40a5f8611a15791acd8be1d96f2983f1ac098e9d169464.82c83be218399a6e83f0c89492785c05')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'payment', '01M8N2FXCVM7GA81GXDK76QXX0', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXC7F3G412DY219VSCJB', '', '{"v":1,"ledger":{"order":"01M8N2FXCVM7GA81GXDK76QXX0","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'aad028f684f57c2329186edab9bac41027867d03d48c5c000b45fb51b486d84c.e667af1a9dddc31646a3c663e4eb7699db4a53b3b9d78e3cabd2f955d31c63f2.6d91a8c11de664feebd18f48603aeb18')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'payment', '01M8N2FXCVM7GA81GXDK76QXX0', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXC7F3G412DY219VSCJB', '', '{"v":1,"transaction":{"id":"01M8N2FXCVM7GA81GXDK76QXX0-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8N2FXCVM7GA81GXDK76QXX0"}}', '198f5ea73031a2e4dfad3e02bb8f7a07fe05e8b59ed26d94ec0d849a0a05a36a.a89418c208671ba5a0c82170a0954c2f942a85a3f971fc7f110371b3a7fdfe5c.50bac002c8e536e49598c730022b9b4c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'payment', '01M8N2FXCVM7GA81GXDK76QXX0', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXCVM7GA81GXDK76QXX0-P1#2', '', '{"v":1,"transaction":"01M8N2FXCVM7GA81GXDK76QXX0-P1","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FXCVM7GA81GXDK76QXX0-P1"}', '69fe52b30ecd126ccbffd8944db8cb23b63fb132c9d86370d25232569d878d2f.7e5135b840f912161561f0d179c5cff30a2d03d8e5e6e47dd5b23c036c45dd06.a7ca87961deed938c4cdb7e0ec38f976')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'order', '01M8N2FXCVM7GA81GXDK76QXX0', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXCVM7GA81GXDK76QXX0-P1#2', '', '{"v":1}', 'ab42d186cc98536f1b1a03902e25d38b0fda092f08eff519a63ed08e10ae9919.3fbcdb6b902db2c18b752ecbe8b4699a08bb918721037b6fddac2abddeb3ac72.b4db35c1336a307b5cf6ada5af17513b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', 'order', '01M8N2FXCVM7GA81GXDK76QXX0', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXEMMJEM5VHEHVV4PRM5', '', '{"v":1,"work":{"id":"01M8N2FXCVM7GA81GXDK76QXX0-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'c4bdeaf48df1c6acb280f2cc4e864f7b91f6d7577615f1f926d234b488c44700.9942706587e84773d25756326b28b5d521c013c6ef03b5237b0c4cbc01e202e3.8785e733f05fd96eea3eac5320aa147d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'order', '01M8N2FXFSVPBXHJF1C8X696JB', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFQESKEPZAXNDEGNY57', '', '{"v":1,"order":{"id":"01M8N2FXFSVPBXHJF1C8X696JB","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '58aa460853e26bdcefeb17bf2bcb8bbac3a94634b58f8dcded02b396bbe30b17.95cf5236dbf07921500622311d93123cc34b92eef5fef904daff33c44f34ed59.3396e0ea191a3c5afce38c5a67969908')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'order', '01M8N2FXFSVPBXHJF1C8X696JB', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFQESKEPZAXNDEGNY57', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'b816bbcfc88b3d8f9aa6397449e8ddd3f9a2f461b0cfdc6bfb00d5210cfab197.2388a97e431a39c6799d46258731a51e7ded2420086180e33aeab5bcaedf69a0.cea3400ec9fe3b3452f0663a2bc6d69f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'payment', '01M8N2FXFSVPBXHJF1C8X696JB', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFQESKEPZAXNDEGNY57', '', '{"v":1,"ledger":{"order":"01M8N2FXFSVPBXHJF1C8X696JB","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '75dbe4549c34f982073f59138bcd7ed92486214629502bcf763b05af59f10a3d.b645e2aaf83967f686c021862a508fa59b367cdcce3c66f893b5b09deee85a19.9f886d34262310d9e57758395aafe405')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'payment', '01M8N2FXFSVPBXHJF1C8X696JB', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFQESKEPZAXNDEGNY57', '', '{"v":1,"transaction":{"id":"01M8N2FXFSVPBXHJF1C8X696JB-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8N2FXFSVPBXHJF1C8X696JB"}}', 'bd9e7b3df0b68047e0c0d93b0526676676a60ed5a52da79aa3ba5f4dbd96cb4c.6def6247c0733039d682e631490078592187bf9f44d60e7e108e7d934f87b6c6.502763f85c7ead7dbc3bcaba07c1946d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'payment', '01M8N2FXFSVPBXHJF1C8X696JB', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFSVPBXHJF1C8X696JB-P1#2', '', '{"v":1,"transaction":"01M8N2FXFSVPBXHJF1C8X696JB-P1","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FXFSVPBXHJF1C8X696JB-P1"}', '8c2aabc19029cc27166bc29fe9a4008d803f305f9b9cbb859cf7dfae3d32e29d.b4f405ee53955827cb9049adf722bea8c29d9af5c754a0ada8e1c4e79d3d4621.43a67baec1c89640acadf9da7eb0d944')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'order', '01M8N2FXFSVPBXHJF1C8X696JB', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFSVPBXHJF1C8X696JB-P1#2', '', '{"v":1}', '28aa9e1218467636f2ce5b4bbb6ee3d2730e81a8a3e1b8bbf0055a9b99cae340.1f4f7f61c6cb7ebfc7831aff30ad2db5dc7346055c58da6c4dc73eda6eb86563.3dc0f61ce76dff646f929dab5b882e81')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'order', '01M8N2FXFSVPBXHJF1C8X696JB', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXNCTF7D9R9CZXHKR7K0', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '8fdf19f9d8abcde736e1cfe3522d2922d872a5b9b03496af5dd99eee17fb1807.fff6bac320e8e02a4442057d73533d8a1463c467da1e6ff22e81cbe5ec21823b.fd746973c3106247f2b52d994c11a1fe')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'order', '01M8N2FXFSVPBXHJF1C8X696JB', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXNCTF7D9R9CZXHKR7K0', '', '{"v":1}', 'ae11e01bc482ce2d7949087800598919328543dcd82534563882ee1578f74a38.81c8f92e9d93f7c5528fda7b13fbbe308f47b9ee401e2eecff00fe5c4f85235a.a3cfd4c472e86327adb066319ac00d82')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'payment', '01M8N2FXFSVPBXHJF1C8X696JB', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXNCTF7D9R9CZXHKR7K0', '', '{"v":1,"transaction":{"id":"01M8N2FXFSVPBXHJF1C8X696JB-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FXFSVPBXHJF1C8X696JB-P1","cause":"01M8N2FXFSVPBXHJF1C8X696JB"}}', '46b4bea31a95dbc48858fc35b0c7630da3f2e2fe8cb9bb44cbe552740bd68f29.a95dbafab749652f096fb9a6e890e4b20d8337359bf945cb8c82ab73277f37a1.84bb1707b9b82055e11fecfee037df23')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', 'payment', '01M8N2FXFSVPBXHJF1C8X696JB', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FXFSVPBXHJF1C8X696JB-P2#2', '', '{"v":1,"transaction":"01M8N2FXFSVPBXHJF1C8X696JB-P2","reference":"cancel-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FXFSVPBXHJF1C8X696JB-P2"}', 'e2c12f4d976e0ebe22acac613fa34ed1b74036c24c38c6938a18f329fe0b575a.a5f09e5ea13d7650d34472fd5cf38eb8c4eacd643206b0e71e866f4101c6c95f.7dcead5be9f974dea3201adc3a0917ff')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-F1', '01M8N2FVN8NBQX6278WKZ6VRKS', '4', '{"v":1,"id":"01M8N2FVN8NBQX6278WKZ6VRKS-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z-F1', '01M8N2FX10MBA7NA2XCEG30P3Z', '4', '{"v":1,"id":"01M8N2FX10MBA7NA2XCEG30P3Z-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0-F1', '01M8N2FXCVM7GA81GXDK76QXX0', '1', '{"v":1,"id":"01M8N2FXCVM7GA81GXDK76QXX0-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', 'e30d9d516013a8922395f13768c66a4e2f74c72b71605a28ab3065d95f3ca2da')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', '01M8N2FVN8NBQX6278WKZ6VRKS', '15', '{"v":1,"id":"01M8N2FVN8NBQX6278WKZ6VRKS","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', '85eaa672efce496bd6ef37abec6cd4c7f90e19fd10d65495bc95d00acc60f7c6')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', '01M8N2FX10MBA7NA2XCEG30P3Z', '7', '{"v":1,"id":"01M8N2FX10MBA7NA2XCEG30P3Z","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '15fbcb753047b5d52b6d7a29af0b5f0ead61f87c1c3fc2c847f392c69bc2fee8')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '3', '{"v":1,"id":"01M8N2FX7H9T9BG5DWA4ZPKJQS","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', 'a85a660130fa3e73b07ac94ce97e3a46c0859a5f4a612a8fb88f95892f1347e3')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', '01M8N2FXCVM7GA81GXDK76QXX0', '3', '{"v":1,"id":"01M8N2FXCVM7GA81GXDK76QXX0","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'c4bdeaf48df1c6acb280f2cc4e864f7b91f6d7577615f1f926d234b488c44700')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', '01M8N2FXFSVPBXHJF1C8X696JB', '4', '{"v":1,"id":"01M8N2FXFSVPBXHJF1C8X696JB","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'e2c12f4d976e0ebe22acac613fa34ed1b74036c24c38c6938a18f329fe0b575a')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'web/4711', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8N2FVN8NBQX6278WKZ6VRKS"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS', '01M8N2FVN8NBQX6278WKZ6VRKS', '8', '{"v":1,"order":"01M8N2FVN8NBQX6278WKZ6VRKS","currency":"EUR","method":"card","transactions":[{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P1","cause":"01M8N2FVN8NBQX6278WKZ6VRKS"},{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","reference":"capture-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P2","cause":"01M8N2FVN8NBQX6278WKZ6VRKS-S1"},{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","reference":"capture-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P3","cause":"01M8N2FVN8NBQX6278WKZ6VRKS"},{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P1","reference":"cancel-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P4","cause":"01M8N2FVN8NBQX6278WKZ6VRKS"},{"id":"01M8N2FVN8NBQX6278WKZ6VRKS-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FVN8NBQX6278WKZ6VRKS-P2","reference":"refund-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FVN8NBQX6278WKZ6VRKS-P5","cause":"01M8N2FVN8NBQX6278WKZ6VRKS-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z', '01M8N2FX10MBA7NA2XCEG30P3Z', '4', '{"v":1,"order":"01M8N2FX10MBA7NA2XCEG30P3Z","currency":"JPY","method":"card","transactions":[{"id":"01M8N2FX10MBA7NA2XCEG30P3Z-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FX10MBA7NA2XCEG30P3Z-P1","cause":"01M8N2FX10MBA7NA2XCEG30P3Z"},{"id":"01M8N2FX10MBA7NA2XCEG30P3Z-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8N2FX10MBA7NA2XCEG30P3Z-P1","reference":"capture-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FX10MBA7NA2XCEG30P3Z-P2","cause":"01M8N2FX10MBA7NA2XCEG30P3Z-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '2', '{"v":1,"order":"01M8N2FX7H9T9BG5DWA4ZPKJQS","currency":"KWD","method":"card","transactions":[{"id":"01M8N2FX7H9T9BG5DWA4ZPKJQS-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FX7H9T9BG5DWA4ZPKJQS-P1","cause":"01M8N2FX7H9T9BG5DWA4ZPKJQS"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0', '01M8N2FXCVM7GA81GXDK76QXX0', '2', '{"v":1,"order":"01M8N2FXCVM7GA81GXDK76QXX0","currency":"EUR","method":"card","transactions":[{"id":"01M8N2FXCVM7GA81GXDK76QXX0-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FXCVM7GA81GXDK76QXX0-P1","cause":"01M8N2FXCVM7GA81GXDK76QXX0"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB', '01M8N2FXFSVPBXHJF1C8X696JB', '4', '{"v":1,"order":"01M8N2FXFSVPBXHJF1C8X696JB","currency":"EUR","method":"card","transactions":[{"id":"01M8N2FXFSVPBXHJF1C8X696JB-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FXFSVPBXHJF1C8X696JB-P1","cause":"01M8N2FXFSVPBXHJF1C8X696JB"},{"id":"01M8N2FXFSVPBXHJF1C8X696JB-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FXFSVPBXHJF1C8X696JB-P1","reference":"cancel-t-fc4811ff-7770-43ce-9ee8-9784bad04763/01M8N2FXFSVPBXHJF1C8X696JB-P2","cause":"01M8N2FXFSVPBXHJF1C8X696JB"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'aa535f1bee527d2fe5e6ec9da33c84759c7f42895efebb84e348fcae9ae96428')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', 'ccc0c2050c8e705bee13bf6bffc47b1cf4ec2d746d11ac0343065a545158ee4f')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '8ae0e0e60e97bcf035d6432663eccdf002cfd1062eca6ac6c000f7f019c31738')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FV96VFXMWMP5X52JPMJR', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVB652NPG4QPJFYC06VK', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVBQ14GABR1378QC5GH0', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVDZSSS145E78VZBF001', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVFHZB9K3KFF280T37W9', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVGFC79XH67K908XKG29', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVGJPGCE0SK992A77WXY', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVHCJ9B03G150YQXMZ2Q', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-P1#2', '2a8b5227c55c2c135ad970465122d4f7f8b2d9fcc2a60cdb5ac42df6b41aca9f', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-P2#2', '5933e24d57d0828a4cc52b9ef03bf0341a7d74ecc0c68999d8788402ae02f5dc', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-P3#2', '82a22aac17f4f304629e11ef63b0cfc66db2a805dc823fd5806b10a5bad7adf3', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-P4#2', 'f22ebaaa5c2cd8ec5b157571476f4a1c5d734e28c4a90073e1add7008ff83b31', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-P5#2', '96fab9a8796e3c7436375a5c245895d25fd77cdb3e261293656e29a1436c023d', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW03GBXE8CP7CMT0NJS4', '40a0f508080d4a7c76ae83a68c91bb3273791b6f7f62f790d3189a70dc40100f', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW11BAG3KKC19H3X458C', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW1ANZ09Z2Y161SD5JRH', '975f4a3252f7dd0a191661709cff87156703fc3c04eb3870c6b1f56ec8d41196', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW3DHBG3S9VN0285Z84W', 'b39916f6b91485cb9c588699a0ae454bd2285361d6361781a58a6d9c7c4ca0e1', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW5DQ61853GMMN0RTMZC', '3ec25f2878cbd922e62392f6ac44cd2fcf3f8420ec36c030c89ec32849b2e928', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW70ZF4ZQB3Z8P1V5DH7', 'cc83da0e6fa25f265d56c61694cc4850a8970a85ccc69177b194575f537147c6', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWHDF15FRJ2CYABZTDGR', '39ac0f64385713d5ffae36da819652b00c862a99a7d6146ef57106c17e85a140', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWPZJ2TTFXFST03R08YY', '17c21993b446f166bc8b0709a871bec94355e5b09c8ca113555bfab888da8e5b', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWRTZZV2Y1AAA75RB6BQ', '02f453272536992501eb3b7d881d18061b3abbdf4426c404383dd6a88c102b83', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWTXTYMPWFKBEN5W33B7', 'f8dd5f6fe71a011ac18b2ece8093f18a6883c94fafa6969add0397a45e8ce907', '{"v":1,"subject":"01M8N2FVN8NBQX6278WKZ6VRKS-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWVC6A2BEA8VBR5N352Q', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX0V81V5ZE9K221EFX1R', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z-P1#2', '522d90751b9148ad6327f2158205878c7e431a3734de0acda0748876179701c0', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z-P2#2', 'e006754a98e752fb1b67d99000f2ec52625c1cefbe5e137540bbad8f151d3e8d', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX1Z78E2QKVFTS9TYNNG', 'fc14c774d580152a94b4a3ded001a14afdf5b45bf7785434c26ce5114d4ea817', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX2D7ANMTDMSECH7JBDB', '99b014cf0f9f6867a96225289e2fc8763655efe78550cb1498943f6357b94b52', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX3VP8VJ4ZMKNBH11082', 'c83cf0fbe31de519f72011c7daef37a12cd5268916f825f8bf9900613376697c', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX4BWVASFB7MNK02DT91', 'd8db5979dae85ebaeedc5d62114f7211b08b0fa31e0adb0d2a98b7f5d98fa73d', '{"v":1,"subject":"01M8N2FX10MBA7NA2XCEG30P3Z-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX75SZEGKNYAXVZPR74C', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8N2FX7H9T9BG5DWA4ZPKJQS","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7H9T9BG5DWA4ZPKJQS-P1#2', '778bad3cace0851e17c31304b134a058d6e1ced29bf62c1c9edf8bb01896bc58', '{"v":1,"subject":"01M8N2FX7H9T9BG5DWA4ZPKJQS-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX7R7ZP5KZ8Y2ZPW6EQ1', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXB1129JF2H7T95FHCJW', '8eb728f431d31c9a487c0409ce7aba3f225a230ee35ba431ea7ea90b56685243', '{"v":1,"subject":"01M8N2FX7H9T9BG5DWA4ZPKJQS"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXC7F3G412DY219VSCJB', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8N2FXCVM7GA81GXDK76QXX0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXCVM7GA81GXDK76QXX0-P1#2', '746ed076650b19a6dcfdf0f49b809b0024a34ed3c181dc160f480477c903018a', '{"v":1,"subject":"01M8N2FXCVM7GA81GXDK76QXX0-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXEMMJEM5VHEHVV4PRM5', 'e91b78be623df0664cc777ec3cdc3b13fbaa68684b5b4fe24ec5bda496cf4322', '{"v":1,"subject":"01M8N2FXCVM7GA81GXDK76QXX0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFQESKEPZAXNDEGNY57', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8N2FXFSVPBXHJF1C8X696JB"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB-P1#2', '16b30a8e44b73584de31d334f05f4fb3278a1800ac3029b8196c6d4614a876f6', '{"v":1,"subject":"01M8N2FXFSVPBXHJF1C8X696JB-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFSVPBXHJF1C8X696JB-P2#2', 'e30e12f9d4f0602df43d6c5d63c97a153d1386441bcaee7abbc3e383e32b00a6', '{"v":1,"subject":"01M8N2FXFSVPBXHJF1C8X696JB-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXNCTF7D9R9CZXHKR7K0', 'ead1b6440a181f2b7a41a22965bc90036cdfa18d89a690944d92c68fbffc533f', '{"v":1,"subject":"01M8N2FXFSVPBXHJF1C8X696JB"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXNJ1Q7JQE6S42TW1GEJ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-R1', '01M8N2FVN8NBQX6278WKZ6VRKS', '3', '{"v":1,"id":"01M8N2FVN8NBQX6278WKZ6VRKS-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-30 01:53:08.22302', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1160335019', 'postgres', '2026-11-30 01:53:08.236231', '58', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.308', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1123584825', 'postgres', '2026-11-30 01:53:08.298637', '659', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1767877622', 'postgres', '2026-11-30 01:53:08.993997', '327', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVN8NBQX6278WKZ6VRKS-S1', '01M8N2FVN8NBQX6278WKZ6VRKS', '2', '{"v":1,"id":"01M8N2FVN8NBQX6278WKZ6VRKS-S1","fulfillment":"01M8N2FVN8NBQX6278WKZ6VRKS-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FVN8NBQX6278WKZ6VRKS"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8N2FVN8NBQX6278WKZ6VRKS', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX10MBA7NA2XCEG30P3Z-S1', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', '{"v":1,"id":"01M8N2FX10MBA7NA2XCEG30P3Z-S1","fulfillment":"01M8N2FX10MBA7NA2XCEG30P3Z-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FX10MBA7NA2XCEG30P3Z"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8N2FX10MBA7NA2XCEG30P3Z', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVDZSSS145E78VZBF001/000001', 'TEA', '1', '{"v":1,"id":"01M8N2FVDZSSS145E78VZBF001/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8N2FVDZSSS145E78VZBF001"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVGFC79XH67K908XKG29/000001', 'MUG', '1', '{"v":1,"id":"01M8N2FVGFC79XH67K908XKG29/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8N2FVGFC79XH67K908XKG29"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FVHCJ9B03G150YQXMZ2Q/000001', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', '{"v":1,"id":"01M8N2FVHCJ9B03G150YQXMZ2Q/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8N2FVN8NBQX6278WKZ6VRKS/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FVHCJ9B03G150YQXMZ2Q"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8N2FVN8NBQX6278WKZ6VRKS/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW03GBXE8CP7CMT0NJS4/000001', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', '{"v":1,"id":"01M8N2FW03GBXE8CP7CMT0NJS4/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8N2FVN8NBQX6278WKZ6VRKS/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FW03GBXE8CP7CMT0NJS4"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8N2FVN8NBQX6278WKZ6VRKS/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FW70ZF4ZQB3Z8P1V5DH7/000001', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', '{"v":1,"id":"01M8N2FW70ZF4ZQB3Z8P1V5DH7/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8N2FVN8NBQX6278WKZ6VRKS/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FW70ZF4ZQB3Z8P1V5DH7"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8N2FVN8NBQX6278WKZ6VRKS/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWRTZZV2Y1AAA75RB6BQ/000001', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', '{"v":1,"id":"01M8N2FWRTZZV2Y1AAA75RB6BQ/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8N2FVN8NBQX6278WKZ6VRKS/1","reason":"01M8N2FVN8NBQX6278WKZ6VRKS-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FWRTZZV2Y1AAA75RB6BQ"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8N2FVN8NBQX6278WKZ6VRKS/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FWTXTYMPWFKBEN5W33B7/000001', '01M8N2FVN8NBQX6278WKZ6VRKS', '1', '{"v":1,"id":"01M8N2FWTXTYMPWFKBEN5W33B7/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8N2FVN8NBQX6278WKZ6VRKS/1","reason":"01M8N2FVN8NBQX6278WKZ6VRKS-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FWTXTYMPWFKBEN5W33B7"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8N2FVN8NBQX6278WKZ6VRKS/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX0V81V5ZE9K221EFX1R/000001', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', '{"v":1,"id":"01M8N2FX0V81V5ZE9K221EFX1R/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8N2FX10MBA7NA2XCEG30P3Z/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2FX0V81V5ZE9K221EFX1R"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8N2FX10MBA7NA2XCEG30P3Z/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX4BWVASFB7MNK02DT91/000001', '01M8N2FX10MBA7NA2XCEG30P3Z', '1', '{"v":1,"id":"01M8N2FX4BWVASFB7MNK02DT91/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8N2FX10MBA7NA2XCEG30P3Z/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2FX4BWVASFB7MNK02DT91"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8N2FX10MBA7NA2XCEG30P3Z/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FX75SZEGKNYAXVZPR74C/000001', '01M8N2FX7H9T9BG5DWA4ZPKJQS', '1', '{"v":1,"id":"01M8N2FX75SZEGKNYAXVZPR74C/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8N2FX7H9T9BG5DWA4ZPKJQS/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2FX75SZEGKNYAXVZPR74C"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8N2FX7H9T9BG5DWA4ZPKJQS/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXC7F3G412DY219VSCJB/000001', '01M8N2FXCVM7GA81GXDK76QXX0', '1', '{"v":1,"id":"01M8N2FXC7F3G412DY219VSCJB/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8N2FXCVM7GA81GXDK76QXX0/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2FXC7F3G412DY219VSCJB"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8N2FXCVM7GA81GXDK76QXX0/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXFQESKEPZAXNDEGNY57/000001', '01M8N2FXFSVPBXHJF1C8X696JB', '1', '{"v":1,"id":"01M8N2FXFQESKEPZAXNDEGNY57/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8N2FXFSVPBXHJF1C8X696JB/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2FXFQESKEPZAXNDEGNY57"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8N2FXFSVPBXHJF1C8X696JB/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-fc4811ff-7770-43ce-9ee8-9784bad04763', '01M8N2FXNCTF7D9R9CZXHKR7K0/000001', '01M8N2FXFSVPBXHJF1C8X696JB', '1', '{"v":1,"id":"01M8N2FXNCTF7D9R9CZXHKR7K0/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8N2FXFSVPBXHJF1C8X696JB/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8N2FXNCTF7D9R9CZXHKR7K0"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8N2FXFSVPBXHJF1C8X696JB/1', '2026-03-04 09:00:00+00')
-- end
