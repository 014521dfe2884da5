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
CREATE TABLE IF NOT EXISTS "recorded"."OMS_CUSTOMER_LIMITS" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "CUSTOMER" varchar(255),
    "LIMITED_SINCE" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_CUSTOMER_LIMITS" ADD COLUMN IF NOT EXISTS "CUSTOMER" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_CUSTOMER_LIMITS" ADD COLUMN IF NOT EXISTS "LIMITED_SINCE" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_CUSTOMER_LIMITS_TENANT_OWNER" ON "recorded"."OMS_CUSTOMER_LIMITS" (tenant, owner)
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
    "IS_OVER" boolean,
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
ALTER TABLE "recorded"."OMS_STOCK_CLAIM" ADD COLUMN IF NOT EXISTS "IS_OVER" boolean
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_OWNER" ON "recorded"."OMS_STOCK_CLAIM" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_STATE_ID" ON "recorded"."OMS_STOCK_CLAIM" (tenant, "STATE", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_NODE_UNTOLD_UNITS_ID" ON "recorded"."OMS_STOCK_CLAIM" (tenant, "NODE", "UNTOLD_UNITS", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_STOCK_CLAIM_TENANT_NODE_IS_OVER_ID" ON "recorded"."OMS_STOCK_CLAIM" (tenant, "NODE", "IS_OVER", id)
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
CREATE TABLE IF NOT EXISTS "recorded"."OMS_PRICE_LIST" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NAME" varchar(255),
    "CURRENCY" varchar(255),
    "PRIORITY" bigint,
    "LIST_VERSION" bigint,
    "VALID_FROM" timestamp(6) with time zone,
    "VALID_UNTIL" timestamp(6) with time zone,
    "ENDS_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "NAME" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "CURRENCY" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "PRIORITY" bigint
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "LIST_VERSION" bigint
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "VALID_FROM" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "VALID_UNTIL" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "ENDS_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_PRICE_LIST" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_PRICE_LIST_TENANT_OWNER" ON "recorded"."OMS_PRICE_LIST" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_PRICE_LIST_TENANT_ENDS_AT_ID" ON "recorded"."OMS_PRICE_LIST" (tenant, "ENDS_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_LISTED_PRICE" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "LIST" varchar(255),
    "SKU" varchar(255),
    "LAST_CHANGE" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_LISTED_PRICE" ADD COLUMN IF NOT EXISTS "LIST" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_LISTED_PRICE" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_LISTED_PRICE" ADD COLUMN IF NOT EXISTS "LAST_CHANGE" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_LISTED_PRICE" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_LISTED_PRICE_TENANT_OWNER" ON "recorded"."OMS_LISTED_PRICE" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_LISTED_PRICE_TENANT_LIST_SKU_ID" ON "recorded"."OMS_LISTED_PRICE" (tenant, "LIST", "SKU", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_LISTED_PRICE_TENANT_SKU_LIST_ID" ON "recorded"."OMS_LISTED_PRICE" (tenant, "SKU", "LIST", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_PROMOTION" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "NAME" varchar(255),
    "PRIORITY" bigint,
    "PROMOTION_VERSION" bigint,
    "ENDED" boolean,
    "VALID_FROM" timestamp(6) with time zone,
    "VALID_UNTIL" timestamp(6) with time zone,
    "ENDS_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "NAME" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "PRIORITY" bigint
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "PROMOTION_VERSION" bigint
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "ENDED" boolean
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "VALID_FROM" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "VALID_UNTIL" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "ENDS_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_PROMOTION" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_PROMOTION_TENANT_OWNER" ON "recorded"."OMS_PROMOTION" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_PROMOTION_TENANT_ENDS_AT_ID" ON "recorded"."OMS_PROMOTION" (tenant, "ENDS_AT", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_COUPON_BATCH" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "PROMOTION" varchar(255),
    "ISSUED" bigint,
    "WITHDRAWN" bigint,
    "CLOSED" boolean,
    "VALID_FROM" timestamp(6) with time zone,
    "VALID_UNTIL" timestamp(6) with time zone,
    "ENDS_AT" timestamp(6) with time zone,
    "CHAIN_HEAD" varchar(255),
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "PROMOTION" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "ISSUED" bigint
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "WITHDRAWN" bigint
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "CLOSED" boolean
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "VALID_FROM" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "VALID_UNTIL" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "ENDS_AT" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_COUPON_BATCH" ADD COLUMN IF NOT EXISTS "CHAIN_HEAD" varchar(255)
-- end
CREATE INDEX IF NOT EXISTS "OMS_COUPON_BATCH_TENANT_OWNER" ON "recorded"."OMS_COUPON_BATCH" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_COUPON_BATCH_TENANT_ENDS_AT_ID" ON "recorded"."OMS_COUPON_BATCH" (tenant, "ENDS_AT", id)
-- end
CREATE INDEX IF NOT EXISTS "OMS_COUPON_BATCH_TENANT_PROMOTION_ID" ON "recorded"."OMS_COUPON_BATCH" (tenant, "PROMOTION", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_COUPON" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "BATCH" varchar(255),
    "WITHDRAWN" boolean,
    "ISSUED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_COUPON" ADD COLUMN IF NOT EXISTS "BATCH" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_COUPON" ADD COLUMN IF NOT EXISTS "WITHDRAWN" boolean
-- end
ALTER TABLE "recorded"."OMS_COUPON" ADD COLUMN IF NOT EXISTS "ISSUED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_COUPON_TENANT_OWNER" ON "recorded"."OMS_COUPON" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_COUPON_TENANT_BATCH_ID" ON "recorded"."OMS_COUPON" (tenant, "BATCH", id)
-- end
CREATE TABLE IF NOT EXISTS "recorded"."OMS_PRICE_BOARD" (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body clob NOT NULL,
    "CHANGED_AT" timestamp(6) with time zone,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_PRICE_BOARD" ADD COLUMN IF NOT EXISTS "CHANGED_AT" timestamp(6) with time zone
-- end
CREATE INDEX IF NOT EXISTS "OMS_PRICE_BOARD_TENANT_OWNER" ON "recorded"."OMS_PRICE_BOARD" (tenant, owner)
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
    "GOOD_UNTIL" varchar(255),
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
ALTER TABLE "recorded"."OMS_LOT" ADD COLUMN IF NOT EXISTS "GOOD_UNTIL" varchar(255)
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
CREATE INDEX IF NOT EXISTS "OMS_LOT_TENANT_OWNER_GOOD_UNTIL_ID" ON "recorded"."OMS_LOT" (tenant, owner, "GOOD_UNTIL", id)
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
       q.delivered, q.cancelled, q.returned, q.item, q.offering, q.grown_from
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
       COALESCE(CAST(CAST((o.line)."ordered"[1]."item" AS varchar) AS bigint), 0) AS item, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."ordered"[1]."offering" AS varchar), '^"|"$', '')) AS offering,
       COALESCE(CAST(CAST((o.line)."grownFrom" AS varchar) AS bigint), 0) AS grown_from,
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
       COALESCE(CAST(CAST((o.line)."ordered"[1]."item" AS varchar) AS bigint), 0) AS item, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."ordered"[1]."offering" AS varchar), '^"|"$', '')) AS offering,
       COALESCE(CAST(CAST((o.line)."grownFrom" AS varchar) AS bigint), 0) AS grown_from,
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
       COALESCE(CAST(CAST((o.line)."ordered"[1]."item" AS varchar) AS bigint), 0) AS item, STRINGDECODE(REGEXP_REPLACE(CAST((o.line)."ordered"[1]."offering" AS varchar), '^"|"$', '')) AS offering,
       COALESCE(CAST(CAST((o.line)."grownFrom" AS varchar) AS bigint), 0) AS grown_from,
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
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."cause" AS varchar), '^"|"$', '')) AS cause, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."reason" AS varchar), '^"|"$', '')) AS reason,
       CAST((COALESCE(CAST(CAST((p.payment)."rounding" AS varchar) AS bigint), 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
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
       STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."cause" AS varchar), '^"|"$', '')) AS cause, STRINGDECODE(REGEXP_REPLACE(CAST((p.payment)."reason" AS varchar), '^"|"$', '')) AS reason,
       CAST((COALESCE(CAST(CAST((p.payment)."rounding" AS varchar) AS bigint), 0)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS cash_rounding
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
COMMENT ON TABLE "recorded"."OMS_CUSTOMER_LIMITS" IS 'Says that a customer has ordered something that is limited by customer; the id is the customer. Goes with them.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."CUSTOMER" IS 'Who.'
-- end
COMMENT ON COLUMN "recorded"."OMS_CUSTOMER_LIMITS"."LIMITED_SINCE" IS 'When it was ordered first.'
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
COMMENT ON COLUMN "recorded"."OMS_STOCK_CLAIM"."IS_OVER" IS 'Whether nothing is kept there, and nothing is waited for.'
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
COMMENT ON TABLE "recorded"."OMS_PRICE_LIST" IS 'Whom prices are for, in versions of which the last one counts; the id is the name that the host uses.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."NAME" IS 'For people.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."CURRENCY" IS 'ISO code of the currency of all its prices.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."PRIORITY" IS 'Of lists that mean a buyer equally closely, the lowest is asked first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."LIST_VERSION" IS 'How often it was defined.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."VALID_FROM" IS 'When its prices begin to count.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."VALID_UNTIL" IS 'When they no longer do.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."ENDS_AT" IS 'The first moment at which neither it nor a version before it counts.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_LIST"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_LISTED_PRICE" IS 'What one item costs on one list, from moment to moment; the id is the list and the SKU.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."LIST" IS 'On which list.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."SKU" IS 'What.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."LAST_CHANGE" IS 'When the last change was or will be.'
-- end
COMMENT ON COLUMN "recorded"."OMS_LISTED_PRICE"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_PROMOTION" IS 'What makes orders cheaper, in versions of which the last one counts; the id is the name that the host uses.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."NAME" IS 'For people.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."PRIORITY" IS 'The lowest goes first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."PROMOTION_VERSION" IS 'How often it was published.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."ENDED" IS 'Whether somebody has ended it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."VALID_FROM" IS 'When it begins to apply.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."VALID_UNTIL" IS 'When it no longer does.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."ENDS_AT" IS 'The first moment at which neither it nor a version before it applies.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PROMOTION"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_COUPON_BATCH" IS 'Codes that were issued together for a promotion.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."PROMOTION" IS 'For which promotion.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."ISSUED" IS 'How many codes there are.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."WITHDRAWN" IS 'How many of them were withdrawn.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."CLOSED" IS 'Whether none of them counts any more.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."VALID_FROM" IS 'When its codes begin to count.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."VALID_UNTIL" IS 'When they no longer do.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."ENDS_AT" IS 'The first moment at which none of its codes counts.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON_BATCH"."CHAIN_HEAD" IS 'Hash in the seal of the last event of its timeline.'
-- end
COMMENT ON TABLE "recorded"."OMS_COUPON" IS 'A code that can be entered, which is its id; the owner is the batch. Whoever can read it can use it.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."BATCH" IS 'Of which batch.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."WITHDRAWN" IS 'Whether it counts no more.'
-- end
COMMENT ON COLUMN "recorded"."OMS_COUPON"."ISSUED_AT" IS 'Since when it is there.'
-- end
COMMENT ON TABLE "recorded"."OMS_PRICE_BOARD" IS 'One row that changes whenever a list, a promotion or a batch does, so that nobody prices by what was.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_BOARD"."TENANT" IS 'Whose it is; no row is ever shared by two tenants.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_BOARD"."ID" IS 'Its id, unique within the tenant.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_BOARD"."OWNER" IS 'Id of what it belongs to, mostly the order; its own id for what stands by itself.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_BOARD"."VERSION" IS '1 at first, one more with each change or claim.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_BOARD"."BODY" IS 'All of it, as JSON.'
-- end
COMMENT ON COLUMN "recorded"."OMS_PRICE_BOARD"."CHANGED_AT" IS 'When that was last.'
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
COMMENT ON COLUMN "recorded"."OMS_LOT"."GOOD_UNTIL" IS 'The same, 9999-12-31 where they keep: the order in which they leave.'
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
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z/00001', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '1', '{"v":1,"order":"01M8NDCFA8VW5KJ518QAKNCJ2Z","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'FALSE', '0', NULL)
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEV6MRYGMZQCQ3DSNJHH', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'd43ee40baae95e85d26bc6690e1667d37dbdcb2735bb597bb8cba90f20b2c125.f837960bc4f7cda9b960afb9a7026935c7a4651ff9180dad8565a256ff075337.9230236a602a7327a5af06222f0a1372')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEVGE4699BHSTQNE86R2', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '006ce01d66dace354bde1f734351fe66ac9136435076a416f51dd4f53d071921.20f473457134a147333b77302ca24231b0dbb0cfdd48caa2882ea2da0bc0755f.5b29993eda0d14be5ab45e521b8e9af6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEVGE4699BHSTQNE86R2', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'adbee41cc472e18835503425bcd67e66ff296f5aa2a951d14ba9294d0c492732.7ba85254c7fc32c22c9e77f4436c1deafdfa8a00b6277667bcfc60ec35bd1beb.9d2e91efc0e73bbfe12c62699c210d9d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEVGE4699BHSTQNE86R2', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '2fbde9fe3bf48b711b190a186ca7e75e93ab51f97246fea00d3161389a6ad95e.53c19ec9bec694578117ccc588ae5a331d343857be230e22b4abfea9fd117578.047c1c4eac5ea4efbf60ddc398eaf8f7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'BERLIN', 'receipt', '01M8NDCEW1BE7812A8H5C8QQXV', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEW1BE7812A8H5C8QQXV', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'abe6b8725360a9daf2a9b509ba01ac6fe93982c80186af78551233876415ae8b.2d53dc381af560e077f52a1f3198baef428954e2417ebb2cd2dfcc4f7f125204.33fb88e99824ff857cefc185a09f0152')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'BERLIN', 'receipt', '01M8NDCEWVFFWATW54AP4CYJZ0', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEWVFFWATW54AP4CYJZ0', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '23182e99cc5143108dc633a6fcb0deed458c5f97872a1074d90e7e27e0405db8.5120699c37b455f8bc6b2ab6c8b016cc83f9246de6a63529e8d2f25ce5d1afae.f4578d6e9a901de0800e3365af07bac6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEX3PHZ1H27HFQ7C1FK3', '', '{"v":1,"order":{"id":"01M8NDCEXBKXE57TDQX0Y86099","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '679de37f50b62108cd266e2a051aaf4f788763311a6a6763b5f8d523cc1d1786.b9a30063a03dd0d8081e193a6e6b98329ab924d2e000e302eaf48d2309b379a9.d08a6e78dfe6e0d102e38c236eb7018b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEX3PHZ1H27HFQ7C1FK3', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '8bbcdee99d4f2029a838ddab8632d95c09d4fc003825a556790a34946ef7b034.c22f3a1e89a1f0cfe51de7fd156c6347a404cbfcf861c9c08ee98099d665a952.55074a8ac52f3cb3193ba60174421d2d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEX3PHZ1H27HFQ7C1FK3', '', '{"v":1,"ledger":{"order":"01M8NDCEXBKXE57TDQX0Y86099","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '7bcf8b38c54372d78cd94cc8cbda266a1f9bfbd08b48ba3ef0e9e4d22924b893.ccdcfc08a02ba5c96d28d6a751e3a69c49ff25e8099e158ecb074f9565248dcf.d7847843e5c3f23b5b5c0f817350a09e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEX3PHZ1H27HFQ7C1FK3', '', '{"v":1,"transaction":{"id":"01M8NDCEXBKXE57TDQX0Y86099-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCEXBKXE57TDQX0Y86099"}}', 'ac36b18c153674438ec4256b0dc27f0d6fa5bdb81ef47ac24d50f13395207038.92f63cdb60c1c7bf0e654014e22348b535300fd582e79cc1667068177a294802.2f8b888d51927a14ef0cd803a089ce03')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P1#2', '', '{"v":1,"transaction":"01M8NDCEXBKXE57TDQX0Y86099-P1","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P1"}', 'f3c0046e8d27d8819f7dd695c348aa397af8436ea5275aba0eacf6e1bf09c2ec.ed6bd7850930f36a1832ba2e9869febee8f2320852f0ff624754a8aee6be90ce.e8c9c871c311d16f1634ebdfacef6a17')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P1#2', '', '{"v":1}', 'd9f806d70ca6257a6a048f5e2a3cc99f8d0cab8db7fd11ece0fc5747313a0fc9.45dc0636471192739cf27b1af0de0103599da4434297dbd8cffea2bc0eddc2e9.2767dde104cbf9088acd0eb5a23b845e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEZBSQ5ZASWKEHF8YWYX', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '3812cf0a3646d0b667a501e1cfb7891c1edb722b3399d000c929f389e60bd287.6ad5bb2c532bd214dfa2b84cefb1986a88976f9a779cd4c209219fef50abadb5.85fdc419f1f00076707ec431f9192ea0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEZG77JCZJ0V7PTP5HD8', '', '{"v":1,"work":{"id":"01M8NDCEXBKXE57TDQX0Y86099-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'ff7f174d8a88ac7bad3bcbf5ee98fc4b62a9e25d1eeaae8075dcfc3c00c3dc4a.101c19cedffcd65b3a1a16685c34d59b7d135c0bf10684c7ebebea2364f54552.75e8bc104777ed0ae1cd7f5be675004d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF018KHFBAA83R2ERCGC', '', '{"v":1,"fulfillment":"01M8NDCEXBKXE57TDQX0Y86099-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'a973e8ede54c2cfdb1c347098f777c3d1500f68eb44593a26e30890e484fdb52.d07c56576733e523c2de785227d1c8ee1cba15675b7bedddaaf998eb5fc051ea.c20d57e48f98ad39e0be93cbe86c5536')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF0RB356GSXGYZTF75C7', '', '{"v":1,"fulfillment":"01M8NDCEXBKXE57TDQX0Y86099-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '4ca1bf5f232e1fcb86f46560d8c7d17b959e832df457775ea08e416bd4ba8f15.34809799fc63a7a79521dae9c7a6bd641d96a67279ac9961f0a3d41c76668312.7eda6ccc00bfd8d9899454237cff1c6f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF1765XPAT0HFFR7TCG4', '', '{"v":1,"shipment":{"id":"01M8NDCEXBKXE57TDQX0Y86099-S1","fulfillment":"01M8NDCEXBKXE57TDQX0Y86099-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCEXBKXE57TDQX0Y86099"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'dc5caf71ddffa40b44c2ffba00df7ad1d3113d7e09a3ccc926972f9a94b86b94.9cd23e9e566e7010e2143167663766548fe2ea38197e9b1ad287d183a07ac9a3.7258189cad8372131b49ca576a3d2fef')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF1765XPAT0HFFR7TCG4', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8NDCEXBKXE57TDQX0Y86099-S1","charge":"01M8NDCEXBKXE57TDQX0Y86099-S1"}}', '3d145ec99efb75ccf73b3c685e2f66581e01a3ec7a68bfd6288707de87f61089.9bb75fa5d51c328461d169292a8b83555d22dfb2c24aaaabd8e32799558a0a80.a9b20d68f2a369db820b8724d9676c27')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF1765XPAT0HFFR7TCG4', '', '{"v":1,"transaction":{"id":"01M8NDCEXBKXE57TDQX0Y86099-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P1","cause":"01M8NDCEXBKXE57TDQX0Y86099-S1"}}', 'dc918cf5bbdcbb0a4d09cb24d924ef3bcc728a2f89859901774779760491737c.4fb510b33b3a88262830120733a51c8029b684f5b7daa3f407901207e05ac2f8.90fcfc544fbea207f061aebfd34b5ecc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF1765XPAT0HFFR7TCG4', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'd0d4ac8d254f91f4042a4613931d0f0bff6af5cb9b8ebda4e9746b16aea649be.6e064bb2d0847679d7e220d4b0121ce18a4bd3ca62704d5569eb092b8ab7b6b5.01b68582e63a565a1b8043c52873a0eb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF1765XPAT0HFFR7TCG4', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8NDCEXBKXE57TDQX0Y86099","charge":"01M8NDCEXBKXE57TDQX0Y86099"}}', 'e9c4f2a1578b8b80f223213dd516b7285a6e0bc7f5c0ef1ac478574fb4ab514d.3a131189e0a934a5cd86d2a1bf6ab7e848818518ec9aa245315509c001c036e9.c7f91c8e7370878bd34c26b2ea722c84')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF1765XPAT0HFFR7TCG4', '', '{"v":1,"transaction":{"id":"01M8NDCEXBKXE57TDQX0Y86099-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P1","cause":"01M8NDCEXBKXE57TDQX0Y86099"}}', '6a5977921cf5c20b2f97c3c8505fa9d39a8b2203337acda9c10c708810a6ab4d.e01ddaccecb7369abac08d53e764705c3fd2273439c82b1cd027638ffe466469.316071f8155eb7255324291488cae4f5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P2#2', '', '{"v":1,"transaction":"01M8NDCEXBKXE57TDQX0Y86099-P2","reference":"capture-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P2"}', 'fe6f70ec1d344a85582f0b5c5499408e038a393bd969fc2c70051eacfeb2ba2b.ea5d46deb18f3eeb29f16c108ceb714d4f4212fcf986a40d86bcf8fb3025b14f.c73a50d7bdb5a60c854a0b95c45fdf60')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P3#2', '', '{"v":1,"transaction":"01M8NDCEXBKXE57TDQX0Y86099-P3","reference":"capture-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P3"}', '76ad14b6cf73410bd9747c75cf5abd60cee9f865479192df728de1fc7c7000f9.b005b24a850879080a1fcd89eb3a7a791756e96fcfd57602a1588b0b1b24c3a4.cc0b953963b2b7a4c1f85f987805a831')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P3#2', '', '{"v":1,"transaction":{"id":"01M8NDCEXBKXE57TDQX0Y86099-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P1","cause":"01M8NDCEXBKXE57TDQX0Y86099"}}', '5f196b0f1d4a9e5fde808dd5f65671475c87ca7ec48ffa4d7b2b6ac4dedb7301.b766db71c627db497010cada27d59a3f7f42fb9f698a71029aa0a64ddccd97c6.6124ca07a8116555260095ab44be03a9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P4#2', '', '{"v":1,"transaction":"01M8NDCEXBKXE57TDQX0Y86099-P4","reference":"cancel-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P4"}', '64868926e605c077dd67441c85b0ce30327704589d1a1377f6329359436d73a8.747255f61da44b8e5b5c89fa9ec9fa7b462af3b8e51af631b45f315ff89012ef.fe4d64a8b3d03f316306cf9df965fb99')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF3R8ZCKJKFK8KB6SB8C', '', '{"v":1,"shipment":"01M8NDCEXBKXE57TDQX0Y86099-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '028bd552f409a8405b0565a389a9268f44c3e5e991a2dfb5c4a259b0ce826203.6d72b55347fe9e833518e694b692ed024825a693d4e59b527b485741eba9da38.431102879b52f39d3924a9c9ea09b20e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF3R8ZCKJKFK8KB6SB8C', '', '{"v":1}', 'a7663c24a5b6bf70404105ab7fb70a19f3b39a9bdfa9623b2d5827f99e9b93ab.c377be8a4907cad555ee9b106accbc1673c949b78590a477594058b4be7827cf.1a552d81fcecba44cc7ee3cdb171bc23')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF44H59TYZ04TEHX84XA', '', '{"v":1,"agreed":{"id":"01M8NDCEXBKXE57TDQX0Y86099-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '908ac71baaa57e3e28d5d0ed79a4c5971ee3aff3ef97803675a9d85368b9c654.f8efd5be3fa0cc45cbf504a3098a007f12d39a62ef1a5fafd2498f254e320c14.a925782d61c3a247c6a7d6462bf5363f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'return', '01M8NDCEXBKXE57TDQX0Y86099-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF4MD4S2N66EE2EM8E97', '', '{"v":1,"returnId":"01M8NDCEXBKXE57TDQX0Y86099-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'e4bd003d080f014b47e03bb46e4f28d8d9f8b6193a9e097e07b0efc7300c8f20.bea58b422fd9b6f5d4b10c5ff6113dbf4ca2143df2923bbbf53bec6bb534112e.a5bfa045b6d6537e3496a1870045c469')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'order', '01M8NDCEXBKXE57TDQX0Y86099', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF4WJ2AJQVJADMM2AAZH', '', '{"v":1,"returnId":"01M8NDCEXBKXE57TDQX0Y86099-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'bfb1839f805851dee2db5aa152e0188008e0d16c62a8fdd4a2eae3b67133d045.44b6b71734c877001e9f90c1f4e0bd142cf9ba8112070523b53eaa0137e874aa.42b47c5d781ecc196c9f2dee87809e21')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF4WJ2AJQVJADMM2AAZH', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8NDCEXBKXE57TDQX0Y86099-R1","charge":"01M8NDCEXBKXE57TDQX0Y86099-S1"}}', '6ce50d1d74bbb122eafc9b7981ec8c6ce347d1761b6fb09157cbba9bedc58208.78f6bcd1e4cdd06cf7fbdab820fd1eece567cb46cef3e5b0f9648600cf9967b6.6cc61530afd4c6d636c85ba9ec460665')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCF4WJ2AJQVJADMM2AAZH', '', '{"v":1,"transaction":{"id":"01M8NDCEXBKXE57TDQX0Y86099-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P2","cause":"01M8NDCEXBKXE57TDQX0Y86099-R1"}}', '43eec489f9fbd4004e1faea52f13e7a88a58d0e2a7f65042b1a268b4f281483b.25f8271c9605e89506cb08d7c1cbac400d1bb46b2f572f3ad1d0c8a35794b256.0a4827289ac31e6734b702227bc119ae')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', 'payment', '01M8NDCEXBKXE57TDQX0Y86099', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8NDCEXBKXE57TDQX0Y86099-P5#2', '', '{"v":1,"transaction":"01M8NDCEXBKXE57TDQX0Y86099-P5","reference":"refund-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P5"}', 'b3e88e6a07e78a60a71893ac9ebba12edce2987a6b949dadae4872dfeeeb7bb9.de337994a13ee184d0831e8754cb8b8d6180a525d63008f0a59a5ad521b49459.e37c2850ee658c2360e0a43925dca996')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF68R4G2TJC9S6KVK3Q5', '', '{"v":1,"order":{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'ae8ac76a9c84903730d6f7b3c9f4c418acb881fb295d5267edb5d7788be214fb.4007c4b721967483f57f0f6342572a0a47a42fcd480d9d887712ed61db1a3da9.44a5e182b918fbff618af173abf27aeb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF68R4G2TJC9S6KVK3Q5', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '3b5ef72e0c8642640b92130c4745ae75eef1c71916690b0bdc809a717dfc4a0f.985e9b9deced2bf5fb3bb714c14d7a0605f3117a9b9a28ba6931953ba5ea5a15.a8fb621ef7f5588a39f24aa9fe698655')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'payment', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF68R4G2TJC9S6KVK3Q5', '', '{"v":1,"ledger":{"order":"01M8NDCF6D7BEASNMTHGQ7Z23Q","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '1d9644e7cbbc1171702fbe0edcd6e62ec8a8bffaeb6336d1e371cf3a67953ad0.06d3dd91b7130b86f141107a79c0eeeb198156fbc2e25b5a56d7c348ea16d9c9.852806144e78dfc36ca10391767b2d9a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'payment', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF68R4G2TJC9S6KVK3Q5', '', '{"v":1,"transaction":{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8NDCF6D7BEASNMTHGQ7Z23Q"}}', 'f6967823b5e7ac3caa1f6ffe8146311ac7b9b96ab7d39a80dfe9234a430130e3.281c16870e35f1f615053303dd14822fb6853d474ae04efe78dd44d712ab4db3.6cc5a337989985349b6531f7704579ef')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'payment', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF6D7BEASNMTHGQ7Z23Q-P1#2', '', '{"v":1,"transaction":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P1","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCF6D7BEASNMTHGQ7Z23Q-P1"}', '2947846d039f76bea1af7e39bd1eb6e1957124cb06b69830cb8f0b0c19865691.c770063e5d5e6c192fba423dc149a5ad2f1553c432ddf3bbe7e43ba9aa228c0e.ac2485ca02b3f7e880fb74042ce41fed')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF6D7BEASNMTHGQ7Z23Q-P1#2', '', '{"v":1}', '5f5357621225034831dca50157211239f7d286fe6379bc22d278b1ba501fea6e.25a4e36714d6da3bfe073238b6c3f7284e1564e0a54881a828e464b8ef1ac6d9.0070b94875ed97bb925f56c1dd72f75a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF7R87MVJ1E94GYA92J8', '', '{"v":1,"work":{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '87514cb20bb4210e5646cc504ba76fb140b27f3d2f13e7f5966b6f669b278be9.49be8d7c24645232d59936fa3b30c15e4d9bd085b465ed134a8a75ec360306bd.2799644ff314bf7cc537706342fc1e49')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF8412TSB4Z3R2G36W1T', '', '{"v":1,"fulfillment":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'bc9bafe60c84aea4480838772603e09283a6fd6c6717e965fa909c7f130955fd.3d155536d2166d41195a4941fd4a28ae924fe6581cad3be692a3b2e1621116f8.c8eb1c7f9549609622d6876c608ae979')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF8MH20176HZ2CX4ZCPX', '', '{"v":1,"fulfillment":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'e2dd3d3f68670b2207886972da8ea8ec62af5aa330982e734f9e7fb9e8055ad1.ef006a67e5fc0d0c7e423125288f3a82bc3370399d163736042a32902365a0ec.fc5ec14020ea7e64091421fac35cb819')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'order', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF8V0NFHN2NG2T3SKFTY', '', '{"v":1,"shipment":{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1","fulfillment":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCF6D7BEASNMTHGQ7Z23Q"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '71e4f8849e443d1fc61cf8baa2e951d6a93c553c69d5c3fd2b5859c84bd686d4.aa2a9f373a7bfd0f896b313e919579570737724dc66d1699c67a6fa6c80b754c.f2e2dacbaa925d92cafdab6be81acceb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'payment', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF8V0NFHN2NG2T3SKFTY', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1","charge":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1"}}', '8127732021dc85b6f4671da29cbaae708cb619201a79092f1a103ea623244af2.4436f75218b72f9e8e1f728e9e06d20dd9b41a86edc3a991873e745b3169e4da.063a853b69d310e3ea18a98fc48c1e70')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'payment', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF8V0NFHN2NG2T3SKFTY', '', '{"v":1,"transaction":{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P1","cause":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1"}}', '42e032075a7432ff1b31567e17af7933c251a88d7ce2673739e7e08ad1414a90.87043b8b5af53b210314f62919a5fea56712f93a914dea82b1b64997edca5757.bb16cf72210537f31c30cb139caec246')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', 'payment', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF6D7BEASNMTHGQ7Z23Q-P2#2', '', '{"v":1,"transaction":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P2","reference":"capture-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCF6D7BEASNMTHGQ7Z23Q-P2"}', '17be0dd63b31242ffbaf74c4eb17f724aa8440bf9b1b4d2032ee2fad14b55d69.f8f4c3c40cc4aaa89de59da19988834e165a202b4e3c402fb9c413e7ae5da23c.16532fa82498e424e2df9c9c400083a5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'order', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF9YR2YTPTGGWQNCYJ02', '', '{"v":1,"order":{"id":"01M8NDCFA8VW5KJ518QAKNCJ2Z","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '32bc5d466fabb7ca762f028c1ca6e1966e1274caf0c79aebbb3cd76e89355e96.73fbe861213accf0192f8721f688496ed57a26961eb5332491f15fffc6d37679.9d133189fe66eeb8bcfdbefdff9bc21f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'order', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF9YR2YTPTGGWQNCYJ02', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'd9e7c6b6cebc87171e71c021b14c4b7fbc5e9948091e202c40a78f2b2d788ea4.32bd73137a3a7e1bf816bf5752f710cda75f29180a1dbb1002da4f66b2d4937c.913617040b0b46d50e9bf8a5b5bf2816')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'payment', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF9YR2YTPTGGWQNCYJ02', '', '{"v":1,"ledger":{"order":"01M8NDCFA8VW5KJ518QAKNCJ2Z","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'dd26f91c4a606c1345a030a051cab198566f7e9054d32b5fa4432abf83239b69.a6d18a4addc143bce12806436adff957116bb2977452c8399c3b37b3cd68ab87.7b7c390018f7d366900a1a9683a597b5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'payment', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCF9YR2YTPTGGWQNCYJ02', '', '{"v":1,"transaction":{"id":"01M8NDCFA8VW5KJ518QAKNCJ2Z-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8NDCFA8VW5KJ518QAKNCJ2Z"}}', '45d3eaa40553b916e04452a2ebb96769d50e126415ea682b988f00182fd3f996.b47e8b4079e980be468dc0eb1afede6fd44ee4f55650c9f9fbdf1dde38fe1ff1.648308ee72aff167dcbf1abae3861d47')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'payment', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCFA8VW5KJ518QAKNCJ2Z-P1#2', '', '{"v":1,"transaction":"01M8NDCFA8VW5KJ518QAKNCJ2Z-P1","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFA8VW5KJ518QAKNCJ2Z-P1"}', '21df464d2ef0601f28aca44dda03464b26fa84043150e1910bb12f00849eb18f.d2e61a0e973261abe87b868bca04b15e9961f4ff32e549e87c7d6f341b578483.1bcc8c1b1d140cf00cd219fb4ab3d1ce')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'order', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCFA8VW5KJ518QAKNCJ2Z-P1#2', '', '{"v":1}', 'dcc728a18c1d9f214c758ebb9b751e5a8f5d31e9b1ccea6e42f84a52411063cc.bcd56f255d5476ed9e691839f8c17961b38d896cb0e14dcae2155b999c38910f.b3555598fb63d7b6c0d57299e9f996a9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', 'order', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8NDCFB5P3ASKBFBVZQMV1SJ', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '364c13b5a3debbff956a93d3a6428d2aa5f867aff5b1f789d65bc682427b31a7.164033d4e0e32f951bd8fd32fbe0233d5b91bee257f9b1c50d55cc18a500a094.73f93e594db871e2b86a1bb276fcc1a5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'order', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFBKEV67PKNF643GEZSA', '', '{"v":1,"order":{"id":"01M8NDCFBQV2Q4EPYQ0PXQA5NN","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '169399a67e43714e2c8bf16d7c0ffb78b0f2a278e11b456150f98663db3c03ee.e80dd4d8b373522804546d9b3eb5eee485ae3445b2c96b8bdc66f09d61f3afd6.3fda2fa18910f3c9a8a5e83c098ab401')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'order', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFBKEV67PKNF643GEZSA', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '16393b12a87574530154bb18732fd365dc6120ccaacca0d4f8c5dcf6844bf322.7ca41aeec0595ff828732b2c27f392b9f6a115d44a4f067886a93ab422dba474.391f22d08ce800d558a24a7a9bc7cf1b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'payment', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFBKEV67PKNF643GEZSA', '', '{"v":1,"ledger":{"order":"01M8NDCFBQV2Q4EPYQ0PXQA5NN","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '587c1352899a5b2f090fda7de167d4c342d13ee3cbb4300cbafd6c3d8574b780.204d17a0ded1f8451a96956fcc0641fdb4079bedb243ea8016e1f657fe67078b.7571057ab8b38da3a463e61673ef1a53')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'payment', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFBKEV67PKNF643GEZSA', '', '{"v":1,"transaction":{"id":"01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCFBQV2Q4EPYQ0PXQA5NN"}}', '89c7752d9f6e58a24f703fd2db60d17b7bd25cd9acfd79ad098c4fd4ccdac476.c62d5eed18dc324d5c764a14352da71abd71472feeeb9e85dd350d4f08c732f0.23aa5e93021ff018a925ce415ccfa585')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'payment', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1#2', '', '{"v":1,"transaction":"01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1"}', 'acd20e88b2072a35366402497ec4761ffaa014bf462dd8c5694345bccfaa4da9.ee0833e58fa109965ef8c6355d167ccbd26f9370e13ef5634e69d4ef42cd27ba.ff67bb62c1b64dce0259d585207e5192')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'order', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1#2', '', '{"v":1}', 'af41ada56cc5a7f9a9eedd612de8660ced58ef9542f62f485daa1624c6ef6f03.83fa0e06e70bafc0d1877e5281eda37af8a950b22df28fa708b6529ec00c69b6.ef42813fd8df7ed766ae78e5c09a334e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', 'order', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFC840PE3E58D0T8ZKY8', '', '{"v":1,"work":{"id":"01M8NDCFBQV2Q4EPYQ0PXQA5NN-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '1a61df0130d6af9da865e04f48efe89ba1e57576cad656486b603798f394d48e.b5f4f2d0b55e935633ea28857e1c673a14627c95f9187ae0996954c42f6c33eb.aedfd29601f4960f00b7a4a8e4233648')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'order', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCHYGGVDBASRHPM66X2', '', '{"v":1,"order":{"id":"01M8NDCFCK3SE5HT0GE3Z39B0Z","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '163736250028fe53d4c61c2c1f072ad238a1f98d192c7940973547b932ac6aed.b6e640cbf44a8053af5069b07aaeb30ab97f5e9e3cc3866faf30d98ec5db97be.3f3559178db1d10273e53d1290945553')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'order', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCHYGGVDBASRHPM66X2', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'b662d573cdb12c5b0a73f89d827a348e07bc9bf1b0d85f688806ef0a58cfb79d.e4cd66c9d6b267898ff1c1ac3fe025909573d9f810fcb917c3e892cdf693723c.c3957d3a9caf0abca292f2ce64a8d55e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'payment', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCHYGGVDBASRHPM66X2', '', '{"v":1,"ledger":{"order":"01M8NDCFCK3SE5HT0GE3Z39B0Z","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5211f8d7c21ea451e012dd55b7e66dbd8bb8054b8aed3deab51d9b2dc3340ce2.56c8b9f4baebdff4cdf5368eae7fb7272dffc31b58e66973cef7cf78b1d18dd6.c032e7eedf44a46902b57f0b4f5f10c8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'payment', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCHYGGVDBASRHPM66X2', '', '{"v":1,"transaction":{"id":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8NDCFCK3SE5HT0GE3Z39B0Z"}}', 'fecd84d912f05d3f6ff098ae86d540490e4a4942828fc588edf42f682c86d3b0.c07a38cf8320845b95e60b047f6c1e71bd76c2259a7bfa556a79eaf2a06d47dc.44cc5f7e1c70a297c82dcdff53c916cd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'payment', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCK3SE5HT0GE3Z39B0Z-P1#2', '', '{"v":1,"transaction":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P1","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFCK3SE5HT0GE3Z39B0Z-P1"}', '6f2949f3c201afbb37c6fa8023f4ca3a751fcf68291217763e915e0daca81054.20ad431a8cdc022cfe73d7daaa61d8800b4b31acefd2b44fd738595e323481d7.51b4168d932aed9b9ec53e7019a33537')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'order', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCK3SE5HT0GE3Z39B0Z-P1#2', '', '{"v":1}', '9e3e7e49a6f760cde7bc224c5a68c405265921a6cc1b19df36f4113bf4713624.3a9db316d91322c6fc6f9de5c67551a3aa67479b0b6925c4d07ace7ee238fea8.6ca6b897eeb682e9881f07c6aa5dc43d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'order', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFDDCVF0KGEV4MDP1HRG', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '022bbec56adbb2f2a986ad53bd63dfea37028dfb576eee8f08522399fba74f5d.ed3f529ba68dc1ce54dde1692bb817450075d7a7c7bf3ccec35ecf1f5b1ce54a.8b897c8c8c808636f0a39429898fa2fb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'order', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFDDCVF0KGEV4MDP1HRG', '', '{"v":1}', '9c5a337b6d685eb6ed79b785867b641d6f6c9d73af56cf37b64488aae601c3ce.08463c0fdce26b91edc2e790ee37fb40086b3ae4f3cf2aee88259c8d2abc2237.03177e3a84d882abb93b16d46017fd2b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'payment', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFDDCVF0KGEV4MDP1HRG', '', '{"v":1,"transaction":{"id":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P1","cause":"01M8NDCFCK3SE5HT0GE3Z39B0Z"}}', '4f9b39cb460a6085d680ef427696ff68ba888774f3003e408f5f73eaea983351.79e5a49fdf0bab6981a351e09f7ef34e20e48cd4d5c2774336b428d99e624fe6.44b570fd0c88bccdd31eac57866023a8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', 'payment', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8NDCFCK3SE5HT0GE3Z39B0Z-P2#2', '', '{"v":1,"transaction":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P2","reference":"cancel-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFCK3SE5HT0GE3Z39B0Z-P2"}', 'e8464bee762bbdea621d8e0b3c886c67eb7adef71a88dbdd51c457044a106895.fca21ec51c58ed1354e62f14b58a4da9c18c35d922088714f12d9662b592c077.bdf895261f2a31fe76914ca5eab3601c')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-F1', '01M8NDCEXBKXE57TDQX0Y86099', '4', '{"v":1,"id":"01M8NDCEXBKXE57TDQX0Y86099-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q-F1', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '4', '{"v":1,"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN-F1', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '1', '{"v":1,"id":"01M8NDCFBQV2Q4EPYQ0PXQA5NN-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', 'd43ee40baae95e85d26bc6690e1667d37dbdcb2735bb597bb8cba90f20b2c125')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', '01M8NDCEXBKXE57TDQX0Y86099', '15', '{"v":1,"id":"01M8NDCEXBKXE57TDQX0Y86099","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', 'b3e88e6a07e78a60a71893ac9ebba12edce2987a6b949dadae4872dfeeeb7bb9')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '7', '{"v":1,"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '17be0dd63b31242ffbaf74c4eb17f724aa8440bf9b1b4d2032ee2fad14b55d69')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '3', '{"v":1,"id":"01M8NDCFA8VW5KJ518QAKNCJ2Z","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', '364c13b5a3debbff956a93d3a6428d2aa5f867aff5b1f789d65bc682427b31a7')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '3', '{"v":1,"id":"01M8NDCFBQV2Q4EPYQ0PXQA5NN","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', '1a61df0130d6af9da865e04f48efe89ba1e57576cad656486b603798f394d48e')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '4', '{"v":1,"id":"01M8NDCFCK3SE5HT0GE3Z39B0Z","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'e8464bee762bbdea621d8e0b3c886c67eb7adef71a88dbdd51c457044a106895')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'web/4711', '01M8NDCEXBKXE57TDQX0Y86099', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8NDCEXBKXE57TDQX0Y86099"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099', '01M8NDCEXBKXE57TDQX0Y86099', '8', '{"v":1,"order":"01M8NDCEXBKXE57TDQX0Y86099","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCEXBKXE57TDQX0Y86099-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P1","cause":"01M8NDCEXBKXE57TDQX0Y86099"},{"id":"01M8NDCEXBKXE57TDQX0Y86099-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P1","reference":"capture-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P2","cause":"01M8NDCEXBKXE57TDQX0Y86099-S1"},{"id":"01M8NDCEXBKXE57TDQX0Y86099-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P1","reference":"capture-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P3","cause":"01M8NDCEXBKXE57TDQX0Y86099"},{"id":"01M8NDCEXBKXE57TDQX0Y86099-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P1","reference":"cancel-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P4","cause":"01M8NDCEXBKXE57TDQX0Y86099"},{"id":"01M8NDCEXBKXE57TDQX0Y86099-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCEXBKXE57TDQX0Y86099-P2","reference":"refund-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCEXBKXE57TDQX0Y86099-P5","cause":"01M8NDCEXBKXE57TDQX0Y86099-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '4', '{"v":1,"order":"01M8NDCF6D7BEASNMTHGQ7Z23Q","currency":"JPY","method":"card","transactions":[{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCF6D7BEASNMTHGQ7Z23Q-P1","cause":"01M8NDCF6D7BEASNMTHGQ7Z23Q"},{"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P1","reference":"capture-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCF6D7BEASNMTHGQ7Z23Q-P2","cause":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '2', '{"v":1,"order":"01M8NDCFA8VW5KJ518QAKNCJ2Z","currency":"KWD","method":"card","transactions":[{"id":"01M8NDCFA8VW5KJ518QAKNCJ2Z-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFA8VW5KJ518QAKNCJ2Z-P1","cause":"01M8NDCFA8VW5KJ518QAKNCJ2Z"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '2', '{"v":1,"order":"01M8NDCFBQV2Q4EPYQ0PXQA5NN","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1","cause":"01M8NDCFBQV2Q4EPYQ0PXQA5NN"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '4', '{"v":1,"order":"01M8NDCFCK3SE5HT0GE3Z39B0Z","currency":"EUR","method":"card","transactions":[{"id":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFCK3SE5HT0GE3Z39B0Z-P1","cause":"01M8NDCFCK3SE5HT0GE3Z39B0Z"},{"id":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P1","reference":"cancel-t-ce0263ab-152b-477e-b3a3-27661ba9e72a/01M8NDCFCK3SE5HT0GE3Z39B0Z-P2","cause":"01M8NDCFCK3SE5HT0GE3Z39B0Z"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'adbee41cc472e18835503425bcd67e66ff296f5aa2a951d14ba9294d0c492732')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '2fbde9fe3bf48b711b190a186ca7e75e93ab51f97246fea00d3161389a6ad95e')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '006ce01d66dace354bde1f734351fe66ac9136435076a416f51dd4f53d071921')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEV6MRYGMZQCQ3DSNJHH', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEVCTKCHB3NC9Z0Y5JY5', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEVGE4699BHSTQNE86R2', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEW1BE7812A8H5C8QQXV', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEWEPV2SGFPDP27ZS10F', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEWVFFWATW54AP4CYJZ0', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEX0HG6XGJK8KNWSVSQR', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEX3PHZ1H27HFQ7C1FK3', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-P1#2', 'fa0824f6c88d8c633ccdaaa54d24c913081d0fa6f001ec75be3e01f1236e4f52', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-P2#2', '484f680d5fc4eccfe24fb02996ddff03fb69f469e271de1614efbb7c65532fa0', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-P3#2', 'f6dbafccbd390dfb912689b7c415465b6b07e87e00b1994d36b227e6078b21dd', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-P4#2', 'd392e38a5780bb96846ff035208852e37ab63c96e920ad9c25203665745fbd82', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-P5#2', '7b33a800ab3a7c66804c725dee7670a3089686a244e3ff68ee2479133b7f7930', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEZBSQ5ZASWKEHF8YWYX', '93d451f978fc6589281526dc66beac94c50276918ea5982c318b8c0252872ad2', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEZDQ403STXGN7FEZXNV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEZG77JCZJ0V7PTP5HD8', 'a1080a09cf2b5f2512195586e794462903fe6bddfbf03e36c77fe475df998a48', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF018KHFBAA83R2ERCGC', 'e88c2245baf3e3aba6f2ede3dec1bf77cd45d7eb91444a0e1ecd980c5840de1f', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF0RB356GSXGYZTF75C7', 'c535b9afdbf0daa83049de87cc102571a49fc6fb9a23189832740f47d95c122c', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF1765XPAT0HFFR7TCG4', '2489668747ea311c0ac28fbe8834c8ded3ddbf6d4bf497d31fd6fce89fcfdfac', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF3R8ZCKJKFK8KB6SB8C', '660a720776d16e5643a54ea779e68d45ad5fb75271d8cca0870377a5ea3656ce', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF44H59TYZ04TEHX84XA', '40e5dbe3c725e61746764fdbff734d0c91dfb4f4d593f2d6d448090200ad8863', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF4MD4S2N66EE2EM8E97', 'f685138f849d4f6b8e7dea98ce3a851da42e526ade9829de0a330d83fd9c0154', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF4WJ2AJQVJADMM2AAZH', '1038b08740caf1ce7742789c454dd816cac28989880520e62913ba498e7b1ddb', '{"v":1,"subject":"01M8NDCEXBKXE57TDQX0Y86099-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF54CF4YKCM4HZV2710X', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF68R4G2TJC9S6KVK3Q5', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q-P1#2', 'e1d9680d65bbad831bde1338e2f1f5c393f1b7b31fd149b19f0b3ad2b380ed05', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q-P2#2', 'bf70d83d90f2ae4501b1786bfbba28a835ebde69c8f8ae985b8c0d76015f430d', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF7R87MVJ1E94GYA92J8', '98f448dbbb0b8e2a81336240035ceb028e971bc8273358ec77914c7f827a6b72', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF8412TSB4Z3R2G36W1T', '003ba2b14c6e17fd56f35543ef42a0d7236a19a91ec7265c17eb0de6de7d741e', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF8MH20176HZ2CX4ZCPX', '27622b6928d34b9cf5d840df0aa5f22305a413e8538e27ef4724e763e4a2f616', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF8V0NFHN2NG2T3SKFTY', 'd3983ab7043a8f78df61ff0f9c560810aa79d0ebd57089a69b1a5ea21602ab1e', '{"v":1,"subject":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF9YR2YTPTGGWQNCYJ02', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8NDCFA8VW5KJ518QAKNCJ2Z","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFA8VW5KJ518QAKNCJ2Z-P1#2', '5fd68b3a1d01a9f509ddcea833bdcbb776a0d63b0027b451a0ef2991757b0b45', '{"v":1,"subject":"01M8NDCFA8VW5KJ518QAKNCJ2Z-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFAA49PYS851AX14VVQM', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFB5P3ASKBFBVZQMV1SJ', '92eb27267df392a58a44ae95c301b986fe47f1b4efbecf78ce60a098a2cabfbd', '{"v":1,"subject":"01M8NDCFA8VW5KJ518QAKNCJ2Z"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBKEV67PKNF643GEZSA', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8NDCFBQV2Q4EPYQ0PXQA5NN"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1#2', 'a3778f55d60278dc3fc37e2932835f8d684ef56b10d10e1d39e87854110b284b', '{"v":1,"subject":"01M8NDCFBQV2Q4EPYQ0PXQA5NN-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFC840PE3E58D0T8ZKY8', '6a820499ed5e0d8c00a4f757b0fe6779aa75fd887aec4a19df464ca7ff9eb55b', '{"v":1,"subject":"01M8NDCFBQV2Q4EPYQ0PXQA5NN"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCHYGGVDBASRHPM66X2', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8NDCFCK3SE5HT0GE3Z39B0Z"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z-P1#2', '2842b11c4fa1ab65b00cf9b5dff5bb09399905ea045c2a47917271f2a669f93a', '{"v":1,"subject":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCK3SE5HT0GE3Z39B0Z-P2#2', '86d573fe2bb950e2dd665f8afc78f6562f115b003096e0a8fb40d7f2e7323b61', '{"v":1,"subject":"01M8NDCFCK3SE5HT0GE3Z39B0Z-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFDDCVF0KGEV4MDP1HRG', '918f1f8fb52fbef3da3d75357b2ee1aefeb2f9d76aad03bb6409b81ea4142e3c', '{"v":1,"subject":"01M8NDCFCK3SE5HT0GE3Z39B0Z"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFDGXKBAFKM7XHR08F6X', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-R1', '01M8NDCEXBKXE57TDQX0Y86099', '3', '{"v":1,"id":"01M8NDCEXBKXE57TDQX0Y86099-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-30 05:03:32.202459', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-30 05:03:32.208831', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1158167257', 'SA', '2026-11-30 05:03:32.218274', '7', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.312', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1711968439', 'SA', '2026-11-30 05:03:32.375319', '125', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1865435666', 'SA', '2026-11-30 05:03:32.685243', '287', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEXBKXE57TDQX0Y86099-S1', '01M8NDCEXBKXE57TDQX0Y86099', '2', '{"v":1,"id":"01M8NDCEXBKXE57TDQX0Y86099-S1","fulfillment":"01M8NDCEXBKXE57TDQX0Y86099-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCEXBKXE57TDQX0Y86099"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8NDCEXBKXE57TDQX0Y86099', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF6D7BEASNMTHGQ7Z23Q-S1', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', '{"v":1,"id":"01M8NDCF6D7BEASNMTHGQ7Z23Q-S1","fulfillment":"01M8NDCF6D7BEASNMTHGQ7Z23Q-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8NDCF6D7BEASNMTHGQ7Z23Q"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEW1BE7812A8H5C8QQXV/000001', 'TEA', '1', '{"v":1,"id":"01M8NDCEW1BE7812A8H5C8QQXV/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8NDCEW1BE7812A8H5C8QQXV"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEWVFFWATW54AP4CYJZ0/000001', 'MUG', '1', '{"v":1,"id":"01M8NDCEWVFFWATW54AP4CYJZ0/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8NDCEWVFFWATW54AP4CYJZ0"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEX3PHZ1H27HFQ7C1FK3/000001', '01M8NDCEXBKXE57TDQX0Y86099', '1', '{"v":1,"id":"01M8NDCEX3PHZ1H27HFQ7C1FK3/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8NDCEXBKXE57TDQX0Y86099/1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCEX3PHZ1H27HFQ7C1FK3"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8NDCEXBKXE57TDQX0Y86099/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCEZBSQ5ZASWKEHF8YWYX/000001', '01M8NDCEXBKXE57TDQX0Y86099', '1', '{"v":1,"id":"01M8NDCEZBSQ5ZASWKEHF8YWYX/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8NDCEXBKXE57TDQX0Y86099/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCEZBSQ5ZASWKEHF8YWYX"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8NDCEXBKXE57TDQX0Y86099/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF1765XPAT0HFFR7TCG4/000001', '01M8NDCEXBKXE57TDQX0Y86099', '1', '{"v":1,"id":"01M8NDCF1765XPAT0HFFR7TCG4/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8NDCEXBKXE57TDQX0Y86099/1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCF1765XPAT0HFFR7TCG4"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8NDCEXBKXE57TDQX0Y86099/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF4MD4S2N66EE2EM8E97/000001', '01M8NDCEXBKXE57TDQX0Y86099', '1', '{"v":1,"id":"01M8NDCF4MD4S2N66EE2EM8E97/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8NDCEXBKXE57TDQX0Y86099/1","reason":"01M8NDCEXBKXE57TDQX0Y86099-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCF4MD4S2N66EE2EM8E97"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8NDCEXBKXE57TDQX0Y86099/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF4WJ2AJQVJADMM2AAZH/000001', '01M8NDCEXBKXE57TDQX0Y86099', '1', '{"v":1,"id":"01M8NDCF4WJ2AJQVJADMM2AAZH/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8NDCEXBKXE57TDQX0Y86099/1","reason":"01M8NDCEXBKXE57TDQX0Y86099-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8NDCF4WJ2AJQVJADMM2AAZH"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8NDCEXBKXE57TDQX0Y86099/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF68R4G2TJC9S6KVK3Q5/000001', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', '{"v":1,"id":"01M8NDCF68R4G2TJC9S6KVK3Q5/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8NDCF6D7BEASNMTHGQ7Z23Q/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCF68R4G2TJC9S6KVK3Q5"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8NDCF6D7BEASNMTHGQ7Z23Q/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF8V0NFHN2NG2T3SKFTY/000001', '01M8NDCF6D7BEASNMTHGQ7Z23Q', '1', '{"v":1,"id":"01M8NDCF8V0NFHN2NG2T3SKFTY/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8NDCF6D7BEASNMTHGQ7Z23Q/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCF8V0NFHN2NG2T3SKFTY"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8NDCF6D7BEASNMTHGQ7Z23Q/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCF9YR2YTPTGGWQNCYJ02/000001', '01M8NDCFA8VW5KJ518QAKNCJ2Z', '1', '{"v":1,"id":"01M8NDCF9YR2YTPTGGWQNCYJ02/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8NDCFA8VW5KJ518QAKNCJ2Z/1"},"at":"2026-03-03T09:00:00Z","request":"01M8NDCF9YR2YTPTGGWQNCYJ02"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8NDCFA8VW5KJ518QAKNCJ2Z/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFBKEV67PKNF643GEZSA/000001', '01M8NDCFBQV2Q4EPYQ0PXQA5NN', '1', '{"v":1,"id":"01M8NDCFBKEV67PKNF643GEZSA/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8NDCFBQV2Q4EPYQ0PXQA5NN/1"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCFBKEV67PKNF643GEZSA"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8NDCFBQV2Q4EPYQ0PXQA5NN/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFCHYGGVDBASRHPM66X2/000001', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '1', '{"v":1,"id":"01M8NDCFCHYGGVDBASRHPM66X2/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8NDCFCK3SE5HT0GE3Z39B0Z/1"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCFCHYGGVDBASRHPM66X2"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8NDCFCK3SE5HT0GE3Z39B0Z/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-ce0263ab-152b-477e-b3a3-27661ba9e72a', '01M8NDCFDDCVF0KGEV4MDP1HRG/000001', '01M8NDCFCK3SE5HT0GE3Z39B0Z', '1', '{"v":1,"id":"01M8NDCFDDCVF0KGEV4MDP1HRG/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8NDCFCK3SE5HT0GE3Z39B0Z/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8NDCFDDCVF0KGEV4MDP1HRG"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8NDCFCK3SE5HT0GE3Z39B0Z/1', '2026-03-04 09:00:00+00')
-- end
