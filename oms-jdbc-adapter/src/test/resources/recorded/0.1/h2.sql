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
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G/00001', '01M88ABCREYYFVZKKEWG0WRA5G', '1', '{"v":1,"order":"01M88ABCREYYFVZKKEWG0WRA5G","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00+00', 'FALSE')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCJKCW3Q1DW3F9M4NHB9', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'ac582ea4c559d8f4ddcfedf4e19a3a87cd0af2db787159b7ccc8e34bb791379c.5fe74d71fd14aa97e3603fc853b8b4cb9a09752a5974407af75c2ffe8b03cf53.655365cd86f8145c15ebc87cb8e4ec05')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCJR8W3WN6D9YMG15YPW', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '9de42da2f000d3f1ca15aaae6ee125841484eea1716495f1002c359e5802eb3d.c2c07901b970b92fc8de1853d6f7a87979bad7e1694da8343046e87c4fb0df66.24763105d0be3fff3680f61b2dd61f91')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCJR8W3WN6D9YMG15YPW', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'e481c2eedca10cc981aa0fdaee6ee9f0ae731918d1c808409f585af610d5ab5b.e4d1ed38259630d95d559be862b2c8d242e87720a577d3e0a9e093c0ebc4850b.9578d36c04c72e1b51a76cfb28127b6f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCJR8W3WN6D9YMG15YPW', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', 'dbdd38ceaf2ab1ec62a6f9b4753e9a648177e9cb4f100fda8df70212de61a6f1.4d4f0e1106b684b1af5c879f2ef2b2b791f486d5fb26414a3c3eecb888fbed7f.d6989b3f3ad36409e2259d132cf77d6a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'BERLIN', 'receipt', '01M88ABCJWBVZEVV15FG84C503', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCJWBVZEVV15FG84C503', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '621fbfc7b624891e6f24b77e28b690c57a44073fec43764cf6dc2f72a7006b6c.6797a65f823a7a417548e74cef8c60255b966f88630c4c2040f84012f9569fd2.923419c7b487514afe0ae22580815be0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'BERLIN', 'receipt', '01M88ABCK0M6W5R08MAVFKFXNH', '1', 'StockReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK0M6W5R08MAVFKFXNH', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '45f617599b32a34f5490af65542d69bae790b19622bc8f9cf9fbb5062f3ff853.56bed6f258ddb6a4bc7bbcd22c1622d587d87a1c318bee429868fc63fbc605fc.5bef5cbb91cfc227148562b7e4ab277e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '1', 'OrderPlaced', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK2WJ7K7HTX106S2V77', '', '{"v":1,"order":{"id":"01M88ABCK90CETF5VN08E9RMSG","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '4796df890370e9fb6c4c2298ce3cc2f361aceb67bec6fe74dbbf78c846c85a79.a18c79fc234bdc6e4c95d8ee8745d98d3d11b38eaa47defa983e4e7af8fe7d1c.9986a1466e78f94b5ce202ed614e7621')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '1', 'UnitsAllocated', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK2WJ7K7HTX106S2V77', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '3d925d040fef8ecdae9ef62f66b782d7f8b29f5ef3286d2ac09d9b244e78b6bf.3b997e788ffbc4888e7a261a54861ff269fdd621359761cfac3d36c89462bee8.c2b4ff2c19930a1c33d0e0dc6491336e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '1', 'LedgerOpened', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK2WJ7K7HTX106S2V77', '', '{"v":1,"ledger":{"order":"01M88ABCK90CETF5VN08E9RMSG","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5bbbd3309cb9b5cd4e48634d42b304119c761bf14d2d5c196b15f1b66c0221d3.7c987c9645aa7560881cdd24ffd89e96eae934ed0f7aa20e1147ae9b69aeeede.a4e449908acbd83494af1c738516eb8e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '1', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK2WJ7K7HTX106S2V77', '', '{"v":1,"transaction":{"id":"01M88ABCK90CETF5VN08E9RMSG-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88ABCK90CETF5VN08E9RMSG"}}', 'baa808569045e6246e3dc7e05d9d974296e2791657264e999ae65194fc04b8c2.3e8127e9c8a43fdbafa654a1d26e6771ad249d7cd60eebde3c202e2673e03cc1.ed0bae3dc17913a5630d8953b3b432c1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '2', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P1#2', '', '{"v":1,"transaction":"01M88ABCK90CETF5VN08E9RMSG-P1","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P1"}', '6c5ed2e33350c1ac3a390de0dbaf4eee4dd600df505e0dea41c55f937274128f.d69af4773d1fc27541b1d3644a832f7ab9c05e61f8c22ef5a61e040312cd8577.4452d553b2bc93261cd111794af49db5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '2', 'OrderConfirmed', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P1#2', '', '{"v":1}', 'e50a58fea515508ef5ceb6d7e6d1a94185560571b55acad2420acd768631521a.2d36f658dcae6735bf8ecd2293dbaee01f227747e16db6f7eb87594d7cd3f11d.3378c27a91b8bee6f1966ed1f839aaa3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '3', 'UnitsCancelled', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCKXRZ1M9WTRS6SJ5KCV', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '7220c7b273a841ff853c767cb40cef052d577c60cf69e3438fa3414762ad4a28.b36ba4b939eda9089f5c212c1d1f367480c6a995e47ace5224adee97dd10b326.9fea4a973fdb7c92a67225e6a86338a9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '4', 'GoodsReleased', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM15SQA95KTKKBVACZ9', '', '{"v":1,"work":{"id":"01M88ABCK90CETF5VN08E9RMSG-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '2784fa17eb88abfe7941891fa3e2952de9446f7176f5a8c028935d2d5fa5793a.a29d1320a8657005b09ab3f6c8671073e2ed98d8821cba94867c09a67a3025fd.d319ed88c1647957bf3978b18c2dc005')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '5', 'GoodsPicked', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM48869EGYXCSXF1YJG', '', '{"v":1,"fulfillment":"01M88ABCK90CETF5VN08E9RMSG-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '6e4941f6f515101623349a107fbfe77afa52df4e9d22d3828e98a0a193a1e4fd.b81ef398411e0a92fa64627a664d9441d0c49e703a28f86d7f2e97f14b09d48f.febb2bfa9e68dfa38b149b14a374c8bb')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '6', 'GoodsPacked', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM7J7YJ0YHSBSBZJ5SB', '', '{"v":1,"fulfillment":"01M88ABCK90CETF5VN08E9RMSG-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '28cbed5267fdc61f56f5a2b38c40ec2cffa8c7255774ef3abc42a461c3ed779f.7695f584e3dd9616ac025d1bb3e20619b642afd8e1149dc5c4598270e2bb9322.a9b521f8596b931d1af1f812f1e1409e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '7', 'GoodsShipped', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM9X8SD1ENQZ40QTYMN', '', '{"v":1,"shipment":{"id":"01M88ABCK90CETF5VN08E9RMSG-S1","fulfillment":"01M88ABCK90CETF5VN08E9RMSG-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABCK90CETF5VN08E9RMSG"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'ba1b745baccc58fad57bb07ab0748ec5957da1e0601eab6562c99504587b02e1.86970a0a9eb6526b8a375692687f05024c83bae9c5d5c026efa13f537360b5ad.40178b9e6bbb69fc0f23385d9c4dd14f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM9X8SD1ENQZ40QTYMN', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88ABCK90CETF5VN08E9RMSG-S1","charge":"01M88ABCK90CETF5VN08E9RMSG-S1"}}', 'c139c571fb7d3744f3181f385de05caa8e0560814235602de785a3870f340955.eb366f82e805364b0eace5961a3054fd99f2b628d9da05616c3f4beef8287f6f.0ac4834b83eebec8e69c1ba87e7b5ec3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM9X8SD1ENQZ40QTYMN', '', '{"v":1,"transaction":{"id":"01M88ABCK90CETF5VN08E9RMSG-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P1","cause":"01M88ABCK90CETF5VN08E9RMSG-S1"}}', '299c8645799261a43545dbfb7afce9e8f32ef97fe0ef4f55bf074859207ebfe4.5a8d751d8d40f3c25e89ccbfbb2d6a27db64c477269308229c8da4116d1acc2f.02e6ebdbbbab0e3f57c5a42a7fa5093b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '7', 'ChargesApplied', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM9X8SD1ENQZ40QTYMN', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '18a2e1f52929c3416811c135207baf93f1b407543fe8197f4de2c52f6e7558ce.71c2e7f0cbf2b6bc5054fd0fd4b551ab48e744007aeb71e8b3f38ab6e3ef7eab.65702df1745a596708215921bf491bd7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '3', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM9X8SD1ENQZ40QTYMN', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88ABCK90CETF5VN08E9RMSG","charge":"01M88ABCK90CETF5VN08E9RMSG"}}', '7e288f0e92c8b5ca1b7e627044c486ddf3d10a09c54c6a670d3781d99fcdfac2.431e3d20b74f9fc58e97b85917e8be969d1801ee11250cbb320bf5605c1b9dc9.ec624a2c1f84f8598064c637ebf9971f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '3', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCM9X8SD1ENQZ40QTYMN', '', '{"v":1,"transaction":{"id":"01M88ABCK90CETF5VN08E9RMSG-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P1","cause":"01M88ABCK90CETF5VN08E9RMSG"}}', 'd9e1a6174fc4a1f9014c5c7bfb545a1bac8e45dc85024cacd88022818ce88769.b828f14bece04e7b42386464854e1529d39c143e5f4b52ebb7126c12a0d25e50.d50a961028f63801d48b1999fe43379f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '4', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P2#2', '', '{"v":1,"transaction":"01M88ABCK90CETF5VN08E9RMSG-P2","reference":"capture-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P2"}', '32380e5f73ddc8832741005f8c08e4ee211e0572bd1b0728ab16a20116cbb088.2ac6773003ffe3910f53b14a45a64fe706bba4477ae11616a50caffbc89057cf.29ff962b3918a07e47e899fb11c8d239')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '5', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P3#2', '', '{"v":1,"transaction":"01M88ABCK90CETF5VN08E9RMSG-P3","reference":"capture-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P3"}', '05fe04bd7dddae70c94d8399584632fcb424b4022608e0055902a48e3b79b53a.afee199a30dce73e0df1a899d440b6f05772752ecdb24cfc4e80e683744d3ad1.c030f6f8cc94e4f750edf8136b4bf3fd')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '5', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P3#2', '', '{"v":1,"transaction":{"id":"01M88ABCK90CETF5VN08E9RMSG-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P1","cause":"01M88ABCK90CETF5VN08E9RMSG"}}', 'e0f930031549c5dd3b10fda372dc9effcee9559d31d693803b40c32962c39dcf.6afb89f09833275e1f17e93d2d6d4e163efba99a3466683f94a0090fe853d3dc.d3ee1f81a3e9e9f91152e29f3eb8c8e4')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '6', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P4#2', '', '{"v":1,"transaction":"01M88ABCK90CETF5VN08E9RMSG-P4","reference":"cancel-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P4"}', '340deccac3f5c9d384838e50b44d96592870d772b141ff07c75dd35b25694145.3b315fb0d690d7a1feb45c8797bf5c177874de115a37b0c3fc7eeb5df52c60f2.57ed881553e32c77237375ff281b02af')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '11', 'ShipmentDelivered', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCNC585HRVXEQEKTWVX6', '', '{"v":1,"shipment":"01M88ABCK90CETF5VN08E9RMSG-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'c52cff39122102329284fa7b47b72a1342d5e210c2c53afb094f5e1f960b5abc.23a08455e63ac6701f836e7203b21454a4ad5412aeb52ab854ba17dcceac5582.8f86a555d94d863adbc507ce09765c6b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '11', 'OrderCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCNC585HRVXEQEKTWVX6', '', '{"v":1}', 'e65952a16bf70d197d414b3075d0c4511daf9da432eb2ef3e566f42fec122a18.02295c440c385ed029b7d1608eac4435633dbbe8943e5ab079546ea86eedb3a2.3ac903fa913154d908b3722bf70f4e8e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '12', 'ReturnRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCNMD2QF7BAYFT56SN0Y', '', '{"v":1,"agreed":{"id":"01M88ABCK90CETF5VN08E9RMSG-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \"green\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '0bd3179f81c3aded3803be04230c0030a76c5d1e646eb470beccb2518d199ee7.0745fc5451a00e27fc716a130635073cf4178409a270fe2c5bce7b0fbcf8ce9e.a2f4e1d684234db24cf2a0c683f2719d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'return', '01M88ABCK90CETF5VN08E9RMSG-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCNTWV5CFJ727B88YS72', '', '{"v":1,"returnId":"01M88ABCK90CETF5VN08E9RMSG-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '68f766d55b2154c11d94fe4c2d146a44eed3492517efa2f67a5dc9b10a8421cb.081603d28017f47518609c40595850f5bf2605972b9d3e101bd0a466234c8549.d2073ed48827c5f8d2b15009b0da21d1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'order', '01M88ABCK90CETF5VN08E9RMSG', '14', 'ReturnCompleted', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCPD80MP1X50Q6935CRK', '', '{"v":1,"returnId":"01M88ABCK90CETF5VN08E9RMSG-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'eaac1035314ffbdfaa41d8b2039d39d2d91a3eb5998d8faa8a67f164785f5227.61a332a11c780439e027cc14bcce016af111d64d350b0255d9243c22431a2e69.4ee82b08aae654239d67ed41df981890')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '7', 'AmountFellDue', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCPD80MP1X50Q6935CRK', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88ABCK90CETF5VN08E9RMSG-R1","charge":"01M88ABCK90CETF5VN08E9RMSG-S1"}}', '4e4b9c45eaf5ed3c556457cab7fd6c40e0abb49673c3de22802428c457f400f3.bf220b4e26d551dd405207c28daa72ffe299dc576cda64fc3525507fa3134ea6.642300e2ed3afcc640b991a6539e1846')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '7', 'PaymentRequested', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCPD80MP1X50Q6935CRK', '', '{"v":1,"transaction":{"id":"01M88ABCK90CETF5VN08E9RMSG-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P2","cause":"01M88ABCK90CETF5VN08E9RMSG-R1"}}', '73b6e839dd2690d51251a635ac2e31b813e31e1cb6cd0cd5f1c198f71c60ec60.78dbb67677292543bb9e84b07b4dc5af1ac42e704d03de1858eb463735a360b5.3bbeaf3f9e8dbaf48c5cb8ead513b8c7')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', 'payment', '01M88ABCK90CETF5VN08E9RMSG', '8', 'PaymentSucceeded', '2026-03-02 09:00:00+00', 'system:oms', '01M88ABCK90CETF5VN08E9RMSG-P5#2', '', '{"v":1,"transaction":"01M88ABCK90CETF5VN08E9RMSG-P5","reference":"refund-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P5"}', '9fa1e34892fe3821512f5e284623b2042e339895ef1687f2d0630d60a3c26dff.a4c90f72f6fbb46e2a542a4838448a8572bcf4731fde32beca319ca6387eece6.515c4b5e495121060cd265df6faf1940')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ6JW5PMQK4DY738WGG', '', '{"v":1,"order":{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '42c8c233b4676b0c3abd7b5bfafdef2dd700cd5edc8115d84ed804b6a8a6fa84.75044a09b73da6d547c9c3f4b38b14ed3c82ff187e934809eec7f3321743a1a1.608ae09645befee6e1f101d9fc7abe35')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ6JW5PMQK4DY738WGG', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'aaa9be9ea19add2894aeeffbfb1e0687068968f60f2de64eccb31711cb243030.7a255343480d640689bbfe498bc56b167b53e1514c543c68b999e8834f1d8bcb.43c0f3384dd747dd18e310bb6b5130c0')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'payment', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ6JW5PMQK4DY738WGG', '', '{"v":1,"ledger":{"order":"01M88ABCQ7F0DH9WWSZ0RFRTCD","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '4bee93081bfee3ee94b2915ec26625f26567ed0f64e3926b7195166819846b67.4e123b9d7829fea3013f1cfcd791d152b379e0f20841e57f28f569cd27f25b8a.c3caefa9a463feaaef7976a8ad934606')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'payment', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ6JW5PMQK4DY738WGG', '', '{"v":1,"transaction":{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88ABCQ7F0DH9WWSZ0RFRTCD"}}', 'b5286bb3a28e49795c43845b5ef31219e5831773c978aa4b91679841ea13ae83.47f3d21b93d9ac3eadb701beb1b7b0e4107f59bf622b27f9e7fb33ce35b3e01f.c7b938e3ab02050d1ab81df44de659c9')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'payment', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ7F0DH9WWSZ0RFRTCD-P1#2', '', '{"v":1,"transaction":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P1","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCQ7F0DH9WWSZ0RFRTCD-P1"}', '69e91afd76bed5767281b67db6e90d258ec9fb278f1aad3e6da367b18cb3adaa.d8c71b7e69fbb8cafbed8d44fde6344ad008845b93ded9053cc6f9063a6cb29e.f34347ac8d2d253124f27d03af42bc61')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ7F0DH9WWSZ0RFRTCD-P1#2', '', '{"v":1}', '44615f6f25db1bf2db597622299e531cefd4abda9c9dad8c5bd7c52be94a7d10.c390863192e1ac61ab012ef8848acb22cb2bf647de9d1984bcbf74ea29f462f7.15fe33a449af0717e53b1156d92d92ed')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '3', 'GoodsReleased', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQHD92G8X9SK2JD1D5W', '', '{"v":1,"work":{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '12a3d1f4e482cccc72ae9413e1fc80b56e70334db7244a5fdb74a7b76a0733af.8cbcb04be76d7b5815a1b9155d6861cf92ac854e00795192c9b2fb54cef10cf6.61f495db3bb8e47a6a6cfa9b95dc7a6a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '4', 'GoodsPicked', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQTASMGWQ90AP96AR98', '', '{"v":1,"fulfillment":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '9c7cdc2b6ec5823c09a27ad7d2ba8d87f78a968555b8e99cc739ef40a78d2432.c55768d2980e536d95db584d5e3093c2c4671246b509668993689e87c90bb44f.4c59c629d2d8e6323aa9a4e3be61f1b5')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '5', 'GoodsPacked', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQZ049KQBR8W7CJ98W7', '', '{"v":1,"fulfillment":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'f0975bfd738ee13f8b616919425d1fd52745f143b5ab2983c28244f4e1b33d23.36c3dd33771bf12f6a56ed2469e192fab3c87781ae0696126b8d081166199ed5.fc290f199c155d236d2483dd2d38ee4f')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'order', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '6', 'GoodsShipped', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCR4ZQ0M5KNNNRM46DH1', '', '{"v":1,"shipment":{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1","fulfillment":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABCQ7F0DH9WWSZ0RFRTCD"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'fe6f2a9fa7705b355e5e0aead0b7ea8e983446f32dae1a67041e1daeca3a536c.a9f0ad80789e1ab714813b9b3fde8083f916f9726970c614cf264dc95ce87379.59a125f4ae6efd10d31fbc5818f0dcb1')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'payment', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '3', 'AmountFellDue', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCR4ZQ0M5KNNNRM46DH1', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1","charge":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1"}}', '9696b23d5e45548df9794f56f846a19d129f8efe4ecda1de4107f28e465b860e.742a55680d6f38b42d533fa2537e14d7062afebd7712814d862063dcd1f04888.0c3210bd376460253019df08e51a0100')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'payment', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '3', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCR4ZQ0M5KNNNRM46DH1', '', '{"v":1,"transaction":{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P1","cause":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1"}}', 'f44b034277765f03ed1d8aa42bf9897d154f79a411867c27813e6038ff2e36b8.20d89923959a9689deb12c957e27d6619bbf7e4666265349deb3e135626b0ccb.bfff42b7a12dab57618dc0e022fca12b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', 'payment', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '4', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCQ7F0DH9WWSZ0RFRTCD-P2#2', '', '{"v":1,"transaction":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P2","reference":"capture-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCQ7F0DH9WWSZ0RFRTCD-P2"}', 'fa03f3782cd06ea892a2761542a4a809aac6909bfa850899bc59ea7c4bb12089.0c15aba53d77e9d02cd33e962c2684a92e5a58c8cab375aad49d5a59206641dc.5bb7f3c1368f18216c819123bb200f44')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'order', '01M88ABCREYYFVZKKEWG0WRA5G', '1', 'OrderPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCRD6924YTPRCM53RH2J', '', '{"v":1,"order":{"id":"01M88ABCREYYFVZKKEWG0WRA5G","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'ed0aa7b7a7609f5463b86ed465efdb72f9e5a7429fad1fd4fdfff8a7caa250b1.947f6bc5014b4e67951547c7c65483cdd91f5ea84970dc27afac9f98948b0731.c4a74e6b33c33e6c2f3a7dc6b7014746')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'order', '01M88ABCREYYFVZKKEWG0WRA5G', '1', 'UnitsAllocated', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCRD6924YTPRCM53RH2J', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '253241dfd6bd559be5c54531714c3c96ea98b121ae4d73e175a7c82552dff7eb.af9ff80e7050ffdbf0b70d3d99fc9c4f558c2ef5438e726d0d1a201955a58d83.f457c3eb74511946c0ff3db949baa9c3')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'payment', '01M88ABCREYYFVZKKEWG0WRA5G', '1', 'LedgerOpened', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCRD6924YTPRCM53RH2J', '', '{"v":1,"ledger":{"order":"01M88ABCREYYFVZKKEWG0WRA5G","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '4cac4c0b65ab62de7296b02a1ccbcce8dcfec364cc04310f8fef65406525cf5a.00131fa9d4c3316dfcb76bab6cf0dbdb020137271a5de4dfa841cc3919cd08cf.81572dd6c000d9cfb2e7ea4fe5ce20a6')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'payment', '01M88ABCREYYFVZKKEWG0WRA5G', '1', 'PaymentRequested', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCRD6924YTPRCM53RH2J', '', '{"v":1,"transaction":{"id":"01M88ABCREYYFVZKKEWG0WRA5G-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88ABCREYYFVZKKEWG0WRA5G"}}', 'ae86e1d948f7ba3b63dad2526b22393966126dc1f044f9209f44930e86a51bb8.966eceba40e3504076330048106d3793e11f973f0aecc31c2e19adc85667ec18.e4abd4ddfac544efa92b6fa09717654e')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'payment', '01M88ABCREYYFVZKKEWG0WRA5G', '2', 'PaymentSucceeded', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCREYYFVZKKEWG0WRA5G-P1#2', '', '{"v":1,"transaction":"01M88ABCREYYFVZKKEWG0WRA5G-P1","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCREYYFVZKKEWG0WRA5G-P1"}', '5840b987c44ce0bd43369f046cdce633d29e0004e04b11f86e8cdcdd3a1507c4.ec863c2ed73d18e77bed691d7d4df265731ba2f59e8a2605468786554694b01f.1988e518be4de28aedfca3b9a4761eec')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'order', '01M88ABCREYYFVZKKEWG0WRA5G', '2', 'OrderConfirmed', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCREYYFVZKKEWG0WRA5G-P1#2', '', '{"v":1}', '804629c3ff43e8589f474f0e816f439f8517576d17f71ef4e9548246278ff4d7.000641a2022ecbd2c2015882b225a0e36924fefcaf5264cfb0dcafdfc06f6487.aac4a429134df1b982a46b6d992e1e40')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', 'order', '01M88ABCREYYFVZKKEWG0WRA5G', '3', 'HoldPlaced', '2026-03-03 09:00:00+00', 'system:oms', '01M88ABCRMZA7BB2M3YHEGY6QR', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}}', '2600d85835595b53d2a35245e7a317861ffefa5befb2cfc3acc56497cb3c9b69.989ffb5e0e559c3c8ffa880179b4f469e57163ffeb9921efb27b09f34721fd7f.b183aa6394adb62e7f2624e461922881')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'order', '01M88ABCRRE13YDBDQTT9CVFCT', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRRGA8SPBQY2FNAP650', '', '{"v":1,"order":{"id":"01M88ABCRRE13YDBDQTT9CVFCT","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'bc481043e27bad10e697e0875fc7fd22ad1c1eff63ec5fe9008f2c9d7092ca16.784ab7bf29ccb7216bab9966789e2da99304c4167ee376676f7d1d4c70ca638e.4435b54a0652dd13cf11c20d777eff3d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'order', '01M88ABCRRE13YDBDQTT9CVFCT', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRRGA8SPBQY2FNAP650', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '5ec0b4b135a74ab724984335b164096a214942d856378371ca863618c4cb31b1.e1402ef220bda69f62fe7885415e3c713fea62929896368616960c1a7608334f.dcd95d0e2f5966e57ca3a4f5617406ea')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'payment', '01M88ABCRRE13YDBDQTT9CVFCT', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRRGA8SPBQY2FNAP650', '', '{"v":1,"ledger":{"order":"01M88ABCRRE13YDBDQTT9CVFCT","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'e0c933a6af5ee747cffcec7d3df917a345a0bd536c11b838d48bd32a3690a02a.e178fa38fd38b930a9686d59ed151a21ffd0377ebe42af35aae06da65232e8b3.c5cd1da51a56d2d9cb006fd556be7124')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'payment', '01M88ABCRRE13YDBDQTT9CVFCT', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRRGA8SPBQY2FNAP650', '', '{"v":1,"transaction":{"id":"01M88ABCRRE13YDBDQTT9CVFCT-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88ABCRRE13YDBDQTT9CVFCT"}}', 'b3a38dfa3b7e7db74dbc39ec5a08bb2c3f4ddb735f92df9ed63e2d554224bb2e.d7d5f020237bdc930a847c8d91abdd61c4f2c655163d6f195357610ced0763f9.6f6704ab0f3b201862d58059b86b26f8')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'payment', '01M88ABCRRE13YDBDQTT9CVFCT', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRRE13YDBDQTT9CVFCT-P1#2', '', '{"v":1,"transaction":"01M88ABCRRE13YDBDQTT9CVFCT-P1","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCRRE13YDBDQTT9CVFCT-P1"}', 'fb8f9fc84877f28e05d5a8cac287a87ca3c2a752bbd56e6834785b0ec8a03c0d.4431c65b4d1de3ac29cda44d3c481bfe84608fb49024ca722bef7f5e91ac7607.a51075a5e95896c7597d64f930c2519a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'order', '01M88ABCRRE13YDBDQTT9CVFCT', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRRE13YDBDQTT9CVFCT-P1#2', '', '{"v":1}', '04dd66fa8036a7d6d8ce937b7e9e99dc8883c2487c8793bcae319b8b6724af81.3f3314f9783069ae5f49de4835a8e5390cade6587f3625a49b131a41617606ac.9051152f07e4e3f057876cc00aee7b7d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', 'order', '01M88ABCRRE13YDBDQTT9CVFCT', '3', 'GoodsReleased', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRX3MAEC5YC7P7C3JJD', '', '{"v":1,"work":{"id":"01M88ABCRRE13YDBDQTT9CVFCT-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '9117af1d136e7e016ca796db070c65026e2ac921e1dcc5a4850feb40b24966e5.e3a2454fc5f52df92b653c5dd08393c58529d1870869f30715a3e3e777483eef.70e13c1b06d1d00ccdaca0bca2bed62a')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'order', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '1', 'OrderPlaced', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRYK4MYDQY64QM8Y69Y', '', '{"v":1,"order":{"id":"01M88ABCRZ4HS7J3G1Y0YRKQX9","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'e78cd9a329f28b935141b916373bb8e7e12016fdd0d8b65e3672d8f7f8ecb4f0.e3a194302ec8ee52994a0172bbc03df126385f033025a46cec1d2243a96f9c19.f254a606a37207d4518b783df6569d06')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'order', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '1', 'UnitsAllocated', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRYK4MYDQY64QM8Y69Y', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '4e417954a6f66376954c6f103ee80e749c6109c86a04cf6f8f5a3139e4deab3a.36c8d223abe05cf6e89362434d14884980e30957b9109014619a037656e5fbe1.e5603f0128549efb69a90a924d52ae49')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'payment', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '1', 'LedgerOpened', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRYK4MYDQY64QM8Y69Y', '', '{"v":1,"ledger":{"order":"01M88ABCRZ4HS7J3G1Y0YRKQX9","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '1a699de2b34e9581aa0836dc35337d68bba27fda1c4923ae20c385c8866eec07.21b4bd294e91d17eb1d4fec93c57b289aced91fd3538de2b29980088b7d2db19.d19a2f55d4b573c05687ac998e35a871')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'payment', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '1', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRYK4MYDQY64QM8Y69Y', '', '{"v":1,"transaction":{"id":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88ABCRZ4HS7J3G1Y0YRKQX9"}}', '8a5c3bee8554549edd7628847443983b9c1cc7948639d643763f9248764ac70d.a1fd173876c62647ceab04a9c1d80ea797234ea6e9a54cbeb1732c3712b9200e.f610c8b34eac54df8471e84e41fc65d2')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'payment', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '2', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRZ4HS7J3G1Y0YRKQX9-P1#2', '', '{"v":1,"transaction":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P1","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCRZ4HS7J3G1Y0YRKQX9-P1"}', 'c7b0083cf8d6fd7ded018b68bfa30e73d92a39e4c9ac9959ca9402333cb1ab2b.6d8331b1d5fd015a7997e21d159c107f83036652596680ba7b1ad0c110b48feb.02c87a6db72aac20eebba061b3d73f5b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'order', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '2', 'OrderConfirmed', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRZ4HS7J3G1Y0YRKQX9-P1#2', '', '{"v":1}', '2b2a6df24465edfd18edd7b3e41941541d2873d6cd8958babecf5fefd4d3ef4a.5636c2fee8bd39e0eb07869179d2543dd0532399f57e6455b00993c45e23197d.c85b8f824ff8e0b68cc0997a0f8b497c')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'order', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '3', 'UnitsCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCS3C78W614WR5DKT5X0', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '86b5d2f9aec4043e75d4bfd95f9b91850632f7f5498dc0b20f1e882e2e8865e3.5e3fbc3cf04df9c495562bd6e497bf49ebccc5f5c6d31ccb96946d60bdb3d6b5.81ec396c628f3bcab540b8ad72789b5b')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'order', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '3', 'OrderCancelled', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCS3C78W614WR5DKT5X0', '', '{"v":1}', '73b818d3ba02a25098566b10cc54da100f97101a8c83931897b809ace89105a7.c1d00e0ba5e0b044ef3bdfd8985d652f493c02a902eb5ac683ed84d9baf2b025.7eddef39d13c528f1b6802328e25a57d')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'payment', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '3', 'PaymentRequested', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCS3C78W614WR5DKT5X0', '', '{"v":1,"transaction":{"id":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P1","cause":"01M88ABCRZ4HS7J3G1Y0YRKQX9"}}', '80aaa42c58a0c829268806193eaaf5113c60fe65c9e051694df517be4e96edc4.f3719af54aefe6bc514d4c1ce859fd8506bfbcda7c1606497899fe8d11cd75ad.7d56833771bbd4e5990d9c4a458b7f02')
-- end
INSERT INTO "recorded"."OMS_EVENT" ("POSITION", "TENANT", "OWNER", "SUBJECT_KIND", "SUBJECT_ID", "VERSION", "TYPE", "HAPPENED_AT", "ACTOR", "REQUEST", "NOTE", "BODY", "SEAL")
VALUES (NULL, 't-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', 'payment', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '4', 'PaymentSucceeded', '2026-03-04 09:00:00+00', 'system:oms', '01M88ABCRZ4HS7J3G1Y0YRKQX9-P2#2', '', '{"v":1,"transaction":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P2","reference":"cancel-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCRZ4HS7J3G1Y0YRKQX9-P2"}', '5017df7a63f1c02e5f83a0eb370e32eb23a83a7f487f39c8e2f1f8d5f09bbf80.a6204cfe0f229ca71c25ceb9277f080caacc8e3afb7269f73462f76aa5322a6d.b27554d8caed43949dba74032d1afa86')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-F1', '01M88ABCK90CETF5VN08E9RMSG', '4', '{"v":1,"id":"01M88ABCK90CETF5VN08E9RMSG-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD-F1', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '4', '{"v":1,"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_FULFILLMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "RELEASED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT-F1', '01M88ABCRRE13YDBDQTT9CVFCT', '1', '{"v":1,"id":"01M88ABCRRE13YDBDQTT9CVFCT-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_NODE" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "COUNTRY", "ACTIVE", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', 'TRUE', 'ac582ea4c559d8f4ddcfedf4e19a3a87cd0af2db787159b7ccc8e34bb791379c')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', '01M88ABCK90CETF5VN08E9RMSG', '15', '{"v":1,"id":"01M88ABCK90CETF5VN08E9RMSG","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00+00', '9fa1e34892fe3821512f5e284623b2042e339895ef1687f2d0630d60a3c26dff')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '7', '{"v":1,"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00+00', 'fa03f3782cd06ea892a2761542a4a809aac6909bfa850899bc59ea7c4bb12089')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', '01M88ABCREYYFVZKKEWG0WRA5G', '3', '{"v":1,"id":"01M88ABCREYYFVZKKEWG0WRA5G","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \"big\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00+00', '2600d85835595b53d2a35245e7a317861ffefa5befb2cfc3acc56497cb3c9b69')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', '01M88ABCRRE13YDBDQTT9CVFCT', '3', '{"v":1,"id":"01M88ABCRRE13YDBDQTT9CVFCT","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00+00', '9117af1d136e7e016ca796db070c65026e2ac921e1dcc5a4850feb40b24966e5')
-- end
INSERT INTO "recorded"."OMS_ORDER" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CHANNEL", "EXTERNAL_REFERENCE", "CUSTOMER", "STATE", "FULFILLMENT_STATUS", "RETURN_STATUS", "COUNTRY", "CURRENCY", "TOTAL", "CHARGED", "LINE_COUNT", "UNITS", "BACKORDERED_UNITS", "PLACED_AT", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '4', '{"v":1,"id":"01M88ABCRZ4HS7J3G1Y0YRKQX9","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00+00', '5017df7a63f1c02e5f83a0eb370e32eb23a83a7f487f39c8e2f1f8d5f09bbf80')
-- end
INSERT INTO "recorded"."OMS_ORDER_REFERENCE" ("TENANT", "ID", "OWNER", "VERSION", "BODY")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'web/4711', '01M88ABCK90CETF5VN08E9RMSG', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88ABCK90CETF5VN08E9RMSG"}')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG', '01M88ABCK90CETF5VN08E9RMSG', '8', '{"v":1,"order":"01M88ABCK90CETF5VN08E9RMSG","currency":"EUR","method":"card","transactions":[{"id":"01M88ABCK90CETF5VN08E9RMSG-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P1","cause":"01M88ABCK90CETF5VN08E9RMSG"},{"id":"01M88ABCK90CETF5VN08E9RMSG-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P1","reference":"capture-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P2","cause":"01M88ABCK90CETF5VN08E9RMSG-S1"},{"id":"01M88ABCK90CETF5VN08E9RMSG-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P1","reference":"capture-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P3","cause":"01M88ABCK90CETF5VN08E9RMSG"},{"id":"01M88ABCK90CETF5VN08E9RMSG-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P1","reference":"cancel-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P4","cause":"01M88ABCK90CETF5VN08E9RMSG"},{"id":"01M88ABCK90CETF5VN08E9RMSG-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABCK90CETF5VN08E9RMSG-P2","reference":"refund-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCK90CETF5VN08E9RMSG-P5","cause":"01M88ABCK90CETF5VN08E9RMSG-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '4', '{"v":1,"order":"01M88ABCQ7F0DH9WWSZ0RFRTCD","currency":"JPY","method":"card","transactions":[{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCQ7F0DH9WWSZ0RFRTCD-P1","cause":"01M88ABCQ7F0DH9WWSZ0RFRTCD"},{"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P1","reference":"capture-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCQ7F0DH9WWSZ0RFRTCD-P2","cause":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G', '01M88ABCREYYFVZKKEWG0WRA5G', '2', '{"v":1,"order":"01M88ABCREYYFVZKKEWG0WRA5G","currency":"KWD","method":"card","transactions":[{"id":"01M88ABCREYYFVZKKEWG0WRA5G-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCREYYFVZKKEWG0WRA5G-P1","cause":"01M88ABCREYYFVZKKEWG0WRA5G"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT', '01M88ABCRRE13YDBDQTT9CVFCT', '2', '{"v":1,"order":"01M88ABCRRE13YDBDQTT9CVFCT","currency":"EUR","method":"card","transactions":[{"id":"01M88ABCRRE13YDBDQTT9CVFCT-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCRRE13YDBDQTT9CVFCT-P1","cause":"01M88ABCRRE13YDBDQTT9CVFCT"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PAYMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "CURRENCY", "AUTHORIZED", "CAPTURED", "REFUNDED", "AMOUNTS_DUE")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '4', '{"v":1,"order":"01M88ABCRZ4HS7J3G1Y0YRKQX9","currency":"EUR","method":"card","transactions":[{"id":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCRZ4HS7J3G1Y0YRKQX9-P1","cause":"01M88ABCRZ4HS7J3G1Y0YRKQX9"},{"id":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P1","reference":"cancel-t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16/01M88ABCRZ4HS7J3G1Y0YRKQX9-P2","cause":"01M88ABCRZ4HS7J3G1Y0YRKQX9"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'e481c2eedca10cc981aa0fdaee6ee9f0ae731918d1c808409f585af610d5ab5b')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', 'dbdd38ceaf2ab1ec62a6f9b4753e9a648177e9cb4f100fda8df70212de61a6f1')
-- end
INSERT INTO "recorded"."OMS_PRODUCT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NAME", "ITEM_TYPE", "TAX_CATEGORY", "CHAIN_HEAD")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \"extra\" 🍵 \\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \ loose', 'GOODS', 'standard', '9de42da2f000d3f1ca15aaae6ee125841484eea1716495f1002c359e5802eb3d')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCJKCW3Q1DW3F9M4NHB9', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCJQWN8ETA13AQN7WTGR', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCJR8W3WN6D9YMG15YPW', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCJWBVZEVV15FG84C503', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCJZFG4194XRX3XT4YSM', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK0M6W5R08MAVFKFXNH', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK1QG0XRRKP4XXHX7V7', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK2WJ7K7HTX106S2V77', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-P1#2', 'd5a850f6562e21ec0bfe7089e213d2655cee7afcf0cddf2382072123121355fd', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-P1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-P2#2', '7cb618e75e188e2749f1b10b79518180655d09a84bcc187fdf7a62d938019c49', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-P2"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-P3#2', '0b404520eff77e853c19dc070396698184e2e11b28b786b3cb87d3ca03016b4e', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-P3"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-P4#2', 'dc3d53644205b18023bd50a12628fac125c3d6f693caf91f8a2be9f5552319d7', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-P4"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-P5#2', '76d13271c5f870253f35d7376c7ffab874d1ee5a33a35f0a1be3074466db5e0c', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-P5"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCKXRZ1M9WTRS6SJ5KCV', 'e757094ca3ed7fa81ad31c9ce26ebf2a054b3adb07b894329b708994efacf656', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCKZR2N4C6S43YFF1DAX', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCM15SQA95KTKKBVACZ9', 'f056a48ae7ff9b48ff55e75675b669eeb5d1740c3915f54583d3188f39d73ad8', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCM48869EGYXCSXF1YJG', '8cf5812b4ba9be94a5e958b532dfc86365f800bf5a4943aa052eccfb08dcc47f', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCM7J7YJ0YHSBSBZJ5SB', 'b6e87131fb6ed84f9a73171e99d9e389cf8fed39d5157b6071ce6aa0d06a4380', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-F1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCM9X8SD1ENQZ40QTYMN', '0878f4e7bbecf8d9ba22dbb4af1458564d2ab509e09b2b7383e6d1ea437846bf', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCNC585HRVXEQEKTWVX6', 'f5a60dbcb3b86d1dcc0394dff0d473967e9a52498d32a5ea1cc8d00480457869', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-S1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCNMD2QF7BAYFT56SN0Y', '0736d38e1a2b91d6ca6f72a0a1c92f8a603c4d7cd72244123ec5c4b7c92fc504', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCNTWV5CFJ727B88YS72', 'd6e47aa99247bb88c7e8b2fc458e332416136ee6cc56ef29c75f66ffaa1dd41e', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCPD80MP1X50Q6935CRK', '6c4b878e87c2e675d17a2ed7856558e55e8c0f00815260aaa33444bc8bf5f0da', '{"v":1,"subject":"01M88ABCK90CETF5VN08E9RMSG-R1"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCPNAPCAQ9C3A3RZHHH8', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ6JW5PMQK4DY738WGG', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD-P1#2', '5934ab5ac82ef9dc0c485eefa8fa5095b84e849577a6242aa0484113557dbdb7', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD-P2#2', '88b6a6b49481baa82b11c670c820ca5e1737c5632eb02ee8f6f87a9df346af8f', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD-P2"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQHD92G8X9SK2JD1D5W', 'ca2e407cb57704b4476fbbdf4084f7416a317a847b77cea763358f55d863d093', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQTASMGWQ90AP96AR98', 'be33773d0858a832cc296eee54b5f45a50ad0695c7663c0da99bef928a7c5c4d', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQZ049KQBR8W7CJ98W7', '46c9f9310165435d886a2fb107eaa6f00f86bf3c9b5a6cccfb307e48d5204153', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCR4ZQ0M5KNNNRM46DH1', '3b5cb6515a5dc826e8a9bd35e32e8a5fe335aef3c51be787335a39cad4c6ddce', '{"v":1,"subject":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRD6924YTPRCM53RH2J', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88ABCREYYFVZKKEWG0WRA5G","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRE7XYWSPKRZA41EXZ0', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCREYYFVZKKEWG0WRA5G-P1#2', 'e83190522b9d725d8446423efce101c277cb42b612d6f9e528d07d8892939324', '{"v":1,"subject":"01M88ABCREYYFVZKKEWG0WRA5G-P1"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRMZA7BB2M3YHEGY6QR', 'bdd7fea7ff603c2cb9e962a3d5a898e29c6561293137c96d5364090d54b980ee', '{"v":1,"subject":"01M88ABCREYYFVZKKEWG0WRA5G"}', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRE13YDBDQTT9CVFCT-P1#2', '3d3aa605dd39127d112f5630c477d0bf750d32b3163fda13d9b0933cb353a6f8', '{"v":1,"subject":"01M88ABCRRE13YDBDQTT9CVFCT-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRGA8SPBQY2FNAP650', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88ABCRRE13YDBDQTT9CVFCT"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRX3MAEC5YC7P7C3JJD', 'c921c51883cbad871e08e1c4d185c6d1808e125c6785180893cbe585b8354698', '{"v":1,"subject":"01M88ABCRRE13YDBDQTT9CVFCT"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRYK4MYDQY64QM8Y69Y', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88ABCRZ4HS7J3G1Y0YRKQX9"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9-P1#2', '54edaa8afebfe7b91425ccd7da31ce7aec2785928c781dd9f2a4f00fa679e5a0', '{"v":1,"subject":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P1"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRZ4HS7J3G1Y0YRKQX9-P2#2', '612a793eb52356cee6f0168aea456029f056c9469c88e0b2116ff731aef42e82', '{"v":1,"subject":"01M88ABCRZ4HS7J3G1Y0YRKQX9-P2"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCS3C78W614WR5DKT5X0', 'e75f6dd997977eb5d8a968f0e603ede559368e16613315ecf8652efc2234b94f', '{"v":1,"subject":"01M88ABCRZ4HS7J3G1Y0YRKQX9"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_REQUEST" ("TENANT", "REQUEST", "FINGERPRINT", "OUTCOME", "ANSWERED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCS4G471CDWGCNP4FARG', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_RETURN" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "STATE", "REFUND", "REQUESTED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-R1', '01M88ABCK90CETF5VN08E9RMSG', '3', '{"v":1,"id":"01M88ABCK90CETF5VN08E9RMSG-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \"green\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('-1', NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL, 'SA', '2026-11-25 03:00:24.197171', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"recorded"', NULL, 'SA', '2026-11-25 03:00:24.199307', '0', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-1066217309', 'SA', '2026-11-25 03:00:24.207042', '6', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('2', '1.113', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-346528598', 'SA', '2026-11-25 03:00:24.225053', '16', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SCHEMA_HISTORY" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "installed_on", "execution_time", "success")
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-376026108', 'SA', '2026-11-25 03:00:24.269146', '42', 'TRUE')
-- end
INSERT INTO "recorded"."OMS_SEQUENCER" ("ID", "LAST_POSITION")
VALUES ('1', '0')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK90CETF5VN08E9RMSG-S1', '01M88ABCK90CETF5VN08E9RMSG', '2', '{"v":1,"id":"01M88ABCK90CETF5VN08E9RMSG-S1","fulfillment":"01M88ABCK90CETF5VN08E9RMSG-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABCK90CETF5VN08E9RMSG"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88ABCK90CETF5VN08E9RMSG', '1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_SHIPMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "NODE", "STATE", "CARRIER", "TRACKING", "PARCEL_COUNT", "SHIPPED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ7F0DH9WWSZ0RFRTCD-S1', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', '{"v":1,"id":"01M88ABCQ7F0DH9WWSZ0RFRTCD-S1","fulfillment":"01M88ABCQ7F0DH9WWSZ0RFRTCD-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABCQ7F0DH9WWSZ0RFRTCD"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK" ("TENANT", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCJWBVZEVV15FG84C503/000001', 'TEA', '1', '{"v":1,"id":"01M88ABCJWBVZEVV15FG84C503/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88ABCJWBVZEVV15FG84C503"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK0M6W5R08MAVFKFXNH/000001', 'MUG', '1', '{"v":1,"id":"01M88ABCK0M6W5R08MAVFKFXNH/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88ABCK0M6W5R08MAVFKFXNH"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCK2WJ7K7HTX106S2V77/000001', '01M88ABCK90CETF5VN08E9RMSG', '1', '{"v":1,"id":"01M88ABCK2WJ7K7HTX106S2V77/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88ABCK90CETF5VN08E9RMSG/1"},"at":"2026-03-02T09:00:00Z","request":"01M88ABCK2WJ7K7HTX106S2V77"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88ABCK90CETF5VN08E9RMSG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCKXRZ1M9WTRS6SJ5KCV/000001', '01M88ABCK90CETF5VN08E9RMSG', '1', '{"v":1,"id":"01M88ABCKXRZ1M9WTRS6SJ5KCV/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88ABCK90CETF5VN08E9RMSG/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88ABCKXRZ1M9WTRS6SJ5KCV"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88ABCK90CETF5VN08E9RMSG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCM9X8SD1ENQZ40QTYMN/000001', '01M88ABCK90CETF5VN08E9RMSG', '1', '{"v":1,"id":"01M88ABCM9X8SD1ENQZ40QTYMN/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88ABCK90CETF5VN08E9RMSG/1"},"at":"2026-03-02T09:00:00Z","request":"01M88ABCM9X8SD1ENQZ40QTYMN"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88ABCK90CETF5VN08E9RMSG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCNTWV5CFJ727B88YS72/000001', '01M88ABCK90CETF5VN08E9RMSG', '1', '{"v":1,"id":"01M88ABCNTWV5CFJ727B88YS72/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88ABCK90CETF5VN08E9RMSG/1","reason":"01M88ABCK90CETF5VN08E9RMSG-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88ABCNTWV5CFJ727B88YS72"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88ABCK90CETF5VN08E9RMSG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCPD80MP1X50Q6935CRK/000001', '01M88ABCK90CETF5VN08E9RMSG', '1', '{"v":1,"id":"01M88ABCPD80MP1X50Q6935CRK/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88ABCK90CETF5VN08E9RMSG/1","reason":"01M88ABCK90CETF5VN08E9RMSG-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88ABCPD80MP1X50Q6935CRK"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88ABCK90CETF5VN08E9RMSG/1', '2026-03-02 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCQ6JW5PMQK4DY738WGG/000001', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', '{"v":1,"id":"01M88ABCQ6JW5PMQK4DY738WGG/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88ABCQ7F0DH9WWSZ0RFRTCD/1"},"at":"2026-03-03T09:00:00Z","request":"01M88ABCQ6JW5PMQK4DY738WGG"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88ABCQ7F0DH9WWSZ0RFRTCD/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCR4ZQ0M5KNNNRM46DH1/000001', '01M88ABCQ7F0DH9WWSZ0RFRTCD', '1', '{"v":1,"id":"01M88ABCR4ZQ0M5KNNNRM46DH1/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88ABCQ7F0DH9WWSZ0RFRTCD/1"},"at":"2026-03-03T09:00:00Z","request":"01M88ABCR4ZQ0M5KNNNRM46DH1"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88ABCQ7F0DH9WWSZ0RFRTCD/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRD6924YTPRCM53RH2J/000001', '01M88ABCREYYFVZKKEWG0WRA5G', '1', '{"v":1,"id":"01M88ABCRD6924YTPRCM53RH2J/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88ABCREYYFVZKKEWG0WRA5G/1"},"at":"2026-03-03T09:00:00Z","request":"01M88ABCRD6924YTPRCM53RH2J"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88ABCREYYFVZKKEWG0WRA5G/1', '2026-03-03 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRRGA8SPBQY2FNAP650/000001', '01M88ABCRRE13YDBDQTT9CVFCT', '1', '{"v":1,"id":"01M88ABCRRGA8SPBQY2FNAP650/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88ABCRRE13YDBDQTT9CVFCT/1"},"at":"2026-03-04T09:00:00Z","request":"01M88ABCRRGA8SPBQY2FNAP650"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88ABCRRE13YDBDQTT9CVFCT/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCRYK4MYDQY64QM8Y69Y/000001', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '1', '{"v":1,"id":"01M88ABCRYK4MYDQY64QM8Y69Y/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88ABCRZ4HS7J3G1Y0YRKQX9/1"},"at":"2026-03-04T09:00:00Z","request":"01M88ABCRYK4MYDQY64QM8Y69Y"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88ABCRZ4HS7J3G1Y0YRKQX9/1', '2026-03-04 09:00:00+00')
-- end
INSERT INTO "recorded"."OMS_STOCK_MOVEMENT" ("TENANT", "ID", "OWNER", "VERSION", "BODY", "MOVEMENT_TYPE", "SKU", "NODE", "ON_HAND", "RESERVED", "QUARANTINED", "REFERENCE", "MOVED_AT")
VALUES ('t-d88be8d5-3c34-4c25-96ad-2c2fc9286a16', '01M88ABCS3C78W614WR5DKT5X0/000001', '01M88ABCRZ4HS7J3G1Y0YRKQX9', '1', '{"v":1,"id":"01M88ABCS3C78W614WR5DKT5X0/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88ABCRZ4HS7J3G1Y0YRKQX9/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88ABCS3C78W614WR5DKT5X0"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88ABCRZ4HS7J3G1Y0YRKQX9/1', '2026-03-04 09:00:00+00')
-- end
