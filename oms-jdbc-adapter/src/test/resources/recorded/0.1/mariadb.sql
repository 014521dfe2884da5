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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_catalog_version` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `valid_from` datetime(6),
    `published_at` datetime(6),
    `offering_count` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `valid_from` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `published_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_catalog_version` ADD COLUMN IF NOT EXISTS `offering_count` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_catalog_version_tenant_owner` ON `recorded`.`oms_catalog_version` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_catalog_version_tenant_valid_from_published_at_id` ON `recorded`.`oms_catalog_version` (tenant, `valid_from`, `published_at`, id)
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
    `pickup_node` varchar(255),
    `promised_for` varchar(255),
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
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `pickup_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_order` ADD COLUMN IF NOT EXISTS `promised_for` varchar(255)
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
    `pickup_node` varchar(255),
    `promised_for` varchar(255),
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
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `pickup_node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_archived_order` ADD COLUMN IF NOT EXISTS `promised_for` varchar(255)
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
    `covered_units` bigint,
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
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `covered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_backorder` ADD COLUMN IF NOT EXISTS `promised_for` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_owner` ON `recorded`.`oms_backorder` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_backorder_tenant_sku_queue_rank_waiting_since_id` ON `recorded`.`oms_backorder` (tenant, `sku`, `queue_rank`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_stock_claim` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `state` varchar(255),
    `requests` bigint,
    `untold_units` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `requests` bigint
-- end
ALTER TABLE `recorded`.`oms_stock_claim` ADD COLUMN IF NOT EXISTS `untold_units` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_owner` ON `recorded`.`oms_stock_claim` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_state_id` ON `recorded`.`oms_stock_claim` (tenant, `state`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_stock_claim_tenant_node_untold_units_id` ON `recorded`.`oms_stock_claim` (tenant, `node`, `untold_units`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_external_stock` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `sku` varchar(255),
    `units` bigint,
    `sequence` bigint,
    `as_of` datetime(6),
    `doubted` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `sequence` bigint
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `as_of` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_external_stock` ADD COLUMN IF NOT EXISTS `doubted` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_external_stock_tenant_owner` ON `recorded`.`oms_external_stock` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_external_stock_tenant_node_sku_id` ON `recorded`.`oms_external_stock` (tenant, `node`(189), `sku`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_allowance` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `promotion` varchar(255),
    `allowance_type` varchar(255),
    `granted` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `promotion` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `allowance_type` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_allowance` ADD COLUMN IF NOT EXISTS `granted` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_allowance_tenant_owner` ON `recorded`.`oms_allowance` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_allowance_tenant_promotion_allowance_type_id` ON `recorded`.`oms_allowance` (tenant, `promotion`(189), `allowance_type`(189), id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_sourcing_case` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `parked` boolean,
    `waits_for_person` boolean,
    `reason` varchar(255),
    `tries` bigint,
    `parked_since` datetime(6),
    `excluded_nodes` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `parked` boolean
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `waits_for_person` boolean
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `reason` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `tries` bigint
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `parked_since` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_sourcing_case` ADD COLUMN IF NOT EXISTS `excluded_nodes` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_owner` ON `recorded`.`oms_sourcing_case` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_parked_id` ON `recorded`.`oms_sourcing_case` (tenant, `parked`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_sourcing_case_tenant_waits_for_person_id` ON `recorded`.`oms_sourcing_case` (tenant, `waits_for_person`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_waiting_order` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `queue_rank` bigint,
    `waiting_since` datetime(6),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_waiting_order` ADD COLUMN IF NOT EXISTS `queue_rank` bigint
-- end
ALTER TABLE `recorded`.`oms_waiting_order` ADD COLUMN IF NOT EXISTS `waiting_since` datetime(6)
-- end
CREATE INDEX IF NOT EXISTS `oms_waiting_order_tenant_owner` ON `recorded`.`oms_waiting_order` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_waiting_order_tenant_queue_rank_waiting_since_id` ON `recorded`.`oms_waiting_order` (tenant, `queue_rank`, `waiting_since`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_wave_schedule` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
CREATE INDEX IF NOT EXISTS `oms_wave_schedule_tenant_owner` ON `recorded`.`oms_wave_schedule` (tenant, owner)
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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_quote` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `channel` varchar(255),
    `customer` varchar(255),
    `state` varchar(255),
    `currency` varchar(255),
    `quote_version` bigint,
    `contract_value` decimal(26, 6),
    `valid_until` datetime(6),
    `requested_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `channel` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `customer` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `currency` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `quote_version` bigint
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `contract_value` decimal(26, 6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `valid_until` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `requested_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_quote` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_owner` ON `recorded`.`oms_quote` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_state_requested_at_id` ON `recorded`.`oms_quote` (tenant, `state`, `requested_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_quote_tenant_customer_requested_at_id` ON `recorded`.`oms_quote` (tenant, `customer`, `requested_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_assembly` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `node` varchar(255),
    `kit` varchar(255),
    `takes_apart` boolean,
    `state` varchar(255),
    `reference` varchar(255),
    `ordered_units` bigint,
    `done_units` bigint,
    `spoiled_units` bigint,
    `open_units` bigint,
    `due_at` datetime(6),
    `ordered_at` datetime(6),
    `chain_head` varchar(255),
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `kit` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `takes_apart` boolean
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `state` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `reference` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `ordered_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `done_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `spoiled_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `open_units` bigint
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `due_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `ordered_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_assembly` ADD COLUMN IF NOT EXISTS `chain_head` varchar(255)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_owner` ON `recorded`.`oms_assembly` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_due_at_tenant_id` ON `recorded`.`oms_assembly` (`due_at`, tenant, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_state_ordered_at_id` ON `recorded`.`oms_assembly` (tenant, `state`, `ordered_at`, id)
-- end
CREATE INDEX IF NOT EXISTS `oms_assembly_tenant_kit_ordered_at_id` ON `recorded`.`oms_assembly` (tenant, `kit`, `ordered_at`, id)
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
    `stage` varchar(255),
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
ALTER TABLE `recorded`.`oms_supply` ADD COLUMN IF NOT EXISTS `stage` varchar(255)
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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_supply_issue` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `problem` varchar(255),
    `sku` varchar(255),
    `order_id` varchar(255),
    `line` bigint,
    `units` bigint,
    `raised_at` datetime(6),
    `is_open` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `problem` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `order_id` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `line` bigint
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `raised_at` datetime(6)
-- end
ALTER TABLE `recorded`.`oms_supply_issue` ADD COLUMN IF NOT EXISTS `is_open` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_issue_tenant_owner` ON `recorded`.`oms_supply_issue` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_supply_issue_tenant_is_open_raised_at_id` ON `recorded`.`oms_supply_issue` (tenant, `is_open`, `raised_at`, id)
-- end
CREATE TABLE IF NOT EXISTS `recorded`.`oms_replenishment_rule` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `node` varchar(255),
    `method` varchar(255),
    `trigger_units` bigint,
    `up_to` bigint,
    `source` varchar(255),
    `comes_from` varchar(255),
    `active` boolean,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `node` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `method` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `trigger_units` bigint
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `up_to` bigint
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `source` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `comes_from` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_replenishment_rule` ADD COLUMN IF NOT EXISTS `active` boolean
-- end
CREATE INDEX IF NOT EXISTS `oms_replenishment_rule_tenant_owner` ON `recorded`.`oms_replenishment_rule` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_replenishment_rule_tenant_node_id` ON `recorded`.`oms_replenishment_rule` (tenant, `node`, id)
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
       o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
FROM `recorded`.`oms_order` AS o LEFT JOIN `recorded`.`oms_payment` AS p ON p.tenant = o.tenant AND p.id = o.id
UNION ALL
SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
       o.return_status, o.country, (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.postalCode') USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(JSON_VALUE(o.body, '$.order.shipTo.city') USING utf8mb4) COLLATE utf8mb4_nopad_bin),
       o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
       o.backordered_units, CAST(COALESCE(JSON_VALUE(o.body, '$.order.priority'), 0) AS signed), o.pickup_node, o.promised_for,
       o.placed_at, TRUE
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
WHERE s.node <> 'promotions'
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
INSERT INTO `recorded`.`oms_backorder` (`tenant`, `id`, `owner`, `version`, `body`, `sku`, `units`, `priority`, `queue_rank`, `waiting_since`, `held`, `covered_units`, `promised_for`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P/00001', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '1', '{"v":1,"order":"01M8ME9TM02CM3Y6QSBZ9FZS8P","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TG7SYBCGZ3TGW021JW6', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '9042d17bc9473b30b29d20c96d504ae501289d4e1fa3ddf42eb76d581527533a.c461712aaa4fcd3a6ab958fdaa4d8cf5e3328509931aa6633cb61ccc94738e63.c36a4975399eae750b66ff8f97fa0f11')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGAWA5NCVXJTJQ63SAK', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '0d785988c6287549e9ea908ecbe6747166b9e288dc43678db504387ed8eb97fe.f82da2fe11126e4a0c5c29e2469589c8b9bcd98afdbe8ee626700ade48f4fbb8.bb172b090b9621158bc4db2e2f46030a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGAWA5NCVXJTJQ63SAK', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', 'a125095bbf412d36ba642dbc79db8141f10e45980f2fce0e91bc003bbe432cee.aec55a7c24b0cd719b0243d2ff9f2a23805defe9668ead171920de8d50b6efcf.962ba4ec4ab09360101899666b99d427')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGAWA5NCVXJTJQ63SAK', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '8a6e81fd2736ade8db6e8548d4846e7de8c8dcdd966b532bffbf82a1fc0ef0c3.98a2ce566d827037b7394fae78150241e45248871607722af854da7b913096af.a98d7becdd606b3ae67c642682ffbd5f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', 'BERLIN', 'receipt', '01M8ME9TGDRA33642XKVJBJSPD', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGDRA33642XKVJBJSPD', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', 'a80d6dfbbda889865a09d2d5e520969392ce058e6406fbf7bfc7f488bfbcbe20.687abd361c520fbb9482fb70173e0e55ca2d2526175855143fabdcb6ba356e44.ca76519dc52abd8785bc74f06f5d7e76')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', 'BERLIN', 'receipt', '01M8ME9TGHXPZ7QFSQCMGF8JXW', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGHXPZ7QFSQCMGF8JXW', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '2cdfc39b9ac71fd0ee00733dd6eba50e666ff5fc8b4293896b1ab4677a5537fc.ef99f2c2828fca4510e66c77b5dbe0015c61a79f51891f72342f044de19c7e63.4bfd55e2a50e45a8742f1e26d21e7ff7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGKPK17AQKHNXXRVWP2', '', '{"v":1,"order":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '500ff4f659b9c793d07974b50edd97f399d27204ca6eb11676128439e6143213.cd5f91256f48686a7317e4d0cbf9b7b7598942089c653bcf9481c97797d4d5db.296edc5676c06b1abef7f905644c9681')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGKPK17AQKHNXXRVWP2', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', 'a1d229999f0345b405a452bc32e3bd66f9e06e9ebee9d3f099d7897377759a8e.1e297f4ca70cf477bc23ba600b11b3ab754cde9c562e181dc553167e1bbb6e7d.3e213027d31eb50e7cb33e1005f9376f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGKPK17AQKHNXXRVWP2', '', '{"v":1,"ledger":{"order":"01M8ME9TGP2FEWE9Q2HDPH2Q3X","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'e00103c89c477e1bfd0adf5a47bafac793ae8590e0b476402f3e71464a7fe84f.e6982ea58a848123ea3457133d15681e196768a9eb9287bd2ec2f45ba49acc56.e857e581efa29dc51c551f5da46b9492')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGKPK17AQKHNXXRVWP2', '', '{"v":1,"transaction":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}}', '6b1c4489e10ab52f18ae694aa4ca5df210d4d3cd5a5ef643b91dbbf38bc88b6f.588f1277e86a10d8ec67496b207f851f9d64c6deff596f14d7b2de9c71e96640.8611b7f1b5b291ddc1b7bffa260d4660')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1#2', '', '{"v":1,"transaction":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1"}', 'fa6ae707b776e189a3fa7e26ffa650df04ab8c4f40446e8d41c99e94c3220683.fdb996d02bef92cfa1b9178b8b9ac3ed267c83b4c37e3484ac870f340c0bdd07.87d766b25ce9d33a820b3a75f33d0986')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1#2', '', '{"v":1}', '353ed87adaa627ff91580ee841fa20433027e688360d32a92810c208231b4349.6f183227f18f7983bd670479e47ab7edb7e8f467018b71caa187130b5d98ed99.83c3b94fce26ed62c4e35c4064c7c0d3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TH9AA42FNW7VBC87PAK', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', '9c9840542566008f85597b3a3c35e46267e9785c68a95c10cf07e97295ab52c0.90121b17972230ae1f1a834b6a5afb175827e42efddbb8928dd44862b6175d6e.cd1666fd0a2cd17b5b95f6b78d1fcca7')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THDS2TP1EVTCB1RS7KC', '', '{"v":1,"work":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', '6e10d755ced13640fc67722035883fdbb0e02eb67ba72c79d054a2d6a802b9c6.473c3ac586fea37d2c7330afb34e2e08039afb586c3e08ffb35c95d8248e0f02.55ad6822f51b9c48f4936c262fc978d6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THGQKRCYJSWBJ9NKVZG', '', '{"v":1,"fulfillment":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '98f8013056826dc9e73f43e4830fdaeaa6aa6332b2725e03fd1e0c8a5825ef84.e3ec539c2cbbf0e3e7b964014bc5acb9583aae01986a3dd968701f756a7d1a48.7a4a6673c15523ba6a1a482cbac0f32f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THMB9R2WDNHXW22C2F3', '', '{"v":1,"fulfillment":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'd13c46f0271b7014c331b736e0b27af27853eed3e6a6f8c325aeb44bc820eb00.cb8fa16e56120d3c30a05241e46c5fb69d1c08b1f5597a97638fa7caefff5f8b.43352be5957ebec1752d50f475fac80d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THQ3338T0FTQEXMYZKW', '', '{"v":1,"shipment":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1","fulfillment":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9TGP2FEWE9Q2HDPH2Q3X"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'a7a6981c38d015bc7864394fc5016178c22a3e944a1d94a197274b453ceac559.367e055998178c27cc46857136ce8f35a7f3820c6d1aae0130bfe3fef92d6e11.b0d502aaa2238ffc81380cd7572358a2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THQ3338T0FTQEXMYZKW', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1","charge":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1"}}', '633a2fff5f7b94b52c0ce5715b50eb4783b494bd4b21ba10f7e12db54e983e23.b8402c22141a515fb5749909a7cbb05d061fc51b5a4bd4b11dadba662532e282.b379d3d3c70e27897ca270248a6ca997')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THQ3338T0FTQEXMYZKW', '', '{"v":1,"transaction":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1"}}', 'b4539718401ddf02f933ceb732ca6ef017f60e0c85a29e214163780fee0c13dc.bf41b53813be3e51bdb49882d34801afe07570e71312f620f42ee1fc2153b870.e151ecb1ff1b922ec7c5b76f417ced86')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THQ3338T0FTQEXMYZKW', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', '492a6d06a44fbe9fe72c8d91efb4f205b61bdf8ee46de9b3e9054c91cc755ec5.af1a90984f55b4dcb0e1c8d9292da551b133bb555f261b907e7e91889861786d.b1df64f39e20c074b28600a81276a04f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THQ3338T0FTQEXMYZKW', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X","charge":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}}', '6b5a330aadb03f1bb11e48bd0b02fa9c7fbe217bb03e4ffcecb0f0cbaadf31b9.c364098c85c29a0b3193c793cf36da60d0ff084cbef61088d341234613f1656a.4ba5733db4aaeaa741914b7f67d97831')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9THQ3338T0FTQEXMYZKW', '', '{"v":1,"transaction":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}}', '89a41b8bd55bfb39ce3386ea3c76cbeb703c22b0b512c5b80fec94d3137f8168.44c21c488da3f6f10c979577996891e7ddf6544835292e7b7030400e8c6957c0.96ccc9f7efebd92b3641a8cef4f7827e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2#2', '', '{"v":1,"transaction":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2","reference":"capture-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2"}', '1fbf76048520a53f9b4397cd45aee2f1cb5bf6a33d750e558683c3b20bc609cd.4b4630cfff198f00f456340905ed6515df44413affd0c7010d03eaeac790d9b6.c9df80831d431e03225d84bf4f43fdbd')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3#2', '', '{"v":1,"transaction":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3","reference":"capture-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3"}', '0d71352efaf3cffecef0a2feff9cfcf93d61854662db4cd22edf37cffec03052.972076c1e670ba751eb881a1e9c758ad61b9d588f3c22bad018a7f7aef90f471.0b11c3116a3967590bb6b183d5e7dbec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3#2', '', '{"v":1,"transaction":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}}', 'b02d30f84f2290c346d8ce782cc8ce4397de033d92afe721777ebcf903607cf5.251876d9e1bd79d2b394c12ce74d0f7838e126e9d543cc349767196e6c8783c1.4be13a57e196da3992f1646683edf529')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4#2', '', '{"v":1,"transaction":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4","reference":"cancel-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4"}', 'a06fd1505d4bcd5746f06100dadcb6dbb85c5b894dba47f67589f694c13bf9b1.70aea9ddf1cbcd89eb2c951848d261bba72b77e86ce5d87c22fe0e5ff4f2ed5f.f8364bfa08c3ebeb17422d67ae18c6ec')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TJMQEW0YSQYS8ZBNK8Q', '', '{"v":1,"shipment":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', '93b2b18050f59827c1c82d764960e9b72bb4ffc767e696ec17898eaf90769c64.78202ca787ffe712ed6322a02160ded882570e084046158867d047849278cf7d.8d2dbe5adcf565e4ab3a0663b88ee362')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TJMQEW0YSQYS8ZBNK8Q', '', '{"v":1}', '9b2aeae4946b0482195693c5f46483b1f417864ced7f72d7989decfee8b929ff.0db1840dfe6dc2caf8780484a6d30a29318df7a3b850038ffaca4c13b9da9d16.33c176d1f2e2e2e788fc35758999187b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TJWX7K18QRDQN3ZG7YD', '', '{"v":1,"agreed":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', '1ff3509c50cbef524700b26ab58a9ffed98974fdd6333f80889293a7f5fa6f51.5343b3e94437609a7abdcecb457aedfde5cc223229fa9d77561a9614a8be1e0f.f255fc76b4ed001ab1a579350ee94d2b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'return', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TK0J60MC69TX5GQN3YV', '', '{"v":1,"returnId":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '26356388bce3b8610f1136da82b66b9de2c9237bf9f419d2e0cc0e61a61f6cd2.4eb5a27000aede2201eb1f4fc794d418669c025e38044ba5f5f18cbefa74d586.ee4631f9d5d1b8139622bb05b4dc16b6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'order', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TK3ATK1C9P9Y3GRAHPH', '', '{"v":1,"returnId":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'b1a1a9e90640ed1a221eb76276f61cd031e1fa24b71a6403f85e744ecaa77fbc.8bf180e3384cf63cafc551064f82e969ee2d849f666c918c47e096caa2f407c6.aafaf1b2be7c437960c818b8cabe6642')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TK3ATK1C9P9Y3GRAHPH', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1","charge":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1"}}', '48c35cca64c2c2db4a42759a61eca991589bef4b483018591fafa85c779d7a78.ba90ab9c25617d0a5381adacf55e2836d9977a9ce4b140b7a7f0295a2d25f1eb.9108a74eadc8114ca894ebf6359c05ba')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TK3ATK1C9P9Y3GRAHPH', '', '{"v":1,"transaction":{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1"}}', '92a217ef827f3b4e681f922998938b984653b9be7faa5e905aa19cb3b6a98b33.bfdd899134aaadd8c52fd18c39deb19444ce8250098d06cc9b80ed13a6545129.32eb86684966b7a76d2b2d52bc00f366')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', 'payment', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5#2', '', '{"v":1,"transaction":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5","reference":"refund-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5"}', '8d1691f737f0eadaec1c178727a94cfae4122ad4b0a0a2aa935e09ed987d1e68.638d31ac6b63570ae1a7c59490de9767c01968500a8c5116ffb9b87d7a41aed5.6e5e89ca8b642269c6084812b6f9e80d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSQ3CY1KVC', '', '{"v":1,"order":{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', '79d0892a29dc65d307784281bec0c2463f6e65fae440a2dd3a4f7e60a8d05827.c136d6af2f447211235b8286586a3d460d6c4bd12ced265a55d9f7c33b8062db.647ce8e0bf25c6a26e5ec108078e2d63')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSQ3CY1KVC', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', 'a3d2b0422828b62d438fbda28b74694367b31a0fd455b2b7c158ed0fcfa55ced.ee690aeafa52c62621db1740d51539f1582ce397ad1affef8493a3b07b4bed8d.87c69af6a8c5a8ac2264a7d7a52575e2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'payment', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSQ3CY1KVC', '', '{"v":1,"ledger":{"order":"01M8ME9TKCXSF9RQBSXZ3W9R9N","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'e468f2b3b84e0bfc42461d1f9b4213e98d94875f4b167b473402413865f005aa.1d4badc24035e77d01a212a17afdd125a9c1e6b58454fafd81d2125e76884d02.cd1efca8b42e97d69924daab0f26fb06')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'payment', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSQ3CY1KVC', '', '{"v":1,"transaction":{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8ME9TKCXSF9RQBSXZ3W9R9N"}}', '466447ec6e45c912f95ecde48d121d58db65925d7dea0b7d77f25cdb81734b6c.6c19d322eec116f062f303195d6b615350ebeda131780539afe5ca2ea72d2e10.bf7f53299199f292a3860004e66fdf58')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'payment', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSXZ3W9R9N-P1#2', '', '{"v":1,"transaction":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P1","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TKCXSF9RQBSXZ3W9R9N-P1"}', '3967b5cb8ba0b33a99c2b48c66d10003093025eb00737cb5691f582212dd7fe8.d8f71aeab462038a298eb4b073f049bac3897dda25e527ea6e7e85e5f62720c2.77469221a77d5728e93eae05ea36323e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSXZ3W9R9N-P1#2', '', '{"v":1}', '66f6ac67448409715cc7c17ef650be4c186ad68f1226bb1c44fde81cd9c96cc4.1bf97b421f0dc05ba7c4fbc7556409529266818e474263fb4ff739d35fc7b135.32824d829910e63c2b4268faf6bdd2a0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKJ7HBHR5N2MPSBZS7K', '', '{"v":1,"work":{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', '3f057b08385073cf6cb38d36e9c5b2b0ec74e2d35afe9cae725def809ea24d41.daf4ac4edde442e606222b30d49d168a1615560014fd4aee13fc4d902b0f95e0.2feacda208aa29bde45037e11cc736ea')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKNRCV3XSQXX2YCPC1W', '', '{"v":1,"fulfillment":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '19e73f5874149c74f0636666212b601af2e7e657a52ebf773bfc99c4483a5a47.7099e476431a1b7d67b309b883e45429ec73fd6f00a87850d8d469a63e0ac41e.c6e8d6d1e2172774b050186ec17b2d57')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKP8EJ6ZATQDB803CZ9', '', '{"v":1,"fulfillment":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '33b900bd3ffacf964f49141bec9c4ed5f2c6b4b39aefeacf0235a73a565686d7.686ed26f744c1faf05457a0daefd536fdd4788c30ac598467d644d49db7b2dee.442676816d101a4be7a3e844f6e418a3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'order', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKRADV4AYDVJVX6DRMW', '', '{"v":1,"shipment":{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1","fulfillment":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9TKCXSF9RQBSXZ3W9R9N"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', 'a7169aa3c242041511124a6c5af7422542201773cb8ccdd06b4ea29a585a44a2.e80fd3cfeffac2a9fc70af5db16739a770fe44a5af1dccfd10ccd59bd5d2e77a.cc1347139ba92d561420d2641e0b228a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'payment', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKRADV4AYDVJVX6DRMW', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1","charge":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1"}}', '34d4887f978a52ac06d9e1d6706f497c07b1ef3f664b04df028f9b606f66bb63.6ca0c45c01e1bf6025763581d8e7688c6731f5c487d587f3f05d375baa4c8895.757d8b9772a7a67bcbb183d508ea280f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'payment', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKRADV4AYDVJVX6DRMW', '', '{"v":1,"transaction":{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P1","cause":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1"}}', 'c0859b3a6937bcad4c0d0084e6ae6d9c67dc19d6b955d7b407cf10a008990131.ad72bd83bd96bc7fe50143ef52d2e67ad87c690e7d6880de16de9f452756feab.027fdc91938590c53885b1514b6b1674')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', 'payment', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKCXSF9RQBSXZ3W9R9N-P2#2', '', '{"v":1,"transaction":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P2","reference":"capture-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TKCXSF9RQBSXZ3W9R9N-P2"}', '192ae220ffb187571c794905d8c89f61bdc6a02f3096dee04d5ab0a4335ceea2.2d241ba37d9380842fadafcd21fee89e4bbf5fc8cbbfa55ba7e6359287ca560a.93a3fb509f023c79fbdcff8be4408dd6')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'order', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKZY8W9CTSRQJWRRJB8', '', '{"v":1,"order":{"id":"01M8ME9TM02CM3Y6QSBZ9FZS8P","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'c85cdd755c8ae6dba80c27eb1de9cd888e3ed663c70aa91791d3375a0ba6ea4b.411d8a3d5d13b82ba9f3e26d5fdee36d50082f929eb1babb56282fedbc2b6a63.aea9c38df08da259d06a97037370fa5d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'order', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKZY8W9CTSRQJWRRJB8', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '6f46be32cb2da4868d10e1a258a9f422f85213f88fd931e4662b663c8968350a.c70854d4efed558e9719a8de003e619360806dbeebaa2ec30ddaba55830aee6c.4a86e5c1192f26baecb5651460bc374d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'payment', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKZY8W9CTSRQJWRRJB8', '', '{"v":1,"ledger":{"order":"01M8ME9TM02CM3Y6QSBZ9FZS8P","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', 'cfd2ea4ad544560a7edb1ba3c7a0359fbcf6bfa5b0228c38e5c3f1666cbb2147.b2e2d994b117ca76c822e817eb367847c380af97495cb47a989c28386ab7033f.017d095e48f0316413c3c8ac55ef5bca')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'payment', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TKZY8W9CTSRQJWRRJB8', '', '{"v":1,"transaction":{"id":"01M8ME9TM02CM3Y6QSBZ9FZS8P-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8ME9TM02CM3Y6QSBZ9FZS8P"}}', '6eceea8da69a66cd13199833b348f83c8ad38695bb5cf7ed04478b51c36b7f1e.04bb958cc16cc919fe8d8780a7ec0a6861ff0e8c757ac23ee3c11eab7f2db930.e881ed9016f3b96bbe56bda9f0e055bf')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'payment', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TM02CM3Y6QSBZ9FZS8P-P1#2', '', '{"v":1,"transaction":"01M8ME9TM02CM3Y6QSBZ9FZS8P-P1","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TM02CM3Y6QSBZ9FZS8P-P1"}', '7ba9035ec19fd3bc0f27056f99aabb9d6ce21e2c5671c156c0b1bbb674fdeeea.370c3a42d5dd2d766fa519ca0c5cbcb7911fa257aeae9544b4db02f5b62b25cb.16ab1fd41248299d69908ca523ed14c0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'order', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TM02CM3Y6QSBZ9FZS8P-P1#2', '', '{"v":1}', 'f735ff9464429e38a6d3c7d3bbd164e1ebd2b95902560c3b9d49b44f279fb6fc.1c2341460216eb4648219061a7270cbe95a0b20c08459885e4edf3dc94525e3a.7d002f21a8db725a55d9fb49b214b98f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', 'order', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8ME9TM8BW4NS0YRB0W9H0QJ', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', 'a8ea5ff4fa28cad85f7c5ee3dad849d501a4752a0bc4fcd31cf62a87c647d136.2df25158031bf9ac078142d92048141c62f5eb9f95574d6e99816f406e5e0088.5edc3dba69dcd485abbc179030b63617')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'order', '01M8ME9TMAM7GNEKSXRRSNYTJB', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMAM7GNEKSXDKADYB0C', '', '{"v":1,"order":{"id":"01M8ME9TMAM7GNEKSXRRSNYTJB","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', 'de3725f6697123871a8425107bfef943392ca6b51acb37b1c884ee69dd7df648.f041454066d1e1bc78a09ba901d5ec7213019813d71e2987a088f7f33b266512.f9be35d07a77cbeef3f2ec77110feaa5')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'order', '01M8ME9TMAM7GNEKSXRRSNYTJB', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMAM7GNEKSXDKADYB0C', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', '53d250f4e90f94342e21363650f2dc2dd74db4ddae7ade19e91195b188d3b878.75e7bccd37955dddd0702331c3738dae65085305300fdf2196fa14a29e1716cb.51a33a2f0b4f2bacafd3f069441eb7ab')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'payment', '01M8ME9TMAM7GNEKSXRRSNYTJB', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMAM7GNEKSXDKADYB0C', '', '{"v":1,"ledger":{"order":"01M8ME9TMAM7GNEKSXRRSNYTJB","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '7497315fc14ed067028c88d46a11a07f0305f1247a5cb63249328a02a3baab97.5f032aa485cc20613ccf3f41be88838159bc4245218f2ed8a424048c4803e471.9b2d031e7f2bc64c92e461f532533363')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'payment', '01M8ME9TMAM7GNEKSXRRSNYTJB', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMAM7GNEKSXDKADYB0C', '', '{"v":1,"transaction":{"id":"01M8ME9TMAM7GNEKSXRRSNYTJB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9TMAM7GNEKSXRRSNYTJB"}}', '7b2b78d62426d919e6f44efc8ace05c137a503886d2722c4fbfa028cace1d2d7.cec03af74a9773c889b2d25767f77e28250cbe7e20d3032d8c432ff34032aa7b.3c1062d5e6ea9aae7db0d82c8db18a01')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'payment', '01M8ME9TMAM7GNEKSXRRSNYTJB', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMAM7GNEKSXRRSNYTJB-P1#2', '', '{"v":1,"transaction":"01M8ME9TMAM7GNEKSXRRSNYTJB-P1","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TMAM7GNEKSXRRSNYTJB-P1"}', '40d512a286a85efefd514a6c53e04f366ee96ef8966e0c8272a695f2dbc2c1d3.6cdf0aaf3422c550fc5ed72bc50b50752449d98f50d7486c9c1f7d71541e238b.ec2d202596393d0a725bf0db9569bf76')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'order', '01M8ME9TMAM7GNEKSXRRSNYTJB', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMAM7GNEKSXRRSNYTJB-P1#2', '', '{"v":1}', 'ccb15b4609d9c667cbc381ae14153e0ea0f78e2ba674830f10e7827bce018898.c362d0b93aa044e440a8069c4ee796a4da109616def3a20ff4bcc704a41f6a47.5941224465a98baa1a82d2d268c02da4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', 'order', '01M8ME9TMAM7GNEKSXRRSNYTJB', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMG58A83JV9GQRYRD2T', '', '{"v":1,"work":{"id":"01M8ME9TMAM7GNEKSXRRSNYTJB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', '12117be5bb8ce63ff5e5c8b0d58534ebcf46510e0836ba778d52b8b6525ef560.7d9ed873c4de551d76a3e20e37b1a180d2d185bbd118b104384121d11eddcd17.4af981070a16b1e9b53e1a0751786639')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'order', '01M8ME9TMJTMKASKB5BA4ARB8Q', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMH5XWQJ6XC8FBR2FQV', '', '{"v":1,"order":{"id":"01M8ME9TMJTMKASKB5BA4ARB8Q","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', 'ecde62171f96dcfdd6d2d2e8ee0e2baa530661013bef62ec745c84e5c7de670e.cd21f8cc2c8e88d49abbb91afcd9ddda329d7396971659c9c089caa04f400c34.8dfd08011e1f91e59ef9e4b0e187256d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'order', '01M8ME9TMJTMKASKB5BA4ARB8Q', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMH5XWQJ6XC8FBR2FQV', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '3cf569fcc95c2227b028697401f198db63bdb359c290653661eb0ed238934d0b.6cfaa0b47877bef0c982598d125e40e1e678c2af1c75abce8c9984b6a2e84bc8.7db8922a7b72e1378cafc77210c40ef0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'payment', '01M8ME9TMJTMKASKB5BA4ARB8Q', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMH5XWQJ6XC8FBR2FQV', '', '{"v":1,"ledger":{"order":"01M8ME9TMJTMKASKB5BA4ARB8Q","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', 'e5ca0784986496b854cf77065614cefce469d0798f41e7410291b0bdb581d0ea.21d327e92658c495f5ce854f54a00b3806c7fa6a078c304af894d4150033ab6b.38fd7d5f742699e3d821648104d76458')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'payment', '01M8ME9TMJTMKASKB5BA4ARB8Q', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMH5XWQJ6XC8FBR2FQV', '', '{"v":1,"transaction":{"id":"01M8ME9TMJTMKASKB5BA4ARB8Q-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8ME9TMJTMKASKB5BA4ARB8Q"}}', '1dd680ebb069aa3b86cb39f9ff21563a12d5073f0060e66e1ac86cee215141bb.8bafffc1f2d2a8ca859072488cc48ddacbe5b3c2000cdb06920f54714bc0c4f2.104a0014334937f8b06bbd619371d50b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'payment', '01M8ME9TMJTMKASKB5BA4ARB8Q', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMJTMKASKB5BA4ARB8Q-P1#2', '', '{"v":1,"transaction":"01M8ME9TMJTMKASKB5BA4ARB8Q-P1","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TMJTMKASKB5BA4ARB8Q-P1"}', 'b2b5afbdeed805dfa18c8206c0fb5cfb890294fdfc6b1e05fafe5c5f5990ffd3.3a3713dd2ce5d132db54f18e6aff8366eb2c94f4f7158cef4a7ecce52307b4a8.50ee75b4eb6d64a8df1520f167399f80')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'order', '01M8ME9TMJTMKASKB5BA4ARB8Q', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMJTMKASKB5BA4ARB8Q-P1#2', '', '{"v":1}', '3fb3cfe9fc7cb976775bc1159ca7f6e856fff263ce0da98b1de94e057c63a901.ec02eb371ce8199a9f7e4c20de82eedff6650af58d98c6c746b8f791dabd9c92.009e4aa59be9f03e794826c56aed5fa2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'order', '01M8ME9TMJTMKASKB5BA4ARB8Q', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMR8EP2X8Z8T01PWFWM', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '7edc7913cfb64469932119d37bc539a5ba1601562ce86460567f8e37e78f1e5a.7bf97df6eea02d301062aca8fbf0f92a4c929ac267906a366651887695712835.db326601f8a96e76f79d9e96839fcfbb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'order', '01M8ME9TMJTMKASKB5BA4ARB8Q', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMR8EP2X8Z8T01PWFWM', '', '{"v":1}', '9356475df4495c5893abb6061db467bf9ff1ada74134dc952ab8cb3a7ddf13fc.39b1c0e0acf61688b3bc6947c4d415c8cfe94f7737ad7d3475a7ec5eb5f2273b.0097c998222644e8ac7c1f143d3fd64c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'payment', '01M8ME9TMJTMKASKB5BA4ARB8Q', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMR8EP2X8Z8T01PWFWM', '', '{"v":1,"transaction":{"id":"01M8ME9TMJTMKASKB5BA4ARB8Q-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8ME9TMJTMKASKB5BA4ARB8Q-P1","cause":"01M8ME9TMJTMKASKB5BA4ARB8Q"}}', 'f9edbcce6c9a4ff8026d2b29b2fffa5421827b6d498e9d88a973e721730d056d.40443f6122291b8ea9cdaec34ce8f0d9fb0839df98083821b9a470a33ef7e70a.a13edc3711016619ee42e509475ec6fe')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', 'payment', '01M8ME9TMJTMKASKB5BA4ARB8Q', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8ME9TMJTMKASKB5BA4ARB8Q-P2#2', '', '{"v":1,"transaction":"01M8ME9TMJTMKASKB5BA4ARB8Q-P2","reference":"cancel-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TMJTMKASKB5BA4ARB8Q-P2"}', 'e5d4e1333f5dfce769dedd4f76e17f060dd752e05ac0be0ba9597110ce1293ac.ac5f362e4b3f08f2ae29e303d7739b027ce1b06e982e736bafa4bde9779c08bf.9a735f29b94e6d0ed977387bdd7b31e8')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '4', '{"v":1,"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N-F1', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '4', '{"v":1,"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB-F1', '01M8ME9TMAM7GNEKSXRRSNYTJB', '1', '{"v":1,"id":"01M8ME9TMAM7GNEKSXRRSNYTJB-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '9042d17bc9473b30b29d20c96d504ae501289d4e1fa3ddf42eb76d581527533a')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '15', '{"v":1,"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', '8d1691f737f0eadaec1c178727a94cfae4122ad4b0a0a2aa935e09ed987d1e68')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '7', '{"v":1,"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', '192ae220ffb187571c794905d8c89f61bdc6a02f3096dee04d5ab0a4335ceea2')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '3', '{"v":1,"id":"01M8ME9TM02CM3Y6QSBZ9FZS8P","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', 'a8ea5ff4fa28cad85f7c5ee3dad849d501a4752a0bc4fcd31cf62a87c647d136')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', '01M8ME9TMAM7GNEKSXRRSNYTJB', '3', '{"v":1,"id":"01M8ME9TMAM7GNEKSXRRSNYTJB","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', '12117be5bb8ce63ff5e5c8b0d58534ebcf46510e0836ba778d52b8b6525ef560')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', '01M8ME9TMJTMKASKB5BA4ARB8Q', '4', '{"v":1,"id":"01M8ME9TMJTMKASKB5BA4ARB8Q","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'e5d4e1333f5dfce769dedd4f76e17f060dd752e05ac0be0ba9597110ce1293ac')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'web/4711', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '8', '{"v":1,"order":"01M8ME9TGP2FEWE9Q2HDPH2Q3X","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"},{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","reference":"capture-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1"},{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","reference":"capture-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"},{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1","reference":"cancel-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"},{"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2","reference":"refund-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5","cause":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '4', '{"v":1,"order":"01M8ME9TKCXSF9RQBSXZ3W9R9N","currency":"JPY","method":"card","transactions":[{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TKCXSF9RQBSXZ3W9R9N-P1","cause":"01M8ME9TKCXSF9RQBSXZ3W9R9N"},{"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P1","reference":"capture-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TKCXSF9RQBSXZ3W9R9N-P2","cause":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '2', '{"v":1,"order":"01M8ME9TM02CM3Y6QSBZ9FZS8P","currency":"KWD","method":"card","transactions":[{"id":"01M8ME9TM02CM3Y6QSBZ9FZS8P-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TM02CM3Y6QSBZ9FZS8P-P1","cause":"01M8ME9TM02CM3Y6QSBZ9FZS8P"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB', '01M8ME9TMAM7GNEKSXRRSNYTJB', '2', '{"v":1,"order":"01M8ME9TMAM7GNEKSXRRSNYTJB","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9TMAM7GNEKSXRRSNYTJB-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TMAM7GNEKSXRRSNYTJB-P1","cause":"01M8ME9TMAM7GNEKSXRRSNYTJB"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q', '01M8ME9TMJTMKASKB5BA4ARB8Q', '4', '{"v":1,"order":"01M8ME9TMJTMKASKB5BA4ARB8Q","currency":"EUR","method":"card","transactions":[{"id":"01M8ME9TMJTMKASKB5BA4ARB8Q-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TMJTMKASKB5BA4ARB8Q-P1","cause":"01M8ME9TMJTMKASKB5BA4ARB8Q"},{"id":"01M8ME9TMJTMKASKB5BA4ARB8Q-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8ME9TMJTMKASKB5BA4ARB8Q-P1","reference":"cancel-t-1e340815-1174-4311-9bd8-491a7e362370/01M8ME9TMJTMKASKB5BA4ARB8Q-P2","cause":"01M8ME9TMJTMKASKB5BA4ARB8Q"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', 'a125095bbf412d36ba642dbc79db8141f10e45980f2fce0e91bc003bbe432cee')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '8a6e81fd2736ade8db6e8548d4846e7de8c8dcdd966b532bffbf82a1fc0ef0c3')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '0d785988c6287549e9ea908ecbe6747166b9e288dc43678db504387ed8eb97fe')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TG7SYBCGZ3TGW021JW6', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TG8B4BQ7ACP61FJC6QC', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGAWA5NCVXJTJQ63SAK', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGDRA33642XKVJBJSPD', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGF9BDT5FMNENRVVK4T', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGHXPZ7QFSQCMGF8JXW', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGHXPZ7QFSQR065JCDA', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGKPK17AQKHNXXRVWP2', '804612499f8515c25504b41e4cbcc74534ffe313aea2b591f2182199c2bae0d7', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1#2', 'b5c7c9b181f775a4b7b4fe58dd1b9aa24ce3a27ad9f150e3711ab7f19614922e', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2#2', '9e268d13dc2f1c5df9789bcd71b545162a4e52b97ae73045e22f981b716b4619', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3#2', '6f37afdbe3f43d0c9bf2a746690816c63098a22e246fb15507e2af239fa57634', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4#2', '77fb56b3da1643cbbe3d62f1670fa62d019ee41c340d6db15d841f2f0715e140', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5#2', 'b4cfbeb4668dd05bbbfa4188399b02682c3d86e953f43a845c8a188a467b98fb', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TH9AA42FNW7VBC87PAK', '664cb3e3b0fa3262f58fd191ac72a332b873d388c9406210c33053e6d521393b', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9THBB7KTF9V4WRBSJNAH', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9THDS2TP1EVTCB1RS7KC', '935efab324f0833db08d1e1f000918811157859e8cb7e99061664fe145e1000e', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9THGQKRCYJSWBJ9NKVZG', '42f26042bc424f6852cfa158d13b014014dc3ac746ec2b445ec9bad505a1919f', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9THMB9R2WDNHXW22C2F3', '41e952e2df7dacdf4dcf864db5bd281dd4fa1562df4c618ca1087a170be2e70f', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9THQ3338T0FTQEXMYZKW', '234f609fc974695a5b55877f14186a5a1eec00d9fdc3aed60410dc3a67735641', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TJMQEW0YSQYS8ZBNK8Q', '04890d5c703af90c889b4ca47278edfe340d60ddb9272977a91570b08712068a', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TJWX7K18QRDQN3ZG7YD', 'aa3af61f41e28410bd9206e81e6a66b6e65ccf789ba513373605b27f663cbe50', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TK0J60MC69TX5GQN3YV', '639911827354b1a4f40b02d8124bd983e3e5be65fb2c472c334e197473ddf50a', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TK3ATK1C9P9Y3GRAHPH', '39211fb5aa819344ac43fe54ff976bfa761277febe209a838fd7d0a310d8cd7b', '{"v":1,"subject":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TK4ZJ8SAFJ8ZADVXA5M', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSQ3CY1KVC', '5de831d5aea8016790ccdc07ef2d0b6d4c22f1db0d836be62a0fd1d58ad3bda9', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N-P1#2', '3a316357cd45c688f2ac792364ceceb5d75b87ae7658531ac331396e7d8edcde', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N-P2#2', '06b97f1ee66fa27622f2b8d13fa8326bfaf2867f635e809c9001d1000b2d4a4f', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKJ7HBHR5N2MPSBZS7K', '85676ee38aaa0870dd80493c550efc5db3ada0e83b00fa538dec7543b2ae7a20', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKNRCV3XSQXX2YCPC1W', '4d52f7a8c08ba052733b33b258539560d0bf5a236b5912ddceaed54be365251e', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKP8EJ6ZATQDB803CZ9', 'be4b89eac3400b2405022307e35b2e02b0f6696005cf277044f15f010d443ebe', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKRADV4AYDVJVX6DRMW', '012bea0b6e045cc626ec1526f8d555bffcd19a93ef32ca4ce49eed05e602f126', '{"v":1,"subject":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKZY8W9CTSRQJWRRJB8', '05abd6f7782689f14c53813d16a29ee53f91ee21cbeb6d58cd6d990666024759', '{"v":1,"subject":"01M8ME9TM02CM3Y6QSBZ9FZS8P","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM02CM3Y6QSBZ9FZS8P-P1#2', '026ab3371d81dd5b80f6731d0ec8cceeb634e516e7d981023a9f081a24b8db31', '{"v":1,"subject":"01M8ME9TM02CM3Y6QSBZ9FZS8P-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM1KVVGKGGS65259DR9', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TM8BW4NS0YRB0W9H0QJ', '38aa9c1f44807144590a687294b0c4de9aea0526bc6998ca45d374a80571ec45', '{"v":1,"subject":"01M8ME9TM02CM3Y6QSBZ9FZS8P"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXDKADYB0C', 'd958320085d8d2c239c79c15ad3520f6a2902cf26783eda88c5484cfbe367766', '{"v":1,"subject":"01M8ME9TMAM7GNEKSXRRSNYTJB"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXRRSNYTJB-P1#2', '148ec9b782a6de899bccb36fb3c16477e4116b2e6a45b046f116389e32678ffb', '{"v":1,"subject":"01M8ME9TMAM7GNEKSXRRSNYTJB-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMG58A83JV9GQRYRD2T', 'd78568f02a7305ea6eab683462f630b677ba02feeb023449232f2a6c97c63cc0', '{"v":1,"subject":"01M8ME9TMAM7GNEKSXRRSNYTJB"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMH5XWQJ6XC8FBR2FQV', '5a97cf1e698cfc2e556a09fb0edf06f3c93badc49c89d22ffe7e873632c0b23a', '{"v":1,"subject":"01M8ME9TMJTMKASKB5BA4ARB8Q"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q-P1#2', '70379dbfbe2081b57b7fa302d7f650aabedd2d6edd90e4049b4621d9b40c8c5b', '{"v":1,"subject":"01M8ME9TMJTMKASKB5BA4ARB8Q-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMJTMKASKB5BA4ARB8Q-P2#2', '65cad26cd72680b7777b4c6ab6b39e4c046ad2fe61ef275c19a5302b4c449099', '{"v":1,"subject":"01M8ME9TMJTMKASKB5BA4ARB8Q-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMR8EP2X8Z8T01PWFWM', '3f07701e6808c8f50979ad43f2a352b4c09ca53f93a3080478f592c90b07d2c9', '{"v":1,"subject":"01M8ME9TMJTMKASKB5BA4ARB8Q"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMSGMZM2Y1J9FK7XNB1', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '3', '{"v":1,"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-29 20:00:20', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-29 20:00:20', '22', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.245', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-456673680', 'root', '2026-11-29 20:00:20', '197', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '1968586664', 'root', '2026-11-29 20:00:20', '14', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '2', '{"v":1,"id":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-S1","fulfillment":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9TGP2FEWE9Q2HDPH2Q3X"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSXZ3W9R9N-S1', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', '{"v":1,"id":"01M8ME9TKCXSF9RQBSXZ3W9R9N-S1","fulfillment":"01M8ME9TKCXSF9RQBSXZ3W9R9N-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8ME9TKCXSF9RQBSXZ3W9R9N"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGDRA33642XKVJBJSPD/000001', 'TEA', '1', '{"v":1,"id":"01M8ME9TGDRA33642XKVJBJSPD/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8ME9TGDRA33642XKVJBJSPD"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGHXPZ7QFSQCMGF8JXW/000001', 'MUG', '1', '{"v":1,"id":"01M8ME9TGHXPZ7QFSQCMGF8JXW/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8ME9TGHXPZ7QFSQCMGF8JXW"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TGKPK17AQKHNXXRVWP2/000001', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '{"v":1,"id":"01M8ME9TGKPK17AQKHNXXRVWP2/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8ME9TGP2FEWE9Q2HDPH2Q3X/1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9TGKPK17AQKHNXXRVWP2"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '7', '0', '01M8ME9TGP2FEWE9Q2HDPH2Q3X/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TH9AA42FNW7VBC87PAK/000001', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '{"v":1,"id":"01M8ME9TH9AA42FNW7VBC87PAK/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8ME9TGP2FEWE9Q2HDPH2Q3X/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9TH9AA42FNW7VBC87PAK"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-2', '0', '01M8ME9TGP2FEWE9Q2HDPH2Q3X/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9THQ3338T0FTQEXMYZKW/000001', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '{"v":1,"id":"01M8ME9THQ3338T0FTQEXMYZKW/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8ME9TGP2FEWE9Q2HDPH2Q3X/1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9THQ3338T0FTQEXMYZKW"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', '-5', '-5', '0', '01M8ME9TGP2FEWE9Q2HDPH2Q3X/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TK0J60MC69TX5GQN3YV/000001', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '{"v":1,"id":"01M8ME9TK0J60MC69TX5GQN3YV/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8ME9TGP2FEWE9Q2HDPH2Q3X/1","reason":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9TK0J60MC69TX5GQN3YV"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', '0', '0', '3', '01M8ME9TGP2FEWE9Q2HDPH2Q3X/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TK3ATK1C9P9Y3GRAHPH/000001', '01M8ME9TGP2FEWE9Q2HDPH2Q3X', '1', '{"v":1,"id":"01M8ME9TK3ATK1C9P9Y3GRAHPH/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8ME9TGP2FEWE9Q2HDPH2Q3X/1","reason":"01M8ME9TGP2FEWE9Q2HDPH2Q3X-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8ME9TK3ATK1C9P9Y3GRAHPH"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', '3', '0', '-3', '01M8ME9TGP2FEWE9Q2HDPH2Q3X/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKCXSF9RQBSQ3CY1KVC/000001', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', '{"v":1,"id":"01M8ME9TKCXSF9RQBSQ3CY1KVC/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8ME9TKCXSF9RQBSXZ3W9R9N/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9TKCXSF9RQBSQ3CY1KVC"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '3', '0', '01M8ME9TKCXSF9RQBSXZ3W9R9N/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKRADV4AYDVJVX6DRMW/000001', '01M8ME9TKCXSF9RQBSXZ3W9R9N', '1', '{"v":1,"id":"01M8ME9TKRADV4AYDVJVX6DRMW/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8ME9TKCXSF9RQBSXZ3W9R9N/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9TKRADV4AYDVJVX6DRMW"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', '-3', '-3', '0', '01M8ME9TKCXSF9RQBSXZ3W9R9N/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TKZY8W9CTSRQJWRRJB8/000001', '01M8ME9TM02CM3Y6QSBZ9FZS8P', '1', '{"v":1,"id":"01M8ME9TKZY8W9CTSRQJWRRJB8/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8ME9TM02CM3Y6QSBZ9FZS8P/1"},"at":"2026-03-03T09:00:00Z","request":"01M8ME9TKZY8W9CTSRQJWRRJB8"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', '0', '17', '0', '01M8ME9TM02CM3Y6QSBZ9FZS8P/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMAM7GNEKSXDKADYB0C/000001', '01M8ME9TMAM7GNEKSXRRSNYTJB', '1', '{"v":1,"id":"01M8ME9TMAM7GNEKSXDKADYB0C/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8ME9TMAM7GNEKSXRRSNYTJB/1"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9TMAM7GNEKSXDKADYB0C"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '11', '0', '01M8ME9TMAM7GNEKSXRRSNYTJB/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMH5XWQJ6XC8FBR2FQV/000001', '01M8ME9TMJTMKASKB5BA4ARB8Q', '1', '{"v":1,"id":"01M8ME9TMH5XWQJ6XC8FBR2FQV/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8ME9TMJTMKASKB5BA4ARB8Q/1"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9TMH5XWQJ6XC8FBR2FQV"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', '0', '1', '0', '01M8ME9TMJTMKASKB5BA4ARB8Q/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-1e340815-1174-4311-9bd8-491a7e362370', '01M8ME9TMR8EP2X8Z8T01PWFWM/000001', '01M8ME9TMJTMKASKB5BA4ARB8Q', '1', '{"v":1,"id":"01M8ME9TMR8EP2X8Z8T01PWFWM/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8ME9TMJTMKASKB5BA4ARB8Q/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8ME9TMR8EP2X8Z8T01PWFWM"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', '0', '-1', '0', '01M8ME9TMJTMKASKB5BA4ARB8Q/1', '2026-03-04 09:00:00.000000')
-- end
