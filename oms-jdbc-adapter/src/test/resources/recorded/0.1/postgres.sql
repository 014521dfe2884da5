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
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR/00001', '01M8MPCNCM0VJB94TCVEP6YBGR', '1', '{"v":1,"order":"01M8MPCNCM0VJB94TCVEP6YBGR","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'f', '0', NULL)
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMXF9XV09HSHN96RHCXT', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '0ab2ca479888fb6faec11e9c387969feb37f1f06366b5733b1d365dac296ecd6.2d817e7e1ee6a54a4c1f705e34f3a7aff166ab8c659457bc2e065012bdf0265e.720e68a49ac8f9b933bd64e6680614e4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMXZX2DX84FHRQ61AQCP', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '4f78823d3b478ef88d849a67171cd25ec3975afefb9a755e1bfb91c260476d33.3c79bbc0fe1304bfb925918ed4e52cfb2f8ab54e9a39305fd7ee928af0c5b5d3.cb0acc51ebfa44dc7606f870fd3178e4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMXZX2DX84FHRQ61AQCP', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '167e303d9e5b820bd849200d8ee60f5caef501a2657de9af05269bd85db6de5a.1443aa5310850dfeb019486060df22e7da684953183a4721ede68cd0a4c08112.00200cebe43ca87747ac874ed4268fba')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMXZX2DX84FHRQ61AQCP', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '9d542f0eb38f4c0f2e462fec0754cff3b8bd60125f5033cbadf0dbeb30092f77.014573086cd89e19c4e2eb1378cee96b0b91cb0c4569cf7d1d8e05a66338b4bf.1fa0aef08d8ca2feee163e91a21dee2c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'BERLIN', 'receipt', '01M8MPCMYFFZMJDSCFMD4PAWA4', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMYFFZMJDSCFMD4PAWA4', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'e3eab0d1231988ea5c0187b594cbf450b76d3dfd5191ede34b8023681af79d57.fc3ab7a43ffe86a0ea4d37572d8378c0b0d5880bda7d281a1aa11e95faffe080.c3536044515b8c01d7f63b126cfe662b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'BERLIN', 'receipt', '01M8MPCMYZ4AKVY4FRKGAB39RK', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMYZ4AKVY4FRKGAB39RK', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'ea206aae85efc4c9db31d56fc4045c262716edd6dc9216816fdf1c93f30daee9.690f38d9a3dc57096b91fed349d1d32282c52ac4d914b4f1e47d09401e7d5670.b4bfd959482b8052cb3e0bef212d6fd7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZ7TJ1Z0AAD7PE7Y145', '', '{"v":1,"order":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '3b35b754ff6d07fcd29ba2975e7cdfd8ff68e135f179f9cdbd66fe492b1228b8.c8fb08bbc4c0c325ea545da494af79e7a971b7e2180d512f275ae2ce363f0bd6.821998ea5717aad6e72af33e442048fd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZ7TJ1Z0AAD7PE7Y145', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '8d011755af50c48d5b46a6eda57b01156dd577b37bc65ce87d3261c5507fffa1.8921640365c1826d5ce1a441bf651bef6d1eb768bd138fc801faa82e7868dacd.d5b9669e9f224d9cbf9d1ece20b0e38d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZ7TJ1Z0AAD7PE7Y145', '', '{"v":1,"ledger":{"order":"01M8MPCMZXA497RVJ4WKSQ5Z7G","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '2294545ab75e16d3e3304839e6131b90d53b96aa8f5887cd5c27f8724b13b8aa.8e0f35586e20777b7f77b558b9e3abd7f005a61d805ebc75a969e39cba4877a4.c6bc487e440c3e4ae5c76afcb108a9e2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZ7TJ1Z0AAD7PE7Y145', '', '{"v":1,"transaction":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}}', 'e6e86a74b21cc236caf746fb9c573cdc3a4f57525878ffc5179038ec3cd74aa4.492d277ef47fbcfd12c6556694f806b398d03e825797a8bd507af5b759f3c9ed.43d86e0cf322a399120fac401a6c89e1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P1#2', '', '{"v":1,"transaction":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P1"}', 'fa1c5acb6eea9fff146fb9374cf7bebd4fc1d4067cafcadda4f38b638f039105.698bd973054ca28ad07d211634b55699b98a24d61ffef8e9008f91ff7834e91b.3b0bb76bdb89ae86902f76a7896aa2ce')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P1#2', '', '{"v":1}', '841eea112e7ef0c7097cd8fecd20e7bf98f620816f3e332d981de5dd9b60a1c4.de2a75f0aa569ce2566efb1238e9849d2391e89e07384762e834c657523041eb.cc0cc27a29a59eac6638786a40d1b2dd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN209Z1PTCHVHRDF7PYV', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '3622372f7dffa793ba1713545af3222050b1f565706d0e7e22ea26a804050321.d505c2d5c506bd014d7d9c508927888519a4d3bbb9a618fd46143ef8cb0b1ae2.fdb654bd820cfc98f1bb99a62f84e9fe')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN26V4WVJR8ANC0BBZ3T', '', '{"v":1,"work":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'f257536c9cd0862d92391c9f5848a62022002814a9256d88c0a9f4a1d4501123.cba9f33981054f45b1cf0b8b6f7e1de0215d2b11dd2699bc56d9bcada6da3b0b.7777fa2a139f6c1e85e7e01e8196d388')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN2HT0NFZKBX96DEM6J5', '', '{"v":1,"fulfillment":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'acda5529ebf43524cc2da2e15351fe899c6eaee26d74343c74070a74b7f7d824.8e31255c8fd041f0cd934c7ccda7ceb9269619806b7fb53d5a6a3c9b4932fca2.211fa313edb18f63f060e96e768086dd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN351GE34VMH94FWP1B5', '', '{"v":1,"fulfillment":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '43cfab1e84a4e1ad9a24389616b0264319bf5c0977e62c7e377eacc0e70ef030.9e3a43c3229cefa02f9f108f147197b4ddfcc7567d36898194842f6cbcb500ce.aaa4c95be9de6557dd5e958beb348f83')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN3QS1YM00RJMR3VF0RG', '', '{"v":1,"shipment":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1","fulfillment":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCMZXA497RVJ4WKSQ5Z7G"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '2fb639c064efacad80fc19ada2f1652031eefdef8b7af2615f4de9f094edb0ed.290afe98661b5ebc1ea8ae0f9d08d7da9f53f4fc398726277bf63f3fc476e2f5.b58b756c529ea3239f6466a0e97136c6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN3QS1YM00RJMR3VF0RG', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1","charge":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1"}}', 'b65d6628ef284a3c3643c39c27e472bd304313eada14074d7e58130f7061c01f.20b1606c18624929fdbfa2934f95db8902d464784b038c7c689902c38ddb5d95.c60f50b37980b06e02404db011398437')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN3QS1YM00RJMR3VF0RG', '', '{"v":1,"transaction":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1"}}', '0a58807dee68bbc5ec363062f736215cb8c8514751eef248d71639d5f30f41e9.22ea5564de1ebb14e8e3d87b349d168f28f844c5fdc056035a61dea68a65a0ae.f6f4d73856e2fa9736ff6f287ee51ac8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN3QS1YM00RJMR3VF0RG', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '970fca8accbbd9e0621d902513ac9a040e332d34498c51252f5cd06a89b9f92e.38ac2a3adea87d734852809d419013eea5afd3d5193dbd7d6c3db8564d2e2796.4bdcc1bbda9600031a450a3c304c687b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN3QS1YM00RJMR3VF0RG', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G","charge":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}}', 'ba31aafaa5a7a60c54b1a713203f532a422b67a025c1a0bee315ef2d2bc51e70.6dad4791f25802c8f53723e46185c1723119f167ccce2c94862a9cf1d0aec8c7.4997f2b3547b5414b96284a2a476f0a5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN3QS1YM00RJMR3VF0RG', '', '{"v":1,"transaction":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}}', '232b62b0242bf8e9de9f55743fc0c5f879760d0f40d753baee41ca6d8bdf29a2.072dbfb1f6113653f95d417ac83e172f009caa103d6a9a8929cb020812cbde55.5fa0096d468cfbe05b3af0fa90174a91')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P2#2', '', '{"v":1,"transaction":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P2","reference":"capture-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P2"}', 'd71089ac5a11088e2265179307e362a2e88ac82b030257ac143f633f3dde5b93.034096219e3dd65a6a35583183c5a90a43e0e81d18518219b2f9b3113394be9c.cbb757f79dd5129d0d9ebb3c1bbf2f08')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P3#2', '', '{"v":1,"transaction":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P3","reference":"capture-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P3"}', 'e529978dcb9fd7d10a81775942ca4b1dbf6eb0cac1028850c390b60836bc7e72.7edb2d41a5e813225b3a1eab5d13dd8dccd88effea7766980b727d5145873c1c.9ea8c9acdee95a1e7a9d647305581390')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P3#2', '', '{"v":1,"transaction":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}}', 'b2bbc1145c719bd0244efdecd51d93003f3aef059307a3785db09df332987b30.7fc7ad7d5df05d6e70cefdf8df28884bbbd76785e38fede1056b84990b69de5c.aac8eca11f9632654ebe9fd8942b6477')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P4#2', '', '{"v":1,"transaction":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P4","reference":"cancel-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P4"}', '6a03687f1f093d0e4e3151744b32adfcf9a943a242df4c12534dfa5bc86da27b.b607b0dabd8b48996cada1a5dae76e55b3d3fa85f9954617c88ad2931192e208.de3c9d9f6377850621966ba83f0dcdbe')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN6F022TYVC5JEFESWJA', '', '{"v":1,"shipment":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '2484b5f410e92f957803d76a2ac063a65ac02f582024d37e04f78b2671f7bfbe.ace72e7884b632deee1fbf0482de19352e67901a2c2ac25a5a595f068c8d4e99.540e88419128ca4c97f41002bcfaf3e2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN6F022TYVC5JEFESWJA', '', '{"v":1}', '4c0ceea1fcac732fcfe0e9d6810a19ac94c6145908ee99a406db99d588259912.438fa341981df4727d203de080ecce12c6505f5495aa93af3f6c5738977d1ceb.ed9656a0c110c4d119f654471e0bcd33')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN70G8FSB3NWAEXDKY11', '', '{"v":1,"agreed":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'ef601c1ed4e5ac0725f541decb675d53659dea8a62067e72dd3b53202a8a4922.536be623a0d3c8d87b9a4568d121959d17dbaa9305aa6b02d75e539fba24e9c4.9ae44087b09ab510e7707bec96d6da1f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'return', '01M8MPCMZXA497RVJ4WKSQ5Z7G-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN7FJXN5KQWXS7SBP8NZ', '', '{"v":1,"returnId":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '8e7168d93444d99ad2ee0080aa713e032f0c49494ecc4d788c6fa0510d6f3aa2.2cb2c1b430196c8f284f6d77888df4e4a59d882333a09ecbb11ba5ade3ce29ab.eb98392d80aae4991fce1ec4776914c7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'order', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN7NY43FJVN7412185GK', '', '{"v":1,"returnId":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'b714db5e7d64a9cb7f7ebf22fb299ccef8b88453269d2636ac4a25e74d3672dc.4d61f1c6d16357f11218ee1a37704db97eb0522720a6da6a3ede6ccc96926f17.9435587d118b0fafc80ec230129098c1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN7NY43FJVN7412185GK', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1","charge":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1"}}', 'f9f756b9b741c4d581e95cddce016e85a7a96b3748c9fd80eabed8b96dcc1869.30c5d1fa18f701a0bea2286ab1a09d2aad684ce72cdb7f4fadd8c1f84b1de6ad.8429ef79bbe2e02c10f769fb6787d3b9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCN7NY43FJVN7412185GK', '', '{"v":1,"transaction":{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P2","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1"}}', '7150c9dec51cac4fb6a5a511d2ab6bb2ec1d3990beec80352de4b8e372712ebf.a966f762ba9b766b8ca6e1de0f16e83e7c80fa17493a7e53055935fdc618a3a3.cd9479c51f945f24eac26fcfecdc3fac')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', 'payment', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P5#2', '', '{"v":1,"transaction":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P5","reference":"refund-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P5"}', '631073c0b8e26e69b425b97191c057d8aacea1b438892f8250d8805a7fd216ef.47cf64d5ffe989fd11e559d5f7271cc522ca9222fe60a1111990c1585efe788a.331c27893a3051070d615e3c9d24bf9e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8K42VCAX94T3CZMKT1', '', '{"v":1,"order":{"id":"01M8MPCN8NHB33RW5H7XGHW05V","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '35bcad262331599082e5fc9a9407f8a95e27e1f004c2f9a8dbb17fef9279933d.bbbe97c99853e2e02c3ec57fb0e71dc2716739daae30e31a0aa70e5cf20a2590.08ac77b4c0bff338139b02637d227b32')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8K42VCAX94T3CZMKT1', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '14ed66167f449856ba0387f44bfc15e256345b99b38d120121d4c748aa4f5fd4.2bc3a033ea448112332e06e16d640c4c3d4e5f911e36c51dd69f2bb7f62f551e.cdd03a71287b1cc8ef323e623ac5efe4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'payment', '01M8MPCN8NHB33RW5H7XGHW05V', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8K42VCAX94T3CZMKT1', '', '{"v":1,"ledger":{"order":"01M8MPCN8NHB33RW5H7XGHW05V","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '5a702d62bb091e37c9645903cd6cbde0190312cc24fbb503c888384fc43fb62d.469fd1b11e37c1789d19af8517590ec39f1de26a4ed92fd21c8e4f77bfc38f37.46f108328465015a66e92f79286f01db')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'payment', '01M8MPCN8NHB33RW5H7XGHW05V', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8K42VCAX94T3CZMKT1', '', '{"v":1,"transaction":{"id":"01M8MPCN8NHB33RW5H7XGHW05V-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MPCN8NHB33RW5H7XGHW05V"}}', '2bbb562fbd4f638812e593c82102fdf12609d04c092085cc93865a9fac67e6db.5aa85b0af6f42a5ad9faa57f068a73e633006105fc2b53d0d5b869ab2d2150bc.399b7689bdf50432aa0a29c4d6b26e25')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'payment', '01M8MPCN8NHB33RW5H7XGHW05V', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8NHB33RW5H7XGHW05V-P1#2', '', '{"v":1,"transaction":"01M8MPCN8NHB33RW5H7XGHW05V-P1","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCN8NHB33RW5H7XGHW05V-P1"}', '0ff60ec31c0f533a229bc82a157fb51d873b7c0aff4e6905eebd28d49467576e.fdc932dbc38688a1587e0be6fb4af2558dac43e99e1f567fdf78eb7d0f11a4f6.dd8303e14d158476aeffdd7f0b08070f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8NHB33RW5H7XGHW05V-P1#2', '', '{"v":1}', 'dfc1cc199ee7efe7b7f3f03f9137853d6841dfb2ec5277cce8aa820aa20fbbfd.ec3ceb0d1d813d21624ee7087c36c764e62fe819f4b0952e1c3a0d22b2ecb442.e81843eb2945c6dbd9ef4cfa6d07fb59')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN9VNSB2ES226K10KDQZ', '', '{"v":1,"work":{"id":"01M8MPCN8NHB33RW5H7XGHW05V-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '5e9c85c633ce8b1d54d818c8c3cbd3eda1c62b8d4cc823c934169529f3720b26.acc0425740a266784500c7b2c8b116e4059467015f51e7d223fc181c88f0d6b0.772bfb0d484cf3f03092a16f3b16c938')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNA9KCGYW3PN6QNE0GXA', '', '{"v":1,"fulfillment":"01M8MPCN8NHB33RW5H7XGHW05V-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'b4c33d7485c97588440f8828966e41ce2e7bae6d67b2c282b898d1e0f10ae4a7.d6ea9d25686974e2ae0c1ee63b6f69d3bd3a761d7c4f63607eb3d7a4e6f4967b.24242016e53aa83710e1aafc141ed93c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNAQDG0VH47FXBSEPNXQ', '', '{"v":1,"fulfillment":"01M8MPCN8NHB33RW5H7XGHW05V-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'b76980dd399b0e910a779763621b5ead90b34d774aa028d00d1751683841b24c.6fbe229896932efeaf36755bede572f0d5023256f568e25cea7b243232a11d03.03579030b8c5d43ed7c1d350e39d9d3a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'order', '01M8MPCN8NHB33RW5H7XGHW05V', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNBB0G5F5VV3TKZF49PR', '', '{"v":1,"shipment":{"id":"01M8MPCN8NHB33RW5H7XGHW05V-S1","fulfillment":"01M8MPCN8NHB33RW5H7XGHW05V-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCN8NHB33RW5H7XGHW05V"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '63b375d60e5a5d4a94d53556ad4ed9bb069934cbba8b0947813ceb39bb4f9d3a.3d0c0f5ce48b699d86a1f8e6e49497e9abbfb8eeb32c98929c1f6d1dc25be494.6e4fe533820e2a1ac04c83884e684262')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'payment', '01M8MPCN8NHB33RW5H7XGHW05V', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNBB0G5F5VV3TKZF49PR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MPCN8NHB33RW5H7XGHW05V-S1","charge":"01M8MPCN8NHB33RW5H7XGHW05V-S1"}}', 'c06a1997f709902d1d3ad8108b701af48379d1acb98f4a8c4ac2e321dbc0586f.f742eb089b6b6f4432457310a0a4209632ef2cba774e74627528660566898f26.4b5c2f344a41ba06f8c1c7a7cb042e4a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'payment', '01M8MPCN8NHB33RW5H7XGHW05V', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNBB0G5F5VV3TKZF49PR', '', '{"v":1,"transaction":{"id":"01M8MPCN8NHB33RW5H7XGHW05V-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MPCN8NHB33RW5H7XGHW05V-P1","cause":"01M8MPCN8NHB33RW5H7XGHW05V-S1"}}', '82832fa657d29a6fe2e0ffa37f0d0074d355168c688fa2bdab8fdc654dbd321c.e60fa7c869fbd7c9b2d4493bb98a5ac091e7c318df9899bbb833c5127239c468.4083808456e8d9de3c7c4df440f66fa1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', 'payment', '01M8MPCN8NHB33RW5H7XGHW05V', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCN8NHB33RW5H7XGHW05V-P2#2', '', '{"v":1,"transaction":"01M8MPCN8NHB33RW5H7XGHW05V-P2","reference":"capture-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCN8NHB33RW5H7XGHW05V-P2"}', '9a3908b7b34a891c15b09ffea16de9743cff323369b370c1193c49800dfeff60.1fc1770fe66dd55c48805701ecdbf0118e67b8d857050341cd91773e4f13b552.1e0aea64c0f050fc3b7bd19583b6e251')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'order', '01M8MPCNCM0VJB94TCVEP6YBGR', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNCJXZ2ZN7S4EAX187ZD', '', '{"v":1,"order":{"id":"01M8MPCNCM0VJB94TCVEP6YBGR","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '9defbd9ddc2977ef6d8a1190aefae396303e1908f35f87b1d2da88dec342e9e5.f8bb6fe1f8ec6a581bba4e46a4e0cadb923509f6859bacd84d22bd1daf75b104.4ddf6206c2c62fc30eb69fe3e16a67df')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'order', '01M8MPCNCM0VJB94TCVEP6YBGR', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNCJXZ2ZN7S4EAX187ZD', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '26ceef2f224c20fd1f1efeae170d0f28ccd970940a91a9411fd12db6f1f1347e.4958c1911b9dfc266c2bd7ce80a2adae0425808c05fb8a51b02079e163781749.8a280123387c0f8e8a8de6099089724c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'payment', '01M8MPCNCM0VJB94TCVEP6YBGR', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNCJXZ2ZN7S4EAX187ZD', '', '{"v":1,"ledger":{"order":"01M8MPCNCM0VJB94TCVEP6YBGR","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'f27baaf78b5d97c1dfd2a894b7b7dc6a5b073d14366ec3aa2f50a73f78a9771d.53c23cf57efde69d9810719935e03ccb9639a5900abf25c84da1380ed5a2dc49.e1e6f278fdfdfc57b72e4b1567ef394b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'payment', '01M8MPCNCM0VJB94TCVEP6YBGR', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNCJXZ2ZN7S4EAX187ZD', '', '{"v":1,"transaction":{"id":"01M8MPCNCM0VJB94TCVEP6YBGR-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MPCNCM0VJB94TCVEP6YBGR"}}', '967fe64515bd76aac9dd40e35760c0b288d0e69d7ab3e59325f217a7203a585f.62e86ad2bf0ab79987edbb6753cc661e39ce05956679dc5a69bb80198e33359e.888633926595a3563ed94cb4eb20b23e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'payment', '01M8MPCNCM0VJB94TCVEP6YBGR', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNCM0VJB94TCVEP6YBGR-P1#2', '', '{"v":1,"transaction":"01M8MPCNCM0VJB94TCVEP6YBGR-P1","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNCM0VJB94TCVEP6YBGR-P1"}', 'eb0c616603613b9068d77dfe6cc5b98fa307262c366e691a2c26c3c4d12c7aaf.05b8a8d6935fe6c1716a84ecddb7bef5a29ad2d008e13e1909fb4d044e686665.d0f9a6f8b107a88e47ed2dfb76033c4a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'order', '01M8MPCNCM0VJB94TCVEP6YBGR', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNCM0VJB94TCVEP6YBGR-P1#2', '', '{"v":1}', 'c6f60ce9125b6238f9951b49167266f2912890ab735ce70bcb1c3c939cb0daa8.f5a9c352839169d5f5041ff1007ea66a178345dce470c5c0746aa5a2fa36595d.507487071c7bc697c4b33fd91098ea13')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', 'order', '01M8MPCNCM0VJB94TCVEP6YBGR', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCNE4B0BAP6C1YC9X1W4V', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '6604f0fedeb38a8798cf934cd581bf956f570fd18c9f89accceb3524ca98feaf.ce64e27d743eb1a0c09238a18bd0a82b33054c1992f1f531a0ef9e6817951ed4.5ddfd3be6d7c9b45fb0e9b13fbe3e0ef')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'order', '01M8MPCNEMK52SJZQ313T9X6VD', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNEGQR18HJXDW3P4C89C', '', '{"v":1,"order":{"id":"01M8MPCNEMK52SJZQ313T9X6VD","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'faed8e8ce5312eacbc01fd7cf8e8c1c80001f643f4bafc6979044734f80de277.58d85591ae35a69f0bb80056ab9ce198c404dd04a03d09959dd2d8083bbf74ba.da33f95b83eb4ac46e8b19e751b1c711')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'order', '01M8MPCNEMK52SJZQ313T9X6VD', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNEGQR18HJXDW3P4C89C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'a2782b45ff1f03e5a7d2737404cab3cbc138538df8967a712a4718e7237bd4f5.358873516a4c0fd5f23ab0b09917c8143476b64f283368a81becb89a58b6e00e.620c336d9b5073fe7174794ba5a50c02')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'payment', '01M8MPCNEMK52SJZQ313T9X6VD', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNEGQR18HJXDW3P4C89C', '', '{"v":1,"ledger":{"order":"01M8MPCNEMK52SJZQ313T9X6VD","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '12ac5d3a20dee7058a20d065fe8c9971c12619552ff096f2254843f95466d2bf.20d11e717043b85d896abdefe6e51ca5d5c6f4da1a9aa71047f97fb1b0deded2.7dc4ff1cc6202491300aae742be7a750')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'payment', '01M8MPCNEMK52SJZQ313T9X6VD', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNEGQR18HJXDW3P4C89C', '', '{"v":1,"transaction":{"id":"01M8MPCNEMK52SJZQ313T9X6VD-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCNEMK52SJZQ313T9X6VD"}}', '9f9099f4d6cf585bcf78513bb22d1d5e7eb97de2fb5dcd380a052103f7dc1a8c.5bce6725985d305cd29ffb32ba0de5e77fea6059779b419e508a44ed717730a9.e488f95992b33063aa097312d11b2a3e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'payment', '01M8MPCNEMK52SJZQ313T9X6VD', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNEMK52SJZQ313T9X6VD-P1#2', '', '{"v":1,"transaction":"01M8MPCNEMK52SJZQ313T9X6VD-P1","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNEMK52SJZQ313T9X6VD-P1"}', '9411985152dcabe3fff77597d3949e6536b912dcfbf6f59823341555e97a7ef9.97ad1bb8f8ad60cebe26bd8561391abde2da4971c1db397548c532abbbab2388.75268acb65f43d86b025781a421ddf3d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'order', '01M8MPCNEMK52SJZQ313T9X6VD', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNEMK52SJZQ313T9X6VD-P1#2', '', '{"v":1}', 'fb1a42857dbe1692347d0bc600f77df538890682139096dee2d06abae45ae603.e9cd13423febb3a677fd655b9d74f9c59d8569df08b2b839d9a3cd1d2b030fe9.0a7c915e2c4d2a19bf19ec5f22f96f8e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', 'order', '01M8MPCNEMK52SJZQ313T9X6VD', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNFKC6NFHCJGFEC0467W', '', '{"v":1,"work":{"id":"01M8MPCNEMK52SJZQ313T9X6VD-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '3dab88ef80c840d9360d2832c51846a06cbc3d651d1c2a3cff62b268a3493bb6.7327b261a9621759dd734e4eac6be64f4bd5f78ff137f7e347fd901a7be46291.b97f8b9251ae19fe596d33ff4370a39d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'order', '01M8MPCNG0GW39490JKH5EG6ND', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNFWQ9S93RRPF2TF5TNW', '', '{"v":1,"order":{"id":"01M8MPCNG0GW39490JKH5EG6ND","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '8ccf61d2c8821b31d08bcb28020013e0cef31d2a1ee7d187d7257abfd5db3426.7a204b064318a029d7b33acdb5a94d60bea7a1a3762b1d08190efd05d2d7eb21.11ecb90d21ecc9853710e44a1e255fd6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'order', '01M8MPCNG0GW39490JKH5EG6ND', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNFWQ9S93RRPF2TF5TNW', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '33770022b9fe13aac89ec84a445a2df7d4e8b2e8ee563bfc629f529d03e553fe.f2464bca4a3352eb45741091008303dbe4dd0f47b92b76f7f58ec89f427f4182.6a3b56155ffc847ae3a03e0f943de071')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'payment', '01M8MPCNG0GW39490JKH5EG6ND', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNFWQ9S93RRPF2TF5TNW', '', '{"v":1,"ledger":{"order":"01M8MPCNG0GW39490JKH5EG6ND","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '77690f20ea79c2dd1ea694c775c01d75e4cd9724a06bfe8455cea51f6c3792f3.6f2311a10cbcf4bed41eac16969a5ed17e461519e0f9d22c9228cee9a41615d1.2fb1e635d90648d0c50a76dce13c9ba6')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'payment', '01M8MPCNG0GW39490JKH5EG6ND', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNFWQ9S93RRPF2TF5TNW', '', '{"v":1,"transaction":{"id":"01M8MPCNG0GW39490JKH5EG6ND-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCNG0GW39490JKH5EG6ND"}}', '3c00687cf5ef7a87f4790c826eff3fd10e0c2f3e30995852cdfb220bde3d1716.d5f0e58f39a36d96879ecbdd4fe128b3c5e23d5cc9d1c17c8199731bbf618920.d6b5bc184c347230bef11bdd8772e2fd')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'payment', '01M8MPCNG0GW39490JKH5EG6ND', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNG0GW39490JKH5EG6ND-P1#2', '', '{"v":1,"transaction":"01M8MPCNG0GW39490JKH5EG6ND-P1","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNG0GW39490JKH5EG6ND-P1"}', '90b26277eee7660507e516d8d1d60e0cc94eff1dceb564540857229a49579411.92b9e5048084855e73da62d38bce4095ee34f42146e5a211dac0aece946fb55e.5ae15a73db82dc2056d9d9caf96f680e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'order', '01M8MPCNG0GW39490JKH5EG6ND', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNG0GW39490JKH5EG6ND-P1#2', '', '{"v":1}', '072dff2cb1459da5d5784cb7b244682c06910db35c57e88e379825d35fd53114.164329e410274b3f31efe3f54cf87a36e9e830f2832cf63433a228d4d84f24c0.d82e8c5796d9b2fcdf56e695c1da654a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'order', '01M8MPCNG0GW39490JKH5EG6ND', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNGTM9QVQ6S1TVD1REW2', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '4d8cf29d36f7d7452a206649431304d0dc0be894c951dd9d7c91047d6abd480e.4de1ea41939e358945f448e6cc46c097e657dcf25e221d9c45146b0c00a45103.04098227ea052f2acbe5bfa06855f267')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'order', '01M8MPCNG0GW39490JKH5EG6ND', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNGTM9QVQ6S1TVD1REW2', '', '{"v":1}', '823c8e08550b95080037c6f61d01bdcfa93270c6339068ac9fde8d488250664e.033b598e69b737cfba46ed34f28129d0a9ec1d6806ae0c19fa95ac9052b73ef4.4bec3a3eb6567468c41466ed8f47600b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'payment', '01M8MPCNG0GW39490JKH5EG6ND', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNGTM9QVQ6S1TVD1REW2', '', '{"v":1,"transaction":{"id":"01M8MPCNG0GW39490JKH5EG6ND-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCNG0GW39490JKH5EG6ND-P1","cause":"01M8MPCNG0GW39490JKH5EG6ND"}}', '5b009c1f58dd59fe93f60da9bc5ca0e6114d03585848d3e2e5ee090c44861d56.04b423670cdab28f78c28b907d85cf080297400215ee76727acf17ee010be8ae.c2ae78d92901856bbd5b5e9c5eb4fe9c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', 'payment', '01M8MPCNG0GW39490JKH5EG6ND', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCNG0GW39490JKH5EG6ND-P2#2', '', '{"v":1,"transaction":"01M8MPCNG0GW39490JKH5EG6ND-P2","reference":"cancel-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNG0GW39490JKH5EG6ND-P2"}', 'f5f814a2e94cdfa18d3155979f2526f55efcc1eec4625b169c8d69d82dd2869a.0158b35db5f5b8bc4e925943f71ff9d5f58039f0f6a2d8115ebf99e4a137550b.51be9544b4d84ea78b4dcb058d6c1291')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-F1', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '4', '{"v":1,"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V-F1', '01M8MPCN8NHB33RW5H7XGHW05V', '4', '{"v":1,"id":"01M8MPCN8NHB33RW5H7XGHW05V-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD-F1', '01M8MPCNEMK52SJZQ313T9X6VD', '1', '{"v":1,"id":"01M8MPCNEMK52SJZQ313T9X6VD-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', '0ab2ca479888fb6faec11e9c387969feb37f1f06366b5733b1d365dac296ecd6')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '15', '{"v":1,"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', '631073c0b8e26e69b425b97191c057d8aacea1b438892f8250d8805a7fd216ef')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', '01M8MPCN8NHB33RW5H7XGHW05V', '7', '{"v":1,"id":"01M8MPCN8NHB33RW5H7XGHW05V","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '9a3908b7b34a891c15b09ffea16de9743cff323369b370c1193c49800dfeff60')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', '01M8MPCNCM0VJB94TCVEP6YBGR', '3', '{"v":1,"id":"01M8MPCNCM0VJB94TCVEP6YBGR","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', '6604f0fedeb38a8798cf934cd581bf956f570fd18c9f89accceb3524ca98feaf')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', '01M8MPCNEMK52SJZQ313T9X6VD', '3', '{"v":1,"id":"01M8MPCNEMK52SJZQ313T9X6VD","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', '3dab88ef80c840d9360d2832c51846a06cbc3d651d1c2a3cff62b268a3493bb6')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "pickup_node", "promised_for", "placed_at", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', '01M8MPCNG0GW39490JKH5EG6ND', '4', '{"v":1,"id":"01M8MPCNG0GW39490JKH5EG6ND","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'f5f814a2e94cdfa18d3155979f2526f55efcc1eec4625b169c8d69d82dd2869a')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'web/4711', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '8', '{"v":1,"order":"01M8MPCMZXA497RVJ4WKSQ5Z7G","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G"},{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","reference":"capture-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P2","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1"},{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","reference":"capture-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P3","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G"},{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1","reference":"cancel-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P4","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G"},{"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P2","reference":"refund-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCMZXA497RVJ4WKSQ5Z7G-P5","cause":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V', '01M8MPCN8NHB33RW5H7XGHW05V', '4', '{"v":1,"order":"01M8MPCN8NHB33RW5H7XGHW05V","currency":"JPY","method":"card","transactions":[{"id":"01M8MPCN8NHB33RW5H7XGHW05V-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCN8NHB33RW5H7XGHW05V-P1","cause":"01M8MPCN8NHB33RW5H7XGHW05V"},{"id":"01M8MPCN8NHB33RW5H7XGHW05V-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MPCN8NHB33RW5H7XGHW05V-P1","reference":"capture-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCN8NHB33RW5H7XGHW05V-P2","cause":"01M8MPCN8NHB33RW5H7XGHW05V-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR', '01M8MPCNCM0VJB94TCVEP6YBGR', '2', '{"v":1,"order":"01M8MPCNCM0VJB94TCVEP6YBGR","currency":"KWD","method":"card","transactions":[{"id":"01M8MPCNCM0VJB94TCVEP6YBGR-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNCM0VJB94TCVEP6YBGR-P1","cause":"01M8MPCNCM0VJB94TCVEP6YBGR"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD', '01M8MPCNEMK52SJZQ313T9X6VD', '2', '{"v":1,"order":"01M8MPCNEMK52SJZQ313T9X6VD","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCNEMK52SJZQ313T9X6VD-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNEMK52SJZQ313T9X6VD-P1","cause":"01M8MPCNEMK52SJZQ313T9X6VD"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND', '01M8MPCNG0GW39490JKH5EG6ND', '4', '{"v":1,"order":"01M8MPCNG0GW39490JKH5EG6ND","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCNG0GW39490JKH5EG6ND-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNG0GW39490JKH5EG6ND-P1","cause":"01M8MPCNG0GW39490JKH5EG6ND"},{"id":"01M8MPCNG0GW39490JKH5EG6ND-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCNG0GW39490JKH5EG6ND-P1","reference":"cancel-t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded/01M8MPCNG0GW39490JKH5EG6ND-P2","cause":"01M8MPCNG0GW39490JKH5EG6ND"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '167e303d9e5b820bd849200d8ee60f5caef501a2657de9af05269bd85db6de5a')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '9d542f0eb38f4c0f2e462fec0754cff3b8bd60125f5033cbadf0dbeb30092f77')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '4f78823d3b478ef88d849a67171cd25ec3975afefb9a755e1bfb91c260476d33')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMXF9XV09HSHN96RHCXT', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMXRHKK7P99EE627YDC9', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMXZX2DX84FHRQ61AQCP', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMYFFZMJDSCFMD4PAWA4', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMYRJ3140ZYMGTMW6TY1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMYZ4AKVY4FRKGAB39RK', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZ0CS3NZV036R3GE31K', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZ7TJ1Z0AAD7PE7Y145', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P1#2', '0774c39e89a877b04acf9f53c2f7eee38c0248be5a52d9936b6aa92c7ce50da8', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P2#2', '1043b2e4e528605bdbe974cc91317a2f8b9b53fbfeda3ee1ce0d271da24cd36a', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P3#2', '0d348ef742c652435ab6feac9a2dffae0f3507d5543016fa3dc1c4cfd0543e8f', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P4#2', '09a9ffa66b5f4de5e7fae0df4a33136b1086e9af99908eeafcb9a7b4e6fe3154', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-P5#2', '2f1d7b099d1067e01584373f32055abc09e42f154ce1895930f34d4399dfa4d2', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN209Z1PTCHVHRDF7PYV', '9131d36124d69db6fb9f72a6c4057e0e7e54acdd6ce1c6f3a67fa33b7e20c5e9', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN238SDFKTTFF4QAPA77', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN26V4WVJR8ANC0BBZ3T', '71925467cc484004c4ec1f2eca8f89b3e8a2223c01c02ed289f41ad729bcc006', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN2HT0NFZKBX96DEM6J5', '45bd1b5b068c9c0997df60a96e9398a90001971813f523bd22f291ed24556bd9', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN351GE34VMH94FWP1B5', 'c3b86007118e0f41012fe08536da9772a19c354ab5b1fbe3c7f1287a4fd79f5a', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN3QS1YM00RJMR3VF0RG', '044f6cd6ff3a23da5994c434e960d0b85a8d7dc5f9e7503f0cb8ff48cbf94f1b', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN6F022TYVC5JEFESWJA', '449af188f30b266c98c88f9d99d06a2dfca06ff15e2955d37f5e7664b1c5bc5f', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN70G8FSB3NWAEXDKY11', '3c7e7a3c8481cd1ccf89bf0adcc971013c6af70ac3236bba9709686df9840200', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN7FJXN5KQWXS7SBP8NZ', '5f5431d6df6d0f0f8d590110fb82ee1c588effaa04d882d0c169b73197aaaf7e', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN7NY43FJVN7412185GK', 'ab2fe57054e476015d42e80b42c40e69a7317a3e49f32e0c3a1f60a8edbd5466', '{"v":1,"subject":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN7SD6192P54SKSVW83C', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8K42VCAX94T3CZMKT1', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V-P1#2', '1eb5f76944ec11cc6f0f0fa5d11e8b097237b1c490acaa96bc0eae71012c540b', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V-P2#2', '64b931292ab431cc80a1171318610edd7f7355cd6ad83a25c0f9add2854200bb', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN9VNSB2ES226K10KDQZ', '4db0d5cfd2f890ff68f5938a9cfcbb4d43480c7bc2bf615c8a903b9cc3248728', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNA9KCGYW3PN6QNE0GXA', '0c1b2a33b0af17ee7d5d46500885574345c4d96876238b1c4600e5aa4a0e8afd', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNAQDG0VH47FXBSEPNXQ', '32016322ae76144305bb2214dd8ad4b0bb0aa973381729cbd142fdb280100242', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNBB0G5F5VV3TKZF49PR', '7eb15ffa034504b5af7680d1d5ce93d1b680cac0f132a485f9e01471b7b7d70e', '{"v":1,"subject":"01M8MPCN8NHB33RW5H7XGHW05V-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCJXZ2ZN7S4EAX187ZD', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MPCNCM0VJB94TCVEP6YBGR","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCM0VJB94TCVEP6YBGR-P1#2', 'df22af4d23442ef8715e478701df343b8acf607960424f123c0e6f8a7d507c00', '{"v":1,"subject":"01M8MPCNCM0VJB94TCVEP6YBGR-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCN9708HXY2PRF358T2', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNE4B0BAP6C1YC9X1W4V', 'ce278bfbc7a1e16ab7cdd459b9cc08160fb3b59f5439855e0c721f791297f504', '{"v":1,"subject":"01M8MPCNCM0VJB94TCVEP6YBGR"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEGQR18HJXDW3P4C89C', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MPCNEMK52SJZQ313T9X6VD"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEMK52SJZQ313T9X6VD-P1#2', '98a6f81fd25f08d7dea9461cfa0295f5ec5e6d4a9ec87ce54b395dc469ed6c7c', '{"v":1,"subject":"01M8MPCNEMK52SJZQ313T9X6VD-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNFKC6NFHCJGFEC0467W', '1a84f0c45a53c3139c0fc59268d76fe5d91789ea594a5978613b2e5f19f73605', '{"v":1,"subject":"01M8MPCNEMK52SJZQ313T9X6VD"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNFWQ9S93RRPF2TF5TNW', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MPCNG0GW39490JKH5EG6ND"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND-P1#2', '9fd46e3c3526c2184ba380e2db0cd257a59192dbf03be3a64a8a2ed1a636e713', '{"v":1,"subject":"01M8MPCNG0GW39490JKH5EG6ND-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNG0GW39490JKH5EG6ND-P2#2', '087d606f6a94964b3e0526205f10594720be148830a3dc66fdc5b29fdd3fb99b', '{"v":1,"subject":"01M8MPCNG0GW39490JKH5EG6ND-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNGTM9QVQ6S1TVD1REW2', '0716bdd8cf029212cecdc91047f2dd383657d94449c5a9b73d987126bbe0dfcd', '{"v":1,"subject":"01M8MPCNG0GW39490JKH5EG6ND"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNH18TK8CQN0T3VTA6PS', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-R1', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '3', '{"v":1,"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-29 22:21:41.39646', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1160335019', 'postgres', '2026-11-29 22:21:41.399185', '7', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.260', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1723242200', 'postgres', '2026-11-29 22:21:41.42359', '99', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-2005805541', 'postgres', '2026-11-29 22:21:41.563297', '82', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZXA497RVJ4WKSQ5Z7G-S1', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '2', '{"v":1,"id":"01M8MPCMZXA497RVJ4WKSQ5Z7G-S1","fulfillment":"01M8MPCMZXA497RVJ4WKSQ5Z7G-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCMZXA497RVJ4WKSQ5Z7G"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8NHB33RW5H7XGHW05V-S1', '01M8MPCN8NHB33RW5H7XGHW05V', '1', '{"v":1,"id":"01M8MPCN8NHB33RW5H7XGHW05V-S1","fulfillment":"01M8MPCN8NHB33RW5H7XGHW05V-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCN8NHB33RW5H7XGHW05V"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MPCN8NHB33RW5H7XGHW05V', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "pool", "on_hand", "reserved", "quarantined")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMYFFZMJDSCFMD4PAWA4/000001', 'TEA', '1', '{"v":1,"id":"01M8MPCMYFFZMJDSCFMD4PAWA4/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMYFFZMJDSCFMD4PAWA4"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMYZ4AKVY4FRKGAB39RK/000001', 'MUG', '1', '{"v":1,"id":"01M8MPCMYZ4AKVY4FRKGAB39RK/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMYZ4AKVY4FRKGAB39RK"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCMZ7TJ1Z0AAD7PE7Y145/000001', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '{"v":1,"id":"01M8MPCMZ7TJ1Z0AAD7PE7Y145/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MPCMZXA497RVJ4WKSQ5Z7G/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMZ7TJ1Z0AAD7PE7Y145"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MPCMZXA497RVJ4WKSQ5Z7G/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN209Z1PTCHVHRDF7PYV/000001', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '{"v":1,"id":"01M8MPCN209Z1PTCHVHRDF7PYV/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MPCMZXA497RVJ4WKSQ5Z7G/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCN209Z1PTCHVHRDF7PYV"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MPCMZXA497RVJ4WKSQ5Z7G/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN3QS1YM00RJMR3VF0RG/000001', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '{"v":1,"id":"01M8MPCN3QS1YM00RJMR3VF0RG/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MPCMZXA497RVJ4WKSQ5Z7G/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCN3QS1YM00RJMR3VF0RG"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MPCMZXA497RVJ4WKSQ5Z7G/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN7FJXN5KQWXS7SBP8NZ/000001', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '{"v":1,"id":"01M8MPCN7FJXN5KQWXS7SBP8NZ/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MPCMZXA497RVJ4WKSQ5Z7G/1","reason":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCN7FJXN5KQWXS7SBP8NZ"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MPCMZXA497RVJ4WKSQ5Z7G/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN7NY43FJVN7412185GK/000001', '01M8MPCMZXA497RVJ4WKSQ5Z7G', '1', '{"v":1,"id":"01M8MPCN7NY43FJVN7412185GK/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MPCMZXA497RVJ4WKSQ5Z7G/1","reason":"01M8MPCMZXA497RVJ4WKSQ5Z7G-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCN7NY43FJVN7412185GK"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MPCMZXA497RVJ4WKSQ5Z7G/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCN8K42VCAX94T3CZMKT1/000001', '01M8MPCN8NHB33RW5H7XGHW05V', '1', '{"v":1,"id":"01M8MPCN8K42VCAX94T3CZMKT1/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MPCN8NHB33RW5H7XGHW05V/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCN8K42VCAX94T3CZMKT1"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MPCN8NHB33RW5H7XGHW05V/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNBB0G5F5VV3TKZF49PR/000001', '01M8MPCN8NHB33RW5H7XGHW05V', '1', '{"v":1,"id":"01M8MPCNBB0G5F5VV3TKZF49PR/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MPCN8NHB33RW5H7XGHW05V/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCNBB0G5F5VV3TKZF49PR"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MPCN8NHB33RW5H7XGHW05V/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNCJXZ2ZN7S4EAX187ZD/000001', '01M8MPCNCM0VJB94TCVEP6YBGR', '1', '{"v":1,"id":"01M8MPCNCJXZ2ZN7S4EAX187ZD/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MPCNCM0VJB94TCVEP6YBGR/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCNCJXZ2ZN7S4EAX187ZD"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MPCNCM0VJB94TCVEP6YBGR/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNEGQR18HJXDW3P4C89C/000001', '01M8MPCNEMK52SJZQ313T9X6VD', '1', '{"v":1,"id":"01M8MPCNEGQR18HJXDW3P4C89C/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MPCNEMK52SJZQ313T9X6VD/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCNEGQR18HJXDW3P4C89C"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MPCNEMK52SJZQ313T9X6VD/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNFWQ9S93RRPF2TF5TNW/000001', '01M8MPCNG0GW39490JKH5EG6ND', '1', '{"v":1,"id":"01M8MPCNFWQ9S93RRPF2TF5TNW/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MPCNG0GW39490JKH5EG6ND/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCNFWQ9S93RRPF2TF5TNW"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MPCNG0GW39490JKH5EG6ND/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "pool", "lot", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-3dd9dcae-b821-4b97-b615-d1a8ae3c0ded', '01M8MPCNGTM9QVQ6S1TVD1REW2/000001', '01M8MPCNG0GW39490JKH5EG6ND', '1', '{"v":1,"id":"01M8MPCNGTM9QVQ6S1TVD1REW2/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MPCNG0GW39490JKH5EG6ND/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCNGTM9QVQ6S1TVD1REW2"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MPCNG0GW39490JKH5EG6ND/1', '2026-03-04 09:00:00+00')
-- end
