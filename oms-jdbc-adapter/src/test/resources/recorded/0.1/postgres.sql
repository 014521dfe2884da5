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
       CAST((((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS refunded,
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
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned
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
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned
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
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned
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
       CAST((((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)) * q.minor_unit AS decimal(26, 6)) AS refunded,
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
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned
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
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned
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
       COALESCE((o.line #>> ARRAY['quantities', 'returned'])::bigint, 0) AS returned
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
COMMENT ON COLUMN "recorded"."oms_effect"."effect_type" IS 'PaymentInstruction, CarrierBooking, StockRequest or Notification.'
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
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D/00001', '01M8ME9T4THH9Z6XR06WTPJ31D', '1', '{"v":1,"order":"01M8ME9T4THH9Z6XR06WTPJ31D","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'f', '0', NULL)
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SZ69ANPWPD3XZXBW7J8', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '7ca5326e45e9cec5190038b64b5874316c7cd9935a62f10d413f1206c14045e2.e4eeb401c1c7c6a36fa708b69ec3134d034d00a2f8ec62c8ca713213ecdd3d46.190293ae0971821da73f6a22df36c362')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SZM333QJ6JV117JX5ZR', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '53e0dd8c53f23a2f67310e4455ba338cde8a7e51f214ddc8d5343782e3e463d8.104fcf47f0427f0d41cbe3b643d3c1977118c87e39a0f478879213022002fa27.40a24cdc3147eb1c9fc2262db3f3426c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SZM333QJ6JV117JX5ZR', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '83ffe2f3f41a7d8bb1aaec0e0801decbb867489baa319e18c53cbd88630b17f3.e7557646cf0b603c772f3a1e4c06864a34abfc03ea3e3495de09ea5f59735a5f.bdeef952a8661a2cfe45865e729aa907')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SZM333QJ6JV117JX5ZR', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '62949c1f4b2b23c3d6002223f0b645ef0654fce6757763b6c696b6a3239e4e15.283a32737447fcff6a4ef10aa0570ed9072791e31c97833d1c38100c5eba35fa.b7468942cde0d4d28f02ed33fd1670fa')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'BERLIN', 'receipt', '01M8ME9T031H271HJENE9GR0QX', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T031H271HJENE9GR0QX', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '9c2cdb32727b36b4fb6f37ccf2162782237bca46d21f11557bec65a1ef272058.772e14249c79de9ed15c37cd7081072d51a323433b06a7ec1a33041c87d6007a.cb741e6444de7b7fe9b73200be746637')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'BERLIN', 'receipt', '01M8ME9T0HMZCWYMS387P9EQF4', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T0HMZCWYMS387P9EQF4', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '06d1cc6ce7a65e2d5f1917504de2fca9b24fae4f2409931e065088395c56c691.2b422b370011d3113e05196a554a77ef733f6b550f72cf93f8fcb3835600129c.9745e6768c8e85b9f7d373ed6e116818')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T0Z5F332K59ET7ZM6GQ', '', '{"v":1,"order":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'b28693e55f558c4359ebe6edff81fc16fead1b86a87d5532b54d2166b7466374.6fff6e6a713fef5adae157b2c597fa93555561242bcdf6087b8a0fa391ca6f6c.43a6de3ae6d051bc74aaf8697cb5b9bd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T0Z5F332K59ET7ZM6GQ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '56bc0332a0a7d41b0004027707386c9f3d410f18700bbfdf313b72717cf82e7c.f31ca3a8f59afaba6965e97c1db3b75adb6d6f788b623989852966e8c5033ab2.5cf767b656ca2f4cbc11e72a89c793e5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T0Z5F332K59ET7ZM6GQ', '', '{"v":1,"ledger":{"order":"01M8ME9T13R8K3CP6V4ZW02BW4","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'c444b6b59df80c33925c04c0116cfc717a2ce50b4915c701a8d0683b91b26ded.c34ae9373614e55ce7c140ce6642b05b8c3a9b08aef3a780104e6dde1534388d.84e4fa21f0318a476e58a07f87fa8d50')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T0Z5F332K59ET7ZM6GQ', '', '{"v":1,"transaction":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9T13R8K3CP6V4ZW02BW4"}}', '93b9669ea6b9f81fb1fc55b48ba78a323b588f75f44abdd3e4d2bdc6387c3627.07efa3441d7e47b173e2f7aa04c1d8ebafd73c765bf007e1f9fc5990a852f053.3f0e487bb4073708c40678943fe3ce1c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P1#2', '', '{"v":1,"transaction":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P1"}', 'deeba8a879aa1e817b3f094906f49ae82a10e0e51edf249121f8802a3cbff276.814ef811b19995d6b059dfefb40d670d2e809416ab6c6183d55a8497cf13d030.941b1ffd2a1233443af469b33fbb7c2f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P1#2', '', '{"v":1}', 'adbe068787173b1dfdd8fcb391c849140e4ca7343b920eb1e112d6c8eabe2d36.d6a2142d4db0edd625f4036f3376e939c786af884b45b5fbfe9377db00dba44a.b61b56fdaf4bce17f0596fe1b0481d76')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2EPSYK7A52TMQT2DSX', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '9ea124fc38c3a888740fd6b8090cb2e4f28f57a517e04862c506f52fea058db4.e3e484066ec6080869b93c771ffe30c2c86f4fa9b13cbb7b5e661e5c30f1b4a2.6c926e1cda2022571c16b6ffb69dcc34')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2JPX8HB54D6SY2N1N3', '', '{"v":1,"work":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'c62833e08fd5f27c9d084e42c55fe1da9efba59387f8e76f3f0a6c2b380e5ec9.5afc8aba5a2bccc22daf13f2d654d112cc4ed72ccf57851e429ddee62f858180.7bc03b10f9d55b2618edf4387eb55a57')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2PMW3EPY9ZJJPKYP0P', '', '{"v":1,"fulfillment":"01M8ME9T13R8K3CP6V4ZW02BW4-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '9a3c48478003e25f3d41dcf1c7cd2d3db534486fb9050644003ff1d883fcc5bf.07c4795633461d073e44d75702b7af0213ee678cb1c727e717126f1990aa29a9.c32bb606b15c4671b4f7dbcc39cbcdb2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2T77Q24WTXT3ECW4GD', '', '{"v":1,"fulfillment":"01M8ME9T13R8K3CP6V4ZW02BW4-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'b585e4023eb24db47fd36d9e51d13652c6f50dda0dd1827b9a246e676efe2269.e2280dded50cecfa736bc4ec233b71c935e923fad4f2f22180d9659a54df5f31.4d367bc9e049a84eb48c578e3a268b00')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2WA04PDMSPFPYGH5K4', '', '{"v":1,"shipment":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-S1","fulfillment":"01M8ME9T13R8K3CP6V4ZW02BW4-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9T13R8K3CP6V4ZW02BW4"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'ed91837524c332529cd8166d2a6d4df8f754b03b8f6d2b89876afc9d21e5e6ae.421e77e1c39ec22eb377b1e18d1a11f27d13c4207883d95101e1b022d9231bb9.e357f5d6b26905f96698b41b52871f8c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2WA04PDMSPFPYGH5K4', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8ME9T13R8K3CP6V4ZW02BW4-S1","charge":"01M8ME9T13R8K3CP6V4ZW02BW4-S1"}}', '1deb9b66b667588c3e2658fced95280fc316c2790129d6539a9f26b6275ec0a3.b82c90683c290d138ea24189ba42608ab5e07f322cb867f5bcaf29acff9b694c.bb475c35e9a44a71a0fea2bdc0707c30')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2WA04PDMSPFPYGH5K4', '', '{"v":1,"transaction":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","cause":"01M8ME9T13R8K3CP6V4ZW02BW4-S1"}}', 'fa0c18737b55ea85a6df0c578d98103176737245aa0748dd414024f0581ed9c7.38f23b11428661044feafc02cfbd1dd5bc13787e22d30e026940366ff45d4838.6f5e6d9f3965d657b51f81d40e772795')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2WA04PDMSPFPYGH5K4', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'fb1fd4b0c1cc5232a07e0014959528c66943536fe1fd9cfdca9987c0bc395349.bfb274ed94902bbe7cfd7f195cbda187d615050d1a14aab351395cbb366b77fa.c11cd8012783ab75574c79bbde8d6ae2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2WA04PDMSPFPYGH5K4', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8ME9T13R8K3CP6V4ZW02BW4","charge":"01M8ME9T13R8K3CP6V4ZW02BW4"}}', 'e31c880b1f3c1c730873a1f17efabbae9981e9fa5d79e2b69f1d32f1cf955b07.735d89c28413189a0d7f855bc73ad37557f5184e7cbd328e52e328f5b1f2a84f.19bfa6a3a586620e7d94097b5b5202c0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T2WA04PDMSPFPYGH5K4', '', '{"v":1,"transaction":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","cause":"01M8ME9T13R8K3CP6V4ZW02BW4"}}', 'c4f11a289c1eb6664656107a83bde3484aaf310276043575408c7d4b4b28e938.c8ab4b4e47b77374d33613c5d7fc74479793dea4088a31f67cc73a2b32338a5b.72f5fff062e9cf17b2f9a99fbd740b2d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P2#2', '', '{"v":1,"transaction":"01M8ME9T13R8K3CP6V4ZW02BW4-P2","reference":"capture-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P2"}', 'f83e6bf600f2a65aed79524f4cb40d6d54b5af1dce7ba9534ba6ae2b89214aa2.3550bff6a8db9a88d6303b95442506881e1ac0c5610ef0be41f1809f69e38d20.267afa955f62554c46b7b4fa26dccd92')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P3#2', '', '{"v":1,"transaction":"01M8ME9T13R8K3CP6V4ZW02BW4-P3","reference":"capture-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P3"}', 'a853e273585dd3366b0579a8fb6b2dc1a3bb4b8cbba95361a4d155b1465a3e46.707373b67c6052d7da0a1da71afb285ff2fd1ac73ce0e6c82d6d637ae3304886.16a6dee1bc46d3e5923efc1833242fbe')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P3#2', '', '{"v":1,"transaction":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","cause":"01M8ME9T13R8K3CP6V4ZW02BW4"}}', '28b77536ecef9d2cd5108019c9765646a88bf8be3ea1a1404f1cc7086b4e6b9e.e0a934e298ef7941fc377b283f2f1090c65a38c7bb99b6a07a8d46ea732c870c.197415b35840204a54b8c8606ab42a0f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P4#2', '', '{"v":1,"transaction":"01M8ME9T13R8K3CP6V4ZW02BW4-P4","reference":"cancel-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P4"}', '4e20e1e92746942e33f0a5670d354dad0e99b1d59a26462da6462ee890057953.673feec9e56a129c4544eec02521df0752918b5940517cf0a83e794cb80b265a.307e7981f4c5aef56083815e3342c4f7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3EQX2KGCFBXZNP83DR', '', '{"v":1,"shipment":"01M8ME9T13R8K3CP6V4ZW02BW4-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '43df30f2b978b335c76a59559308c36b5b8eac83dbae90ef9ce68229ad2a5188.73fa9cea9130ab06f62919fe5a882c1365ca7150bb7aac37a3d5bd80cb9ebdd5.96ef54fe0e3d6f365ff68dd8ca1aa1d9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3EQX2KGCFBXZNP83DR', '', '{"v":1}', 'aba0d1d683140d40e8a533a2cee0ca3ac450d3d3891f546b378a22cfeb695bc5.c67997b6bfd44ed455b8428e31a46d87b21ca40fa06595462d52cb76b8aa4476.672cb9b0e5e6345d4e132e35a448d805')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3JKQDZEWCFR981Y8VK', '', '{"v":1,"agreed":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'cec2885498efe463e2765836a82ebf97f326fc01a4dc121f98250ab3f442bddd.f874d4ceb27a3160c90907046abcf4256a3c4b54fea6d6b6fcfc70d86b130370.3e026f0909de16193b15c3b29318f436')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'return', '01M8ME9T13R8K3CP6V4ZW02BW4-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3NCMQ519Q6J91N78CG', '', '{"v":1,"returnId":"01M8ME9T13R8K3CP6V4ZW02BW4-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'c0fdb9da1206f301166c304f0a0c8c7f9528cecf0935080227921aa96063fd17.05e45b6750488812bb60c2a58adf19e9a9f32f40077b931905f41acb647fe97e.7142b8432bb50b66b24a58648978d7b5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'order', '01M8ME9T13R8K3CP6V4ZW02BW4', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3RY40S5R5H2Z5WSCRV', '', '{"v":1,"returnId":"01M8ME9T13R8K3CP6V4ZW02BW4-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'acbf4ec839e4de9bc2fdccc16e6d456000113c20c2f4cfd308a2c743d19d866b.2c897bf4b9b5f84c3c3f73ef83147b788e9fd292621fb73417cd273fcb120052.1cd423fe806ea092b46e49bc3bbced6b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3RY40S5R5H2Z5WSCRV', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8ME9T13R8K3CP6V4ZW02BW4-R1","charge":"01M8ME9T13R8K3CP6V4ZW02BW4-S1"}}', 'e3b05b04b1cc6ce90e23d824b499faf37adf42b13b25267a503dfce8ed183bd0.6cc9a99a15096ee8d691eff74dab1e3a324f70727863ea9f8ff99eb633938895.3f206dfe0e42fe62a6bfd8d38739748f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T3RY40S5R5H2Z5WSCRV', '', '{"v":1,"transaction":{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P2","cause":"01M8ME9T13R8K3CP6V4ZW02BW4-R1"}}', '1e6b01132f6706053b7019b1b405f3e117bd36c41e3072bc70ed832c21b36f04.38735ac64927181feb63ead9aa797dea40c098191cde2b7d0f50c4e7f4653a38.d2bf2803c8c9fccbe4aecddca95ca98f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', 'payment', '01M8ME9T13R8K3CP6V4ZW02BW4', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9T13R8K3CP6V4ZW02BW4-P5#2', '', '{"v":1,"transaction":"01M8ME9T13R8K3CP6V4ZW02BW4-P5","reference":"refund-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P5"}', 'ee1c101508fc11070ef2bb58472838fcde23d6ac998fc3958ad3fefa4df5fb44.1af59726db25afb91b0e3399693bfbdd99e7f39ded6bda0b48537fb5afc27625.d451ce3f233be5ffac35a92b049e15c6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR1XA9R41T', '', '{"v":1,"order":{"id":"01M8ME9T42HK36NRZR6H983JYZ","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '40eb0df80620942289db2f7032e69d323a0e8de9bda8f51c6cfde6692b5f8462.f654470b25121b2b6b5244c4c3ea9ef4a5249a6fda13322ac620e83d97bdbd1e.5219126254ada9fb3723595adb6024f1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR1XA9R41T', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', 'dd636ef9ac71cfd7fe1bce151fa077422871768ded4ce06311c91eca568886e6.bdcd213d3669fd96e64ecd63f6f2273c1616e23795baf3346bb804942979c0dc.8d3faaaecb442692ce82779e21639aaa')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'payment', '01M8ME9T42HK36NRZR6H983JYZ', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR1XA9R41T', '', '{"v":1,"ledger":{"order":"01M8ME9T42HK36NRZR6H983JYZ","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '573b04edb11c5075a88ee6e7c95b7d2a0d773d749e7ce94f152d9e8339f0425e.cdf67beff3da6bb0b098b03363b204094fcf3f029c6e1f3acede0f8ebf171fe7.cf1296ceb6194f9c3165a996ebcd5df0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'payment', '01M8ME9T42HK36NRZR6H983JYZ', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR1XA9R41T', '', '{"v":1,"transaction":{"id":"01M8ME9T42HK36NRZR6H983JYZ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8ME9T42HK36NRZR6H983JYZ"}}', '4726aa673116eaf00677b20308b0460ef9e227bbfc8f2d54647cc552eb126638.1f0b2328e6e39ce9bc10887c43766084d44c9643e2466228e3f72ad387a18110.e5aadd61b7f9ff2a709aa77346a754f1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'payment', '01M8ME9T42HK36NRZR6H983JYZ', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR6H983JYZ-P1#2', '', '{"v":1,"transaction":"01M8ME9T42HK36NRZR6H983JYZ-P1","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T42HK36NRZR6H983JYZ-P1"}', 'fdc1787fae8690595198ff91b16d685ce0cdbadc3e857173292bfc9c159d9950.70abf9d9795f346cb6043cbac0c38a7ea12fc920ed2a1835d0128564639b1803.c62566e8d6ad1e6c173881f67a020381')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR6H983JYZ-P1#2', '', '{"v":1}', '3690546fb34c88a5a9f00b8eef65997dc52d6dba66c96b2ed5e5901f54c5cd58.df75540f1faabfd0d92908037ade6a5a64491cbd5665fb6182d23a3effc50fbb.f33e28b83fb2a3eaff42939e430c5b37')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T497S8BNPKHT13KQTRE', '', '{"v":1,"work":{"id":"01M8ME9T42HK36NRZR6H983JYZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'bfd58886b39f9e3081a01ddb72040282d4946d17618b80b8053dd72bdacd0c55.e430e891af73804e8ecb71a71fe866819eb832198330e44d84ea2799f30febbc.08a8af3eb24c0692765f33ef34c6e31a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4C5MFXXBTARHG9AG2Q', '', '{"v":1,"fulfillment":"01M8ME9T42HK36NRZR6H983JYZ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'fc901e9a08e9a728a957efd2ea08474ea33e1f45fc881b053da27fcae318048f.80c23b8b05546a119208b6c9f6670523a9779fdf9de6face85528754ced4950e.bc7ac7d1c173dcab2d4969d18b2cd7c9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4EGFKAEVFS2Z81BDQ2', '', '{"v":1,"fulfillment":"01M8ME9T42HK36NRZR6H983JYZ-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'b570f0f90bfe85b8b107c0aec4d85518f2c63a98592eb52a858e84b9a71f1472.3e86ca51239337c5c8cf8e7e9304abaccf5553bc6dff49132a4ef14fb9f5729d.2ad7a3c66bc336bbda7cbf7c464c54d4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'order', '01M8ME9T42HK36NRZR6H983JYZ', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4H7TASSJ6V16QY8WAA', '', '{"v":1,"shipment":{"id":"01M8ME9T42HK36NRZR6H983JYZ-S1","fulfillment":"01M8ME9T42HK36NRZR6H983JYZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9T42HK36NRZR6H983JYZ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '9af625f993f7d61af1ea625cd26b6dd31e2e5f5d028bf3dea1b5878a6ac3eab0.d396211caf67a894bcb4ce25af2cc455ddfb0d1a45a7120693fdc346f84d69a1.1d26505944dc485575bfb7d7e2be9b29')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'payment', '01M8ME9T42HK36NRZR6H983JYZ', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4H7TASSJ6V16QY8WAA', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8ME9T42HK36NRZR6H983JYZ-S1","charge":"01M8ME9T42HK36NRZR6H983JYZ-S1"}}', '1a0b3f05ac29bbed334b0ecd4c2dbb58e7eec395da81452fb881dbd23b1c6dc6.d2bd45c1d3fa5684786d42f4f9733e648a0cd80a2e4c7a3c220bcfbd7c13f98d.cfe68d3c38d2f163293c47fa2a4855cf')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'payment', '01M8ME9T42HK36NRZR6H983JYZ', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4H7TASSJ6V16QY8WAA', '', '{"v":1,"transaction":{"id":"01M8ME9T42HK36NRZR6H983JYZ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8ME9T42HK36NRZR6H983JYZ-P1","cause":"01M8ME9T42HK36NRZR6H983JYZ-S1"}}', '10123d2c0f77d5f1358896f148892994ae06230efa67dfcaf767dc5db710c5d2.6f6fb98cd0d3929794a1e79095d5f59ec319cc0d398343c642099c05ae07b10e.b4bebaadcd0b861d0eafa3fb02d490c1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', 'payment', '01M8ME9T42HK36NRZR6H983JYZ', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T42HK36NRZR6H983JYZ-P2#2', '', '{"v":1,"transaction":"01M8ME9T42HK36NRZR6H983JYZ-P2","reference":"capture-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T42HK36NRZR6H983JYZ-P2"}', '6de9c896bcf201daf6fbb22d43f425fd2848ad3e7e47b247b80594db99840669.fd6d8c11dc1c814bc10cfcd2ae4610031cdb2dcf12b11ed853041c78e661cdfc.50473fdc2e753a4a1c2c7c46e15526ce')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'order', '01M8ME9T4THH9Z6XR06WTPJ31D', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4S81AR5JB77BD7XC6B', '', '{"v":1,"order":{"id":"01M8ME9T4THH9Z6XR06WTPJ31D","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '867654909ff11c0160f44d56cf302174b26c3ec71f3f22ae656ae57966123959.63d6a762ca3c7c36d8251893b7115916d4f2130bdde78359ec6e53706c959129.b1d283f3166811cd22c95f828cb9b118')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'order', '01M8ME9T4THH9Z6XR06WTPJ31D', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4S81AR5JB77BD7XC6B', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '1bc487e23dac0564d862ba628833ae81572af7c2ed555b67ca79c3f4008e8739.352c6d37140349dc2127d7f77747682b1585a0c54f5935065b803130c0fbe721.b342474c3d87d79b048b37535d8382df')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'payment', '01M8ME9T4THH9Z6XR06WTPJ31D', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4S81AR5JB77BD7XC6B', '', '{"v":1,"ledger":{"order":"01M8ME9T4THH9Z6XR06WTPJ31D","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'd44d3d747fafcde29fd2d02065d0937d1c03400e379a86dcc835df12074b97b4.33fae504b9aad5b2ad0fb6e8422ad9b572102b65e02421a43242d03d48ec9262.25dd37fbad88a4608fdf028b4d751f38')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'payment', '01M8ME9T4THH9Z6XR06WTPJ31D', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4S81AR5JB77BD7XC6B', '', '{"v":1,"transaction":{"id":"01M8ME9T4THH9Z6XR06WTPJ31D-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8ME9T4THH9Z6XR06WTPJ31D"}}', 'a08e11f4a42bdc0ed198695a7e75c459f9028c72f269e9c2afd50ab87b554055.e0f88ccbcb96befaa7e845aebc43d869a37d44955dc160054bacdb3db72e94f0.bcd330122c83061d5292782b6a1016b8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'payment', '01M8ME9T4THH9Z6XR06WTPJ31D', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4THH9Z6XR06WTPJ31D-P1#2', '', '{"v":1,"transaction":"01M8ME9T4THH9Z6XR06WTPJ31D-P1","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T4THH9Z6XR06WTPJ31D-P1"}', '343eea79e11d413582b0d06089abc3f9b8f8f47e20893c74e450291b144236e4.36073e25c61979be4682389180c1245342f646d9d1eb195b345c6df6ed4670de.2a5645ff5c1d5fabe48979377c007c32')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'order', '01M8ME9T4THH9Z6XR06WTPJ31D', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T4THH9Z6XR06WTPJ31D-P1#2', '', '{"v":1}', '677e9fbccafcb52632b62d4fdb0f1f38630b1de167c1f8b2b074911cabdfcb74.0fd9396b9b69312a40f71f8039a7601dd63b2191f894411552d445487f5509dd.38d58e8973dda5da0639fe2f5ba8742f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', 'order', '01M8ME9T4THH9Z6XR06WTPJ31D', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9T54XR5ZFPK6KCNK28H2', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '7326fe38956759d094b07c3a4050a5bfe62246c8c2ec2e554230f3ac774fde79.560045138895ed7c5851fee96de2890dce1072334db82fcea0b1358e892131b7.c056fd32af208aa52963e28a83b4621d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'order', '01M8ME9T58TEFQD59KSPYKC1NW', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T58TEFQD59KJ4BG2Z56', '', '{"v":1,"order":{"id":"01M8ME9T58TEFQD59KSPYKC1NW","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '4c5217d32dc1cbbec55b7f2de7fd11e660b1c7827c4f50f20ceba4a4c45d8566.2113f01e7cc0c1ef25000d7592d53faaf06b571bb1a6987943b66b44add0bf94.e25f982470ceaab7465362be8f4cbfc1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'order', '01M8ME9T58TEFQD59KSPYKC1NW', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T58TEFQD59KJ4BG2Z56', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '9bd6bf539174f1e3f0e88702588f71b5f5291d9fdc4508d77f8f5c0f24505df7.a666c0ca391b8607c8250c88928cb1400ace72758faa0c26b3d695d251f9e318.0089b934d4a154f7cd3d0f7afde4ba45')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'payment', '01M8ME9T58TEFQD59KSPYKC1NW', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T58TEFQD59KJ4BG2Z56', '', '{"v":1,"ledger":{"order":"01M8ME9T58TEFQD59KSPYKC1NW","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '640ca6f570a68c8f225060fc0d1271673d5ff11e7ad570e497da0b71f8c4f2b9.daeaec689779924d15268d37b19c4bd072f0ca6b2758539e0d46b703d51b2cbf.3e8bccbeeddcfeeaa2cf97d2b9a1018c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'payment', '01M8ME9T58TEFQD59KSPYKC1NW', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T58TEFQD59KJ4BG2Z56', '', '{"v":1,"transaction":{"id":"01M8ME9T58TEFQD59KSPYKC1NW-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9T58TEFQD59KSPYKC1NW"}}', '7711405176dde488ae9040998b25070ccb5cf4c181f02cd2ac6d08cf5b92c5ae.1f3a685525512b84fb7f9696ffb04e6debb5846f458d5e9c65035fa67127de4f.787a42a9122bd5bf7a0ce5a06df7e693')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'payment', '01M8ME9T58TEFQD59KSPYKC1NW', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T58TEFQD59KSPYKC1NW-P1#2', '', '{"v":1,"transaction":"01M8ME9T58TEFQD59KSPYKC1NW-P1","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T58TEFQD59KSPYKC1NW-P1"}', '350ff592c6d2c7d1bb397c492bf7a5da075a139c9876419e31aeb78a9bca40dc.3f9b706494cd750c2f6d457a834642d3fc0bad75787d0d014742828b87acca64.bab902dae391d8abaf4e8d9bf175185d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'order', '01M8ME9T58TEFQD59KSPYKC1NW', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T58TEFQD59KSPYKC1NW-P1#2', '', '{"v":1}', 'b2344ecf22973ed17219fc529f0676991e8b42ceea36484e4da3f1c1c5369469.5ab5faf806ab2919b2a1b0f5414ff07afcd3272a7032cf8fc55d9c3c729dcee6.1c1beae7bc07662d05b58a9830d2307d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', 'order', '01M8ME9T58TEFQD59KSPYKC1NW', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5EPCR7CF4B5WXBW4FW', '', '{"v":1,"work":{"id":"01M8ME9T58TEFQD59KSPYKC1NW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '5b4aac37f4316758f8be4f3b7d9c2424bdff8978702a2329db3e6c9e18ddd6a6.64d0f939948ff4b2369a3d0a70de1d1e9aa5c1e3dfaf3ec445f8f44c5cf2f726.96b4f79d4d3452e499affffb49aacd13')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'order', '01M8ME9T5JNSD77ZH6TZRNFPG8', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5HQ1WB27Q5GN7W232H', '', '{"v":1,"order":{"id":"01M8ME9T5JNSD77ZH6TZRNFPG8","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '01792863b2860ccdf11313f94b8d5055b5100874d7eca503c5e4edfd161f45cc.3dad6d8efcda5a2308752a75c20991c45dd751cb9ab7131d420bc13c24eea10c.e51152222b831acca49d52d1b41177b1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'order', '01M8ME9T5JNSD77ZH6TZRNFPG8', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5HQ1WB27Q5GN7W232H', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '46271fcc885e7f4e21a3204a1b983cccb83effd835406400f37442173ae3a8bc.64b7e88b49860c2379b24bb0e02ac9f40ae6cfa9be2f9bc2b99095d26d918ee3.b7efe3992d2a6204e9818e41c602653c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'payment', '01M8ME9T5JNSD77ZH6TZRNFPG8', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5HQ1WB27Q5GN7W232H', '', '{"v":1,"ledger":{"order":"01M8ME9T5JNSD77ZH6TZRNFPG8","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '517ee8bbc426ee8f03bcc1fa1e36545e728174bb5d1664b7d00eedd8b9cdee7a.c2b1e0bea5e5e69e37f58839e43544802d06c1e30b601186a61353b7538a2fb7.e826c47d827721b09baa996c73120835')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'payment', '01M8ME9T5JNSD77ZH6TZRNFPG8', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5HQ1WB27Q5GN7W232H', '', '{"v":1,"transaction":{"id":"01M8ME9T5JNSD77ZH6TZRNFPG8-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9T5JNSD77ZH6TZRNFPG8"}}', '18b8b71d3cd1e352fe56a6f89cd6c69e0c9d189cf33b28a945c4da8a6e08edce.a4ab473ebd83693aafb811a9b4a01f98ab808b2e2b4789cbe6912bd7136bab6c.a67ed6d24bd6c599d1f83e654e18e169')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'payment', '01M8ME9T5JNSD77ZH6TZRNFPG8', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5JNSD77ZH6TZRNFPG8-P1#2', '', '{"v":1,"transaction":"01M8ME9T5JNSD77ZH6TZRNFPG8-P1","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T5JNSD77ZH6TZRNFPG8-P1"}', '54288daa384ac0e43166d73bd0ca67714583fd6bd69de4b5912d9e0070e263ac.9c455666e80d76343a17fa0ac23f4617e380633db16c35d5cf817f8d4822a643.6af582b729934d6ad2a06f5f04669b3e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'order', '01M8ME9T5JNSD77ZH6TZRNFPG8', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5JNSD77ZH6TZRNFPG8-P1#2', '', '{"v":1}', '8d1c5edb49e5ad22e7ba07254b620b417340cbc0702429cb713417e8c9f1677c.817f67550b9770e105d5f9c1c6755f083ac7384588f8df68a97f2c4bb2dbbbc3.d08932ad2fa31a103791463d38b9ca09')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'order', '01M8ME9T5JNSD77ZH6TZRNFPG8', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5RTC8G4Y2VW0DW5MK0', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '6d66086aef0470f716da632228ef5b39631d0a75899351281df24b4ce7102061.7ece81dd997250b2248a927c4f4afe5bc62e2a435a4d57f704f47f0538706f86.0db50dae6902713ce5ed82e05fa5a445')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'order', '01M8ME9T5JNSD77ZH6TZRNFPG8', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5RTC8G4Y2VW0DW5MK0', '', '{"v":1}', '3986aacc9f7a8a512b98ee108d308038080a64c54e0699c4d9200906b87abaf1.f5ece12376102387fda30b265d243c7a6950a519ac412f1ba0f6cfda964af644.d905de45e1c136f0d0194523f824008c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'payment', '01M8ME9T5JNSD77ZH6TZRNFPG8', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5RTC8G4Y2VW0DW5MK0', '', '{"v":1,"transaction":{"id":"01M8ME9T5JNSD77ZH6TZRNFPG8-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9T5JNSD77ZH6TZRNFPG8-P1","cause":"01M8ME9T5JNSD77ZH6TZRNFPG8"}}', 'c29e8a21bd7a4bcb01f2fba9b276a24ed35023da978b4ad6f6b2f240966d27f9.cd30b2d0eebef592585822002a26cbd8fd0cd0d4ffc838e8ab1bd0ea55a61c84.14ef4d6d122c35b6f30ed7ba7ba843f0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', 'payment', '01M8ME9T5JNSD77ZH6TZRNFPG8', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9T5JNSD77ZH6TZRNFPG8-P2#2', '', '{"v":1,"transaction":"01M8ME9T5JNSD77ZH6TZRNFPG8-P2","reference":"cancel-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T5JNSD77ZH6TZRNFPG8-P2"}', '9c2d7fed6edd1c51dd33fc7efe1dc1d28fc5b0133cc0cf457f8d8ba9adb5b67a.087e632e618c8ddf1c8f3f7fc5ad04ceeefe7f6c4905ae1a5ff0ad320e0beb5b.59cae9a1f3f0b3fc48e960854fcf3e1a')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-F1', '01M8ME9T13R8K3CP6V4ZW02BW4', '4', '{"v":1,"id":"01M8ME9T13R8K3CP6V4ZW02BW4-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ-F1', '01M8ME9T42HK36NRZR6H983JYZ', '4', '{"v":1,"id":"01M8ME9T42HK36NRZR6H983JYZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW-F1', '01M8ME9T58TEFQD59KSPYKC1NW', '1', '{"v":1,"id":"01M8ME9T58TEFQD59KSPYKC1NW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', '7ca5326e45e9cec5190038b64b5874316c7cd9935a62f10d413f1206c14045e2')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', '01M8ME9T13R8K3CP6V4ZW02BW4', '15', '{"v":1,"id":"01M8ME9T13R8K3CP6V4ZW02BW4","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', 'ee1c101508fc11070ef2bb58472838fcde23d6ac998fc3958ad3fefa4df5fb44')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', '01M8ME9T42HK36NRZR6H983JYZ', '7', '{"v":1,"id":"01M8ME9T42HK36NRZR6H983JYZ","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '6de9c896bcf201daf6fbb22d43f425fd2848ad3e7e47b247b80594db99840669')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', '01M8ME9T4THH9Z6XR06WTPJ31D', '3', '{"v":1,"id":"01M8ME9T4THH9Z6XR06WTPJ31D","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', '7326fe38956759d094b07c3a4050a5bfe62246c8c2ec2e554230f3ac774fde79')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', '01M8ME9T58TEFQD59KSPYKC1NW', '3', '{"v":1,"id":"01M8ME9T58TEFQD59KSPYKC1NW","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', '5b4aac37f4316758f8be4f3b7d9c2424bdff8978702a2329db3e6c9e18ddd6a6')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', '01M8ME9T5JNSD77ZH6TZRNFPG8', '4', '{"v":1,"id":"01M8ME9T5JNSD77ZH6TZRNFPG8","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', '9c2d7fed6edd1c51dd33fc7efe1dc1d28fc5b0133cc0cf457f8d8ba9adb5b67a')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'web/4711', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8ME9T13R8K3CP6V4ZW02BW4"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4', '01M8ME9T13R8K3CP6V4ZW02BW4', '8', '{"v":1,"order":"01M8ME9T13R8K3CP6V4ZW02BW4","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P1","cause":"01M8ME9T13R8K3CP6V4ZW02BW4"},{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","reference":"capture-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P2","cause":"01M8ME9T13R8K3CP6V4ZW02BW4-S1"},{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","reference":"capture-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P3","cause":"01M8ME9T13R8K3CP6V4ZW02BW4"},{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P1","reference":"cancel-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P4","cause":"01M8ME9T13R8K3CP6V4ZW02BW4"},{"id":"01M8ME9T13R8K3CP6V4ZW02BW4-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9T13R8K3CP6V4ZW02BW4-P2","reference":"refund-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T13R8K3CP6V4ZW02BW4-P5","cause":"01M8ME9T13R8K3CP6V4ZW02BW4-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ', '01M8ME9T42HK36NRZR6H983JYZ', '4', '{"v":1,"order":"01M8ME9T42HK36NRZR6H983JYZ","currency":"JPY","method":"card","transactions":[{"id":"01M8ME9T42HK36NRZR6H983JYZ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T42HK36NRZR6H983JYZ-P1","cause":"01M8ME9T42HK36NRZR6H983JYZ"},{"id":"01M8ME9T42HK36NRZR6H983JYZ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8ME9T42HK36NRZR6H983JYZ-P1","reference":"capture-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T42HK36NRZR6H983JYZ-P2","cause":"01M8ME9T42HK36NRZR6H983JYZ-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D', '01M8ME9T4THH9Z6XR06WTPJ31D', '2', '{"v":1,"order":"01M8ME9T4THH9Z6XR06WTPJ31D","currency":"KWD","method":"card","transactions":[{"id":"01M8ME9T4THH9Z6XR06WTPJ31D-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T4THH9Z6XR06WTPJ31D-P1","cause":"01M8ME9T4THH9Z6XR06WTPJ31D"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW', '01M8ME9T58TEFQD59KSPYKC1NW', '2', '{"v":1,"order":"01M8ME9T58TEFQD59KSPYKC1NW","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9T58TEFQD59KSPYKC1NW-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T58TEFQD59KSPYKC1NW-P1","cause":"01M8ME9T58TEFQD59KSPYKC1NW"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8', '01M8ME9T5JNSD77ZH6TZRNFPG8', '4', '{"v":1,"order":"01M8ME9T5JNSD77ZH6TZRNFPG8","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9T5JNSD77ZH6TZRNFPG8-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T5JNSD77ZH6TZRNFPG8-P1","cause":"01M8ME9T5JNSD77ZH6TZRNFPG8"},{"id":"01M8ME9T5JNSD77ZH6TZRNFPG8-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9T5JNSD77ZH6TZRNFPG8-P1","reference":"cancel-t-2dffc680-d789-473a-8bc8-1f3775cb2d29/01M8ME9T5JNSD77ZH6TZRNFPG8-P2","cause":"01M8ME9T5JNSD77ZH6TZRNFPG8"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '83ffe2f3f41a7d8bb1aaec0e0801decbb867489baa319e18c53cbd88630b17f3')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '62949c1f4b2b23c3d6002223f0b645ef0654fce6757763b6c696b6a3239e4e15')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '53e0dd8c53f23a2f67310e4455ba338cde8a7e51f214ddc8d5343782e3e463d8')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9SZ69ANPWPD3XZXBW7J8', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9SZDJEQJ7WS66D4WB805', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9SZM333QJ6JV117JX5ZR', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T031H271HJENE9GR0QX', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T0CWB9DQJ82JX9K0EM4', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T0HMZCWYMS387P9EQF4', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T0JS2A2CFJXB32PZGTQ', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T0Z5F332K59ET7ZM6GQ', '804612499f8515c25504b41e4cbcc74534ffe313aea2b591f2182199c2bae0d7', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-P1#2', '80f5194cf0ff47e6c3ef5ef2148af34e9b71243b6840f30ad616d2e8b1ffe47c', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-P2#2', 'aa19d904818f5a61c2ca651edc6b336094e20ce6568798dc75d6a29f7dd20f4c', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-P3#2', 'bfcfc843efee8e64128cb335bcaa3b1b7823520759740442047424ba4d607b95', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-P4#2', '89f43cea1c8c37f56331dadf5ec5fcf8984d28f9e9e500d5a681b227542c5d42', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-P5#2', '0240b43105eba4aeb722ddcfa19fd9793f65faff67d179cd3808c270757dc233', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2EPSYK7A52TMQT2DSX', '09de61021168f4d592b46f020d831f2ecb38ceaef7fda1c39685fcee549b417e', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2GP5NWRW58ZFQ155BD', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2JPX8HB54D6SY2N1N3', '7d2c09c1568f20cfe5a600c3106af2156e622246495a6491d4f5efdec9ff10d1', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2PMW3EPY9ZJJPKYP0P', 'e8be6335ce88ef29f9d53ce154dba19cf68fa8b0a35430513bd03d528537922f', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2T77Q24WTXT3ECW4GD', 'e27b48c465156c945cc9260a3e27db17695643d202e848540a308a5b193c143e', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2WA04PDMSPFPYGH5K4', 'cef3bb9b411e697eb2d569dda4944a86aea788cc1cbc65f8b1fae65a9e710b8f', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3EQX2KGCFBXZNP83DR', '996bca8e7f1e64367a0f634091c26578abc01218084031cd082b0254042945d3', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3JKQDZEWCFR981Y8VK', '81015537f334e5f80e7e610927145660619336e8ed9b85bd3a30f076f655196a', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3NCMQ519Q6J91N78CG', 'b942e4a636dd32a68aa70b11e90a7f1b26c4f6067d1054422f9ff74fbd518f9d', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3RY40S5R5H2Z5WSCRV', '108f1b3263cea3bc17a9af8a55fad712790c6a5c61fa15384455bd330f33edc2', '{"v":1,"subject":"01M8ME9T13R8K3CP6V4ZW02BW4-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3SRTNP2YRB0H3B60C4', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR1XA9R41T', '5de831d5aea8016790ccdc07ef2d0b6d4c22f1db0d836be62a0fd1d58ad3bda9', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ-P1#2', '95b1086a06b230d0e46c67b0329440d8471154c6f229ab056d020b7e8bef461a', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ-P2#2', '8a53ed8ab684c01d5662908d383326d172a6c39bb21124252c374646bc84935f', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T497S8BNPKHT13KQTRE', '09f87d394375dfc650d8448330e48c742f9dcee356ddfa52294d0ea86672e614', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4C5MFXXBTARHG9AG2Q', '6a487ec7083ca0e7189a09c61290d92e5caf942e61c989ee1530b4610d2c14af', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4EGFKAEVFS2Z81BDQ2', '99fd1b2c06aea5389fc17f37688812cbbf2f25e47078c09d38bb51fc0ad6158c', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4H7TASSJ6V16QY8WAA', '7bae0fa174d5b0351a909f50550fcdc8a4605e45e69543a33e741e4664072284', '{"v":1,"subject":"01M8ME9T42HK36NRZR6H983JYZ-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4S81AR5JB77BD7XC6B', '05abd6f7782689f14c53813d16a29ee53f91ee21cbeb6d58cd6d990666024759', '{"v":1,"subject":"01M8ME9T4THH9Z6XR06WTPJ31D","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR06WTPJ31D-P1#2', '8ff121f56be4c8792626f90912682a1d6b84cb1ccee070612fc84edc624f3317', '{"v":1,"subject":"01M8ME9T4THH9Z6XR06WTPJ31D-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4THH9Z6XR0EFVSN5WS', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T54XR5ZFPK6KCNK28H2', '35b27c8b949d96a805b8680f607865a47a38d881c33aeac57150c25ce0bf582e', '{"v":1,"subject":"01M8ME9T4THH9Z6XR06WTPJ31D"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KJ4BG2Z56', 'd958320085d8d2c239c79c15ad3520f6a2902cf26783eda88c5484cfbe367766', '{"v":1,"subject":"01M8ME9T58TEFQD59KSPYKC1NW"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KSPYKC1NW-P1#2', 'b62a9bfe263a7fffaa00a70b34743261435d76334793dc839bc63b13d8fe955e', '{"v":1,"subject":"01M8ME9T58TEFQD59KSPYKC1NW-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5EPCR7CF4B5WXBW4FW', '5dcbc40cda9e2fdc85fd88904546958a83bf82a95d248a6acec2541b5928923f', '{"v":1,"subject":"01M8ME9T58TEFQD59KSPYKC1NW"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5HQ1WB27Q5GN7W232H', '5a97cf1e698cfc2e556a09fb0edf06f3c93badc49c89d22ffe7e873632c0b23a', '{"v":1,"subject":"01M8ME9T5JNSD77ZH6TZRNFPG8"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8-P1#2', '33599f6337ff90b67559c9069e16c8515fac8e0ba6cc004131ae4ad7afbb8414', '{"v":1,"subject":"01M8ME9T5JNSD77ZH6TZRNFPG8-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5JNSD77ZH6TZRNFPG8-P2#2', '531fe89d455235a68d4293d2c826cc41ab5888273e9acf504c6679d8749964eb', '{"v":1,"subject":"01M8ME9T5JNSD77ZH6TZRNFPG8-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5RTC8G4Y2VW0DW5MK0', 'dec0ba4b3be513237eba01c33c819dd728bdad0f7d7418ab86ad2a34ed2b4c4a', '{"v":1,"subject":"01M8ME9T5JNSD77ZH6TZRNFPG8"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5S0VWQGDWK76WDKYGB', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-R1', '01M8ME9T13R8K3CP6V4ZW02BW4', '3', '{"v":1,"id":"01M8ME9T13R8K3CP6V4ZW02BW4-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-29 20:00:19.627605', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1160335019', 'postgres', '2026-11-29 20:00:19.631986', '8', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.245', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-456673680', 'postgres', '2026-11-29 20:00:19.651537', '107', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '790998514', 'postgres', '2026-11-29 20:00:19.815451', '106', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T13R8K3CP6V4ZW02BW4-S1', '01M8ME9T13R8K3CP6V4ZW02BW4', '2', '{"v":1,"id":"01M8ME9T13R8K3CP6V4ZW02BW4-S1","fulfillment":"01M8ME9T13R8K3CP6V4ZW02BW4-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9T13R8K3CP6V4ZW02BW4"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8ME9T13R8K3CP6V4ZW02BW4', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR6H983JYZ-S1', '01M8ME9T42HK36NRZR6H983JYZ', '1', '{"v":1,"id":"01M8ME9T42HK36NRZR6H983JYZ-S1","fulfillment":"01M8ME9T42HK36NRZR6H983JYZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9T42HK36NRZR6H983JYZ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8ME9T42HK36NRZR6H983JYZ', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T031H271HJENE9GR0QX/000001', 'TEA', '1', '{"v":1,"id":"01M8ME9T031H271HJENE9GR0QX/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T031H271HJENE9GR0QX"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T0HMZCWYMS387P9EQF4/000001', 'MUG', '1', '{"v":1,"id":"01M8ME9T0HMZCWYMS387P9EQF4/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T0HMZCWYMS387P9EQF4"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T0Z5F332K59ET7ZM6GQ/000001', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', '{"v":1,"id":"01M8ME9T0Z5F332K59ET7ZM6GQ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8ME9T13R8K3CP6V4ZW02BW4/1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T0Z5F332K59ET7ZM6GQ"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '7', '0', '01M8ME9T13R8K3CP6V4ZW02BW4/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2EPSYK7A52TMQT2DSX/000001', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', '{"v":1,"id":"01M8ME9T2EPSYK7A52TMQT2DSX/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8ME9T13R8K3CP6V4ZW02BW4/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T2EPSYK7A52TMQT2DSX"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-2', '0', '01M8ME9T13R8K3CP6V4ZW02BW4/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T2WA04PDMSPFPYGH5K4/000001', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', '{"v":1,"id":"01M8ME9T2WA04PDMSPFPYGH5K4/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8ME9T13R8K3CP6V4ZW02BW4/1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T2WA04PDMSPFPYGH5K4"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', '-5', '-5', '0', '01M8ME9T13R8K3CP6V4ZW02BW4/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3NCMQ519Q6J91N78CG/000001', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', '{"v":1,"id":"01M8ME9T3NCMQ519Q6J91N78CG/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8ME9T13R8K3CP6V4ZW02BW4/1","reason":"01M8ME9T13R8K3CP6V4ZW02BW4-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T3NCMQ519Q6J91N78CG"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', '0', '0', '3', '01M8ME9T13R8K3CP6V4ZW02BW4/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T3RY40S5R5H2Z5WSCRV/000001', '01M8ME9T13R8K3CP6V4ZW02BW4', '1', '{"v":1,"id":"01M8ME9T3RY40S5R5H2Z5WSCRV/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8ME9T13R8K3CP6V4ZW02BW4/1","reason":"01M8ME9T13R8K3CP6V4ZW02BW4-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9T3RY40S5R5H2Z5WSCRV"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', '3', '0', '-3', '01M8ME9T13R8K3CP6V4ZW02BW4/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T42HK36NRZR1XA9R41T/000001', '01M8ME9T42HK36NRZR6H983JYZ', '1', '{"v":1,"id":"01M8ME9T42HK36NRZR1XA9R41T/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8ME9T42HK36NRZR6H983JYZ/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9T42HK36NRZR1XA9R41T"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '3', '0', '01M8ME9T42HK36NRZR6H983JYZ/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4H7TASSJ6V16QY8WAA/000001', '01M8ME9T42HK36NRZR6H983JYZ', '1', '{"v":1,"id":"01M8ME9T4H7TASSJ6V16QY8WAA/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8ME9T42HK36NRZR6H983JYZ/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9T4H7TASSJ6V16QY8WAA"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', '-3', '-3', '0', '01M8ME9T42HK36NRZR6H983JYZ/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T4S81AR5JB77BD7XC6B/000001', '01M8ME9T4THH9Z6XR06WTPJ31D', '1', '{"v":1,"id":"01M8ME9T4S81AR5JB77BD7XC6B/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8ME9T4THH9Z6XR06WTPJ31D/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9T4S81AR5JB77BD7XC6B"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '17', '0', '01M8ME9T4THH9Z6XR06WTPJ31D/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T58TEFQD59KJ4BG2Z56/000001', '01M8ME9T58TEFQD59KSPYKC1NW', '1', '{"v":1,"id":"01M8ME9T58TEFQD59KJ4BG2Z56/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8ME9T58TEFQD59KSPYKC1NW/1"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9T58TEFQD59KJ4BG2Z56"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '11', '0', '01M8ME9T58TEFQD59KSPYKC1NW/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5HQ1WB27Q5GN7W232H/000001', '01M8ME9T5JNSD77ZH6TZRNFPG8', '1', '{"v":1,"id":"01M8ME9T5HQ1WB27Q5GN7W232H/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8ME9T5JNSD77ZH6TZRNFPG8/1"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9T5HQ1WB27Q5GN7W232H"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '1', '0', '01M8ME9T5JNSD77ZH6TZRNFPG8/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-2dffc680-d789-473a-8bc8-1f3775cb2d29', '01M8ME9T5RTC8G4Y2VW0DW5MK0/000001', '01M8ME9T5JNSD77ZH6TZRNFPG8', '1', '{"v":1,"id":"01M8ME9T5RTC8G4Y2VW0DW5MK0/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8ME9T5JNSD77ZH6TZRNFPG8/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9T5RTC8G4Y2VW0DW5MK0"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-1', '0', '01M8ME9T5JNSD77ZH6TZRNFPG8/1', '2026-03-04 09:00:00+00')
-- end
