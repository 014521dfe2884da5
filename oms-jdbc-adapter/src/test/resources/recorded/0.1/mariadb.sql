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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_supply` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `node` varchar(255),
    `source` varchar(255),
    `reference` varchar(255),
    `units` bigint,
    `received` bigint,
    `open_units` bigint,
    `due_at` datetime(6),
    `is_open` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `source` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `received` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `open_units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_owner` ON `recorded`.`oms_supply` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_due_at_tenant_id` ON `recorded`.`oms_supply` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_sku_due_at_id` ON `recorded`.`oms_supply` (tenant, `sku`, `due_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_tenant_is_open_due_at_id` ON `recorded`.`oms_supply` (tenant, `is_open`, `due_at`, id)
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
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y/00001', '01M88FRCA30EPP4RGT04891Q1Y', '1', '{"v":1,"order":"01M88FRCA30EPP4RGT04891Q1Y","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00.000000', '0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC48R5815HPQQGME6GYZ', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'dc696da3b2cec7a2dee3fa3b75ac7d54da6c4a130fab4895d69e5edd99e7e253.3176e7c13c6853225b3b556e3cd48bcb0069d59bd6235688c447b4d61f919c0b.ed3092f6229a4b97c3cd1a89631e50c6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4BMKRPPT2JG30Y6HS9', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', '8e230e68724e2b9582b79d9326cad433185093903739a51ebb5dfec90308a5ff.cb98b1c2680778d01084c56513d22a08f8f14c78a2e2dcb54151ef76db562f0b.13d50bbfb091dfc66ad6bfcc6f0c39e1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4BMKRPPT2JG30Y6HS9', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'f335ccacc0e200fa61371ab9bda1d477934e0cd261b5938574783661fee46d4d.b10b5667c5736f661539b8bd534236daef6c059ddb345c5bb5307ae37ddc1696.a0fd470c2de94184055befe348189170')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4BMKRPPT2JG30Y6HS9', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', '2e77d4c388b78409930dcceb768d75f2811f1c5200a0baf8ab09b768dd3c3f77.e3776bff110e4d72915828cb643acb7c4260ea2121a6a2138c1d71a49765d5c0.611ad69d06c29f4c91001dcb8856f644')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', 'BERLIN', 'receipt', '01M88FRC4EAGB70HEPXPT765C5', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4EAGB70HEPXPT765C5', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '29d201feb06e50b38b3adc168ad5af3e66c91ae54b488022b69bcb0a9ce24f1a.3bd38ae31f3ac72cc8a6a3b68e090701bf81b0dfbb9bf382733184de26d5c3a1.0e2f6bf437bb49c5297031aa946ef498')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', 'BERLIN', 'receipt', '01M88FRC4JHC8B1Z0KGWBR56AM', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4JHC8B1Z0KGWBR56AM', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'dc56abeb0a27153c8105a04895e1d69eeb1007413f2423d59bc7f1fed6edb11e.984fc215cfb0d46460ab63f79f4ab301950b38dc8c702fa10988b7abe69d2a6f.7811b6e6571c3e71a8039adcadddc6ae')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4XN3VXBG0B15WQNN6M', '', '{"v":1,"order":{"id":"01M88FRC4ZT21E2N32WR7WYNKW","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '5fe068e85a0d15148290c8850ea52d08f13972707d3bf94fee46ac6c76bbc31f.a0f620e722390f0769dcd75f183ace9c901098037aa7d574d9ec9a3040cbffd1.a4302e4de2eb1130be6a843cdd9106dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4XN3VXBG0B15WQNN6M', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '2cdada7f0fc11e88181b3c51053aa34c9d866d8b57700a6e1031c1e57d6dba4d.dab293ac4fae19edd2669ae1f4fb6744dba1b58ee7ee7066aa83b1365b43a331.88ae5529de77c52391d7939e5e7467c6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4XN3VXBG0B15WQNN6M', '', '{"v":1,"ledger":{"order":"01M88FRC4ZT21E2N32WR7WYNKW","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '4471f9cfb7d75a9b8bbe2ca82ced4713a4b38a7a7ef870ab0c1f6ef856ab0196.e6b858679f5e3020881cbd15843874329e018b48658395e76c91aa92f73e458e.3f007510373148778c069d494ba52e4c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4XN3VXBG0B15WQNN6M', '', '{"v":1,"transaction":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88FRC4ZT21E2N32WR7WYNKW"}}', 'b28c0943fc5c88d22f033be4e4433c7eb47795c7e2cff9009ff42af6e114a439.d3c7f76e8d4bbad9d1190cd40565a4ff93691c1acc073db8677d73c171b94f10.1f5d8f8ac8e72e1c0e5502b80f14f60b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P1#2', '', '{"v":1,"transaction":"01M88FRC4ZT21E2N32WR7WYNKW-P1","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P1"}', 'bda9796de331aa953604a1f33df0ec084c5d90a71b8f714be80695de6c710baf.f446466106bed3213952ed79c0959584900820233d186a1f8946c7c04996a9c3.ac70941af00a7cb93e3d4c9f041f4728')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P1#2', '', '{"v":1}', 'c2d0e114e789d577b379848f172a1c746a339039421d7051f1e13ebe0c3e74ff.c3305a7140529ac00509ef8f3f73ff3191970037908163eebff1532101eae382.55417a2d50a7515fcfd7100465906cd1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC5ZB1ZR5V1YHFWGX2ZM', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'b69b1d796093ca676fb1885fee5a7d7141e4dd899d358b2986209a567089f9b9.7fa4786aee128d720cf1e9113a96ddb778f480261f53145749641580bc4e1396.09094399ca3ec13c1fe3d561f447a926')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC621CABCFP4HD4MMHZ7', '', '{"v":1,"work":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '8df26ae3824610246788cc73f9b6b72a8bac9f95806d8ed9237bbc657aaff2c3.0c4075dff727ec5f9c5eee004b73357d63a6156f9c1b189b55a209576c6af1e4.c6cebca9a206e0d90ec5c9beeb39b53e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6KBA6KSHZGH077NF68', '', '{"v":1,"fulfillment":"01M88FRC4ZT21E2N32WR7WYNKW-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '6dcf8a2adbf0f9718576f4a61f86a23b262a481fb391932bf16da069a6c728f3.06d2093249ca0c43a03ba557c57bb92d02d7c406db70755b6b90836adb3cb942.accf1e6a0916aba167cc9fc42a143e95')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6RN64PHA2YDPM7KAFY', '', '{"v":1,"fulfillment":"01M88FRC4ZT21E2N32WR7WYNKW-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'ac1cd22302dd0869fa90d33a3659b607715e5da24b13943953edf09cd2987471.c15bfd1346a6dd727a0944db674030bfd9c6d014ae5ec8ab92ca336b24540a82.7f4ef4127e74ac52d294c2066fc2181d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6YY5ES6Y1EK6KMXMQ6', '', '{"v":1,"shipment":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-S1","fulfillment":"01M88FRC4ZT21E2N32WR7WYNKW-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FRC4ZT21E2N32WR7WYNKW"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '95a502e19114b7b2211bbf9cd37ea6f1c5da92624056c0c31183a61351f34f12.d0ef20a6db775f89fbe3422dc1f8a861cd7f25e8af2bc8b9a5547c1b7518e4b7.8b2470b6564f513b90066db19bfb4a03')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6YY5ES6Y1EK6KMXMQ6', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88FRC4ZT21E2N32WR7WYNKW-S1","charge":"01M88FRC4ZT21E2N32WR7WYNKW-S1"}}', '26cdee85bb8c8b56a504e7ce8f9b2359d60cba0403d712d00626cc0d9c6d0e14.769590c8502cebd778f16b0b8ccca18dd8c2bd273eeab8ea509994bf49cd17e1.b56f98036c24690b8ca9c6b0d7019531')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6YY5ES6Y1EK6KMXMQ6', '', '{"v":1,"transaction":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P1","cause":"01M88FRC4ZT21E2N32WR7WYNKW-S1"}}', '3bc67109dc492512c88d73526e3f944982db083f02ac470fd0a115c9f446df30.89b8dc7e933fbd70aaf11a0314cfd794fd433c7d72e69355a29bb6f756030122.2d096962722756d2bd3ba6cf9d074b6f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6YY5ES6Y1EK6KMXMQ6', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '880a0520bb30ffb9340208303ce3f1098550a8dc67fb33911ad8ccb4a16b57fc.390836bb174ce53418f0d6d19617ff298dd3e74aced06ba6c9073639f75d1687.1a99da28d1ee81833739d3acaf54fb4c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6YY5ES6Y1EK6KMXMQ6', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88FRC4ZT21E2N32WR7WYNKW","charge":"01M88FRC4ZT21E2N32WR7WYNKW"}}', '70283a4622c89375a07ef2f49aae13a91f6741b618b7faa1484947886b711216.021512aca3017f4eb4f225e01a56c486c7f3f03040f851f546664ed0381a47a7.c5745106f31c98b5cc9fb2babb2e6f5f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC6YY5ES6Y1EK6KMXMQ6', '', '{"v":1,"transaction":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P1","cause":"01M88FRC4ZT21E2N32WR7WYNKW"}}', '46435ad4a74a59cd2a06317ee7521497c5b43c079bf78d9877554654949b83de.bcaca4f11fa852e12e87830b474ec2bac79410c1b1a6c13975908167c8ea1083.30883ce6b74eafc56bd3868762ff9046')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P2#2', '', '{"v":1,"transaction":"01M88FRC4ZT21E2N32WR7WYNKW-P2","reference":"capture-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P2"}', '30033ff2862326f2ae17e067827e776edf5ec1ff015d7aa2262bf6d674567eb7.1addebfec80e5b8cb45a5cf4e2f973bb63964f1d18c59ff6be76d8422f7aca73.1cf72d45ab541f6591765911ce767407')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P3#2', '', '{"v":1,"transaction":"01M88FRC4ZT21E2N32WR7WYNKW-P3","reference":"capture-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P3"}', '3d34ff32d87fcb57312480c7c200bb145430721ad868d88473c54b7a22cd0939.37f8d8a837131d9ceab5241e25009bb4b6d0843c14703f6d3adb5fbdec557c95.a94f173106922e8b626888159ba1931d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P3#2', '', '{"v":1,"transaction":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P1","cause":"01M88FRC4ZT21E2N32WR7WYNKW"}}', 'c6bb50a25645c4aa54a31be5a0251a8a060a118903469ef137ce7d96d8c188f3.812c10600a81003bc470dad9e8e3261df3eb363a4b81f36f8191200fb455d8a2.5dee7e789b977f54e791a5323dde0640')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P4#2', '', '{"v":1,"transaction":"01M88FRC4ZT21E2N32WR7WYNKW-P4","reference":"cancel-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P4"}', '014331bcde0e31c6b701d9955e1bae90346a08ba0382e1e4c04e76bea8ef5d43.ee6b43a85d61fd20f0882d7cc7c59f61c0d6b408242cece4a168d61e1df58be8.7799d35d9fa6d5538b76b72f0f62ab33')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC7VGEWQ445MKSGE6AG0', '', '{"v":1,"shipment":"01M88FRC4ZT21E2N32WR7WYNKW-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '2b530b0569ab693e081fddc83630097ed304219dfd4ed45186f79fadfeecbb96.885b66d8434d4530d7fa21af2513a75b4b792c676abbedd6160c170121eb9888.ad52f77f9f0ebd6943ea6e3928791f4d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC7VGEWQ445MKSGE6AG0', '', '{"v":1}', '788de00096f5d971643705e66dcd203afbb56a367e4f79a825a89a1efcdf5251.3b8564aae8dd9539d60dbfc7d803ac96e68df092c4db0b9d0c833cf7b9bc594d.2ee010731eb7cd41f0c544f7a8e980cc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC838VSNTEZ8VMZ6QYFX', '', '{"v":1,"agreed":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '01f94727cf8dc0869f58ca151bb2b5ce536a1b8e263814129e1ce0428ada3b3c.4baa6e9560e947c6d0a39e11647f245a80686e598d7d5f2d3f8757644d787dbb.e353194ea8e2a5df67e8ce507ff0553e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'return', '01M88FRC4ZT21E2N32WR7WYNKW-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC8B56BHD76PX7G0QWBZ', '', '{"v":1,"returnId":"01M88FRC4ZT21E2N32WR7WYNKW-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'd9a2c59a9f014ccf13ffe43c19d7eb12c3e5a2f61fe7cd31d94f356aa69bcc23.90a962029c2fab917ccb5df9e8b213e0a8dd794b36539299a8801039b19ee501.91258d2245003c81f930c1420b9f0aa0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'order', '01M88FRC4ZT21E2N32WR7WYNKW', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC8J93NV4KQ0AWSW5YAQ', '', '{"v":1,"returnId":"01M88FRC4ZT21E2N32WR7WYNKW-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '56ec81981700a540357b86ab3170dde51283722f41e690ffe188ee973789a7d5.1ab666aa412c343af9efa46b576fcc6e5042fc49342e841e3c55c137e81f2dd2.7c813ef12701816b4d3d7fadf0d85a1e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC8J93NV4KQ0AWSW5YAQ', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88FRC4ZT21E2N32WR7WYNKW-R1","charge":"01M88FRC4ZT21E2N32WR7WYNKW-S1"}}', '1ecadd9ddcc50d432a9976729a478cc6cf3ecf517b0b9a6a55c55668b28f837c.bec268f6915f9b2b511517c1d7d3f12c1e664b1e9dfdca3506bad3d33f658159.6d8a1782d8f8346d0fd0986505b996af')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC8J93NV4KQ0AWSW5YAQ', '', '{"v":1,"transaction":{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P2","cause":"01M88FRC4ZT21E2N32WR7WYNKW-R1"}}', '19c8d26cc196a177eb83934970a2722fe6ac9f95e5cf158a229dc162661d849d.6c880a1faebaba7ad1f1c1de55e3bd1af1a909f7dbf0640824a97750ad25c128.ab028011b7dc135963d43749865c02f4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', 'payment', '01M88FRC4ZT21E2N32WR7WYNKW', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88FRC4ZT21E2N32WR7WYNKW-P5#2', '', '{"v":1,"transaction":"01M88FRC4ZT21E2N32WR7WYNKW-P5","reference":"refund-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P5"}', '064409055d3376e524facb3bd84dea99bb8131d6c12016977d3d4b2c935db483.9cedf19034b696ce0e06a208f396c41cfe2b506f780be1c5380ec7318c9ddc75.e7be4459ebf31c85cf85cf0926f65e78')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VHK0MFZJHAQF9MB2N', '', '{"v":1,"order":{"id":"01M88FRC8VX9VBVQHH2HXET10X","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '3c3d1e66138c51676d43a9bbfc436e524d24c53753ab441fca79163bba6ca372.e346efda1d70cbe4da3b9ce86b487c44c9845358c0736c57f362ae785b077599.7d8ed98f4e73f4ec9a8fd164082ceabc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VHK0MFZJHAQF9MB2N', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '6c15c6675dabcaa0603eb3af5c854316f1ffb434b7ad187f01cf1b51861c3df3.3fac7f188db23151618af5d65f2dc26ab731dedb093fe9c50d1297f24f2e185c.5d291858c7db3d4e710b151cce3bc839')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'payment', '01M88FRC8VX9VBVQHH2HXET10X', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VHK0MFZJHAQF9MB2N', '', '{"v":1,"ledger":{"order":"01M88FRC8VX9VBVQHH2HXET10X","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '37964c743b89e8227a2c17b830fc12c0d6ee8f78a8d7facca93435fb3bdbd4a7.28433b670906ae6210ea1477c026c30951d602396ec377b25e81d09c147b367a.6a4290a092e23deb32e3c504ab1d01dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'payment', '01M88FRC8VX9VBVQHH2HXET10X', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VHK0MFZJHAQF9MB2N', '', '{"v":1,"transaction":{"id":"01M88FRC8VX9VBVQHH2HXET10X-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88FRC8VX9VBVQHH2HXET10X"}}', '903c61937b5fe8fd874a43fc2248e3b681110b650f10046dc6bdad5d306d6183.100e84674a33a4fdbb7bc967969a8da8fc83a4cdc165fd4987b49aa951b47995.424766cd1f24e0751c427ed33f06dde3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'payment', '01M88FRC8VX9VBVQHH2HXET10X', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VX9VBVQHH2HXET10X-P1#2', '', '{"v":1,"transaction":"01M88FRC8VX9VBVQHH2HXET10X-P1","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC8VX9VBVQHH2HXET10X-P1"}', '777e39d6598b8253b6479bfc9f431ab7ca100cebc76a117dc84d256876bd2b1e.dbe7b880a324cff57933fc70bbfa344fd4e76216d107e516f26e45a3f9924b66.4ee31191e7488acc52ba2df604ce7b48')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VX9VBVQHH2HXET10X-P1#2', '', '{"v":1}', '7991131ad0dd6759530f45125724317e2a5a5cb259e8b50eb725fccc0a47361c.a93e0b2c7129cbfe156874f94b1083b6622c9257a8f882cb1b325648543ad675.391cf19c9142284da01e17011f5ffd59')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC95BHV7W3BNWTBXEQRR', '', '{"v":1,"work":{"id":"01M88FRC8VX9VBVQHH2HXET10X-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'c35a93c99c9becf5ac751be542d892502aa4d6e4de2d67a39374e877de89c89b.d9d19d8bbdc96fe665f99516d7ff6ebc8d99d56d8faf5d45099eee18fc196caa.c305d6645ac7e4f61a850ebae90d8ae1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC97W589EV306N5NXW0C', '', '{"v":1,"fulfillment":"01M88FRC8VX9VBVQHH2HXET10X-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '3ef41300896ebff4e409f6b31256ce8ab833d12f85612cd5fe9688a5c83452d3.93daa55ace25b6123250b2deec6d3ace5378f15182ab205f206d80a4268f546c.20d2588551830d542810b0c261a5ced3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC98F71VEA9PZTAB3CP2', '', '{"v":1,"fulfillment":"01M88FRC8VX9VBVQHH2HXET10X-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '00e0275a7d935f059b1fbab0df44517a6cd6364c35388bce491fd87e78eb4677.36d3adeccdae641290afcb6e08d107b51d15c3de68feec95dd6376fcbcb2b9d9.824e93378ccdfdd3915cc65fb76b977e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'order', '01M88FRC8VX9VBVQHH2HXET10X', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC9ASVGFVMS53C7TX1DA', '', '{"v":1,"shipment":{"id":"01M88FRC8VX9VBVQHH2HXET10X-S1","fulfillment":"01M88FRC8VX9VBVQHH2HXET10X-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FRC8VX9VBVQHH2HXET10X"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '29b30423d084fb17f56a4fff8c1d6eca85765e7b9718314a1de7ab22d2d01161.e4db2803966823f012e9bbeed070b0c64e04bb45e18addec6ca94f9e42b1d247.54f3e22b8db2ccf9b0c9e4b2cb39aa4b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'payment', '01M88FRC8VX9VBVQHH2HXET10X', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC9ASVGFVMS53C7TX1DA', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88FRC8VX9VBVQHH2HXET10X-S1","charge":"01M88FRC8VX9VBVQHH2HXET10X-S1"}}', '80439ad5db4fe24a8a770c8c544b2af71f3682af2db4893ed278b98749785da8.38c9d538357d37c0b3701bbc55824b2118fa9fef4e047c1b1f4ff591a39aee6b.2c38ab32f1763aeaf8cb5ed33a29dfc4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'payment', '01M88FRC8VX9VBVQHH2HXET10X', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC9ASVGFVMS53C7TX1DA', '', '{"v":1,"transaction":{"id":"01M88FRC8VX9VBVQHH2HXET10X-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88FRC8VX9VBVQHH2HXET10X-P1","cause":"01M88FRC8VX9VBVQHH2HXET10X-S1"}}', 'e4c330f568b72e1bc1ac49ca85dc15e203c0d90255e2e50fc051aa305dd01190.9c8f78dbd83b939bbd02d9e5fb640374858d8129e31fb8b3b3882b3db341664e.50ad48b9c97b7e3bb463f68c2aef5149')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', 'payment', '01M88FRC8VX9VBVQHH2HXET10X', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRC8VX9VBVQHH2HXET10X-P2#2', '', '{"v":1,"transaction":"01M88FRC8VX9VBVQHH2HXET10X-P2","reference":"capture-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC8VX9VBVQHH2HXET10X-P2"}', '5967440a8ae512cfb4439c058e059d5659db147603937047e81ef4d7bb05b82f.e4e8dde9947e42bcd1e99bd04dab8eecefcc123d371998e6d930766b6fa63142.83ffc2e8e6eebddc2ea12e686b2bac15')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'order', '01M88FRCA30EPP4RGT04891Q1Y', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCA2HXQN988PT1WFRZD8', '', '{"v":1,"order":{"id":"01M88FRCA30EPP4RGT04891Q1Y","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'f499dd9ae9cbe3820f26470fb782ec7ccc30a2fa3a95baff10790ac4cf24ac2a.e4f3360539f4b9d163d6f3262ce5640cd0badc89e4ec7301f964a5f601572ec1.4e61f87974248b38ca56d606954ccf6d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'order', '01M88FRCA30EPP4RGT04891Q1Y', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCA2HXQN988PT1WFRZD8', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '171eafb41186aba4e00807fe3c56f0fa7f2e21179e8607e3ef988010b4899b8d.f948504d2e1f324451aa6dc0e40f94cbcfab169e8c17457f4d43c3df3366a143.6430838117ae945b3818bb5b03624f12')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'payment', '01M88FRCA30EPP4RGT04891Q1Y', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCA2HXQN988PT1WFRZD8', '', '{"v":1,"ledger":{"order":"01M88FRCA30EPP4RGT04891Q1Y","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '00e91c92efe1f5f00792935d31a53fd2a7c41710808cd8e5d88b0d5b49bd98ac.b2cac35118180f492c797d4c39c33b56bd70e3549b01f3f917de14e259821af9.816a089525e0c4d8e04526f6213c4275')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'payment', '01M88FRCA30EPP4RGT04891Q1Y', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCA2HXQN988PT1WFRZD8', '', '{"v":1,"transaction":{"id":"01M88FRCA30EPP4RGT04891Q1Y-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88FRCA30EPP4RGT04891Q1Y"}}', '7894877a12f62164c7ed637abb32ac51f2148cf856019984bd95f3f774048897.c3c33a3fa3f741bc4941ef3dc92a8ccfc33accb30dc3836fadac27a8ba7b74d8.8b88b54238d40c1107161e9c44355e89')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'payment', '01M88FRCA30EPP4RGT04891Q1Y', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCA30EPP4RGT04891Q1Y-P1#2', '', '{"v":1,"transaction":"01M88FRCA30EPP4RGT04891Q1Y-P1","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCA30EPP4RGT04891Q1Y-P1"}', '6672b4e5a239a0e53652c85a3496518422c1f153bcef37f4f810869c4f28dc5a.56aadd2bc2753d1ea32ab76075b218ca8c6f2974f22c7eff8780d263b6e06308.3c3f7c643fc4e6978b6999a5f8d49246')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'order', '01M88FRCA30EPP4RGT04891Q1Y', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCA30EPP4RGT04891Q1Y-P1#2', '', '{"v":1}', '5846e885cf0c2ac879f9c557a47a5ba201bfc652c92b435de3046b4e6173a854.f38ab13f5c7a6215c5ebb5e17d6c4f05f07e2933cdac0e6860d53b4a9d26a7f5.5f5fa39377bdf317dc1bf64abd3f9e0c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', 'order', '01M88FRCA30EPP4RGT04891Q1Y', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88FRCAK6XBP7W2F3NQ0VDKS', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', 'bdbdc600df8395b48e0bc80a34bb2a6b8a87c38bf75c4bf2b45ce7b52dea0bef.57fdbc2026be8f2055e8750971062fa9af9b21c3011f44ca9c5d59b8c2f51fa4.c2b1670103e3685acac1a535a2f9a2c2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'order', '01M88FRCAN1D7YVFG6YW06VFD5', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCANGCHETT757NHHBWYB', '', '{"v":1,"order":{"id":"01M88FRCAN1D7YVFG6YW06VFD5","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '5f1b7f995f1022d2d149099cffc0f220e14e13e77c406b767c4ef5cbdffd0183.43a2315eebc815feb84b68227c1e347633fd79481b03c444113211a62381cd87.3e7914228bd100f58fb55f7c68072c69')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'order', '01M88FRCAN1D7YVFG6YW06VFD5', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCANGCHETT757NHHBWYB', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'e4bf77f2ada0e7e47684ea4946bc1aca47513f5fb632a9b92231317faf53d06a.290a6142c9c08eb274fe84baa2e7556c7c56c54f638fe72fecf431ff1908957b.4f7cd94e764a825207a4d5e923cfec8d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'payment', '01M88FRCAN1D7YVFG6YW06VFD5', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCANGCHETT757NHHBWYB', '', '{"v":1,"ledger":{"order":"01M88FRCAN1D7YVFG6YW06VFD5","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '13b9974108b4602c6d499471ec8f4ec0a08b2aa0db3c58cea02da3019faa31fc.c2b278d2ac9f1a7eb8262d3f25b6f596e673fc21a536fa52ad2ebd9805e61f2e.106af5453d793b3b9c80d2fbb5e7aea5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'payment', '01M88FRCAN1D7YVFG6YW06VFD5', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCANGCHETT757NHHBWYB', '', '{"v":1,"transaction":{"id":"01M88FRCAN1D7YVFG6YW06VFD5-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88FRCAN1D7YVFG6YW06VFD5"}}', 'a0b5f25b81c978e0ac099f767f8b844a3ad30c750689f761a76bbc8720b97085.009107fa34712bdab708d81d54b0ed1478a4a10f7df9845a02c49bdbb56f44a0.7f5ac159d9cc30fa241f7052835146a4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'payment', '01M88FRCAN1D7YVFG6YW06VFD5', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAN1D7YVFG6YW06VFD5-P1#2', '', '{"v":1,"transaction":"01M88FRCAN1D7YVFG6YW06VFD5-P1","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCAN1D7YVFG6YW06VFD5-P1"}', '4311e86a0d27b1f5f826dc75417eb8196643b3c0e2be085faf230e53106f60f7.b40019a7898f1127494bef264c43cf5fa8230fcb0e3b7725521a56c50b211742.778d83a7f758ed1b299e6e8c5e14c4bd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'order', '01M88FRCAN1D7YVFG6YW06VFD5', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAN1D7YVFG6YW06VFD5-P1#2', '', '{"v":1}', '5f65dd987eb1186ce388a892b3605a3d680ba3ebabe21a5462352f3f83e5928e.f2eafd244f8caac40ef4ed420eac5bf6f173da8ec8c674af020d30bf8e780620.f6eaccef571dbb1eaf3eec8139b718f9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', 'order', '01M88FRCAN1D7YVFG6YW06VFD5', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAT7SQ42935ZXH35SB0', '', '{"v":1,"work":{"id":"01M88FRCAN1D7YVFG6YW06VFD5-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'ad9784e7ec6c984b14bda2f84ec4329ad294695e10563a4a1d7a6dfcd5ad8dbb.339344510c26d02da838c66032f5d0d92a7b0bce22c4d128260219198defed86.4d93c519ce316d849ffca867924fd95e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'order', '01M88FRCAVBQG65JJQTQZQSDKW', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVVPP6KZNHC54PKKGQ', '', '{"v":1,"order":{"id":"01M88FRCAVBQG65JJQTQZQSDKW","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'd648c71a262fdec6d04148db85c5ae73d2d88f9da0f074a8f67b2407ffbed035.1a9a33c3e94d4e608940cfdce7b9332238c31c2fa9d6e2ba2df86a3d9f35835b.ee902064fc7eac295ef05e09d9f414f2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'order', '01M88FRCAVBQG65JJQTQZQSDKW', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVVPP6KZNHC54PKKGQ', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '0cf8f67292953bc2e9d3a4c9e2b93efc7ed496a7a55909a18fa97264ba8973df.f548a06cf96dd696f13abf2090c1e77cc959e16458b6dcad24b55b7978e1d5ff.9d896386af219c584644f0f865eb6d20')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'payment', '01M88FRCAVBQG65JJQTQZQSDKW', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVVPP6KZNHC54PKKGQ', '', '{"v":1,"ledger":{"order":"01M88FRCAVBQG65JJQTQZQSDKW","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5f93fd8137bd0a79060f5bd2dfa21cd9f825a057935c0aa37560edc18a6d7d2d.5b3aeb7c401ef253787babfc292286c42896d1eb47afe99aad4beb01e4552a0c.f1d3564f7547a2ff1ab077556c51a54d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'payment', '01M88FRCAVBQG65JJQTQZQSDKW', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVVPP6KZNHC54PKKGQ', '', '{"v":1,"transaction":{"id":"01M88FRCAVBQG65JJQTQZQSDKW-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88FRCAVBQG65JJQTQZQSDKW"}}', '20d3a3388887fafcdff70dc0357ce629b4eabcebfd9d2cba5e2c3e37e5e0f62e.e5ed6af402d81d7b10b7f2b372574eec0a7326d70b2016fd5a6f3214ff5089fe.f1c0344a963823ad6b03da5987287a6c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'payment', '01M88FRCAVBQG65JJQTQZQSDKW', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVBQG65JJQTQZQSDKW-P1#2', '', '{"v":1,"transaction":"01M88FRCAVBQG65JJQTQZQSDKW-P1","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCAVBQG65JJQTQZQSDKW-P1"}', '08a479aaf781d539d91a4b924a2da156e7d5f643c899a38db153b2645af7a28f.5754ef89e53939962e67aac938f01261a5f90ccab8457ae28f0ebe0911d4f20f.3482cf18f5583ec130920bad10f1fa4f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'order', '01M88FRCAVBQG65JJQTQZQSDKW', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVBQG65JJQTQZQSDKW-P1#2', '', '{"v":1}', 'a3e9d3696408ad11dfb05b4b3c599ad045f47a50ef5aa77620f4f37781f71b84.a5f3ce087b02f2f9c6465be1256cf243c676c8536a9ab3b91b877e92bba70eb3.14fb4a919392b633c4a3bc104f2655e5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'order', '01M88FRCAVBQG65JJQTQZQSDKW', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAZ8ZP94DD4NMGG0GDH', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '5453d1ebb93c00b3db02c336baddb64f81661811705329e267f6a204ec18e198.d8f14d84a30bb4243499b4f3f74f48769f13048873f8cfcd5edc8cf6d6c9d2a0.033e528530d75b16f1b1f133b146dc70')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'order', '01M88FRCAVBQG65JJQTQZQSDKW', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAZ8ZP94DD4NMGG0GDH', '', '{"v":1}', '010a96911969b170458e9401781908ac5d77fae5e09f246d146c3cf33b702e1c.981931179abbcbbcd613b15d9fafadb97e53ddbd8393454429f9355c8885b454.5455d4421cea39887b935481baeba988')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'payment', '01M88FRCAVBQG65JJQTQZQSDKW', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAZ8ZP94DD4NMGG0GDH', '', '{"v":1,"transaction":{"id":"01M88FRCAVBQG65JJQTQZQSDKW-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88FRCAVBQG65JJQTQZQSDKW-P1","cause":"01M88FRCAVBQG65JJQTQZQSDKW"}}', '415a7320d52323c57bca6b71695fdd5a84b79d3c6fecb060542b298cb99767af.d94f0f68ba64fdb425ee35199debbaa5b12fca14b9b7ed0c52fad89b20dc8bd7.fdba13b2e628a39fda0b790d38f2ed11')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', 'payment', '01M88FRCAVBQG65JJQTQZQSDKW', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88FRCAVBQG65JJQTQZQSDKW-P2#2', '', '{"v":1,"transaction":"01M88FRCAVBQG65JJQTQZQSDKW-P2","reference":"cancel-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCAVBQG65JJQTQZQSDKW-P2"}', '6147729ec18ddd31628e43f1d34d1f534abf07523d75d4f12a2dd253032c89f4.0ba93f2d521c6df3a0b8fe7907de0e30cf2216a4b10210d163d400a826b6d147.fc291fe0e50993ccc718e8b6c813f947')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-F1', '01M88FRC4ZT21E2N32WR7WYNKW', '4', '{"v":1,"id":"01M88FRC4ZT21E2N32WR7WYNKW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X-F1', '01M88FRC8VX9VBVQHH2HXET10X', '4', '{"v":1,"id":"01M88FRC8VX9VBVQHH2HXET10X-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5-F1', '01M88FRCAN1D7YVFG6YW06VFD5', '1', '{"v":1,"id":"01M88FRCAN1D7YVFG6YW06VFD5-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'dc696da3b2cec7a2dee3fa3b75ac7d54da6c4a130fab4895d69e5edd99e7e253')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', '01M88FRC4ZT21E2N32WR7WYNKW', '15', '{"v":1,"id":"01M88FRC4ZT21E2N32WR7WYNKW","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '064409055d3376e524facb3bd84dea99bb8131d6c12016977d3d4b2c935db483')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', '01M88FRC8VX9VBVQHH2HXET10X', '7', '{"v":1,"id":"01M88FRC8VX9VBVQHH2HXET10X","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', '5967440a8ae512cfb4439c058e059d5659db147603937047e81ef4d7bb05b82f')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', '01M88FRCA30EPP4RGT04891Q1Y', '3', '{"v":1,"id":"01M88FRCA30EPP4RGT04891Q1Y","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', 'bdbdc600df8395b48e0bc80a34bb2a6b8a87c38bf75c4bf2b45ce7b52dea0bef')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', '01M88FRCAN1D7YVFG6YW06VFD5', '3', '{"v":1,"id":"01M88FRCAN1D7YVFG6YW06VFD5","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', 'ad9784e7ec6c984b14bda2f84ec4329ad294695e10563a4a1d7a6dfcd5ad8dbb')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', '01M88FRCAVBQG65JJQTQZQSDKW', '4', '{"v":1,"id":"01M88FRCAVBQG65JJQTQZQSDKW","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', '6147729ec18ddd31628e43f1d34d1f534abf07523d75d4f12a2dd253032c89f4')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'web/4711', '01M88FRC4ZT21E2N32WR7WYNKW', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88FRC4ZT21E2N32WR7WYNKW"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW', '01M88FRC4ZT21E2N32WR7WYNKW', '8', '{"v":1,"order":"01M88FRC4ZT21E2N32WR7WYNKW","currency":"EUR","method":"card","transactions":[{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P1","cause":"01M88FRC4ZT21E2N32WR7WYNKW"},{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P1","reference":"capture-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P2","cause":"01M88FRC4ZT21E2N32WR7WYNKW-S1"},{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P1","reference":"capture-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P3","cause":"01M88FRC4ZT21E2N32WR7WYNKW"},{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P1","reference":"cancel-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P4","cause":"01M88FRC4ZT21E2N32WR7WYNKW"},{"id":"01M88FRC4ZT21E2N32WR7WYNKW-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FRC4ZT21E2N32WR7WYNKW-P2","reference":"refund-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC4ZT21E2N32WR7WYNKW-P5","cause":"01M88FRC4ZT21E2N32WR7WYNKW-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X', '01M88FRC8VX9VBVQHH2HXET10X', '4', '{"v":1,"order":"01M88FRC8VX9VBVQHH2HXET10X","currency":"JPY","method":"card","transactions":[{"id":"01M88FRC8VX9VBVQHH2HXET10X-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC8VX9VBVQHH2HXET10X-P1","cause":"01M88FRC8VX9VBVQHH2HXET10X"},{"id":"01M88FRC8VX9VBVQHH2HXET10X-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88FRC8VX9VBVQHH2HXET10X-P1","reference":"capture-t-d044e489-7509-4025-a236-754d06f245df/01M88FRC8VX9VBVQHH2HXET10X-P2","cause":"01M88FRC8VX9VBVQHH2HXET10X-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y', '01M88FRCA30EPP4RGT04891Q1Y', '2', '{"v":1,"order":"01M88FRCA30EPP4RGT04891Q1Y","currency":"KWD","method":"card","transactions":[{"id":"01M88FRCA30EPP4RGT04891Q1Y-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCA30EPP4RGT04891Q1Y-P1","cause":"01M88FRCA30EPP4RGT04891Q1Y"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5', '01M88FRCAN1D7YVFG6YW06VFD5', '2', '{"v":1,"order":"01M88FRCAN1D7YVFG6YW06VFD5","currency":"EUR","method":"card","transactions":[{"id":"01M88FRCAN1D7YVFG6YW06VFD5-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCAN1D7YVFG6YW06VFD5-P1","cause":"01M88FRCAN1D7YVFG6YW06VFD5"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW', '01M88FRCAVBQG65JJQTQZQSDKW', '4', '{"v":1,"order":"01M88FRCAVBQG65JJQTQZQSDKW","currency":"EUR","method":"card","transactions":[{"id":"01M88FRCAVBQG65JJQTQZQSDKW-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCAVBQG65JJQTQZQSDKW-P1","cause":"01M88FRCAVBQG65JJQTQZQSDKW"},{"id":"01M88FRCAVBQG65JJQTQZQSDKW-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88FRCAVBQG65JJQTQZQSDKW-P1","reference":"cancel-t-d044e489-7509-4025-a236-754d06f245df/01M88FRCAVBQG65JJQTQZQSDKW-P2","cause":"01M88FRCAVBQG65JJQTQZQSDKW"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'f335ccacc0e200fa61371ab9bda1d477934e0cd261b5938574783661fee46d4d')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', '2e77d4c388b78409930dcceb768d75f2811f1c5200a0baf8ab09b768dd3c3f77')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '8e230e68724e2b9582b79d9326cad433185093903739a51ebb5dfec90308a5ff')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC48R5815HPQQGME6GYZ', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC49T6T0EX87MPDS6Q0R', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4BMKRPPT2JG30Y6HS9', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4EAGB70HEPXPT765C5', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4FYG9VZF2JSAQTY7RG', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4JHC8B1Z0KGWBR56AM', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4R7YRQQBK99Y8HKRXE', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4XN3VXBG0B15WQNN6M', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-P1#2', '305c01b474033dba4cc42a283d7ef8943a0ef6601c4a6792730047c24fbd7f51', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-P2#2', 'c92ff2a05f455dced9889e50e6f592de2c14f4cb9022692d556850666cda69a8', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-P3#2', 'c029c95da766d5950c9b87862d3d39609c6b956ecbf8d7c0daac3f65613fd2c3', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-P4#2', 'f628d6c9e12066de37718554d5affbbdb27c30a95dd229785bc036ea55a2239f', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-P5#2', '72e478c832adbd08fd1d10d63c55b9ac5fac53e888032583862697b999d218cf', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC5ZB1ZR5V1YHFWGX2ZM', '98a2f5b2e6b7802c7e96586b08f365436fd6a8c135e5c8f475dfc4487226e43c', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC60KZBVK4SD703AD7KX', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC621CABCFP4HD4MMHZ7', '5aeaf3226d65f6a4d82870fec166f19c2c79c5f0842653f05b4fe9413e53c2cd', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC6KBA6KSHZGH077NF68', '17a5641f7b6735d10e33f15e91e71bfb790a62e75ab0e424302360ebab2e9b2b', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC6RN64PHA2YDPM7KAFY', '724052e5a2fc302a87af922c51bf0f1490a3e5a64ae588b7668a4c84787b098d', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC6YY5ES6Y1EK6KMXMQ6', 'c4653bb82cac5cfaf4437fa169cee416cd7fc6c1ba6852f6959ea9f7f8421378', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC7VGEWQ445MKSGE6AG0', 'befc63aa52d6e73fb40bf037e1edacdd09a77cae858ddf23b26330bea4a749f2', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC838VSNTEZ8VMZ6QYFX', 'bfe090078e31d90aadbfacdd3d58a81a5551d81eb9631f1c64a8ea6e2cb08fa7', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8B56BHD76PX7G0QWBZ', '227f7421e225375794e3af58238d4d07ffa719e4de973dc4b8aedeef9e914ae2', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8J93NV4KQ0AWSW5YAQ', '00de2b1cf0ede02b2abf32986c981896a9bf23b1076d09d5ba987c34e03932ac', '{"v":1,"subject":"01M88FRC4ZT21E2N32WR7WYNKW-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8M2TNHG2DCEXPD7A38', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VHK0MFZJHAQF9MB2N', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X-P1#2', '6d69c78862feff0c25ca67802a6a4d11be8b3f2365600321a173a29558fb2cdf', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X-P2#2', '73b231937beb4daa129190610815c0d05f4f7052b1e2666b6fd487ab0e1a4ab2', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC95BHV7W3BNWTBXEQRR', '2741065b6a496f2bc50d7d2b6e544d893cc7ebdec26410794173f57c66d0f4bb', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC97W589EV306N5NXW0C', '60080cedbf21e779accefe72fc3677cff94dd3f82ef54531dc6ed04b1909b301', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC98F71VEA9PZTAB3CP2', '654427160d5daf8e22a6f7aaffcf4514980dec0948e154aa3a0b78605269c3ae', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC9ASVGFVMS53C7TX1DA', 'fd5a9fd25f40626e5a26f06837673714d220a15f451361d6d563ea4423f0be08', '{"v":1,"subject":"01M88FRC8VX9VBVQHH2HXET10X-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA2HXQN988PT1WFRZD8', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88FRCA30EPP4RGT04891Q1Y","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA30EPP4RGT04891Q1Y-P1#2', '06e2ae48b90104b1a375b19e2848daf6e5879ccd761c973748ff8b3935d826d7', '{"v":1,"subject":"01M88FRCA30EPP4RGT04891Q1Y-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA3CPPR4WPSD7S2QRM3', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAK6XBP7W2F3NQ0VDKS', '3bd9e65995d729136f83503ebcdc067955b74efdfd57f51474030489df59a807', '{"v":1,"subject":"01M88FRCA30EPP4RGT04891Q1Y"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAN1D7YVFG6YW06VFD5-P1#2', '97c1820140e0fc176647302dccc327000f1d14466e9a4e27a6e80a80d56e12b6', '{"v":1,"subject":"01M88FRCAN1D7YVFG6YW06VFD5-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCANGCHETT757NHHBWYB', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88FRCAN1D7YVFG6YW06VFD5"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAT7SQ42935ZXH35SB0', '50016f2d6e3b169b33029230fc7e94680778dac942e58c01e7e4457406f6c369', '{"v":1,"subject":"01M88FRCAN1D7YVFG6YW06VFD5"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW-P1#2', '68bd6cae9a6f75e196b65eaf9ac45ee5de0845bf8822821389882c1b3e7d2012', '{"v":1,"subject":"01M88FRCAVBQG65JJQTQZQSDKW-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVBQG65JJQTQZQSDKW-P2#2', 'a9506eddaa7960fa8dec62bf3c0d2f943ffdd0cb2d3383c92a8f800554bb9d19', '{"v":1,"subject":"01M88FRCAVBQG65JJQTQZQSDKW-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVVPP6KZNHC54PKKGQ', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88FRCAVBQG65JJQTQZQSDKW"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAZ8ZP94DD4NMGG0GDH', '90f79d0696621f3848f0b9c37b6d4282ad4bb7b7aeccebbd10e6dcdf248d4f8f', '{"v":1,"subject":"01M88FRCAVBQG65JJQTQZQSDKW"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAZWWA3VE7ZRCQ2ETRV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-R1', '01M88FRC4ZT21E2N32WR7WYNKW', '3', '{"v":1,"id":"01M88FRC4ZT21E2N32WR7WYNKW-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 04:34:50', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 04:34:50', '358', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.125', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1383833355', 'root', '2026-11-25 04:34:52', '1778', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1843942941', 'root', '2026-11-25 04:34:52', '107', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4ZT21E2N32WR7WYNKW-S1', '01M88FRC4ZT21E2N32WR7WYNKW', '2', '{"v":1,"id":"01M88FRC4ZT21E2N32WR7WYNKW-S1","fulfillment":"01M88FRC4ZT21E2N32WR7WYNKW-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FRC4ZT21E2N32WR7WYNKW"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88FRC4ZT21E2N32WR7WYNKW', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VX9VBVQHH2HXET10X-S1', '01M88FRC8VX9VBVQHH2HXET10X', '1', '{"v":1,"id":"01M88FRC8VX9VBVQHH2HXET10X-S1","fulfillment":"01M88FRC8VX9VBVQHH2HXET10X-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88FRC8VX9VBVQHH2HXET10X"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88FRC8VX9VBVQHH2HXET10X', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4EAGB70HEPXPT765C5/000001', 'TEA', '1', '{"v":1,"id":"01M88FRC4EAGB70HEPXPT765C5/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88FRC4EAGB70HEPXPT765C5"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4JHC8B1Z0KGWBR56AM/000001', 'MUG', '1', '{"v":1,"id":"01M88FRC4JHC8B1Z0KGWBR56AM/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88FRC4JHC8B1Z0KGWBR56AM"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC4XN3VXBG0B15WQNN6M/000001', '01M88FRC4ZT21E2N32WR7WYNKW', '1', '{"v":1,"id":"01M88FRC4XN3VXBG0B15WQNN6M/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88FRC4ZT21E2N32WR7WYNKW/1"},"at":"2026-03-02T09:00:00Z","request":"01M88FRC4XN3VXBG0B15WQNN6M"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88FRC4ZT21E2N32WR7WYNKW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC5ZB1ZR5V1YHFWGX2ZM/000001', '01M88FRC4ZT21E2N32WR7WYNKW', '1', '{"v":1,"id":"01M88FRC5ZB1ZR5V1YHFWGX2ZM/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88FRC4ZT21E2N32WR7WYNKW/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88FRC5ZB1ZR5V1YHFWGX2ZM"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88FRC4ZT21E2N32WR7WYNKW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC6YY5ES6Y1EK6KMXMQ6/000001', '01M88FRC4ZT21E2N32WR7WYNKW', '1', '{"v":1,"id":"01M88FRC6YY5ES6Y1EK6KMXMQ6/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88FRC4ZT21E2N32WR7WYNKW/1"},"at":"2026-03-02T09:00:00Z","request":"01M88FRC6YY5ES6Y1EK6KMXMQ6"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88FRC4ZT21E2N32WR7WYNKW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8B56BHD76PX7G0QWBZ/000001', '01M88FRC4ZT21E2N32WR7WYNKW', '1', '{"v":1,"id":"01M88FRC8B56BHD76PX7G0QWBZ/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88FRC4ZT21E2N32WR7WYNKW/1","reason":"01M88FRC4ZT21E2N32WR7WYNKW-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88FRC8B56BHD76PX7G0QWBZ"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88FRC4ZT21E2N32WR7WYNKW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8J93NV4KQ0AWSW5YAQ/000001', '01M88FRC4ZT21E2N32WR7WYNKW', '1', '{"v":1,"id":"01M88FRC8J93NV4KQ0AWSW5YAQ/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88FRC4ZT21E2N32WR7WYNKW/1","reason":"01M88FRC4ZT21E2N32WR7WYNKW-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88FRC8J93NV4KQ0AWSW5YAQ"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88FRC4ZT21E2N32WR7WYNKW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC8VHK0MFZJHAQF9MB2N/000001', '01M88FRC8VX9VBVQHH2HXET10X', '1', '{"v":1,"id":"01M88FRC8VHK0MFZJHAQF9MB2N/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88FRC8VX9VBVQHH2HXET10X/1"},"at":"2026-03-03T09:00:00Z","request":"01M88FRC8VHK0MFZJHAQF9MB2N"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88FRC8VX9VBVQHH2HXET10X/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRC9ASVGFVMS53C7TX1DA/000001', '01M88FRC8VX9VBVQHH2HXET10X', '1', '{"v":1,"id":"01M88FRC9ASVGFVMS53C7TX1DA/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88FRC8VX9VBVQHH2HXET10X/1"},"at":"2026-03-03T09:00:00Z","request":"01M88FRC9ASVGFVMS53C7TX1DA"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88FRC8VX9VBVQHH2HXET10X/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCA2HXQN988PT1WFRZD8/000001', '01M88FRCA30EPP4RGT04891Q1Y', '1', '{"v":1,"id":"01M88FRCA2HXQN988PT1WFRZD8/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88FRCA30EPP4RGT04891Q1Y/1"},"at":"2026-03-03T09:00:00Z","request":"01M88FRCA2HXQN988PT1WFRZD8"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88FRCA30EPP4RGT04891Q1Y/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCANGCHETT757NHHBWYB/000001', '01M88FRCAN1D7YVFG6YW06VFD5', '1', '{"v":1,"id":"01M88FRCANGCHETT757NHHBWYB/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88FRCAN1D7YVFG6YW06VFD5/1"},"at":"2026-03-04T09:00:00Z","request":"01M88FRCANGCHETT757NHHBWYB"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88FRCAN1D7YVFG6YW06VFD5/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAVVPP6KZNHC54PKKGQ/000001', '01M88FRCAVBQG65JJQTQZQSDKW', '1', '{"v":1,"id":"01M88FRCAVVPP6KZNHC54PKKGQ/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88FRCAVBQG65JJQTQZQSDKW/1"},"at":"2026-03-04T09:00:00Z","request":"01M88FRCAVVPP6KZNHC54PKKGQ"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88FRCAVBQG65JJQTQZQSDKW/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d044e489-7509-4025-a236-754d06f245df', '01M88FRCAZ8ZP94DD4NMGG0GDH/000001', '01M88FRCAVBQG65JJQTQZQSDKW', '1', '{"v":1,"id":"01M88FRCAZ8ZP94DD4NMGG0GDH/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88FRCAVBQG65JJQTQZQSDKW/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88FRCAZ8ZP94DD4NMGG0GDH"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88FRCAVBQG65JJQTQZQSDKW/1', '2026-03-04 09:00:00.000000')
-- end
