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
    "waiting_since" timestamptz,
    "held" boolean,
    PRIMARY KEY (tenant, id)
) WITH (toast_tuple_target = 8160, fillfactor = 80)
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "sku" varchar(255) COLLATE "C"
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "units" bigint
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "priority" bigint
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "waiting_since" timestamptz
-- end
ALTER TABLE "recorded"."oms_backorder" ADD COLUMN IF NOT EXISTS "held" boolean
-- end
CREATE INDEX IF NOT EXISTS "oms_backorder_tenant_owner" ON "recorded"."oms_backorder" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "oms_backorder_tenant_sku_priority_waiting_since_id" ON "recorded"."oms_backorder" (tenant, "sku", "priority", "waiting_since", id)
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
       b.waiting_since, o.channel, o.customer
FROM "recorded"."oms_backorder" AS b LEFT JOIN "recorded"."oms_order" AS o ON o.tenant = b.tenant AND o.id = b.owner
;
EXCEPTION WHEN invalid_table_definition THEN
DROP VIEW "recorded"."oms_backorders";
CREATE VIEW "recorded"."oms_backorders" AS
SELECT b.tenant, b.owner AS order_id, COALESCE((b.body::jsonb #>> ARRAY['line'])::bigint, 0) AS line, b.sku, b.units, b.priority,
       b.waiting_since, o.channel, o.customer
FROM "recorded"."oms_backorder" AS b LEFT JOIN "recorded"."oms_order" AS o ON o.tenant = b.tenant AND o.id = b.owner
;
END $view$
-- end
COMMENT ON VIEW "recorded"."oms_backorders" IS 'Who waits for stock; the queue of a SKU is sorted by priority, waiting_since, order_id and line.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."channel" IS 'Where the order came from.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."customer" IS 'Who waits.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."line" IS 'The line.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."order_id" IS 'The order.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorders"."priority" IS 'Lower is served first.'
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
COMMENT ON COLUMN "recorded"."oms_backorder"."priority" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."waiting_since" IS 'Since when; the earlier is served first.'
-- end
COMMENT ON COLUMN "recorded"."oms_backorder"."held" IS 'Whether a hold on the order keeps it from being served.'
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
INSERT INTO "recorded"."oms_backorder" ("tenant", "id", "owner", "version", "body", "sku", "units", "priority", "waiting_since", "held")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV/00001', '01M88PD809WSD4FPNC4P6WK3XV', '1', '{"v":1,"order":"01M88PD809WSD4FPNC4P6WK3XV","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00+00', 'f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XF494HV0657RFRGPVJ', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '9d345409bbf187a1cc24e66e7211ba13bd9d27db2bf5932accbd82f7b6a98069.71af1991744e146d1d6cf7156a426732d2bb224500adc07e4a47609be97260d6.bf0e7fab2d7776afb384bf2a41e92b8a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XJ83FXY0B7GN6PN7YX', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', 'ea01cadd28886ea6fe9c862f549c9d6b2dfc0085b5c60b989a9abb2d8899a27e.987882336bd42c0864f076e46dbef916e938cce80a0cf71a3f8eab695eaffe16.33e3f8ee09934fecb59911251e598686')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XJ83FXY0B7GN6PN7YX', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'e45f0738a3145c265e2a36ab6042d3622fb3886e82e2194a19df0dede014826f.47d8ba00b783eb21827df7cfded0af8eac94ada6275b7257bb44d5f10e720e2c.5b53e792f4902b6661df0e8e109c084f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XJ83FXY0B7GN6PN7YX', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', '2a00ae03c2033c0f5ef5d3c77a403a2a673ecd6535f1ce22b479bb132840666d.b1d0ca998304099834543313a9d1ad35a110ad527290adb956129062a3919dec.7a99919f9f9a9386238f2d1ec717ed6e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'BERLIN', 'receipt', '01M88PD7XM9S88AKNW9WQ06M57', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XM9S88AKNW9WQ06M57', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '53b780fefced06986e4134137250159479c871fefa7fe79febb427fec480d8bf.6c1253ad161c4f0b550ec5866bb76f7cb9cac01c7726764166e26152b6da4eeb.7d272d4bc6851ebc83920375f2b1b790')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'BERLIN', 'receipt', '01M88PD7XPH693N8KNRM3PSXKK', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XPH693N8KNRM3PSXKK', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '95c62a46f89416245621af162d21364e7e31d6625ba6b28c833f3300c006971e.f7e734005745538c379035018141e3d0a195a3784408e45c504304c40a6cfd67.cad7214a956a94f4e504226e580ebcd5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XRGWHWNC190980D50F', '', '{"v":1,"order":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '2f918f2681c04f06630ae811b1933b5a2a318118553b482004664100e525a8f0.ecc05c5954a6d1583fff438f434b41992b7b7d9e2d93b3390dc977fd86d0558c.5d073987ec78b714750e1f1bf0b788bf')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XRGWHWNC190980D50F', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b1f6ca998a99a174be006961e2bd5f0bce101264bab263527799d792143caf74.7f2892329745b194d1c8720d2b7d2d42d966707558917b4fed6f20957a7293db.59e8fc6666583862496e2a541d51251b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XRGWHWNC190980D50F', '', '{"v":1,"ledger":{"order":"01M88PD7XT3X0QYH4GC3XBA4B3","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '9503feea479f6f26d8845bc63eb71dbda62274bc03f88883250548175d764bef.7a1364a72e49dd1b9d15ca6efb4fa69d4ba140310a46d16258690b721f20fb21.bb38dd2fb1b06cd88b07874fd099804a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XRGWHWNC190980D50F', '', '{"v":1,"transaction":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88PD7XT3X0QYH4GC3XBA4B3"}}', '4662cedf061802e1581157cf7d2bd96d13e0635a728319d7d5a708820dbd029d.949bcdb9eedb27dcd42e0a7b6df454293ae131582c1fa5aff7387a756e1bce77.dddd59f1567f567adbeea56675c842e5')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P1#2', '', '{"v":1,"transaction":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P1"}', '2fbaed814875162f0045308215aa1dce292bae7af49e138b485be3fe04004bcb.32ef9d0e131573404851b3982ec22b76c89169579e0bbb1b5d72e7714afb4a09.931a0cad97f746e6426c3a1075c5432f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P1#2', '', '{"v":1}', '46d9a07226a295624977e6df7d80664c46160d5e8be057deb2dd195be98d916c.b2d958d6e8e7e4ce821fa8c175e0079d3eb41419b800b6df2440633811fe9586.c94b869fd6b1ec5b472acd4fdd6adb47')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Y5XHK6C0PPMJP9WCNX', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '507ce24c14ffb1444f01b12a498d291e941e8da95738e81b366fd2fa3bca1664.cb3a0183b6966d3e120e60e2cc24785b4e50510e4b2f9f8f6fc697d6392fe3e7.0f0e9e78956bafc53f19c5d67cb37266')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Y80W0ZAMEW5WY9S4DH', '', '{"v":1,"work":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '430f54911416837b100b7d0a1ba94e9a5647bbe5590cfd0b64adb49201be640e.c23017b329e881d92f5b14a63efd83c868464c7c71b4849643a39a5954556933.35bc39904eeee5e35502b89061b0e4d8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YACW6TKW7Z5BTQ4X5D', '', '{"v":1,"fulfillment":"01M88PD7XT3X0QYH4GC3XBA4B3-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '31b3e0e1d5901e70eafc7631139e3aa5f27dee971082cca82a2759fbe5602ebe.46c35eee9eb00783e01ecfa1c3ff1074679a0697c4e8915cb1e98dbb8b20d9b2.2b5391726c130143c55b1ab4a7d00748')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YD75MT8NN30YNF5FF8', '', '{"v":1,"fulfillment":"01M88PD7XT3X0QYH4GC3XBA4B3-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'a62d2e7463390c6b6b632335046e15bdca64eccbf681830e886cfca227fa8912.22543d9557c7fb457f278f3f71abff62ffaaee1a88e3509add67ab61f1e8803f.2dda26d9dfb06b840f3f1eedea19ebf7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YFAC4N811DPEQD9GKG', '', '{"v":1,"shipment":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-S1","fulfillment":"01M88PD7XT3X0QYH4GC3XBA4B3-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7XT3X0QYH4GC3XBA4B3"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '79b9ceedc5bdedce3c36017baecd60420e673d8c8573e3457f5b2f245928b9f0.5cbc99ad398d3ab1d446b6599cccdf5a7167a2e935e2cda8ed2a78f7d1b1a1b0.37ff8e6e6929c598f074c2fcf11c998d')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YFAC4N811DPEQD9GKG', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88PD7XT3X0QYH4GC3XBA4B3-S1","charge":"01M88PD7XT3X0QYH4GC3XBA4B3-S1"}}', '6e048e88519bf484096a5e7b26c2e686da83b1cc649e3faaa21b45fee6eda6f7.2149f0dce53f727e7ca4cda4bf84090d7a12fe6d488d236ff7c3b0edf1eb01ea.6c35a6cc58dde1ac4ade97dfe48c46af')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YFAC4N811DPEQD9GKG', '', '{"v":1,"transaction":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","cause":"01M88PD7XT3X0QYH4GC3XBA4B3-S1"}}', '98f51c72895954c98f4adae9e9bbf36762345a3113a8f9f8f567e6d4983e3db7.1df48ae7cb0a736cdea9e65632ca2bdfe1be3b1a66f0469f98f93894793ca0d6.b3d852d0b8f32254f2b4d57e42c9787e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YFAC4N811DPEQD9GKG', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '970784d817788d1b75ac287b771deda99e8168d10258aa40f113ae1d1a0c423c.55f13417a69bc3cce9a214c9904cd4d65ba416eb3274622e4ed37c3593a60603.b427c054dea1c87ef27adfc4030442b9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YFAC4N811DPEQD9GKG', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88PD7XT3X0QYH4GC3XBA4B3","charge":"01M88PD7XT3X0QYH4GC3XBA4B3"}}', '16620c997345fb4891b1c4c7e418cf399ffec13c86ca3e4b36934397ec65cefd.efc15d452e291d4609a06664b7ba4fb5a8dc2087691a924b7d64eb65e7511bb4.62fd498859d7d08ca4a2757cfa888133')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YFAC4N811DPEQD9GKG', '', '{"v":1,"transaction":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","cause":"01M88PD7XT3X0QYH4GC3XBA4B3"}}', '3b6529fc517256e837b381dfa9d3eed486ba65f4f6c575f2dfc7191a24619aec.48b4682a5c98ccbbc549f953bc95a0992a0ff398a6f6d5dcf1a86e20649e3593.a95d21ab2c44cbc7fc16a8cfdc06376f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P2#2', '', '{"v":1,"transaction":"01M88PD7XT3X0QYH4GC3XBA4B3-P2","reference":"capture-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P2"}', '79ccaf8de64e2eb128d4860c0e276566e9697ba94e05c9da5e8c1ffddbcecc71.bdd3a01d3cec674875e04426c6eb65aaecb0a60d29f1b36186e00350620be783.b80d3b74b4185e4a96b1f58521eadc6a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P3#2', '', '{"v":1,"transaction":"01M88PD7XT3X0QYH4GC3XBA4B3-P3","reference":"capture-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P3"}', '77c0040e5ccc89e73f87e0bbb952d76c815105336de0ad9aec507bac52e3aa1c.bdf69052d4222ebe296cec9e2b71c574c817e0c90c2030a73d9ed40ac02a1420.903941192889e711c59c422bd5fefdd3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P3#2', '', '{"v":1,"transaction":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","cause":"01M88PD7XT3X0QYH4GC3XBA4B3"}}', '10044dc68f92e6afc4acd24fc5edfdcce2846483297bd712613f2db12446a33f.96d643e53b56b6f09c547ef71b1e1d385913e6d5623226d476d237cf8a5de552.3f81602fba2482664ec4c8e7746e7462')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P4#2', '', '{"v":1,"transaction":"01M88PD7XT3X0QYH4GC3XBA4B3-P4","reference":"cancel-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P4"}', '2f0fdbc46a76a7922c8ac933e07369e85bab32fe287194d5c38c2d5512274cf7.c614389dff2bf9a0dfdaaf7f3144dca5d7159ec8c5a747748c94c346ddb44fde.028dd15ccac39505d11a0184020e1376')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YXBZP6QY1SXHCPWMXX', '', '{"v":1,"shipment":"01M88PD7XT3X0QYH4GC3XBA4B3-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'da84dfedf1b3f206f37c6883ff3924716671cb45bf16e0f43d2ceb20c11f056c.d6dfd2b62457656acb842658ce5e33f663c557c3172657b53e25674ecf1441a4.63703976232e7dea052535f15c8cc730')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7YXBZP6QY1SXHCPWMXX', '', '{"v":1}', '73d7228366bdb45b19d6be2bd4d6984f6b77ae8c6ef24ee45b1c2a22e02e4ea6.45a8a7c2405134d4f69623d81e8dac37a807b9b15b5e92115d724985e9977278.86ee578bcefbd9dd0f2198be790edf7b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Z0WQ2AWQWJK0N02DMK', '', '{"v":1,"agreed":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '883a9f1da929220e3cab3ed2f5be02a85c63bd2f6b1c92745252bbd863ad328b.f8baf9bfd8a64e87ebd47a336c8090140e0d5da3dcc40dda75ef725bd12010d6.4aa4e28fbde37dbc3d04f4edd2b81da3')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'return', '01M88PD7XT3X0QYH4GC3XBA4B3-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Z2YFAQNYA3MJ581ERA', '', '{"v":1,"returnId":"01M88PD7XT3X0QYH4GC3XBA4B3-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '79cb0bd92f4f7b8db52b3ff231048067ed9d36b1b8d45192f4eee6a092dd6f65.5d3f69b9db3666dab34788326c4ce13dcb5dffe1d34d9954a88a87978990df0e.31382d5ac20c8aafd2b9671ea81ca43c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'order', '01M88PD7XT3X0QYH4GC3XBA4B3', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Z52BZG8EPA72DFRWS7', '', '{"v":1,"returnId":"01M88PD7XT3X0QYH4GC3XBA4B3-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'e3ec1ad9aab719a02a43aa8fe9a8430ead499ea38cb816b5eed952cbc66ad728.bb039b8b90f1ca398d05eb96431e7a022f9419758dfeaf65e03a62685dd0e502.8ce0d907d2a7b75044750aabaaeee492')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Z52BZG8EPA72DFRWS7', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88PD7XT3X0QYH4GC3XBA4B3-R1","charge":"01M88PD7XT3X0QYH4GC3XBA4B3-S1"}}', '4b5cd397275664dbaee08df0d9c56a01016348f20c2314b830f160b3fe46a180.af9c0a7c422be09d43c1a7fbb4ddc2d758208e33b54d9af6f32ce3180abb4da6.d794b07e35f392904fa2b85eb02f220c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7Z52BZG8EPA72DFRWS7', '', '{"v":1,"transaction":{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P2","cause":"01M88PD7XT3X0QYH4GC3XBA4B3-R1"}}', '3e27871312cda4f0a9f91e1dd8ffe07853eb835cb346a516524635692946c6ca.115b20f01c3019197172eb1939f84df105524a32c2720a0b9c293887b152cdef.4344577d9e9690fc2890ee06fa0ab6c4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', 'payment', '01M88PD7XT3X0QYH4GC3XBA4B3', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7XT3X0QYH4GC3XBA4B3-P5#2', '', '{"v":1,"transaction":"01M88PD7XT3X0QYH4GC3XBA4B3-P5","reference":"refund-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P5"}', '25e96f9bcc064453184f1b2edc73f9df01772266d6b31a2a94ccd54db9301aa6.b1b2f62d4b534ce4bef50c03c390ccdb5b1e05d6fef16e4fe569e1cd03d710ad.10d8d43415974f7566245afbb8783640')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZD6R4H6MMHR8GMD3VR', '', '{"v":1,"order":{"id":"01M88PD7ZDS2TSJFNV1WTSNW86","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '20b26ab5fd3313aa0f73ced957210b9f480be15c2e45cecad50c05ed53670c5d.eecf1ae6269682ad35c898fcb5236364469879c2d16554570411a8921bbf6cde.a798b9fd1f17de392b09dd730b90ae49')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZD6R4H6MMHR8GMD3VR', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b846494a9ad61972df410488fc50b7cfdfc57006686ea70c132fffb5e3c44864.2fb90cbcc7267d09a1df7acfae178165a76c8e57c1d502756546e13e081b7602.15b5f65f5c03b215e8b131d0af28ce04')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'payment', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZD6R4H6MMHR8GMD3VR', '', '{"v":1,"ledger":{"order":"01M88PD7ZDS2TSJFNV1WTSNW86","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'a03914a664cecfabc79ed612a9e21ac3940710cb4df68608f6cfb13714f33fc8.5da3c7743d31ab16c86a133096bbe6283791abe4223e8b4029c0f2a3d1d5a25a.cbfdf778b103acd33537d154de1634a9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'payment', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZD6R4H6MMHR8GMD3VR', '', '{"v":1,"transaction":{"id":"01M88PD7ZDS2TSJFNV1WTSNW86-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88PD7ZDS2TSJFNV1WTSNW86"}}', '16dabfc5fc533237401ead7e2f29d1181eed9a04c62352029f696e9ed2a73249.b0eb88efe86ce2f37dc15ae98ab98e295254d5940c8369e708cf0d6f04d8f6cf.65c102fa51c64a1152b42963784f7143')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'payment', '01M88PD7ZDS2TSJFNV1WTSNW86', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZDS2TSJFNV1WTSNW86-P1#2', '', '{"v":1,"transaction":"01M88PD7ZDS2TSJFNV1WTSNW86-P1","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7ZDS2TSJFNV1WTSNW86-P1"}', 'c25edd9e6fb04173fd631867066965ae70052472ef3b833b6405e779c16e7f41.4d111b35d7d3ec53eae01a3149a93a01ee5df657ada67e31cfa66dbe0bf5495c.db13117cc09ea9c0239842cc375c1b0c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZDS2TSJFNV1WTSNW86-P1#2', '', '{"v":1}', 'b4603a9c3fd868fba8801d582010e8be0587e48d27467aa5dccca20952b14836.c7882947fdd5b9c9d1bf61890622181e0d757799377aa7f7a0addb342ba77d9c.578f47c70321d16f47b8731921740a49')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZXNFV6CTMZ1BNH48AE', '', '{"v":1,"work":{"id":"01M88PD7ZDS2TSJFNV1WTSNW86-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'a5eae7e0bea28a26df19def7027ac59ea2c8c660ee8ffdf8b0aacbbf5cfb777b.7b88f5cfaef83aae60b8992a0fae4c73d272ad73770b440b3b03749a4dafd42a.2545b2822e919eec9f44610f76c314f7')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD800NYRP0EJGXZBAT03Q', '', '{"v":1,"fulfillment":"01M88PD7ZDS2TSJFNV1WTSNW86-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '95e337e411095a933d6d4e2d44b28790dc5de0f5693645e60ed51573dead4c7b.2e453420ed74b0cc1bcf90813c589979770283ea36f0666a1bd8ec0c49245916.843cf4fd344cd75a796ac0a1c71f6f0f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD801N0XTS22B6ZF2EPPR', '', '{"v":1,"fulfillment":"01M88PD7ZDS2TSJFNV1WTSNW86-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'c04b2bed0086714fa46ce9d6312e039bf96e7371408de8de56eaa4cb8c7ede93.c29047356c578fb49f60cd81ff9e1e7ff309a03e1a010bb05f5b5189c2ce9556.ea5850d8d170effd1e2cd762c1bee168')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'order', '01M88PD7ZDS2TSJFNV1WTSNW86', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD803PX5WHDPNHAGQECXY', '', '{"v":1,"shipment":{"id":"01M88PD7ZDS2TSJFNV1WTSNW86-S1","fulfillment":"01M88PD7ZDS2TSJFNV1WTSNW86-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7ZDS2TSJFNV1WTSNW86"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '8aad4da537bffb52bfb5499dfbc807bf489b5585f9097ba315a2281eb49d1bfc.068a3512284edaea361c4f610371982bba737aca357324cec08d37fb37784d01.06dfa6a87e46e038d665a36fb4ce7c28')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'payment', '01M88PD7ZDS2TSJFNV1WTSNW86', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD803PX5WHDPNHAGQECXY', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88PD7ZDS2TSJFNV1WTSNW86-S1","charge":"01M88PD7ZDS2TSJFNV1WTSNW86-S1"}}', '76fefab73db32b2f555173a74c20b6e91cf22417c4cf511ba1b3a9e0b614ec6f.440030fd9f2d4bfb8cd8001a7b793859f6ca90f870afcf9edbdd587d611fa5ec.45aeb2c0e49516a828c4f2d9eb1afdec')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'payment', '01M88PD7ZDS2TSJFNV1WTSNW86', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD803PX5WHDPNHAGQECXY', '', '{"v":1,"transaction":{"id":"01M88PD7ZDS2TSJFNV1WTSNW86-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88PD7ZDS2TSJFNV1WTSNW86-P1","cause":"01M88PD7ZDS2TSJFNV1WTSNW86-S1"}}', 'c411f4ca66432887741885455194c77ec358e021797daec25dba632a96888aa3.20a5b66438317bfff54bdeed0f95d1cf629461a9c51d3eaf086add8e18f59c29.f1fda847a7cd52bbee998adb43e2979a')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', 'payment', '01M88PD7ZDS2TSJFNV1WTSNW86', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7ZDS2TSJFNV1WTSNW86-P2#2', '', '{"v":1,"transaction":"01M88PD7ZDS2TSJFNV1WTSNW86-P2","reference":"capture-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7ZDS2TSJFNV1WTSNW86-P2"}', '67f1011cd85b6f8c74cb27c6cea4502542b02f06f8229e97d45884e20774ff29.6044511ed18fb00d4ccdf0f0f2107fe8f873261a091ef54baedc520f849b8aea.6cd2647ebe8a2b8e9df30ebabac1eb92')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'order', '01M88PD809WSD4FPNC4P6WK3XV', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD80894FW9X5MKQRW9VMP', '', '{"v":1,"order":{"id":"01M88PD809WSD4FPNC4P6WK3XV","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '9add0e39e807beec0bd06d154dd561b40c2ad214ce1181397676ab3e3b52e5a8.0203adc0e0e6f6eb972ad7da210da74e3e87351709423f491202e713fb166e2f.1f6b4f443ed580327efc9dd1a0428e51')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'order', '01M88PD809WSD4FPNC4P6WK3XV', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD80894FW9X5MKQRW9VMP', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '903c121f1fef6ee15bd9f9d8915109cca5eb1a19189a4793c46582116741f788.d124ed7fdf982eba3a396b0bdde39b04b74253ae56b864e7e9f191d809c7961a.a5ad9f8696870ba7dcbcdb76e8cd705f')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'payment', '01M88PD809WSD4FPNC4P6WK3XV', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD80894FW9X5MKQRW9VMP', '', '{"v":1,"ledger":{"order":"01M88PD809WSD4FPNC4P6WK3XV","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '8962898cef8330d283a437f117e92b7d6185f76524e9343892607f6428db6f6b.880855497c246a9684055f69e22d77e6ca21e48f57d49f2eab5970d1c6beba18.f920149e32066c01e0f286b8e262e187')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'payment', '01M88PD809WSD4FPNC4P6WK3XV', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD80894FW9X5MKQRW9VMP', '', '{"v":1,"transaction":{"id":"01M88PD809WSD4FPNC4P6WK3XV-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88PD809WSD4FPNC4P6WK3XV"}}', 'd47ec610ac9edbaad86e743f9ade57c274daa72b9c35a6d145b1a42361cae2a6.13414da91a830ab996de89b398e079ff39c1f342e0d4fdba59c2c20ade5c7eb1.9915773e1da03b7aed1d0477563debc4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'payment', '01M88PD809WSD4FPNC4P6WK3XV', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD809WSD4FPNC4P6WK3XV-P1#2', '', '{"v":1,"transaction":"01M88PD809WSD4FPNC4P6WK3XV-P1","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD809WSD4FPNC4P6WK3XV-P1"}', 'ab5416cb9438d96d92200be3ca2cf1b26fd98ed161dddd1318d06ae65140eafb.285528ef4031c5a8e3ec9a180fac7cf8f85fd702df215ead92678e960bb6c371.8b89d397c3bd205226c5289da2c31699')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'order', '01M88PD809WSD4FPNC4P6WK3XV', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD809WSD4FPNC4P6WK3XV-P1#2', '', '{"v":1}', '864cbbccbf245cdce6ecdaae4372cfae105229e2420f235559aca6566750cea0.c092b75dfff34ad8853b771aa709d401308fd88d006b19370f9b7c396644f070.09d0872a3e579efd8065b8c856186d90')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', 'order', '01M88PD809WSD4FPNC4P6WK3XV', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD80EY6AKT8HVBXSGEMNK', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '34bbbb485045c8c4b0179e5f6f1751641a0b0241a8af835f72a94cb2636ce311.236309e823cb3c5c557e4948b719ed7f48a2f935a81e9e2fe30aec987f516bd0.53e4359d3e5500098b6913a55115e04e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'order', '01M88PD80GZ1NMBZBSJPYRSAD7', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80G9JSF1R6S784793XN', '', '{"v":1,"order":{"id":"01M88PD80GZ1NMBZBSJPYRSAD7","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'c12057adab56e09e456e61005ac9f52bdf17f02a767a5290c20ad2d85b8420d1.cafe656e1fe176c30f3016d79dd9c65d3b211ff363a16dc93dc8f41f1a0ee147.12356139465bbc27e836444db745a4aa')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'order', '01M88PD80GZ1NMBZBSJPYRSAD7', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80G9JSF1R6S784793XN', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '2f8e4c1f6ac78cc63a156eb20e5f487dc5db7b7a1c2226f08a528202dc981ea1.668d221276dda883dbde34952fce90003659372bda73b52ad88bc1116693070f.ba709d37069678dc45620ca05b129b54')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'payment', '01M88PD80GZ1NMBZBSJPYRSAD7', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80G9JSF1R6S784793XN', '', '{"v":1,"ledger":{"order":"01M88PD80GZ1NMBZBSJPYRSAD7","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '73a32e7df43701770e4850352e61be881ec4e99495cdd4a12ba26604812c8bea.f791127599caac6679de997ed3b32da517e22603098664d263f53fabc1e34e99.c8a7cb6bbdd853804e38476f570aa4f4')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'payment', '01M88PD80GZ1NMBZBSJPYRSAD7', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80G9JSF1R6S784793XN', '', '{"v":1,"transaction":{"id":"01M88PD80GZ1NMBZBSJPYRSAD7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88PD80GZ1NMBZBSJPYRSAD7"}}', 'f95fb0889d8c18cf6413578b7ee58f4d7d2384451a1e55ba1cd40fe36024f8d6.7fc3b87a1cab9bc79666a614c17cd8b8fb4c1ddc5775a601acb1ed20fb90aa53.643771f5db2ff030ea6078277d7f0c69')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'payment', '01M88PD80GZ1NMBZBSJPYRSAD7', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80GZ1NMBZBSJPYRSAD7-P1#2', '', '{"v":1,"transaction":"01M88PD80GZ1NMBZBSJPYRSAD7-P1","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD80GZ1NMBZBSJPYRSAD7-P1"}', 'b51025739078256cf2ad55d064e8d0562fb991e7e828fd224ae68820a9b1e30e.d3e013dc0f2e576804ea9fc40173a360a2799bad47165fe90936ed1c7d77590b.b0a855c0b2d3c250db0e6f14d363e51b')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'order', '01M88PD80GZ1NMBZBSJPYRSAD7', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80GZ1NMBZBSJPYRSAD7-P1#2', '', '{"v":1}', '13961f8dd870da7d2a8ac1ab037751b97b50f2025bac1e80c80de9bade0d18ed.9a0a407317ec2b171a358a52b99e6936450fdd01645776779d2a8bb990e614d4.9b0425525d0247841636f09166f9261c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', 'order', '01M88PD80GZ1NMBZBSJPYRSAD7', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80MXT1X0ZP2DZ742NE8', '', '{"v":1,"work":{"id":"01M88PD80GZ1NMBZBSJPYRSAD7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '1dfdbd8922883857d18c4e960e05679d68266df9093c1a13f8606c4b0b64e896.0aad63a63ea0e83af70a9bb4d3444718f3d49c9f53399b65b76ea16c7dbd74d0.1cda891356220576f4ab1a5085d0e839')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'order', '01M88PD80PKYZVVKDAJXPX752Z', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80N8GG1MBCFRMJ9K8QA', '', '{"v":1,"order":{"id":"01M88PD80PKYZVVKDAJXPX752Z","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '2b866634038ded649ce34581a5839f5c07a543e2ac61a44742ccdcbb926ca9ef.8d93aa3aa62777545a27bc2a503d018d1b971782a4a7b7454ecb5053faadd5b8.7cc378e734d27570ef57f705a856b532')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'order', '01M88PD80PKYZVVKDAJXPX752Z', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80N8GG1MBCFRMJ9K8QA', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '2a59bdf42f7af714820f1f0be3e51b231553c8736337dfad891dddc4a4edb88b.2bd7c5f4519cc440abb264c08896d101398fc06b1be4818aa8ac48a35466f528.2cdc67a0c40ed33877460e73f8e1a5d9')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'payment', '01M88PD80PKYZVVKDAJXPX752Z', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80N8GG1MBCFRMJ9K8QA', '', '{"v":1,"ledger":{"order":"01M88PD80PKYZVVKDAJXPX752Z","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '658aedb603b1616877e876c89fdc2a925e6ce8a6c15c88c50e208891ffec87b2.6e88811ca2df809a083d7e2b157743e2db7db3d2be6d745255b49874b0b7e6af.66580a58e5cfcb0a5613f8db6d6a2715')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'payment', '01M88PD80PKYZVVKDAJXPX752Z', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80N8GG1MBCFRMJ9K8QA', '', '{"v":1,"transaction":{"id":"01M88PD80PKYZVVKDAJXPX752Z-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88PD80PKYZVVKDAJXPX752Z"}}', 'ccced67aef2a2e8af3c19607805a23e559c2f238b26a6da7ef1811fd76c18d0e.af7ce1871ca0fa8bc2f7dfeb718509736916944f0f88fddd222f098c973d004c.58f3ba8880913b057c1a35092e239442')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'payment', '01M88PD80PKYZVVKDAJXPX752Z', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80PKYZVVKDAJXPX752Z-P1#2', '', '{"v":1,"transaction":"01M88PD80PKYZVVKDAJXPX752Z-P1","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD80PKYZVVKDAJXPX752Z-P1"}', 'd62af85ebbda945d3b90306c2cf11feb6f3ea42a52cc91ad3afed11d58435b8e.82ecc83a139a8474d2d87816007c8b9f944422a644ed9a465c5b7eadf47c77a5.249cfd155428358ff12c364e2b470786')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'order', '01M88PD80PKYZVVKDAJXPX752Z', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80PKYZVVKDAJXPX752Z-P1#2', '', '{"v":1}', 'd3372fe2e72ffc88fffb7eeede17b64f833e14fcad8a02c6ea8936cb1439fe34.dca32b652f76201cb46f50da301fa9436fd07a6a8759b946917604be307d518d.00755a3095f20638e122eb4f157654ac')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'order', '01M88PD80PKYZVVKDAJXPX752Z', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80S240XP05H8QTAW9JG', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'cc6b1d6bda1370000ce4b9fd39de2e793c2bb2710a36b0f46c176a38c0d97c77.e88d43393595c74939c9d0c355dd956ffc383f4fcbe7424bcb8a4faf42fc6983.ba81e6758396d1535d4e81289d7223c8')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'order', '01M88PD80PKYZVVKDAJXPX752Z', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80S240XP05H8QTAW9JG', '', '{"v":1}', '81f89658f30469a139c5519d2dc2f0c0b4d50aac5e311a47e32dc779a77c8eb3.e80525e296e90118b9759884f97288a8182fbe8495fa818dcafa6d83fd9c1992.bd7f1ae908fa3f80649aa75b5a34e75c')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'payment', '01M88PD80PKYZVVKDAJXPX752Z', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80S240XP05H8QTAW9JG', '', '{"v":1,"transaction":{"id":"01M88PD80PKYZVVKDAJXPX752Z-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD80PKYZVVKDAJXPX752Z-P1","cause":"01M88PD80PKYZVVKDAJXPX752Z"}}', '5f8c5be82f033e69e806f420b0f3e67f8ea2566a05365d257cf731e467ce1d88.e48b5ac5771d821f27881eb5a2c7715e5312f92021d057dd8191f6e9b6d7e69b.c049fdba5a58e6ce864548d9a9f26c6e')
-- end
INSERT INTO "recorded"."oms_event" ("position", "tenant", "owner", "subject_kind", "subject_id", "version", "type", "happened_at", "actor", "request", "note", "body", "seal")
VALUES (NULL, 't-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', 'payment', '01M88PD80PKYZVVKDAJXPX752Z', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD80PKYZVVKDAJXPX752Z-P2#2', '', '{"v":1,"transaction":"01M88PD80PKYZVVKDAJXPX752Z-P2","reference":"cancel-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD80PKYZVVKDAJXPX752Z-P2"}', '1f16f27cd5187676bcb4991404b002decaf04ebe711e40741730ee72e8dcf2e3.e50b98cdf7e81e7edfe53e5b2b2a6f6a345f4e477d983f1bcbbbfe9ef14841bb.ef959d3e4af440732048611fec309a4a')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-F1', '01M88PD7XT3X0QYH4GC3XBA4B3', '4', '{"v":1,"id":"01M88PD7XT3X0QYH4GC3XBA4B3-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86-F1', '01M88PD7ZDS2TSJFNV1WTSNW86', '4', '{"v":1,"id":"01M88PD7ZDS2TSJFNV1WTSNW86-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_fulfillment" ("tenant", "id", "owner", "version", "body", "node", "state", "released_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7-F1', '01M88PD80GZ1NMBZBSJPYRSAD7', '1', '{"v":1,"id":"01M88PD80GZ1NMBZBSJPYRSAD7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_node" ("tenant", "id", "owner", "version", "body", "name", "country", "active", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 't', '9d345409bbf187a1cc24e66e7211ba13bd9d27db2bf5932accbd82f7b6a98069')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', '01M88PD7XT3X0QYH4GC3XBA4B3', '15', '{"v":1,"id":"01M88PD7XT3X0QYH4GC3XBA4B3","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', '25e96f9bcc064453184f1b2edc73f9df01772266d6b31a2a94ccd54db9301aa6')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', '01M88PD7ZDS2TSJFNV1WTSNW86', '7', '{"v":1,"id":"01M88PD7ZDS2TSJFNV1WTSNW86","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', '67f1011cd85b6f8c74cb27c6cea4502542b02f06f8229e97d45884e20774ff29')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', '01M88PD809WSD4FPNC4P6WK3XV', '3', '{"v":1,"id":"01M88PD809WSD4FPNC4P6WK3XV","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '34bbbb485045c8c4b0179e5f6f1751641a0b0241a8af835f72a94cb2636ce311')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', '01M88PD80GZ1NMBZBSJPYRSAD7', '3', '{"v":1,"id":"01M88PD80GZ1NMBZBSJPYRSAD7","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', '1dfdbd8922883857d18c4e960e05679d68266df9093c1a13f8606c4b0b64e896')
-- end
INSERT INTO "recorded"."oms_order" ("tenant", "id", "owner", "version", "body", "channel", "external_reference", "customer", "state", "fulfillment_status", "return_status", "country", "currency", "total", "charged", "line_count", "units", "backordered_units", "placed_at", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', '01M88PD80PKYZVVKDAJXPX752Z', '4', '{"v":1,"id":"01M88PD80PKYZVVKDAJXPX752Z","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', '1f16f27cd5187676bcb4991404b002decaf04ebe711e40741730ee72e8dcf2e3')
-- end
INSERT INTO "recorded"."oms_order_reference" ("tenant", "id", "owner", "version", "body")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'web/4711', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88PD7XT3X0QYH4GC3XBA4B3"}')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3', '01M88PD7XT3X0QYH4GC3XBA4B3', '8', '{"v":1,"order":"01M88PD7XT3X0QYH4GC3XBA4B3","currency":"EUR","method":"card","transactions":[{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P1","cause":"01M88PD7XT3X0QYH4GC3XBA4B3"},{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","reference":"capture-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P2","cause":"01M88PD7XT3X0QYH4GC3XBA4B3-S1"},{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","reference":"capture-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P3","cause":"01M88PD7XT3X0QYH4GC3XBA4B3"},{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P1","reference":"cancel-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P4","cause":"01M88PD7XT3X0QYH4GC3XBA4B3"},{"id":"01M88PD7XT3X0QYH4GC3XBA4B3-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7XT3X0QYH4GC3XBA4B3-P2","reference":"refund-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7XT3X0QYH4GC3XBA4B3-P5","cause":"01M88PD7XT3X0QYH4GC3XBA4B3-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86', '01M88PD7ZDS2TSJFNV1WTSNW86', '4', '{"v":1,"order":"01M88PD7ZDS2TSJFNV1WTSNW86","currency":"JPY","method":"card","transactions":[{"id":"01M88PD7ZDS2TSJFNV1WTSNW86-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7ZDS2TSJFNV1WTSNW86-P1","cause":"01M88PD7ZDS2TSJFNV1WTSNW86"},{"id":"01M88PD7ZDS2TSJFNV1WTSNW86-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88PD7ZDS2TSJFNV1WTSNW86-P1","reference":"capture-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD7ZDS2TSJFNV1WTSNW86-P2","cause":"01M88PD7ZDS2TSJFNV1WTSNW86-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV', '01M88PD809WSD4FPNC4P6WK3XV', '2', '{"v":1,"order":"01M88PD809WSD4FPNC4P6WK3XV","currency":"KWD","method":"card","transactions":[{"id":"01M88PD809WSD4FPNC4P6WK3XV-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD809WSD4FPNC4P6WK3XV-P1","cause":"01M88PD809WSD4FPNC4P6WK3XV"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7', '01M88PD80GZ1NMBZBSJPYRSAD7', '2', '{"v":1,"order":"01M88PD80GZ1NMBZBSJPYRSAD7","currency":"EUR","method":"card","transactions":[{"id":"01M88PD80GZ1NMBZBSJPYRSAD7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD80GZ1NMBZBSJPYRSAD7-P1","cause":"01M88PD80GZ1NMBZBSJPYRSAD7"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_payment" ("tenant", "id", "owner", "version", "body", "currency", "authorized", "captured", "refunded", "amounts_due")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z', '01M88PD80PKYZVVKDAJXPX752Z', '4', '{"v":1,"order":"01M88PD80PKYZVVKDAJXPX752Z","currency":"EUR","method":"card","transactions":[{"id":"01M88PD80PKYZVVKDAJXPX752Z-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD80PKYZVVKDAJXPX752Z-P1","cause":"01M88PD80PKYZVVKDAJXPX752Z"},{"id":"01M88PD80PKYZVVKDAJXPX752Z-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD80PKYZVVKDAJXPX752Z-P1","reference":"cancel-t-a574da13-e9c3-4fe4-9a39-035ea641fb5d/01M88PD80PKYZVVKDAJXPX752Z-P2","cause":"01M88PD80PKYZVVKDAJXPX752Z"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'e45f0738a3145c265e2a36ab6042d3622fb3886e82e2194a19df0dede014826f')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', '2a00ae03c2033c0f5ef5d3c77a403a2a673ecd6535f1ce22b479bb132840666d')
-- end
INSERT INTO "recorded"."oms_product" ("tenant", "id", "owner", "version", "body", "name", "item_type", "tax_category", "chain_head")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', 'ea01cadd28886ea6fe9c862f549c9d6b2dfc0085b5c60b989a9abb2d8899a27e')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XF494HV0657RFRGPVJ', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XH4JCH96M10EM7YVXF', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XJ83FXY0B7GN6PN7YX', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XM9S88AKNW9WQ06M57', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XNP12YV5S3XZJKN55J', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XPH693N8KNRM3PSXKK', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XQ5WV45PX4VRBTSEPG', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XRGWHWNC190980D50F', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-P1#2', 'f60b1faa22d5d4e65238b79619a0e9843d7ced05274077ae8edd6b2b611b1626', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-P2#2', '9c2198cdaf571c6b70345dda9cfccda2a9d065f815d5e614bafec3ce0d7b850a', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-P3#2', 'b64c284ad20996fb2bbbe140184b42b113cf5f6c752f802f9876e4d201e2ec30', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-P4#2', '077e691ddb679954da1a9e6911bf5446b874648bd13825a42505d88e638a6a90', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-P5#2', '6333c498b5f4f5fa179706e718da89cfa86f8b937d45a7faf6178a0c52822ca0', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Y5XHK6C0PPMJP9WCNX', '91303608aa0bb840995a1cc77f92fb2d32b1775c72ba80abd1d6765991fd0dd0', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Y6EHW94QB44XVMCSM8', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Y80W0ZAMEW5WY9S4DH', '0f6d046da6cf3d6a1b88afaaa858abc3a2f207f833a1343d43c8f6e2b428e8af', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7YACW6TKW7Z5BTQ4X5D', '4cf5ea8eb5b9d683b991f2f6b6a3bf9575304dd1b69ef602e2a75772c41f7c20', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7YD75MT8NN30YNF5FF8', '51cafa7c55cee38285e6f494f764e1abcb588c7b256f3622040dd24f346d94c0', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7YFAC4N811DPEQD9GKG', '0fb23d7da6dcbce274b3e9dffaadfc369cb64b5cee04c33c275abfb5fe98454a', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7YXBZP6QY1SXHCPWMXX', '531b51beee7148d4981c13a9317b8c638cd2d55a84c8f1fce6e44070dd685113', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Z0WQ2AWQWJK0N02DMK', 'be326800575188abc597947a4cc1b3a025989e9907c363b6e983bdadf14af9e9', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Z2YFAQNYA3MJ581ERA', '50fe820622249eaf8ad0fc45c8aaf6f4562b05bf08d9d33a164fe074680a76bb', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Z52BZG8EPA72DFRWS7', '536973c0051d63e243b83b54e8141c4b96bfc39230219df858cba434e4a00782', '{"v":1,"subject":"01M88PD7XT3X0QYH4GC3XBA4B3-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Z62G3WNKH02C5N6V73', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZD6R4H6MMHR8GMD3VR', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86-P1#2', '1756a7292f0c5cb2a3dfe2eddfd1dd921afab7a4ee6266ac1bb8a8fdb406e5f5', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86-P2#2', 'fad1d409674c0bdca4bbe571743ba2e98faa40a58f07fa9f1badbc20003867a0', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZXNFV6CTMZ1BNH48AE', '13e8c2e480a10986d6808d22d03877bd1e4767b64b1b275e60bd908ebcf2f7d2', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD800NYRP0EJGXZBAT03Q', '41967c99a0a0c243b5bb91a38122c1117eb48d9b9af7c263f7ad2c4c7a2a7450', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD801N0XTS22B6ZF2EPPR', '46e8ac187de9ee16a7822b3b93fe3bba922e29fd5172d6015f6160787a63c871', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD803PX5WHDPNHAGQECXY', 'd15d709af59edd4ad6b983f002ec991e2f06114658a7cb4685ec1ea9192b688c', '{"v":1,"subject":"01M88PD7ZDS2TSJFNV1WTSNW86-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80894FW9X5MKQRW9VMP', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88PD809WSD4FPNC4P6WK3XV","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809DJPHC853NG7QXFXR', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD809WSD4FPNC4P6WK3XV-P1#2', '20777d7c73c9f04edb3c1a6cea079b60b4252d0a9736331aafc47ca5abebb5cc', '{"v":1,"subject":"01M88PD809WSD4FPNC4P6WK3XV-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80EY6AKT8HVBXSGEMNK', '0be94b7018ccc15e51a867941bc5884dd1da723fc28c1fa35b30536f6e2993e5', '{"v":1,"subject":"01M88PD809WSD4FPNC4P6WK3XV"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80G9JSF1R6S784793XN', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88PD80GZ1NMBZBSJPYRSAD7"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80GZ1NMBZBSJPYRSAD7-P1#2', '400d9ce54a5e1c76dac58f96142f169f62c1c0c5c63a1075a29636397d508eb4', '{"v":1,"subject":"01M88PD80GZ1NMBZBSJPYRSAD7-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80MXT1X0ZP2DZ742NE8', 'c4118a9b34a5aa188413305c59b71b78d361cbed9e6446d95fd40c672d4c29a5', '{"v":1,"subject":"01M88PD80GZ1NMBZBSJPYRSAD7"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80N8GG1MBCFRMJ9K8QA', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88PD80PKYZVVKDAJXPX752Z"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z-P1#2', '70af623ee5e2e11b6210b5b4f086a6ce30221dc5c309381faed828dd351b9415', '{"v":1,"subject":"01M88PD80PKYZVVKDAJXPX752Z-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80PKYZVVKDAJXPX752Z-P2#2', '90d96adb9c19fdb8395003ee3814894ab004f6a0bb5e708e5dead77900c0b036', '{"v":1,"subject":"01M88PD80PKYZVVKDAJXPX752Z-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80S240XP05H8QTAW9JG', '53ab536b042129c765153eef8f34df489fbb7674919a2044c36b356da8626362', '{"v":1,"subject":"01M88PD80PKYZVVKDAJXPX752Z"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_request" ("tenant", "request", "fingerprint", "outcome", "answered_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80TJSDTF84VHEBP9425', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_return" ("tenant", "id", "owner", "version", "body", "state", "refund", "requested_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-R1', '01M88PD7XT3X0QYH4GC3XBA4B3', '3', '{"v":1,"id":"01M88PD7XT3X0QYH4GC3XBA4B3-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'postgres', '2026-11-25 06:31:07.838585', '0', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '338721638', 'postgres', '2026-11-25 06:31:07.844545', '4', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.128', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '687527017', 'postgres', '2026-11-25 06:31:07.854633', '31', 't')
-- end
INSERT INTO "recorded"."oms_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1775925481', 'postgres', '2026-11-25 06:31:07.890557', '54', 't')
-- end
INSERT INTO "recorded"."oms_sequencer" ("id", "last_position")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XT3X0QYH4GC3XBA4B3-S1', '01M88PD7XT3X0QYH4GC3XBA4B3', '2', '{"v":1,"id":"01M88PD7XT3X0QYH4GC3XBA4B3-S1","fulfillment":"01M88PD7XT3X0QYH4GC3XBA4B3-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7XT3X0QYH4GC3XBA4B3"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88PD7XT3X0QYH4GC3XBA4B3', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_shipment" ("tenant", "id", "owner", "version", "body", "node", "state", "carrier", "tracking", "parcel_count", "shipped_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZDS2TSJFNV1WTSNW86-S1', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', '{"v":1,"id":"01M88PD7ZDS2TSJFNV1WTSNW86-S1","fulfillment":"01M88PD7ZDS2TSJFNV1WTSNW86-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7ZDS2TSJFNV1WTSNW86"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88PD7ZDS2TSJFNV1WTSNW86', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "on_hand", "reserved", "quarantined")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."oms_stock" ("tenant", "sku", "node", "on_hand", "reserved", "quarantined")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XM9S88AKNW9WQ06M57/000001', 'TEA', '1', '{"v":1,"id":"01M88PD7XM9S88AKNW9WQ06M57/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88PD7XM9S88AKNW9WQ06M57"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XPH693N8KNRM3PSXKK/000001', 'MUG', '1', '{"v":1,"id":"01M88PD7XPH693N8KNRM3PSXKK/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88PD7XPH693N8KNRM3PSXKK"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7XRGWHWNC190980D50F/000001', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', '{"v":1,"id":"01M88PD7XRGWHWNC190980D50F/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88PD7XT3X0QYH4GC3XBA4B3/1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7XRGWHWNC190980D50F"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88PD7XT3X0QYH4GC3XBA4B3/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Y5XHK6C0PPMJP9WCNX/000001', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', '{"v":1,"id":"01M88PD7Y5XHK6C0PPMJP9WCNX/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88PD7XT3X0QYH4GC3XBA4B3/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7Y5XHK6C0PPMJP9WCNX"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88PD7XT3X0QYH4GC3XBA4B3/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7YFAC4N811DPEQD9GKG/000001', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', '{"v":1,"id":"01M88PD7YFAC4N811DPEQD9GKG/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88PD7XT3X0QYH4GC3XBA4B3/1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7YFAC4N811DPEQD9GKG"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88PD7XT3X0QYH4GC3XBA4B3/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Z2YFAQNYA3MJ581ERA/000001', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', '{"v":1,"id":"01M88PD7Z2YFAQNYA3MJ581ERA/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88PD7XT3X0QYH4GC3XBA4B3/1","reason":"01M88PD7XT3X0QYH4GC3XBA4B3-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7Z2YFAQNYA3MJ581ERA"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88PD7XT3X0QYH4GC3XBA4B3/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7Z52BZG8EPA72DFRWS7/000001', '01M88PD7XT3X0QYH4GC3XBA4B3', '1', '{"v":1,"id":"01M88PD7Z52BZG8EPA72DFRWS7/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88PD7XT3X0QYH4GC3XBA4B3/1","reason":"01M88PD7XT3X0QYH4GC3XBA4B3-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7Z52BZG8EPA72DFRWS7"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88PD7XT3X0QYH4GC3XBA4B3/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD7ZD6R4H6MMHR8GMD3VR/000001', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', '{"v":1,"id":"01M88PD7ZD6R4H6MMHR8GMD3VR/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88PD7ZDS2TSJFNV1WTSNW86/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD7ZD6R4H6MMHR8GMD3VR"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88PD7ZDS2TSJFNV1WTSNW86/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD803PX5WHDPNHAGQECXY/000001', '01M88PD7ZDS2TSJFNV1WTSNW86', '1', '{"v":1,"id":"01M88PD803PX5WHDPNHAGQECXY/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88PD7ZDS2TSJFNV1WTSNW86/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD803PX5WHDPNHAGQECXY"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88PD7ZDS2TSJFNV1WTSNW86/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80894FW9X5MKQRW9VMP/000001', '01M88PD809WSD4FPNC4P6WK3XV', '1', '{"v":1,"id":"01M88PD80894FW9X5MKQRW9VMP/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88PD809WSD4FPNC4P6WK3XV/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD80894FW9X5MKQRW9VMP"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88PD809WSD4FPNC4P6WK3XV/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80G9JSF1R6S784793XN/000001', '01M88PD80GZ1NMBZBSJPYRSAD7', '1', '{"v":1,"id":"01M88PD80G9JSF1R6S784793XN/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88PD80GZ1NMBZBSJPYRSAD7/1"},"at":"2026-03-04T09:00:00Z","request":"01M88PD80G9JSF1R6S784793XN"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88PD80GZ1NMBZBSJPYRSAD7/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80N8GG1MBCFRMJ9K8QA/000001', '01M88PD80PKYZVVKDAJXPX752Z', '1', '{"v":1,"id":"01M88PD80N8GG1MBCFRMJ9K8QA/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88PD80PKYZVVKDAJXPX752Z/1"},"at":"2026-03-04T09:00:00Z","request":"01M88PD80N8GG1MBCFRMJ9K8QA"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88PD80PKYZVVKDAJXPX752Z/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."oms_stock_movement" ("tenant", "id", "owner", "version", "body", "movement_type", "sku", "node", "on_hand", "reserved", "quarantined", "reference", "moved_at")
VALUES ('t-a574da13-e9c3-4fe4-9a39-035ea641fb5d', '01M88PD80S240XP05H8QTAW9JG/000001', '01M88PD80PKYZVVKDAJXPX752Z', '1', '{"v":1,"id":"01M88PD80S240XP05H8QTAW9JG/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88PD80PKYZVVKDAJXPX752Z/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88PD80S240XP05H8QTAW9JG"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88PD80PKYZVVKDAJXPX752Z/1', '2026-03-04 09:00:00+00')
-- end
