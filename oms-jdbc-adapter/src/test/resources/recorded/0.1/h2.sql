CREATE SCHEMA "recorded"
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SCHEMA_HISTORY" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL,
    CONSTRAINT "OMS_SCHEMA_HISTORY_pk" PRIMARY KEY ("installed_rank")
) AS SELECT -1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', CURRENT_TIMESTAMP, 0, TRUE
-- end
CREATE INDEX "recorded"."OMS_SCHEMA_HISTORY_s_idx" ON "recorded"."OMS_SCHEMA_HISTORY" ("success")
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_STOCK" (
    tenant varchar(100) NOT NULL,
    sku varchar(150) NOT NULL,
    node varchar(150) NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node),
    CHECK (on_hand - reserved >= 0)
)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_REQUEST" (
    tenant varchar(100) NOT NULL,
    request varchar(150) NOT NULL,
    fingerprint varchar(255) NOT NULL,
    outcome clob NOT NULL,
    answered_at timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (tenant, request)
)
-- end
CREATE INDEX IF NOT EXISTS "OMS_REQUEST_ANSWERED" ON "recorded"."OMS_REQUEST" (answered_at)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_EVENT" (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    position bigint,
    tenant varchar(100) NOT NULL,
    owner varchar(150) NOT NULL,
    subject_kind varchar(255) NOT NULL,
    subject_id varchar(150) NOT NULL,
    version bigint NOT NULL,
    type varchar(255) NOT NULL,
    happened_at timestamp(6) with time zone NOT NULL,
    actor varchar(255) NOT NULL,
    request varchar(150) NOT NULL,
    note clob NOT NULL,
    body clob NOT NULL,
    seal varchar(255) NOT NULL
)
-- end
CREATE INDEX IF NOT EXISTS "OMS_EVENT_UNNUMBERED" ON "recorded"."OMS_EVENT" (position, id)
-- end
CREATE UNIQUE INDEX IF NOT EXISTS "OMS_EVENT_TENANT" ON "recorded"."OMS_EVENT" (tenant, position)
-- end
CREATE INDEX IF NOT EXISTS "OMS_EVENT_OWNER" ON "recorded"."OMS_EVENT" (tenant, owner, position)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SEQUENCER" (
    id smallint PRIMARY KEY,
    last_position bigint NOT NULL
)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_PRODUCT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NAME" varchar(255),
    "ITEM_TYPE" varchar(255),
    "TAX_CATEGORY" varchar(255),
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_PRODUCT" ADD COLUMN IF NOT EXISTS "NAME" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PRODUCT" ADD COLUMN IF NOT EXISTS "ITEM_TYPE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PRODUCT" ADD COLUMN IF NOT EXISTS "TAX_CATEGORY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PRODUCT" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_PRODUCT_TENANT_OWNER" ON "recorded"."OMS_PRODUCT" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_NODE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NAME" varchar(255),
    "COUNTRY" varchar(255),
    "ACTIVE" boolean,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_NODE" ADD COLUMN IF NOT EXISTS "NAME" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_NODE" ADD COLUMN IF NOT EXISTS "COUNTRY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_NODE" ADD COLUMN IF NOT EXISTS "ACTIVE" boolean
-- end
ALTER TABLE "recorded"."OMS_NODE" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_NODE_TENANT_OWNER" ON "recorded"."OMS_NODE" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_ORDER" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "CHANNEL" varchar(255),
    "EXTERNAL_REFERENCE" varchar(255),
    "CUSTOMER" varchar(255),
    "STATE" varchar(255),
    "FULFILLMENT_STATUS" varchar(255),
    "RETURN_STATUS" varchar(255),
    "COUNTRY" varchar(255),
    "CURRENCY" varchar(255),
    "TOTAL" decimal(26, 6),
    "CHARGED" decimal(26, 6),
    "LINE_COUNT" bigint,
    "UNITS" bigint,
    "BACKORDERED_UNITS" bigint,
    "PLACED_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "CHANNEL" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "EXTERNAL_REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "CUSTOMER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "FULFILLMENT_STATUS" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "RETURN_STATUS" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "COUNTRY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "CURRENCY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "TOTAL" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "CHARGED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "LINE_COUNT" bigint
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "BACKORDERED_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "PLACED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_TENANT_OWNER" ON "recorded"."OMS_ORDER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_TENANT_PLACED_AT_ID" ON "recorded"."OMS_ORDER" (tenant, "PLACED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_TENANT_CUSTOMER_PLACED_AT_ID" ON "recorded"."OMS_ORDER" (tenant, "CUSTOMER", "PLACED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_TENANT_STATE_PLACED_AT_ID" ON "recorded"."OMS_ORDER" (tenant, "STATE", "PLACED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_TENANT_CHANNEL_PLACED_AT_ID" ON "recorded"."OMS_ORDER" (tenant, "CHANNEL", "PLACED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_ORDER_REFERENCE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    PRIMARY KEY (tenant, id)
)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_REFERENCE_TENANT_OWNER" ON "recorded"."OMS_ORDER_REFERENCE" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_ARCHIVED_ORDER" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "CHANNEL" varchar(255),
    "EXTERNAL_REFERENCE" varchar(255),
    "CUSTOMER" varchar(255),
    "STATE" varchar(255),
    "FULFILLMENT_STATUS" varchar(255),
    "RETURN_STATUS" varchar(255),
    "COUNTRY" varchar(255),
    "CURRENCY" varchar(255),
    "TOTAL" decimal(26, 6),
    "CHARGED" decimal(26, 6),
    "LINE_COUNT" bigint,
    "UNITS" bigint,
    "BACKORDERED_UNITS" bigint,
    "PLACED_AT" timestamp(6) with time zone,
    "AUTHORIZED" decimal(26, 6),
    "CAPTURED" decimal(26, 6),
    "REFUNDED" decimal(26, 6),
    "ARCHIVED_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "CHANNEL" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "EXTERNAL_REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "CUSTOMER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "FULFILLMENT_STATUS" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "RETURN_STATUS" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "COUNTRY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "CURRENCY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "TOTAL" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "CHARGED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "LINE_COUNT" bigint
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "BACKORDERED_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "PLACED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "AUTHORIZED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "CAPTURED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "REFUNDED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "ARCHIVED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ARCHIVED_ORDER_TENANT_OWNER" ON "recorded"."OMS_ARCHIVED_ORDER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ARCHIVED_ORDER_TENANT_PLACED_AT_ID" ON "recorded"."OMS_ARCHIVED_ORDER" (tenant, "PLACED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ARCHIVED_ORDER_TENANT_CUSTOMER_PLACED_AT_ID" ON "recorded"."OMS_ARCHIVED_ORDER" (tenant, "CUSTOMER", "PLACED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_PAYMENT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "CURRENCY" varchar(255),
    "AUTHORIZED" decimal(26, 6),
    "CAPTURED" decimal(26, 6),
    "REFUNDED" decimal(26, 6),
    "AMOUNTS_DUE" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_PAYMENT" ADD COLUMN IF NOT EXISTS "CURRENCY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PAYMENT" ADD COLUMN IF NOT EXISTS "AUTHORIZED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_PAYMENT" ADD COLUMN IF NOT EXISTS "CAPTURED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_PAYMENT" ADD COLUMN IF NOT EXISTS "REFUNDED" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_PAYMENT" ADD COLUMN IF NOT EXISTS "AMOUNTS_DUE" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_PAYMENT_TENANT_OWNER" ON "recorded"."OMS_PAYMENT" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_FULFILLMENT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NODE" varchar(255),
    "STATE" varchar(255),
    "RELEASED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_FULFILLMENT" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_FULFILLMENT" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_FULFILLMENT" ADD COLUMN IF NOT EXISTS "RELEASED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_FULFILLMENT_TENANT_OWNER" ON "recorded"."OMS_FULFILLMENT" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_FULFILLMENT_TENANT_NODE_STATE_RELEASED_AT_ID" ON "recorded"."OMS_FULFILLMENT" (tenant, "NODE", "STATE", "RELEASED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SHIPMENT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NODE" varchar(255),
    "STATE" varchar(255),
    "CARRIER" varchar(255),
    "TRACKING" varchar(255),
    "PARCEL_COUNT" bigint,
    "SHIPPED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_SHIPMENT" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SHIPMENT" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SHIPMENT" ADD COLUMN IF NOT EXISTS "CARRIER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SHIPMENT" ADD COLUMN IF NOT EXISTS "TRACKING" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SHIPMENT" ADD COLUMN IF NOT EXISTS "PARCEL_COUNT" bigint
-- end
ALTER TABLE "recorded"."OMS_SHIPMENT" ADD COLUMN IF NOT EXISTS "SHIPPED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_SHIPMENT_TENANT_OWNER" ON "recorded"."OMS_SHIPMENT" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SHIPMENT_TENANT_TRACKING_ID" ON "recorded"."OMS_SHIPMENT" (tenant, "TRACKING", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SHIPMENT_TENANT_SHIPPED_AT_ID" ON "recorded"."OMS_SHIPMENT" (tenant, "SHIPPED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_RETURN" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "STATE" varchar(255),
    "REFUND" decimal(26, 6),
    "REQUESTED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_RETURN" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_RETURN" ADD COLUMN IF NOT EXISTS "REFUND" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_RETURN" ADD COLUMN IF NOT EXISTS "REQUESTED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_RETURN_TENANT_OWNER" ON "recorded"."OMS_RETURN" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_RETURN_TENANT_STATE_REQUESTED_AT_ID" ON "recorded"."OMS_RETURN" (tenant, "STATE", "REQUESTED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_BACKORDER" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "SKU" varchar(255),
    "UNITS" bigint,
    "PRIORITY" bigint,
    "QUEUE_RANK" bigint,
    "WAITING_SINCE" timestamp(6) with time zone,
    "HELD" boolean,
    "PROMISED_FOR" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "PRIORITY" bigint
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "QUEUE_RANK" bigint
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "WAITING_SINCE" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "HELD" boolean
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "PROMISED_FOR" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_BACKORDER_TENANT_OWNER" ON "recorded"."OMS_BACKORDER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_BACKORDER_TENANT_SKU_QUEUE_RANK_WAITING_SINCE_ID" ON "recorded"."OMS_BACKORDER" (tenant, "SKU", "QUEUE_RANK", "WAITING_SINCE", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_RESERVATION" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "UNITS" bigint,
    "COMPLETE" boolean,
    "EXPIRES_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_RESERVATION" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_RESERVATION" ADD COLUMN IF NOT EXISTS "COMPLETE" boolean
-- end
ALTER TABLE "recorded"."OMS_RESERVATION" ADD COLUMN IF NOT EXISTS "EXPIRES_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_RESERVATION_TENANT_OWNER" ON "recorded"."OMS_RESERVATION" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_RESERVATION_TENANT_EXPIRES_AT_ID" ON "recorded"."OMS_RESERVATION" (tenant, "EXPIRES_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_TRANSFER" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "FROM_NODE" varchar(255),
    "TO_NODE" varchar(255),
    "STATE" varchar(255),
    "REFERENCE" varchar(255),
    "ORDERED_UNITS" bigint,
    "UNITS_IN_TRANSIT" bigint,
    "ORDERED_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "FROM_NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "TO_NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "ORDERED_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "UNITS_IN_TRANSIT" bigint
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "ORDERED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_TRANSFER_TENANT_OWNER" ON "recorded"."OMS_TRANSFER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_TRANSFER_TENANT_STATE_ORDERED_AT_ID" ON "recorded"."OMS_TRANSFER" (tenant, "STATE", "ORDERED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SUPPLY" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "SKU" varchar(255),
    "NODE" varchar(255),
    "SOURCE" varchar(255),
    "REFERENCE" varchar(255),
    "UNITS" bigint,
    "RECEIVED" bigint,
    "OPEN_UNITS" bigint,
    "DUE_AT" timestamp(6) with time zone,
    "IS_OPEN" boolean,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "SOURCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "RECEIVED" bigint
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "OPEN_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "DUE_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "IS_OPEN" boolean
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUPPLY_TENANT_OWNER" ON "recorded"."OMS_SUPPLY" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUPPLY_DUE_AT_TENANT_ID" ON "recorded"."OMS_SUPPLY" ("DUE_AT", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUPPLY_TENANT_SKU_DUE_AT_ID" ON "recorded"."OMS_SUPPLY" (tenant, "SKU", "DUE_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUPPLY_TENANT_IS_OPEN_DUE_AT_ID" ON "recorded"."OMS_SUPPLY" (tenant, "IS_OPEN", "DUE_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_OUTLOOK" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "WAITING" bigint,
    "UNCOVERED" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_OUTLOOK" ADD COLUMN IF NOT EXISTS "WAITING" bigint
-- end
ALTER TABLE "recorded"."OMS_OUTLOOK" ADD COLUMN IF NOT EXISTS "UNCOVERED" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_OUTLOOK_TENANT_OWNER" ON "recorded"."OMS_OUTLOOK" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_STOCK_MOVEMENT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "MOVEMENT_TYPE" varchar(255),
    "SKU" varchar(255),
    "NODE" varchar(255),
    "ON_HAND" bigint,
    "RESERVED" bigint,
    "QUARANTINED" bigint,
    "REFERENCE" varchar(255),
    "MOVED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "MOVEMENT_TYPE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "ON_HAND" bigint
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "RESERVED" bigint
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "QUARANTINED" bigint
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "MOVED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_MOVEMENT_TENANT_OWNER" ON "recorded"."OMS_STOCK_MOVEMENT" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_MOVEMENT_TENANT_SKU_NODE_MOVED_AT_ID" ON "recorded"."OMS_STOCK_MOVEMENT" (tenant, "SKU", "NODE", "MOVED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_EFFECT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "EFFECT_TYPE" varchar(255),
    "ATTEMPTS" bigint,
    "PARKED" boolean,
    "DUE_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_EFFECT" ADD COLUMN IF NOT EXISTS "EFFECT_TYPE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_EFFECT" ADD COLUMN IF NOT EXISTS "ATTEMPTS" bigint
-- end
ALTER TABLE "recorded"."OMS_EFFECT" ADD COLUMN IF NOT EXISTS "PARKED" boolean
-- end
ALTER TABLE "recorded"."OMS_EFFECT" ADD COLUMN IF NOT EXISTS "DUE_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_EFFECT_TENANT_OWNER" ON "recorded"."OMS_EFFECT" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_EFFECT_DUE_AT_TENANT_ID" ON "recorded"."OMS_EFFECT" ("DUE_AT", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_EFFECT_TENANT_PARKED_ID" ON "recorded"."OMS_EFFECT" (tenant, "PARKED", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_TIMER" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "COMMAND_TYPE" varchar(255),
    "ATTEMPTS" bigint,
    "PARKED" boolean,
    "DUE_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_TIMER" ADD COLUMN IF NOT EXISTS "COMMAND_TYPE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_TIMER" ADD COLUMN IF NOT EXISTS "ATTEMPTS" bigint
-- end
ALTER TABLE "recorded"."OMS_TIMER" ADD COLUMN IF NOT EXISTS "PARKED" boolean
-- end
ALTER TABLE "recorded"."OMS_TIMER" ADD COLUMN IF NOT EXISTS "DUE_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_TIMER_TENANT_OWNER" ON "recorded"."OMS_TIMER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_TIMER_DUE_AT_TENANT_ID" ON "recorded"."OMS_TIMER" ("DUE_AT", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_TIMER_TENANT_PARKED_ID" ON "recorded"."OMS_TIMER" (tenant, "PARKED", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SUBSCRIPTION" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "POSITION" bigint,
    "RUNNER" varchar(255),
    "HELD_UNTIL" timestamp(6) with time zone,
    "FAILURES" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_SUBSCRIPTION" ADD COLUMN IF NOT EXISTS "POSITION" bigint
-- end
ALTER TABLE "recorded"."OMS_SUBSCRIPTION" ADD COLUMN IF NOT EXISTS "RUNNER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUBSCRIPTION" ADD COLUMN IF NOT EXISTS "HELD_UNTIL" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_SUBSCRIPTION" ADD COLUMN IF NOT EXISTS "FAILURES" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUBSCRIPTION_TENANT_OWNER" ON "recorded"."OMS_SUBSCRIPTION" (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_ORDER_PAGE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    PRIMARY KEY (tenant, id)
)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ORDER_PAGE_TENANT_OWNER" ON "recorded"."OMS_ORDER_PAGE" (tenant, owner)
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_ORDERS" AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(o.body AS varchar) FORMAT JSON)."shipTo"."postalCode" AS varchar), '^"|"$', '')) AS postal_code,
       STRINGDECODE(REGEXP_REPLACE(CAST((CAST(o.body AS varchar) FORMAT JSON)."shipTo"."city" AS varchar), '^"|"$', '')) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, COALESCE(CAST(CAST((CAST(o.body AS varchar) FORMAT JSON)."priority" AS varchar) AS bigint), 0) AS priority,
       o.placed_at, FALSE AS archived
FROM "recorded"."OMS_ORDER" AS o LEFT JOIN "recorded"."OMS_PAYMENT" AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(o.body AS varchar) FORMAT JSON)."order"."shipTo"."postalCode" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((CAST(o.body AS varchar) FORMAT JSON)."order"."shipTo"."city" AS varchar), '^"|"$', '')),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, COALESCE(CAST(CAST((CAST(o.body AS varchar) FORMAT JSON)."order"."priority" AS varchar) AS bigint), 0), o.placed_at, TRUE
FROM "recorded"."OMS_ARCHIVED_ORDER" AS o
-- end
COMMENT ON VIEW "recorded"."OMS_ORDERS" IS 'Every order with what was paid for it.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_ORDER_LINES" AS
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
        SELECT o.tenant, o.id AS order_id, COALESCE(CAST(CAST((o.line)."number" AS varchar) AS bigint), 0) AS line, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."sku" AS varchar), '^"|"$', '')) AS sku,
       STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."name" AS varchar), '^"|"$', '')) AS name, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."type" AS varchar), '^"|"$', '')) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."price"."unitPrice" AS varchar), '^"|"$', '')) AS decimal(26, 6)) AS unit_price,
       COALESCE(CAST(CAST((o.line)."price"."lineDiscount"."minor" AS varchar) AS bigint), 0) AS line_discount,
       COALESCE(CAST(CAST((o.line)."price"."orderDiscount"."minor" AS varchar) AS bigint), 0) AS order_discount,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."price"."taxRate" AS varchar), '^"|"$', '')) AS decimal(26, 6)) AS tax_rate, COALESCE(CAST(CAST((o.line)."price"."taxIncluded" AS varchar) AS boolean), FALSE) AS tax_included,
       COALESCE(CAST(CAST((o.line)."price"."net"."minor" AS varchar) AS bigint), 0) AS net, COALESCE(CAST(CAST((o.line)."price"."tax"."minor" AS varchar) AS bigint), 0) AS tax,
       COALESCE(CAST(CAST((o.line)."price"."units" AS varchar) AS bigint), 0) AS ordered, COALESCE(CAST(CAST((o.line)."quantities"."open" AS varchar) AS bigint), 0) AS open_units,
       COALESCE(CAST(CAST((o.line)."quantities"."backordered" AS varchar) AS bigint), 0) AS backordered,
       COALESCE(CAST(CAST((o.line)."quantities"."allocated" AS varchar) AS bigint), 0) AS allocated,
       COALESCE(CAST(CAST((o.line)."quantities"."released" AS varchar) AS bigint), 0) AS released,
       COALESCE(CAST(CAST((o.line)."quantities"."picked" AS varchar) AS bigint), 0) AS picked, COALESCE(CAST(CAST((o.line)."quantities"."packed" AS varchar) AS bigint), 0) AS packed,
       COALESCE(CAST(CAST((o.line)."quantities"."shipped" AS varchar) AS bigint), 0) AS shipped,
       COALESCE(CAST(CAST((o.line)."quantities"."delivered" AS varchar) AS bigint), 0) AS delivered,
       COALESCE(CAST(CAST((o.line)."quantities"."cancelled" AS varchar) AS bigint), 0) AS cancelled,
       COALESCE(CAST(CAST((o.line)."quantities"."returned" AS varchar) AS bigint), 0) AS returned
FROM
(SELECT * FROM (
    SELECT s.*, s.line_list[n.x] AS line
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."lines", JSON '[]') AS line_list FROM "recorded"."OMS_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.line_list AS varchar)) - LENGTH(REPLACE(CAST(s.line_list AS varchar), CHAR(123), ''))
) AS s WHERE line IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, COALESCE(CAST(CAST((o.line)."number" AS varchar) AS bigint), 0) AS line, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."sku" AS varchar), '^"|"$', '')) AS sku,
       STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."name" AS varchar), '^"|"$', '')) AS name, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."type" AS varchar), '^"|"$', '')) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."price"."unitPrice" AS varchar), '^"|"$', '')) AS decimal(26, 6)) AS unit_price,
       COALESCE(CAST(CAST((o.line)."price"."lineDiscount"."minor" AS varchar) AS bigint), 0) AS line_discount,
       COALESCE(CAST(CAST((o.line)."price"."orderDiscount"."minor" AS varchar) AS bigint), 0) AS order_discount,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."price"."taxRate" AS varchar), '^"|"$', '')) AS decimal(26, 6)) AS tax_rate, COALESCE(CAST(CAST((o.line)."price"."taxIncluded" AS varchar) AS boolean), FALSE) AS tax_included,
       COALESCE(CAST(CAST((o.line)."price"."net"."minor" AS varchar) AS bigint), 0) AS net, COALESCE(CAST(CAST((o.line)."price"."tax"."minor" AS varchar) AS bigint), 0) AS tax,
       COALESCE(CAST(CAST((o.line)."price"."units" AS varchar) AS bigint), 0) AS ordered, COALESCE(CAST(CAST((o.line)."quantities"."open" AS varchar) AS bigint), 0) AS open_units,
       COALESCE(CAST(CAST((o.line)."quantities"."backordered" AS varchar) AS bigint), 0) AS backordered,
       COALESCE(CAST(CAST((o.line)."quantities"."allocated" AS varchar) AS bigint), 0) AS allocated,
       COALESCE(CAST(CAST((o.line)."quantities"."released" AS varchar) AS bigint), 0) AS released,
       COALESCE(CAST(CAST((o.line)."quantities"."picked" AS varchar) AS bigint), 0) AS picked, COALESCE(CAST(CAST((o.line)."quantities"."packed" AS varchar) AS bigint), 0) AS packed,
       COALESCE(CAST(CAST((o.line)."quantities"."shipped" AS varchar) AS bigint), 0) AS shipped,
       COALESCE(CAST(CAST((o.line)."quantities"."delivered" AS varchar) AS bigint), 0) AS delivered,
       COALESCE(CAST(CAST((o.line)."quantities"."cancelled" AS varchar) AS bigint), 0) AS cancelled,
       COALESCE(CAST(CAST((o.line)."quantities"."returned" AS varchar) AS bigint), 0) AS returned
FROM
(SELECT * FROM (
    SELECT s.*, s.line_list[n.x] AS line
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."lines", JSON '[]') AS line_list FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM "recorded"."OMS_ORDER" AS h JOIN "recorded"."OMS_ORDER_PAGE" AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.line_list AS varchar)) - LENGTH(REPLACE(CAST(s.line_list AS varchar), CHAR(123), ''))
) AS s WHERE line IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, COALESCE(CAST(CAST((o.line)."number" AS varchar) AS bigint), 0) AS line, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."sku" AS varchar), '^"|"$', '')) AS sku,
       STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."name" AS varchar), '^"|"$', '')) AS name, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."type" AS varchar), '^"|"$', '')) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."price"."unitPrice" AS varchar), '^"|"$', '')) AS decimal(26, 6)) AS unit_price,
       COALESCE(CAST(CAST((o.line)."price"."lineDiscount"."minor" AS varchar) AS bigint), 0) AS line_discount,
       COALESCE(CAST(CAST((o.line)."price"."orderDiscount"."minor" AS varchar) AS bigint), 0) AS order_discount,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."price"."taxRate" AS varchar), '^"|"$', '')) AS decimal(26, 6)) AS tax_rate, COALESCE(CAST(CAST((o.line)."price"."taxIncluded" AS varchar) AS boolean), FALSE) AS tax_included,
       COALESCE(CAST(CAST((o.line)."price"."net"."minor" AS varchar) AS bigint), 0) AS net, COALESCE(CAST(CAST((o.line)."price"."tax"."minor" AS varchar) AS bigint), 0) AS tax,
       COALESCE(CAST(CAST((o.line)."price"."units" AS varchar) AS bigint), 0) AS ordered, COALESCE(CAST(CAST((o.line)."quantities"."open" AS varchar) AS bigint), 0) AS open_units,
       COALESCE(CAST(CAST((o.line)."quantities"."backordered" AS varchar) AS bigint), 0) AS backordered,
       COALESCE(CAST(CAST((o.line)."quantities"."allocated" AS varchar) AS bigint), 0) AS allocated,
       COALESCE(CAST(CAST((o.line)."quantities"."released" AS varchar) AS bigint), 0) AS released,
       COALESCE(CAST(CAST((o.line)."quantities"."picked" AS varchar) AS bigint), 0) AS picked, COALESCE(CAST(CAST((o.line)."quantities"."packed" AS varchar) AS bigint), 0) AS packed,
       COALESCE(CAST(CAST((o.line)."quantities"."shipped" AS varchar) AS bigint), 0) AS shipped,
       COALESCE(CAST(CAST((o.line)."quantities"."delivered" AS varchar) AS bigint), 0) AS delivered,
       COALESCE(CAST(CAST((o.line)."quantities"."cancelled" AS varchar) AS bigint), 0) AS cancelled,
       COALESCE(CAST(CAST((o.line)."quantities"."returned" AS varchar) AS bigint), 0) AS returned
FROM
(SELECT * FROM (
    SELECT s.*, s.line_list[n.x] AS line
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."order"."lines", JSON '[]') AS line_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.line_list AS varchar)) - LENGTH(REPLACE(CAST(s.line_list AS varchar), CHAR(123), ''))
) AS s WHERE line IS NOT NULL) AS o
    ) AS u
) AS q
-- end
COMMENT ON VIEW "recorded"."OMS_ORDER_LINES" IS 'Every order line with its price and where each of its units is.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_ORDER_HOLDS" AS
SELECT o.tenant, o.id AS order_id, STRINGDECODE(REGEXP_REPLACE(CAST((o.hold)."type" AS varchar), '^"|"$', '')) AS hold_type, STRINGDECODE(REGEXP_REPLACE(CAST((o.hold)."reason" AS varchar), '^"|"$', '')) AS reason,
       o.customer, o.state AS order_state, o.placed_at
FROM (SELECT * FROM (
    SELECT s.*, s.hold_list[n.x] AS hold
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."holds", JSON '[]') AS hold_list FROM "recorded"."OMS_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.hold_list AS varchar)) - LENGTH(REPLACE(CAST(s.hold_list AS varchar), CHAR(123), ''))
) AS s WHERE hold IS NOT NULL) AS o
UNION ALL
SELECT o.tenant, o.id, STRINGDECODE(REGEXP_REPLACE(CAST((o.hold)."type" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.hold)."reason" AS varchar), '^"|"$', '')), o.customer, o.state, o.placed_at
FROM (SELECT * FROM (
    SELECT s.*, s.hold_list[n.x] AS hold
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."order"."holds", JSON '[]') AS hold_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.hold_list AS varchar)) - LENGTH(REPLACE(CAST(s.hold_list AS varchar), CHAR(123), ''))
) AS s WHERE hold IS NOT NULL) AS o
-- end
COMMENT ON VIEW "recorded"."OMS_ORDER_HOLDS" IS 'What blocks operations on an order.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_BACKORDERS" AS
SELECT b.tenant, b.owner AS order_id, COALESCE(CAST(CAST((CAST(b.body AS varchar) FORMAT JSON)."line" AS varchar) AS bigint), 0) AS line, b.sku, b.units, b.priority,
       b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
FROM "recorded"."OMS_BACKORDER" AS b LEFT JOIN "recorded"."OMS_ORDER" AS o ON o.tenant = b.tenant AND o.id = b.owner
-- end
COMMENT ON VIEW "recorded"."OMS_BACKORDERS" IS 'Who waits for stock; the queue of a SKU is sorted by queue_rank, waiting_since, order_id and line.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_FULFILLMENT_LINES" AS
SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
       COALESCE(CAST(CAST((f.line)."line" AS varchar) AS bigint), 0) AS line, STRINGDECODE(REGEXP_REPLACE(CAST((f.line)."sku" AS varchar), '^"|"$', '')) AS sku, COALESCE(CAST(CAST((f.line)."released" AS varchar) AS bigint), 0) AS released,
       COALESCE(CAST(CAST((f.line)."picked" AS varchar) AS bigint), 0) AS picked, COALESCE(CAST(CAST((f.line)."packed" AS varchar) AS bigint), 0) AS packed,
       COALESCE(CAST(CAST((f.line)."shipped" AS varchar) AS bigint), 0) AS shipped
FROM (SELECT * FROM (
    SELECT s.*, s.line_list[n.x] AS line
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."lines", JSON '[]') AS line_list FROM "recorded"."OMS_FULFILLMENT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.line_list AS varchar)) - LENGTH(REPLACE(CAST(s.line_list AS varchar), CHAR(123), ''))
) AS s WHERE line IS NOT NULL) AS f
-- end
COMMENT ON VIEW "recorded"."OMS_FULFILLMENT_LINES" IS 'What each node has to do, and how far it is.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_SHIPMENTS" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(s.body AS varchar) FORMAT JSON)."fulfillment" AS varchar), '^"|"$', '')) AS fulfillment_id,
       s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
FROM "recorded"."OMS_SHIPMENT" AS s
UNION ALL
SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
       count(*), a.shipped_at
FROM (
    SELECT o.tenant, o.id AS order_id, STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."id" AS varchar), '^"|"$', '')) AS shipment_id,
           STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."fulfillment" AS varchar), '^"|"$', '')) AS fulfillment_id, STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."node" AS varchar), '^"|"$', '')) AS node,
           STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."state" AS varchar), '^"|"$', '')) AS state, STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."carrier" AS varchar), '^"|"$', '')) AS carrier,
           STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."parcels"[1]."tracking" AS varchar), '^"|"$', '')) AS first_tracking,
           CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."shippedAt" AS varchar), '^"|"$', '')) AS timestamp(6) with time zone) AS shipped_at, COALESCE(CAST(CAST((o.parcel)."number" AS varchar) AS bigint), 0) AS parcel_number
    FROM (SELECT * FROM (
    SELECT s.*, s.parcel_list[n.x] AS parcel
    FROM (SELECT s.*, COALESCE((s.shipment)."parcels", JSON '[]') AS parcel_list FROM (SELECT * FROM (
    SELECT s.*, s.shipment_list[n.x] AS shipment
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."shipments", JSON '[]') AS shipment_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.shipment_list AS varchar)) - LENGTH(REPLACE(CAST(s.shipment_list AS varchar), CHAR(123), ''))
) AS s WHERE shipment IS NOT NULL) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.parcel_list AS varchar)) - LENGTH(REPLACE(CAST(s.parcel_list AS varchar), CHAR(123), ''))
) AS s WHERE parcel IS NOT NULL) AS o
) AS a
GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
-- end
COMMENT ON VIEW "recorded"."OMS_SHIPMENTS" IS 'What left a node together for one order.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_SHIPMENT_LINES" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
       COALESCE(CAST(CAST((s.content)."line" AS varchar) AS bigint), 0) AS line, COALESCE(CAST(CAST((s.content)."units" AS varchar) AS bigint), 0) AS units
FROM (SELECT * FROM (
    SELECT s.*, s.content_list[n.x] AS content
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."contents", JSON '[]') AS content_list FROM "recorded"."OMS_SHIPMENT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.content_list AS varchar)) - LENGTH(REPLACE(CAST(s.content_list AS varchar), CHAR(123), ''))
) AS s WHERE content IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."id" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."node" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."state" AS varchar), '^"|"$', '')),
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."shippedAt" AS varchar), '^"|"$', '')) AS timestamp(6) with time zone), COALESCE(CAST(CAST((o.content)."line" AS varchar) AS bigint), 0), COALESCE(CAST(CAST((o.content)."units" AS varchar) AS bigint), 0)
FROM (SELECT * FROM (
    SELECT s.*, s.content_list[n.x] AS content
    FROM (SELECT s.*, COALESCE((s.shipment)."contents", JSON '[]') AS content_list FROM (SELECT * FROM (
    SELECT s.*, s.shipment_list[n.x] AS shipment
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."shipments", JSON '[]') AS shipment_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.shipment_list AS varchar)) - LENGTH(REPLACE(CAST(s.shipment_list AS varchar), CHAR(123), ''))
) AS s WHERE shipment IS NOT NULL) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.content_list AS varchar)) - LENGTH(REPLACE(CAST(s.content_list AS varchar), CHAR(123), ''))
) AS s WHERE content IS NOT NULL) AS o
-- end
COMMENT ON VIEW "recorded"."OMS_SHIPMENT_LINES" IS 'What is in a shipment.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_PACKAGES" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, COALESCE(CAST(CAST((s.parcel)."number" AS varchar) AS bigint), 0) AS package,
       STRINGDECODE(REGEXP_REPLACE(CAST((s.parcel)."tracking" AS varchar), '^"|"$', '')) AS tracking, s.carrier, s.node, s.state, s.shipped_at
FROM (SELECT * FROM (
    SELECT s.*, s.parcel_list[n.x] AS parcel
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."parcels", JSON '[]') AS parcel_list FROM "recorded"."OMS_SHIPMENT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.parcel_list AS varchar)) - LENGTH(REPLACE(CAST(s.parcel_list AS varchar), CHAR(123), ''))
) AS s WHERE parcel IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."id" AS varchar), '^"|"$', '')), COALESCE(CAST(CAST((o.parcel)."number" AS varchar) AS bigint), 0), STRINGDECODE(REGEXP_REPLACE(CAST((o.parcel)."tracking" AS varchar), '^"|"$', '')),
       STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."carrier" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."node" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."state" AS varchar), '^"|"$', '')),
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."shippedAt" AS varchar), '^"|"$', '')) AS timestamp(6) with time zone)
FROM (SELECT * FROM (
    SELECT s.*, s.parcel_list[n.x] AS parcel
    FROM (SELECT s.*, COALESCE((s.shipment)."parcels", JSON '[]') AS parcel_list FROM (SELECT * FROM (
    SELECT s.*, s.shipment_list[n.x] AS shipment
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."shipments", JSON '[]') AS shipment_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.shipment_list AS varchar)) - LENGTH(REPLACE(CAST(s.shipment_list AS varchar), CHAR(123), ''))
) AS s WHERE shipment IS NOT NULL) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.parcel_list AS varchar)) - LENGTH(REPLACE(CAST(s.parcel_list AS varchar), CHAR(123), ''))
) AS s WHERE parcel IS NOT NULL) AS o
-- end
COMMENT ON VIEW "recorded"."OMS_PACKAGES" IS 'Every package that left.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_RETURNS" AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(r.body AS varchar) FORMAT JSON)."reason" AS varchar), '^"|"$', '')) AS reason,
       STRINGDECODE(REGEXP_REPLACE(CAST((CAST(r.body AS varchar) FORMAT JSON)."node"[1] AS varchar), '^"|"$', '')) AS node, r.refund, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(r.body AS varchar) FORMAT JSON)."refund"."currency" AS varchar), '^"|"$', '')) AS currency, r.requested_at
FROM "recorded"."OMS_RETURN" AS r
UNION ALL
SELECT o.tenant, o.id, STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."id" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."state" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."reason" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."node"[1] AS varchar), '^"|"$', '')),
       CAST((COALESCE(CAST(CAST((o.back)."refund"."minor" AS varchar) AS bigint), 0)) * CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)), o.currency,
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."requestedAt" AS varchar), '^"|"$', '')) AS timestamp(6) with time zone)
FROM (SELECT * FROM (
    SELECT s.*, s.back_list[n.x] AS back
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."returns", JSON '[]') AS back_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.back_list AS varchar)) - LENGTH(REPLACE(CAST(s.back_list AS varchar), CHAR(123), ''))
) AS s WHERE back IS NOT NULL) AS o
-- end
COMMENT ON VIEW "recorded"."OMS_RETURNS" IS 'Goods, or money for charges, that a customer gets back.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_RETURN_LINES" AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(r.body AS varchar) FORMAT JSON)."reason" AS varchar), '^"|"$', '')) AS reason,
       r.requested_at, COALESCE(CAST(CAST((r.line)."line" AS varchar) AS bigint), 0) AS line, STRINGDECODE(REGEXP_REPLACE(CAST((r.line)."sku" AS varchar), '^"|"$', '')) AS sku,
       COALESCE(CAST(CAST((r.line)."goods" AS varchar) AS boolean), FALSE) AS goods, COALESCE(CAST(CAST((r.line)."requested" AS varchar) AS bigint), 0) AS requested,
       COALESCE(CAST(CAST((r.line)."received" AS varchar) AS bigint), 0) AS received, COALESCE(CAST(CAST((r.line)."accepted" AS varchar) AS bigint), 0) AS accepted
FROM (SELECT * FROM (
    SELECT s.*, s.line_list[n.x] AS line
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."lines", JSON '[]') AS line_list FROM "recorded"."OMS_RETURN" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.line_list AS varchar)) - LENGTH(REPLACE(CAST(s.line_list AS varchar), CHAR(123), ''))
) AS s WHERE line IS NOT NULL) AS r
UNION ALL
SELECT o.tenant, o.id, STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."id" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."state" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."reason" AS varchar), '^"|"$', '')),
       CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.back)."requestedAt" AS varchar), '^"|"$', '')) AS timestamp(6) with time zone), COALESCE(CAST(CAST((o.line)."line" AS varchar) AS bigint), 0), STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."sku" AS varchar), '^"|"$', '')), COALESCE(CAST(CAST((o.line)."goods" AS varchar) AS boolean), FALSE),
       COALESCE(CAST(CAST((o.line)."requested" AS varchar) AS bigint), 0), COALESCE(CAST(CAST((o.line)."received" AS varchar) AS bigint), 0), COALESCE(CAST(CAST((o.line)."accepted" AS varchar) AS bigint), 0)
FROM (SELECT * FROM (
    SELECT s.*, s.line_list[n.x] AS line
    FROM (SELECT s.*, COALESCE((s.back)."lines", JSON '[]') AS line_list FROM (SELECT * FROM (
    SELECT s.*, s.back_list[n.x] AS back
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."returns", JSON '[]') AS back_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.back_list AS varchar)) - LENGTH(REPLACE(CAST(s.back_list AS varchar), CHAR(123), ''))
) AS s WHERE back IS NOT NULL) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.line_list AS varchar)) - LENGTH(REPLACE(CAST(s.line_list AS varchar), CHAR(123), ''))
) AS s WHERE line IS NOT NULL) AS o
-- end
COMMENT ON VIEW "recorded"."OMS_RETURN_LINES" IS 'What comes back.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_STOCK_LEVELS" AS
SELECT s.tenant, s.sku, p.name, s.node, s.on_hand, s.reserved, s.on_hand - s.reserved AS available,
       s.quarantined
FROM "recorded"."OMS_STOCK" AS s LEFT JOIN "recorded"."OMS_PRODUCT" AS p ON p.tenant = s.tenant AND p.id = s.sku
-- end
COMMENT ON VIEW "recorded"."OMS_STOCK_LEVELS" IS 'Stock of every SKU at every node, in base units.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_PAYMENT_TRANSACTIONS" AS
SELECT p.tenant, p.owner AS order_id, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."id" AS varchar), '^"|"$', '')) AS transaction_id,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."type" AS varchar), '^"|"$', '')) AS transaction_type, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."status" AS varchar), '^"|"$', '')) AS status,
       CAST((COALESCE(CAST(CAST((p.payment)."amount"."minor" AS varchar) AS bigint), 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."authorization" AS varchar), '^"|"$', '')) AS authorization_id, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."reference" AS varchar), '^"|"$', '')) AS reference,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."cause" AS varchar), '^"|"$', '')) AS cause, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."reason" AS varchar), '^"|"$', '')) AS reason
FROM
(SELECT * FROM (
    SELECT s.*, s.payment_list[n.x] AS payment
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."transactions", JSON '[]') AS payment_list FROM "recorded"."OMS_PAYMENT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.payment_list AS varchar)) - LENGTH(REPLACE(CAST(s.payment_list AS varchar), CHAR(123), ''))
) AS s WHERE payment IS NOT NULL) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."id" AS varchar), '^"|"$', '')) AS transaction_id,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."type" AS varchar), '^"|"$', '')) AS transaction_type, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."status" AS varchar), '^"|"$', '')) AS status,
       CAST((COALESCE(CAST(CAST((p.payment)."amount"."minor" AS varchar) AS bigint), 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."authorization" AS varchar), '^"|"$', '')) AS authorization_id, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."reference" AS varchar), '^"|"$', '')) AS reference,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."cause" AS varchar), '^"|"$', '')) AS cause, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."reason" AS varchar), '^"|"$', '')) AS reason
FROM
(SELECT * FROM (
    SELECT s.*, s.payment_list[n.x] AS payment
    FROM (SELECT s.*, COALESCE((s.ledger)."transactions", JSON '[]') AS payment_list FROM (SELECT * FROM (
    SELECT s.*, s.ledger_list[n.x] AS ledger
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."payment", JSON '[]') AS ledger_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.ledger_list AS varchar)) - LENGTH(REPLACE(CAST(s.ledger_list AS varchar), CHAR(123), ''))
) AS s WHERE ledger IS NOT NULL) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.payment_list AS varchar)) - LENGTH(REPLACE(CAST(s.payment_list AS varchar), CHAR(123), ''))
) AS s WHERE payment IS NOT NULL) AS p
-- end
COMMENT ON VIEW "recorded"."OMS_PAYMENT_TRANSACTIONS" IS 'Every movement of money at the payment provider.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_AMOUNTS_DUE" AS
SELECT p.tenant, p.owner AS order_id, STRINGDECODE(REGEXP_REPLACE(CAST((p.amount)."type" AS varchar), '^"|"$', '')) AS transaction_type,
       CAST((COALESCE(CAST(CAST((p.amount)."amount"."minor" AS varchar) AS bigint), 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       STRINGDECODE(REGEXP_REPLACE(CAST((p.amount)."cause" AS varchar), '^"|"$', '')) AS cause
FROM (SELECT * FROM (
    SELECT s.*, s.amount_list[n.x] AS amount
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."due", JSON '[]') AS amount_list FROM "recorded"."OMS_PAYMENT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.amount_list AS varchar)) - LENGTH(REPLACE(CAST(s.amount_list AS varchar), CHAR(123), ''))
) AS s WHERE amount IS NOT NULL) AS p
-- end
COMMENT ON VIEW "recorded"."OMS_AMOUNTS_DUE" IS 'Money to be taken or paid back as soon as there is something to draw on.'
-- end
COMMENT ON TABLE "recorded"."OMS_STOCK" IS 'The counters of a SKU at a node, in base units.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."ON_HAND" IS 'Units that are there and sellable, reserved ones included.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."QUARANTINED" IS 'Units that are there and not sellable for now.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."RESERVED" IS 'Units set aside for order lines, transfers and reservations.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."SKU" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."TENANT" IS 'Whose it is.'
-- end
COMMENT ON TABLE "recorded"."OMS_REQUEST" IS 'How each request id was answered, so that a repeated one is answered alike.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REQUEST"."ANSWERED_AT" IS 'When it was answered.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REQUEST"."FINGERPRINT" IS 'Hash of the command, so that a request id used for another one is noticed.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REQUEST"."OUTCOME" IS 'The answer, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REQUEST"."REQUEST" IS 'The request id.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REQUEST"."TENANT" IS 'Whose it is.'
-- end
COMMENT ON TABLE "recorded"."OMS_EVENT" IS 'What happened, in order of commits; never changed and never deleted.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."ACTOR" IS 'Who did it, as kind:id.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."BODY" IS 'What happened in detail, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."HAPPENED_AT" IS 'When.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."ID" IS 'In order of insertion.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."NOTE" IS 'Why, in the actor''s words.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."OWNER" IS 'Id of the order, or what else, whose timeline it belongs to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."POSITION" IS 'Place in the log, without gaps; none until somebody reads the log.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."REQUEST" IS 'Request id that caused it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."SEAL" IS 'Hash of it and all before it, digest of what may be erased, and salt of the digest, or, once it was erased, digest of what remains.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."SUBJECT_ID" IS 'Id of what it happened to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."SUBJECT_KIND" IS 'Kind of what it happened to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."TENANT" IS 'Whose it is.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."TYPE" IS 'What happened.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EVENT"."VERSION" IS 'Version of the subject that it led to.'
-- end
COMMENT ON TABLE "recorded"."OMS_SEQUENCER" IS 'One row that gives events their positions.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SEQUENCER"."ID" IS 'Always 1.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SEQUENCER"."LAST_POSITION" IS 'The last position given.'
-- end
COMMENT ON TABLE "recorded"."OMS_PRODUCT" IS 'What is sold: goods, or charges such as postage; the id is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."NAME" IS 'Name for people.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."ITEM_TYPE" IS 'GOODS need stock, a CHARGE needs none.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."TAX_CATEGORY" IS 'What the tax calculator knows it by.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRODUCT"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_NODE" IS 'A place that can fulfil: warehouse, shop, supplier.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."NAME" IS 'Name for people.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."COUNTRY" IS 'ISO country code of its address.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."ACTIVE" IS 'Whether it gets new work.'
-- end
COMMENT ON COLUMN "recorded"."OMS_NODE"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_ORDER" IS 'What a customer ordered, with everything agreed; lines stand in the body, or in pages where there are more than 100, and always in the view of order lines.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."CHANNEL" IS 'Where it came from.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."EXTERNAL_REFERENCE" IS 'The channel''s own number for it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."CUSTOMER" IS 'Who ordered; none for an anonymous order.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."STATE" IS 'PLACED, CONFIRMED, COMPLETED, REJECTED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."FULFILLMENT_STATUS" IS 'How far its goods are, from UNFULFILLED to DELIVERED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."RETURN_STATUS" IS 'NONE, PARTIALLY_RETURNED or RETURNED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."COUNTRY" IS 'ISO code of the country it goes to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."CURRENCY" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."TOTAL" IS 'What it costs now, tax included, cancelled units left out.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."CHARGED" IS 'What has been, or is being, charged: the price of the units that have left.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."LINE_COUNT" IS 'How many lines it has.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."UNITS" IS 'Units ordered, over all lines.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."BACKORDERED_UNITS" IS 'Units that wait for stock.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."PLACED_AT" IS 'When it was placed.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_ORDER_REFERENCE" IS 'Makes external references unique and finds the order by them; the id is channel/reference.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_REFERENCE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_REFERENCE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_REFERENCE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_REFERENCE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_REFERENCE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON TABLE "recorded"."OMS_ARCHIVED_ORDER" IS 'A closed order with everything that belongs to it, out of the way of open ones.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."CHANNEL" IS 'Where it came from.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."EXTERNAL_REFERENCE" IS 'The channel''s own number for it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."CUSTOMER" IS 'Who ordered; none for an anonymous order.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."STATE" IS 'COMPLETED, REJECTED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."FULFILLMENT_STATUS" IS 'How far its goods came.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."RETURN_STATUS" IS 'NONE, PARTIALLY_RETURNED or RETURNED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."COUNTRY" IS 'ISO code of the country it went to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."CURRENCY" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."TOTAL" IS 'What it cost, tax included, cancelled units left out.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."CHARGED" IS 'What was charged.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."LINE_COUNT" IS 'How many lines it has.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."UNITS" IS 'Units ordered, over all lines.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."BACKORDERED_UNITS" IS 'Always 0.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."PLACED_AT" IS 'When it was placed.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."AUTHORIZED" IS 'What the provider had reserved and not given up; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."CAPTURED" IS 'What was taken; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."REFUNDED" IS 'What was paid back; none for an order on account.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."ARCHIVED_AT" IS 'When it was put away.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_PAYMENT" IS 'The ledger of an order that is paid through the gateway; the id is the order''s.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."CURRENCY" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."AUTHORIZED" IS 'What the provider has reserved and not given up.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."CAPTURED" IS 'What was taken.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."REFUNDED" IS 'What was paid back.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PAYMENT"."AMOUNTS_DUE" IS 'How many captures and refunds wait for something to draw on.'
-- end
COMMENT ON TABLE "recorded"."OMS_FULFILLMENT" IS 'The work given to one node for one order.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."NODE" IS 'The node.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."STATE" IS 'OPEN, PICKED, PACKED, SHIPPED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_FULFILLMENT"."RELEASED_AT" IS 'When the node got it.'
-- end
COMMENT ON TABLE "recorded"."OMS_SHIPMENT" IS 'What left a node together for one order.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."NODE" IS 'The node that it left.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."STATE" IS 'SHIPPED or DELIVERED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."CARRIER" IS 'Who took it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."TRACKING" IS 'Tracking number of its first package.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."PARCEL_COUNT" IS 'How many packages it has.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."SHIPPED_AT" IS 'When it left.'
-- end
COMMENT ON TABLE "recorded"."OMS_RETURN" IS 'Goods, or money for charges, that a customer gets back.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."STATE" IS 'REQUESTED, RECEIVED, COMPLETED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."REFUND" IS 'What is paid back; 0 before it is completed.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RETURN"."REQUESTED_AT" IS 'When it was agreed.'
-- end
COMMENT ON TABLE "recorded"."OMS_BACKORDER" IS 'Units of an order line that wait for stock; the id is order/line.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."SKU" IS 'What is waited for.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."UNITS" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."PRIORITY" IS 'Of the order; the rank comes from it unless another policy was chosen.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."QUEUE_RANK" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."WAITING_SINCE" IS 'Since when; the earlier is served first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."HELD" IS 'Whether a hold on the order keeps it from being served.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."PROMISED_FOR" IS 'By when all its units should have come; none without a promise.'
-- end
COMMENT ON TABLE "recorded"."OMS_RESERVATION" IS 'Units set aside for a while for somebody who has not ordered yet, such as a cart.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."UNITS" IS 'Units set aside, over all SKUs.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."COMPLETE" IS 'Whether everything that was asked for is set aside.'
-- end
COMMENT ON COLUMN "recorded"."OMS_RESERVATION"."EXPIRES_AT" IS 'When it ends if nobody extends it.'
-- end
COMMENT ON TABLE "recorded"."OMS_TRANSFER" IS 'Goods that go from one node to another.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."FROM_NODE" IS 'The node that they leave.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."TO_NODE" IS 'The node that they go to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."STATE" IS 'ORDERED, IN_TRANSIT, PARTIALLY_RECEIVED, RECEIVED, LOST or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."REFERENCE" IS 'What people know it by.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."ORDERED_UNITS" IS 'Units ordered, over all SKUs.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."UNITS_IN_TRANSIT" IS 'Units on their way.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."ORDERED_AT" IS 'When it was ordered.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_SUPPLY" IS 'Units that are expected at a node; the id is the host''s own, the owner the SKU while some are to come.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."SKU" IS 'What is expected.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."SOURCE" IS 'PURCHASE, TRANSFER, ASSEMBLY or EXPECTED_RETURN.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."REFERENCE" IS 'What people know it by.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."UNITS" IS 'How many units in all.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."RECEIVED" IS 'How many of them came in.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."OPEN_UNITS" IS 'How many are still to come; 0 where the rest was cancelled.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."DUE_AT" IS 'When they should come.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."IS_OPEN" IS 'Whether some are still to come.'
-- end
COMMENT ON TABLE "recorded"."OMS_OUTLOOK" IS 'What is known of a SKU that somebody plans; the id is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."WAITING" IS 'Units in its queue, as last reviewed or queued.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OUTLOOK"."UNCOVERED" IS 'Units that wait and that nothing expected covers, as last told.'
-- end
COMMENT ON TABLE "recorded"."OMS_STOCK_MOVEMENT" IS 'One change of a stock position; the counters of a position are the sum of its movements, REBUILD left out.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."MOVEMENT_TYPE" IS 'RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, CLEAR, SCRAP, TRANSFER_OUT, TRANSFER_IN, ADJUST or REBUILD.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."SKU" IS 'What moved.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."ON_HAND" IS 'Units that came (positive) or left.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."RESERVED" IS 'Units set aside (positive) or set free.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."QUARANTINED" IS 'Units put aside as not sellable (positive) or taken from there.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."REFERENCE" IS 'order/line, transfer/line or reservation/line, where it is about one.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."MOVED_AT" IS 'When.'
-- end
COMMENT ON TABLE "recorded"."OMS_EFFECT" IS 'A call to the payment provider, the carrier or the notifier that is still to be made or answered.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."EFFECT_TYPE" IS 'PaymentInstruction, CarrierBooking or Notification.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."ATTEMPTS" IS 'How often it was tried.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."PARKED" IS 'Whether it waits for a person.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."DUE_AT" IS 'When it is tried, or tried again; none while it is parked.'
-- end
COMMENT ON TABLE "recorded"."OMS_TIMER" IS 'A command that the library gives itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."COMMAND_TYPE" IS 'Which command.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."ATTEMPTS" IS 'How often it was tried.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."PARKED" IS 'Whether it waits for a person.'
-- end
COMMENT ON COLUMN "recorded"."OMS_TIMER"."DUE_AT" IS 'When it is given; none while it is parked.'
-- end
COMMENT ON TABLE "recorded"."OMS_SUBSCRIPTION" IS 'How far a subscriber has read the event log; the id is its name.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."POSITION" IS 'Position of the last event that was delivered.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."RUNNER" IS 'The process that delivers; empty for none.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."HELD_UNTIL" IS 'Until when no other process may.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUBSCRIPTION"."FAILURES" IS 'How often delivery has failed in a row.'
-- end
COMMENT ON TABLE "recorded"."OMS_ORDER_PAGE" IS '100 successive lines of an order that has more; the id is order/number, from 0. The order''s body says which version each must have.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_PAGE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_PAGE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_PAGE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_PAGE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER_PAGE"."BODY" IS 'All of it, as JSON.'
-- end
INSERT INTO "recorded"."OMS_BACKORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "SKU", "UNITS", "PRIORITY", "QUEUE_RANK", "WAITING_SINCE", "HELD", "PROMISED_FOR")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E/00001', '01M88SRGRESGG0NR1C56ND720E', '1', '{"v":1,"order":"01M88SRGRESGG0NR1C56ND720E","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'FALSE', NULL)
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQRCKZ477E2P2TDFE4W', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '417f670ed442d0cb3f48b8578763406815304852c0e8b213d61c477d10a2ea55.a1b757e5b0ceb73d91d82d478d57fbd3ec77fe88f6ef0cb0f23cd3e7fa0d4b06.14173290417565571da16a43b25d3638')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQSH3A3PFRJXBCFPG5X', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'f629063a7b5d4e461a610ad7840c071a8a5ac2dd62c1698f01ad29ed8abcf8e5.14001c2f59be04cd0ce0a748daedd83d3e19d3905e12f1ea7033d65c4f4789a3.47c4e066d9e7058e6a83c79aec4e59a2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQSH3A3PFRJXBCFPG5X', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'af039d78bec3f539f43401db0d68676b694ce1004530d0be1e37641be2d9ba63.a6ecefcdd15099d57b85de7720da2be359eb82dca2321be33bf84ab3ef757880.91a88bf7d772ccee6fafaf710dd23ae4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQSH3A3PFRJXBCFPG5X', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '5cf4eb8b147b7d5e0e07640572fd7fcbee0ad3354d4fde8181037540e227c743.08f5127dbe15100a52b14248258b0824eb39133f939b09fd588d94758834620b.b83936c031b0a6d8f8758aee64b4bd90')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', 'BERLIN', 'receipt', '01M88SRGQTM7840DXABYGB3QSP', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQTM7840DXABYGB3QSP', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'e0c42082a89cebec14797622d7bc9d71f64408874e4767c61d1351a0069e7018.e20bf7fc62fe4dd8effde283663a7539ed41abf562679a9ce6f126bfde7b912a.2e545eb018097d3cdcc6bb11b70a3e72')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', 'BERLIN', 'receipt', '01M88SRGQVB0D6P9XDR42ZKM5X', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQVB0D6P9XDR42ZKM5X', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '693e573b5a0303629a397984da2ae24e0c1322a0f5cf6a4b9ac9ba5c90622c85.c05014abfc48ca53ad173e7ecef6ee01be211d4817b3a0d0a097b5f64ce8fc9b.219c16ba7dcde70de4d1533124c6cd0d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQVA2ZKVZY5Y9RW5XB5', '', '{"v":1,"order":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '57d60c05829260cd41082be4105554b717a146000354f20f3a126e15fc35a8a1.3f065212d27e011c6e4acfb14abd422a710c1ab1b1f45747fe1ae6f5c6a47b8c.1a0bba27770e1b9d5b742397538a7aeb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQVA2ZKVZY5Y9RW5XB5', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '50fa1ed3074ac4228cb8ef9235124aee0c27c9afa89ed85eedd3c6c4cc5d45f6.91dc568818447722733b100ba231e96c668c21d6609209c30e4be336ca268577.08b387a7e78ca7887a986b7ef6155991')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQVA2ZKVZY5Y9RW5XB5', '', '{"v":1,"ledger":{"order":"01M88SRGQX2ATG4HWSA0TRJ3NC","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '158e0cd58e8ff646d6f36f45783e1d6c0f0da333cbb3c04075cce06b865e4332.2b547e7b85b7f00c72e60e45eee8cb4cdbf69f7d9f463339c864342996f43787.7ecf94732a118093aaea74cf653b129d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQVA2ZKVZY5Y9RW5XB5', '', '{"v":1,"transaction":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC"}}', '99b809ae7b2979987b99900e99a30031fe6bf292ccc5e5e17b6805c3c1ea39b4.f74777bfa671634a3aad65cd684b5904a86259b7f736a3452b9cc761052ce704.89f50944b87a562b82109f39ffaf5708')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P1#2', '', '{"v":1,"transaction":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P1"}', '83cdb27cb2d89f12c25b0af82bccf8f19d0010a54868e13d5af5359ef9b2c171.1b745a9cc887127216b1cc01d9661be21402bab0891c6b07ce8dc5f934d65f86.39d38ead48cf52f01cbf47a59b89f20d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P1#2', '', '{"v":1}', 'b6d6ee0d8751a75b7da199020e5c7dc5300ff3ef9dcbd43fee22a3cca1a63fbe.244b3613ed7fe5324f06b52a28d14272855a41ffc07c3915c05aea62ea1b539c.2a573d57a1e0732dda2ac40ead31f7f8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR00GQ454QQ4E6YJNZ4', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'e3ed5fc42811eb262e5c1adfd2a0810890523c640a00e288fe660563fcca72f7.9e73abbc028507796424ce7a8bef7bca7d2448c029175cdf994cb3ba2d524183.1d00cdeb4ad0c88fa05dde7d0b7a8af9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR0A9JP8XS1FTGVDW8K', '', '{"v":1,"work":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'e194c2bdada7a44dd264d65ab10f24f93332c9e78d2f15a98ac135947330c089.048fd9a5c181418ea08caf2c6324f841e41324870cdb5e9467ba69efe3498adc.b4c7eb5ed2b70dfd08af7c79b82f25d0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR1CQFH590FEBER4A2E', '', '{"v":1,"fulfillment":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '691a745a2549d43170b2227b66feee3ac9489d85a25d0224a747a6eafd3a0aae.aaef12d2abb749c556beae1bc6277b3d9e339500ebc47c9c1ace554b4f4a5903.87e4d51fd4b7108e6466a76c3327b1b0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR24YRXGPPN411RXBVB', '', '{"v":1,"fulfillment":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'd6edca9f0b201633378877ec45f699358a7a5164a60657ded6b1963fb296e7c7.3e655edbe2b47c709aa0efa8b265d002eff0fe2729d344b43128b70d48d86fc1.f16b78fee2a1cffcde15c8eeae51c508')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR28W5886B2E0ZET942', '', '{"v":1,"shipment":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1","fulfillment":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGQX2ATG4HWSA0TRJ3NC"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '09869e78161d129d2a9ce07564461bdf37835154d778f8722f3b6631931d84cd.f3e636baf51b8bbb3f375dc5fa6f40298efea8b58f84b913cd350a1d8fea0c75.46b96d419a6d1a9c9ed2c6bc06ac7bcf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR28W5886B2E0ZET942', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1","charge":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1"}}', 'ac87564f75c9c44b58ef227f029bb68d0e551f74735f3def2ebb7306e5c512fe.429aba85c98354f5d3d915114fe7a8ba4b69e4daf77533f52953d9c11c2b062d.40c67db4fa49fd1a59135c125abc8476')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR28W5886B2E0ZET942', '', '{"v":1,"transaction":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1"}}', '37fb6947388b223b10d2b2356d1bd43923fa3152dfad7660a2c3c19e5ccad40d.d5b33f003d5577c1e9227cd825577f982a346ace55596bee6f7b7981187e1a43.18e186e0c7e9388602d3a7bdf1aecca1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR28W5886B2E0ZET942', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '762695543baebe28b009d5e0802deb41b72e4dce7e42ba20fbd222c08fa5bab8.025a2be33aab045eea9b06b0e9427f69344f1a70097e658ff2df3f775eeefac3.36ef040770367909f45700c067418d50')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR28W5886B2E0ZET942', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88SRGQX2ATG4HWSA0TRJ3NC","charge":"01M88SRGQX2ATG4HWSA0TRJ3NC"}}', '4de4430e988aa2f642d126b81d38026a18e7962367939d620264acad731bb469.5f8bfb3078c50f3a374d2c4ad11eb8b5df2a8e90313678bed80be82bf91e64e9.38bf1bd3e946d28273aafc0f95de04b8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR28W5886B2E0ZET942', '', '{"v":1,"transaction":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC"}}', '9412dd9837169374f098378c30d2aa7004cfab7c27d553524284fbc69b270e42.5c5438db8452b1bbd040f6a655590a1afc007d6706964ecdf5fb94e3f2f8348b.b4c2f7a791833cd93bea923c49816e88')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P2#2', '', '{"v":1,"transaction":"01M88SRGQX2ATG4HWSA0TRJ3NC-P2","reference":"capture-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P2"}', '3cd9d284cf8451b2a4d45848710ebd21eb52b03563f524beabcd81469a73cf5b.bf009adccbef17d9c73afae7a46ba9fba71c658a4cd3e5c3c14043b34456c476.88515676176ffbed0996f82ce3fc3073')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P3#2', '', '{"v":1,"transaction":"01M88SRGQX2ATG4HWSA0TRJ3NC-P3","reference":"capture-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P3"}', '320ffaab6d80ce7f8390a86ae6fb5ae323d51af777042e5aeedfef9703e0b0f3.4c430a8603d629a36edb2977c29a7116a2ca94a57039dd50ea544987ec98166a.95e287cca6e133114320bb17f48d4886')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P3#2', '', '{"v":1,"transaction":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC"}}', '7e8eaff313d6f97bc70cc02dc5ab1383aed54d06453c36f1e355448824a4c35f.d1b9ee3f92ed6d19e40641b27f694e926acef1844c2ebde79f39277d5f69fc64.6e9d9fa1ce38521ec4c64a30135e0a84')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P4#2', '', '{"v":1,"transaction":"01M88SRGQX2ATG4HWSA0TRJ3NC-P4","reference":"cancel-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P4"}', '7ebba46da0a84d931d1aa2e127edc10041de475f88ac6535a217a06e1922430f.c6659accf7b64e0a5bd9495a28d6004401b8abe066736ce35752af97a5fc7b81.08a388e7b02a1ffdeff74975313249f9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR6G19M23C23H371GY9', '', '{"v":1,"shipment":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'b541f548f678ba26c3c4d7cd51e4668e72811b7a72c39d79bd4325343b61f10b.86cf7fe0b829fbcfcf28867c513352a31861ac62f2f01a722eb23417a09e0cc4.59a0589b151b8ad0f4d8cf44097ad5a4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR6G19M23C23H371GY9', '', '{"v":1}', 'b54b33cb61ba1e01564a48545a658c8422bd32248c8086799e9957ed986324bd.82c94bafcaba3d74183dca8e3d4a3e3e44894a34ee5b7ba70f1209f8082451d6.11d9c649be37bb4730489d4b95bfe8f8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR70HK8PP5TN5PPTRA5', '', '{"v":1,"agreed":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'be8ef395c71ba9e51cc7dddf52f31c4b453e2bb32d7f9e9beb19b52d558bc887.20c4570f43f0eb27048c106ac90be9d8e87b723bed94e8fee60d3d8e762076ad.6aa0042b4867bf20b31cae7dbce66302')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'return', '01M88SRGQX2ATG4HWSA0TRJ3NC-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR75DZ7F3CYMT2MB3T3', '', '{"v":1,"returnId":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '582838813d0f67f4ce1dde2642cb63d8f9234bbd4030b90a93298df306cdd716.488d59fae5fe2d34e2955ee3909b2f80192e1b573bc62d3ee5d4b6ffea7690ab.c64e5a14106c52be0fae7ef8cbf53491')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'order', '01M88SRGQX2ATG4HWSA0TRJ3NC', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR8YA865C58952TNNPK', '', '{"v":1,"returnId":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '5e25a37bc7ee27137b59c8a9436907a7ec4277b765c1ebee8578ef23cc967404.8dde85553a8987a8b2ccfc226412670f9eb761dfffc3689865259951172acdf3.e9201b34b9af608cc5da3cfc98069df6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR8YA865C58952TNNPK', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1","charge":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1"}}', 'b1d0414d7b3fac31d2978cb7a6e24a9fa8b7a339d8e516441ed1003be4d09a2f.4c28d7c839365b45b6c673688b2933546d66a2467e58536a069dbed351038bc6.6a0d3dff7cd04ccb2ec62e65b2369af1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGR8YA865C58952TNNPK', '', '{"v":1,"transaction":{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P2","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1"}}', '30c39aeb4dc52a319ab7e03b271c38bf87d7f4c5fb6e41730c3e24e2d7447268.c6c08544e1cae160cc3438e401457717544a2702cef3818eb92176c3103c77db.b50f4cb9bcf45b6797b66395d9a9672d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', 'payment', '01M88SRGQX2ATG4HWSA0TRJ3NC', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88SRGQX2ATG4HWSA0TRJ3NC-P5#2', '', '{"v":1,"transaction":"01M88SRGQX2ATG4HWSA0TRJ3NC-P5","reference":"refund-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P5"}', 'bf4ae6d5c4d3bda9287c69979bdb5cd327e65241763c9966338518e7859725d4.a3cedfdf97208ed8733b880ede3b608c0f4dfe2adcb7d9e3645eab2e8c9c3e10.15309fa21342744bd77cc45aed5b3a33')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBNTSFBYYF7JYCMPXC', '', '{"v":1,"order":{"id":"01M88SRGRBG32PADPSHNFDJKRV","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '2bcddbe4581c0de8c72ed15e5134596fa14ee61c465a52dd80920cc20a3083d4.7e14fc4536272c2941992fdab9bee561d702462445427128bfe370cefff3fd52.8321fc26347a7b6cbbcbf8d68da94599')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBNTSFBYYF7JYCMPXC', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', 'ab15af0e4ecc10ede6fb0eb989bf32a4691896348f3f8d1b30eeb1c7ea56bdbe.2e40e644a557651f0bae3323a4243b22762b42cc5b1f848d44e30ae3566b4bb4.405fec8de5df8c85f7e12a48c9b212f4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'payment', '01M88SRGRBG32PADPSHNFDJKRV', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBNTSFBYYF7JYCMPXC', '', '{"v":1,"ledger":{"order":"01M88SRGRBG32PADPSHNFDJKRV","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '55d88dfaf8e22758f3c734541a2caa01ef6aeddb2f614901a0e18179501cf4b8.3344d6093b1744bf8790fff129e3f084e52811f56e3bdda5f6f8db7d0c9e793d.3d4245f88441abfcfbe0528492af48d5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'payment', '01M88SRGRBG32PADPSHNFDJKRV', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBNTSFBYYF7JYCMPXC', '', '{"v":1,"transaction":{"id":"01M88SRGRBG32PADPSHNFDJKRV-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88SRGRBG32PADPSHNFDJKRV"}}', 'e00885f885d86378c3321d093524efd1c412c0d73c4ec34c419584fd52b03507.f55dd9051bebe8b460019174df1835ec44cd3766f76327e7a49fef553bcd7ac8.9730ff53aba62e8bcd8a61184cb94e03')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'payment', '01M88SRGRBG32PADPSHNFDJKRV', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBG32PADPSHNFDJKRV-P1#2', '', '{"v":1,"transaction":"01M88SRGRBG32PADPSHNFDJKRV-P1","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRBG32PADPSHNFDJKRV-P1"}', 'a8cf831b1e0628efb0ddedcfedbb6632722d866db243fdecfe82580da4fe31c4.0a00a25a06db788f935cba77f954fdb8ce5dca50e0623eb63f468f98bc97b56a.252c1b5215fd89514da12e7597f96aa9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBG32PADPSHNFDJKRV-P1#2', '', '{"v":1}', 'f2a712d82b872260118727a54307693c4753c6f64531a2063adba67b99ba87f7.ce36ab21511dce888e6208a16c19df7891aac61ddbfe9dd3d92bc23fdf933225.f30534360f9e3fca053071b5470eefc0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRC2W9X3T7JZ3RXK4X4', '', '{"v":1,"work":{"id":"01M88SRGRBG32PADPSHNFDJKRV-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'd47a8e39bdad9639ebec8e1a8f92d701258407e6bf49603ddb11eeb95bdf853f.c5b20f0cccc0d8c445182b6948def09cfdd0a8f4c24756d10c1480a40dae608a.32b541aed06f31a46cff632e1eea72d9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRCNYS8MCD1PEF8P6MW', '', '{"v":1,"fulfillment":"01M88SRGRBG32PADPSHNFDJKRV-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '50b9ef05c4c1c3669e830d559ef00964861c26d51f27d052ec3d2cdf6183e5b9.33a3fa0bc1a89657d2168f6f57150e18f519a7f3a77d36fe4e84c0b7a0dba9ad.043c867dc216e2d6e137138960514e7e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRCZYE51QXRGYJF3FYX', '', '{"v":1,"fulfillment":"01M88SRGRBG32PADPSHNFDJKRV-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'c7e49572bc4016630c8eac59470a0fa8ba12597ca8c8a4e164f2d367bbef4d98.9a03e4c7bd49b30617044e3501afc77e61a17893c9b655a911279a93969f3cd6.5f5b1bd883598bffd0a545d4d349d91c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'order', '01M88SRGRBG32PADPSHNFDJKRV', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRDZEGR34XKPBYDPE1M', '', '{"v":1,"shipment":{"id":"01M88SRGRBG32PADPSHNFDJKRV-S1","fulfillment":"01M88SRGRBG32PADPSHNFDJKRV-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGRBG32PADPSHNFDJKRV"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'c20b13fb3bcebf5864c4ff73d474c8c29c6fa7a034f0a50cb7cd3f6248feb8b6.f8e72434a2f52bdc7abc65a1f42aab72fffb08d33884d737f22d629276d1aef0.04b7047b5513978f04d879d98d26a96c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'payment', '01M88SRGRBG32PADPSHNFDJKRV', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRDZEGR34XKPBYDPE1M', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88SRGRBG32PADPSHNFDJKRV-S1","charge":"01M88SRGRBG32PADPSHNFDJKRV-S1"}}', '396edf367aacdb71a79d13dca0a24c4ef0a8f7f363d16e73fd5d5e1190b3350f.a23dbffbce88f0318ff56863d339c87733f22c30f698ff34bde0dfac69b5b8df.56dc6000ffb599ce83204c553d5b4998')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'payment', '01M88SRGRBG32PADPSHNFDJKRV', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRDZEGR34XKPBYDPE1M', '', '{"v":1,"transaction":{"id":"01M88SRGRBG32PADPSHNFDJKRV-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88SRGRBG32PADPSHNFDJKRV-P1","cause":"01M88SRGRBG32PADPSHNFDJKRV-S1"}}', 'b7888fd4c4d1aeba87fef2b8452520172708bdc717e787c52429b2663a288e46.e47f3a3b2667a6d6a14b0106eb35af2d8e3e55919fd9c41165a690a1332f3d8c.f264bc65297f09246839890931740190')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', 'payment', '01M88SRGRBG32PADPSHNFDJKRV', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRBG32PADPSHNFDJKRV-P2#2', '', '{"v":1,"transaction":"01M88SRGRBG32PADPSHNFDJKRV-P2","reference":"capture-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRBG32PADPSHNFDJKRV-P2"}', '142ac44f380c3b6f238a2f79d0fb606e2bc64d474ce12602acb6ed7c285f1d09.0ec234aaa6c78b4a718d8f7e9952f18a281edd1c202ebbfe29ef47355ef48fee.4f32604071091644398e85edd79ba1d3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'order', '01M88SRGRESGG0NR1C56ND720E', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRE05QP8FSM0ZCCGB3J', '', '{"v":1,"order":{"id":"01M88SRGRESGG0NR1C56ND720E","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '01a25be4da313567e75e5cfaeb87ead028c5ba07d878c652f111f82b1bdd5dba.4de27e61405271222d2ab6b5ec4ab50e4d01f6b8d54722c3caf360fc07ebb6a2.eae66d2387931cfe2754869a6dcd949c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'order', '01M88SRGRESGG0NR1C56ND720E', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRE05QP8FSM0ZCCGB3J', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'b28e47b93628a1aa79bd4232298f9d3649d187ee74d14a0df32a88fdcee15db1.724d035c0aedd61e9de74be7316befa45fe4434c50bdff8844442e36149d2a3e.8d82945cc9b41b2470d84457e516a040')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'payment', '01M88SRGRESGG0NR1C56ND720E', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRE05QP8FSM0ZCCGB3J', '', '{"v":1,"ledger":{"order":"01M88SRGRESGG0NR1C56ND720E","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'e0f6c68db83229f84402e6faa1a4b88287183d5e3890d7403096187ba1111ed8.10b261e6b3eeb12312f5a395eee62537ce7deffa88c4f874d5aa416d92c2e2da.cc00f7578ca351e78b03d52edc33eb85')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'payment', '01M88SRGRESGG0NR1C56ND720E', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRE05QP8FSM0ZCCGB3J', '', '{"v":1,"transaction":{"id":"01M88SRGRESGG0NR1C56ND720E-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88SRGRESGG0NR1C56ND720E"}}', '347fefbb92d66f62127a7a600ddbdfd73c0e1b9215d740fa697e7cf2cf57330a.7721e8f6c32cc2e579076beb7769f354a047022176baacff3a440bef8aff18cf.c74fb673083afc50cf3bc2919fabdaf8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'payment', '01M88SRGRESGG0NR1C56ND720E', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRESGG0NR1C56ND720E-P1#2', '', '{"v":1,"transaction":"01M88SRGRESGG0NR1C56ND720E-P1","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRESGG0NR1C56ND720E-P1"}', 'd30f767113e1ce419f6f124b0ef3e0623dc441c74dfceb608b9117b26e5299a8.74b104b90d314303c98aad70d0cf41605daac473e422edfc5920916fcc253789.907f6a5e6f11f54353572b0d4c6c94da')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'order', '01M88SRGRESGG0NR1C56ND720E', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRESGG0NR1C56ND720E-P1#2', '', '{"v":1}', '4089a40cb0c36a148199f4459deb416b3f33974b9ca1d16633b05bad1d1a107f.3635237c74818a022e4294eb1f8f9e4754affcfa244771f5ad2ba270f8d2d788.27456ea529dcf57ef93da33b6131ddba')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', 'order', '01M88SRGRESGG0NR1C56ND720E', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88SRGRF85AEHY0BJRMD4ANG', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '8469f8ca09cc05ab42b1ca934d366f91b4986cf32a1981b8e5214425beb436de.59a04ec6d84f388571b9ea367eedf37d16cc416af099e605a45bdaae545408f0.dcc2f4aa37f0a5e1915bc44ed4e06516')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'order', '01M88SRGRGD0V97BPT5MDCW7TC', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRG5GM2021SRQ4E9B0X', '', '{"v":1,"order":{"id":"01M88SRGRGD0V97BPT5MDCW7TC","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '9c7fd7e78842d22eae59fc473e6af86ab06b278e1ab903d5742bedcf85577317.be38f66d0ae5e2514755601a2332c434473c525a236ee56195362fb487d1e753.863cf572eb089c144180dfe0a2c57792')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'order', '01M88SRGRGD0V97BPT5MDCW7TC', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRG5GM2021SRQ4E9B0X', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '3353c22b468e33ad727b4adafdee4cab81c173a9a64ea9417377f9e30de01482.d02e474d5d64a1aa656e40a4676ce82ded12b620a8d6aa7422e96e9ab7f66614.28cfe35bb4c0ec9fd10f8ff65db1652f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'payment', '01M88SRGRGD0V97BPT5MDCW7TC', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRG5GM2021SRQ4E9B0X', '', '{"v":1,"ledger":{"order":"01M88SRGRGD0V97BPT5MDCW7TC","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '9388665d488a70bb5a1a7efac1c2a0a2ddef8e3dd4f250cff28bde42a0568f54.562ccdb60fe1fdb28cd1dc83db7bb93668f083e519808adc4bc8b3468642170f.c698dca4da8c8ce8cf4098dc720c84fd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'payment', '01M88SRGRGD0V97BPT5MDCW7TC', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRG5GM2021SRQ4E9B0X', '', '{"v":1,"transaction":{"id":"01M88SRGRGD0V97BPT5MDCW7TC-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88SRGRGD0V97BPT5MDCW7TC"}}', 'b26939d109f5c574a5c62cb56c6accd23ad4c319bf004f845da652e7d721a128.f9fc5e534adceaf51d235bb23f7d4f8ee3c0b774a22663ea3a8892499faddfa9.3be1e5c764864e0f614837cd77ab1115')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'payment', '01M88SRGRGD0V97BPT5MDCW7TC', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRGD0V97BPT5MDCW7TC-P1#2', '', '{"v":1,"transaction":"01M88SRGRGD0V97BPT5MDCW7TC-P1","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRGD0V97BPT5MDCW7TC-P1"}', '47bcfc966328987a3b3528b920001ad8335993538de81e2a2b0c4e3c31caf3d0.49a7e727b401bafdd11e1f51c8ff2eef69ade8678e4fdd757e1ed9e0cf3fe080.5eab3c054d0c2232fd2a9b0a887b48d4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'order', '01M88SRGRGD0V97BPT5MDCW7TC', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRGD0V97BPT5MDCW7TC-P1#2', '', '{"v":1}', '435b44fd8976c95d3f0297924f59722799be447a6eb1d83b5d96c79e3010d8c8.3c52b38da01ab845dbe424667dc17461232b004098708ff1655f0f9d77be9616.f72a93291e138d3e41f7441bb432cda6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', 'order', '01M88SRGRGD0V97BPT5MDCW7TC', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRGVQ1WZPVX2ASBKJDW', '', '{"v":1,"work":{"id":"01M88SRGRGD0V97BPT5MDCW7TC-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '480f15a5455144d422a8961375e98f610c4f341361d39dccdfa60dc8a1ea17fe.79723028bf35e11cc87af0e400d2e46cfea502d0362e9027e635c8ed5bd1514c.e32fbdc81ae27b156e5dd9acd5971e59')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'order', '01M88SRGRHHK0MAS1993PVXJ6B', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHMA1KEZZD0BRKFPBG', '', '{"v":1,"order":{"id":"01M88SRGRHHK0MAS1993PVXJ6B","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '34c95eba67b18e444e6d3ec64d4a919d23031588f19204de4a3cf3afd167196b.963931a2aa82cc71b3bb5588c9adc104f3f081737675172f40a2dc966cb449f5.d0cd07d8bcf2aa4b0c72ec1ee5d62b5d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'order', '01M88SRGRHHK0MAS1993PVXJ6B', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHMA1KEZZD0BRKFPBG', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'ad5fe3f9a125c22fc5fcae01d4d8a954439108f45d4ff648779e99fe98551cd1.a0bd4ff1c8977f6b4123c97e470d4085779c85966f864b552820c0ed4d15ff30.fe04b475e2ba8d239e7522ec5314e675')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'payment', '01M88SRGRHHK0MAS1993PVXJ6B', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHMA1KEZZD0BRKFPBG', '', '{"v":1,"ledger":{"order":"01M88SRGRHHK0MAS1993PVXJ6B","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '563efc00d3934bfb2940bdf305fe069795f5c73545d50bc61dce1672a78da438.fb2a31e237765ec659c9e19f9eeded2ffd15b5d25654a28a92d1d6fd742144c1.3f8ce79517ed265bcb901f6624b8f332')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'payment', '01M88SRGRHHK0MAS1993PVXJ6B', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHMA1KEZZD0BRKFPBG', '', '{"v":1,"transaction":{"id":"01M88SRGRHHK0MAS1993PVXJ6B-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88SRGRHHK0MAS1993PVXJ6B"}}', 'de8f7c7681b408a9ff371c593065bb50892a797346a1f152bdb9014e896aa831.c055e476e2cf86e02da520fc79d6f802cb95c51466728390713596895e7ab80b.9f1323dc12165c1b82c10ec1c56474cb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'payment', '01M88SRGRHHK0MAS1993PVXJ6B', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHHK0MAS1993PVXJ6B-P1#2', '', '{"v":1,"transaction":"01M88SRGRHHK0MAS1993PVXJ6B-P1","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRHHK0MAS1993PVXJ6B-P1"}', 'f6eaa3d0cff23a2f299e93e533da9d745b1f5c2f29354253bdb5051052e759d0.6a65327cbeb94eca5b750cb88b3a91712cde0c7375b64b65e71cd2c2372b16df.8004177326ee3df7d47dce840890234c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'order', '01M88SRGRHHK0MAS1993PVXJ6B', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHHK0MAS1993PVXJ6B-P1#2', '', '{"v":1}', '65d8398c2cec6118174dacaa73672d405aefa0997e2a4eb5fc09b96d996c5faf.12d14c4c3d055ca722b350cfee7823c24297c818451698d7c02c946ea121fff6.2de0627242a0dc6dad31d6bbc3f9f79e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'order', '01M88SRGRHHK0MAS1993PVXJ6B', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHG7WZ31QWMDC0ZNDG', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'aebc6cd613801c8d828025bdbcd4397e639c29ce23e9ffbff1f1e9febab8a924.b952a408feda933594673f716800bd581eb4cbfef81c4c82b4cd65b888027522.a75b586976826747a496747ac2f6a976')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'order', '01M88SRGRHHK0MAS1993PVXJ6B', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHG7WZ31QWMDC0ZNDG', '', '{"v":1}', '3ddd31c40c6ef8477e834ae27a1b25c6000d798e17bc72bafacd2266c831da19.3b7e14cb225413e4f92bab0afc071eeb27d1cfe97d3dd0e702c4493d140b5009.a55b7ad72d3fcd188fbfc878cfb78d39')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'payment', '01M88SRGRHHK0MAS1993PVXJ6B', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHG7WZ31QWMDC0ZNDG', '', '{"v":1,"transaction":{"id":"01M88SRGRHHK0MAS1993PVXJ6B-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRGRHHK0MAS1993PVXJ6B-P1","cause":"01M88SRGRHHK0MAS1993PVXJ6B"}}', '385b64ec178b3b1ec7b0a7459f6c0caad6300eb906bfe7b3e21f3af604699697.76baab7b947e10396ea82d80b81da58e3dbf6698484ec06d4a9aa9d22190d022.3fcbb55698eb067056da73d1707cb345')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', 'payment', '01M88SRGRHHK0MAS1993PVXJ6B', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88SRGRHHK0MAS1993PVXJ6B-P2#2', '', '{"v":1,"transaction":"01M88SRGRHHK0MAS1993PVXJ6B-P2","reference":"cancel-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRHHK0MAS1993PVXJ6B-P2"}', '8f338bf991c13fb3a6ddfe1be3948bbfbf32e84a9f4409f1a5179f1fd9b25941.597eebd6e7acca9795724ffe3d36648986e6cec46c690af7555ee2f542904a07.40f8b7f50d55a9704e9ca2fbf3aa5bb6')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-F1', '01M88SRGQX2ATG4HWSA0TRJ3NC', '4', '{"v":1,"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV-F1', '01M88SRGRBG32PADPSHNFDJKRV', '4', '{"v":1,"id":"01M88SRGRBG32PADPSHNFDJKRV-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC-F1', '01M88SRGRGD0V97BPT5MDCW7TC', '1', '{"v":1,"id":"01M88SRGRGD0V97BPT5MDCW7TC-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', '417f670ed442d0cb3f48b8578763406815304852c0e8b213d61c477d10a2ea55')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', '01M88SRGQX2ATG4HWSA0TRJ3NC', '15', '{"v":1,"id":"01M88SRGQX2ATG4HWSA0TRJ3NC","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', 'bf4ae6d5c4d3bda9287c69979bdb5cd327e65241763c9966338518e7859725d4')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', '01M88SRGRBG32PADPSHNFDJKRV', '7', '{"v":1,"id":"01M88SRGRBG32PADPSHNFDJKRV","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', '142ac44f380c3b6f238a2f79d0fb606e2bc64d474ce12602acb6ed7c285f1d09')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', '01M88SRGRESGG0NR1C56ND720E', '3', '{"v":1,"id":"01M88SRGRESGG0NR1C56ND720E","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '8469f8ca09cc05ab42b1ca934d366f91b4986cf32a1981b8e5214425beb436de')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', '01M88SRGRGD0V97BPT5MDCW7TC', '3', '{"v":1,"id":"01M88SRGRGD0V97BPT5MDCW7TC","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', '480f15a5455144d422a8961375e98f610c4f341361d39dccdfa60dc8a1ea17fe')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', '01M88SRGRHHK0MAS1993PVXJ6B', '4', '{"v":1,"id":"01M88SRGRHHK0MAS1993PVXJ6B","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', '8f338bf991c13fb3a6ddfe1be3948bbfbf32e84a9f4409f1a5179f1fd9b25941')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'web/4711', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88SRGQX2ATG4HWSA0TRJ3NC"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC', '01M88SRGQX2ATG4HWSA0TRJ3NC', '8', '{"v":1,"order":"01M88SRGQX2ATG4HWSA0TRJ3NC","currency":"EUR","method":"card","transactions":[{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P1","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC"},{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","reference":"capture-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P2","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1"},{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","reference":"capture-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P3","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC"},{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1","reference":"cancel-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P4","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC"},{"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGQX2ATG4HWSA0TRJ3NC-P2","reference":"refund-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGQX2ATG4HWSA0TRJ3NC-P5","cause":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV', '01M88SRGRBG32PADPSHNFDJKRV', '4', '{"v":1,"order":"01M88SRGRBG32PADPSHNFDJKRV","currency":"JPY","method":"card","transactions":[{"id":"01M88SRGRBG32PADPSHNFDJKRV-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRBG32PADPSHNFDJKRV-P1","cause":"01M88SRGRBG32PADPSHNFDJKRV"},{"id":"01M88SRGRBG32PADPSHNFDJKRV-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88SRGRBG32PADPSHNFDJKRV-P1","reference":"capture-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRBG32PADPSHNFDJKRV-P2","cause":"01M88SRGRBG32PADPSHNFDJKRV-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E', '01M88SRGRESGG0NR1C56ND720E', '2', '{"v":1,"order":"01M88SRGRESGG0NR1C56ND720E","currency":"KWD","method":"card","transactions":[{"id":"01M88SRGRESGG0NR1C56ND720E-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRESGG0NR1C56ND720E-P1","cause":"01M88SRGRESGG0NR1C56ND720E"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC', '01M88SRGRGD0V97BPT5MDCW7TC', '2', '{"v":1,"order":"01M88SRGRGD0V97BPT5MDCW7TC","currency":"EUR","method":"card","transactions":[{"id":"01M88SRGRGD0V97BPT5MDCW7TC-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRGD0V97BPT5MDCW7TC-P1","cause":"01M88SRGRGD0V97BPT5MDCW7TC"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B', '01M88SRGRHHK0MAS1993PVXJ6B', '4', '{"v":1,"order":"01M88SRGRHHK0MAS1993PVXJ6B","currency":"EUR","method":"card","transactions":[{"id":"01M88SRGRHHK0MAS1993PVXJ6B-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRHHK0MAS1993PVXJ6B-P1","cause":"01M88SRGRHHK0MAS1993PVXJ6B"},{"id":"01M88SRGRHHK0MAS1993PVXJ6B-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRGRHHK0MAS1993PVXJ6B-P1","reference":"cancel-t-cfd419ca-c488-4413-a46d-762585266fa7/01M88SRGRHHK0MAS1993PVXJ6B-P2","cause":"01M88SRGRHHK0MAS1993PVXJ6B"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'af039d78bec3f539f43401db0d68676b694ce1004530d0be1e37641be2d9ba63')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '5cf4eb8b147b7d5e0e07640572fd7fcbee0ad3354d4fde8181037540e227c743')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', 'f629063a7b5d4e461a610ad7840c071a8a5ac2dd62c1698f01ad29ed8abcf8e5')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQRCKZ477E2P2TDFE4W', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQS2DKZ89VEHTMC4P3F', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQSH3A3PFRJXBCFPG5X', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQTM7840DXABYGB3QSP', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQVA2ZKVZY5Y9RW5XB5', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQVB0D6P9XDR42ZKM5X', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQVE8QVAREY9PDCATSE', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQVM7H4S0WDKDG0XM16', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-P1#2', '1574805c451b03fe9e9e18f38c3da38bc81a70c1a93810cb3197d2d6d3c877c9', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-P2#2', 'e1bf93119b046ccd4c789165288bb77e0ce99ca573f4a94667c27718086ff77c', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-P3#2', '43db594690f92b19be32f4979cd558f6976b1a6983b22a36a9f9098817e83d72', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-P4#2', 'c457d7177f51042f602064cbd17141b5324d6901010a4d969ef6affeb93bf8e3', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-P5#2', 'c3f2bbfdf932762dd37f5baf4a4beea8065068d40ac179a3f90c8b29cb02429b', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR00GQ454QQ4E6YJNZ4', '0fa45c5fff1ce226ac1583e38edfaff9536f044a1babc37346edfd8e0b3d3a6f', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR0A9JP8XS1FTGVDW8K', '935b1f0fdbb04fe7d3994a0ee084f96806429e355b448e288b03c7c6700a75d8', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR0FGRSKVR61DVBHGKV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR1CQFH590FEBER4A2E', '0aded6371daa546b754a8a2f3647728432a9cd17209ed5e1b2192a729349a276', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR24YRXGPPN411RXBVB', '5f24b8265265c6f53be449262ac097cc682f792cf5af9fc8180e3bac474c2bf5', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR28W5886B2E0ZET942', '4af8bf0fac36c046a578b1e425b3a54551451ca873cc2b7c7c6f959c0d50c735', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR6G19M23C23H371GY9', 'c0a0408f9646c0e9b12eed1c4b2da774abb6671e530d2cf68b6b21835c64c75f', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR70HK8PP5TN5PPTRA5', '1ee449a24b0f3c6d3f2f2d685377b5e9357edc1ad1f197198a3d3bc3a3226975', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR75DZ7F3CYMT2MB3T3', 'f2f935d4638c0756f29a9fe91ef63b174b107313e3f46e5d33f63ad90fe632ad', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR8YA865C58952TNNPK', '388befea9bbd05e480b0642f6a32289c8cca18724b05f5c5cf4d3c0c558443bf', '{"v":1,"subject":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRA5XMDJETQC0VNKAG4', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV-P1#2', 'f9c2f6a95e0137a7558eb0c6cd05bb6ac519b88d2c1fc713741812fb5ba55c97', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV-P2#2', '21ba593b2a6c9e60f7b182e0cce882c7d88269ee691d723c33e36e793e10d945', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBNTSFBYYF7JYCMPXC', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRC2W9X3T7JZ3RXK4X4', 'e5c772a9a94a246368ab9f1742c9c6e5212b76a16cc64564a9e719c0015430f3', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRCNYS8MCD1PEF8P6MW', '17b33b16bba90bfe9bd97e70a8a9322b019f15bff6ee8e37fc82b99a07a3167d', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRCZYE51QXRGYJF3FYX', 'b3f76a99c07c1bd008b448b88ed880098b662e1d2bbc228bd4b643b378a5a424', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRDZEGR34XKPBYDPE1M', '8c926cfed8d56cbfec195c7be9beb7859bff5cadfbf7c0cf3a9fd05c25bd7899', '{"v":1,"subject":"01M88SRGRBG32PADPSHNFDJKRV-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRE05QP8FSM0ZCCGB3J', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88SRGRESGG0NR1C56ND720E","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRE497K82AY7EMQYZ8S', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRESGG0NR1C56ND720E-P1#2', 'eb37f67172046eb9811f434d1fc5dae3e464c2ec65aac7af6edc35cb30b384ff', '{"v":1,"subject":"01M88SRGRESGG0NR1C56ND720E-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRF85AEHY0BJRMD4ANG', '90800b7fa95cb48edce0ed0a7519e83b2b07674a0869734efd87adec9576e740', '{"v":1,"subject":"01M88SRGRESGG0NR1C56ND720E"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRG5GM2021SRQ4E9B0X', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88SRGRGD0V97BPT5MDCW7TC"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGD0V97BPT5MDCW7TC-P1#2', 'c9faf97b8e7a604522ba6d235f4136a72e15501b4e08a9223dbc807c06d57ca9', '{"v":1,"subject":"01M88SRGRGD0V97BPT5MDCW7TC-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRGVQ1WZPVX2ASBKJDW', '45b87a022a9e1048847e30f56fe62d36a0789817254015448d1923722d104ebf', '{"v":1,"subject":"01M88SRGRGD0V97BPT5MDCW7TC"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHG7WZ31QWMDC0ZNDG', 'f853fb9731e05ca7b2a608d4e7812b9887317f2e8a932a0909ee511a38e17879', '{"v":1,"subject":"01M88SRGRHHK0MAS1993PVXJ6B"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B-P1#2', '2b2d7b2e7af38610b8e2d5e982f78cbe3742dc8edc3f41043e057dfc0817009e', '{"v":1,"subject":"01M88SRGRHHK0MAS1993PVXJ6B-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHHK0MAS1993PVXJ6B-P2#2', '95b1db8e4f3c34d60144c29fc329f0208df0f51cef092dc49390b3e1ef20ee5b', '{"v":1,"subject":"01M88SRGRHHK0MAS1993PVXJ6B-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHMA1KEZZD0BRKFPBG', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88SRGRHHK0MAS1993PVXJ6B"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRJV2NY7K0QRERTCVRY', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-R1', '01M88SRGQX2ATG4HWSA0TRJ3NC', '3', '{"v":1,"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-25 07:29:43.143194', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-25 07:29:43.144178', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1066217309', 'SA', '2026-11-25 07:29:43.144856', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.145', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1219322297', 'SA', '2026-11-25 07:29:43.147219', '2', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1673057927', 'SA', '2026-11-25 07:29:43.15714', '9', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQX2ATG4HWSA0TRJ3NC-S1', '01M88SRGQX2ATG4HWSA0TRJ3NC', '2', '{"v":1,"id":"01M88SRGQX2ATG4HWSA0TRJ3NC-S1","fulfillment":"01M88SRGQX2ATG4HWSA0TRJ3NC-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGQX2ATG4HWSA0TRJ3NC"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBG32PADPSHNFDJKRV-S1', '01M88SRGRBG32PADPSHNFDJKRV', '1', '{"v":1,"id":"01M88SRGRBG32PADPSHNFDJKRV-S1","fulfillment":"01M88SRGRBG32PADPSHNFDJKRV-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRGRBG32PADPSHNFDJKRV"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88SRGRBG32PADPSHNFDJKRV', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQTM7840DXABYGB3QSP/000001', 'TEA', '1', '{"v":1,"id":"01M88SRGQTM7840DXABYGB3QSP/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88SRGQTM7840DXABYGB3QSP"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQVA2ZKVZY5Y9RW5XB5/000001', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '{"v":1,"id":"01M88SRGQVA2ZKVZY5Y9RW5XB5/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88SRGQX2ATG4HWSA0TRJ3NC/1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGQVA2ZKVZY5Y9RW5XB5"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88SRGQX2ATG4HWSA0TRJ3NC/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGQVB0D6P9XDR42ZKM5X/000001', 'MUG', '1', '{"v":1,"id":"01M88SRGQVB0D6P9XDR42ZKM5X/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88SRGQVB0D6P9XDR42ZKM5X"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR00GQ454QQ4E6YJNZ4/000001', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '{"v":1,"id":"01M88SRGR00GQ454QQ4E6YJNZ4/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88SRGQX2ATG4HWSA0TRJ3NC/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGR00GQ454QQ4E6YJNZ4"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88SRGQX2ATG4HWSA0TRJ3NC/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR28W5886B2E0ZET942/000001', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '{"v":1,"id":"01M88SRGR28W5886B2E0ZET942/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88SRGQX2ATG4HWSA0TRJ3NC/1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGR28W5886B2E0ZET942"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88SRGQX2ATG4HWSA0TRJ3NC/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR75DZ7F3CYMT2MB3T3/000001', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '{"v":1,"id":"01M88SRGR75DZ7F3CYMT2MB3T3/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88SRGQX2ATG4HWSA0TRJ3NC/1","reason":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGR75DZ7F3CYMT2MB3T3"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88SRGQX2ATG4HWSA0TRJ3NC/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGR8YA865C58952TNNPK/000001', '01M88SRGQX2ATG4HWSA0TRJ3NC', '1', '{"v":1,"id":"01M88SRGR8YA865C58952TNNPK/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88SRGQX2ATG4HWSA0TRJ3NC/1","reason":"01M88SRGQX2ATG4HWSA0TRJ3NC-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88SRGR8YA865C58952TNNPK"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88SRGQX2ATG4HWSA0TRJ3NC/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRBNTSFBYYF7JYCMPXC/000001', '01M88SRGRBG32PADPSHNFDJKRV', '1', '{"v":1,"id":"01M88SRGRBNTSFBYYF7JYCMPXC/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88SRGRBG32PADPSHNFDJKRV/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRGRBNTSFBYYF7JYCMPXC"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88SRGRBG32PADPSHNFDJKRV/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRDZEGR34XKPBYDPE1M/000001', '01M88SRGRBG32PADPSHNFDJKRV', '1', '{"v":1,"id":"01M88SRGRDZEGR34XKPBYDPE1M/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88SRGRBG32PADPSHNFDJKRV/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRGRDZEGR34XKPBYDPE1M"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88SRGRBG32PADPSHNFDJKRV/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRE05QP8FSM0ZCCGB3J/000001', '01M88SRGRESGG0NR1C56ND720E', '1', '{"v":1,"id":"01M88SRGRE05QP8FSM0ZCCGB3J/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88SRGRESGG0NR1C56ND720E/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRGRE05QP8FSM0ZCCGB3J"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88SRGRESGG0NR1C56ND720E/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRG5GM2021SRQ4E9B0X/000001', '01M88SRGRGD0V97BPT5MDCW7TC', '1', '{"v":1,"id":"01M88SRGRG5GM2021SRQ4E9B0X/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88SRGRGD0V97BPT5MDCW7TC/1"},"at":"2026-03-04T09:00:00Z","request":"01M88SRGRG5GM2021SRQ4E9B0X"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88SRGRGD0V97BPT5MDCW7TC/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHG7WZ31QWMDC0ZNDG/000001', '01M88SRGRHHK0MAS1993PVXJ6B', '1', '{"v":1,"id":"01M88SRGRHG7WZ31QWMDC0ZNDG/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88SRGRHHK0MAS1993PVXJ6B/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88SRGRHG7WZ31QWMDC0ZNDG"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88SRGRHHK0MAS1993PVXJ6B/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-cfd419ca-c488-4413-a46d-762585266fa7', '01M88SRGRHMA1KEZZD0BRKFPBG/000001', '01M88SRGRHHK0MAS1993PVXJ6B', '1', '{"v":1,"id":"01M88SRGRHMA1KEZZD0BRKFPBG/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88SRGRHHK0MAS1993PVXJ6B/1"},"at":"2026-03-04T09:00:00Z","request":"01M88SRGRHMA1KEZZD0BRKFPBG"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88SRGRHHK0MAS1993PVXJ6B/1', '2026-03-04 09:00:00+00')
-- end
