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
COMMENT ON COLUMN "recorded"."OMS_STOCK"."RESERVED" IS 'Units set aside for order lines.'
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
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."MOVEMENT_TYPE" IS 'RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, SCRAP or ADJUST.'
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
COMMENT ON COLUMN "recorded"."OMS_STOCK_MOVEMENT"."REFERENCE" IS 'order/line, where it is about one.'
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
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4/00001', '01M88FR88RV6PKVKR25V4SC7E4', '1', '{"v":1,"order":"01M88FR88RV6PKVKR25V4SC7E4","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00+00', 'FALSE')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR81RSTWB5D88CQX15J8W', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '49afcf035c4ca1ef32adc3a0d9d23e58fe5195a05c0a37dc5190386d8fdaafc3.8234ef701682d653104b401fe9c010100194d542b5ceda511ae6cca039e10ffb.7fdf94f8287db62b5d0fcbac74e34cf7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR82MEBXPMJ4GE8SM0VCJ', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '4fdfd92c6936de28e4e1ab654e6bac000f41bca451916815ae8c8a9a4721b5c9.486f23e9660a550a8f8625a48c76cedc6136d32026b59bc243eb09133b55b73f.2e7c0a797cff6b43f11a174a52fcc8c2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR82MEBXPMJ4GE8SM0VCJ', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', '3969a0261af36424bb696ff5fc53b0e2844b5d2c48c5e399ec4b603d97d4630e.8e299f3f5411e68094c891c8042875ef63e2ee12ebc8f727af3f23b04da104fa.aa55a8bc27bb1888412d0d5e344264b3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR82MEBXPMJ4GE8SM0VCJ', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', '29b159a0b607ea7b5696329c3e34c8e8d2b2ccdeb369d024a56803c6c323d012.f10d03640d6d7c1ce3f423a00a6dae544c165a8ed0a71bf13dcbcb922b651ea5.92424baf89e64d673a6efcfe253456ba')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'BERLIN', 'receipt', '01M88FR8320NB82WG4B4T0EBRZ', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8320NB82WG4B4T0EBRZ', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '9f33aee9cf8c2696f785d86776f8e781b22bf7ea58fe64febd6370e0a4029e28.6150eff6d9b78721c8060acd22949a0ef2cbfb7784820f210f6f27b9ee8999ab.72dadfbc2b1951b5db087f110c94765d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'BERLIN', 'receipt', '01M88FR83PPA4QNXJ3KKAHKGZW', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR83PPA4QNXJ3KKAHKGZW', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '8e8224c5bb22b35b9b555579ffe11181ae4ce7ccac536c52d67b830b97da1045.d090186f2ecd6e84eaae49ec79af1095760178eb4d5db025ea6f26d944a2b5a1.823de000affac0ee4a99cd62c2a4e12f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR83S8C6VD352RE9YRYVE', '', '{"v":1,"order":{"id":"01M88FR8400T1RWM8G7HA06EC2","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '28a399b925abee9386678db93c065f90d7d9ef349cc9a71517f0dfba1dcd0d86.63d4040986eaaaf361778a05526853450a6564af247275d08f01046a7f61fc48.d0ffc47222c1defb1eda2033e3e4bbdc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR83S8C6VD352RE9YRYVE', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '9f1a5e37089e0ee1c12f8ba0471bd32805d2f6dd10106970e0c02e9a3d3f2309.97c8c2c8c3695280baab6a9be7970e1eeb374defc69062d90fa958226bed740d.489b90fa3d93f2ec178c492567b41d30')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR83S8C6VD352RE9YRYVE', '', '{"v":1,"ledger":{"order":"01M88FR8400T1RWM8G7HA06EC2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5619009e326a16c1586a49702b55fbf256a641a6a7b94c0c3fcf883ab74a0fdc.6e959059707d137e77f0ef554c19d062b5321bea0165bddd122a30db6fd83562.3aff538b8d4850557aff942f3e1af636')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR83S8C6VD352RE9YRYVE', '', '{"v":1,"transaction":{"id":"01M88FR8400T1RWM8G7HA06EC2-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88FR8400T1RWM8G7HA06EC2"}}', '91588c585a151bdf68f29562542f9aeff8071b315e906fc73baf06a8bbc365b0.52143d95eaa3700b73b9eba414f13fe3bb5bfc75d146f842bf2ce66ad1440c75.686647007a0050186dc8f05af0b4c4bb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P1#2', '', '{"v":1,"transaction":"01M88FR8400T1RWM8G7HA06EC2-P1","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P1"}', 'f48eba02ceff7e320cfb45200bd62ffbb0a898f7baff43c92c0a570c66f16d8b.34b27c3d2eb7a43af0c48a48b571a4c7b228e04a7649aedfd0b34e5f35f7e441.566b72f86ea322499809b6c58f43e825')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P1#2', '', '{"v":1}', 'bfe527a3bf819bc67229b749d868b32a0fa69e74f6db968b2f9b70cf727cb970.11140f5702050ade0d2a8bc55b7d3cb9e15f8411d2c15a8f77337dfa74d19bd9.1d24b8f7d322f564515a68fe488673e7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR852G2654Z7CNEE3T2C5', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'cfad2452f755d561cb4c3862879980f23702e0d7d4de5690f10ffb8ee1415cd1.b53b8658f44b89fea73665b86698f56ad33a5582946ad8775b3ed89db33581fc.13c3cce990f98b2b8a82e10a2d9ea6a1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR854Q5JK2TJXG2ZFXTKF', '', '{"v":1,"work":{"id":"01M88FR8400T1RWM8G7HA06EC2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '46020bfb6fd1dbf447332424db21a24acdf86dadab08d5aa0dd480c5a5675b7d.e61fea0c989da62434426ed666504af2b463f286be3d5e3fa33170a7402ee3e3.c8071be522b9b6bb09175abf6e878c7d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85AY6RWR9AGTHECMNM2', '', '{"v":1,"fulfillment":"01M88FR8400T1RWM8G7HA06EC2-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'b3bfedbdcf9260c4a49933aa30cf0b55b79650efa919d3ecd7005ca858857fb8.32d95ab1b58c55c971247f613a2b17335356e653e35e7e133ae8d3e1feb5abb8.026874fe72596e968e38aa33b3ec716d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85JQNYSR116J8YT0NMD', '', '{"v":1,"fulfillment":"01M88FR8400T1RWM8G7HA06EC2-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '5abad4ec6eb0142fd6204f6162c2fdfc9baf862ecc2438df8d47e8351fb46426.f7940728d8ea18ba73ce0bad21cb1adf8b25b5b2af80e6f284d3ce7d8a5d5458.f19d9d7afa851222ed6ea04da9d933de')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85RR1BSFCB6SA08H8S9', '', '{"v":1,"shipment":{"id":"01M88FR8400T1RWM8G7HA06EC2-S1","fulfillment":"01M88FR8400T1RWM8G7HA06EC2-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FR8400T1RWM8G7HA06EC2"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'a1148a108506192d205e8178e884cfe25f2185aa3ef8eecaf828b9ed60accde5.de2380fc1ace2e1b5b3f2f0258c44fd1f47e93245826d62f5057bb491cbebff6.d6e6629c49e21fb5c9fc86dc6b1f0682')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85RR1BSFCB6SA08H8S9', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88FR8400T1RWM8G7HA06EC2-S1","charge":"01M88FR8400T1RWM8G7HA06EC2-S1"}}', '98ff107177ee7c3feda9b86ebaa7f36b358f0de6d87f42f511599434a76d54aa.d96e5ac2cbdae1b54230de747edd873062a200c0bc0ac3af887734dab7bc72d8.88b53b51a16de2454b439a7bfa19b7bc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85RR1BSFCB6SA08H8S9', '', '{"v":1,"transaction":{"id":"01M88FR8400T1RWM8G7HA06EC2-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P1","cause":"01M88FR8400T1RWM8G7HA06EC2-S1"}}', 'aa043c5b7a5752398a8cb53ea5abc8d0377686ef18fe7c4198b059b47cdae4ac.573bed8f7afd3c28151294942382b3edbd348f4c33ffb771331feea6da24093a.6986cfb1bdb7c6924663f2001fda6d90')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85RR1BSFCB6SA08H8S9', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '4453435363a2d2a4f8df9062cb0fab0963ee43e0989168ad8b41f3794f24c0ae.e2112deae8c37f968ad0f93b21bd7b06806c2f80e425c55f6ad14ac36e9b95ab.8a6273cfd6e20ee58fc1a9eefb1f32cb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85RR1BSFCB6SA08H8S9', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88FR8400T1RWM8G7HA06EC2","charge":"01M88FR8400T1RWM8G7HA06EC2"}}', 'c80e84fc39ccaf49572b0c3156ac0e611a05f2526ec952c0ecccec9cbbf9427c.dfed771a3a2d2f5d857b5da7fd48f2735101e6fba4ae07a8c47816267d7c9627.fad14b6ffe607811815f7d56e290f9f6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR85RR1BSFCB6SA08H8S9', '', '{"v":1,"transaction":{"id":"01M88FR8400T1RWM8G7HA06EC2-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P1","cause":"01M88FR8400T1RWM8G7HA06EC2"}}', '9e9f40e5aff75242bb175935d7c4352c8a6596e08574c914214ffeb18efc6783.96d4a02168dab4f4007b37e79789ec97d3a5b7b00d9ce4a706968f5cbe8939d0.0f32d833e605fbacfa67814d6dcc52f8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P2#2', '', '{"v":1,"transaction":"01M88FR8400T1RWM8G7HA06EC2-P2","reference":"capture-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P2"}', 'f0a0b0d5042e6f8d65b5cba9a0349cc5694d0dec7d0903b4a6dd7ef797da3df2.68ffa162053b27f96f50e26f0597699dd23cdfb0e5a82d6ea2a6d4381d48cf69.e6ed9453827a59fff84727a0b4cf396a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P3#2', '', '{"v":1,"transaction":"01M88FR8400T1RWM8G7HA06EC2-P3","reference":"capture-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P3"}', '673c977d47dbbfcefd79e11f05d20add36229cdcddb0fdf3f4b7cf83b0acc907.8ff49ca75017903df63a794383dba9aab46bb2409a686a00d7b17966f6dc004a.8503ad10bfda67255dd2ff22de9112b2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P3#2', '', '{"v":1,"transaction":{"id":"01M88FR8400T1RWM8G7HA06EC2-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P1","cause":"01M88FR8400T1RWM8G7HA06EC2"}}', 'b73690c455a4a71dcd6c5f0f4e5da09c35d9e18097e5358d1d8c855666f090dc.3eb86422443ee883d59f43e45b63dbf3722f1a6a51bf77dd3de3eff8678a18d2.6c8fe922c70218265e3aed000fdf1046')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P4#2', '', '{"v":1,"transaction":"01M88FR8400T1RWM8G7HA06EC2-P4","reference":"cancel-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P4"}', 'ed5b6656e32c317bb01b94e8171573236c8da178ea06288a3ef0179c75045e20.6287cbc8ca1d14bfb9298040c09f8a992dbc333a0f7a7ffa112b41cb4fa77f7f.6a6eb3d9a032f7c4c42feaa6d63443a2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86PBZNR491NNTGY2N7T', '', '{"v":1,"shipment":"01M88FR8400T1RWM8G7HA06EC2-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '82d8c713f0206b7ed6cc95d75a018e233a1c2c3c72d819d67822274a3a248172.ec00a5981ff762c5e1cf138f06bc6c617a29f02435b7b3b21f77f25f69e2a827.42b1cdf3c84b992322e623a6173e6a22')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86PBZNR491NNTGY2N7T', '', '{"v":1}', 'ede298fbf8f83907625ec921ec92a5e082360f08cae390e3e3ea5deb1ce98a51.e7601ac155fe16ae0f7e8cf6b5a8c2de8be9b80b9da72f0e839c78440c1375fa.938f94cd00543aba258f082901c587b4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86TR2EBW74V888TX023', '', '{"v":1,"agreed":{"id":"01M88FR8400T1RWM8G7HA06EC2-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '51e0b330954b71aaf70675b91d6593c2502362e6c6848b67d8044d9256a8a56d.14ce4351ec16961a59fb2287a4bd1b3c53f358196b8233a03f72626b3292d452.37a7f68b9705cc5baba13662fca3eede')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'return', '01M88FR8400T1RWM8G7HA06EC2-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86V4ND80A1SW0E0KTP8', '', '{"v":1,"returnId":"01M88FR8400T1RWM8G7HA06EC2-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'afa3787b23e17f06464cfaf10dc8fe69d69949f1394f6fadd6d24b3ceff5ed6d.b01593cf3ce1913af0b92e27f5116a9f0e9348bcb9b436ca48c3c9dba16b31ac.408a8c2b84fafa58018303837d10cbdf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'order', '01M88FR8400T1RWM8G7HA06EC2', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86ZWVQEHDY1PS41CJGW', '', '{"v":1,"returnId":"01M88FR8400T1RWM8G7HA06EC2-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'eb021ed14281e44153d694febf0b68a686b2fb46f44d8ac404e94bd06c217d8d.d339cb44799ee350013bcdfc66fac06a6b2fb21a1ee12bd6b8cb670e8ffb9759.9280ab4de6d2de0f49dc14c20e5299a7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86ZWVQEHDY1PS41CJGW', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88FR8400T1RWM8G7HA06EC2-R1","charge":"01M88FR8400T1RWM8G7HA06EC2-S1"}}', 'b110b01e47946529b42760fec408b37159964bbbbe862706b1579c50eaef7e88.1117198c0aa28d75b18386dd427d642eca3992beb588e2f6301daaae2e42c33d.7152a65fb788be8393722ddb27ba85ec')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR86ZWVQEHDY1PS41CJGW', '', '{"v":1,"transaction":{"id":"01M88FR8400T1RWM8G7HA06EC2-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P2","cause":"01M88FR8400T1RWM8G7HA06EC2-R1"}}', '52d77a767c8439b781fb6d7ff86a00d7dff508bf5acb99632158d240e714dcd5.125b01c2bf09507d052c44f92a4dc000fc03e6479de6d1f7fd02087fae621e7b.cecf8163501fc2b66d2fd124cad62294')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', 'payment', '01M88FR8400T1RWM8G7HA06EC2', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88FR8400T1RWM8G7HA06EC2-P5#2', '', '{"v":1,"transaction":"01M88FR8400T1RWM8G7HA06EC2-P5","reference":"refund-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P5"}', '6a5fc09344985c11b557c7d7f03e1db5dbf0fd1dfad6826f26baa105bfe657c5.fe0a7c7f2ccb88be8894d7c891c020c4b02e0ec7b2e0460923710b1ac065273b.f0c129fa1686e666d85bf0e8e13c09ec')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87CSGK732WE1WBVSM1H', '', '{"v":1,"order":{"id":"01M88FR87E4DT8C54AVT0MNHG6","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '9cdce8eceab914f7b86cb113dd12f9c702f1d71dfb16013d39fc9a23d741962a.dc825bdfdd97efad68368f974020027e6e16995ce128cd67e7821be72536e930.0e50efaeb35cab297adf578ae04675b7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87CSGK732WE1WBVSM1H', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '4c7e3b775fc6807a4d48290a0ed860ab61d12300298dd3873db8992d2c3e55a5.b256067f4a96ade6d33d0dbadd204301cfa1b7137b4a33eb77bc6cabd6d8e838.3adef8dfc73d7fcf0a4e13a5538b098a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'payment', '01M88FR87E4DT8C54AVT0MNHG6', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87CSGK732WE1WBVSM1H', '', '{"v":1,"ledger":{"order":"01M88FR87E4DT8C54AVT0MNHG6","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '394c29ffe2647f7e795074c2284714d98f424d252a191abf04e265c4472a214a.f31a19ae226f36adaf777e647cbf019430376d6c90edb0b66fd49d6c2d9c701a.4bfc14571296c80ca24f6233861ffbc7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'payment', '01M88FR87E4DT8C54AVT0MNHG6', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87CSGK732WE1WBVSM1H', '', '{"v":1,"transaction":{"id":"01M88FR87E4DT8C54AVT0MNHG6-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88FR87E4DT8C54AVT0MNHG6"}}', 'cff904655b82f5f72af272f178d3ab61388b43fac7c69cf7a11f29f8f69b34b6.a401a10ee5014bd4ecf1f281e4e9efafd052f86bf0182a11745f55d71eac13e3.931055f0ec203004bdb486e782274d41')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'payment', '01M88FR87E4DT8C54AVT0MNHG6', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87E4DT8C54AVT0MNHG6-P1#2', '', '{"v":1,"transaction":"01M88FR87E4DT8C54AVT0MNHG6-P1","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR87E4DT8C54AVT0MNHG6-P1"}', '1f04192acb5149d87250ebb41e8e24caa9af59ccb8f4ef1493fe3643af1429e5.214c8dc262f15200e8e76cbcc7661c83aadf741a2c905d7e6ef4f73c07ae1b75.24c30cb51c3a8a7a1d15e96062af6c2d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87E4DT8C54AVT0MNHG6-P1#2', '', '{"v":1}', 'a7b1850e89c3373186da9282f4bc5f3dea48a001af6798cd2d1a098d009a560f.5776b59aa594e824874b017b586094ca345dfa3d99212e51b99a3bcfdc48f465.626e9ff6943947417b4bfa22fa9e7fbe')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87QSWE2QW6PA2WC5NXC', '', '{"v":1,"work":{"id":"01M88FR87E4DT8C54AVT0MNHG6-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'd3efb11938057bad9f5362d7a16fd8a36b1dece44327f139fc530805b828d0f6.7a0f6bcc91be927f66533087f1203a50b35f0472733c873bc23038abaecf301c.c0c57bd4d53d4d7f907bcf480b7dea0e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR883Y72AZVABWG53TWDG', '', '{"v":1,"fulfillment":"01M88FR87E4DT8C54AVT0MNHG6-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'd10a21de51e7471bd54bb7f8ca5d1f7b9d6da7e3d547239bc8ec1bb12792bf8b.6525a97e415d8cf2ce3c46abe56a256d2ee6b5609e34837e1fa6c86a6fbdbad5.6a5b53b96bfbbc675d425af374a2d886')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR883GFM0VFCEKSMJRTAC', '', '{"v":1,"fulfillment":"01M88FR87E4DT8C54AVT0MNHG6-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'd0921f5207dc49bc3131d506ccab99c539080f3b5248213774eaf9cba57e0163.bdfdbe9ba33dce871d8d1932f0100536ad45f885be34fbe428ee12f81f273faf.09d78110e4b56a6b763c920f068a5f71')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'order', '01M88FR87E4DT8C54AVT0MNHG6', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR887F4EVTQ47W5WBQYG2', '', '{"v":1,"shipment":{"id":"01M88FR87E4DT8C54AVT0MNHG6-S1","fulfillment":"01M88FR87E4DT8C54AVT0MNHG6-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FR87E4DT8C54AVT0MNHG6"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '361a7deb9397594a697ebd8dd40353f3e95908cf3593aa31c8a564f91ad865ea.2efa571f8ee591a7add3b40c388cc9718247eb2c1c6e9db51a1ab94b12c8e8bc.aa12921640568e9fd5c15421c06f09f7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'payment', '01M88FR87E4DT8C54AVT0MNHG6', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR887F4EVTQ47W5WBQYG2', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88FR87E4DT8C54AVT0MNHG6-S1","charge":"01M88FR87E4DT8C54AVT0MNHG6-S1"}}', 'db866dcd72a0c7d29e408f8c5f7c4b9830ce09d01ff31e3dfaf90055fd720823.59deb97ca7903e4eb570ea560757e349c3ae14fbaf4d5d98660932d9ce70a565.5ae8b9ebd0ab612520013e12152a19df')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'payment', '01M88FR87E4DT8C54AVT0MNHG6', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR887F4EVTQ47W5WBQYG2', '', '{"v":1,"transaction":{"id":"01M88FR87E4DT8C54AVT0MNHG6-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88FR87E4DT8C54AVT0MNHG6-P1","cause":"01M88FR87E4DT8C54AVT0MNHG6-S1"}}', 'f33db76f577b68b3852794481c6c2b6459a72f51a9af640a19d03fc84c28a485.9e2b588d2d2dc9eecfc1029c6346e91aa203fa826e840a4fb98939b6ea3d7352.f76babaf609c4f2746685a444d00d671')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', 'payment', '01M88FR87E4DT8C54AVT0MNHG6', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR87E4DT8C54AVT0MNHG6-P2#2', '', '{"v":1,"transaction":"01M88FR87E4DT8C54AVT0MNHG6-P2","reference":"capture-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR87E4DT8C54AVT0MNHG6-P2"}', 'fe477a405dcfce295dee8c9761365339975c511644427a89270693819fc36c5d.c7c16ae1ea8b7df1eb091196accbbd922f31d8526650301dc026e9e94c7aaa70.b6e11af920d4eb7da2680f849c317703')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'order', '01M88FR88RV6PKVKR25V4SC7E4', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR88QNKTFPG645GYE3Q0W', '', '{"v":1,"order":{"id":"01M88FR88RV6PKVKR25V4SC7E4","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'bc561e9423bcf35ff4197b6be231d9fb06a9ea9ceb645c7cbc033ae4a0607b13.d0c028d3bddebf68d6e15c8f89b9edabb031b65091a5837f10c41e068711fcc4.7eb5d3edc895d58a95199ac6006390c6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'order', '01M88FR88RV6PKVKR25V4SC7E4', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR88QNKTFPG645GYE3Q0W', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '2e272334371a59ddd683592c6bb5d83c8eb2a7396a415cae902f1e3e54f52e59.4b2abbb30041154069afe83872bb1884f902b9ca0cfcd5f472a9113b01308bb6.8bde1f71ba622500b9c4c198cc084f34')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'payment', '01M88FR88RV6PKVKR25V4SC7E4', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR88QNKTFPG645GYE3Q0W', '', '{"v":1,"ledger":{"order":"01M88FR88RV6PKVKR25V4SC7E4","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '4c63540e74b50a8234ec2da7fbd9680baafaa36fcbd856a17b28c9799572e83a.906a6ec1e1b5d370a14b5717c9b57bc241ccdb10d33714824ad126bfa6dd7448.e49573c650d44fcb98333a177f73912b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'payment', '01M88FR88RV6PKVKR25V4SC7E4', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR88QNKTFPG645GYE3Q0W', '', '{"v":1,"transaction":{"id":"01M88FR88RV6PKVKR25V4SC7E4-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88FR88RV6PKVKR25V4SC7E4"}}', '34ca155eac5f4ed7b986f102461384880882bca2ec919596dea7a222c58104c1.7d204c69ccdf9cda5a8f58df1bce3d8bb27c95793ed3ad42e25592437811f3af.9caa4a92aa958b44f28126bb6770d1de')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'payment', '01M88FR88RV6PKVKR25V4SC7E4', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR88RV6PKVKR25V4SC7E4-P1#2', '', '{"v":1,"transaction":"01M88FR88RV6PKVKR25V4SC7E4-P1","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR88RV6PKVKR25V4SC7E4-P1"}', '06b0f6e9d8b6012d94ba04b4eac507d8134770e2de1d08e6f90a309f29b8955e.464f41467dd7e69c236cc63a65529ce816c553f4a73277649277b90fd991a388.40e78f3e97b709008b9235bacb0dd154')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'order', '01M88FR88RV6PKVKR25V4SC7E4', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR88RV6PKVKR25V4SC7E4-P1#2', '', '{"v":1}', 'a14b523551bfac2debb1db88490484cfe9bce42793b0fd9af0c68a05d12d5405.643b77e4ea69d48481823d70d9bb85774739f27378c0b1439ab294121d49d9e2.a7e3cf6c8b92a0a035bdcc1dfb74e88e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', 'order', '01M88FR88RV6PKVKR25V4SC7E4', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88FR893JYFXFVHKJQCCHF50', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', 'f1989f1bd79db958dc276de74476446302e73ee6a09791ac9e73900a3dd11f33.e55b10cdabd3183b2925f071b916a54f5098629ed1c1cec98f7cdf900fac47ba.347d2dfba74df6df49668aba90f2b93b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'order', '01M88FR89EWGET60MF5MS1J9PE', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89771T61T52DA152VKR', '', '{"v":1,"order":{"id":"01M88FR89EWGET60MF5MS1J9PE","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'ccaccd9cb60a26cfac8b0f998a6508bdc6a8a2199100a98542bb22afd91e9459.a63663669568be47efa6ef8ae6e7c388c0abb2bd265b0e58ec84fc8a7b4b3e96.67a1b338b91db2a9bdaeefe191f90740')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'order', '01M88FR89EWGET60MF5MS1J9PE', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89771T61T52DA152VKR', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '2d1a9ca577828d749099a71d6cc358ebdf25f25685f7730996f8da0a0b56ffcb.4c1cee72aeecfd2bf3cfa0b1db03c71ac0f7d6e5ede322eeab165c0d5bf34254.954cae04e26b45eebfb112d8c7e95a06')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'payment', '01M88FR89EWGET60MF5MS1J9PE', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89771T61T52DA152VKR', '', '{"v":1,"ledger":{"order":"01M88FR89EWGET60MF5MS1J9PE","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '10d86cc866be8b7a4de51a40d4c278dfb89b64e2a7dc26033961893ef574b638.d6f9cae4b6ac8cc4a08eff4dc086f39e629aff6c1ba34e6ae48e23788a6a1b0f.b47ec736b3dac9bd942eec29b0d7196c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'payment', '01M88FR89EWGET60MF5MS1J9PE', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89771T61T52DA152VKR', '', '{"v":1,"transaction":{"id":"01M88FR89EWGET60MF5MS1J9PE-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88FR89EWGET60MF5MS1J9PE"}}', 'ae5ca898d6243b5345d1bcb338402b003bb6746f4327bbf05948ec6e1e9635e2.915d3816f1312c43229625fa70df59d19691ef0c21e8ac509a4fe93acdef6c96.8f7fd84f1ccd4499570a942115dc4b27')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'payment', '01M88FR89EWGET60MF5MS1J9PE', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89EWGET60MF5MS1J9PE-P1#2', '', '{"v":1,"transaction":"01M88FR89EWGET60MF5MS1J9PE-P1","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR89EWGET60MF5MS1J9PE-P1"}', '542a253de0b05175e494d80b630d8a772db2a491150d2cb21d624995287c192f.11fc1032c55c410b1abb77a25d754ce0364c581f06de9c804d3fdf424a9c3b57.68a5a69ebc8a016a3e17dfb99e1f13c2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'order', '01M88FR89EWGET60MF5MS1J9PE', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89EWGET60MF5MS1J9PE-P1#2', '', '{"v":1}', 'aa10d6c81397c7b7982c0f74bf1dfdd839dbc7812aeb5ba2b4cfced9a2338577.3878c6c2be699f28b8623c993ca7de69ec5e9fe4700b6ea6e69915cf211c06e6.da207b63318b60f3d8d95552c9704883')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', 'order', '01M88FR89EWGET60MF5MS1J9PE', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89PJNBVCP5Z2S4718QH', '', '{"v":1,"work":{"id":"01M88FR89EWGET60MF5MS1J9PE-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '9abba1523af63aeaaec99e6bb01d3b50efcb4180721d30de513f6622e8ea7492.bd138629dd5caa264e11fe0ff4de23243d222983c1c95419185f8b0872aac6fb.bf8ebbcd94ab18dba3548e0bb9fb42f7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'order', '01M88FR89TVVPHHNZV2GF51ZEE', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89QW7PMCXWDTWQGXB73', '', '{"v":1,"order":{"id":"01M88FR89TVVPHHNZV2GF51ZEE","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '789caa624f9175765b7b31d2b705f27eac1ee49683789dc32a1327230567e5e1.67741125691ba8abe40c3328cce26463ddf87022a24db2e7eed453ab35e88348.6bf7dffb77f63ef9aa3d8b73b764bfa4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'order', '01M88FR89TVVPHHNZV2GF51ZEE', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89QW7PMCXWDTWQGXB73', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '6088542af563ef16eb87f495e656b35aa52380bad154ab3c8cf0c5175a712cb8.5066c6ee71a555f48163c54fbaf457a1c44a577ef53b47284dee1a0cd7ab7a19.8c4a5ea0cfa39f814f23527294c838b0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'payment', '01M88FR89TVVPHHNZV2GF51ZEE', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89QW7PMCXWDTWQGXB73', '', '{"v":1,"ledger":{"order":"01M88FR89TVVPHHNZV2GF51ZEE","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'a76caca68ff9f42e666669518c756ce3d97766544c743b5a16d56569d52eea8e.d6e3259d0477b9a93fe7e0eb4cfaf62f90b01341db33e00c321a6c686be51f51.bd7e4fb226b417c1aab8846d68a96441')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'payment', '01M88FR89TVVPHHNZV2GF51ZEE', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89QW7PMCXWDTWQGXB73', '', '{"v":1,"transaction":{"id":"01M88FR89TVVPHHNZV2GF51ZEE-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88FR89TVVPHHNZV2GF51ZEE"}}', '3a937fcb1f92e97a638c87159001cd1bc76c483b9210db2acd3c421660d61544.619c1789e487a00481658e2229b5d7387f87979c7b79a2d51ff69dd24ce39d20.7f2857af2d160ac803c21af3401c8a3e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'payment', '01M88FR89TVVPHHNZV2GF51ZEE', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89TVVPHHNZV2GF51ZEE-P1#2', '', '{"v":1,"transaction":"01M88FR89TVVPHHNZV2GF51ZEE-P1","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR89TVVPHHNZV2GF51ZEE-P1"}', '357bf959affb5320d52eb2d0b2906c996f1476cd268cb18e9203de47f344e42d.1ea7a46a971ba134c860fa43e045e708a241463dc6e712b3cb9256a3c93b2921.87af044e1f33b556781244ded8995b1c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'order', '01M88FR89TVVPHHNZV2GF51ZEE', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89TVVPHHNZV2GF51ZEE-P1#2', '', '{"v":1}', 'e02e76b958e373552a50fc703e61889684993f15f4e27b8484e1cc62231a2a32.3e25628dd831cd5d039fd1ac934d860edae97a37de4cd7ee1f6009884e657afd.82503414f5b9fabef2af2fa631de1982')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'order', '01M88FR89TVVPHHNZV2GF51ZEE', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR8A3CDNMKG2J958ZEGFS', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '068075524e1464bad598b1a53abbda36b13ad321e77868e30efc65c2cb427144.ccdf9a390360e67c0997fdc82e9bd1337adfaacebbdb1a7eb0f6954a49b9abd0.5fa68b667f6ffce53a54df31527c2dc8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'order', '01M88FR89TVVPHHNZV2GF51ZEE', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR8A3CDNMKG2J958ZEGFS', '', '{"v":1}', 'dc9331a577f25c33691bc94efcbae1b6f92df975409b195f97a7fc6e2109de5e.570938bd2253efc17d0be2f1f878e08fcfd877acedfd9279f9c0bc48f10ac37a.60daa2677cc3c80d38483ead2f37d858')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'payment', '01M88FR89TVVPHHNZV2GF51ZEE', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR8A3CDNMKG2J958ZEGFS', '', '{"v":1,"transaction":{"id":"01M88FR89TVVPHHNZV2GF51ZEE-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FR89TVVPHHNZV2GF51ZEE-P1","cause":"01M88FR89TVVPHHNZV2GF51ZEE"}}', 'b3986b7b54c4bdd90f86156101a3a6321ecc024c3ef84931446232dbcd5e031e.a4da3895627b61551f22eb82e4aa860df88cbe548068722a76003e5aae5c1092.ec83d03a3a4e65bdc826ecd4fa2e0b2e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', 'payment', '01M88FR89TVVPHHNZV2GF51ZEE', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88FR89TVVPHHNZV2GF51ZEE-P2#2', '', '{"v":1,"transaction":"01M88FR89TVVPHHNZV2GF51ZEE-P2","reference":"cancel-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR89TVVPHHNZV2GF51ZEE-P2"}', 'e47663997fcd88ba519317c172b12592ca16ee5a0aaabbf25620e4c970b0dca3.ecdf738b49178c94bf1b0d04adfc3ca7fb4a10076c277f3f0642a7d75b2e2b61.e91ef9c1d4f054dd38ff2eaebc0913ef')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-F1', '01M88FR8400T1RWM8G7HA06EC2', '4', '{"v":1,"id":"01M88FR8400T1RWM8G7HA06EC2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6-F1', '01M88FR87E4DT8C54AVT0MNHG6', '4', '{"v":1,"id":"01M88FR87E4DT8C54AVT0MNHG6-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE-F1', '01M88FR89EWGET60MF5MS1J9PE', '1', '{"v":1,"id":"01M88FR89EWGET60MF5MS1J9PE-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', '49afcf035c4ca1ef32adc3a0d9d23e58fe5195a05c0a37dc5190386d8fdaafc3')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', '01M88FR8400T1RWM8G7HA06EC2', '15', '{"v":1,"id":"01M88FR8400T1RWM8G7HA06EC2","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', '6a5fc09344985c11b557c7d7f03e1db5dbf0fd1dfad6826f26baa105bfe657c5')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', '01M88FR87E4DT8C54AVT0MNHG6', '7', '{"v":1,"id":"01M88FR87E4DT8C54AVT0MNHG6","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', 'fe477a405dcfce295dee8c9761365339975c511644427a89270693819fc36c5d')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', '01M88FR88RV6PKVKR25V4SC7E4', '3', '{"v":1,"id":"01M88FR88RV6PKVKR25V4SC7E4","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', 'f1989f1bd79db958dc276de74476446302e73ee6a09791ac9e73900a3dd11f33')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', '01M88FR89EWGET60MF5MS1J9PE', '3', '{"v":1,"id":"01M88FR89EWGET60MF5MS1J9PE","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', '9abba1523af63aeaaec99e6bb01d3b50efcb4180721d30de513f6622e8ea7492')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', '01M88FR89TVVPHHNZV2GF51ZEE', '4', '{"v":1,"id":"01M88FR89TVVPHHNZV2GF51ZEE","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', 'e47663997fcd88ba519317c172b12592ca16ee5a0aaabbf25620e4c970b0dca3')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'web/4711', '01M88FR8400T1RWM8G7HA06EC2', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88FR8400T1RWM8G7HA06EC2"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2', '01M88FR8400T1RWM8G7HA06EC2', '8', '{"v":1,"order":"01M88FR8400T1RWM8G7HA06EC2","currency":"EUR","method":"card","transactions":[{"id":"01M88FR8400T1RWM8G7HA06EC2-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P1","cause":"01M88FR8400T1RWM8G7HA06EC2"},{"id":"01M88FR8400T1RWM8G7HA06EC2-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P1","reference":"capture-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P2","cause":"01M88FR8400T1RWM8G7HA06EC2-S1"},{"id":"01M88FR8400T1RWM8G7HA06EC2-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P1","reference":"capture-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P3","cause":"01M88FR8400T1RWM8G7HA06EC2"},{"id":"01M88FR8400T1RWM8G7HA06EC2-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P1","reference":"cancel-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P4","cause":"01M88FR8400T1RWM8G7HA06EC2"},{"id":"01M88FR8400T1RWM8G7HA06EC2-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FR8400T1RWM8G7HA06EC2-P2","reference":"refund-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR8400T1RWM8G7HA06EC2-P5","cause":"01M88FR8400T1RWM8G7HA06EC2-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6', '01M88FR87E4DT8C54AVT0MNHG6', '4', '{"v":1,"order":"01M88FR87E4DT8C54AVT0MNHG6","currency":"JPY","method":"card","transactions":[{"id":"01M88FR87E4DT8C54AVT0MNHG6-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR87E4DT8C54AVT0MNHG6-P1","cause":"01M88FR87E4DT8C54AVT0MNHG6"},{"id":"01M88FR87E4DT8C54AVT0MNHG6-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88FR87E4DT8C54AVT0MNHG6-P1","reference":"capture-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR87E4DT8C54AVT0MNHG6-P2","cause":"01M88FR87E4DT8C54AVT0MNHG6-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4', '01M88FR88RV6PKVKR25V4SC7E4', '2', '{"v":1,"order":"01M88FR88RV6PKVKR25V4SC7E4","currency":"KWD","method":"card","transactions":[{"id":"01M88FR88RV6PKVKR25V4SC7E4-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR88RV6PKVKR25V4SC7E4-P1","cause":"01M88FR88RV6PKVKR25V4SC7E4"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE', '01M88FR89EWGET60MF5MS1J9PE', '2', '{"v":1,"order":"01M88FR89EWGET60MF5MS1J9PE","currency":"EUR","method":"card","transactions":[{"id":"01M88FR89EWGET60MF5MS1J9PE-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR89EWGET60MF5MS1J9PE-P1","cause":"01M88FR89EWGET60MF5MS1J9PE"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE', '01M88FR89TVVPHHNZV2GF51ZEE', '4', '{"v":1,"order":"01M88FR89TVVPHHNZV2GF51ZEE","currency":"EUR","method":"card","transactions":[{"id":"01M88FR89TVVPHHNZV2GF51ZEE-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR89TVVPHHNZV2GF51ZEE-P1","cause":"01M88FR89TVVPHHNZV2GF51ZEE"},{"id":"01M88FR89TVVPHHNZV2GF51ZEE-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FR89TVVPHHNZV2GF51ZEE-P1","reference":"cancel-t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08/01M88FR89TVVPHHNZV2GF51ZEE-P2","cause":"01M88FR89TVVPHHNZV2GF51ZEE"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', '3969a0261af36424bb696ff5fc53b0e2844b5d2c48c5e399ec4b603d97d4630e')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', '29b159a0b607ea7b5696329c3e34c8e8d2b2ccdeb369d024a56803c6c323d012')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '4fdfd92c6936de28e4e1ab654e6bac000f41bca451916815ae8c8a9a4721b5c9')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR81RSTWB5D88CQX15J8W', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR82KYD7Z5Y3NRYG0FSCC', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR82MEBXPMJ4GE8SM0VCJ', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8320NB82WG4B4T0EBRZ', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR83KMREWRQQY3RE7CQNV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR83PPA4QNXJ3KKAHKGZW', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR83QX727Y358EK6BJGWW', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR83S8C6VD352RE9YRYVE', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-P1#2', 'ebcfef48b25a7024179160f3abfc96c0c3ceaebf47aa3608d2985d86dbb8fdb7', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-P2#2', '9757994a50e73355baab36bf63b9481d41687e81031727e21d7e93d42437a963', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-P3#2', 'd0bd0f1dcd95fce880fb8c0920f5c4f84813099456cbfb85130ea43c52b0ab55', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-P4#2', '7356f782b34382a18f640f433df5dfdacc13832cfd9b3015ca62ad0222305819', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-P5#2', 'd4ebc501c1d3eb0fa4077910db50210b31a9100e2445eca681cdadfb44dec116', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR852G2654Z7CNEE3T2C5', '7df5b9f355e4d8395a568d455a297960d4b00c04daaeb8fd2fa1b61ae18aa733', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR85341ZDETGZNQ1G0YY7', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR854Q5JK2TJXG2ZFXTKF', '4483bab66df59d4e8db29288a5d0a14137f39839d11b922617267a259ecb346f', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR85AY6RWR9AGTHECMNM2', '3f3ada7a873e717e3daaa6cd9f946eac26fbb53ab998cc698192d963987c8acd', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR85JQNYSR116J8YT0NMD', '0b4eeeacdc3318740de1e6f086f8d22e7ea21af8af0ad88504bfe53109bc4c43', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR85RR1BSFCB6SA08H8S9', 'ac53fa7d9f5ec4ebea75cb1b8a845a6fac26ac5b5f199defce20a236ddbde8b5', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR86PBZNR491NNTGY2N7T', '743e832afa52e10f9d8d6870a1289a6f61711af7195befd4bb16a958c912a475', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR86TR2EBW74V888TX023', 'bfe5f55bdfa4d5d6b58d71ad91f338a829d5159f05c482e46f9a00d3169ac003', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR86V4ND80A1SW0E0KTP8', '7ef867049ffbf0746bffee17171b535da84784a7a4234c849fc942ac77d6c9bc', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR86ZWVQEHDY1PS41CJGW', '510a4f1bfc4ee3605da658d54be3f21388b84e19a923770c92343269d1bbe464', '{"v":1,"subject":"01M88FR8400T1RWM8G7HA06EC2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR871X4D42BD69H97QJ90', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87CSGK732WE1WBVSM1H', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6-P1#2', 'ba2325e0de7d15f016c8f54b5b30edcad4d892ecd37a6b64615c49689d3b1448', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6-P2#2', 'cf31588e1015e166e7516677ddfa71a7d44f5bcd4629d0f50c78e6253c7509e8', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87QSWE2QW6PA2WC5NXC', 'e68ea4e81df6cfc97e322670c706bbae4b0da61d3ebf80c75a174d5ad53cbe15', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR883GFM0VFCEKSMJRTAC', 'e2b2224494310bf6aa76ad70aba6448111f09254d603ed4b96cf571acafa1d11', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR883Y72AZVABWG53TWDG', 'd3a41cccc11307ebb31e0f4df9c86b5f7b567234fd1811959fd2507458e666b0', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR887F4EVTQ47W5WBQYG2', 'd723e887b4edd6122c4da8ed0d7f0f0cf404c374b9aa7d450d9cc556657610cf', '{"v":1,"subject":"01M88FR87E4DT8C54AVT0MNHG6-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88QNKTFPG645GYE3Q0W', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88FR88RV6PKVKR25V4SC7E4","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RMVKF3CZ1M7REZG8K', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88RV6PKVKR25V4SC7E4-P1#2', 'a7d32500b742c32404016c8437e794083d6b85227adea0764e7e33c9a716cee6', '{"v":1,"subject":"01M88FR88RV6PKVKR25V4SC7E4-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR893JYFXFVHKJQCCHF50', '8d18a949ef440924c3b453d4f76b3b53954d4f0532c8c82fb8f6f6a30bdb9b35', '{"v":1,"subject":"01M88FR88RV6PKVKR25V4SC7E4"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89771T61T52DA152VKR', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88FR89EWGET60MF5MS1J9PE"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89EWGET60MF5MS1J9PE-P1#2', '4e80c34d4048c8b13694cd82dcc2e86732637a0d35ebecb1453ef4ecbea642f9', '{"v":1,"subject":"01M88FR89EWGET60MF5MS1J9PE-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89PJNBVCP5Z2S4718QH', 'e3f44f70ebd07d9164b951a7f2b76092c715a6115e13eccb42a1f22fe7fda567', '{"v":1,"subject":"01M88FR89EWGET60MF5MS1J9PE"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89QW7PMCXWDTWQGXB73', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88FR89TVVPHHNZV2GF51ZEE"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE-P1#2', '87521dc9d0f10028585275afb703311a8c65075ea06d91da17c758ef154b9b73', '{"v":1,"subject":"01M88FR89TVVPHHNZV2GF51ZEE-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89TVVPHHNZV2GF51ZEE-P2#2', '6e428413c19512c2dad4bbd043a2d92e5df75e9c85bf4ee9872c3f2d3e10e495', '{"v":1,"subject":"01M88FR89TVVPHHNZV2GF51ZEE-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8A3CDNMKG2J958ZEGFS', '71883550a942ceabfb3e03efc155f6dc4992a925115575dab79c4c41b5f57da9', '{"v":1,"subject":"01M88FR89TVVPHHNZV2GF51ZEE"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8A4418017B79DZVNEPJ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-R1', '01M88FR8400T1RWM8G7HA06EC2', '3', '{"v":1,"id":"01M88FR8400T1RWM8G7HA06EC2-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-25 04:34:48.319978', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-25 04:34:48.321654', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1066217309', 'SA', '2026-11-25 04:34:48.356258', '5', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.125', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1383833355', 'SA', '2026-11-25 04:34:48.397421', '39', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-263435266', 'SA', '2026-11-25 04:34:48.481514', '82', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8400T1RWM8G7HA06EC2-S1', '01M88FR8400T1RWM8G7HA06EC2', '2', '{"v":1,"id":"01M88FR8400T1RWM8G7HA06EC2-S1","fulfillment":"01M88FR8400T1RWM8G7HA06EC2-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FR8400T1RWM8G7HA06EC2"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88FR8400T1RWM8G7HA06EC2', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87E4DT8C54AVT0MNHG6-S1', '01M88FR87E4DT8C54AVT0MNHG6', '1', '{"v":1,"id":"01M88FR87E4DT8C54AVT0MNHG6-S1","fulfillment":"01M88FR87E4DT8C54AVT0MNHG6-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FR87E4DT8C54AVT0MNHG6"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88FR87E4DT8C54AVT0MNHG6', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8320NB82WG4B4T0EBRZ/000001', 'TEA', '1', '{"v":1,"id":"01M88FR8320NB82WG4B4T0EBRZ/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88FR8320NB82WG4B4T0EBRZ"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR83PPA4QNXJ3KKAHKGZW/000001', 'MUG', '1', '{"v":1,"id":"01M88FR83PPA4QNXJ3KKAHKGZW/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88FR83PPA4QNXJ3KKAHKGZW"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR83S8C6VD352RE9YRYVE/000001', '01M88FR8400T1RWM8G7HA06EC2', '1', '{"v":1,"id":"01M88FR83S8C6VD352RE9YRYVE/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88FR8400T1RWM8G7HA06EC2/1"},"at":"2026-03-02T09:00:00Z","request":"01M88FR83S8C6VD352RE9YRYVE"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88FR8400T1RWM8G7HA06EC2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR852G2654Z7CNEE3T2C5/000001', '01M88FR8400T1RWM8G7HA06EC2', '1', '{"v":1,"id":"01M88FR852G2654Z7CNEE3T2C5/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88FR8400T1RWM8G7HA06EC2/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88FR852G2654Z7CNEE3T2C5"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88FR8400T1RWM8G7HA06EC2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR85RR1BSFCB6SA08H8S9/000001', '01M88FR8400T1RWM8G7HA06EC2', '1', '{"v":1,"id":"01M88FR85RR1BSFCB6SA08H8S9/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88FR8400T1RWM8G7HA06EC2/1"},"at":"2026-03-02T09:00:00Z","request":"01M88FR85RR1BSFCB6SA08H8S9"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88FR8400T1RWM8G7HA06EC2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR86V4ND80A1SW0E0KTP8/000001', '01M88FR8400T1RWM8G7HA06EC2', '1', '{"v":1,"id":"01M88FR86V4ND80A1SW0E0KTP8/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88FR8400T1RWM8G7HA06EC2/1","reason":"01M88FR8400T1RWM8G7HA06EC2-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88FR86V4ND80A1SW0E0KTP8"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88FR8400T1RWM8G7HA06EC2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR86ZWVQEHDY1PS41CJGW/000001', '01M88FR8400T1RWM8G7HA06EC2', '1', '{"v":1,"id":"01M88FR86ZWVQEHDY1PS41CJGW/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88FR8400T1RWM8G7HA06EC2/1","reason":"01M88FR8400T1RWM8G7HA06EC2-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88FR86ZWVQEHDY1PS41CJGW"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88FR8400T1RWM8G7HA06EC2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR87CSGK732WE1WBVSM1H/000001', '01M88FR87E4DT8C54AVT0MNHG6', '1', '{"v":1,"id":"01M88FR87CSGK732WE1WBVSM1H/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88FR87E4DT8C54AVT0MNHG6/1"},"at":"2026-03-03T09:00:00Z","request":"01M88FR87CSGK732WE1WBVSM1H"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88FR87E4DT8C54AVT0MNHG6/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR887F4EVTQ47W5WBQYG2/000001', '01M88FR87E4DT8C54AVT0MNHG6', '1', '{"v":1,"id":"01M88FR887F4EVTQ47W5WBQYG2/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88FR87E4DT8C54AVT0MNHG6/1"},"at":"2026-03-03T09:00:00Z","request":"01M88FR887F4EVTQ47W5WBQYG2"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88FR87E4DT8C54AVT0MNHG6/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR88QNKTFPG645GYE3Q0W/000001', '01M88FR88RV6PKVKR25V4SC7E4', '1', '{"v":1,"id":"01M88FR88QNKTFPG645GYE3Q0W/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88FR88RV6PKVKR25V4SC7E4/1"},"at":"2026-03-03T09:00:00Z","request":"01M88FR88QNKTFPG645GYE3Q0W"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88FR88RV6PKVKR25V4SC7E4/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89771T61T52DA152VKR/000001', '01M88FR89EWGET60MF5MS1J9PE', '1', '{"v":1,"id":"01M88FR89771T61T52DA152VKR/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88FR89EWGET60MF5MS1J9PE/1"},"at":"2026-03-04T09:00:00Z","request":"01M88FR89771T61T52DA152VKR"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88FR89EWGET60MF5MS1J9PE/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR89QW7PMCXWDTWQGXB73/000001', '01M88FR89TVVPHHNZV2GF51ZEE', '1', '{"v":1,"id":"01M88FR89QW7PMCXWDTWQGXB73/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88FR89TVVPHHNZV2GF51ZEE/1"},"at":"2026-03-04T09:00:00Z","request":"01M88FR89QW7PMCXWDTWQGXB73"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88FR89TVVPHHNZV2GF51ZEE/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-e922dc25-68a1-4981-bfe8-4c12fd4c5b08', '01M88FR8A3CDNMKG2J958ZEGFS/000001', '01M88FR89TVVPHHNZV2GF51ZEE', '1', '{"v":1,"id":"01M88FR8A3CDNMKG2J958ZEGFS/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88FR89TVVPHHNZV2GF51ZEE/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88FR8A3CDNMKG2J958ZEGFS"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88FR89TVVPHHNZV2GF51ZEE/1', '2026-03-04 09:00:00+00')
-- end
