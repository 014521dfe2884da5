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
    pool varchar(150) NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node, pool),
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
CREATE TABLE IF NOT EXISTS "recorded"."OMS_CATALOG_VERSION" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "VALID_FROM" timestamp(6) with time zone,
    "PUBLISHED_AT" timestamp(6) with time zone,
    "OFFERING_COUNT" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_CATALOG_VERSION" ADD COLUMN IF NOT EXISTS "VALID_FROM" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_CATALOG_VERSION" ADD COLUMN IF NOT EXISTS "PUBLISHED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_CATALOG_VERSION" ADD COLUMN IF NOT EXISTS "OFFERING_COUNT" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_CATALOG_VERSION_TENANT_OWNER" ON "recorded"."OMS_CATALOG_VERSION" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_CATALOG_VERSION_TENANT_VALID_FROM_PUBLISHED_AT_ID" ON "recorded"."OMS_CATALOG_VERSION" (tenant, "VALID_FROM", "PUBLISHED_AT", id)
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
    "PICKUP_NODE" varchar(255),
    "PROMISED_FOR" varchar(255),
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
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "PICKUP_NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ORDER" ADD COLUMN IF NOT EXISTS "PROMISED_FOR" varchar(255)
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
    "PICKUP_NODE" varchar(255),
    "PROMISED_FOR" varchar(255),
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
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "PICKUP_NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ARCHIVED_ORDER" ADD COLUMN IF NOT EXISTS "PROMISED_FOR" varchar(255)
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
    "COVERED_UNITS" bigint,
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
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "COVERED_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "PROMISED_FOR" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_BACKORDER_TENANT_OWNER" ON "recorded"."OMS_BACKORDER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_BACKORDER_TENANT_SKU_QUEUE_RANK_WAITING_SINCE_ID" ON "recorded"."OMS_BACKORDER" (tenant, "SKU", "QUEUE_RANK", "WAITING_SINCE", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_STOCK_CLAIM" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NODE" varchar(255),
    "STATE" varchar(255),
    "REQUESTS" bigint,
    "UNTOLD_UNITS" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_STOCK_CLAIM" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_CLAIM" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_CLAIM" ADD COLUMN IF NOT EXISTS "REQUESTS" bigint
-- end
ALTER TABLE "recorded"."OMS_STOCK_CLAIM" ADD COLUMN IF NOT EXISTS "UNTOLD_UNITS" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_OWNER" ON "recorded"."OMS_STOCK_CLAIM" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_STATE_ID" ON "recorded"."OMS_STOCK_CLAIM" (tenant, "STATE", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_NODE_UNTOLD_UNITS_ID" ON "recorded"."OMS_STOCK_CLAIM" (tenant, "NODE", "UNTOLD_UNITS", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_EXTERNAL_STOCK" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NODE" varchar(255),
    "SKU" varchar(255),
    "UNITS" bigint,
    "SEQUENCE" bigint,
    "AS_OF" timestamp(6) with time zone,
    "DOUBTED" boolean,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_EXTERNAL_STOCK" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_EXTERNAL_STOCK" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_EXTERNAL_STOCK" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_EXTERNAL_STOCK" ADD COLUMN IF NOT EXISTS "SEQUENCE" bigint
-- end
ALTER TABLE "recorded"."OMS_EXTERNAL_STOCK" ADD COLUMN IF NOT EXISTS "AS_OF" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_EXTERNAL_STOCK" ADD COLUMN IF NOT EXISTS "DOUBTED" boolean
-- end
CREATE INDEX IF NOT EXISTS "OMS_EXTERNAL_STOCK_TENANT_OWNER" ON "recorded"."OMS_EXTERNAL_STOCK" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_EXTERNAL_STOCK_TENANT_NODE_SKU_ID" ON "recorded"."OMS_EXTERNAL_STOCK" (tenant, "NODE", "SKU", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_ALLOWANCE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "PROMOTION" varchar(255),
    "ALLOWANCE_TYPE" varchar(255),
    "GRANTED" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_ALLOWANCE" ADD COLUMN IF NOT EXISTS "PROMOTION" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ALLOWANCE" ADD COLUMN IF NOT EXISTS "ALLOWANCE_TYPE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ALLOWANCE" ADD COLUMN IF NOT EXISTS "GRANTED" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_ALLOWANCE_TENANT_OWNER" ON "recorded"."OMS_ALLOWANCE" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ALLOWANCE_TENANT_PROMOTION_ALLOWANCE_TYPE_ID" ON "recorded"."OMS_ALLOWANCE" (tenant, "PROMOTION", "ALLOWANCE_TYPE", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SOURCING_CASE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "SKU" varchar(255),
    "PARKED" boolean,
    "WAITS_FOR_PERSON" boolean,
    "REASON" varchar(255),
    "TRIES" bigint,
    "PARKED_SINCE" timestamp(6) with time zone,
    "EXCLUDED_NODES" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "PARKED" boolean
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "WAITS_FOR_PERSON" boolean
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "REASON" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "TRIES" bigint
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "PARKED_SINCE" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_SOURCING_CASE" ADD COLUMN IF NOT EXISTS "EXCLUDED_NODES" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_SOURCING_CASE_TENANT_OWNER" ON "recorded"."OMS_SOURCING_CASE" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SOURCING_CASE_TENANT_PARKED_ID" ON "recorded"."OMS_SOURCING_CASE" (tenant, "PARKED", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SOURCING_CASE_TENANT_WAITS_FOR_PERSON_ID" ON "recorded"."OMS_SOURCING_CASE" (tenant, "WAITS_FOR_PERSON", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_WAITING_ORDER" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "QUEUE_RANK" bigint,
    "WAITING_SINCE" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_WAITING_ORDER" ADD COLUMN IF NOT EXISTS "QUEUE_RANK" bigint
-- end
ALTER TABLE "recorded"."OMS_WAITING_ORDER" ADD COLUMN IF NOT EXISTS "WAITING_SINCE" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_WAITING_ORDER_TENANT_OWNER" ON "recorded"."OMS_WAITING_ORDER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_WAITING_ORDER_TENANT_QUEUE_RANK_WAITING_SINCE_ID" ON "recorded"."OMS_WAITING_ORDER" (tenant, "QUEUE_RANK", "WAITING_SINCE", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_WAVE_SCHEDULE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    PRIMARY KEY (tenant, id)
)
-- end
CREATE INDEX IF NOT EXISTS "OMS_WAVE_SCHEDULE_TENANT_OWNER" ON "recorded"."OMS_WAVE_SCHEDULE" (tenant, owner)
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
    "POOL" varchar(255),
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
ALTER TABLE "recorded"."OMS_TRANSFER" ADD COLUMN IF NOT EXISTS "POOL" varchar(255)
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
CREATE TABLE IF NOT EXISTS "recorded"."OMS_QUOTE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "CHANNEL" varchar(255),
    "CUSTOMER" varchar(255),
    "STATE" varchar(255),
    "CURRENCY" varchar(255),
    "QUOTE_VERSION" bigint,
    "CONTRACT_VALUE" decimal(26, 6),
    "VALID_UNTIL" timestamp(6) with time zone,
    "REQUESTED_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "CHANNEL" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "CUSTOMER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "CURRENCY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "QUOTE_VERSION" bigint
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "CONTRACT_VALUE" decimal(26, 6)
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "VALID_UNTIL" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "REQUESTED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_QUOTE" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_QUOTE_TENANT_OWNER" ON "recorded"."OMS_QUOTE" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_QUOTE_TENANT_STATE_REQUESTED_AT_ID" ON "recorded"."OMS_QUOTE" (tenant, "STATE", "REQUESTED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_QUOTE_TENANT_CUSTOMER_REQUESTED_AT_ID" ON "recorded"."OMS_QUOTE" (tenant, "CUSTOMER", "REQUESTED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_ASSEMBLY" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NODE" varchar(255),
    "KIT" varchar(255),
    "TAKES_APART" boolean,
    "STATE" varchar(255),
    "REFERENCE" varchar(255),
    "ORDERED_UNITS" bigint,
    "DONE_UNITS" bigint,
    "SPOILED_UNITS" bigint,
    "OPEN_UNITS" bigint,
    "DUE_AT" timestamp(6) with time zone,
    "ORDERED_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "KIT" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "TAKES_APART" boolean
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "STATE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "ORDERED_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "DONE_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "SPOILED_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "OPEN_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "DUE_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "ORDERED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_ASSEMBLY" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ASSEMBLY_TENANT_OWNER" ON "recorded"."OMS_ASSEMBLY" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ASSEMBLY_DUE_AT_TENANT_ID" ON "recorded"."OMS_ASSEMBLY" ("DUE_AT", tenant, id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ASSEMBLY_TENANT_STATE_ORDERED_AT_ID" ON "recorded"."OMS_ASSEMBLY" (tenant, "STATE", "ORDERED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_ASSEMBLY_TENANT_KIT_ORDERED_AT_ID" ON "recorded"."OMS_ASSEMBLY" (tenant, "KIT", "ORDERED_AT", id)
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
    "STAGE" varchar(255),
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
ALTER TABLE "recorded"."OMS_SUPPLY" ADD COLUMN IF NOT EXISTS "STAGE" varchar(255)
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
CREATE TABLE IF NOT EXISTS "recorded"."OMS_OWED_UNITS" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "POOL" varchar(255),
    "SKU" varchar(255),
    "NODE" varchar(255),
    "UNITS" bigint,
    "REFERENCE" varchar(255),
    "SETTLEMENT" varchar(255),
    "IS_OPEN" boolean,
    "OWED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "POOL" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "REFERENCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "SETTLEMENT" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "IS_OPEN" boolean
-- end
ALTER TABLE "recorded"."OMS_OWED_UNITS" ADD COLUMN IF NOT EXISTS "OWED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_OWED_UNITS_TENANT_OWNER" ON "recorded"."OMS_OWED_UNITS" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_OWED_UNITS_TENANT_IS_OPEN_OWNER_OWED_AT_ID" ON "recorded"."OMS_OWED_UNITS" (tenant, "IS_OPEN", owner, "OWED_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_OWED_UNITS_TENANT_SKU_ID" ON "recorded"."OMS_OWED_UNITS" (tenant, "SKU", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_LOT" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "SKU" varchar(255),
    "NUMBER" varchar(255),
    "EXPIRES" varchar(255),
    "RECALLED" boolean,
    "UNITS" bigint,
    "QUARANTINED" bigint,
    "SHIPPED" bigint,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "NUMBER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "EXPIRES" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "RECALLED" boolean
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "QUARANTINED" bigint
-- end
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "SHIPPED" bigint
-- end
CREATE INDEX IF NOT EXISTS "OMS_LOT_TENANT_OWNER" ON "recorded"."OMS_LOT" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_LOT_TENANT_SKU_ID" ON "recorded"."OMS_LOT" (tenant, "SKU", id)
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
CREATE TABLE IF NOT EXISTS "recorded"."OMS_SUPPLY_ISSUE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "PROBLEM" varchar(255),
    "SKU" varchar(255),
    "ORDER_ID" varchar(255),
    "LINE" bigint,
    "UNITS" bigint,
    "RAISED_AT" timestamp(6) with time zone,
    "IS_OPEN" boolean,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "PROBLEM" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "ORDER_ID" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "LINE" bigint
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "RAISED_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_SUPPLY_ISSUE" ADD COLUMN IF NOT EXISTS "IS_OPEN" boolean
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUPPLY_ISSUE_TENANT_OWNER" ON "recorded"."OMS_SUPPLY_ISSUE" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_SUPPLY_ISSUE_TENANT_IS_OPEN_RAISED_AT_ID" ON "recorded"."OMS_SUPPLY_ISSUE" (tenant, "IS_OPEN", "RAISED_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_REPLENISHMENT_RULE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "SKU" varchar(255),
    "NODE" varchar(255),
    "METHOD" varchar(255),
    "TRIGGER_UNITS" bigint,
    "UP_TO" bigint,
    "SOURCE" varchar(255),
    "COMES_FROM" varchar(255),
    "ACTIVE" boolean,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "NODE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "METHOD" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "TRIGGER_UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "UP_TO" bigint
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "SOURCE" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "COMES_FROM" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_REPLENISHMENT_RULE" ADD COLUMN IF NOT EXISTS "ACTIVE" boolean
-- end
CREATE INDEX IF NOT EXISTS "OMS_REPLENISHMENT_RULE_TENANT_OWNER" ON "recorded"."OMS_REPLENISHMENT_RULE" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_REPLENISHMENT_RULE_TENANT_NODE_ID" ON "recorded"."OMS_REPLENISHMENT_RULE" (tenant, "NODE", id)
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
    "POOL" varchar(255),
    "LOT" varchar(255),
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
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "POOL" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_STOCK_MOVEMENT" ADD COLUMN IF NOT EXISTS "LOT" varchar(255)
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
       o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
FROM "recorded"."OMS_ORDER" AS o LEFT JOIN "recorded"."OMS_PAYMENT" AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, STRINGDECODE(REGEXP_REPLACE(CAST((CAST(o.body AS varchar) FORMAT JSON)."order"."shipTo"."postalCode" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((CAST(o.body AS varchar) FORMAT JSON)."order"."shipTo"."city" AS varchar), '^"|"$', '')),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, COALESCE(CAST(CAST((CAST(o.body AS varchar) FORMAT JSON)."order"."priority" AS varchar) AS bigint), 0), o.pickup_node, o.promised_for,
       o.placed_at, TRUE
FROM "recorded"."OMS_ARCHIVED_ORDER" AS o
-- end
COMMENT ON VIEW "recorded"."OMS_ORDERS" IS 'Every order with what was paid for it.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_ORDER_LINES" AS
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
       COALESCE(CAST(CAST((o.line)."quantities"."returned" AS varchar) AS bigint), 0) AS returned,
       STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."account"[1]."total"."net"."minor" AS varchar), '^"|"$', '')) AS account,
       COALESCE(CAST(CAST((o.line)."account"[1]."total"."net"."minor" AS varchar) AS bigint), 0) AS net_now,
       COALESCE(CAST(CAST((o.line)."account"[1]."total"."tax"."minor" AS varchar) AS bigint), 0) AS tax_now,
       COALESCE(CAST(CAST((o.line)."account"[1]."charged"."net"."minor" AS varchar) AS bigint), 0) AS charged_net,
       COALESCE(CAST(CAST((o.line)."account"[1]."charged"."tax"."minor" AS varchar) AS bigint), 0) AS charged_tax,
       COALESCE(CAST(CAST((o.line)."account"[1]."refunded"."net"."minor" AS varchar) AS bigint), 0) AS refunded_net,
       COALESCE(CAST(CAST((o.line)."account"[1]."refunded"."tax"."minor" AS varchar) AS bigint), 0) AS refunded_tax
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
       COALESCE(CAST(CAST((o.line)."quantities"."returned" AS varchar) AS bigint), 0) AS returned,
       STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."account"[1]."total"."net"."minor" AS varchar), '^"|"$', '')) AS account,
       COALESCE(CAST(CAST((o.line)."account"[1]."total"."net"."minor" AS varchar) AS bigint), 0) AS net_now,
       COALESCE(CAST(CAST((o.line)."account"[1]."total"."tax"."minor" AS varchar) AS bigint), 0) AS tax_now,
       COALESCE(CAST(CAST((o.line)."account"[1]."charged"."net"."minor" AS varchar) AS bigint), 0) AS charged_net,
       COALESCE(CAST(CAST((o.line)."account"[1]."charged"."tax"."minor" AS varchar) AS bigint), 0) AS charged_tax,
       COALESCE(CAST(CAST((o.line)."account"[1]."refunded"."net"."minor" AS varchar) AS bigint), 0) AS refunded_net,
       COALESCE(CAST(CAST((o.line)."account"[1]."refunded"."tax"."minor" AS varchar) AS bigint), 0) AS refunded_tax
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
       COALESCE(CAST(CAST((o.line)."quantities"."returned" AS varchar) AS bigint), 0) AS returned,
       STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."account"[1]."total"."net"."minor" AS varchar), '^"|"$', '')) AS account,
       COALESCE(CAST(CAST((o.line)."account"[1]."total"."net"."minor" AS varchar) AS bigint), 0) AS net_now,
       COALESCE(CAST(CAST((o.line)."account"[1]."total"."tax"."minor" AS varchar) AS bigint), 0) AS tax_now,
       COALESCE(CAST(CAST((o.line)."account"[1]."charged"."net"."minor" AS varchar) AS bigint), 0) AS charged_net,
       COALESCE(CAST(CAST((o.line)."account"[1]."charged"."tax"."minor" AS varchar) AS bigint), 0) AS charged_tax,
       COALESCE(CAST(CAST((o.line)."account"[1]."refunded"."net"."minor" AS varchar) AS bigint), 0) AS refunded_net,
       COALESCE(CAST(CAST((o.line)."account"[1]."refunded"."tax"."minor" AS varchar) AS bigint), 0) AS refunded_tax
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
CREATE OR REPLACE VIEW "recorded"."OMS_SHIPMENT_LOTS" AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
       COALESCE(CAST(CAST((s.lot)."line" AS varchar) AS bigint), 0) AS line, STRINGDECODE(REGEXP_REPLACE(CAST((s.lot)."lot" AS varchar), '^"|"$', '')) AS lot, COALESCE(CAST(CAST((s.lot)."units" AS varchar) AS bigint), 0) AS units
FROM (SELECT * FROM (
    SELECT s.*, s.lot_list[n.x] AS lot
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."lots", JSON '[]') AS lot_list FROM "recorded"."OMS_SHIPMENT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.lot_list AS varchar)) - LENGTH(REPLACE(CAST(s.lot_list AS varchar), CHAR(123), ''))
) AS s WHERE lot IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."id" AS varchar), '^"|"$', '')), STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."node" AS varchar), '^"|"$', '')), CAST(STRINGDECODE(REGEXP_REPLACE(CAST((o.shipment)."shippedAt" AS varchar), '^"|"$', '')) AS timestamp(6) with time zone),
       COALESCE(CAST(CAST((o.lot)."line" AS varchar) AS bigint), 0), STRINGDECODE(REGEXP_REPLACE(CAST((o.lot)."lot" AS varchar), '^"|"$', '')), COALESCE(CAST(CAST((o.lot)."units" AS varchar) AS bigint), 0)
FROM (SELECT * FROM (
    SELECT s.*, s.lot_list[n.x] AS lot
    FROM (SELECT s.*, COALESCE((s.shipment)."lots", JSON '[]') AS lot_list FROM (SELECT * FROM (
    SELECT s.*, s.shipment_list[n.x] AS shipment
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."shipments", JSON '[]') AS shipment_list FROM "recorded"."OMS_ARCHIVED_ORDER" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.shipment_list AS varchar)) - LENGTH(REPLACE(CAST(s.shipment_list AS varchar), CHAR(123), ''))
) AS s WHERE shipment IS NOT NULL) AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.lot_list AS varchar)) - LENGTH(REPLACE(CAST(s.lot_list AS varchar), CHAR(123), ''))
) AS s WHERE lot IS NOT NULL) AS o
-- end
COMMENT ON VIEW "recorded"."OMS_SHIPMENT_LOTS" IS 'Which lots, or serial numbers, left with a shipment, of what is told apart.'
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
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
FROM "recorded"."OMS_STOCK" AS s LEFT JOIN "recorded"."OMS_PRODUCT" AS p ON p.tenant = s.tenant AND p.id = s.sku
WHERE s.node <> 'promotions'
-- end
COMMENT ON VIEW "recorded"."OMS_STOCK_LEVELS" IS 'Stock of every SKU at every node, by owner and condition, in base units.'
-- end
CREATE OR REPLACE VIEW "recorded"."OMS_LOTS" AS
SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, STRINGDECODE(REGEXP_REPLACE(CAST((l.shelf)."node" AS varchar), '^"|"$', '')) AS node,
       coalesce(STRINGDECODE(REGEXP_REPLACE(CAST((l.shelf)."pool" AS varchar), '^"|"$', '')), 'own/new') AS pool,
       COALESCE(CAST(CAST((l.shelf)."units" AS varchar) AS bigint), 0) AS on_hand, COALESCE(CAST(CAST((l.shelf)."quarantined" AS varchar) AS bigint), 0) AS quarantined
FROM (SELECT * FROM (
    SELECT s.*, s.shelf_list[n.x] AS shelf
    FROM (SELECT s.*, COALESCE((CAST(s.body AS varchar) FORMAT JSON)."shelves", JSON '[]') AS shelf_list FROM "recorded"."OMS_LOT" AS s) AS s
    LEFT JOIN SYSTEM_RANGE(1, 1000000) AS n ON n.x <= LENGTH(CAST(s.shelf_list AS varchar)) - LENGTH(REPLACE(CAST(s.shelf_list AS varchar), CHAR(123), ''))
) AS s WHERE shelf IS NOT NULL) AS l
-- end
COMMENT ON VIEW "recorded"."OMS_LOTS" IS 'Where units that are told apart are: a row for each node, owner and condition.'
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
COMMENT ON TABLE "recorded"."OMS_STOCK" IS 'The counters of a SKU at a node, of one owner and in one condition, in base units.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."ON_HAND" IS 'Units that are there and sellable, reserved ones included.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."POOL" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."QUARANTINED" IS 'Units that are there and not sellable for now.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK"."RESERVED" IS 'Units set aside for order lines, transfers, assemblies and reservations.'
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
COMMENT ON TABLE "recorded"."OMS_CATALOG_VERSION" IS 'What is sold from a moment on, in offerings with options and rules; never changed. The id is its name.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."VALID_FROM" IS 'When it takes the place of the version before.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."PUBLISHED_AT" IS 'When it was published.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CATALOG_VERSION"."OFFERING_COUNT" IS 'How many offerings it has.'
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
COMMENT ON COLUMN "recorded"."OMS_ORDER"."PICKUP_NODE" IS 'Where the customer comes for it; none for an order that is shipped.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ORDER"."PROMISED_FOR" IS 'The day until which it is to be there, as year-month-day; none where none was promised.'
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
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."PICKUP_NODE" IS 'Where the customer came for it; none for an order that was shipped.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ARCHIVED_ORDER"."PROMISED_FOR" IS 'The day until which it was to be there, as year-month-day; none where none was promised.'
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
COMMENT ON COLUMN "recorded"."OMS_SHIPMENT"."STATE" IS 'SHIPPED, DELIVERED or LOST.'
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
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."COVERED_UNITS" IS 'How many of them are to come with supplies that are known.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."PROMISED_FOR" IS 'By when all its units should have come; none without a promise.'
-- end
COMMENT ON TABLE "recorded"."OMS_STOCK_CLAIM" IS 'What an order has at a node whose stock somebody else keeps; the owner is the order.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."STATE" IS 'AWAITING_STOCK, TELLING or SETTLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."REQUESTS" IS 'How many requests were made of whoever keeps the stock.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."UNTOLD_UNITS" IS 'Units that left, are missing or are back, of which they have not taken note yet.'
-- end
COMMENT ON TABLE "recorded"."OMS_EXTERNAL_STOCK" IS 'What whoever keeps a node''s stock last said of a SKU; the owner is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."SKU" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."UNITS" IS 'What the shop can have in all, set aside for it or free.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."SEQUENCE" IS 'Their number of the last change that is taken into account.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."AS_OF" IS 'When it was so.'
-- end
COMMENT ON COLUMN "recorded"."OMS_EXTERNAL_STOCK"."DOUBTED" IS 'Whether it cannot be right, so that they are asked.'
-- end
COMMENT ON TABLE "recorded"."OMS_ALLOWANCE" IS 'How much of a promotion may be used; the owner is the promotion, the id the SKU of a position at the node promotions that counts what is used.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."PROMOTION" IS 'Of which promotion.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."ALLOWANCE_TYPE" IS 'USES, CUSTOMER, CODE or BUDGET.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ALLOWANCE"."GRANTED" IS 'Orders, or minor units of a budget.'
-- end
COMMENT ON TABLE "recorded"."OMS_SOURCING_CASE" IS 'What went wrong with sourcing an order line so far; the id is order/line.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."SKU" IS 'What the line wants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."PARKED" IS 'Whether its units come from nowhere although something could be done about it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."WAITS_FOR_PERSON" IS 'Whether nothing more is tried by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."REASON" IS 'NOTHING_FITS or STOCK_LOST; none while it is not parked.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."TRIES" IS 'How often it was tried again.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."PARKED_SINCE" IS 'Since when; none while it is not parked.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SOURCING_CASE"."EXCLUDED_NODES" IS 'How many nodes have failed it and are not chosen for it.'
-- end
COMMENT ON TABLE "recorded"."OMS_WAITING_ORDER" IS 'An order that waits to be sourced in a wave; the id is the order.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."QUEUE_RANK" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAITING_ORDER"."WAITING_SINCE" IS 'Since when; the earlier is served first.'
-- end
COMMENT ON TABLE "recorded"."OMS_WAVE_SCHEDULE" IS 'How often those that wait are sourced together; one row at most.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAVE_SCHEDULE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAVE_SCHEDULE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAVE_SCHEDULE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAVE_SCHEDULE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_WAVE_SCHEDULE"."BODY" IS 'All of it, as JSON.'
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
COMMENT ON COLUMN "recorded"."OMS_TRANSFER"."POOL" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
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
COMMENT ON TABLE "recorded"."OMS_QUOTE" IS 'What is offered to one customer, in versions of which the last one counts.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."CHANNEL" IS 'Where it was asked for.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."CUSTOMER" IS 'For whom it is.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."STATE" IS 'REQUESTED, DRAFT, IN_REVIEW, APPROVED, PRESENTED, ACCEPTED, CONVERTED, DECLINED, EXPIRED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."CURRENCY" IS 'ISO code of the currency of every amount in it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."QUOTE_VERSION" IS 'How many versions it has.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."CONTRACT_VALUE" IS 'What the last version comes to over its term, without tax; none before it is priced.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."VALID_UNTIL" IS 'Until when the last version can be accepted; none before it is priced.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."REQUESTED_AT" IS 'When somebody asked for it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_QUOTE"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_ASSEMBLY" IS 'Kits that are made of their components at a node, or taken apart there.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."KIT" IS 'The SKU that is made or taken apart.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."TAKES_APART" IS 'Whether kits go in and components come out.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."STATE" IS 'ORDERED, IN_WORK, PARTLY_DONE, DONE, SPOILED or CANCELLED.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."REFERENCE" IS 'What people know it by.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."ORDERED_UNITS" IS 'Kits ordered.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."DONE_UNITS" IS 'Of them, those that are done.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."SPOILED_UNITS" IS 'Of them, those of which nothing came out.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."OPEN_UNITS" IS 'Of them, those still to be done.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."DUE_AT" IS 'When all of it should be done.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."ORDERED_AT" IS 'When it was ordered.'
-- end
COMMENT ON COLUMN "recorded"."OMS_ASSEMBLY"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
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
COMMENT ON COLUMN "recorded"."OMS_SUPPLY"."STAGE" IS 'PLANNED (nobody outside knows of it), ORDERED (whoever supplies it knows) or FOLLOWING (the other end of a transfer or other work kept here).'
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
COMMENT ON TABLE "recorded"."OMS_OWED_UNITS" IS 'Units of somebody else''s stock that left; the owner is who is owed for them.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."POOL" IS 'Whose and in what condition, such as consigned:ACME/new.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."SKU" IS 'What left.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."NODE" IS 'From where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."UNITS" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."REFERENCE" IS 'order/line that they left for.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."SETTLEMENT" IS 'What they were settled with.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."IS_OPEN" IS 'Whether they are still owed for.'
-- end
COMMENT ON COLUMN "recorded"."OMS_OWED_UNITS"."OWED_AT" IS 'When they left.'
-- end
COMMENT ON TABLE "recorded"."OMS_LOT" IS 'Units that were made together, or the one unit with a serial number; the owner is the SKU while some can leave.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."SKU" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."NUMBER" IS 'The number of the lot, or the serial number.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."EXPIRES" IS 'The last day on which its units are good, as year-month-day; none where they keep.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."RECALLED" IS 'Whether none of it may be given to anybody.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."UNITS" IS 'Units on hand, at all nodes.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."QUARANTINED" IS 'Units that are quarantined, at all nodes.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LOT"."SHIPPED" IS 'Units that left with orders and have not come back.'
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
COMMENT ON TABLE "recorded"."OMS_SUPPLY_ISSUE" IS 'Demand and supply that do not fit any more, for a person to look at; the owner is the SKU while it is open.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."PROBLEM" IS 'LATE, UNCOVERED or EXCESS.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."SKU" IS 'What does not fit.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."ORDER_ID" IS 'The order that is hit, or that wants its units no more.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."LINE" IS 'Which line of it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."UNITS" IS 'How many units.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."RAISED_AT" IS 'When it was found.'
-- end
COMMENT ON COLUMN "recorded"."OMS_SUPPLY_ISSUE"."IS_OPEN" IS 'Whether nobody has seen to it yet.'
-- end
COMMENT ON TABLE "recorded"."OMS_REPLENISHMENT_RULE" IS 'How a SKU is kept in stock at a node; the owner is the SKU.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."SKU" IS 'What is ordered anew.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."NODE" IS 'For which node.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."METHOD" IS 'REORDER_POINT, MIN_MAX or PERIODIC.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."TRIGGER_UNITS" IS 'The reorder point or minimum.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."UP_TO" IS 'The level that is ordered up to.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."SOURCE" IS 'PURCHASE, TRANSFER or ASSEMBLY.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."COMES_FROM" IS 'The supplier, or the node that sends it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_REPLENISHMENT_RULE"."ACTIVE" IS 'Whether it is in force.'
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
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."MOVEMENT_TYPE" IS 'RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, CLEAR, SCRAP, TRANSFER_OUT, TRANSFER_IN, ASSEMBLY_OUT, ASSEMBLY_IN, ADJUST, RECLASSIFY or REBUILD.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."SKU" IS 'What moved.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."NODE" IS 'Where.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."POOL" IS 'Whose and in what condition: own/new, or such as consigned:ACME/refurbished.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."LOT" IS 'Their lot, or serial number; none where units are not told apart, or only set aside.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."ON_HAND" IS 'Units that came (positive) or left.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."RESERVED" IS 'Units set aside (positive) or set free.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."QUARANTINED" IS 'Units put aside as not sellable (positive) or taken from there.'
-- end
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."REFERENCE" IS 'order/line, transfer/line, assembly/line or reservation/line, where it is about one.'
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
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."EFFECT_TYPE" IS 'PaymentInstruction, CarrierBooking, StockRequest, TaxFiling or Notification.'
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
INSERT INTO "recorded"."OMS_BACKORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "SKU", "UNITS", "PRIORITY", "QUEUE_RANK", "WAITING_SINCE", "HELD", "COVERED_UNITS", "PROMISED_FOR")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J/00001', '01M8MRV18ED7Z1CV8KPKYTMM2J', '1', '{"v":1,"order":"01M8MRV18ED7Z1CV8KPKYTMM2J","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'FALSE', '0', NULL)
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16KJGV77RP3WQ9H7FCM', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'ff461e0bda4e068b61b8c32d91202ab2f59f2d1e6d4e2cc2fb1d783f643e7ed5.adfc8e710fd1175433cd0ac1534ed8729b19f3b8380c33104036eeccfd566248.d903db9974b5731422287e8128774fe0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16PMFT8CFJWWNB7EMEM', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'b5ff01e8d9ce674da0c3d7628bceb59aca1b6c5e53c1a50bcd726f2b019c8325.ae3196a489e50253bc77f73897512afd9e37f5fd33f81b4ea058817a16e4899e.4e3eeb2d8ab0d76bfbb9c8f0a0fb64fc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16PMFT8CFJWWNB7EMEM', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '0ea9a21c47b0e1d0ed0e1319ca78901e1b552a1b3ace6979244131e6834d7a5f.c6d60845975f9a6d57f72e76b51ee6b76a39d2337542b12a0fb053caa7e41708.8ac5b149d43c049115134777c8abf6bf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16PMFT8CFJWWNB7EMEM', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', 'b04faa7633a15d855f9dd71576e8355ad683fa300b57918c9b9ecdcc5a7f4932.fa3ef52b4a7678db0b97993f2e3eb049fbb8c3755f19f96e557a7c78ddc0208a.f724790f02cce3f23e5e8986e6c335a7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', 'BERLIN', 'receipt', '01M8MRV16RBQ3Y24GY9EMQC19W', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16RBQ3Y24GY9EMQC19W', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'db20c1199997222eba37bb3333d9fd7118695211ce0bb248e410c78862881783.4ceb78af7fb764b4c3836a135ed86846c3684deefccacdb2cc8b53fbdedb9a5f.0041a2b9f2b9fa7030d35abca91a9440')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', 'BERLIN', 'receipt', '01M8MRV16VG3CN9RM7CP3PEBG8', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16VG3CN9RM7CP3PEBG8', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'd80820fde9b67fc6fd7205cb9170c105eec8a4a711bff5fd5409729e310ed55e.9652c7446f9e20365f1dfa10771174ececc73df3a485e5fe9880649087e188fe.31514c7a2a6b231a281c19d716b75b53')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16WW6ZBVJ3BQME42M8G', '', '{"v":1,"order":{"id":"01M8MRV171RY22R92XK746K06H","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '0680edcbd34da0aba87064e5d09ffde248b5ddc3f7b40f3eb6bf6d365b3dc0c3.9075720b50a9eb4324266104e7af8d31bc9a32f7ed07f7ef76f84dba6d4831ac.fb8a2832d13c64d9bf01beac0db91433')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16WW6ZBVJ3BQME42M8G', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '670f100026248e74576366cf35f6309c059b98dd2cd5d20f025d5f84d1fef0f7.7872813e36ba394b04f7ff5210b0dd14c0e0c92886e863fba91d1926aff21e4a.e9fb467241b52088a56b136faa07035c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16WW6ZBVJ3BQME42M8G', '', '{"v":1,"ledger":{"order":"01M8MRV171RY22R92XK746K06H","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '7b8abadc639bca6c0cc27deaf95a1f4d45526391a1093adaa4a0294c1175a608.d93f634f6ea406c8da55dc3cc8a566f3ddc5e8493fc25ef796ab06f7791fc239.2774f76fb3da17d3f2babf252f3b4ce6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV16WW6ZBVJ3BQME42M8G', '', '{"v":1,"transaction":{"id":"01M8MRV171RY22R92XK746K06H-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV171RY22R92XK746K06H"}}', 'c2fb69ef5252c4af074c6011939005efc466f2f8856947ba9a020c1902c43147.5300e591c5b5582bc1530cb7a29c070ca74c058202a70d4fc760fcb53aeb2820.62041645dfacbb1c369b2d4aea7d9499')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P1#2', '', '{"v":1,"transaction":"01M8MRV171RY22R92XK746K06H-P1","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P1"}', '008951589f3d4cefbe71a624915b1d3d2e3904f0eb18d4f477e8aa03d1f0fafa.9e82811568c56a22199256ce9dce34be199fb725e3989eeaede754bf0df5533f.db2c172fa94296392def82d787696381')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P1#2', '', '{"v":1}', '83d9216d5e6b9c3e413087d9e2f8810bf87ad81718b7bc086bd163f7631a80f6.cfe496d148c0e4c8483c3e05df07d07d4ee165a593e7dc5580a02020b58066ef.94cd036763148cd09a78f5c602ef1821')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV179B6DDD50H6K66K2NS', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'a114e14af95bab343abb3479a917e4820e7349eff1dd04af32b781e71228a679.b12fb70b2b3464bf3db55bec69ff5f0098bac053bf89902c92ac22555cf63255.cf9a136078dc68e684425285234bfcb5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17B8W6E48W1FE15SZ8Z', '', '{"v":1,"work":{"id":"01M8MRV171RY22R92XK746K06H-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'a07f952e915e17292abef5fb54aa85136f761196d5718f360654c099b740e408.99dbe0b69eaafbc72e794d3dbf24ba17961a74d3f59eb1f691478f74c0501329.84945cf671b60a4002aeac0a538d1b15')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17DG6V056MN7QZRPK5D', '', '{"v":1,"fulfillment":"01M8MRV171RY22R92XK746K06H-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '93c9ead79e418342a87d2825639653b3084abccc1de55b2d696adaf15d555374.2204bdfbfcdf9f293ba08f39ca452539e29e37d814a1215f2933709523cdfbf5.0903467efc169d499566f82b7950d5da')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17FFMH4617P4PJC0872', '', '{"v":1,"fulfillment":"01M8MRV171RY22R92XK746K06H-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '91ac13fb30a287866a3b13792f14d1329dc4c4aeece9929a40c2ebf75938a007.172ce5decbfe131bf4c80300e7702a632f369747d267b8defc9dc80d9066deae.ca15a5360508f53ac28ad3a8015ed593')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17GREWG6FFSG7AATW6T', '', '{"v":1,"shipment":{"id":"01M8MRV171RY22R92XK746K06H-S1","fulfillment":"01M8MRV171RY22R92XK746K06H-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV171RY22R92XK746K06H"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'e3aae15d47b5c9db5d18ba4fe56037a33b4fa98046fe14440d1b01df560d8170.57fefeddd92250a91f213711f97761f07f2b941b370477ee71594c1f7c412b28.ecd24cbf0fe394721809b0f799663cf9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17GREWG6FFSG7AATW6T', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MRV171RY22R92XK746K06H-S1","charge":"01M8MRV171RY22R92XK746K06H-S1"}}', '22a084c90bb00a5e20d23ed549770c583eae7eadd22f9ac060976731ed97faf7.05446b0b0a39161adc077e29b7c54a6e23cea8531a18c5ca195fafdb7e028f44.1286ce8343bf2d0931c34f3ce826be30')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17GREWG6FFSG7AATW6T', '', '{"v":1,"transaction":{"id":"01M8MRV171RY22R92XK746K06H-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV171RY22R92XK746K06H-P1","cause":"01M8MRV171RY22R92XK746K06H-S1"}}', '67432bc911228ff7cf94e0906fca97d6e6a9b368ddfa70354ce1aef34b1f7460.c0780004f2dacc48f894898157fdc8c3115eaf8e8cf0e4508bae6faabcda11c8.0d0ab55bd92cd303d538aa0cf6d31e97')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17GREWG6FFSG7AATW6T', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '727f31dfef0d82db763892f4ee71ac35388c8077f10b761497cfb54aa48be2af.890cc304e5ee914322f383829d5e7115e9a6f6535ab80ac114587c63f670a31e.e5632cfa487909884c37614f09994d64')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17GREWG6FFSG7AATW6T', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MRV171RY22R92XK746K06H","charge":"01M8MRV171RY22R92XK746K06H"}}', 'c6b7e37d3e69bbbe1a9722075dbf4e8831a367aac6f53e6a5420dd398d110c92.03d8f4c9fa424e446e134e6ab6d22166af3cd07056e4e24d880abd0e03b9f64a.9b7d88e823b8e958dc406a6aa6d830c6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17GREWG6FFSG7AATW6T', '', '{"v":1,"transaction":{"id":"01M8MRV171RY22R92XK746K06H-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV171RY22R92XK746K06H-P1","cause":"01M8MRV171RY22R92XK746K06H"}}', 'af3889969c939a56f0905062f86fa12dfd5a5e4faf0698de17738e634af7bee2.68dc41f4bc2751e8966aa25152525a66f1a1eb0afcc4d5344eef5dc3680f94cd.1174e7f59b4dced7e67ac5368168c521')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P2#2', '', '{"v":1,"transaction":"01M8MRV171RY22R92XK746K06H-P2","reference":"capture-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P2"}', '79eca60ab78d86e75dd077ec6e285ccf94c6b0fe5d924381c431946125a01e9b.4465cf45e5c91f18601cf7de3fcd53216bffc9a53ebcf4f3c4fb2f65b47f0e9c.06b09c7391c1c4fb7b0e83b56bbbceeb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P3#2', '', '{"v":1,"transaction":"01M8MRV171RY22R92XK746K06H-P3","reference":"capture-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P3"}', '832b9e429e53eab1fa7f3d8ca35e8df6431568873edf30e162af1c257a123442.306beee0c6ce0aae183ea660d6d4900ad8539c8134efadb1de382d6827e3c94a.2e557f1d25f04f804fdf6f58d11a1f02')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P3#2', '', '{"v":1,"transaction":{"id":"01M8MRV171RY22R92XK746K06H-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV171RY22R92XK746K06H-P1","cause":"01M8MRV171RY22R92XK746K06H"}}', '52f2c87f98aa33fd9a92fe56f0d028c0b33dff9352bcfe79e4978ef43a911f05.a99ecec8dfe45b5be59ac46c874de3840f405843ab6e043f84695f1904d79305.5f9e631ccaea7fee3ca3ae71835e6d26')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P4#2', '', '{"v":1,"transaction":"01M8MRV171RY22R92XK746K06H-P4","reference":"cancel-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P4"}', '26206d89664bac45c4508bc5ccb4937e61b5a7175d82630d562c4e27505f86ea.a1e498d9c71906e4f8104d7c1912cfe54fc75537b46d9170da1612f60f669350.3daeb8d54a967e858b757465ee35b3e5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17S8N55D8DMT4E3V8H6', '', '{"v":1,"shipment":"01M8MRV171RY22R92XK746K06H-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '27fe38eda7590db22cd90f2e59d40ea297d746da6228448903521c134e83e74d.1c90a6cf85b8a3800c96c1f20db94d67bd75e0d95325047d2077ebf9e6a96536.3ff2c898a8724bf9edaa4b0cfcf3d1a6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17S8N55D8DMT4E3V8H6', '', '{"v":1}', '25c0b325596fe102d981c170a5a601abc0221167811274033a4439857d1b9db8.6ffb4763089a3f474817a80f925c4675755df47035611308ce690b1909f3afb5.9e636fecd74aad27ce89c2d29918d54f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17VYFEQ1A2WMYGH7QSZ', '', '{"v":1,"agreed":{"id":"01M8MRV171RY22R92XK746K06H-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'a23c4c77aed9ae6d70d61702e099584e1fba5ff9a3e50516fbbd925d78978673.be59c3466c9a5b08f030934b95eb861f45531cb1bd3177dab7df6fc75ddce885.eeb1775c7f3c7e76475eed473ab29034')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'return', '01M8MRV171RY22R92XK746K06H-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17W8Y7AVJ7VAKXADR7Q', '', '{"v":1,"returnId":"01M8MRV171RY22R92XK746K06H-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '2b42336ae741de6a3df094a6916a6ec8f08a80835dc864a182df360d72c7f45c.9ca6a87253db0a40d91854209f61fa6c87eefefa7d28d72d787093be53d8d070.4628889c200a9246e16e5031b6b02a0d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'order', '01M8MRV171RY22R92XK746K06H', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17YAP8SPC0VHYDY3EM7', '', '{"v":1,"returnId":"01M8MRV171RY22R92XK746K06H-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'd70cb770f4a061b9869725c5bd16723fdfdb2543809c62518339379b312854b7.8e2140254121ceb5e22b90460e22a3dfdabdbac41dba110dadaa0f77d6ded3cc.48941450311e5936229900c3beddc59b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17YAP8SPC0VHYDY3EM7', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MRV171RY22R92XK746K06H-R1","charge":"01M8MRV171RY22R92XK746K06H-S1"}}', 'b515c0f3f2b9a2e8d60278d981af86386a1e6cde0dabd385d67fef8878a140e0.85a1d3dc75c8e479f1ef815b2149fe2fd9b72320b9ab1f455c886babfeaf1e86.f14a8e4b0ccf59762d6dac97fd0cb3f8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV17YAP8SPC0VHYDY3EM7', '', '{"v":1,"transaction":{"id":"01M8MRV171RY22R92XK746K06H-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV171RY22R92XK746K06H-P2","cause":"01M8MRV171RY22R92XK746K06H-R1"}}', 'f65086428af3127944e238ffecf9eee30a0f05450079d960f1180b37ace48ec9.87004c50b73360bbf4a62b47e0189cf333804868b2b0e49491957dc0a833bc4b.9d1b199a0621f2560bdaf5e4fc826ce0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', 'payment', '01M8MRV171RY22R92XK746K06H', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MRV171RY22R92XK746K06H-P5#2', '', '{"v":1,"transaction":"01M8MRV171RY22R92XK746K06H-P5","reference":"refund-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P5"}', '23cb100b973666f654ef9f61d72a98abb7f36c7b0a436fd440bf8fc44de28cba.b80b8ed75de39bce17d26a78ed407bfc398ae44ae626be36a0e461ee770e21ea.1a1c9a8220c73ab4d7f19bd5fcefe631')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV183BFVJAHS26FB0JM81', '', '{"v":1,"order":{"id":"01M8MRV184ZY1NB18T292HDKYS","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '51f36d7aeefa09cd8c5227ed78ae6bb164097fe85cd355d884ccc4292acf850f.e7074c7d754cff6a6c0dc0e1c5abe123a31ea9da9c530ed3c386b0e8fe55fa33.3284374520f10fa4a2f7ffe48c23d0ec')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV183BFVJAHS26FB0JM81', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '1d31f35382f0826c43c034b1f358709d90a617447f0f8fa4f1c8f328038eaae0.e1965628defaf33ba3a34d214a3f5aee386095ed66cbaf9b932e3f49b07727c3.5d61035a18972f8a805ffc5f643d8961')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'payment', '01M8MRV184ZY1NB18T292HDKYS', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV183BFVJAHS26FB0JM81', '', '{"v":1,"ledger":{"order":"01M8MRV184ZY1NB18T292HDKYS","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'dbbf983ed988732485ca4e33aea3cc9c6ea501d59e94e418ea7ae9065915852b.a092f5db43d6ddd5eb9ac36324225e21429f1298a15533e146355226c9bded9b.4dcc404bbf04a7ca1d4174212b754a0b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'payment', '01M8MRV184ZY1NB18T292HDKYS', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV183BFVJAHS26FB0JM81', '', '{"v":1,"transaction":{"id":"01M8MRV184ZY1NB18T292HDKYS-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MRV184ZY1NB18T292HDKYS"}}', '361a8cfecaeac34baf96d3469a927a4fe17371240c4a41e6e5ef057d9ca324d0.e7cc87a757a96171d9974e95d9ecb497d428f035c9b328cfd304fe9829868067.45d0293565de4f1df6b893ded5dd74fa')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'payment', '01M8MRV184ZY1NB18T292HDKYS', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV184ZY1NB18T292HDKYS-P1#2', '', '{"v":1,"transaction":"01M8MRV184ZY1NB18T292HDKYS-P1","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV184ZY1NB18T292HDKYS-P1"}', 'f36926d8dcedbf5225a2106ea02106f57d673e40f3532942755dc3b13cbbf0c3.6e61717c6b1f8037fce236a9ea79e6b5639d67a392b6ac94bc2d124f3dd4771f.97b1695587441a92db37afc36c42e61b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV184ZY1NB18T292HDKYS-P1#2', '', '{"v":1}', '9061329bff4d569cc2562aab3d3f21e2b559a68df4cf6bcc530ea1852dbc6bf8.3c596f49d394a86462284b5cf9150eccf97633a22d16e8fb76af0c21e61c533f.a38d29e1f50794d2f8586486d3e53f32')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV187AEYF7ATYY518X32A', '', '{"v":1,"work":{"id":"01M8MRV184ZY1NB18T292HDKYS-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '32b39fe4c1b6576d977c45e5995436bc01c7067465a35735e598573cfb6a276e.fb7a7082c1c979afcef8ee4dd9d276232238acafe1a637cb50926e1bfd699667.e9cb6997f78ae953c791db05178d14ac')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV1889EJ31DYS3Z1ZQ9P9', '', '{"v":1,"fulfillment":"01M8MRV184ZY1NB18T292HDKYS-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'fd5508c7a2270addabbb720f65519acb05f54099e97ffe3a8185c8327d20f5b0.289b7a103b30959d28d5251b3e88e36c33cdfad8b0b836c729ef481d34e1b3e5.f2d32489992643b79b61e48a5a399e27')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV189NCK3G9SC1HY6JNPB', '', '{"v":1,"fulfillment":"01M8MRV184ZY1NB18T292HDKYS-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '2da85ac9752427eef4da67c64fc2d09f902182992105b9c83c1e491e378f4fc3.8f8e15e7fa46a27f9fcf72806bd65de584d557c96832e208f3c4fba5ba02907e.86d95804f03ce37d39b67ef342877c4b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'order', '01M8MRV184ZY1NB18T292HDKYS', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18AD7V1YMHQ89ZQF9Y5', '', '{"v":1,"shipment":{"id":"01M8MRV184ZY1NB18T292HDKYS-S1","fulfillment":"01M8MRV184ZY1NB18T292HDKYS-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV184ZY1NB18T292HDKYS"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'ed9a563f0c5fa21f963e99bad2ef6fbe61c5f4e159a0ae230bfb5a21a771c599.b93ceb01d711ac8edc63ccfca1e2f65f5f50e4e224b6a2ecc7395bf592867112.c8c564ec66af8bc971795e1849bfdf8b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'payment', '01M8MRV184ZY1NB18T292HDKYS', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18AD7V1YMHQ89ZQF9Y5', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MRV184ZY1NB18T292HDKYS-S1","charge":"01M8MRV184ZY1NB18T292HDKYS-S1"}}', 'da23dee076cc9fb02b885bc7d51840021c3d5556ac28e9086fa1271462ea9680.be818b8db0e374320fba0c0b361c6a6afd53fa887aefe3c543bd6654ec8940f0.0e2cc3794948da31a3825a59456ed7f6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'payment', '01M8MRV184ZY1NB18T292HDKYS', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18AD7V1YMHQ89ZQF9Y5', '', '{"v":1,"transaction":{"id":"01M8MRV184ZY1NB18T292HDKYS-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MRV184ZY1NB18T292HDKYS-P1","cause":"01M8MRV184ZY1NB18T292HDKYS-S1"}}', '1e05f0803c02fe6193441b37a4e96ad69d5f32710554e4d42d4dd6de7b6a03f6.b10a3bf5294f65e700749a8a1071b4f3d4dc2a2a96dd76525bd70d2e8f3eae2a.5707e6869266e905f25b0a2c32bdc8b5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', 'payment', '01M8MRV184ZY1NB18T292HDKYS', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV184ZY1NB18T292HDKYS-P2#2', '', '{"v":1,"transaction":"01M8MRV184ZY1NB18T292HDKYS-P2","reference":"capture-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV184ZY1NB18T292HDKYS-P2"}', '3f6031618470b9565b7175f0f32c8b9176394b2e2578135ebdab5f118d8bc933.e43e07a3f7eacd2ded6b573c3d655a1803512b9b2ee7cb9c50d8182e490da8db.3f6a7a2d99250e0c2a8cc99f32131445')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'order', '01M8MRV18ED7Z1CV8KPKYTMM2J', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18ED7Z1CV8KK71TFZ64', '', '{"v":1,"order":{"id":"01M8MRV18ED7Z1CV8KPKYTMM2J","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'f433cae05513af9f20c59b7872d8651ca39f1911b2fe28b578b9dc869521f2a5.588febe422f6f2923362384413fe83579f36c905b6bc5ba11588350124b4bf24.65804746973fa5b27d6d4672eb9e149d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'order', '01M8MRV18ED7Z1CV8KPKYTMM2J', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18ED7Z1CV8KK71TFZ64', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '229ec7012107fd9a1507cf720facc2c35abfe5ecf6aee5c7a8d3b6e15d3921fc.c21ed7512bd95e0112475bb3e5463fd2796612a22039c84a78a0dcd8eb41b992.cd9c834e1c125d4628d35ee867b8ce6a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'payment', '01M8MRV18ED7Z1CV8KPKYTMM2J', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18ED7Z1CV8KK71TFZ64', '', '{"v":1,"ledger":{"order":"01M8MRV18ED7Z1CV8KPKYTMM2J","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'ee380b9332ee2ac4bc80d3909937a7d3b51901819753f24c223e3978e3fa7e26.4fdd28beb1197e32550df279cfcabcb36395c45988cf8e730570680d19e794b7.14d7b9ece8979f1cf26e3641712f1a51')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'payment', '01M8MRV18ED7Z1CV8KPKYTMM2J', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18ED7Z1CV8KK71TFZ64', '', '{"v":1,"transaction":{"id":"01M8MRV18ED7Z1CV8KPKYTMM2J-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MRV18ED7Z1CV8KPKYTMM2J"}}', '11a13c8252edb7c0a983041bd251c45cb5ef9aa66018ba23653f690638b7a9dc.642c51b7e1c600b3a4e1ac51aa9f0a414d3b7286afbe4cac4038d26e392a62af.a379d5ab1106f5ff2828129791656095')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'payment', '01M8MRV18ED7Z1CV8KPKYTMM2J', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18ED7Z1CV8KPKYTMM2J-P1#2', '', '{"v":1,"transaction":"01M8MRV18ED7Z1CV8KPKYTMM2J-P1","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18ED7Z1CV8KPKYTMM2J-P1"}', 'a753c84a2128b382fe01f8ba4eaaf8498dac4909c12a2abe54d999188c5e9b5f.9a49cbafdb69a6568f4c9a9a851906ba75a4265b73648330edb374a29a4deac6.cbdf6206aaabfe86a96e01209ef19532')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'order', '01M8MRV18ED7Z1CV8KPKYTMM2J', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18ED7Z1CV8KPKYTMM2J-P1#2', '', '{"v":1}', '2f0b3e63f395bf70a7eeeee497cedac7673cfc86c8ec4823559fab6cdb5ecc5f.9a474831115b885d1124d2196c996333bdd9a399f51024757e0a58f223083543.101ce635ceb870cf52fb3a7ba63bac41')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', 'order', '01M8MRV18ED7Z1CV8KPKYTMM2J', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MRV18KR86CWFHENSKQ5XMV', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '236a253d65c0509dd85a5184d1eddd8a869df7e007bffd81b112a2e0eb6a8a3a.7b900f96f5aa415ecf0f884e4519a56386a12d2cf7521ce9c4467730afaedeea.950cb5a406cad74a1642763f5cc5ec7a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'order', '01M8MRV18NWK58KGMBAJC2DDCW', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18M2N2SFHMSE8CF3CM8', '', '{"v":1,"order":{"id":"01M8MRV18NWK58KGMBAJC2DDCW","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '7c23e0f648c8f9b2d4d1051fa118fb64af78f16e40e1db07bed7317bac81e94c.a94d8bae8b211d3649fd84159445cff4446515d1a05ce27c2b8c19d73abd7910.70c423a237cfb334dedc786f4ce8cc75')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'order', '01M8MRV18NWK58KGMBAJC2DDCW', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18M2N2SFHMSE8CF3CM8', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '0afaad9aa3ee483bd605fc7d1c9bbbfe17915495304dcfec1c73774446eb4e3c.9e2622abdc6655e61dafe259a45fde0df19045e880c2deca81fe35c166b94c3e.2572391ed99406257ef2edc5c402f1df')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'payment', '01M8MRV18NWK58KGMBAJC2DDCW', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18M2N2SFHMSE8CF3CM8', '', '{"v":1,"ledger":{"order":"01M8MRV18NWK58KGMBAJC2DDCW","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'd6dd28aadcec68ef025e7e440ed19f8443684341241239aab69be440832174d8.848c3de96fc266cffd1ccfa3d644d06d555871bb6004c8378ec2c21b1adc4070.20ac19b7314137aa50087cbd205ac792')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'payment', '01M8MRV18NWK58KGMBAJC2DDCW', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18M2N2SFHMSE8CF3CM8', '', '{"v":1,"transaction":{"id":"01M8MRV18NWK58KGMBAJC2DDCW-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV18NWK58KGMBAJC2DDCW"}}', '2fa0d8af9db70d65fc82e078f52ecfbb3758614cb69cba9658fbb40a58919998.7bb011b8d603867416cdc2c46135173a987ac3a513e57818df6b40d5fa113e61.26adb0a8ae07f6a5b954400c70eba0e3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'payment', '01M8MRV18NWK58KGMBAJC2DDCW', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18NWK58KGMBAJC2DDCW-P1#2', '', '{"v":1,"transaction":"01M8MRV18NWK58KGMBAJC2DDCW-P1","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18NWK58KGMBAJC2DDCW-P1"}', 'dbbe2e20fb8a393fbc60cce75732ff324d3e867fa26f927de14700d56705110a.46291347d28a48ad0a0e5b4b536ef198357e95bf78400bfad02d40147859efac.3ae5ff19b3b1229fbbb46f023efc1704')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'order', '01M8MRV18NWK58KGMBAJC2DDCW', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18NWK58KGMBAJC2DDCW-P1#2', '', '{"v":1}', 'bcc54577d9d18130e9348dc113850ac6ebcb471c95d176b4a3e4c807260e8b4b.87d7c1a323493e6c1a87a0af5b30591f777066f64afd42f7ebc4c207eafb3dcc.51bd3e1182af88d4875efcd13bc56e44')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', 'order', '01M8MRV18NWK58KGMBAJC2DDCW', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18RKXSB2K11KY0SARN7', '', '{"v":1,"work":{"id":"01M8MRV18NWK58KGMBAJC2DDCW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'f2e14de0733551b144fc25f02aa2fd305121a8f2ff3a7eeef67645a40edef920.842a9a01d4c384ac2e4424d49af3db743afad68aa49c7dac689fbae716ec1224.185fc7bd2776ee0ab3503636bb6a40e6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'order', '01M8MRV18SJDQFA6J03D289XRR', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18RKXSB2K11RTH49G4R', '', '{"v":1,"order":{"id":"01M8MRV18SJDQFA6J03D289XRR","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'afa63e176aae8cb3a2d2840d8ad6e156fa7368d9c65d1856fbf17671d542c32f.e10aeadcfa585ead2a239253f1f4527d4fb8ffe60a4d4f6fc5413d4a3524cbdd.87b6e848a8ac0ed9936a7ffe0f8bb11b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'order', '01M8MRV18SJDQFA6J03D289XRR', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18RKXSB2K11RTH49G4R', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '54cb57b33724902534f91271d699dc48208f17d71d812db93ceb5fc41b4ec98f.0f0fbb4945eee3d81b07e079aaabd4a04882060b952f070772e02ed6209ffa55.e0a613e8219f19fa8e3743397fbb4625')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'payment', '01M8MRV18SJDQFA6J03D289XRR', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18RKXSB2K11RTH49G4R', '', '{"v":1,"ledger":{"order":"01M8MRV18SJDQFA6J03D289XRR","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '34288f84b59e55e25abffc971e8c0a05c2979b3fcf98a51bd761acffb6d1b6a5.0b086fa1d77c8c3b207eb7facea9dd72dc53c8a4b2e51de456d51e1057faba44.e19ed8ab15bdf7a003a34bdde9312dca')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'payment', '01M8MRV18SJDQFA6J03D289XRR', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18RKXSB2K11RTH49G4R', '', '{"v":1,"transaction":{"id":"01M8MRV18SJDQFA6J03D289XRR-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV18SJDQFA6J03D289XRR"}}', 'c25d304ee357b91a38c1620d6b26f31a0599cbd7ba15c4457869c1cb1e3e4d91.cb401146fa0122047f9f0b6192cd30f23ecce4e6ff76f8040437ad782bf2ec80.a47410a3e99c1d8f74c8796bacd5bde8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'payment', '01M8MRV18SJDQFA6J03D289XRR', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18SJDQFA6J03D289XRR-P1#2', '', '{"v":1,"transaction":"01M8MRV18SJDQFA6J03D289XRR-P1","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18SJDQFA6J03D289XRR-P1"}', 'da124cc69b021cdfecaa2902dd409b58f2d6d4cb0dc37e94308e51c92acaa241.924935fca58f2d33560b719fd01d27791abc3b257435d7d747d3f29bb94b021e.b5a3d0072a780f48276ae512ef219506')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'order', '01M8MRV18SJDQFA6J03D289XRR', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18SJDQFA6J03D289XRR-P1#2', '', '{"v":1}', '2f69b75c74f7c650c7f8c88e66487244b282525c4e9e441c9c010cf9c1508fd9.782a58ea8fa4082dd19869cb587f8a8c8f89d8b1906de1b91b86937fdeb28319.3cdfaa8e1e943d12a979f6ea8e29f72e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'order', '01M8MRV18SJDQFA6J03D289XRR', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18WQ29F326PBVPRG2Z3', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'f7083648c7d91fb29a6a0d4e4e03cc31bac9dfeb5e33793f9b5984b6e10f5426.cc13ea45099cefac2f0214f692d29b04085012f677933db31756473f37e31764.b6dcd83bb2891c3506d91832e0c494aa')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'order', '01M8MRV18SJDQFA6J03D289XRR', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18WQ29F326PBVPRG2Z3', '', '{"v":1}', 'f6d7fa72ae258fe89f515f82c354e478dce6fd6e912939a9fca1b2c701f2c55d.8fa5c32070cb0270fbc271a3c7ba285ca3130dcd6d70eb503d1034cbffa9c047.178a538975a1967c65d27fd6b50ab2bb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'payment', '01M8MRV18SJDQFA6J03D289XRR', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18WQ29F326PBVPRG2Z3', '', '{"v":1,"transaction":{"id":"01M8MRV18SJDQFA6J03D289XRR-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV18SJDQFA6J03D289XRR-P1","cause":"01M8MRV18SJDQFA6J03D289XRR"}}', '85556bb579d90d821098c12836a64b75082a54f7fa551742688e65cc4fe32bf4.6a148722327dcd6d31ea875f8b51aeff26f7b1333c77a4f6a9394d81ac3f2c9b.e3262c4437616e0ecfc9844f165321fd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', 'payment', '01M8MRV18SJDQFA6J03D289XRR', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MRV18SJDQFA6J03D289XRR-P2#2', '', '{"v":1,"transaction":"01M8MRV18SJDQFA6J03D289XRR-P2","reference":"cancel-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18SJDQFA6J03D289XRR-P2"}', 'ab248e4247f40565a17eabdaf8d95667344b67e44a707a48ebb2f089ad7f84d4.0c949ddfdaafafaa6ac867d81f43e52aa9ea1e30f27999a37981cf84c17ebc51.e2c685607a8fa8f50dfb540821b29443')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-F1', '01M8MRV171RY22R92XK746K06H', '4', '{"v":1,"id":"01M8MRV171RY22R92XK746K06H-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS-F1', '01M8MRV184ZY1NB18T292HDKYS', '4', '{"v":1,"id":"01M8MRV184ZY1NB18T292HDKYS-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW-F1', '01M8MRV18NWK58KGMBAJC2DDCW', '1', '{"v":1,"id":"01M8MRV18NWK58KGMBAJC2DDCW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', 'ff461e0bda4e068b61b8c32d91202ab2f59f2d1e6d4e2cc2fb1d783f643e7ed5')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', '01M8MRV171RY22R92XK746K06H', '15', '{"v":1,"id":"01M8MRV171RY22R92XK746K06H","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', '23cb100b973666f654ef9f61d72a98abb7f36c7b0a436fd440bf8fc44de28cba')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', '01M8MRV184ZY1NB18T292HDKYS', '7', '{"v":1,"id":"01M8MRV184ZY1NB18T292HDKYS","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '3f6031618470b9565b7175f0f32c8b9176394b2e2578135ebdab5f118d8bc933')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', '01M8MRV18ED7Z1CV8KPKYTMM2J', '3', '{"v":1,"id":"01M8MRV18ED7Z1CV8KPKYTMM2J","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', '236a253d65c0509dd85a5184d1eddd8a869df7e007bffd81b112a2e0eb6a8a3a')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', '01M8MRV18NWK58KGMBAJC2DDCW', '3', '{"v":1,"id":"01M8MRV18NWK58KGMBAJC2DDCW","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'f2e14de0733551b144fc25f02aa2fd305121a8f2ff3a7eeef67645a40edef920')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', '01M8MRV18SJDQFA6J03D289XRR', '4', '{"v":1,"id":"01M8MRV18SJDQFA6J03D289XRR","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'ab248e4247f40565a17eabdaf8d95667344b67e44a707a48ebb2f089ad7f84d4')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'web/4711', '01M8MRV171RY22R92XK746K06H', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MRV171RY22R92XK746K06H"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H', '01M8MRV171RY22R92XK746K06H', '8', '{"v":1,"order":"01M8MRV171RY22R92XK746K06H","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV171RY22R92XK746K06H-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P1","cause":"01M8MRV171RY22R92XK746K06H"},{"id":"01M8MRV171RY22R92XK746K06H-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV171RY22R92XK746K06H-P1","reference":"capture-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P2","cause":"01M8MRV171RY22R92XK746K06H-S1"},{"id":"01M8MRV171RY22R92XK746K06H-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV171RY22R92XK746K06H-P1","reference":"capture-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P3","cause":"01M8MRV171RY22R92XK746K06H"},{"id":"01M8MRV171RY22R92XK746K06H-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV171RY22R92XK746K06H-P1","reference":"cancel-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P4","cause":"01M8MRV171RY22R92XK746K06H"},{"id":"01M8MRV171RY22R92XK746K06H-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV171RY22R92XK746K06H-P2","reference":"refund-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV171RY22R92XK746K06H-P5","cause":"01M8MRV171RY22R92XK746K06H-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS', '01M8MRV184ZY1NB18T292HDKYS', '4', '{"v":1,"order":"01M8MRV184ZY1NB18T292HDKYS","currency":"JPY","method":"card","transactions":[{"id":"01M8MRV184ZY1NB18T292HDKYS-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV184ZY1NB18T292HDKYS-P1","cause":"01M8MRV184ZY1NB18T292HDKYS"},{"id":"01M8MRV184ZY1NB18T292HDKYS-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MRV184ZY1NB18T292HDKYS-P1","reference":"capture-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV184ZY1NB18T292HDKYS-P2","cause":"01M8MRV184ZY1NB18T292HDKYS-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J', '01M8MRV18ED7Z1CV8KPKYTMM2J', '2', '{"v":1,"order":"01M8MRV18ED7Z1CV8KPKYTMM2J","currency":"KWD","method":"card","transactions":[{"id":"01M8MRV18ED7Z1CV8KPKYTMM2J-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18ED7Z1CV8KPKYTMM2J-P1","cause":"01M8MRV18ED7Z1CV8KPKYTMM2J"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW', '01M8MRV18NWK58KGMBAJC2DDCW', '2', '{"v":1,"order":"01M8MRV18NWK58KGMBAJC2DDCW","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV18NWK58KGMBAJC2DDCW-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18NWK58KGMBAJC2DDCW-P1","cause":"01M8MRV18NWK58KGMBAJC2DDCW"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR', '01M8MRV18SJDQFA6J03D289XRR', '4', '{"v":1,"order":"01M8MRV18SJDQFA6J03D289XRR","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV18SJDQFA6J03D289XRR-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18SJDQFA6J03D289XRR-P1","cause":"01M8MRV18SJDQFA6J03D289XRR"},{"id":"01M8MRV18SJDQFA6J03D289XRR-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV18SJDQFA6J03D289XRR-P1","reference":"cancel-t-802fdab3-205f-4c44-b36f-429ca996920a/01M8MRV18SJDQFA6J03D289XRR-P2","cause":"01M8MRV18SJDQFA6J03D289XRR"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '0ea9a21c47b0e1d0ed0e1319ca78901e1b552a1b3ace6979244131e6834d7a5f')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', 'b04faa7633a15d855f9dd71576e8355ad683fa300b57918c9b9ecdcc5a7f4932')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', 'b5ff01e8d9ce674da0c3d7628bceb59aca1b6c5e53c1a50bcd726f2b019c8325')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16KJGV77RP3WQ9H7FCM', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16NTXATZ0VP1V24HX0E', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16PMFT8CFJWWNB7EMEM', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16RBQ3Y24GY9EMQC19W', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16TZ85KZ7W1SG2BZ81Z', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16VG3CN9RM7CP3PEBG8', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16WW6ZBVJ3BM35VZVWQ', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16WW6ZBVJ3BQME42M8G', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-P1#2', '3ec3f30544447878fddcbd38084e19d79321ee33adf2b50880a076902fef478a', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-P2#2', '7d2f49c2aef2b96e02a8d98b376d99f5ee53f6b8746ff0b4028cfab0fa4f0d60', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-P3#2', '1e4392dc5fc225e2c3d56c8729b03d6d8fa4f4f4ea96574a9c35cf59b4deb470', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-P4#2', '25d2191c0635f028fb98f7c2b71d64cc1d7211d43914063e32dce27a7c946743', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-P5#2', 'd852ae2484b5acc5055dc4a5eca641a00a468cf65897c9641d6b9170fa3fabd2', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV179B6DDD50H6K66K2NS', '9152f3ccea5f578808d4a1e94e828ec661d6d9d85d834ed5afc2d3909e294eb0', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17B8W6E48W1CTDBCFBH', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17B8W6E48W1FE15SZ8Z', 'fbe140e83b494c136760ff07165cd02fae51db0a1d0ad9f949ace74022512469', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17DG6V056MN7QZRPK5D', '67d4c5ecb65e132ea73df9237a03610e0255869af1e1ed384b2c72725a7c3739', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17FFMH4617P4PJC0872', '2fd5697edbbf17899afb27d9e60a3ce1e0e7b8616b07a0ff4c5ec25951371f3d', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17GREWG6FFSG7AATW6T', '2693388051f0309d3ded8d0657d048691a7fc910f87ce3e6e8d6e4b169ab41c0', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17S8N55D8DMT4E3V8H6', '9eea4ada94563336402ee4a43ebcdf88fee2be249681114f24519ecc5e8b721f', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17VYFEQ1A2WMYGH7QSZ', 'b40a3d8fb12d6c9d2a0f280ed009122bd8175c3df680cd09c4d6101e2ed8a847', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17W8Y7AVJ7VAKXADR7Q', 'f200b04b11f26b92cd4c7516c802566662ed840b4434a54897757d484b501b34', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17YAP8SPC0VHYDY3EM7', '9998dc196e37280703c959ee6cb26717e1b67c1b5e069676b13cd04a8020c24a', '{"v":1,"subject":"01M8MRV171RY22R92XK746K06H-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV180TS6GB02ADN4P2RDH', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV183BFVJAHS26FB0JM81', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS-P1#2', '4b55f6a07daed27877995e7a84193387bab2f1229aa30fb6dec526c53bb74ddb', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS-P2#2', 'a10ae4e172fdc5abf4fb537485d25b77ee1fd029fb423de9ecdc3ae729a4d52c', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV187AEYF7ATYY518X32A', '41f28c98657a4d1819b1299f2ef7a48fd1cf1dce672cc5647222d4622b652467', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV1889EJ31DYS3Z1ZQ9P9', '8569499009392237f7573728f11beaa92c4944b355d1ab3db8244dd9fc0827ac', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV189NCK3G9SC1HY6JNPB', '9db7bdad25adc1dc5d00efcda6180bd7a04ebc97ea80ae71e33d85891f994972', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18AD7V1YMHQ89ZQF9Y5', '05a765c1c288d83cabade7734e159918d3a829a25b82c33983961e09a4ffaf0a', '{"v":1,"subject":"01M8MRV184ZY1NB18T292HDKYS-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KK71TFZ64', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MRV18ED7Z1CV8KPKYTMM2J","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KPKYTMM2J-P1#2', '069eba2472b8cd6c3581cdd7a2c3de07748490fb68c295ada9e4628faded56ae', '{"v":1,"subject":"01M8MRV18ED7Z1CV8KPKYTMM2J-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18F4B0F1VD32G7MHKNW', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18KR86CWFHENSKQ5XMV', '447b10b0ef76f5085e5039daad09833ee48a5fb56352723569da5089da50fae2', '{"v":1,"subject":"01M8MRV18ED7Z1CV8KPKYTMM2J"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18M2N2SFHMSE8CF3CM8', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MRV18NWK58KGMBAJC2DDCW"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18NWK58KGMBAJC2DDCW-P1#2', '22823e6cd6ccbf153aab90d879e8f682e42e65443f645da495c85edccfd6c2cc', '{"v":1,"subject":"01M8MRV18NWK58KGMBAJC2DDCW-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18RKXSB2K11KY0SARN7', '9359f2b8d4c6032dd32bf4c2585bb7197bc49e22ef2b65d9385e5bec0480a59c', '{"v":1,"subject":"01M8MRV18NWK58KGMBAJC2DDCW"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18RKXSB2K11RTH49G4R', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MRV18SJDQFA6J03D289XRR"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR-P1#2', '5ab726f6d3890c30ade68f9b873cf21d25a91868d3dc6b18c8649e578d485dcc', '{"v":1,"subject":"01M8MRV18SJDQFA6J03D289XRR-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18SJDQFA6J03D289XRR-P2#2', '001fb619fa4896f7dd3e005b6d33ee774407e67c493dfec8a1340b73c879f7a0', '{"v":1,"subject":"01M8MRV18SJDQFA6J03D289XRR-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18WQ29F326PBVPRG2Z3', '852b6438f56369d77bad9876f58dfde75869bbcb352fa92e26d58786b034e478', '{"v":1,"subject":"01M8MRV18SJDQFA6J03D289XRR"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18WQ29F326PRXT04YRG', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-R1', '01M8MRV171RY22R92XK746K06H', '3', '{"v":1,"id":"01M8MRV171RY22R92XK746K06H-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-29 23:04:30.136105', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-29 23:04:30.136845', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1158167257', 'SA', '2026-11-29 23:04:30.138474', '1', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.260', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1723242200', 'SA', '2026-11-29 23:04:30.143635', '4', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '32727689', 'SA', '2026-11-29 23:04:30.156781', '12', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV171RY22R92XK746K06H-S1', '01M8MRV171RY22R92XK746K06H', '2', '{"v":1,"id":"01M8MRV171RY22R92XK746K06H-S1","fulfillment":"01M8MRV171RY22R92XK746K06H-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV171RY22R92XK746K06H"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MRV171RY22R92XK746K06H', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV184ZY1NB18T292HDKYS-S1', '01M8MRV184ZY1NB18T292HDKYS', '1', '{"v":1,"id":"01M8MRV184ZY1NB18T292HDKYS-S1","fulfillment":"01M8MRV184ZY1NB18T292HDKYS-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV184ZY1NB18T292HDKYS"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MRV184ZY1NB18T292HDKYS', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16RBQ3Y24GY9EMQC19W/000001', 'TEA', '1', '{"v":1,"id":"01M8MRV16RBQ3Y24GY9EMQC19W/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MRV16RBQ3Y24GY9EMQC19W"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16VG3CN9RM7CP3PEBG8/000001', 'MUG', '1', '{"v":1,"id":"01M8MRV16VG3CN9RM7CP3PEBG8/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MRV16VG3CN9RM7CP3PEBG8"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV16WW6ZBVJ3BQME42M8G/000001', '01M8MRV171RY22R92XK746K06H', '1', '{"v":1,"id":"01M8MRV16WW6ZBVJ3BQME42M8G/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MRV171RY22R92XK746K06H/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV16WW6ZBVJ3BQME42M8G"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MRV171RY22R92XK746K06H/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV179B6DDD50H6K66K2NS/000001', '01M8MRV171RY22R92XK746K06H', '1', '{"v":1,"id":"01M8MRV179B6DDD50H6K66K2NS/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MRV171RY22R92XK746K06H/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV179B6DDD50H6K66K2NS"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MRV171RY22R92XK746K06H/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17GREWG6FFSG7AATW6T/000001', '01M8MRV171RY22R92XK746K06H', '1', '{"v":1,"id":"01M8MRV17GREWG6FFSG7AATW6T/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MRV171RY22R92XK746K06H/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV17GREWG6FFSG7AATW6T"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MRV171RY22R92XK746K06H/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17W8Y7AVJ7VAKXADR7Q/000001', '01M8MRV171RY22R92XK746K06H', '1', '{"v":1,"id":"01M8MRV17W8Y7AVJ7VAKXADR7Q/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MRV171RY22R92XK746K06H/1","reason":"01M8MRV171RY22R92XK746K06H-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV17W8Y7AVJ7VAKXADR7Q"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MRV171RY22R92XK746K06H/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV17YAP8SPC0VHYDY3EM7/000001', '01M8MRV171RY22R92XK746K06H', '1', '{"v":1,"id":"01M8MRV17YAP8SPC0VHYDY3EM7/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MRV171RY22R92XK746K06H/1","reason":"01M8MRV171RY22R92XK746K06H-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV17YAP8SPC0VHYDY3EM7"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MRV171RY22R92XK746K06H/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV183BFVJAHS26FB0JM81/000001', '01M8MRV184ZY1NB18T292HDKYS', '1', '{"v":1,"id":"01M8MRV183BFVJAHS26FB0JM81/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MRV184ZY1NB18T292HDKYS/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV183BFVJAHS26FB0JM81"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MRV184ZY1NB18T292HDKYS/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18AD7V1YMHQ89ZQF9Y5/000001', '01M8MRV184ZY1NB18T292HDKYS', '1', '{"v":1,"id":"01M8MRV18AD7V1YMHQ89ZQF9Y5/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MRV184ZY1NB18T292HDKYS/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV18AD7V1YMHQ89ZQF9Y5"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MRV184ZY1NB18T292HDKYS/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18ED7Z1CV8KK71TFZ64/000001', '01M8MRV18ED7Z1CV8KPKYTMM2J', '1', '{"v":1,"id":"01M8MRV18ED7Z1CV8KK71TFZ64/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MRV18ED7Z1CV8KPKYTMM2J/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV18ED7Z1CV8KK71TFZ64"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MRV18ED7Z1CV8KPKYTMM2J/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18M2N2SFHMSE8CF3CM8/000001', '01M8MRV18NWK58KGMBAJC2DDCW', '1', '{"v":1,"id":"01M8MRV18M2N2SFHMSE8CF3CM8/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MRV18NWK58KGMBAJC2DDCW/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV18M2N2SFHMSE8CF3CM8"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MRV18NWK58KGMBAJC2DDCW/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18RKXSB2K11RTH49G4R/000001', '01M8MRV18SJDQFA6J03D289XRR', '1', '{"v":1,"id":"01M8MRV18RKXSB2K11RTH49G4R/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MRV18SJDQFA6J03D289XRR/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV18RKXSB2K11RTH49G4R"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MRV18SJDQFA6J03D289XRR/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-802fdab3-205f-4c44-b36f-429ca996920a', '01M8MRV18WQ29F326PBVPRG2Z3/000001', '01M8MRV18SJDQFA6J03D289XRR', '1', '{"v":1,"id":"01M8MRV18WQ29F326PBVPRG2Z3/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MRV18SJDQFA6J03D289XRR/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV18WQ29F326PBVPRG2Z3"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MRV18SJDQFA6J03D289XRR/1', '2026-03-04 09:00:00+00')
-- end
