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
COMMENT ON TABLE "recorded"."OMS_ORDER" IS 'What a customer ordered, with everything agreed; lines stand in the body and in the view of order lines.'
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
INSERT INTO "recorded"."OMS_BACKORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "SKU", "UNITS", "PRIORITY", "WAITING_SINCE", "HELD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9/00001', '01M889ETRQQVC1E854F3PKP4E9', '1', '{"v":1,"order":"01M889ETRQQVC1E854F3PKP4E9","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00+00', 'FALSE')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETEVHYV89ZCS5E9F6D0N', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '4df9cce8063b952133ef34f8b488f65bde02ed83283e886bc3489a9aeb9a03e2.064f4fdf834132b45811ef246448d445a7fba28547aaf5790cc23be564403af8.084ed12e749e215131bcd815c4b3f05a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETFT7TH0TYMKJ91F8Z1D', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '7b3aed8742a4ee799ac012aa20cf54b738c7e5066f17f6a416368a47442cc508.6b2d584584733854b6db99c88b28c95e0766fcc94397a78a2faf2f52375d14b0.b53b4248008e0d3958bf3a5f377e65c6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETFT7TH0TYMKJ91F8Z1D', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'e609879dc653d222fbc843ce4c162cb68873e08bd3219316e72fa20bcafb440b.23b68de14ae936cc613ddd7db2d36d611914753d562a73a6a4e5a8e5ad6e108a.47c3236bb1a5b6475ce0e9f4049be6e9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETFT7TH0TYMKJ91F8Z1D', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', 'b09bc26f6bf57c94af0cea0469f73d44cbdc051dc690188dfcd9f9ec62275fea.104536b11f9b40b2934fa089c8386513c7ae2d994dbf9aca6fc2238e407c70b8.7019a7ffa37769d82c3ef991d24ef6f3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'BERLIN', 'receipt', '01M889ETGB1GBM41NEAFDDZR2R', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETGB1GBM41NEAFDDZR2R', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '027b9a852f3c5acf2a77eaabb66237e7e8c25b71aacf19d00dbb5153e45cd4e7.2a6cf58a4414b097eef331708a1140bf9e4d5d4827a9ed17ee1eaead98dcd6f7.c0ed6432d176df954902aef4638ceb38')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'BERLIN', 'receipt', '01M889ETGP4Q0SGYDRXNJK6M7J', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETGP4Q0SGYDRXNJK6M7J', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'e3b7d1e430a7297229b2a9c40231a004652a6af16812091f48140ea5ac042905.e0229e94d6faebc4d21541e9e2760585ff6886c31bb5ecb2f611400e296dc13b.fb0631f5583087d5221d974392c08ddf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETGRZ9CQDBJH9GH8PJVH', '', '{"v":1,"order":{"id":"01M889ETHAHWSF28XE7DM15NA2","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '96d4e898364ae9e6743cdff4ac6f3063a8b810026fe99c6bbac272e526863dc5.d79f0f58f0a0be2aedfa0864cf79b79fb8db82322db0d77a1ee738452b903508.f97de34f00ead682f0ff51cd55062f8c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETGRZ9CQDBJH9GH8PJVH', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '26a43968b6c28c4b2f65ffc456812e5ad27fe4a210414e543e331755a9434dd8.44e28abba83be953b1b4e51f224d95d2cf44880bd6728807215598ed742d7ea9.94ca0fa5d48133da07b4208a1cd6809e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETGRZ9CQDBJH9GH8PJVH', '', '{"v":1,"ledger":{"order":"01M889ETHAHWSF28XE7DM15NA2","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '8fbc08f6808c4370af9a8c71feca6b9ac237df55768a7f93a04efe77314d7233.02d4df45177e206423d1b9f80418b3bbe71bdb26f81f8075bab90507f55b3827.90dcf8458a0f6e0b78e65af2017e193a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETGRZ9CQDBJH9GH8PJVH', '', '{"v":1,"transaction":{"id":"01M889ETHAHWSF28XE7DM15NA2-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M889ETHAHWSF28XE7DM15NA2"}}', '863e4faefc1bfe678236000b5500d4bb4080254b901ff32a1f4b825a20c856d4.4de8993d09a17114b6ab50262271c4483a3ad870aec727567e6dd6cd0160883d.7503324ef3e83861bf13e74806a10ac0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P1#2', '', '{"v":1,"transaction":"01M889ETHAHWSF28XE7DM15NA2-P1","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P1"}', 'cca888515d35d8944a51fb501b006d739adc7f3e199adc3fa93dfe6a3b681d09.81d6e2974fa3e3cee8196d328ba7a378b5950dcf29eb3c1d089244da00e3296c.1c89344597afb9f411f6f4c0e7795c41')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P1#2', '', '{"v":1}', '8b23bde792466b68ba74361a32f18d3fe9c7376a79c1a4cd1196a9db38fcbced.a4cff078b7ebd54a8e9584fd20f7f30d26cf8d0a23221ce86fa7fb6d9830d459.f2c624efc8fdd6db8e13429693151be8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNEA79QK6RH4K0Z06WY', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '7f53c7e0a858e6ab854f25bc47f04f4022c894b1c4af5b9090e6d908e47928ac.92d667edd6a31e56f08f4e5b78f5c4d03d8627b7849854a87028ee5f3c55bd24.183725388edcc4b2d81bae82636193f5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNKECJ4AZSC7QAMZ4TN', '', '{"v":1,"work":{"id":"01M889ETHAHWSF28XE7DM15NA2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '79504af8b1bef756ba806dd5c0938ad6b26007fcb8273df45a4eac8916404755.124be5733f46ffa85abe8a4bb809b64062defdba4306f45b3003e1056d9c4eb9.805667b89f3210b983ba50f14138248b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNQNJ82AM4EYP94JYZC', '', '{"v":1,"fulfillment":"01M889ETHAHWSF28XE7DM15NA2-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '76466fcce04027acdfced6fcff4d10af5715b98a323d430e8c88cf59bdeaae91.be9b73e9b64219ae33dc5621b66e8cbc529948f7eb764535ebe69207a73d76a8.b56b1a8dc47e30f766c5276fc478c837')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNTKZYKH2DC4CP2G2YX', '', '{"v":1,"fulfillment":"01M889ETHAHWSF28XE7DM15NA2-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '94c08ee49e91afa8eaeab87298344b868de04d2d0cec0bd334e14b3084995153.37c05db36ec6c6d0ba9ccbfa53c187db477bf7eae99bd0144ab697e8c245a84a.691a76fe755a054f67384e494c340f66')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNW3GHA92B0HGY37EYR', '', '{"v":1,"shipment":{"id":"01M889ETHAHWSF28XE7DM15NA2-S1","fulfillment":"01M889ETHAHWSF28XE7DM15NA2-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889ETHAHWSF28XE7DM15NA2"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '59ac6c57c07ad139fe52d2abbc9e3003f69de0e76e1d1a39a2ac39b3d9505956.ddfb96ac87219820a1eb357bcfc6e269d0b831ce34d7b8e00023aecb1f2a12d4.ab7f17514a420a4173a93db113fbf9de')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNW3GHA92B0HGY37EYR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M889ETHAHWSF28XE7DM15NA2-S1","charge":"01M889ETHAHWSF28XE7DM15NA2-S1"}}', '52c13bdc0c588659e496ad1f59976c783e57cd79d999fb13719ad8813d4d42d0.9a6396ed45a5cb0bb89f60463ad3fe1913d20fa13ef88f9ec195f3ce02c6b407.fdb8cd58e746081c17f5980623e270e5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNW3GHA92B0HGY37EYR', '', '{"v":1,"transaction":{"id":"01M889ETHAHWSF28XE7DM15NA2-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P1","cause":"01M889ETHAHWSF28XE7DM15NA2-S1"}}', 'a9d11703a7d3848e25851fa260e3007eeade7be53ad0597a214f910614000645.d21d9b7339af9af596639793759ab2db0a28263c65f1331f503dd88175da5c34.689b6760d093c5098a357526afd10e6c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNW3GHA92B0HGY37EYR', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '69f74c7a9bfbf4abe6a435282ed5a3f81caf73d953f4e58ca8fc9b863832e871.a6ffdcd3075975373d276dc9f7cd2c7b6bba348cd725ad941afc3cce4427d084.34eb042068aeecbe6f3a2b9ab12c916d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNW3GHA92B0HGY37EYR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M889ETHAHWSF28XE7DM15NA2","charge":"01M889ETHAHWSF28XE7DM15NA2"}}', '3d6131cce7fbc57c6d1cdc52739281ded121508cd842f6f227a918811c1d1eea.0cc30d7402317b2fbb7515672b07de1967feac056018e864467564df833a9ea6.e029108f491767c17154b63f57d9c934')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETNW3GHA92B0HGY37EYR', '', '{"v":1,"transaction":{"id":"01M889ETHAHWSF28XE7DM15NA2-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P1","cause":"01M889ETHAHWSF28XE7DM15NA2"}}', '0aaaeba0697ed7fa9d3d4b9cee3107c313f212aeb0c3352c5afa1f216102f8f6.98376203e1cee1e22892e0b0dbb677a6ffdb56f308d300662d2aad814d8f07d1.b697b00c1c641ebe8dad4484ce3c892d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P2#2', '', '{"v":1,"transaction":"01M889ETHAHWSF28XE7DM15NA2-P2","reference":"capture-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P2"}', 'e57f2ed5411bbeadf51d3bca10ac42417d00e52da62f2a5c0c8f6a076c052c42.50a6cccf1173850f04fe7ef43581c9ab4dcae930dced7e89de51dcce0a0f3e53.dbf3c2f5e6b9b763943366815ca99885')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P3#2', '', '{"v":1,"transaction":"01M889ETHAHWSF28XE7DM15NA2-P3","reference":"capture-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P3"}', '2975be80ac0aa4e5dee294d2319c85ea937ab7b68ddebc1339733fca9fdf7de4.ba21bf116dbe36d4734e423a1965a40e5c502271a99755c646e6a310c7d0f765.60b2781259dc80624b8522545b6ed495')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P3#2', '', '{"v":1,"transaction":{"id":"01M889ETHAHWSF28XE7DM15NA2-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P1","cause":"01M889ETHAHWSF28XE7DM15NA2"}}', '7b7518ec70470741ea4a17a3ce70dd47875199d6cb6cee6a21b6c45c85b6a733.7d1527a5f1562817f8597d80c6acceb82b8d54804aea5f84d296a2548dc51d57.ffffaed0c42575aa4d2ff559e29e0f10')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P4#2', '', '{"v":1,"transaction":"01M889ETHAHWSF28XE7DM15NA2-P4","reference":"cancel-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P4"}', '6d9d11b4d2b45338be68533e4ace8aaeaa093b84e79c2eb92fe480910e7f7b48.72f267d1066dcb8f6f9f11fba4b5358a331252a1de6bd5d870b247d2bab20a11.d9f634ddd04125eead158d3ae1f2d418')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQFHX08NZPTBEMJW00Z', '', '{"v":1,"shipment":"01M889ETHAHWSF28XE7DM15NA2-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '6e8f9380b45d19b486aa9357141a5abf79eaee02aced8a2be9b2e45e7d34446c.c0e8d477247abed524f5e4f0ff49e9e42df5a8796c14a103fc69c7e05f201be2.0c9e64d196c1424461f3286049dc1c7e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQFHX08NZPTBEMJW00Z', '', '{"v":1}', 'd57e6986f1053d465b2dd2e045e2ab21a19ef44d22adff8d927d992ba1945687.80fda4a9243b80a858b7750c598ae59ca898e2490eead8b370b7dabb1d056d52.ea75f69d2a0ad206f3885740ab5e75b6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQJNS921VYFTGSW4X3V', '', '{"v":1,"agreed":{"id":"01M889ETHAHWSF28XE7DM15NA2-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'b2116df4af65af905935195d1488b0bc840f8245c768ec2baca4150aa351e725.0570af48f122891e6b4296f4d9cc733e0b3b7b7e0bebae72cf40cb6eeb7def31.590b1c7baad46fd0216024b50db391e4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'return', '01M889ETHAHWSF28XE7DM15NA2-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQNJT8KYRZXDM1F4SHR', '', '{"v":1,"returnId":"01M889ETHAHWSF28XE7DM15NA2-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '411bf3680b77d703eed979c2b994e6b92e50a5c8ca8c83ad2bb246f2bb3e2d3a.99b909cec1385c1f03c1f62c4bd2903139ad0ea4f2dcd5d6eee371087b0469c9.086808ffec420bce01f92eeeea4aefe1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'order', '01M889ETHAHWSF28XE7DM15NA2', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQS7X3P08H9J7ZQZRJ7', '', '{"v":1,"returnId":"01M889ETHAHWSF28XE7DM15NA2-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '7262417958a0dc4230f636aba6909a17db1f9e0b40fdc9ac2e8dcebf4019196f.1dced40c911ec6232c513d5bc0df43a1f6c0400e61d9b264eabbb82647ab0fe2.3346b25437153359673cc35dd939e360')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQS7X3P08H9J7ZQZRJ7', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M889ETHAHWSF28XE7DM15NA2-R1","charge":"01M889ETHAHWSF28XE7DM15NA2-S1"}}', 'd0ee379989ee70fdbd7ec4fc632385a2ca6a34602c1401d83d49545fba649721.41c6fd66f6983b2fa69ecac024cc15d23e20a176f8f4a40e06cc2c470693d9ae.e81c03280ed2d57b05ee6875bfb8ec9a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETQS7X3P08H9J7ZQZRJ7', '', '{"v":1,"transaction":{"id":"01M889ETHAHWSF28XE7DM15NA2-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P2","cause":"01M889ETHAHWSF28XE7DM15NA2-R1"}}', 'c0f4c4b00762a3b155bc7c734e46c4f61e456144135f553f88d04788317f56eb.7cc2d91241899d8e43a67f75116c14641769795037a7371046f8f8afce4d68df.67408c2489f29b7ff3ee865174f95705')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', 'payment', '01M889ETHAHWSF28XE7DM15NA2', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M889ETHAHWSF28XE7DM15NA2-P5#2', '', '{"v":1,"transaction":"01M889ETHAHWSF28XE7DM15NA2-P5","reference":"refund-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P5"}', '212f7221669fe71d352b61d883bbc81cff0920b69b455548447d83efb766a96b.dfbb0196a233a83697b5b366036a1276fcad830c6c2e6c0adb7e8d06dfc7ab5f.2ef04d1f08a2342bfc30a0b065fd7aa0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR4CZQ75R7D5PGXGTGF', '', '{"v":1,"order":{"id":"01M889ETR5JNW1XJS9PC1DHGTJ","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'e2c2802bd3b0ee3286f55a84582eaa3f016676ba4eb638ce17dea488f97a25e2.06fc2828f27ec15270ce8932ba2d5abec8da819f1f17970e5d86738a5b7d1615.64c7107a34df95bee2a446e80c5974c6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR4CZQ75R7D5PGXGTGF', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'e09b16111d6f1091b8e1454b970bbe44415b303c5ed2e5d5975b19531a21f73d.3610c83457efcb47547c5c74db5d9282bf95104dd5c4d6511930ff0059c50891.5aecfa15593d8fe0fe9db7d38d006ee3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'payment', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR4CZQ75R7D5PGXGTGF', '', '{"v":1,"ledger":{"order":"01M889ETR5JNW1XJS9PC1DHGTJ","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '8c4f963ba8a0cab5a7c3fb2191ae943d03d62d6ceb72db2fbf8f6cee60050428.0b0076de1187ae4317d40826713ef8e1ff65a62dfa044e09e50f9d19fa501c69.1f7afee7682a6f6e5a7897647000993a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'payment', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR4CZQ75R7D5PGXGTGF', '', '{"v":1,"transaction":{"id":"01M889ETR5JNW1XJS9PC1DHGTJ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M889ETR5JNW1XJS9PC1DHGTJ"}}', '0f5b73d0f4f7dec8f0ea38f428e73e2f678657d02e349e3764d7c563d0f715aa.4ef63f0f6a608c09ccef751f18299573ac78e5d6c7a07f00651093ee522c7397.69800531b550fff25faf41dc4be03178')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'payment', '01M889ETR5JNW1XJS9PC1DHGTJ', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR5JNW1XJS9PC1DHGTJ-P1#2', '', '{"v":1,"transaction":"01M889ETR5JNW1XJS9PC1DHGTJ-P1","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETR5JNW1XJS9PC1DHGTJ-P1"}', 'e641a78264d274091838f03201b7f44da94f0625bfce2cd440517208ea9d70f9.7ac9c183e1a8340af529f7419f810303fd3c06aa6d60e341e637944207b63b89.f932c92b62dda6041f2b4373024abc18')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR5JNW1XJS9PC1DHGTJ-P1#2', '', '{"v":1}', '17bf067d845093a8fa89b06afea6480e55cb4524ef546ec72c5de58766d562da.4f091b6dabe704e453f8e185f35a3473327e256cd4f862096aed7098e3fb3ec3.756910ff16fbb522bd30c4b03af70ac2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR9MAHYTMY33YAJW9QY', '', '{"v":1,"work":{"id":"01M889ETR5JNW1XJS9PC1DHGTJ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'c44a8179dbedb77a8f48a154023a05a99501003ad65cf4869ef2748d2312d0ce.472ab238181ddc8dbab339d5bf76b4dd6f6c28657fdcb620e22e8b0169bf3f29.7a054c4e1f31966c4065d98d16f16dfc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRC7S9T6P75WBS3S3N4', '', '{"v":1,"fulfillment":"01M889ETR5JNW1XJS9PC1DHGTJ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '7a254e8e2c0218f3fea7157b300a0e5c92288f7d451cf678811bb3f7ceaa3f9f.35b76b82a308bc4d648774fb95582d8277a9d7ea46d1f39c6477f06c545b335c.518f93274c0133d312948c8c3fe6fe65')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRDT77SPCKN27WVG6H2', '', '{"v":1,"fulfillment":"01M889ETR5JNW1XJS9PC1DHGTJ-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'b4cbfe167f050873b2b648543564dfda66f7305cc9e3afd7d4c4e4918602f82a.9b0f6393ea55c344405034024f8827072314d555cd4d8b73f4cdacd593ad49bc.a0043299c759dab0925d922a6144cf05')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'order', '01M889ETR5JNW1XJS9PC1DHGTJ', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRFGXHFQCF0K3MYE401', '', '{"v":1,"shipment":{"id":"01M889ETR5JNW1XJS9PC1DHGTJ-S1","fulfillment":"01M889ETR5JNW1XJS9PC1DHGTJ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889ETR5JNW1XJS9PC1DHGTJ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'c278e62ca195d9f8bc68ae74d483f459d4dcba0a9ffcfafb1ab9c80e141540e6.67f6b387d525c8afc296e08bf3acf8ec5d334682e737a3503afd39789421b34c.979bf07fb7477ecd7df01bacf577c767')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'payment', '01M889ETR5JNW1XJS9PC1DHGTJ', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRFGXHFQCF0K3MYE401', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M889ETR5JNW1XJS9PC1DHGTJ-S1","charge":"01M889ETR5JNW1XJS9PC1DHGTJ-S1"}}', '0a49d53431843ce63c4f9fe98c02e06a2f11e3d63825c21ab9fcc3a276696e18.ff7763b3508815e5585674a00f1c5f63c29380a26bbcb783a7587cd47f589c1f.e10d96d29da52f40d11ef5025413bb72')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'payment', '01M889ETR5JNW1XJS9PC1DHGTJ', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRFGXHFQCF0K3MYE401', '', '{"v":1,"transaction":{"id":"01M889ETR5JNW1XJS9PC1DHGTJ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M889ETR5JNW1XJS9PC1DHGTJ-P1","cause":"01M889ETR5JNW1XJS9PC1DHGTJ-S1"}}', '88aac192d35dbbe064934dfad81394f5bb1305b8a24920ec16aa254b5ae405f9.a996d79eb04630082f040da0c82c628bd0b3f2495aa149bc3bc153168a75c51a.6053381ddfaa8f6e2b21c79c3915abb5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', 'payment', '01M889ETR5JNW1XJS9PC1DHGTJ', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETR5JNW1XJS9PC1DHGTJ-P2#2', '', '{"v":1,"transaction":"01M889ETR5JNW1XJS9PC1DHGTJ-P2","reference":"capture-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETR5JNW1XJS9PC1DHGTJ-P2"}', '8fc56f41994fb55e65fd9c268b08bcb8339ccd1960c679980bfa5a52a0c1af30.ba2b6e3a9148e1549e1bc2c186490a657090b0b299ed0c2385334bd5a0e4da0d.41201c83c3fd3792bf97fa3c545059cf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'order', '01M889ETRQQVC1E854F3PKP4E9', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRP5G7TP77XXX9VFHEX', '', '{"v":1,"order":{"id":"01M889ETRQQVC1E854F3PKP4E9","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '6244b7f5a78bff0a3c71b09df1675baae69235f3c1d62d9b9bd60e3413aac1b1.a9940a98b89254fe9791aaf93e2a66a297586d8d3031b218109e117f96bf9fbe.f83f7a0a71a81b6c79882ad6f7d648dc')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'order', '01M889ETRQQVC1E854F3PKP4E9', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRP5G7TP77XXX9VFHEX', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '205f23177f70a5dac0c4222e4a756cb11982348ad9fccb655fbbd26c8ebdc83b.ab5bb3749505bb8f2c6eb006cefb0fc349c9436a532ad13576ffd1815e84a4cf.490b33fee5858d67ba795953ae2cb40c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'payment', '01M889ETRQQVC1E854F3PKP4E9', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRP5G7TP77XXX9VFHEX', '', '{"v":1,"ledger":{"order":"01M889ETRQQVC1E854F3PKP4E9","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'd203b2c94af673a74d63f07aeaec75829692040d5a256fd98f128dee83a9744d.bed864616ddc7865d34181bad694287aff541c86d15062c78dd78b10e1e9e4ea.78d447640399fe0f9825ca44f1ef8934')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'payment', '01M889ETRQQVC1E854F3PKP4E9', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRP5G7TP77XXX9VFHEX', '', '{"v":1,"transaction":{"id":"01M889ETRQQVC1E854F3PKP4E9-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M889ETRQQVC1E854F3PKP4E9"}}', '15a69ca8b0be0f4f85469da43b6f38707c35ad71214afc832b8a0a0d25570e0f.cf3b0cc926590a7d96eb93456a9d36f92925cbed4144c59087392c644d861338.5aba897bbd95edd0691301f852df2d76')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'payment', '01M889ETRQQVC1E854F3PKP4E9', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRQQVC1E854F3PKP4E9-P1#2', '', '{"v":1,"transaction":"01M889ETRQQVC1E854F3PKP4E9-P1","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETRQQVC1E854F3PKP4E9-P1"}', 'bd1380c8f4690b4249869729dcb78a15f0ea945cc5c631f4b6f89d5469acc2b4.cbd04a415fb311e42a8359e308716ba00472ba442624408d588287080c9ad21c.6c432bcbc2276c63559c1364182cdcf3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'order', '01M889ETRQQVC1E854F3PKP4E9', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETRQQVC1E854F3PKP4E9-P1#2', '', '{"v":1}', 'dd577519bb6cd797c912f9255719624c64e69cbe06e30bddfffd606f7e3f6b07.c47aa8414fd64d4020fdb83e37408fc27ba32f4794a4ab15151e209296a962cd.0998c06707ce104ebee90935eb241345')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', 'order', '01M889ETRQQVC1E854F3PKP4E9', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M889ETSZ2TFPS1YVVS2PGAXC', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '1c5e4bd8fc00c41299660945ba0ef4a220f677a799302ed30f8618c8e4e417de.134d83e89b80d4335a5da85d9b0ff189eba47ae7e8c1fb99bb5771044be021d0.0f7399b4080b1f2f6c5d1a070b200d01')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'order', '01M889ETTT2SN0X4SYZYBH4SNB', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETTN5KBN2YJ718MVDBFW', '', '{"v":1,"order":{"id":"01M889ETTT2SN0X4SYZYBH4SNB","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'ef4fb027371bf16c7c9ef7724172cd187f7c04c3d5b77faf0acebaefe8116846.ee1b19efcccf58c157fa22e941dc27ac107df5bafc22082fd7d618cdaa42b0fa.9e9ca9d920b55fc478d60d9a721ba704')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'order', '01M889ETTT2SN0X4SYZYBH4SNB', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETTN5KBN2YJ718MVDBFW', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '7f21e55ff45dbed2e4870fe5dd67f37d87a850e0435a178dde49a3841691863e.502ffc8ff149d57c25d609aef87a5e4ea2e30a6dcb190f64c26f1da1a2056122.b47e7963539fb309b38604c56df44151')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'payment', '01M889ETTT2SN0X4SYZYBH4SNB', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETTN5KBN2YJ718MVDBFW', '', '{"v":1,"ledger":{"order":"01M889ETTT2SN0X4SYZYBH4SNB","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'df1c1cd0fa7f769b96093db9c953cef58ea53292dfdc043f7a0552b3b58eed26.5b5656343f60fe6e35718a985dfbe3191cca1c140b3f7b3815471b75723df1de.f07416eadb75b97bdcef533d86d85964')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'payment', '01M889ETTT2SN0X4SYZYBH4SNB', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETTN5KBN2YJ718MVDBFW', '', '{"v":1,"transaction":{"id":"01M889ETTT2SN0X4SYZYBH4SNB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M889ETTT2SN0X4SYZYBH4SNB"}}', '6c30f17c63dbf61f4b51c8eb5cf49154b3cd241ec6cab3cbc1135e6f1af6445e.66b07d9c0a8ff1c8506dc553e99aa5a5fbdc53213952f2baadb0adfb1c45254c.867c407578a5abd6cb7feb7eb05d2594')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'payment', '01M889ETTT2SN0X4SYZYBH4SNB', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETTT2SN0X4SYZYBH4SNB-P1#2', '', '{"v":1,"transaction":"01M889ETTT2SN0X4SYZYBH4SNB-P1","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETTT2SN0X4SYZYBH4SNB-P1"}', '0a49e18872ff7925ba6fe97f94becda0a65b14b08b4fc307bb1b841b9de95d6a.93ad6ecd1d5592d2b529e7681f338b48708f83be95ef734049f000ca3b751bec.baea0d7453539df45b561bc4acc810cf')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'order', '01M889ETTT2SN0X4SYZYBH4SNB', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETTT2SN0X4SYZYBH4SNB-P1#2', '', '{"v":1}', '90b6e6e517fa4206690ca2b93acbfe0a67d20543406581e276a45f642d4ee32d.60b8431971a42a7e46df5e889e28632a60a5611c27db3fbcb9b63c6a4f9e426b.ddfb211c3b1b0d57d14d0942c84b3e6b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', 'order', '01M889ETTT2SN0X4SYZYBH4SNB', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVB74VVZ6NHAR50Z1TH', '', '{"v":1,"work":{"id":"01M889ETTT2SN0X4SYZYBH4SNB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '3450bf4c21cd7f913c2276cb7beb394fbfe239de70f7cb04120de80c6183097b.eb534e6b3a9ab3a5d48adec40f2455e0a6c26324c7fb99a99fee1f3ce574e9a6.d8c60a4d0699aac86f88ae068c3e2780')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'order', '01M889ETVV3HFFQH7QX2A8QW8A', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVQF4FWCD2M6SWJZ7YW', '', '{"v":1,"order":{"id":"01M889ETVV3HFFQH7QX2A8QW8A","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '13eb36e370e3043b721932b3c327af31088a31a4cec6eb0b90424a0734835df4.28910a4f2fccbef16f30ca5f26924345cc684176cf5b7ddbe7166bc32e2026da.ea41679c320d22ed2ed4a50d7bb36608')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'order', '01M889ETVV3HFFQH7QX2A8QW8A', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVQF4FWCD2M6SWJZ7YW', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b8ddca157be048bf697cde4e924f7923cec44307fa60f43a50b18f1b3fc8783b.e8ac3597c9104da415cee52e65e2dc3a2fcb6fe4f7c7885604d799bb6c7752b8.fdb9da2457b2b27d5a69ac513553c5c5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'payment', '01M889ETVV3HFFQH7QX2A8QW8A', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVQF4FWCD2M6SWJZ7YW', '', '{"v":1,"ledger":{"order":"01M889ETVV3HFFQH7QX2A8QW8A","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'b28fe03ec622c66be741f9582b73076a372cfd06cd3f25dbde901e4d0781c642.ec25b2c2ab4d1825290c200fcba65c466d5418b90e77ebf97715b350f1632347.e1d6330ed2990cc3e433d9cdd2a289a4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'payment', '01M889ETVV3HFFQH7QX2A8QW8A', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVQF4FWCD2M6SWJZ7YW', '', '{"v":1,"transaction":{"id":"01M889ETVV3HFFQH7QX2A8QW8A-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M889ETVV3HFFQH7QX2A8QW8A"}}', '87c98bc26b59f447f101eabeb622ada6866076a53934f404f2415640af39cb69.3cbd70bf008d9e8141d907cb4966f154e01e2a6a228acc0c0a3e355b5fe9c70b.c1a95a6022141676eec55b71343ea855')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'payment', '01M889ETVV3HFFQH7QX2A8QW8A', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVV3HFFQH7QX2A8QW8A-P1#2', '', '{"v":1,"transaction":"01M889ETVV3HFFQH7QX2A8QW8A-P1","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETVV3HFFQH7QX2A8QW8A-P1"}', '04a9446fe982fcdffba66fc0ff8cd19ad7de665561a0a17fdbda8374a2f03d22.a51c5da353de56b8cf66ebd779dbf375d74512ec29a1bffd7f25d52b5250bad9.3b0d3d93dc245dbf460475143d707d5f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'order', '01M889ETVV3HFFQH7QX2A8QW8A', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVV3HFFQH7QX2A8QW8A-P1#2', '', '{"v":1}', 'e98225faf66caebf6b4076af4985df5069c604eed1caf330c9753963b87f6eb5.3b1a8187e648a20cb3f8a3b034b383e7ca1ac57cfc76aec5237461ff4ad3c4e4.3917deaea8db38142540890c6f0a2736')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'order', '01M889ETVV3HFFQH7QX2A8QW8A', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETWMHKDJYZTDC8MVRMAW', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'f59f6a050dfacb4f135b5b9285bb2974369a3fd810eb482b9cdecbeb5ea2a21b.0c81e849f9f8fb47956eb439feafd67e810f03fee0949e7da0016064c12b5279.3079aaa374d802aec31a4dd2dc0c0e3e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'order', '01M889ETVV3HFFQH7QX2A8QW8A', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETWMHKDJYZTDC8MVRMAW', '', '{"v":1}', 'f1a7197554db6640e73e8bbaf573d1139b2b95e89b2fac42d2eca367b0f3a1ab.08298178761d977ed26069ee69e84b51c8ba0cf605ae542f0516bbcaff1f0cd0.6feb2ecdafd3fd189f4020cc772bda12')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'payment', '01M889ETVV3HFFQH7QX2A8QW8A', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETWMHKDJYZTDC8MVRMAW', '', '{"v":1,"transaction":{"id":"01M889ETVV3HFFQH7QX2A8QW8A-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889ETVV3HFFQH7QX2A8QW8A-P1","cause":"01M889ETVV3HFFQH7QX2A8QW8A"}}', '22cbfe25971fe3ebe80348cebab9a41ca8961a590131a73f93a06da20ee9ba47.95114e7c005a946a4fb65ffeb3a7b43683100c30a28e4d465b05479a82f65594.55d302836d11e23f69d07c3053559030')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', 'payment', '01M889ETVV3HFFQH7QX2A8QW8A', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M889ETVV3HFFQH7QX2A8QW8A-P2#2', '', '{"v":1,"transaction":"01M889ETVV3HFFQH7QX2A8QW8A-P2","reference":"cancel-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETVV3HFFQH7QX2A8QW8A-P2"}', '72072316964fcba6370d560b9b861225ee31e4f98f59f31f00ed7c837ce3e0d6.654f279998e07ad500df5beabea0cfc52bac58ffc872e586e4871cadf406d0a2.7255023a72183fa2524e6faf455ff3ef')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-F1', '01M889ETHAHWSF28XE7DM15NA2', '4', '{"v":1,"id":"01M889ETHAHWSF28XE7DM15NA2-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ-F1', '01M889ETR5JNW1XJS9PC1DHGTJ', '4', '{"v":1,"id":"01M889ETR5JNW1XJS9PC1DHGTJ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB-F1', '01M889ETTT2SN0X4SYZYBH4SNB', '1', '{"v":1,"id":"01M889ETTT2SN0X4SYZYBH4SNB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', '4df9cce8063b952133ef34f8b488f65bde02ed83283e886bc3489a9aeb9a03e2')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', '01M889ETHAHWSF28XE7DM15NA2', '15', '{"v":1,"id":"01M889ETHAHWSF28XE7DM15NA2","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', '212f7221669fe71d352b61d883bbc81cff0920b69b455548447d83efb766a96b')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', '01M889ETR5JNW1XJS9PC1DHGTJ', '7', '{"v":1,"id":"01M889ETR5JNW1XJS9PC1DHGTJ","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', '8fc56f41994fb55e65fd9c268b08bcb8339ccd1960c679980bfa5a52a0c1af30')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', '01M889ETRQQVC1E854F3PKP4E9', '3', '{"v":1,"id":"01M889ETRQQVC1E854F3PKP4E9","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '1c5e4bd8fc00c41299660945ba0ef4a220f677a799302ed30f8618c8e4e417de')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', '01M889ETTT2SN0X4SYZYBH4SNB', '3', '{"v":1,"id":"01M889ETTT2SN0X4SYZYBH4SNB","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', '3450bf4c21cd7f913c2276cb7beb394fbfe239de70f7cb04120de80c6183097b')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', '01M889ETVV3HFFQH7QX2A8QW8A', '4', '{"v":1,"id":"01M889ETVV3HFFQH7QX2A8QW8A","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', '72072316964fcba6370d560b9b861225ee31e4f98f59f31f00ed7c837ce3e0d6')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'web/4711', '01M889ETHAHWSF28XE7DM15NA2', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M889ETHAHWSF28XE7DM15NA2"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2', '01M889ETHAHWSF28XE7DM15NA2', '8', '{"v":1,"order":"01M889ETHAHWSF28XE7DM15NA2","currency":"EUR","method":"card","transactions":[{"id":"01M889ETHAHWSF28XE7DM15NA2-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P1","cause":"01M889ETHAHWSF28XE7DM15NA2"},{"id":"01M889ETHAHWSF28XE7DM15NA2-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P1","reference":"capture-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P2","cause":"01M889ETHAHWSF28XE7DM15NA2-S1"},{"id":"01M889ETHAHWSF28XE7DM15NA2-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P1","reference":"capture-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P3","cause":"01M889ETHAHWSF28XE7DM15NA2"},{"id":"01M889ETHAHWSF28XE7DM15NA2-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P1","reference":"cancel-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P4","cause":"01M889ETHAHWSF28XE7DM15NA2"},{"id":"01M889ETHAHWSF28XE7DM15NA2-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889ETHAHWSF28XE7DM15NA2-P2","reference":"refund-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETHAHWSF28XE7DM15NA2-P5","cause":"01M889ETHAHWSF28XE7DM15NA2-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ', '01M889ETR5JNW1XJS9PC1DHGTJ', '4', '{"v":1,"order":"01M889ETR5JNW1XJS9PC1DHGTJ","currency":"JPY","method":"card","transactions":[{"id":"01M889ETR5JNW1XJS9PC1DHGTJ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETR5JNW1XJS9PC1DHGTJ-P1","cause":"01M889ETR5JNW1XJS9PC1DHGTJ"},{"id":"01M889ETR5JNW1XJS9PC1DHGTJ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M889ETR5JNW1XJS9PC1DHGTJ-P1","reference":"capture-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETR5JNW1XJS9PC1DHGTJ-P2","cause":"01M889ETR5JNW1XJS9PC1DHGTJ-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9', '01M889ETRQQVC1E854F3PKP4E9', '2', '{"v":1,"order":"01M889ETRQQVC1E854F3PKP4E9","currency":"KWD","method":"card","transactions":[{"id":"01M889ETRQQVC1E854F3PKP4E9-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETRQQVC1E854F3PKP4E9-P1","cause":"01M889ETRQQVC1E854F3PKP4E9"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB', '01M889ETTT2SN0X4SYZYBH4SNB', '2', '{"v":1,"order":"01M889ETTT2SN0X4SYZYBH4SNB","currency":"EUR","method":"card","transactions":[{"id":"01M889ETTT2SN0X4SYZYBH4SNB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETTT2SN0X4SYZYBH4SNB-P1","cause":"01M889ETTT2SN0X4SYZYBH4SNB"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A', '01M889ETVV3HFFQH7QX2A8QW8A', '4', '{"v":1,"order":"01M889ETVV3HFFQH7QX2A8QW8A","currency":"EUR","method":"card","transactions":[{"id":"01M889ETVV3HFFQH7QX2A8QW8A-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETVV3HFFQH7QX2A8QW8A-P1","cause":"01M889ETVV3HFFQH7QX2A8QW8A"},{"id":"01M889ETVV3HFFQH7QX2A8QW8A-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889ETVV3HFFQH7QX2A8QW8A-P1","reference":"cancel-t-940af857-0211-4f62-8ff0-52b34c8ed5ef/01M889ETVV3HFFQH7QX2A8QW8A-P2","cause":"01M889ETVV3HFFQH7QX2A8QW8A"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'e609879dc653d222fbc843ce4c162cb68873e08bd3219316e72fa20bcafb440b')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', 'b09bc26f6bf57c94af0cea0469f73d44cbdc051dc690188dfcd9f9ec62275fea')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '7b3aed8742a4ee799ac012aa20cf54b738c7e5066f17f6a416368a47442cc508')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETEVHYV89ZCS5E9F6D0N', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETFF6773RCF93FK4CAXE', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETFT7TH0TYMKJ91F8Z1D', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGB1GBM41NEAFDDZR2R', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGMM3ZWRJH3XWXK6PRW', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGP4Q0SGYDRXNJK6M7J', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGQQTRJE35VRPQQT1ZA', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGRZ9CQDBJH9GH8PJVH', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-P1#2', '5a6ec21ef8bd74d1ffaa24fb896144fbb6dd1935b1b649eb5bfd9065ec600e0a', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-P2#2', '556f673488b84b3b3972bb397dbde01958f6435063b59178670adb126c8448ee', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-P3#2', '197db9f1113a07baf162d7db0bb562f69d2201c7f6d66a15b92bbe747afa4c56', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-P4#2', '0821043e52a7f4ae9df535d7bca9bc0686eb6a5b27e07ffcd30dd58b92ebe6cf', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-P5#2', 'cd77611ceb28b3458ea416a42f05b8083cf66e1add88a2144980a2743bbc2010', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNEA79QK6RH4K0Z06WY', 'f6fe31d257d50599aecf4ed5ce32c56a4e19c1724ca31ae9a5d07433088d0e2f', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNHFQWVT4FSCGXX62YK', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNKECJ4AZSC7QAMZ4TN', 'ee8a4dc59bfea42d6c40b0cfbb951adf02e85f9412402fc7130bd4ebe7f455dd', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNQNJ82AM4EYP94JYZC', 'a0a6c45a1b25ad0ec34f98ec615b9fc74994110beaa1a55145bf72e2f5aa1588', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNTKZYKH2DC4CP2G2YX', '1c9ea3eb466ca948a1105893e5f0b78167ece474a4dc276f849cce6efccafffd', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNW3GHA92B0HGY37EYR', 'e2c9c9cf4b1dc96347c504bded220ff845f40bb294f24a5a8c2999dc8fcd5dad', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQFHX08NZPTBEMJW00Z', 'ff775ff3ddc3ba9c366aed9b109fca28423a36843b32504e93fa9ca70bbbc2ba', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQJNS921VYFTGSW4X3V', 'f977f3afa7c7860994629d8fc2821c8b2b7ebed19be0884ec37ea40085a8de46', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQNJT8KYRZXDM1F4SHR', '29e08f3f19f40844732388a0a89047b27a03e1a3fd2e8663cab7032621bb40c3', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQS7X3P08H9J7ZQZRJ7', '5ea19535f5b3e4952a08c7963ee6c9014c087761306a058fe223dfabc3d24990', '{"v":1,"subject":"01M889ETHAHWSF28XE7DM15NA2-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQWCS3SV71FAM4E91A5', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR4CZQ75R7D5PGXGTGF', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ-P1#2', '14110398b480f8a77ae8d3228ae4442577c20b66d8f242bd9213f216fb569e3e', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ-P2#2', '9724bc69fbab629167a59e570b1d4b49e4e036ff58f10d19e3449d1d7c280cb2', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR9MAHYTMY33YAJW9QY', 'ee4dcedbe0d61618954df36bbad0781c19c894d50be66a396f41a7232f0bb066', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRC7S9T6P75WBS3S3N4', 'a8adf1fa011f32108dac2260dad625844f2fa6e0a788a4757c557133661d48be', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRDT77SPCKN27WVG6H2', 'a46c10749bd8e641e44d5666be6211388cac7bff56d6471e3556da91b0af76cf', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRFGXHFQCF0K3MYE401', '26a4dc1a43d11307adbb39f7e50fc29983365998c2139863ce046b782bcc09b1', '{"v":1,"subject":"01M889ETR5JNW1XJS9PC1DHGTJ-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRP5G7TP77XXX9VFHEX', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M889ETRQQVC1E854F3PKP4E9","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQEPX78F4ENJHCHN1M', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRQQVC1E854F3PKP4E9-P1#2', 'fca8ebff2cd975e69d58ce4a7d6ddb617a87339bd50a659fb78e506c9faea2bd', '{"v":1,"subject":"01M889ETRQQVC1E854F3PKP4E9-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETSZ2TFPS1YVVS2PGAXC', '1e614165b7347ffbab82d023ae8ff61f496961dd0c9879c3e34c91b621fb9032', '{"v":1,"subject":"01M889ETRQQVC1E854F3PKP4E9"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTN5KBN2YJ718MVDBFW', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M889ETTT2SN0X4SYZYBH4SNB"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTT2SN0X4SYZYBH4SNB-P1#2', '49b938a9a87d6ca1f58a8854b316e188dd0094e7143205d578e40767dcb92654', '{"v":1,"subject":"01M889ETTT2SN0X4SYZYBH4SNB-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVB74VVZ6NHAR50Z1TH', 'def179a1e68a50249a597e8441c05b4947671a1f1bb096a55b3cf34c8ede4e33', '{"v":1,"subject":"01M889ETTT2SN0X4SYZYBH4SNB"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVQF4FWCD2M6SWJZ7YW', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M889ETVV3HFFQH7QX2A8QW8A"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A-P1#2', '16c29aca8dd9b8d60bdc4812945775b2ee828c024bb157bed979bb4eee046d5f', '{"v":1,"subject":"01M889ETVV3HFFQH7QX2A8QW8A-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVV3HFFQH7QX2A8QW8A-P2#2', '2546ba14c0917fd55e352a55744c797bd19be0ed9739fc154027b1ed5ff79f33', '{"v":1,"subject":"01M889ETVV3HFFQH7QX2A8QW8A-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETWMHKDJYZTDC8MVRMAW', 'b69e6deef414a21b963aec5b14a5d30fbc5db5256b1a5878bd7c67d3419c4f01', '{"v":1,"subject":"01M889ETVV3HFFQH7QX2A8QW8A"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETWP3T6172K7EH5A1QDQ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-R1', '01M889ETHAHWSF28XE7DM15NA2', '3', '{"v":1,"id":"01M889ETHAHWSF28XE7DM15NA2-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-25 02:44:48.061813', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-25 02:44:48.071669', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1066217309', 'SA', '2026-11-25 02:44:48.081247', '8', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.112', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '106496632', 'SA', '2026-11-25 02:44:48.10267', '14', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-444536373', 'SA', '2026-11-25 02:44:48.196768', '91', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETHAHWSF28XE7DM15NA2-S1', '01M889ETHAHWSF28XE7DM15NA2', '2', '{"v":1,"id":"01M889ETHAHWSF28XE7DM15NA2-S1","fulfillment":"01M889ETHAHWSF28XE7DM15NA2-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889ETHAHWSF28XE7DM15NA2"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M889ETHAHWSF28XE7DM15NA2', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR5JNW1XJS9PC1DHGTJ-S1', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', '{"v":1,"id":"01M889ETR5JNW1XJS9PC1DHGTJ-S1","fulfillment":"01M889ETR5JNW1XJS9PC1DHGTJ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889ETR5JNW1XJS9PC1DHGTJ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M889ETR5JNW1XJS9PC1DHGTJ', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGB1GBM41NEAFDDZR2R/000001', 'TEA', '1', '{"v":1,"id":"01M889ETGB1GBM41NEAFDDZR2R/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M889ETGB1GBM41NEAFDDZR2R"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGP4Q0SGYDRXNJK6M7J/000001', 'MUG', '1', '{"v":1,"id":"01M889ETGP4Q0SGYDRXNJK6M7J/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M889ETGP4Q0SGYDRXNJK6M7J"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETGRZ9CQDBJH9GH8PJVH/000001', '01M889ETHAHWSF28XE7DM15NA2', '1', '{"v":1,"id":"01M889ETGRZ9CQDBJH9GH8PJVH/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M889ETHAHWSF28XE7DM15NA2/1"},"at":"2026-03-02T09:00:00Z","request":"01M889ETGRZ9CQDBJH9GH8PJVH"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M889ETHAHWSF28XE7DM15NA2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNEA79QK6RH4K0Z06WY/000001', '01M889ETHAHWSF28XE7DM15NA2', '1', '{"v":1,"id":"01M889ETNEA79QK6RH4K0Z06WY/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M889ETHAHWSF28XE7DM15NA2/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M889ETNEA79QK6RH4K0Z06WY"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M889ETHAHWSF28XE7DM15NA2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETNW3GHA92B0HGY37EYR/000001', '01M889ETHAHWSF28XE7DM15NA2', '1', '{"v":1,"id":"01M889ETNW3GHA92B0HGY37EYR/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M889ETHAHWSF28XE7DM15NA2/1"},"at":"2026-03-02T09:00:00Z","request":"01M889ETNW3GHA92B0HGY37EYR"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M889ETHAHWSF28XE7DM15NA2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQNJT8KYRZXDM1F4SHR/000001', '01M889ETHAHWSF28XE7DM15NA2', '1', '{"v":1,"id":"01M889ETQNJT8KYRZXDM1F4SHR/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M889ETHAHWSF28XE7DM15NA2/1","reason":"01M889ETHAHWSF28XE7DM15NA2-R1"},"at":"2026-03-02T09:00:00Z","request":"01M889ETQNJT8KYRZXDM1F4SHR"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M889ETHAHWSF28XE7DM15NA2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETQS7X3P08H9J7ZQZRJ7/000001', '01M889ETHAHWSF28XE7DM15NA2', '1', '{"v":1,"id":"01M889ETQS7X3P08H9J7ZQZRJ7/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M889ETHAHWSF28XE7DM15NA2/1","reason":"01M889ETHAHWSF28XE7DM15NA2-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M889ETQS7X3P08H9J7ZQZRJ7"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M889ETHAHWSF28XE7DM15NA2/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETR4CZQ75R7D5PGXGTGF/000001', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', '{"v":1,"id":"01M889ETR4CZQ75R7D5PGXGTGF/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M889ETR5JNW1XJS9PC1DHGTJ/1"},"at":"2026-03-03T09:00:00Z","request":"01M889ETR4CZQ75R7D5PGXGTGF"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M889ETR5JNW1XJS9PC1DHGTJ/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRFGXHFQCF0K3MYE401/000001', '01M889ETR5JNW1XJS9PC1DHGTJ', '1', '{"v":1,"id":"01M889ETRFGXHFQCF0K3MYE401/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M889ETR5JNW1XJS9PC1DHGTJ/1"},"at":"2026-03-03T09:00:00Z","request":"01M889ETRFGXHFQCF0K3MYE401"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M889ETR5JNW1XJS9PC1DHGTJ/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETRP5G7TP77XXX9VFHEX/000001', '01M889ETRQQVC1E854F3PKP4E9', '1', '{"v":1,"id":"01M889ETRP5G7TP77XXX9VFHEX/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M889ETRQQVC1E854F3PKP4E9/1"},"at":"2026-03-03T09:00:00Z","request":"01M889ETRP5G7TP77XXX9VFHEX"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M889ETRQQVC1E854F3PKP4E9/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETTN5KBN2YJ718MVDBFW/000001', '01M889ETTT2SN0X4SYZYBH4SNB', '1', '{"v":1,"id":"01M889ETTN5KBN2YJ718MVDBFW/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M889ETTT2SN0X4SYZYBH4SNB/1"},"at":"2026-03-04T09:00:00Z","request":"01M889ETTN5KBN2YJ718MVDBFW"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M889ETTT2SN0X4SYZYBH4SNB/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETVQF4FWCD2M6SWJZ7YW/000001', '01M889ETVV3HFFQH7QX2A8QW8A', '1', '{"v":1,"id":"01M889ETVQF4FWCD2M6SWJZ7YW/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M889ETVV3HFFQH7QX2A8QW8A/1"},"at":"2026-03-04T09:00:00Z","request":"01M889ETVQF4FWCD2M6SWJZ7YW"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M889ETVV3HFFQH7QX2A8QW8A/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-940af857-0211-4f62-8ff0-52b34c8ed5ef', '01M889ETWMHKDJYZTDC8MVRMAW/000001', '01M889ETVV3HFFQH7QX2A8QW8A', '1', '{"v":1,"id":"01M889ETWMHKDJYZTDC8MVRMAW/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M889ETVV3HFFQH7QX2A8QW8A/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M889ETWMHKDJYZTDC8MVRMAW"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M889ETVV3HFFQH7QX2A8QW8A/1', '2026-03-04 09:00:00+00')
-- end
