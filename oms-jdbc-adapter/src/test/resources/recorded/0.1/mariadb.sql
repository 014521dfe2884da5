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
    pool varchar(150) NOT NULL,
    on_hand bigint NOT NULL CHECK (on_hand >= 0),
    reserved bigint NOT NULL CHECK (reserved >= 0),
    quarantined bigint NOT NULL CHECK (quarantined >= 0),
    PRIMARY KEY (tenant, sku, node, pool),
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
    `queue_rank` bigint,
    `waiting_since` datetime(6),
    `held` boolean,
    `promised_for` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `priority` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `queue_rank` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `held` boolean
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `promised_for` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_owner` ON `recorded`.`oms_backorder` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_sku_queue_rank_waiting_since_id` ON `recorded`.`oms_backorder` (tenant, `sku`, `queue_rank`, `waiting_since`, id)
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
    `pool` varchar(255),
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
ALTER TABLE `recorded`.`oms_transfer` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_owed_units` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `pool` varchar(255),
    `sku` varchar(255),
    `node` varchar(255),
    `units` bigint,
    `reference` varchar(255),
    `settlement` varchar(255),
    `is_open` boolean,
    `owed_at` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `settlement` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
ALTER TABLE `recorded`.`oms_owed_units` ADD COLUMN IF NOT EXISTS `owed_at` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_owner` ON `recorded`.`oms_owed_units` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_is_open_owner_owed_at_id` ON `recorded`.`oms_owed_units` (tenant, `is_open`, owner, `owed_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_owed_units_tenant_sku_id` ON `recorded`.`oms_owed_units` (tenant, `sku`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_outlook` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `waiting` bigint,
    `uncovered` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_outlook` ADD COLUMN IF NOT EXISTS `waiting` bigint
-- end
ALTER TABLE `recorded`.`oms_outlook` ADD COLUMN IF NOT EXISTS `uncovered` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_outlook_tenant_owner` ON `recorded`.`oms_outlook` (tenant, owner)
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
    `pool` varchar(255),
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
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `pool` varchar(255)
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
       b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
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
SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
       s.on_hand - s.reserved AS available, s.quarantined
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
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `queue_rank`, `waiting_since`, `held`, `promised_for`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0/00001', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '1', '{"v":1,"order":"01M8M8WJC7C0M6GQ2ED4S3WPM0","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHPCYT0ZH3FETAQH04YF', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'b6e3806affa0f7185de1eb7f0854d9e556ed09f78627f3f0be03dafa4a70e57a.ac0bf1bcccd40187bc398089e331f7a97a4281b07e8dfc0e73c5fec7f5d46722.9dc6c3d5e981898174b947a1cfcad18c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHQVDSW38V6KT7FAN92E', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '18c6ad3c47b4bf6c14e4b102f088888ac83add2d11f9c4bef20cd1bb62935e76.449ff8919a0ab370ad96c415d8cb216449f971250c4826fafc202f08b06a3bca.7f8ee5a448f410e1dc3568ed14879626')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHQVDSW38V6KT7FAN92E', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'd708ee58af1d953807d9c4bc00cfdbe28d51f19a3eabd8683333e7723efb4731.987697c4ff0a1a33b8bca667a24ee91da13bb6cf398d861b327ca76729870888.308b8474c3745b9b187a2bdbbb890f62')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHQVDSW38V6KT7FAN92E', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', 'b4ebf5a306b53d302e7557a2f5ab82235630028c414ce4b9d92a281befcd440b.b3a9ac20dea302a57aac43380558cdc71af3192ed3cc615e1e1f7f3408af46fa.767dcd0ee1b6ca55566589d2b64fc035')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', 'BERLIN', 'receipt', '01M8M8WHS538FYSVVARFCK6S1G', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHS538FYSVVARFCK6S1G', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '5d25763d8d4294eaf8887a6255ba6b35f4a4af755e9a1102eb65d3ef1b1459f6.fc205eab5d9f07866f3a58cc1a25588e54d597c87b9f43fc58db61dd3cb592f8.139916508107130dd264fc3d5b433b29')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', 'BERLIN', 'receipt', '01M8M8WHT1FHMN2CV3DKJHAAJ8', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHT1FHMN2CV3DKJHAAJ8', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', 'b3edcfac87089def134e0b1cbe39a1c48601c2559c87c2f56f2075c110e8d515.64c768f877b4827740700926ecdfd875ba9b73da1caeae5441467fdd0715b36d.d96b1293a7af70e0b43bd01c71444935')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTJ3VGXB6K2ASAVBKQY', '', '{"v":1,"order":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '78f6bae2eb8ec24766c00de9b114a4c443648e026ebaf5d80df262e8c816a0d9.abbb5e8f67ee135bbfd62c078928310771d5f5dcbe16df7e3c20da973a0150a5.803398679624477716028746daee5aa1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTJ3VGXB6K2ASAVBKQY', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '8c910f196906ced8c859fbec4edce037fac9ead32236504159b1bf5221b87118.aaaeb1bf33fc6ec8b689069c9aa3f3590373fb5c6c6e9eef9fdaa9d7ba15c558.6c82bc2c6f70fb4a683656ff4520b76b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTJ3VGXB6K2ASAVBKQY', '', '{"v":1,"ledger":{"order":"01M8M8WHTV0QDVHC32ZY2F4YFW","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '7770770f40150cc41f37893b533cb38963dc7a906d43e10898fd90c2fd267fb4.b1cf1543c5c51c348b8a8f9760f09d8872694dbedd659659426a6079d85fff93.852a76c2dbd2fc4ccdc6182aab8670da')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTJ3VGXB6K2ASAVBKQY', '', '{"v":1,"transaction":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW"}}', '1cdd81c6afe40203e867bfc6fef67e235b3b87be353b20799429f6e36f9ee8a3.c5a533efff78b1d477e1cb266d96816bfd93adfe1cd4dfcde613673c19d02050.017a75c886d500d114fb870d8e6d47ed')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P1#2', '', '{"v":1,"transaction":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P1"}', 'e0dca43f1aa2d76ce7a8c4fdb84e225534ce04c1fef2a731f787039357270d8f.3a8239d91d09312ba565d10ba85f0b738cb033ef5b130f938f968949e3e83e0f.7e67c11862fa8417ba9421f4a09ee3f8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P1#2', '', '{"v":1}', 'ddce8fe2037ea79a27a7b98a57f1a619df0a6e29c7b5ee9db34d24b592d6557b.daeddf0656ac89c75ee3feda6e0ab200ba8260d9460dc8b13ce50b7c660cb3eb.837cf8b680e6fc8fd2fb2bf231ecf91b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ2T898FKJYYSF5J73VY', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'c9bbfe3d60c48fa62286197504688fa30b4f2371e1ddaa3b514c970b86925b9f.bd15f59484836a8710c4492e29bb2631e7fabbe533b432dadf05672675fd357a.55a71109271730f97d0f77452e3515e3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ4G0VSR8NV3FTNK79ZG', '', '{"v":1,"work":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'f6d750a3f4099ea518725b0cac3eac293537e2c5dc84e6510a5f9090788994c6.6994db6f94e3fc2fdc0e23d97e416d183a5ff34323e196060ccd6d02428ba765.c66710bff8f3a1474e9eba7dc8aedd10')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ50PT85RFAA4TYB8AMW', '', '{"v":1,"fulfillment":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', 'fa6b3fd9c37c5a9f471a140622fd344d71333332ed59e304543bda7ba393cffd.138bc84e7ae830e623a03eb9045c9ca1d075c76132d94f98415b589cf86628c0.b90e5387ed59ded3463441b435f025ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ572MMNGRPBJRAD3VA5', '', '{"v":1,"fulfillment":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '77b2570087f0e2bfd7ec564bef854bf37c46dac34f71be11c4988011b7ac0410.798ff6d515ae998a4eb2119ceb95241238a923956988bbd067bce8825b82a243.9e4fefee0241e83ca7de8edff9216db8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ5GAGZ44HTM177TVW25', '', '{"v":1,"shipment":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1","fulfillment":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8M8WHTV0QDVHC32ZY2F4YFW"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', '56318b3c1814e23c0b66ed85e233e417496b61f69b3991ee3fe5b3877ea75723.a274e817faad6c025ab38e354c38a1a409585f7982b3aa733d14f315750a449a.76577e505d82dadf300750d639b16de5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ5GAGZ44HTM177TVW25', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1","charge":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1"}}', '9d73024d680fb9c30c2bda621f520c19ee120fc56600e8512469378014289080.8c88b7cf61e30efeb8a7fb9d2d8fa09916250622a25ea6dfa98961d3eea53e3a.c392b75b716b89ffb678cd8a15a4fb1a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ5GAGZ44HTM177TVW25', '', '{"v":1,"transaction":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1"}}', 'a38a3535e8fbf477bbec8dacdc0d6b60e5796ecd6cbec1c574b3c0a63c736334.c903113a4d9dc54f6fdadcccaabd687dae88a4c5aca62377e62a75b915f63cbb.cf0d7cb01b5620e4293cbc7141572e78')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ5GAGZ44HTM177TVW25', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '19923ed91d098d8308bff3769a04665d5a27837f2dfc0c9f4d5206a574515dd6.f118f8f0f18e617b56ff898bdce42faeea0eef6bf7af25780b3c510a565f1dc8.f85b59ee43862ee13f158e11d5006da9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ5GAGZ44HTM177TVW25', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8M8WHTV0QDVHC32ZY2F4YFW","charge":"01M8M8WHTV0QDVHC32ZY2F4YFW"}}', 'c3b5a01daa21ef1a296be9377cc5c17849ba825a2f72e44ea88e2015628a31a0.01b9c2b307deb4a130e40ac20900dfe000285a31a65f6d7d67cf80a0add3d99b.d3551a87d5aab215d9ffba70f79098f9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ5GAGZ44HTM177TVW25', '', '{"v":1,"transaction":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW"}}', '44a4fb357f32d5ce2fa5275c355894693de737c753f475445074d451c93d2c6c.06149fccb4b94c662f243c2a9623d90ff0b76269142a3045ca9746911ec087a0.8fc6a21f8ff64d91d36527be2c71bdb5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P2#2', '', '{"v":1,"transaction":"01M8M8WHTV0QDVHC32ZY2F4YFW-P2","reference":"capture-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P2"}', 'b5e7c9497b97dd7df7001fa1d996f953f6068c12d4ddfcdc3da04a44323e80ac.eae506fb4a78be72eba8a7496f2ce806a125d506370d3f14e047c1ba012b57e4.c8a64fb4d66db0dae2ce661864bf461e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P3#2', '', '{"v":1,"transaction":"01M8M8WHTV0QDVHC32ZY2F4YFW-P3","reference":"capture-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P3"}', '43102b848d1471db07b2ec9fd4b32ec079c0e0d4025b4cb5f46fae570de8cb2c.45790daeac201b4abb0bfd89bb379f88e7fb2f754b59962dcc3a046e93aacad1.d41b57c46863c1dafc7b13e99b94191e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P3#2', '', '{"v":1,"transaction":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW"}}', 'f5e541d1d4a01ddee3991ad00ad000d3951675ca91216c3ef89141195420a800.7f32f3bf959fd5e6ee69d008fc2e7300c4f7f722c90167a9280de92879d35dfe.427a61d807e1497954b71317ae752a19')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P4#2', '', '{"v":1,"transaction":"01M8M8WHTV0QDVHC32ZY2F4YFW-P4","reference":"cancel-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P4"}', '86cdd3b683aea5a2a441c4d807bc666382fb549d0bc6c148060caabdfd738dc1.cc9af18d57c47a8a9a464a9eb1b8c8cccc6aadcdfc6484ee1eac1343595f8507.ac6864cb6aecfa755394d6dcdb316383')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6BH09170GME8FTNTQ6', '', '{"v":1,"shipment":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'de48c3f226d96bcb60374e4a900ccbc3d4d569c3adee0f0f4a7226d17ca45234.9334f411d01d931da6ba32f4236574d02486134002b0853ec412ecaac14cfc33.d5fcf30543f1ff5a654883ea9f45561b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6BH09170GME8FTNTQ6', '', '{"v":1}', '22b1550fe5de1b52b8ec2b9b6d37da19685028570c6700accf9c91fb44642b12.b9c57a05893af05b81e86da9a0e941196042d30b0dac13dfc3ee88a8146936db.4a2f4bff425b6211df706f058b5cf585')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6EC09MAYDV9DWX9TF3', '', '{"v":1,"agreed":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'aee1d24c0f172cd3381bb27e1cbe3c0fd5afcddeee15e45549ba0e53aadf74a9.8a0a96fc696597195cf37e74f6df93b9ff88561fa37184eb0ca627fb1f41f564.966619945881fb811796608ef7a910a8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'return', '01M8M8WHTV0QDVHC32ZY2F4YFW-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6HAKHWZ0J4HFCQZNQ2', '', '{"v":1,"returnId":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '7cea6251d1baf1f78d36583df066f84e26d2b20c498c3eef797e118de3ce1c06.71c306acae223a8c55a4e1f09e4d198e33c424090915a4ba6aeb39a3b2957f0b.84afd554af865ba9501cb9239f73e293')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'order', '01M8M8WHTV0QDVHC32ZY2F4YFW', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6N9S8WVDQA3XT8JYCE', '', '{"v":1,"returnId":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '442509e0c6289854ddc022951fbcd4dcc73d424c4e04aeb47fffe87e67f4358c.e67c46d9fe6b2e2f3d27cf5757bf07cac31b16f70e429fde241530191aed1b7a.ef523418f1ede14bdce2bb6d907a75e6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6N9S8WVDQA3XT8JYCE', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1","charge":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1"}}', '56a6c902f799e3220357588e01951782bd497b99dc0d5647b2bff1fc3f66c45c.ad69289255c3348003b51fc55947ed812df350ddb6121610e753772bed53e765.483f1515ba49a4fb63e5642c33de0fb9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WJ6N9S8WVDQA3XT8JYCE', '', '{"v":1,"transaction":{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P2","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1"}}', '45050c9ffbf3f1c85aba70b770df11c9496d16061c7c2fffb02325e62b2d923a.576dcf501e4f7b2ca221a39bf260e5eaf7e0d859a256b0a1aef2f581448946ac.0d5ddd654c92ce781f7c59303e90e907')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', 'payment', '01M8M8WHTV0QDVHC32ZY2F4YFW', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8M8WHTV0QDVHC32ZY2F4YFW-P5#2', '', '{"v":1,"transaction":"01M8M8WHTV0QDVHC32ZY2F4YFW-P5","reference":"refund-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P5"}', '077503059ab447fe92719660eef313cb39465d760f8d551adbb12ba49cc098d8.c0d16586408cfdc0059047dde55ebb8ac80e64c525b1cd936cd7ca3f950d3159.ec069046d40afda9701921dcb552aacf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7CFAV71Y9HQ8096FDB', '', '{"v":1,"order":{"id":"01M8M8WJ7DND43ZSM4J07PYS3F","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '49cf5d7d1cb44d4ef98067baf13422b703523f97ca46223146b3050a0557c4d2.d395dfca36710078382ebe6cfe434b4677aa43a3e5357c1cbfe6a6a236e0e8df.03025ad7f7ba0c85403f1295b9caaf27')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7CFAV71Y9HQ8096FDB', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', 'c0dc22d87d440fa2a4f28246cf7b38f5e6bd67a846e127122074cde826ef92fe.5619cf2eb1db4df62d240c9bd57bd415beb410565517a7a0e3a866b25ca1125a.80c1aed9210e26fc439b40f1b0646fa2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'payment', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7CFAV71Y9HQ8096FDB', '', '{"v":1,"ledger":{"order":"01M8M8WJ7DND43ZSM4J07PYS3F","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '2ee262ec4bff9081611708ad2284f378bd6c1258b303c3ad4e24bb18a56b6df4.082d781fea13905d6c1bd4e94676a22dccee24e1ace3859e386f7941d5aa825b.05f568c0b033686925418c647d52f87d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'payment', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7CFAV71Y9HQ8096FDB', '', '{"v":1,"transaction":{"id":"01M8M8WJ7DND43ZSM4J07PYS3F-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8M8WJ7DND43ZSM4J07PYS3F"}}', 'a6aaf7a5899fcf0156d2c9833e4123bfe737412930ef86e998509640bb4d98a0.1c48a98174263551a70982839b00c055865664007a58500114fd8f0aba98edae.f3fd65d2e6fd177b0200f7a33e907d49')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'payment', '01M8M8WJ7DND43ZSM4J07PYS3F', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7DND43ZSM4J07PYS3F-P1#2', '', '{"v":1,"transaction":"01M8M8WJ7DND43ZSM4J07PYS3F-P1","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJ7DND43ZSM4J07PYS3F-P1"}', '84b7d858dae1a50c2cb95bf9cf2779528593167b59bcc56b77b036a4b0c9defb.f371a9f0a2295b93dbcd4bed0b382123c107aed477489cfee2eb34a85cde5543.828ad11625254a27db4c7cd098821557')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7DND43ZSM4J07PYS3F-P1#2', '', '{"v":1}', 'd3715b64bc2bcdf46d5eb7ca75e338f551b4a5dacdad7bb4aa562db2029922d0.a2a40879183fdd4055ed262fdb20784ee771fc209d5b83982f6f4e236aba029b.777704be683385bf678377a5813a9d10')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ8MAXE8D0EMWQ3NNWEV', '', '{"v":1,"work":{"id":"01M8M8WJ7DND43ZSM4J07PYS3F-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '924c2c6b7a22118d962bfb5eae7d114a020133a5f95815042603f9bbb5025d0d.3203d0f59dc62d1e377c2399a1938c9e8a3dd1deccf025a9b1f9406cb234e648.3b796026391d20d0f7bb8cbe9c4f9f98')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ94AF9XTBYD96ZBSQS4', '', '{"v":1,"fulfillment":"01M8M8WJ7DND43ZSM4J07PYS3F-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'bcccdd1f0eb407a6011a83398564d1857a79ef94b698d38d993e73ed83e5d9e7.c87fa3caa8a56617e2acffdd90b60dd4dff699756e44e0ddb4074f97422f83be.e7bb61acc3dac6efdb640562834673e9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ9VXVH2SNRYQXFMY5ZJ', '', '{"v":1,"fulfillment":"01M8M8WJ7DND43ZSM4J07PYS3F-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '24b2dd84c5d6ef44f9b514db59fd5528717ca133559d806382e85f3ce7cb86ca.dc9c2d2d2a2e27140280f005ebd1354de87a36c31572c68cb8bef001208bf5e3.fe695557fc7bd5cd599149a6d5c304d3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'order', '01M8M8WJ7DND43ZSM4J07PYS3F', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJAB50A82ATT8H0CRAZ2', '', '{"v":1,"shipment":{"id":"01M8M8WJ7DND43ZSM4J07PYS3F-S1","fulfillment":"01M8M8WJ7DND43ZSM4J07PYS3F-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8M8WJ7DND43ZSM4J07PYS3F"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'd85be836d435c755ec6d5d79966f27b02775a1c59a47ea24218c6c7cd53837c8.e42f2e96f10a9979c952ee993a96f40cca43debf820145c42f55b5f3c974e6d8.c42a32816a53372a153d0cf6da766913')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'payment', '01M8M8WJ7DND43ZSM4J07PYS3F', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJAB50A82ATT8H0CRAZ2', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8M8WJ7DND43ZSM4J07PYS3F-S1","charge":"01M8M8WJ7DND43ZSM4J07PYS3F-S1"}}', '5310e497bfa2da405a8abf95a6f650b1c1f5dda2f9d666818ef850159e021747.9b766816ed3994eb2d8a0cffeeac091ae70abb34bf402955e5ac842589c2a4ae.01fb9a7526bcc19735fd66f65072cf5e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'payment', '01M8M8WJ7DND43ZSM4J07PYS3F', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJAB50A82ATT8H0CRAZ2', '', '{"v":1,"transaction":{"id":"01M8M8WJ7DND43ZSM4J07PYS3F-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8M8WJ7DND43ZSM4J07PYS3F-P1","cause":"01M8M8WJ7DND43ZSM4J07PYS3F-S1"}}', 'c16df1e50679ac24ddb0b035d742ec185f33e9f99e623c602ecdaca8e6cac9d6.8182b806623952d07345ce86ba268ea7c1f0892953bc26195bd11759cb6e5f61.2baf2f704f285a1486fa84ce9cdde0bc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', 'payment', '01M8M8WJ7DND43ZSM4J07PYS3F', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJ7DND43ZSM4J07PYS3F-P2#2', '', '{"v":1,"transaction":"01M8M8WJ7DND43ZSM4J07PYS3F-P2","reference":"capture-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJ7DND43ZSM4J07PYS3F-P2"}', 'e7d2cef70bab346651fb5fc93a6f69fe0e6d930efed5a2149111075989aab81e.592d33805542bda908a8912dc397db9e1cb6f3eef79f7dd188518b72b9e6645a.04313132d84bb7b5ef18e3acebc95bbf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'order', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJC02XR2XT4E3MFGXT75', '', '{"v":1,"order":{"id":"01M8M8WJC7C0M6GQ2ED4S3WPM0","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '81b9b511db0cf25c88ebcd902bf800e1ba3fd1a19aa6f43209fa036ce922d629.cb7ab8d6a0c604dca9f8a3137cb4566789e8420ec2a609a10a932a3a67fbf2c2.cda17f0d43f3e6781e930d02b8c52134')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'order', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJC02XR2XT4E3MFGXT75', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '5595de1156cb7d68c1daef3c7b5e375943d28637a63c79cf8e99bcceb6896d2e.dc45a3a72becf61d0f0745d282689bc54dee55e2de3ed4c1be27516726a9dc2f.0c98891fc12f871efe55dcde5a7daccb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'payment', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJC02XR2XT4E3MFGXT75', '', '{"v":1,"ledger":{"order":"01M8M8WJC7C0M6GQ2ED4S3WPM0","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'bf38077eb5c00e856a7e405ce1cd1f1506dc08dd42f87e45203c613cb9bed154.a0dff2aea5f03f0b9bac3faa4edbc802902e8538bee140bf64fc338b652dee97.1089a1ea3d09d3872b708e8825f08006')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'payment', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJC02XR2XT4E3MFGXT75', '', '{"v":1,"transaction":{"id":"01M8M8WJC7C0M6GQ2ED4S3WPM0-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8M8WJC7C0M6GQ2ED4S3WPM0"}}', '54374b2a919f2819317ad3d1594c703227361ece9a7e9bb07b1bea6f26db2431.88c4d3a08f61ad43edbd124ca4c4d74229300cbe5aa0642633c3e2214e4373fb.a498b43849b5e8f5780aca84106ba3a7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'payment', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJC7C0M6GQ2ED4S3WPM0-P1#2', '', '{"v":1,"transaction":"01M8M8WJC7C0M6GQ2ED4S3WPM0-P1","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJC7C0M6GQ2ED4S3WPM0-P1"}', '90c9734f62c20d4589cd8646ba14be72d672fb35d5b060c2367f146a20964eb5.d3591bfd3bead2b6efb44b3ed4367fe23a22d968b3a6e6149890b2b33e1a1ee3.00905090198ae90bb3ef9a658f05a0e3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'order', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJC7C0M6GQ2ED4S3WPM0-P1#2', '', '{"v":1}', '10ad11df753eba84eaaf9ca9bb37cebbcaf2b7082b271a557124ba69dec302b9.67924df4b0668999ff07ec0cd5b327771005cbcc2b2f557e68a2bddec35b2e57.658f3f03a4b9ec5ae8b5885325707f8e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', 'order', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8M8WJE76SF9ST57R26H64H3', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '3fd3e21b637eb337d5a6d418767b7e6ec4b4679251f041589204aeef52ffeb42.7191a069bc6993c76a83b518d80a330ae7e88491af7bc673a657e6b285228eae.41048662c58ab71a8b07ee3043510c04')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'order', '01M8M8WJERHK7XMPAG2D32VEM7', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJERHK7XMPAFYRNPRJGW', '', '{"v":1,"order":{"id":"01M8M8WJERHK7XMPAG2D32VEM7","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'baee0d0de77885b55f1f1752ddc1483e60ee7bb46eea3d791d4a1f145db002c0.638fa2701c27b64d89058482ae94267f682365fa784176ccc5d2bfd3659182fb.052efaaca22d811409512207df4a5fa8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'order', '01M8M8WJERHK7XMPAG2D32VEM7', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJERHK7XMPAFYRNPRJGW', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '7f1327c3ae7f640e36378d0891b52394b0e891cac643ab068ff6534cd131b7fa.115f5907908b639d54e2d5870a40a05d508e1d358df3a5922c5ab00b786013c5.2c3e294c37849f76f8138f8e597cad32')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'payment', '01M8M8WJERHK7XMPAG2D32VEM7', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJERHK7XMPAFYRNPRJGW', '', '{"v":1,"ledger":{"order":"01M8M8WJERHK7XMPAG2D32VEM7","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'b229e245b0a39e8cb2fa16a8a5f215b124c7713c75e2ce5bf5f00a61dba71e1d.89eb54f0d267d4289ee1f72a2b6761105b4b30e327ea16d0a4c4cc1d4d3f2815.66431623a926c8ae926c799c2a2a5c77')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'payment', '01M8M8WJERHK7XMPAG2D32VEM7', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJERHK7XMPAFYRNPRJGW', '', '{"v":1,"transaction":{"id":"01M8M8WJERHK7XMPAG2D32VEM7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8M8WJERHK7XMPAG2D32VEM7"}}', '266f9e77ac303ae76c5791710c0a45c63de79924be5e03a6eeed355525617cb9.62736910d4366eb942e80258788da99462e2fcd65785b5e88288c41a50e8c324.2b855107584fdaa51b3e54d22ae02e78')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'payment', '01M8M8WJERHK7XMPAG2D32VEM7', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJERHK7XMPAG2D32VEM7-P1#2', '', '{"v":1,"transaction":"01M8M8WJERHK7XMPAG2D32VEM7-P1","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJERHK7XMPAG2D32VEM7-P1"}', '98e0a4e854e86ca2dc1f4c88c84d3a33eb753c1cd8446143c54598e4c0014e68.2b35802d2211d4d519e91126a7a5362c70e4e7a580f09f98236f7aa52bfc4e88.9eaf33243cb8ea063271fe298f7fb878')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'order', '01M8M8WJERHK7XMPAG2D32VEM7', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJERHK7XMPAG2D32VEM7-P1#2', '', '{"v":1}', '4c0fe722c1064846b234a6c097005eaa2296d5563a070f60f8764c2a81ec97c0.c04eb986710f38d74e2a4e25a7cdaa3c68012b635e8fec5869461d8d402f2b81.16a5e6e4cd2e6da0af375efdd5b9c08d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', 'order', '01M8M8WJERHK7XMPAG2D32VEM7', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJF8R6FBPYJGR9CX2TRA', '', '{"v":1,"work":{"id":"01M8M8WJERHK7XMPAG2D32VEM7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '4ed2debe3f6b447a4dd31ad0cda93c9c084c5792762a657585bb2e059395050a.49757f369e161e31f16530529bac7b43791668409462b9b48c25ec88b23ae11b.1ca0d64d6a0ed7091ac3fc726aa6ea17')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'order', '01M8M8WJFB25N8TTA8XEKRRY9E', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFAPQ8SVDNYC88DQK22', '', '{"v":1,"order":{"id":"01M8M8WJFB25N8TTA8XEKRRY9E","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'f941bb1d4f35db8847035bab5efa052becb31d40b975afe5b53135dbee62b521.5dc82223d8bdfe8dbfd202c7997c7fb79a596942b677fbe4de044b4cf76b6a21.3a82abacf69fc2448be01344fd3b1e8c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'order', '01M8M8WJFB25N8TTA8XEKRRY9E', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFAPQ8SVDNYC88DQK22', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '41c13176235b5d9fcccc823ae9fb0394d4c84bd27f5479df170420e5be607a73.32357c068e49326803a7e59b91e3bd930dcf1f38452afcb5d811226b60e4d901.3b6191dd3db1a26dce55764274980720')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'payment', '01M8M8WJFB25N8TTA8XEKRRY9E', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFAPQ8SVDNYC88DQK22', '', '{"v":1,"ledger":{"order":"01M8M8WJFB25N8TTA8XEKRRY9E","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'd03f8aa8b3564c35bfbd483e45b59b2c73ffb5f2f64c58d4e5b491c7db4aecbe.b154e036168a9658c78bf37d4e731e1d7a85629ee92572b8922b46f444786f4a.89b46f6209b6c87065628b3dde210e93')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'payment', '01M8M8WJFB25N8TTA8XEKRRY9E', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFAPQ8SVDNYC88DQK22', '', '{"v":1,"transaction":{"id":"01M8M8WJFB25N8TTA8XEKRRY9E-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8M8WJFB25N8TTA8XEKRRY9E"}}', '6b809c586e1e7aad384eb3d428c2357fe25693d40bd4b13770661ae95237c61a.e29ccf76fc39f6ec1cc21a0583571c1d4cca089ac126e4b8cec17c842e45b9bd.e282d0440a11141d5f5ca9564a58a438')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'payment', '01M8M8WJFB25N8TTA8XEKRRY9E', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFB25N8TTA8XEKRRY9E-P1#2', '', '{"v":1,"transaction":"01M8M8WJFB25N8TTA8XEKRRY9E-P1","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJFB25N8TTA8XEKRRY9E-P1"}', 'c3020d97fe5257dd10bc8a422c9320ca43aa5670388ad1961c8083cf72238761.e555cfbba83a760b54abd628d89fbb0ad38dd8a527dfbed7a4c0774c542c4cfb.79b462c32fdcd06c2456e81494e4a311')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'order', '01M8M8WJFB25N8TTA8XEKRRY9E', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFB25N8TTA8XEKRRY9E-P1#2', '', '{"v":1}', 'c5ab50d409638b342fcfcf663355b43eb46176ee5635a5c2161f4102428c6201.18890ba04fdd85d2dcfb670259129ed9cfdf6414ea40b81a216caa40fdefe33d.ea802cb72638f1293b5e199ee26f2b55')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'order', '01M8M8WJFB25N8TTA8XEKRRY9E', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFWJHT5W2ERD9HH5J9J', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '666ff8a2910b85a4095e08adb271dda8b288692e9319a142606943cddb27514a.6a84f864fb98663b8bfb3436c2876a529a6c9959885302ba50d5057060267e4d.ad32ff12266229f8bbd0d251bdf37930')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'order', '01M8M8WJFB25N8TTA8XEKRRY9E', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFWJHT5W2ERD9HH5J9J', '', '{"v":1}', '008e038e5fd74926045d65fa908517d74bccb50c4ebc919c074c3ccd602d705c.f6ad15294aeadceda9cd46e67b1e860dd5e9a558ee5e9ddb20bf1a5c994c99dc.ec27793504f8a5224dac5d899ba1ca93')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'payment', '01M8M8WJFB25N8TTA8XEKRRY9E', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFWJHT5W2ERD9HH5J9J', '', '{"v":1,"transaction":{"id":"01M8M8WJFB25N8TTA8XEKRRY9E-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8M8WJFB25N8TTA8XEKRRY9E-P1","cause":"01M8M8WJFB25N8TTA8XEKRRY9E"}}', 'ef0b50a8e83191c98ae266e21554ef36693d3af5bb01bb1fe38e3a886a28855c.a0bec430a7be11c941227072cacc8a70292eaa9126b6180865d3dab32c3502f9.670874e38c2e605e8c93fc3f6af14da6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', 'payment', '01M8M8WJFB25N8TTA8XEKRRY9E', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8M8WJFB25N8TTA8XEKRRY9E-P2#2', '', '{"v":1,"transaction":"01M8M8WJFB25N8TTA8XEKRRY9E-P2","reference":"cancel-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJFB25N8TTA8XEKRRY9E-P2"}', 'b7ac6c68ba78e1050f31c71cff8d4a90600b9f0c8c3ea5c04b9e604651d40f5d.965cfd7dd8f894a574e0f1aed469e7425cde7742455b1ed4797a9e77ed2bc9ca.6e3a490bff371be65ce39dd93223e2a0')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-F1', '01M8M8WHTV0QDVHC32ZY2F4YFW', '4', '{"v":1,"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F-F1', '01M8M8WJ7DND43ZSM4J07PYS3F', '4', '{"v":1,"id":"01M8M8WJ7DND43ZSM4J07PYS3F-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7-F1', '01M8M8WJERHK7XMPAG2D32VEM7', '1', '{"v":1,"id":"01M8M8WJERHK7XMPAG2D32VEM7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'b6e3806affa0f7185de1eb7f0854d9e556ed09f78627f3f0be03dafa4a70e57a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', '01M8M8WHTV0QDVHC32ZY2F4YFW', '15', '{"v":1,"id":"01M8M8WHTV0QDVHC32ZY2F4YFW","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '077503059ab447fe92719660eef313cb39465d760f8d551adbb12ba49cc098d8')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', '01M8M8WJ7DND43ZSM4J07PYS3F', '7', '{"v":1,"id":"01M8M8WJ7DND43ZSM4J07PYS3F","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', 'e7d2cef70bab346651fb5fc93a6f69fe0e6d930efed5a2149111075989aab81e')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '3', '{"v":1,"id":"01M8M8WJC7C0M6GQ2ED4S3WPM0","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', '3fd3e21b637eb337d5a6d418767b7e6ec4b4679251f041589204aeef52ffeb42')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', '01M8M8WJERHK7XMPAG2D32VEM7', '3', '{"v":1,"id":"01M8M8WJERHK7XMPAG2D32VEM7","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', '4ed2debe3f6b447a4dd31ad0cda93c9c084c5792762a657585bb2e059395050a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', '01M8M8WJFB25N8TTA8XEKRRY9E', '4', '{"v":1,"id":"01M8M8WJFB25N8TTA8XEKRRY9E","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', 'b7ac6c68ba78e1050f31c71cff8d4a90600b9f0c8c3ea5c04b9e604651d40f5d')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'web/4711', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8M8WHTV0QDVHC32ZY2F4YFW"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW', '01M8M8WHTV0QDVHC32ZY2F4YFW', '8', '{"v":1,"order":"01M8M8WHTV0QDVHC32ZY2F4YFW","currency":"EUR","method":"card","transactions":[{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P1","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW"},{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","reference":"capture-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P2","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1"},{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","reference":"capture-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P3","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW"},{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1","reference":"cancel-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P4","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW"},{"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8M8WHTV0QDVHC32ZY2F4YFW-P2","reference":"refund-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WHTV0QDVHC32ZY2F4YFW-P5","cause":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F', '01M8M8WJ7DND43ZSM4J07PYS3F', '4', '{"v":1,"order":"01M8M8WJ7DND43ZSM4J07PYS3F","currency":"JPY","method":"card","transactions":[{"id":"01M8M8WJ7DND43ZSM4J07PYS3F-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJ7DND43ZSM4J07PYS3F-P1","cause":"01M8M8WJ7DND43ZSM4J07PYS3F"},{"id":"01M8M8WJ7DND43ZSM4J07PYS3F-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8M8WJ7DND43ZSM4J07PYS3F-P1","reference":"capture-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJ7DND43ZSM4J07PYS3F-P2","cause":"01M8M8WJ7DND43ZSM4J07PYS3F-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '2', '{"v":1,"order":"01M8M8WJC7C0M6GQ2ED4S3WPM0","currency":"KWD","method":"card","transactions":[{"id":"01M8M8WJC7C0M6GQ2ED4S3WPM0-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJC7C0M6GQ2ED4S3WPM0-P1","cause":"01M8M8WJC7C0M6GQ2ED4S3WPM0"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7', '01M8M8WJERHK7XMPAG2D32VEM7', '2', '{"v":1,"order":"01M8M8WJERHK7XMPAG2D32VEM7","currency":"EUR","method":"card","transactions":[{"id":"01M8M8WJERHK7XMPAG2D32VEM7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJERHK7XMPAG2D32VEM7-P1","cause":"01M8M8WJERHK7XMPAG2D32VEM7"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E', '01M8M8WJFB25N8TTA8XEKRRY9E', '4', '{"v":1,"order":"01M8M8WJFB25N8TTA8XEKRRY9E","currency":"EUR","method":"card","transactions":[{"id":"01M8M8WJFB25N8TTA8XEKRRY9E-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJFB25N8TTA8XEKRRY9E-P1","cause":"01M8M8WJFB25N8TTA8XEKRRY9E"},{"id":"01M8M8WJFB25N8TTA8XEKRRY9E-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8M8WJFB25N8TTA8XEKRRY9E-P1","reference":"cancel-t-b12d317d-0fec-4990-88a6-ba8290302e80/01M8M8WJFB25N8TTA8XEKRRY9E-P2","cause":"01M8M8WJFB25N8TTA8XEKRRY9E"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'd708ee58af1d953807d9c4bc00cfdbe28d51f19a3eabd8683333e7723efb4731')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', 'b4ebf5a306b53d302e7557a2f5ab82235630028c414ce4b9d92a281befcd440b')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '18c6ad3c47b4bf6c14e4b102f088888ac83add2d11f9c4bef20cd1bb62935e76')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHPCYT0ZH3FETAQH04YF', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHPGE590DP2269W8KJBF', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHQVDSW38V6KT7FAN92E', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHS538FYSVVARFCK6S1G', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHSBEBN7X9FW1G0PS8SC', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHT1FHMN2CV3DKJHAAJ8', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHT3SG28N547SWV8BM32', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTJ3VGXB6K2ASAVBKQY', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-P1#2', '847eb6300dca0f1ae06b2ec5d1d55ccad840b18435618f80fc34c525aaebe07f', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-P2#2', '1874bc76696faa53234a6196a59250ed2217ebeebeb7ca30044238dd537cfce7', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-P3#2', '35e6b5006458b70b961682c0c2b197677d486577e39257d997a092d796c757b1', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-P4#2', '5c4c5b9ec954b950e2ca9b64124dda5c7c257e335c90478de104762c0d46e727', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-P5#2', '850b1b824e6cdf11b44c8a2ad86413efde17e95abd538fe4767cd0f1ffe4a8a0', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ2T898FKJYYSF5J73VY', '17b753653486136df6c04ac22559a39769216412a60b1b460c59f3eb29e065e1', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ2WYJFJ6KT91PT9TXE7', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ4G0VSR8NV3FTNK79ZG', '02d5779ae724ca32765f619b8906847997930b1d2dfae5e8da40d38974c806c3', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ50PT85RFAA4TYB8AMW', '046e7602a1eac6f1927b4aad6ac8d9a31d157aad20619b881d6aac36a2dc0583', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ572MMNGRPBJRAD3VA5', 'd6ab9905ceb26926f5a5446a701c206d978d40f32d3574cd383eaf3f8b5098ae', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ5GAGZ44HTM177TVW25', '9e7bd7058aae02fedf9c371d744739a3280db6950fbe24605c3b76e118c7f4cb', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6BH09170GME8FTNTQ6', 'de35028938e8f7f8280e4aba66ca6dc4c0f5aec0817b70806677a735ba61760b', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6EC09MAYDV9DWX9TF3', '369ae506b2e1796fb68b73a6dd48e46a96d4a8dfc475d49ca364b312b832b4ae', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6HAKHWZ0J4HFCQZNQ2', '81166feb14cc59756774a27ba3f6622691e5eb0559f683f1032b9e29f0204e0f', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6N9S8WVDQA3XT8JYCE', 'f779b3c1258fecee03ffb5ae3560ea4ad208b70f7eec0bd611fecfc715a63dba', '{"v":1,"subject":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6PF77RZB6FN69XDSC4', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7CFAV71Y9HQ8096FDB', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F-P1#2', '929cffccb4585ecd097cf2c9f36640fc6cdb81efc0b6d46f5ba7bd69c31d7945', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F-P2#2', '188a792a0ce43f1dd4b04b87b3d379ad28f70c9126152beca0657dd81225ec26', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ8MAXE8D0EMWQ3NNWEV', '0ec8ea1817a5b2314185cb78087444d6e211d37d4b2bb4444a759f8759dd175d', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ94AF9XTBYD96ZBSQS4', 'c5a2885ef6f08351ff707ec838811a35a85d6045520b5b1f39647a2ed436ca77', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ9VXVH2SNRYQXFMY5ZJ', '224d9995378c22b1e200231aa7641fc384f10934f76619a0922ac13ab6815260', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJAB50A82ATT8H0CRAZ2', '33194620f8397689e16d48d3b7cb5a345bdc037b129b095874018d6817dc011e', '{"v":1,"subject":"01M8M8WJ7DND43ZSM4J07PYS3F-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC02XR2XT4E3MFGXT75', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M8M8WJC7C0M6GQ2ED4S3WPM0","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC7C0M6GQ2ED4S3WPM0-P1#2', '5b1efc96b3ae753b26c810364d5b96b31bbde6174a9d5c595b5a547afa0daa14', '{"v":1,"subject":"01M8M8WJC7C0M6GQ2ED4S3WPM0-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC89WV13TFQM5EE2TQV', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJE76SF9ST57R26H64H3', '4947e4f0eec91801e85957f0227cde2c34757a8d5d04a6c35c6bc6ec7ab88206', '{"v":1,"subject":"01M8M8WJC7C0M6GQ2ED4S3WPM0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAFYRNPRJGW', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M8M8WJERHK7XMPAG2D32VEM7"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAG2D32VEM7-P1#2', 'ee3d2f0343909d4b592fafb04f933a1125041bf1ee51690245dd01281fd2794c', '{"v":1,"subject":"01M8M8WJERHK7XMPAG2D32VEM7-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJF8R6FBPYJGR9CX2TRA', '24bfa84663ab27ec696165a2315aba4aadf79a55698c84022c5850da8eaa19e9', '{"v":1,"subject":"01M8M8WJERHK7XMPAG2D32VEM7"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFAPQ8SVDNYC88DQK22', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M8M8WJFB25N8TTA8XEKRRY9E"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E-P1#2', '26714220e88e6cc7bb20354a066c37b12637e5aaba09deb2928ae27c97b293a2', '{"v":1,"subject":"01M8M8WJFB25N8TTA8XEKRRY9E-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFB25N8TTA8XEKRRY9E-P2#2', 'ea3ecd0b68bc577873eb1f286e73a238d73da0ae1d479faab4c3ef41237fef61', '{"v":1,"subject":"01M8M8WJFB25N8TTA8XEKRRY9E-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFWJHT5W2ERD9HH5J9J', 'd9423e678678356c26534e7e6646095a5b6fb73217925cecfaef3fcaeb0cb9ae', '{"v":1,"subject":"01M8M8WJFB25N8TTA8XEKRRY9E"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFX72AZNFF4MS85S24C', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-R1', '01M8M8WHTV0QDVHC32ZY2F4YFW', '3', '{"v":1,"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-29 18:25:37', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-29 18:25:37', '437', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.158', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1450473665', 'root', '2026-11-29 18:25:42', '4059', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1583740915', 'root', '2026-11-29 18:25:42', '457', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTV0QDVHC32ZY2F4YFW-S1', '01M8M8WHTV0QDVHC32ZY2F4YFW', '2', '{"v":1,"id":"01M8M8WHTV0QDVHC32ZY2F4YFW-S1","fulfillment":"01M8M8WHTV0QDVHC32ZY2F4YFW-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8M8WHTV0QDVHC32ZY2F4YFW"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7DND43ZSM4J07PYS3F-S1', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', '{"v":1,"id":"01M8M8WJ7DND43ZSM4J07PYS3F-S1","fulfillment":"01M8M8WJ7DND43ZSM4J07PYS3F-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8M8WJ7DND43ZSM4J07PYS3F"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8M8WJ7DND43ZSM4J07PYS3F', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHS538FYSVVARFCK6S1G/000001', 'TEA', '1', '{"v":1,"id":"01M8M8WHS538FYSVVARFCK6S1G/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8M8WHS538FYSVVARFCK6S1G"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHT1FHMN2CV3DKJHAAJ8/000001', 'MUG', '1', '{"v":1,"id":"01M8M8WHT1FHMN2CV3DKJHAAJ8/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8M8WHT1FHMN2CV3DKJHAAJ8"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WHTJ3VGXB6K2ASAVBKQY/000001', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '{"v":1,"id":"01M8M8WHTJ3VGXB6K2ASAVBKQY/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8M8WHTV0QDVHC32ZY2F4YFW/1"},"at":"2026-03-02T09:00:00Z","request":"01M8M8WHTJ3VGXB6K2ASAVBKQY"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '7', '0', '01M8M8WHTV0QDVHC32ZY2F4YFW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ2T898FKJYYSF5J73VY/000001', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '{"v":1,"id":"01M8M8WJ2T898FKJYYSF5J73VY/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8M8WHTV0QDVHC32ZY2F4YFW/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8M8WJ2T898FKJYYSF5J73VY"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-2', '0', '01M8M8WHTV0QDVHC32ZY2F4YFW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ5GAGZ44HTM177TVW25/000001', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '{"v":1,"id":"01M8M8WJ5GAGZ44HTM177TVW25/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8M8WHTV0QDVHC32ZY2F4YFW/1"},"at":"2026-03-02T09:00:00Z","request":"01M8M8WJ5GAGZ44HTM177TVW25"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', '-5', '-5', '0', '01M8M8WHTV0QDVHC32ZY2F4YFW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6HAKHWZ0J4HFCQZNQ2/000001', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '{"v":1,"id":"01M8M8WJ6HAKHWZ0J4HFCQZNQ2/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8M8WHTV0QDVHC32ZY2F4YFW/1","reason":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8M8WJ6HAKHWZ0J4HFCQZNQ2"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', '0', '0', '3', '01M8M8WHTV0QDVHC32ZY2F4YFW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ6N9S8WVDQA3XT8JYCE/000001', '01M8M8WHTV0QDVHC32ZY2F4YFW', '1', '{"v":1,"id":"01M8M8WJ6N9S8WVDQA3XT8JYCE/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8M8WHTV0QDVHC32ZY2F4YFW/1","reason":"01M8M8WHTV0QDVHC32ZY2F4YFW-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8M8WJ6N9S8WVDQA3XT8JYCE"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', '3', '0', '-3', '01M8M8WHTV0QDVHC32ZY2F4YFW/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJ7CFAV71Y9HQ8096FDB/000001', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', '{"v":1,"id":"01M8M8WJ7CFAV71Y9HQ8096FDB/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8M8WJ7DND43ZSM4J07PYS3F/1"},"at":"2026-03-03T09:00:00Z","request":"01M8M8WJ7CFAV71Y9HQ8096FDB"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '3', '0', '01M8M8WJ7DND43ZSM4J07PYS3F/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJAB50A82ATT8H0CRAZ2/000001', '01M8M8WJ7DND43ZSM4J07PYS3F', '1', '{"v":1,"id":"01M8M8WJAB50A82ATT8H0CRAZ2/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8M8WJ7DND43ZSM4J07PYS3F/1"},"at":"2026-03-03T09:00:00Z","request":"01M8M8WJAB50A82ATT8H0CRAZ2"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', '-3', '-3', '0', '01M8M8WJ7DND43ZSM4J07PYS3F/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJC02XR2XT4E3MFGXT75/000001', '01M8M8WJC7C0M6GQ2ED4S3WPM0', '1', '{"v":1,"id":"01M8M8WJC02XR2XT4E3MFGXT75/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8M8WJC7C0M6GQ2ED4S3WPM0/1"},"at":"2026-03-03T09:00:00Z","request":"01M8M8WJC02XR2XT4E3MFGXT75"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '17', '0', '01M8M8WJC7C0M6GQ2ED4S3WPM0/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJERHK7XMPAFYRNPRJGW/000001', '01M8M8WJERHK7XMPAG2D32VEM7', '1', '{"v":1,"id":"01M8M8WJERHK7XMPAFYRNPRJGW/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8M8WJERHK7XMPAG2D32VEM7/1"},"at":"2026-03-04T09:00:00Z","request":"01M8M8WJERHK7XMPAFYRNPRJGW"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '11', '0', '01M8M8WJERHK7XMPAG2D32VEM7/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFAPQ8SVDNYC88DQK22/000001', '01M8M8WJFB25N8TTA8XEKRRY9E', '1', '{"v":1,"id":"01M8M8WJFAPQ8SVDNYC88DQK22/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8M8WJFB25N8TTA8XEKRRY9E/1"},"at":"2026-03-04T09:00:00Z","request":"01M8M8WJFAPQ8SVDNYC88DQK22"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '1', '0', '01M8M8WJFB25N8TTA8XEKRRY9E/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-b12d317d-0fec-4990-88a6-ba8290302e80', '01M8M8WJFWJHT5W2ERD9HH5J9J/000001', '01M8M8WJFB25N8TTA8XEKRRY9E', '1', '{"v":1,"id":"01M8M8WJFWJHT5W2ERD9HH5J9J/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8M8WJFB25N8TTA8XEKRRY9E/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8M8WJFWJHT5W2ERD9HH5J9J"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-1', '0', '01M8M8WJFB25N8TTA8XEKRRY9E/1', '2026-03-04 09:00:00.000000')
-- end
