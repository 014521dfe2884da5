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
       q.delivered, q.cancelled, q.returned
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
       q.delivered, q.cancelled, q.returned
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
COMMENT ON COLUMN "recorded"."oms_order_lines"."item_type" IS 'GOODS or CHARGE.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."line" IS 'Number of the line, from 1.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."line_discount" IS 'Taken off this line.'
-- end
COMMENT ON COLUMN "recorded"."oms_order_lines"."name" IS 'Its name at placement.'
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
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason
FROM
(SELECT s.*, payment.value AS payment FROM "recorded"."oms_payment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['transactions']) AS payment (value)) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (p.payment #>> ARRAY['id']) AS transaction_id,
       (p.payment #>> ARRAY['type']) AS transaction_type, (p.payment #>> ARRAY['status']) AS status,
       CAST((COALESCE((p.payment #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.payment #>> ARRAY['authorization']) AS authorization_id, (p.payment #>> ARRAY['reference']) AS reference,
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason
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
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason
FROM
(SELECT s.*, payment.value AS payment FROM "recorded"."oms_payment" AS s
CROSS JOIN LATERAL jsonb_array_elements(s.body::jsonb #> ARRAY['transactions']) AS payment (value)) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (p.payment #>> ARRAY['id']) AS transaction_id,
       (p.payment #>> ARRAY['type']) AS transaction_type, (p.payment #>> ARRAY['status']) AS status,
       CAST((COALESCE((p.payment #>> ARRAY['amount', 'minor'])::bigint, 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (p.payment #>> ARRAY['authorization']) AS authorization_id, (p.payment #>> ARRAY['reference']) AS reference,
       (p.payment #>> ARRAY['cause']) AS cause, (p.payment #>> ARRAY['reason']) AS reason
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
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966/00001', '01M8MRV1KJ1DFW2H10S222F966', '1', '{"v":1,"order":"01M8MRV1KJ1DFW2H10S222F966","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'f', '0', NULL)
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1EPPNE0VAH5YMTKEHYZ', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'efb7ae473ddacf35033b72bc358e5ff180f26b5dcc4aac0e6b4203ec8c547fc2.0212ab03d1d33b507e9d379d919f6f79b97872721835f8e4d7e80e17e28a2a13.795d9cc5de426d43dbc665611685c17e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1EWRCDGRKDWMQ173CEJ', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '67af0a7149886a6be3292d17077ce8c6c4812216f59dc5ca73afbe37c631af82.d529c62cfe2d8bc9d103d435277dde388b2b224a1a8cab0b36e2ab4030a652be.b691acc2440d065ca3c10155407095fa')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1EWRCDGRKDWMQ173CEJ', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '3c5f26ec45f406ce475af28bc930310addcd98dd8e0bae5a1473b2b6bdfbd25a.f0675be0f47cdd187a5d491c3e87e7d635d9596f503f9d4aa33b9efe83482171.39504dee74e0fdb039b9a548845a2602')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1EWRCDGRKDWMQ173CEJ', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '1ad13f1add32ae670ffec5a99ad42a0a1c191d0a9ce8d13e10560b6d638d80a2.faf975de934d63205065ec2f6e58351f6b317556baf1c4b0e2e4dd4b062cc2b1.f35ec42a7531d3ec99f8890e01a7269b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', 'BERLIN', 'receipt', '01M8MRV1F02YJEK69AM3CNVP8S', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1F02YJEK69AM3CNVP8S', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '4475222196322c6fd4c584ffc0455ac527abe40d23dc2842c7dfd0daeefd2ec3.8ca6456a0a7c889ad31d42b28369d16e99d3ccfa5a277ad86987186ae0b5bd52.cf16172095e8ca169e157f54054374d5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', 'BERLIN', 'receipt', '01M8MRV1F5QJ25JDN8VGV2CT9S', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1F5QJ25JDN8VGV2CT9S', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'c4398d5a9c2659899dfcabe92e56bb745e91ffeaf5f91e7e7f76139edb9b774f.1557c15f5d6b2878cc62b32b3e21c1b790a37f5a33c1f4a252dd526859392590.fe7693222ab05831d8031254c7a00d28')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1F74V205NGPWPC39996', '', '{"v":1,"order":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '4755adda20895a0a71337f25669b1bfb6232ff739a0bc09b3c2d019db6700f67.1bd00b82141d6a72270182d1df9c3800764482ca3a133bec67783dfc5b6827b7.498be68f61d2de4cdc4a35bf75f99093')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1F74V205NGPWPC39996', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'fafb51cf58e88a501acf4cb79409e15e2e311bb8b5783fb7dc2175c9b8242961.6139595466d88f89235fef367f87feb8eec45e106f1f30a2f04394e037c3236c.c51b28784c6ba54130dfd51014f03e97')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1F74V205NGPWPC39996', '', '{"v":1,"ledger":{"order":"01M8MRV1FQGBCH86M9A1MDSB1X","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '01fa32bcadf859c07fbfe328bb8ffdefe969532d43060d36669b299f664e646b.2a14ed109a1a0d5755a45a7fc4de890924ad9769ba74214a36102dfabb430566.ac844cea5ffbf2e012024698c4740202')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1F74V205NGPWPC39996', '', '{"v":1,"transaction":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV1FQGBCH86M9A1MDSB1X"}}', 'b8589da34f034e9cfeed2a17040824aeb06cae65b9e23e8587a1b3f3dec8ce8b.a3050bb1553e6453257d6deb26ad52bcc03f1eacd1296735d81bc07874f80460.eade68278bce16ce3f231ab5acb14f3b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P1#2', '', '{"v":1,"transaction":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P1"}', '4ae0a7517f5e9d94f227759cdb9050cb78570ccda2400c9e8d96e4789b0e0382.4ddfb03643c554bb270a2152d00110a4865547eee8f18c7ded19785c23462881.fdeab6e7fc67faa88b2f04c0e7983535')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P1#2', '', '{"v":1}', 'f548f34cbd0cebb1656fd87387cefe319f7d025650da75a1085adc7d325a1743.0121ec5c49cb4699d1f33dc4a64e18d464517a93fcb0d9aff737081de7a305cf.6a718aacaa37f89bae15b820cdf58861')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1GHN3HXFSJCZC6J8ZC5', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '81ea2d588988757401592a874f63f451080954f10ccd79a45b7dac96dad922fe.85cb8589dc8f6bed95861aa27e7bdaf91252e3f6d067c63592fe4442d9809f76.27649a8cfb17cca33ee70d7562050d75')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1GPA78NPQJ8B3NYRKEF', '', '{"v":1,"work":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '9a36759306e8543ee66ea915921a218ec30c0ed8d448eded0eb9474ae81a07d5.e9299a9e3346cfdeef1562369fd0c6cc6fd4e10b960e2f0ff7d523bfa1b09875.7dfa64bd03f5346f9f675d65226b3587')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1GVP7WPY671KAZCWC83', '', '{"v":1,"fulfillment":"01M8MRV1FQGBCH86M9A1MDSB1X-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'acb9d3b152183f6ebe9dde3a1f01948571a36c773b20a458b6a2f75d73802643.475f665617882916aacb3cb800488d0fadf28b2644ccaa84b64ef50467f8e67e.f303c706d12c7a06fce58dc61da5ee8b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1GZNB48P5NCJAKEP786', '', '{"v":1,"fulfillment":"01M8MRV1FQGBCH86M9A1MDSB1X-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '1fffd6bf81737795e1cce70c28f4a0870ddeae99cb3d84e2ced005020e167582.0a45aac08b8ba63ac829cd1bd74bc04df3b077194103fdf94e723a7fbfd05141.8c460cc065f295797de5fea33850a7e8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1H3SVNW978AGTGP2PTW', '', '{"v":1,"shipment":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-S1","fulfillment":"01M8MRV1FQGBCH86M9A1MDSB1X-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV1FQGBCH86M9A1MDSB1X"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '429a116d6dc0521ef39f9f6917be35c56c167b2994e580a01e61d128097c9b1a.ca55bb2c409a065cb414b9f92d076cfce43fd21c1ed9f8b6410066de08269988.20d35d08acf9821b662152d0147f5bf1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1H3SVNW978AGTGP2PTW', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MRV1FQGBCH86M9A1MDSB1X-S1","charge":"01M8MRV1FQGBCH86M9A1MDSB1X-S1"}}', '461562953e3842ae98cc5a7521bf7c20d6f3bf52da2a0798dfcab62fc5483315.21c65f72fc9303cfcbf6f972b961eafc6f1956d0ad5b7fe0c67feefe43b094ba.1bd9f1bbe27147fb3f362ee40d284bb8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1H3SVNW978AGTGP2PTW', '', '{"v":1,"transaction":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","cause":"01M8MRV1FQGBCH86M9A1MDSB1X-S1"}}', 'e9b3e855509b87b02d3c381970912b5601e6511c6cc9736ba8cbba793721ee6d.9f4464c9375faaf0c174db961d9676aba518893d2aea64f215b39a316d767797.adfdf92bb3a62ee9888d728387992011')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1H3SVNW978AGTGP2PTW', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '845dc6db5f114ba100637d4b62a297ab800c63050bf1c9f311b70dfbb9d4b07c.7be60f70763b03923362cb29dc8239b6ec47d42f38c035e13ddcc9b351ab8f41.49ccdfd42f27457e70332376a0f77f5f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1H3SVNW978AGTGP2PTW', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MRV1FQGBCH86M9A1MDSB1X","charge":"01M8MRV1FQGBCH86M9A1MDSB1X"}}', '6dd6c2c36871526b11498ffe21e06bf970db3d292bc37c617270a38acc900592.f488118add558905e5d90b3b24d0e8fb75fd263eaa4ee4623f8e015b0719c0c1.b33b2cae51e8d145fa0e565d0d9e9510')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1H3SVNW978AGTGP2PTW', '', '{"v":1,"transaction":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","cause":"01M8MRV1FQGBCH86M9A1MDSB1X"}}', 'f727077ccf7e3c51311d242f796f58ed4db7d9a42535510e7ffe51a28330bb72.38e5b41f6bced3ef0932a1bdc1ef48f33f1dec738f94859958b7513094d9fc9c.17bcac03fececdcaeec76ebb7ddacb8f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P2#2', '', '{"v":1,"transaction":"01M8MRV1FQGBCH86M9A1MDSB1X-P2","reference":"capture-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P2"}', '453c44794b343310d8b2ac9509e12b6c973592e2830efa540b72ab5792f204aa.770c682b795d14eec905e364d5c14e6b70f416df31caf5ba62cbd30962185796.cafe7903ac27180ca6e4f4eebb5ddcdb')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P3#2', '', '{"v":1,"transaction":"01M8MRV1FQGBCH86M9A1MDSB1X-P3","reference":"capture-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P3"}', '84f148b80427a7953f638c4543ef87117ffb4844a174a705bf3bdcdeb513ce47.79920a546ab7789f505fc3133fac70546d8010c50621141cdf3f3f9e1dfd1615.1281848371bead165731d9e6163a7837')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P3#2', '', '{"v":1,"transaction":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","cause":"01M8MRV1FQGBCH86M9A1MDSB1X"}}', 'aedc27198a23e86aa4dad5ea027b3973ef9abaa3502b010b27f028c5929f5a5f.6ecb87d2e6ab50a1883b15f62412748ef4ab8e466826e44b45a1d4e7ee575c57.68c90965596b14812b214efbb9d91bc3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P4#2', '', '{"v":1,"transaction":"01M8MRV1FQGBCH86M9A1MDSB1X-P4","reference":"cancel-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P4"}', '39c287ae83274909337fcf7b1785d3d118a084fe4df08998913c9ad0b9938bbf.433bbe7c71bbd11301ca65690c6f5efeb32b14e5aefb8c04026b647b85870738.c8ff4f6d5f94dbba437d7e041a324986')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1HS59EXG4FMCMRM9G76', '', '{"v":1,"shipment":"01M8MRV1FQGBCH86M9A1MDSB1X-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '2a0e287db1848ba796b095d085aba35a0dd8f95ac8800bc479c44764b489bca6.e179f54f269724d3748528aa67944a4a6862cb74e46d8eb0aeff52a12f99022d.778fad8dea50228af3d28521f5e6ed43')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1HS59EXG4FMCMRM9G76', '', '{"v":1}', 'b43a6b4af98b51c24af567751c29a88080abdeb4d1f7a2e2f1ebbe230ec43a11.24a77f4e57eaf7be0a14f63a6d94f7675951b96b7eda77247df9e6b2b20cebb4.48e5ca3979e8df733793bd61d106ba98')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1HY6S3S0RSBAWEJY3A3', '', '{"v":1,"agreed":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'ee9e3ed6125a20678086974b252475f03119e420c5c13cd2b96fca6919fc7a67.96f1a09ba59bba72d184fe37dec01cf16367072510e459a17f6f02a82b18ddd5.6194a4e4598bf61dc066c809851dd268')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'return', '01M8MRV1FQGBCH86M9A1MDSB1X-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1J2Z582RPE56GD9RSYH', '', '{"v":1,"returnId":"01M8MRV1FQGBCH86M9A1MDSB1X-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '6f1b1ea85512af879e2d279fd0ed42519d627ede7b422a8ce1f19c909daa3f3c.5b225f3055f9f5863fb938358d393519035416671e213b5ffd8053293cf0b7e3.369b73de50ed0377ded5830efc6d0045')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'order', '01M8MRV1FQGBCH86M9A1MDSB1X', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1J60764YPZYA98WMRJ8', '', '{"v":1,"returnId":"01M8MRV1FQGBCH86M9A1MDSB1X-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '305c9435b904a3fded9640d1a6fcb4f0fb92647ab38acfc1b08dfc7f98113e40.c75a14c1409621b4929994056bb82c65782f266714c113bae56a231fcdd939c2.858323cee91c4538692299e76c139475')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1J60764YPZYA98WMRJ8', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MRV1FQGBCH86M9A1MDSB1X-R1","charge":"01M8MRV1FQGBCH86M9A1MDSB1X-S1"}}', 'bb730f33cc2c7df57805aea87959660828316b4c4066011c5c3171dc567d3b0d.ce5dd1a4ee19effebfe29e8a5e2208f963f089aacc74d8c1ee1160e95ac809d5.06f49a4fbecf4a0c1bc0050908cefef8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1J60764YPZYA98WMRJ8', '', '{"v":1,"transaction":{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P2","cause":"01M8MRV1FQGBCH86M9A1MDSB1X-R1"}}', 'ed10bdbd4f6f85db7a504db905177a566f79fd5cc75c685b0e280393c3328181.d538366132de831aec00a5b8ce06d0afef0bd4b525390d10d10a8d4bf7253c72.bf6a8a75d9141d3bf3bd5067c0ea4578')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', 'payment', '01M8MRV1FQGBCH86M9A1MDSB1X', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV1FQGBCH86M9A1MDSB1X-P5#2', '', '{"v":1,"transaction":"01M8MRV1FQGBCH86M9A1MDSB1X-P5","reference":"refund-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P5"}', '7af42bb9c6c8be87c8b2855d76a0baa0e3d4c3842a99bb6e4201396f915e38f8.c99a4c53eebfa26b2aa323441888c9c925deba1e877a9d366a77f44c045d0008.b4e34d44dbe3fe2ffa4df7b26130d859')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JKM4YPX7HMW16C2ZF1', '', '{"v":1,"order":{"id":"01M8MRV1JM0R311QJ6TACDEZ0S","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'e46d3840d50fbab6e1b0e4102efa495ed8a16a93283f9b2d73269c94503d542e.5b9daace2a8586033fb084c0ddcd349e64d819c0788b9414c1efe944419e893c.4ab3a1b291c78b044caac2b61cf5d044')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JKM4YPX7HMW16C2ZF1', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '87dde457faa2795b6eba62671576a70407d4cfde70179f46bdc31d89f57fe881.55a5082432455442b909c8a51696b253b6ed2d6b9399635e5962b2ddb5499351.cca11d9d492b5862712da3cc59260382')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'payment', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JKM4YPX7HMW16C2ZF1', '', '{"v":1,"ledger":{"order":"01M8MRV1JM0R311QJ6TACDEZ0S","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '2920be14c94759c2361ca93fed18fa97c57a1e13a6b729914cb3b206c0180b96.87cedc24ec72631cb71d10d434abdcbf65605cc44540bf46bbb593e196aede19.77cdea016f4b8e159373d2647b9b8329')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'payment', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JKM4YPX7HMW16C2ZF1', '', '{"v":1,"transaction":{"id":"01M8MRV1JM0R311QJ6TACDEZ0S-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MRV1JM0R311QJ6TACDEZ0S"}}', '3428175bfb7916310245882957440dcbda89ece3e8c2a6071e5e7f8074d00c4d.9fdc3658b03f2acbe43736de8c18e01932591e623f02373e1d60b26174133a5d.ef0d20df59c2def46e7e8942672db726')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'payment', '01M8MRV1JM0R311QJ6TACDEZ0S', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JM0R311QJ6TACDEZ0S-P1#2', '', '{"v":1,"transaction":"01M8MRV1JM0R311QJ6TACDEZ0S-P1","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1JM0R311QJ6TACDEZ0S-P1"}', 'be0184eede6772767cdacebdc78060825ce70906a7cb3b06a4bdb340e9de0b83.eb9759793018216c6e4105603f2ebeea73a1c188621e058c8fd56ff840b34fa8.0f927bf78bc63527ac43ffa9ae3c58e3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JM0R311QJ6TACDEZ0S-P1#2', '', '{"v":1}', 'f9fc1e809b63962845673d497feabb27ea50647c89abb45a392ef88348a5d91a.617d631aea93934f8c093a807a8b23bc9562d5c5604075485adbcc578173fa64.0ce11b756293f4aef3ce835257f5be26')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JVXYWHZ5PTK8XFSZT4', '', '{"v":1,"work":{"id":"01M8MRV1JM0R311QJ6TACDEZ0S-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '8c88a85d7d485b2b85b40c598f7cf34dae1784aa76f4dc1b1270c3430c263dd5.ce8304ccc74e26ec083c7985c8449f0a52126799fbfd7d6402a196c974c66af4.05560775850ca75ad28c3d34e39d6b34')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JZM733DJ5Y0PFFWC20', '', '{"v":1,"fulfillment":"01M8MRV1JM0R311QJ6TACDEZ0S-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '3bff0995d6386f2b015882f54fb8b9bf343ce337a5fc5fbd4799300e5d19e88a.54c7ea9cae4be34734e48b74755de1a47829d234b17d9207765c142d4825bcf6.8bacbcdfa05701682b3a61484dc05845')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1K2AEFHCETMRKBD286V', '', '{"v":1,"fulfillment":"01M8MRV1JM0R311QJ6TACDEZ0S-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '20ff54ef5167b272e7013341b5579c1500e265b616b60bfb3aa2ddaabe4fbf9a.336ff384c9b23026872e1f4d5f128a576c52570cedee9a5a57edba55acdc6390.257503e142234bbd6c12fd22b19cd808')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'order', '01M8MRV1JM0R311QJ6TACDEZ0S', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1K4PZVX1ZG3ZVK1ME6B', '', '{"v":1,"shipment":{"id":"01M8MRV1JM0R311QJ6TACDEZ0S-S1","fulfillment":"01M8MRV1JM0R311QJ6TACDEZ0S-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV1JM0R311QJ6TACDEZ0S"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '64b4a7465a09742631c95de0b4273f90d6e6d427667d556f30ff3e0f73615492.a424838a056d18fa8865658f7f83ca4d80d24692e6fbe6c14fdacd4bf1a1ae44.26ada806618902dba5fb18df7f7ac614')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'payment', '01M8MRV1JM0R311QJ6TACDEZ0S', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1K4PZVX1ZG3ZVK1ME6B', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MRV1JM0R311QJ6TACDEZ0S-S1","charge":"01M8MRV1JM0R311QJ6TACDEZ0S-S1"}}', '6c44e649bb4f198dd4e19745dabfc432f53afad04762b5e8898960b5b618574c.5a6e5e017ccb8db6fcff301edf07a50535aa69f670235883078eb0cb4885efb3.6a8797c2107ef2594f771f03c7e121ea')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'payment', '01M8MRV1JM0R311QJ6TACDEZ0S', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1K4PZVX1ZG3ZVK1ME6B', '', '{"v":1,"transaction":{"id":"01M8MRV1JM0R311QJ6TACDEZ0S-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MRV1JM0R311QJ6TACDEZ0S-P1","cause":"01M8MRV1JM0R311QJ6TACDEZ0S-S1"}}', 'a20a24a500771cd1f28bf6599c3e0a71a4476c19e06836b4f295841bfa54b6a8.dd984c4e8c4b08b2a92deee0903d45b4528e3b879eff94d883561e581a7c80cd.f43433d3ed3f4fe707114cb0cb08a993')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', 'payment', '01M8MRV1JM0R311QJ6TACDEZ0S', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1JM0R311QJ6TACDEZ0S-P2#2', '', '{"v":1,"transaction":"01M8MRV1JM0R311QJ6TACDEZ0S-P2","reference":"capture-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1JM0R311QJ6TACDEZ0S-P2"}', 'ba62cb479566e8822e682e0d87ccd581c2959bbc18094e1c1723fc5c5dabaddb.b978de2d18a248e9cbba90363e7dc08c04fc8c64246624b4a7d426905657d828.56f0b4704866eb561f8ceb6bc2999484')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'order', '01M8MRV1KJ1DFW2H10S222F966', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1KGM8H8F0Y2SWGETP55', '', '{"v":1,"order":{"id":"01M8MRV1KJ1DFW2H10S222F966","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '8f52dacb789615a3224a53f2ee76a565b6a685b00b9b7c65c260617fd261e4b8.31faaf0fb1eab476a891589a011785e86afbdc8043e796efea1ea0aaa609421e.158753ccf898c67efd3b030e101150af')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'order', '01M8MRV1KJ1DFW2H10S222F966', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1KGM8H8F0Y2SWGETP55', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'f9db36e6cce98e05d5623dcd90d99dd4cbfa72fcc97c08331b20e91547216b04.b52eef69f9a90e6c52ff6d974c64e8a77d13509d7141403bf217c015722e6bf0.f4af713ff644246d89290f5fa1ae75d4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'payment', '01M8MRV1KJ1DFW2H10S222F966', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1KGM8H8F0Y2SWGETP55', '', '{"v":1,"ledger":{"order":"01M8MRV1KJ1DFW2H10S222F966","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '61b6ac71baa4afbc177f1ee7c960fb4f385915cf1bd3eb6028227f3dee986153.c7f9af66ecd0053ef96b0a11f122147185b5f38cc90456b30dbcec8dc8f715a3.667092386c5cef97bbf1127f181ee838')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'payment', '01M8MRV1KJ1DFW2H10S222F966', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1KGM8H8F0Y2SWGETP55', '', '{"v":1,"transaction":{"id":"01M8MRV1KJ1DFW2H10S222F966-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MRV1KJ1DFW2H10S222F966"}}', '88ca0815b260890f34ba8e956fcedb3b8b421dc89921076daac47f75e71487a0.0f6ee33dcdbc9889fc1d03cb08756f1f51c0b7fb51e32e90b4e1ff26aa536bb4.e9259da1eb12335117f0188288c943b5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'payment', '01M8MRV1KJ1DFW2H10S222F966', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1KJ1DFW2H10S222F966-P1#2', '', '{"v":1,"transaction":"01M8MRV1KJ1DFW2H10S222F966-P1","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1KJ1DFW2H10S222F966-P1"}', '01fc6d5cac6eca3b196b0561d08705e577d63410b298bb160975439f2c6800d8.a69ddf57d213971a0ba7e656e8d0f656d25699945a35d96586c413934d4776f3.054f551ef7135e897f770fe34dca0558')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'order', '01M8MRV1KJ1DFW2H10S222F966', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1KJ1DFW2H10S222F966-P1#2', '', '{"v":1}', 'e2619ff5dff802f6dc75d30481fc98c24cd214fb2eb15148d81084182a91c7c9.e14bea74ce6e505665ca93d479064b73baf16d44b4740a6f34d87f2296c7d4fc.1ffed6059409d794a8476d77c2c151b6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', 'order', '01M8MRV1KJ1DFW2H10S222F966', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1M0E0S13K9AKJS3ZKTC', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', 'a1f166f0df99e85d1ff9069ec0405adc6616fd4cec17abaec9689001c5e6d0fd.a17a526fd4f65facee190cc398880804e0a441dfeccb98e360f9d557a3c5ce23.f6b83771927acdeca73558cb955b7a18')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'order', '01M8MRV1M5J8RNEWNCSVZXCEV2', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1M4SK6WX1NZ045FZNAX', '', '{"v":1,"order":{"id":"01M8MRV1M5J8RNEWNCSVZXCEV2","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '180a2ecee02f74adc71a58c6acccfa3d43f0ba8dea0ed86aa5308e76562c011a.ad93f3a2800a514e8c5516a12a9aa504cb1f88abff8ccf578e819c598dd86b85.387a949a68a7af775a631d483efb273e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'order', '01M8MRV1M5J8RNEWNCSVZXCEV2', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1M4SK6WX1NZ045FZNAX', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '3507e36f0c18512bbfd0bae1e81586b76fe7288d3a65a0b87d458ecb3e8e44b8.1eba97067d4dad73396b833f2e5d7ae8c159219150c58d2184650da9408d1ccf.8cff41ca8cc507a3b98d3c1832319493')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'payment', '01M8MRV1M5J8RNEWNCSVZXCEV2', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1M4SK6WX1NZ045FZNAX', '', '{"v":1,"ledger":{"order":"01M8MRV1M5J8RNEWNCSVZXCEV2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '593aeefef3e01edb1c308c4e1e94aab18aad4a33d91d4109dc688c50b36976de.b03c5d3d9026b1fcd986f3e5c6883ba8b3b0bebaa280996f16a5b5422ac4bfd3.1361fa85a5a41dca2bbfef2f58ad7e71')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'payment', '01M8MRV1M5J8RNEWNCSVZXCEV2', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1M4SK6WX1NZ045FZNAX', '', '{"v":1,"transaction":{"id":"01M8MRV1M5J8RNEWNCSVZXCEV2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV1M5J8RNEWNCSVZXCEV2"}}', '236dd6fd7b4e0695601c87e96a2f8c43ccefa2e69c2fb5a04d7d0ad3b33d17e6.4151ab1aa7d3fbf392274221a215051438c4bae24fab6cca2b1ddb379e8588c0.1e76647571b8e41cc13609c896689eaa')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'payment', '01M8MRV1M5J8RNEWNCSVZXCEV2', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1M5J8RNEWNCSVZXCEV2-P1#2', '', '{"v":1,"transaction":"01M8MRV1M5J8RNEWNCSVZXCEV2-P1","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1M5J8RNEWNCSVZXCEV2-P1"}', 'd1319e05bb2b157721c24906c8dbae3309317a0b6e3fdc22a65d03843018b039.6c7f7199a52c51169e1a308273df670d4c2e3600901ef988231689dc72047aca.35dc1412be0b73be9edadb8d249d147b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'order', '01M8MRV1M5J8RNEWNCSVZXCEV2', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1M5J8RNEWNCSVZXCEV2-P1#2', '', '{"v":1}', 'eeceb71735ebefc0dd07b21a8c1a9c26e119d3987f2f3d4b8921d8ea65b93512.67fe9f7a34f1795757debe8e24be0301a53e0c8822c1e35bc2674d27fa5807c1.49f5ff2705c1405beff0f9b64ef5defc')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', 'order', '01M8MRV1M5J8RNEWNCSVZXCEV2', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MCQQHD0JZ1F7MPRV10', '', '{"v":1,"work":{"id":"01M8MRV1M5J8RNEWNCSVZXCEV2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'c2fe83b72ccd7b92b11c63390b7b11d8f539e8851090cc7303a6c2065b99bd59.0e86815a7cfc12f7cc48195b785634d2dc57f710c41269ed53b9289e5ca7c09b.0f835cf3a7df668f9c26537f3ebbd330')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'order', '01M8MRV1MF0AW4HSZGE688M022', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MEK1KSRJNX56NSWPDE', '', '{"v":1,"order":{"id":"01M8MRV1MF0AW4HSZGE688M022","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '7dce3f412a1409d0030a76199eacbd217abbc75a6617f4827136eaf2c5f8f632.4de5783fa4dc338f4d1ad167bc796f22b739a464b4001bb428716b965b2f2b31.5b65e5ac4085ee5d198a5d3e575f320b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'order', '01M8MRV1MF0AW4HSZGE688M022', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MEK1KSRJNX56NSWPDE', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '5153a13fa034b9473630e8a89919fc3b059231ed73f85cd72baa198db63bb0ee.d0e673de8d606c847c8959bd73c813f2d6c6d69921f6c8d5f5b0ead2d9186a71.31bb38d7678093f0a7d5fbf2707a56ff')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'payment', '01M8MRV1MF0AW4HSZGE688M022', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MEK1KSRJNX56NSWPDE', '', '{"v":1,"ledger":{"order":"01M8MRV1MF0AW4HSZGE688M022","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'b81677e5c17f6c67cc6dc57818477faa0e7fe5464d55dbb9de962a720e1ebb70.cf9d480d6dead4f97848d8fb3edb14c84ffb8a51d9fc34514a0b7e0afb3d7f5c.1c026a4093515cb0f9334ddd69b0b450')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'payment', '01M8MRV1MF0AW4HSZGE688M022', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MEK1KSRJNX56NSWPDE', '', '{"v":1,"transaction":{"id":"01M8MRV1MF0AW4HSZGE688M022-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV1MF0AW4HSZGE688M022"}}', 'b48a1a91b7c5cfe470abc8df9dbe2fb2ec9ec346a96e134286aee532605d0c51.e21bf3a3dd07613aa9049a52416f4c14cd66dac666ef4a52b89ab861fa05063e.599b3df795894ffb2dcddb20976b990c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'payment', '01M8MRV1MF0AW4HSZGE688M022', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MF0AW4HSZGE688M022-P1#2', '', '{"v":1,"transaction":"01M8MRV1MF0AW4HSZGE688M022-P1","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1MF0AW4HSZGE688M022-P1"}', 'b45d1b4187be964bb6a3fae2857209491bf61db5167ee2b4add4e04c62f013a4.7db4366dc4767b224c77fa07bf8747d0e8a1e24aeb51598d1754ff8135ec598a.bbd8b641163e679c1a25e8cc3347a470')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'order', '01M8MRV1MF0AW4HSZGE688M022', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MF0AW4HSZGE688M022-P1#2', '', '{"v":1}', '3c4ea00b5b19231535cdecabd1cf9cdc2bcab0cdd8cc24b82215cdfcdc922a08.5144c86c95aa9aa124a6bc5683e89ef76250c06b281958249f4ae8f74d601f6b.507d76f542092f7e7f019a427fda9d32')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'order', '01M8MRV1MF0AW4HSZGE688M022', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MQHAH7XV7GJ4XDW08Q', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'd2ee6d9499a8ad3b704307acf9eb95557d9b4c96ed8982d0a93e7a58fcb9b0b8.08447ca9fa0cfa68e3800e0deee365033f56d951a9190c9d2b77baa75f4b6761.27a1b9dc2f87c2c998c413feba4f2f2f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'order', '01M8MRV1MF0AW4HSZGE688M022', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MQHAH7XV7GJ4XDW08Q', '', '{"v":1}', '9e4bd1fb595cb1f930053e7a8393e56696069e8a68e91d78139b10046a623b26.55ebd8a2459a419efd4e9741149b52a402e40f7c8138d9313a23b13deb6db21a.03a5287b8f1404da12f9d6ef39726ffb')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'payment', '01M8MRV1MF0AW4HSZGE688M022', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MQHAH7XV7GJ4XDW08Q', '', '{"v":1,"transaction":{"id":"01M8MRV1MF0AW4HSZGE688M022-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV1MF0AW4HSZGE688M022-P1","cause":"01M8MRV1MF0AW4HSZGE688M022"}}', '50d24e48ebf35b15cc5ec6f71fd9b52e194fc9a854569a94d6a4e8a036bad036.dc39be091985b9db4f7a151e7388e43b2b12a92c9a9ce671b8c9e012820b9e33.6d82cef4b95e17fa20f47867db7b6a41')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', 'payment', '01M8MRV1MF0AW4HSZGE688M022', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV1MF0AW4HSZGE688M022-P2#2', '', '{"v":1,"transaction":"01M8MRV1MF0AW4HSZGE688M022-P2","reference":"cancel-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1MF0AW4HSZGE688M022-P2"}', '010b72cee89f12f500ef70e44bd6b6f75a51ffc7a873fe7f51591083d761c358.d5b107b02ae5c1c28d96fc7a1a33f6414e0069614a5c52e0a28be6be1e71f692.2fe9dfc7393c957372a409e69278601a')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-F1', '01M8MRV1FQGBCH86M9A1MDSB1X', '4', '{"v":1,"id":"01M8MRV1FQGBCH86M9A1MDSB1X-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S-F1', '01M8MRV1JM0R311QJ6TACDEZ0S', '4', '{"v":1,"id":"01M8MRV1JM0R311QJ6TACDEZ0S-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2-F1', '01M8MRV1M5J8RNEWNCSVZXCEV2', '1', '{"v":1,"id":"01M8MRV1M5J8RNEWNCSVZXCEV2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', 'efb7ae473ddacf35033b72bc358e5ff180f26b5dcc4aac0e6b4203ec8c547fc2')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', '01M8MRV1FQGBCH86M9A1MDSB1X', '15', '{"v":1,"id":"01M8MRV1FQGBCH86M9A1MDSB1X","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', '7af42bb9c6c8be87c8b2855d76a0baa0e3d4c3842a99bb6e4201396f915e38f8')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', '01M8MRV1JM0R311QJ6TACDEZ0S', '7', '{"v":1,"id":"01M8MRV1JM0R311QJ6TACDEZ0S","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', 'ba62cb479566e8822e682e0d87ccd581c2959bbc18094e1c1723fc5c5dabaddb')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', '01M8MRV1KJ1DFW2H10S222F966', '3', '{"v":1,"id":"01M8MRV1KJ1DFW2H10S222F966","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', 'a1f166f0df99e85d1ff9069ec0405adc6616fd4cec17abaec9689001c5e6d0fd')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', '01M8MRV1M5J8RNEWNCSVZXCEV2', '3', '{"v":1,"id":"01M8MRV1M5J8RNEWNCSVZXCEV2","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'c2fe83b72ccd7b92b11c63390b7b11d8f539e8851090cc7303a6c2065b99bd59')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', '01M8MRV1MF0AW4HSZGE688M022', '4', '{"v":1,"id":"01M8MRV1MF0AW4HSZGE688M022","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', '010b72cee89f12f500ef70e44bd6b6f75a51ffc7a873fe7f51591083d761c358')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'web/4711', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MRV1FQGBCH86M9A1MDSB1X"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X', '01M8MRV1FQGBCH86M9A1MDSB1X', '8', '{"v":1,"order":"01M8MRV1FQGBCH86M9A1MDSB1X","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P1","cause":"01M8MRV1FQGBCH86M9A1MDSB1X"},{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","reference":"capture-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P2","cause":"01M8MRV1FQGBCH86M9A1MDSB1X-S1"},{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","reference":"capture-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P3","cause":"01M8MRV1FQGBCH86M9A1MDSB1X"},{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P1","reference":"cancel-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P4","cause":"01M8MRV1FQGBCH86M9A1MDSB1X"},{"id":"01M8MRV1FQGBCH86M9A1MDSB1X-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV1FQGBCH86M9A1MDSB1X-P2","reference":"refund-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1FQGBCH86M9A1MDSB1X-P5","cause":"01M8MRV1FQGBCH86M9A1MDSB1X-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S', '01M8MRV1JM0R311QJ6TACDEZ0S', '4', '{"v":1,"order":"01M8MRV1JM0R311QJ6TACDEZ0S","currency":"JPY","method":"card","transactions":[{"id":"01M8MRV1JM0R311QJ6TACDEZ0S-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1JM0R311QJ6TACDEZ0S-P1","cause":"01M8MRV1JM0R311QJ6TACDEZ0S"},{"id":"01M8MRV1JM0R311QJ6TACDEZ0S-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MRV1JM0R311QJ6TACDEZ0S-P1","reference":"capture-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1JM0R311QJ6TACDEZ0S-P2","cause":"01M8MRV1JM0R311QJ6TACDEZ0S-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966', '01M8MRV1KJ1DFW2H10S222F966', '2', '{"v":1,"order":"01M8MRV1KJ1DFW2H10S222F966","currency":"KWD","method":"card","transactions":[{"id":"01M8MRV1KJ1DFW2H10S222F966-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1KJ1DFW2H10S222F966-P1","cause":"01M8MRV1KJ1DFW2H10S222F966"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2', '01M8MRV1M5J8RNEWNCSVZXCEV2', '2', '{"v":1,"order":"01M8MRV1M5J8RNEWNCSVZXCEV2","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV1M5J8RNEWNCSVZXCEV2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1M5J8RNEWNCSVZXCEV2-P1","cause":"01M8MRV1M5J8RNEWNCSVZXCEV2"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022', '01M8MRV1MF0AW4HSZGE688M022', '4', '{"v":1,"order":"01M8MRV1MF0AW4HSZGE688M022","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV1MF0AW4HSZGE688M022-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1MF0AW4HSZGE688M022-P1","cause":"01M8MRV1MF0AW4HSZGE688M022"},{"id":"01M8MRV1MF0AW4HSZGE688M022-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV1MF0AW4HSZGE688M022-P1","reference":"cancel-t-a3a42724-3878-4e79-934d-4b98dfbf1051/01M8MRV1MF0AW4HSZGE688M022-P2","cause":"01M8MRV1MF0AW4HSZGE688M022"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '3c5f26ec45f406ce475af28bc930310addcd98dd8e0bae5a1473b2b6bdfbd25a')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '1ad13f1add32ae670ffec5a99ad42a0a1c191d0a9ce8d13e10560b6d638d80a2')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '67af0a7149886a6be3292d17077ce8c6c4812216f59dc5ca73afbe37c631af82')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1EPPNE0VAH5YMTKEHYZ', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1ES4E0SXXQHV417XDJZ', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1EWRCDGRKDWMQ173CEJ', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F02YJEK69AM3CNVP8S', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F3WM63PABMQQFGVHMZ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F5QJ25JDN8VGV2CT9S', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F5QJ25JDN95N0NJS8H', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F74V205NGPWPC39996', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-P1#2', '50d6bbb18f8e88e5532aa4578831e239dd698a554a81148973c43c58f6f6ebb3', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-P2#2', '43b3eb0c41797b7402de8dd2ab35409a6c86dbebbe92d5798eb580d1cc1a39c7', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-P3#2', '6e048a0142b970e158af2b0ded1f8d4956f13ab1bd055647cc188f6112e92d43', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-P4#2', 'c7f7d6c2bdf3e12b260977ea60c55a63ce749224156077fbe657446b24ac9251', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-P5#2', '088c2061504b774b847b6a5cda156c165b8bd419faa75aba457da1f5255aca72', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1GHN3HXFSJCZC6J8ZC5', '21e96559b97fc97dcb009ab8c16c818a75ff570665d3b24140aaa22fd908277b', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1GKGC4HR4A79PKMRXSX', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1GPA78NPQJ8B3NYRKEF', 'aff4aaecfcd6bda7a0a838244ad55fb684ac834f9cd07641427d0fc6fa5b4b6c', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1GVP7WPY671KAZCWC83', '4d6b908bd1c0c3aaee1f7a18cd0aee21aa23328b62d13f5ffb6969c0b85ff419', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1GZNB48P5NCJAKEP786', '0c07df0015bb4740ba464a512c689ad44d23faf025affffd1dea727578a01975', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1H3SVNW978AGTGP2PTW', 'c01db27913701e6e48f584d28f80c1fdf6cf2aa362a95e37cf0158c45c10fef8', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1HS59EXG4FMCMRM9G76', '85e4c5b9671091a584e257a04d0acde36094e5a4644758ca9f0aa55d0d600201', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1HY6S3S0RSBAWEJY3A3', '49721e3e9468a06c304acbcd671e77eb6c4440ca554728086663a69abbadd4d0', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1J2Z582RPE56GD9RSYH', '20ffa27b2009e533948f621649f449a8401f4d0985a5532aa9b0b3c6705f23fb', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1J60764YPZYA98WMRJ8', 'c98b488cf584d759926cc7a32acddf1598004ebb799fd9c97bc7520a3e7d4cc9', '{"v":1,"subject":"01M8MRV1FQGBCH86M9A1MDSB1X-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1J8SA9W8RV4VS4YQXX1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JKM4YPX7HMW16C2ZF1', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S-P1#2', 'a39a911ab89e219a77e03dfa3c457b57966b6cea95c39c0c9857c9352d1d8f95', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S-P2#2', 'c3d32d502decfa1fc8dbad28ab2c4de073a50b6d4ece0ed2d8ecdc991082fd60', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JVXYWHZ5PTK8XFSZT4', 'cac0598d511288f64650258eeac226128f970968e27f335996259abb323971f0', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JZM733DJ5Y0PFFWC20', '7b493fdf8759f869de972013cb1da6e63c468a1c2fab5fff9ae95dfc205ece13', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1K2AEFHCETMRKBD286V', 'c4aea2f5ef2b8fb747f1226e8b12c1338c4a5ac1ab5642e7974951056288f0aa', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1K4PZVX1ZG3ZVK1ME6B', '964c8ea8457724057be76b218ece81d036ce20a9e2e436f0baf9bec4b61e18fe', '{"v":1,"subject":"01M8MRV1JM0R311QJ6TACDEZ0S-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KGM8H8F0Y2SWGETP55', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MRV1KJ1DFW2H10S222F966","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KJ1DFW2H10S222F966-P1#2', '47abff0ec97f63815e9dd30990a42849a68172e55ce18762b9a1d8cc239e1b56', '{"v":1,"subject":"01M8MRV1KJ1DFW2H10S222F966-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KKCTRG7KG34SCMR0GJ', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M0E0S13K9AKJS3ZKTC', '57574f23f9c05afa6c19a6e521fb30e3fc20cc234aa35b09a40039d8aa8db7ea', '{"v":1,"subject":"01M8MRV1KJ1DFW2H10S222F966"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M4SK6WX1NZ045FZNAX', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MRV1M5J8RNEWNCSVZXCEV2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M5J8RNEWNCSVZXCEV2-P1#2', 'cfae8ffa0b4def5a3ed28d736b34437fd9601762d0744a9e0ef13efa5919bc5b', '{"v":1,"subject":"01M8MRV1M5J8RNEWNCSVZXCEV2-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MCQQHD0JZ1F7MPRV10', '7332591cb22588a1e032913e42d9254e32596bca615e6f1b83c09e2666ce184a', '{"v":1,"subject":"01M8MRV1M5J8RNEWNCSVZXCEV2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MEK1KSRJNX56NSWPDE', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MRV1MF0AW4HSZGE688M022"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022-P1#2', '0cf9a967da014a495789016dea95276355db57eda737116c301455ca0a6f8692', '{"v":1,"subject":"01M8MRV1MF0AW4HSZGE688M022-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MF0AW4HSZGE688M022-P2#2', '19c774a19437997f3650afb13e6f2acb204ef73c70e4382a69be7d30a6b6c4f1', '{"v":1,"subject":"01M8MRV1MF0AW4HSZGE688M022-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MQHAH7XV7GJ4XDW08Q', 'c68d73bfe3ae260cd64b0d90240a1a7df7ba2541f74f31d25825b1c8b63253c1', '{"v":1,"subject":"01M8MRV1MF0AW4HSZGE688M022"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MRPPK6P6D8J1B6WKBT', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-R1', '01M8MRV1FQGBCH86M9A1MDSB1X', '3', '{"v":1,"id":"01M8MRV1FQGBCH86M9A1MDSB1X-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-29 23:04:30.270794', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1160335019', 'postgres', '2026-11-29 23:04:30.273257', '6', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.260', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1723242200', 'postgres', '2026-11-29 23:04:30.281603', '61', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-330306201', 'postgres', '2026-11-29 23:04:30.359235', '54', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1FQGBCH86M9A1MDSB1X-S1', '01M8MRV1FQGBCH86M9A1MDSB1X', '2', '{"v":1,"id":"01M8MRV1FQGBCH86M9A1MDSB1X-S1","fulfillment":"01M8MRV1FQGBCH86M9A1MDSB1X-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV1FQGBCH86M9A1MDSB1X"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MRV1FQGBCH86M9A1MDSB1X', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JM0R311QJ6TACDEZ0S-S1', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', '{"v":1,"id":"01M8MRV1JM0R311QJ6TACDEZ0S-S1","fulfillment":"01M8MRV1JM0R311QJ6TACDEZ0S-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV1JM0R311QJ6TACDEZ0S"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MRV1JM0R311QJ6TACDEZ0S', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F02YJEK69AM3CNVP8S/000001', 'TEA', '1', '{"v":1,"id":"01M8MRV1F02YJEK69AM3CNVP8S/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1F02YJEK69AM3CNVP8S"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F5QJ25JDN8VGV2CT9S/000001', 'MUG', '1', '{"v":1,"id":"01M8MRV1F5QJ25JDN8VGV2CT9S/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1F5QJ25JDN8VGV2CT9S"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1F74V205NGPWPC39996/000001', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', '{"v":1,"id":"01M8MRV1F74V205NGPWPC39996/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MRV1FQGBCH86M9A1MDSB1X/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1F74V205NGPWPC39996"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MRV1FQGBCH86M9A1MDSB1X/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1GHN3HXFSJCZC6J8ZC5/000001', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', '{"v":1,"id":"01M8MRV1GHN3HXFSJCZC6J8ZC5/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MRV1FQGBCH86M9A1MDSB1X/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1GHN3HXFSJCZC6J8ZC5"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MRV1FQGBCH86M9A1MDSB1X/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1H3SVNW978AGTGP2PTW/000001', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', '{"v":1,"id":"01M8MRV1H3SVNW978AGTGP2PTW/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MRV1FQGBCH86M9A1MDSB1X/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1H3SVNW978AGTGP2PTW"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MRV1FQGBCH86M9A1MDSB1X/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1J2Z582RPE56GD9RSYH/000001', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', '{"v":1,"id":"01M8MRV1J2Z582RPE56GD9RSYH/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MRV1FQGBCH86M9A1MDSB1X/1","reason":"01M8MRV1FQGBCH86M9A1MDSB1X-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1J2Z582RPE56GD9RSYH"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MRV1FQGBCH86M9A1MDSB1X/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1J60764YPZYA98WMRJ8/000001', '01M8MRV1FQGBCH86M9A1MDSB1X', '1', '{"v":1,"id":"01M8MRV1J60764YPZYA98WMRJ8/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MRV1FQGBCH86M9A1MDSB1X/1","reason":"01M8MRV1FQGBCH86M9A1MDSB1X-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV1J60764YPZYA98WMRJ8"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MRV1FQGBCH86M9A1MDSB1X/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1JKM4YPX7HMW16C2ZF1/000001', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', '{"v":1,"id":"01M8MRV1JKM4YPX7HMW16C2ZF1/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MRV1JM0R311QJ6TACDEZ0S/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV1JKM4YPX7HMW16C2ZF1"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MRV1JM0R311QJ6TACDEZ0S/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1K4PZVX1ZG3ZVK1ME6B/000001', '01M8MRV1JM0R311QJ6TACDEZ0S', '1', '{"v":1,"id":"01M8MRV1K4PZVX1ZG3ZVK1ME6B/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MRV1JM0R311QJ6TACDEZ0S/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV1K4PZVX1ZG3ZVK1ME6B"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MRV1JM0R311QJ6TACDEZ0S/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1KGM8H8F0Y2SWGETP55/000001', '01M8MRV1KJ1DFW2H10S222F966', '1', '{"v":1,"id":"01M8MRV1KGM8H8F0Y2SWGETP55/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MRV1KJ1DFW2H10S222F966/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV1KGM8H8F0Y2SWGETP55"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MRV1KJ1DFW2H10S222F966/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1M4SK6WX1NZ045FZNAX/000001', '01M8MRV1M5J8RNEWNCSVZXCEV2', '1', '{"v":1,"id":"01M8MRV1M4SK6WX1NZ045FZNAX/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MRV1M5J8RNEWNCSVZXCEV2/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV1M4SK6WX1NZ045FZNAX"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MRV1M5J8RNEWNCSVZXCEV2/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MEK1KSRJNX56NSWPDE/000001', '01M8MRV1MF0AW4HSZGE688M022', '1', '{"v":1,"id":"01M8MRV1MEK1KSRJNX56NSWPDE/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MRV1MF0AW4HSZGE688M022/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV1MEK1KSRJNX56NSWPDE"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MRV1MF0AW4HSZGE688M022/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a3a42724-3878-4e79-934d-4b98dfbf1051', '01M8MRV1MQHAH7XV7GJ4XDW08Q/000001', '01M8MRV1MF0AW4HSZGE688M022', '1', '{"v":1,"id":"01M8MRV1MQHAH7XV7GJ4XDW08Q/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MRV1MF0AW4HSZGE688M022/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV1MQHAH7XV7GJ4XDW08Q"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MRV1MF0AW4HSZGE688M022/1', '2026-03-04 09:00:00+00')
-- end
