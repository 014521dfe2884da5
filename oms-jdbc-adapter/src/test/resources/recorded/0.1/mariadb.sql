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
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61/00001', '01M88PD88NFAZ9X8BNJAD13F61', '1', '{"v":1,"order":"01M88PD88NFAZ9X8BNJAD13F61","line":1,"sku":"MUG","units":8,"priority":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '2026-03-03 09:00:00.000000', '0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86D4J8Q8DQNG6EX429N', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'f03c942ef39e6bee1d08b0d3709e407633171ecf0f33d6e1593caf9e94f968f2.abc87be5c6ddb448c34558b7e28d19a645291c6ffcd4ced5e79c5eb1f0799613.47811642d0931dbc2f8af42f883a8db6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86GN8WVAZDH4KTNCT5Q', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}}', 'd6f8f2b2b85eba0c5da6643ad973bd0ffe0421110cb8c2f89c2601fec966cfd5.70fabbe8af7d38975ffbf9a0a515e6ad44885e3051945080cba6fef9620cf416.603db91d4d527fb2aad0e7966664ebc8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86GN8WVAZDH4KTNCT5Q', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}}', '4551274d2afe171556fb5ab3436c13833a3707842ba381456720664279e0a671.74591ab831025f2bab73dad314af3a3cd9bf108302811b5e0c53da9f30c203ac.aa927961d130211eff1ffcc876c078ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86GN8WVAZDH4KTNCT5Q', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}}', 'd038510d82f4024c02a2cfc225c4ded35fd416f619faaebfba061d8ed52a0589.496735ad40c706e6bf9ba2b7f5a771ee01e4cdfdebc0d17fe139dbd9a5c70f5c.cd61bc2d47a2ae625c1961699b5ad696')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'BERLIN', 'receipt', '01M88PD86J0BBYP8BEVZT3PART', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86J0BBYP8BEVZT3PART', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '0afdc59ddcffb160dfa99b71b6382efcc48b9b2863587db67e316226943c7a14.fdbaa7443bc19bcc862094ab15c24b38f12f481116fd11166e365247c1998198.c88ec7abb8589db3a9758b4705897e09')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'BERLIN', 'receipt', '01M88PD86M5R83F5R6YFMMN8AP', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86M5R83F5R6YFMMN8AP', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'ca1dbbd6e1a150b078bb4217b1fb7dd14ea6ba5d804704ba41ee11d7100d44bf.015695171d48fa69a3db602199512b38bf11c90bab8c4c7c34688fb4f94c29b2.12863ecb9b14ca9271b2eb0cae2d7a38')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86P644R99Y7T885WRYA', '', '{"v":1,"order":{"id":"01M88PD86QKDYDR9NWKY5K7DCR","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '877fce8ee5ffdba64988b6263b280f06a9b0c07f6cd06974c960e19b89018a0e.7bc137196d74bb1e0f8d7256ddcfdece16e9e9eab655d48dd947bc3d321dab3f.0b6b80ea24f8b1268e4a8808bca13102')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86P644R99Y7T885WRYA', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'c333dd1d1735a159ba19e749692ff4d7e3a71ce9b8613672ee527401421ea741.e865651945705a7f5b8596b0f8f02eabe3a87074ad3d24674e142e646f6b855f.af4ac50ca8d201834f873b6f32b25411')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86P644R99Y7T885WRYA', '', '{"v":1,"ledger":{"order":"01M88PD86QKDYDR9NWKY5K7DCR","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'a0285a3e4b11672a9dac019d26ca397adc26454cd721cafb56250068cf0453da.45fbfec441d677a0e3aad72defd4c55362083fc6a21d0f77fa9d0113dd06d9f6.f4734f986559e61542e58cd623949df5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86P644R99Y7T885WRYA', '', '{"v":1,"transaction":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88PD86QKDYDR9NWKY5K7DCR"}}', 'f8af266ae0f04e1969cf25edfa6cb3d2bfd477f7bbf1c39bc3f476c0a7c137f5.97dae36586c6760e81690b4dc66bd7279c2326b02cd010428884ec4c3ea7c645.e43877abef07e61788e7a3a65a2185bd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P1#2', '', '{"v":1,"transaction":"01M88PD86QKDYDR9NWKY5K7DCR-P1","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P1"}', 'b8a18f200041e29a4d9445457955f7703fe644cc1b5f6c049468ae0947b7bc2c.995e5771a9d2cd7fbc147bbcdc9130fa95d004839133745d24ed8fb84f912038.40f2c14458b866f39566e79ee44ec534')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P1#2', '', '{"v":1}', '1f2802951ac0d1bc598af9e56bd65fd2056ff4f07c8b118deae4da718bb2183d.0fa81d1f4d5012a6c652a48ea2a0bdf0e47078caafe2964932b1acd91e3db7f5.7d6016a278b98f3632c59c14887b4160')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD8726DZRPS5FKYPVE64N', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '2390be1fdd49459911af42ca9f3a65ef7b7b46c5391d225d434319eb30a3f718.c1a4dfa91b2ddb24c65087768dfe6df63680ac482da0c33dbda6b5305e345a03.3b3bd5ea356a0c0323d7eca8e3a6cb73')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD8741CFBJ42KYVXE2XFJ', '', '{"v":1,"work":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '794c83d8cded5d8db556062445f3bce9a2a616f9e8adc20baa31c3766993e9de.592deb788c0b606b511ea7dc9be143e3e497e53acc7d3d951c7036df500a04d5.082074c86599a630cf0486db2906df90')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD876A6JKVZCVNV3X17WF', '', '{"v":1,"fulfillment":"01M88PD86QKDYDR9NWKY5K7DCR-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '1e7e4b3aeaa59df02f91682558ee085cf58c56dcea2d1780d2382ec40e7a837a.29a2dae0d4885ebdbd0123285453799655c9523b6a3f11a15b0d54507efa751e.79f4e56b2ebfc05fbdca1c704b944131')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD878A18Q4QAHKNT9ZCFR', '', '{"v":1,"fulfillment":"01M88PD86QKDYDR9NWKY5K7DCR-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'c0f0c6bea6e031b75fa174a21688ff1e1bf16a5308fa415bda37ecefcd32e627.85f67be1bf1ec1bc887fa4780e2be6cf3735f8968e64d36df40f24b3ddc5f829.20df0bd2f9d1a2863165d90d4977d53d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87A6B54FF17N90Q33GY', '', '{"v":1,"shipment":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-S1","fulfillment":"01M88PD86QKDYDR9NWKY5K7DCR-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD86QKDYDR9NWKY5K7DCR"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '4434f497e33489c2e34d833655d17af5a0f62b5f23f32729a252afa1d8913a16.09c43e837a9b8661b2d5f6cb983b0989aea222036df2119f864f9d5c769e3bea.bd6e4da9e2c1663527c71cc8cad2e193')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87A6B54FF17N90Q33GY', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88PD86QKDYDR9NWKY5K7DCR-S1","charge":"01M88PD86QKDYDR9NWKY5K7DCR-S1"}}', 'a2e33a380514c25da16040a70b2fcb7550b8f27d129e2bd3f47edfe0b3f3fe46.6853d7294a367e6af85659d54fa77f4d2711d84ab948088829c07e52a8d3dfda.e4eeb083e6ec6b820632a9b83db9293f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87A6B54FF17N90Q33GY', '', '{"v":1,"transaction":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P1","cause":"01M88PD86QKDYDR9NWKY5K7DCR-S1"}}', 'bce0734c131ff881395f5f0a2c36e44d051bd7b4b0ce1c54ada8c0eae4b41119.dbe2bd68a841ca2dba808805a8f6e12f153274f67044edef706350f9147b5663.802d69c8cc90cc8b9ab6b410aea5dc8c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87A6B54FF17N90Q33GY', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '13164ef3278b4b7c594fd8fe3992272ff5977f99583f24c778944523f5efbe0f.643282080f9497f6e00ebbb6e43d3c3ec39087b41e520ed37a32bb5713be4e18.936c41fb3680bb9d0563a6f04dee5bcc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87A6B54FF17N90Q33GY', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88PD86QKDYDR9NWKY5K7DCR","charge":"01M88PD86QKDYDR9NWKY5K7DCR"}}', '3e11357f0235fdd90d75a56f516007abe8d04a8438188293e81968f9290afd2e.620a7f6b59cff02510254af0e70785cbc6dba2ae7ca45e62705e2ddcd61d5106.95e0e6317d92854dd1aed816bbb0e472')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87A6B54FF17N90Q33GY', '', '{"v":1,"transaction":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P1","cause":"01M88PD86QKDYDR9NWKY5K7DCR"}}', '34feb0a330af2e5bfc4326f38b84c60cdfa941471931d511d95a2110c033f92c.4fc5e7a4ce2fa7566d268f819f6131afe7d370a6867866cb438be547934ecd15.c9c7d4fc4f52c6eabbdaa980d45e3fdf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P2#2', '', '{"v":1,"transaction":"01M88PD86QKDYDR9NWKY5K7DCR-P2","reference":"capture-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P2"}', '195412a70dd0f4de293b95f91a144606ce529d419b80b5d98bdfb952361d1ccc.3e02b6d00b7957bb785b4e40080da4baa1409ccc3092814805c47929acda5f50.0458a0eddf09a8ec3567387fb9ab662a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P3#2', '', '{"v":1,"transaction":"01M88PD86QKDYDR9NWKY5K7DCR-P3","reference":"capture-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P3"}', 'ceef2e5167f9ec0ba3b89831dfd6d9bb534c010523737251ac6c487e736bd4c1.f9d04cf63802bd075d1ef2eecee790795afaf477a7f7b08a52d9a1d0449b5e6f.a4f7da61f6711777d9b8af7bff76a4fc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P3#2', '', '{"v":1,"transaction":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P1","cause":"01M88PD86QKDYDR9NWKY5K7DCR"}}', '5caf6eef3edd3a303e084546ba8437f323803eb2970cc8e42ad0495ecc32b9dc.7db0ce718ad707701a85e322880262d13cbf579cd9e43f356663dab9ae03cb89.38b4c60b52a8171a7ec44e63c10a3708')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P4#2', '', '{"v":1,"transaction":"01M88PD86QKDYDR9NWKY5K7DCR-P4","reference":"cancel-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P4"}', '203662064a14df416c6149db97646c5eaa44cb0e1d0de2b2d456ad2de247b27a.8d81469407121683616ff64f08aa71d2619ee92411f5630ffa45fc2e199c55da.600276407999311842fea19ceaad68c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87P2CASQ6W2FACCQKSP', '', '{"v":1,"shipment":"01M88PD86QKDYDR9NWKY5K7DCR-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '7affa027ba5b3f6b01f049ed75267eaf46bd77ab40dc819ca59984b42ac2ee38.9afec4408b8c5241c06b3e1beb7eb70a28ecba7f91f706f9da0ab6f8cc04fc33.0ed912859a663c6deeecedc3374835f8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87P2CASQ6W2FACCQKSP', '', '{"v":1}', 'c8da330e2f080f293ef7e4181e6705790e96685d8ba17918bf90e2ac44768a4a.ca7c6e75acb3a9ff82e3af40829f03005b6c1e9f8c1ae8bf5a4c61315207ca68.f83615cfe7c498c294aa04451e95b7d7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87S3XTV7K17ZHHHA6X1', '', '{"v":1,"agreed":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '59054cee05b4258f6cec74f7b0f57f12a30e4fcd47f3a7198ebb93837ce7b709.c3e14f968b89a7ccdff3fc3de12ef7d909f837f54e814d62798678110e6bcb8f.86fa92dda88d9195ec83a5d7c3f568b4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'return', '01M88PD86QKDYDR9NWKY5K7DCR-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87V5GSZ7EGAY3RSGWT0', '', '{"v":1,"returnId":"01M88PD86QKDYDR9NWKY5K7DCR-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '72aaecd6d8846e9fdf14c7857fd9c7355e0b7b1737ce0765855053a3f79705e8.78ea0fc5909ca4ce1bde813212d80b5e1c4eabe18adae562f08506b9bfe15ec1.f984edd48c68fcbcf3cb7ebe94f672c5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'order', '01M88PD86QKDYDR9NWKY5K7DCR', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87XWH53SAHNX1J6RT7M', '', '{"v":1,"returnId":"01M88PD86QKDYDR9NWKY5K7DCR-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '48f56957faf1a8cd5be13d1e1d0710ea657c24ad26b32c143ba9931e3f1cfc70.aa052e12aabb7b98910a7439cfe7ff563aae000128b290192bf4007cb7042413.c9c1d0331e2ce0c30acf8280e825c6f2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87XWH53SAHNX1J6RT7M', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88PD86QKDYDR9NWKY5K7DCR-R1","charge":"01M88PD86QKDYDR9NWKY5K7DCR-S1"}}', '4ef22745b3afeb05a05e248595f865fc18c12eab61453e236337f673cc2641e9.3ff813d5fde20d0e5e57b4044d20bd57afbfd8383a1a75f4fdad3931254cb481.29eb7fc180da193056f123df3f6f4f81')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD87XWH53SAHNX1J6RT7M', '', '{"v":1,"transaction":{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P2","cause":"01M88PD86QKDYDR9NWKY5K7DCR-R1"}}', '4b6a82b3604c3f7a69b78ea95b3da8cfcd68518dbd6c9ce762008062c4358eda.7937e3344224ed46ff58800c99d8eaea0f67adfd2c36deb0f52cf1d85985845a.a3a8eb865258b5aa817337444c2f5a4f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', 'payment', '01M88PD86QKDYDR9NWKY5K7DCR', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88PD86QKDYDR9NWKY5K7DCR-P5#2', '', '{"v":1,"transaction":"01M88PD86QKDYDR9NWKY5K7DCR-P5","reference":"refund-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P5"}', '8ce89f43bebec8def5e8826676b6bc62a670aee2162ee15184c3f4aaebc19e33.bdb528e9dd3d34ef0f4ffe2dc0c6038c998e7f0cf262915b0802b8401c1cd028.b67a605cfd88508e1364c804b9d82daf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885SH46M0DT4C60MM0C', '', '{"v":1,"order":{"id":"01M88PD885X3P1X3SFHM86ZNE0","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'ffe4333eeda63d4b5e924c38723a1d0ee8b74ca9173d3614b5c4fd7787d0a53e.0cb5f57f230bae7eece0daa91ccd8cf1d551374b9cf0762eda43c36f9e343b7a.ee545e459c4047b8a9361fd5ec9e13db')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885SH46M0DT4C60MM0C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '43062921b7cc5037329655489bf3de50b015b2d55a31b4620a3f632f6b3e7fbc.bb77c345d215b25578b75a2a694bdefef8f71f0d458870238816876973423207.dca658289adc5faf060e8e02840775a9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'payment', '01M88PD885X3P1X3SFHM86ZNE0', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885SH46M0DT4C60MM0C', '', '{"v":1,"ledger":{"order":"01M88PD885X3P1X3SFHM86ZNE0","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '61c0ba9fb4d5a6e28688282d92c91332e0e2caebf4a5962fb52c755d308ec384.ef1be08102a373458e1dc049899864b0de3de98f237eaafd8682242cd4e17de5.64e5083eaf8fe6bffc25899ea7161e55')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'payment', '01M88PD885X3P1X3SFHM86ZNE0', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885SH46M0DT4C60MM0C', '', '{"v":1,"transaction":{"id":"01M88PD885X3P1X3SFHM86ZNE0-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88PD885X3P1X3SFHM86ZNE0"}}', '8d8dc8e231fcada4e74774df176b6a989afa5c1706f456c352f499ca8a228597.5c5b6abfa3f32ae71beeeaa12cff54ac4a40cec6d4d688cfbb5ec0c5c2965e39.3b0c5a5b5a292700856a543c6b623ea5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'payment', '01M88PD885X3P1X3SFHM86ZNE0', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885X3P1X3SFHM86ZNE0-P1#2', '', '{"v":1,"transaction":"01M88PD885X3P1X3SFHM86ZNE0-P1","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD885X3P1X3SFHM86ZNE0-P1"}', 'bcc142a5364f24056cad32ca766eb4ad6b5beba2a8b4346b91bae4aed04d9107.1fdfca7556c9a38a345ad024afa67931473b430f40762c8757ecc135f7ffbc70.149428e73f1f8cc9f082c872220a0ca4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885X3P1X3SFHM86ZNE0-P1#2', '', '{"v":1}', '8c1acba570bf3838e9fcdc90faf5e261b2fa32c34d5519b8246aade8705f8b68.304e8c14ea9a9deaf04cdb1d98b2b62f967aaf3528f617e5a95dda6bac067aae.22b3a68853ce8797dee95abe5bd5de1c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88B1QCMW2KADMDS0A4K', '', '{"v":1,"work":{"id":"01M88PD885X3P1X3SFHM86ZNE0-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'c0bf24dd816c55002f1e597d73a8de606ccb5ec1d529a5b79a38754393c6ed65.78dc5a3827c1269d0aed25025588a1fa02989aee3efd32f87be4f0904c6b5b67.0f52e882a88c3a58911663e72700f90c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88CWKG51NM2ENN9AXXA', '', '{"v":1,"fulfillment":"01M88PD885X3P1X3SFHM86ZNE0-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '9327b460a63c8386527ee5fb198a5de046d268917b6a2210834acc1b1e5fc111.bbf9827e9a089bd97117b8d111995e37503712ad5696710bc78cc9b1744f4f12.3f695e19f23a8c87315e70fa6069cd7d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88DS4Q43Y8QT8JB33FR', '', '{"v":1,"fulfillment":"01M88PD885X3P1X3SFHM86ZNE0-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '4b38664dc091d77cf53d5e761c0226faf9258a561dafec809e1e722f59746dca.f12eea96752ece726578058d648de3d8da6c8f84e4e3163754198ce92e80fd57.0b24d1464def17f0a722e8ce621d50a3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'order', '01M88PD885X3P1X3SFHM86ZNE0', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88F1G7C263GMWVMG4QB', '', '{"v":1,"shipment":{"id":"01M88PD885X3P1X3SFHM86ZNE0-S1","fulfillment":"01M88PD885X3P1X3SFHM86ZNE0-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD885X3P1X3SFHM86ZNE0"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'd6cf99fe4f6fa3390326afe7df18e5844af1c751941b072ac37e502d16bb286d.b329b05561c1f2b8e5563ac78d0e9120dc08be053e9f96d263a96bee4b453053.480ae6f0453589ee669f16f6e4ca9e18')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'payment', '01M88PD885X3P1X3SFHM86ZNE0', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88F1G7C263GMWVMG4QB', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88PD885X3P1X3SFHM86ZNE0-S1","charge":"01M88PD885X3P1X3SFHM86ZNE0-S1"}}', '39c74856816615b9cfa31ff984500fecacce7a4f08e499616b0ca733542781c5.bb71a15f2ba1d8f93fc4ebca55ef15552bfcc02e593fdbbc35a1dcf8069d6d41.dadc629e0a54e31704106692ac9ad99d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'payment', '01M88PD885X3P1X3SFHM86ZNE0', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88F1G7C263GMWVMG4QB', '', '{"v":1,"transaction":{"id":"01M88PD885X3P1X3SFHM86ZNE0-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88PD885X3P1X3SFHM86ZNE0-P1","cause":"01M88PD885X3P1X3SFHM86ZNE0-S1"}}', 'fd7710d933f4a6a415d7039703026c2d242ca68f08c4e687b91665e7c8718b4c.4f7412e1824d28dd400fb0fe8256dcdf1ff9dc4fa0f74cdefefed93100bdc588.a1e1556a543e6639aa9fa66b0aaa3dfe')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', 'payment', '01M88PD885X3P1X3SFHM86ZNE0', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD885X3P1X3SFHM86ZNE0-P2#2', '', '{"v":1,"transaction":"01M88PD885X3P1X3SFHM86ZNE0-P2","reference":"capture-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD885X3P1X3SFHM86ZNE0-P2"}', '2ef4ee02a278486b57105ad569bb3e997215b65bdfa11d2ad1522d2a5f361cbf.6b33e0da17c74e17132e9e997fcc8d07568c2a6b64e60e5cddb61443e19394a5.6e779cc288756739d1e5b2635ae123a9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'order', '01M88PD88NFAZ9X8BNJAD13F61', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88N27MXNXXMPWS8BYHK', '', '{"v":1,"order":{"id":"01M88PD88NFAZ9X8BNJAD13F61","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '765b82930c8381851736d726a3ccb276d2610202bb78411dbe0552538dd4b399.ae1e2beab63c3229857cb5873597c562cf4ea1fcd34646965535be231606dae1.607597e45024615335fbb19554245656')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'order', '01M88PD88NFAZ9X8BNJAD13F61', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88N27MXNXXMPWS8BYHK', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '65a4ce45eb41b2adcbb58b367d86f45895856fd1aecfe15f442c5905d151cca2.8e2f6026773d4f79d732451739b6a134eceded7c88bf75347f5a7b1d589ae3a0.a9a12d222638a57751d039450f85632b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'payment', '01M88PD88NFAZ9X8BNJAD13F61', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88N27MXNXXMPWS8BYHK', '', '{"v":1,"ledger":{"order":"01M88PD88NFAZ9X8BNJAD13F61","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '816753cf4e0235f9b3706e445a081ba0cb76e30213b3335bb3b497827bf1213f.853ecbc8667f80e1b9b162f954130196da41dec9f3772982f71a5e08ec05c12d.da5d3451f4230978f9dba71bcbd7229d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'payment', '01M88PD88NFAZ9X8BNJAD13F61', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88N27MXNXXMPWS8BYHK', '', '{"v":1,"transaction":{"id":"01M88PD88NFAZ9X8BNJAD13F61-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88PD88NFAZ9X8BNJAD13F61"}}', 'fe337351dfe72c41da12096e84927614488bf3435c6c6981886c21e07aa265df.c95e913271cc2a1d3da653cd86cbd6cf527365df63f18a782f5c9efbc30d87be.456281a517ac8af612ff5a09ddc0a947')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'payment', '01M88PD88NFAZ9X8BNJAD13F61', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88NFAZ9X8BNJAD13F61-P1#2', '', '{"v":1,"transaction":"01M88PD88NFAZ9X8BNJAD13F61-P1","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD88NFAZ9X8BNJAD13F61-P1"}', '9efbba30810c41feae3197046323d75e1b881526fa317055d9edf40556ae65e0.0768b7374d678b211b9cd6f866f71bbdaee977505f4876e54123af7b90c79212.01bf0b4764119392d419636d46179555')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'order', '01M88PD88NFAZ9X8BNJAD13F61', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88NFAZ9X8BNJAD13F61-P1#2', '', '{"v":1}', 'ebe4345da73461c4dee05657d5b49996fa4119be8b17ad1c1352c7a411eecbf2.537b4bd855f22d4eaee51545c72b9f34884e062b4c9f83b2db3e290af105c8ff.093c97d08a2d99de3521fff541114328')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', 'order', '01M88PD88NFAZ9X8BNJAD13F61', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88PD88VXRYWH0FYBD4RPGT4', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '3dcc77e01bf96cd3198de96114f7ac1b27540aa1a070b77a684f0c1a51818118.98e028819938757bc4286341132d62818e6aa51a2a77d6bd1009cb7e0f05308b.e1754744855b4ae158483aacd5d20abf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'order', '01M88PD88X8JTMRV1NEVVMH27K', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD88XEG8EKKSYFFJ3K821', '', '{"v":1,"order":{"id":"01M88PD88X8JTMRV1NEVVMH27K","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '70a7746ddcf5d6bc30633f9f93d44ae2ea2855656366d7072f04667b63ff33ee.913593aa97bf35fc54b912beb4ace4c014b07b864f9eb1ff3ee054d1d0944508.3a7668682254fd3aeb99b2bfdad8c5b1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'order', '01M88PD88X8JTMRV1NEVVMH27K', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD88XEG8EKKSYFFJ3K821', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', 'a8e18a41630e23921dce168b74194bbd118fb962db5d980a1cb6951cd7837f0c.272b1847d1aff3270288b3e543661290ea2c48cc5780a0a578c28b107c417aea.e596e71ee151c6ea27eadf4ed7a58988')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'payment', '01M88PD88X8JTMRV1NEVVMH27K', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD88XEG8EKKSYFFJ3K821', '', '{"v":1,"ledger":{"order":"01M88PD88X8JTMRV1NEVVMH27K","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '19682435d150323c3a3b1c8513de0f7d8a1a59005748072dce78244286861b5c.d6124613a65d751d0146a9f1ed6fd74f16998a18ec9a4ef9ec2a4886c3461cf0.83062ca29cc1e10474609087c1aaa0cc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'payment', '01M88PD88X8JTMRV1NEVVMH27K', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD88XEG8EKKSYFFJ3K821', '', '{"v":1,"transaction":{"id":"01M88PD88X8JTMRV1NEVVMH27K-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88PD88X8JTMRV1NEVVMH27K"}}', 'fc5c90c1caf9a5a7f138a75346753ff8f92da2658a013ae19130c4f9046b0d85.7ba5b6e91959c9fb76f24b471477c6f8ca2b70b99875d64a09e09875fec8da93.108b620e3d9586aca10a6ba3b2994fc6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'payment', '01M88PD88X8JTMRV1NEVVMH27K', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD88X8JTMRV1NEVVMH27K-P1#2', '', '{"v":1,"transaction":"01M88PD88X8JTMRV1NEVVMH27K-P1","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD88X8JTMRV1NEVVMH27K-P1"}', '80ecb91f1f93b802596aebc9d19ae6e7e98cecef8c0a03ab840d66a5e15631ad.a89864561861b0445d407c2a9fa089d6dcc83524373b4906faa337d656831a29.36fabf96d0c8640145610ef471e310d7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'order', '01M88PD88X8JTMRV1NEVVMH27K', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD88X8JTMRV1NEVVMH27K-P1#2', '', '{"v":1}', '9c9a568987c20b9299b260e19bcff7769b90aaa23b6c61cedd9b78e7e5ae9740.8ce0b9eb85ec08d3382b2bd9bd4f34f109aa6ded76271debcbed2d5b7c938848.01be8325fcda1035b6a494cc8c61b8b4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', 'order', '01M88PD88X8JTMRV1NEVVMH27K', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD892Q6SZ6YE74E7V25C1', '', '{"v":1,"work":{"id":"01M88PD88X8JTMRV1NEVVMH27K-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'f9c1e6854e7a77ddcb24b30f4ee46579db60a65457a975e944111887065987b1.491dbe3023b5c9b4786c0a2b3d7371a04d526f32e5d5ae51789fffa9897e47c2.7679d4a59dfc5b00ff53d7b9a251b17e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'order', '01M88PD893W89ZGM1SRQ0B8304', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893T3ERCEHQ7FVPBTJ5', '', '{"v":1,"order":{"id":"01M88PD893W89ZGM1SRQ0B8304","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'ca2a16df16e71a59fb4a1b5175f3031f728f7199ed24b9c59216e3e9e93821dd.30b9e9994375f96d64a7337bf1b63e6cbecbb113e620c49ec3e4a44a5281fa85.33954864253cf3fe8cd54b2a3364ac88')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'order', '01M88PD893W89ZGM1SRQ0B8304', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893T3ERCEHQ7FVPBTJ5', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '305f9842bf045fa5991ee9108d774a867c3fc506dadcf9cbad62eeac56d18973.cb13bab34b49f8c5f5ed6c784a52e0935b984cc770405c81a01c63e80e1410c2.b27d79e8e32000e3980a6b1d0fff5ae3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'payment', '01M88PD893W89ZGM1SRQ0B8304', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893T3ERCEHQ7FVPBTJ5', '', '{"v":1,"ledger":{"order":"01M88PD893W89ZGM1SRQ0B8304","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '2e2b5ec6332f3efe246a1b9cb78b5f09bfbbe709b93f64d7b96a76b8964e7c68.f7579d3226c728dad23e7c01802bb2a169fd9856b5016a7ed9bbfb7635bab3ed.2c3f663d372e8df923e86a7fac69056d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'payment', '01M88PD893W89ZGM1SRQ0B8304', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893T3ERCEHQ7FVPBTJ5', '', '{"v":1,"transaction":{"id":"01M88PD893W89ZGM1SRQ0B8304-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88PD893W89ZGM1SRQ0B8304"}}', '256e74ff2376376296ac37a15903af6207a8a53cc1a6661185ad915b07ae1c2c.120842d8238c05098ca25afe74d86a4a91ff2abefee36b855be87b6589f61acc.9a93e6ec03905c381378c738087fef7c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'payment', '01M88PD893W89ZGM1SRQ0B8304', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893W89ZGM1SRQ0B8304-P1#2', '', '{"v":1,"transaction":"01M88PD893W89ZGM1SRQ0B8304-P1","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD893W89ZGM1SRQ0B8304-P1"}', '59e99173001f78bb02063263e58658ba3dedc3ee76b13cbf8d77b8f31fa17cc9.51963142b49b9a7386e8390ad5639bcd66e6797da5f3903723bb9d92edfaebd9.8f60daf939854a4849d6099d7ca00096')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'order', '01M88PD893W89ZGM1SRQ0B8304', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893W89ZGM1SRQ0B8304-P1#2', '', '{"v":1}', '6510e81d1f88db58651a33875635d02f1f2444661a67ac4b7b48c9878fca80b2.2fd784ae4bc842835d88644b689e5339120567bcf5f6f142d5c0825f0fb89732.c273dbe78e90f1ec335c2ded43294b7a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'order', '01M88PD893W89ZGM1SRQ0B8304', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD8978GXWH5524F6874SX', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'da2fb283aa4b72cde5b8111df4a142ac58d859ba2752aa013070bd6e19ac8fbd.f02cee3e16d20c91c10100fdff131a7766b48c24a86d5a2980f03210f2b816f5.f4b6c2f710f26187af9449c4e37420b2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'order', '01M88PD893W89ZGM1SRQ0B8304', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD8978GXWH5524F6874SX', '', '{"v":1}', '1aae729746c33b88011d30429878bf3180c3f073d8db8a72d38ca5987b03e061.dae3d56fb4122156efe3fdea62609a802e0b957425509e82f5beaeec413ee0e6.556699206610ad86a1355394ed6a6db8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'payment', '01M88PD893W89ZGM1SRQ0B8304', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD8978GXWH5524F6874SX', '', '{"v":1,"transaction":{"id":"01M88PD893W89ZGM1SRQ0B8304-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88PD893W89ZGM1SRQ0B8304-P1","cause":"01M88PD893W89ZGM1SRQ0B8304"}}', '9447f9b560a04ce68714e0f7025c4af1c310e18529dca9ad1f7269d6859ecf38.1cf9d2a609c2cc0b4d23aaf4d364c6f040fc2dccbc8a7bb9394dcdbdf9bc5377.efb3ca33a171be75ef0711974c141624')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', 'payment', '01M88PD893W89ZGM1SRQ0B8304', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88PD893W89ZGM1SRQ0B8304-P2#2', '', '{"v":1,"transaction":"01M88PD893W89ZGM1SRQ0B8304-P2","reference":"cancel-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD893W89ZGM1SRQ0B8304-P2"}', '34225245828bebc6e983480404ccbae0d5400d59ac7158a8dc61e4fa5cd67358.92c6b3d39ed21fab7945cdf6d1a1aedba965d403916f9d56ce9a2109964bd761.25b2b4bf654e65df7262dede6028803c')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-F1', '01M88PD86QKDYDR9NWKY5K7DCR', '4', '{"v":1,"id":"01M88PD86QKDYDR9NWKY5K7DCR-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0-F1', '01M88PD885X3P1X3SFHM86ZNE0', '4', '{"v":1,"id":"01M88PD885X3P1X3SFHM86ZNE0-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K-F1', '01M88PD88X8JTMRV1NEVVMH27K', '1', '{"v":1,"id":"01M88PD88X8JTMRV1NEVVMH27K-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'f03c942ef39e6bee1d08b0d3709e407633171ecf0f33d6e1593caf9e94f968f2')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', '01M88PD86QKDYDR9NWKY5K7DCR', '15', '{"v":1,"id":"01M88PD86QKDYDR9NWKY5K7DCR","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '8ce89f43bebec8def5e8826676b6bc62a670aee2162ee15184c3f4aaebc19e33')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', '01M88PD885X3P1X3SFHM86ZNE0', '7', '{"v":1,"id":"01M88PD885X3P1X3SFHM86ZNE0","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', '2ef4ee02a278486b57105ad569bb3e997215b65bdfa11d2ad1522d2a5f361cbf')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', '01M88PD88NFAZ9X8BNJAD13F61', '3', '{"v":1,"id":"01M88PD88NFAZ9X8BNJAD13F61","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', '3dcc77e01bf96cd3198de96114f7ac1b27540aa1a070b77a684f0c1a51818118')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', '01M88PD88X8JTMRV1NEVVMH27K', '3', '{"v":1,"id":"01M88PD88X8JTMRV1NEVVMH27K","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', 'f9c1e6854e7a77ddcb24b30f4ee46579db60a65457a975e944111887065987b1')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', '01M88PD893W89ZGM1SRQ0B8304', '4', '{"v":1,"id":"01M88PD893W89ZGM1SRQ0B8304","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', '34225245828bebc6e983480404ccbae0d5400d59ac7158a8dc61e4fa5cd67358')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'web/4711', '01M88PD86QKDYDR9NWKY5K7DCR', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88PD86QKDYDR9NWKY5K7DCR"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR', '01M88PD86QKDYDR9NWKY5K7DCR', '8', '{"v":1,"order":"01M88PD86QKDYDR9NWKY5K7DCR","currency":"EUR","method":"card","transactions":[{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P1","cause":"01M88PD86QKDYDR9NWKY5K7DCR"},{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P1","reference":"capture-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P2","cause":"01M88PD86QKDYDR9NWKY5K7DCR-S1"},{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P1","reference":"capture-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P3","cause":"01M88PD86QKDYDR9NWKY5K7DCR"},{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P1","reference":"cancel-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P4","cause":"01M88PD86QKDYDR9NWKY5K7DCR"},{"id":"01M88PD86QKDYDR9NWKY5K7DCR-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD86QKDYDR9NWKY5K7DCR-P2","reference":"refund-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD86QKDYDR9NWKY5K7DCR-P5","cause":"01M88PD86QKDYDR9NWKY5K7DCR-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0', '01M88PD885X3P1X3SFHM86ZNE0', '4', '{"v":1,"order":"01M88PD885X3P1X3SFHM86ZNE0","currency":"JPY","method":"card","transactions":[{"id":"01M88PD885X3P1X3SFHM86ZNE0-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD885X3P1X3SFHM86ZNE0-P1","cause":"01M88PD885X3P1X3SFHM86ZNE0"},{"id":"01M88PD885X3P1X3SFHM86ZNE0-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88PD885X3P1X3SFHM86ZNE0-P1","reference":"capture-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD885X3P1X3SFHM86ZNE0-P2","cause":"01M88PD885X3P1X3SFHM86ZNE0-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61', '01M88PD88NFAZ9X8BNJAD13F61', '2', '{"v":1,"order":"01M88PD88NFAZ9X8BNJAD13F61","currency":"KWD","method":"card","transactions":[{"id":"01M88PD88NFAZ9X8BNJAD13F61-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD88NFAZ9X8BNJAD13F61-P1","cause":"01M88PD88NFAZ9X8BNJAD13F61"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K', '01M88PD88X8JTMRV1NEVVMH27K', '2', '{"v":1,"order":"01M88PD88X8JTMRV1NEVVMH27K","currency":"EUR","method":"card","transactions":[{"id":"01M88PD88X8JTMRV1NEVVMH27K-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD88X8JTMRV1NEVVMH27K-P1","cause":"01M88PD88X8JTMRV1NEVVMH27K"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304', '01M88PD893W89ZGM1SRQ0B8304', '4', '{"v":1,"order":"01M88PD893W89ZGM1SRQ0B8304","currency":"EUR","method":"card","transactions":[{"id":"01M88PD893W89ZGM1SRQ0B8304-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD893W89ZGM1SRQ0B8304-P1","cause":"01M88PD893W89ZGM1SRQ0B8304"},{"id":"01M88PD893W89ZGM1SRQ0B8304-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88PD893W89ZGM1SRQ0B8304-P1","reference":"cancel-t-f1659624-c8ab-4ce0-acd5-ad733aca76a3/01M88PD893W89ZGM1SRQ0B8304-P2","cause":"01M88PD893W89ZGM1SRQ0B8304"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true}', 'Mug', 'GOODS', 'standard', '4551274d2afe171556fb5ab3436c13833a3707842ba381456720664279e0a671')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard"}', 'POST', 'CHARGE', 'standard', 'd038510d82f4024c02a2cfc225c4ded35fd416f619faaebfba061d8ed52a0589')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard"}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'd6f8f2b2b85eba0c5da6643ad973bd0ffe0421110cb8c2f89c2601fec966cfd5')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86D4J8Q8DQNG6EX429N', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86FJ0B96BA8N449ZMES', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86GN8WVAZDH4KTNCT5Q', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86J0BBYP8BEVZT3PART', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86K4JTVTNKR4YFFXGXQ', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86M5R83F5R6YFMMN8AP', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86MVX04KHNT76Y9G8WM', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86P644R99Y7T885WRYA', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-P1#2', 'da6fdfeb8720d4ba83750d3333a770fea9a2ee561192c364e3ff24b459164404', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-P2#2', 'e159ec3d32b70f94a90623c92e60954200797bb357c5bb68d19c5ea0432ace72', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-P3#2', 'b32f7103195d2bd256451d30438b3fbc2361ef373cb28a3bcc50652de9c3982e', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-P4#2', '47edd43f0efdff094575e649608aab1f8a27459b1fbd0571a2e24ccad4c15633', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-P5#2', '5621779405f85c5be34b160c1014d34f76bb1462795fc8dfdeb1e4a0202b36bf', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8726DZRPS5FKYPVE64N', '1621508ea461262910de6e80a5e46f2e8622cda5a66b974e125eb0c2ec7146fc', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8736HD54KE8YEDB5X0Y', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8741CFBJ42KYVXE2XFJ', '737eb3f7cf2b2e633a5e084608056aea9596fa946c99e5a33065df98c6759cc5', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD876A6JKVZCVNV3X17WF', '752af006edfa6e3a5f4e4ea51fda17b46b41021009899f15a533a5f4ea843528', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD878A18Q4QAHKNT9ZCFR', '5bb58f4395ef7e29ac075bd38c56818d601d29f7288e70e2f851f77fad21ff0c', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87A6B54FF17N90Q33GY', 'd24f22a7e8a53d9112d6ca2859ac4c41ff0a797e85f7cd707dc7f50afa35c4b1', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87P2CASQ6W2FACCQKSP', 'c45db7dd9b7de3b81d0b6842955f9602efa1d70530174edf0e080b66bfaff97d', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87S3XTV7K17ZHHHA6X1', '1a60fea00745270fa2289dd4a4c14f3abe495609dcd790dbf4a71e3fb5e51fe9', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87V5GSZ7EGAY3RSGWT0', 'eb8d1eab0f29602e5397d79414d3f6574121ff83cb75f4f96947560a57275403', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87XWH53SAHNX1J6RT7M', '28cc9b3b4d134df88228f96a25568fef56b558edfddf38c9642fdd30c4a25807', '{"v":1,"subject":"01M88PD86QKDYDR9NWKY5K7DCR-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87Y4VVZCJ0GJ9701GBR', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885SH46M0DT4C60MM0C', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0-P1#2', '3a709bde51dd583c8fe0396b045054723faeadaca42f200ead048e5008bba164', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0-P2#2', '4b1efe85680bddbe2f466e8bd9cf2942f776b8d5d0859d441f945e79eeb4e4ff', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88B1QCMW2KADMDS0A4K', 'cdb807416a5cb49bc8ccacb3cc5908f348f90860fef96fe38083de07b2a4c174', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88CWKG51NM2ENN9AXXA', '82a5974ca11327a2649ed0a48e1b8cb67eddcc391ce7138a539db1f6b6aedb04', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88DS4Q43Y8QT8JB33FR', 'e8c4977229e8e7c6478cb52c11f89dfaf3158c24adb55a353a63267ecdebfc14', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88F1G7C263GMWVMG4QB', '2a4bad0571bc091c2ceb7716a3d863bc05106648579286f481f96b92411703ae', '{"v":1,"subject":"01M88PD885X3P1X3SFHM86ZNE0-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88N27MXNXXMPWS8BYHK', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88PD88NFAZ9X8BNJAD13F61","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NFAZ9X8BNJAD13F61-P1#2', '8f41b546d4a0625b7a23a884e6351cffccb7c2afb45ed11528e7736d9f2aad1b', '{"v":1,"subject":"01M88PD88NFAZ9X8BNJAD13F61-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88NGVR4AXW6GDW4JZBY', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88VXRYWH0FYBD4RPGT4', 'becc085ad12b20e18927c373b3d3bdce51b4094d32815d16a5bf17a7ea6225bf', '{"v":1,"subject":"01M88PD88NFAZ9X8BNJAD13F61"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88X8JTMRV1NEVVMH27K-P1#2', 'd0881e936a4a81780b40895d76de74a0bb1ad7c2356dae83c938a8c5193db68d', '{"v":1,"subject":"01M88PD88X8JTMRV1NEVVMH27K-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88XEG8EKKSYFFJ3K821', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88PD88X8JTMRV1NEVVMH27K"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD892Q6SZ6YE74E7V25C1', '58aadf6e6084f5f56fff8977e3ba4ec511a6bcbcc88f7e870f30b3875ad37af1', '{"v":1,"subject":"01M88PD88X8JTMRV1NEVVMH27K"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893T3ERCEHQ7FVPBTJ5', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88PD893W89ZGM1SRQ0B8304"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304-P1#2', 'b5a8a0104997b34e58fae19f86bce1396f81051bf2574d32b76b84b3527be2ba', '{"v":1,"subject":"01M88PD893W89ZGM1SRQ0B8304-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893W89ZGM1SRQ0B8304-P2#2', '709761f46366a83e757c7bc22b62dd7ef48e3a7f374dcd670b206727ad3b8f7a', '{"v":1,"subject":"01M88PD893W89ZGM1SRQ0B8304-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8978GXWH5524F6874SX', 'eda6d0ff3dd116adb4a01ed5a4180049c9cf8b7a6b8f7b8f91b09eca3ff33d06', '{"v":1,"subject":"01M88PD893W89ZGM1SRQ0B8304"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8984TJ5WMZB27R07KRY', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-R1', '01M88PD86QKDYDR9NWKY5K7DCR', '3', '{"v":1,"id":"01M88PD86QKDYDR9NWKY5K7DCR-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 06:31:08', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 06:31:08', '14', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.128', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '687527017', 'root', '2026-11-25 06:31:08', '101', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1843943034', 'root', '2026-11-25 06:31:08', '12', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86QKDYDR9NWKY5K7DCR-S1', '01M88PD86QKDYDR9NWKY5K7DCR', '2', '{"v":1,"id":"01M88PD86QKDYDR9NWKY5K7DCR-S1","fulfillment":"01M88PD86QKDYDR9NWKY5K7DCR-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD86QKDYDR9NWKY5K7DCR"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88PD86QKDYDR9NWKY5K7DCR', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885X3P1X3SFHM86ZNE0-S1', '01M88PD885X3P1X3SFHM86ZNE0', '1', '{"v":1,"id":"01M88PD885X3P1X3SFHM86ZNE0-S1","fulfillment":"01M88PD885X3P1X3SFHM86ZNE0-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88PD885X3P1X3SFHM86ZNE0"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88PD885X3P1X3SFHM86ZNE0', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86J0BBYP8BEVZT3PART/000001', 'TEA', '1', '{"v":1,"id":"01M88PD86J0BBYP8BEVZT3PART/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88PD86J0BBYP8BEVZT3PART"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86M5R83F5R6YFMMN8AP/000001', 'MUG', '1', '{"v":1,"id":"01M88PD86M5R83F5R6YFMMN8AP/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88PD86M5R83F5R6YFMMN8AP"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD86P644R99Y7T885WRYA/000001', '01M88PD86QKDYDR9NWKY5K7DCR', '1', '{"v":1,"id":"01M88PD86P644R99Y7T885WRYA/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88PD86QKDYDR9NWKY5K7DCR/1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD86P644R99Y7T885WRYA"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88PD86QKDYDR9NWKY5K7DCR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8726DZRPS5FKYPVE64N/000001', '01M88PD86QKDYDR9NWKY5K7DCR', '1', '{"v":1,"id":"01M88PD8726DZRPS5FKYPVE64N/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88PD86QKDYDR9NWKY5K7DCR/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88PD8726DZRPS5FKYPVE64N"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88PD86QKDYDR9NWKY5K7DCR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87A6B54FF17N90Q33GY/000001', '01M88PD86QKDYDR9NWKY5K7DCR', '1', '{"v":1,"id":"01M88PD87A6B54FF17N90Q33GY/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88PD86QKDYDR9NWKY5K7DCR/1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD87A6B54FF17N90Q33GY"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88PD86QKDYDR9NWKY5K7DCR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87V5GSZ7EGAY3RSGWT0/000001', '01M88PD86QKDYDR9NWKY5K7DCR', '1', '{"v":1,"id":"01M88PD87V5GSZ7EGAY3RSGWT0/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88PD86QKDYDR9NWKY5K7DCR/1","reason":"01M88PD86QKDYDR9NWKY5K7DCR-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88PD87V5GSZ7EGAY3RSGWT0"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88PD86QKDYDR9NWKY5K7DCR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD87XWH53SAHNX1J6RT7M/000001', '01M88PD86QKDYDR9NWKY5K7DCR', '1', '{"v":1,"id":"01M88PD87XWH53SAHNX1J6RT7M/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88PD86QKDYDR9NWKY5K7DCR/1","reason":"01M88PD86QKDYDR9NWKY5K7DCR-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88PD87XWH53SAHNX1J6RT7M"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88PD86QKDYDR9NWKY5K7DCR/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD885SH46M0DT4C60MM0C/000001', '01M88PD885X3P1X3SFHM86ZNE0', '1', '{"v":1,"id":"01M88PD885SH46M0DT4C60MM0C/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88PD885X3P1X3SFHM86ZNE0/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD885SH46M0DT4C60MM0C"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88PD885X3P1X3SFHM86ZNE0/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88F1G7C263GMWVMG4QB/000001', '01M88PD885X3P1X3SFHM86ZNE0', '1', '{"v":1,"id":"01M88PD88F1G7C263GMWVMG4QB/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88PD885X3P1X3SFHM86ZNE0/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD88F1G7C263GMWVMG4QB"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88PD885X3P1X3SFHM86ZNE0/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88N27MXNXXMPWS8BYHK/000001', '01M88PD88NFAZ9X8BNJAD13F61', '1', '{"v":1,"id":"01M88PD88N27MXNXXMPWS8BYHK/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88PD88NFAZ9X8BNJAD13F61/1"},"at":"2026-03-03T09:00:00Z","request":"01M88PD88N27MXNXXMPWS8BYHK"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88PD88NFAZ9X8BNJAD13F61/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD88XEG8EKKSYFFJ3K821/000001', '01M88PD88X8JTMRV1NEVVMH27K', '1', '{"v":1,"id":"01M88PD88XEG8EKKSYFFJ3K821/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88PD88X8JTMRV1NEVVMH27K/1"},"at":"2026-03-04T09:00:00Z","request":"01M88PD88XEG8EKKSYFFJ3K821"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88PD88X8JTMRV1NEVVMH27K/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD893T3ERCEHQ7FVPBTJ5/000001', '01M88PD893W89ZGM1SRQ0B8304', '1', '{"v":1,"id":"01M88PD893T3ERCEHQ7FVPBTJ5/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88PD893W89ZGM1SRQ0B8304/1"},"at":"2026-03-04T09:00:00Z","request":"01M88PD893T3ERCEHQ7FVPBTJ5"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88PD893W89ZGM1SRQ0B8304/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-f1659624-c8ab-4ce0-acd5-ad733aca76a3', '01M88PD8978GXWH5524F6874SX/000001', '01M88PD893W89ZGM1SRQ0B8304', '1', '{"v":1,"id":"01M88PD8978GXWH5524F6874SX/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88PD893W89ZGM1SRQ0B8304/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88PD8978GXWH5524F6874SX"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88PD893W89ZGM1SRQ0B8304/1', '2026-03-04 09:00:00.000000')
-- end
