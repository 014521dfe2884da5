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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_order_page` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_order_page_tenant_owner` ON `recorded`.`oms_order_page` (tenant, owner)
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
(SELECT s.*, e.line_place, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM `recorded`.`oms_order` AS h JOIN `recorded`.`oms_order_page` AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V/00001', '01M88ABDRD2AXPDGD3KBAEBV8V', '1', '{"v":1,"order":"01M88ABDRD2AXPDGD3KBAEBV8V","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00.000000', '0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDGATB7QCRC5FF8S0AT1', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '8cc5c2d58b8fa9065f2171f41463f18bf96b10f50dc194f8ec6de66c60f91b3f.e4746a611131f27c2cc50e905303973d7e2e54520769ec03b71581e67faa997e.16a47960a8491603755f9d1c5e7cfea8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDGM5H47EHCGMDGBTJQS', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', 'a0e5a9cc3b97d13eb0981e8a1bbe97b4da42a8034882d21918874a1702c76fdc.d60ff5e786ceb6a2e291f2e63240443c3e3026e89b05e4a552842662c0bca3af.f0784fca44c2cda6134ad81ee75010d7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDGM5H47EHCGMDGBTJQS', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'b6f338d390b20835e7357f6bb8235b98d0da2a5869fcf2a54c076fee0ca3dc3a.2607484dd6d3f4acbc9f4cf02403aa54a77d36e3ac221be7d2b4ffb2d0078afc.cfd38ec319f5625f5c8a2610911d4be4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDGM5H47EHCGMDGBTJQS', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', 'c2fdcdc456de39c39f59b414264e6a6af269961e5f14a858856e5058e272528d.b769a4b2c9f7bb9d37a0faf9544a732e7d98e5a62696c572c3e3854b0c3f56ec.838b2eb8ebb0f5d56f29c5ae2a35181d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'BERLIN', 'receipt', '01M88ABDGVT59RXQ577WCR6YYG', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDGVT59RXQ577WCR6YYG', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '087cfe294f6cf316317bcf55fe0016ae9db620749b3296828b0ebc8dc169db11.5bd894f0e6c311ddd78f883e84d1430b92f60e45f9582fc2b27a7987c1815c2d.e1a077cb4f8c14e84bc7de01253252a8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'BERLIN', 'receipt', '01M88ABDH0D92JRMEFSCKG6PEE', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDH0D92JRMEFSCKG6PEE', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '3c7081475d474dc191c4e0b8efc399be7ceaf428c843165f8617bd5852cc6bdc.bef7ca110a177adce718f3a6b229ed2e971d98ee20ee640a2a7fea7e3c141442.5fd3d96eff5d0b9098d23b0091bfccfa')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDH2NJGW3FMD5MR6Q93C', '', '{"v":1,"order":{"id":"01M88ABDHDZE59DXTSHGYDH6M7","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'f69c9d0f7f96ba0fbe7ad260c2fe8a9a6f3334e76d30d9d8f966c29afd15885d.4a20fc7b67085c2186b964f9ce3cae6a66aed9246e8904f6a874215ec9f41752.b267a5206e6e215a37a6ce1f4cf04cc7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDH2NJGW3FMD5MR6Q93C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '7f6e4e4517af5e09853be8469f0a7457c6795c86da4a1d681a1a83ae77924e91.866eefe75d3537c19112ded89e604368052cb43691c88cf81cb36386afa913ef.338cb57d7a429f0aada81d6aa217f621')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDH2NJGW3FMD5MR6Q93C', '', '{"v":1,"ledger":{"order":"01M88ABDHDZE59DXTSHGYDH6M7","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '1e6af93c01b43630c1c9422278b73b5d45c08e30e7d8723ef9e17beb22f3598b.86703cea6175df28fee74289988e7b56b879fccef0d3292e25ffdca738ff2c8c.891e33ca99f800ccf2c62d5e6f44d4cf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDH2NJGW3FMD5MR6Q93C', '', '{"v":1,"transaction":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88ABDHDZE59DXTSHGYDH6M7"}}', 'fa1f4581f7dcce8305fbd8294f1faab7f231601c0111b9095e4cd29fb3450cb3.b234018bdc54817ff815a97983abbc415908b111210503a60b0806fd88bf7cc0.4bab5718f933a843acb684c241838392')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P1#2', '', '{"v":1,"transaction":"01M88ABDHDZE59DXTSHGYDH6M7-P1","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P1"}', 'eb322c39f0a9992cb651a59dacf99b5f86a8418457ffdaa8ab06ecd1f70c5adf.b45960587c7cbd2725e1595e4229fdbcaf82d6ea18f238dd3ef76728b35e2e7b.aa25a6b467520c9f29ff89f43d870d34')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P1#2', '', '{"v":1}', 'cc96b4263ef47d274d490a1256d6f79f576e565823e44251930e9e58e7109509.56ea7001215d4dc07b85342c30a3e4d130eb5be14af010e6cd423e5698b9ab32.80026575b71a36be30e556548591e31b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDJJT40AMX60RCMYRN7Q', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '62247481ac8e1e26405840f115548d1e9c2cb870e4e267ee1756639d6b06e78e.36e5c5f609d94a8641feea8eadd3f0191fd390d59c07b83509b1d0aa0571145a.6247c7f9fc1b6ef7bcdb8e7a7cfe5ded')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDJVKTG85V0H3XTMDXZD', '', '{"v":1,"work":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '11cfa5e84d4001bd2c71b9407d5464fa3e4b39cb644f439039f69594e86ba0b3.867ed516e3cf5e61099e832db46f87983242fc02703b08d9ea33c55ef16e4ff3.4c1f494bc621ee8c53f7b54ad0891bc6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDK1S8S2JRAVTE34FHYA', '', '{"v":1,"fulfillment":"01M88ABDHDZE59DXTSHGYDH6M7-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'e55d3fe1d401b5426e04ea5b8d1a8a1d7cfe72fb1ad94e6c71720c5aa6281bb1.39ecc1f1fe2efb6ed7ea3823f5364a7c286e9b83b67d0d699f70a9502259e00b.d71896c2a4fab58b678b38c43077de03')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKBGPKZ6D4EQ4VV2DGW', '', '{"v":1,"fulfillment":"01M88ABDHDZE59DXTSHGYDH6M7-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'faeb720b97c74488d1bad5bf90dcd69100d2652be71a95184e9564abb75faadc.f7adaa49e7bb9500b772e148dfea2aacd5f87626235eac56433a539a089190dd.a0c06613c71406f3c6b0b40b60c09386')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKMAS9Q5RN74WNBSP9A', '', '{"v":1,"shipment":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-S1","fulfillment":"01M88ABDHDZE59DXTSHGYDH6M7-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABDHDZE59DXTSHGYDH6M7"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '50dab1f26d649a9d860278c51566e0f130fabdf113e9c44af0bb1ff7da8ef9e8.a3d2242dc8347a983108106af6c2c85f2b1c728670bdae5f9e05e63b56d803df.d69572b8648755de808b5215e02a6806')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKMAS9Q5RN74WNBSP9A', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88ABDHDZE59DXTSHGYDH6M7-S1","charge":"01M88ABDHDZE59DXTSHGYDH6M7-S1"}}', '6bf1626411c5ea2f060c072bef2ce636c312e5af170f383ad75de5339ea0c60a.3ec2133c65338ee4bac23994e7b123f9aac5fcfb84d26652632cb593e4294fb5.f59be24bbe0d7c3ef7f1a2d4aa74df50')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKMAS9Q5RN74WNBSP9A', '', '{"v":1,"transaction":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P1","cause":"01M88ABDHDZE59DXTSHGYDH6M7-S1"}}', 'de7b8b87789d7806703c5f40d62df74efd8018db97dec6bfd7380e8f358b91a7.a37af8f6e1514c0465c451de296c7b4afe4c44b1ce8001abc4cd17b3a1a7150d.0fc3ad90810210964d9a8dfda369aaa6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKMAS9Q5RN74WNBSP9A', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'cf06abada5b5e0820806d0e198cb045fbc064bf0d48f0b8e7a073f5ee6c6c8f9.5a92d5e40b7794d7744aa0e6c30a3010e4d43c73e66634eca3d6059256f73347.7f82c6ff175573b016f0556402c21ddb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKMAS9Q5RN74WNBSP9A', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88ABDHDZE59DXTSHGYDH6M7","charge":"01M88ABDHDZE59DXTSHGYDH6M7"}}', '3fae155086819b72162a75571dacbe0890d93cd4cac28f6dc2de3c7d33272198.9783e29aa2eebf63b36032c14c5ed6222b639579fb6a02b6ac272d9f4996bc67.065243212c442c0210e5488c318276eb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDKMAS9Q5RN74WNBSP9A', '', '{"v":1,"transaction":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P1","cause":"01M88ABDHDZE59DXTSHGYDH6M7"}}', '6573a4250a5004fabe83f9bc5f21f4183954900a0270b516334cf788faf27bb9.6fa587537063ddcde5a6fe82496de05e31cab6260c9de4fc6460fa68a9981c66.65bf9b95ba1a0fe208148f8af7d7c740')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P2#2', '', '{"v":1,"transaction":"01M88ABDHDZE59DXTSHGYDH6M7-P2","reference":"capture-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P2"}', '825e84a00412659fdef3d524b925b2e70f4a9cf6c016dd1321d7d88784d4d10a.1451141c356c185df5507e2937fa9a05007af43d3bc80d6b1620902e4bba5ae6.9b237f39f600354f9cd3b2ae1647b8bb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P3#2', '', '{"v":1,"transaction":"01M88ABDHDZE59DXTSHGYDH6M7-P3","reference":"capture-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P3"}', '0be3573e7c72f94ea76510b0984e4f75e8a9bb0b598e056d1d86444e77f5fb6a.1bdd8526ec80348e3b9df863511b6817b8a079c42e571c983edea79a5db04515.42a035ce5c878555cf63085496322c8f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P3#2', '', '{"v":1,"transaction":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P1","cause":"01M88ABDHDZE59DXTSHGYDH6M7"}}', 'f093643550ff6d42565282eb01313f8a5387d141a1ec221af6b5c96f728bc136.6fefa2d76ea5721dc6f849dbf887571b437f2e412590a469357314d0744856dd.94879626cab986937ed062d7f3309b48')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P4#2', '', '{"v":1,"transaction":"01M88ABDHDZE59DXTSHGYDH6M7-P4","reference":"cancel-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P4"}', '5617ca70eed3fee6cda341ea364d38eeb3143a5f694c35fd8931396cddea644a.22bf8cd45c8652aab6f97140a8d5fd392d3fab009c27dcbf2fb1acd493acd973.597bd774f826ef50d989887cf8560ae5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDN8FJ7YNQCXBX0WRN4N', '', '{"v":1,"shipment":"01M88ABDHDZE59DXTSHGYDH6M7-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '04a1a4812fb8e89f42f9a132e335fb88e5028be62caf5b1d6acfccbd16bc20e5.9565fb5142f382937b7ee8dc0797c8713292189d3e226e69e24807e3a62bbd03.016784edc35bafe6d049789402df027e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDN8FJ7YNQCXBX0WRN4N', '', '{"v":1}', 'a79b1fcf13e31f2598b37dbbb1dc0ecb9c4a35ff192ffd39029baa3a23de36ac.c977928b5123ba0a72e5090a9e4b9a89f17ad209d299cc7663066e8d1d9fa40a.265ddb4fbcd0918fab00f3b6358f6465')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDNM7TJ8KD7FSZZYKA2H', '', '{"v":1,"agreed":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'be3ae34d9de50827c044de7d71d0a2fe56c768101dd42f1ef93dd14066377c9d.165f7585bcd9bda556f3509e48a15f80c16a4d8b5b02600de58b312422fdcb0a.ff2014f4a83153e25a713b41db626d26')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'return', '01M88ABDHDZE59DXTSHGYDH6M7-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDP4TK9C65FS6HGTEVA1', '', '{"v":1,"returnId":"01M88ABDHDZE59DXTSHGYDH6M7-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '6c6d56b1066a10016b7866d882ad65022da22c26251186745ffb666af1d693f5.4d406556e370f1299f1e9a0f7ea9ca73a61f7beb0007740d81a87197c7800633.1acf7cc33b21f8dbcaaf3965b67dd0d9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'order', '01M88ABDHDZE59DXTSHGYDH6M7', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDPBJDFD7QPZ7BMW0PV9', '', '{"v":1,"returnId":"01M88ABDHDZE59DXTSHGYDH6M7-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '05aa7b9bc83355a54a1ea8f063480516d1a816b81c7fdddd5bbdaf1dd64da2a6.7670f61b0e0f868ed64fbcb656b8a62f158d1be08493206f3f669b0d522a0fc8.6e2ba0dcf191110c5e423ceb2285f6e8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDPBJDFD7QPZ7BMW0PV9', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88ABDHDZE59DXTSHGYDH6M7-R1","charge":"01M88ABDHDZE59DXTSHGYDH6M7-S1"}}', 'b68192959b55e4b274ba8961c20c0c0b960442188450e0967898495e40d888dc.3f8fb4b2d917fe3a5e0f3691c2199a5c12c434e6dd082c93a7a162970a013008.39ec43745a577a668bb192e64595b9da')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDPBJDFD7QPZ7BMW0PV9', '', '{"v":1,"transaction":{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P2","cause":"01M88ABDHDZE59DXTSHGYDH6M7-R1"}}', '48b3f347582a465771aee4329759c89e15862889f369782a92addccc627d1524.93cdff387aeab177d7f144998b73120626074d664cff7a74b75ee0b0ef597444.5a90ba790ef67556b7aeb610c90738ee')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', 'payment', '01M88ABDHDZE59DXTSHGYDH6M7', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88ABDHDZE59DXTSHGYDH6M7-P5#2', '', '{"v":1,"transaction":"01M88ABDHDZE59DXTSHGYDH6M7-P5","reference":"refund-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P5"}', '96ccc9010d76a63cdcc42123317b1eae5749d9f0df5c8b720d7124a022d3f594.bfebd946ff8041f5e18f38e02813029322ebc09ce3d75bdd82688a7d83045c93.d5e2c0fdcabbc2179d95202966dc6aac')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ3DXB6ST5DAT3X3SK1', '', '{"v":1,"order":{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '93a2350c4c994c1ecb7cdbe5ed157991d3e61ad621ce492f96dfcf6f36fef302.0d0ecc3f16d94a78acbcc95c36c38d01ec44a3fd9364824ec3e9d214036a9f22.ab3ab8c461ae1c99e62e4c2dfca13ed0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ3DXB6ST5DAT3X3SK1', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '653e775026caac27a14183c702e9af7a0408f0c8d4a754f342b23f5943b5ff57.c5ad3d59c9d3808441d2bbd533b2215ae46e5255ad9a7bb4aedd6490e9b9174d.0c5e003d944d8a47fdfcd1618c76e2f0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'payment', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ3DXB6ST5DAT3X3SK1', '', '{"v":1,"ledger":{"order":"01M88ABDQ48AAGQ0K5PVC16PYZ","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'be9e0a3f862cb209012f2991985f6410b732bea5d7d65f5c8055a4769df5431a.0f4802a34832bb187b4216e9e8744e90bb03cb0f0acb88c0ec9e5c3587200b0f.45cc8cc4f02d9e3580b88950f1e781de')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'payment', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ3DXB6ST5DAT3X3SK1', '', '{"v":1,"transaction":{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88ABDQ48AAGQ0K5PVC16PYZ"}}', '708c2fccec7330c42db175bac7dc1df1795766955b793ef1dccbbac19044feb9.0f39c665c2606ad0a2d8b62b1090a5012b6f091350c10aaae34a6296ef99fb5d.8f0581b4369e7393febdf07486ce586f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'payment', '01M88ABDQ48AAGQ0K5PVC16PYZ', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ48AAGQ0K5PVC16PYZ-P1#2', '', '{"v":1,"transaction":"01M88ABDQ48AAGQ0K5PVC16PYZ-P1","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDQ48AAGQ0K5PVC16PYZ-P1"}', '3b57ea8dbab8575674d816bfb0f1f52fb6ff305b3797b991af7a69e0eddc91dc.e19ae36ed5885dd16cc74896601bf17b0e1bd300c5ecee9273eaf6c6c9cef5b3.8ca41a14ac3f2e5d36914ee4f0dc9324')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ48AAGQ0K5PVC16PYZ-P1#2', '', '{"v":1}', '02ddd3bf2f2d2ba6baf674e8ae57e47e2ade5f62b0d328352c8544c3af7ef667.1d269432925f85141cc8ac079c1eb8c48361534a4fc2179f5e7a64c6e0a88826.a9ce38bc437c86ce2a446e2ed7df2f93')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQC62A0BAGXMNZYE9RX', '', '{"v":1,"work":{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '64b6f41bc10cc3df0751221221c01feb4b41311e266fbe6304eda7eb0bef5de8.772128cc0696711b03a40c8308acc4d59230759383ae352aa164232586bab996.d0123013b71a7940de8de72a6392a37a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQHST1FV5CR6KQPFF70', '', '{"v":1,"fulfillment":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '8beb5638aee04a59533ac41334df034947c15b223d984d56f0072466e7e8057f.6f0b0d87b7aadb51204521fda0cbab0396ecac36c7ff06ec83edae450fbda351.9fa326b3c63838a0f493d1101bd4fff5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQMS7AYH6G4F6B5ZREB', '', '{"v":1,"fulfillment":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'd20419e49964b49ea6f722776f75815b954937ecea0b07d595d61befea9aeff7.384b33d294099941b2342e7a565e304ea3bcfea67626b65b82e854da248c2551.db0a9a11da285643d37e231198078818')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'order', '01M88ABDQ48AAGQ0K5PVC16PYZ', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQP8AD16WVH6HDE8JZK', '', '{"v":1,"shipment":{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1","fulfillment":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABDQ48AAGQ0K5PVC16PYZ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'b5da93e821c14b0a8dfb4747462559bef91a66bd9c0291ed86da67be95871f86.ce51f5bc2e78aba2a2c3c3d65c601fc4bcdc700efe792798402ece23e4661ca7.08edc9fe33c7e572ba5d64ac6649be1c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'payment', '01M88ABDQ48AAGQ0K5PVC16PYZ', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQP8AD16WVH6HDE8JZK', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1","charge":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1"}}', '7df7ebc54d805690e58246ad4eb52f5763f585ce9c7827ed40e062c9826e951b.db2659367e483e86cd5ff2114c7fe43411b1b280657dd8afe939e90f2d708032.ca114d56d35a21b7c843ba6743fe11d8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'payment', '01M88ABDQ48AAGQ0K5PVC16PYZ', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQP8AD16WVH6HDE8JZK', '', '{"v":1,"transaction":{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88ABDQ48AAGQ0K5PVC16PYZ-P1","cause":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1"}}', '2c03fe6e6eca6a8168224848d85dc97bb6e2c52eda39bc36f26ce3ce858c1a5f.1eb1ebe858cc6e4685d836e94192911dc5c20d6e62730f7e238ae6c2d7d739b7.7dbdaf46b254fb7f115abd75908473ce')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', 'payment', '01M88ABDQ48AAGQ0K5PVC16PYZ', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDQ48AAGQ0K5PVC16PYZ-P2#2', '', '{"v":1,"transaction":"01M88ABDQ48AAGQ0K5PVC16PYZ-P2","reference":"capture-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDQ48AAGQ0K5PVC16PYZ-P2"}', '7f5f81dc6e58b241afe4afcc7bda9747b80022284069baab4439ecc371d955d1.95d245f53ff4870adaa110ce81b553838d6278c90ec63153f1a4dc0694a4af05.73050225739bc3128696021c2b531bf5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'order', '01M88ABDRD2AXPDGD3KBAEBV8V', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRBR1F4PJ8RB9P18TEN', '', '{"v":1,"order":{"id":"01M88ABDRD2AXPDGD3KBAEBV8V","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '1b4003089c3c4e3ea7921cb2ea9c1672461f2522980b98a45800bd6958ab57ff.cb3945392a5716bc0f7c191e02e584398034190be5127a0c0becab00d346faa8.9551fdc2125707cc30d567637d22b973')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'order', '01M88ABDRD2AXPDGD3KBAEBV8V', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRBR1F4PJ8RB9P18TEN', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', 'a077f74863dffd5b8441265a70cfa3623c0f9efd008d1ec1359abaf101d2b232.6b7f4f3625b299c580ff7cf2dc9cc727bc540a4ce630427d6f6516fd65381c73.f281bc26ae92050986aca5a8cc99ed52')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'payment', '01M88ABDRD2AXPDGD3KBAEBV8V', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRBR1F4PJ8RB9P18TEN', '', '{"v":1,"ledger":{"order":"01M88ABDRD2AXPDGD3KBAEBV8V","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'cdae3c692f0a6bbfb45a17af2f97c4920a98ab1a2ab004ede6263e1f8792cde9.7b15fe1f268137486237c1a54270b4c40811470cbd74b802dc684f76d7de800d.f2cd014e80c94e2c523805a61b8ef1ce')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'payment', '01M88ABDRD2AXPDGD3KBAEBV8V', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRBR1F4PJ8RB9P18TEN', '', '{"v":1,"transaction":{"id":"01M88ABDRD2AXPDGD3KBAEBV8V-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88ABDRD2AXPDGD3KBAEBV8V"}}', '9c6e6dc4d75882b49993536dab03115ac8da9b6ab7e3f9d83ed7108da10df80f.fb8bf70f028cdd692535d6b6432a9be66574d4363a6051ddd8a7102a7f529f5e.7b7301859b7a80a998caaaf21daa673f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'payment', '01M88ABDRD2AXPDGD3KBAEBV8V', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRD2AXPDGD3KBAEBV8V-P1#2', '', '{"v":1,"transaction":"01M88ABDRD2AXPDGD3KBAEBV8V-P1","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDRD2AXPDGD3KBAEBV8V-P1"}', '86e2120d99d6fa7e5cf90949b0b1929e883e9a01fe37f931a6c05f104d2877f8.64ddfc25d1b25058669544e5fbba4722f1b6dc069352e9f19ad0877011c47192.ea34abbd25d2275a719acc0ee73b0e34')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'order', '01M88ABDRD2AXPDGD3KBAEBV8V', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRD2AXPDGD3KBAEBV8V-P1#2', '', '{"v":1}', 'c713bc518382baf2c9b81d201862f5f0730d99f86e56630c71ba45417f82f081.348f008ba6c60aa03abeb744fc290e30c2feb1446609ee9677ccc6366be1eeb9.be0d4f2169f3ffb731f9d7cccbfe4b6e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', 'order', '01M88ABDRD2AXPDGD3KBAEBV8V', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88ABDRTZ2T0FJKABCH4JQHC', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', 'c832e138ea519d1a422ee04c85249c45e9fa1dcb9cd6df55d052f9ebdfde5470.d5e0a1e6ed1977923289d0dedeb24c905b7468163e4ee21472d90fb80a80b588.6ab527564992cba5301e675257bfae20')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'order', '01M88ABDS0GS2WJQCAQC436GGV', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDRZVY05REXV12FCB78Y', '', '{"v":1,"order":{"id":"01M88ABDS0GS2WJQCAQC436GGV","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '560bde4148c366899d9e6b7a0972c4ed05c5cf7cc9ad30e6ffb30214eb5ab5de.9beeae2eb3577aff7358e83a87f46d2c81719eb8f85789ce1af4b4d8c0ad54c5.d47ff49adff6cd0963216c202f5607f2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'order', '01M88ABDS0GS2WJQCAQC436GGV', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDRZVY05REXV12FCB78Y', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '9e42b27e9f5a85b16e94f2950bbaecd0aa4e997995d4a5786efa5917d026905f.a9c6f30300a0aa882b954a8e6387d84b49e9d9fb02c3e4dcb6ee157c55df01be.a30843820c82d4e86951d1b2a224d7c6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'payment', '01M88ABDS0GS2WJQCAQC436GGV', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDRZVY05REXV12FCB78Y', '', '{"v":1,"ledger":{"order":"01M88ABDS0GS2WJQCAQC436GGV","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '67093ddaf82e3a2fd04a6aaaf0b7f2a10e15758466bdcb8573801bdfcc97de97.9c46088a87f28b8e7d408583cf6849d7d0d8bd9092f706a643890e8dd1c0f325.ef29beccded35766c74a9d86b993ac84')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'payment', '01M88ABDS0GS2WJQCAQC436GGV', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDRZVY05REXV12FCB78Y', '', '{"v":1,"transaction":{"id":"01M88ABDS0GS2WJQCAQC436GGV-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88ABDS0GS2WJQCAQC436GGV"}}', 'd717b8ccfce701e805c474724a0ead76dd0c746bd196c3c190d6ec06c1245625.a2c7479eba5465b96a7b6b23a246f29e905edae85b567d7f243ae46eb9bb1855.e041f2f7da49c45c1fc81c5cb65199e1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'payment', '01M88ABDS0GS2WJQCAQC436GGV', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDS0GS2WJQCAQC436GGV-P1#2', '', '{"v":1,"transaction":"01M88ABDS0GS2WJQCAQC436GGV-P1","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDS0GS2WJQCAQC436GGV-P1"}', '743cdd6dc2f01b9047586312b0aa798d194bea9e5870bd21763f36ce6fb0ee5a.9eae41a2bf296a77f179a4ca4ed71401ae243049a8624d108f71a5875b2c4baf.f4fcde7853f4bb68f289fac86d58591f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'order', '01M88ABDS0GS2WJQCAQC436GGV', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDS0GS2WJQCAQC436GGV-P1#2', '', '{"v":1}', '6031fc3534edfba618bb3dd3f899d51586c5fda36c1a8658d758aaf8550bf362.36ed76c2a5a126eed03895d7beb09da80197a1f389225b417c2900f9e45180c3.457ee237f40ac9f5330bc33a2848678e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', 'order', '01M88ABDS0GS2WJQCAQC436GGV', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDS9SVT2ATTVK4P6WJBA', '', '{"v":1,"work":{"id":"01M88ABDS0GS2WJQCAQC436GGV-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '0011b4da2f5103d840670909692c42bb4cf2e7be831d114e4b5190ff4d139e53.afd2612f3412bea5237faa9ce3f74088a3a3cdc397fc858b6b97a0f87005508a.05f3ae2378ba58b3c322a5600a9caeb6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'order', '01M88ABDSCQ7ERG3NFFQBP517V', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSB0Q394S96VRT43AS9', '', '{"v":1,"order":{"id":"01M88ABDSCQ7ERG3NFFQBP517V","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '116f6cda9ace079b7db1a05ea93945c4d0e3477b56d04c95a47438edbef27d30.3a86724d1d8f7d10c3003b59629559abe1925eb0fe40e45427daa6e82c4a48cf.cf698b95798d98a12a275917ee893086')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'order', '01M88ABDSCQ7ERG3NFFQBP517V', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSB0Q394S96VRT43AS9', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b02aed397d1c1821c0570cd284daad69d3e23ca2023f9d849010748e098af664.bf5a7a83ad4a01cfe5abb395bf271f20ba206b8447dd0ac682b55dc08ed48a72.3ba5908e3985dfdc4485087a0736de3a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'payment', '01M88ABDSCQ7ERG3NFFQBP517V', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSB0Q394S96VRT43AS9', '', '{"v":1,"ledger":{"order":"01M88ABDSCQ7ERG3NFFQBP517V","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '3c24237f59ccd762cb6adfd3e157a0e55cdf1f82cd94b62cb0714fe0f27b074e.962d62581c77c0a67ecc9e57fcb564d402ad41802f4537cc6089fdd810112cea.3f606f325e6990e2ee61374e7898000f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'payment', '01M88ABDSCQ7ERG3NFFQBP517V', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSB0Q394S96VRT43AS9', '', '{"v":1,"transaction":{"id":"01M88ABDSCQ7ERG3NFFQBP517V-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88ABDSCQ7ERG3NFFQBP517V"}}', 'd07eb1c1594fa2153313d5a4a1e48f27701261d7a373da5d8b310fad88da5d69.ea79cd68846c76601480326c522b3d920e104291b9b9ea75900ee8f71485e232.3d452001a39159e1d442d007d84d06ab')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'payment', '01M88ABDSCQ7ERG3NFFQBP517V', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSCQ7ERG3NFFQBP517V-P1#2', '', '{"v":1,"transaction":"01M88ABDSCQ7ERG3NFFQBP517V-P1","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDSCQ7ERG3NFFQBP517V-P1"}', '233f3d5e4aef13ac96428beb6c07c6e1b0fa76b1c2b3b2803ce59b7792baf9e9.f8f2dada7b7b0fbe7fb411d0507277045a44a1befdf39770d21cbd0d16e5fc51.485901bbdbad1523a335c6314c087afd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'order', '01M88ABDSCQ7ERG3NFFQBP517V', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSCQ7ERG3NFFQBP517V-P1#2', '', '{"v":1}', '81d2cb38078595cdbe4995ae3c9869cbbf35ee73e72148a1ae0772913c09f745.3d0a013e0adabdc80a8366f32a4f56462c4f8aa3a91ca0c751f7aebda1b72a06.204fa1722a9ced9e16c839fbd6b7eaaa')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'order', '01M88ABDSCQ7ERG3NFFQBP517V', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSJ9WK53BCGJ54VZX1K', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'b6da719e0ae40ec9af8d4332bb90cf23d7a41ec2e73e83d7df4e25ea002adee8.90d21c7ac4f027ecd82cc53779905849fb96f12ed36a655dec075b73cfe42cc6.61ad346895f294c6586b132b3f8cc1bb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'order', '01M88ABDSCQ7ERG3NFFQBP517V', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSJ9WK53BCGJ54VZX1K', '', '{"v":1}', '89237a3462ced98f5462aaada0769348cf403d6ab797fbae5a99a359e12eafb3.537778e9901eb1a90742f5159e3b542290947a0bc3df1ad932baed3e03ae977b.c2c7bc5474372bce1e98fb285a36e58f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'payment', '01M88ABDSCQ7ERG3NFFQBP517V', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSJ9WK53BCGJ54VZX1K', '', '{"v":1,"transaction":{"id":"01M88ABDSCQ7ERG3NFFQBP517V-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88ABDSCQ7ERG3NFFQBP517V-P1","cause":"01M88ABDSCQ7ERG3NFFQBP517V"}}', '5d603ce8aac00bf8c5737bfa05c702c704da41150d417eb1461e1cdd8108b95a.d024c1d4d52b2001e5da6b9a115e389e3c9298b67d9074ec932a3a281a095a7c.ece032f6d003f531d9c297ece3fef19f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', 'payment', '01M88ABDSCQ7ERG3NFFQBP517V', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88ABDSCQ7ERG3NFFQBP517V-P2#2', '', '{"v":1,"transaction":"01M88ABDSCQ7ERG3NFFQBP517V-P2","reference":"cancel-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDSCQ7ERG3NFFQBP517V-P2"}', '8277bb935452dd596658df944abbfb4c9ee8a7d658622042a4834f12aac7451f.66fcf90d18b814f6cb574ccf5850291d891b711b9f30eaa19d8f121c850f1afa.1062f198f92a7313a7c3de14ddf43420')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-F1', '01M88ABDHDZE59DXTSHGYDH6M7', '4', '{"v":1,"id":"01M88ABDHDZE59DXTSHGYDH6M7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ-F1', '01M88ABDQ48AAGQ0K5PVC16PYZ', '4', '{"v":1,"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV-F1', '01M88ABDS0GS2WJQCAQC436GGV', '1', '{"v":1,"id":"01M88ABDS0GS2WJQCAQC436GGV-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '8cc5c2d58b8fa9065f2171f41463f18bf96b10f50dc194f8ec6de66c60f91b3f')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', '01M88ABDHDZE59DXTSHGYDH6M7', '15', '{"v":1,"id":"01M88ABDHDZE59DXTSHGYDH6M7","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '96ccc9010d76a63cdcc42123317b1eae5749d9f0df5c8b720d7124a022d3f594')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', '01M88ABDQ48AAGQ0K5PVC16PYZ', '7', '{"v":1,"id":"01M88ABDQ48AAGQ0K5PVC16PYZ","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', '7f5f81dc6e58b241afe4afcc7bda9747b80022284069baab4439ecc371d955d1')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', '01M88ABDRD2AXPDGD3KBAEBV8V', '3', '{"v":1,"id":"01M88ABDRD2AXPDGD3KBAEBV8V","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', 'c832e138ea519d1a422ee04c85249c45e9fa1dcb9cd6df55d052f9ebdfde5470')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', '01M88ABDS0GS2WJQCAQC436GGV', '3', '{"v":1,"id":"01M88ABDS0GS2WJQCAQC436GGV","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', '0011b4da2f5103d840670909692c42bb4cf2e7be831d114e4b5190ff4d139e53')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', '01M88ABDSCQ7ERG3NFFQBP517V', '4', '{"v":1,"id":"01M88ABDSCQ7ERG3NFFQBP517V","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', '8277bb935452dd596658df944abbfb4c9ee8a7d658622042a4834f12aac7451f')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'web/4711', '01M88ABDHDZE59DXTSHGYDH6M7', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88ABDHDZE59DXTSHGYDH6M7"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7', '01M88ABDHDZE59DXTSHGYDH6M7', '8', '{"v":1,"order":"01M88ABDHDZE59DXTSHGYDH6M7","currency":"EUR","method":"card","transactions":[{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P1","cause":"01M88ABDHDZE59DXTSHGYDH6M7"},{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P1","reference":"capture-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P2","cause":"01M88ABDHDZE59DXTSHGYDH6M7-S1"},{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P1","reference":"capture-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P3","cause":"01M88ABDHDZE59DXTSHGYDH6M7"},{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P1","reference":"cancel-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P4","cause":"01M88ABDHDZE59DXTSHGYDH6M7"},{"id":"01M88ABDHDZE59DXTSHGYDH6M7-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABDHDZE59DXTSHGYDH6M7-P2","reference":"refund-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDHDZE59DXTSHGYDH6M7-P5","cause":"01M88ABDHDZE59DXTSHGYDH6M7-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ', '01M88ABDQ48AAGQ0K5PVC16PYZ', '4', '{"v":1,"order":"01M88ABDQ48AAGQ0K5PVC16PYZ","currency":"JPY","method":"card","transactions":[{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDQ48AAGQ0K5PVC16PYZ-P1","cause":"01M88ABDQ48AAGQ0K5PVC16PYZ"},{"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88ABDQ48AAGQ0K5PVC16PYZ-P1","reference":"capture-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDQ48AAGQ0K5PVC16PYZ-P2","cause":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V', '01M88ABDRD2AXPDGD3KBAEBV8V', '2', '{"v":1,"order":"01M88ABDRD2AXPDGD3KBAEBV8V","currency":"KWD","method":"card","transactions":[{"id":"01M88ABDRD2AXPDGD3KBAEBV8V-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDRD2AXPDGD3KBAEBV8V-P1","cause":"01M88ABDRD2AXPDGD3KBAEBV8V"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV', '01M88ABDS0GS2WJQCAQC436GGV', '2', '{"v":1,"order":"01M88ABDS0GS2WJQCAQC436GGV","currency":"EUR","method":"card","transactions":[{"id":"01M88ABDS0GS2WJQCAQC436GGV-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDS0GS2WJQCAQC436GGV-P1","cause":"01M88ABDS0GS2WJQCAQC436GGV"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V', '01M88ABDSCQ7ERG3NFFQBP517V', '4', '{"v":1,"order":"01M88ABDSCQ7ERG3NFFQBP517V","currency":"EUR","method":"card","transactions":[{"id":"01M88ABDSCQ7ERG3NFFQBP517V-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDSCQ7ERG3NFFQBP517V-P1","cause":"01M88ABDSCQ7ERG3NFFQBP517V"},{"id":"01M88ABDSCQ7ERG3NFFQBP517V-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88ABDSCQ7ERG3NFFQBP517V-P1","reference":"cancel-t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55/01M88ABDSCQ7ERG3NFFQBP517V-P2","cause":"01M88ABDSCQ7ERG3NFFQBP517V"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'b6f338d390b20835e7357f6bb8235b98d0da2a5869fcf2a54c076fee0ca3dc3a')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', 'c2fdcdc456de39c39f59b414264e6a6af269961e5f14a858856e5058e272528d')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'a0e5a9cc3b97d13eb0981e8a1bbe97b4da42a8034882d21918874a1702c76fdc')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDGATB7QCRC5FF8S0AT1', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDGFK953XK73ZWB0AKHJ', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDGM5H47EHCGMDGBTJQS', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDGVT59RXQ577WCR6YYG', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDGYZYTP394HZWHE4ZYQ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDH0D92JRMEFSCKG6PEE', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDH1XVKBMW70ZSNJRTN6', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDH2NJGW3FMD5MR6Q93C', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-P1#2', 'e5f0c2bfd035e643ddb3dc336d00c8d20fec36ed11b16f696772a9aa2fd93419', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-P2#2', '748a5764dd78af9191016b62c4a7296788124b7acb2a7e63f38049b60ebae22d', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-P3#2', '26a6ab49385ce0f2b3ef42c0b8d44be57639b393ccc6c167195d2c18bbf38e57', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-P4#2', '958140181616298ff24387109636a47bb0bb0ac1e788a52ec2e78acc980c8bee', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-P5#2', 'fdeaff6455871d3808cc47f78bc176f2ad0d7f7948d739f6f2c1db721885885d', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDJJT40AMX60RCMYRN7Q', 'a348e922b3b3ae24280d56b5eccc9f21f7542aa8629bb1b5612f9bf8f9865761', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDJQ821279H1ZY0JZ1XA', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDJVKTG85V0H3XTMDXZD', 'a7eac6ac5e89d5c064a4fe5d6f2debefa6722396fee627c2b37f72a66c280d87', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDK1S8S2JRAVTE34FHYA', '09b88e92ef44eb1ce663a9d63488a23b755a69204b85a778cd15f4beefaf92b1', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDKBGPKZ6D4EQ4VV2DGW', 'b5adea0471dce20fdbd7c153b8aa89c4fc8f4c8d06c042d96fcb8d09cc901404', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDKMAS9Q5RN74WNBSP9A', '071a4c60a879e27b661ff6975746948e247c0e73020c77748bca8e7e686a8c6b', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDN8FJ7YNQCXBX0WRN4N', 'a4b0f6ac25d6fdc7e65c1215d45763495c7261997e683fe07505c0f8b98917c2', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDNM7TJ8KD7FSZZYKA2H', '7d8248bc5330dc1cde60fe432da7a86d89fe3696f4a940b44f79f3f3e1650cc2', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDP4TK9C65FS6HGTEVA1', '5f46e40096a0e5ec5f52b1f27095d005597726962477494d23025bb0335b967c', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDPBJDFD7QPZ7BMW0PV9', '1abdbfd679b3768a329350fded162dc1355cba2f063a9c9c0c3d5e68cc6cf2a8', '{"v":1,"subject":"01M88ABDHDZE59DXTSHGYDH6M7-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDPEH63DXCZS0N3N9Z9B', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ3DXB6ST5DAT3X3SK1', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ-P1#2', '7c2cdc0d8f77a2f88b4c127e930ca5d3a7844265888fad14ca431ac9064ab227', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ-P2#2', '5c3a234f7c260a29268fad3a98eead820c11166746e3a90d1500c8a3cd8b4069', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQC62A0BAGXMNZYE9RX', '2a3ea817b69df38a56fb42a89bb8860407f8c222c3b24884d08f5a264d22bd45', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQHST1FV5CR6KQPFF70', '49dea627a5cf5c6dd5b0fab328b672f8e513012b43ad168796f99b9f3fdb6829', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQMS7AYH6G4F6B5ZREB', '58f88845d0545d653c9ce528157b51f92a7a0ea88092fa3d0d9361e380df3dfb', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQP8AD16WVH6HDE8JZK', 'f8839fe684f0de1e88cf62a5eeae290e81cb4aff42d870dc837a4161f4e839d7', '{"v":1,"subject":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRBR1F4PJ8RB9P18TEN', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88ABDRD2AXPDGD3KBAEBV8V","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD2AXPDGD3KBAEBV8V-P1#2', 'd9e87c19c9b15858cd5910cb3481394d65b45b58f48be1a955fc67f84c7c0a01', '{"v":1,"subject":"01M88ABDRD2AXPDGD3KBAEBV8V-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRD7WNJR8D7YAE92DP8', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRTZ2T0FJKABCH4JQHC', 'd3da634c55f91b186250d0d19853467dd696e118a998448be7606150c2d026c8', '{"v":1,"subject":"01M88ABDRD2AXPDGD3KBAEBV8V"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRZVY05REXV12FCB78Y', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88ABDS0GS2WJQCAQC436GGV"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS0GS2WJQCAQC436GGV-P1#2', 'e988945817ddec4bc67010cd485b775d698a004a6ac7a0d49c8ed97e9e3a1567', '{"v":1,"subject":"01M88ABDS0GS2WJQCAQC436GGV-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDS9SVT2ATTVK4P6WJBA', '9e8c8bc3cdec86aa4ffc5930197771a8ea802b6948a3a772b78d8af14ccd0897', '{"v":1,"subject":"01M88ABDS0GS2WJQCAQC436GGV"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSB0Q394S96VRT43AS9', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88ABDSCQ7ERG3NFFQBP517V"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V-P1#2', 'fbd87169d5001fa7cb1ebbc272b23852c4bf267651ee3cf24737ca48f77a9171', '{"v":1,"subject":"01M88ABDSCQ7ERG3NFFQBP517V-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSCQ7ERG3NFFQBP517V-P2#2', 'b310c265cbb6bbe5344b7558499909a508b8f977f9f44f7a5c6c900e04b6a142', '{"v":1,"subject":"01M88ABDSCQ7ERG3NFFQBP517V-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSJ9WK53BCGJ54VZX1K', '7a0184faa56749ab3379ab76d785521ee6c0a666da85d0b63a4b82f8b8141832', '{"v":1,"subject":"01M88ABDSCQ7ERG3NFFQBP517V"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSMACVDBAYYKHN7GHWF', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-R1', '01M88ABDHDZE59DXTSHGYDH6M7', '3', '{"v":1,"id":"01M88ABDHDZE59DXTSHGYDH6M7-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 03:00:25', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 03:00:25', '17', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.113', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-346528598', 'root', '2026-11-25 03:00:25', '115', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1843941918', 'root', '2026-11-25 03:00:25', '24', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDHDZE59DXTSHGYDH6M7-S1', '01M88ABDHDZE59DXTSHGYDH6M7', '2', '{"v":1,"id":"01M88ABDHDZE59DXTSHGYDH6M7-S1","fulfillment":"01M88ABDHDZE59DXTSHGYDH6M7-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABDHDZE59DXTSHGYDH6M7"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88ABDHDZE59DXTSHGYDH6M7', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ48AAGQ0K5PVC16PYZ-S1', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', '{"v":1,"id":"01M88ABDQ48AAGQ0K5PVC16PYZ-S1","fulfillment":"01M88ABDQ48AAGQ0K5PVC16PYZ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88ABDQ48AAGQ0K5PVC16PYZ"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88ABDQ48AAGQ0K5PVC16PYZ', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDGVT59RXQ577WCR6YYG/000001', 'TEA', '1', '{"v":1,"id":"01M88ABDGVT59RXQ577WCR6YYG/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88ABDGVT59RXQ577WCR6YYG"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDH0D92JRMEFSCKG6PEE/000001', 'MUG', '1', '{"v":1,"id":"01M88ABDH0D92JRMEFSCKG6PEE/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88ABDH0D92JRMEFSCKG6PEE"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDH2NJGW3FMD5MR6Q93C/000001', '01M88ABDHDZE59DXTSHGYDH6M7', '1', '{"v":1,"id":"01M88ABDH2NJGW3FMD5MR6Q93C/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88ABDHDZE59DXTSHGYDH6M7/1"},"at":"2026-03-02T09:00:00Z","request":"01M88ABDH2NJGW3FMD5MR6Q93C"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88ABDHDZE59DXTSHGYDH6M7/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDJJT40AMX60RCMYRN7Q/000001', '01M88ABDHDZE59DXTSHGYDH6M7', '1', '{"v":1,"id":"01M88ABDJJT40AMX60RCMYRN7Q/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88ABDHDZE59DXTSHGYDH6M7/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88ABDJJT40AMX60RCMYRN7Q"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88ABDHDZE59DXTSHGYDH6M7/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDKMAS9Q5RN74WNBSP9A/000001', '01M88ABDHDZE59DXTSHGYDH6M7', '1', '{"v":1,"id":"01M88ABDKMAS9Q5RN74WNBSP9A/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88ABDHDZE59DXTSHGYDH6M7/1"},"at":"2026-03-02T09:00:00Z","request":"01M88ABDKMAS9Q5RN74WNBSP9A"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88ABDHDZE59DXTSHGYDH6M7/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDP4TK9C65FS6HGTEVA1/000001', '01M88ABDHDZE59DXTSHGYDH6M7', '1', '{"v":1,"id":"01M88ABDP4TK9C65FS6HGTEVA1/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88ABDHDZE59DXTSHGYDH6M7/1","reason":"01M88ABDHDZE59DXTSHGYDH6M7-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88ABDP4TK9C65FS6HGTEVA1"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88ABDHDZE59DXTSHGYDH6M7/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDPBJDFD7QPZ7BMW0PV9/000001', '01M88ABDHDZE59DXTSHGYDH6M7', '1', '{"v":1,"id":"01M88ABDPBJDFD7QPZ7BMW0PV9/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88ABDHDZE59DXTSHGYDH6M7/1","reason":"01M88ABDHDZE59DXTSHGYDH6M7-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88ABDPBJDFD7QPZ7BMW0PV9"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88ABDHDZE59DXTSHGYDH6M7/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQ3DXB6ST5DAT3X3SK1/000001', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', '{"v":1,"id":"01M88ABDQ3DXB6ST5DAT3X3SK1/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88ABDQ48AAGQ0K5PVC16PYZ/1"},"at":"2026-03-03T09:00:00Z","request":"01M88ABDQ3DXB6ST5DAT3X3SK1"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88ABDQ48AAGQ0K5PVC16PYZ/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDQP8AD16WVH6HDE8JZK/000001', '01M88ABDQ48AAGQ0K5PVC16PYZ', '1', '{"v":1,"id":"01M88ABDQP8AD16WVH6HDE8JZK/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88ABDQ48AAGQ0K5PVC16PYZ/1"},"at":"2026-03-03T09:00:00Z","request":"01M88ABDQP8AD16WVH6HDE8JZK"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88ABDQ48AAGQ0K5PVC16PYZ/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRBR1F4PJ8RB9P18TEN/000001', '01M88ABDRD2AXPDGD3KBAEBV8V', '1', '{"v":1,"id":"01M88ABDRBR1F4PJ8RB9P18TEN/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88ABDRD2AXPDGD3KBAEBV8V/1"},"at":"2026-03-03T09:00:00Z","request":"01M88ABDRBR1F4PJ8RB9P18TEN"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88ABDRD2AXPDGD3KBAEBV8V/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDRZVY05REXV12FCB78Y/000001', '01M88ABDS0GS2WJQCAQC436GGV', '1', '{"v":1,"id":"01M88ABDRZVY05REXV12FCB78Y/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88ABDS0GS2WJQCAQC436GGV/1"},"at":"2026-03-04T09:00:00Z","request":"01M88ABDRZVY05REXV12FCB78Y"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88ABDS0GS2WJQCAQC436GGV/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSB0Q394S96VRT43AS9/000001', '01M88ABDSCQ7ERG3NFFQBP517V', '1', '{"v":1,"id":"01M88ABDSB0Q394S96VRT43AS9/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88ABDSCQ7ERG3NFFQBP517V/1"},"at":"2026-03-04T09:00:00Z","request":"01M88ABDSB0Q394S96VRT43AS9"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88ABDSCQ7ERG3NFFQBP517V/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-8cae4629-d6c9-4a76-8bb6-fdeae3880b55', '01M88ABDSJ9WK53BCGJ54VZX1K/000001', '01M88ABDSCQ7ERG3NFFQBP517V', '1', '{"v":1,"id":"01M88ABDSJ9WK53BCGJ54VZX1K/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88ABDSCQ7ERG3NFFQBP517V/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88ABDSJ9WK53BCGJ54VZX1K"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88ABDSCQ7ERG3NFFQBP517V/1', '2026-03-04 09:00:00.000000')
-- end
