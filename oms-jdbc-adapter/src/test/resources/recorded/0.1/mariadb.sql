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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_reservation` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `units` bigint,
    `complete` boolean,
    `expires_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `complete` boolean
-- end
ALTER TABLE `recorded`.`oms_reservation` ADD COLUMN IF NOT EXISTS `expires_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_reservation_tenant_owner` ON `recorded`.`oms_reservation` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_reservation_tenant_expires_at_id` ON `recorded`.`oms_reservation` (tenant, `expires_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_transfer` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `from_node` varchar(255),
    `to_node` varchar(255),
    `state` varchar(255),
    `reference` varchar(255),
    `ordered_units` bigint,
    `units_in_transit` bigint,
    `ordered_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `from_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `to_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `ordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `units_in_transit` bigint
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `ordered_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_transfer_tenant_owner` ON `recorded`.`oms_transfer` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_transfer_tenant_state_ordered_at_id` ON `recorded`.`oms_transfer` (tenant, `state`, `ordered_at`, id)
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
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D/00001', '01M88GZF2BWGJ64CT0GVG8JQ9D', '1', '{"v":1,"order":"01M88GZF2BWGJ64CT0GVG8JQ9D","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00.000000', '0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZESTCE10YNV2SNC1WC8M', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'e072daf24b198f867f5983626042a62aa26064ac34c04ccbfbe1923cf78df51d.70964547421c71c9ccb2cc1ec1508a4c94f98994707e1ea464a4e3c61d6d7b6c.33414574aa947f3d78e26d2172b7ba3a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZET2VAKGRV162QE213V3', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', 'bc7fb84a353593b8cc42d8e6d5b06d150ea756f1b2bdb88e3e72491d9b315784.12b49f2bc7a3a5225e5afe022595c9f0732cb8c044842159385e5d5224d2b47e.6840490111e56410ff335b23c5075fc5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZET2VAKGRV162QE213V3', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', 'aab995333c32d27e3bc1bd42b741bdea96f69b8db4598a1c39da677752caa1c3.48c0df29a1fb2718fe5ab1e3a3574d011c72cdbe6091c2e92741ad22a77e0d80.9ad509260dcbf8f553ed65dec437f1ad')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZET2VAKGRV162QE213V3', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', '8b647dc44166ededb0af7a14f91d4c7fc580b554205ccdf4131128b2d53de167.2da6ea626c5327017b070fa22e358f51c2271f522bd9ac94be8779886019a09f.b6fed708011966e1e9518bd1203e7756')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', 'BERLIN', 'receipt', '01M88GZET6D8DRGJVQ7SDR9QC3', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZET6D8DRGJVQ7SDR9QC3', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '0dae6754935f7244490a7989d9db54dcca6da1c9ea52e9247385cd2ff3bb09a1.d1953e1d0b13af041c3ea374717927545305ee4e2d8dfbb3f053a4c32a62b646.d61a029e346aec71c3620f952bc6d639')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', 'BERLIN', 'receipt', '01M88GZETKQJ7AF1H4E6010N9E', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETKQJ7AF1H4E6010N9E', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '8c73af9968e6830358b702c1f39d364a2d5cdb4f949e4eac1e84dc466d28e977.4c2da6f605852e658944e04ecd570d3eda4746acab5aee28d530407e3f2725e2.754151ff6ce71dc71a9b69001fc2f46f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETNM0HMXFN62GS15B4T', '', '{"v":1,"order":{"id":"01M88GZETVBPC5VAYYVZSW0G4C","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'bcb4411a978b001d4412481c19d30787fff91697a3c68b1e6f51457bc4361136.c93e57f19caa16edc6207fbd6c0e277763c2d29e7638ba1d0bc84c1c912d558a.3c0c94cac09a67933fbaaaf93af1851f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETNM0HMXFN62GS15B4T', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'b1bf27384d216244e3ef82784076e19f40e45042a774889a39d0922d0b4150d8.becf5beae40cd3a92c3785d490213c0517907564e8a0795cc3933d8bc7b4a735.066bad09822ef3c3f1030371dd25b156')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETNM0HMXFN62GS15B4T', '', '{"v":1,"ledger":{"order":"01M88GZETVBPC5VAYYVZSW0G4C","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '5fb90336eb1de08a56e020245a62785102468a5a9eab4669e63d470ea52f6767.1e3895a8d6899e034a200c26950999de895540e38b290dd8a3ccbd3f3b5fe003.aaf738701e5f6293f126d46f4a9d08d5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETNM0HMXFN62GS15B4T', '', '{"v":1,"transaction":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88GZETVBPC5VAYYVZSW0G4C"}}', '736e2cbdceff941bc976231562d704529f8e133a20d53505baea608b38d235bd.4b08c1604c68080686c75ed8e8fbd2f90bbdcfb4c7d63633097aa6e95b7e4c8b.78f294adadc31b8bbbb8bbacfbbfdb41')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P1#2', '', '{"v":1,"transaction":"01M88GZETVBPC5VAYYVZSW0G4C-P1","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P1"}', '531e1e73fe3302f49cb168b8f0e1821e26bbb0dd9fed79949b27785e4ec2d54a.01f63e77eb8e109cb39003dff4fed1010011e114e0852cf097d0442fceb206ff.cd1a48a0b064a6745566811e15c84413')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P1#2', '', '{"v":1}', '36700b0f99e7b060a7d771b1fa0f7e1ad60f6ef0eb6f1cfa9aa086c68e5b4443.210255131c459e832deabf3d436c745137bd90da489c63e3604e195d2765ca7f.dad90d860ae4aaaf135471bff89d5044')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEWBHE58VG3D0NQFV9WM', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '2cc265b1c01aa664cf9b8d86e5d0519049fda26ba44f3d6e84829db83106d8c9.d30e59adbed9cbbce213d84cc6027018f8c7e846f688f81f54f14f957d4dbdac.c877f4a1e1374f14b06c1d959dd6591c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEWQJ1FG14JMZMMXKXXD', '', '{"v":1,"work":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '76ba5937e3c93dde8ad5a4a97171471a5e2da8ab674bfa482d2caeb069ab1c9f.5a5e0e42e04f3a40f1eec52ce6e090a4f8f5560e14436609a0d33bd5ea02329d.e7cfd39648a2a4184aa8c59042fac1c0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEWY04VKRBMCXA9K5K1Y', '', '{"v":1,"fulfillment":"01M88GZETVBPC5VAYYVZSW0G4C-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '92a7d5bf4566ec5045bcfd39acb9c37339731601778629d6d037db1b1b28726f.c42c17041102063ffcb066c3c4970e3aad62cc0e813b21555e73fa96f1ec5afb.cf7d798920a5d723d88c74857c251c8c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEX8YG5YSQHW0C3KNFN7', '', '{"v":1,"fulfillment":"01M88GZETVBPC5VAYYVZSW0G4C-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '5bc0b71dfe846f326125ec25046a3223861e415b4883b51652dab3064bf5b2e0.35e41976e36b0dfb186985c76f0afd9f4addeb890dfa2f09db74952196a1217e.89640bec93a4b4ebb9ed700a3ba8bc98')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEXKT8DTM9DWFE1PWJMS', '', '{"v":1,"shipment":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-S1","fulfillment":"01M88GZETVBPC5VAYYVZSW0G4C-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZETVBPC5VAYYVZSW0G4C"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '0c4c2b93b9b6d885fb13f47383e4169d8edc874e94a5727ccefc2fc10f25b54f.d8776b28bd78ec669754cdc46bc89d019a309aad85aed3803abcdca366aa6b03.5c880ab40c52821f9a3fd871fae4ffbe')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEXKT8DTM9DWFE1PWJMS', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88GZETVBPC5VAYYVZSW0G4C-S1","charge":"01M88GZETVBPC5VAYYVZSW0G4C-S1"}}', '2c0bc45a27ca690d6bf4cb2229f95fea7500e34a9c2d04bfe3ae962615acb0b2.cf786b466c7557035f821d428b4d5ee4bb8561d7c857b7204465f22e2915ce35.41603e0f750f9c4570dd1ec937de6209')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEXKT8DTM9DWFE1PWJMS', '', '{"v":1,"transaction":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P1","cause":"01M88GZETVBPC5VAYYVZSW0G4C-S1"}}', '42446025079c01655dbbb845399b65b00fddd659b05de073f9ffcf8a2bc87535.2a4ffcae43d8ac4abc94f0d673975f686dc004cb6dfc645b3d4237589c8f0a70.00fde75706d365198a8b49c0c23a6177')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEXKT8DTM9DWFE1PWJMS', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '671d24b20f0774b1cefe01a02d5b06b00b0ccd456d2050cfb7f76cb7757ddf4f.a7cd17721e52cbba565bfda3f21401b91033ba87c86335bb06532a11a6839939.cf34fcd5276f93ad8d752a23940f8fd3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEXKT8DTM9DWFE1PWJMS', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88GZETVBPC5VAYYVZSW0G4C","charge":"01M88GZETVBPC5VAYYVZSW0G4C"}}', 'edf10afb25721049c40edefebfbdba0d69192b688f5b07c85488d82b61f13317.7f90b23e7d92839d75d73504c90072bc835a02359aef6efd84b8b2a705209bb1.1f103b1f627fe18435bcfb7de613d7ef')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEXKT8DTM9DWFE1PWJMS', '', '{"v":1,"transaction":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P1","cause":"01M88GZETVBPC5VAYYVZSW0G4C"}}', 'c1e4619d026595572c3433fc638ae5a4d589738b933bae711c05322b593e5d2a.92d1bc185792235be04bb340cd19126c50ccc37b535d919e66805fac67f2fa94.30b981c368da987ee6b79f2dea91313d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P2#2', '', '{"v":1,"transaction":"01M88GZETVBPC5VAYYVZSW0G4C-P2","reference":"capture-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P2"}', '7b3a23be3c9eeb82eab204bf98bf01f6eb3d0f18c3f9dc4e5b8cea8982068b33.9381dfd930f3e2902c30c3df7725cac478b9f0cd06171d824e5f2c27e86655f7.404c6314f1cd7af8b8753ad9eadd51ce')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P3#2', '', '{"v":1,"transaction":"01M88GZETVBPC5VAYYVZSW0G4C-P3","reference":"capture-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P3"}', '44556f5ba760fadbe9f0a94ebd0e4fac03a074a6a6d1ba54e7f00e2a1347b68b.748e0b2042ecb77dfb3bddd06bfe555876bfdb11710f5f19c7fd064d1b78f364.4456a18f9313b58bf0d67143954f23d5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P3#2', '', '{"v":1,"transaction":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P1","cause":"01M88GZETVBPC5VAYYVZSW0G4C"}}', 'f3f9f6b2170eff9b454c0f86850ccf26fb598e91f212dd6bbdc86d25792e39ce.519b7b76a0addcb509e8097ca41997a07536a1622509ec0a3f59e4d335300a12.dd70b31c334d88aba4103067b85a5605')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P4#2', '', '{"v":1,"transaction":"01M88GZETVBPC5VAYYVZSW0G4C-P4","reference":"cancel-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P4"}', '9ed1235676062d33c1973c2572e44842df97aac479dfafbfd65d075376d09bc3.a388ce268b830da3cd1274f8525d20cd692237295e62aa0910a1517a2bcafb4d.bf1f349960e570e170d3c4888af6c84e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZDJAZZ3VVDAMXQY535', '', '{"v":1,"shipment":"01M88GZETVBPC5VAYYVZSW0G4C-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'b5f7dd0ae62f698b13bae85f84c353b62986ff8668834405e76d58a096e15494.242b78480f4908da5bec039f4453c7da93d516a572de1ef401346a84b02f56aa.1d694e90800050f89b8c2f89c3c1f294')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZDJAZZ3VVDAMXQY535', '', '{"v":1}', 'cb2a12699fd0290411c2c4d115cd5462f842bbe60dd46afa9e1a0bb6ce09c249.41bb46b1eeda3d3b77da3193f2058a923c0b68e77458f37eaac74f119250de05.d812458ccbb8fb537957a18337047280')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZJB85TAEK9SV3FEQER', '', '{"v":1,"agreed":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '3cc04a8176ae7b2d59de79e3a6d32ce7be6b82b8ae501d9ecdb37cb43f36bbf9.c24896cdf6b718740db73c9defe98410fd3a0a93283fe66cd2b2aad7bd2a29c5.ea6c09526e8ed058668f9310453c259f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'return', '01M88GZETVBPC5VAYYVZSW0G4C-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZTTW94YHN9XMRMG5G3', '', '{"v":1,"returnId":"01M88GZETVBPC5VAYYVZSW0G4C-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '4f2e76f7beea3d1e44bf8428b39d1f8ba86dbb7ce6483ad3ddb54692c8615564.2afa5f0b80cdca6adfe4d88e4dea29a4757a3a31a206464be7901b455733c7a5.9604597d9c995757c0724de203d2a211')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'order', '01M88GZETVBPC5VAYYVZSW0G4C', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZZ6WV8FNTSCH7RR266', '', '{"v":1,"returnId":"01M88GZETVBPC5VAYYVZSW0G4C-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '9a048990eb7a326cca32ac1b1352718ea3a730d3836f1d11f65152c8cee41610.851ea34efcc6f7986e1c9bd3668caee4bd5a59755319ec9437c5062bd11949d6.bd70f4769dee628d52a9b95b61df33eb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZZ6WV8FNTSCH7RR266', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88GZETVBPC5VAYYVZSW0G4C-R1","charge":"01M88GZETVBPC5VAYYVZSW0G4C-S1"}}', '335d67c4c517c3a065708277fe0261cac04b81ec27327072cf8d7c196075e2cc.f9c40c764d07a20ea10447c8c1fd4c593db24cd2415918c13c52c11cbfe8c90a.00d37d39e773c41d849a03a8649af4c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZEZZ6WV8FNTSCH7RR266', '', '{"v":1,"transaction":{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P2","cause":"01M88GZETVBPC5VAYYVZSW0G4C-R1"}}', '15dce6450139cc588adde495d341035214e5e257cde9e58a80c0bc0b06d931f1.2c6af2e39c25e6b0de2f7d655ea68020fbcc1d05d1b23469ff020e202410fe6c.fc37e64152ef6a4d8f578b5c609b435a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', 'payment', '01M88GZETVBPC5VAYYVZSW0G4C', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88GZETVBPC5VAYYVZSW0G4C-P5#2', '', '{"v":1,"transaction":"01M88GZETVBPC5VAYYVZSW0G4C-P5","reference":"refund-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P5"}', '4266b8883da7c009129736d850c6cb54b014da5eaacdb126d41060384ce99911.732e4d7e26429a9ceeaaf5f7ec05fa00e4013f4dc4fb4c101d8a501e1e8cf65b.654c0fb24461cfb799a6a8b4c2098060')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1CRX7NGZF218VC4RK5', '', '{"v":1,"order":{"id":"01M88GZF1EFN9BXY0YW3XN66XN","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'a3b9232bd8f028bc26f71e34c5568e2291e768b7a47e686792b64f90ad9f2df2.4a5203c38a85c784497f5d42baaccba2019299a6a7d2015d8e3eda01673acc57.56a252b393d11138615fba9af3d215b1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1CRX7NGZF218VC4RK5', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '8e1ce1795cb199312df1ecf69d9049370f28345e16fecca45dfa6a82ae16531a.b5a72ba22c3e1e8fa21a6eaef65061a1998ba440fc7e90aee3f5791de6bbb2d8.d23a3c116cf1793b95869dc0d857f807')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'payment', '01M88GZF1EFN9BXY0YW3XN66XN', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1CRX7NGZF218VC4RK5', '', '{"v":1,"ledger":{"order":"01M88GZF1EFN9BXY0YW3XN66XN","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'e7269afec46e28735a17c7204695d67c4647311545084363a065c6235e72edef.6802ba4b4b82eab9e9fcfd4461de46203dba32407b27a4792a4c3eb986d8e772.c95e365efa9735acb0d4908591a10663')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'payment', '01M88GZF1EFN9BXY0YW3XN66XN', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1CRX7NGZF218VC4RK5', '', '{"v":1,"transaction":{"id":"01M88GZF1EFN9BXY0YW3XN66XN-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88GZF1EFN9BXY0YW3XN66XN"}}', '02f40a5eb60c1f316c35c3898e3602cc275d7aa83f55f50d93df78855a50f611.27b3bc3f372b8b7fe861da5efccc255e8583e40fad1f69cc1881ed0983bcefbf.98e3f8379b250e16bf34a6e3cce352c6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'payment', '01M88GZF1EFN9BXY0YW3XN66XN', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1EFN9BXY0YW3XN66XN-P1#2', '', '{"v":1,"transaction":"01M88GZF1EFN9BXY0YW3XN66XN-P1","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF1EFN9BXY0YW3XN66XN-P1"}', 'e601c3978715010b50ed1c0e8d6a49be624275b67e610abc08dd57c9b52bfb7e.18ea4637e25f50702418bd614ab5a8c54f24891f69c50137e0375acf090cd056.9cb8126c364bd360653b8011fe0030dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1EFN9BXY0YW3XN66XN-P1#2', '', '{"v":1}', '9083d9116611885fcae60272d1b18545f38e9068ef355ab7046096230908ee46.7a48e1fd6e8f020cfd9a28e0eb075d954b32fa687f42c952133d934c3218cc75.12d1ea77b99570f0004e8635a7e6ba1c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1XY7SAS5HTZY3XSZQC', '', '{"v":1,"work":{"id":"01M88GZF1EFN9BXY0YW3XN66XN-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'a13cb605c0bb8f2da2c57ce3d174af5528f2461b67dc095be02739618772fa21.b66320a70d89a133078677ac37b846970c7b9ffde879ba2b0ff6e64b33746a18.a33985b29e589a50832d56315d56e3b7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1ZG3GB2Q2GWYTBHP4V', '', '{"v":1,"fulfillment":"01M88GZF1EFN9BXY0YW3XN66XN-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '4c37d9019200b7eae5c6beddfab1518a58de833651751658051ed589069550de.72f15e1bc8091f5f73f155c26706acba53a2d96b947ad0784ddfbb19534c209f.0a801355853e04917bad0e90f9260c37')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF20HA7HQXJEABFD1FA1', '', '{"v":1,"fulfillment":"01M88GZF1EFN9BXY0YW3XN66XN-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', 'f6b431983c156c4d676f7fa674f8c42c356b2602e762ae80eb60300ebf56d02c.d1ad1ebc6cdb4fca43d36043a3f27a85d42ec863b3f92d330e0348f2aface385.636bfff27c596f06ff2b9efadc55cb85')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'order', '01M88GZF1EFN9BXY0YW3XN66XN', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2569AGN21MW32RRNJ5', '', '{"v":1,"shipment":{"id":"01M88GZF1EFN9BXY0YW3XN66XN-S1","fulfillment":"01M88GZF1EFN9BXY0YW3XN66XN-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZF1EFN9BXY0YW3XN66XN"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'b2a5ebbd0fcd38d489100e652bf47bd23d5ceb8cc50df77d9cca3e456acfcfbf.e6c8ef4aca310314c32d1a1a93a33c79fc39d922f8fba5a86e57ea6d9f224536.a3e606785b2a55249dedd190f273cfc6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'payment', '01M88GZF1EFN9BXY0YW3XN66XN', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2569AGN21MW32RRNJ5', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88GZF1EFN9BXY0YW3XN66XN-S1","charge":"01M88GZF1EFN9BXY0YW3XN66XN-S1"}}', '9f47b7bd51f964490cc6ba16e49c0376a8038d7041e35e8a282e2c43895a7719.b48aaa2875c1b2232df45552a7a34fc54566fd33bb286ab0cd95245ac27dc84c.efd9cad7addc1f21153526db685b63a1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'payment', '01M88GZF1EFN9BXY0YW3XN66XN', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2569AGN21MW32RRNJ5', '', '{"v":1,"transaction":{"id":"01M88GZF1EFN9BXY0YW3XN66XN-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88GZF1EFN9BXY0YW3XN66XN-P1","cause":"01M88GZF1EFN9BXY0YW3XN66XN-S1"}}', '8259798a9257eb9f31cb71f3cfe8455089c6ed0dc5f0d61de4fcf5d8e5c5671d.ca94eb8b77ba35ddf50524f79b57e5d4daddd5e35e0fbc8fa34851273f34a53c.8896baf7d2cf4d5f71a709e82677a9e9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', 'payment', '01M88GZF1EFN9BXY0YW3XN66XN', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF1EFN9BXY0YW3XN66XN-P2#2', '', '{"v":1,"transaction":"01M88GZF1EFN9BXY0YW3XN66XN-P2","reference":"capture-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF1EFN9BXY0YW3XN66XN-P2"}', '568d0920a51f5efe42db2266719718312513d7cc80842c7108d775b03432db48.5ef295aee8a6b820394077d821084f472ff86e94e4a8d6c8220c1e8385a1e1e1.5bafcd5fbc95689a0dba2471809e1d49')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'order', '01M88GZF2BWGJ64CT0GVG8JQ9D', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2BN1AY5FN7R3YTTH3Q', '', '{"v":1,"order":{"id":"01M88GZF2BWGJ64CT0GVG8JQ9D","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '151bbcc3103da2de7ec67e187dc217630ca80286924de09a3adaa065807824e6.c805810384331be7b1caa4f1e3e8933e6760ef4b2bbd804dc66696fa3fafbfb5.422df4d916ddd4a009ae4665c4843b2f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'order', '01M88GZF2BWGJ64CT0GVG8JQ9D', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2BN1AY5FN7R3YTTH3Q', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '59827601445ddb94526b63b63a5089b8abd4c7cb0da322b5c2df010f4fbabbcf.88ca3448f9177d93df70166202f4a5980d75408a53aa25a0fa2293b62c10be35.7370068892d94852042537b7b785d8d6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'payment', '01M88GZF2BWGJ64CT0GVG8JQ9D', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2BN1AY5FN7R3YTTH3Q', '', '{"v":1,"ledger":{"order":"01M88GZF2BWGJ64CT0GVG8JQ9D","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '04e246d1aae08bea199dc56a6803e8b125ba05bb6f5ef1785ea9d320d06700b4.5e890d9e0322ac45ba2b1588c968a66609b121cb6a1e237443ec5666d90ad5c4.59f7bd6113ec02bd6a5ed45488fbd7b6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'payment', '01M88GZF2BWGJ64CT0GVG8JQ9D', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2BN1AY5FN7R3YTTH3Q', '', '{"v":1,"transaction":{"id":"01M88GZF2BWGJ64CT0GVG8JQ9D-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88GZF2BWGJ64CT0GVG8JQ9D"}}', 'bccf415ed52526d3498630b51e55c89f74d1b9d491841571a4e5fe793f2d1d3a.36997fa8dcf7180a1c893ad8a61d3069cf4d97c82ee5166fef792908d36fcec0.0f77e6ecf5e3fa4a21d4cf6ee149a7f1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'payment', '01M88GZF2BWGJ64CT0GVG8JQ9D', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2BWGJ64CT0GVG8JQ9D-P1#2', '', '{"v":1,"transaction":"01M88GZF2BWGJ64CT0GVG8JQ9D-P1","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2BWGJ64CT0GVG8JQ9D-P1"}', '784aa2891ebda01e256ad55a3ba65f080b9d9a4d66fed966ec86f1dc8763e42e.f8c68d457471f7d0ff5631f7de1f18a5119884e1da9c98c34fdfbb1a529cb1c6.4fab033a36401be0a6dc34eb0d00fc96')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'order', '01M88GZF2BWGJ64CT0GVG8JQ9D', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2BWGJ64CT0GVG8JQ9D-P1#2', '', '{"v":1}', 'f2904fccfa0fe88001b3c85c78ef60131c150a4ef14c5a188db57898dbbd4d0d.03a9bb3956cdd590e52f325f7c70d93e144ac089c28a2a642065633f0db2640f.7e679cd78f86e09691457d0798c422c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', 'order', '01M88GZF2BWGJ64CT0GVG8JQ9D', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88GZF2H1FQT93T50WVQADPX', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '8dbb91fc2db9430d517584478d13daa6d42543fbc0e3417f0bb4fa1bb2c5f292.6abddf51d124db086c595df5f0df563aaeaa1421a05ec485263e9a759338f78f.2e452797a9f25ad8b11145729d73c942')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'order', '01M88GZF2K1PEMY4QG1FD25X46', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2KX8GHKN4KZWJ2196Q', '', '{"v":1,"order":{"id":"01M88GZF2K1PEMY4QG1FD25X46","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'c2a69b8aa57049d9b9ae4d0cf3730b084d70518515957ba34bd321cba48d7e7e.afd60a3e3aaffb11b297401fccb4205dd5bf4ae87f8862080c22338e34a4211b.ab8730c2c6c3c8f928e01971fbd302d3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'order', '01M88GZF2K1PEMY4QG1FD25X46', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2KX8GHKN4KZWJ2196Q', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '08be7c8bf87c0998efcdca2840d0a479436e00bc6fa4594cf14df2b581cbbdb1.d48d8d11b2e2d6bcebb3347bbbb6c4ec9859c4ebf8c5cde97824017e1a9755d2.438e9b3fa90d775ef954551b5ff0bc74')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'payment', '01M88GZF2K1PEMY4QG1FD25X46', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2KX8GHKN4KZWJ2196Q', '', '{"v":1,"ledger":{"order":"01M88GZF2K1PEMY4QG1FD25X46","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '081e7a00b96158e629550c5e36f01359470b514074b0b654db55684c4d77b68a.dc90a5e73a0a6c69e42c6fab08d105baf06eec4ac99f955be46168ac03ab516c.9b7cf17344973c0979169ef2559a22c4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'payment', '01M88GZF2K1PEMY4QG1FD25X46', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2KX8GHKN4KZWJ2196Q', '', '{"v":1,"transaction":{"id":"01M88GZF2K1PEMY4QG1FD25X46-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88GZF2K1PEMY4QG1FD25X46"}}', '9fd710300a683eab1642029944ccf6aba90c3b9c27f64383f6a112b2b5862ea3.2204e2afaae9df474aa8145d36b8dfa746ae90ca6a055c3ee22a0cc55b8c560a.9197f5c5ec0ef17b91d0cd5b6abb646c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'payment', '01M88GZF2K1PEMY4QG1FD25X46', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2K1PEMY4QG1FD25X46-P1#2', '', '{"v":1,"transaction":"01M88GZF2K1PEMY4QG1FD25X46-P1","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2K1PEMY4QG1FD25X46-P1"}', 'c70bab2452f63c695db2a67934a0e05a7d9cb820cc8c57c972dda296c3cabca8.e2858706c8d9f04210cec23dbca4cf7cc1c35823c32ac43e38a8b4718e60f3c7.fcc3ccd7a20d5c405856e5e8a5efc487')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'order', '01M88GZF2K1PEMY4QG1FD25X46', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2K1PEMY4QG1FD25X46-P1#2', '', '{"v":1}', '386c042bd56142a58e70aeb4f0806a138b0e8fddb593f798c5cc0763f20dcdaa.2db73bffa033e5eab7717335dd3a0f5bdb2f349523a1d17b5fc5932ff4eb5b7d.66bd6c32dceb3e9b2df30746415b9e98')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', 'order', '01M88GZF2K1PEMY4QG1FD25X46', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2QE0K6P76KYY2QT358', '', '{"v":1,"work":{"id":"01M88GZF2K1PEMY4QG1FD25X46-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'cfd05b34098be7b0385a7383e31e37e2efc7866db18cbd00acb8d58bb216de06.ca2ee447fa7f9ed1635febb77e526a957a116b118f38989bbddb4a1dbaf323ff.2cb6a35025a72672153ade755c70c894')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'order', '01M88GZF2SB70WK20YQF2HBFKR', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2RF6NBM5WC6W9DG9T2', '', '{"v":1,"order":{"id":"01M88GZF2SB70WK20YQF2HBFKR","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '5ba61c75a16a80d0208d2961628d010ca95a1327e2c45fbcc9b30a341e0640c1.81b96eefc1bbb14c0a917ddf7bc3de798a355d79c431be592db93f5eddf4b770.463576cbcb227817dbccbaacc72b35c2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'order', '01M88GZF2SB70WK20YQF2HBFKR', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2RF6NBM5WC6W9DG9T2', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'a1f384da3c737a29f9f1f056b30455f4e2b28bdf841c92e3ef36e51f5d4a2f87.b2855233d2365ee7b7b301a4fc5c25c565442606b43ad9e7cf084e593fa0ed2e.313b44c135422d6d7ded18707ac0d7e0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'payment', '01M88GZF2SB70WK20YQF2HBFKR', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2RF6NBM5WC6W9DG9T2', '', '{"v":1,"ledger":{"order":"01M88GZF2SB70WK20YQF2HBFKR","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '057a2e46f94ff88040d87bb00e9ea61b0715c3e2f0b785e63e4be2c60919a101.2c90647b7154820d717e8c334f4cdfc9c2e90ae7c21d7586cede691b5e90acc8.1a8dd147dead0160286f1244317f63ad')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'payment', '01M88GZF2SB70WK20YQF2HBFKR', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2RF6NBM5WC6W9DG9T2', '', '{"v":1,"transaction":{"id":"01M88GZF2SB70WK20YQF2HBFKR-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88GZF2SB70WK20YQF2HBFKR"}}', '9b541be888d8aab4b30b3d56f7805f3ffac2039ee018b5c20f17c9a0bce22669.3bc7489c7c1364d60885c7011b022dc43e542155bc8c307176037d21211beaed.27edd5186626096c75b42530d8be0e24')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'payment', '01M88GZF2SB70WK20YQF2HBFKR', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2SB70WK20YQF2HBFKR-P1#2', '', '{"v":1,"transaction":"01M88GZF2SB70WK20YQF2HBFKR-P1","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2SB70WK20YQF2HBFKR-P1"}', '0d61ab4eb2ac0e3af8247a77fc7d1d9b921946efbb22df9f2790fa7f620da4ee.cf9a5e178112da63435c46b04296bf88b6b97e4ee880a994c72f5052035cd5d0.6bd8ceb7382b22a06416710b2006a675')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'order', '01M88GZF2SB70WK20YQF2HBFKR', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2SB70WK20YQF2HBFKR-P1#2', '', '{"v":1}', '210291f8db5799394d36f489f33ea88ecdbd30e6dfaa86fa240c90aa6a818a82.3b83025d5ca95cfc4e4a2b986ce59a217b4b6e333628cb2ab6755e05c2328707.2a65c3dadfd93d18ffcbcf95e7fd3f8a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'order', '01M88GZF2SB70WK20YQF2HBFKR', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2WRWAVZ2192D6M7AXG', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '7c3ccc492b1b7d3dcc552806333e8702ad53f867cc52a283fb219725aa02c28a.8f1d0a79bdbb029e88c2767b3cc0b16f107a92497d43231b0b50dfa6171b45df.35393a4ad4246d0a8d5fbd165eec8bee')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'order', '01M88GZF2SB70WK20YQF2HBFKR', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2WRWAVZ2192D6M7AXG', '', '{"v":1}', '472475174e9cc7b57f708430a0e2341f428b275f1f37eedc9eb5540f62908bb8.3e3ac7b935daa3a53e8c782a50e52b82780794627ce2b20a2f49798885abfb9d.60388e8225686721ea8d5f1e18bee659')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'payment', '01M88GZF2SB70WK20YQF2HBFKR', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2WRWAVZ2192D6M7AXG', '', '{"v":1,"transaction":{"id":"01M88GZF2SB70WK20YQF2HBFKR-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88GZF2SB70WK20YQF2HBFKR-P1","cause":"01M88GZF2SB70WK20YQF2HBFKR"}}', 'c671b08bbd1019d408464d6ff59cbd52b4bb72cb01e664e83aef25b6500edf84.337b9faf05394062565d2963e982402aebfd36e81d23bc73532e21748db205be.ffd158dd1a969e2386701a26f91b16f0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', 'payment', '01M88GZF2SB70WK20YQF2HBFKR', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88GZF2SB70WK20YQF2HBFKR-P2#2', '', '{"v":1,"transaction":"01M88GZF2SB70WK20YQF2HBFKR-P2","reference":"cancel-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2SB70WK20YQF2HBFKR-P2"}', 'b037381970aa835589c8cbc8ee8c7ba7b65794a0949b38385120892dcb7d2380.ca1d9e48568b8805db96ae44119cb1f32a96d0b6ca985d8ef1601e9037c6b56b.e3ce2cba00e8a8e41ff47da847fcaa85')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-F1', '01M88GZETVBPC5VAYYVZSW0G4C', '4', '{"v":1,"id":"01M88GZETVBPC5VAYYVZSW0G4C-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN-F1', '01M88GZF1EFN9BXY0YW3XN66XN', '4', '{"v":1,"id":"01M88GZF1EFN9BXY0YW3XN66XN-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46-F1', '01M88GZF2K1PEMY4QG1FD25X46', '1', '{"v":1,"id":"01M88GZF2K1PEMY4QG1FD25X46-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'e072daf24b198f867f5983626042a62aa26064ac34c04ccbfbe1923cf78df51d')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', '01M88GZETVBPC5VAYYVZSW0G4C', '15', '{"v":1,"id":"01M88GZETVBPC5VAYYVZSW0G4C","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '4266b8883da7c009129736d850c6cb54b014da5eaacdb126d41060384ce99911')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', '01M88GZF1EFN9BXY0YW3XN66XN', '7', '{"v":1,"id":"01M88GZF1EFN9BXY0YW3XN66XN","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', '568d0920a51f5efe42db2266719718312513d7cc80842c7108d775b03432db48')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', '01M88GZF2BWGJ64CT0GVG8JQ9D', '3', '{"v":1,"id":"01M88GZF2BWGJ64CT0GVG8JQ9D","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', '8dbb91fc2db9430d517584478d13daa6d42543fbc0e3417f0bb4fa1bb2c5f292')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', '01M88GZF2K1PEMY4QG1FD25X46', '3', '{"v":1,"id":"01M88GZF2K1PEMY4QG1FD25X46","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', 'cfd05b34098be7b0385a7383e31e37e2efc7866db18cbd00acb8d58bb216de06')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', '01M88GZF2SB70WK20YQF2HBFKR', '4', '{"v":1,"id":"01M88GZF2SB70WK20YQF2HBFKR","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', 'b037381970aa835589c8cbc8ee8c7ba7b65794a0949b38385120892dcb7d2380')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'web/4711', '01M88GZETVBPC5VAYYVZSW0G4C', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88GZETVBPC5VAYYVZSW0G4C"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C', '01M88GZETVBPC5VAYYVZSW0G4C', '8', '{"v":1,"order":"01M88GZETVBPC5VAYYVZSW0G4C","currency":"EUR","method":"card","transactions":[{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P1","cause":"01M88GZETVBPC5VAYYVZSW0G4C"},{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P1","reference":"capture-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P2","cause":"01M88GZETVBPC5VAYYVZSW0G4C-S1"},{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P1","reference":"capture-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P3","cause":"01M88GZETVBPC5VAYYVZSW0G4C"},{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P1","reference":"cancel-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P4","cause":"01M88GZETVBPC5VAYYVZSW0G4C"},{"id":"01M88GZETVBPC5VAYYVZSW0G4C-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZETVBPC5VAYYVZSW0G4C-P2","reference":"refund-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZETVBPC5VAYYVZSW0G4C-P5","cause":"01M88GZETVBPC5VAYYVZSW0G4C-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN', '01M88GZF1EFN9BXY0YW3XN66XN', '4', '{"v":1,"order":"01M88GZF1EFN9BXY0YW3XN66XN","currency":"JPY","method":"card","transactions":[{"id":"01M88GZF1EFN9BXY0YW3XN66XN-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF1EFN9BXY0YW3XN66XN-P1","cause":"01M88GZF1EFN9BXY0YW3XN66XN"},{"id":"01M88GZF1EFN9BXY0YW3XN66XN-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88GZF1EFN9BXY0YW3XN66XN-P1","reference":"capture-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF1EFN9BXY0YW3XN66XN-P2","cause":"01M88GZF1EFN9BXY0YW3XN66XN-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D', '01M88GZF2BWGJ64CT0GVG8JQ9D', '2', '{"v":1,"order":"01M88GZF2BWGJ64CT0GVG8JQ9D","currency":"KWD","method":"card","transactions":[{"id":"01M88GZF2BWGJ64CT0GVG8JQ9D-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2BWGJ64CT0GVG8JQ9D-P1","cause":"01M88GZF2BWGJ64CT0GVG8JQ9D"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46', '01M88GZF2K1PEMY4QG1FD25X46', '2', '{"v":1,"order":"01M88GZF2K1PEMY4QG1FD25X46","currency":"EUR","method":"card","transactions":[{"id":"01M88GZF2K1PEMY4QG1FD25X46-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2K1PEMY4QG1FD25X46-P1","cause":"01M88GZF2K1PEMY4QG1FD25X46"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR', '01M88GZF2SB70WK20YQF2HBFKR', '4', '{"v":1,"order":"01M88GZF2SB70WK20YQF2HBFKR","currency":"EUR","method":"card","transactions":[{"id":"01M88GZF2SB70WK20YQF2HBFKR-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2SB70WK20YQF2HBFKR-P1","cause":"01M88GZF2SB70WK20YQF2HBFKR"},{"id":"01M88GZF2SB70WK20YQF2HBFKR-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88GZF2SB70WK20YQF2HBFKR-P1","reference":"cancel-t-501360fd-8767-4eb1-8e24-956121038d88/01M88GZF2SB70WK20YQF2HBFKR-P2","cause":"01M88GZF2SB70WK20YQF2HBFKR"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', 'aab995333c32d27e3bc1bd42b741bdea96f69b8db4598a1c39da677752caa1c3')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', '8b647dc44166ededb0af7a14f91d4c7fc580b554205ccdf4131128b2d53de167')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'bc7fb84a353593b8cc42d8e6d5b06d150ea756f1b2bdb88e3e72491d9b315784')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZESTCE10YNV2SNC1WC8M', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZESYT070FB19N0ME4X9E', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZET2VAKGRV162QE213V3', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZET6D8DRGJVQ7SDR9QC3', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETE7VXN9VQ5AXKFNZXP', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETK5GVTWCJFD16TXH8S', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETKQJ7AF1H4E6010N9E', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETNM0HMXFN62GS15B4T', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-P1#2', '169984a240d0268c0140cf64d93cd78d6b10d2e3d7bd0b0fae455bdf924bf5af', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-P2#2', '827a892d4262b0bac0c81be0af1102ed820a14081065e52f175121adba397678', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-P3#2', '44c014169d394fbd64f09954607c9962f4f34f80be996241154092b45beb4514', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-P4#2', '1f135f3995faf2d555921e8b989c58cd1f47a23cf742faa0db5e9a3208a41303', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-P5#2', '62ea66c08029633c8ab4ea5764f3ef63fb7c66757d64d885e750df1f223986e2', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEWBHE58VG3D0NQFV9WM', 'a5ccf881cd1b6b7ac391291a96faead333fbcb6b0f409e3be989127dde380670', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEWD2HTYDA614C1S7JMN', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEWQJ1FG14JMZMMXKXXD', '893a276fe47718a5d37f14c3fc269fabfb931ab7a619ebc17315988581342832', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEWY04VKRBMCXA9K5K1Y', '3bb1007a0aa33ecaf0bafe057620ab8de503d50ffccdb32183e3898229d55b71', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEX8YG5YSQHW0C3KNFN7', 'c17227879ae1c6b81cf0bcda42aff7effbe1991af8cb7396ca40ff1eea0c5d09', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEXKT8DTM9DWFE1PWJMS', '0033973866aa53c27dd48270836ab276a82e8b09723d17737f99f97ff1677653', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEZDJAZZ3VVDAMXQY535', '85136c4c28b51300a6cac5737cb769d5055383a45a3cdc9cc2771a2b9093a9c6', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEZJB85TAEK9SV3FEQER', '56cb34781faf3ab63e112ee800c528c7abd8c9b396195566ee9ce024df956669', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEZTTW94YHN9XMRMG5G3', '9e69048a849936fe0971fef576e2c2cd5a14e718a18dd3bab94f6006c67da5c9', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEZZ6WV8FNTSCH7RR266', 'c20d56e3fdb723ffb8fcc2092589b932a4d5f6fcb65876ad13e1feb27ed0a5b1', '{"v":1,"subject":"01M88GZETVBPC5VAYYVZSW0G4C-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF027RWJ2YBZD0CWYE5Y', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1CRX7NGZF218VC4RK5', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN-P1#2', '5d5b1b97ed13c7ca759fb6b0a6351cf647b99d7afc4431f8a269c171225227d3', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN-P2#2', '413c82792f187677ab8bd74c932dcf67cb1a2460f5fc29160f5b85a7722724b6', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1XY7SAS5HTZY3XSZQC', '7c4151feadeed3b61fc41d0ab8c3923d65d3d669a30496f142c2c5a92036ba20', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1ZG3GB2Q2GWYTBHP4V', 'c7b7252dd6475c1a3d5b9ac85c73ec61b67944647bf319f15e1de0e70d19cc12', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF20HA7HQXJEABFD1FA1', 'c49a8f9d2bfdb8010c1624d7dccde43f1929d7bff6a80f7e02c45af1feeb2d71', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2569AGN21MW32RRNJ5', 'd25d9034d680748e6be142f1019501ca97294c5ca1a8bd5f234138b8dae617ca', '{"v":1,"subject":"01M88GZF1EFN9BXY0YW3XN66XN-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BB195WXT6A1KXSJ1S', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BN1AY5FN7R3YTTH3Q', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88GZF2BWGJ64CT0GVG8JQ9D","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BWGJ64CT0GVG8JQ9D-P1#2', 'a5526886ad762cbc1a2c0a2a64515ec7ea2b9c307505eebdb14605ef2b05de35', '{"v":1,"subject":"01M88GZF2BWGJ64CT0GVG8JQ9D-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2H1FQT93T50WVQADPX', '9fcc165c8496b3862bb62f20540baa941b4ced0218b0d600a0b278ed12816eab', '{"v":1,"subject":"01M88GZF2BWGJ64CT0GVG8JQ9D"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2K1PEMY4QG1FD25X46-P1#2', '2d25e1e25e417b6605df7c38798380d5831fac064ba003fc2233a34cdc0b7fc0', '{"v":1,"subject":"01M88GZF2K1PEMY4QG1FD25X46-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2KX8GHKN4KZWJ2196Q', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88GZF2K1PEMY4QG1FD25X46"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2QE0K6P76KYY2QT358', '77d56fc313b3b3ba9898edb8de251552bedcd3851ebd8971abd56508a2a8021b', '{"v":1,"subject":"01M88GZF2K1PEMY4QG1FD25X46"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2RF6NBM5WC6W9DG9T2', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88GZF2SB70WK20YQF2HBFKR"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR-P1#2', '0a1263cb5f380870579f4ec8588e48fe0f3166dca5371cbad62c178a08951378', '{"v":1,"subject":"01M88GZF2SB70WK20YQF2HBFKR-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2SB70WK20YQF2HBFKR-P2#2', 'a1715440aa85526de237f818fcf0e2342a4f58dd18ca53f1abf04abd1cc3628b', '{"v":1,"subject":"01M88GZF2SB70WK20YQF2HBFKR-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2WRWAVZ2192D6M7AXG', 'ee812ecc0806d161a18f526935811fdd39bd5c7f5dd8aadc4f339128c360ada8', '{"v":1,"subject":"01M88GZF2SB70WK20YQF2HBFKR"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2XE3GTBG7M6NFM74CA', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-R1', '01M88GZETVBPC5VAYYVZSW0G4C', '3', '{"v":1,"id":"01M88GZETVBPC5VAYYVZSW0G4C-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 04:56:12', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 04:56:12', '197', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.128', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '687527017', 'root', '2026-11-25 04:56:13', '987', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1843943034', 'root', '2026-11-25 04:56:13', '63', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETVBPC5VAYYVZSW0G4C-S1', '01M88GZETVBPC5VAYYVZSW0G4C', '2', '{"v":1,"id":"01M88GZETVBPC5VAYYVZSW0G4C-S1","fulfillment":"01M88GZETVBPC5VAYYVZSW0G4C-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZETVBPC5VAYYVZSW0G4C"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88GZETVBPC5VAYYVZSW0G4C', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1EFN9BXY0YW3XN66XN-S1', '01M88GZF1EFN9BXY0YW3XN66XN', '1', '{"v":1,"id":"01M88GZF1EFN9BXY0YW3XN66XN-S1","fulfillment":"01M88GZF1EFN9BXY0YW3XN66XN-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88GZF1EFN9BXY0YW3XN66XN"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88GZF1EFN9BXY0YW3XN66XN', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZET6D8DRGJVQ7SDR9QC3/000001', 'TEA', '1', '{"v":1,"id":"01M88GZET6D8DRGJVQ7SDR9QC3/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88GZET6D8DRGJVQ7SDR9QC3"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETKQJ7AF1H4E6010N9E/000001', 'MUG', '1', '{"v":1,"id":"01M88GZETKQJ7AF1H4E6010N9E/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88GZETKQJ7AF1H4E6010N9E"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZETNM0HMXFN62GS15B4T/000001', '01M88GZETVBPC5VAYYVZSW0G4C', '1', '{"v":1,"id":"01M88GZETNM0HMXFN62GS15B4T/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88GZETVBPC5VAYYVZSW0G4C/1"},"at":"2026-03-02T09:00:00Z","request":"01M88GZETNM0HMXFN62GS15B4T"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88GZETVBPC5VAYYVZSW0G4C/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEWBHE58VG3D0NQFV9WM/000001', '01M88GZETVBPC5VAYYVZSW0G4C', '1', '{"v":1,"id":"01M88GZEWBHE58VG3D0NQFV9WM/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88GZETVBPC5VAYYVZSW0G4C/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88GZEWBHE58VG3D0NQFV9WM"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88GZETVBPC5VAYYVZSW0G4C/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEXKT8DTM9DWFE1PWJMS/000001', '01M88GZETVBPC5VAYYVZSW0G4C', '1', '{"v":1,"id":"01M88GZEXKT8DTM9DWFE1PWJMS/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88GZETVBPC5VAYYVZSW0G4C/1"},"at":"2026-03-02T09:00:00Z","request":"01M88GZEXKT8DTM9DWFE1PWJMS"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88GZETVBPC5VAYYVZSW0G4C/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEZTTW94YHN9XMRMG5G3/000001', '01M88GZETVBPC5VAYYVZSW0G4C', '1', '{"v":1,"id":"01M88GZEZTTW94YHN9XMRMG5G3/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88GZETVBPC5VAYYVZSW0G4C/1","reason":"01M88GZETVBPC5VAYYVZSW0G4C-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88GZEZTTW94YHN9XMRMG5G3"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88GZETVBPC5VAYYVZSW0G4C/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZEZZ6WV8FNTSCH7RR266/000001', '01M88GZETVBPC5VAYYVZSW0G4C', '1', '{"v":1,"id":"01M88GZEZZ6WV8FNTSCH7RR266/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88GZETVBPC5VAYYVZSW0G4C/1","reason":"01M88GZETVBPC5VAYYVZSW0G4C-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88GZEZZ6WV8FNTSCH7RR266"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88GZETVBPC5VAYYVZSW0G4C/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF1CRX7NGZF218VC4RK5/000001', '01M88GZF1EFN9BXY0YW3XN66XN', '1', '{"v":1,"id":"01M88GZF1CRX7NGZF218VC4RK5/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88GZF1EFN9BXY0YW3XN66XN/1"},"at":"2026-03-03T09:00:00Z","request":"01M88GZF1CRX7NGZF218VC4RK5"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88GZF1EFN9BXY0YW3XN66XN/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2569AGN21MW32RRNJ5/000001', '01M88GZF1EFN9BXY0YW3XN66XN', '1', '{"v":1,"id":"01M88GZF2569AGN21MW32RRNJ5/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88GZF1EFN9BXY0YW3XN66XN/1"},"at":"2026-03-03T09:00:00Z","request":"01M88GZF2569AGN21MW32RRNJ5"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88GZF1EFN9BXY0YW3XN66XN/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2BN1AY5FN7R3YTTH3Q/000001', '01M88GZF2BWGJ64CT0GVG8JQ9D', '1', '{"v":1,"id":"01M88GZF2BN1AY5FN7R3YTTH3Q/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88GZF2BWGJ64CT0GVG8JQ9D/1"},"at":"2026-03-03T09:00:00Z","request":"01M88GZF2BN1AY5FN7R3YTTH3Q"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88GZF2BWGJ64CT0GVG8JQ9D/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2KX8GHKN4KZWJ2196Q/000001', '01M88GZF2K1PEMY4QG1FD25X46', '1', '{"v":1,"id":"01M88GZF2KX8GHKN4KZWJ2196Q/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88GZF2K1PEMY4QG1FD25X46/1"},"at":"2026-03-04T09:00:00Z","request":"01M88GZF2KX8GHKN4KZWJ2196Q"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88GZF2K1PEMY4QG1FD25X46/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2RF6NBM5WC6W9DG9T2/000001', '01M88GZF2SB70WK20YQF2HBFKR', '1', '{"v":1,"id":"01M88GZF2RF6NBM5WC6W9DG9T2/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88GZF2SB70WK20YQF2HBFKR/1"},"at":"2026-03-04T09:00:00Z","request":"01M88GZF2RF6NBM5WC6W9DG9T2"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88GZF2SB70WK20YQF2HBFKR/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-501360fd-8767-4eb1-8e24-956121038d88', '01M88GZF2WRWAVZ2192D6M7AXG/000001', '01M88GZF2SB70WK20YQF2HBFKR', '1', '{"v":1,"id":"01M88GZF2WRWAVZ2192D6M7AXG/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88GZF2SB70WK20YQF2HBFKR/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88GZF2WRWAVZ2192D6M7AXG"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88GZF2SB70WK20YQF2HBFKR/1', '2026-03-04 09:00:00.000000')
-- end
