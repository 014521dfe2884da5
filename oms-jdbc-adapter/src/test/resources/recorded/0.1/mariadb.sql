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
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `queue_rank`, `waiting_since`, `held`, `promised_for`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9/00001', '01M88HD0ZNAA8YDB7TJHTKNGP9', '1', '{"v":1,"order":"01M88HD0ZNAA8YDB7TJHTKNGP9","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0X135EWAQ8YQTXCS66Q', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', 'f592ca67721763e2bfe8e5b5e2b1430998681c72ed894ac035b6c3abc6ef3959.61a1c57449c833df02f4bfdc25cda204287e9f1a9507f762a0ffbeecb61e9166.6ce6b6ac455e03331b4d2796fc017f8e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0X41C4XAGHEXRYR9P4D', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', 'c9c0008370cda74e383d65c3bd0df3bd773c3bcec6129e3404810cb0126349ca.26f334da55869b6831739ad5b925cf751e3c580441985ab67c0a69793b78b463.4e905e91c8c5b5e36cca6cc22d903f44')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0X41C4XAGHEXRYR9P4D', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '6374e07b5a3006c61de10a3d8bfb6dc9d4f1bbfdc4a890f0f2f5b46573f50ae8.8dc7d08bc354078e0301665b589977fa2ecba9e7c8b128e55b1cc20a1cbab6eb.967749de8863bf0fa74503cb772ff378')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0X41C4XAGHEXRYR9P4D', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '7c2bd8aa0afc35dd2aa95cac92df9915f813af91cfce6ca9efd3da207e846eb9.6daa7029e694e712cad8b8f7ebf7cc6e476ffcd7d22d1b704d1bbcc7bc2463ad.8f6688852e2a328b1bb99b073e49144d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'BERLIN', 'receipt', '01M88HD0X64X2164WB667C1EHZ', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0X64X2164WB667C1EHZ', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'd7493b34d599d746a9bd0aed26409d94d9f7340d03ab1a66d083407871d5c692.22adbcb2cb815bda375a89e49900dfc72ed2eb66b4bcfed008287acb86747565.6ef897907aa21b549060cf3e292f757b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'BERLIN', 'receipt', '01M88HD0X8VZB21VMABXEDCSZZ', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0X8VZB21VMABXEDCSZZ', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '116e2fc0fbde7ccd8ddfe9dbf0a95e828bb18ae8d604f8089963aa1da43e1362.69f9b98fc93e8a7e6912932dc4c888587693c6f193f891529e386bd744eb8b78.cd1b61e20691e8a674b76082aa1c2ca6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XAZWHT6Z7J088N8NT9', '', '{"v":1,"order":{"id":"01M88HD0XCB96SQ2SX1921QYYJ","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '905739485e7e55834b56c3a5a5e58a3fdb8f86bd4bfb067bf201eb4c0848dd0f.335a01bb03f8d1c59236ded4d1faae754516cee83f736b5d9f8f02c39e62cfde.11068328421a113ec472718bf9b9963c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XAZWHT6Z7J088N8NT9', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '090b4ec80d5a0f8abcca9168c16956812eeb33645e8b3873ddd5b4d51e9e9c17.d773bf096bf198555f4f502b03c38cab5261a8991f5719ab2c14bc44f926235f.008622999c577e0693f78eeaabae29dd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XAZWHT6Z7J088N8NT9', '', '{"v":1,"ledger":{"order":"01M88HD0XCB96SQ2SX1921QYYJ","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '7352a9d1ba0a828136bd73ae7f8d08f45676a177b8e03bff068f264bf470ec62.fa4eee68ed6c27ab24275fb53c09b37081f1eae29afa4cb1a1bdeebc171e2910.f81e6079273c879251a50b721618317c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XAZWHT6Z7J088N8NT9', '', '{"v":1,"transaction":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88HD0XCB96SQ2SX1921QYYJ"}}', 'f0bc7513eacdb87cb03b21d6143ed19e191d8e91ad96cfc63dcad986f33abcaa.6ac1f85400bb9707cedc433a24129f52048569469d9c060630fd2bd0482efe0c.a8b9caf8ce82f9876898f6cd21840562')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P1#2', '', '{"v":1,"transaction":"01M88HD0XCB96SQ2SX1921QYYJ-P1","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P1"}', '95f2cab2c361de0106ddbb90ebea7be80967ea2cc0459010b72541809fadbefd.517df2a0bbcc07ffee925a692359fc395fd5b73500484f3564777df74161ea14.3182e7e5b8e6325460efa288a9bf44c7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P1#2', '', '{"v":1}', '983b591e092c2eef4c9e3d931caef6fbbab3eb9340de1684b55dff715a7471b0.539e8c13ca37de3a4bd9fa3585438932ee68ae97fb2fc26d95dcd7f4c40a8022.1dd55e90f1f1551b9dbe15450f10bd2f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XVJVCPDZQJ3XP7EXR3', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'ea259d278de82dcf11f141e746a3d5947425a618d02731b377dafc6479ea5238.0eef339f73494d50190e5667b9116628569d86a7e5df90ee9661cc0c1eeb8303.4be8a476f5a77b8d2b79cd6daf86234c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XXRVEQ37XJ03RWGDMZ', '', '{"v":1,"work":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '670f26ff77a173429d0b3cf34b7307a1c813d6e25cd27f9bb0d974406a9f8e5d.8836ec568f4744c7bc922f722e1d404484a17a1a27c8d69b5f11ae8bb3e9b76f.49096a0b384717ef67e7ef9149025cdf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y0773D1HVXDDAC6C5A', '', '{"v":1,"fulfillment":"01M88HD0XCB96SQ2SX1921QYYJ-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '998a79b46aa14a9277352a1efe69e06342c2d3d7223f40bef3693c0c3e5b86ec.9e1a7bb6eba3d8d6f7815d1731a1229e0c1144c6477b61037071ed12b25a698b.494d39c1b878d0923d24b2a1acf9f886')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y2D14WQQNMAXJGNFS2', '', '{"v":1,"fulfillment":"01M88HD0XCB96SQ2SX1921QYYJ-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', '798647fa8f7e8e1bfdb5e1b340aa44135a14289882ab016cd5e031c59777ecd0.45800470b0dee7e5e319fd4a45923e98ba209a034f56c7ca4fc7c8a20b13f2da.f37675306a458a39884af3fe59156ee1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y45P0E39YQEZG2JHWK', '', '{"v":1,"shipment":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-S1","fulfillment":"01M88HD0XCB96SQ2SX1921QYYJ-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88HD0XCB96SQ2SX1921QYYJ"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'c529cd5817005de5587aa2cf30dc23bdf07383aaadfef3cefc192d8594f6308a.16cab4191eb804daddb35b5ff76494a5e6fdb2a6b7e588277e458edfffa71a84.d542b596d4d408b0b5666e6ede4685ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y45P0E39YQEZG2JHWK', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88HD0XCB96SQ2SX1921QYYJ-S1","charge":"01M88HD0XCB96SQ2SX1921QYYJ-S1"}}', '7048cdc31616d246d4f4032b6127fccc984216c7118849225ec062a9541111b9.30239429bf6c2cdf7b6b06bdbf4d7e048ac39e0d220ad9a09dc21dead7376edb.4357369fa8799c00db5e37201ebaba15')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y45P0E39YQEZG2JHWK', '', '{"v":1,"transaction":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P1","cause":"01M88HD0XCB96SQ2SX1921QYYJ-S1"}}', '891b2a85a826635aa68dae9edb578d39631c0e41536a779a9a5fd44b42a22d79.de43ceac1b2be9264a29e3ea07bc68635e6e996311dbca0feeb4afcfea679226.a3608960c73596c3369fc8801a5f4b9d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y45P0E39YQEZG2JHWK', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '7b2b3a5d027d668d8079c9e3f243795558497da6c242f936299c748273b561a2.853ca8cfc82721207324868206900081c39ae9646c298cd1fa5a6febc5658175.752345597fc8744b0592c4205dab7481')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y45P0E39YQEZG2JHWK', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88HD0XCB96SQ2SX1921QYYJ","charge":"01M88HD0XCB96SQ2SX1921QYYJ"}}', 'ef25792797bee07940f0476a5341def002c5d8355b496ada0105f18c118fc0a2.3c3dba71aea5828a9f9d1e94ccb2a14f59cc2895eebef7eb4e8c4feca778f719.dfc5883173677002d7d335fc6e7513f8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0Y45P0E39YQEZG2JHWK', '', '{"v":1,"transaction":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P1","cause":"01M88HD0XCB96SQ2SX1921QYYJ"}}', '7ca5a08e85340d4abc7a1095767aceaeeaea50502d2d8f81446e3f3efdcaf178.98e0e6c27c7e49b872d7f065f97708cf6ab6c52a01d98cb8e711fd42ced70223.4d700242ce78e80397cb09ff571cd662')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P2#2', '', '{"v":1,"transaction":"01M88HD0XCB96SQ2SX1921QYYJ-P2","reference":"capture-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P2"}', 'a6d57569003ce1dc52ef1516151c6bf9be5377191a67c0d1edea6a91a5aa9bec.52aa1e2a7e599d81028c5150e0324520ec512db5a6e3ad43f33d9d0375b30ac3.d64eb916531a4634b0bd4b5dcf4c2439')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P3#2', '', '{"v":1,"transaction":"01M88HD0XCB96SQ2SX1921QYYJ-P3","reference":"capture-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P3"}', '49eaa5953ae2ae1d7416c115e170d15d988715c07be50564a13a1e53dbf7eeb3.dc0834c54c1ad8f88abbe80c7fb8fb80f0b9a70a246a392c78ba29c6e88a1e25.89c2b4572ee7d423de9bcd22b3a6e300')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P3#2', '', '{"v":1,"transaction":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P1","cause":"01M88HD0XCB96SQ2SX1921QYYJ"}}', 'cdf02086fbdfe8b20f09bcfa0f7820d5bb66b9b1747674b60e673d7944e6e562.efdc4effde9c9b53f66c70e574662a55e5e8263a9940ad8a7c1999140a995d22.0d9d841d182188b7bf6b0f9913f78977')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P4#2', '', '{"v":1,"transaction":"01M88HD0XCB96SQ2SX1921QYYJ-P4","reference":"cancel-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P4"}', '281f8595e540be1290c605edffc5a5b6709d976b0e4049553bc70b6f1dca34b9.ace4fc16a6323c67e1c8ec0d8294b9980f6ebf1e9586ccd6fe8c5a772156c015.a9601cef1492f002117c791cd9bdbd70')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YJKC0EQJ44P7R4BMHV', '', '{"v":1,"shipment":"01M88HD0XCB96SQ2SX1921QYYJ-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '3021c2dc59774b471eb3ba61278bcfe8eb1e32c68aeaf32f860119fd77c9ec32.9a0be2c71736054a64ce958fd4282d1c756a7bb215158bc7db04d4448a072167.42d45e3050324f62f469573b7fc8a4db')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YJKC0EQJ44P7R4BMHV', '', '{"v":1}', '18e2344af4c772421dff821f2a4d80cf3bc372d8aa0c116051a7b75a97f47e7a.3a9aa312f033bf3bf6ee29d40319565e0683ec3a0dbbdf7f22940da0bd27e873.99e8a459c0a8000410f23a60a52bf330')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YNTXEX1QNJQXMDSW2F', '', '{"v":1,"agreed":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'dcecfcd21f8c4d467a5f7fa22c07483aadf474c5251bb5d6650b440b1ee3898d.afebdca26afe73dc23ff2f7c5aca644d25939ca36d03670712bc4be17d401938.118679244976ec4d14e2a9201dca83a0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'return', '01M88HD0XCB96SQ2SX1921QYYJ-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YQB2Z9E9Q9F9GK64ZB', '', '{"v":1,"returnId":"01M88HD0XCB96SQ2SX1921QYYJ-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', 'e57461a5f841e69405ec2b11c7abd988d52b244640134365118d567d83174924.0fd32f94ec479d4640ff1dd373b1e8d4ff0c6664f89f488bacdb9c3eebc40639.da7615caf0599039290d009e8e98926f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'order', '01M88HD0XCB96SQ2SX1921QYYJ', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YTJVAG5G1ABYQXSYVT', '', '{"v":1,"returnId":"01M88HD0XCB96SQ2SX1921QYYJ-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '333a3392ac227899462c32e5d242d3d9651d433c5689f86a445c8f665f55398f.8ee04165f46774a577b785167eea8998831155e271f2572cfe72748c7bd920ac.92c5c7e681a02a881d25702aed426a99')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YTJVAG5G1ABYQXSYVT', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88HD0XCB96SQ2SX1921QYYJ-R1","charge":"01M88HD0XCB96SQ2SX1921QYYJ-S1"}}', '4a9a8e91fc6ab21a1fff1b1cd4ad2348f6f3ff0d93220a779cbfb3b5f958ac96.0b94475cdc967df64984ed8b23da04b5a7f221aed7e4088951bfff82eced148c.e7e618c7ba65037c83106159fd8a70e5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0YTJVAG5G1ABYQXSYVT', '', '{"v":1,"transaction":{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P2","cause":"01M88HD0XCB96SQ2SX1921QYYJ-R1"}}', '43c5ca891ebf2ae0baff68397711d5652aa4bdb9d1ae13a2c8cf06cf4aa34089.164a4a59dcb49740745018afaad5c8fd03b55fc331be5e80b4128b8b52cd0380.705a13a1b80c5a3bf06febfa582438b7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', 'payment', '01M88HD0XCB96SQ2SX1921QYYJ', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88HD0XCB96SQ2SX1921QYYJ-P5#2', '', '{"v":1,"transaction":"01M88HD0XCB96SQ2SX1921QYYJ-P5","reference":"refund-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P5"}', 'c07adad377e29ff1c7fcac5e1169ef22411c76d8292d0695dc86bbbbec42bab5.e4942ba4bffcd4eab7163746964a7d0c66ec42ae2a71f361bddf075b8e131ddb.8d23f992703aa6f904c3e033d715a850')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z2FAAJVV392MNHXSZ2', '', '{"v":1,"order":{"id":"01M88HD0Z314QE04JZ9XZJBGSE","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '3a007bf914f168e2b9aa2706c8849682cf7de77060ee2a77f5093e56b5ee67bf.144c313279ad3caebf490dc1a73ca7fd10959b45512c2cb01695081d42ef662d.4b67641eca1468350794f031d797b837')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z2FAAJVV392MNHXSZ2', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '2438b3f2aa83db1a83cd506e432277e8622c9b916406fc262f1c8e60ece8695b.f3b2efa6590efbd33c0eacddff0a02a59593652a6efaf0f0689dd704efc403aa.fedff91ecffd560018870d396abe31eb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'payment', '01M88HD0Z314QE04JZ9XZJBGSE', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z2FAAJVV392MNHXSZ2', '', '{"v":1,"ledger":{"order":"01M88HD0Z314QE04JZ9XZJBGSE","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '9ae3f01b68fc752d7f9648809d430360695b3e6e7ee617e6b649570997e6082f.fe26cef92af479167ef61c449b920f32e6c0b4d2fb483a374f18e0ff9f6a7469.ac06f55eefe4e14c34961d504ac6767f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'payment', '01M88HD0Z314QE04JZ9XZJBGSE', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z2FAAJVV392MNHXSZ2', '', '{"v":1,"transaction":{"id":"01M88HD0Z314QE04JZ9XZJBGSE-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88HD0Z314QE04JZ9XZJBGSE"}}', 'a147418548afbe77d81eab381e5f46caab28a99b6fb42bf1c3cf8ca3dcf121c0.0d35cffd4add9e23637ae9011c3a3c464d0614eb63ab1acfeaa35a2120245d30.57e25890277058128bf800b7a542e96f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'payment', '01M88HD0Z314QE04JZ9XZJBGSE', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z314QE04JZ9XZJBGSE-P1#2', '', '{"v":1,"transaction":"01M88HD0Z314QE04JZ9XZJBGSE-P1","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0Z314QE04JZ9XZJBGSE-P1"}', '38d80d6818912b2c254d6477a4687029c970c12547b1ed286d8f744439a7673a.de31b5885b33bca61e4d7dc0165c04aaed0fda68252c562451c80794fb7c1654.ce7b58152bd688a0a4f3c9056c7482d9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z314QE04JZ9XZJBGSE-P1#2', '', '{"v":1}', 'f4acccc975dd890c7de58a8e2322a90669bc46235b42832c401f1ae0f51e94f0.f300057c11b56caca01fb6a8264a58b6da2c7f6ee7600d4d38ff0b61339c04c9.0f9eb3c4a4933ce8a81299e77d3410d9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z92T15RZ6CNSEBZH4T', '', '{"v":1,"work":{"id":"01M88HD0Z314QE04JZ9XZJBGSE-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'd98523c9c9af0de529074ceb0152b246e9660224dc6e54d075a625486504a888.7fb2eab54085544d3d47d7abec1884dd7d5ee65b8a170cc7bd05f3261280d8d3.95c0a3735e7f49533a8eaaec74ebf086')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZA4KRVXG03KY3V7XKQ', '', '{"v":1,"fulfillment":"01M88HD0Z314QE04JZ9XZJBGSE-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', 'b7eeea31c25cd4f5aeb9f3a781c4e09b7d0cbd9279311a3e7d0310dd0cb70957.c0b4dbec76508093ef25ac267841bffd8ad800c5a0dc37ebd7d4ac2aa6945897.8747d0a82bb03e70850c784837bf1341')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZCGDAX4JH7QFV6QJNA', '', '{"v":1,"fulfillment":"01M88HD0Z314QE04JZ9XZJBGSE-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '675bf59af852102cf791d8384193d156dec71ed6852a35ad7e9ea040280aa075.6a0c61f100a45d73df729a821ed1ecbd438b8f30dcf293f0a74e11252b5fa156.516c97ce391100a172ee2264e6fa8350')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'order', '01M88HD0Z314QE04JZ9XZJBGSE', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZDNVVNJNX9V6S44RYS', '', '{"v":1,"shipment":{"id":"01M88HD0Z314QE04JZ9XZJBGSE-S1","fulfillment":"01M88HD0Z314QE04JZ9XZJBGSE-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88HD0Z314QE04JZ9XZJBGSE"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '01313f020df51977eeee2f25ded49a3acc7bfebc7a172302a6a4bae33c643cfb.d0c1b52edbeddc0c45c8a0c2b6b47f76ec34922d53162090d4d1714346080b2c.6ee5cefb573c09ba27138ce4efac6d47')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'payment', '01M88HD0Z314QE04JZ9XZJBGSE', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZDNVVNJNX9V6S44RYS', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88HD0Z314QE04JZ9XZJBGSE-S1","charge":"01M88HD0Z314QE04JZ9XZJBGSE-S1"}}', '8b47e0ff4430717a51a98fd75eb4c086d6e3792e991705d82f7e1afde71f2116.46c9a1d57f0cf7afcc7bfe0a4447a7ea1dfc37ea3c2f32a69c9469d6e94e5779.001575aa72e0545675946968a8acae19')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'payment', '01M88HD0Z314QE04JZ9XZJBGSE', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZDNVVNJNX9V6S44RYS', '', '{"v":1,"transaction":{"id":"01M88HD0Z314QE04JZ9XZJBGSE-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88HD0Z314QE04JZ9XZJBGSE-P1","cause":"01M88HD0Z314QE04JZ9XZJBGSE-S1"}}', 'e220a6cabbbbda713b380b3ae2b04d2b8ac2740dc5a689ee36d468fa3bbbb2b5.9e3315fa39c1f72c74297497d09fbeaf93bc64eb4ceb9f08ae8db968535093b3.79748f99084007caab0967d99a4cc361')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', 'payment', '01M88HD0Z314QE04JZ9XZJBGSE', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0Z314QE04JZ9XZJBGSE-P2#2', '', '{"v":1,"transaction":"01M88HD0Z314QE04JZ9XZJBGSE-P2","reference":"capture-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0Z314QE04JZ9XZJBGSE-P2"}', '8d507751aa251fb3d80afbfe4e2c42ae9b181ece6c823fdecc444ec454ba1141.f48b6481a4995eecbe9fa82c0175b422960b3d34346f64253a2d0ff8c62a2033.aa210a22038a9e836c147a0dbeb4d820')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'order', '01M88HD0ZNAA8YDB7TJHTKNGP9', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZM191DFPFH6J1S0JEX', '', '{"v":1,"order":{"id":"01M88HD0ZNAA8YDB7TJHTKNGP9","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', '0bb029d64dae4757c5cf5570f2ac6a44c2b49f1d29ab55a78cb19fc2dfe05fa1.9a45572eae1f24fe54aac3c21f37fac857429086f1c06b0b8310d226ea1d012f.255df4e71ec1e073850877bcaa619167')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'order', '01M88HD0ZNAA8YDB7TJHTKNGP9', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZM191DFPFH6J1S0JEX', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]}}', '56ea053919eaa6cb355c6d4ff1a2d4acf783c588303907d908e56c722928db43.574dbb6e1d9cbb712f6e477589ecccaa8f79134b5a7a6c564a99e071cbb5961e.d9af2719e976d85642d18ae64aaa7947')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'payment', '01M88HD0ZNAA8YDB7TJHTKNGP9', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZM191DFPFH6J1S0JEX', '', '{"v":1,"ledger":{"order":"01M88HD0ZNAA8YDB7TJHTKNGP9","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '546744f389ab4e79aa9e4e90eede03aca3c50974ebcdd9081aab0e0073455930.c610e5ffed37cd29beb4b5a19d959f523520da93f58480f32835837c4fd1f9c6.086c8bb4f16fd37a246462fda16c8a02')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'payment', '01M88HD0ZNAA8YDB7TJHTKNGP9', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZM191DFPFH6J1S0JEX', '', '{"v":1,"transaction":{"id":"01M88HD0ZNAA8YDB7TJHTKNGP9-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88HD0ZNAA8YDB7TJHTKNGP9"}}', '689554cc90437c0c9da44ee3ad68d1058a9e67dccfba01e7eb494ef6e4dde8f2.8e3e07908b1ef96ca7664dcb874903f2fb82f96780d8fec7ea5b4e3112eeeef5.f963f36bba12eddea2ccd9b05348ca5d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'payment', '01M88HD0ZNAA8YDB7TJHTKNGP9', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZNAA8YDB7TJHTKNGP9-P1#2', '', '{"v":1,"transaction":"01M88HD0ZNAA8YDB7TJHTKNGP9-P1","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0ZNAA8YDB7TJHTKNGP9-P1"}', '3506c03477f8339720449518018805ed4083b4659e4191944421c0b89791094a.4811ab347ed55e1d4a0e1910cdfbd6667b6c117bd9d034d5270741bfa5b0e0fb.501a6786a060ad8f3f785e58ed18b3ee')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'order', '01M88HD0ZNAA8YDB7TJHTKNGP9', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZNAA8YDB7TJHTKNGP9-P1#2', '', '{"v":1}', 'a1084a2444b727c5be96bcb624d6f12c58ff2ff162f21e889b92a6c761ee2383.7efecd1e86c7ac87c46fa64c295477f9cf7b43a5f9ff482cfe7a015ddb4c7395.bdf9bca634fb2fff3beec0cbcac32fcc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', 'order', '01M88HD0ZNAA8YDB7TJHTKNGP9', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88HD0ZVHHHFPST7V1TWB24P', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '73b9901421019c36a132acac5445e35e16ac8a9758f3a191f27241185011f2b0.4cdc66d992a13f80330aff0480797e432f20e22c4792f5eb33f26fc03a76eb46.e1638b4ac350c4a2d9ace64701e606f4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'order', '01M88HD0ZZEMVHZRQN99H6MRPT', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD0ZYMH8FGP6S7171CRRY', '', '{"v":1,"order":{"id":"01M88HD0ZZEMVHZRQN99H6MRPT","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'a05429701c432205360444af9f287e954c1bbcfa7ea559637bf13807d0fac3ea.135914527107091367c2d0637b26ed890a43341d0a134d39f50de877ddcdacfb.ad61fe3a542e9533236c5b4629d4fb6f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'order', '01M88HD0ZZEMVHZRQN99H6MRPT', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD0ZYMH8FGP6S7171CRRY', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '7c479e576845ff0c2b2040353416082d995fd21e17c7977fbbfaa3752f4dd27e.f3d1d92a66beff1df6369d063d5c40ba67fbc2eff65a5e661094bfd13c0eba6a.d5dd2ff6844978c717591f99999b757a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'payment', '01M88HD0ZZEMVHZRQN99H6MRPT', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD0ZYMH8FGP6S7171CRRY', '', '{"v":1,"ledger":{"order":"01M88HD0ZZEMVHZRQN99H6MRPT","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'd2253c74af60fff5ff0992e1d096d8589ee8a494d2827bef079149845f3a1252.4776a56a69bfc84df46bf95bc0430231a15bea4f0f8e6c07c592eb4fb7d4b403.0564940071073f2f10c02b21820b796f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'payment', '01M88HD0ZZEMVHZRQN99H6MRPT', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD0ZYMH8FGP6S7171CRRY', '', '{"v":1,"transaction":{"id":"01M88HD0ZZEMVHZRQN99H6MRPT-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88HD0ZZEMVHZRQN99H6MRPT"}}', '4d9d97a47644a0f82022fb880494dcbff0897bae2e619bc138e4243328c2dc19.32970f0aeaf3f2143854b23bf9d03bf6749cdb07f011374a7b5b14ddffa272a0.d4128454bcb19ae1493d3b9b055705fb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'payment', '01M88HD0ZZEMVHZRQN99H6MRPT', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD0ZZEMVHZRQN99H6MRPT-P1#2', '', '{"v":1,"transaction":"01M88HD0ZZEMVHZRQN99H6MRPT-P1","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0ZZEMVHZRQN99H6MRPT-P1"}', '8e7f1c2edb37485e067dc526bec2e505b164ef5256231847e2096804cb61f560.a545ea208c5670e513f4c5dd36a5e0b8ade030fbfa5e9fab50ad9a4e0a7d0e91.de2f502da19161b963fe98175bd04452')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'order', '01M88HD0ZZEMVHZRQN99H6MRPT', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD0ZZEMVHZRQN99H6MRPT-P1#2', '', '{"v":1}', '2331fb4d6d181d36600a1949cbed0c2c6796211e3f91fa6eacb750dba9b32a57.9c2453a3cb3759e307ecb5f814154a702db5068d9ac404dd9f28d8905bc2e418.78002435810f4b695be2b6b6d73c3f29')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', 'order', '01M88HD0ZZEMVHZRQN99H6MRPT', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD104XNPS4MXEKSSFK0T6', '', '{"v":1,"work":{"id":"01M88HD0ZZEMVHZRQN99H6MRPT-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '7c7d603513bafb7f5249cb0c7f9aa7fc9ea581ff5f60b2751b341edeb2a48164.81e89b1b159fec6180e073f9cfb014ae8ef03ba2a7955f20a3261ccac770da39.4d834de357cf95b77d8e407b1ab52e3d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'order', '01M88HD10523RRSST4VCPP0JWQ', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD105J7HWQR73SAH46GEY', '', '{"v":1,"order":{"id":"01M88HD10523RRSST4VCPP0JWQ","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'bcf2b7fb33ff0682de7e55c0754eb23d5de49282901889c8aa83af1d4b81cf31.7dca94adb89ad7a28667ce0df3f444479b0b2c9cd135dc77d14f24bc6c692e59.2dd4ef5e874a4a9542a9e5e877b195b7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'order', '01M88HD10523RRSST4VCPP0JWQ', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD105J7HWQR73SAH46GEY', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]}}', '75f3a1b3714eb3aa277b8456542e1eb2d9d9eefbe3d1819d79dbf4da58bb9d47.2c7da0bcdc0ef571e1e05ea6aaa4edcc6c452acaa8e51cbbf80a30dcf7d3db59.1246510b6b56da7e45736d3dbc140086')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'payment', '01M88HD10523RRSST4VCPP0JWQ', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD105J7HWQR73SAH46GEY', '', '{"v":1,"ledger":{"order":"01M88HD10523RRSST4VCPP0JWQ","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '6c2fe9413227890e7a296b4089dc1e904df76499500b4545d52453d9a95d51af.b534d1e923a14a87e7017693770a1509ec50c0782bc1d93ddebab47de384fcfe.007d15a916cea4023353ff4b46577fdd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'payment', '01M88HD10523RRSST4VCPP0JWQ', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD105J7HWQR73SAH46GEY', '', '{"v":1,"transaction":{"id":"01M88HD10523RRSST4VCPP0JWQ-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88HD10523RRSST4VCPP0JWQ"}}', '55b02dc636ce676e443ae8129d3d14295f44df28174e827e4ed9c7558f86cb11.bed2eb9c4cb682aea36dd3ec325ec69510b83c4e022e4c38184126c9d3d49f8b.d20be824c7ffaa26bb698c8cf580457c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'payment', '01M88HD10523RRSST4VCPP0JWQ', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD10523RRSST4VCPP0JWQ-P1#2', '', '{"v":1,"transaction":"01M88HD10523RRSST4VCPP0JWQ-P1","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD10523RRSST4VCPP0JWQ-P1"}', '2a779116d21c3e291d5cdc4f1676b7a8af8fae2309d2e5ba12cac66f1bea067d.6635255be10cbbdcd2256875fea90533d954c09864d5004c0c684d71abc491d9.2e1e05cbbffd119c23ce130182d7c096')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'order', '01M88HD10523RRSST4VCPP0JWQ', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD10523RRSST4VCPP0JWQ-P1#2', '', '{"v":1}', 'be184ec48e351eded81494d8fdc5475a753b8bb11ed9ebfdb3750fc6dad2f4ef.1c7fcffa527adeda4fcbfaae5db47c2ee4c74e67ffc5ed2489a75e3e42a25eb2.4a57e6f96dfd26e41d69aba035237302')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'order', '01M88HD10523RRSST4VCPP0JWQ', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD10APQB1FEZ7XS3TQXVR', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'ab1e68be58ed66250ff8f48a1a4f440371d859a64a68eae9d893a14c7226b598.9d8bdc8cda6dcbd36d5ea43473c5c8441a503efd791254a94b48ec8dc6094e67.b86adba26123cdd7cccb3f697f0d0307')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'order', '01M88HD10523RRSST4VCPP0JWQ', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD10APQB1FEZ7XS3TQXVR', '', '{"v":1}', '9ea864324760f42e8c6f64a947567f9f39a5f26e91656eb5cf4ca9733327ff4f.b9faf83dc7b448d49a8a202298e9997406a27cccdffd358577f91c00d7fc9915.523f871f139ff31f4ed911b2060bcaa5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'payment', '01M88HD10523RRSST4VCPP0JWQ', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD10APQB1FEZ7XS3TQXVR', '', '{"v":1,"transaction":{"id":"01M88HD10523RRSST4VCPP0JWQ-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88HD10523RRSST4VCPP0JWQ-P1","cause":"01M88HD10523RRSST4VCPP0JWQ"}}', '4495dec842d4a951b68da1d3291ab26a69f3b28cdf84cd523f63964bc00f9f0f.72fc6205fe13ee1037f5726fe6f038949fbe06043dea30f5f2ee176b5c8bd037.80d816fc92a9b7483adf557a76166beb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', 'payment', '01M88HD10523RRSST4VCPP0JWQ', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88HD10523RRSST4VCPP0JWQ-P2#2', '', '{"v":1,"transaction":"01M88HD10523RRSST4VCPP0JWQ-P2","reference":"cancel-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD10523RRSST4VCPP0JWQ-P2"}', 'f743465353271b3e4a0cb8a46fcff2462b628bd6a48a11a4615d6199f155a602.3a982eecfc14b40038255e5f38269d0aa0aeb76270b0e8f29c6d5fb7191f5c7f.deb3d9adf7a15b5dc1e5625fc4946e41')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-F1', '01M88HD0XCB96SQ2SX1921QYYJ', '4', '{"v":1,"id":"01M88HD0XCB96SQ2SX1921QYYJ-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE-F1', '01M88HD0Z314QE04JZ9XZJBGSE', '4', '{"v":1,"id":"01M88HD0Z314QE04JZ9XZJBGSE-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT-F1', '01M88HD0ZZEMVHZRQN99H6MRPT', '1', '{"v":1,"id":"01M88HD0ZZEMVHZRQN99H6MRPT-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', 'f592ca67721763e2bfe8e5b5e2b1430998681c72ed894ac035b6c3abc6ef3959')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', '01M88HD0XCB96SQ2SX1921QYYJ', '15', '{"v":1,"id":"01M88HD0XCB96SQ2SX1921QYYJ","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', 'c07adad377e29ff1c7fcac5e1169ef22411c76d8292d0695dc86bbbbec42bab5')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', '01M88HD0Z314QE04JZ9XZJBGSE', '7', '{"v":1,"id":"01M88HD0Z314QE04JZ9XZJBGSE","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', '8d507751aa251fb3d80afbfe4e2c42ae9b181ece6c823fdecc444ec454ba1141')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', '01M88HD0ZNAA8YDB7TJHTKNGP9', '3', '{"v":1,"id":"01M88HD0ZNAA8YDB7TJHTKNGP9","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', '73b9901421019c36a132acac5445e35e16ac8a9758f3a191f27241185011f2b0')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', '01M88HD0ZZEMVHZRQN99H6MRPT', '3', '{"v":1,"id":"01M88HD0ZZEMVHZRQN99H6MRPT","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', '7c7d603513bafb7f5249cb0c7f9aa7fc9ea581ff5f60b2751b341edeb2a48164')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', '01M88HD10523RRSST4VCPP0JWQ', '4', '{"v":1,"id":"01M88HD10523RRSST4VCPP0JWQ","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', 'f743465353271b3e4a0cb8a46fcff2462b628bd6a48a11a4615d6199f155a602')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'web/4711', '01M88HD0XCB96SQ2SX1921QYYJ', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88HD0XCB96SQ2SX1921QYYJ"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ', '01M88HD0XCB96SQ2SX1921QYYJ', '8', '{"v":1,"order":"01M88HD0XCB96SQ2SX1921QYYJ","currency":"EUR","method":"card","transactions":[{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P1","cause":"01M88HD0XCB96SQ2SX1921QYYJ"},{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P1","reference":"capture-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P2","cause":"01M88HD0XCB96SQ2SX1921QYYJ-S1"},{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P1","reference":"capture-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P3","cause":"01M88HD0XCB96SQ2SX1921QYYJ"},{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P1","reference":"cancel-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P4","cause":"01M88HD0XCB96SQ2SX1921QYYJ"},{"id":"01M88HD0XCB96SQ2SX1921QYYJ-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88HD0XCB96SQ2SX1921QYYJ-P2","reference":"refund-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0XCB96SQ2SX1921QYYJ-P5","cause":"01M88HD0XCB96SQ2SX1921QYYJ-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE', '01M88HD0Z314QE04JZ9XZJBGSE', '4', '{"v":1,"order":"01M88HD0Z314QE04JZ9XZJBGSE","currency":"JPY","method":"card","transactions":[{"id":"01M88HD0Z314QE04JZ9XZJBGSE-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0Z314QE04JZ9XZJBGSE-P1","cause":"01M88HD0Z314QE04JZ9XZJBGSE"},{"id":"01M88HD0Z314QE04JZ9XZJBGSE-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88HD0Z314QE04JZ9XZJBGSE-P1","reference":"capture-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0Z314QE04JZ9XZJBGSE-P2","cause":"01M88HD0Z314QE04JZ9XZJBGSE-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9', '01M88HD0ZNAA8YDB7TJHTKNGP9', '2', '{"v":1,"order":"01M88HD0ZNAA8YDB7TJHTKNGP9","currency":"KWD","method":"card","transactions":[{"id":"01M88HD0ZNAA8YDB7TJHTKNGP9-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0ZNAA8YDB7TJHTKNGP9-P1","cause":"01M88HD0ZNAA8YDB7TJHTKNGP9"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT', '01M88HD0ZZEMVHZRQN99H6MRPT', '2', '{"v":1,"order":"01M88HD0ZZEMVHZRQN99H6MRPT","currency":"EUR","method":"card","transactions":[{"id":"01M88HD0ZZEMVHZRQN99H6MRPT-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD0ZZEMVHZRQN99H6MRPT-P1","cause":"01M88HD0ZZEMVHZRQN99H6MRPT"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ', '01M88HD10523RRSST4VCPP0JWQ', '4', '{"v":1,"order":"01M88HD10523RRSST4VCPP0JWQ","currency":"EUR","method":"card","transactions":[{"id":"01M88HD10523RRSST4VCPP0JWQ-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD10523RRSST4VCPP0JWQ-P1","cause":"01M88HD10523RRSST4VCPP0JWQ"},{"id":"01M88HD10523RRSST4VCPP0JWQ-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88HD10523RRSST4VCPP0JWQ-P1","reference":"cancel-t-d175da23-3eda-4883-ba67-c37a8d4f5a80/01M88HD10523RRSST4VCPP0JWQ-P2","cause":"01M88HD10523RRSST4VCPP0JWQ"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '6374e07b5a3006c61de10a3d8bfb6dc9d4f1bbfdc4a890f0f2f5b46573f50ae8')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '7c2bd8aa0afc35dd2aa95cac92df9915f813af91cfce6ca9efd3da207e846eb9')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', 'c9c0008370cda74e383d65c3bd0df3bd773c3bcec6129e3404810cb0126349ca')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X135EWAQ8YQTXCS66Q', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X21A2TQYYFSW6CHNND', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X41C4XAGHEXRYR9P4D', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X64X2164WB667C1EHZ', '94f6b4951a2e0ceefdde253049fa61207eb3c713123805d0a85608e732c5581a', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X7EATPDQXS8YK28Z86', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X8VZB21VMABXEDCSZZ', 'e1a0e84d07859a148725c6aeeddd5c1314e2c057b4f85bd0443a50960aa8f59d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X9K8GHPTXD3S27BZR1', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XAZWHT6Z7J088N8NT9', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-P1#2', 'ecae963a35d723371af651eb4b8802798baa3adb29b10f8bc23688a4d261a2e0', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-P2#2', 'f3ef259e0f9fb9fc683d838b30dc7438d11f27887714c329f487858ef0ef5d03', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-P3#2', 'f7591bf7d2f92a444974e96ef2524b27ff69104133db015e400ae9ce9e0d594a', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-P4#2', '65081b946f42d1ac7d192c4149f88ab8b941258c8a892f0a2e123853d261b880', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-P5#2', 'dcb8b99685234ae7060a71012ebf96395a8cf7f311e5ea2888477988299d27dc', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XVJVCPDZQJ3XP7EXR3', '482b44b29edd5c8592f01e156a2e4536e0afe5f8a7f01bdaa07abbb0cf1ddf9a', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XWN2Q6P7R2W080AEBA', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XXRVEQ37XJ03RWGDMZ', '5bb342f09749b254a3186366ab920e8a6b5d3b7f5e8a29ab4aa58f957b1a432a', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Y0773D1HVXDDAC6C5A', 'b27453a6c1b5ef2dea3952cd4149e6a20ae8b6250a697d9c2b253a3820467ea2', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Y2D14WQQNMAXJGNFS2', '4ba48a2c29ab90dfe2dc710fcf6441dfd6710f357b05095c810734d2970178b7', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Y45P0E39YQEZG2JHWK', '1953cef2b50e9d9682b0f251b04265c9c9040700e51ff098c3a462da1d8cd01e', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YJKC0EQJ44P7R4BMHV', '288f0cf989f6276b1070b9ac24edee242401fa0f3325c03d6dde94ec42c53e14', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YNTXEX1QNJQXMDSW2F', '0f864900c99168eedf84df04fe45f241a642fdbd10881eaf09e6d08eec10f878', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YQB2Z9E9Q9F9GK64ZB', 'f80c9efdaf374bdabc86ef82b403286260c45df6d6e35865fc015a3d7eae3f9e', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YTJVAG5G1ABYQXSYVT', '7df1685159515a0458567ba887029cc66441e69114d1e9620ebd7e11ea3c6a9d', '{"v":1,"subject":"01M88HD0XCB96SQ2SX1921QYYJ-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YVPNTS9E4DDKSS8ET3', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z2FAAJVV392MNHXSZ2', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE-P1#2', '5bbecbcfd56a6b0753cd034c1c419bab5d43fcce6d9a8e3e770577be733b0aaa', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE-P2#2', '1f802d53e237d110431ce6b8c0948baed469e9533a598e7a702afda9dcdf316e', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z92T15RZ6CNSEBZH4T', 'dc41a29a03d815e7dcee71e6d28b38c34e4076758081ae8270ba678f3d9f2104', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZA4KRVXG03KY3V7XKQ', '0bdf558c6627261e1bdd8ddca8ce41a0b1c8597e9f8900d655cb9d164da4d241', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZCGDAX4JH7QFV6QJNA', 'ea40d10fc664a91979d8298cf74d8ced6b0f420a2b2939d5cd03faefe3d801c3', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZDNVVNJNX9V6S44RYS', '55bc830328fbc1f807e858cc1525ff5e74a55ee7a9fe49faa9eb3f436a6c40a4', '{"v":1,"subject":"01M88HD0Z314QE04JZ9XZJBGSE-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZM191DFPFH6J1S0JEX', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88HD0ZNAA8YDB7TJHTKNGP9","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNAA8YDB7TJHTKNGP9-P1#2', 'b645b9a20c5b88757e385ee915a63f789d3e1d5a2c45e95cdd02553ffed582d6', '{"v":1,"subject":"01M88HD0ZNAA8YDB7TJHTKNGP9-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZNY446DJYFSF1NBSE4', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZVHHHFPST7V1TWB24P', 'c8e62b793e039d78a0a48f92b247fef541ee0827a7527f36f2aafca2480f1e48', '{"v":1,"subject":"01M88HD0ZNAA8YDB7TJHTKNGP9"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZYMH8FGP6S7171CRRY', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88HD0ZZEMVHZRQN99H6MRPT"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZZEMVHZRQN99H6MRPT-P1#2', '27aeb515adcf1f907bfd2435cb2119ca1cac2aa80cd0bd4f7f8c59a5e2ff4d3e', '{"v":1,"subject":"01M88HD0ZZEMVHZRQN99H6MRPT-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD104XNPS4MXEKSSFK0T6', '288e0cdc33e26d5c0dc7e8132ee8498c7159fec03506ad7c4eacc9889cd9c972', '{"v":1,"subject":"01M88HD0ZZEMVHZRQN99H6MRPT"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ-P1#2', '4cc0144102489465f4bc0b1450ed91e49cc1337672479459b56144e8558fd1be', '{"v":1,"subject":"01M88HD10523RRSST4VCPP0JWQ-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10523RRSST4VCPP0JWQ-P2#2', 'cf7d5bb4b9d1ab214afbfd4507dc1f31246cb56b8a81492c5714434d43f6bbfb', '{"v":1,"subject":"01M88HD10523RRSST4VCPP0JWQ-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD105J7HWQR73SAH46GEY', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88HD10523RRSST4VCPP0JWQ"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10APQB1FEZ7XS3TQXVR', 'f293f21e52ed8c5603daf4a419165979ee8b3d7e976bdcbee41918717e5c9a01', '{"v":1,"subject":"01M88HD10523RRSST4VCPP0JWQ"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10BSC5MB0V773VQ2Y6D', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-R1', '01M88HD0XCB96SQ2SX1921QYYJ', '3', '{"v":1,"id":"01M88HD0XCB96SQ2SX1921QYYJ-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 05:03:37', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 05:03:37', '12', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.130', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-972908228', 'root', '2026-11-25 05:03:37', '88', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1326818204', 'root', '2026-11-25 05:03:37', '11', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XCB96SQ2SX1921QYYJ-S1', '01M88HD0XCB96SQ2SX1921QYYJ', '2', '{"v":1,"id":"01M88HD0XCB96SQ2SX1921QYYJ-S1","fulfillment":"01M88HD0XCB96SQ2SX1921QYYJ-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88HD0XCB96SQ2SX1921QYYJ"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88HD0XCB96SQ2SX1921QYYJ', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z314QE04JZ9XZJBGSE-S1', '01M88HD0Z314QE04JZ9XZJBGSE', '1', '{"v":1,"id":"01M88HD0Z314QE04JZ9XZJBGSE-S1","fulfillment":"01M88HD0Z314QE04JZ9XZJBGSE-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88HD0Z314QE04JZ9XZJBGSE"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88HD0Z314QE04JZ9XZJBGSE', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X64X2164WB667C1EHZ/000001', 'TEA', '1', '{"v":1,"id":"01M88HD0X64X2164WB667C1EHZ/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88HD0X64X2164WB667C1EHZ"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0X8VZB21VMABXEDCSZZ/000001', 'MUG', '1', '{"v":1,"id":"01M88HD0X8VZB21VMABXEDCSZZ/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88HD0X8VZB21VMABXEDCSZZ"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XAZWHT6Z7J088N8NT9/000001', '01M88HD0XCB96SQ2SX1921QYYJ', '1', '{"v":1,"id":"01M88HD0XAZWHT6Z7J088N8NT9/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88HD0XCB96SQ2SX1921QYYJ/1"},"at":"2026-03-02T09:00:00Z","request":"01M88HD0XAZWHT6Z7J088N8NT9"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88HD0XCB96SQ2SX1921QYYJ/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0XVJVCPDZQJ3XP7EXR3/000001', '01M88HD0XCB96SQ2SX1921QYYJ', '1', '{"v":1,"id":"01M88HD0XVJVCPDZQJ3XP7EXR3/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88HD0XCB96SQ2SX1921QYYJ/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88HD0XVJVCPDZQJ3XP7EXR3"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88HD0XCB96SQ2SX1921QYYJ/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Y45P0E39YQEZG2JHWK/000001', '01M88HD0XCB96SQ2SX1921QYYJ', '1', '{"v":1,"id":"01M88HD0Y45P0E39YQEZG2JHWK/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88HD0XCB96SQ2SX1921QYYJ/1"},"at":"2026-03-02T09:00:00Z","request":"01M88HD0Y45P0E39YQEZG2JHWK"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88HD0XCB96SQ2SX1921QYYJ/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YQB2Z9E9Q9F9GK64ZB/000001', '01M88HD0XCB96SQ2SX1921QYYJ', '1', '{"v":1,"id":"01M88HD0YQB2Z9E9Q9F9GK64ZB/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88HD0XCB96SQ2SX1921QYYJ/1","reason":"01M88HD0XCB96SQ2SX1921QYYJ-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88HD0YQB2Z9E9Q9F9GK64ZB"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88HD0XCB96SQ2SX1921QYYJ/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0YTJVAG5G1ABYQXSYVT/000001', '01M88HD0XCB96SQ2SX1921QYYJ', '1', '{"v":1,"id":"01M88HD0YTJVAG5G1ABYQXSYVT/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88HD0XCB96SQ2SX1921QYYJ/1","reason":"01M88HD0XCB96SQ2SX1921QYYJ-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88HD0YTJVAG5G1ABYQXSYVT"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88HD0XCB96SQ2SX1921QYYJ/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0Z2FAAJVV392MNHXSZ2/000001', '01M88HD0Z314QE04JZ9XZJBGSE', '1', '{"v":1,"id":"01M88HD0Z2FAAJVV392MNHXSZ2/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88HD0Z314QE04JZ9XZJBGSE/1"},"at":"2026-03-03T09:00:00Z","request":"01M88HD0Z2FAAJVV392MNHXSZ2"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88HD0Z314QE04JZ9XZJBGSE/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZDNVVNJNX9V6S44RYS/000001', '01M88HD0Z314QE04JZ9XZJBGSE', '1', '{"v":1,"id":"01M88HD0ZDNVVNJNX9V6S44RYS/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88HD0Z314QE04JZ9XZJBGSE/1"},"at":"2026-03-03T09:00:00Z","request":"01M88HD0ZDNVVNJNX9V6S44RYS"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88HD0Z314QE04JZ9XZJBGSE/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZM191DFPFH6J1S0JEX/000001', '01M88HD0ZNAA8YDB7TJHTKNGP9', '1', '{"v":1,"id":"01M88HD0ZM191DFPFH6J1S0JEX/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88HD0ZNAA8YDB7TJHTKNGP9/1"},"at":"2026-03-03T09:00:00Z","request":"01M88HD0ZM191DFPFH6J1S0JEX"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88HD0ZNAA8YDB7TJHTKNGP9/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD0ZYMH8FGP6S7171CRRY/000001', '01M88HD0ZZEMVHZRQN99H6MRPT', '1', '{"v":1,"id":"01M88HD0ZYMH8FGP6S7171CRRY/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88HD0ZZEMVHZRQN99H6MRPT/1"},"at":"2026-03-04T09:00:00Z","request":"01M88HD0ZYMH8FGP6S7171CRRY"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88HD0ZZEMVHZRQN99H6MRPT/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD105J7HWQR73SAH46GEY/000001', '01M88HD10523RRSST4VCPP0JWQ', '1', '{"v":1,"id":"01M88HD105J7HWQR73SAH46GEY/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88HD10523RRSST4VCPP0JWQ/1"},"at":"2026-03-04T09:00:00Z","request":"01M88HD105J7HWQR73SAH46GEY"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88HD10523RRSST4VCPP0JWQ/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-d175da23-3eda-4883-ba67-c37a8d4f5a80', '01M88HD10APQB1FEZ7XS3TQXVR/000001', '01M88HD10523RRSST4VCPP0JWQ', '1', '{"v":1,"id":"01M88HD10APQB1FEZ7XS3TQXVR/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88HD10523RRSST4VCPP0JWQ/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88HD10APQB1FEZ7XS3TQXVR"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88HD10523RRSST4VCPP0JWQ/1', '2026-03-04 09:00:00.000000')
-- end
