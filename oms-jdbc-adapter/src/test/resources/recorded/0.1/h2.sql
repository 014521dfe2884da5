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
INSERT INTO "recorded"."OMS_BACKORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "SKU", "UNITS", "PRIORITY", "WAITING_SINCE", "HELD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2/00001', '01M88PD7RQKPNKKNDZXFH4J8M2', '1', '{"v":1,"order":"01M88PD7RQKPNKKNDZXFH4J8M2","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00+00', 'FALSE')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R2FHMFJDVBKCFMDCGW', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'a744e17cb2bb10a939a89a2beecfa4aa4630d177a0f6deb4e4a2b35f98c63fcc.d9c42da0ff563343b4fd52a1bc336574fbd50f90fb3e8022f42e28acb94bb766.3250ca2dcc58d8db2cb48412944adc19')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R3VGTZJ1Z4KCKZCDW0', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '556dc568f41c1734ed52a44af2adaef25fe7b7a8524100ee2f16f71cb7d11225.6915878f4f75bd70e03431eba31030e40fe25c525d153f042d8477df7500539c.bc8614f563dd42b32f59dd22dbb4b561')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R3VGTZJ1Z4KCKZCDW0', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'ea417f245ec17d59c4e75ce8eb314e642c37ebf22c27c98ca7ba432befda5e5b.97c34c078aaf0f1711b96fe4b2c958933187df8f504f9d4795579c5afafb635f.07c957052407cf7f866950be92792e2e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R3VGTZJ1Z4KCKZCDW0', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', 'b86ec6ccee10603169c059550725442773baa161951e3962a9a39074c13f8a8e.594be371c17df2577f8e54ee5c388e30a31ddf3415f6e10e3908368dfbb3bc16.b61192650556b6c2816f78dfb9f7bc89')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'BERLIN', 'receipt', '01M88PD7R4QNJS8HPJD0W63SBH', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R4QNJS8HPJD0W63SBH', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '34af32f65094de97b74436e74a1b36fc7e1d8e48df57baa9095a7245f9230690.6e5f0538084c85a558f3777fab34771bcf0a1b5f2eb595c1dce5185c747859e8.8aa7c2db8ed01bc20d2fbf72bfef8136')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'BERLIN', 'receipt', '01M88PD7R59KTSRE8XRNZFVZDN', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R59KTSRE8XRNZFVZDN', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '98700f071b7bceb3d7390a2500157522d856b9e6a00bfd83eb63e24df67d62a0.7b427279a034887c3c23229bd51029ee98735780a2aa2aca4d3ac015ab2718a6.90fc0f9e605503fa7ec904080506a401')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R5SXX9JFWH3DW32QHR', '', '{"v":1,"order":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '18e34c108d0d1fa975885990439b1fae283036a22b1b51521db5718e4ec19144.bd5c7fb961251b4befd15436ab762fea46bb90b43095cf16dfc525dd8949b7f8.0f39c857cae66ed2ba9ecd3c81276cb7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R5SXX9JFWH3DW32QHR', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'd6fa3744cb1d55d38afc1a99c0bcb95788cb2b3beb2c6334f1c6ea9cd6632c6d.c543b1b5574b80836b65e1d1f802af17b28be04ad065610e77b0ea35ddbc45ae.94e25ad9e5d05546381ea6352af322d5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R5SXX9JFWH3DW32QHR', '', '{"v":1,"ledger":{"order":"01M88PD7R7QFC5WCMNRP43GQAZ","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '57816ba2fc53e9d5583dce5d5395eaa55c1341db4f37317fd2bf068de61d2ff0.69b53b863add6aa0d50d77dda96c504ea3911b83f96c3c835af217f2f3ca3734.1c21a443cda63cbe1e8d41937c7adfc4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R5SXX9JFWH3DW32QHR', '', '{"v":1,"transaction":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88PD7R7QFC5WCMNRP43GQAZ"}}', 'b2b742461b982a5dc15aa9abf78212ccf4dea4eef76d75edcb239ee044aa469b.29a3afd4d28a852171967d586c3de558c84f29355f30d17902e5ebea3433b6a4.7eb3456ec1251f96bedb633b696a28c0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P1#2', '', '{"v":1,"transaction":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P1"}', '6bf2aec866a11d1be4f9aa61aaa76773d9b475ab1c08fe09d193692248026a97.96b8f572580fe9b833428a085aea3d02576ac106200fbe0f23581b29be2bb46b.0b8d091d6375e0d15e7d1226e6e7aad1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P1#2', '', '{"v":1}', 'a710df072e838c9de54c805c4671ab92a870cefc9ab09dec6a8eef13ab8aa5e9.543b3581043c18df4562b7ed2258b11e336b7f193cf3836d69a9bbc2ddf5bb50.80853d5c760bd2d999d7548bd4fef06e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RA1ZNS56FAMN70NQ09', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'd4a350d1faec4b2ec1f1a197dc8b3a422b1a02b5180cd04dc7eeb6e2862fc5c9.4d442a50b2331479fee3c4668fa1a8f615e4fba1df2cb20353011b3b83c962bc.86f9e9a4c7614e21d35fe04e6484bc17')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RBT6D7RHD5BGP2MDAE', '', '{"v":1,"work":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '3446790acfb34ed5bfef71bca58672854dfb99028fda2b72f9e15f5896051aed.d466718fd071dc79e23ccf6275516df4ee92682f2c33934cf086c207bd85844c.99ebe1b6b0439137dc2695c8e66986fa')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RC6NND0SHRSZ9A7DYF', '', '{"v":1,"fulfillment":"01M88PD7R7QFC5WCMNRP43GQAZ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '19ed4755ce59ccf0ccfe61bc1d99afe247cfab800730a3d31bc83c0b26d30dd8.0c63382fc3ade0789297c840caa0b921a1135b5b944e14057c69592f978f6c1e.3b58ef1cf5d382a747b704af4618c0bf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RC4CDC6MY2QDRPDP3H', '', '{"v":1,"fulfillment":"01M88PD7R7QFC5WCMNRP43GQAZ-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'c22e88fee399ffbddfc34e347665360981146f2da285717ee487543d60409c76.103eb516ddc56287ac0ba4002faf8394a7cc5b7c7fec67fa0e1b480cc9c39215.2c94520021e144a8783f3a3a7af89f6e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RDDKQ73NJ5N2KMES25', '', '{"v":1,"shipment":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-S1","fulfillment":"01M88PD7R7QFC5WCMNRP43GQAZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7R7QFC5WCMNRP43GQAZ"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'dddc6580bd20569cafb122b39f32220340da4c720f20903575d7b4821766b285.d44c49a07d09877b61a72a37f616ba3731ef36d3e9e3cad4121ed20636ce8dea.7f72203461bfc5b005db187ada31c8d7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RDDKQ73NJ5N2KMES25', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88PD7R7QFC5WCMNRP43GQAZ-S1","charge":"01M88PD7R7QFC5WCMNRP43GQAZ-S1"}}', '6c9eafd88f3d4bb7d9ed401465ca8c4790209f9e989f7e56a721631f718abd4e.65627ce87670ccf3f3ad0bcd70605cf29119c2e2b360e8ca6e1bf2f730148082.adecf20ad1d15f3e57fac3c94e698a0e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RDDKQ73NJ5N2KMES25', '', '{"v":1,"transaction":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","cause":"01M88PD7R7QFC5WCMNRP43GQAZ-S1"}}', '9d6b5e16e3f3d4247a7da84ce2c8aeee76aed089529ad62b4fb69a9d5a2c30c0.016d065910cacde4b9fb52ba1a58b047e49c04ae3481913a2fdfcbdd9695103c.e5336c0f5c411b7b61e7402e0093a6fb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RDDKQ73NJ5N2KMES25', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '86f47154de764e352e63a0dcfd47dd170b5aa0bdf7f7e6e51252d37e857b6141.725d29324e763163c5fbd229f66c1d60b3876975fc9f881c77f732b58aba9003.e60bcc8e0bc28997fafc9f50180f77ee')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RDDKQ73NJ5N2KMES25', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88PD7R7QFC5WCMNRP43GQAZ","charge":"01M88PD7R7QFC5WCMNRP43GQAZ"}}', '0a5b51aa68bb3f4cda9fc1bb39f81f9224513f917d94868007cc9479ca4a3ee5.421f993199a6069d792f43e9bab20fe696298b8f637abe110130185838591950.56e7271818bb45e7b9c50caef6cdd94d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RDDKQ73NJ5N2KMES25', '', '{"v":1,"transaction":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","cause":"01M88PD7R7QFC5WCMNRP43GQAZ"}}', 'eff1c8f8ba751d982f323b22a65bfe6205b1e8ea5bfdd215f8fe15038f2b6fe3.2bc2340bd927bf0628267f41272451f7aafcf8ed5e228cac9b2cfe1720420e16.10a53df31add069a68b02162b1df23f3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P2#2', '', '{"v":1,"transaction":"01M88PD7R7QFC5WCMNRP43GQAZ-P2","reference":"capture-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P2"}', '0be7def5aa58df3c68ce98f9cf6ec6c280ce1164e7f0a2ef696bf37ba9e92e08.969a0b6229e1f318155109f045f1ea80097b53df9be5c4bf0d0911e6ffd486d0.d691aca2c5de2e9ad1b0fe18d9022a72')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P3#2', '', '{"v":1,"transaction":"01M88PD7R7QFC5WCMNRP43GQAZ-P3","reference":"capture-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P3"}', '34800b2a09d3ec9f1d76b6feb480e51f3115d14074fcae7e6b46a19f6be0497d.4b7828583df07adc339c57c30fd470136a03658601c2835d55840e7d8ab15883.d9bc37bc0182f3c464747ec77f6d40cc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P3#2', '', '{"v":1,"transaction":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","cause":"01M88PD7R7QFC5WCMNRP43GQAZ"}}', 'dbb3ffacfec50c8aa846b7e074a004f623b5832308e0797d158e78359428f8a8.95246e5bff0f893c450300fe9aff8db218c3f21aecc95aa29c5f6ad29aa9e586.757020b8d4ce1c1e428af11d31a20904')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P4#2', '', '{"v":1,"transaction":"01M88PD7R7QFC5WCMNRP43GQAZ-P4","reference":"cancel-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P4"}', '0c63bc7f5bb8af93c92b0179cbf21c050aad3a6091d4037a3a6680099480244b.2103bd10d8241aa1074f0860a3af6a21a7240c137565bc0653be3ebcd877af26.6e16e4c53ab3c69360fcc8789cea9096')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RGD3NT351RD43G8H5F', '', '{"v":1,"shipment":"01M88PD7R7QFC5WCMNRP43GQAZ-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '55757c2059bf292eae289977e753b2be7662707775a147902b2a651a80a5be1e.d2bfe04ecc74091e97e9b44fcf502ecee929d5495a5f869c71fdf7dd9cd1f677.62f444473af2ea2b7cf0c53167671c78')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RGD3NT351RD43G8H5F', '', '{"v":1}', '28022856dffbdd86eff7d5cc711b1ed0a55865f9defe158e2e04e2355373555a.e1c20a1db298de84c50ef8dac28581d40f02f5abe823b68635fda05decde26f6.dc96a9e0937a2f2dd5057e754d84caf1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RGTG48VWF8Q0F6CNDV', '', '{"v":1,"agreed":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'c947df08ba117e632549ec222c895a49e5448619ebf01e8c98be4af5b3bfde89.60eec3dd4e3ae2abebefaa5508911cf779c651f508ac3de154975c89bcff4b61.9961125d79b4af9d554c7cf608891bc2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'return', '01M88PD7R7QFC5WCMNRP43GQAZ-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RH6P4670DZGJEQWZZP', '', '{"v":1,"returnId":"01M88PD7R7QFC5WCMNRP43GQAZ-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '4eea03d1b246d874f2bf476f103c65c869e13c4dd80232b003608b22a20df5f0.09ae88d6a8d704101223ff12f2e887a02ad4cdeace625e8dff760bedda8f6d64.c49f02acb5ff7ce68fbf9064010d776a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'order', '01M88PD7R7QFC5WCMNRP43GQAZ', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RJ0ZHX1ZBAZ2G4NHWH', '', '{"v":1,"returnId":"01M88PD7R7QFC5WCMNRP43GQAZ-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '14b19800c8cfe9fac497bdf46f2f854235559b3145e04ff8f0b5ebc0efe497b3.f06aa50d48d0fcb836be3033b570f914c99ae2085034a76febcaaf83059a73cf.202edad11a6dd29dcc91a13556462fb2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RJ0ZHX1ZBAZ2G4NHWH', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88PD7R7QFC5WCMNRP43GQAZ-R1","charge":"01M88PD7R7QFC5WCMNRP43GQAZ-S1"}}', '3b6fce8e717674126bc86727c4410dbe610e090a7e447ca6933d117a3ca235d2.20f838b4a892f9f328453db07e70d148b939b9bd3b6b7e971e837bcb8fc23907.6dc9d2fc21e67b63929eaf923d3fb991')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7RJ0ZHX1ZBAZ2G4NHWH', '', '{"v":1,"transaction":{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P2","cause":"01M88PD7R7QFC5WCMNRP43GQAZ-R1"}}', '52ff0959655923a026d5deb5b9cb04569a8f6ae5c34a16fcb7eee752e27fc3a9.4725dbcda5c981eea26228e14c76c7f70e016490da4b523cdca1aa86c93fb6e6.c8b7ceeb427ee3fffa95e92ee7f9996e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', 'payment', '01M88PD7R7QFC5WCMNRP43GQAZ', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88PD7R7QFC5WCMNRP43GQAZ-P5#2', '', '{"v":1,"transaction":"01M88PD7R7QFC5WCMNRP43GQAZ-P5","reference":"refund-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P5"}', '14d10123feabe87d7acb8a03478f1c3e052f1ee6a5dca7f7a86071e3692b7c8b.ee2355e40882ef8eaaa1c47b1789f36e12b6f1b74a49fda09d960d71a70aba6c.9ad9609371a66b45376aa9dcb28156dd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RM9TXGE9Q495FKSGDY', '', '{"v":1,"order":{"id":"01M88PD7RMA51FBAVYG44774HY","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '80ff098e585ec8422d4437a7f7005e28f8fd620001adb8ff214f423474ccadef.8998d396cbabbf1b94d976da2e408e9cb239661fedc4cf794a55fbf833e5a144.1c5278893bbe45d5f372a85635807670')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RM9TXGE9Q495FKSGDY', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b7b0fa5607d5ba414d16aea9637a4e05caebb18cfceb4c2474b94c860b56a725.514e4b39aedfcc05a880df365ee1b52d408cf572bb578073829227cf7b056e6b.48ecf3e19a65d8be7d5e5caf48d4c2f0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'payment', '01M88PD7RMA51FBAVYG44774HY', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RM9TXGE9Q495FKSGDY', '', '{"v":1,"ledger":{"order":"01M88PD7RMA51FBAVYG44774HY","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'ef3fb97572f148025cd37716404aed05d6710a2fd3bf617c60a69a0b92a84e0a.685cc67bc9da4a95c461b954e787c71197732e8bda26c49f7879e50f18afc686.becc8f8e1da317ce0434b10efcf0c9c3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'payment', '01M88PD7RMA51FBAVYG44774HY', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RM9TXGE9Q495FKSGDY', '', '{"v":1,"transaction":{"id":"01M88PD7RMA51FBAVYG44774HY-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88PD7RMA51FBAVYG44774HY"}}', 'f9e20e67a8d0a0188bf984ac79616d7da4602a897fafc60f3edaf61210be5735.2158ab5b42892bf6f07ce78eecf1af59a1158b5a09d5e10bd1c7d40039c91622.c58e1bff674611f271b174f6dc217cfb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'payment', '01M88PD7RMA51FBAVYG44774HY', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RMA51FBAVYG44774HY-P1#2', '', '{"v":1,"transaction":"01M88PD7RMA51FBAVYG44774HY-P1","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RMA51FBAVYG44774HY-P1"}', '57ad5e55b10835411f6d6975098cae773169dcf663f91622c34314e818dd434a.f9915f3d7b0d159f2a10ae983c2f6627f047ee53bfc04ccfca088c464bd0e204.c42f96174aec588e036977fee19faf8c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RMA51FBAVYG44774HY-P1#2', '', '{"v":1}', 'b57002439b101305ab0c5f9623c7c608a245caa3b6b41490e857e1e99204785e.689197e2a80d7d6ae752cb0f08795b5c98c7100f505577010d1de75f499a12bc.925cd96f855717e2178e6cefcd83976e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RN3JRZMTC1P6VBN5QK', '', '{"v":1,"work":{"id":"01M88PD7RMA51FBAVYG44774HY-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'f0f4ebec48e1c018bc9deb80c5a62f0a10ac77d6d7535422ad3f48d9a7064aaa.e82d58a78f2cc35fd54212938d8c42069a6877b1ff47448b02a15f7ef4238d20.510f4034204b0d81a071d8d534653fcb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RNC4SS0FK4J88HPP5B', '', '{"v":1,"fulfillment":"01M88PD7RMA51FBAVYG44774HY-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'b1e700d508ba36bb8f70585d48755294cdfe7458a2c6ab21c821339903d915da.ea85053347b528ef55020bef87567071f40b35cd87584334505b684fcc3b3381.05f551342fddb04af1f4602b209045e6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RN8RT0J14PZ1J3J910', '', '{"v":1,"fulfillment":"01M88PD7RMA51FBAVYG44774HY-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '1b6ee6b5a9d04346b85f1d363b29467a45b6ef46df2587094698a14fd828c11d.71a97b047c1146990f9c64ca60a16653c2c696dd33844f62d256595cc93204f1.beaf03c9f20a1e8975806bf2b7efeccd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'order', '01M88PD7RMA51FBAVYG44774HY', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RPJTJZYRSZRQ3E29MK', '', '{"v":1,"shipment":{"id":"01M88PD7RMA51FBAVYG44774HY-S1","fulfillment":"01M88PD7RMA51FBAVYG44774HY-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7RMA51FBAVYG44774HY"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '1d3c15b4d8d18286181331c8ef7903bca284bb08ea6c6d254ce85132a20a14db.aecfa7cf39f837b3867755c5f0ffa99e062263808ff5d9a10142ad70bbbac597.389b9fc18812e4169e69b918b1166362')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'payment', '01M88PD7RMA51FBAVYG44774HY', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RPJTJZYRSZRQ3E29MK', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88PD7RMA51FBAVYG44774HY-S1","charge":"01M88PD7RMA51FBAVYG44774HY-S1"}}', '8734ce01180488dd587decd7a34af07c8a2e0d780e11d35efaf964960e7f09d5.7134f728dd255abc2baf1dac4c3c65f2bd55ce9a23e5b1e7db1c0d2a3611e3fb.de887ba8f09850bbd60f268bb0b58b96')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'payment', '01M88PD7RMA51FBAVYG44774HY', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RPJTJZYRSZRQ3E29MK', '', '{"v":1,"transaction":{"id":"01M88PD7RMA51FBAVYG44774HY-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88PD7RMA51FBAVYG44774HY-P1","cause":"01M88PD7RMA51FBAVYG44774HY-S1"}}', '8084114fd469f734daa188a325a5225706d6fb7b8e05f8aafe5abd1f94ed1bd5.077f73095294077366b5c7eba9fdc2ffc5ffb661a8e68c1364e4cbbb93e0e32b.2f487bb0001f298bdad1d5d801733c66')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', 'payment', '01M88PD7RMA51FBAVYG44774HY', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RMA51FBAVYG44774HY-P2#2', '', '{"v":1,"transaction":"01M88PD7RMA51FBAVYG44774HY-P2","reference":"capture-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RMA51FBAVYG44774HY-P2"}', '83d5bc3d9c71df93aa325746b7fda2daa6314c2e4c5b0d566f5fe425f5557a00.b2317e3ce6b002d98927415c11ce931365001ef50bd3d66dabf562db84c98950.22706a9dcbec2b3d4e6bc69dedfc304e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'order', '01M88PD7RQKPNKKNDZXFH4J8M2', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RQPX1C2XA03V8XWH1N', '', '{"v":1,"order":{"id":"01M88PD7RQKPNKKNDZXFH4J8M2","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'e5eb1b2d4537370c629b9a6a9b7323f55cce8d4219f1758189b5bc004ce68e6b.f402874240c939743598ca463605aa0abd71b9dfd5675dd64348f49174968743.ac017b6e584816aa13cbe08436002803')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'order', '01M88PD7RQKPNKKNDZXFH4J8M2', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RQPX1C2XA03V8XWH1N', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', 'de54b73aa0bfc9c1aa6a37068022ea03526f278b439eb3c1f3ae616419ddc204.5d6a8cd4f978f263ce9f8ee74b269feb772b2fc9f509e2c629cfe6142bcc10cc.360181a9427890e4bb4bef0759d94c98')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'payment', '01M88PD7RQKPNKKNDZXFH4J8M2', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RQPX1C2XA03V8XWH1N', '', '{"v":1,"ledger":{"order":"01M88PD7RQKPNKKNDZXFH4J8M2","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '1004d052136e86f38655d9688f4a3c6f19e8f41a04dd92cf71441d2ff70b607f.76bb1c3c24de3e9f35dd581a9bb3fdcd78cf7de0d28e55503dab1979f6e62889.fc02014c5302af8ec878e3382c9b6496')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'payment', '01M88PD7RQKPNKKNDZXFH4J8M2', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RQPX1C2XA03V8XWH1N', '', '{"v":1,"transaction":{"id":"01M88PD7RQKPNKKNDZXFH4J8M2-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88PD7RQKPNKKNDZXFH4J8M2"}}', '8c4ae39d984b70b272eb9c52f856131f026b2bf1b7de72def75454bf0b29c950.5ec7a0b2b6846dfdf53e8ab921b7d3bbed2ac512c927b78787a48a09b66dd93c.d70dff8dc27efc7c90fded6286f30240')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'payment', '01M88PD7RQKPNKKNDZXFH4J8M2', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RQKPNKKNDZXFH4J8M2-P1#2', '', '{"v":1,"transaction":"01M88PD7RQKPNKKNDZXFH4J8M2-P1","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RQKPNKKNDZXFH4J8M2-P1"}', 'e979d51e7e4385f00e7e59ae3a0ac8f4e04c8ccd823184f7b588556d4d2197de.11a8b7c6b135dc061efc40b79759917b6813e510ae7794cb25993fe2922814c1.db6efb138e1115775123405dd4b00ad8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'order', '01M88PD7RQKPNKKNDZXFH4J8M2', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RQKPNKKNDZXFH4J8M2-P1#2', '', '{"v":1}', '750735f841f9a6afcbbb9f1ac1a29eab8b1138c622ceabb20f4cca8a9c0d69ed.af42e9507e1f6f2ee6b82c0f52c9185256ba2579cba25e0acbc20026f9413412.b087bf4b50a76bb96bce129a2d033eae')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', 'order', '01M88PD7RQKPNKKNDZXFH4J8M2', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88PD7RRAKZAFBKCH6SRSJY0', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '4ac8c466d0123f96d1eace7993d51974adc585b305239f541a7c82c4cbf59f3c.bcd64e5a236e648e8a92b0edb5c0d125f451758af84d768d18623d1dd815b95c.bc0345ad197b3eb6c812ee2db3159d83')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'order', '01M88PD7RSATV92BK3G803K58C', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RSQYWVT1VN7RMRED5S', '', '{"v":1,"order":{"id":"01M88PD7RSATV92BK3G803K58C","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'a95f0c6996a17678f810e52c95c36d90c3ab69bd2be8ce25b7ac8b0bf76eea6d.1151a5d2a8d72879cfe677ac67f9da7a70f68968eecfc95be2402ae3684dead2.678eb88ffebdc744ae8ab5c4c699de7b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'order', '01M88PD7RSATV92BK3G803K58C', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RSQYWVT1VN7RMRED5S', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '8e9459f6873b256b30174acbb51a830b0e7a6f4e4ea9eb4ec1c4fda70063714a.279261680b90d31e25a1aa81edf9ae46d657ffeb92f2b1a21da243e8960209d5.591a999f6346eec66279f2b46fa2b395')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'payment', '01M88PD7RSATV92BK3G803K58C', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RSQYWVT1VN7RMRED5S', '', '{"v":1,"ledger":{"order":"01M88PD7RSATV92BK3G803K58C","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '4424cde3795e4291012e452d294069952e7940fb082284d04f5eccee43820ab2.84337ffb82bca173900d055cc42e91989a90daff17361dd31e58c3b38cebcbcb.5b193a6bdc00db956c5b213b364a1bfe')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'payment', '01M88PD7RSATV92BK3G803K58C', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RSQYWVT1VN7RMRED5S', '', '{"v":1,"transaction":{"id":"01M88PD7RSATV92BK3G803K58C-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88PD7RSATV92BK3G803K58C"}}', '22fa736c9115c4efdd2795998e057eef328a43a24b4306c3da395edc0b6567b4.0656e37d9a27b8c830b20a41ac5060cf2d93697a72b493cf79eabe4bb510fc10.fbd88c88ed104e39a28c475a66a786f4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'payment', '01M88PD7RSATV92BK3G803K58C', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RSATV92BK3G803K58C-P1#2', '', '{"v":1,"transaction":"01M88PD7RSATV92BK3G803K58C-P1","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RSATV92BK3G803K58C-P1"}', 'd8114e24c04bc300b1364d80cb6a63cd14e68c627ad48a2f7cc273034a6d12e1.e43e07d17ea996d7d9eccac9f4db8146b4829651ac9ffb8f7856389e8ce6dd71.caf70d25b77714661b3e76c2b306a241')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'order', '01M88PD7RSATV92BK3G803K58C', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RSATV92BK3G803K58C-P1#2', '', '{"v":1}', '9de6b6cb3364a8c894d70a06b4e94699fd815b8bc24103604c24950385d8473e.6721ec9b13c6b6086508554f27dfc737939d61e7a038a9aed0610f5bf729f1bb.64921ea0bc0f29a5b5c07969c2af5125')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', 'order', '01M88PD7RSATV92BK3G803K58C', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RTAHHBVE957FDZS6JF', '', '{"v":1,"work":{"id":"01M88PD7RSATV92BK3G803K58C-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '09d1ad82b8df0b0d115aca7e0cf0e3ce8f9f5ab4c4343173480904a0b3543677.34fee83f91d9e0826dd76d333c9fd64f04e3aa1eb9dc7cbe625134d187a2cca0.d1294b9cde6a1313ee1cca7fe0a2692f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'order', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RT9EFRSADQ631H9ADD', '', '{"v":1,"order":{"id":"01M88PD7RTKQ2DVEZGJAJ8ATVY","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '28dc154075f5306a3edcccd73a3d183839a52de9b43cc1fe8f88f2149fca5d64.7c7177e2d050161067b9c27c64fef2fe1f2193f712bc3394c4b0c900806e113c.0b90982bb32839c2b1be2f6c51c83060')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'order', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RT9EFRSADQ631H9ADD', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'e76e75ed476f5209e93c125c68c75c4db4e8163aa253b33953d00c742f1c5b70.e281e61b2ad718361ded9b51913bcb7e35d589252d44eb3050a9c05507e1884c.03cb4e5dae056595599222d402381d79')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'payment', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RT9EFRSADQ631H9ADD', '', '{"v":1,"ledger":{"order":"01M88PD7RTKQ2DVEZGJAJ8ATVY","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'a06324299aa18d12f3b850834d3da1bc9db83099193d69ce370a87367c87ffae.6667ef8220e708d29629660d9ec81dbfce341407884dff29dd001d29f962fe18.e90288fa78fd18dacca16846d8eb524e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'payment', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RT9EFRSADQ631H9ADD', '', '{"v":1,"transaction":{"id":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88PD7RTKQ2DVEZGJAJ8ATVY"}}', '564591c70bb33a88cf5600582435ed72dbd43829fec577002947a7c1ac090285.091c177d012be6adda9af975cd13bf7e6d99719f05d30124f83955393af698b0.97f551628e637cf221d7e96a122aee04')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'payment', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RTKQ2DVEZGJAJ8ATVY-P1#2', '', '{"v":1,"transaction":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P1","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RTKQ2DVEZGJAJ8ATVY-P1"}', '47899c7c60cb67b66d32e8fa9b16350589976e0f68253d1be8c7da822437dd8b.fa250c0f337777503cb48e535d85db0982739ae65473d00cae2c817d048d491c.31357c54369907f478e418826b0b5c31')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'order', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RTKQ2DVEZGJAJ8ATVY-P1#2', '', '{"v":1}', '1d8738b3c2662d985b8bfba5425977226a4c7411faaf5b5e3a9a043f2d7f2e1f.e210a72cdc8395ef904991ec1b36321d0b56ebc1c95f0091c828caa5090fcc6c.5131b2c6dbd9a1f9d3b6ce69cdcc9846')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'order', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RVT7K2HX45PEZWYD5E', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'f9ccda9747bab4fd5d07c2ac363277bc33c47a2ac4a02c75e4e17ab0571d985d.46d06075d2f335eee803e7f758f31e1d9f3f03996ad2e8f798a7491a3717e38c.213d7c12fe1f7419a65b93978be4ab06')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'order', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RVT7K2HX45PEZWYD5E', '', '{"v":1}', 'af01d6d5e7ddd3ed50acedf1e63003aefb4e4f7ed33cda2b851b7af5eafb8a25.5ff7cb4d160ff1f84fd7f233622dd2dd5e6fddd0526641528be62bbd976239ef.6fd8f258bb9f68aa311285d8e76234ef')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'payment', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RVT7K2HX45PEZWYD5E', '', '{"v":1,"transaction":{"id":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P1","cause":"01M88PD7RTKQ2DVEZGJAJ8ATVY"}}', '049d4742a882c144f7f664c69cf2b60366655496948891a5962ea53926173b55.524ecb43999d83faea490d19dfc928808ffc859e8c41b29c4ac2183ffa8b13e0.79c2870919bce2e4dc3c9fa9251893c6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', 'payment', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88PD7RTKQ2DVEZGJAJ8ATVY-P2#2', '', '{"v":1,"transaction":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P2","reference":"cancel-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RTKQ2DVEZGJAJ8ATVY-P2"}', 'ed419556e302b4e102bcba0d43aee4a3909d9ebed6e514ea343f28edea15f81b.224a4899d134349f5bb22cfbf1fabb1986afb4450aa742d45a5dfa99d6f119be.69d16c78b0aabd214d1fbd9d4b81e857')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-F1', '01M88PD7R7QFC5WCMNRP43GQAZ', '4', '{"v":1,"id":"01M88PD7R7QFC5WCMNRP43GQAZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY-F1', '01M88PD7RMA51FBAVYG44774HY', '4', '{"v":1,"id":"01M88PD7RMA51FBAVYG44774HY-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C-F1', '01M88PD7RSATV92BK3G803K58C', '1', '{"v":1,"id":"01M88PD7RSATV92BK3G803K58C-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', 'a744e17cb2bb10a939a89a2beecfa4aa4630d177a0f6deb4e4a2b35f98c63fcc')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', '01M88PD7R7QFC5WCMNRP43GQAZ', '15', '{"v":1,"id":"01M88PD7R7QFC5WCMNRP43GQAZ","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', '14d10123feabe87d7acb8a03478f1c3e052f1ee6a5dca7f7a86071e3692b7c8b')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', '01M88PD7RMA51FBAVYG44774HY', '7', '{"v":1,"id":"01M88PD7RMA51FBAVYG44774HY","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', '83d5bc3d9c71df93aa325746b7fda2daa6314c2e4c5b0d566f5fe425f5557a00')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', '01M88PD7RQKPNKKNDZXFH4J8M2', '3', '{"v":1,"id":"01M88PD7RQKPNKKNDZXFH4J8M2","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '4ac8c466d0123f96d1eace7993d51974adc585b305239f541a7c82c4cbf59f3c')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', '01M88PD7RSATV92BK3G803K58C', '3', '{"v":1,"id":"01M88PD7RSATV92BK3G803K58C","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', '09d1ad82b8df0b0d115aca7e0cf0e3ce8f9f5ab4c4343173480904a0b3543677')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '4', '{"v":1,"id":"01M88PD7RTKQ2DVEZGJAJ8ATVY","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', 'ed419556e302b4e102bcba0d43aee4a3909d9ebed6e514ea343f28edea15f81b')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'web/4711', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88PD7R7QFC5WCMNRP43GQAZ"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ', '01M88PD7R7QFC5WCMNRP43GQAZ', '8', '{"v":1,"order":"01M88PD7R7QFC5WCMNRP43GQAZ","currency":"EUR","method":"card","transactions":[{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P1","cause":"01M88PD7R7QFC5WCMNRP43GQAZ"},{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","reference":"capture-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P2","cause":"01M88PD7R7QFC5WCMNRP43GQAZ-S1"},{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","reference":"capture-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P3","cause":"01M88PD7R7QFC5WCMNRP43GQAZ"},{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P1","reference":"cancel-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P4","cause":"01M88PD7R7QFC5WCMNRP43GQAZ"},{"id":"01M88PD7R7QFC5WCMNRP43GQAZ-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7R7QFC5WCMNRP43GQAZ-P2","reference":"refund-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7R7QFC5WCMNRP43GQAZ-P5","cause":"01M88PD7R7QFC5WCMNRP43GQAZ-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY', '01M88PD7RMA51FBAVYG44774HY', '4', '{"v":1,"order":"01M88PD7RMA51FBAVYG44774HY","currency":"JPY","method":"card","transactions":[{"id":"01M88PD7RMA51FBAVYG44774HY-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RMA51FBAVYG44774HY-P1","cause":"01M88PD7RMA51FBAVYG44774HY"},{"id":"01M88PD7RMA51FBAVYG44774HY-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88PD7RMA51FBAVYG44774HY-P1","reference":"capture-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RMA51FBAVYG44774HY-P2","cause":"01M88PD7RMA51FBAVYG44774HY-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2', '01M88PD7RQKPNKKNDZXFH4J8M2', '2', '{"v":1,"order":"01M88PD7RQKPNKKNDZXFH4J8M2","currency":"KWD","method":"card","transactions":[{"id":"01M88PD7RQKPNKKNDZXFH4J8M2-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RQKPNKKNDZXFH4J8M2-P1","cause":"01M88PD7RQKPNKKNDZXFH4J8M2"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C', '01M88PD7RSATV92BK3G803K58C', '2', '{"v":1,"order":"01M88PD7RSATV92BK3G803K58C","currency":"EUR","method":"card","transactions":[{"id":"01M88PD7RSATV92BK3G803K58C-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RSATV92BK3G803K58C-P1","cause":"01M88PD7RSATV92BK3G803K58C"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '4', '{"v":1,"order":"01M88PD7RTKQ2DVEZGJAJ8ATVY","currency":"EUR","method":"card","transactions":[{"id":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RTKQ2DVEZGJAJ8ATVY-P1","cause":"01M88PD7RTKQ2DVEZGJAJ8ATVY"},{"id":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P1","reference":"cancel-t-b82ec890-412e-4021-9965-b8e9c3e52ba2/01M88PD7RTKQ2DVEZGJAJ8ATVY-P2","cause":"01M88PD7RTKQ2DVEZGJAJ8ATVY"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'ea417f245ec17d59c4e75ce8eb314e642c37ebf22c27c98ca7ba432befda5e5b')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', 'b86ec6ccee10603169c059550725442773baa161951e3962a9a39074c13f8a8e')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '556dc568f41c1734ed52a44af2adaef25fe7b7a8524100ee2f16f71cb7d11225')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R2FHMFJDVBKCFMDCGW', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R3C6WQ1JNJ72KYJBT7', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R3VGTZJ1Z4KCKZCDW0', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R4QNJS8HPJD0W63SBH', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R59KTSRE8XRNZFVZDN', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R5ATGCZ465J71BYN1N', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R5BSQQCVETJGNS61CB', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R5SXX9JFWH3DW32QHR', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-P1#2', '98f12d8baa49d242cc72b36acb8de8569636471281db2994d6f5207eb5a3da13', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-P2#2', 'a300e90ff6b83554fb4c61dcadc3c9a691809e5a2979808710f3e69f6cd29f13', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-P3#2', '70d0d09fea5784275bc9f39a6f0ccd56206a9f61bf53e2ec8974815a30287106', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-P4#2', '5d306fdccbd05ec9c294654a6bd792c5e65ba92778914c9e031806e644e87c23', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-P5#2', 'eddf8b21dcf640c57babad1b708fb68ecf75371781dcf5d7d201dd52e81994e6', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RA1ZNS56FAMN70NQ09', '5e77570bbd12e1a2e4dd5bd4bd905689af24ec4c43d7c9039410f5fd7899cdad', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RB0DD0Z8RQ1XWQ8N75', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RBT6D7RHD5BGP2MDAE', 'e85fb115201817e93f7ba59e02272b5d50cb2aba31c761d261ec96c1401fd336', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RC4CDC6MY2QDRPDP3H', 'da7640f739d77d257df258fe52adc02629aafa588e3587a753af4d28dbe6aa59', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RC6NND0SHRSZ9A7DYF', '41b280236ebda213ee9237a14bf404e08d75e78fc3cae1687df2adf695ee5bbc', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RDDKQ73NJ5N2KMES25', '3d09cc820193cb94bbc52d9d1a9f063938de7b80bca815c0b30da3f5a1a8734f', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RGD3NT351RD43G8H5F', '710e2f562491d333a03db277d0f731d97b723aa2613fd0c31de143d539cad291', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RGTG48VWF8Q0F6CNDV', 'e6aaea0dc02d8f20d536ab033720d16494630f095058bca611d2225b08e552fb', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RH6P4670DZGJEQWZZP', '1db4779c2f4f445924860e5ca65052313ffdb04549741efba08f76c1ac900721', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RJ0ZHX1ZBAZ2G4NHWH', '28348355a36858b7799d9fe7618929cccd64504158974a4181de575a78ba6cc3', '{"v":1,"subject":"01M88PD7R7QFC5WCMNRP43GQAZ-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RKNT5BCH42TMBREW9Z', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RM9TXGE9Q495FKSGDY', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY-P1#2', 'c58dcba45400ef5864262beb22aaf4503eac41f323d54b8603de95be19b79168', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY-P2#2', 'cb3f3fa09ede0d1e667414dcf0dc837bfc41584efdb258e59785b700969ecfe6', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RN3JRZMTC1P6VBN5QK', '4a012bcdb26e4108106f5901ff0151520e7c2825b39586ff8c2b2d5ea3795573', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RN8RT0J14PZ1J3J910', '29f0e1b50bb6cc9abc064036cab074e584d90024ceb8df4a398c4367c03fd500', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RNC4SS0FK4J88HPP5B', '0a780e86c3c071d84648591950de0f820bccea80b56d9460dba72d4f1e763860', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RPJTJZYRSZRQ3E29MK', 'f17a770b00d3e62ad620f52314aa84bffbaa06d1546d849a86e263af79b6c240', '{"v":1,"subject":"01M88PD7RMA51FBAVYG44774HY-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQKPNKKNDZXFH4J8M2-P1#2', 'b30e232e6b08d1955e2949e08ad6edd83a37cc6c6b1d2f131b16f7b00d940990', '{"v":1,"subject":"01M88PD7RQKPNKKNDZXFH4J8M2-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQNS58MJFEWWVJJV47', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQPX1C2XA03V8XWH1N', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88PD7RQKPNKKNDZXFH4J8M2","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RRAKZAFBKCH6SRSJY0', '43e0b16f4725d1e6d1c755b3974d072e26479f669562666e66863c0767d333ff', '{"v":1,"subject":"01M88PD7RQKPNKKNDZXFH4J8M2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSATV92BK3G803K58C-P1#2', '0c234f1d379ea946eeb7f8a872a616720beba064ba87a1bc433f9020d343bd56', '{"v":1,"subject":"01M88PD7RSATV92BK3G803K58C-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSQYWVT1VN7RMRED5S', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88PD7RSATV92BK3G803K58C"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RT9EFRSADQ631H9ADD', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88PD7RTKQ2DVEZGJAJ8ATVY"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTAHHBVE957FDZS6JF', '10e7ec44cd0082412fc038ce7747f8f6c5e3136cbaa1aea920f4d23b29f1b2d9', '{"v":1,"subject":"01M88PD7RSATV92BK3G803K58C"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY-P1#2', 'fbab95ea8fcc9e3e9309581149f8c7a16afc2180260bb40ad777c8ca9264be2f', '{"v":1,"subject":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RTKQ2DVEZGJAJ8ATVY-P2#2', '978f22ddb2f126642253785484816186776eb3924e99b5c91b0ff4a2e3fe2e16', '{"v":1,"subject":"01M88PD7RTKQ2DVEZGJAJ8ATVY-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RV0165WDMF951NATAJ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RVT7K2HX45PEZWYD5E', 'f0b50dfcf67f815b56406a55b0110bb6573c0ce838b1ad52fd9dd18ab278e439', '{"v":1,"subject":"01M88PD7RTKQ2DVEZGJAJ8ATVY"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-R1', '01M88PD7R7QFC5WCMNRP43GQAZ', '3', '{"v":1,"id":"01M88PD7R7QFC5WCMNRP43GQAZ-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-25 06:31:07.760994', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-25 06:31:07.761859', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1066217309', 'SA', '2026-11-25 06:31:07.763252', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.128', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '687527017', 'SA', '2026-11-25 06:31:07.766544', '2', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-342675022', 'SA', '2026-11-25 06:31:07.774852', '8', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R7QFC5WCMNRP43GQAZ-S1', '01M88PD7R7QFC5WCMNRP43GQAZ', '2', '{"v":1,"id":"01M88PD7R7QFC5WCMNRP43GQAZ-S1","fulfillment":"01M88PD7R7QFC5WCMNRP43GQAZ-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7R7QFC5WCMNRP43GQAZ"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88PD7R7QFC5WCMNRP43GQAZ', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RMA51FBAVYG44774HY-S1', '01M88PD7RMA51FBAVYG44774HY', '1', '{"v":1,"id":"01M88PD7RMA51FBAVYG44774HY-S1","fulfillment":"01M88PD7RMA51FBAVYG44774HY-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD7RMA51FBAVYG44774HY"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88PD7RMA51FBAVYG44774HY', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R4QNJS8HPJD0W63SBH/000001', 'TEA', '1', '{"v":1,"id":"01M88PD7R4QNJS8HPJD0W63SBH/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88PD7R4QNJS8HPJD0W63SBH"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R59KTSRE8XRNZFVZDN/000001', 'MUG', '1', '{"v":1,"id":"01M88PD7R59KTSRE8XRNZFVZDN/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88PD7R59KTSRE8XRNZFVZDN"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7R5SXX9JFWH3DW32QHR/000001', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', '{"v":1,"id":"01M88PD7R5SXX9JFWH3DW32QHR/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88PD7R7QFC5WCMNRP43GQAZ/1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7R5SXX9JFWH3DW32QHR"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88PD7R7QFC5WCMNRP43GQAZ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RA1ZNS56FAMN70NQ09/000001', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', '{"v":1,"id":"01M88PD7RA1ZNS56FAMN70NQ09/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88PD7R7QFC5WCMNRP43GQAZ/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7RA1ZNS56FAMN70NQ09"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88PD7R7QFC5WCMNRP43GQAZ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RDDKQ73NJ5N2KMES25/000001', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', '{"v":1,"id":"01M88PD7RDDKQ73NJ5N2KMES25/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88PD7R7QFC5WCMNRP43GQAZ/1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7RDDKQ73NJ5N2KMES25"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88PD7R7QFC5WCMNRP43GQAZ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RH6P4670DZGJEQWZZP/000001', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', '{"v":1,"id":"01M88PD7RH6P4670DZGJEQWZZP/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88PD7R7QFC5WCMNRP43GQAZ/1","reason":"01M88PD7R7QFC5WCMNRP43GQAZ-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7RH6P4670DZGJEQWZZP"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88PD7R7QFC5WCMNRP43GQAZ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RJ0ZHX1ZBAZ2G4NHWH/000001', '01M88PD7R7QFC5WCMNRP43GQAZ', '1', '{"v":1,"id":"01M88PD7RJ0ZHX1ZBAZ2G4NHWH/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88PD7R7QFC5WCMNRP43GQAZ/1","reason":"01M88PD7R7QFC5WCMNRP43GQAZ-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88PD7RJ0ZHX1ZBAZ2G4NHWH"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88PD7R7QFC5WCMNRP43GQAZ/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RM9TXGE9Q495FKSGDY/000001', '01M88PD7RMA51FBAVYG44774HY', '1', '{"v":1,"id":"01M88PD7RM9TXGE9Q495FKSGDY/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88PD7RMA51FBAVYG44774HY/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD7RM9TXGE9Q495FKSGDY"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88PD7RMA51FBAVYG44774HY/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RPJTJZYRSZRQ3E29MK/000001', '01M88PD7RMA51FBAVYG44774HY', '1', '{"v":1,"id":"01M88PD7RPJTJZYRSZRQ3E29MK/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88PD7RMA51FBAVYG44774HY/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD7RPJTJZYRSZRQ3E29MK"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88PD7RMA51FBAVYG44774HY/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RQPX1C2XA03V8XWH1N/000001', '01M88PD7RQKPNKKNDZXFH4J8M2', '1', '{"v":1,"id":"01M88PD7RQPX1C2XA03V8XWH1N/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88PD7RQKPNKKNDZXFH4J8M2/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD7RQPX1C2XA03V8XWH1N"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88PD7RQKPNKKNDZXFH4J8M2/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RSQYWVT1VN7RMRED5S/000001', '01M88PD7RSATV92BK3G803K58C', '1', '{"v":1,"id":"01M88PD7RSQYWVT1VN7RMRED5S/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88PD7RSATV92BK3G803K58C/1"},"at":"2026-03-04T09:00:00Z","request":"01M88PD7RSQYWVT1VN7RMRED5S"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88PD7RSATV92BK3G803K58C/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RT9EFRSADQ631H9ADD/000001', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '1', '{"v":1,"id":"01M88PD7RT9EFRSADQ631H9ADD/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88PD7RTKQ2DVEZGJAJ8ATVY/1"},"at":"2026-03-04T09:00:00Z","request":"01M88PD7RT9EFRSADQ631H9ADD"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88PD7RTKQ2DVEZGJAJ8ATVY/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-b82ec890-412e-4021-9965-b8e9c3e52ba2', '01M88PD7RVT7K2HX45PEZWYD5E/000001', '01M88PD7RTKQ2DVEZGJAJ8ATVY', '1', '{"v":1,"id":"01M88PD7RVT7K2HX45PEZWYD5E/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88PD7RTKQ2DVEZGJAJ8ATVY/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88PD7RVT7K2HX45PEZWYD5E"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88PD7RTKQ2DVEZGJAJ8ATVY/1', '2026-03-04 09:00:00+00')
-- end
