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
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM/00001', '01M8MPCMJ56YM83409P1SGBKSM', '1', '{"v":1,"order":"01M8MPCMJ56YM83409P1SGBKSM","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'FALSE', '0', NULL)
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCME13BZ6JYVR7K6MRNJV', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'af395684d58f3bb2fbcd36c3cddb731df57f81d0c2e429f28649fe7a1caed4b0.7836b295a1787574832a6f1cd73f9b6ff5514381d9c439ad07fb41292fd711e8.68644bb7cac1ae1576a74bb3976ba48c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMEBR99WGPBB195ERN6S', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '4daa8e002ca2af90fb8ecddb17d746163c303f9897439000d8683535f5b91304.ba021d993d876edcbfb3fe8292fafcd71565cce36f3bb8f661101848b0e0b78b.6a2b6db00c9f6df962fc5b3fb301d159')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMEBR99WGPBB195ERN6S', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '0c56a116f46350a195c77453b28a477634a1f8f07124ca59899c98549decc6d7.b36bb4b54496faf79889ed3cb157ea2686f97d92992e4585243a0b211ac3faaa.b8af9a5792736c71aaf9c8f985d0603a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMEBR99WGPBB195ERN6S', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '30bc761a428ebef84684bf81824581478b01f4cd858be86775578c1c6e4a0075.fd23db1bea31957e618261fcd3f6980e1216a6def4a21c932b1189489d3a9de2.615e1eb545d98d9effec03b31a0fbf72')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'BERLIN', 'receipt', '01M8MPCMEQTZN8K29HP1J7WW8V', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMEQTZN8K29HP1J7WW8V', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '4040e92b7736629841239d1870e4c022d9353be13b1652b23a6507e4ada158e4.d82040f09aae92840cd80af722b12623a1b2c374f7dcb217b3bb3dc40625b04c.fdad29cc70106fd0bd0c7592625aaf29')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'BERLIN', 'receipt', '01M8MPCMF1MZGJG0PTWW4EKJKX', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMF1MZGJG0PTWW4EKJKX', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '09b94856ea95c6c8691758f57060b247990e4a22f82fcf60d185d6a2034cdeaf.9270cb30f88c13d2911bc701cbdf5e839a45f3c12f5fc431b9868bb654a1e42d.907e2a0357aa532bbe71e8147e39b152')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMF76RC6VVVD353STTAC', '', '{"v":1,"order":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '373356c9ab0ad9424ebd8efbadbf1a73a0400da08f65324dea13d415c8a5d627.071b887753a3f8283ff88fa739a59234df5c5b8964120d476338b460fed433a0.386b7ad3327c9f326f9230a5723030b2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMF76RC6VVVD353STTAC', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'd796dd02893d55f1262ba6d8107c173ee02fbede3207239e240532473a18f56a.8fce5653fe48c6ca8b30e8b1916fb02431641563347832fc7f6bbe27342edd9e.73f7f7f390c29b3dacd37b4bd4e9c5d7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMF76RC6VVVD353STTAC', '', '{"v":1,"ledger":{"order":"01M8MPCMFN9T6KBS7JRCY62GDE","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '9f318cc548820c93e17131853f7a32a6226f054aefd07d04a1040abb6a52057e.ff02aaf189de83955d03df8a8d137dac729cd2e7e5fb1338994b9800eb127520.6e8493dff96c279c2e42fe2ace1c4d59')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMF76RC6VVVD353STTAC', '', '{"v":1,"transaction":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCMFN9T6KBS7JRCY62GDE"}}', 'e5c8844239499b385767b24e0b2cc1a8f87af8bd892d58908eebe4187aaf7c13.86fc9970c3cf7f34ea28acf85c5067025986616921860fb25d68dc62c0cbccf5.75adb3494498625bb61c5a82b20c3072')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P1#2', '', '{"v":1,"transaction":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P1"}', '1095626d8025551d2c2991b9bbf280fdec054bdc6d8802a6fd58aae1e7ea9c5e.e0eeb1b7920efda3f8ad615ad366675621e2e0beadd929007cd3f3014de5ec7d.85792c1e46ce5099fb82bba20c0ac0dd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P1#2', '', '{"v":1}', 'ea5b40123b981227aace423fae7c751c7f7f80105840c7df0f62bd3def438f11.05a8036b062617efc25fd6db1545cd239f9a388ed91454092150cdd1e728cd15.699744cc5ba9aec9c16a7feda6b1cd64')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMG5A8FQGKHC6QZMX44D', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '1eea484648cdf39fe8b32fcbfb82c707cf450c727875faba061b36d7302865b5.9ce81bd762fc67f4509b48ec36329037bacd6d8eaab4a2fb82884f46162ef1d3.b4b3bbee6be9a9ed1fde18e061940005')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMG94KT662TGHX91P294', '', '{"v":1,"work":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '8f066a5ad1c76a516af0a160707c805fa4ed8e18959ac9696f978f172955bed7.8b66342b1f9891a81bf65c0be5c764f7f3780916a5f550153fa20181113498c1.6a718c5be4268681be352caf80dab927')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGDGJ9QY9RX8GQVMMAY', '', '{"v":1,"fulfillment":"01M8MPCMFN9T6KBS7JRCY62GDE-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '1823a3a5d1823d6f4267474d1f618173e5b248123271311e30df0519c422ccb3.da8f4f0e97874fb242ac0021c2d5d0500c6237cf0285155e9928dd5b4d93c102.6a26260e15eb8368cf4619edd6afe7eb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGHNDF4DCMP3R3XX33V', '', '{"v":1,"fulfillment":"01M8MPCMFN9T6KBS7JRCY62GDE-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'b323ba040dbb166baa402027080e3c11679898f45a6cf6ddaa79153296a54fe8.52d0052d56c0cade7b30a6fcf5d70c1a0f7596c5879f6db0867bfdc75dc9e3b4.1cd03e853b1025e8644d556c7d2806fa')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGM2AJT8WT8BHY583EV', '', '{"v":1,"shipment":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-S1","fulfillment":"01M8MPCMFN9T6KBS7JRCY62GDE-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCMFN9T6KBS7JRCY62GDE"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'd2a26ce788e72e1a673a5c0d4b84256f5a00730ecc04c044b1f0ac2fa688a4ae.0d6703a81dcb4880cc244fa334d063f010a7e98fa1eac7e2b2f5275e33f4a080.c4765c97e1c218d5ab978448357aee17')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGM2AJT8WT8BHY583EV', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MPCMFN9T6KBS7JRCY62GDE-S1","charge":"01M8MPCMFN9T6KBS7JRCY62GDE-S1"}}', 'b9a711971230a8533aa41a64e9e4cbca9586166ac8436e67b794ddf8226ad50c.1885a5fc5a4dc24d0113a2204190ca8a7afac3b5798159bb042c37112836c083.e5a8ef8bf58ac0792c5a80a15aa02f29')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGM2AJT8WT8BHY583EV', '', '{"v":1,"transaction":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","cause":"01M8MPCMFN9T6KBS7JRCY62GDE-S1"}}', 'ae75536144c0739a53586bf105e06795d7518ac615268c850b7211535b1a3212.c2ba842a4e857a16f80e8b2f95c936c70cf0d3c167e0187ef5648c1c108fa9aa.63a5c4ba3669ca7d2cba259a6d5ddeb2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGM2AJT8WT8BHY583EV', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'b72dc2b69276eaf17251039902352430c60cdd26bf928fbeaef2312dcc1586a7.79575061f072a66182e0e83b2454c807244dfa0506e9a6ed75e2ae2ca9f5956e.6bf5a068646a404f070e20fe018ee0dd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGM2AJT8WT8BHY583EV', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MPCMFN9T6KBS7JRCY62GDE","charge":"01M8MPCMFN9T6KBS7JRCY62GDE"}}', 'fdd75c5c21c707a6cb1f6feb7670cb20ae5fcbfea389ff27e0a5fcc287c80afb.eb59f9d25890106787ad813efabe3c8dec349f8c8891287748762277c0fabcec.b2c0cdf91db1369a9e2c909bdf85f8e9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMGM2AJT8WT8BHY583EV', '', '{"v":1,"transaction":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","cause":"01M8MPCMFN9T6KBS7JRCY62GDE"}}', '116aac143da822dbbfe105fd49357378b69b191739268cea29b3670a8ea5de59.d913f7ad4025a817e1463c9f810143cfebed460c2fb425c183dae60f896614ad.11bc24d6c84946934b8e359c2a8e438d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P2#2', '', '{"v":1,"transaction":"01M8MPCMFN9T6KBS7JRCY62GDE-P2","reference":"capture-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P2"}', '222d30f95bd25f54182f3bff5bc2d21113b1bea06ae941fc9831fb5856df556c.370d4a5f7f5b35184c88a380302bf96d363b7ca603db8d8798426a0a82508ee1.5e9fe8af5bffdbeed89859d916222dc9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P3#2', '', '{"v":1,"transaction":"01M8MPCMFN9T6KBS7JRCY62GDE-P3","reference":"capture-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P3"}', '5dceb227d0c0930f13120aa1b25a9d574d2d2c17b37398bd0a3ad06db8271152.1905954659143cc7c27a76596565f1f9cbcf59d92c493cd237d4ce3b411b3b41.5bae747666ad198d4436c59107be7046')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P3#2', '', '{"v":1,"transaction":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","cause":"01M8MPCMFN9T6KBS7JRCY62GDE"}}', '7450c1bb683c15f976fc478a003179e3a79d27e1192295a47a6f3b83fcb213d8.a5acca8e6aa9217e51ddfa6b9bce1f571f7d37c00f3ec20ba32633e862f2d57b.0d2c848662efcce95103697f414189e2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P4#2', '', '{"v":1,"transaction":"01M8MPCMFN9T6KBS7JRCY62GDE-P4","reference":"cancel-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P4"}', 'bc64011f9000dd9b4d375177454a12e5a7097c4f7b09861b4e88e42a407c8d73.8b4636b7786471d7e9fbc8bda91584fc8bfe25a7251a4a3db9c8c4e5a4f82358.6820c58e0a327a7befba15a9b59f78e2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMH4D7M3H5R9A6JEN628', '', '{"v":1,"shipment":"01M8MPCMFN9T6KBS7JRCY62GDE-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'c4dfd79d9a5118ec85eb8a27bae5bbb0a856ff4b65736a06931096aac975456b.20cad0bd53e15c35d2264ad6974e5125f86910ccd1fded83659ffec00a60632d.7fa4fb391b9e1bbe4c90e99bccddc93f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMH4D7M3H5R9A6JEN628', '', '{"v":1}', '24b82f0faff023f8a1f7242de8fe3e8cc33ba217e1ce812189353cd1c5ae9a41.6dd4b5897c6f1ecc0597907c92c10e69bdeb1b979ec978d90f18d1167301a08f.10f78f0daaf2f099d15164e8e58e8693')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMH6TFHVWHA1HE8295S4', '', '{"v":1,"agreed":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '2e348bf3ff32b1ddad86a66f8008ceab49ecd8e97d4c417c84aec35b7f3a3e43.9c7340990f0ed551773cc55da588fd91b6eae313584057ad9162c01e3ddd1cf2.49d4b3fc478b79a842b1a4fe98eaedf5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'return', '01M8MPCMFN9T6KBS7JRCY62GDE-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMH9FDJ8ZP4D7QERKW9K', '', '{"v":1,"returnId":"01M8MPCMFN9T6KBS7JRCY62GDE-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '366ec34a98a888ca1f7929eed87f5c8ec5daab544e30b7ec7f3a62cfacae088a.a2a3b0d556d3b88fb2d3589debca36cdf14738a658c433d6b8f85a5b01d7a519.5c78799e0cf9b728a1737557f18e5b01')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'order', '01M8MPCMFN9T6KBS7JRCY62GDE', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMHDMAR0WYRKNZ1K7KTD', '', '{"v":1,"returnId":"01M8MPCMFN9T6KBS7JRCY62GDE-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'a8b5f58367669c6f889d0cac634a333a38454b02f31f136c0934f41db6277daa.ef5db5ac433a12392dd8c9fed6b9516990f3a4f0fe4f9b777394ba7b9c27833d.99d7b3ff52787799e2e7018f89fc645f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMHDMAR0WYRKNZ1K7KTD', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MPCMFN9T6KBS7JRCY62GDE-R1","charge":"01M8MPCMFN9T6KBS7JRCY62GDE-S1"}}', 'ca4927e579e731c0b847b83ebbce201af3772f594e9bccaec73dc000fb913d60.8924fbe7022942c971eb23a72dafcdf5456518e4743488df103fdcae14eb02c7.7900d5385ec0024be33b43274182b1c9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMHDMAR0WYRKNZ1K7KTD', '', '{"v":1,"transaction":{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P2","cause":"01M8MPCMFN9T6KBS7JRCY62GDE-R1"}}', 'edb2af62c96005b328e2df99f9e1a42349cfac3b724e96b7e7c7e035e44b515d.de4f06be0d7172d55cc06fdd708a985a6d142f8eb2542545bec945cfcdb831a9.9077999f1c96719cefb806db4cbe9482')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', 'payment', '01M8MPCMFN9T6KBS7JRCY62GDE', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8MPCMFN9T6KBS7JRCY62GDE-P5#2', '', '{"v":1,"transaction":"01M8MPCMFN9T6KBS7JRCY62GDE-P5","reference":"refund-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P5"}', '818a2aac6027d19a8e2d196f3733c56eff058cb49a68b2b6eea53b579b81f268.023cb958558cdabaf136aac6d64a680122e12852553bf7285bcb8feb9cd112df.9b99b618decb3bf8ac3474fc0ed4bf0f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQC6F4TEE7K', '', '{"v":1,"order":{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '1fd2e4fd02da081f3e84107631e55f686bb5b1f0cf1fdeca49133cde665da9db.15bb777e34ce24ea61f2abf495231478a4793ec7e2e4fc5e64163c844a6998ba.ac803a39f1d3c41cadd388606a424678')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQC6F4TEE7K', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '8b819a26d3d64d004292d934f357b53e563cdcf599012232a0e8cb9c18446e26.9d9d95332fe4d978fb1371504b970e98a85df8188eb3e00f42ed4198c8ba2bdb.381e065cec01f28e08326044ff3228f1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'payment', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQC6F4TEE7K', '', '{"v":1,"ledger":{"order":"01M8MPCMHMR6F1AHQCEDNSG06Q","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'c5d049d0a24c38896069b797b6b6e59e22fac59e27c50fd7c30ef034e27d3d18.a420aec5634f98f63aeb075a80949f3f9d02c35c09bac280a108dcb690ebf34a.a561de37415177bd3aa64ed396f71fe1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'payment', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQC6F4TEE7K', '', '{"v":1,"transaction":{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MPCMHMR6F1AHQCEDNSG06Q"}}', 'a8d3286459fe2c09a4cd1050fa61a0a6782736dd6f8038f64b4f6f51dbb0297a.baee0b2d662f09cdef0ddc9482ee18c05d93e85f4bef4565741bb80b133ff748.0031736cc764704a9a922a78bd9c43e9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'payment', '01M8MPCMHMR6F1AHQCEDNSG06Q', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQCEDNSG06Q-P1#2', '', '{"v":1,"transaction":"01M8MPCMHMR6F1AHQCEDNSG06Q-P1","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMHMR6F1AHQCEDNSG06Q-P1"}', '49606dff2be025d74163f8b53eac9b6e7d685f6c60b463182d792b097e6fce8d.b399044f332f7c0e0d50c5fd35e0b2cbb628fb860d3c9224c578f19a4a753f60.7baa4e745ec9ecf6b2662c8fb8d33602')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQCEDNSG06Q-P1#2', '', '{"v":1}', 'b5c60d039bd951bc73751a91f401ae2146381c345ae24c718e31d78000a23d19.beb8f803de8b41ca51975e63fab699b75e8fffee90c077ef48b9cb3b2fb2cd82.6f8d381d122a1fd72e048f8de41b26bd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHV7MWDQJG0VJJ6B2EC', '', '{"v":1,"work":{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '218b91fac26ff6ed75dd46a97f7934968546dccafe284f3098823cf42459ee51.121483831ef2e3c1dc59bc61d9ea46d43d32b2ebcd11f1b242c168aaff3e8af3.d889c3d64537f864f93ec6b0bf815430')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHXQ7KCSB978WEWMZ78', '', '{"v":1,"fulfillment":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '6fc4097680c0c3b6b6e58247487bc5640e3133e9405ee66d56d2c09b0da291a4.6ce83a74cb1ede441b2f0e98bb5f076ddb3c9b7f638e32f8328de7b9e40c7e0f.5675b7d8bda27c7613079a9385df26d1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHYPRMKTZAFPKJPKMZ5', '', '{"v":1,"fulfillment":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '43ec5e31d44701da9f9deeef22ffff82b67e2a3b8c6d6a09b1d85a56c7b12f2d.445f75260cc744d28bf410a53ad1786d52b0e630fdf7435c216349f2facbaf32.fdf6a264b3aa7f931cd47f0498c6e601')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'order', '01M8MPCMHMR6F1AHQCEDNSG06Q', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHZJTA9FEQ1SJ2VK361', '', '{"v":1,"shipment":{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1","fulfillment":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCMHMR6F1AHQCEDNSG06Q"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '805e1858ceb421ace5d2bf202c252d534031705a7d38e97ba3d10aca7a9248e5.7ba555426f46a7e2d1e0f6f233f548ad2b9be7a5a0243701fac9c6ffa6c81076.13df90412cc7cc29f5390fade1c32b83')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'payment', '01M8MPCMHMR6F1AHQCEDNSG06Q', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHZJTA9FEQ1SJ2VK361', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1","charge":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1"}}', '8b05495c10fe760ea4de64249a44b858b8f848e47c74b33366186fdb2424c8db.693ca8567d496a45b197e47219ee4c491656dfd6381765d64d223701df64f581.4816c770044a40ab4431b9ef00debd24')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'payment', '01M8MPCMHMR6F1AHQCEDNSG06Q', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHZJTA9FEQ1SJ2VK361', '', '{"v":1,"transaction":{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MPCMHMR6F1AHQCEDNSG06Q-P1","cause":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1"}}', '24bfe9500a423737199afa2c2367a1b828566371f76f880a886170148ea27cfd.34266a70c432f219e2268c48c70125aeb8b98b6eb62ab5a13cbd4e89f504705d.800e32737137cafe8f19ec900c539d74')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', 'payment', '01M8MPCMHMR6F1AHQCEDNSG06Q', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMHMR6F1AHQCEDNSG06Q-P2#2', '', '{"v":1,"transaction":"01M8MPCMHMR6F1AHQCEDNSG06Q-P2","reference":"capture-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMHMR6F1AHQCEDNSG06Q-P2"}', '007e42e67e169e8ca43e495bb99adf0e52219ff2c4f9108f62aeb76709b34bc6.b5eb3caa90a997e88b5824e45ddf02d790718fdd0b7c4b59bbf88ce899e0f304.6dbc7328744e848ff3bec5b1bca9b8d3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'order', '01M8MPCMJ56YM83409P1SGBKSM', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJ4Z6BTHS4EKKQZKB84', '', '{"v":1,"order":{"id":"01M8MPCMJ56YM83409P1SGBKSM","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '275a07cb6e53385ebbe2147c16da0aa8dd8a2d0d4ff803f497d1cfb3b974eb23.ec0b5f64402577934c3f727005551c791810a2bc385f5249f2908181a6570265.948decdc12a185f55a82c58014fa0aab')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'order', '01M8MPCMJ56YM83409P1SGBKSM', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJ4Z6BTHS4EKKQZKB84', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '3c306130da27c4c4cdd916172b3cfa19e147dbdb50b663a0130c9e03389a522b.7ee5b0ee6bbbea56435fa1ad007b66f208d3077218e53f34bdd53c45880c5354.e9ba6bf4c97ca5d13e9db3757052ecc3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'payment', '01M8MPCMJ56YM83409P1SGBKSM', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJ4Z6BTHS4EKKQZKB84', '', '{"v":1,"ledger":{"order":"01M8MPCMJ56YM83409P1SGBKSM","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '95f12132ad811be7d6a584d988bd2a07e04f2b53708f2e1faafe82d226968263.72c3903587c672a2a0c10f81779f53f1f8c14a462ca71179b0124fb0626a6ba4.68dc1651c37c8c923c7cd3cbf02678ec')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'payment', '01M8MPCMJ56YM83409P1SGBKSM', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJ4Z6BTHS4EKKQZKB84', '', '{"v":1,"transaction":{"id":"01M8MPCMJ56YM83409P1SGBKSM-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MPCMJ56YM83409P1SGBKSM"}}', '0c5ac01d3a425fd354141f9298fc2c301fdbfccde7f8bf4d59c6a6cc63a3d5d5.c9d6e4c72b7bf4e645da671ebaeb584e8fcf806c284c5c66499e77a056b69164.c7c9959d7a7e522164db9e7c7b8c6f5c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'payment', '01M8MPCMJ56YM83409P1SGBKSM', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJ56YM83409P1SGBKSM-P1#2', '', '{"v":1,"transaction":"01M8MPCMJ56YM83409P1SGBKSM-P1","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJ56YM83409P1SGBKSM-P1"}', '463e07845735c81438916b6f34b517bbc4fa73b9b6942949b262b74f4850b029.e6dfeca7743e5e25cc009f0df05723e5638f2e08b80f7022f322c381ff6ae224.b9f6dc407c1b8d0e2fb71adc24e332de')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'order', '01M8MPCMJ56YM83409P1SGBKSM', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJ56YM83409P1SGBKSM-P1#2', '', '{"v":1}', '71d2a840fd7e385fa257787c4f8d933f8a32bfb1274e650badc38afe54e3d6e2.062c5d8f03667dc63743173f5c04f8e0a0f11c64b8f4e8add1c5e44744ea19d7.b68c4c6439d953d8f7e80151a31d6d26')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', 'order', '01M8MPCMJ56YM83409P1SGBKSM', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8MPCMJCDP9P34XWKF46N2WM', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '22b2d9440b0d5a5f3c7e11a401f6e1e80d8d77718b5a811b8c89190e80c4b548.742953787e619d8b37b139a92636919b5e337c4795629f4848e1bb2c7f215aa6.651384e1b36b3549092cf07488a20be4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'order', '01M8MPCMJG3RKVAFCM687THGAS', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJEZM2WKV6HNSY43ATQ', '', '{"v":1,"order":{"id":"01M8MPCMJG3RKVAFCM687THGAS","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '8b02cf371b59b0c1433e5dd41fa90ddd77029bea6cff51f2a18ec261ec5da4ca.dbf04fc3ff18463088df9b467892bc65d20dee767be1f55a8c76e26766215712.576c0d4e5b39c803f072e36f506bbf48')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'order', '01M8MPCMJG3RKVAFCM687THGAS', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJEZM2WKV6HNSY43ATQ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'd351b318a1857f8350ad485c2c0507bcda7a36b691ef8217f774d8ac2b7fac54.b40e102483dc9bdc333402bbcfe842c173eee03f4eb0c6dde1cc12984ec5cf58.103dfdd85055efbc853f8c3dd7da4405')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'payment', '01M8MPCMJG3RKVAFCM687THGAS', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJEZM2WKV6HNSY43ATQ', '', '{"v":1,"ledger":{"order":"01M8MPCMJG3RKVAFCM687THGAS","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '93cd53e3f865cb29a6395a78edabaacb47d5748b4908436924b8168fb2041b90.3d5c2188d73dc9e98d806ad5a7a735e1389bcdd5bbcfbf0891521800edde25be.fec22a32ccb13d07b4adda0b70ed308d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'payment', '01M8MPCMJG3RKVAFCM687THGAS', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJEZM2WKV6HNSY43ATQ', '', '{"v":1,"transaction":{"id":"01M8MPCMJG3RKVAFCM687THGAS-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCMJG3RKVAFCM687THGAS"}}', '70934b6c9a72c33edca9a63b5d629fbf815fdc2a2b576be2966bb9ba05c51c07.ecd69d2d1127857821a4e7607f0d389305e097e1d2e674e9b9bdf2aec46613b6.f176097545f8e279fe281351c0fcab3c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'payment', '01M8MPCMJG3RKVAFCM687THGAS', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJG3RKVAFCM687THGAS-P1#2', '', '{"v":1,"transaction":"01M8MPCMJG3RKVAFCM687THGAS-P1","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJG3RKVAFCM687THGAS-P1"}', '7e11fbd7fd87a5bc0a09ab9fcf6a26abfcf25b024e858a11a424876793b07553.a9cdacfcb7aa72da686ec97a65139656a3474100919e57a8993e117208266cd5.c9a8c87c6f9fc392637afabcdd93f519')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'order', '01M8MPCMJG3RKVAFCM687THGAS', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJG3RKVAFCM687THGAS-P1#2', '', '{"v":1}', 'd453567019f4f0f9f3d33e890e8aa9a046a80f386bbfce0c940a47e6da3e32b6.2c78fe96956aa9ef7b6395feb8d54a9e2c952bb945a6cb3d4be999b8e9a6f792.e20628a329da0d548d7c6f097cb50cfc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', 'order', '01M8MPCMJG3RKVAFCM687THGAS', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJQGZ6F5RVP0P19QAJY', '', '{"v":1,"work":{"id":"01M8MPCMJG3RKVAFCM687THGAS-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'c7757c3a5ccb1dd3fddc6815a445559d891260abd2366e3a4d2e5434fa510544.9c840bb07d1110a76506fc9b052888a66992d9526f7ee6f8961072641a8b5b59.43d5ab7f65d05b63c79c5bf04f6a8b35')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'order', '01M8MPCMJSQWNP4X37ZAX4VGBT', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJRAZ5MPB1M3FJB6BP2', '', '{"v":1,"order":{"id":"01M8MPCMJSQWNP4X37ZAX4VGBT","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '2d5ece3493456699538184a18fcfe0c86cc6f5c3c658e188dd400f3085f41a42.08c2ded4baf3788f87a243438c39d085416a9be4de973810f386097702e8b413.128777e1821b17bf98476136944b429c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'order', '01M8MPCMJSQWNP4X37ZAX4VGBT', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJRAZ5MPB1M3FJB6BP2', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'cfeb527a1280b5eaaa8d4a68292fa3ac2bf468c3805ae6843a5d08c5364317f2.535ad1e116e83eabce16be48b255dc236ddc1dce9340f0dec949e729aae3d77a.196ac05e649243419d9ac46b4c7f8b06')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'payment', '01M8MPCMJSQWNP4X37ZAX4VGBT', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJRAZ5MPB1M3FJB6BP2', '', '{"v":1,"ledger":{"order":"01M8MPCMJSQWNP4X37ZAX4VGBT","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'a8b57b2da2f30bdf5ad72cbf64e93e32a206016078d78af3d0513274de24e46c.58b9121a45e7177b8b0d7db9e891434590a483b679dd53fd03280558eabd2108.c2d1b536c9b89473f4e966d8480324b3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'payment', '01M8MPCMJSQWNP4X37ZAX4VGBT', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJRAZ5MPB1M3FJB6BP2', '', '{"v":1,"transaction":{"id":"01M8MPCMJSQWNP4X37ZAX4VGBT-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MPCMJSQWNP4X37ZAX4VGBT"}}', '31c53709064fdc07bb0c871fc74792a36d6edf1d1ab860566c20a5c7b683b2c5.8f7871560a7e8c1b737ab79d5455d41a988c3f1e49cb456cc882116b8802325f.d9ee280140b457a457ba4931c9b3f82e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'payment', '01M8MPCMJSQWNP4X37ZAX4VGBT', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJSQWNP4X37ZAX4VGBT-P1#2', '', '{"v":1,"transaction":"01M8MPCMJSQWNP4X37ZAX4VGBT-P1","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJSQWNP4X37ZAX4VGBT-P1"}', 'c378d9824ae64e809bda1effbe37f6c4130952a120fac6291a0662a99b3054d5.553b6ba4f28f9431786859978dcab801da51bdd9d0ba75bbcdd635f8b26880f0.7e51f4667f2815f0f7852d7ee412caeb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'order', '01M8MPCMJSQWNP4X37ZAX4VGBT', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJSQWNP4X37ZAX4VGBT-P1#2', '', '{"v":1}', 'd06c13f8e8ee1732dce8fb4396793fd676699ebcd9772777f4d9b6167201d5c0.9ac4c2f3c713fbd3b600c9d77a85c947a4df34262e0894f6beb7bdff417747ae.7d2c5ab8f5d92e235654da673b7c0c76')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'order', '01M8MPCMJSQWNP4X37ZAX4VGBT', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMK1M4T3VRNP0VV1739E', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '8aecf909ac2e2caf466f06adeacc09f6dfbebecf8cb5510f6a1b003cb83f074a.661f54f94bc598526b55c87e7ab1b7d52701bb9d07d0ec71c0d9e88ab71691b9.1220b156fe5da2434e696b411a978e81')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'order', '01M8MPCMJSQWNP4X37ZAX4VGBT', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMK1M4T3VRNP0VV1739E', '', '{"v":1}', '1752e2fd5774f747866c6415272af59223a2b8c84ba49be267c5c9a3e850fcad.f903adff481a74662748cb2410b625de82cf92609e43538e6d38c7e2f01156b8.d532b1963e400ff064a4e4054b6ff050')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'payment', '01M8MPCMJSQWNP4X37ZAX4VGBT', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMK1M4T3VRNP0VV1739E', '', '{"v":1,"transaction":{"id":"01M8MPCMJSQWNP4X37ZAX4VGBT-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MPCMJSQWNP4X37ZAX4VGBT-P1","cause":"01M8MPCMJSQWNP4X37ZAX4VGBT"}}', 'dd0d8804a48b5367a09e74a217e61c9a6d6c166544d3e2db4d3b957d3340b79b.4c028f5b40e163ff5d32595f8c7c57982d8ef846bebb19633b1f4064effa7dc1.d038604528a8af92dbc34e42891ac813')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', 'payment', '01M8MPCMJSQWNP4X37ZAX4VGBT', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8MPCMJSQWNP4X37ZAX4VGBT-P2#2', '', '{"v":1,"transaction":"01M8MPCMJSQWNP4X37ZAX4VGBT-P2","reference":"cancel-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJSQWNP4X37ZAX4VGBT-P2"}', 'c4f9b9da8a1127641160425781892bca659872427508b1c6e86ce0900388b861.95215b519831ca8348e2eeafc7d1d747fe4ef2ad968b4a362b060e327826de05.f2f282d98a1d1dcf7152d009d1d72ccc')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-F1', '01M8MPCMFN9T6KBS7JRCY62GDE', '4', '{"v":1,"id":"01M8MPCMFN9T6KBS7JRCY62GDE-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q-F1', '01M8MPCMHMR6F1AHQCEDNSG06Q', '4', '{"v":1,"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS-F1', '01M8MPCMJG3RKVAFCM687THGAS', '1', '{"v":1,"id":"01M8MPCMJG3RKVAFCM687THGAS-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', 'af395684d58f3bb2fbcd36c3cddb731df57f81d0c2e429f28649fe7a1caed4b0')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', '01M8MPCMFN9T6KBS7JRCY62GDE', '15', '{"v":1,"id":"01M8MPCMFN9T6KBS7JRCY62GDE","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', '818a2aac6027d19a8e2d196f3733c56eff058cb49a68b2b6eea53b579b81f268')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', '01M8MPCMHMR6F1AHQCEDNSG06Q', '7', '{"v":1,"id":"01M8MPCMHMR6F1AHQCEDNSG06Q","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '007e42e67e169e8ca43e495bb99adf0e52219ff2c4f9108f62aeb76709b34bc6')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', '01M8MPCMJ56YM83409P1SGBKSM', '3', '{"v":1,"id":"01M8MPCMJ56YM83409P1SGBKSM","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', '22b2d9440b0d5a5f3c7e11a401f6e1e80d8d77718b5a811b8c89190e80c4b548')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', '01M8MPCMJG3RKVAFCM687THGAS', '3', '{"v":1,"id":"01M8MPCMJG3RKVAFCM687THGAS","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'c7757c3a5ccb1dd3fddc6815a445559d891260abd2366e3a4d2e5434fa510544')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', '01M8MPCMJSQWNP4X37ZAX4VGBT', '4', '{"v":1,"id":"01M8MPCMJSQWNP4X37ZAX4VGBT","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'c4f9b9da8a1127641160425781892bca659872427508b1c6e86ce0900388b861')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'web/4711', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MPCMFN9T6KBS7JRCY62GDE"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE', '01M8MPCMFN9T6KBS7JRCY62GDE', '8', '{"v":1,"order":"01M8MPCMFN9T6KBS7JRCY62GDE","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P1","cause":"01M8MPCMFN9T6KBS7JRCY62GDE"},{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","reference":"capture-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P2","cause":"01M8MPCMFN9T6KBS7JRCY62GDE-S1"},{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","reference":"capture-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P3","cause":"01M8MPCMFN9T6KBS7JRCY62GDE"},{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P1","reference":"cancel-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P4","cause":"01M8MPCMFN9T6KBS7JRCY62GDE"},{"id":"01M8MPCMFN9T6KBS7JRCY62GDE-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMFN9T6KBS7JRCY62GDE-P2","reference":"refund-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMFN9T6KBS7JRCY62GDE-P5","cause":"01M8MPCMFN9T6KBS7JRCY62GDE-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q', '01M8MPCMHMR6F1AHQCEDNSG06Q', '4', '{"v":1,"order":"01M8MPCMHMR6F1AHQCEDNSG06Q","currency":"JPY","method":"card","transactions":[{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMHMR6F1AHQCEDNSG06Q-P1","cause":"01M8MPCMHMR6F1AHQCEDNSG06Q"},{"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MPCMHMR6F1AHQCEDNSG06Q-P1","reference":"capture-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMHMR6F1AHQCEDNSG06Q-P2","cause":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM', '01M8MPCMJ56YM83409P1SGBKSM', '2', '{"v":1,"order":"01M8MPCMJ56YM83409P1SGBKSM","currency":"KWD","method":"card","transactions":[{"id":"01M8MPCMJ56YM83409P1SGBKSM-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJ56YM83409P1SGBKSM-P1","cause":"01M8MPCMJ56YM83409P1SGBKSM"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS', '01M8MPCMJG3RKVAFCM687THGAS', '2', '{"v":1,"order":"01M8MPCMJG3RKVAFCM687THGAS","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCMJG3RKVAFCM687THGAS-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJG3RKVAFCM687THGAS-P1","cause":"01M8MPCMJG3RKVAFCM687THGAS"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT', '01M8MPCMJSQWNP4X37ZAX4VGBT', '4', '{"v":1,"order":"01M8MPCMJSQWNP4X37ZAX4VGBT","currency":"EUR","method":"card","transactions":[{"id":"01M8MPCMJSQWNP4X37ZAX4VGBT-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJSQWNP4X37ZAX4VGBT-P1","cause":"01M8MPCMJSQWNP4X37ZAX4VGBT"},{"id":"01M8MPCMJSQWNP4X37ZAX4VGBT-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MPCMJSQWNP4X37ZAX4VGBT-P1","reference":"cancel-t-f8118ff3-5371-4f87-a80e-2d7df69dae55/01M8MPCMJSQWNP4X37ZAX4VGBT-P2","cause":"01M8MPCMJSQWNP4X37ZAX4VGBT"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '0c56a116f46350a195c77453b28a477634a1f8f07124ca59899c98549decc6d7')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '30bc761a428ebef84684bf81824581478b01f4cd858be86775578c1c6e4a0075')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '4daa8e002ca2af90fb8ecddb17d746163c303f9897439000d8683535f5b91304')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCME13BZ6JYVR7K6MRNJV', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCME8EZR3Y8SGHYA4Q3JQ', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMEBR99WGPBB195ERN6S', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMEQTZN8K29HP1J7WW8V', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMF0S8F2N23GTD20RFEH', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMF1MZGJG0PTWW4EKJKX', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMF3QX3Y7XEKR75KCK43', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMF76RC6VVVD353STTAC', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-P1#2', '188fb8103f4f719888ef90c3ea34574450fe802a5db83d81a23c656594f58a70', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-P2#2', '93df3be3c5d9ef075aec8df4c2c297a359b96379c550fc48151f5d01beb377ed', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-P3#2', '8a3e738f121d41a53f699c9199f49b02971ff7694ff6a90093ddd85484f5eb50', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-P4#2', 'df073541c1f6447cded70608ff60f2f9c2a0d5cb4e80061062917237a154b83d', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-P5#2', '64b58936a2a8e9b0d9facc0e5feb4f42e292b4b1c1745f5c0985e7b6080e7918', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMG5A8FQGKHC6QZMX44D', '033a898d8fd5a441b0b3d127d5462e5044c1e067b93607356b12ee51fc38002e', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMG847PEZ7FYN97GRFWX', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMG94KT662TGHX91P294', '2b6cf09127a5aef56b0c0a10a67e85f0a52e214408efe77713cd062ca4321836', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMGDGJ9QY9RX8GQVMMAY', '76b363d50ebeb0c27f4ea01a28d491212213058cf0ff4b9be2bedf65e0530147', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMGHNDF4DCMP3R3XX33V', '0852dbabcc950b0c2fafdfbf289c4040924946fa227134382cd1c42cda01b5cb', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMGM2AJT8WT8BHY583EV', '6ab4e8e7066b1c02b555ff6f46b6be8fca64352d9629134b4fc160f8aa693b7d', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMH4D7M3H5R9A6JEN628', 'ec8e8d9ba25d960256d11e9df80968c91593d0214bf56079e876cd808c1d6427', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMH6TFHVWHA1HE8295S4', '63b607be0f74b9792838819abd6210db79a96fa74f637c905ce7f5fface61326', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMH9FDJ8ZP4D7QERKW9K', 'a10f5adb87c893263017c9b905f6c3de6ec5e706fe0210695e8a510183b89122', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHDMAR0WYRKNZ1K7KTD', '76160f7bc904b44f2a083452fb1e692cb71848bf2c0bcd632d6f69742dd6cfa5', '{"v":1,"subject":"01M8MPCMFN9T6KBS7JRCY62GDE-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHF7HK3S3PJY9CH4PEC', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQC6F4TEE7K', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q-P1#2', '83b2ce8e6989a82593215a57cea28826635d58c444c85e45900023a20f0ed054', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q-P2#2', 'bb8047b64ba01e696638791cdee0f32310b2b300e63dc72eab64bcb9db739c78', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHV7MWDQJG0VJJ6B2EC', '6be2a56b75e34f8b12f704dff70ec7a4f8093f5a1c9cb9f8ab0351ff28a3e53b', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHXQ7KCSB978WEWMZ78', '5df63f0a6b6e210aaa59036610737e02489ffc0acc04b740535c25031765b464', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHYPRMKTZAFPKJPKMZ5', '754f45fffb89ffb27ca793c1255a68293bd39a070c2d8c54835f792ff647eff6', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHZJTA9FEQ1SJ2VK361', 'ee777ce9b1cc44f6ef98fd8bae6a0602e196eaa7a62dece56b169fd62f7ff27d', '{"v":1,"subject":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ4Z6BTHS4EKKQZKB84', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MPCMJ56YM83409P1SGBKSM","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ56YM83409P1SGBKSM-P1#2', 'bbb79b8ab3c207347e567c43aa4fba00cb469dc92a7b8c399f6f192ea6543d05', '{"v":1,"subject":"01M8MPCMJ56YM83409P1SGBKSM-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ6VSV6FW5ZKSSTQBBC', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJCDP9P34XWKF46N2WM', '9885ea1696c2c76ff3e154b744ad3652c5a28986a8e1ef1afd943568bcb48af9', '{"v":1,"subject":"01M8MPCMJ56YM83409P1SGBKSM"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJEZM2WKV6HNSY43ATQ', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MPCMJG3RKVAFCM687THGAS"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJG3RKVAFCM687THGAS-P1#2', 'b6ac40ef836acd15e75bb87afbee92cb65986400b28853ddf787ddd2604a8479', '{"v":1,"subject":"01M8MPCMJG3RKVAFCM687THGAS-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJQGZ6F5RVP0P19QAJY', '691b0757b74c9b73b55c10027277c45a67b371c5e77e84bc74d1b3a6ac801157', '{"v":1,"subject":"01M8MPCMJG3RKVAFCM687THGAS"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJRAZ5MPB1M3FJB6BP2', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MPCMJSQWNP4X37ZAX4VGBT"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT-P1#2', 'a6a02bfc31c6685d9129f721ec66116e914709216bbc3ee6d86a2130bd5fd15b', '{"v":1,"subject":"01M8MPCMJSQWNP4X37ZAX4VGBT-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJSQWNP4X37ZAX4VGBT-P2#2', 'd5be8d25c0ee42b860cfc037e40a16dee21554eceee94ab4970f7c1ebc57f04f', '{"v":1,"subject":"01M8MPCMJSQWNP4X37ZAX4VGBT-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMK1M4T3VRNP0VV1739E', '4040e4546741fdd37f0ac03fe5c121ec6a5cc9a06c81aec81029d12afedd9b45', '{"v":1,"subject":"01M8MPCMJSQWNP4X37ZAX4VGBT"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMK21M6KAAKYHVD912SV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-R1', '01M8MPCMFN9T6KBS7JRCY62GDE', '3', '{"v":1,"id":"01M8MPCMFN9T6KBS7JRCY62GDE-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-29 22:21:41.094767', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-29 22:21:41.102508', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1158167257', 'SA', '2026-11-29 22:21:41.106292', '1', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.260', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1723242200', 'SA', '2026-11-29 22:21:41.121211', '13', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-72917251', 'SA', '2026-11-29 22:21:41.165212', '42', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMFN9T6KBS7JRCY62GDE-S1', '01M8MPCMFN9T6KBS7JRCY62GDE', '2', '{"v":1,"id":"01M8MPCMFN9T6KBS7JRCY62GDE-S1","fulfillment":"01M8MPCMFN9T6KBS7JRCY62GDE-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCMFN9T6KBS7JRCY62GDE"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MPCMFN9T6KBS7JRCY62GDE', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQCEDNSG06Q-S1', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', '{"v":1,"id":"01M8MPCMHMR6F1AHQCEDNSG06Q-S1","fulfillment":"01M8MPCMHMR6F1AHQCEDNSG06Q-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MPCMHMR6F1AHQCEDNSG06Q"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MPCMHMR6F1AHQCEDNSG06Q', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMEQTZN8K29HP1J7WW8V/000001', 'TEA', '1', '{"v":1,"id":"01M8MPCMEQTZN8K29HP1J7WW8V/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMEQTZN8K29HP1J7WW8V"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMF1MZGJG0PTWW4EKJKX/000001', 'MUG', '1', '{"v":1,"id":"01M8MPCMF1MZGJG0PTWW4EKJKX/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMF1MZGJG0PTWW4EKJKX"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMF76RC6VVVD353STTAC/000001', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', '{"v":1,"id":"01M8MPCMF76RC6VVVD353STTAC/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MPCMFN9T6KBS7JRCY62GDE/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMF76RC6VVVD353STTAC"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MPCMFN9T6KBS7JRCY62GDE/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMG5A8FQGKHC6QZMX44D/000001', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', '{"v":1,"id":"01M8MPCMG5A8FQGKHC6QZMX44D/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MPCMFN9T6KBS7JRCY62GDE/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMG5A8FQGKHC6QZMX44D"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MPCMFN9T6KBS7JRCY62GDE/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMGM2AJT8WT8BHY583EV/000001', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', '{"v":1,"id":"01M8MPCMGM2AJT8WT8BHY583EV/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MPCMFN9T6KBS7JRCY62GDE/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMGM2AJT8WT8BHY583EV"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MPCMFN9T6KBS7JRCY62GDE/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMH9FDJ8ZP4D7QERKW9K/000001', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', '{"v":1,"id":"01M8MPCMH9FDJ8ZP4D7QERKW9K/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MPCMFN9T6KBS7JRCY62GDE/1","reason":"01M8MPCMFN9T6KBS7JRCY62GDE-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMH9FDJ8ZP4D7QERKW9K"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MPCMFN9T6KBS7JRCY62GDE/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHDMAR0WYRKNZ1K7KTD/000001', '01M8MPCMFN9T6KBS7JRCY62GDE', '1', '{"v":1,"id":"01M8MPCMHDMAR0WYRKNZ1K7KTD/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MPCMFN9T6KBS7JRCY62GDE/1","reason":"01M8MPCMFN9T6KBS7JRCY62GDE-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MPCMHDMAR0WYRKNZ1K7KTD"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MPCMFN9T6KBS7JRCY62GDE/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHMR6F1AHQC6F4TEE7K/000001', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', '{"v":1,"id":"01M8MPCMHMR6F1AHQC6F4TEE7K/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MPCMHMR6F1AHQCEDNSG06Q/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCMHMR6F1AHQC6F4TEE7K"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MPCMHMR6F1AHQCEDNSG06Q/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMHZJTA9FEQ1SJ2VK361/000001', '01M8MPCMHMR6F1AHQCEDNSG06Q', '1', '{"v":1,"id":"01M8MPCMHZJTA9FEQ1SJ2VK361/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MPCMHMR6F1AHQCEDNSG06Q/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCMHZJTA9FEQ1SJ2VK361"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MPCMHMR6F1AHQCEDNSG06Q/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJ4Z6BTHS4EKKQZKB84/000001', '01M8MPCMJ56YM83409P1SGBKSM', '1', '{"v":1,"id":"01M8MPCMJ4Z6BTHS4EKKQZKB84/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MPCMJ56YM83409P1SGBKSM/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MPCMJ4Z6BTHS4EKKQZKB84"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MPCMJ56YM83409P1SGBKSM/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJEZM2WKV6HNSY43ATQ/000001', '01M8MPCMJG3RKVAFCM687THGAS', '1', '{"v":1,"id":"01M8MPCMJEZM2WKV6HNSY43ATQ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MPCMJG3RKVAFCM687THGAS/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCMJEZM2WKV6HNSY43ATQ"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MPCMJG3RKVAFCM687THGAS/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMJRAZ5MPB1M3FJB6BP2/000001', '01M8MPCMJSQWNP4X37ZAX4VGBT', '1', '{"v":1,"id":"01M8MPCMJRAZ5MPB1M3FJB6BP2/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MPCMJSQWNP4X37ZAX4VGBT/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCMJRAZ5MPB1M3FJB6BP2"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MPCMJSQWNP4X37ZAX4VGBT/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-f8118ff3-5371-4f87-a80e-2d7df69dae55', '01M8MPCMK1M4T3VRNP0VV1739E/000001', '01M8MPCMJSQWNP4X37ZAX4VGBT', '1', '{"v":1,"id":"01M8MPCMK1M4T3VRNP0VV1739E/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MPCMJSQWNP4X37ZAX4VGBT/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MPCMK1M4T3VRNP0VV1739E"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MPCMJSQWNP4X37ZAX4VGBT/1', '2026-03-04 09:00:00+00')
-- end
