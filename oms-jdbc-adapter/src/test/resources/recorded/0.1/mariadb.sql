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
    body longtext NOT NULL,
    seal varchar(255) NOT NULL
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
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `item_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `tax_category` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_product` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
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
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `name` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `country` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
ALTER TABLE `recorded`.`oms_node` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
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
    `chain_head` varchar(255),
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
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
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
    `chain_head` varchar(255),
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
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
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
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY/00001', '01M889EWX6MYAXQ6T2EDT291PY', '1', '{"v":1,"order":"01M889EWX6MYAXQ6T2EDT291PY","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00.000000', '0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWP7ZQWFEVWVVXJWJHYE', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '7088968dc598ecdca79a96a39d2aa638c9df24092362b1605e31a9365a02422c.2816067f323c76e95e013fe76fc7156f79517923b80560a94b53f64ba766c0ca.fa2cd20ef4fa83ccd22081e1a3a7b51b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWPJJ2KDNZGRANHG7G0N', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '08fbd768d6632b287823f2e234dbaa4455982c463fbca5aa34e0af01016b6e0b.7ad1c67778b074d530c3ac7a19a9736b680d05a05b5acb4a3105c129c63d70be.27c13b9947128a40fb1fc5e9c276c857')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWPJJ2KDNZGRANHG7G0N', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', '8e3d29d45b10e3247c3966aa22e8260762b1dd212ac83dbd23d7413973549132.6961f4ca98338553c3b4c655336a5ac10c0cde543746af96d839e4dd37299d07.6c88ea40362aa37103c87ae3d5acc02b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWPJJ2KDNZGRANHG7G0N', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', 'b7ec1fb834c645bd03f20ab0fcc4872b6ac370493630227313400e31010c5436.3f85aff9de1de5f599ace1801f64f8eaca5621fe39684d2b705e4ce4870c89b8.843a77941b8b602f9096422bb175b6ef')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', 'BERLIN', 'receipt', '01M889EWPY6ZVV24MXXMTJ4CR8', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWPY6ZVV24MXXMTJ4CR8', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '53340ae46096502de0b6db95d6babe3d23ee2fc11e1785b94dd53c53ba226502.870156374cd37439e7d2f9c0e0bf6cc3a18f02d6b3a4fee75d4b25e3bac489f7.7551ba0dc85533ac07984568e52f9bea')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', 'BERLIN', 'receipt', '01M889EWQAF3QNVFP9M7GVN2W3', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWQAF3QNVFP9M7GVN2W3', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '0139127df31030fdd664dc55ad6bd392b01d3abf6242ab40ee24ef177568158c.4ed26d1ee9262a1205fd1991d73ff239b5824bd26728c802696951ed5522da5e.7af82fead209a5776368da96449e43c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWQKMM93QMAW56EJNV1Y', '', '{"v":1,"order":{"id":"01M889EWR0MHWGGJPZJP5BAMGH","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'b905070e1709184ec1bc8fb0b14fb8cc65e9b721831c54747b44b0723a1eb7e6.7c4cb943e4d7384568bb23f0db0bd8a8b74b3fcb6f7898c022e97898806a3796.bd711fab987a3bec6dd369c95192dcbf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWQKMM93QMAW56EJNV1Y', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '05187da1831d1228430fb3c06d63a25afe0efb3444ceba098d65d3c7165a20d9.cb64bb5b9160d1285444f49cf70f6c18cb9f953cbd27f0045fddea21fd245445.5ffeab575a620b251e11ed7632c4ba7e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWQKMM93QMAW56EJNV1Y', '', '{"v":1,"ledger":{"order":"01M889EWR0MHWGGJPZJP5BAMGH","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '24d01a78fcab936e530a98e735483ad005ad40f62c53019a97dac74c5c3e6c1b.62106ac7bead583f77e71a9eaee87ac79773673e0f216254bbedb629c6ea7029.6a814e4085e3de3d1d64f8b20c169bda')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWQKMM93QMAW56EJNV1Y', '', '{"v":1,"transaction":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M889EWR0MHWGGJPZJP5BAMGH"}}', '61aeb207b22ed1d798c436c25dc68e4382ea727e8b2d3463cac6fea81370143f.58d2563fa93f1a0e1d72baccd253e24ccc8d7065e768f2b28c9a923a87e7507a.cd9a3bc2e1ba853ba5239854098cab61')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P1#2', '', '{"v":1,"transaction":"01M889EWR0MHWGGJPZJP5BAMGH-P1","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P1"}', 'a3e44db277a526e0bca8bf53456b9021567aede3388418612bc3e3dae425b3ba.ce96b3e636df64723a8b0cb0504dfbec9c3a0460238767283e41c7d9424b186e.432a703f4dbc0939470cb513256c1fd2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P1#2', '', '{"v":1}', '22b2a3fab5a4d86d4f13610105a663061c1fff582c3feaa62df458afaf2e8ae1.4ed1a1af8298de6924f033833756b8be3ce45fed8ff974bd88f51f011795cdc6.b792ed5bda5b179aafb968680e062590')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWSMGF7S7FW1JAQ4712H', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'f85c5765d5aaa2e0298352cfec08357dd20a8a6fdff99180c7b8cfd73a2ff0c1.53a62336691555e29db523229a8692c4c6eb9367b1fb72d75098086b77ac7212.82d5457b90a34e4ad26cf66e6e1ac238')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWSWZ6SEYEPR54C8Z6J2', '', '{"v":1,"work":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '2e21790937e01cf28376237879f458630081c5b40295ac8ef03bb61550998a92.cac25cd635c161ecdb2175b2dda27d8ff45fe40c4ca9a42170685c2a26076a9c.299fa5ab5dc41fc2fbe6e51036aad165')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWT2HRFK87XPABN80HP7', '', '{"v":1,"fulfillment":"01M889EWR0MHWGGJPZJP5BAMGH-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'd95518a3b6b621b5c13fadb31d01a5b8371835ac7ab4629310430ffff52046e7.5188ec83bf6a76f44eca12120a4cce54a81b9c527fb53f02736427daf92fe110.63e04b68e7cf84576d9d4f29a119f877')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTA5P5102P98NT087NX', '', '{"v":1,"fulfillment":"01M889EWR0MHWGGJPZJP5BAMGH-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '44a4dde9aadca246734132061737322f93fd2e993e38f19f6d36c3416cccee5c.2e6317874f5294c4e39ba5300e3debff688d192d5ec70106a2c2094e97761c49.76836b3295d8ccc7b1f6c53590faad50')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTHM53YX4657YRQQED2', '', '{"v":1,"shipment":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-S1","fulfillment":"01M889EWR0MHWGGJPZJP5BAMGH-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889EWR0MHWGGJPZJP5BAMGH"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '8b2332d83da88bff65b9209c9c08d3137fbf7b7bbee2e02b3f4200a62c32a903.b938ce2f8337ea50afca41e6ae71f9fc8412b071ed085a383b094c46447f26c3.585af0ff1e563ca62fe4af2843734f11')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTHM53YX4657YRQQED2', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M889EWR0MHWGGJPZJP5BAMGH-S1","charge":"01M889EWR0MHWGGJPZJP5BAMGH-S1"}}', '0195fb3fe4a93391c50c3dd64bdef14848bcf238f1f020cf206b22e5467aa9c0.9325f9bca33de5e572653edb532dd385364f5a926c3c8591a996e7bbe703c8a9.95f8400f8a5631f72bcff036f90a9f48')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTHM53YX4657YRQQED2', '', '{"v":1,"transaction":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P1","cause":"01M889EWR0MHWGGJPZJP5BAMGH-S1"}}', 'fbd1901b31bcd5e771ccb71cd8ec29e90f098de39c0f5d02e53365ccbecf34d1.81742183041b52c3d66346e7d766d660f5b3f9ddfa2157cffcf522032f53dec6.c59d5261d0e41c29725116f642415161')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTHM53YX4657YRQQED2', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '85e260900fab9851bb4ac6fdeee18f3fb8c094e322befebcce56e1184e12ca79.7527aa58501a3f3424c77922b6e482adda708a92713efbeafc53fac7982c3423.4e63bbd494f15900ddf2a852c7f689d2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTHM53YX4657YRQQED2', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M889EWR0MHWGGJPZJP5BAMGH","charge":"01M889EWR0MHWGGJPZJP5BAMGH"}}', '5decbb9442221e05d35a10d0ea335c952f081546c883aa6cb420eebc76ccaa5d.f2bb5bad8265ccf6460571b322acdfe4a6955eaf6765dac7d039cc15a2f9b50a.95bdf70848049879ceec1c3b4286646f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWTHM53YX4657YRQQED2', '', '{"v":1,"transaction":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P1","cause":"01M889EWR0MHWGGJPZJP5BAMGH"}}', 'e9216aec933e5952767655b5b225d67564f059df719ace6eeb3cafa4cfa3d737.36cb40872f16f1078c9a1937d59b7ae4b1e2ad4c25d68633b57d242311005fab.9cc1f84f22164eb0b73cef7cd5749cb5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P2#2', '', '{"v":1,"transaction":"01M889EWR0MHWGGJPZJP5BAMGH-P2","reference":"capture-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P2"}', 'b2d099c8236968f8c87077b2707eae0a4a98fd7cd0f9ef985573a53d5cc96e45.871629385327db802e1b33b5f623538dc89c62fc4e2a6e1519007ecab6dcc96e.ef765784dab536649f4c1020f23ff09c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P3#2', '', '{"v":1,"transaction":"01M889EWR0MHWGGJPZJP5BAMGH-P3","reference":"capture-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P3"}', 'd3bc6e33b5ce48e3fc27c5a3520b8d4391da87d48c9be43adccc96ef2ebf6315.f16e6ae171860d59113bd4c91341c1086cd1a26b0ee747a0ee844c82b91eb34d.04b2278d003ad035274fd79570d08429')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P3#2', '', '{"v":1,"transaction":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P1","cause":"01M889EWR0MHWGGJPZJP5BAMGH"}}', 'dd0cb7411a032f185910c7e5f507bf40b338c93357f9f1ef68ee41ad48f39454.8a16e4b705201aceb1504bbf15ef204da3f4786e982cd310f772054f27fcfffd.0aaa6ff33710951ff7318b5cf206f5a2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P4#2', '', '{"v":1,"transaction":"01M889EWR0MHWGGJPZJP5BAMGH-P4","reference":"cancel-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P4"}', 'ec47bf168173cdc5f6dcd389de11608eff5b5534c984f6a38abf8aa589727c86.5f2e05d6c29992882ba08e49f66abd0f62650482cf5e4b5ff8b3136ff32a4c4d.de710ca2e2f3d4fc039d494c56c529c8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWV590ANRRFV5MH202PM', '', '{"v":1,"shipment":"01M889EWR0MHWGGJPZJP5BAMGH-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '2a65b7fefd833ca4233c231cf18dd815779a47ccc8ade705c72fdb2f4c37c24d.dd46787861ed251c94ba7371ee2badcda76492ad3e2919aae0c74f9a22cb0076.0b0b95fbae7f2478d5124931310e23ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWV590ANRRFV5MH202PM', '', '{"v":1}', '2abb8dff8364bd65ce53dc650a9ac39b2ace194daea175698831d49262cfdadc.b6630c00a3769dec524d49f6dc510e3d9800fef4e98f679ceaf3b8dfccb0e066.bdd8d0842f8595e12011aef628f645f6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWVAFXG92S82Y922HP8J', '', '{"v":1,"agreed":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'fe95812deb4b920ae61c6cdc0f7df4e65fd3f318e02b8af58ac58d30eb5741a4.3945286b82070d8b1691862b6c35c8975867f9951d4d84ec5a09ac53ef2730e6.c77cf28ca8b81bc305df42ac2f331dce')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'return', '01M889EWR0MHWGGJPZJP5BAMGH-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWVKG672K21SDQ3T4G1J', '', '{"v":1,"returnId":"01M889EWR0MHWGGJPZJP5BAMGH-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '424f3232726dd65c008bd38e60347a79a3efb2802fd27fae748a13649054a6d1.becd169dd53b484eb617cfcd492644fce7221ca62faffc9ec1f66a3d0a53aff1.fe5aaf0afdb31196332b4dbdbae15f64')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'order', '01M889EWR0MHWGGJPZJP5BAMGH', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWVRAN20WT93TJ7K9KM5', '', '{"v":1,"returnId":"01M889EWR0MHWGGJPZJP5BAMGH-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '5b7a14f3025ad710c6e5387c5d0a87017050ca5a8d6fbafeb474822726ad99a5.e71f4ff85f5f94cd304f6629c32b0bcd7fbaab3e29e9ab1a3af7c28a113d61ce.93dc465a039b52cf226a64a9f957eb98')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWVRAN20WT93TJ7K9KM5', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M889EWR0MHWGGJPZJP5BAMGH-R1","charge":"01M889EWR0MHWGGJPZJP5BAMGH-S1"}}', 'f786716fe4bd8ab9b9e9b73ea4f66f8822c1628e2384e0cf5056ac6a8781c965.5b9c5b83bc8da6bd43a9d2f376a53a929c99bc57a3f3ad170de8773b3e8f2041.59bf82442f041ead30efcfca1ca1546a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWVRAN20WT93TJ7K9KM5', '', '{"v":1,"transaction":{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P2","cause":"01M889EWR0MHWGGJPZJP5BAMGH-R1"}}', '2a26fcafb0e04dd03c75927f98ab5ad86e86558a85125d4afa385ed7c4e42699.68d8f8efe34cffb2298741fe1f77a22f48ab052319013f8b3586ecf8077730cf.a383cbc5196654ed3d9b99c3790efc63')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', 'payment', '01M889EWR0MHWGGJPZJP5BAMGH', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M889EWR0MHWGGJPZJP5BAMGH-P5#2', '', '{"v":1,"transaction":"01M889EWR0MHWGGJPZJP5BAMGH-P5","reference":"refund-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P5"}', '5fa501c395c9cf4fdc60db89a6fdb2a8d8dc160931dfa29a4a579572a30e0118.b7dfe38955754f38e3281e0f1a23e58b798a8c791509a322162f1c8c10b478bd.3835a37af3bf550007143394057b4ac8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW5J893CT6EV90D8RM3', '', '{"v":1,"order":{"id":"01M889EWW64HC628NQE1FERJXM","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'd16b5f982c6610b38aa0ff3442a116d119925494181aeaa25b20fa9964f6555f.1d14ae52e9abb3f86f1115ef3bbea59234ea04c2cf755ffa9dc62b223cfa22fc.463aa86e71450464e8910363b70e584d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW5J893CT6EV90D8RM3', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'edc540bbd1fff5d7a08af6b63e26a6e6c569e0bb99ba5cf38bf67097376efe43.7cf527ddfb32235bef5ceb4904e19cfc3631c276cb781db21df3dd20517fdcb3.907d1f336e636432deb454aa62f82733')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'payment', '01M889EWW64HC628NQE1FERJXM', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW5J893CT6EV90D8RM3', '', '{"v":1,"ledger":{"order":"01M889EWW64HC628NQE1FERJXM","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '54f96ea469d3ddb1a39102d732c0338f03ec651d49d7651da6a5dd2a24208b52.3c2bd734ca2212f55cd022f3a339cccf4f69d538dbde4c21ec94e90e4421883b.7638df29512e3cb4ee19521f7855a10f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'payment', '01M889EWW64HC628NQE1FERJXM', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW5J893CT6EV90D8RM3', '', '{"v":1,"transaction":{"id":"01M889EWW64HC628NQE1FERJXM-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M889EWW64HC628NQE1FERJXM"}}', '36870cce2aece866473410a899294c6b4d73c55a6fb173bf488c6c035d36f00f.b7bc28f3ab8085827e822c12d1dcff59fbf605fc09d2c6467e8b9b3ab012d0bb.e79f64f57061d7dde9c24606e2a5a4e6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'payment', '01M889EWW64HC628NQE1FERJXM', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW64HC628NQE1FERJXM-P1#2', '', '{"v":1,"transaction":"01M889EWW64HC628NQE1FERJXM-P1","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWW64HC628NQE1FERJXM-P1"}', 'bd634646f6ee8d77e2cb84d9d1b368d85605ea5ec8d1c99c573f9556a93e4676.2531a0282547013be2a0ee339d4207813681e15bc4e3930fac9cbc8ee85d7bf1.1d202a4fc87dd3cab67404a96af96e91')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW64HC628NQE1FERJXM-P1#2', '', '{"v":1}', 'b5d43d5feac169d753b4b08d021279faed6f50e7bee93f38c3fd1a4844655546.e3f3d04675c613a7e619a8e01bf13cb9b27c96481dc89a73e29ffa5e17095195.1636942f3af6205b4a83d0a6fc767a9b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWWF99T1S6KH3V7G9ZS4', '', '{"v":1,"work":{"id":"01M889EWW64HC628NQE1FERJXM-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'df86df3d5a764c0b24433fedc96f32ff7277d946fd34aa206e764a5397eff871.9f209745da7913a0613a155b6dfcfefefb446ad14c0b4c293f3cf1b0b2baa527.d49b4cc5603d4d5ce9365d21a21e322d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWWHBR87XTVFEH4ESGXK', '', '{"v":1,"fulfillment":"01M889EWW64HC628NQE1FERJXM-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '4d67c2902f296fd52bff90104408e18a298f6b84cfc42d049e124d9e559225b1.88431ef22e6b30d618dddce1f2983d1209ba7178c31a118346b0aa5a9dfe6d96.846761dabecb74643cad4c9a8e9a6026')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWWKCMC8092NZGK8AZKK', '', '{"v":1,"fulfillment":"01M889EWW64HC628NQE1FERJXM-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'bc762abfdfa5fbe652b557546d6b92e2a846bd3079d6ac376d6d0e628fb2a65f.ef89f0c913f723a2262b16f88f8bfbea8ea4e695a551aa76d4d3182fcb9bdea3.4cabe910e66bdc0eab64f940290c7d87')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'order', '01M889EWW64HC628NQE1FERJXM', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWWT0D1BEPS1T3RA9R9B', '', '{"v":1,"shipment":{"id":"01M889EWW64HC628NQE1FERJXM-S1","fulfillment":"01M889EWW64HC628NQE1FERJXM-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889EWW64HC628NQE1FERJXM"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '8a2639c5c9af1084d8fb1dc25fdbd678a37e312051965d26f51b834097359c9e.ac3ac57d9fff82796de2789a4254ba518d8de53efe745af37924751f3cb13a4e.a7dd56568c2d1a98202cc6812f5fb4f3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'payment', '01M889EWW64HC628NQE1FERJXM', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWWT0D1BEPS1T3RA9R9B', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M889EWW64HC628NQE1FERJXM-S1","charge":"01M889EWW64HC628NQE1FERJXM-S1"}}', '8f721ab2c47d4cc7ef6dd9548773f42bf83ba23e708c57262f88c3bebb6f9c2a.8916937287930f9b26e1d13acaf44156ef2b7392b02316fd9c6d1c65b62bae6f.b7e18252ccd86f78a6f1d23c77791489')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'payment', '01M889EWW64HC628NQE1FERJXM', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWWT0D1BEPS1T3RA9R9B', '', '{"v":1,"transaction":{"id":"01M889EWW64HC628NQE1FERJXM-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M889EWW64HC628NQE1FERJXM-P1","cause":"01M889EWW64HC628NQE1FERJXM-S1"}}', 'f2f83a752d2ff9fa29a4bdd7a55cac2b199617d913cf845131041d41e57d9d16.b3d2154e6204327e4c01c5d7e73defec2612a093980fecc8299d584db978cf90.ca0e97d6eeca029cf649a750ca724423')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', 'payment', '01M889EWW64HC628NQE1FERJXM', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWW64HC628NQE1FERJXM-P2#2', '', '{"v":1,"transaction":"01M889EWW64HC628NQE1FERJXM-P2","reference":"capture-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWW64HC628NQE1FERJXM-P2"}', '61077a30d0dc322fed736ea3960d7e1a554c070f2e56a055cb6b23ffd4610d1f.46538962b4333bbdb774fe78179968bfab79f16fa8be4146b7cf7f6c31e26b6f.bddfd66f55b81749491697c76ba841bb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'order', '01M889EWX6MYAXQ6T2EDT291PY', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWX5JEE126VYX3J7QV55', '', '{"v":1,"order":{"id":"01M889EWX6MYAXQ6T2EDT291PY","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '370624c3f7dd95d2869497dbd04c684e3975cf77c1fc347932c25313155e73b5.d14699af73906e431ae7180a5668820464b012495ab39a7e7962d156489c5fef.d413461073d2f644d5eab59060f1cd7d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'order', '01M889EWX6MYAXQ6T2EDT291PY', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWX5JEE126VYX3J7QV55', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '48faaaaa772b704865adefd4e870b168c697b84608bad4150eb058dfffc559c1.0b70187fa7170085b68b34c25f6720c0c03942abc92821ecced008399cdaa43d.5bebd5d19b4d084614542809fbd8a3af')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'payment', '01M889EWX6MYAXQ6T2EDT291PY', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWX5JEE126VYX3J7QV55', '', '{"v":1,"ledger":{"order":"01M889EWX6MYAXQ6T2EDT291PY","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '3ef7ff38383c50de3858101b4d9d292bf881064de136c8b31866d9c73357479a.c3cabfff7e42e4254eeb94647fe7b13066172af9f7c266bc4fe47eb2bd0a3ebf.22c2bd49429e19a0e6296d4c0c60dee0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'payment', '01M889EWX6MYAXQ6T2EDT291PY', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWX5JEE126VYX3J7QV55', '', '{"v":1,"transaction":{"id":"01M889EWX6MYAXQ6T2EDT291PY-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M889EWX6MYAXQ6T2EDT291PY"}}', '42f24391439106269b01835eae7a09de0571258800b9436a5cf07ae436315109.d0fbb739766d9ae064bc5883ba7004503e345353cfe1fd29a80bcba9c22be1c0.59e8e168740eccb18f16ac1fd7980463')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'payment', '01M889EWX6MYAXQ6T2EDT291PY', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWX6MYAXQ6T2EDT291PY-P1#2', '', '{"v":1,"transaction":"01M889EWX6MYAXQ6T2EDT291PY-P1","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWX6MYAXQ6T2EDT291PY-P1"}', 'dedac1d41bcdd169f6a3877b698aa911cf2c9ccb578eafbb3ec2168988123f99.ea3d9f1d720e55bdd5c1028c88c65310b972a41b545694f3a0dbaeb86c744fba.1884449716cbf6ddeee227abfa094fb3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'order', '01M889EWX6MYAXQ6T2EDT291PY', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWX6MYAXQ6T2EDT291PY-P1#2', '', '{"v":1}', 'fc9a82c1a2f2ace28fb5bca5df383c92fed590c5385b44a43f06769042077643.c5f68b7ba4dba5f92e6d412f445645d7fd25213d81457432aba976775d411594.4e13af7252cc87c2018696d1cf1df170')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', 'order', '01M889EWX6MYAXQ6T2EDT291PY', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M889EWXKPX1WP05R0DHYDC1F', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '22a41c7932aadcbaf3aa08e04de4051d624ba25ae7713a07902b186a7bea9550.69807c634980a01a8db6c1548475ca0a7b95391a1acbca6386a1db6c1120c0d6.18d25ed9ef7a60714d471048534d75be')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'order', '01M889EWY51Y45QA1PW3JA3K3T', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWY434EJWQWGDPB9BW9Y', '', '{"v":1,"order":{"id":"01M889EWY51Y45QA1PW3JA3K3T","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '0855a3d2ba93a1f0cc763c455c4e56c189c227444948d8c72291c55a09644551.49f22b25b9c132349fc2ecbc316fe2514ab00497ce3ce39fb7580c54320e24b2.e09f3002c9102b5cee29703917564898')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'order', '01M889EWY51Y45QA1PW3JA3K3T', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWY434EJWQWGDPB9BW9Y', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '5c0eee275df367241446265b8a7133e23a042408ba31f3bbbed0f1b375206352.097c54772a8210122a0602de5f10e3c831755cd9e69751b1f87e9550738b133f.0e17867fbc63665597862a4f9f587e42')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'payment', '01M889EWY51Y45QA1PW3JA3K3T', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWY434EJWQWGDPB9BW9Y', '', '{"v":1,"ledger":{"order":"01M889EWY51Y45QA1PW3JA3K3T","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '4c3c186741e356d47d45b056d9c3d8b6ef67fd3b27c29951fec1836ff316e064.273639ed8f0f4b18c049982ae1fd86726cdd12ed6449d6aba88ddac121176c9b.6c1b51b2f914ffcae8b0f81eb1bef02a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'payment', '01M889EWY51Y45QA1PW3JA3K3T', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWY434EJWQWGDPB9BW9Y', '', '{"v":1,"transaction":{"id":"01M889EWY51Y45QA1PW3JA3K3T-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M889EWY51Y45QA1PW3JA3K3T"}}', '10afa6e23040ea845f95bfad66d7899d9a639a10861b2cb92f9d714431613094.275c049f060575dc250ef2adc5c48b22e00d33a99507896a7eb7bf1ae32ea897.a08ea544671e217b68896be3b5c4bfa5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'payment', '01M889EWY51Y45QA1PW3JA3K3T', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWY51Y45QA1PW3JA3K3T-P1#2', '', '{"v":1,"transaction":"01M889EWY51Y45QA1PW3JA3K3T-P1","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWY51Y45QA1PW3JA3K3T-P1"}', '1a39eb43f3acf72ea12fd9eeacbab9c7b21935150cb98496d89d6c7417aadc18.4d72b9f206732478bc77bd3b890c003c00afd73b90eff8a6163ca08e966cdfb3.de5b525ea531bdedc6e4ae18aa13c93b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'order', '01M889EWY51Y45QA1PW3JA3K3T', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWY51Y45QA1PW3JA3K3T-P1#2', '', '{"v":1}', '1fbfa1a872b3ded5e032e95407a93a80ad9adc43b118e591a754b094eed0e52b.980a4458cc673fa9c321ea488cfba675057a8a5cf93cbe91960ae64f62e4e595.f752170a72e79b5f503f7fa52f4d620b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', 'order', '01M889EWY51Y45QA1PW3JA3K3T', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWYY710MZWF8RY0GFPYK', '', '{"v":1,"work":{"id":"01M889EWY51Y45QA1PW3JA3K3T-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '66ac446f915e4010f3cd073dd99dbebea2df5aca3909f7202f2ed13f3cfcbf8a.bd95e1aecdd2e4c3f2a3f8add0cf7c101f5fe9323fb57c39f77b33a0ed6f6bc1.93a806e7af6947a3dc4e28238d845199')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'order', '01M889EWZ75WD9ENSXYDAT665A', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ34X19CP3WKYS177Y0', '', '{"v":1,"order":{"id":"01M889EWZ75WD9ENSXYDAT665A","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '6b7fff4b49e11e0f3ed74691ae0a90ab09a49812563c7c1ff2ea9bd242acb8dc.f07ae9cce7ccd0b6d9a97dd89f58522775d86f18e4755d1b6e7e6ffd26f4b8c4.7a34ada9399fb2904a3e8e80b2b7f34f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'order', '01M889EWZ75WD9ENSXYDAT665A', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ34X19CP3WKYS177Y0', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'c67f634373328d6f7bfd6a8be87170b8a4fe2bc762c4496bf2abc76fb51950ee.041d5e0e034307e4325393fd94cb4c45518961047fc014f72e9d528bad7e6850.2cd3d45807e639ef503c44dddb8fd4dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'payment', '01M889EWZ75WD9ENSXYDAT665A', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ34X19CP3WKYS177Y0', '', '{"v":1,"ledger":{"order":"01M889EWZ75WD9ENSXYDAT665A","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'b0d69e696811ef0b26d43fa38dd7c100f04d379148a175060a1fe43addd7c700.0662e87b280e09662bab73ffe6a572b895566c1a6a642611f125a893ada278f2.f2776d5fd7a50ec410bb358e1411c147')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'payment', '01M889EWZ75WD9ENSXYDAT665A', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ34X19CP3WKYS177Y0', '', '{"v":1,"transaction":{"id":"01M889EWZ75WD9ENSXYDAT665A-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M889EWZ75WD9ENSXYDAT665A"}}', 'c8e4caaf042353a6483e6c0958971ac40a4fad5dad49b03d2aba4a65ff405394.f001a70141364fa7bd42a1c2983d20248c0c3b7cdc90a3fe419484c799572092.b0b34768bbecc0a4d69e5df42822a66c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'payment', '01M889EWZ75WD9ENSXYDAT665A', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ75WD9ENSXYDAT665A-P1#2', '', '{"v":1,"transaction":"01M889EWZ75WD9ENSXYDAT665A-P1","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWZ75WD9ENSXYDAT665A-P1"}', '6ddab824c4eb556cb0bb46c9ddcfe560a85c99c8135fc3bd005f0c3be6c6a440.ad895bd17ea7c7a3bf00692cfcf634a18237254e6bd2929f0207f018c38c5efb.b52f6bde07aac5db1a6c750cb8dbbdb9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'order', '01M889EWZ75WD9ENSXYDAT665A', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ75WD9ENSXYDAT665A-P1#2', '', '{"v":1}', '7c5e8d6bbf9bce113e1aff5206dd4bc23facbcd27d7552334f51c654d2031609.b10e1f4f7f64e0df3589adaed44c374c9ffdfe96f82304f78e02a681ce7f6864.46bb3c65519e45af4098c3d3ea406a1f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'order', '01M889EWZ75WD9ENSXYDAT665A', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZXKPESMRHAZVKYAJ25', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'c7bf81e7b2ccc4bfcb2603f51abaf9617972c70d1ba076e7dcd25d751450ea52.2d56ef3a78e17bb0b9db521c6295a116638a280b98248aaa9c43bfb7d71fff7c.518feefc6b7cde33dd86b56d1ca14701')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'order', '01M889EWZ75WD9ENSXYDAT665A', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZXKPESMRHAZVKYAJ25', '', '{"v":1}', 'f797eaae4e60bf388cb6123479f1807cd1f997f9ba199309ec09a6fa47ab42ab.0a90f104f2dcdf6528acbed54d83a33931393fc74733db50b87d36f10bcf374a.71b07cb849d96ccea28816f87fb1eeb2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'payment', '01M889EWZ75WD9ENSXYDAT665A', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZXKPESMRHAZVKYAJ25', '', '{"v":1,"transaction":{"id":"01M889EWZ75WD9ENSXYDAT665A-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M889EWZ75WD9ENSXYDAT665A-P1","cause":"01M889EWZ75WD9ENSXYDAT665A"}}', 'fe14ba1dbb51cf3e3dd443726c7c119ae78d798a97425a38535847ccb10e55c2.a5ecdbc3e57fa6e73cb4722ad716cf4b57df198c3db64af7fc222331d9c01415.e0853dedb2dee5562de81124d73885cd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', 'payment', '01M889EWZ75WD9ENSXYDAT665A', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M889EWZ75WD9ENSXYDAT665A-P2#2', '', '{"v":1,"transaction":"01M889EWZ75WD9ENSXYDAT665A-P2","reference":"cancel-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWZ75WD9ENSXYDAT665A-P2"}', 'c279a24e0c9c0468eaf4971ca9a7aedbd12023027e4b010c2e8cc23d8c8e3996.fc998e388f62d93ecd20ef4ed03ff3073de7a2ff8e57f8f511d8db806f6bd9aa.4c27d1b3bde0bd03956cb5aee09a8661')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-F1', '01M889EWR0MHWGGJPZJP5BAMGH', '4', '{"v":1,"id":"01M889EWR0MHWGGJPZJP5BAMGH-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM-F1', '01M889EWW64HC628NQE1FERJXM', '4', '{"v":1,"id":"01M889EWW64HC628NQE1FERJXM-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T-F1', '01M889EWY51Y45QA1PW3JA3K3T', '1', '{"v":1,"id":"01M889EWY51Y45QA1PW3JA3K3T-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '7088968dc598ecdca79a96a39d2aa638c9df24092362b1605e31a9365a02422c')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', '01M889EWR0MHWGGJPZJP5BAMGH', '15', '{"v":1,"id":"01M889EWR0MHWGGJPZJP5BAMGH","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '5fa501c395c9cf4fdc60db89a6fdb2a8d8dc160931dfa29a4a579572a30e0118')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', '01M889EWW64HC628NQE1FERJXM', '7', '{"v":1,"id":"01M889EWW64HC628NQE1FERJXM","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', '61077a30d0dc322fed736ea3960d7e1a554c070f2e56a055cb6b23ffd4610d1f')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', '01M889EWX6MYAXQ6T2EDT291PY', '3', '{"v":1,"id":"01M889EWX6MYAXQ6T2EDT291PY","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', '22a41c7932aadcbaf3aa08e04de4051d624ba25ae7713a07902b186a7bea9550')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', '01M889EWY51Y45QA1PW3JA3K3T', '3', '{"v":1,"id":"01M889EWY51Y45QA1PW3JA3K3T","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', '66ac446f915e4010f3cd073dd99dbebea2df5aca3909f7202f2ed13f3cfcbf8a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', '01M889EWZ75WD9ENSXYDAT665A', '4', '{"v":1,"id":"01M889EWZ75WD9ENSXYDAT665A","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', 'c279a24e0c9c0468eaf4971ca9a7aedbd12023027e4b010c2e8cc23d8c8e3996')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'web/4711', '01M889EWR0MHWGGJPZJP5BAMGH', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M889EWR0MHWGGJPZJP5BAMGH"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH', '01M889EWR0MHWGGJPZJP5BAMGH', '8', '{"v":1,"order":"01M889EWR0MHWGGJPZJP5BAMGH","currency":"EUR","method":"card","transactions":[{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P1","cause":"01M889EWR0MHWGGJPZJP5BAMGH"},{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P1","reference":"capture-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P2","cause":"01M889EWR0MHWGGJPZJP5BAMGH-S1"},{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P1","reference":"capture-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P3","cause":"01M889EWR0MHWGGJPZJP5BAMGH"},{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P1","reference":"cancel-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P4","cause":"01M889EWR0MHWGGJPZJP5BAMGH"},{"id":"01M889EWR0MHWGGJPZJP5BAMGH-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889EWR0MHWGGJPZJP5BAMGH-P2","reference":"refund-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWR0MHWGGJPZJP5BAMGH-P5","cause":"01M889EWR0MHWGGJPZJP5BAMGH-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM', '01M889EWW64HC628NQE1FERJXM', '4', '{"v":1,"order":"01M889EWW64HC628NQE1FERJXM","currency":"JPY","method":"card","transactions":[{"id":"01M889EWW64HC628NQE1FERJXM-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWW64HC628NQE1FERJXM-P1","cause":"01M889EWW64HC628NQE1FERJXM"},{"id":"01M889EWW64HC628NQE1FERJXM-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M889EWW64HC628NQE1FERJXM-P1","reference":"capture-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWW64HC628NQE1FERJXM-P2","cause":"01M889EWW64HC628NQE1FERJXM-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY', '01M889EWX6MYAXQ6T2EDT291PY', '2', '{"v":1,"order":"01M889EWX6MYAXQ6T2EDT291PY","currency":"KWD","method":"card","transactions":[{"id":"01M889EWX6MYAXQ6T2EDT291PY-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWX6MYAXQ6T2EDT291PY-P1","cause":"01M889EWX6MYAXQ6T2EDT291PY"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T', '01M889EWY51Y45QA1PW3JA3K3T', '2', '{"v":1,"order":"01M889EWY51Y45QA1PW3JA3K3T","currency":"EUR","method":"card","transactions":[{"id":"01M889EWY51Y45QA1PW3JA3K3T-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWY51Y45QA1PW3JA3K3T-P1","cause":"01M889EWY51Y45QA1PW3JA3K3T"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A', '01M889EWZ75WD9ENSXYDAT665A', '4', '{"v":1,"order":"01M889EWZ75WD9ENSXYDAT665A","currency":"EUR","method":"card","transactions":[{"id":"01M889EWZ75WD9ENSXYDAT665A-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWZ75WD9ENSXYDAT665A-P1","cause":"01M889EWZ75WD9ENSXYDAT665A"},{"id":"01M889EWZ75WD9ENSXYDAT665A-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M889EWZ75WD9ENSXYDAT665A-P1","reference":"cancel-t-acc1d457-a326-4ad9-a08e-0cffa8701273/01M889EWZ75WD9ENSXYDAT665A-P2","cause":"01M889EWZ75WD9ENSXYDAT665A"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', '8e3d29d45b10e3247c3966aa22e8260762b1dd212ac83dbd23d7413973549132')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', 'b7ec1fb834c645bd03f20ab0fcc4872b6ac370493630227313400e31010c5436')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '08fbd768d6632b287823f2e234dbaa4455982c463fbca5aa34e0af01016b6e0b')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWP7ZQWFEVWVVXJWJHYE', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWPE8CBKQRWQ8CV04AR8', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWPJJ2KDNZGRANHG7G0N', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWPY6ZVV24MXXMTJ4CR8', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWQ8YS0AMYRGBWXH34W8', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWQAF3QNVFP9M7GVN2W3', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWQDYY58YA8Y0ZXCJBXH', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWQKMM93QMAW56EJNV1Y', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-P1#2', 'a4bc10b440e77494355fa80ebfe8317c206f4228faf531e6d0dda944b315d888', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-P2#2', '2aecfc663749bbcfe58ccc57bfe174c3191fbc56d0c585b046205c4ca0207861', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-P3#2', '8dbbae014ad41a1f6f2b03e83a589c81be8e991a38236ab7e99ba765811b2eee', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-P4#2', '097f01d39758e8b57512561b0cfa51823ff9ad04ef76b28d2dd0663dc0f6b5ee', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-P5#2', '09358c31c808263f3781cc81a63ccf59f02b6bfa248aaf90cbf75a8128198cee', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWSMGF7S7FW1JAQ4712H', 'bdbdfe6c3a54cbb3fa5dfcc78d9afbabf58065df83f8e361c0529a05321a41f4', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWSRCTB5595JYMQ4WW97', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWSWZ6SEYEPR54C8Z6J2', '659990edacbe50e8dccf5f0afbfb4e71ca7e99e726e3c314a23fb74593340930', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWT2HRFK87XPABN80HP7', '962c5df0d1430099a323cd1068d7f4fa30beacd4bba8bbc537844d8132b56d2e', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWTA5P5102P98NT087NX', '45623668b7c6c1362519f777581509ed53937fd0ba0829b2f6605c614fa87d62', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWTHM53YX4657YRQQED2', '333adc5fc7c9fb7fe5c67347e968f272b8ba456fc9caf6d0f8f14f2748175a72', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWV590ANRRFV5MH202PM', '2430c0247c69701ded6e10de16a585cf5d66af4d4f920f772b9a42fafb796dfa', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWVAFXG92S82Y922HP8J', 'af4372d7d832cc25a71a4a0cde3380a2f12841585445ca0bc71028fbbeb8df76', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWVKG672K21SDQ3T4G1J', '536afa75d3adde6baf7bf2387ad6213f1079d49144e4f6545d77e1a96f263364', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWVRAN20WT93TJ7K9KM5', '08e3594b917992e7620bfa349c05965219977fce9cc150ab872fec4de3899f16', '{"v":1,"subject":"01M889EWR0MHWGGJPZJP5BAMGH-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWVVTW421AHJR9CW86WW', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW5J893CT6EV90D8RM3', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM-P1#2', 'dcdea3065db9da2d91c71c92058bd5bfaf2330adae29644a86404489e1857dc5', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM-P2#2', '29937bb6c85053c140e16595d0267c1690c9695ad5bdf6cb3a5cc9317be1eb18', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWWF99T1S6KH3V7G9ZS4', '42a2d79273de3d196d3d2c545265dc739d5e57d10951555c65f2c45ec9488878', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWWHBR87XTVFEH4ESGXK', '757366126c2fdca410a237fd57cdbef96a17eb1e26d85d96dc2eccf7fb33940e', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWWKCMC8092NZGK8AZKK', '47fcea426fa78184ceead75481944eb485dcbdb46860a2ef512a95affe0e40f0', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWWT0D1BEPS1T3RA9R9B', '6d76f386eac03cea92b6cb5ffc3ad69c09837dbf38c8fa93c3abd0509d5a5875', '{"v":1,"subject":"01M889EWW64HC628NQE1FERJXM-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX5JEE126VYX3J7QV55', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M889EWX6MYAXQ6T2EDT291PY","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6MYAXQ6T2EDT291PY-P1#2', '9ac7e7021ce14072ac88cb569f4a5c2e52da370dfcf7a0cee457d8fad6939cfe', '{"v":1,"subject":"01M889EWX6MYAXQ6T2EDT291PY-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX6NKCP1N8ANSXGPEAV', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWXKPX1WP05R0DHYDC1F', '65a822d8f86e485f8e367df76767f9df6340cbd7eb50e0352fbf44d3a21cae37', '{"v":1,"subject":"01M889EWX6MYAXQ6T2EDT291PY"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY434EJWQWGDPB9BW9Y', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M889EWY51Y45QA1PW3JA3K3T"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY51Y45QA1PW3JA3K3T-P1#2', '203a9c9a63c13bcda30bf7b062646edd0f8d6331faedd9f0c5ca7a727b0cce4f', '{"v":1,"subject":"01M889EWY51Y45QA1PW3JA3K3T-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWYY710MZWF8RY0GFPYK', '39b1dd2decda435e87808fc88d1abd1fbcb6120310c4889b6dadad4aa2073e4d', '{"v":1,"subject":"01M889EWY51Y45QA1PW3JA3K3T"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ34X19CP3WKYS177Y0', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M889EWZ75WD9ENSXYDAT665A"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A-P1#2', 'f442dce4e7e02d66bbf15b284185d312088fabc8ea5a37a0f640f47ea092c730', '{"v":1,"subject":"01M889EWZ75WD9ENSXYDAT665A-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ75WD9ENSXYDAT665A-P2#2', '8ebb4741054639ee05abb9b7cc0614f4a109ceed4374a9542279ab394bb402cc', '{"v":1,"subject":"01M889EWZ75WD9ENSXYDAT665A-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZXKPESMRHAZVKYAJ25', 'df52c000f83189408dee75ecb90536041f819ee090dcedd2be6064f12eec067f', '{"v":1,"subject":"01M889EWZ75WD9ENSXYDAT665A"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EX041B1EZ033BDG920RP', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-R1', '01M889EWR0MHWGGJPZJP5BAMGH', '3', '{"v":1,"id":"01M889EWR0MHWGGJPZJP5BAMGH-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 02:44:49', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 02:44:49', '26', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.112', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '106496632', 'root', '2026-11-25 02:44:50', '639', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1654166723', 'root', '2026-11-25 02:44:50', '46', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWR0MHWGGJPZJP5BAMGH-S1', '01M889EWR0MHWGGJPZJP5BAMGH', '2', '{"v":1,"id":"01M889EWR0MHWGGJPZJP5BAMGH-S1","fulfillment":"01M889EWR0MHWGGJPZJP5BAMGH-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889EWR0MHWGGJPZJP5BAMGH"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M889EWR0MHWGGJPZJP5BAMGH', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW64HC628NQE1FERJXM-S1', '01M889EWW64HC628NQE1FERJXM', '1', '{"v":1,"id":"01M889EWW64HC628NQE1FERJXM-S1","fulfillment":"01M889EWW64HC628NQE1FERJXM-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M889EWW64HC628NQE1FERJXM"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M889EWW64HC628NQE1FERJXM', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWPY6ZVV24MXXMTJ4CR8/000001', 'TEA', '1', '{"v":1,"id":"01M889EWPY6ZVV24MXXMTJ4CR8/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M889EWPY6ZVV24MXXMTJ4CR8"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWQAF3QNVFP9M7GVN2W3/000001', 'MUG', '1', '{"v":1,"id":"01M889EWQAF3QNVFP9M7GVN2W3/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M889EWQAF3QNVFP9M7GVN2W3"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWQKMM93QMAW56EJNV1Y/000001', '01M889EWR0MHWGGJPZJP5BAMGH', '1', '{"v":1,"id":"01M889EWQKMM93QMAW56EJNV1Y/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M889EWR0MHWGGJPZJP5BAMGH/1"},"at":"2026-03-02T09:00:00Z","request":"01M889EWQKMM93QMAW56EJNV1Y"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M889EWR0MHWGGJPZJP5BAMGH/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWSMGF7S7FW1JAQ4712H/000001', '01M889EWR0MHWGGJPZJP5BAMGH', '1', '{"v":1,"id":"01M889EWSMGF7S7FW1JAQ4712H/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M889EWR0MHWGGJPZJP5BAMGH/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M889EWSMGF7S7FW1JAQ4712H"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M889EWR0MHWGGJPZJP5BAMGH/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWTHM53YX4657YRQQED2/000001', '01M889EWR0MHWGGJPZJP5BAMGH', '1', '{"v":1,"id":"01M889EWTHM53YX4657YRQQED2/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M889EWR0MHWGGJPZJP5BAMGH/1"},"at":"2026-03-02T09:00:00Z","request":"01M889EWTHM53YX4657YRQQED2"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M889EWR0MHWGGJPZJP5BAMGH/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWVKG672K21SDQ3T4G1J/000001', '01M889EWR0MHWGGJPZJP5BAMGH', '1', '{"v":1,"id":"01M889EWVKG672K21SDQ3T4G1J/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M889EWR0MHWGGJPZJP5BAMGH/1","reason":"01M889EWR0MHWGGJPZJP5BAMGH-R1"},"at":"2026-03-02T09:00:00Z","request":"01M889EWVKG672K21SDQ3T4G1J"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M889EWR0MHWGGJPZJP5BAMGH/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWVRAN20WT93TJ7K9KM5/000001', '01M889EWR0MHWGGJPZJP5BAMGH', '1', '{"v":1,"id":"01M889EWVRAN20WT93TJ7K9KM5/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M889EWR0MHWGGJPZJP5BAMGH/1","reason":"01M889EWR0MHWGGJPZJP5BAMGH-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M889EWVRAN20WT93TJ7K9KM5"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M889EWR0MHWGGJPZJP5BAMGH/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWW5J893CT6EV90D8RM3/000001', '01M889EWW64HC628NQE1FERJXM', '1', '{"v":1,"id":"01M889EWW5J893CT6EV90D8RM3/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M889EWW64HC628NQE1FERJXM/1"},"at":"2026-03-03T09:00:00Z","request":"01M889EWW5J893CT6EV90D8RM3"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M889EWW64HC628NQE1FERJXM/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWWT0D1BEPS1T3RA9R9B/000001', '01M889EWW64HC628NQE1FERJXM', '1', '{"v":1,"id":"01M889EWWT0D1BEPS1T3RA9R9B/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M889EWW64HC628NQE1FERJXM/1"},"at":"2026-03-03T09:00:00Z","request":"01M889EWWT0D1BEPS1T3RA9R9B"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M889EWW64HC628NQE1FERJXM/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWX5JEE126VYX3J7QV55/000001', '01M889EWX6MYAXQ6T2EDT291PY', '1', '{"v":1,"id":"01M889EWX5JEE126VYX3J7QV55/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M889EWX6MYAXQ6T2EDT291PY/1"},"at":"2026-03-03T09:00:00Z","request":"01M889EWX5JEE126VYX3J7QV55"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M889EWX6MYAXQ6T2EDT291PY/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWY434EJWQWGDPB9BW9Y/000001', '01M889EWY51Y45QA1PW3JA3K3T', '1', '{"v":1,"id":"01M889EWY434EJWQWGDPB9BW9Y/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M889EWY51Y45QA1PW3JA3K3T/1"},"at":"2026-03-04T09:00:00Z","request":"01M889EWY434EJWQWGDPB9BW9Y"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M889EWY51Y45QA1PW3JA3K3T/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZ34X19CP3WKYS177Y0/000001', '01M889EWZ75WD9ENSXYDAT665A', '1', '{"v":1,"id":"01M889EWZ34X19CP3WKYS177Y0/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M889EWZ75WD9ENSXYDAT665A/1"},"at":"2026-03-04T09:00:00Z","request":"01M889EWZ34X19CP3WKYS177Y0"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M889EWZ75WD9ENSXYDAT665A/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-acc1d457-a326-4ad9-a08e-0cffa8701273', '01M889EWZXKPESMRHAZVKYAJ25/000001', '01M889EWZ75WD9ENSXYDAT665A', '1', '{"v":1,"id":"01M889EWZXKPESMRHAZVKYAJ25/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M889EWZ75WD9ENSXYDAT665A/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M889EWZXKPESMRHAZVKYAJ25"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M889EWZ75WD9ENSXYDAT665A/1', '2026-03-04 09:00:00.000000')
-- end
