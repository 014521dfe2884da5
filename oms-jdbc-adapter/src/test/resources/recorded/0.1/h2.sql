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
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ/00001', '01M8N2FSM817MJXB9HX5267JZQ', '1', '{"v":1,"order":"01M8N2FSM817MJXB9HX5267JZQ","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00+00', 'FALSE', '0', NULL)
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRQ5SVVRN6C9MF66RX34', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '54ab38c96e21326ab3fe5a7ba64dcd29359fe66e65e686cbe23b96ca3ff00421.607315a7da7dfb49e2c9e34c99be91e27a5e3299afdf8b46c70de415a7827f67.1ada6da17ec39ad0dbde5eea6854e83b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRRCN9GPSTB7SJZYG622', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'e34e89269e8da830e1ac7dc87aa76a1e348df9273c27e16753e6625967cde202.365a2abd1f7c7d0fe46fbdf312f91ff7d9e8222d47f82d91aa189ce576f31e1e.85b02dcdf50e0c193e7e797cafd79088')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRRCN9GPSTB7SJZYG622', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'b65b7a83811a15d8a423b7d8ebe90498590e9b2c2a913c2fee6f8dcfa043f340.f97f9202662c0109023dbc38cc9036cb2d8f0cddc8b135897b1f7cec368bade0.6caa0bd5ceb0c97b44bd3066e6ebeeb0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRRCN9GPSTB7SJZYG622', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '53655a7f2a0000a659b2a0825e1eb14cdb44fa7cf3275e8dafae46ad2e4309e7.175b9850610fcec32f70833e89e9cb5be81abcb6a06b64a584216fc192fccb82.efd9f231ca6ba73dbac4159dc68e849a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'BERLIN', 'receipt', '01M8N2FRSBZEQCX3GZJ1DW2010', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRSBZEQCX3GZJ1DW2010', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '68734cee05235109dd75a2b03b52c2a00da0c81aa4a687f14b589a04d4057d31.b2223f1a15bad68dd56bdc069b7000c4dbc1b80d91dd67fee8a2da6a94076652.cd42733074ba45f7152f6ca7c1362e97')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'BERLIN', 'receipt', '01M8N2FRTY85FTB7HKETBX86NG', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRTY85FTB7HKETBX86NG', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '0419cb8cde03dce468a7f4246080723cd4f3d998b3e3cf6f680c6ee6b6acf02a.600e18bffa09899cc21355eadc8d976cb8309a5f5f47214fe307aed6c7f42b04.4059c62e8322e17e0a608b45f34bdb65')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRV8TK5ZF5Z6EX3HCF42', '', '{"v":1,"order":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'd70065a88be80d100436191eb80536a12065f3e78fd25f192167a7d8db32229f.347086672e950e8e6c1a948af107eb1bcc4c57547a0402312030fcc17c8a001b.c335336aef8e59ec87e2a3b4c6ea48f5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRV8TK5ZF5Z6EX3HCF42', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '0f53bbb311110543be94668bcaf92a9a0bb1977ccb792e33dccea65bf1734e2d.323c8a3bdf28aa717b8aca8753ee8dfd10c9c01aa36c831dd33ecf13e2070c53.d5d58cdf2dcaaf712cfc0d52f5e14327')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRV8TK5ZF5Z6EX3HCF42', '', '{"v":1,"ledger":{"order":"01M8N2FRWFCGYS1SMKA16V4GJG","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '9d0d0321761b017591a053df0d31282165dc8acccc3a1933ffd8a10274bc0afc.e580fc71686f7f22451fc8d945f53f4216760f07ed85c871a5c6ba1d845559e1.9ac43ee56a3ceea443525bc96648fa4a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRV8TK5ZF5Z6EX3HCF42', '', '{"v":1,"transaction":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8N2FRWFCGYS1SMKA16V4GJG"}}', '1cad22a1957fce942c977b804c19c6ca80e6eb7ef792150c66b526c7afd30fb4.ee060bf93d3c816d4fadb34b18f30d4fdf7641b3c3a18ca2b669c9c3ac4f652b.84897746778bfb806ae61335b3add9db')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P1#2', '', '{"v":1,"transaction":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P1"}', '4727c30666d8ee2f663863b9b0b01a71b53bbb2e1cf38914fe5c93e150c6991b.93d4bee593ec189bbc2207590cf1def275e591a02c18b1adbdca245cc3b5562f.04d2fdef242a8277e2655aa44c472cb8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P1#2', '', '{"v":1}', 'd5015fc33ab9b0c1aee9ba2e927f276948a4edead6e0f94950fbb375cc606de4.8d5ef5189e449fdfd09afb0f22ba0399df57af93d88dfba47a7b61b17102bb9b.d86b8bc9cc53d16d2e8c6e4e70a3ff12')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRYZY8W3DZ7HQ0HPH6ET', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'dd80d818a9c7370f08fa98a6f6de49b35b1470a1e8b7fb1fc56ae8ba3bf4d3a1.3caa7016ee21e0ef6b3a09355f077592f3a5a28f4f2da85734b812532409e530.8c694183709d89a47d5cc6583473c489')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRZFT4ATFM0BGQE3Z1C7', '', '{"v":1,"work":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '9908f98ff7f43abf64d2bab516b822fc479fb44299380cef92fccd9cef8871f1.969b869d2dac695cb2e0db4fdf2a17cc1dc673aff46ae317af9991223e74aedc.f1e91dfc823443018e2e1a840c2e4af3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS018XZ8FKBHDA25X8Y7', '', '{"v":1,"fulfillment":"01M8N2FRWFCGYS1SMKA16V4GJG-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '0aef8fd5d24858d517eedd11073628f955478b12e42672d2822af3238f421f90.18eb7f98be7f9155704390d02995ad6b9113755d08eaccbcef4f62445ec22692.5174031125d472d57f79b8116050cf04')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS13HJFVWFFHZS2A9QKM', '', '{"v":1,"fulfillment":"01M8N2FRWFCGYS1SMKA16V4GJG-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'd1b4b44b0c3477824b85518d8186ff6aeba6e58a44f46d039a78b0725178589c.78bd441db76a565674749781ae8dea9b8588bec13c8da6be41aa30ac31a6c297.c767d8833789e24132c9aea919d261bd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS1KJD8EW3HZVYASFXKS', '', '{"v":1,"shipment":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-S1","fulfillment":"01M8N2FRWFCGYS1SMKA16V4GJG-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FRWFCGYS1SMKA16V4GJG"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '359467ccf0017564a3fc8b5d71655fa0ec0dd1215c540e22893ad88406876b36.b12c96a816b8fa9e758b9fa5d91e0003a1b70b5018d002e9858ce1d4ad52f90c.680539498d0f3c70299c5e66b797a666')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS1KJD8EW3HZVYASFXKS', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8N2FRWFCGYS1SMKA16V4GJG-S1","charge":"01M8N2FRWFCGYS1SMKA16V4GJG-S1"}}', 'd87d6b66e8f8998c2c5fd85595fb8fe953a32901f1974514935314906348ad05.0ac7e57b36c07c16ff02c60bf179512e434050826f9d3798b544827a78f7d9e6.d936aa914d262532e784f343d301d526')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS1KJD8EW3HZVYASFXKS', '', '{"v":1,"transaction":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","cause":"01M8N2FRWFCGYS1SMKA16V4GJG-S1"}}', 'b4f01ee333e3d7380dabda433799bff071b853f9966875f1929f8a2ad8968da0.b6fb48cbb0f8c23e65e02f23f376fced428f11b445557066c4db1a8c0d656fb2.98a6566dc762b997172c879566c6a5af')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS1KJD8EW3HZVYASFXKS', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '833f0f7a6df05449b6b35702133b0891d341d82b561050b1077447d649555c4e.5fb8b9061e2fef5d8b08489838727a8ca1b4f32c03787c2a066a7cc2ba3a0a24.27052040ab356326f45ff1524829ae6d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS1KJD8EW3HZVYASFXKS', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8N2FRWFCGYS1SMKA16V4GJG","charge":"01M8N2FRWFCGYS1SMKA16V4GJG"}}', 'e2a90ee3a91f7b3ae8cf665c3697236813ad3b4904a68e5c5aea969c6fd42432.a5f502eb6547c07b0a0880b3a8744406ee6dca818960c3f33b9abf0a059dd9ae.052e10ebafc46bffbf108c37717949d8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FS1KJD8EW3HZVYASFXKS', '', '{"v":1,"transaction":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","cause":"01M8N2FRWFCGYS1SMKA16V4GJG"}}', 'd7a0b07abba3dc02a2384013b529d732c1c49c3dee4600f3137184cec4739167.a213f97cfecfa5e8271f7ba79275f72d622d9f5cf849561401f666cceaaa8968.0123090197672a01cfa6af31e7aca604')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P2#2', '', '{"v":1,"transaction":"01M8N2FRWFCGYS1SMKA16V4GJG-P2","reference":"capture-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P2"}', 'b3aecd47a8f3bf076372ccdab2d309f7254d84b0b308abd1953d17f6ea5036f5.a99912fa34a1bbdf3c97b42e4bbcb1c85711bd495a813165501e032ad15cda03.2f18ca1d95820e8aab64000c26be81ee')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P3#2', '', '{"v":1,"transaction":"01M8N2FRWFCGYS1SMKA16V4GJG-P3","reference":"capture-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P3"}', '591fe6a95c2d45c71a57175a51355d47f8ebd46c0fde8bbae05e72ddf0389e4d.5d4e956deb80b066b33b365ca856d4c7dcd90b97da4049082a847ad13da0ce9c.d5c471dd825dbd73cf283ba905e28d13')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P3#2', '', '{"v":1,"transaction":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","cause":"01M8N2FRWFCGYS1SMKA16V4GJG"}}', '2b91a6f2af666eac5613b4121a151ad8940e6adfe0aac965eef18a46412819e2.f6ba6de892e8ab632a2c39df774e19ef18568e3730522959f3090eefad03b07d.94964d9eff3a2af2f4ef81d6b4a92216')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P4#2', '', '{"v":1,"transaction":"01M8N2FRWFCGYS1SMKA16V4GJG-P4","reference":"cancel-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P4"}', '62a6f1485fca0a82db0145b21b1c3103cc15e17a722cb3cc7cf6cf09b73e286a.1a89d412317960453cb9c9d6a48de383cb6c2e37387e5a328edf873403fda780.47962beaa5cbf4fde1dc034c4499f98b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSB7TY8G1QPVMNXBPYMG', '', '{"v":1,"shipment":"01M8N2FRWFCGYS1SMKA16V4GJG-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '6b7970e1df0207b0b7e0aee01a1a558ec433b569bf28b9a89542c5d6cace32c9.743fd89f2b47da4cacc8e9f8f59159d8ca7854d9b3b2dae47a04cdff092be171.b300e241049c9b4bb40e595bbbfa09f0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSB7TY8G1QPVMNXBPYMG', '', '{"v":1}', 'd147f5e1dd237b263b9f3aaa2ded89f80349e882ab9c288f0c0339f6897da88f.e35986ab45bea872acbdd8f4c261b68ee6bafe6ee0fae75d47c6fdb70044d811.a3ac52847d77769deabed6893d8839c7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSC0G29WZZR5N995WGEH', '', '{"v":1,"agreed":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '58bf4053ed64df9a551d12962d3bfc252ec2105a05954880b7662b2e9d621ce6.f55238b6424e9b68456a7ad423bacc709607c8c3805e74f472bbe761905a8a5e.876bf168fbc46aba08c99b8f17180045')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'return', '01M8N2FRWFCGYS1SMKA16V4GJG-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSCFVZ7BHJRZX9TJ6WQC', '', '{"v":1,"returnId":"01M8N2FRWFCGYS1SMKA16V4GJG-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '9c9b6ab8407136624e7b2e7eab8008ab3194734665b7758dc1ece256ab1d98a1.7623e002f225a25d917b4d2fa606abf96708a2b89b9c01db69b7951813625b11.7e492d5b64f6e9aadb34468111e6754e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'order', '01M8N2FRWFCGYS1SMKA16V4GJG', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSCY0MACMV1VF67D2SGV', '', '{"v":1,"returnId":"01M8N2FRWFCGYS1SMKA16V4GJG-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '24dab14babbed313eed319c221c2e6311c122eab68be80b4e0eb8f6fd80e5fff.39394acba782e2ca6a39811187a7a8c338bf9e0fc8ea15ed00a908751a47402e.39a5be04d03db886973ed8b3acd918b3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSCY0MACMV1VF67D2SGV', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8N2FRWFCGYS1SMKA16V4GJG-R1","charge":"01M8N2FRWFCGYS1SMKA16V4GJG-S1"}}', 'e22b78ddb8ca199c6ef9753cccf98766ea42f09ba30d4cff9ac545175bf5a406.e30eaa24c9fb9f8c3f1973046c1ee566bb1a5bd9f37746fea3c04f701458462a.00068bc4c6ca260e16590d48075e2fd7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FSCY0MACMV1VF67D2SGV', '', '{"v":1,"transaction":{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P2","cause":"01M8N2FRWFCGYS1SMKA16V4GJG-R1"}}', 'd022f99bb25514299169fb096f1949ac716931e2745d2f80447c786ba3bbed7c.4352e75139073f0fc67cf8d6637cf6d4925d9eeaa253735e53f765c8b3539e22.d99d75cbac97d7fad5339cee27831b79')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', 'payment', '01M8N2FRWFCGYS1SMKA16V4GJG', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M8N2FRWFCGYS1SMKA16V4GJG-P5#2', '', '{"v":1,"transaction":"01M8N2FRWFCGYS1SMKA16V4GJG-P5","reference":"refund-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P5"}', 'dad03c70072791490e36b6d573c33774e45a4fbaffdeefd701bda5a46f9e5b7f.feab79873e7a8677b771b37dcdf40e7fd98635c5d3ce95a77b190b5b12b625f9.d87d0a2e52a32e90b48fa750495ee6eb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFAAA54E5Q37K0KCP63', '', '{"v":1,"order":{"id":"01M8N2FSFT1WM72W54E7YP431W","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '492328bfe3dc2b1a897b4212d1c6645d0731eb703d7f0cb82b11645d9e0d812f.584fd289454dc4b1e24737fb602d53e04dbf087adb890e1c7de46abfb93ac9e4.9cc13e53284d9b3a6f812a480a17baa6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFAAA54E5Q37K0KCP63', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '43fbcfbe6ec172d18654d9c2de79d697b68ee7bbba915812aa582ab9ab6e22a2.8a3838bb21e6e2100425787f93b925d6d6196e3b031afe71ea4d94e7536c918d.ffde8720818e52487797af000f67e291')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'payment', '01M8N2FSFT1WM72W54E7YP431W', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFAAA54E5Q37K0KCP63', '', '{"v":1,"ledger":{"order":"01M8N2FSFT1WM72W54E7YP431W","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'e202c507c40fdf8e49caa8dfafea974ce07fea13832b972fc49be550750aef9f.1a54f8261193859ce24aa1e4a4986b2d49cbcce725d24b513860a2fd1e4ca089.236fa1a36ad990e06a4a494e855dd82d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'payment', '01M8N2FSFT1WM72W54E7YP431W', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFAAA54E5Q37K0KCP63', '', '{"v":1,"transaction":{"id":"01M8N2FSFT1WM72W54E7YP431W-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8N2FSFT1WM72W54E7YP431W"}}', 'f35663c8283216f088d2e02f7da2b4f1970edb9966730ed379afb0c19a186e26.27b451f1fe2f89e93a74d119d0f88e7ebe120f5b3965902934cf037441851ed8.8ad961c784dfe19dd5ab16bcea7a0257')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'payment', '01M8N2FSFT1WM72W54E7YP431W', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFT1WM72W54E7YP431W-P1#2', '', '{"v":1,"transaction":"01M8N2FSFT1WM72W54E7YP431W-P1","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSFT1WM72W54E7YP431W-P1"}', 'd3df5880a9c9d49b2905e04b3acb67b777fb02c69155ec50b3ff35c32bb88554.d677f03973278adc929b5c267fa5e209b065f61e0701d6d77a93c61ddc359c06.50238f0cb9e8a170c5e9f3f0a779ed4c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFT1WM72W54E7YP431W-P1#2', '', '{"v":1}', '24ee60eda42b8c7f56456c70608647d1309eac84b1c1b1646fe6c8a0a117dd9b.b53c4fba675d732a51c3f5a5ac49df77f5b2d516ba33061542b2ae225ccf789d.ef8598c069aae1fa532c731f010aef35')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSGVPB9D4QS6NYRCBBJ3', '', '{"v":1,"work":{"id":"01M8N2FSFT1WM72W54E7YP431W-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '280c8826c141e004f8c3fc0f9741543b80f54860bbd4a7927693bf6e7b4c7851.af20b97ae8969a22a919d986492bcfd293fe3331827c19798f263e9fd1267606.a55c7e7d153a924564c502ec462896d8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSHNPXXJ2FET2GM328C7', '', '{"v":1,"fulfillment":"01M8N2FSFT1WM72W54E7YP431W-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'a2fd2ccd3cd55dae27f7c1bf1a928e8618d6ef6afde8fab257b011968248251a.5afeb145af7ccb522c501773ce770e326be4af61bfda0ff3c40c19d100184de1.9248e04cc7846b28382fd4aea8a141d2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSJ80S8ZD467QF6DQJ57', '', '{"v":1,"fulfillment":"01M8N2FSFT1WM72W54E7YP431W-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'bde583b17abf538495f33b98863896851bee2d23f5a2649eaa74ded575d8714e.5da689a8427df721bc839406ff35c257f98a7cbcfcb363d1660e6b49d359a1a2.ca696678b65de54e3702c0ca8807e3ff')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'order', '01M8N2FSFT1WM72W54E7YP431W', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSJS43A0MYQPHNTFKHEP', '', '{"v":1,"shipment":{"id":"01M8N2FSFT1WM72W54E7YP431W-S1","fulfillment":"01M8N2FSFT1WM72W54E7YP431W-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FSFT1WM72W54E7YP431W"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '31dd516cb4be64cbd4a655e895b2f1b72d7119cd6321e08948de71fb266620db.988c994cd15cca029b7a45586380098b268dde45b2e2a4824904556fdd91a911.8b2b450d5b4800aaa24dc5f998137cda')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'payment', '01M8N2FSFT1WM72W54E7YP431W', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSJS43A0MYQPHNTFKHEP', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8N2FSFT1WM72W54E7YP431W-S1","charge":"01M8N2FSFT1WM72W54E7YP431W-S1"}}', 'b1e52c57cae161a352ccb8fc45cb112273da4087ba3fcd83031b0813ea812566.ec81f0f863368dd17ddc30d298b10d13993f7454c8d39da5514e4c7cddc3b13a.cb6146b5d554c15df001ad1cf9179b9f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'payment', '01M8N2FSFT1WM72W54E7YP431W', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSJS43A0MYQPHNTFKHEP', '', '{"v":1,"transaction":{"id":"01M8N2FSFT1WM72W54E7YP431W-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8N2FSFT1WM72W54E7YP431W-P1","cause":"01M8N2FSFT1WM72W54E7YP431W-S1"}}', 'c79445385f18069189c5af85e8f11615f281d1262aca6a9f6e2bab5bd3ab7731.c27f6eeb2aa70526434f0ea657675d16bec7d61898be6d503eb5fa44844bed48.8fe30711ccd3a681da33ed75c66c5ef2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', 'payment', '01M8N2FSFT1WM72W54E7YP431W', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSFT1WM72W54E7YP431W-P2#2', '', '{"v":1,"transaction":"01M8N2FSFT1WM72W54E7YP431W-P2","reference":"capture-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSFT1WM72W54E7YP431W-P2"}', '581869c1c774166f54891d0db269ba0af76af6a7b4138adf7f5af2d81dc885ca.671d5bfa28e0d73badab48f1a5bc5d5facc1ce8f3b8af01b94893a3ce5855730.7cd6d9d4f094ff834d049452a1289335')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'order', '01M8N2FSM817MJXB9HX5267JZQ', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSM0R31539A5HJ3P9567', '', '{"v":1,"order":{"id":"01M8N2FSM817MJXB9HX5267JZQ","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '8aca65c1f61ff3920ee2361ac8dd7e767e3fd5ceefa4ad4834145247ac02d97f.305b4f935289a8a639591f6b8507c1f481e04460cce27222925961b406b38fb5.00e0bccd124872c4e5366c465cd68a7f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'order', '01M8N2FSM817MJXB9HX5267JZQ', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSM0R31539A5HJ3P9567', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'be705bdaacd9cc9a6ff97b30c10f49a12737a640891a28c1bc89f4092126bc6f.5844d89bb850af82440a0215f8796dcfee8c87128e53727636e3d3dd6f9ea999.b90b3695dc99001465992f41f9921106')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'payment', '01M8N2FSM817MJXB9HX5267JZQ', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSM0R31539A5HJ3P9567', '', '{"v":1,"ledger":{"order":"01M8N2FSM817MJXB9HX5267JZQ","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '79520bb611cd580a2486664a040940110cb43a30dd420d3db9da0297ba073d8b.42f4533347eb9005b79535c1256ebc58f856e11a5a24721ba9ae3c184324ad88.582f0b0534f04b756c53846c520756c4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'payment', '01M8N2FSM817MJXB9HX5267JZQ', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSM0R31539A5HJ3P9567', '', '{"v":1,"transaction":{"id":"01M8N2FSM817MJXB9HX5267JZQ-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8N2FSM817MJXB9HX5267JZQ"}}', '102e65a24cbf8a895bab8f833cfca87b20dd39bafc9978edbd68ba064d1b238a.04e49799d1adf4e90114c670368e9dc5ef84018221673f78f31702383ca0206d.a10dec940582914fa4299158d1f34a1c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'payment', '01M8N2FSM817MJXB9HX5267JZQ', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSM817MJXB9HX5267JZQ-P1#2', '', '{"v":1,"transaction":"01M8N2FSM817MJXB9HX5267JZQ-P1","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSM817MJXB9HX5267JZQ-P1"}', 'e61450d23e9b751b5bafef4929d52d0b2341b6f2258ea122402b0e3197ca30f4.c4b03abf5b5fef9976a1874a98e6f91ae8feb45fa3e23a571925544058c88a8c.f09348edaea98c4511eb0ae71ecfd8de')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'order', '01M8N2FSM817MJXB9HX5267JZQ', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSM817MJXB9HX5267JZQ-P1#2', '', '{"v":1}', '8c977e35af16610a88cac087d1421bbcbd71177ed5a6ae81abe6ee87dd4be643.f591460ae2d1b2d1ed4fd8cdc55dd7be4fd3b91df6f3d96b4370703456d541e0.0176a175fb03a6d26afdf59ab37e064f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', 'order', '01M8N2FSM817MJXB9HX5267JZQ', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M8N2FSNMB0SC76DTZBRTGGZM', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', 'd213a19b601036a6e14588b187b3ce60b9851d9a15b5f8f167881fcf459a45c6.2d588fe505b13a0459b480ff5e2f6a2dcb57c2b790265c3e4407b717be5beacf.f4e4508e03765d13abd8464cf62288d2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'order', '01M8N2FSP5RN9ZC6PG1PWY3G89', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSP326E0YP4BEH44DZFV', '', '{"v":1,"order":{"id":"01M8N2FSP5RN9ZC6PG1PWY3G89","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'c191af46b1e4d45aa1673e2cce33165d01347cc1d6f51588498071c50b7498bd.90392fc091afd9444cec4bbed414265be250be15f2bf4ed44635a5c45268673c.81fd32d106d791b3854201fd253a6358')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'order', '01M8N2FSP5RN9ZC6PG1PWY3G89', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSP326E0YP4BEH44DZFV', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '67b2bb76d762981d8e26926a792a96cae4069e9bf046ed21679a6144714c981e.df0d2048e0a62c71f2fef099a5d550e11517c30dc86513fda27a87a1565f5fb7.57219e07067e743d3c1d38a4a9b2cfd4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'payment', '01M8N2FSP5RN9ZC6PG1PWY3G89', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSP326E0YP4BEH44DZFV', '', '{"v":1,"ledger":{"order":"01M8N2FSP5RN9ZC6PG1PWY3G89","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '677d53648c4ee63ebb3ff1b4c600434ba843641120d16deb00fb8f4bac326ed5.2a472c3b259ab39e83c812b920ea1cfc7c641957508baf28980093247bc1cf1c.9e5b7d70356bf225474b6e3a8bd20e60')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'payment', '01M8N2FSP5RN9ZC6PG1PWY3G89', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSP326E0YP4BEH44DZFV', '', '{"v":1,"transaction":{"id":"01M8N2FSP5RN9ZC6PG1PWY3G89-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8N2FSP5RN9ZC6PG1PWY3G89"}}', 'c56b20d4470d1309daeda5e4659eeaa548f60cc22b05b337b8dde9ad5fcde9f6.dc4bf2bf69045e0789545b9f6a0cf6074f4cc19bdedb93a8a38c112b27499730.976afe5f151d8779e72828156bfac301')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'payment', '01M8N2FSP5RN9ZC6PG1PWY3G89', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSP5RN9ZC6PG1PWY3G89-P1#2', '', '{"v":1,"transaction":"01M8N2FSP5RN9ZC6PG1PWY3G89-P1","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSP5RN9ZC6PG1PWY3G89-P1"}', '13278255531542afb62a02030f4c454404d5c04032dc6acb85683d7387269f17.48d7e28616a579d9c89d02192e930c319cd8945ed123b9ad3c4d50dee4ca66a8.7178e281c4eae9dabb1ef334ff4d6c99')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'order', '01M8N2FSP5RN9ZC6PG1PWY3G89', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSP5RN9ZC6PG1PWY3G89-P1#2', '', '{"v":1}', 'f91168c4c244f2cc0c53ef6791c06b4c5ed60c28f111d915b1f2a8bc1f4e1b38.bc864e20f3d8435130d64ccff777c96edb52d3296de768876b4b3ec268677986.48cc99f433f4b0f966dacf7fde7eba9d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', 'order', '01M8N2FSP5RN9ZC6PG1PWY3G89', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQ0Z1709PYKV58MH51M', '', '{"v":1,"work":{"id":"01M8N2FSP5RN9ZC6PG1PWY3G89-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'c33909418007e87409436f2b5df167ce5b97318bfd838b27f533bdc398ed7820.a7665119ebe501b07db1fd76b5188d5c1526c4ea558abd9131ccc0d2f5bdfd2f.151ba00ac4a5a733810a5c9e9febb614')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'order', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQBWK3NSKR38Z6HW509', '', '{"v":1,"order":{"id":"01M8N2FSQFK2Q4AFCDSMDCRQP0","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'd58831f0397769dd8d192ba2b039c1ac2e11b7715a56d454d6d378bae33d3fca.77b113dbd2da38053fba2bdb6db5c349beedc1edf299d0b3d960cf2306005e0a.211827916e7311d8b45066ccb9572c43')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'order', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQBWK3NSKR38Z6HW509', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '21433c5ce245bc168c7ac6d9feb163135f9ac3c65d5af6e8d2abe7edaa969197.890b26055285feaa393d57988bf547886d91adb22ad578a90281f32d0885d370.448dbb78c606270aec3d9849f8757a7d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'payment', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQBWK3NSKR38Z6HW509', '', '{"v":1,"ledger":{"order":"01M8N2FSQFK2Q4AFCDSMDCRQP0","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'e937e4cfdaa835d232b6ad7985cce8682f56fc52a961ea364512b301f34ad4f8.0f3d959639d4f9cb33bdd857b7dd9777be6e75a6f521c114ddf7ceee14fac65c.296a5dd68d01a369fc55c435599fbfd7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'payment', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQBWK3NSKR38Z6HW509', '', '{"v":1,"transaction":{"id":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8N2FSQFK2Q4AFCDSMDCRQP0"}}', '3320e1b7e55c3377bcfb5623621e2c5ac2359f377c2131dd3bb924c1b4ef715d.fb29600784b11bacf982dd770c17f8d726aa55b6e596ee1ca1527bd0d69e98dd.939b5ee0f71c9190b434d838ff271e7b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'payment', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQFK2Q4AFCDSMDCRQP0-P1#2', '', '{"v":1,"transaction":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P1","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSQFK2Q4AFCDSMDCRQP0-P1"}', 'fd06fdb7e78ac00733076b5ede1e53e2ecb7528a3e8ffdb27d916fcadcde51a5.71c434f039faa41c634be881e1350eb961a26c648f4896cf08f63b668fd8c3e4.ddc0507cf085a0ed959d650ca7daff11')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'order', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQFK2Q4AFCDSMDCRQP0-P1#2', '', '{"v":1}', 'a5ad1bf99e9f8244596b13a15a8e6fb8d40fe1fd9e781d9690079378d11449a3.8ef29a7cfa71ec0ce6217310d6a2bfefc218666c1e5e09fc8767a15189581a14.40515151365fa9e69c165b113572bf78')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'order', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSRBJZ4G15J521Y0GB3G', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'bd3d7dc98e49e25c9fa8f94bc1acd85337c277c58dd7c31ac3e7b8a7beac5b31.e8fade01f30a99088eaf1b13b7873890f45cb5d0b482338b384adfcb734201fb.071b487fe6bdb9c88e2d98c42d4d8b87')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'order', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSRBJZ4G15J521Y0GB3G', '', '{"v":1}', 'f7324b3eaec5a226101e3307bbaa68469607c4fb94be7f3862c24488d6dbfafd.137637ad256f62c2775efd129c54e53ea969719a6022c1662e6c4f4f1e44c0d4.7e483ed6bce70f90f826fe781dd9fe68')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'payment', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSRBJZ4G15J521Y0GB3G', '', '{"v":1,"transaction":{"id":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P1","cause":"01M8N2FSQFK2Q4AFCDSMDCRQP0"}}', '055ec89e3cfe8c29057cb4581d3d6184df7f9835f6f89ce763256679e993ad53.95076b57bbceeb14bc2a51bdff6de26e4cb7f535b79c164d88e13bf12ee59123.53d0f3d950db4700144b59c0cfce3961')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', 'payment', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M8N2FSQFK2Q4AFCDSMDCRQP0-P2#2', '', '{"v":1,"transaction":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P2","reference":"cancel-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSQFK2Q4AFCDSMDCRQP0-P2"}', '1770aab83f329374be2ca0d21f806f2ac5a25b95b7e6505554987b9ce947b7af.b3762a808df9422f167813282f0ea209333db0edcaac8790f98fbd5435c5ffdb.4d70425a9fec97d3cf31e8f6780506bd')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-F1', '01M8N2FRWFCGYS1SMKA16V4GJG', '4', '{"v":1,"id":"01M8N2FRWFCGYS1SMKA16V4GJG-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W-F1', '01M8N2FSFT1WM72W54E7YP431W', '4', '{"v":1,"id":"01M8N2FSFT1WM72W54E7YP431W-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89-F1', '01M8N2FSP5RN9ZC6PG1PWY3G89', '1', '{"v":1,"id":"01M8N2FSP5RN9ZC6PG1PWY3G89-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', '54ab38c96e21326ab3fe5a7ba64dcd29359fe66e65e686cbe23b96ca3ff00421')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', '01M8N2FRWFCGYS1SMKA16V4GJG', '15', '{"v":1,"id":"01M8N2FRWFCGYS1SMKA16V4GJG","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00+00', 'dad03c70072791490e36b6d573c33774e45a4fbaffdeefd701bda5a46f9e5b7f')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', '01M8N2FSFT1WM72W54E7YP431W', '7', '{"v":1,"id":"01M8N2FSFT1WM72W54E7YP431W","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00+00', '581869c1c774166f54891d0db269ba0af76af6a7b4138adf7f5af2d81dc885ca')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', '01M8N2FSM817MJXB9HX5267JZQ', '3', '{"v":1,"id":"01M8N2FSM817MJXB9HX5267JZQ","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00+00', 'd213a19b601036a6e14588b187b3ce60b9851d9a15b5f8f167881fcf459a45c6')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', '01M8N2FSP5RN9ZC6PG1PWY3G89', '3', '{"v":1,"id":"01M8N2FSP5RN9ZC6PG1PWY3G89","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00+00', 'c33909418007e87409436f2b5df167ce5b97318bfd838b27f533bdc398ed7820')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PICKUP_NODE", "PROMISED_FOR", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '4', '{"v":1,"id":"01M8N2FSQFK2Q4AFCDSMDCRQP0","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00+00', '1770aab83f329374be2ca0d21f806f2ac5a25b95b7e6505554987b9ce947b7af')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'web/4711', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8N2FRWFCGYS1SMKA16V4GJG"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG', '01M8N2FRWFCGYS1SMKA16V4GJG', '8', '{"v":1,"order":"01M8N2FRWFCGYS1SMKA16V4GJG","currency":"EUR","method":"card","transactions":[{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P1","cause":"01M8N2FRWFCGYS1SMKA16V4GJG"},{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","reference":"capture-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P2","cause":"01M8N2FRWFCGYS1SMKA16V4GJG-S1"},{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","reference":"capture-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P3","cause":"01M8N2FRWFCGYS1SMKA16V4GJG"},{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P1","reference":"cancel-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P4","cause":"01M8N2FRWFCGYS1SMKA16V4GJG"},{"id":"01M8N2FRWFCGYS1SMKA16V4GJG-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FRWFCGYS1SMKA16V4GJG-P2","reference":"refund-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FRWFCGYS1SMKA16V4GJG-P5","cause":"01M8N2FRWFCGYS1SMKA16V4GJG-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W', '01M8N2FSFT1WM72W54E7YP431W', '4', '{"v":1,"order":"01M8N2FSFT1WM72W54E7YP431W","currency":"JPY","method":"card","transactions":[{"id":"01M8N2FSFT1WM72W54E7YP431W-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSFT1WM72W54E7YP431W-P1","cause":"01M8N2FSFT1WM72W54E7YP431W"},{"id":"01M8N2FSFT1WM72W54E7YP431W-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8N2FSFT1WM72W54E7YP431W-P1","reference":"capture-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSFT1WM72W54E7YP431W-P2","cause":"01M8N2FSFT1WM72W54E7YP431W-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ', '01M8N2FSM817MJXB9HX5267JZQ', '2', '{"v":1,"order":"01M8N2FSM817MJXB9HX5267JZQ","currency":"KWD","method":"card","transactions":[{"id":"01M8N2FSM817MJXB9HX5267JZQ-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSM817MJXB9HX5267JZQ-P1","cause":"01M8N2FSM817MJXB9HX5267JZQ"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89', '01M8N2FSP5RN9ZC6PG1PWY3G89', '2', '{"v":1,"order":"01M8N2FSP5RN9ZC6PG1PWY3G89","currency":"EUR","method":"card","transactions":[{"id":"01M8N2FSP5RN9ZC6PG1PWY3G89-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSP5RN9ZC6PG1PWY3G89-P1","cause":"01M8N2FSP5RN9ZC6PG1PWY3G89"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '4', '{"v":1,"order":"01M8N2FSQFK2Q4AFCDSMDCRQP0","currency":"EUR","method":"card","transactions":[{"id":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSQFK2Q4AFCDSMDCRQP0-P1","cause":"01M8N2FSQFK2Q4AFCDSMDCRQP0"},{"id":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P1","reference":"cancel-t-4fb910b0-ca3e-492c-a096-0906dba8ae3a/01M8N2FSQFK2Q4AFCDSMDCRQP0-P2","cause":"01M8N2FSQFK2Q4AFCDSMDCRQP0"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'b65b7a83811a15d8a423b7d8ebe90498590e9b2c2a913c2fee6f8dcfa043f340')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '53655a7f2a0000a659b2a0825e1eb14cdb44fa7cf3275e8dafae46ad2e4309e7')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', 'e34e89269e8da830e1ac7dc87aa76a1e348df9273c27e16753e6625967cde202')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRQ5SVVRN6C9MF66RX34', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRR5HM1MJ0270SS9QAT1', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRRCN9GPSTB7SJZYG622', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRSBZEQCX3GZJ1DW2010', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRT8NS609BQWS6PR1Z5T', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRTY85FTB7HKETBX86NG', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRV4A21MAFNM8DQ284Q4', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRV8TK5ZF5Z6EX3HCF42', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-P1#2', '99bfb300e5b7905ef7ac97b7d2705e194d2bb53d58b7f9a41477e949fdcd4dd8', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-P2#2', '3be20676bd1c0ebcd54d7e30a1076682dc39b1e7755efbffd27a85956ee0c45d', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-P3#2', '26ee017b6f9dc23af27ab33aa2eb484b915b6b402d4b0fe9bb4e01388cecf7b6', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-P4#2', '054c2b638a06dd74f29f7b1d92301ece4623f750bac5b90341f044f10600da40', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-P5#2', '32ccf1ee4dc341e7795494488cd19061a5df5beb7bfb29bf97c32bc64d902454', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRYZY8W3DZ7HQ0HPH6ET', '675828b8e6211b9c447c3d82308cc367b0644cbdeb16275cd46155dd1bf219b0', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRZAJJNC7XD0NMQT0K62', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRZFT4ATFM0BGQE3Z1C7', '365d6d3611269a64a4d962e85188148c5c4dd3745e2513627546efd97195ab77', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FS018XZ8FKBHDA25X8Y7', 'ea496a1731b6f2ac43e7b6428fa2b29d519524509ecace8b602b5128e0fd1104', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FS13HJFVWFFHZS2A9QKM', '2952f478facac1adbcaebc061339463e3b504e90ec6673789747f89b281b6c4e', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FS1KJD8EW3HZVYASFXKS', 'ae52e406bf7ccd4e3d076114473d7c204ea53496b067500b3c68731be4301fc2', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSB7TY8G1QPVMNXBPYMG', 'b23f2a2c29f74f5fdffd9d5482742dda8e966744a1626820b24d37ee01d24adf', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSC0G29WZZR5N995WGEH', '1f230dd39a478ce9ecfdad3cb5fac2af6a1254e21ab56744253ceb5825bfac3f', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSCFVZ7BHJRZX9TJ6WQC', 'ec93234f8a32f3ae2fe37bbc27ceab4eb4d7c771625deb1ad4265c5354f2c446', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSCY0MACMV1VF67D2SGV', '252250038852cc8670a8bcc581e7c60fd143105c20040cbdf6afaba52317ab10', '{"v":1,"subject":"01M8N2FRWFCGYS1SMKA16V4GJG-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSDJF4H8MR7ADAF0ZCM8', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFAAA54E5Q37K0KCP63', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W-P1#2', '33df7bff8038de765f5ad70b54a2aade4d3ad903c344d197891e9312b61e1068', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W-P2#2', 'eab2fbd5031f93319ad72467c0d3b90bc2c5d965aa1d3939c16d1bc188b357dc', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSGVPB9D4QS6NYRCBBJ3', '2e02f4d30decbf0bbfd1183b84cd7fcfd9fc36bf768cb20a3fe4dd7fbb9f1dfb', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSHNPXXJ2FET2GM328C7', '468359ce97338927753b3fc690bfaa295eba79dd123b3ec86f65989bc976e17b', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSJ80S8ZD467QF6DQJ57', '398f753e3961c3f4ea3eed345871e293046c8d6ffdfea6382aa6979f3d958ac8', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSJS43A0MYQPHNTFKHEP', 'e8264851bfe26cd535ec6a36bf4954032a1d68efb8f071f3cd1ed38c3f4c380b', '{"v":1,"subject":"01M8N2FSFT1WM72W54E7YP431W-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM0R31539A5HJ3P9567', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8N2FSM817MJXB9HX5267JZQ","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM817MJXB9HX5267JZQ-P1#2', '8dc195d972d7fbedc01c021dbfb85d0a1810f0c644f9d30be03a933c58b59538', '{"v":1,"subject":"01M8N2FSM817MJXB9HX5267JZQ-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSMAQM08S96HJW4QA2AV', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSNMB0SC76DTZBRTGGZM', '879244d03cafdcb0b774ba7ace1bc9ac4b1d5ab18ac50debc285ccf4c5a689ac', '{"v":1,"subject":"01M8N2FSM817MJXB9HX5267JZQ"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP326E0YP4BEH44DZFV', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8N2FSP5RN9ZC6PG1PWY3G89"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP5RN9ZC6PG1PWY3G89-P1#2', 'e214fcf4e56cf61421788f8b0567e8b73b67859185db14bd799a9cff62d7e09c', '{"v":1,"subject":"01M8N2FSP5RN9ZC6PG1PWY3G89-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQ0Z1709PYKV58MH51M', 'c2ef48355878a4b16dc8df9e94bcf5fd9400b557aa2f7f0de9c744c0cf5f6eff', '{"v":1,"subject":"01M8N2FSP5RN9ZC6PG1PWY3G89"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQBWK3NSKR38Z6HW509', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8N2FSQFK2Q4AFCDSMDCRQP0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0-P1#2', '76bd3857a324b198d04b8c6de734b1ed6520b7be170892dabc5cebe2d9665e75', '{"v":1,"subject":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQFK2Q4AFCDSMDCRQP0-P2#2', 'e6bd4a2de34c5cb1f895133776929829535b6835e3bb2d07bfe305d5ae2a61a8', '{"v":1,"subject":"01M8N2FSQFK2Q4AFCDSMDCRQP0-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSRBJZ4G15J521Y0GB3G', '9c9e632f9aae4f21c06218dce0dac026e672fdf8b1f0f954e2eb3137666a6576', '{"v":1,"subject":"01M8N2FSQFK2Q4AFCDSMDCRQP0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSRHZ6MS8PT684YRESTY', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-R1', '01M8N2FRWFCGYS1SMKA16V4GJG', '3', '{"v":1,"id":"01M8N2FRWFCGYS1SMKA16V4GJG-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-30 01:53:06.355249', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-30 01:53:06.35862', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1158167257', 'SA', '2026-11-30 01:53:06.369921', '5', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.308', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1123584825', 'SA', '2026-11-30 01:53:06.51324', '141', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1229453065', 'SA', '2026-11-30 01:53:06.756244', '236', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRWFCGYS1SMKA16V4GJG-S1', '01M8N2FRWFCGYS1SMKA16V4GJG', '2', '{"v":1,"id":"01M8N2FRWFCGYS1SMKA16V4GJG-S1","fulfillment":"01M8N2FRWFCGYS1SMKA16V4GJG-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FRWFCGYS1SMKA16V4GJG"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8N2FRWFCGYS1SMKA16V4GJG', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFT1WM72W54E7YP431W-S1', '01M8N2FSFT1WM72W54E7YP431W', '1', '{"v":1,"id":"01M8N2FSFT1WM72W54E7YP431W-S1","fulfillment":"01M8N2FSFT1WM72W54E7YP431W-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8N2FSFT1WM72W54E7YP431W"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8N2FSFT1WM72W54E7YP431W', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "POOL", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRSBZEQCX3GZJ1DW2010/000001', 'TEA', '1', '{"v":1,"id":"01M8N2FRSBZEQCX3GZJ1DW2010/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8N2FRSBZEQCX3GZJ1DW2010"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRTY85FTB7HKETBX86NG/000001', 'MUG', '1', '{"v":1,"id":"01M8N2FRTY85FTB7HKETBX86NG/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8N2FRTY85FTB7HKETBX86NG"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRV8TK5ZF5Z6EX3HCF42/000001', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', '{"v":1,"id":"01M8N2FRV8TK5ZF5Z6EX3HCF42/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8N2FRWFCGYS1SMKA16V4GJG/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FRV8TK5ZF5Z6EX3HCF42"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8N2FRWFCGYS1SMKA16V4GJG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FRYZY8W3DZ7HQ0HPH6ET/000001', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', '{"v":1,"id":"01M8N2FRYZY8W3DZ7HQ0HPH6ET/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8N2FRWFCGYS1SMKA16V4GJG/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FRYZY8W3DZ7HQ0HPH6ET"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8N2FRWFCGYS1SMKA16V4GJG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FS1KJD8EW3HZVYASFXKS/000001', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', '{"v":1,"id":"01M8N2FS1KJD8EW3HZVYASFXKS/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8N2FRWFCGYS1SMKA16V4GJG/1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FS1KJD8EW3HZVYASFXKS"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8N2FRWFCGYS1SMKA16V4GJG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSCFVZ7BHJRZX9TJ6WQC/000001', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', '{"v":1,"id":"01M8N2FSCFVZ7BHJRZX9TJ6WQC/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8N2FRWFCGYS1SMKA16V4GJG/1","reason":"01M8N2FRWFCGYS1SMKA16V4GJG-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FSCFVZ7BHJRZX9TJ6WQC"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8N2FRWFCGYS1SMKA16V4GJG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSCY0MACMV1VF67D2SGV/000001', '01M8N2FRWFCGYS1SMKA16V4GJG', '1', '{"v":1,"id":"01M8N2FSCY0MACMV1VF67D2SGV/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8N2FRWFCGYS1SMKA16V4GJG/1","reason":"01M8N2FRWFCGYS1SMKA16V4GJG-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8N2FSCY0MACMV1VF67D2SGV"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8N2FRWFCGYS1SMKA16V4GJG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSFAAA54E5Q37K0KCP63/000001', '01M8N2FSFT1WM72W54E7YP431W', '1', '{"v":1,"id":"01M8N2FSFAAA54E5Q37K0KCP63/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8N2FSFT1WM72W54E7YP431W/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2FSFAAA54E5Q37K0KCP63"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8N2FSFT1WM72W54E7YP431W/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSJS43A0MYQPHNTFKHEP/000001', '01M8N2FSFT1WM72W54E7YP431W', '1', '{"v":1,"id":"01M8N2FSJS43A0MYQPHNTFKHEP/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8N2FSFT1WM72W54E7YP431W/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2FSJS43A0MYQPHNTFKHEP"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8N2FSFT1WM72W54E7YP431W/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSM0R31539A5HJ3P9567/000001', '01M8N2FSM817MJXB9HX5267JZQ', '1', '{"v":1,"id":"01M8N2FSM0R31539A5HJ3P9567/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8N2FSM817MJXB9HX5267JZQ/1"},"at":"2026-03-03T09:00:00Z","request":"01M8N2FSM0R31539A5HJ3P9567"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8N2FSM817MJXB9HX5267JZQ/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSP326E0YP4BEH44DZFV/000001', '01M8N2FSP5RN9ZC6PG1PWY3G89', '1', '{"v":1,"id":"01M8N2FSP326E0YP4BEH44DZFV/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8N2FSP5RN9ZC6PG1PWY3G89/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2FSP326E0YP4BEH44DZFV"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8N2FSP5RN9ZC6PG1PWY3G89/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSQBWK3NSKR38Z6HW509/000001', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '1', '{"v":1,"id":"01M8N2FSQBWK3NSKR38Z6HW509/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8N2FSQFK2Q4AFCDSMDCRQP0/1"},"at":"2026-03-04T09:00:00Z","request":"01M8N2FSQBWK3NSKR38Z6HW509"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8N2FSQFK2Q4AFCDSMDCRQP0/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "POOL", "LOT", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-4fb910b0-ca3e-492c-a096-0906dba8ae3a', '01M8N2FSRBJZ4G15J521Y0GB3G/000001', '01M8N2FSQFK2Q4AFCDSMDCRQP0', '1', '{"v":1,"id":"01M8N2FSRBJZ4G15J521Y0GB3G/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8N2FSQFK2Q4AFCDSMDCRQP0/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8N2FSRBJZ4G15J521Y0GB3G"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8N2FSQFK2Q4AFCDSMDCRQP0/1', '2026-03-04 09:00:00+00')
-- end
