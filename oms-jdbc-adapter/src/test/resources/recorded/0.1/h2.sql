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
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
FROM "recorded"."OMS_STOCK" AS s LEFT JOIN "recorded"."OMS_PRODUCT" AS p ON p.tenant = s.tenant AND p.id = s.sku
WHERE s.node <> 'promotions'
-- end
COMMENT ON VIEW "recorded"."OMS_STOCK_LEVELS" IS 'Stock of every SKU at every node, by owner and condition, in base units.'
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
COMMENT ON COLUMN "recorded"."OMS_EFFECT"."EFFECT_TYPE" IS 'PaymentInstruction, CarrierBooking, StockRequest or Notification.'
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
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB/00001', '01M8ME9SJDXZE33S79W4M3Z3HB', '1', '{"v":1,"order":"01M8ME9SJDXZE33S79W4M3Z3HB","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'FALSE', '0', NULL)
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHB1Q7M0ZQ3QSCS2GQV', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'a29d66c512317367db0a654198c7e07435f34a4f2e16c5a3a45e4832908fb1d5.6f603d076ffcfca74dbe5e94548f309d74395d07be33f6a774997545de905988.d6c3e8821d3cd2b4cc20941a0885622f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHDZWW9QMA2F94C8TA4', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '7f67360ad5103e5c13b09482744ea02891e721b8133403afe129e8cc31c8b2ec.ef00f943478dde4f4388d4e165a88f3bf397bd06163160fd2766c2891ad2d096.9777864a8183b5823502d10737a7016c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHDZWW9QMA2F94C8TA4', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'dc433013ea139d4bb6b6dadd31ac0a30dfa58412459525476d4bf3c93cc9d160.fae3402934c170403a67c5aebf93fc39d878073f8583221d53582a51a04495ba.c11478a5db4b07459d6e6949121b3727')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHDZWW9QMA2F94C8TA4', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '5e1ed4a74a4a49c2470c6fbefcfa25464eba990c3970397321c95782e84a0723.6b4a6698e1c59309bbd6ee2ea2ea10789424052ae7170c2fa0f7598545b1d254.b9a834b2bfebd4866bb2a42f1c97627d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'BERLIN', 'receipt', '01M8ME9SHFSM2SPS5Y71CC10CC', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHFSM2SPS5Y71CC10CC', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '9acfa785b223b422f736b9025517480c1008892fd45e91ab7f2c444457ee661c.e9695cb5a35a4735e06c554cafc209bc603fa2bdf53e626b0acf6b19207a40cb.6844e4ebee6de97fe7109ee1e7f4eda3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'BERLIN', 'receipt', '01M8ME9SHGDE0S6209V3DFMSC1', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHGDE0S6209V3DFMSC1', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '2ffe5ce62e88b8e2d5e35330b92e068af98a6fdd6d2c608dd0a861ef690b4101.b0695d5a32850be31b5d22b89a06b01b6d9e33e37c17b03cdc70c891f112293f.6768b7938849dbf97381ca2b78b00141')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHGDE0S620A5ZZGRNAE', '', '{"v":1,"order":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '3512a227adba7bd429ed9264760ef253ea866af0d1fe7197d7872e5e2e5152a0.5d4012568e0089189457cd180603963723df52dcc8894ecbe988e3d10ab75d54.ee186f6afb5dc7c85965d5753fc0b145')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHGDE0S620A5ZZGRNAE', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'f2227de8ee9074dc2b90cc5f55068d3d73c2f33495d0fbaa5ba5db82c9baf3e1.24e5fddcf31f66147f98a561adf8f58ec811e8c86df6ead098d988b30f0b7d13.4cb8a2a26e9adfcd4b8790150d4a0c38')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHGDE0S620A5ZZGRNAE', '', '{"v":1,"ledger":{"order":"01M8ME9SHKJ85X8M5QB0MTHVTW","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '77063c861c29830b09fe5c4b42a0cf9d00370142d15725913395438d62e450f2.0f676133fc988db06da40a4b5eb5e5b70a172af91267c3048dcc081723b1cf88.59c17471b7bd899979bdc2567dfa238c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHGDE0S620A5ZZGRNAE', '', '{"v":1,"transaction":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW"}}', 'd6de18090e4388881d9ad92487d89f23a065fb0aeb6be0f42054f436255c4921.fdac7bf82fc94fcacd1485b44514e24b663c5c886762073495f443f4104926a1.12408d19418962d05424b6ce812963d7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P1#2', '', '{"v":1,"transaction":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P1"}', '49b2a17c21d477dd02a4796d46e82206e6b18c63d1f7722615fb597782f25746.0569af935c027f685d1aed9018f622b37b831c90e7bb1b1d2cc96b08223e46bb.226a04603ae9ecce5b4aa9f5d784db9d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P1#2', '', '{"v":1}', '0205b3f778f70d5d723af5b51e6d29d73e833d2ee92a9066c9fa2d3a91c27baa.671d7119ed8298f6f50a79b40ee699361e2215a32e28f2b8b0f3b549f6e5496d.6ab48195d454c99595e937ff6fca653c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHQAFVBJXQV5XQFQ8JC', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '909ec33bf7c3cd931903dcde9f0b20a6a089985e92c130389e6e354b770c354e.04f37dd96cfd64e1767f5e9eb813e94773e0d81b8ad6bd340d0249c0f522e9ad.9f59ddad7983bd6161060ca700971ce1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHR181ESN9ZKG458N6M', '', '{"v":1,"work":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '825576886a44068472b8aba4718f7a8d247a1f9829f9ad3ff9dc6275b727785f.3215b22115c1ec611a296baf5955b209834d9c5023774c2361fda179188677dd.f43ab93f8be8ae6e227330f0476ba4c3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHSZ2R0WDRZMQRHJHY8', '', '{"v":1,"fulfillment":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '3f1de52d59b4b6c198a39496e51b6a19d811216e3c0839b4d27e3aa0d12b68a3.5c2d1fa674ea36bce3b6ba3bc3963d35e5010a5235bd717daf48db9898912626.96919ee718f98d46cf45995175c22e3f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC53TY7NP5', '', '{"v":1,"fulfillment":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '22f6ed9228fb1225246feb79f7c7d8a1a7c15a7e3941ee54ca6da5b859663714.2755faa2f146109e1661926dfabc1696986d8a2adb91f4f99c34ccf94e7de94a.7fcb7071899b34cb6c1840c2e375e84a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC9WRB86SR', '', '{"v":1,"shipment":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1","fulfillment":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9SHKJ85X8M5QB0MTHVTW"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '0e714aeb5fe77a5bf078f2aad7823baeea0502e3d608a13413d94b7b809e6b15.1b7ec95a84b7fd14fd32299f4649c248120f928493f355f443d992b9bdec7add.af2f6cad3bc6048d43e810b5b1a1e485')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC9WRB86SR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1","charge":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1"}}', '9bfd1f0057678e78c3b57671b5fd1c65b6fbb14d134b2cb7b7a5299259d3c306.ebe72cc1d4eda77286c6c786c557bf6c85164493f922fe80b2cc020cebd6f7c4.15a5f780e231e9c8b2fc6c2592cd209d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC9WRB86SR', '', '{"v":1,"transaction":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1"}}', '4e9bc7f3e511ad659c954a9577814ea4ff528097bc54c63f23b28b44ffff9aa9.74557212c99e999bfc3fc56c26ad45528dd0f092ee3ca4517b2d37b57795b76a.65f69ce78ce180c236d2fd28854e36c8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC9WRB86SR', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'ef9bdd6babbf07b6e3af043e187d73e714d1b3fc32a21c0324759fb459dc63eb.c21bb8fe83da13fa551ef277626c1b856a03996c42b7ffa2e1fac4ecfdb8ef7e.6578a5594b10eec8dc1dbbb0c6cb979a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC9WRB86SR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8ME9SHKJ85X8M5QB0MTHVTW","charge":"01M8ME9SHKJ85X8M5QB0MTHVTW"}}', '05404cf0ff6f73fe05b440a06ab21fd8677646739091edc3596d76dceb297eb6.6f9601333ee91781ee3c371bddeec1902bc48ef72ea37c5c28f51cb94fa622cc.fed9af18b6a1b153d65c2a9748417b5a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHVBHZB29WC9WRB86SR', '', '{"v":1,"transaction":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW"}}', '51312880e44e45d6ae1df8a1bf39b604e190745c52c7f7e280cef833214d69d3.e8ee03b3dcd44a27cbb99c9700328c22b8702ad2e74a4909e8d7d7824210d801.c53063e6caa354cec689f305b497f01f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P2#2', '', '{"v":1,"transaction":"01M8ME9SHKJ85X8M5QB0MTHVTW-P2","reference":"capture-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P2"}', '918842fb6a9d5083d5fe47f91702a2e5cf89d5311753da7b2d921ec5b9e68f37.e8131b7fb2c0170f7b16f1a2ded463a73b6bdec48ec694e9cd6e4781bf49c560.a80657bbbabe0975b5ddeac29834de12')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P3#2', '', '{"v":1,"transaction":"01M8ME9SHKJ85X8M5QB0MTHVTW-P3","reference":"capture-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P3"}', 'e30cb362e117b2c4d8f19e2647d4befa74d787446a103890b4fbce9328e5f855.8f73ae7a7d3313456325c69d9624bf39c497286a9f3dad8a2abd467e4eed762c.25b92acea1b01a701e07d9425ee4485a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P3#2', '', '{"v":1,"transaction":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW"}}', '6ec7f642b595d204ddc33b4ef8349f2624dbb2c312cf3bae522ff2114b037b3a.0559c90d5d66ea73651fd28701d2f324a9adf118d61e53b9f1e374c635c29240.a219a59e23e54ca66d6d0af134b15e75')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P4#2', '', '{"v":1,"transaction":"01M8ME9SHKJ85X8M5QB0MTHVTW-P4","reference":"cancel-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P4"}', '86e937a88d3296b9a1628a327409a6c6fa4d965445d54e6472e754d461b9a04b.c5370a26044edec2506d9d776463bcaa5541a30ff838ebc59d3afd4189bd9da5.aef42aaad6dd13ff1e19ceb4fd671afb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ1A3J1N091P61TN4DR', '', '{"v":1,"shipment":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '8f3fbbbaa1ce6836a0d48a1d90bb5e96c9759e60a3e6683cf5b8913188d01264.04fe2de44a29d3051fc474f356169150c976e58fa9b0996bcf3377c7dcbdc1b9.51d298695ee272c163547f66bdf6eb59')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ1A3J1N091P61TN4DR', '', '{"v":1}', 'b826e059486a32df415273da9d3417ca3cda1d86710825812fb1002140733b98.dfd5ea60e969288d3f280dfe2da70f3b413b655b8fc12c05e505bcbad498638e.c26cf5752e8ef7a27bc48ca13880dcc2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ2NA43T9FM0QYA4MHN', '', '{"v":1,"agreed":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'd1bd91d05b533a4a738e2534c978a44c37e043a300b69149b5d8bd8ef0e0547f.fff8bcc15749cf475745149ecf9edcb5ce42b62e0ac9cc1d77d05546b8618f2e.fec86e0a329f31cdae50f3411f241dca')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'return', '01M8ME9SHKJ85X8M5QB0MTHVTW-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ3MVC8X4DEN5ZS9REP', '', '{"v":1,"returnId":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '6201ddf69d6fd38149780447814a291396e34d724f78c12c5bc259544d690434.520c75007110e2750f9b523bdeb885b0420d82135ed96f14ddb403cd8773ee28.c4bb59a87b132bc4793b6be06f5d960d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'order', '01M8ME9SHKJ85X8M5QB0MTHVTW', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ4TDC5Y86R072PX1FW', '', '{"v":1,"returnId":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '00155fe7fb4cb7657261ad800421b2ee146fa115b0786ba547d5fd4358cd2d2e.92590ccf6e778c1c77b8f016e4fe9d0b309111852b7259a0f593a7285f4b4a3b.2fb21a3cb7190721382824be402c53cb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ4TDC5Y86R072PX1FW', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1","charge":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1"}}', '769f2451ca1a57233ce66dc01c251bf410a7eeca736ca7bea4112fe352770021.0fb2a83407673afd99ed34512b6ac6c057a7d7b70d4046b664b5fc0c3b489c4b.57ed01c291e1019ca5241409a42cd5b8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SJ4TDC5Y86R072PX1FW', '', '{"v":1,"transaction":{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P2","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1"}}', '7a51bb4ebade34f840575c026bdc799e654600a78feb543bf9008b3dfd7ef3fc.a7a60e66956948a2fa07a7d202dd5e74fa8df24000e612d5c5e12c35db5dcea2.7c5cdbe80b367b7ec7075fe3c3c1f14c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', 'payment', '01M8ME9SHKJ85X8M5QB0MTHVTW', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8ME9SHKJ85X8M5QB0MTHVTW-P5#2', '', '{"v":1,"transaction":"01M8ME9SHKJ85X8M5QB0MTHVTW-P5","reference":"refund-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P5"}', '8935c726a65a2309e6594ba8ef73d483a0b8ab2cf81663c1604cc8a22a4837a0.c32c8d01bd495f4c055de297a0feca59f4172d833f8f21f8ca62850cb2b45295.15534a1b05426ae529fe7c8463fa4938')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ734BDR2K240YY35M7', '', '{"v":1,"order":{"id":"01M8ME9SJ812N97H2FGN8NCAFA","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'd2094a4f8f71a547037e6ceff4d216fe74a0c74c9866173fde42cfb97a5bd34a.492774f51b41f1d06b942a0a2c62fd187ce2a9d2e6eb58b1ac6a5de357516acc.8a353ded979a67b7bac7ad87f2d33b78')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ734BDR2K240YY35M7', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '4ead08ffe34e59157294ad19fb06374567db5adadc983749cd01007a860b2f5b.ae949a1e5e2e3e560d389cdfaac2ecb0564ea49cb7fa2b0b5c0dd69858ff83c3.b0bde05935f4745779831e468b09634f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'payment', '01M8ME9SJ812N97H2FGN8NCAFA', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ734BDR2K240YY35M7', '', '{"v":1,"ledger":{"order":"01M8ME9SJ812N97H2FGN8NCAFA","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'fbfe216e066bc3fde02ce3bbf94b5b1810195bc5c2e7523fce944eee9602de60.515446972d60ed251aa5fc08708f1fea6b2e844ea20999bda483e92393806ce7.03fe375880e66396beff4256a65748aa')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'payment', '01M8ME9SJ812N97H2FGN8NCAFA', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ734BDR2K240YY35M7', '', '{"v":1,"transaction":{"id":"01M8ME9SJ812N97H2FGN8NCAFA-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8ME9SJ812N97H2FGN8NCAFA"}}', 'b0d50225128ba717950e7f1ab1244d02f00703874433fafe5b0c232ba2423cae.f879f9e2bf204e2cdb489a8b248d35e23346bd3b293c79b4b493f16d8af3d8a5.f81218e6136ff0f8d2a78955837f9f5f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'payment', '01M8ME9SJ812N97H2FGN8NCAFA', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ812N97H2FGN8NCAFA-P1#2', '', '{"v":1,"transaction":"01M8ME9SJ812N97H2FGN8NCAFA-P1","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJ812N97H2FGN8NCAFA-P1"}', 'b016cfa0138b825fb9884b290db61f3df4330866d4131b110eb7cd513b526647.692232c246853465a4317e6e42f4c5649327876532533215229461ab32b5142d.d9fc9e7bf4c94482f35030cb3f85f0d6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ812N97H2FGN8NCAFA-P1#2', '', '{"v":1}', 'ba464dfb3f153539f72998d3857bd74cca48678264354c134bebf830c74e6c61.d173bd2537044b7bff821f6e7583332feb3e8644624be125bdf8f432cc7bd8c1.118851750598cb79f4d66f877bb81a10')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ92H3NQ5741HV70RJE', '', '{"v":1,"work":{"id":"01M8ME9SJ812N97H2FGN8NCAFA-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '15912bb874852eef0a15ee0b4a3454935848d76da7ed65cd79db478ca1978615.9091ad8a80309b5087ac926d6e9db847e2ef142c7c203c5c1ae9a93555a5c490.49c58b40c794bea9e384419f341fad99')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJAZAPD4D9Q0VGN839Z', '', '{"v":1,"fulfillment":"01M8ME9SJ812N97H2FGN8NCAFA-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '229fefcfd881e6e66ca265b5e9b73e744f1fae1fc44ca7a598fdd6f5f01e9a43.308401d90256f4519a946349ddd84aba78b0fb25f0a997539ff6431eae5ef9e2.6e8ac23d5b4f18aaf118bad98babcdc2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJBJE10R3YXBCA66BQZ', '', '{"v":1,"fulfillment":"01M8ME9SJ812N97H2FGN8NCAFA-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '1ca55ceaf52fb9c3cb8a5e2047c1a949d833f0d9c5b214f7cdceba4659bd97e3.d9cdf48567926bb4be8b20e8463e56feb994b0d96fe0f4cbb27106675670a1db.af9244892925fd7c13743ea3a4bc54a2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'order', '01M8ME9SJ812N97H2FGN8NCAFA', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJBJE10R3YXM7SW7TB9', '', '{"v":1,"shipment":{"id":"01M8ME9SJ812N97H2FGN8NCAFA-S1","fulfillment":"01M8ME9SJ812N97H2FGN8NCAFA-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9SJ812N97H2FGN8NCAFA"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '5ce0a3c71475aad34f184589a7ee766cda6286b704d34cc29bb2e54b74f8113d.9b6652ee73f01d560eb828b9f1754cd706dc7f25dca33bceeffd2fd50afc2f88.6cc68d9a69bb20165121bd838e5a031b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'payment', '01M8ME9SJ812N97H2FGN8NCAFA', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJBJE10R3YXM7SW7TB9', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8ME9SJ812N97H2FGN8NCAFA-S1","charge":"01M8ME9SJ812N97H2FGN8NCAFA-S1"}}', '7ea1bfc5863211b534b58f46ba2ba85336f9c0b01361ce082a322be1f0c321d5.b66275aab1ce4092f9722cdffb5f3c0c0b3bebad439b1fe51a93d281b002ab15.b3e5ee1fff836d8129a77467aec4cbec')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'payment', '01M8ME9SJ812N97H2FGN8NCAFA', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJBJE10R3YXM7SW7TB9', '', '{"v":1,"transaction":{"id":"01M8ME9SJ812N97H2FGN8NCAFA-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8ME9SJ812N97H2FGN8NCAFA-P1","cause":"01M8ME9SJ812N97H2FGN8NCAFA-S1"}}', '9448660b100525cef7dce44e6d4bfe5cd8461dfc3a959d9961e4ab80402e2611.277842db2048cc6b12bdc22890379a76b4d1e743686b48a548a27ebb5f32f2ef.5f72a84f852c36d03a764f2c5172caf1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', 'payment', '01M8ME9SJ812N97H2FGN8NCAFA', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJ812N97H2FGN8NCAFA-P2#2', '', '{"v":1,"transaction":"01M8ME9SJ812N97H2FGN8NCAFA-P2","reference":"capture-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJ812N97H2FGN8NCAFA-P2"}', '64fc4d6ba6c445746a354474fe2e6efe31926fc42e59d3713145d5499d074bbc.e98e58e0a4d7010e2ee95b87b0dcce8c6424b1dc81b3f86ca512d76e86ef195e.ff93aaff84ffc3c80527242c11aad285')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'order', '01M8ME9SJDXZE33S79W4M3Z3HB', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJDXZE33S79VSAEERT6', '', '{"v":1,"order":{"id":"01M8ME9SJDXZE33S79W4M3Z3HB","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '036039202433700b5faaf0e815ca380586089b259c125a09437ade6c6b8b3418.cd09ceb5ee7929df2d31abff1b886f6ee5c6bd62b8e07361f853d39d47605fda.ea71c5de0d7e49ca7ecbc4584429d58b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'order', '01M8ME9SJDXZE33S79W4M3Z3HB', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJDXZE33S79VSAEERT6', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '6cbf65a7acdda1c7663ee966c4a67f441aba191ffda5db9e889415b07da285be.f78f97aed3267d020d7db98b2043c8dcb3d43ae5f2ec63fc2c25560e8e1fd2a9.a4ae249364f5cea1ac0eb3465353f070')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'payment', '01M8ME9SJDXZE33S79W4M3Z3HB', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJDXZE33S79VSAEERT6', '', '{"v":1,"ledger":{"order":"01M8ME9SJDXZE33S79W4M3Z3HB","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '70f75f3c3417410b2e9b9592fe8a29a87c16522f8931fa59a7f69359527a6011.b27c8387f39d769f8b32ee82ffe3662ef21e9bff901c25612c1f413bc2ec4621.076cd4c334fc06d922385c92d54207b5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'payment', '01M8ME9SJDXZE33S79W4M3Z3HB', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJDXZE33S79VSAEERT6', '', '{"v":1,"transaction":{"id":"01M8ME9SJDXZE33S79W4M3Z3HB-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8ME9SJDXZE33S79W4M3Z3HB"}}', '292b3ad767e0ac7747aca0966b2ec002b3c85b0f4c4523888bf3330c651c2cc0.1a3b800fa4b27ae2c7bb64033d4f26386b787622a47eae9846085e95c7d4931f.f821847b424cfe8fa42079de2af57b1a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'payment', '01M8ME9SJDXZE33S79W4M3Z3HB', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJDXZE33S79W4M3Z3HB-P1#2', '', '{"v":1,"transaction":"01M8ME9SJDXZE33S79W4M3Z3HB-P1","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJDXZE33S79W4M3Z3HB-P1"}', '9f5bd0427fdd485fbd93b7c4f62471300a2054ea65ba33452c560884fc41d093.c62c71e03417accdb2cce203d8a82ab5d522ddd02c006ee61ddd40f41c3e7d21.6da11970d26086951d0c2052fea8992c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'order', '01M8ME9SJDXZE33S79W4M3Z3HB', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJDXZE33S79W4M3Z3HB-P1#2', '', '{"v":1}', 'd507c548cd23534d71dfb67c8ec84e2df07c038959415e55ebe01dc9bd4461a4.15c0d7ddd7c61bac1d60fa7e3d7f9da6263ed8043fcd1276b40ef0d235a54fc9.d9991a23eeea210290b3e458e1275c2c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', 'order', '01M8ME9SJDXZE33S79W4M3Z3HB', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8ME9SJGCTHHS30VRQ04K276', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '67bc8a78c76843d52c89c7f8f073cfc60bd097e619b7673240123d51bc7e91b9.53b400e758fac8df5cfa9a54a91988e7bd4ace8f8bf6279054e16759c5ac863a.7e8a657d40c342c6309c7e4775de593d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'order', '01M8ME9SJHSHJRNA16RPKMV2A7', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJGCTHHS30W1NRB4G9D', '', '{"v":1,"order":{"id":"01M8ME9SJHSHJRNA16RPKMV2A7","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'f3a72929f40ced459d13c19615fd5e4fa1f6e3993abcb97cd7d768a98efd050b.3401189204180b4efa92ee0becb393a09940605ebe83be4ea37be8e8e94543e2.0faa73bb799439005a958c70ace8364e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'order', '01M8ME9SJHSHJRNA16RPKMV2A7', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJGCTHHS30W1NRB4G9D', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'd8b6e616881982cf3a601c9075a49233576aef473bb09932514dba9168c7b2c7.d3df8549d13b62a71c25f3556676444d7d316e2d14ea92eb618efcc257c7bc3c.e19975a9529a18d4a8159e3d45e0a404')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'payment', '01M8ME9SJHSHJRNA16RPKMV2A7', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJGCTHHS30W1NRB4G9D', '', '{"v":1,"ledger":{"order":"01M8ME9SJHSHJRNA16RPKMV2A7","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '45ff54b64a6280a39b7df303fa5247b589e574aa10abe127a8825174e9f714e4.ac090f3b1ca3891bd4bf313a70a3cb0845c08b1ac7189441d14b3ad15f863524.e17483b636a48e49372931c23ce85f4d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'payment', '01M8ME9SJHSHJRNA16RPKMV2A7', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJGCTHHS30W1NRB4G9D', '', '{"v":1,"transaction":{"id":"01M8ME9SJHSHJRNA16RPKMV2A7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9SJHSHJRNA16RPKMV2A7"}}', '0e5fb451aa9d27c4a7aa7ec8277702b2dbce6ecc432d30cdc15f7386aaaa0f07.67ed334b4c27911399e0e34bc5060301fbb1b4203fd03e61c41a1f22ea17eb77.7c3b2e6a9ccd0d24fd471c86f256814e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'payment', '01M8ME9SJHSHJRNA16RPKMV2A7', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJHSHJRNA16RPKMV2A7-P1#2', '', '{"v":1,"transaction":"01M8ME9SJHSHJRNA16RPKMV2A7-P1","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJHSHJRNA16RPKMV2A7-P1"}', '18f67ecccd4ad80e656fd33407dd823c9d0074313fe87b5a3295ea80caa2ce80.fa4a3a72d86b39f91792accc084acc12407a7227e29c32ee2938b1c762fd00de.a65376f42fd2ac9f1391522e68cbf2ce')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'order', '01M8ME9SJHSHJRNA16RPKMV2A7', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJHSHJRNA16RPKMV2A7-P1#2', '', '{"v":1}', 'c2774fff7719244567e16d83c4409641b6cbc3be7abd1288d6e103ad8ccd142c.9df91420a28fde339589533c0f7392bb658f111b3fec63eb159c225697f61659.68a4b7e35ecf0406d06c29c5937083e1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', 'order', '01M8ME9SJHSHJRNA16RPKMV2A7', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJJBVX31H03ART4RQNK', '', '{"v":1,"work":{"id":"01M8ME9SJHSHJRNA16RPKMV2A7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '1699bbbd1046ba761ebd8518d61dd06d7dda7729fd075d53737770bf2605b2e8.712699486c0efcc3475b41336ca1ea719b6f01de136411dc29f7d465fbb8d664.7dd61fdaaa1308afafcdf651c72ac19f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'order', '01M8ME9SJKTDWJ3C8J47NYZAJR', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8HYE0EWYRH', '', '{"v":1,"order":{"id":"01M8ME9SJKTDWJ3C8J47NYZAJR","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '62c06452e8ed14879b653a607389da52b37eba77150cfdb3b93cd67aa2ff54c1.7c1b88b439d53a86025339a9e6357e30beaeeea4cdab74879bd34424f635dba1.5f028e15f4425f00276649081d084b44')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'order', '01M8ME9SJKTDWJ3C8J47NYZAJR', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8HYE0EWYRH', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'ea2ef9d820859840ece6e261438de64d873395eb5722074c86b4de78b447ea97.87d8491c97aba432865bf87853eb0618ec8595ff8857e255ee2f7c52f4e53a5f.0c846350de5654334ea494aa27dcf6ad')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'payment', '01M8ME9SJKTDWJ3C8J47NYZAJR', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8HYE0EWYRH', '', '{"v":1,"ledger":{"order":"01M8ME9SJKTDWJ3C8J47NYZAJR","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5380701edbf76c1bc0f13109eeeec3d18439c0193df02d9015ff92924b0bf194.d37b6ef562f0bc06d71fbdeb0cd04bb5ee70d8cecc30156d0896fbd8d6ae6701.c79ba3d3af30975dce6717c62326ae2e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'payment', '01M8ME9SJKTDWJ3C8J47NYZAJR', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8HYE0EWYRH', '', '{"v":1,"transaction":{"id":"01M8ME9SJKTDWJ3C8J47NYZAJR-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9SJKTDWJ3C8J47NYZAJR"}}', '10c11505949c0bac54ce4464cf640b7f5a44d54b88f22d0d832ccdfe7b8871a8.d8b26b6ba015dc6e41800327473f9fddce0ba4afd95c805caf215fee9f9fb165.598539f23464fed3a0710dc72eeb8fc1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'payment', '01M8ME9SJKTDWJ3C8J47NYZAJR', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8J47NYZAJR-P1#2', '', '{"v":1,"transaction":"01M8ME9SJKTDWJ3C8J47NYZAJR-P1","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJKTDWJ3C8J47NYZAJR-P1"}', 'd19f736bf932c5354727e4b2674f67888428aad6bf3cc83e7f4b9e41b629a2f3.cc2edc6d692678d4866fc9f37e3063919a3c68821d89998cd6c75f6fa0472267.fd0eb23863a623ba124df20be53ded49')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'order', '01M8ME9SJKTDWJ3C8J47NYZAJR', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8J47NYZAJR-P1#2', '', '{"v":1}', 'a3483200ef25100a38e6a357ea0d69e7070cb9e3b9a8d855a4a701b0b88f111b.943f8f6411cacc6063c404ce05e4dffcb893342c34fa9b93059e2a578e558f9c.7adb38b6d9ef981410be553d751a0ab8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'order', '01M8ME9SJKTDWJ3C8J47NYZAJR', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJMF9CN39WFZW79V9CM', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'd1f0d1184ece7587b23df31419197d71725cfc1e1b8f62fb618dcebc22bbe296.ae8d2798fb08424b26d1a80a08f099e1c6bffa8bcad94dbfc06e5e0c0f67ce06.7637cf89afe65b5140f7813bfd7844a4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'order', '01M8ME9SJKTDWJ3C8J47NYZAJR', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJMF9CN39WFZW79V9CM', '', '{"v":1}', '99872c00e593b4344e1694e81f402c50dd49a52a127e84df49cf2d023e81a2be.c5cd1e45747abbc2d3cae23cf258e2eb1e6febc7876fdd5e16465db028df2179.991ba3d5187591e0d37b421964320284')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'payment', '01M8ME9SJKTDWJ3C8J47NYZAJR', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJMF9CN39WFZW79V9CM', '', '{"v":1,"transaction":{"id":"01M8ME9SJKTDWJ3C8J47NYZAJR-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9SJKTDWJ3C8J47NYZAJR-P1","cause":"01M8ME9SJKTDWJ3C8J47NYZAJR"}}', '1fbb80e83f51c94abe58b4d964408462f3a822ebe827e2c2e491930abdb20505.d9062e69bf1fdedbfee52caecc3cdfd91b287d5849748d51a503b5d5e3cdba71.2361e2ffb96582ed579574519880d8a4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', 'payment', '01M8ME9SJKTDWJ3C8J47NYZAJR', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8ME9SJKTDWJ3C8J47NYZAJR-P2#2', '', '{"v":1,"transaction":"01M8ME9SJKTDWJ3C8J47NYZAJR-P2","reference":"cancel-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJKTDWJ3C8J47NYZAJR-P2"}', 'eb0b09777f28c08893a92195bfdcc183a73063050311413723fec8e1fce29163.001790341fe173266900391b606e0d03d722ed90c9fef5343da2eddbd678636c.391070f89335e63c849a412bc07361a5')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-F1', '01M8ME9SHKJ85X8M5QB0MTHVTW', '4', '{"v":1,"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA-F1', '01M8ME9SJ812N97H2FGN8NCAFA', '4', '{"v":1,"id":"01M8ME9SJ812N97H2FGN8NCAFA-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7-F1', '01M8ME9SJHSHJRNA16RPKMV2A7', '1', '{"v":1,"id":"01M8ME9SJHSHJRNA16RPKMV2A7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', 'a29d66c512317367db0a654198c7e07435f34a4f2e16c5a3a45e4832908fb1d5')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', '01M8ME9SHKJ85X8M5QB0MTHVTW', '15', '{"v":1,"id":"01M8ME9SHKJ85X8M5QB0MTHVTW","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', '8935c726a65a2309e6594ba8ef73d483a0b8ab2cf81663c1604cc8a22a4837a0')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', '01M8ME9SJ812N97H2FGN8NCAFA', '7', '{"v":1,"id":"01M8ME9SJ812N97H2FGN8NCAFA","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '64fc4d6ba6c445746a354474fe2e6efe31926fc42e59d3713145d5499d074bbc')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', '01M8ME9SJDXZE33S79W4M3Z3HB', '3', '{"v":1,"id":"01M8ME9SJDXZE33S79W4M3Z3HB","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', '67bc8a78c76843d52c89c7f8f073cfc60bd097e619b7673240123d51bc7e91b9')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', '01M8ME9SJHSHJRNA16RPKMV2A7', '3', '{"v":1,"id":"01M8ME9SJHSHJRNA16RPKMV2A7","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', '1699bbbd1046ba761ebd8518d61dd06d7dda7729fd075d53737770bf2605b2e8')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', '01M8ME9SJKTDWJ3C8J47NYZAJR', '4', '{"v":1,"id":"01M8ME9SJKTDWJ3C8J47NYZAJR","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'eb0b09777f28c08893a92195bfdcc183a73063050311413723fec8e1fce29163')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'web/4711', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8ME9SHKJ85X8M5QB0MTHVTW"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW', '01M8ME9SHKJ85X8M5QB0MTHVTW', '8', '{"v":1,"order":"01M8ME9SHKJ85X8M5QB0MTHVTW","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P1","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW"},{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","reference":"capture-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P2","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1"},{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","reference":"capture-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P3","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW"},{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1","reference":"cancel-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P4","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW"},{"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9SHKJ85X8M5QB0MTHVTW-P2","reference":"refund-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SHKJ85X8M5QB0MTHVTW-P5","cause":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA', '01M8ME9SJ812N97H2FGN8NCAFA', '4', '{"v":1,"order":"01M8ME9SJ812N97H2FGN8NCAFA","currency":"JPY","method":"card","transactions":[{"id":"01M8ME9SJ812N97H2FGN8NCAFA-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJ812N97H2FGN8NCAFA-P1","cause":"01M8ME9SJ812N97H2FGN8NCAFA"},{"id":"01M8ME9SJ812N97H2FGN8NCAFA-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8ME9SJ812N97H2FGN8NCAFA-P1","reference":"capture-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJ812N97H2FGN8NCAFA-P2","cause":"01M8ME9SJ812N97H2FGN8NCAFA-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB', '01M8ME9SJDXZE33S79W4M3Z3HB', '2', '{"v":1,"order":"01M8ME9SJDXZE33S79W4M3Z3HB","currency":"KWD","method":"card","transactions":[{"id":"01M8ME9SJDXZE33S79W4M3Z3HB-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJDXZE33S79W4M3Z3HB-P1","cause":"01M8ME9SJDXZE33S79W4M3Z3HB"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7', '01M8ME9SJHSHJRNA16RPKMV2A7', '2', '{"v":1,"order":"01M8ME9SJHSHJRNA16RPKMV2A7","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9SJHSHJRNA16RPKMV2A7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJHSHJRNA16RPKMV2A7-P1","cause":"01M8ME9SJHSHJRNA16RPKMV2A7"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR', '01M8ME9SJKTDWJ3C8J47NYZAJR', '4', '{"v":1,"order":"01M8ME9SJKTDWJ3C8J47NYZAJR","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9SJKTDWJ3C8J47NYZAJR-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJKTDWJ3C8J47NYZAJR-P1","cause":"01M8ME9SJKTDWJ3C8J47NYZAJR"},{"id":"01M8ME9SJKTDWJ3C8J47NYZAJR-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9SJKTDWJ3C8J47NYZAJR-P1","reference":"cancel-t-2e623738-95b9-4bb3-a5f8-96b8a406cda2/01M8ME9SJKTDWJ3C8J47NYZAJR-P2","cause":"01M8ME9SJKTDWJ3C8J47NYZAJR"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'dc433013ea139d4bb6b6dadd31ac0a30dfa58412459525476d4bf3c93cc9d160')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '5e1ed4a74a4a49c2470c6fbefcfa25464eba990c3970397321c95782e84a0723')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '7f67360ad5103e5c13b09482744ea02891e721b8133403afe129e8cc31c8b2ec')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHB1Q7M0ZQ3QSCS2GQV', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHDZWW9QMA1ZW3VZDCE', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHDZWW9QMA2F94C8TA4', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHFSM2SPS5Y71CC10CC', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHGDE0S6209DV4XH4J4', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHGDE0S6209V3DFMSC1', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHGDE0S6209XVFVERAZ', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHGDE0S620A5ZZGRNAE', '804612499f8515c25504b41e4cbcc74534ffe313aea2b591f2182199c2bae0d7', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-P1#2', 'fa1fd6b53807b1312f9a2be55a9cf7d5138367b6fd6eac9488d86ff692bd3a73', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-P2#2', 'a396ad2d432f2230da970c019b1a9debe113e329e52092af29b9290710e20187', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-P3#2', 'd3292c71a9c260d50876e65e04e0f8681c0bbba911c78cc9ef172b7f4a5c6e8a', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-P4#2', 'caa64d21fc6d49fdcb0c1c78b52c5fa7d0160ac99facdcdac196c964fde698bb', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-P5#2', 'f0ee7f02c36ac71a177d6267a9df76593e82de66dd701f83948ce3ce41443903', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHQAFVBJXQV5XQFQ8JC', '031dff58055ee34d66197086fd2aca9272b9b9f14fa44657d1b303023515f1ee', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHR181ESN9Z6W5JRM8F', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHR181ESN9ZKG458N6M', '7e743a90c5808599a31c8fc5c3f777bbefc6860f6b2ea7711b4ef79f289d0f46', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHSZ2R0WDRZMQRHJHY8', '7be55e4f8907bd841167f6b50e09eb840bf4c077e224d7f92086ac82964f48f7', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHVBHZB29WC53TY7NP5', '2f98390a3f0419d6661f8db93748ee94baf71ced94c44cab6bb880f73201b736', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHVBHZB29WC9WRB86SR', '6c8fad81ee181edbbeb8aa6c01016c7b1fbee4908ccabb48e7f70bc7787b0afd', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ1A3J1N091P61TN4DR', '4561dde316894da9669efffb39ae994cf4e1590a5a01144d2eabd41bde8a75b5', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ2NA43T9FM0QYA4MHN', 'c9e547c3e788341bac9cb9143ca76a1110b510e307aedc9273d713c3afb59b42', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ3MVC8X4DEN5ZS9REP', '292ce0dcfe26639e6655fd8e39a70bddb14e91f969a52f63df260f8970a91f99', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ4TDC5Y86R072PX1FW', 'c6883846d6fbe12d41cbcdefd478d102c528ae0822899035e124eae1d543f3ed', '{"v":1,"subject":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ55FTE8G4HZ0FVX81D', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ734BDR2K240YY35M7', '5de831d5aea8016790ccdc07ef2d0b6d4c22f1db0d836be62a0fd1d58ad3bda9', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA-P1#2', '52f982a19f527b16c7f56100e32db0d53b501671898081b4fb0f9479e179f4a5', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA-P2#2', '67e4cb5a05257cc24fbbdc80898619c5962ee565484407af76f2f4f1b49a148f', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ92H3NQ5741HV70RJE', '91ae2b71a86a64522278e016f2b1dbe21984687b09af3ac31d350dcb3676a81c', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJAZAPD4D9Q0VGN839Z', '0c88779dd232aad53cb0d0a4b97380cf5d477c8e87b4b488f3b27b43a5df2dc0', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJBJE10R3YXBCA66BQZ', 'ee4ed1c236cca22be42386b216dba3e13d63cc826c636089cfa9a31d6ad89a51', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJBJE10R3YXM7SW7TB9', '561e3bc011ca4d7763042388ce8695247729d2915f2869d2d355a70a3bdb3dd5', '{"v":1,"subject":"01M8ME9SJ812N97H2FGN8NCAFA-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79VSAEERT6', '05abd6f7782689f14c53813d16a29ee53f91ee21cbeb6d58cd6d990666024759', '{"v":1,"subject":"01M8ME9SJDXZE33S79W4M3Z3HB","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79W4M3Z3HB-P1#2', 'e80a9c7628611e2586c621b7da0a1a9ea56a4468f3975a9e233f60a81854f49f', '{"v":1,"subject":"01M8ME9SJDXZE33S79W4M3Z3HB-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJE489NGCPN1RH0GEHA', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJGCTHHS30VRQ04K276', '2a12c866ba682a0bc4dd8b8fc838858b68bec1fc9421b31e745545078b1d96d2', '{"v":1,"subject":"01M8ME9SJDXZE33S79W4M3Z3HB"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJGCTHHS30W1NRB4G9D', 'd958320085d8d2c239c79c15ad3520f6a2902cf26783eda88c5484cfbe367766', '{"v":1,"subject":"01M8ME9SJHSHJRNA16RPKMV2A7"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJHSHJRNA16RPKMV2A7-P1#2', '38fc4be3bdf70515d4fd984c513432ec4d5a34efa68c38fffccf681441d7097c', '{"v":1,"subject":"01M8ME9SJHSHJRNA16RPKMV2A7-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJJBVX31H03ART4RQNK', 'a41598f4b0bb353d7d482c93484cc7cfa5ee2bdb91466963963f618ae35a2116', '{"v":1,"subject":"01M8ME9SJHSHJRNA16RPKMV2A7"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8HYE0EWYRH', '5a97cf1e698cfc2e556a09fb0edf06f3c93badc49c89d22ffe7e873632c0b23a', '{"v":1,"subject":"01M8ME9SJKTDWJ3C8J47NYZAJR"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR-P1#2', 'ff22dd3060a056840e7fdb79790f5bdacdccde84f30cb1afb590f620709e6824', '{"v":1,"subject":"01M8ME9SJKTDWJ3C8J47NYZAJR-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8J47NYZAJR-P2#2', '0c98acd06656cedec22e9d1e996cc00219bce7b8169faff56f3346375605ca85', '{"v":1,"subject":"01M8ME9SJKTDWJ3C8J47NYZAJR-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJMF9CN39WFZW79V9CM', '6e943141a7011ed35bac207d76783ee17f60141302c289387a4fbebc2ae26f33', '{"v":1,"subject":"01M8ME9SJKTDWJ3C8J47NYZAJR"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJN1X6PR3JQ0CF24PS3', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-R1', '01M8ME9SHKJ85X8M5QB0MTHVTW', '3', '{"v":1,"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-29 20:00:19.455787', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-29 20:00:19.456465', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1158167257', 'SA', '2026-11-29 20:00:19.457683', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.245', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-456673680', 'SA', '2026-11-29 20:00:19.465714', '7', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1019286949', 'SA', '2026-11-29 20:00:19.495456', '24', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHKJ85X8M5QB0MTHVTW-S1', '01M8ME9SHKJ85X8M5QB0MTHVTW', '2', '{"v":1,"id":"01M8ME9SHKJ85X8M5QB0MTHVTW-S1","fulfillment":"01M8ME9SHKJ85X8M5QB0MTHVTW-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9SHKJ85X8M5QB0MTHVTW"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ812N97H2FGN8NCAFA-S1', '01M8ME9SJ812N97H2FGN8NCAFA', '1', '{"v":1,"id":"01M8ME9SJ812N97H2FGN8NCAFA-S1","fulfillment":"01M8ME9SJ812N97H2FGN8NCAFA-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9SJ812N97H2FGN8NCAFA"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8ME9SJ812N97H2FGN8NCAFA', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHFSM2SPS5Y71CC10CC/000001', 'TEA', '1', '{"v":1,"id":"01M8ME9SHFSM2SPS5Y71CC10CC/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SHFSM2SPS5Y71CC10CC"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHGDE0S6209V3DFMSC1/000001', 'MUG', '1', '{"v":1,"id":"01M8ME9SHGDE0S6209V3DFMSC1/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SHGDE0S6209V3DFMSC1"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHGDE0S620A5ZZGRNAE/000001', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '{"v":1,"id":"01M8ME9SHGDE0S620A5ZZGRNAE/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8ME9SHKJ85X8M5QB0MTHVTW/1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SHGDE0S620A5ZZGRNAE"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '7', '0', '01M8ME9SHKJ85X8M5QB0MTHVTW/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHQAFVBJXQV5XQFQ8JC/000001', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '{"v":1,"id":"01M8ME9SHQAFVBJXQV5XQFQ8JC/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8ME9SHKJ85X8M5QB0MTHVTW/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SHQAFVBJXQV5XQFQ8JC"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-2', '0', '01M8ME9SHKJ85X8M5QB0MTHVTW/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SHVBHZB29WC9WRB86SR/000001', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '{"v":1,"id":"01M8ME9SHVBHZB29WC9WRB86SR/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8ME9SHKJ85X8M5QB0MTHVTW/1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SHVBHZB29WC9WRB86SR"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', '-5', '-5', '0', '01M8ME9SHKJ85X8M5QB0MTHVTW/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ3MVC8X4DEN5ZS9REP/000001', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '{"v":1,"id":"01M8ME9SJ3MVC8X4DEN5ZS9REP/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8ME9SHKJ85X8M5QB0MTHVTW/1","reason":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SJ3MVC8X4DEN5ZS9REP"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', '0', '0', '3', '01M8ME9SHKJ85X8M5QB0MTHVTW/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ4TDC5Y86R072PX1FW/000001', '01M8ME9SHKJ85X8M5QB0MTHVTW', '1', '{"v":1,"id":"01M8ME9SJ4TDC5Y86R072PX1FW/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8ME9SHKJ85X8M5QB0MTHVTW/1","reason":"01M8ME9SHKJ85X8M5QB0MTHVTW-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9SJ4TDC5Y86R072PX1FW"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', '3', '0', '-3', '01M8ME9SHKJ85X8M5QB0MTHVTW/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJ734BDR2K240YY35M7/000001', '01M8ME9SJ812N97H2FGN8NCAFA', '1', '{"v":1,"id":"01M8ME9SJ734BDR2K240YY35M7/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8ME9SJ812N97H2FGN8NCAFA/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9SJ734BDR2K240YY35M7"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '3', '0', '01M8ME9SJ812N97H2FGN8NCAFA/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJBJE10R3YXM7SW7TB9/000001', '01M8ME9SJ812N97H2FGN8NCAFA', '1', '{"v":1,"id":"01M8ME9SJBJE10R3YXM7SW7TB9/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8ME9SJ812N97H2FGN8NCAFA/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9SJBJE10R3YXM7SW7TB9"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', '-3', '-3', '0', '01M8ME9SJ812N97H2FGN8NCAFA/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJDXZE33S79VSAEERT6/000001', '01M8ME9SJDXZE33S79W4M3Z3HB', '1', '{"v":1,"id":"01M8ME9SJDXZE33S79VSAEERT6/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8ME9SJDXZE33S79W4M3Z3HB/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9SJDXZE33S79VSAEERT6"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '17', '0', '01M8ME9SJDXZE33S79W4M3Z3HB/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJGCTHHS30W1NRB4G9D/000001', '01M8ME9SJHSHJRNA16RPKMV2A7', '1', '{"v":1,"id":"01M8ME9SJGCTHHS30W1NRB4G9D/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8ME9SJHSHJRNA16RPKMV2A7/1"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9SJGCTHHS30W1NRB4G9D"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '11', '0', '01M8ME9SJHSHJRNA16RPKMV2A7/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJKTDWJ3C8HYE0EWYRH/000001', '01M8ME9SJKTDWJ3C8J47NYZAJR', '1', '{"v":1,"id":"01M8ME9SJKTDWJ3C8HYE0EWYRH/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8ME9SJKTDWJ3C8J47NYZAJR/1"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9SJKTDWJ3C8HYE0EWYRH"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '1', '0', '01M8ME9SJKTDWJ3C8J47NYZAJR/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-2e623738-95b9-4bb3-a5f8-96b8a406cda2', '01M8ME9SJMF9CN39WFZW79V9CM/000001', '01M8ME9SJKTDWJ3C8J47NYZAJR', '1', '{"v":1,"id":"01M8ME9SJMF9CN39WFZW79V9CM/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8ME9SJKTDWJ3C8J47NYZAJR/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9SJMF9CN39WFZW79V9CM"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-1', '0', '01M8ME9SJKTDWJ3C8J47NYZAJR/1', '2026-03-04 09:00:00+00')
-- end
