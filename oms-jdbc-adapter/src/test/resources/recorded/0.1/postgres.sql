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
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node),
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
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "promised_for" timestamptz
-- end
CREATE INDEX IF NOT EXISTS "oms_backorder_tenant_owner" ON "recorded"."oms_backorder" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_backorder_tenant_sku_queue_rank_waiting_since_id" ON "recorded"."oms_backorder" (tenant, "sku", "queue_rank", "waiting_since", id)
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
CREATE TABLE IF NOT EXISTS "recorded"."oms_supply" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "sku" varchar(255) COLLATE "C",
    "node" varchar(255) COLLATE "C",
    "source" varchar(255) COLLATE "C",
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
CREATE TABLE IF NOT EXISTS "recorded"."oms_stock_movement" (
    tenant varchar(100) COLLATE "C" NOT NULL,
    id varchar(150) COLLATE "C" NOT NULL,
    owner varchar(150) COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    "movement_type" varchar(255) COLLATE "C",
    "sku" varchar(255) COLLATE "C",
    "node" varchar(255) COLLATE "C",
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
       o.placed_at, FALSE AS archived
FROM "recorded"."oms_order" AS o LEFT JOIN "recorded"."oms_payment" AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (o.body::jsonb #>> ARRAY['order', 'shipTo', 'postalCode']), (o.body::jsonb #>> ARRAY['order', 'shipTo', 'city']),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['order', 'priority'])::bigint, 0), o.placed_at, TRUE
FROM "recorded"."oms_archived_order" AS o
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_orders";
CREATE VIEW "recorded"."oms_orders" AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, (o.body::jsonb #>> ARRAY['shipTo', 'postalCode']) AS postal_code,
       (o.body::jsonb #>> ARRAY['shipTo', 'city']) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['priority'])::bigint, 0) AS priority,
       o.placed_at, FALSE AS archived
FROM "recorded"."oms_order" AS o LEFT JOIN "recorded"."oms_payment" AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (o.body::jsonb #>> ARRAY['order', 'shipTo', 'postalCode']), (o.body::jsonb #>> ARRAY['order', 'shipTo', 'city']),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, COALESCE((o.body::jsonb #>> ARRAY['order', 'priority'])::bigint, 0), o.placed_at, TRUE
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
COMMENT ON COLUMN "recorded"."oms_orders"."placed_at" IS 'When it was placed.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."postal_code" IS 'Postal code it goes to.'
-- end
COMMENT ON COLUMN "recorded"."oms_orders"."priority" IS 'Lower is served first.'
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
SELECT s.tenant, s.sku, p.name, s.node, s.on_hand, s.reserved, s.on_hand - s.reserved AS available,
       s.quarantined
FROM "recorded"."oms_stock" AS s LEFT JOIN "recorded"."oms_product" AS p ON p.tenant = s.tenant AND p.id = s.sku
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_stock_levels";
CREATE VIEW "recorded"."oms_stock_levels" AS
SELECT s.tenant, s.sku, p.name, s.node, s.on_hand, s.reserved, s.on_hand - s.reserved AS available,
       s.quarantined
FROM "recorded"."oms_stock" AS s LEFT JOIN "recorded"."oms_product" AS p ON p.tenant = s.tenant AND p.id = s.sku
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_stock_levels" IS 'Stock of every SKU at every node, in base units.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."available" IS 'Units that can be promised now: on hand less reserved.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."name" IS 'Its name in the catalogue.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_levels"."on_hand" IS 'Units that are there and sellable, reserved ones included.'
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
COMMENT ON TABLE "recorded"."oms_stock" IS 'The counters of a SKU at a node, in base units.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."on_hand" IS 'Units that are there and sellable, reserved ones included.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."quarantined" IS 'Units that are there and not sellable for now.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock"."reserved" IS 'Units set aside for order lines, transfers and reservations.'
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
COMMENT ON COLUMN "recorded"."oms_shipment"."state" IS 'SHIPPED or DELIVERED.'
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
COMMENT ON COLUMN "recorded"."oms_backorder"."promised_for" IS 'By when all its units should have come; none without a promise.'
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
COMMENT ON COLUMN "recorded"."oms_stock_movement"."movement_type" IS 'RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, CLEAR, SCRAP, TRANSFER_OUT, TRANSFER_IN, ADJUST or REBUILD.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."sku" IS 'What moved.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."node" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."on_hand" IS 'Units that came (positive) or left.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."reserved" IS 'Units set aside (positive) or set free.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."quarantined" IS 'Units put aside as not sellable (positive) or taken from there.'
-- end
COMMENT ON COLUMN "recorded"."oms_stock_movement"."reference" IS 'order/line, transfer/line or reservation/line, where it is about one.'
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
COMMENT ON COLUMN "recorded"."oms_effect"."effect_type" IS 'PaymentInstruction, CarrierBooking or Notification.'
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
INSERT INTO "recorded"."oms_backorder" ("tenant", "id", "owner", "version", "body", "sku", "units", "priority", "queue_rank", "waiting_since", "held", "promised_for")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R/00001', '01M88SRH09EBVMQTWHX6MMBE7R', '1', '{"v":1,"order":"01M88SRH09EBVMQTWHX6MMBE7R","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'f', NULL)
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGWK0AHQ8YN5WQ269HD0', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '0908f984e36e2d0996382e598bda08432aef101a0280f52c90acf6b204e9b6c7.54356e744d24f5bfec405d39cc7035ba3160cdb4822627d4f4891330608e9680.28d4b026dedb72a234f3ec2a9e1fedff')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGWTZQ7TDET4AC79C1SG', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'fdf6c16edf6c6a40d9bfc89a45fa1326363a59b31f304468b9d047390a6013ed.4ff26b38c358cea9e1e0aeffecd4ab38e5df0455f55e01cab4896c4185a7d938.22558a5a4f04b9b65e269ff5c01e7464')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGWTZQ7TDET4AC79C1SG', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '47274ba4e24f6db7da8ce644251d9d1a5d519f6588e567795545780e040f47a0.fa04c5c3c99ab89208ba72e69634f83f8ffc9522910c3dc6074f60a4884cc644.4f4f0dfbc49f36f7079af22630557b50')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGWTZQ7TDET4AC79C1SG', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', 'eddaf7776b3fa28fff7156fa9edb9ac41aafdccefe223933e67ca391c0bcae6e.0ec828e859ee9bc926ebba578b90db8ade8173175ddf01f67d7c857a2062360d.ed2eea7d164ed4018be7a905aacfd09b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', 'BERLIN', 'receipt', '01M88SRGX0M6W4CCP7YDS7P3FS', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGX0M6W4CCP7YDS7P3FS', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '1c04b5eb03bc7258324609a0e874cfe141ad2ee611faa32d0ac2c725be308b06.d5ddadbcf8fc7d36d33bedb1a1fd274f99df594d8f9a395e1932bddf34476815.5fdfed8eb2f86f9ea486744fafc607a5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', 'BERLIN', 'receipt', '01M88SRGXASJVS33XQGKYYX9JQ', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXASJVS33XQGKYYX9JQ', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '83534400ec928b3aca6453c350397141d4851f700ccc640b20a69b35ad975f50.f093c8fdc44388c2538f64fe1e264878308d88e9e48bcb410380e628ccb7ca44.a5c70f4840187f3db0cdd9fcad75513c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXE5VPNQ75976D4WSHA', '', '{"v":1,"order":{"id":"01M88SRGXKMKWVF2YE05H3DESQ","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '4dfbb04c237588b3fb0604221f777a42bcc9b25a5943b30e89aa869cea1f77bb.0325312c776bb7019fcdb71cdad0343da212f65cfddcff7a2a6dd7d0c1e17611.55258d55c113891b1ad043b26bc68ec2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXE5VPNQ75976D4WSHA', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '4acc13e6024e7d5f959bcd5869815c1243a4ad266e4bb6b252aca393fdc0b8bd.cc2b6f08f2bbd16f09168b92c06d7beaf053fae0086523a96612ab7da886d2cc.ce2f52655b58a473d475b17f7d44dd88')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXE5VPNQ75976D4WSHA', '', '{"v":1,"ledger":{"order":"01M88SRGXKMKWVF2YE05H3DESQ","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '60e34f73b3f3cd53ab01858b8f51a8619b9a54cbf90738e857005ad8a331b15a.6ae0c9655debd2c4a426a8560d4c0d774341411264e7155ac790900b59371935.358526e7b618bd9e1d481de08251c319')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXE5VPNQ75976D4WSHA', '', '{"v":1,"transaction":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88SRGXKMKWVF2YE05H3DESQ"}}', 'a5767dd07fc5eb453545a3d75a69adbb9a04799f09a54daf08465ca580da7591.952fde7e2c873ac4bf905991836ccc9ff6cfc16504c104ab30e1552adf32bfb5.afb77984d3e167d6f77f069b9b6bdfc4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P1#2', '', '{"v":1,"transaction":"01M88SRGXKMKWVF2YE05H3DESQ-P1","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P1"}', '013078e27b32e293637d558891077297975796a996715f02455a2bb6c27d86bc.d6e1d3c2511310f05424c6aa7309edd4db91159de6129c631e6e297465241e46.cbace49120b01979c4922e2f0a1e9413')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P1#2', '', '{"v":1}', 'e9aea404f9859cf82516ed67c0da816b3cd25583c14c8c8a79b0b6f3d1299a1f.d1d8653564269f38d5508d93c69d656236b12f27d41c3a9c95a93dde0ff0cf7e.ca517bb36c237496c320580f61b3a54b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYBH9JTPQSCZCQJ1TNT', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '56d57ef5be46e9a94ec2360274fe98aee9f421c17d3063ab53aff8b754372490.e7ec43123e326eaab56b6a43cd1b2bd4a57a5491b26bc0b2a78324d627eeec04.ce6c3255584849b6b332703b44ae37cf')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYET0MBMH8PEDXZGDB8', '', '{"v":1,"work":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '9eabc59c20bd2237757ceabc69ba5833074e7b050361e03406b7d6b945692539.8b0c717723a5ddab452e32e68f549d7efff141c2855e767fc24aae721834a3da.b9383112e14ee30d9d224c39e3f94c4e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYHFGPX79EVD9BS7PPS', '', '{"v":1,"fulfillment":"01M88SRGXKMKWVF2YE05H3DESQ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '7cdb046f3698577a72a822ad622b6f7b621ad323b761a93e28b455f9d3ef2c85.9491c00a63c90e5086354fe2ace463b3ac9fd7fd94031d535b995a931e0eb126.4204795c97d1af333f4afdaf850bfde9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYMV6RAEAEE38SYB4XX', '', '{"v":1,"fulfillment":"01M88SRGXKMKWVF2YE05H3DESQ-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '512b4aef7fefe511115526243d5f08d8dc5a52a0068a4f0e6a743c68d63c1af6.7dfa7f4cc1018020b44942aa101f56813613d147fe92a5a25b87a97b199bac8b.f47ba2a206743bddf3eb95396239360d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYN26EQC9DSNM3HB8BV', '', '{"v":1,"shipment":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-S1","fulfillment":"01M88SRGXKMKWVF2YE05H3DESQ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGXKMKWVF2YE05H3DESQ"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '491fd6fe75640b155ef12e70279b2354bcf2279cbcc2c6c279b87cf4be47d175.28c895bc52054c4214c100949912234442520739a17b3f63e3ea8d59d67566c2.3372cfd7fdfd08b341d4fbaeb05ab36c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYN26EQC9DSNM3HB8BV', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88SRGXKMKWVF2YE05H3DESQ-S1","charge":"01M88SRGXKMKWVF2YE05H3DESQ-S1"}}', '5e76473a34f950be709278c6889d8a37d24cb6aab7c319ee6feb6de23f8bf91b.60f414dd2a08c8655cd1c06701094547df0234e688fa753add3e6b1c155ed693.fe962a135324cd8f323bf16e72999267')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYN26EQC9DSNM3HB8BV', '', '{"v":1,"transaction":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P1","cause":"01M88SRGXKMKWVF2YE05H3DESQ-S1"}}', 'd247113b5cb815c3803f0590a27ff8775ff54d4da75dad3189e9730e7f8323fa.ef5607466e34a1d57ef0570db6b22c5f26973fa40f2c8c0d46d75904d8740262.18aab4c59699466fa10abd6fa75d423b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYN26EQC9DSNM3HB8BV', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'c487d330664c0eac2e59485493bc29ed2cf6d00548a775ea0800bdc94e34a37d.3077ec191b06aae770930c60448800a025d43d6f75d092451986baabcf77d7ae.7eec218bb87409c546cefe0731b67bde')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYN26EQC9DSNM3HB8BV', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88SRGXKMKWVF2YE05H3DESQ","charge":"01M88SRGXKMKWVF2YE05H3DESQ"}}', '4834340eb0c142b9cffa0e74eced53374f8af8f453b3f19cf79fb48f8d542212.9638609d2ec3fb9a3068adfa11c1395ae78d307eae7a1081765bc7a2082aabaa.3b7169808ed86d23a578cdaf497623f3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGYN26EQC9DSNM3HB8BV', '', '{"v":1,"transaction":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P1","cause":"01M88SRGXKMKWVF2YE05H3DESQ"}}', '41ca2f91e6ab87fa49784f487ff7464bcd52888314a56e5f5fe7700ffb721429.948bc93ffa832a67fa37ba74b562077776e1aa5493855f30a78431749806dbd9.9018f496f9b0bd55f9f600ece81aa239')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P2#2', '', '{"v":1,"transaction":"01M88SRGXKMKWVF2YE05H3DESQ-P2","reference":"capture-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P2"}', '4e40a5c0970581dc39c1bbb20a54ff1bfa95533c65d39733fba0d1c3907cde5e.744c1000f130ac452fab973cca231514fec9e4db7e5a39305c17eab27f434150.4d51cbc95e0f8dfb01f4c8b1587f1f0c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P3#2', '', '{"v":1,"transaction":"01M88SRGXKMKWVF2YE05H3DESQ-P3","reference":"capture-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P3"}', '5712ee6da4289920823e0e4293f3ac7b286360583f2853076ede43038ebfd4ed.468faef5192d29efb04a775c789add9877bd5e6391a2babdf842dfbe458c5ee1.4e3d2d26b18c9123bbed7c0f015fc1e2')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P3#2', '', '{"v":1,"transaction":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P1","cause":"01M88SRGXKMKWVF2YE05H3DESQ"}}', '3d0dae98f88a948c4e6581487b7aaecdf49e5e1c9c129a66f0de0b4af81bc3ae.fa083a14f76017b21f62a3e49cf7da21d0e5d8d21f4c6dd6d0ac78920c3c30d0.180eb630285bff2bdcf7ea5be0c23cf0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P4#2', '', '{"v":1,"transaction":"01M88SRGXKMKWVF2YE05H3DESQ-P4","reference":"cancel-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P4"}', 'a6b787e62f1b403b8162f99070652ab53eebea26641b57906c04d477beb50439.c806deb2176abab9c9719b084522384b43e9826abb76eb81f0ddd58efefb6ef4.bff81c973200dd29491f899534c69eb3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZ35ES0ZRD25HEF6FXT', '', '{"v":1,"shipment":"01M88SRGXKMKWVF2YE05H3DESQ-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'be99817806cec7017d959adb757ff01934cc37a98842a263b685cf77b9966a8d.357038618a3b8245aa44f259e18e2d64c1c8b3d6692cf4cab69ed1a226f8b8fd.fcc8506903e5cf467316c41aad6ee257')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZ35ES0ZRD25HEF6FXT', '', '{"v":1}', '7b4ca76d69236cbdfbb2b21de801eaeaf6e16b3c284f15f6684f521baf9aa887.44e4dbb17ae37d7074ca16d3d5eb39fb0efa505fec33ec68ad9e3e1d16e0623b.15aa17dfe5f757e276f5b824f3446a32')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZ67B6QMTTBJN9FNADA', '', '{"v":1,"agreed":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'd8ad8ec041c4061376ace7522bd355bcdbf6b20f7b4de9bb274d79ad21d386f9.c021293e97d182ce30b58eede24f4c5f8ff86a5a3ee0296ec881cb2ce6146582.cb6873722b8db63923e550c5efce2cd7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'return', '01M88SRGXKMKWVF2YE05H3DESQ-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZ86TCY8SV8RYW9XNGR', '', '{"v":1,"returnId":"01M88SRGXKMKWVF2YE05H3DESQ-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '0731b63a8fe0623bdee2c072dee7a1b75858e50f09a0d3ef071dbd33971311b0.99c56018e4515908d2c3d5bcb887677761971f6e9013e0137dc4ad1e6abf1182.d18ee10a536b459d7a776a8649a70bb4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'order', '01M88SRGXKMKWVF2YE05H3DESQ', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZA7B0KDBH9WX4QRA4Q', '', '{"v":1,"returnId":"01M88SRGXKMKWVF2YE05H3DESQ-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '804728f7a9bf426bfc9285c2f214cd7beff8125b03935d783f503b3b43999a18.a6cb00243de9af03f957712ebff51b6406a4d3f6429e926838185e46c5048585.0c7dad8e60cdbe217eb688d107d2344d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZA7B0KDBH9WX4QRA4Q', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88SRGXKMKWVF2YE05H3DESQ-R1","charge":"01M88SRGXKMKWVF2YE05H3DESQ-S1"}}', '9470d7f16fad5736d5e5062e68aba537a232cd2a131888994d4391b987bc198a.38e21f003fa7c2efc961f6be06f6bd161ba2c8e814da96b68889ca9bb72ebc60.6114effe0e92da0b1feb7c012c7fe135')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGZA7B0KDBH9WX4QRA4Q', '', '{"v":1,"transaction":{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P2","cause":"01M88SRGXKMKWVF2YE05H3DESQ-R1"}}', 'c79ee5526b5c1220ede049e33268d8f03f37b0ede25b46e23e7e582570be2a85.230178cd9f806749d2db8bd63142fbea8e28f7437defe9d84f05335a572b1eeb.9d887e6661b5c6d5646928b33e0954f5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', 'payment', '01M88SRGXKMKWVF2YE05H3DESQ', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGXKMKWVF2YE05H3DESQ-P5#2', '', '{"v":1,"transaction":"01M88SRGXKMKWVF2YE05H3DESQ-P5","reference":"refund-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P5"}', 'd42d069e43887cc9eaed99df0bac86c254bc496ae2024372e6797b1398efad73.a82c1903e5e22c15d68916b5484dfc12fc3ef7e2a7e88ee57c53ec0625aae72d.88ab9fe7994f401ea548da96fdf29df7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZSW3T7RMRA8GNZ3WZP', '', '{"v":1,"order":{"id":"01M88SRGZS83PJ9WG005AR465H","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'ba65daf003d5a0886e66980e0824f164493bee1aeb7e1396b7ba3d165f2caab2.2b734eabbb4998a34f9eb622adee734896291eb8a484f854e52e804dec3ec6df.1f3cac6b247f38c3ed2e74ae6bac8a2a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZSW3T7RMRA8GNZ3WZP', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '93d25117591f0cd37063fc4fbfe4b7be0d0e91354c13bf5ef59cab2aa6dab852.06e392f650fe96a7852f2322f02abb8cc6df7f6cc536437ac88590bbba4ced12.a14d64cd321f6fe4454d31475b4e1c43')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'payment', '01M88SRGZS83PJ9WG005AR465H', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZSW3T7RMRA8GNZ3WZP', '', '{"v":1,"ledger":{"order":"01M88SRGZS83PJ9WG005AR465H","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'e0abc53a62261cc79904b9e4eabfa684a5e73640dcf2049a35616621fc90c945.02749f0a06558bd31fd4d167d4fdf24e566309c3d8a614954aa03ff3f4c69b4c.841215f29547573fe39cd7dd29e84489')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'payment', '01M88SRGZS83PJ9WG005AR465H', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZSW3T7RMRA8GNZ3WZP', '', '{"v":1,"transaction":{"id":"01M88SRGZS83PJ9WG005AR465H-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88SRGZS83PJ9WG005AR465H"}}', '56256fb24939f43f2b02ccdffab33c55c44b7f4eb7c88ebd637bf3d0efbd10f9.aa6a75e9628c9681cbec6f861b6f6ae6119b04cd52e5fc72e926cb1ee86d07fc.2e52c5526fdb374ac8a4a1e4bfea067b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'payment', '01M88SRGZS83PJ9WG005AR465H', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZS83PJ9WG005AR465H-P1#2', '', '{"v":1,"transaction":"01M88SRGZS83PJ9WG005AR465H-P1","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGZS83PJ9WG005AR465H-P1"}', '22b15536607f7ae7890f9918985838c72438888c6af1c7719bb64a3d76ff8f70.19807aebb3ab5c2fdc722b0ef2f06a106bb6cbca61a9959966bc1cd822fbf6e9.b31844c9abcd1ea5e983fcf82f2c9ade')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZS83PJ9WG005AR465H-P1#2', '', '{"v":1}', '9affe578399b650abe2d6e9a7d802da3d03aa61867a402ba71462ed72c30a082.2d7af0a37a155519263b1d988b07e369b8832fbfc7e90bb3fa97512addd48221.43b0ea1b67757919dd15ed7a6f7f6ea1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZYXNGFY78AGX8XF2ZP', '', '{"v":1,"work":{"id":"01M88SRGZS83PJ9WG005AR465H-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '94bf3f6f50973c553468bda5de2fafe218eb25fa71a860132249239171a5251e.01421fe915befa09ed26240576ba32eaa016747bdd8035ef1dad5e081c80554e.4f30af242b2fff849389706867b231bc')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH00PTH12DXQTCDCPJ23', '', '{"v":1,"fulfillment":"01M88SRGZS83PJ9WG005AR465H-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '0eb071575f3bbbf05ef9f8c8b6d8d752bf9afffeb721a9b7af74df7098a5dafd.e7beaeb0632bd6ed92419d1ce08b459cdde6a7aa308901d99835c78a9ab30ded.1a2fceda487d77a9fff00c33fefbd317')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH01QE081VCHWSWN1EFS', '', '{"v":1,"fulfillment":"01M88SRGZS83PJ9WG005AR465H-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '1e285243f8a6a0eedbebbca6c6b25e886999cf92f33e9aaf3b4ebea33c606fb7.8f0e6ad86baf015df446aed688ec4ba7950e895cb0f8717e2e467efcc47e608e.4a940f05d7c2270285aee34d3082183d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'order', '01M88SRGZS83PJ9WG005AR465H', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH031S997CXZGJ47P027', '', '{"v":1,"shipment":{"id":"01M88SRGZS83PJ9WG005AR465H-S1","fulfillment":"01M88SRGZS83PJ9WG005AR465H-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGZS83PJ9WG005AR465H"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '7a9ce3bf148153b3b62e90a7fe4e345d80096beaa954912f08eb7a0390689978.ddd6bdbca3a83e8a4710ca57855fd022c6aee3fa407810a4de6bfe7a4f787165.10f407937dfe86d2488428b5573506f1')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'payment', '01M88SRGZS83PJ9WG005AR465H', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH031S997CXZGJ47P027', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88SRGZS83PJ9WG005AR465H-S1","charge":"01M88SRGZS83PJ9WG005AR465H-S1"}}', 'af5b84ffa5342c933f52f0b1fafbb5deed6500d372856f37c41207b57691b655.561141ec5e052ccc4341999d16c370decb25f175a3addfe69fe113a3743d5fe4.602e6dac50aa82151b0dfd7e4d82925e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'payment', '01M88SRGZS83PJ9WG005AR465H', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH031S997CXZGJ47P027', '', '{"v":1,"transaction":{"id":"01M88SRGZS83PJ9WG005AR465H-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88SRGZS83PJ9WG005AR465H-P1","cause":"01M88SRGZS83PJ9WG005AR465H-S1"}}', '9ed5e2b48fa4a5ed14c7aac01d69d07ac685543a27981a1ac0bad6c5ee327a86.9e11be88c52a7b5da64e75a1975fa2b486cfd8437c03f7364039361804aeb183.faa466ac101d5fb83841dd4790dcd65c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', 'payment', '01M88SRGZS83PJ9WG005AR465H', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGZS83PJ9WG005AR465H-P2#2', '', '{"v":1,"transaction":"01M88SRGZS83PJ9WG005AR465H-P2","reference":"capture-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGZS83PJ9WG005AR465H-P2"}', '77f2b48fb51feefe451bc6cc782cff39b1fcbb8a6a3890f86cf188cfc8bebe7b.4894cdc443f81f0c40daf33858cc6f98729aa09850c9805d4b0fa8f8271ceb3d.0d1b6e4b60977bd401b00ec53f0db0c0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'order', '01M88SRH09EBVMQTWHX6MMBE7R', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH08Q35HFTGNWB2EZ82C', '', '{"v":1,"order":{"id":"01M88SRH09EBVMQTWHX6MMBE7R","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '79ad82ea0e310e447935cb88b35a5cedc7690ed0cb54ad3d7160389341533bdc.b6c2ddbf551f1612663fbaedc6851fe7a834102dadde0f2f650814ac0e84bed5.b56c73aa01cfc646deb6b0cfd9ace4a8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'order', '01M88SRH09EBVMQTWHX6MMBE7R', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH08Q35HFTGNWB2EZ82C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'dee54d50a65763a8640e5b5dca8136242d8b5da5258a284727335c1839b006e6.2cc27568e79b363d7fb25668608e57c71da203e3af9447749e10835db87cd1a9.e13cdda9567c34397353c569c4f95d6a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'payment', '01M88SRH09EBVMQTWHX6MMBE7R', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH08Q35HFTGNWB2EZ82C', '', '{"v":1,"ledger":{"order":"01M88SRH09EBVMQTWHX6MMBE7R","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '6a6ffcb780974d66a9dabe324c1e0229677eba66959eaae528db912a127eac71.0725d87da3b41bdfd20f448ef97aa0256b7c556a3d468108305f7f8a9ab30edc.257a3c317373e35c24c19f061244a154')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'payment', '01M88SRH09EBVMQTWHX6MMBE7R', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH08Q35HFTGNWB2EZ82C', '', '{"v":1,"transaction":{"id":"01M88SRH09EBVMQTWHX6MMBE7R-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88SRH09EBVMQTWHX6MMBE7R"}}', '686f8ae6491a09f38b4c529e3bbb21ca0fa2d175b0f42b9332e1a8b2248c11a9.02104f236c1421e860b59bfddef065200d98b52b0caf93023fb40c9a928a62cc.a532c8387eff9fc7b61221fefefe6775')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'payment', '01M88SRH09EBVMQTWHX6MMBE7R', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH09EBVMQTWHX6MMBE7R-P1#2', '', '{"v":1,"transaction":"01M88SRH09EBVMQTWHX6MMBE7R-P1","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH09EBVMQTWHX6MMBE7R-P1"}', '31a0c84803fff7216564f2c3757afa6973bb750ef8186278703257f8ab608bcc.964f67086408b2babf197ac947293301a62244d111565692f4bb50f65e25d60f.ae6f34d8dedb226f1ca00a8baf7fc754')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'order', '01M88SRH09EBVMQTWHX6MMBE7R', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH09EBVMQTWHX6MMBE7R-P1#2', '', '{"v":1}', '82ddc6ec469eb12b0e7393cd9ea9cbc8ddd76da9927a3405593e1581e6d3e869.a97375b7930946c99c933db8d5cca231ec701cde9df5d19166dd3e7f8ca49cfc.46dfa46f3e6cd1b2cbfd83d35b986809')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', 'order', '01M88SRH09EBVMQTWHX6MMBE7R', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRH0EQGME8WS9R0B7TKJ4', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '20ddb78585914e5f5825fd8a4bd4912ddbf9598caec3dce0c7eedecdad59fb47.3c1a457c2dd40a6b6b9e4102d5a6de663eb178d6689c87a450c5bcb5d60ac3b0.89d0e14bc909fb27bc63722ce0d27030')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'order', '01M88SRH0HHHS6RW5AQXYH9EP2', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0GRVQQMP415BWE73GM', '', '{"v":1,"order":{"id":"01M88SRH0HHHS6RW5AQXYH9EP2","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '58e8db197b592b3a973ceefd2d9701ccba67095fd5843342866afd067da9487d.6e57f08aff61b5b4a3a144ddc2cadfb254a32d38de8c4ecbaebfc79ab51ecc98.549a5e1e1fe859dbc96e4ff944d00583')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'order', '01M88SRH0HHHS6RW5AQXYH9EP2', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0GRVQQMP415BWE73GM', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'c1a61d99247129d31cbc7213dafee60dd91fd62740d27ecccbf852ec86336316.a9ba8c20dc04d7e1fa57698759013c5c47280c4398ba362719e854cd3fa7deef.5134bbcd160f751dbf069c3c2cce0275')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'payment', '01M88SRH0HHHS6RW5AQXYH9EP2', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0GRVQQMP415BWE73GM', '', '{"v":1,"ledger":{"order":"01M88SRH0HHHS6RW5AQXYH9EP2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '1193b9ff0d183be743f9f118d76a48f44da4c082b278df6f0297322627df4661.76c82a64bc4488f1f393a12577b78eea98ded4a519d502b3e76292919a0c671f.e0a0c04c6bfc0681aa3d1a07c9eb7b5e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'payment', '01M88SRH0HHHS6RW5AQXYH9EP2', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0GRVQQMP415BWE73GM', '', '{"v":1,"transaction":{"id":"01M88SRH0HHHS6RW5AQXYH9EP2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88SRH0HHHS6RW5AQXYH9EP2"}}', '17c4bdb474fd553e204be1edc03ea26d2ed706c72f87fedb54a960f53be9d359.96d3c6283d99c5db2056915bae1d5a743eaff218502f39719b536ef2f0e445b3.c9c4dcea5efaa733d34338f001164f02')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'payment', '01M88SRH0HHHS6RW5AQXYH9EP2', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0HHHS6RW5AQXYH9EP2-P1#2', '', '{"v":1,"transaction":"01M88SRH0HHHS6RW5AQXYH9EP2-P1","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH0HHHS6RW5AQXYH9EP2-P1"}', 'a417812d3563b706efb90260ab3946d313dd7cc503c51ddbdf7e24639cc09f08.1b3477608d178d905c95176cd10c5419ad1a4f34c0292503e2fdec18e54a794f.d168aab06f75f37c6375d805317d6b8a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'order', '01M88SRH0HHHS6RW5AQXYH9EP2', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0HHHS6RW5AQXYH9EP2-P1#2', '', '{"v":1}', '5b79e94d4d2d85eeb4e570ad459b6de0dc5c9e767b6bebeca2d56d2b0ff5d231.e6962bc2edc3c62ec5dcd2cbee9925fe21ce3bcfc5a44391dbc8ec3529b19b1b.6e712d3612d63af5e992cf1784cbe840')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', 'order', '01M88SRH0HHHS6RW5AQXYH9EP2', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0MQC9HKK28H1AC6VXS', '', '{"v":1,"work":{"id":"01M88SRH0HHHS6RW5AQXYH9EP2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'ab18c09a484efb0f2a60f9e825a32f6bbdd6945ba6210850a81751425c0391de.9201c05f3936e207aa08908d7f4e59f3e4306462e4f66e4576fa746bddaf222e.95ecc1c685ebd05d75c7297fd4aeda5e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'order', '01M88SRH0PE50P915JGH5GB765', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0NF5TH5HW89ZYWTDRS', '', '{"v":1,"order":{"id":"01M88SRH0PE50P915JGH5GB765","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'b7898b77fde9b61e3e71c07ea8bc69a9c4f2c686f06e86834cc9f53d80e20b56.3f86fe021b933d303da62be25c174e5040e3beba4ed37e0620f3b9adea26aef6.405edbd05d2ede0dd61b8dae28459d5a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'order', '01M88SRH0PE50P915JGH5GB765', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0NF5TH5HW89ZYWTDRS', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '00aa9bec3d2524d062717599bf9378f5150158b878114ceb2c8f30e8d7cee5a5.97ccf2c1067a8f7dd63dd027bf120638ed882104e6c60faab01f3c845f891500.4402cd8f984e276ccd3c8fea390e2f10')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'payment', '01M88SRH0PE50P915JGH5GB765', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0NF5TH5HW89ZYWTDRS', '', '{"v":1,"ledger":{"order":"01M88SRH0PE50P915JGH5GB765","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'ab638bfad6e5075c178b91dfdec1ea7de6e7369e0219fbea017edfb0337ff362.dfbc32880b5c5e25b1711d2108906842c80fda3c60c139c19a35df7a226e5eab.c3a0945806ee11dc276ef8c4f766c0f7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'payment', '01M88SRH0PE50P915JGH5GB765', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0NF5TH5HW89ZYWTDRS', '', '{"v":1,"transaction":{"id":"01M88SRH0PE50P915JGH5GB765-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88SRH0PE50P915JGH5GB765"}}', 'a116660d3553866cc269c9f813d5c3a9dcf4bb67550ad244de51fe6d2450fcc4.40b52d8e9291552976c8967c94f198a5e25f1266b7e82070ddf86ee9907d80f6.594c5c6a13407f0eda553447444a5aff')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'payment', '01M88SRH0PE50P915JGH5GB765', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0PE50P915JGH5GB765-P1#2', '', '{"v":1,"transaction":"01M88SRH0PE50P915JGH5GB765-P1","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH0PE50P915JGH5GB765-P1"}', '39c23a7b2a739dd31d244913808b44856ac4da55c43be977dba510025d816f12.f48f4c6cda00d1bf7a6d41bd585b2382f24ad0c94993c217371395b7d40f1d8d.3c812d578657673e1e02ae4229745fe0')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'order', '01M88SRH0PE50P915JGH5GB765', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0PE50P915JGH5GB765-P1#2', '', '{"v":1}', 'b530a4190de77599f4875a5ae73f79503715e23d5c7df7f08865b390df7d0651.37713fece2c742be5ffec83155b61ddd0c6dd3aea2ce993bb4f07a14aef009be.1e0c17825e5efd06be5637ddc7bc4748')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'order', '01M88SRH0PE50P915JGH5GB765', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0TG8J86ZYSBX46AY5E', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '4ec963dcdbb2e50c231d9aff409a874408fa9bdf733e16517426d9c30a032930.33bf4127a33334488893ba8d5f341156373fea06b5fe6e05e39d605fc4398397.39ab802da48f52623b2a040c73911578')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'order', '01M88SRH0PE50P915JGH5GB765', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0TG8J86ZYSBX46AY5E', '', '{"v":1}', 'd9b7a8e7ffe1b0086298fe843ea624ae839929049e1552d2b8000d2dd45ec5ac.731ffc0cd5d771c86395e582c251a68b8101ca3d40bd12320027fa49b52dd8b7.92fcd9838e28fd1a8090d0c4f437ec19')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'payment', '01M88SRH0PE50P915JGH5GB765', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0TG8J86ZYSBX46AY5E', '', '{"v":1,"transaction":{"id":"01M88SRH0PE50P915JGH5GB765-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRH0PE50P915JGH5GB765-P1","cause":"01M88SRH0PE50P915JGH5GB765"}}', 'f67cbe539b283eefe50d20aec3e6bcef4b42c7ef72ea6a4e632a5eb54d418493.adef1da11a15893427a9b1b9760313008fb8946e0deec47d2b8c237ace02c7dc.ed5738e3553b6b7b4851591bb3e6b1e5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', 'payment', '01M88SRH0PE50P915JGH5GB765', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRH0PE50P915JGH5GB765-P2#2', '', '{"v":1,"transaction":"01M88SRH0PE50P915JGH5GB765-P2","reference":"cancel-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH0PE50P915JGH5GB765-P2"}', '0e0ecd25ffca22fe480bf98d6c895247f6b519a0c0e92466c9ca1fe2631f6362.4feafd64083fbbf19e2ff51c364d409bed73c831c1a10c60164e47bbe673f403.51eeeb68b9a67207be7e4d1662bbf011')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-F1', '01M88SRGXKMKWVF2YE05H3DESQ', '4', '{"v":1,"id":"01M88SRGXKMKWVF2YE05H3DESQ-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H-F1', '01M88SRGZS83PJ9WG005AR465H', '4', '{"v":1,"id":"01M88SRGZS83PJ9WG005AR465H-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2-F1', '01M88SRH0HHHS6RW5AQXYH9EP2', '1', '{"v":1,"id":"01M88SRH0HHHS6RW5AQXYH9EP2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', '0908f984e36e2d0996382e598bda08432aef101a0280f52c90acf6b204e9b6c7')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', '01M88SRGXKMKWVF2YE05H3DESQ', '15', '{"v":1,"id":"01M88SRGXKMKWVF2YE05H3DESQ","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', 'd42d069e43887cc9eaed99df0bac86c254bc496ae2024372e6797b1398efad73')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', '01M88SRGZS83PJ9WG005AR465H', '7', '{"v":1,"id":"01M88SRGZS83PJ9WG005AR465H","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', '77f2b48fb51feefe451bc6cc782cff39b1fcbb8a6a3890f86cf188cfc8bebe7b')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', '01M88SRH09EBVMQTWHX6MMBE7R', '3', '{"v":1,"id":"01M88SRH09EBVMQTWHX6MMBE7R","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '20ddb78585914e5f5825fd8a4bd4912ddbf9598caec3dce0c7eedecdad59fb47')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', '01M88SRH0HHHS6RW5AQXYH9EP2', '3', '{"v":1,"id":"01M88SRH0HHHS6RW5AQXYH9EP2","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', 'ab18c09a484efb0f2a60f9e825a32f6bbdd6945ba6210850a81751425c0391de')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', '01M88SRH0PE50P915JGH5GB765', '4', '{"v":1,"id":"01M88SRH0PE50P915JGH5GB765","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', '0e0ecd25ffca22fe480bf98d6c895247f6b519a0c0e92466c9ca1fe2631f6362')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'web/4711', '01M88SRGXKMKWVF2YE05H3DESQ', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88SRGXKMKWVF2YE05H3DESQ"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ', '01M88SRGXKMKWVF2YE05H3DESQ', '8', '{"v":1,"order":"01M88SRGXKMKWVF2YE05H3DESQ","currency":"EUR","method":"card","transactions":[{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P1","cause":"01M88SRGXKMKWVF2YE05H3DESQ"},{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P1","reference":"capture-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P2","cause":"01M88SRGXKMKWVF2YE05H3DESQ-S1"},{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P1","reference":"capture-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P3","cause":"01M88SRGXKMKWVF2YE05H3DESQ"},{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P1","reference":"cancel-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P4","cause":"01M88SRGXKMKWVF2YE05H3DESQ"},{"id":"01M88SRGXKMKWVF2YE05H3DESQ-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGXKMKWVF2YE05H3DESQ-P2","reference":"refund-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGXKMKWVF2YE05H3DESQ-P5","cause":"01M88SRGXKMKWVF2YE05H3DESQ-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H', '01M88SRGZS83PJ9WG005AR465H', '4', '{"v":1,"order":"01M88SRGZS83PJ9WG005AR465H","currency":"JPY","method":"card","transactions":[{"id":"01M88SRGZS83PJ9WG005AR465H-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGZS83PJ9WG005AR465H-P1","cause":"01M88SRGZS83PJ9WG005AR465H"},{"id":"01M88SRGZS83PJ9WG005AR465H-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88SRGZS83PJ9WG005AR465H-P1","reference":"capture-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRGZS83PJ9WG005AR465H-P2","cause":"01M88SRGZS83PJ9WG005AR465H-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R', '01M88SRH09EBVMQTWHX6MMBE7R', '2', '{"v":1,"order":"01M88SRH09EBVMQTWHX6MMBE7R","currency":"KWD","method":"card","transactions":[{"id":"01M88SRH09EBVMQTWHX6MMBE7R-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH09EBVMQTWHX6MMBE7R-P1","cause":"01M88SRH09EBVMQTWHX6MMBE7R"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2', '01M88SRH0HHHS6RW5AQXYH9EP2', '2', '{"v":1,"order":"01M88SRH0HHHS6RW5AQXYH9EP2","currency":"EUR","method":"card","transactions":[{"id":"01M88SRH0HHHS6RW5AQXYH9EP2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH0HHHS6RW5AQXYH9EP2-P1","cause":"01M88SRH0HHHS6RW5AQXYH9EP2"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765', '01M88SRH0PE50P915JGH5GB765', '4', '{"v":1,"order":"01M88SRH0PE50P915JGH5GB765","currency":"EUR","method":"card","transactions":[{"id":"01M88SRH0PE50P915JGH5GB765-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH0PE50P915JGH5GB765-P1","cause":"01M88SRH0PE50P915JGH5GB765"},{"id":"01M88SRH0PE50P915JGH5GB765-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRH0PE50P915JGH5GB765-P1","reference":"cancel-t-7decc887-9bc0-4037-899b-e5fbd68696ba/01M88SRH0PE50P915JGH5GB765-P2","cause":"01M88SRH0PE50P915JGH5GB765"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '47274ba4e24f6db7da8ce644251d9d1a5d519f6588e567795545780e040f47a0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', 'eddaf7776b3fa28fff7156fa9edb9ac41aafdccefe223933e67ca391c0bcae6e')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', 'fdf6c16edf6c6a40d9bfc89a45fa1326363a59b31f304468b9d047390a6013ed')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGWK0AHQ8YN5WQ269HD0', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGWQ7D5Q39KFPAMQPRPZ', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGWTZQ7TDET4AC79C1SG', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGX0M6W4CCP7YDS7P3FS', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGX1GVKANKQNMW90DKTG', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXAPM0FV54JFMKRP7D0', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXASJVS33XQGKYYX9JQ', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXE5VPNQ75976D4WSHA', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-P1#2', '7d9ad0ae4393a12e9ccb4f32937f7728e54aa14473d490ea9357531a79d14872', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-P2#2', '4960d75ec13650d7232d2fa5cef4d211b38bb4bb032a4b54147bf2fa2e95e130', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-P3#2', '8daa25e298788897326d60b27df52b967539ae2fe7c48461cced37409b5c782a', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-P4#2', 'efa6193e317cc04937ac74f8d6446be8f68d3ffe525662d1e053aad36e8818f8', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-P5#2', 'a6769e62b6e62fdd561d5d5b6bb5ab0aa0f4974a39987b59a0ac80f625ff199d', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYBH9JTPQSCZCQJ1TNT', '7413f3eca35c37d1c2811171b53bcdc29b793d06a2b9303b57f669970b009c05', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYCRPX48G5AXWK1ZYBY', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYET0MBMH8PEDXZGDB8', 'ba1b3880c05f52cc03f018866cadb6764e7ab7caa98625dbed83044d55f3958b', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYHFGPX79EVD9BS7PPS', '5127566ee5044950d30b63a8c3ed6130876fc2df089f42dbc6ed2d48783fa215', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYMV6RAEAEE38SYB4XX', '8e2796aa275507c27d7c150a6d6771a58fc0849f91cd3e9e837898237c7bc228', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYN26EQC9DSNM3HB8BV', 'f54936b615731bf255f95c59017b39307c5beba4366e8fca5301cf67bb6877e2', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZ35ES0ZRD25HEF6FXT', '75d041bd1130cb5b3729913f69af63bfb5d764a7c06302fb29ebcf32de1846a8', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZ67B6QMTTBJN9FNADA', '92e9d57f204333e8bf036cc85b2fabb16360075d1109761cfe24c6311ed5be4e', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZ86TCY8SV8RYW9XNGR', '6724fe24527fe46844adfaf1cc37fa4a1d06287c6a19660a7162c4bc44340f61', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZA7B0KDBH9WX4QRA4Q', '6bca33c8a3adb884bf9f668719e26486b4f401326bb4317154300fe0917f0ba3', '{"v":1,"subject":"01M88SRGXKMKWVF2YE05H3DESQ-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZC4XCG0S2SEW45HDPX', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H-P1#2', 'cae51da30f14da5495f8d5b67835fcb1efc45c918f5a91814130f3bef95a1ba5', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H-P2#2', '7a65cc1cf9b7c814d2ab7926119ea7c4085a2a074bb672c9710895c0bf5225e9', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZSW3T7RMRA8GNZ3WZP', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZYXNGFY78AGX8XF2ZP', 'bd6cf78241f3929f1665a249c7751fc59d4993c91e976fa198d1e09a6afa93dd', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH00PTH12DXQTCDCPJ23', '784e04c16a1355fbaa62060ce75d92b0fadcfd85fdbcc6a2863228d85c831dba', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH01QE081VCHWSWN1EFS', '3a899d5dd66cc51ed7e46e184a2a14d79459343ac0b60ab0127bf6dcba609e67', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH031S997CXZGJ47P027', '9748b98701f869178dafa36370644704ce001d41d967042181eb1549bc298bc1', '{"v":1,"subject":"01M88SRGZS83PJ9WG005AR465H-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH08Q35HFTGNWB2EZ82C', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88SRH09EBVMQTWHX6MMBE7R","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09541BA07JBKGP2XRD', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH09EBVMQTWHX6MMBE7R-P1#2', 'ab2374117628d939b34d2184b5a0f695c9c2bfec9066999a05cb233776e83233', '{"v":1,"subject":"01M88SRH09EBVMQTWHX6MMBE7R-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0EQGME8WS9R0B7TKJ4', '8e07ec12e3135aa4a49d7d209a02f6a90973a1f400c556a7c15c4d0bd9454799', '{"v":1,"subject":"01M88SRH09EBVMQTWHX6MMBE7R"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0GRVQQMP415BWE73GM', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88SRH0HHHS6RW5AQXYH9EP2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0HHHS6RW5AQXYH9EP2-P1#2', 'eaaa934f36628ce60c4e06455ed30bcd089fa7d16715857e79701059d548022c', '{"v":1,"subject":"01M88SRH0HHHS6RW5AQXYH9EP2-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0MQC9HKK28H1AC6VXS', '0db622b1a591ff4a2629d519a70aae992f761b6e4c1f786be7a917211f088f49', '{"v":1,"subject":"01M88SRH0HHHS6RW5AQXYH9EP2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0NF5TH5HW89ZYWTDRS', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88SRH0PE50P915JGH5GB765"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765-P1#2', '6a31b146ed8f0052582b9f852fed8c82f0517d2dc59d88270f90b675ce98ae6e', '{"v":1,"subject":"01M88SRH0PE50P915JGH5GB765-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0PE50P915JGH5GB765-P2#2', '449458f9eb95505e7b2b00fe1a30f4a425ee08ede601b30ffc82fb81034caefb', '{"v":1,"subject":"01M88SRH0PE50P915JGH5GB765-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0T1JVSEQ1H9M83DVK3', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0TG8J86ZYSBX46AY5E', 'd20158fa933e29335199812dd6f4fee846b73eb75372ea2947807c6420ebc392', '{"v":1,"subject":"01M88SRH0PE50P915JGH5GB765"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-R1', '01M88SRGXKMKWVF2YE05H3DESQ', '3', '{"v":1,"id":"01M88SRGXKMKWVF2YE05H3DESQ-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-25 07:29:43.224759', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '338721638', 'postgres', '2026-11-25 07:29:43.226342', '4', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.145', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1219322297', 'postgres', '2026-11-25 07:29:43.232634', '27', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1965169057', 'postgres', '2026-11-25 07:29:43.26431', '44', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXKMKWVF2YE05H3DESQ-S1', '01M88SRGXKMKWVF2YE05H3DESQ', '2', '{"v":1,"id":"01M88SRGXKMKWVF2YE05H3DESQ-S1","fulfillment":"01M88SRGXKMKWVF2YE05H3DESQ-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGXKMKWVF2YE05H3DESQ"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88SRGXKMKWVF2YE05H3DESQ', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZS83PJ9WG005AR465H-S1', '01M88SRGZS83PJ9WG005AR465H', '1', '{"v":1,"id":"01M88SRGZS83PJ9WG005AR465H-S1","fulfillment":"01M88SRGZS83PJ9WG005AR465H-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGZS83PJ9WG005AR465H"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88SRGZS83PJ9WG005AR465H', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "on_hand", "reserved", "quarantined")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "on_hand", "reserved", "quarantined")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGX0M6W4CCP7YDS7P3FS/000001', 'TEA', '1', '{"v":1,"id":"01M88SRGX0M6W4CCP7YDS7P3FS/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88SRGX0M6W4CCP7YDS7P3FS"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXASJVS33XQGKYYX9JQ/000001', 'MUG', '1', '{"v":1,"id":"01M88SRGXASJVS33XQGKYYX9JQ/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88SRGXASJVS33XQGKYYX9JQ"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGXE5VPNQ75976D4WSHA/000001', '01M88SRGXKMKWVF2YE05H3DESQ', '1', '{"v":1,"id":"01M88SRGXE5VPNQ75976D4WSHA/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88SRGXKMKWVF2YE05H3DESQ/1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGXE5VPNQ75976D4WSHA"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88SRGXKMKWVF2YE05H3DESQ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYBH9JTPQSCZCQJ1TNT/000001', '01M88SRGXKMKWVF2YE05H3DESQ', '1', '{"v":1,"id":"01M88SRGYBH9JTPQSCZCQJ1TNT/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88SRGXKMKWVF2YE05H3DESQ/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGYBH9JTPQSCZCQJ1TNT"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88SRGXKMKWVF2YE05H3DESQ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGYN26EQC9DSNM3HB8BV/000001', '01M88SRGXKMKWVF2YE05H3DESQ', '1', '{"v":1,"id":"01M88SRGYN26EQC9DSNM3HB8BV/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88SRGXKMKWVF2YE05H3DESQ/1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGYN26EQC9DSNM3HB8BV"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88SRGXKMKWVF2YE05H3DESQ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZ86TCY8SV8RYW9XNGR/000001', '01M88SRGXKMKWVF2YE05H3DESQ', '1', '{"v":1,"id":"01M88SRGZ86TCY8SV8RYW9XNGR/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88SRGXKMKWVF2YE05H3DESQ/1","reason":"01M88SRGXKMKWVF2YE05H3DESQ-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGZ86TCY8SV8RYW9XNGR"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88SRGXKMKWVF2YE05H3DESQ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZA7B0KDBH9WX4QRA4Q/000001', '01M88SRGXKMKWVF2YE05H3DESQ', '1', '{"v":1,"id":"01M88SRGZA7B0KDBH9WX4QRA4Q/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88SRGXKMKWVF2YE05H3DESQ/1","reason":"01M88SRGXKMKWVF2YE05H3DESQ-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGZA7B0KDBH9WX4QRA4Q"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88SRGXKMKWVF2YE05H3DESQ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRGZSW3T7RMRA8GNZ3WZP/000001', '01M88SRGZS83PJ9WG005AR465H', '1', '{"v":1,"id":"01M88SRGZSW3T7RMRA8GNZ3WZP/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88SRGZS83PJ9WG005AR465H/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRGZSW3T7RMRA8GNZ3WZP"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88SRGZS83PJ9WG005AR465H/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH031S997CXZGJ47P027/000001', '01M88SRGZS83PJ9WG005AR465H', '1', '{"v":1,"id":"01M88SRH031S997CXZGJ47P027/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88SRGZS83PJ9WG005AR465H/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRH031S997CXZGJ47P027"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88SRGZS83PJ9WG005AR465H/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH08Q35HFTGNWB2EZ82C/000001', '01M88SRH09EBVMQTWHX6MMBE7R', '1', '{"v":1,"id":"01M88SRH08Q35HFTGNWB2EZ82C/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88SRH09EBVMQTWHX6MMBE7R/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRH08Q35HFTGNWB2EZ82C"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88SRH09EBVMQTWHX6MMBE7R/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0GRVQQMP415BWE73GM/000001', '01M88SRH0HHHS6RW5AQXYH9EP2', '1', '{"v":1,"id":"01M88SRH0GRVQQMP415BWE73GM/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88SRH0HHHS6RW5AQXYH9EP2/1"},"at":"2026-03-04T09:00:00Z","request":"01M88SRH0GRVQQMP415BWE73GM"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88SRH0HHHS6RW5AQXYH9EP2/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0NF5TH5HW89ZYWTDRS/000001', '01M88SRH0PE50P915JGH5GB765', '1', '{"v":1,"id":"01M88SRH0NF5TH5HW89ZYWTDRS/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88SRH0PE50P915JGH5GB765/1"},"at":"2026-03-04T09:00:00Z","request":"01M88SRH0NF5TH5HW89ZYWTDRS"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88SRH0PE50P915JGH5GB765/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-7decc887-9bc0-4037-899b-e5fbd68696ba', '01M88SRH0TG8J86ZYSBX46AY5E/000001', '01M88SRH0PE50P915JGH5GB765', '1', '{"v":1,"id":"01M88SRH0TG8J86ZYSBX46AY5E/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88SRH0PE50P915JGH5GB765/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88SRH0TG8J86ZYSBX46AY5E"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88SRH0PE50P915JGH5GB765/1', '2026-03-04 09:00:00+00')
-- end
