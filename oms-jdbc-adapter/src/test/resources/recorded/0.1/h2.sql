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
    "WAITING_SINCE" timestamp(6) with time zone,
    "HELD" boolean,
    PRIMARY KEY (tenant, id)
)
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "SKU" varchar(255)
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "UNITS" bigint
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "PRIORITY" bigint
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "WAITING_SINCE" timestamp(6) with time zone
-- end
ALTER TABLE "recorded"."OMS_BACKORDER" ADD COLUMN IF NOT EXISTS "HELD" boolean
-- end
CREATE INDEX IF NOT EXISTS "OMS_BACKORDER_TENANT_OWNER" ON "recorded"."OMS_BACKORDER" (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS "OMS_BACKORDER_TENANT_SKU_PRIORITY_WAITING_SINCE_ID" ON "recorded"."OMS_BACKORDER" (tenant, "SKU", "PRIORITY", "WAITING_SINCE", id)
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
       b.waiting_since, o.channel, o.customer
FROM "recorded"."OMS_BACKORDER" AS b LEFT JOIN "recorded"."OMS_ORDER" AS o ON o.tenant = b.tenant AND o.id = b.owner
-- end
COMMENT ON VIEW "recorded"."OMS_BACKORDERS" IS 'Who waits for stock; the queue of a SKU is sorted by priority, waiting_since, order_id and line.'
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
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."PRIORITY" IS 'Lower is served first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."WAITING_SINCE" IS 'Since when; the earlier is served first.'
-- end
COMMENT ON COLUMN "recorded"."OMS_BACKORDER"."HELD" IS 'Whether a hold on the order keeps it from being served.'
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
COMMENT ON TABLE "recorded"."OMS_STOCK_MOVEMENT" IS 'One change of a stock position; the counters of a position are the sum of its movements.'
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
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."MOVEMENT_TYPE" IS 'RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, CLEAR, SCRAP, TRANSFER_OUT, TRANSFER_IN or ADJUST.'
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
INSERT INTO "recorded"."OMS_BACKORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "SKU", "UNITS", "PRIORITY", "WAITING_SINCE", "HELD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K/00001', '01M88GZCWHHS61CYNJ5574Z90K', '1', '{"v":1,"order":"01M88GZCWHHS61CYNJ5574Z90K","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00+00', 'FALSE')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVFNKBTJTQ91XGANK02', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '2c31804f0f87db72d9983128c80f9804dc8cc56ea5b09b9d4eeb2b9264faa77b.a892ec52ee0ff2d39e15c0bfcaa31b8a1ba8c6f18d3827fcdc2bee78059c570c.c07c6ef3c1ce320941a3f9ddf3ece3b9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVN6PYJW7SW3E3KNAWC', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '42d6410b271d617d639e79c1b1f781d9d995668c36b91e6851fee50cecf3605b.9eff1eced484aad8ae9ba27e4519a2d3d5443cc53e290ffda655b5fec0ab6f0c.b6880cfc7d6a0def162148c5883bb113')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVN6PYJW7SW3E3KNAWC', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'b41919591fe56b39e540a2d5a1703353855f297545854f6a55720c6d30f3e3a2.cf1a57eb9028474668e2d3ef49d8e942273435dac2c4cba4f0bdc26028abaa4f.dbefbc2609ff01fd1f4d42684c4668f2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVN6PYJW7SW3E3KNAWC', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', '68612ee29996cda7fc86754b896a25b81fe48926855aebec295a952192abaa35.43e802c5ff2530cc005b5b16507c9e241c728d69e1ce9a41b3f8be286a55e05a.c08b803dde35b03aef6e57a6408dc332')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'BERLIN', 'receipt', '01M88GZCVQ3XZCP2Q4XZSHP00C', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVQ3XZCP2Q4XZSHP00C', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'feb582d54178ce83a704bea3f5651efc983269db4e438f8f9cbbd73a507b22c1.d2f5be6c7af74f357aa5be544f4f3d3e7374dd235590b7b1688c2ec494a71159.20f09dcc7088f0d8eef8452889f351a1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'BERLIN', 'receipt', '01M88GZCVQ954VSAR3CRDY89WS', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVQ954VSAR3CRDY89WS', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'd32ed4830b2c34041b4aef0e431004c890d8ec38e4cc3d61c8526263dda2ac00.13e8d5873ef1124012eea99b74c75afc6d507c5c1ce3e59aa82fab9d4bce1efe.f8b2edcaff5a916b1f6189cafd68f4ca')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVRJF692FDED9WGM2YD', '', '{"v":1,"order":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'a7b5f995bd36af95db977a70954377d68fab013f7fcf6f69c8c04cf279db3e2e.6db2d048a6070bae5e48bb8dafbd00fa52b19d12a298fffea5225afe812d4ecc.0cf451f15ec00e79fcc3b5a883a4f290')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVRJF692FDED9WGM2YD', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '2e754c1ad26d7698cb0c236cb0ddf830ff7865753e51df2043701d08e7254f30.5fe8b086f4d8b3e76b81a851c2ddb77b6de4996f7f0294ce4681ff661f8ffebf.715a1603d2e09f5ff44af8dbc8241da6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVRJF692FDED9WGM2YD', '', '{"v":1,"ledger":{"order":"01M88GZCVSPXCX9EKDN6PVX1DX","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'e94e723e86038edb5dbae3573198aec0d5a303f4d17f59b8ecbcf8e54ea9e773.0c17746f56897984b846dc9acaf564be2502b06ee30986f9142c73fd3a40feb9.1f7b0d043f3cece15040bfb2e1bf77a3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVRJF692FDED9WGM2YD', '', '{"v":1,"transaction":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88GZCVSPXCX9EKDN6PVX1DX"}}', '3a7e18471060c046545b79b524d6ea0195cbb87305c60b0617bd8402a2fa6a09.22be7efc0bdb886fe354b2da534be935330e958afd6f47cca87e97b7eb208ab8.1b153949ef141b031f0c67baaf6574e6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P1#2', '', '{"v":1,"transaction":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P1"}', 'a7577665c404c797e3fafccb26fd35e584c90560a94bce409e903caa03ac04dc.1e6ce485419ed420d53041660e119d04f039bbdbf2c85055474188bacd5f52f4.766724baf493f4e7066e8d32e35905b0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P1#2', '', '{"v":1}', '01f9b2aea6fc493c0e519b2f49e3f4fb181f9737cf484122cbd30db9be82c901.6b6af3e64ccdb850f23f997898190bee5588849f27d2df437d4a21936a781858.26967c4c8a0c25e3ce29c18114907e17')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVX49NK4C14K0A7P0V5', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '4f30f53fbc3b41a7c68e4d6f90d25ee1fe5b0b683f12272d091e1b7cbfee3886.055af1c1eb7585beb6a743401b0f5782af5830107b3f3bee3b3740663a3b9a11.70fbddd229214a2d28321baca7aa4d82')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVYGAKP5CB4CXX2BVB5', '', '{"v":1,"work":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '1a4d22f495fa24583c7e9b64396c73c80a406c4d906a5dad7621ce77ce3e6d2f.858e04d26ad5c0e1f049703a20b04530ca94c8d607bc19aa97dcaeecfb48a5aa.5d3e5bc851e8ef900c25df66c4b000c0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVZMX6WP7FBWTM3JYXE', '', '{"v":1,"fulfillment":"01M88GZCVSPXCX9EKDN6PVX1DX-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'f088cfbb4b3ff72b0712371260d0235a75acb5a4dc6db75def4b482fcf2a3584.dcc2bf64fe9ec80a19c51d55f4b03a4590ab5f5904b24fb0d41861ca256dee67.e31d70d7b9b09b931518f8878483ef4e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVZPS0P55S9ZBCT9T9N', '', '{"v":1,"fulfillment":"01M88GZCVSPXCX9EKDN6PVX1DX-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '304c28988354b88a6fa1aca89aba47f5f6dbfdc9bd96101a479ef3095786e10f.3c7327266bbc200307736f9c7fb494ea4b824fc9c28caeb1793e791d6e4a75ca.ca0670ad0abe9f1925603a9539c16ff9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW09F0F5VYZTC9FEBG0', '', '{"v":1,"shipment":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-S1","fulfillment":"01M88GZCVSPXCX9EKDN6PVX1DX-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZCVSPXCX9EKDN6PVX1DX"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'd71cfe40f549387ab3dc187b8ad9f19b4794de5b10e189cf517b3e478d8adcd9.5a2c79197426adc7e944d27e3744f66c8e84b50028ee98bbc6fb36739e975c3f.f6cfcaa2f4bc94d531f8f460a9a13169')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW09F0F5VYZTC9FEBG0', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88GZCVSPXCX9EKDN6PVX1DX-S1","charge":"01M88GZCVSPXCX9EKDN6PVX1DX-S1"}}', '1ea97e65cac69dd5fc2971da9674090dd7cd4b5bacee6ae0ab4f3873fc3cb15a.e0a9d3f0739294dfae7ad2ab230a09afc819d49c9de6078c2a701f9e443aba45.e8d74b17dac6eee87bf0e9f537539ac1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW09F0F5VYZTC9FEBG0', '', '{"v":1,"transaction":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","cause":"01M88GZCVSPXCX9EKDN6PVX1DX-S1"}}', 'b1667d1afbbf2e14d86e7f04c668a67e8c08407a4dbbbef26c339a325c81f799.4a296150a19b928e18a4066469f04154d6a103a41ca1dc8f08258e46228e7a98.f17c996f307f92e15d5f44ba95ca547b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW09F0F5VYZTC9FEBG0', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '7d9bbeed2855471051d768bdab74667762bff821b27fb7588d449528d96c0867.c9f1da26d4506b8b84d8eb968663c574aa4c28de6d462d168a5dc0bc320f97db.b701270b38bc6fcb360736f25f3e685e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW09F0F5VYZTC9FEBG0', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88GZCVSPXCX9EKDN6PVX1DX","charge":"01M88GZCVSPXCX9EKDN6PVX1DX"}}', '95353ebf8fb4fc5ea19cc2bd9f1cb6f4cc7d0b79c5cba19beb582d4707ff07e8.9f22ff91d11d54184bed8528c6d878bbc784a31b959c80d75170ec9424482ad2.6181dd397eb78159042c55d9a3c04467')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW09F0F5VYZTC9FEBG0', '', '{"v":1,"transaction":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","cause":"01M88GZCVSPXCX9EKDN6PVX1DX"}}', '3e8bdb839c719879783573f067586e78e5329d11d42f5eed703fe6b324f58c5f.6b80c31d71bb96f8a4bfb6d6d2313797132415d2f5e55eeddc510468a2a1f877.0cd1560ff0fa248e0f3697a2b7bda20d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P2#2', '', '{"v":1,"transaction":"01M88GZCVSPXCX9EKDN6PVX1DX-P2","reference":"capture-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P2"}', 'dfea4944639b27cccd54da3d3bf729b7f7ac874dbf272ad72a61f2abad45b7ed.bc104f31db601902d809fbc0bd49292658e24a7aa1abf5ed1b1dff8df6b0cc59.64787b8d9de8491bfb6a9bb350f4f324')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P3#2', '', '{"v":1,"transaction":"01M88GZCVSPXCX9EKDN6PVX1DX-P3","reference":"capture-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P3"}', 'd6b9c1137ad556d2a512cbc8e38fa902c7f7831fbe45a1803abb0b1978dabaa3.13de7bdb4b302c92c55e4d75a237d8f8b7f0f06a428d832a550a8b726503a1db.c47be86cd1676963c7917e41863faef7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P3#2', '', '{"v":1,"transaction":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","cause":"01M88GZCVSPXCX9EKDN6PVX1DX"}}', 'e535137a583b415bed345835320878cfaeade90147e647550c5010cdc6acc653.699b2966fd82c7e54f50ad191a4cf31d51776ebcb26e63d5e7a253c4647e6ed8.e3ef38cb1b0df70b587debbff6965b18')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P4#2', '', '{"v":1,"transaction":"01M88GZCVSPXCX9EKDN6PVX1DX-P4","reference":"cancel-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P4"}', '0db41f1e6752fa9431be8a6e40dc769de713deffeeadb3419ef563f8b10588dd.579d076a16b05283e333ef9e6b0c5fd0af0106b0d6e67ad3d5c068cf4c685e67.24ca7132f201238d3619e54b82b17b3c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW8XX9B03JPQ4F93SKS', '', '{"v":1,"shipment":"01M88GZCVSPXCX9EKDN6PVX1DX-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'a9add40148d68f677ceeecd6401a976d92b51fbd619befd417ef184140ecbdca.9b1a40aa4b7b25c9c9facb02cac42b79ccb1c6503b5d1514a83f0d63a47bedf0.26aaf912fbc0e6f21c4a44e7d124ac34')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW8XX9B03JPQ4F93SKS', '', '{"v":1}', 'b6263cbfe4e3e8fca7bf92fc8f396af6e71ced0b27267958fc8de49fac4052d2.a03072b7009ad312f21772c5fe1177295c7672300f483baf3b4b115acbc3190a.628c29a0a2c07bd69c3aa0744b91addd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCW9RBHHSHWXB53584GB', '', '{"v":1,"agreed":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'df8953fa1eed5b857a08860f3318b123e5877f6fa970d5baf363dd6e1cfc15f7.9a61248cd502e41a4ba3c504c4300aa719a68e06a466d5b1d16c036b60cd1ba4.218396b7f3f390003c40a1b43653f587')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'return', '01M88GZCVSPXCX9EKDN6PVX1DX-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCWAEFFSHZ81PV4Z4YPC', '', '{"v":1,"returnId":"01M88GZCVSPXCX9EKDN6PVX1DX-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '6efb645159197ee5d13ac9844b03c4220645525bba90c52d87a96f5e41ceeb2c.a5b0b22f23a02bd2b872ca2f129cac4e1bcd71b40826d92eca7ccecfacae7d04.64600d0b477d61e73c0d6420d157bca7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'order', '01M88GZCVSPXCX9EKDN6PVX1DX', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCWBHVAGX1D899VQMGT2', '', '{"v":1,"returnId":"01M88GZCVSPXCX9EKDN6PVX1DX-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '2da53cffed007074b2c4fc0e04dc64bac66dbc48accdc1f875ef22d91e116263.0464d0130c743cf40f08671a06f41e7b76c8d44fed5b5df347a9b7e2ac98d1d3.b7b41fc7342015007ce5206969ab4398')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCWBHVAGX1D899VQMGT2', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88GZCVSPXCX9EKDN6PVX1DX-R1","charge":"01M88GZCVSPXCX9EKDN6PVX1DX-S1"}}', '0acf6af5a46c8900503cfcb67d28b91ef2e3a6f96c4154802e0801995bdf4b05.664e2a45da5729180c19fe8d380181a64d6937f2144b07aa577108f4fd9cdff1.612043f27a8585f1fddf000db6ec8bee')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCWBHVAGX1D899VQMGT2', '', '{"v":1,"transaction":{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P2","cause":"01M88GZCVSPXCX9EKDN6PVX1DX-R1"}}', '9fc42d0a013199ed59d711e424a0812d6600f4356facdb46b5e05cdf23264078.c1f8c78ad51bbf2742a7f299e14284d1d01bf6b4554115f1b36eb1e1e3b93cb9.2017c14984d545f9c552f989513ff5f0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', 'payment', '01M88GZCVSPXCX9EKDN6PVX1DX', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88GZCVSPXCX9EKDN6PVX1DX-P5#2', '', '{"v":1,"transaction":"01M88GZCVSPXCX9EKDN6PVX1DX-P5","reference":"refund-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P5"}', '78b4b288229817232e7e6087a25df886d61cc7a25762ba2c62a000f01d0aa5fe.d4a7452b8270234d70a07d15fe3423faf04a6e2f42623438de86b19f3704759d.f33facf5ec49b550102d7131b36eb6cf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWDHV1TMCCB2K7SJ8YM', '', '{"v":1,"order":{"id":"01M88GZCWEKYXGY1D5K5CDYSCP","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'a58c7b13fd69b182cc347f694266ce710be11de242bcdcd4e3083f02fb1d8cdb.4cac1d6dd73b3e0815e5e73f4467e71626c1d7ca8745d09f4e39f488f15d0fb1.64a6c827bfa0cac0b9ff4790a03f65ee')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWDHV1TMCCB2K7SJ8YM', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b95ee6466175edeb19443ec670747e6b29cd155236732afe73f83adb7122a578.2f96314046fa558b041ff7eca053048770998cb5e53f5ec4d335fd7c3f34f8c7.b676b699086008eb29c5974db99269b5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'payment', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWDHV1TMCCB2K7SJ8YM', '', '{"v":1,"ledger":{"order":"01M88GZCWEKYXGY1D5K5CDYSCP","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'cbdd89fd62dcb4cc93f498457ec4e57943dff715db8126414bcf0d3cae2515e7.a8a943b7de8dbfa29ceba4ba8e0363209274eea5b54daa6398a7d2c040860612.a3c0f62c30db2b61b514664927e7509a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'payment', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWDHV1TMCCB2K7SJ8YM', '', '{"v":1,"transaction":{"id":"01M88GZCWEKYXGY1D5K5CDYSCP-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88GZCWEKYXGY1D5K5CDYSCP"}}', 'ff34389fd9ffb5930f4f180b34257cb97c0507468243d06bd47427548a14d862.abf030d61faf847944aa139009ded0a9ef26bd1b040083d6ec5a0f548107410b.15be2464cfd576aa6fefbd58f0a94aca')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'payment', '01M88GZCWEKYXGY1D5K5CDYSCP', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWEKYXGY1D5K5CDYSCP-P1#2', '', '{"v":1,"transaction":"01M88GZCWEKYXGY1D5K5CDYSCP-P1","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWEKYXGY1D5K5CDYSCP-P1"}', '96dd58853abc379592b6ed5c3802e2d1a4a271712d9b6b8ba71fd55631489646.c1627fe0c143e5d0ebc3e3b13f3020573d191dceb3bc3945c0415f4eaed2c07f.9aa675c237f0556eb8345a8c4625b348')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWEKYXGY1D5K5CDYSCP-P1#2', '', '{"v":1}', '4286696111ea94960583cfde9db9d4fa0dec2cab2d03d3d6f2a45154e5f4ef0e.71bc11d06744392bb5411c00c6c72a155c907188373f226c4a2a22694de7b1ef.ab9f72003a232cf971bae42b04653faf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWF05FN1S4TE5E5841R', '', '{"v":1,"work":{"id":"01M88GZCWEKYXGY1D5K5CDYSCP-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '5a1b4cb4132d3873429937539a84f7b4112f745e3d2a464209db6d9340c3b759.3347d6b2c31ee75da75b4c4d3777e71731277f2435739db1f7493230408a17f6.e53118fbaeb66a75b83d04f0fa16d66f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWG3N02Z2M321MM82VT', '', '{"v":1,"fulfillment":"01M88GZCWEKYXGY1D5K5CDYSCP-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '8159af81f4651b0ecc75323fdff4ce1da22eef1d296ad5070d8c3a601264bad3.192d228ae39740ccbbe8f061a0ffa50d13f6e7c27afcbdd79ebe6c34b9f7a03c.b8fede7af6d82032128de02ff0d7a747')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWG7JVEMZ16BCX4CSH2', '', '{"v":1,"fulfillment":"01M88GZCWEKYXGY1D5K5CDYSCP-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '7caf300d989e87e2e7bccc7b6a5bbffd784317e1c6d0df893db6959dceedbd54.998791a16b18cf9cbc64860d766eaaa7f42277b91e2369693de771fb73a154cf.5ab128cccef7cf55dc1c689457574125')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'order', '01M88GZCWEKYXGY1D5K5CDYSCP', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWGPDVCGF3HJWJWXT6J', '', '{"v":1,"shipment":{"id":"01M88GZCWEKYXGY1D5K5CDYSCP-S1","fulfillment":"01M88GZCWEKYXGY1D5K5CDYSCP-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZCWEKYXGY1D5K5CDYSCP"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '1d79c389fe6c2ae3e39134413e5a564df9df67e11cbad14eaa077e26251f3f0d.09d31cbc0729c769b8bacea2b5876b2d7c326b4e610484652e5ba65e77d97fcb.f84b8c82589a4b644dbde4a36d07674a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'payment', '01M88GZCWEKYXGY1D5K5CDYSCP', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWGPDVCGF3HJWJWXT6J', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88GZCWEKYXGY1D5K5CDYSCP-S1","charge":"01M88GZCWEKYXGY1D5K5CDYSCP-S1"}}', 'afc54e787c9b5edacaf3cb4a5195fc73a3f1bb1e286dd48ec38c4386e5f0d76b.0a7ac853f3146df236e1c5069244fa25ddd6467a0d9877d197982a8f5d57e3f6.f4927d6eff774832a57a3a48e5951580')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'payment', '01M88GZCWEKYXGY1D5K5CDYSCP', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWGPDVCGF3HJWJWXT6J', '', '{"v":1,"transaction":{"id":"01M88GZCWEKYXGY1D5K5CDYSCP-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88GZCWEKYXGY1D5K5CDYSCP-P1","cause":"01M88GZCWEKYXGY1D5K5CDYSCP-S1"}}', 'ac75a0eff9defda6a8b0b3fd5801b4b74213ea89e780a3d23037d13a2501c523.89eb827ec626df1e2f839df8b003d8055716f26f1de11c2a9ac23b753e557b23.6ea5bb90bbcd5339b0a3443900ffca2d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', 'payment', '01M88GZCWEKYXGY1D5K5CDYSCP', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWEKYXGY1D5K5CDYSCP-P2#2', '', '{"v":1,"transaction":"01M88GZCWEKYXGY1D5K5CDYSCP-P2","reference":"capture-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWEKYXGY1D5K5CDYSCP-P2"}', '43f3a30bd6224bc3deb0977f3b5867e788665b2ba3e3c41be02666e52bd6f4a8.da794a36e353ca18a8ce54e59a6d5c65ef96ff666f225e98e5992b76c9f59cdb.bcddd20def423e952ecc7644188e3e6b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'order', '01M88GZCWHHS61CYNJ5574Z90K', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWHF3D8F468ZQY7V0SK', '', '{"v":1,"order":{"id":"01M88GZCWHHS61CYNJ5574Z90K","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '91ceb40825bd472ca40ada479ca824a3e148edd943ce52673bfed6a1f2083832.ad1172356790fd25a6c4cdd658b0dc946d04fd58a2610aa49f5d2ca1c78c6bce.47f12bd558db30622b09d9bb8528b3db')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'order', '01M88GZCWHHS61CYNJ5574Z90K', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWHF3D8F468ZQY7V0SK', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '2cdf18ed3fb938b90b7eec538b0de385005d2ec28dcd96713d1d30c5ffe46b0a.196476dc9aa81146f94915b74e0e2e6025d41d8c8bbd796c22448b1b96186d40.7be7acb3ec45f3f88e06945fa5cbf099')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'payment', '01M88GZCWHHS61CYNJ5574Z90K', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWHF3D8F468ZQY7V0SK', '', '{"v":1,"ledger":{"order":"01M88GZCWHHS61CYNJ5574Z90K","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'b34eaad862287686ec2e90f90f5c02a1d4aed8390748845db8685d8de874e02c.908e8f0b6739f2f548d5d2d9b122159a30e33c0d044b83a8786fbcccea35ebc9.4bdab0b785e546f3e2283eaeec91e250')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'payment', '01M88GZCWHHS61CYNJ5574Z90K', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWHF3D8F468ZQY7V0SK', '', '{"v":1,"transaction":{"id":"01M88GZCWHHS61CYNJ5574Z90K-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88GZCWHHS61CYNJ5574Z90K"}}', '873d75675552bfc060fe7613007628e96a2d083a63326c6ab2b779d97c01b52e.1f0e609613afa750c9ae1884961744fe8be1cb4a8b2b03292fb13b4be918da25.888507f4c933dbe9e39eda48c0d69e83')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'payment', '01M88GZCWHHS61CYNJ5574Z90K', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWHHS61CYNJ5574Z90K-P1#2', '', '{"v":1,"transaction":"01M88GZCWHHS61CYNJ5574Z90K-P1","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWHHS61CYNJ5574Z90K-P1"}', '04bd976cd702669a55cd19b7f29d7b88a1ecd907d9ea3e7c36a111cb32cf47c0.df81eb855e1c5d1d9e54a031c74861412a8096a868d112948f7a7253626f425c.fbc4bdc3aaec2d85a360b9472b735bc6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'order', '01M88GZCWHHS61CYNJ5574Z90K', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWHHS61CYNJ5574Z90K-P1#2', '', '{"v":1}', 'c66454b97151785a127e2c498fbdb2ade8445536fbc5d41498d339bf3ef49216.fe5c486a8a690b3f1c246addb08c9392800189d5a90bbcb66c07d8c52c3a5e00.1d9ffab8acb310acc126c11523faa1e1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', 'order', '01M88GZCWHHS61CYNJ5574Z90K', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88GZCWKZCJBJF6SCYKX5KVD', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '96dba16e99672c388743f35ec017cf1cdb29ee5e4afcb7780f9a5f37ae2affee.ab55c2b2c1dceb70ef2accae3ee0679b56537896a40d4f57feffef6bd1e1420d.f66eda7918b38fc77a76fa773d5fefa4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'order', '01M88GZCWM0BFJKSVC07DYGHP2', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWMGC9PE2TFXZNSJNQ7', '', '{"v":1,"order":{"id":"01M88GZCWM0BFJKSVC07DYGHP2","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '1006fc26dbb37686fd7daf5418c1747805be9c02ff706c5bcd6b90eeaefe3b20.48fec2714b7c1df33d000ba0f231d732a589f71b64cff2e71432dcfef4872fe0.48d2c0fc4d1d3169fbce26ba0bf13624')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'order', '01M88GZCWM0BFJKSVC07DYGHP2', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWMGC9PE2TFXZNSJNQ7', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'ac74e1a6ef17a370b9063bd3ee9ce0e38d862f119ee95df08e92d6974685bd34.f5ec57e70adb68052c497a3b1fefd23168a5b9e88b0df1103a7fd0b7fa5baa3a.9627da7cd8e4401b49cf52e8cc78c2af')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'payment', '01M88GZCWM0BFJKSVC07DYGHP2', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWMGC9PE2TFXZNSJNQ7', '', '{"v":1,"ledger":{"order":"01M88GZCWM0BFJKSVC07DYGHP2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '63000a64434daf601ec6c3f7c4bedb5d0b815bda4650b86e637dc930613b2417.be2ec12900c9adb9c7a1cd109be8990f3513dd2dda7373e2fbd9f35be6911fbf.b9e67a8d9df0060a1e21f4565de1f650')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'payment', '01M88GZCWM0BFJKSVC07DYGHP2', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWMGC9PE2TFXZNSJNQ7', '', '{"v":1,"transaction":{"id":"01M88GZCWM0BFJKSVC07DYGHP2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88GZCWM0BFJKSVC07DYGHP2"}}', '49bfdc2a2960ecd6a79a38b4341e7817a22167526765f1c82f748762b47a23d1.8b2a34431c8b5168d992b8c0bba4d0396fbd0d6fcf5b34b5aec6d2cb3584ea1f.3b17a15bde132896517e6dcaa52fb94a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'payment', '01M88GZCWM0BFJKSVC07DYGHP2', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWM0BFJKSVC07DYGHP2-P1#2', '', '{"v":1,"transaction":"01M88GZCWM0BFJKSVC07DYGHP2-P1","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWM0BFJKSVC07DYGHP2-P1"}', 'af861bf12a65ef5aca4ea919ddcb5a26c81e56875de647b4ba27e2900cd0486a.7ce9c25addd65354f0564548a5d70092a3fd3b73d61d0ce0b62c65e6e8283b6c.5123f4f8164a1a6602d08ed30efe2fe7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'order', '01M88GZCWM0BFJKSVC07DYGHP2', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWM0BFJKSVC07DYGHP2-P1#2', '', '{"v":1}', 'fd98ed74b221463ca8687a5bf3f696a4e35bb1d7d57f550dd684b692fea6866e.93b4503440add01c438fcf1f89e20777fac1655925b8a4a541a768b11c428db1.606483eff268a56a3637470dae2da767')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', 'order', '01M88GZCWM0BFJKSVC07DYGHP2', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWNCZR6RX8H8SWH9FYW', '', '{"v":1,"work":{"id":"01M88GZCWM0BFJKSVC07DYGHP2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'ca6be3c43266a1c71cbf1fd5d3192c055c22f9ffe65f3604c9340d0e6eb3b530.f9a2e782722dd25149eed083c81b82cc62bf5eed5df0946c6ccf8a57a0569148.4f6fbdc37cf5dac2d8a80245f6583232')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'order', '01M88GZCWN4QVK1NNC52QY9NQK', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWNZSSCFV4Q85VS3T07', '', '{"v":1,"order":{"id":"01M88GZCWN4QVK1NNC52QY9NQK","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '302a6444f23a1c4ce1de952e4b130a6c49490a8294dbc61c1f2803bc3aa2f841.96c07eefaa4e92ce67ae20f32e068331f2419dbd5b9f37d4d4caf88485a63972.d69be4cd465be7e5ef469a1e27263a9d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'order', '01M88GZCWN4QVK1NNC52QY9NQK', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWNZSSCFV4Q85VS3T07', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'f7857921c1d479ee5bc4c461c95cbdecf4be2de5a7bc0620619dca46450fcc89.5fd7d3cd2ff3b139b632d2da5e3500c29bdd5f31d2b292a63e0fb749686f4d73.49536af7c54c5e6c853f376a37840cc7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'payment', '01M88GZCWN4QVK1NNC52QY9NQK', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWNZSSCFV4Q85VS3T07', '', '{"v":1,"ledger":{"order":"01M88GZCWN4QVK1NNC52QY9NQK","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'ea9b6f261f66ead9ac1580272622e5e1444635c97217d8fb34bddbbf2d8f7e95.0ecc966f8465caa816b7553796cf8a6f37e3ee9691f6c4c3253cb5ac22dab046.fd1c3b7a99053842cd52ddafd1f545a1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'payment', '01M88GZCWN4QVK1NNC52QY9NQK', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWNZSSCFV4Q85VS3T07', '', '{"v":1,"transaction":{"id":"01M88GZCWN4QVK1NNC52QY9NQK-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88GZCWN4QVK1NNC52QY9NQK"}}', '4198f69d41d3750ad9171f2904b9cf633591f3ff1b093e05ee71ddba3a6dbeea.4297785f934a064748f6341b48048ae560fe8981cd7783c3230abf5403059ff1.70d63eec91e5e66fa66936a28724af09')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'payment', '01M88GZCWN4QVK1NNC52QY9NQK', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWN4QVK1NNC52QY9NQK-P1#2', '', '{"v":1,"transaction":"01M88GZCWN4QVK1NNC52QY9NQK-P1","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWN4QVK1NNC52QY9NQK-P1"}', '7854b606d8297686b15398896ebedf05c9f84f42deec209a5199502f9ed755f3.092dd7373a2bf2b1bf28bc35151291d2a766b139c43d82bbc69e7558a7ac902d.7cdec6a96a1d0533980dc4e88a829e51')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'order', '01M88GZCWN4QVK1NNC52QY9NQK', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWN4QVK1NNC52QY9NQK-P1#2', '', '{"v":1}', 'cfd52254656c8117e709ecd8b4f5a825d868f43bbd067680b5a824e1536bc532.13db92750ced5ce6f287e59185e8b53de924dcc091e7216747f331449fe24af7.0c8831d6d2733c8941734a08fa7c1274')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'order', '01M88GZCWN4QVK1NNC52QY9NQK', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWP7A61SJ08RBBTR8RK', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '05c5fea8c05f61682a2d06f010928a7ad668521b7438bf2b55efe023c1a60294.98800cc721dea468162da4d96fb1642d9d4b6b0a08450730d351fb94b72781ba.fc72bd85d9379657dafa5fd0720e1c9e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'order', '01M88GZCWN4QVK1NNC52QY9NQK', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWP7A61SJ08RBBTR8RK', '', '{"v":1}', 'b38ae4737176807fe27d3f2feb992a7688b32001061725aa3a594beea2cefb69.8526c5f39dffd5743790e97da8a5febf895151f561bea7f447ba85c003902efb.aaaaaa5e181f2ac243954bebc64898f0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'payment', '01M88GZCWN4QVK1NNC52QY9NQK', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWP7A61SJ08RBBTR8RK', '', '{"v":1,"transaction":{"id":"01M88GZCWN4QVK1NNC52QY9NQK-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZCWN4QVK1NNC52QY9NQK-P1","cause":"01M88GZCWN4QVK1NNC52QY9NQK"}}', 'c0b050b1013fd206937081e667a46db1e10760e233c4c754ecc472e52c0010d2.b2c2c9c679a030c86289fa175125c2421fda70f574e567e4fdab7e4f34a9fe60.369c18ea801dbbe41b8504b4ac2db6d4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', 'payment', '01M88GZCWN4QVK1NNC52QY9NQK', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88GZCWN4QVK1NNC52QY9NQK-P2#2', '', '{"v":1,"transaction":"01M88GZCWN4QVK1NNC52QY9NQK-P2","reference":"cancel-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWN4QVK1NNC52QY9NQK-P2"}', '30f5b7689d97eced7267d22da919b5a0f4c82c389adaf6e4326db48561f54272.f1985b369e9cadd043d86dd89a395dcf0c2c4bc32d037262550761f7e67c7b38.60aceb7ad3255ade5d46c994b79fc541')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-F1', '01M88GZCVSPXCX9EKDN6PVX1DX', '4', '{"v":1,"id":"01M88GZCVSPXCX9EKDN6PVX1DX-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP-F1', '01M88GZCWEKYXGY1D5K5CDYSCP', '4', '{"v":1,"id":"01M88GZCWEKYXGY1D5K5CDYSCP-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2-F1', '01M88GZCWM0BFJKSVC07DYGHP2', '1', '{"v":1,"id":"01M88GZCWM0BFJKSVC07DYGHP2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', '2c31804f0f87db72d9983128c80f9804dc8cc56ea5b09b9d4eeb2b9264faa77b')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', '01M88GZCVSPXCX9EKDN6PVX1DX', '15', '{"v":1,"id":"01M88GZCVSPXCX9EKDN6PVX1DX","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', '78b4b288229817232e7e6087a25df886d61cc7a25762ba2c62a000f01d0aa5fe')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', '01M88GZCWEKYXGY1D5K5CDYSCP', '7', '{"v":1,"id":"01M88GZCWEKYXGY1D5K5CDYSCP","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', '43f3a30bd6224bc3deb0977f3b5867e788665b2ba3e3c41be02666e52bd6f4a8')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', '01M88GZCWHHS61CYNJ5574Z90K', '3', '{"v":1,"id":"01M88GZCWHHS61CYNJ5574Z90K","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '96dba16e99672c388743f35ec017cf1cdb29ee5e4afcb7780f9a5f37ae2affee')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', '01M88GZCWM0BFJKSVC07DYGHP2', '3', '{"v":1,"id":"01M88GZCWM0BFJKSVC07DYGHP2","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', 'ca6be3c43266a1c71cbf1fd5d3192c055c22f9ffe65f3604c9340d0e6eb3b530')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', '01M88GZCWN4QVK1NNC52QY9NQK', '4', '{"v":1,"id":"01M88GZCWN4QVK1NNC52QY9NQK","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', '30f5b7689d97eced7267d22da919b5a0f4c82c389adaf6e4326db48561f54272')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'web/4711', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88GZCVSPXCX9EKDN6PVX1DX"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX', '01M88GZCVSPXCX9EKDN6PVX1DX', '8', '{"v":1,"order":"01M88GZCVSPXCX9EKDN6PVX1DX","currency":"EUR","method":"card","transactions":[{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P1","cause":"01M88GZCVSPXCX9EKDN6PVX1DX"},{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","reference":"capture-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P2","cause":"01M88GZCVSPXCX9EKDN6PVX1DX-S1"},{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","reference":"capture-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P3","cause":"01M88GZCVSPXCX9EKDN6PVX1DX"},{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P1","reference":"cancel-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P4","cause":"01M88GZCVSPXCX9EKDN6PVX1DX"},{"id":"01M88GZCVSPXCX9EKDN6PVX1DX-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZCVSPXCX9EKDN6PVX1DX-P2","reference":"refund-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCVSPXCX9EKDN6PVX1DX-P5","cause":"01M88GZCVSPXCX9EKDN6PVX1DX-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP', '01M88GZCWEKYXGY1D5K5CDYSCP', '4', '{"v":1,"order":"01M88GZCWEKYXGY1D5K5CDYSCP","currency":"JPY","method":"card","transactions":[{"id":"01M88GZCWEKYXGY1D5K5CDYSCP-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWEKYXGY1D5K5CDYSCP-P1","cause":"01M88GZCWEKYXGY1D5K5CDYSCP"},{"id":"01M88GZCWEKYXGY1D5K5CDYSCP-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88GZCWEKYXGY1D5K5CDYSCP-P1","reference":"capture-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWEKYXGY1D5K5CDYSCP-P2","cause":"01M88GZCWEKYXGY1D5K5CDYSCP-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K', '01M88GZCWHHS61CYNJ5574Z90K', '2', '{"v":1,"order":"01M88GZCWHHS61CYNJ5574Z90K","currency":"KWD","method":"card","transactions":[{"id":"01M88GZCWHHS61CYNJ5574Z90K-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWHHS61CYNJ5574Z90K-P1","cause":"01M88GZCWHHS61CYNJ5574Z90K"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2', '01M88GZCWM0BFJKSVC07DYGHP2', '2', '{"v":1,"order":"01M88GZCWM0BFJKSVC07DYGHP2","currency":"EUR","method":"card","transactions":[{"id":"01M88GZCWM0BFJKSVC07DYGHP2-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWM0BFJKSVC07DYGHP2-P1","cause":"01M88GZCWM0BFJKSVC07DYGHP2"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK', '01M88GZCWN4QVK1NNC52QY9NQK', '4', '{"v":1,"order":"01M88GZCWN4QVK1NNC52QY9NQK","currency":"EUR","method":"card","transactions":[{"id":"01M88GZCWN4QVK1NNC52QY9NQK-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWN4QVK1NNC52QY9NQK-P1","cause":"01M88GZCWN4QVK1NNC52QY9NQK"},{"id":"01M88GZCWN4QVK1NNC52QY9NQK-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZCWN4QVK1NNC52QY9NQK-P1","reference":"cancel-t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d/01M88GZCWN4QVK1NNC52QY9NQK-P2","cause":"01M88GZCWN4QVK1NNC52QY9NQK"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'b41919591fe56b39e540a2d5a1703353855f297545854f6a55720c6d30f3e3a2')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', '68612ee29996cda7fc86754b896a25b81fe48926855aebec295a952192abaa35')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '42d6410b271d617d639e79c1b1f781d9d995668c36b91e6851fee50cecf3605b')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVFNKBTJTQ91XGANK02', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVN6PYJW7SW3E3KNAWC', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVNHKKKXVRK2RXP3R10', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVQ3GSM2BRC06T9C828', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVQ3XZCP2Q4XZSHP00C', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVQ954VSAR3CRDY89WS', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVR12TB4K5X2SN79F6J', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVRJF692FDED9WGM2YD', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-P1#2', '0aeb73bd03a58f62340dfacba1531165b13512dcbdbc0c95135265063b779d59', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-P2#2', '622d91c85a971745df85afd947b9e4dba96526082d3fa7f41992a061e31e710b', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-P3#2', '2376626cebffcd7d1518fa9d53a7aa9ced18400b4edecd11bdc2c7e183b6796e', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-P4#2', '57ab85b98a940ede2a6c725027b4473afbef84717efadab911de2ac5325f811d', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-P5#2', '0d411e35df4e62652b825626062ed439c09ab0b5e49ade6c0711425a4db427d3', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVX49NK4C14K0A7P0V5', '98b452e8059cc9799370f9dfbea953255fafacbceb4c7e993db06a5709b83de6', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVYF0GS06TK4RWNSYYN', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVYGAKP5CB4CXX2BVB5', '51ba16cba77491574a4dd8ad23c87ae1e0750a7c3b755a63a4acc8159f97c10e', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVZMX6WP7FBWTM3JYXE', '46e3d33e5d87885f302b61a8926c8e2b9d4834c86e8e248cdcd0d406b126bd0d', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVZPS0P55S9ZBCT9T9N', '941b544fbcfdc73a6e9f11c8e790f825517e29c3d45c3aaab3f64d6810675194', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCW09F0F5VYZTC9FEBG0', '9fc4340ec08428178c75c71263c4c152cc597d10319ea8097585861a681fd65e', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCW8XX9B03JPQ4F93SKS', '7b1cf9fe0aebdcaa231407771e5749bbd0ea36b56c2dffd70a090381c00f39e8', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCW9RBHHSHWXB53584GB', '90c2c6b721d81a3508046a7fffc439483c15322a844382f8c6340a21028db786', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWAEFFSHZ81PV4Z4YPC', 'f43c763095bd1fcf02ede547b7b199a77c001a791702c1356567c352c295bf07', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWBHVAGX1D899VQMGT2', 'da2dc7c627e3eb45b45f38bb7dca5389610dcc47ab5b027eafc6aace14dc3574', '{"v":1,"subject":"01M88GZCVSPXCX9EKDN6PVX1DX-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWCCHAR94ES0HBZ5FYN', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWDHV1TMCCB2K7SJ8YM', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP-P1#2', '9ad6dbe6e9422d89dad24dde859c51dacef20e065ee32154bd66e2f449011b0f', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP-P2#2', '0745ca3715cb764fa325976ad52bd93bfc602b108a775df8fa70f5cce3cf2022', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWF05FN1S4TE5E5841R', '4f526dd09c03ace055a09f9ccea590c210f656fc5bfaf00bbbc206852ed05920', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWG3N02Z2M321MM82VT', 'd7becb29ec6d0ede8887784d68d5da341a1011c461a8204c729e7452901c3cc0', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWG7JVEMZ16BCX4CSH2', '668ca0a1c2e58fd346c99a28bfe0fcfdc67f8974d664607827f34d3889f5406d', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWGPDVCGF3HJWJWXT6J', 'ffea4ad1e6125a8f2702cf639f2f4bb9a94125d48776743a85d10f948dd9d7d4', '{"v":1,"subject":"01M88GZCWEKYXGY1D5K5CDYSCP-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHF3D8F468ZQY7V0SK', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88GZCWHHS61CYNJ5574Z90K","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHHS61CYNJ5574Z90K-P1#2', 'd8b19e12224bb783dde94ff028a013636e91eb0ff22b85a2d44e3f093243efd6', '{"v":1,"subject":"01M88GZCWHHS61CYNJ5574Z90K-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWJG7836K9V9D3W7D92', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWKZCJBJF6SCYKX5KVD', 'a236571a7cbb235c28cb560286fe04808b9e29b22d37cb569381c2cd4c7f0463', '{"v":1,"subject":"01M88GZCWHHS61CYNJ5574Z90K"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWM0BFJKSVC07DYGHP2-P1#2', 'c09334d587c39eaf1e9844e97f0cb5485310246d22f2f2ba3804c166fe1b6bce', '{"v":1,"subject":"01M88GZCWM0BFJKSVC07DYGHP2-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWMGC9PE2TFXZNSJNQ7', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88GZCWM0BFJKSVC07DYGHP2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK-P1#2', 'cb0a7cf62496a448978d6873e9a7ad526e0e0bf3548feac06f5285dfe2cd35c2', '{"v":1,"subject":"01M88GZCWN4QVK1NNC52QY9NQK-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWN4QVK1NNC52QY9NQK-P2#2', '7294564250fd89c5fe9e48d1446916fc0363ab20a7e35edf413b5e912ee95bb5', '{"v":1,"subject":"01M88GZCWN4QVK1NNC52QY9NQK-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWNCZR6RX8H8SWH9FYW', '32532ccf7dbeef8f65aaea129af56dabe45d7f116003720fb46f261c02651bb9', '{"v":1,"subject":"01M88GZCWM0BFJKSVC07DYGHP2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWNZSSCFV4Q85VS3T07', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88GZCWN4QVK1NNC52QY9NQK"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWP7A61SJ08RBBTR8RK', 'd1b1883d5bbdc8fb7e163f5e1675b11ad87de83b2f31473e4c1b7206c37d48f2', '{"v":1,"subject":"01M88GZCWN4QVK1NNC52QY9NQK"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWPAHNXXJRVDB2EK64D', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-R1', '01M88GZCVSPXCX9EKDN6PVX1DX', '3', '{"v":1,"id":"01M88GZCVSPXCX9EKDN6PVX1DX-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-25 04:56:11.323784', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-25 04:56:11.324685', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1066217309', 'SA', '2026-11-25 04:56:11.332864', '1', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.128', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '687527017', 'SA', '2026-11-25 04:56:11.336725', '3', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1528898985', 'SA', '2026-11-25 04:56:11.359785', '22', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVSPXCX9EKDN6PVX1DX-S1', '01M88GZCVSPXCX9EKDN6PVX1DX', '2', '{"v":1,"id":"01M88GZCVSPXCX9EKDN6PVX1DX-S1","fulfillment":"01M88GZCVSPXCX9EKDN6PVX1DX-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZCVSPXCX9EKDN6PVX1DX"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88GZCVSPXCX9EKDN6PVX1DX', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWEKYXGY1D5K5CDYSCP-S1', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', '{"v":1,"id":"01M88GZCWEKYXGY1D5K5CDYSCP-S1","fulfillment":"01M88GZCWEKYXGY1D5K5CDYSCP-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZCWEKYXGY1D5K5CDYSCP"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88GZCWEKYXGY1D5K5CDYSCP', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVQ3XZCP2Q4XZSHP00C/000001', 'TEA', '1', '{"v":1,"id":"01M88GZCVQ3XZCP2Q4XZSHP00C/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88GZCVQ3XZCP2Q4XZSHP00C"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVQ954VSAR3CRDY89WS/000001', 'MUG', '1', '{"v":1,"id":"01M88GZCVQ954VSAR3CRDY89WS/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88GZCVQ954VSAR3CRDY89WS"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVRJF692FDED9WGM2YD/000001', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', '{"v":1,"id":"01M88GZCVRJF692FDED9WGM2YD/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88GZCVSPXCX9EKDN6PVX1DX/1"},"at":"2026-03-02T09:00:00Z","request":"01M88GZCVRJF692FDED9WGM2YD"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88GZCVSPXCX9EKDN6PVX1DX/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCVX49NK4C14K0A7P0V5/000001', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', '{"v":1,"id":"01M88GZCVX49NK4C14K0A7P0V5/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88GZCVSPXCX9EKDN6PVX1DX/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88GZCVX49NK4C14K0A7P0V5"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88GZCVSPXCX9EKDN6PVX1DX/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCW09F0F5VYZTC9FEBG0/000001', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', '{"v":1,"id":"01M88GZCW09F0F5VYZTC9FEBG0/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88GZCVSPXCX9EKDN6PVX1DX/1"},"at":"2026-03-02T09:00:00Z","request":"01M88GZCW09F0F5VYZTC9FEBG0"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88GZCVSPXCX9EKDN6PVX1DX/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWAEFFSHZ81PV4Z4YPC/000001', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', '{"v":1,"id":"01M88GZCWAEFFSHZ81PV4Z4YPC/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88GZCVSPXCX9EKDN6PVX1DX/1","reason":"01M88GZCVSPXCX9EKDN6PVX1DX-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88GZCWAEFFSHZ81PV4Z4YPC"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88GZCVSPXCX9EKDN6PVX1DX/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWBHVAGX1D899VQMGT2/000001', '01M88GZCVSPXCX9EKDN6PVX1DX', '1', '{"v":1,"id":"01M88GZCWBHVAGX1D899VQMGT2/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88GZCVSPXCX9EKDN6PVX1DX/1","reason":"01M88GZCVSPXCX9EKDN6PVX1DX-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88GZCWBHVAGX1D899VQMGT2"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88GZCVSPXCX9EKDN6PVX1DX/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWDHV1TMCCB2K7SJ8YM/000001', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', '{"v":1,"id":"01M88GZCWDHV1TMCCB2K7SJ8YM/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88GZCWEKYXGY1D5K5CDYSCP/1"},"at":"2026-03-03T09:00:00Z","request":"01M88GZCWDHV1TMCCB2K7SJ8YM"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88GZCWEKYXGY1D5K5CDYSCP/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWGPDVCGF3HJWJWXT6J/000001', '01M88GZCWEKYXGY1D5K5CDYSCP', '1', '{"v":1,"id":"01M88GZCWGPDVCGF3HJWJWXT6J/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88GZCWEKYXGY1D5K5CDYSCP/1"},"at":"2026-03-03T09:00:00Z","request":"01M88GZCWGPDVCGF3HJWJWXT6J"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88GZCWEKYXGY1D5K5CDYSCP/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWHF3D8F468ZQY7V0SK/000001', '01M88GZCWHHS61CYNJ5574Z90K', '1', '{"v":1,"id":"01M88GZCWHF3D8F468ZQY7V0SK/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88GZCWHHS61CYNJ5574Z90K/1"},"at":"2026-03-03T09:00:00Z","request":"01M88GZCWHF3D8F468ZQY7V0SK"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88GZCWHHS61CYNJ5574Z90K/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWMGC9PE2TFXZNSJNQ7/000001', '01M88GZCWM0BFJKSVC07DYGHP2', '1', '{"v":1,"id":"01M88GZCWMGC9PE2TFXZNSJNQ7/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88GZCWM0BFJKSVC07DYGHP2/1"},"at":"2026-03-04T09:00:00Z","request":"01M88GZCWMGC9PE2TFXZNSJNQ7"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88GZCWM0BFJKSVC07DYGHP2/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWNZSSCFV4Q85VS3T07/000001', '01M88GZCWN4QVK1NNC52QY9NQK', '1', '{"v":1,"id":"01M88GZCWNZSSCFV4Q85VS3T07/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88GZCWN4QVK1NNC52QY9NQK/1"},"at":"2026-03-04T09:00:00Z","request":"01M88GZCWNZSSCFV4Q85VS3T07"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88GZCWN4QVK1NNC52QY9NQK/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-13ae31ef-5870-4dbd-a5f0-fd171c5db17d', '01M88GZCWP7A61SJ08RBBTR8RK/000001', '01M88GZCWN4QVK1NNC52QY9NQK', '1', '{"v":1,"id":"01M88GZCWP7A61SJ08RBBTR8RK/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88GZCWN4QVK1NNC52QY9NQK/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88GZCWP7A61SJ08RBBTR8RK"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88GZCWN4QVK1NNC52QY9NQK/1', '2026-03-04 09:00:00+00')
-- end
