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
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2/00001', '01M88SRH85N1MNZA0V3PY2BBW2', '1', '{"v":1,"order":"01M88SRH85N1MNZA0V3PY2BBW2","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH5WMAYVAZF488T0TQS6', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '93c5250ae54f78fac3b155d3ff4af2e997380f805c7a689d340e7a0ea3c6d358.7e38065d0595b082d912626814cbcdc12003fd67ced644fcd14b92a446790ca8.21a5d1faa7f587e0737b37d844e3358e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH5ZB4K2TNJMMASPWFEZ', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '6407f43c39b4ca7160ab516f45d199e9378742898c87a19e2d2aac26c383f732.d696277bcb49efbffdb13b7b2d6f5903f2f7cd0d47ed03c2fb4aedb6b2082256.1ceb452c764b393aa6bfc3af75a7b885')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH5ZB4K2TNJMMASPWFEZ', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'e5f3ede2c188437934e87ac265f8694e6e1ebbff05b3886bc5f4e5c3a12244cb.7e9c6d8df0fc1a2d2af586badd7f9fd2cf921f45fdd60cdac07774bdd5017ce3.7977efeecfa15eacd710c2bc9c5c290d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH5ZB4K2TNJMMASPWFEZ', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '87e6f440116fbbd2f867fa0e4c963998201b0a810fdfdb9fd7975d7b6be19dd2.55cb330ab2dbe07ad1cecfc653e7bed5a171c3ac6653f8c6b6923f3e8ea00e72.0c58529a7a205562390b3e60a8cedd05')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', 'BERLIN', 'receipt', '01M88SRH61NYYBCZVW637RF7DE', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH61NYYBCZVW637RF7DE', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '0cab33e4ac13c6cf2ccc4d841d7a963c96d16f1030e46f8e58a6eefbd35242f4.e9284ec98d9ff071303c77e74822aac85898ef7b2e3e953e6aafff241dd317e8.f08c6d45d713322fdae9bce2f17f979c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', 'BERLIN', 'receipt', '01M88SRH63BERKR2W1Q8NCXTZ9', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH63BERKR2W1Q8NCXTZ9', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '87a1b69b57e0126226992e5b2ecb460bf20ab8ae387ac3ccce291e9615c52196.cfef34c38d4acbe725338e5fb83e15835c667f4283725d4706aaec69103bcbdf.b74f81e65d51573f64f294e8b1d42bff')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH64PH9ZT98CNFHYN9Y4', '', '{"v":1,"order":{"id":"01M88SRH66QBVPKP7VRWA5JNG0","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'ad581bb7bed11256bbc993809928b39acfa53e7d847c7034fe2680a986402345.f89ed14701bf63b19c64d8b0add9b362e9b115667a3690c694791ad28153ae77.de0aff593b525c65a00d12e31f609ef7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH64PH9ZT98CNFHYN9Y4', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'b682344424cca7a2dfb62591bf37ea4f3f53fdc658e1bc64bd072a8af06d2244.671cef671d6bcf85f108e111e6152a06a1fa3b61b02f96cf6139496d1bccdeec.31d7423afce9b3888a020c819c440fd0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH64PH9ZT98CNFHYN9Y4', '', '{"v":1,"ledger":{"order":"01M88SRH66QBVPKP7VRWA5JNG0","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '9c71e3b32d0efbcf9c4a53628382211ba789c33d7dcf4693e4c8cbf4ba3b8915.986f9db0bef5f7f99192a576329b21af02e07c8863862106971af41750ae643b.1bbf18dac4e950f00e26225d7dce7cea')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH64PH9ZT98CNFHYN9Y4', '', '{"v":1,"transaction":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M88SRH66QBVPKP7VRWA5JNG0"}}', 'b168d601f21d10945922efe2cefeb9b39170ca5de558d5b31b37133ff1643753.df1ad0a530000e26033b4f7e5a43cefb92885de6733954c156ab94e9c3849ea7.58ed73837e5072a442bdb5898b62477a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P1#2', '', '{"v":1,"transaction":"01M88SRH66QBVPKP7VRWA5JNG0-P1","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P1"}', 'da4d7a35e92024eeeac8a55505f9d10faee3a5dc7f630f4b6882cf1557659188.085284976ae34d8f88316fc0cbad08786597efc9053b35473aacb94be71cf0ab.9672813d694f542eceb59ec7bc50963d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P1#2', '', '{"v":1}', 'b9981a0f1f7f24936e1fa190d72ac18de73190960e11b74f35dfc6eaeda182fd.bde3944690f98c15b3d383ea5b71748d34c54a3e23e29e8c7204e7fe29f8e1a1.089b1e3ba272450a867da6a067186477')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6J1XK2JGAVZKQ31B2R', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '1034b15a7fcb608bb2dd5443192185b7abe6474eb3661c55e2308361c0278d16.2ca418132c880355cc59141c42338efd0df1366e785fa8868e4f69302c8f1013.9328b25799189c9e7d68d4ed1bfef1e5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6MYQ893AA96GYABH6C', '', '{"v":1,"work":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'eb807d79a2d87881ea5cf1361df4f5515507456611b4cdf56f74213ca7a11950.603c3a24f6fea6b41ce3ed5877bc8e3a71b48a8a4bd89b9fdf5e42cff40dc9e6.ce2c4dbbff1dc4fbdac1edcdca0b55db')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6QK2ACVXRV28DH9JKW', '', '{"v":1,"fulfillment":"01M88SRH66QBVPKP7VRWA5JNG0-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '68962d3ba5ed7ca683b3d3c6b3b1029a4c57f3f75c7ae2154a470515e63a8c17.deb4dcb97bf11e8f7da9464e694ccfacfb570743b2d6b5b83b68ea8456372670.d62af626892235e8abd9e4ad88ec9f4a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6SY01SAGMB3DW1CRCS', '', '{"v":1,"fulfillment":"01M88SRH66QBVPKP7VRWA5JNG0-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'ac2ee47b285e2ea14cf8eaee76ae64d2b429afd84fc9230422417f130c6077c7.5fd9b1134a74002874268e2d48cd0c1fbfc7c215b458176e78bc7551708abcac.cf2854e8194b15cd57d2f5be213c3520')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6TY2ZJSDCNRPTVM73M', '', '{"v":1,"shipment":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-S1","fulfillment":"01M88SRH66QBVPKP7VRWA5JNG0-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRH66QBVPKP7VRWA5JNG0"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'd811e94fbadca299c2d9a904f5978640d760bd56b5608087b1a713d9c7873e96.748d555ae57bf27257c6607caf3f68e5c4b3a0df5e0af26e930336421909ebb6.b4383106fab4d93f12a1437db38ca60b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6TY2ZJSDCNRPTVM73M', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M88SRH66QBVPKP7VRWA5JNG0-S1","charge":"01M88SRH66QBVPKP7VRWA5JNG0-S1"}}', 'bc3561d55ee95dd964951f7c0681824d565d605cec5eb381238fde1acef01174.a64e5d4d47342dad79d1f7e37389aa7d30ddca69d26bd2598058eda51e203bfd.cefa10f767626b7ae5e2902930e23753')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6TY2ZJSDCNRPTVM73M', '', '{"v":1,"transaction":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P1","cause":"01M88SRH66QBVPKP7VRWA5JNG0-S1"}}', '716ddd01e0d5a27b547e15fb6533914d346ff7c2b2e8a4bc5acff5e23ef72067.799957ae68e1cb51e995bcde72972696ecfdf51448d47e2a761c78cacb39acbd.f04995b4631e5ac51523650808ed470b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6TY2ZJSDCNRPTVM73M', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '8c6cfe68dfbab1ce4cd37a9380bd6ad545b95af998f337a8b3c95c18339f360f.c6f58a3d1c722852ade52ef232602b64e079a79edf6b0268a0ab0c2e899d9df5.0c4cad6dbfe6c6db20e354878302b818')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6TY2ZJSDCNRPTVM73M', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M88SRH66QBVPKP7VRWA5JNG0","charge":"01M88SRH66QBVPKP7VRWA5JNG0"}}', 'a32003c03ce99d2ef99132cc0cf8883697d20a0976471fceca3fb4391de05c45.8f3e1fdc77e039c7c7697b7b32486956dae6d5b62bfd4301b357813b5f2eb4d0.6f9d468c8c830b5cbf7e5cc24c103c50')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH6TY2ZJSDCNRPTVM73M', '', '{"v":1,"transaction":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P1","cause":"01M88SRH66QBVPKP7VRWA5JNG0"}}', 'a61655f1463c4266ec29f39218a9d8f489bfd9d2c28ac8454de0f5572ac5cd5e.6b5894ab76837d742506d9bedb1aaef919d7f4813c4e7b128974149a25bddbe0.2354216db611d73c6c63a2b77e6ab10b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P2#2', '', '{"v":1,"transaction":"01M88SRH66QBVPKP7VRWA5JNG0-P2","reference":"capture-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P2"}', 'e3047a06c2b185d4bac5bd6d8f4c4d12de319adb8ade0c95fb5c9621d0bbd385.bb31d0691e33f849f782b7e6b35ed4f06052b2cd82b613979a6a44163d511b5f.2b4222c0605a76dbe310438b928c1afa')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P3#2', '', '{"v":1,"transaction":"01M88SRH66QBVPKP7VRWA5JNG0-P3","reference":"capture-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P3"}', 'ac2b8e5bf345e23fc44e817f7bb5e6facb5f2e4d594bd1690d4c15219f49db99.f66194632f066eb1a9e69075c1fed1afb23443a938d5bc71d0ab7707c949ce77.770db5885fb87f45e26dd074f0eeb197')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P3#2', '', '{"v":1,"transaction":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P1","cause":"01M88SRH66QBVPKP7VRWA5JNG0"}}', 'd9cb0996bc441c93a1ffed4c1b5dc9147dbfeed92a72e6f9bc963ae12d8b35e9.d14893fda02a3b03a99879d681de0ebaf4eb789de9e771515d4c5a091c195120.cc62a222a5c8a243662b07cb74700e45')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P4#2', '', '{"v":1,"transaction":"01M88SRH66QBVPKP7VRWA5JNG0-P4","reference":"cancel-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P4"}', 'b23afa283af4fc08f11c2219827561430f7f695a33884feaf9a5c3d7d0dbc95e.0b1f4e929f43e39db7ec4b59c53dcc6ceebac0c527fae141e9e02ce243ff7d29.46023ec24d573b6beae65819d17cfb7f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH77HMD1DED55WBTP37V', '', '{"v":1,"shipment":"01M88SRH66QBVPKP7VRWA5JNG0-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '228adfa1a10f03b058ada1685730cb46eeb08e209aafb12769aff6ea25f2e381.680859563f8773090d48e772e56fc86858b5883e26a62baf0984e8d44548d4bd.c4b8ecf7416da4078eb363c28ffb4c8d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH77HMD1DED55WBTP37V', '', '{"v":1}', 'a408d3b301c823118c60d72d608b07a206e1a431e6a5c808ccb87522a46a5ff2.81db2d999ba28a50dd40c2bb4e5a5c1f2c66341a3ac9e58cdd8d9c4f85f06dba.ead413d6e869e18d7bd8a3e3c7135af5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH7A1JGRVMK9KD4NN6CF', '', '{"v":1,"agreed":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'ba44d43818bf50570ca015c28160be8ea2d961174685676cc56131f8ebf2456c.a6fb519b7dcb3cbddf998a09efb5349fa5bfb0e3b99e1235842a01e59d08f1d6.e866072afa89bec6de2555df545d43d4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'return', '01M88SRH66QBVPKP7VRWA5JNG0-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH7CW511A50E7R5BVWNX', '', '{"v":1,"returnId":"01M88SRH66QBVPKP7VRWA5JNG0-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '353e6100624ae3955eedf647691cda1cb3236ac47fdf4cb62a20e024056d8ea0.374cf6155a9df87c6d914f004db2a6e55da81d9778b51ae9f62fd6914817902f.000b1937b46f5490445e8cde5f7a20ad')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'order', '01M88SRH66QBVPKP7VRWA5JNG0', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH7EFCSZDAT4GNBWR7E6', '', '{"v":1,"returnId":"01M88SRH66QBVPKP7VRWA5JNG0-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', '804fbd6a5e6aac3fcf14f5f3bc1901797fe86e72b51f74262dbad4dcbd09b2ef.351048179444e2747f8a150f4d7f171c50db96428be3c360a8e7f97564cb37a9.aace8a70bda63add31bcc56822aab1ab')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH7EFCSZDAT4GNBWR7E6', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M88SRH66QBVPKP7VRWA5JNG0-R1","charge":"01M88SRH66QBVPKP7VRWA5JNG0-S1"}}', 'e434bb56328f26547bb334f2b58350c3ee626e165201cf50e9cee8127722a68c.882facafbbafd32bfe2f9d17d84e7d6b3592f2a7831f41637130fdabd4e84bb8.8b4aaf73d8554d23f43ebbfe2d74d691')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH7EFCSZDAT4GNBWR7E6', '', '{"v":1,"transaction":{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P2","cause":"01M88SRH66QBVPKP7VRWA5JNG0-R1"}}', 'c4436d3269fce9c6a3ca76179a022b3245f518466f3177b5e78e1ce85f2c8aaa.76335052cc50a98c12bdf2e0ae709202e3711c3128f6a0fbc432cb91d3d83cbb.40cf9509408633ea4bc8b539e5985680')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', 'payment', '01M88SRH66QBVPKP7VRWA5JNG0', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M88SRH66QBVPKP7VRWA5JNG0-P5#2', '', '{"v":1,"transaction":"01M88SRH66QBVPKP7VRWA5JNG0-P5","reference":"refund-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P5"}', '2fd85e36445faf557ab5411fcf7e7b5bf2ea7a1ac5ec08864362009e0ac196b3.ee38b0fdb50bfe264d3c28b4ee48599118e3b6aff29e2b57cf1cc637b28380de.3db41b1fe1b4145c85599d2a097f3768')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NMPJCD2M35HDXNXXX', '', '{"v":1,"order":{"id":"01M88SRH7NJ92TEM072CQDG6HA","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '805693fe63f1a03c0e358fbdbddfae9033663ed70a77cdb682d2328f28e1e887.6cfc663b34f0c2493698cb707a5375be545d2b87a9df22d2a61fd64c058ccde1.03a0876189cb31df0afbcada1065645b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NMPJCD2M35HDXNXXX', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', 'e0ce6d6a07d296ab9ff5c3fe609fc0d67afcd581beb76168c5fd4a6a7f512262.358044794af5db233d4898691d4d5561b2c637c6e08cdf0d8354bc34e48e6ad0.4aada3268de7d1205ab37e92dcf44df3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'payment', '01M88SRH7NJ92TEM072CQDG6HA', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NMPJCD2M35HDXNXXX', '', '{"v":1,"ledger":{"order":"01M88SRH7NJ92TEM072CQDG6HA","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', '9a9046fa48babe77eb253fc7eb79e3e3329e5a6f053520d9173bba279566bc84.d36a00924ccb4d4bc33f55a5241f9bdbd459144376735470304df235f4088bc7.96b4e3068333539bd890725cd3852d66')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'payment', '01M88SRH7NJ92TEM072CQDG6HA', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NMPJCD2M35HDXNXXX', '', '{"v":1,"transaction":{"id":"01M88SRH7NJ92TEM072CQDG6HA-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M88SRH7NJ92TEM072CQDG6HA"}}', '2a2e9b5fc1ce65e37790d2944d5b7b86cc5d8a20c20ec7e0b33cf9b534b59958.d86d94565856bd2f04784a88a6d93f97710e382e215a023a600955b734fd9911.ead2ac378c04f10a1b4ffcb0081b9cac')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'payment', '01M88SRH7NJ92TEM072CQDG6HA', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NJ92TEM072CQDG6HA-P1#2', '', '{"v":1,"transaction":"01M88SRH7NJ92TEM072CQDG6HA-P1","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH7NJ92TEM072CQDG6HA-P1"}', '5c1db78892a21b2fa88949d8cc879a15e508fa8bbe0be149de6e8aa9975f101d.db5058ee2e6db1468741827b1b988b5362297e05ab7c6b00b848fd24daac83fe.8f81ee6c8be4e32567583e9ac30219e4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NJ92TEM072CQDG6HA-P1#2', '', '{"v":1}', '6f7013bb416968b86c47eef221c9e039452542b94a60fb38af3be7a4d7b8b494.7e87fc897233d1e494d10ac353c57efe9cb3058fd7fa00777c308040eb55dd17.3e4e20083488831835dd6981d08eaf6e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7TG6SX1DDY67KM330G', '', '{"v":1,"work":{"id":"01M88SRH7NJ92TEM072CQDG6HA-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '7dfd4e5d56059f5a6969b3419fd20719522f25cab408a744f595be5ed67bc63d.d5d3f8cfebc9e755bd27c311ec3e76c646ebf5f5a5ac3c8882448ef3ef8c844c.8055d59eb4cb63586a7546862c841c70')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7WGCF1D3WS3R3NGR62', '', '{"v":1,"fulfillment":"01M88SRH7NJ92TEM072CQDG6HA-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '981364ad502945c7b1898ce97ff179f2d4dc39330b2f9daea7235bb58236b9b8.3be01819b6b0e2d1ec6833923780bc75d58e479667fc55e55a1528e52da12458.441d31995457da464e670599107c68d0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7XMSE3JPJXSQTHKKT7', '', '{"v":1,"fulfillment":"01M88SRH7NJ92TEM072CQDG6HA-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '069d4ba1ac7813cea6a5707ad75e995e23636335b741188248620600d7f8f10d.af676958f8e44199e0035471b7bd5e4e8b4638b02754aa2154faecb14d27e021.833b5f463571d29c356058383e3e32e1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'order', '01M88SRH7NJ92TEM072CQDG6HA', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7YVEV8K5RS6AH19K5N', '', '{"v":1,"shipment":{"id":"01M88SRH7NJ92TEM072CQDG6HA-S1","fulfillment":"01M88SRH7NJ92TEM072CQDG6HA-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRH7NJ92TEM072CQDG6HA"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'fee2cefb1287dab76a0395d7d0617f7cde37babce1ef0570d468165fba086df5.8723e4a863a86fed1a9f867ffa04089fdff503ec720081fd2ae1de5e38030d44.0267097cdd75f8ec8e324c6e63606ce4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'payment', '01M88SRH7NJ92TEM072CQDG6HA', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7YVEV8K5RS6AH19K5N', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M88SRH7NJ92TEM072CQDG6HA-S1","charge":"01M88SRH7NJ92TEM072CQDG6HA-S1"}}', 'c91711cda5a21e2a6a3d49f344fcb5cdd9efc51c8b484c0cef69da2d3a16b518.73abf75d50f73543e964d581176ce3995eda71c3189cc5c1f97c52328d90ac12.a570ee6eb3083214ccaf564722225a43')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'payment', '01M88SRH7NJ92TEM072CQDG6HA', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7YVEV8K5RS6AH19K5N', '', '{"v":1,"transaction":{"id":"01M88SRH7NJ92TEM072CQDG6HA-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M88SRH7NJ92TEM072CQDG6HA-P1","cause":"01M88SRH7NJ92TEM072CQDG6HA-S1"}}', '12df2684694f93dfef0aabbc757152c3548b0edf5c6b169d837a393176043571.0c4a94708b32af7417f63c22f14d26141ce31c01f4e5e29b705f9115079fe42a.8d15a2723a00b9d55b3ded6e78211029')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', 'payment', '01M88SRH7NJ92TEM072CQDG6HA', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH7NJ92TEM072CQDG6HA-P2#2', '', '{"v":1,"transaction":"01M88SRH7NJ92TEM072CQDG6HA-P2","reference":"capture-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH7NJ92TEM072CQDG6HA-P2"}', 'ae58de19d0c642e0c5ffa0e29e814c05c298aedf58be0237a731d510527f7969.6a70bb8d55948aaeb9db136321396ba3a9dc2ebcc779a8e7f7c5bc6f8229b639.bba55a6173842fb87e3c2d8fe6f23a8c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'order', '01M88SRH85N1MNZA0V3PY2BBW2', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH85V9JHP60WBJ07EZG7', '', '{"v":1,"order":{"id":"01M88SRH85N1MNZA0V3PY2BBW2","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'be91e01181a23d39171a910cc911a2dbe926eeea5824744908fc7ac6ee9ca9d6.79567f27e7b02142b142f8251ec622f657e43d77ea2259fcbbd6964515b3a324.e57a6f3bccf3654f8997db030be89d71')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'order', '01M88SRH85N1MNZA0V3PY2BBW2', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH85V9JHP60WBJ07EZG7', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', 'd10ec6dfa82a915c432bd96be911058cb905ef1562e56cc1fd687843a8a588e0.2ae637abbcb4e6fc41b87598e2a5ae6f7014f229d56eb832e372edb9ef53ccc5.fd0b8834b02bb200617d975cd52a6c5f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'payment', '01M88SRH85N1MNZA0V3PY2BBW2', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH85V9JHP60WBJ07EZG7', '', '{"v":1,"ledger":{"order":"01M88SRH85N1MNZA0V3PY2BBW2","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '0848606268b1a30ca028cad1f03c70677421c443b0b3328dc9e00b4c0b210f62.e8601e559c8adb3ecde8be4bb4cfd9abb909057986807fe50cadd7e06905b7d8.7bbe513203cc5edfe1be09d4026c3dd5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'payment', '01M88SRH85N1MNZA0V3PY2BBW2', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH85V9JHP60WBJ07EZG7', '', '{"v":1,"transaction":{"id":"01M88SRH85N1MNZA0V3PY2BBW2-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M88SRH85N1MNZA0V3PY2BBW2"}}', '7fa21477f27ba9c12c1d369062a9cfcd4acb7785a38aded7540a7e1da25c9005.26a0c57a602e5de64e01ecc4acc52fb80dffce30c5537df7e43d130a0cf43fca.79b80e559d987baf40dbf5e4253bb0b9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'payment', '01M88SRH85N1MNZA0V3PY2BBW2', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH85N1MNZA0V3PY2BBW2-P1#2', '', '{"v":1,"transaction":"01M88SRH85N1MNZA0V3PY2BBW2-P1","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH85N1MNZA0V3PY2BBW2-P1"}', '1f081d6f986cabe597d6dc5dd3b389625bc84a7b0ee82738fea7b821d8af014d.9d4e06ab63d860ccaa8c332f7a43b949fca4727709e83a56b00947659b5f9967.1284dde64cb457874731ae8f1dcb6d73')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'order', '01M88SRH85N1MNZA0V3PY2BBW2', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH85N1MNZA0V3PY2BBW2-P1#2', '', '{"v":1}', 'd12ff5fc4e652a08760bb754396bb06e7bafaa98d64ed05c2547192decb7119b.dd611aace98402850609ba6699ad9e1a0d359cb730039f558bdfaadecad40b81.9f421c6afbad5585db52393d5b4f102b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', 'order', '01M88SRH85N1MNZA0V3PY2BBW2', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M88SRH8C04WV73Z8GPYTHPJV', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '592e3a42b025bb1fb6c2c87de8fb33e06b9132ae37c307174a3800651b6ec58b.c8b1708355675779de68e6d7c9ec0fcf25c6e0ab09ec9dce36f2cdb3bf1ec2f5.ca3e006ad85d0aeb31784b975aef4f98')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'order', '01M88SRH8ERA6CKC8CB4JJH4BF', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8D40JW6Z7S5MHJ6EPW', '', '{"v":1,"order":{"id":"01M88SRH8ERA6CKC8CB4JJH4BF","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'ccb861fe931606ddb8be65767e120db6640ee66483ef115c5feb7cb4a2c2cd7b.93bda9b2f5cc8d51fad62fe11f00f282fec8e46691ecb2b0b2b2223a69c2a081.0e92f15f68473ec463d71f0e6bb4a951')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'order', '01M88SRH8ERA6CKC8CB4JJH4BF', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8D40JW6Z7S5MHJ6EPW', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'f7c39918d9f904c5faaabd6ef6f5817743a95d117b79863cee7ee8da12722e5b.4b6701e88fc9f2dd6761654d2213840d5b79deb56f38fd3b64c4d9fa620dd374.f5a4a52ce9662d9cb6ba02ea1719aca7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'payment', '01M88SRH8ERA6CKC8CB4JJH4BF', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8D40JW6Z7S5MHJ6EPW', '', '{"v":1,"ledger":{"order":"01M88SRH8ERA6CKC8CB4JJH4BF","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '2ddbb06ed17af07af381691d20097925c74f37b40ac215ed1836d0a92f6beff4.79e3c678d05b7ba492dfc1c57cf99344323cf542e78a83b4f55c540b61403e65.f6934561acac7aa03ccc91cdc4b75691')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'payment', '01M88SRH8ERA6CKC8CB4JJH4BF', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8D40JW6Z7S5MHJ6EPW', '', '{"v":1,"transaction":{"id":"01M88SRH8ERA6CKC8CB4JJH4BF-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M88SRH8ERA6CKC8CB4JJH4BF"}}', '11ba2df7f7360e0fca23f492d99e6cd5294d2f8a2b2bcc468fcb06af6fc22fcc.bc3edc50290ca59a14382fb0a70750fd3e8ccf9942e2c73f6ea5a931af408c11.a0e5287ff029e82b03501ce812add4ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'payment', '01M88SRH8ERA6CKC8CB4JJH4BF', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8ERA6CKC8CB4JJH4BF-P1#2', '', '{"v":1,"transaction":"01M88SRH8ERA6CKC8CB4JJH4BF-P1","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH8ERA6CKC8CB4JJH4BF-P1"}', '98ae5130a481a21b10ff4f8cc2c1c1b3eae54738c8717af7824eac80d3937919.f356a5eb6b6c1519ae5c58160ceb170d0846ede30908ecc3ce10adca99a9d9d0.5ba3cfeea574c1fc461bb6518d75084f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'order', '01M88SRH8ERA6CKC8CB4JJH4BF', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8ERA6CKC8CB4JJH4BF-P1#2', '', '{"v":1}', '3607d168460931229dbafa22691959086d1f6e316a5d5f3fc62e87908e2056cb.61f92fa949735a1dbf5074120f2808cb28f408fba6ce1a0961d1fb6f923d4b5c.32bd1889f4e0213e1c8372c31acb7b58')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', 'order', '01M88SRH8ERA6CKC8CB4JJH4BF', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8K9AZ5TA4GK5MT5KTA', '', '{"v":1,"work":{"id":"01M88SRH8ERA6CKC8CB4JJH4BF-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'f85e170ee64e3e2e86317efbd38bfe947555e049d84acc6cca9bd1c20f2f3a1d.9d7aac03309a9ad8432c7b37fdab5e64edd6e76a8ac687fc4c1fee86bf2f3b70.9147ba1640696da1e08a26b4967f174d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'order', '01M88SRH8M6WCPZSS111TFRSM8', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8MSQXENX2B5D2VKE22', '', '{"v":1,"order":{"id":"01M88SRH8M6WCPZSS111TFRSM8","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '29acd139e71c1125efbb327dd7b67cbb762e1e74add36cfae65432d8133f273b.edf38ede8d2b8afd101e87c8118e93347fe693abe1ee17bbccd361c5878dc00e.8210119bcc893900305620e57de1695d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'order', '01M88SRH8M6WCPZSS111TFRSM8', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8MSQXENX2B5D2VKE22', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', 'c39d08933a0dbd39a7b4378facdedf63c43cdecd0f2af27ae35a7495df7cfdf9.454b51cd302eaf655d1f5a78c3b88923615cbb00d2c1d400eced58a7f065de72.cef507a8828d1f126da71ee250229045')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'payment', '01M88SRH8M6WCPZSS111TFRSM8', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8MSQXENX2B5D2VKE22', '', '{"v":1,"ledger":{"order":"01M88SRH8M6WCPZSS111TFRSM8","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '3e72ef841b5d20fe4dda050486031a4369dd4a8401ad7c34e849bd69de4177fb.e1dde0386bde394cafb281ab055d4e004750629d58dedaf1f9d15a19080c2020.b4445be0f52975beacdcbdc5af8e1768')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'payment', '01M88SRH8M6WCPZSS111TFRSM8', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8MSQXENX2B5D2VKE22', '', '{"v":1,"transaction":{"id":"01M88SRH8M6WCPZSS111TFRSM8-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M88SRH8M6WCPZSS111TFRSM8"}}', '44700405b90effd06cbd469e31ca712a32ada1222822dcb39652611d2ee39bb8.51139068883dc00e985401c4499ff5a9fb49043d3b5f71724897bfac28b2c93a.10179939a832051e753424ce566ef0a1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'payment', '01M88SRH8M6WCPZSS111TFRSM8', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8M6WCPZSS111TFRSM8-P1#2', '', '{"v":1,"transaction":"01M88SRH8M6WCPZSS111TFRSM8-P1","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH8M6WCPZSS111TFRSM8-P1"}', '93ec52eea5c05657c78f9b8e3331bfd8f82078ef106bf26ff6ca85d5b2e59f56.ca4c2d889b0fa3a26138a51e2dfeae4ec989a8df620e8d8a72e3636f8d766932.3ce726dd1e755fc481afefc85a273384')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'order', '01M88SRH8M6WCPZSS111TFRSM8', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8M6WCPZSS111TFRSM8-P1#2', '', '{"v":1}', 'c9d50042bb7757cc63c809c0976eb2c64153bce0429892bd723d9b9d46e61126.5f58e943268c49070ecc5d1257779e79b95308fad7b360514490bbf58faeebf1.4e76b10c294e256c24c5d44dd918d09a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'order', '01M88SRH8M6WCPZSS111TFRSM8', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8S2QPM1N6P2BTJZK9M', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', 'cb0dbee13b19b5d05d899df993acc147ea14b9372acf8297c37bbc3dcb8ddec6.eaba7d606034d7c0ebaedc629e0abe25f2e2f5eeb9b1114439c8da4440fa52ae.2e31f35d846d3b6cc2a13d65c4f029e3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'order', '01M88SRH8M6WCPZSS111TFRSM8', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8S2QPM1N6P2BTJZK9M', '', '{"v":1}', '473dcb73ea436acc1e330d99e5d70a32e30954d29c3a9a627d8ce5cdd1f68216.1295102fcf7e48c0b618a84bb3b36dd09f4aae621b89bfe0b14e6eee089c8e4a.dd7d00397e593d344cbab514891935f1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'payment', '01M88SRH8M6WCPZSS111TFRSM8', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8S2QPM1N6P2BTJZK9M', '', '{"v":1,"transaction":{"id":"01M88SRH8M6WCPZSS111TFRSM8-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M88SRH8M6WCPZSS111TFRSM8-P1","cause":"01M88SRH8M6WCPZSS111TFRSM8"}}', '7b928b95da6aee817795ce65d9f518e12f889f47293ceb781f2ac432f50cd6cf.0b4d99a251a4ac7a904d83b1e9fce9e6a9316486c9cffb7f6c36ea3522df1cc6.d0453a280178a8fb55b78b78eeda7be5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', 'payment', '01M88SRH8M6WCPZSS111TFRSM8', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M88SRH8M6WCPZSS111TFRSM8-P2#2', '', '{"v":1,"transaction":"01M88SRH8M6WCPZSS111TFRSM8-P2","reference":"cancel-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH8M6WCPZSS111TFRSM8-P2"}', '5a1317590946ee8d94927e08296f72811742fde904b89b3054fa47a39f4600dd.81cbd10a20f52d6d8b6ae06aa8abce41286d79b87bf4b0e68a7bfe413292ee9f.2b2229465197bf164fab9b3a2ca6afd5')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-F1', '01M88SRH66QBVPKP7VRWA5JNG0', '4', '{"v":1,"id":"01M88SRH66QBVPKP7VRWA5JNG0-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA-F1', '01M88SRH7NJ92TEM072CQDG6HA', '4', '{"v":1,"id":"01M88SRH7NJ92TEM072CQDG6HA-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF-F1', '01M88SRH8ERA6CKC8CB4JJH4BF', '1', '{"v":1,"id":"01M88SRH8ERA6CKC8CB4JJH4BF-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '93c5250ae54f78fac3b155d3ff4af2e997380f805c7a689d340e7a0ea3c6d358')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', '01M88SRH66QBVPKP7VRWA5JNG0', '15', '{"v":1,"id":"01M88SRH66QBVPKP7VRWA5JNG0","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', '2026-03-02 09:00:00.000000', '2fd85e36445faf557ab5411fcf7e7b5bf2ea7a1ac5ec08864362009e0ac196b3')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', '01M88SRH7NJ92TEM072CQDG6HA', '7', '{"v":1,"id":"01M88SRH7NJ92TEM072CQDG6HA","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', '2026-03-03 09:00:00.000000', 'ae58de19d0c642e0c5ffa0e29e814c05c298aedf58be0237a731d510527f7969')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', '01M88SRH85N1MNZA0V3PY2BBW2', '3', '{"v":1,"id":"01M88SRH85N1MNZA0V3PY2BBW2","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', '2026-03-03 09:00:00.000000', '592e3a42b025bb1fb6c2c87de8fb33e06b9132ae37c307174a3800651b6ec58b')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', '01M88SRH8ERA6CKC8CB4JJH4BF', '3', '{"v":1,"id":"01M88SRH8ERA6CKC8CB4JJH4BF","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', '2026-03-04 09:00:00.000000', 'f85e170ee64e3e2e86317efbd38bfe947555e049d84acc6cca9bd1c20f2f3a1d')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `placed_at`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', '01M88SRH8M6WCPZSS111TFRSM8', '4', '{"v":1,"id":"01M88SRH8M6WCPZSS111TFRSM8","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', '2026-03-04 09:00:00.000000', '5a1317590946ee8d94927e08296f72811742fde904b89b3054fa47a39f4600dd')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'web/4711', '01M88SRH66QBVPKP7VRWA5JNG0', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M88SRH66QBVPKP7VRWA5JNG0"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0', '01M88SRH66QBVPKP7VRWA5JNG0', '8', '{"v":1,"order":"01M88SRH66QBVPKP7VRWA5JNG0","currency":"EUR","method":"card","transactions":[{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P1","cause":"01M88SRH66QBVPKP7VRWA5JNG0"},{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P1","reference":"capture-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P2","cause":"01M88SRH66QBVPKP7VRWA5JNG0-S1"},{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P1","reference":"capture-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P3","cause":"01M88SRH66QBVPKP7VRWA5JNG0"},{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P1","reference":"cancel-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P4","cause":"01M88SRH66QBVPKP7VRWA5JNG0"},{"id":"01M88SRH66QBVPKP7VRWA5JNG0-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRH66QBVPKP7VRWA5JNG0-P2","reference":"refund-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH66QBVPKP7VRWA5JNG0-P5","cause":"01M88SRH66QBVPKP7VRWA5JNG0-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA', '01M88SRH7NJ92TEM072CQDG6HA', '4', '{"v":1,"order":"01M88SRH7NJ92TEM072CQDG6HA","currency":"JPY","method":"card","transactions":[{"id":"01M88SRH7NJ92TEM072CQDG6HA-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH7NJ92TEM072CQDG6HA-P1","cause":"01M88SRH7NJ92TEM072CQDG6HA"},{"id":"01M88SRH7NJ92TEM072CQDG6HA-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M88SRH7NJ92TEM072CQDG6HA-P1","reference":"capture-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH7NJ92TEM072CQDG6HA-P2","cause":"01M88SRH7NJ92TEM072CQDG6HA-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2', '01M88SRH85N1MNZA0V3PY2BBW2', '2', '{"v":1,"order":"01M88SRH85N1MNZA0V3PY2BBW2","currency":"KWD","method":"card","transactions":[{"id":"01M88SRH85N1MNZA0V3PY2BBW2-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH85N1MNZA0V3PY2BBW2-P1","cause":"01M88SRH85N1MNZA0V3PY2BBW2"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF', '01M88SRH8ERA6CKC8CB4JJH4BF', '2', '{"v":1,"order":"01M88SRH8ERA6CKC8CB4JJH4BF","currency":"EUR","method":"card","transactions":[{"id":"01M88SRH8ERA6CKC8CB4JJH4BF-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH8ERA6CKC8CB4JJH4BF-P1","cause":"01M88SRH8ERA6CKC8CB4JJH4BF"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8', '01M88SRH8M6WCPZSS111TFRSM8', '4', '{"v":1,"order":"01M88SRH8M6WCPZSS111TFRSM8","currency":"EUR","method":"card","transactions":[{"id":"01M88SRH8M6WCPZSS111TFRSM8-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH8M6WCPZSS111TFRSM8-P1","cause":"01M88SRH8M6WCPZSS111TFRSM8"},{"id":"01M88SRH8M6WCPZSS111TFRSM8-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M88SRH8M6WCPZSS111TFRSM8-P1","reference":"cancel-t-985d3320-b040-4695-8df2-7db721b4f248/01M88SRH8M6WCPZSS111TFRSM8-P2","cause":"01M88SRH8M6WCPZSS111TFRSM8"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'e5f3ede2c188437934e87ac265f8694e6e1ebbff05b3886bc5f4e5c3a12244cb')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '87e6f440116fbbd2f867fa0e4c963998201b0a810fdfdb9fd7975d7b6be19dd2')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '6407f43c39b4ca7160ab516f45d199e9378742898c87a19e2d2aac26c383f732')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH5WMAYVAZF488T0TQS6', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH5YK6DSH8W46RW4RNGS', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH5ZB4K2TNJMMASPWFEZ', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH61NYYBCZVW637RF7DE', '84b7e2d3a679a4d9905a28d10de898b88d99c6ca40d690a8aac99b53ea8549b4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH629Y48WRVZ0WZQG0PC', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH632HKA32GKY2WB7Y6K', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH63BERKR2W1Q8NCXTZ9', 'fdc7cbd67b543086577f124fe25a0de56d67fad9b3d04e0b2da08b6bea0966bb', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH64PH9ZT98CNFHYN9Y4', '38d0e7009b7043f065503334e744abae5504ad92897a91d98424dec03c616134', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-P1#2', '130eb7cb2c138f7c73960ca769acd46dcc7aa9107608395ac4b67ec486ff1ddf', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-P2#2', 'c96b391bacd953b9ff961197c63c707c54c7e52592810cd5ab2d2576ae603657', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-P3#2', '090c948efc3abdc4e92956e0302e6ad22a7416178e03730da2b99af2a0d13bc9', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-P4#2', '859ad41d3adee3e7224ff11811585fff4886b7ae763b6a5e1ef3d9d749b7028e', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-P5#2', '604c962b06a630024e59a3616dc1a6c67e9071f49ac037de59405c5733fe1385', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6J1XK2JGAVZKQ31B2R', 'ef1bb6cd48dafb1fa61c68993a2b5a1c2fb03a233aa826c092bb20b5e7b374d9', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6KVAQJ8V9Z58D9NJDV', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6MYQ893AA96GYABH6C', '55a6fba1ad6713741d4efe016015bd97371defb4269b3b8abb3dcd1d3c9a6e81', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6QK2ACVXRV28DH9JKW', 'ea1a182268f25468bbcacdb2509f76855c07ff8c108635beb0fd520a0ddd47f4', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6SY01SAGMB3DW1CRCS', '440882ab699f10e0f4420ba6771fb2fe8f9b4f3e36b57ed310b9e7ff4f106462', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6TY2ZJSDCNRPTVM73M', '83d4e6e81f0d255617abc60ee66bf91599da2de6dfd0924c816d41534820d17e', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH77HMD1DED55WBTP37V', 'aa6c4346b0b865b0e3296f3321f52049812b8147beb15de13b86d64c51ffaeb0', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7A1JGRVMK9KD4NN6CF', 'da9825df5acddb6d4670c990ab5e2533cae0082a250eb0979f0a7cc3b2bd40f5', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7CW511A50E7R5BVWNX', 'e3dfe432f690ee0b57cc088d64602e27e3e76f87e998dd739d3b8169dd9b329d', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7EFCSZDAT4GNBWR7E6', '3b54401d93ee6b9f45ad80b11517453c034d72e9566c2c1b25b8569368577830', '{"v":1,"subject":"01M88SRH66QBVPKP7VRWA5JNG0-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7FPCQH8KEQS8MBNM55', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA-P1#2', '5cb24d38f3b6054c0dee5f9832a6763ec6a7620acd2f5fdf76f698d62a1fefb7', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA-P2#2', '5d1b89d201d3b0d3e24ac71e3cc98d503303b2dbd1783585be8aaeb24dda9233', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NMPJCD2M35HDXNXXX', 'cf28d1d75cf9078b74a1f7068d22288cf7e04524c12871a6a53345ed29fa4316', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7TG6SX1DDY67KM330G', '24ff34a4b15a8522aac8aa05565100a85267384a74c5ee65a937ac072906734c', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7WGCF1D3WS3R3NGR62', '371124c81bc9009e3b3d1c802026602da5edba51fad279f283caaa111b646bc1', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7XMSE3JPJXSQTHKKT7', '59e7bbeb1039fe59df8a8ace2ada354e7fd6d1a564a8d25ff810e40ced3b615c', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7YVEV8K5RS6AH19K5N', '73ffb06850803b86860502e4b6a22166ae5c817a40240e99d195e462b0cf30b6', '{"v":1,"subject":"01M88SRH7NJ92TEM072CQDG6HA-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85N1MNZA0V3PY2BBW2-P1#2', '9f3bc537ce0564119f81bb3321e83a81b874753eddf29b0ce7235cc87cae7853', '{"v":1,"subject":"01M88SRH85N1MNZA0V3PY2BBW2-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85V9JHP60WBJ07EZG7', '035a7f4eb6ea156cc5fb4495f369fa72269589080eb7c7432e92eb5f14d4ff7b', '{"v":1,"subject":"01M88SRH85N1MNZA0V3PY2BBW2","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH86W0VFGMX29XEF0V6G', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8C04WV73Z8GPYTHPJV', '58ce3596702e9d305abdbd0b13e59f363e2dbc2106118f0c5f757eedebf5ad54', '{"v":1,"subject":"01M88SRH85N1MNZA0V3PY2BBW2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8D40JW6Z7S5MHJ6EPW', '9c78f06c7b589b5bf460498d937138648da4894e0e26ec1156f3c85390188da3', '{"v":1,"subject":"01M88SRH8ERA6CKC8CB4JJH4BF"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8ERA6CKC8CB4JJH4BF-P1#2', '3eae55c76304b7546531ebbcf3bb97ff5ceb76c7ca39d9d60774651f433e9b75', '{"v":1,"subject":"01M88SRH8ERA6CKC8CB4JJH4BF-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8K9AZ5TA4GK5MT5KTA', '19f142cc443d49f895e4937a3c71b608c6e3567d810e2055a90a761c14ab6fe6', '{"v":1,"subject":"01M88SRH8ERA6CKC8CB4JJH4BF"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8-P1#2', 'd48365e75434c7fd4ae2b9c7cebdd3b54503eedc91cee2251459e0a4a9acd82d', '{"v":1,"subject":"01M88SRH8M6WCPZSS111TFRSM8-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8M6WCPZSS111TFRSM8-P2#2', '4ad2a5d47a4db65d7f7c02f3cdebfcf5378310e5ae58b1c05919030b2815de44', '{"v":1,"subject":"01M88SRH8M6WCPZSS111TFRSM8-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8MSQXENX2B5D2VKE22', '5f8346196bea47c5153960bd3a6a491e74ae464f9101514c7e417eb4fbffc38e', '{"v":1,"subject":"01M88SRH8M6WCPZSS111TFRSM8"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8S2QPM1N6P2BTJZK9M', '4afbf67e41680ade976f0bbaa27ad93c6d37e1b8187918e1766e944e6a2d4a72', '{"v":1,"subject":"01M88SRH8M6WCPZSS111TFRSM8"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8TFK08NXA7JJ3N5W2G', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-R1', '01M88SRH66QBVPKP7VRWA5JNG0', '3', '{"v":1,"id":"01M88SRH66QBVPKP7VRWA5JNG0-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-25 07:29:43', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '1513740063', 'root', '2026-11-25 07:29:43', '11', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.145', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '1219322297', 'root', '2026-11-25 07:29:43', '96', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1326819320', 'root', '2026-11-25 07:29:43', '12', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH66QBVPKP7VRWA5JNG0-S1', '01M88SRH66QBVPKP7VRWA5JNG0', '2', '{"v":1,"id":"01M88SRH66QBVPKP7VRWA5JNG0-S1","fulfillment":"01M88SRH66QBVPKP7VRWA5JNG0-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRH66QBVPKP7VRWA5JNG0"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M88SRH66QBVPKP7VRWA5JNG0', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NJ92TEM072CQDG6HA-S1', '01M88SRH7NJ92TEM072CQDG6HA', '1', '{"v":1,"id":"01M88SRH7NJ92TEM072CQDG6HA-S1","fulfillment":"01M88SRH7NJ92TEM072CQDG6HA-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M88SRH7NJ92TEM072CQDG6HA"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M88SRH7NJ92TEM072CQDG6HA', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'MUG', 'BERLIN', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', 'TEA', 'BERLIN', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH61NYYBCZVW637RF7DE/000001', 'TEA', '1', '{"v":1,"id":"01M88SRH61NYYBCZVW637RF7DE/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M88SRH61NYYBCZVW637RF7DE"}', 'RECEIVE', 'TEA', 'BERLIN', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH63BERKR2W1Q8NCXTZ9/000001', 'MUG', '1', '{"v":1,"id":"01M88SRH63BERKR2W1Q8NCXTZ9/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M88SRH63BERKR2W1Q8NCXTZ9"}', 'RECEIVE', 'MUG', 'BERLIN', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH64PH9ZT98CNFHYN9Y4/000001', '01M88SRH66QBVPKP7VRWA5JNG0', '1', '{"v":1,"id":"01M88SRH64PH9ZT98CNFHYN9Y4/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M88SRH66QBVPKP7VRWA5JNG0/1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRH64PH9ZT98CNFHYN9Y4"}', 'RESERVE', 'TEA', 'BERLIN', '0', '7', '0', '01M88SRH66QBVPKP7VRWA5JNG0/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6J1XK2JGAVZKQ31B2R/000001', '01M88SRH66QBVPKP7VRWA5JNG0', '1', '{"v":1,"id":"01M88SRH6J1XK2JGAVZKQ31B2R/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M88SRH66QBVPKP7VRWA5JNG0/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M88SRH6J1XK2JGAVZKQ31B2R"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-2', '0', '01M88SRH66QBVPKP7VRWA5JNG0/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH6TY2ZJSDCNRPTVM73M/000001', '01M88SRH66QBVPKP7VRWA5JNG0', '1', '{"v":1,"id":"01M88SRH6TY2ZJSDCNRPTVM73M/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M88SRH66QBVPKP7VRWA5JNG0/1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRH6TY2ZJSDCNRPTVM73M"}', 'SHIP', 'TEA', 'BERLIN', '-5', '-5', '0', '01M88SRH66QBVPKP7VRWA5JNG0/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7CW511A50E7R5BVWNX/000001', '01M88SRH66QBVPKP7VRWA5JNG0', '1', '{"v":1,"id":"01M88SRH7CW511A50E7R5BVWNX/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M88SRH66QBVPKP7VRWA5JNG0/1","reason":"01M88SRH66QBVPKP7VRWA5JNG0-R1"},"at":"2026-03-02T09:00:00Z","request":"01M88SRH7CW511A50E7R5BVWNX"}', 'QUARANTINE', 'TEA', 'BERLIN', '0', '0', '3', '01M88SRH66QBVPKP7VRWA5JNG0/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7EFCSZDAT4GNBWR7E6/000001', '01M88SRH66QBVPKP7VRWA5JNG0', '1', '{"v":1,"id":"01M88SRH7EFCSZDAT4GNBWR7E6/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M88SRH66QBVPKP7VRWA5JNG0/1","reason":"01M88SRH66QBVPKP7VRWA5JNG0-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M88SRH7EFCSZDAT4GNBWR7E6"}', 'RETURN', 'TEA', 'BERLIN', '3', '0', '-3', '01M88SRH66QBVPKP7VRWA5JNG0/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7NMPJCD2M35HDXNXXX/000001', '01M88SRH7NJ92TEM072CQDG6HA', '1', '{"v":1,"id":"01M88SRH7NMPJCD2M35HDXNXXX/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M88SRH7NJ92TEM072CQDG6HA/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRH7NMPJCD2M35HDXNXXX"}', 'RESERVE', 'MUG', 'BERLIN', '0', '3', '0', '01M88SRH7NJ92TEM072CQDG6HA/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH7YVEV8K5RS6AH19K5N/000001', '01M88SRH7NJ92TEM072CQDG6HA', '1', '{"v":1,"id":"01M88SRH7YVEV8K5RS6AH19K5N/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M88SRH7NJ92TEM072CQDG6HA/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRH7YVEV8K5RS6AH19K5N"}', 'SHIP', 'MUG', 'BERLIN', '-3', '-3', '0', '01M88SRH7NJ92TEM072CQDG6HA/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH85V9JHP60WBJ07EZG7/000001', '01M88SRH85N1MNZA0V3PY2BBW2', '1', '{"v":1,"id":"01M88SRH85V9JHP60WBJ07EZG7/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M88SRH85N1MNZA0V3PY2BBW2/1"},"at":"2026-03-03T09:00:00Z","request":"01M88SRH85V9JHP60WBJ07EZG7"}', 'RESERVE', 'MUG', 'BERLIN', '0', '17', '0', '01M88SRH85N1MNZA0V3PY2BBW2/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8D40JW6Z7S5MHJ6EPW/000001', '01M88SRH8ERA6CKC8CB4JJH4BF', '1', '{"v":1,"id":"01M88SRH8D40JW6Z7S5MHJ6EPW/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M88SRH8ERA6CKC8CB4JJH4BF/1"},"at":"2026-03-04T09:00:00Z","request":"01M88SRH8D40JW6Z7S5MHJ6EPW"}', 'RESERVE', 'TEA', 'BERLIN', '0', '11', '0', '01M88SRH8ERA6CKC8CB4JJH4BF/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8MSQXENX2B5D2VKE22/000001', '01M88SRH8M6WCPZSS111TFRSM8', '1', '{"v":1,"id":"01M88SRH8MSQXENX2B5D2VKE22/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M88SRH8M6WCPZSS111TFRSM8/1"},"at":"2026-03-04T09:00:00Z","request":"01M88SRH8MSQXENX2B5D2VKE22"}', 'RESERVE', 'TEA', 'BERLIN', '0', '1', '0', '01M88SRH8M6WCPZSS111TFRSM8/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-985d3320-b040-4695-8df2-7db721b4f248', '01M88SRH8S2QPM1N6P2BTJZK9M/000001', '01M88SRH8M6WCPZSS111TFRSM8', '1', '{"v":1,"id":"01M88SRH8S2QPM1N6P2BTJZK9M/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M88SRH8M6WCPZSS111TFRSM8/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M88SRH8S2QPM1N6P2BTJZK9M"}', 'RELEASE', 'TEA', 'BERLIN', '0', '-1', '0', '01M88SRH8M6WCPZSS111TFRSM8/1', '2026-03-04 09:00:00.000000')
-- end
