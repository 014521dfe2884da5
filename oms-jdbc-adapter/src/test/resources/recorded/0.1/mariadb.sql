CREATE SCHEMA `recorded`
-- end
CREATE TABLE `recorded`.`oms_schema_history` (
    `installed_rank` INT NOT NULL,
    `version` VARCHAR(50),
    `description` VARCHAR(200) NOT NULL,
    `type` VARCHAR(20) NOT NULL,
    `script` VARCHAR(1000) NOT NULL,
    `checksum` INT,
    `installed_by` VARCHAR(100) NOT NULL,
    `installed_on` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    `execution_time` INT NOT NULL,
    `success` BOOL NOT NULL,
    CONSTRAINT  PRIMARY KEY (`installed_rank`)
)
-- end
CREATE INDEX `oms_schema_history_s_idx` ON `recorded`.`oms_schema_history` (`success`)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock` (
    tenant varchar(100) NOT NULL,
    sku varchar(150) NOT NULL,
    node varchar(150) NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node),
    CHECK (on_hand - reserved >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_request` (
    tenant varchar(100) NOT NULL,
    request varchar(150) NOT NULL,
    fingerprint varchar(255) NOT NULL,
    outcome longtext NOT NULL,
    answered_at datetime(6) NOT NULL,
    PRIMARY KEY (tenant, request)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_request_answered` ON `recorded`.`oms_request` (answered_at)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_event` (
    id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
    position bigint,
    tenant varchar(100) NOT NULL,
    owner varchar(150) NOT NULL,
    subject_kind varchar(255) NOT NULL,
    subject_id varchar(150) NOT NULL,
    version bigint NOT NULL,
    type varchar(255) NOT NULL,
    happened_at datetime(6) NOT NULL,
    actor varchar(255) NOT NULL,
    request varchar(150) NOT NULL,
    note longtext NOT NULL,
    body longtext NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_event_unnumbered` ON `recorded`.`oms_event` (position, id)
-- end
CREATE UNIQUE INDEX IF NOT EXISTS `oms_event_tenant` ON `recorded`.`oms_event` (tenant, position)
-- end
CREATE INDEX IF NOT EXISTS `oms_event_owner` ON `recorded`.`oms_event` (tenant, owner, position)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_sequencer` (
    id smallint PRIMARY KEY,
    last_position bigint NOT NULL
) ENGINE = InnoDB
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_product` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `item_type` varchar(255),
    `tax_category` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `item_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `tax_category` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_product_tenant_owner` ON `recorded`.`oms_product` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_node` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `name` varchar(255),
    `country` varchar(255),
    `active` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_node_tenant_owner` ON `recorded`.`oms_node` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `external_reference` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `fulfillment_status` varchar(255),
    `return_status` varchar(255),
    `country` varchar(255),
    `currency` varchar(255),
    `total` decimal(26, 6),
    `charged` decimal(26, 6),
    `line_count` bigint,
    `units` bigint,
    `backordered_units` bigint,
    `placed_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `external_reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `fulfillment_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `return_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `total` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `charged` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `line_count` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `backordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `placed_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_owner` ON `recorded`.`oms_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_placed_at_id` ON `recorded`.`oms_order` (tenant, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_customer_placed_at_id` ON `recorded`.`oms_order` (tenant, `customer`, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_state_placed_at_id` ON `recorded`.`oms_order` (tenant, `state`, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_order_tenant_channel_placed_at_id` ON `recorded`.`oms_order` (tenant, `channel`, `placed_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order_reference` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_order_reference_tenant_owner` ON `recorded`.`oms_order_reference` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_archived_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `external_reference` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `fulfillment_status` varchar(255),
    `return_status` varchar(255),
    `country` varchar(255),
    `currency` varchar(255),
    `total` decimal(26, 6),
    `charged` decimal(26, 6),
    `line_count` bigint,
    `units` bigint,
    `backordered_units` bigint,
    `placed_at` datetime(6),
    `authorized` decimal(26, 6),
    `captured` decimal(26, 6),
    `refunded` decimal(26, 6),
    `archived_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `external_reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `fulfillment_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `return_status` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `total` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `charged` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `line_count` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `backordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `placed_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `authorized` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `captured` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `refunded` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `archived_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_owner` ON `recorded`.`oms_archived_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_placed_at_id` ON `recorded`.`oms_archived_order` (tenant, `placed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_archived_order_tenant_customer_placed_at_id` ON `recorded`.`oms_archived_order` (tenant, `customer`, `placed_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_payment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `currency` varchar(255),
    `authorized` decimal(26, 6),
    `captured` decimal(26, 6),
    `refunded` decimal(26, 6),
    `amounts_due` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `authorized` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `captured` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `refunded` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_payment` ADD COLUMN IF NOT EXISTS `amounts_due` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_payment_tenant_owner` ON `recorded`.`oms_payment` (tenant, owner)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_fulfillment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `released_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_fulfillment` ADD COLUMN IF NOT EXISTS `released_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_fulfillment_tenant_owner` ON `recorded`.`oms_fulfillment` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_fulfillment_tenant_node_state_released_at_id` ON `recorded`.`oms_fulfillment` (tenant, `node`(189), `state`(189), `released_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_shipment` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `carrier` varchar(255),
    `tracking` varchar(255),
    `parcel_count` bigint,
    `shipped_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `carrier` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `tracking` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `parcel_count` bigint
-- end
ALTER TABLE `recorded`.`oms_shipment` ADD COLUMN IF NOT EXISTS `shipped_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_owner` ON `recorded`.`oms_shipment` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_tracking_id` ON `recorded`.`oms_shipment` (tenant, `tracking`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_shipment_tenant_shipped_at_id` ON `recorded`.`oms_shipment` (tenant, `shipped_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_return` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `state` varchar(255),
    `refund` decimal(26, 6),
    `requested_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `refund` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_return` ADD COLUMN IF NOT EXISTS `requested_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_return_tenant_owner` ON `recorded`.`oms_return` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_return_tenant_state_requested_at_id` ON `recorded`.`oms_return` (tenant, `state`, `requested_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_backorder` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `units` bigint,
    `priority` bigint,
    `waiting_since` datetime(6),
    `held` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `held` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_owner` ON `recorded`.`oms_backorder` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_sku_priority_waiting_since_id` ON `recorded`.`oms_backorder` (tenant, `sku`, `priority`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock_movement` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `movement_type` varchar(255),
    `sku` varchar(255),
    `node` varchar(255),
    `on_hand` bigint,
    `reserved` bigint,
    `quarantined` bigint,
    `reference` varchar(255),
    `moved_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `movement_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `on_hand` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `reserved` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `quarantined` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `moved_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_movement_tenant_owner` ON `recorded`.`oms_stock_movement` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_movement_tenant_sku_node_moved_at_id` ON `recorded`.`oms_stock_movement` (tenant, `sku`(189), `node`(189), `moved_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_effect` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `effect_type` varchar(255),
    `attempts` bigint,
    `parked` boolean,
    `due_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `effect_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `attempts` bigint
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_effect` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_tenant_owner` ON `recorded`.`oms_effect` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_due_at_tenant_id` ON `recorded`.`oms_effect` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_effect_tenant_parked_id` ON `recorded`.`oms_effect` (tenant, `parked`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_timer` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `command_type` varchar(255),
    `attempts` bigint,
    `parked` boolean,
    `due_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `command_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `attempts` bigint
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_timer` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_tenant_owner` ON `recorded`.`oms_timer` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_due_at_tenant_id` ON `recorded`.`oms_timer` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_timer_tenant_parked_id` ON `recorded`.`oms_timer` (tenant, `parked`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_subscription` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `position` bigint,
    `runner` varchar(255),
    `held_until` datetime(6),
    `failures` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `position` bigint
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `runner` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `held_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_subscription` ADD COLUMN IF NOT EXISTS `failures` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_subscription_tenant_owner` ON `recorded`.`oms_subscription` (tenant, owner)
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_orders` AS
SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
       o.fulfillment_status, o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS postal_code,
       (CONVERT(JSON_VALUE(o.body, '$.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
       p.refunded, o.line_count, o.units, o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.priority'), 0) AS signed) AS priority,
       o.placed_at, FALSE AS archived
FROM `recorded`.`oms_order` AS o LEFT JOIN `recorded`.`oms_payment` AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.order.priority'), 0) AS signed), o.placed_at, TRUE
FROM `recorded`.`oms_archived_order` AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_order_lines` AS
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
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned
FROM
(SELECT s.*, e.line_place, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
        UNION ALL
        SELECT o.tenant, o.id AS order_id, CAST(COALESCE(o.line_number, 0) AS signed) AS line, (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (CONVERT(o.line_name USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS name, (CONVERT(o.line_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS item_type, o.channel, o.customer,
       o.state AS order_state, o.placed_at, o.currency, CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS minor_unit,
       CAST(o.line_price_unitPrice AS decimal(26, 6)) AS unit_price,
       CAST(COALESCE(o.line_price_lineDiscount_minor, 0) AS signed) AS line_discount,
       CAST(COALESCE(o.line_price_orderDiscount_minor, 0) AS signed) AS order_discount,
       CAST(o.line_price_taxRate AS decimal(26, 6)) AS tax_rate, (COALESCE(o.line_price_taxIncluded, '') IN ('1', 'true')) AS tax_included,
       CAST(COALESCE(o.line_price_net_minor, 0) AS signed) AS net, CAST(COALESCE(o.line_price_tax_minor, 0) AS signed) AS tax,
       CAST(COALESCE(o.line_price_units, 0) AS signed) AS ordered, CAST(COALESCE(o.line_quantities_open, 0) AS signed) AS open_units,
       CAST(COALESCE(o.line_quantities_backordered, 0) AS signed) AS backordered,
       CAST(COALESCE(o.line_quantities_allocated, 0) AS signed) AS allocated,
       CAST(COALESCE(o.line_quantities_released, 0) AS signed) AS released,
       CAST(COALESCE(o.line_quantities_picked, 0) AS signed) AS picked, CAST(COALESCE(o.line_quantities_packed, 0) AS signed) AS packed,
       CAST(COALESCE(o.line_quantities_shipped, 0) AS signed) AS shipped,
       CAST(COALESCE(o.line_quantities_delivered, 0) AS signed) AS delivered,
       CAST(COALESCE(o.line_quantities_cancelled, 0) AS signed) AS cancelled,
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned
FROM
(SELECT s.*, e.line_place, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
    ) AS u
) AS q
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_order_holds` AS
SELECT o.tenant, o.id AS order_id, (CONVERT(o.hold_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS hold_type, (CONVERT(o.hold_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       o.customer, o.state AS order_state, o.placed_at
FROM (SELECT s.*, e.hold_place, e.hold_reason, e.hold_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.holds[*]' COLUMNS (hold_place FOR ORDINALITY, hold_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', hold_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE hold_place IS NOT NULL) AS o
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.hold_type USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.hold_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin), o.customer, o.state, o.placed_at
FROM (SELECT s.*, e.hold_place, e.hold_reason, e.hold_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.holds[*]' COLUMNS (hold_place FOR ORDINALITY, hold_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', hold_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE hold_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_backorders` AS
SELECT b.tenant, b.owner AS order_id, CAST(COALESCE(JSON_VALUE(b.body, '$.line'), 0) AS signed) AS line, b.sku, b.units, b.priority,
       b.waiting_since, o.channel, o.customer
FROM `recorded`.`oms_backorder` AS b LEFT JOIN `recorded`.`oms_order` AS o ON o.tenant = b.tenant AND o.id = b.owner
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_fulfillment_lines` AS
SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
       CAST(COALESCE(f.line_line, 0) AS signed) AS line, (CONVERT(f.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku, CAST(COALESCE(f.line_released, 0) AS signed) AS released,
       CAST(COALESCE(f.line_picked, 0) AS signed) AS picked, CAST(COALESCE(f.line_packed, 0) AS signed) AS packed,
       CAST(COALESCE(f.line_shipped, 0) AS signed) AS shipped
FROM (SELECT s.*, e.line_place, e.line_line, e.line_packed, e.line_picked, e.line_released, e.line_shipped, e.line_sku FROM `recorded`.`oms_fulfillment` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_packed longtext CHARACTER SET utf8mb4 PATH '$.packed', line_picked longtext CHARACTER SET utf8mb4 PATH '$.picked', line_released longtext CHARACTER SET utf8mb4 PATH '$.released', line_shipped longtext CHARACTER SET utf8mb4 PATH '$.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku')) AS e WHERE line_place IS NOT NULL) AS f
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipments` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, (CONVERT(JSON_VALUE(s.body, '$.fulfillment') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS fulfillment_id,
       s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
FROM `recorded`.`oms_shipment` AS s
UNION ALL
SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
       count(*), a.shipped_at
FROM (
    SELECT o.tenant, o.id AS order_id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS shipment_id,
           (CONVERT(o.shipment_fulfillment USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS fulfillment_id, (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node,
           (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS state, (CONVERT(o.shipment_carrier USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS carrier,
           (CONVERT(o.shipment_parcels_0_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS first_tracking,
           CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)) AS shipped_at, CAST(COALESCE(o.parcel_number, 0) AS signed) AS parcel_number
    FROM (SELECT s.*, e.shipment_place, e.shipment_carrier, e.shipment_fulfillment, e.shipment_id, e.shipment_node, e.shipment_parcels_0_tracking, e.shipment_shippedAt, e.shipment_state, e.parcel_place, e.parcel_number FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_carrier longtext CHARACTER SET utf8mb4 PATH '$.carrier', shipment_fulfillment longtext CHARACTER SET utf8mb4 PATH '$.fulfillment', shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_parcels_0_tracking longtext CHARACTER SET utf8mb4 PATH '$.parcels[0].tracking', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number'))) AS e WHERE parcel_place IS NOT NULL) AS o
) AS a
GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_shipment_lines` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
       CAST(COALESCE(s.content_line, 0) AS signed) AS line, CAST(COALESCE(s.content_units, 0) AS signed) AS units
FROM (SELECT s.*, e.content_place, e.content_line, e.content_units FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.contents[*]' COLUMNS (content_place FOR ORDINALITY, content_line longtext CHARACTER SET utf8mb4 PATH '$.line', content_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE content_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)), CAST(COALESCE(o.content_line, 0) AS signed), CAST(COALESCE(o.content_units, 0) AS signed)
FROM (SELECT s.*, e.shipment_place, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.shipment_state, e.content_place, e.content_line, e.content_units FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.contents[*]' COLUMNS (content_place FOR ORDINALITY, content_line longtext CHARACTER SET utf8mb4 PATH '$.line', content_units longtext CHARACTER SET utf8mb4 PATH '$.units'))) AS e WHERE content_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_packages` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, CAST(COALESCE(s.parcel_number, 0) AS signed) AS package,
       (CONVERT(s.parcel_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS tracking, s.carrier, s.node, s.state, s.shipped_at
FROM (SELECT s.*, e.parcel_place, e.parcel_number, e.parcel_tracking FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number', parcel_tracking longtext CHARACTER SET utf8mb4 PATH '$.tracking')) AS e WHERE parcel_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(COALESCE(o.parcel_number, 0) AS signed), (CONVERT(o.parcel_tracking USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       (CONVERT(o.shipment_carrier USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_state USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6))
FROM (SELECT s.*, e.shipment_place, e.shipment_carrier, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.shipment_state, e.parcel_place, e.parcel_number, e.parcel_tracking FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_carrier longtext CHARACTER SET utf8mb4 PATH '$.carrier', shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', shipment_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.parcels[*]' COLUMNS (parcel_place FOR ORDINALITY, parcel_number longtext CHARACTER SET utf8mb4 PATH '$.number', parcel_tracking longtext CHARACTER SET utf8mb4 PATH '$.tracking'))) AS e WHERE parcel_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_returns` AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (CONVERT(JSON_VALUE(r.body, '$.reason') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       (CONVERT(JSON_VALUE(r.body, '$.node[0]') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node, r.refund, (CONVERT(JSON_VALUE(r.body, '$.refund.currency') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS currency, r.requested_at
FROM `recorded`.`oms_return` AS r
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.back_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_state USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_node_0 USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST((CAST(COALESCE(o.back_refund_minor, 0) AS signed)) * CASE WHEN o.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN o.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN o.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)), o.currency,
       CAST(REPLACE(REPLACE(o.back_requestedAt, 'T', ' '), 'Z', '') AS datetime(6))
FROM (SELECT s.*, e.back_place, e.back_id, e.back_node_0, e.back_reason, e.back_refund_minor, e.back_requestedAt, e.back_state FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.returns[*]' COLUMNS (back_place FOR ORDINALITY, back_id longtext CHARACTER SET utf8mb4 PATH '$.id', back_node_0 longtext CHARACTER SET utf8mb4 PATH '$.node[0]', back_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', back_refund_minor longtext CHARACTER SET utf8mb4 PATH '$.refund.minor', back_requestedAt longtext CHARACTER SET utf8mb4 PATH '$.requestedAt', back_state longtext CHARACTER SET utf8mb4 PATH '$.state')) AS e WHERE back_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_return_lines` AS
SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, (CONVERT(JSON_VALUE(r.body, '$.reason') USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason,
       r.requested_at, CAST(COALESCE(r.line_line, 0) AS signed) AS line, (CONVERT(r.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS sku,
       (COALESCE(r.line_goods, '') IN ('1', 'true')) AS goods, CAST(COALESCE(r.line_requested, 0) AS signed) AS requested,
       CAST(COALESCE(r.line_received, 0) AS signed) AS received, CAST(COALESCE(r.line_accepted, 0) AS signed) AS accepted
FROM (SELECT s.*, e.line_place, e.line_accepted, e.line_goods, e.line_line, e.line_received, e.line_requested, e.line_sku FROM `recorded`.`oms_return` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_accepted longtext CHARACTER SET utf8mb4 PATH '$.accepted', line_goods longtext CHARACTER SET utf8mb4 PATH '$.goods', line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_received longtext CHARACTER SET utf8mb4 PATH '$.received', line_requested longtext CHARACTER SET utf8mb4 PATH '$.requested', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku')) AS e WHERE line_place IS NOT NULL) AS r
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.back_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_state USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.back_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       CAST(REPLACE(REPLACE(o.back_requestedAt, 'T', ' '), 'Z', '') AS datetime(6)), CAST(COALESCE(o.line_line, 0) AS signed), (CONVERT(o.line_sku USING utf8mb4) COLLATE utf8mb4_nopad_bin), (COALESCE(o.line_goods, '') IN ('1', 'true')),
       CAST(COALESCE(o.line_requested, 0) AS signed), CAST(COALESCE(o.line_received, 0) AS signed), CAST(COALESCE(o.line_accepted, 0) AS signed)
FROM (SELECT s.*, e.back_place, e.back_id, e.back_reason, e.back_requestedAt, e.back_state, e.line_place, e.line_accepted, e.line_goods, e.line_line, e.line_received, e.line_requested, e.line_sku FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.returns[*]' COLUMNS (back_place FOR ORDINALITY, back_id longtext CHARACTER SET utf8mb4 PATH '$.id', back_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', back_requestedAt longtext CHARACTER SET utf8mb4 PATH '$.requestedAt', back_state longtext CHARACTER SET utf8mb4 PATH '$.state', NESTED PATH '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_accepted longtext CHARACTER SET utf8mb4 PATH '$.accepted', line_goods longtext CHARACTER SET utf8mb4 PATH '$.goods', line_line longtext CHARACTER SET utf8mb4 PATH '$.line', line_received longtext CHARACTER SET utf8mb4 PATH '$.received', line_requested longtext CHARACTER SET utf8mb4 PATH '$.requested', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku'))) AS e WHERE line_place IS NOT NULL) AS o
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_stock_levels` AS
SELECT s.tenant, s.sku, p.name, s.node, s.on_hand, s.reserved, s.on_hand - s.reserved AS available,
       s.quarantined
FROM `recorded`.`oms_stock` AS s LEFT JOIN `recorded`.`oms_product` AS p ON p.tenant = s.tenant AND p.id = s.sku
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_payment_transactions` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason
FROM
(SELECT s.*, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_status, e.payment_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE payment_place IS NOT NULL) AS p
UNION ALL
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.payment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_id,
       (CONVERT(p.payment_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type, (CONVERT(p.payment_status USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS status,
       CAST((CAST(COALESCE(p.payment_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.payment_authorization USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS authorization_id, (CONVERT(p.payment_reference USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reference,
       (CONVERT(p.payment_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause, (CONVERT(p.payment_reason USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS reason
FROM
(SELECT s.*, e.ledger_place, e.payment_place, e.payment_amount_minor, e.payment_authorization, e.payment_cause, e.payment_id, e.payment_reason, e.payment_reference, e.payment_status, e.payment_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.payment[*]' COLUMNS (ledger_place FOR ORDINALITY, NESTED PATH '$.transactions[*]' COLUMNS (payment_place FOR ORDINALITY, payment_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', payment_authorization longtext CHARACTER SET utf8mb4 PATH '$.authorization', payment_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', payment_id longtext CHARACTER SET utf8mb4 PATH '$.id', payment_reason longtext CHARACTER SET utf8mb4 PATH '$.reason', payment_reference longtext CHARACTER SET utf8mb4 PATH '$.reference', payment_status longtext CHARACTER SET utf8mb4 PATH '$.status', payment_type longtext CHARACTER SET utf8mb4 PATH '$.type'))) AS e WHERE payment_place IS NOT NULL) AS p
-- end
CREATE OR REPLACE VIEW `recorded`.`oms_amounts_due` AS
SELECT p.tenant, p.owner AS order_id, (CONVERT(p.amount_type USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS transaction_type,
       CAST((CAST(COALESCE(p.amount_amount_minor, 0) AS signed)) * CASE WHEN p.currency IN ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW', 'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') THEN 1 WHEN p.currency IN ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') THEN 0.001 WHEN p.currency IN ('CLF', 'UYW') THEN 0.0001 ELSE 0.01 END AS decimal(26, 6)) AS amount, p.currency,
       (CONVERT(p.amount_cause USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS cause
FROM (SELECT s.*, e.amount_place, e.amount_amount_minor, e.amount_cause, e.amount_type FROM `recorded`.`oms_payment` AS s JOIN JSON_TABLE(s.body, '$.due[*]' COLUMNS (amount_place FOR ORDINALITY, amount_amount_minor longtext CHARACTER SET utf8mb4 PATH '$.amount.minor', amount_cause longtext CHARACTER SET utf8mb4 PATH '$.cause', amount_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE amount_place IS NOT NULL) AS p
-- end
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `waiting_since`, `held`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K/00001', '01M887C0TX5VHE7SPM38ZTTN2K', '1', '{"v":1,"order":"01M887C0TX5VHE7SPM38ZTTN2K","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z","held":false}', 'MUG', '8', '100', '2026-03-03 09:00:00.000000', '0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0CHH7CQN7E79D6Z33SS', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0D6X5W3X44412NXSXGJ', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","backorders":false}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0D6X5W3X44412NXSXGJ', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0D6X5W3X44412NXSXGJ', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","backorders":false}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'BERLIN', 'receipt', '01M887C0DTNA8B1DPSDG1HP7TB', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0DTNA8B1DPSDG1HP7TB', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'BERLIN', 'receipt', '01M887C0EYFAC1YPF66AX2G3W1', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0EYFAC1YPF66AX2G3W1', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0FEQYXPYBQMJYSYCJ7V', '', '{"v":1,"order":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","backorders":false,"price":{"units":7,"unitPrice":"4.90","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","backorders":false,"price":{"units":1,"unitPrice":"3.95","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0}}],"fulfillments":0,"shipments":0,"returns":0}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0FEQYXPYBQMJYSYCJ7V', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0FEQYXPYBQMJYSYCJ7V', '', '{"v":1,"ledger":{"order":"01M887C0KSQ7R5P4Z8PCCH8ZAR","currency":"EUR","method":"card","setOff":{"minor":0,"currency":"EUR"}}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0FEQYXPYBQMJYSYCJ7V', '', '{"v":1,"transaction":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P1#2', '', '{"v":1,"transaction":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P1"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P1#2', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0PNJ4S43A184GV308S6', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0PY7NM5CSAA8S0BNX6G', '', '{"v":1,"work":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5,"picked":0,"packed":0,"shipped":0}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0Q4ND3CZ9YK34YCVRXG', '', '{"v":1,"fulfillment":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QC5NSEFRNVW3HKVP9B', '', '{"v":1,"fulfillment":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":false}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QK7XQ46H0M4YJA8PK8', '', '{"v":1,"shipment":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1","fulfillment":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M887C0KSQ7R5P4Z8PCCH8ZAR"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QK7XQ46H0M4YJA8PK8', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1","charge":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QK7XQ46H0M4YJA8PK8', '', '{"v":1,"transaction":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QK7XQ46H0M4YJA8PK8', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QK7XQ46H0M4YJA8PK8', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR","charge":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0QK7XQ46H0M4YJA8PK8', '', '{"v":1,"transaction":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P2#2', '', '{"v":1,"transaction":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P2","reference":"capture-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P2"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P3#2', '', '{"v":1,"transaction":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P3","reference":"capture-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P3"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P3#2', '', '{"v":1,"transaction":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P4#2', '', '{"v":1,"transaction":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P4","reference":"cancel-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P4"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '8', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0RHW00XT74P92Y12KJX', '', '{"v":1,"shipment":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '8', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0RHW00XT74P92Y12KJX', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '9', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0RPR1MVMMXEZH5MRGDQ', '', '{"v":1,"agreed":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":0,"accepted":0}],"reason":"too \\"green\\"","refund":{"minor":0,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'return', '01M887C0KSQ7R5P4Z8PCCH8ZAR-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0RW0Y408H403989HJYE', '', '{"v":1,"returnId":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1","node":"BERLIN","units":[{"line":1,"units":3}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'order', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '10', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0S1WWK7QMVVY6ZJD6VB', '', '{"v":1,"returnId":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0S1WWK7QMVVY6ZJD6VB', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1","charge":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0S1WWK7QMVVY6ZJD6VB', '', '{"v":1,"transaction":{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P2","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', 'payment', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P5#2', '', '{"v":1,"transaction":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P5","reference":"refund-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P5"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SPYMC7ZV1XXSMVC2YQ', '', '{"v":1,"order":{"id":"01M887C0SR93R822TPJDBJBW8M","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"minor":0,"currency":"JPY"},"orderDiscount":{"minor":0,"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0}}],"fulfillments":0,"shipments":0,"returns":0}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SPYMC7ZV1XXSMVC2YQ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'payment', '01M887C0SR93R822TPJDBJBW8M', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SPYMC7ZV1XXSMVC2YQ', '', '{"v":1,"ledger":{"order":"01M887C0SR93R822TPJDBJBW8M","currency":"JPY","method":"card","setOff":{"minor":0,"currency":"JPY"}}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'payment', '01M887C0SR93R822TPJDBJBW8M', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SPYMC7ZV1XXSMVC2YQ', '', '{"v":1,"transaction":{"id":"01M887C0SR93R822TPJDBJBW8M-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M887C0SR93R822TPJDBJBW8M"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'payment', '01M887C0SR93R822TPJDBJBW8M', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SR93R822TPJDBJBW8M-P1#2', '', '{"v":1,"transaction":"01M887C0SR93R822TPJDBJBW8M-P1","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0SR93R822TPJDBJBW8M-P1"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SR93R822TPJDBJBW8M-P1#2', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0T5AJ3HHWY5B2YETV27', '', '{"v":1,"work":{"id":"01M887C0SR93R822TPJDBJBW8M-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3,"picked":0,"packed":0,"shipped":0}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TBWZ8R3WG9JKCZH301', '', '{"v":1,"fulfillment":"01M887C0SR93R822TPJDBJBW8M-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TF5PC78T4F5TKC5S6G', '', '{"v":1,"fulfillment":"01M887C0SR93R822TPJDBJBW8M-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":false}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'order', '01M887C0SR93R822TPJDBJBW8M', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TJJJTH7Z96AZXEW6VD', '', '{"v":1,"shipment":{"id":"01M887C0SR93R822TPJDBJBW8M-S1","fulfillment":"01M887C0SR93R822TPJDBJBW8M-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M887C0SR93R822TPJDBJBW8M"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'payment', '01M887C0SR93R822TPJDBJBW8M', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TJJJTH7Z96AZXEW6VD', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M887C0SR93R822TPJDBJBW8M-S1","charge":"01M887C0SR93R822TPJDBJBW8M-S1"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'payment', '01M887C0SR93R822TPJDBJBW8M', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TJJJTH7Z96AZXEW6VD', '', '{"v":1,"transaction":{"id":"01M887C0SR93R822TPJDBJBW8M-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M887C0SR93R822TPJDBJBW8M-P1","cause":"01M887C0SR93R822TPJDBJBW8M-S1"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', 'payment', '01M887C0SR93R822TPJDBJBW8M', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0SR93R822TPJDBJBW8M-P2#2', '', '{"v":1,"transaction":"01M887C0SR93R822TPJDBJBW8M-P2","reference":"capture-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0SR93R822TPJDBJBW8M-P2"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'order', '01M887C0TX5VHE7SPM38ZTTN2K', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TW669V1SPXDJHGVXPM', '', '{"v":1,"order":{"id":"01M887C0TX5VHE7SPM38ZTTN2K","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"minor":0,"currency":"KWD"},"orderDiscount":{"minor":0,"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0}}],"fulfillments":0,"shipments":0,"returns":0}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'order', '01M887C0TX5VHE7SPM38ZTTN2K', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TW669V1SPXDJHGVXPM', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'payment', '01M887C0TX5VHE7SPM38ZTTN2K', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TW669V1SPXDJHGVXPM', '', '{"v":1,"ledger":{"order":"01M887C0TX5VHE7SPM38ZTTN2K","currency":"KWD","method":"card","setOff":{"minor":0,"currency":"KWD"}}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'payment', '01M887C0TX5VHE7SPM38ZTTN2K', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TW669V1SPXDJHGVXPM', '', '{"v":1,"transaction":{"id":"01M887C0TX5VHE7SPM38ZTTN2K-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M887C0TX5VHE7SPM38ZTTN2K"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'payment', '01M887C0TX5VHE7SPM38ZTTN2K', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TX5VHE7SPM38ZTTN2K-P1#2', '', '{"v":1,"transaction":"01M887C0TX5VHE7SPM38ZTTN2K-P1","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0TX5VHE7SPM38ZTTN2K-P1"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'order', '01M887C0TX5VHE7SPM38ZTTN2K', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0TX5VHE7SPM38ZTTN2K-P1#2', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', 'order', '01M887C0TX5VHE7SPM38ZTTN2K', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M887C0VV12N7BYXTW3FK4HJA', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'order', '01M887C0W3V6C0J4V0XR2V8WSW', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0W1H23H182PKBSYDRZQ', '', '{"v":1,"order":{"id":"01M887C0W3V6C0J4V0XR2V8WSW","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","backorders":false,"price":{"units":11,"unitPrice":"4.90","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":0,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0}}],"fulfillments":0,"shipments":0,"returns":0}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'order', '01M887C0W3V6C0J4V0XR2V8WSW', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0W1H23H182PKBSYDRZQ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'payment', '01M887C0W3V6C0J4V0XR2V8WSW', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0W1H23H182PKBSYDRZQ', '', '{"v":1,"ledger":{"order":"01M887C0W3V6C0J4V0XR2V8WSW","currency":"EUR","method":"card","setOff":{"minor":0,"currency":"EUR"}}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'payment', '01M887C0W3V6C0J4V0XR2V8WSW', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0W1H23H182PKBSYDRZQ', '', '{"v":1,"transaction":{"id":"01M887C0W3V6C0J4V0XR2V8WSW-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M887C0W3V6C0J4V0XR2V8WSW"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'payment', '01M887C0W3V6C0J4V0XR2V8WSW', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0W3V6C0J4V0XR2V8WSW-P1#2', '', '{"v":1,"transaction":"01M887C0W3V6C0J4V0XR2V8WSW-P1","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0W3V6C0J4V0XR2V8WSW-P1"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'order', '01M887C0W3V6C0J4V0XR2V8WSW', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0W3V6C0J4V0XR2V8WSW-P1#2', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', 'order', '01M887C0W3V6C0J4V0XR2V8WSW', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WDZ48574XSFS2CHMGX', '', '{"v":1,"work":{"id":"01M887C0W3V6C0J4V0XR2V8WSW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11,"picked":0,"packed":0,"shipped":0}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'order', '01M887C0WJHG29G23CF1RE4ARX', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WHRHSG81ZRY6ZE5C2Z', '', '{"v":1,"order":{"id":"01M887C0WJHG29G23CF1RE4ARX","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","backorders":false,"price":{"units":1,"unitPrice":"4.90","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":0,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0}}],"fulfillments":0,"shipments":0,"returns":0}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'order', '01M887C0WJHG29G23CF1RE4ARX', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WHRHSG81ZRY6ZE5C2Z', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'payment', '01M887C0WJHG29G23CF1RE4ARX', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WHRHSG81ZRY6ZE5C2Z', '', '{"v":1,"ledger":{"order":"01M887C0WJHG29G23CF1RE4ARX","currency":"EUR","method":"card","setOff":{"minor":0,"currency":"EUR"}}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'payment', '01M887C0WJHG29G23CF1RE4ARX', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WHRHSG81ZRY6ZE5C2Z', '', '{"v":1,"transaction":{"id":"01M887C0WJHG29G23CF1RE4ARX-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M887C0WJHG29G23CF1RE4ARX"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'payment', '01M887C0WJHG29G23CF1RE4ARX', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WJHG29G23CF1RE4ARX-P1#2', '', '{"v":1,"transaction":"01M887C0WJHG29G23CF1RE4ARX-P1","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0WJHG29G23CF1RE4ARX-P1"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'order', '01M887C0WJHG29G23CF1RE4ARX', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WJHG29G23CF1RE4ARX-P1#2', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'order', '01M887C0WJHG29G23CF1RE4ARX', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WVJBXJTF187BKBB6HC', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'order', '01M887C0WJHG29G23CF1RE4ARX', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WVJBXJTF187BKBB6HC', '', '{"v":1}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'payment', '01M887C0WJHG29G23CF1RE4ARX', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WVJBXJTF187BKBB6HC', '', '{"v":1,"transaction":{"id":"01M887C0WJHG29G23CF1RE4ARX-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M887C0WJHG29G23CF1RE4ARX-P1","cause":"01M887C0WJHG29G23CF1RE4ARX"}}')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`)
VALUES (NULL, 't-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', 'payment', '01M887C0WJHG29G23CF1RE4ARX', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M887C0WJHG29G23CF1RE4ARX-P2#2', '', '{"v":1,"transaction":"01M887C0WJHG29G23CF1RE4ARX-P2","reference":"cancel-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0WJHG29G23CF1RE4ARX-P2"}')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-F1', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '4', '{"v":1,"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":0,"picked":0,"packed":0,"shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M-F1', '01M887C0SR93R822TPJDBJBW8M', '4', '{"v":1,"id":"01M887C0SR93R822TPJDBJBW8M-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":0,"picked":0,"packed":0,"shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW-F1', '01M887C0W3V6C0J4V0XR2V8WSW', '1', '{"v":1,"id":"01M887C0W3V6C0J4V0XR2V8WSW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11,"picked":0,"packed":0,"shipped":0}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '10', '{"v":1,"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","backorders":false,"price":{"units":7,"unitPrice":"4.90","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":0,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","backorders":false,"price":{"units":1,"unitPrice":"3.95","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":0,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":1,"cancelled":0,"returned":0}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', '01M887C0SR93R822TPJDBJBW8M', '6', '{"v":1,"id":"01M887C0SR93R822TPJDBJBW8M","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"minor":0,"currency":"JPY"},"orderDiscount":{"minor":0,"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":0,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":3,"delivered":0,"cancelled":0,"returned":0}}],"fulfillments":1,"shipments":1,"returns":0}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', '01M887C0TX5VHE7SPM38ZTTN2K', '3', '{"v":1,"id":"01M887C0TX5VHE7SPM38ZTTN2K","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"minor":0,"currency":"KWD"},"orderDiscount":{"minor":0,"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":0,"backordered":8,"allocated":17,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0},"shares":[{"node":"BERLIN","allocated":17,"inWork":0}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}],"fulfillments":0,"shipments":0,"returns":0}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', '01M887C0W3V6C0J4V0XR2V8WSW', '3', '{"v":1,"id":"01M887C0W3V6C0J4V0XR2V8WSW","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","backorders":false,"price":{"units":11,"unitPrice":"4.90","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":0,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":0,"backordered":0,"allocated":0,"released":11,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":0,"returned":0},"shares":[{"node":"BERLIN","allocated":0,"inWork":11}]}],"fulfillments":1,"shipments":0,"returns":0}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', '01M887C0WJHG29G23CF1RE4ARX', '3', '{"v":1,"id":"01M887C0WJHG29G23CF1RE4ARX","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","backorders":false,"price":{"units":1,"unitPrice":"4.90","lineDiscount":{"minor":0,"currency":"EUR"},"orderDiscount":{"minor":0,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":0,"backordered":0,"allocated":0,"released":0,"picked":0,"packed":0,"shipped":0,"delivered":0,"cancelled":1,"returned":0}}],"fulfillments":0,"shipments":0,"returns":0}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'web/4711', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '8', '{"v":1,"order":"01M887C0KSQ7R5P4Z8PCCH8ZAR","currency":"EUR","method":"card","transactions":[{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR"},{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","reference":"capture-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P2","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1"},{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","reference":"capture-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P3","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR"},{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1","reference":"cancel-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P4","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR"},{"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P2","reference":"refund-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0KSQ7R5P4Z8PCCH8ZAR-P5","cause":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1"}],"setOff":{"minor":0,"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M', '01M887C0SR93R822TPJDBJBW8M', '4', '{"v":1,"order":"01M887C0SR93R822TPJDBJBW8M","currency":"JPY","method":"card","transactions":[{"id":"01M887C0SR93R822TPJDBJBW8M-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0SR93R822TPJDBJBW8M-P1","cause":"01M887C0SR93R822TPJDBJBW8M"},{"id":"01M887C0SR93R822TPJDBJBW8M-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M887C0SR93R822TPJDBJBW8M-P1","reference":"capture-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0SR93R822TPJDBJBW8M-P2","cause":"01M887C0SR93R822TPJDBJBW8M-S1"}],"setOff":{"minor":0,"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K', '01M887C0TX5VHE7SPM38ZTTN2K', '2', '{"v":1,"order":"01M887C0TX5VHE7SPM38ZTTN2K","currency":"KWD","method":"card","transactions":[{"id":"01M887C0TX5VHE7SPM38ZTTN2K-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0TX5VHE7SPM38ZTTN2K-P1","cause":"01M887C0TX5VHE7SPM38ZTTN2K"}],"setOff":{"minor":0,"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW', '01M887C0W3V6C0J4V0XR2V8WSW', '2', '{"v":1,"order":"01M887C0W3V6C0J4V0XR2V8WSW","currency":"EUR","method":"card","transactions":[{"id":"01M887C0W3V6C0J4V0XR2V8WSW-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0W3V6C0J4V0XR2V8WSW-P1","cause":"01M887C0W3V6C0J4V0XR2V8WSW"}],"setOff":{"minor":0,"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX', '01M887C0WJHG29G23CF1RE4ARX', '4', '{"v":1,"order":"01M887C0WJHG29G23CF1RE4ARX","currency":"EUR","method":"card","transactions":[{"id":"01M887C0WJHG29G23CF1RE4ARX-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0WJHG29G23CF1RE4ARX-P1","cause":"01M887C0WJHG29G23CF1RE4ARX"},{"id":"01M887C0WJHG29G23CF1RE4ARX-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M887C0WJHG29G23CF1RE4ARX-P1","reference":"cancel-t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad/01M887C0WJHG29G23CF1RE4ARX-P2","cause":"01M887C0WJHG29G23CF1RE4ARX"}],"setOff":{"minor":0,"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","backorders":false}', 'POST', 'CHARGE', 'standard')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","backorders":false}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0CHH7CQN7E79D6Z33SS', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0CVWQ49J9SSSMCHHJTM', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0D6X5W3X44412NXSXGJ', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0DTNA8B1DPSDG1HP7TB', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0EKT8ZB727FW695E7GM', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0EYFAC1YPF66AX2G3W1', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0F0R0QA85T7PGVNZME8', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0FEQYXPYBQMJYSYCJ7V', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P1#2', '70ae7ab0431fd280dced64ff3eb0a477fb08de9a65dbb27d5aa36b7f8f0721b2', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P2#2', '5e6493cab48cd8de7ad152a63cce6ed209d61b050007be28954d8222817c3d89', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P3#2', 'b87068ed91bf9c35daf246966bb8799563d8f7f54bc7214db611cf1116e4ca84', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P4#2', 'feff67733c9235fa93bcb29711e9d34fb2cc5ea64719316e4fc28735494a4e44', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-P5#2', '6bfaaeb68386433aedc33d69a0208bc07b68773e20c14c09f7ec57d520b17481', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0PNJ4S43A184GV308S6', 'd476e95551072a3315cea550eb3c3d51971d229ae11f9193cd8a29ce6ffeec98', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0PVGR8PY0AAH8GTF7SB', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0PY7NM5CSAA8S0BNX6G', 'a8d12fe662ca41b628a95cdf621f62549ee6b04e9c92376f1fe21c86eda7b158', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0Q4ND3CZ9YK34YCVRXG', '3c3e897b8826a3e5f88fe4af0e943a1885a466247bed5bbc8ac7127c619a3325', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0QC5NSEFRNVW3HKVP9B', '9435927549b20f345cab1ffe0482b88337d9a80bdb11bde8cd04a78f824606fb', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0QK7XQ46H0M4YJA8PK8', '12ab4c0f88c93f134d4a1484397b87f5b6ca4fa6259a59931acb10ea3fbf59b5', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0RHW00XT74P92Y12KJX', '20509d457cffd8be9f291dfd9ff07d2b45fc01af016cf73a19e58369f7752a3e', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0RPR1MVMMXEZH5MRGDQ', 'ec9b3d55e00d7a15f6630456abfe47ec862823b2b0a878e32688c45a89376af4', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0RW0Y408H403989HJYE', '1178131881d95a4ba6e95363bac9cb8a4f864ee4cd5ffe0d53e2f76ef83619f0', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0S1WWK7QMVVY6ZJD6VB', '562f8d00dd9dcb1d62589b53c28ebdfaabef9f23b4dc8318c9bb5d7e270e8332', '{"v":1,"subject":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0S6581C2J836GTG11Q1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SPYMC7ZV1XXSMVC2YQ', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M-P1#2', '9bb82b477b75449ba51fc2e8fa21046f8f6a4731d4f4af7ef8b2cb1b421d2c2c', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M-P2#2', 'fa44b7a460963c29b8500dc6113436b98786c194f88289d4acfbde0a8fbe6d9a', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0T5AJ3HHWY5B2YETV27', '99ebbe9f8a7f0d04eebf2cdec4e0739b70c90880858f44fbc24d5e45a8923c51', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TBWZ8R3WG9JKCZH301', 'c51fbaca63d7d87cb101cfc3ad929e51c840ca11b84bf575e57c094939f698e4', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TF5PC78T4F5TKC5S6G', 'f42130de31530ab5a90cf84a2eb625fb284ead4fa5383bdb89b93c4d7fc2615a', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TJJJTH7Z96AZXEW6VD', '71592ba171eeff4c54999a6930907b597141cf86ae2fdab3d08a41e7c1a10d24', '{"v":1,"subject":"01M887C0SR93R822TPJDBJBW8M-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TW669V1SPXDJHGVXPM', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M887C0TX5VHE7SPM38ZTTN2K","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TX5VHE7SPM38ZTTN2K-P1#2', '773e0c10bdfc5c16510f365bff63deb3f24a7b3995bdc51508f7558e04317955', '{"v":1,"subject":"01M887C0TX5VHE7SPM38ZTTN2K-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TY60E9Y2BEJZ4XWQ18', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0VV12N7BYXTW3FK4HJA', '899fc9e7fa0bf49fa32eff827a7ce583e93a1eb81c6e0c5add6c293a3f8ab2ca', '{"v":1,"subject":"01M887C0TX5VHE7SPM38ZTTN2K"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W1H23H182PKBSYDRZQ', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M887C0W3V6C0J4V0XR2V8WSW"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W3V6C0J4V0XR2V8WSW-P1#2', '13e95f222608dd670a6fe4e058887818fc3f5b35e14bda7efb341e6df52aad62', '{"v":1,"subject":"01M887C0W3V6C0J4V0XR2V8WSW-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WDZ48574XSFS2CHMGX', '719effbf7b34738b81b0d1c3092e34eff637abc27ea194d19f2768d6f81c7007', '{"v":1,"subject":"01M887C0W3V6C0J4V0XR2V8WSW"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WHRHSG81ZRY6ZE5C2Z', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M887C0WJHG29G23CF1RE4ARX"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX-P1#2', '82ec031019a5ab2b3c180dc2462786d3724795fd133831b7ab13a1840b456c54', '{"v":1,"subject":"01M887C0WJHG29G23CF1RE4ARX-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WJHG29G23CF1RE4ARX-P2#2', 'bc69ff588b26faec76f495608f14ea7e8263f31838502cdcea6b9bc55efb5058', '{"v":1,"subject":"01M887C0WJHG29G23CF1RE4ARX-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WVJBXJTF187BKBB6HC', '47c1c16f34d674de4f05cd890dc962754ecc0aca7cc4e1ba28e470dde98ddda4', '{"v":1,"subject":"01M887C0WJHG29G23CF1RE4ARX"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WW3VCCJ26JHX8PAAJV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-R1', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '3', '{"v":1,"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 02:08:17', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '922704274', 'root', '2026-11-25 02:08:17', '154', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.108', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '68244866', 'root', '2026-11-25 02:08:18', '1380', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1654167498', 'root', '2026-11-25 02:08:18', '67', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0KSQ7R5P4Z8PCCH8ZAR-S1', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '2', '{"v":1,"id":"01M887C0KSQ7R5P4Z8PCCH8ZAR-S1","fulfillment":"01M887C0KSQ7R5P4Z8PCCH8ZAR-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M887C0KSQ7R5P4Z8PCCH8ZAR"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SR93R822TPJDBJBW8M-S1', '01M887C0SR93R822TPJDBJBW8M', '1', '{"v":1,"id":"01M887C0SR93R822TPJDBJBW8M-S1","fulfillment":"01M887C0SR93R822TPJDBJBW8M-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M887C0SR93R822TPJDBJBW8M"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M887C0SR93R822TPJDBJBW8M', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0DTNA8B1DPSDG1HP7TB/000001', 'TEA', '1', '{"v":1,"id":"01M887C0DTNA8B1DPSDG1HP7TB/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100,"reserved":0,"quarantined":0},"at":"2026-03-02T09:00:00Z","request":"01M887C0DTNA8B1DPSDG1HP7TB"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0EYFAC1YPF66AX2G3W1/000001', 'MUG', '1', '{"v":1,"id":"01M887C0EYFAC1YPF66AX2G3W1/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20,"reserved":0,"quarantined":0},"at":"2026-03-02T09:00:00Z","request":"01M887C0EYFAC1YPF66AX2G3W1"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0FEQYXPYBQMJYSYCJ7V/000001', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '{"v":1,"id":"01M887C0FEQYXPYBQMJYSYCJ7V/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","onHand":0,"reserved":7,"quarantined":0,"reference":"01M887C0KSQ7R5P4Z8PCCH8ZAR/1"},"at":"2026-03-02T09:00:00Z","request":"01M887C0FEQYXPYBQMJYSYCJ7V"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M887C0KSQ7R5P4Z8PCCH8ZAR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0PNJ4S43A184GV308S6/000001', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '{"v":1,"id":"01M887C0PNJ4S43A184GV308S6/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","onHand":0,"reserved":-2,"quarantined":0,"reference":"01M887C0KSQ7R5P4Z8PCCH8ZAR/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M887C0PNJ4S43A184GV308S6"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M887C0KSQ7R5P4Z8PCCH8ZAR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0QK7XQ46H0M4YJA8PK8/000001', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '{"v":1,"id":"01M887C0QK7XQ46H0M4YJA8PK8/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"quarantined":0,"reference":"01M887C0KSQ7R5P4Z8PCCH8ZAR/1"},"at":"2026-03-02T09:00:00Z","request":"01M887C0QK7XQ46H0M4YJA8PK8"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M887C0KSQ7R5P4Z8PCCH8ZAR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0RW0Y408H403989HJYE/000001', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '{"v":1,"id":"01M887C0RW0Y408H403989HJYE/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","onHand":0,"reserved":0,"quarantined":3,"reference":"01M887C0KSQ7R5P4Z8PCCH8ZAR/1","reason":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1"},"at":"2026-03-02T09:00:00Z","request":"01M887C0RW0Y408H403989HJYE"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M887C0KSQ7R5P4Z8PCCH8ZAR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0S1WWK7QMVVY6ZJD6VB/000001', '01M887C0KSQ7R5P4Z8PCCH8ZAR', '1', '{"v":1,"id":"01M887C0S1WWK7QMVVY6ZJD6VB/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"reserved":0,"quarantined":-3,"reference":"01M887C0KSQ7R5P4Z8PCCH8ZAR/1","reason":"01M887C0KSQ7R5P4Z8PCCH8ZAR-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M887C0S1WWK7QMVVY6ZJD6VB"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M887C0KSQ7R5P4Z8PCCH8ZAR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0SPYMC7ZV1XXSMVC2YQ/000001', '01M887C0SR93R822TPJDBJBW8M', '1', '{"v":1,"id":"01M887C0SPYMC7ZV1XXSMVC2YQ/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","onHand":0,"reserved":3,"quarantined":0,"reference":"01M887C0SR93R822TPJDBJBW8M/1"},"at":"2026-03-03T09:00:00Z","request":"01M887C0SPYMC7ZV1XXSMVC2YQ"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M887C0SR93R822TPJDBJBW8M/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TJJJTH7Z96AZXEW6VD/000001', '01M887C0SR93R822TPJDBJBW8M', '1', '{"v":1,"id":"01M887C0TJJJTH7Z96AZXEW6VD/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"quarantined":0,"reference":"01M887C0SR93R822TPJDBJBW8M/1"},"at":"2026-03-03T09:00:00Z","request":"01M887C0TJJJTH7Z96AZXEW6VD"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M887C0SR93R822TPJDBJBW8M/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0TW669V1SPXDJHGVXPM/000001', '01M887C0TX5VHE7SPM38ZTTN2K', '1', '{"v":1,"id":"01M887C0TW669V1SPXDJHGVXPM/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","onHand":0,"reserved":17,"quarantined":0,"reference":"01M887C0TX5VHE7SPM38ZTTN2K/1"},"at":"2026-03-03T09:00:00Z","request":"01M887C0TW669V1SPXDJHGVXPM"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M887C0TX5VHE7SPM38ZTTN2K/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0W1H23H182PKBSYDRZQ/000001', '01M887C0W3V6C0J4V0XR2V8WSW', '1', '{"v":1,"id":"01M887C0W1H23H182PKBSYDRZQ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","onHand":0,"reserved":11,"quarantined":0,"reference":"01M887C0W3V6C0J4V0XR2V8WSW/1"},"at":"2026-03-04T09:00:00Z","request":"01M887C0W1H23H182PKBSYDRZQ"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M887C0W3V6C0J4V0XR2V8WSW/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WHRHSG81ZRY6ZE5C2Z/000001', '01M887C0WJHG29G23CF1RE4ARX', '1', '{"v":1,"id":"01M887C0WHRHSG81ZRY6ZE5C2Z/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","onHand":0,"reserved":1,"quarantined":0,"reference":"01M887C0WJHG29G23CF1RE4ARX/1"},"at":"2026-03-04T09:00:00Z","request":"01M887C0WHRHSG81ZRY6ZE5C2Z"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M887C0WJHG29G23CF1RE4ARX/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-29fd6b86-2caf-4ef6-961e-23f8e3c0f7ad', '01M887C0WVJBXJTF187BKBB6HC/000001', '01M887C0WJHG29G23CF1RE4ARX', '1', '{"v":1,"id":"01M887C0WVJBXJTF187BKBB6HC/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","onHand":0,"reserved":-1,"quarantined":0,"reference":"01M887C0WJHG29G23CF1RE4ARX/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M887C0WVJBXJTF187BKBB6HC"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M887C0WJHG29G23CF1RE4ARX/1', '2026-03-04 09:00:00.000000')
-- end
