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
CREATE TABLE IF NOT EXISTS `recorded`.`oms_lot` (
    tenant varchar(100) NOT NULL,
    id varchar(150) NOT NULL,
    owner varchar(150) NOT NULL,
    version bigint NOT NULL,
    body longtext NOT NULL,
    `sku` varchar(255),
    `number` varchar(255),
    `expires` varchar(255),
    `recalled` boolean,
    `units` bigint,
    `quarantined` bigint,
    `shipped` bigint,
    PRIMARY KEY (tenant, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `sku` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `number` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `expires` varchar(255)
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `recalled` boolean
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `units` bigint
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `quarantined` bigint
-- end
ALTER TABLE `recorded`.`oms_lot` ADD COLUMN IF NOT EXISTS `shipped` bigint
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_owner` ON `recorded`.`oms_lot` (tenant, owner)
-- end
CREATE INDEX IF NOT EXISTS `oms_lot_tenant_sku_id` ON `recorded`.`oms_lot` (tenant, `sku`, id)
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
    `lot` varchar(255),
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
ALTER TABLE `recorded`.`oms_stock_movement` ADD COLUMN IF NOT EXISTS `lot` varchar(255)
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
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.net_now + q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS total,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.live) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.tax_now END) * q.minor_unit AS decimal(26, 6)) AS tax,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.gone) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.charged_net + q.charged_tax END) * q.minor_unit AS decimal(26, 6)) AS charged,
       CAST((CASE WHEN q.account IS NULL THEN ((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.net AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered) + ((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered) - MOD((2 * CAST(q.tax AS decimal(30)) * (q.returned) + q.ordered), 2 * q.ordered)) / (2 * q.ordered)
            ELSE q.refunded_net + q.refunded_tax END) * q.minor_unit AS decimal(26, 6)) AS refunded,
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
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_order` AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
FROM `recorded`.`oms_order` AS h JOIN `recorded`.`oms_order_page` AS b ON b.tenant = h.tenant AND b.owner = h.id) AS s JOIN JSON_TABLE(s.body, '$.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
       CAST(COALESCE(o.line_quantities_returned, 0) AS signed) AS returned,
       (CONVERT(o.line_account_0_total_net_minor USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS account,
       CAST(COALESCE(o.line_account_0_total_net_minor, 0) AS signed) AS net_now,
       CAST(COALESCE(o.line_account_0_total_tax_minor, 0) AS signed) AS tax_now,
       CAST(COALESCE(o.line_account_0_charged_net_minor, 0) AS signed) AS charged_net,
       CAST(COALESCE(o.line_account_0_charged_tax_minor, 0) AS signed) AS charged_tax,
       CAST(COALESCE(o.line_account_0_refunded_net_minor, 0) AS signed) AS refunded_net,
       CAST(COALESCE(o.line_account_0_refunded_tax_minor, 0) AS signed) AS refunded_tax
FROM
(SELECT s.*, e.line_place, e.line_account_0_charged_net_minor, e.line_account_0_charged_tax_minor, e.line_account_0_refunded_net_minor, e.line_account_0_refunded_tax_minor, e.line_account_0_total_net_minor, e.line_account_0_total_tax_minor, e.line_name, e.line_number, e.line_price_lineDiscount_minor, e.line_price_net_minor, e.line_price_orderDiscount_minor, e.line_price_tax_minor, e.line_price_taxIncluded, e.line_price_taxRate, e.line_price_unitPrice, e.line_price_units, e.line_quantities_allocated, e.line_quantities_backordered, e.line_quantities_cancelled, e.line_quantities_delivered, e.line_quantities_open, e.line_quantities_packed, e.line_quantities_picked, e.line_quantities_released, e.line_quantities_returned, e.line_quantities_shipped, e.line_sku, e.line_type FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.order.lines[*]' COLUMNS (line_place FOR ORDINALITY, line_account_0_charged_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.net.minor', line_account_0_charged_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].charged.tax.minor', line_account_0_refunded_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.net.minor', line_account_0_refunded_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].refunded.tax.minor', line_account_0_total_net_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.net.minor', line_account_0_total_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.account[0].total.tax.minor', line_name longtext CHARACTER SET utf8mb4 PATH '$.name', line_number longtext CHARACTER SET utf8mb4 PATH '$.number', line_price_lineDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.lineDiscount.minor', line_price_net_minor longtext CHARACTER SET utf8mb4 PATH '$.price.net.minor', line_price_orderDiscount_minor longtext CHARACTER SET utf8mb4 PATH '$.price.orderDiscount.minor', line_price_tax_minor longtext CHARACTER SET utf8mb4 PATH '$.price.tax.minor', line_price_taxIncluded longtext CHARACTER SET utf8mb4 PATH '$.price.taxIncluded', line_price_taxRate longtext CHARACTER SET utf8mb4 PATH '$.price.taxRate', line_price_unitPrice longtext CHARACTER SET utf8mb4 PATH '$.price.unitPrice', line_price_units longtext CHARACTER SET utf8mb4 PATH '$.price.units', line_quantities_allocated longtext CHARACTER SET utf8mb4 PATH '$.quantities.allocated', line_quantities_backordered longtext CHARACTER SET utf8mb4 PATH '$.quantities.backordered', line_quantities_cancelled longtext CHARACTER SET utf8mb4 PATH '$.quantities.cancelled', line_quantities_delivered longtext CHARACTER SET utf8mb4 PATH '$.quantities.delivered', line_quantities_open longtext CHARACTER SET utf8mb4 PATH '$.quantities.open', line_quantities_packed longtext CHARACTER SET utf8mb4 PATH '$.quantities.packed', line_quantities_picked longtext CHARACTER SET utf8mb4 PATH '$.quantities.picked', line_quantities_released longtext CHARACTER SET utf8mb4 PATH '$.quantities.released', line_quantities_returned longtext CHARACTER SET utf8mb4 PATH '$.quantities.returned', line_quantities_shipped longtext CHARACTER SET utf8mb4 PATH '$.quantities.shipped', line_sku longtext CHARACTER SET utf8mb4 PATH '$.sku', line_type longtext CHARACTER SET utf8mb4 PATH '$.type')) AS e WHERE line_place IS NOT NULL) AS o
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
CREATE OR REPLACE VIEW `recorded`.`oms_shipment_lots` AS
SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
       CAST(COALESCE(s.lot_line, 0) AS signed) AS line, (CONVERT(s.lot_lot USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS lot, CAST(COALESCE(s.lot_units, 0) AS signed) AS units
FROM (SELECT s.*, e.lot_place, e.lot_line, e.lot_lot, e.lot_units FROM `recorded`.`oms_shipment` AS s JOIN JSON_TABLE(s.body, '$.lots[*]' COLUMNS (lot_place FOR ORDINALITY, lot_line longtext CHARACTER SET utf8mb4 PATH '$.line', lot_lot longtext CHARACTER SET utf8mb4 PATH '$.lot', lot_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE lot_place IS NOT NULL) AS s
UNION ALL
SELECT o.tenant, o.id, (CONVERT(o.shipment_id USING utf8mb4) COLLATE utf8mb4_nopad_bin), (CONVERT(o.shipment_node USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(REPLACE(REPLACE(o.shipment_shippedAt, 'T', ' '), 'Z', '') AS datetime(6)),
       CAST(COALESCE(o.lot_line, 0) AS signed), (CONVERT(o.lot_lot USING utf8mb4) COLLATE utf8mb4_nopad_bin), CAST(COALESCE(o.lot_units, 0) AS signed)
FROM (SELECT s.*, e.shipment_place, e.shipment_id, e.shipment_node, e.shipment_shippedAt, e.lot_place, e.lot_line, e.lot_lot, e.lot_units FROM `recorded`.`oms_archived_order` AS s JOIN JSON_TABLE(s.body, '$.shipments[*]' COLUMNS (shipment_place FOR ORDINALITY, shipment_id longtext CHARACTER SET utf8mb4 PATH '$.id', shipment_node longtext CHARACTER SET utf8mb4 PATH '$.node', shipment_shippedAt longtext CHARACTER SET utf8mb4 PATH '$.shippedAt', NESTED PATH '$.lots[*]' COLUMNS (lot_place FOR ORDINALITY, lot_line longtext CHARACTER SET utf8mb4 PATH '$.line', lot_lot longtext CHARACTER SET utf8mb4 PATH '$.lot', lot_units longtext CHARACTER SET utf8mb4 PATH '$.units'))) AS e WHERE lot_place IS NOT NULL) AS o
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
CREATE OR REPLACE VIEW `recorded`.`oms_lots` AS
SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, (CONVERT(l.shelf_node USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS node,
       coalesce((CONVERT(l.shelf_pool USING utf8mb4) COLLATE utf8mb4_nopad_bin), 'own/new') AS pool,
       CAST(COALESCE(l.shelf_units, 0) AS signed) AS on_hand, CAST(COALESCE(l.shelf_quarantined, 0) AS signed) AS quarantined
FROM (SELECT s.*, e.shelf_place, e.shelf_node, e.shelf_pool, e.shelf_quarantined, e.shelf_units FROM `recorded`.`oms_lot` AS s JOIN JSON_TABLE(s.body, '$.shelves[*]' COLUMNS (shelf_place FOR ORDINALITY, shelf_node longtext CHARACTER SET utf8mb4 PATH '$.node', shelf_pool longtext CHARACTER SET utf8mb4 PATH '$.pool', shelf_quarantined longtext CHARACTER SET utf8mb4 PATH '$.quarantined', shelf_units longtext CHARACTER SET utf8mb4 PATH '$.units')) AS e WHERE shelf_place IS NOT NULL) AS l
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
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86/00001', '01M8MRV26CFZ4EYWHS67YBFW86', '1', '{"v":1,"order":"01M8MRV26CFZ4EYWHS67YBFW86","line":1,"sku":"MUG","units":8,"priority":100,"rank":100,"since":"2026-03-03T09:00:00Z"}', 'MUG', '8', '100', '100', '2026-03-03 09:00:00.000000', '0', '0', NULL)
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'BERLIN', 'node', 'BERLIN', '1', 'NodeDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV22NDZE3V7EXYNM1HJX6', '', '{"v":1,"node":{"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}}', '77f5628aadb8b2c52bc35b63113b7f9a50c37ca3ffe51c32d0a88ce4b8aa094d.d98e009b96dea5e8ec72432ee9a3698170622a84d01e686a21ce201a9c915920.52941b123cf20ba47a930fc6633250f0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'TEA', 'product', 'TEA', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV22S1D8RNS0EB5E3VB0W', '', '{"v":1,"product":{"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}}', '0cb975433e191153613ae507203a898a989363743d3a4f065efbb166d11fb433.0c810211e15a6531f407a1aee251c371cb903a7ff6bfc00dff5ee66f7b39f915.f3f86b129c7193cbbcb5833547f2cc28')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'MUG', 'product', 'MUG', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV22S1D8RNS0EB5E3VB0W', '', '{"v":1,"product":{"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}}', '7f70bd68d407d541a9e1c6e7a800dbd7324a9eb9962d0c25af7a5670cb94cf8f.7ba1c5ff7f70b684a6ce10f83d6117c5713cbe908a6a8c11887cc2ec326035d4.c2abfe85d604a5b720979472dc3821fc')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'POST', 'product', 'POST', '1', 'ProductDefined', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV22S1D8RNS0EB5E3VB0W', '', '{"v":1,"product":{"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}}', '94d499f66215a7967afca3440f8657d77af6abe5330016bcae2d89af99e200a1.b54f4098898a9653e049349f3a200191c850385db3233a9e31aa1347b37fbe1c.4134a7feffc041de1954b82d41030bbb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'BERLIN', 'receipt', '01M8MRV22Y43GJPT1D2FGGP44G', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV22Y43GJPT1D2FGGP44G', '', '{"v":1,"node":"BERLIN","items":[{"sku":"TEA","units":100}]}', '51dab770097ed296fd260abd56cdd2632e07a06af3a366f986715ad1919c05cb.9130cc3be535348929b03d0712ce466a9fa5fdb8a38dec998eb25925b160bcb3.6089858be865e098280127f1442af125')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'BERLIN', 'receipt', '01M8MRV23291ZQP6HTPM4R7E52', '1', 'StockReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23291ZQP6HTPM4R7E52', '', '{"v":1,"node":"BERLIN","items":[{"sku":"MUG","units":20}]}', '43a89c989b28b82d00c0484db380429e197b5d7e71c2d6b7cba3098c3dfef279.f10f05646607cd5bef7ac8113e90356e7855bc022288c8645d09938e3cef86ae.dcfaa4fe070d60727b011c2a4a1479f3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '1', 'OrderPlaced', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV235736N37QNCGC2J083', '', '{"v":1,"order":{"id":"01M8MRV23A4VY3258NPNZWZXV8","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"open":7}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"open":1}}]}}', '45c7efec0d119b973e3398347aa30a39e3d6b0e265083db6066a66381cca7a70.c1c8b229a1c81a6fb2373fdb8a5503ed27a49e81a6c5055360b5c51bee6d4acb.a13b0e91541237fd169412e6dec70d5d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '1', 'UnitsAllocated', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV235736N37QNCGC2J083', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":7,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":7}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":7,"worth":3339}],"nodes":[{"node":"BERLIN","version":1,"available":[100]}],"channel":"web","priority":100}]}', '6f90d6165c2f44cd77706d806e79967bd931d2bf045c05a3da74bd14eb601852.41bc726308f7e21ab3375b016c4ae753c82ecbffe05d5ca25ae7bcd34a3621a3.59c5cddf72e79a17f7ed6ecbf29fdd4e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '1', 'LedgerOpened', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV235736N37QNCGC2J083', '', '{"v":1,"ledger":{"order":"01M8MRV23A4VY3258NPNZWZXV8","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '0b91c931896dc5adfce3139afdee23a65e8013255f6adb49f31717f91479f3d8.2ee01543ab695e1cd2fa77625a3db0fae23aac824f9a84ba3f19cfe847754e5d.cd92ae59f65b63f205bdcfbb9192883d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '1', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV235736N37QNCGC2J083', '', '{"v":1,"transaction":{"id":"01M8MRV23A4VY3258NPNZWZXV8-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV23A4VY3258NPNZWZXV8"}}', '8dc983626e697a6f0d46684f302c28ae4bb894a16e87c3a2fa1d48e3725712e1.638eca5b3eb43ef3103a7cd7d65bf3252fecf3b40e9404469231e0126247365f.c0f9fb49dccf320dad1372b8fa1e864a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '2', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P1#2', '', '{"v":1,"transaction":"01M8MRV23A4VY3258NPNZWZXV8-P1","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P1"}', '5e763e225715d73a37e0113c2fc24c447bb9e6c4532158c2452d18311583e940.67fc7a67a8a19ca05d83349ec3da37b83a20a7d603c3501b9650f05d63c7c1ab.d60b50cb27903e6e43f6ce6f9b3bd8f1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '2', 'OrderConfirmed', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P1#2', '', '{"v":1}', '077b0df2f8ec384e9fb11f05d4c31cfdd4d37fa452cac1555c866a2ae0e5629d.8eab3ab98c446bdb5243893a313be8a391bde3b308d46014b4408a185347240c.ed5a1eef574ea5dd06202e3a3bb7a1b9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '3', 'UnitsCancelled', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23TAV83K60Z3YJDXC6J', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":2,"node":["BERLIN"]}],"reason":"two too many"}', 'a8833b0ff6f62d0fb49bad6f06c65bc3be365a8c164052747515f940741e34e6.bd73df716ef0cf5118ab70579ae47b3db724d8c06e5c1e9689c4287043ddc31b.b6db9b019eb3dc701435c91426d46ef8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '4', 'GoodsReleased', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23XZVH7DQN62PNE98M7', '', '{"v":1,"work":{"id":"01M8MRV23A4VY3258NPNZWZXV8-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":5}],"releasedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":5,"node":["BERLIN"]}]}', 'daba65ce3dca49dfce03a36e3f1e5d9b427722c319c3fc70221279a845df2e3a.2bd6f9bdfd0022001063cbbe278e5b4cd0423b5b3a2de68a890b942cb0898d7b.9f4a811ae47aa1828cc25da056b537e1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '5', 'GoodsPicked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV240NTYAW75K48NVNJ06', '', '{"v":1,"fulfillment":"01M8MRV23A4VY3258NPNZWZXV8-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":5,"node":["BERLIN"]}]}', '795a702be383910a5555f279a50b7ea7b1752193aca6ffa6e46b8bd4598c4069.b25d460753ec841be43ed6c5025621039b7bd4af636a7b25b781e61ac9387341.e52296a6ca48cacc75e4ae7021ca531b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '6', 'GoodsPacked', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV244KBBYWT82MS1TQ4FF', '', '{"v":1,"fulfillment":"01M8MRV23A4VY3258NPNZWZXV8-F1","packages":[{"number":1,"contents":[{"line":1,"units":5}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":5,"node":["BERLIN"]}]}', 'd39e8dae1e668b0c38754c37c0ceb8f406f7e69fc18e814ba80245bff49d1f12.29fe517e66195141b89bac6f13acbb8454e9766517d56d9f4b9640fe5db7676c.f54acdfd2e6ef2ca50e2cc3bcbc3b436')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '7', 'GoodsShipped', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV246X1F6M017CG3SE8MR', '', '{"v":1,"shipment":{"id":"01M8MRV23A4VY3258NPNZWZXV8-S1","fulfillment":"01M8MRV23A4VY3258NPNZWZXV8-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV23A4VY3258NPNZWZXV8"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":5,"node":["BERLIN"]}]}', 'a6cfe9998f17cea59fdf11bbe1739e10c504c2f94f85b4b6720c3622e7fc3099.6ed507037aeb2aaf2ce2d6a31f2c564757c2098209a4e39ccb63c6f36dcce596.31b9e79fb706521ad1ee9e765c603718')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV246X1F6M017CG3SE8MR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"cause":"01M8MRV23A4VY3258NPNZWZXV8-S1","charge":"01M8MRV23A4VY3258NPNZWZXV8-S1"}}', 'af15084f17f717ee1ea9bce51717db02fb60ff89a93dba1a6bf333abe9b9a7af.54fa1f35a3a4d68fb2e5e371f7bf73b98a6d0967a4701e9c967b181dd0b09926.d6e64ad9ab31f1c62ddfbdc2ee4ac26c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV246X1F6M017CG3SE8MR', '', '{"v":1,"transaction":{"id":"01M8MRV23A4VY3258NPNZWZXV8-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P1","cause":"01M8MRV23A4VY3258NPNZWZXV8-S1"}}', '2f56e9a88df61c4227c369056bc10d3e1ec7ea67fa27d0dae10096d4ba0f7c48.849b6342749240543c480bd81732236ce8ba28620c440b9a5da9abb8cfea3197.f121d005307eacf5d7ec79a03c1f6001')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '7', 'ChargesApplied', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV246X1F6M017CG3SE8MR', '', '{"v":1,"moves":[{"line":2,"from":"OPEN","trigger":"CHARGE","units":1}]}', 'c09dcf26f68895754c84c7e003229c257b49f88bfcc4c0642db7258df749999a.153ad16806b5b6e761a501abbf8167795f51b6f4061d9a974ba9efd7a94a4c0f.0af7a6e85b8c686d76ee4189b7d3ca08')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '3', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV246X1F6M017CG3SE8MR', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"cause":"01M8MRV23A4VY3258NPNZWZXV8","charge":"01M8MRV23A4VY3258NPNZWZXV8"}}', '6652d669f6259291a85badd142447ffc63f22d3769f8fe0d923d14cde45b4fa9.150bbf913e943bc2453ae1fe882aeac85d39f0df4f2f38ec8fb68672386a6dbe.eda6451cf40f1c05010b2dd2facc0dac')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '3', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV246X1F6M017CG3SE8MR', '', '{"v":1,"transaction":{"id":"01M8MRV23A4VY3258NPNZWZXV8-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P1","cause":"01M8MRV23A4VY3258NPNZWZXV8"}}', 'e446c7ac339ef28deba2f2adc0a32e853f4da80d3cd7548f287738f902a3adfc.3b70f254443527a040d89a3e4250fcb4597c29f4d0c52943f9a1d62e016a56de.40b54572ccbac2b71c235c3484a83034')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '4', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P2#2', '', '{"v":1,"transaction":"01M8MRV23A4VY3258NPNZWZXV8-P2","reference":"capture-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P2"}', 'bfdf1262ff08f0703fcf67a495765108c56469d646711461a8e79c640a8e2fc0.c0cec86cc4b4fff82c845a001db3adae53973bb09a83e760bafdcabb8f57becc.49498179f2caa756f86a2bc1f62f62d2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '5', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P3#2', '', '{"v":1,"transaction":"01M8MRV23A4VY3258NPNZWZXV8-P3","reference":"capture-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P3"}', '88baf19e7abc5798abae591384bdb4f908156be118739ef57fef3ba54a52af57.b154e81e7d92b3a920e283147b73697e9aa09ac8a9db1a49e131e7f34eda3a8a.094c20e756c628bf1c3789d0005d21a8')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '5', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P3#2', '', '{"v":1,"transaction":{"id":"01M8MRV23A4VY3258NPNZWZXV8-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P1","cause":"01M8MRV23A4VY3258NPNZWZXV8"}}', '8b3f212eb30446720b9ff887a1715e3e7056ea55a263bff3db634a0fd33853bf.dc779561cf3f9e308a16cdbe5417313d622be49fc94768b650de6218200694ec.dbc0e853b937cf9edc46c8a2022f0b88')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '6', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P4#2', '', '{"v":1,"transaction":"01M8MRV23A4VY3258NPNZWZXV8-P4","reference":"cancel-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P4"}', '39383b533f96b298663b142e716e024f367dd771eabd5c034bdc8728f6be3ae1.ea58758294984dcee30dd50d0b28be22f1b72554df909f4852161d93b11fa4e3.96b9d82aec95e008d89c9cfb5cd5214d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '11', 'ShipmentDelivered', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV24S95T62ZE4WMHZ2AK4', '', '{"v":1,"shipment":"01M8MRV23A4VY3258NPNZWZXV8-S1","moves":[{"line":1,"from":"SHIPPED","trigger":"DELIVER","units":5}]}', 'ab91c630f2c476ef86243f9b4454358a2282b1d048c06d1f44c48bc408b23799.9923afb9c11f408c094ab16709a883cc4c2acee6f1a847241a3f389dfc2f7c4a.9f0919b5c053a4fae13b16455a71c5e3')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '11', 'OrderCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV24S95T62ZE4WMHZ2AK4', '', '{"v":1}', '4ee9b16e56e489c4deab7ebb3f661d88c0c8b2dbc2a44295da9411cb3afc5ab3.c4296f940b10f279c1768965414c11b1d968196a39f5cea0db50e002ffdb38db.6266e05c55d62a41c33cafa37c30e873')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '12', 'ReturnRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV24X89CNTVKH4WXA5ZBB', '', '{"v":1,"agreed":{"id":"01M8MRV23A4VY3258NPNZWZXV8-R1","state":"REQUESTED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3}],"reason":"too \\"green\\"","refund":{"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}}', 'a5d79e2a476dac7ea81e41f9f84e53bb989196f9dca1af9f18032bd4607e9ad1.4bc6ca6c9791a9c4e0f9158135fe2bff7cf76832cd7c3acf306cd3066d86d00b.430a2fee7bddd7af22d29227a8e68c28')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'return', '01M8MRV23A4VY3258NPNZWZXV8-R1', '2', 'ReturnReceived', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV250GX28CM9Z653RDZBK', '', '{"v":1,"returnId":"01M8MRV23A4VY3258NPNZWZXV8-R1","node":"BERLIN","units":[{"line":1,"units":3}]}', '47d9b8cd63e34df70173ac8b466a7ee0ae4da9cd5720987b52a75af48f2efdf0.0a959c2e7a0de0342187353d1df627f4973842d6b4ab7f6fc5e432ad0752f36c.27ff32155fc9f74cabdce99a462f6b08')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'order', '01M8MRV23A4VY3258NPNZWZXV8', '14', 'ReturnCompleted', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV255ETHNXTW84DZT52JW', '', '{"v":1,"returnId":"01M8MRV23A4VY3258NPNZWZXV8-R1","inspected":[{"line":1,"disposition":"RESTOCK","units":3}],"accepted":[{"line":1,"units":3}],"refund":{"minor":1431,"currency":"EUR"}}', 'f7a35f20b4e46b5b408700e10b15b29fe28be784c7ee170803debd72e9ce2578.a5b73e532a58c3ad5f4f45063403673776f382375f0cae40f02eea4c7f565255.ea2bf143c885d814c4517249a204bbeb')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '7', 'AmountFellDue', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV255ETHNXTW84DZT52JW', '', '{"v":1,"amount":{"type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"cause":"01M8MRV23A4VY3258NPNZWZXV8-R1","charge":"01M8MRV23A4VY3258NPNZWZXV8-S1"}}', '6792015baad51031a902f992f241d4070145167c17ec8dd18c03f917592a0996.ca74f75009aa521bfed633335936b6d3e63c518f0f860ccc98ebf508a8020ae8.0ee84449b83376e135e1bf997f37812e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '7', 'PaymentRequested', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV255ETHNXTW84DZT52JW', '', '{"v":1,"transaction":{"id":"01M8MRV23A4VY3258NPNZWZXV8-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P2","cause":"01M8MRV23A4VY3258NPNZWZXV8-R1"}}', 'bbacd47083e5994bd56982807b9a5cf4b00a5e205af99bc09aac249d5d851e3f.9d3a2c9c53e52d4032caec9417425ae5f0abc992d6ac926e6b92843901cb2b2d.2052b341c32407cf19b063a3f116764a')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', 'payment', '01M8MRV23A4VY3258NPNZWZXV8', '8', 'PaymentSucceeded', '2026-03-02 09:00:00.000000', 'system:oms', '01M8MRV23A4VY3258NPNZWZXV8-P5#2', '', '{"v":1,"transaction":"01M8MRV23A4VY3258NPNZWZXV8-P5","reference":"refund-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P5"}', '1039a58bae0266c85e5af4b48bae327c19fe02346f25ee37b1dcaaf1e52f4e7f.271795f81015fb62b2dec0aa1efb20e26f25dce606140ced9f13b902013089dd.fb0732a5626a6323e0ba00915e682b09')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDAG745ZGX', '', '{"v":1,"order":{"id":"01M8MRV25H1KA22BJDGDGHVV38","channel":"web","customer":"C-2","currency":"JPY","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"open":3}}]}}', 'f50eb04c4a73bbbd3dde9d59bc668132e62915b58593deaaf545d4f68f5e837a.908a54ffb19ea1bedc4fe94c8fb59d0057747895161655a4c3ec2844dd2a3b65.53ed2d1f63fa286a26cf132bea291573')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDAG745ZGX', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":3,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":3}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":3,"worth":4500}],"nodes":[{"node":"BERLIN","version":1,"available":[20]}],"channel":"web","priority":100}]}', '40ee55b9e986294f88a608317d8863ed5c64623d8a7adc4c9fcd791d5b3be213.ecfac0c122836a0271967e6ed4302b8c978c9047f169caf1a126e837431c3fdb.385510612fe1cfd2b42af7c3380cf4c0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'payment', '01M8MRV25H1KA22BJDGDGHVV38', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDAG745ZGX', '', '{"v":1,"ledger":{"order":"01M8MRV25H1KA22BJDGDGHVV38","currency":"JPY","method":"card","setOff":{"currency":"JPY"}}}', 'dd99a7b8c6c4071722cb43533654379ed0331261464d448ab18ad3e9f882ff47.8e3ac878ea2a5b7833af24f899df6396fe02f826ffca8bc304578be3fe388ddb.0df4f2718ee6b25db5cb7eaf093b835d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'payment', '01M8MRV25H1KA22BJDGDGHVV38', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDAG745ZGX', '', '{"v":1,"transaction":{"id":"01M8MRV25H1KA22BJDGDGHVV38-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","cause":"01M8MRV25H1KA22BJDGDGHVV38"}}', 'aee6bb25d759b8a23aa434566dce032c6a26677dc65235a25cc5ec5d2ce9a2b2.1410fca408bed88d4a593130ed38921c40c2ceb5a72dfeab00e7aaebc1545277.3144e6df1b07bc8fa3f144045cccfc21')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'payment', '01M8MRV25H1KA22BJDGDGHVV38', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDGDGHVV38-P1#2', '', '{"v":1,"transaction":"01M8MRV25H1KA22BJDGDGHVV38-P1","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV25H1KA22BJDGDGHVV38-P1"}', 'c07b5dcdf964c864da3f4d89aa973ad25cc5f5f4cca4ba7b246ecbf912bb0f39.1db73445ebdc93f4ec8bef8dd50014f8b1411b6decc0c4745f8da3c6d602d168.dc71706d37c2e5a52166ffaba6ee1212')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDGDGHVV38-P1#2', '', '{"v":1}', '585b7d0c2bee48f424c7aeeb78e18119a22fbbdb50390adf50d17f47e8459b17.a1dd34601d34f87338ecefdbe79b50cab3b54d4406855c6ccdfea558de5a4cb3.0d5dd2e85478143e005826071a340552')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '3', 'GoodsReleased', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25S8W511K5406FD5R3K', '', '{"v":1,"work":{"id":"01M8MRV25H1KA22BJDGDGHVV38-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","released":3}],"releasedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":3,"node":["BERLIN"]}]}', 'f506aeacb604f36096bf6a045919cdabc5e6931b1a153800a6d739223f943977.7bb31dd5538e651c48fd6ca3b64674b2ebd71e0a094389d192424997ae96eb5a.fad7716e9a76787d419d5644b1e26068')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '4', 'GoodsPicked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25WK7P35CK3M3PVPWMZ', '', '{"v":1,"fulfillment":"01M8MRV25H1KA22BJDGDGHVV38-F1","moves":[{"line":1,"from":"RELEASED","trigger":"PICK","units":3,"node":["BERLIN"]}]}', '50153bcdb5996d90ef9da95f73f796ca17c6d208d25c6cd0a16c2935dd0820e2.fcbe886cd64f42552476c06a2a12b50e888aee5463bf4199728056b4ca37979d.eca6dd361704e45512a000f589b7ae7e')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '5', 'GoodsPacked', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25Z1J9Q6KQA76666T7X', '', '{"v":1,"fulfillment":"01M8MRV25H1KA22BJDGDGHVV38-F1","packages":[{"number":1,"contents":[{"line":1,"units":3}]}],"moves":[{"line":1,"from":"PICKED","trigger":"PACK","units":3,"node":["BERLIN"]}]}', '02d7cfd5c326379098ee6c4b805a2740e82e14899abf75bd511bfe60d3a0ee16.f0ec4e0f5bd524bab0ebf0ce865616e1800b59ef5d70507a9f4d602add02080e.7686956817f2b634bf72382c2323e1c0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'order', '01M8MRV25H1KA22BJDGDGHVV38', '6', 'GoodsShipped', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV261E9M5Z2DK5KKW6N8M', '', '{"v":1,"shipment":{"id":"01M8MRV25H1KA22BJDGDGHVV38-S1","fulfillment":"01M8MRV25H1KA22BJDGDGHVV38-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV25H1KA22BJDGDGHVV38"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"},"moves":[{"line":1,"from":"PACKED","trigger":"SHIP","units":3,"node":["BERLIN"]}]}', '0eda7b36697d84e58d2dd6a6dbac3c96a3595d49fe7642557383bed072d5407d.ded183fb0b76ed8c339e54c737c843eaa6c7356daebe1da530d59f352503a83e.b8d4a7774619a4917ae34bf8ddff8c4f')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'payment', '01M8MRV25H1KA22BJDGDGHVV38', '3', 'AmountFellDue', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV261E9M5Z2DK5KKW6N8M', '', '{"v":1,"amount":{"type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"cause":"01M8MRV25H1KA22BJDGDGHVV38-S1","charge":"01M8MRV25H1KA22BJDGDGHVV38-S1"}}', '870b7a0a3ddfdcbbe40e7dd87fbeb46251832e96b24c5834545d13a2ac4d80d9.8140abeeec32c985972fcd188005073ad5853b47c3d6efe78f2848712049fe3b.887939fe2e3c3222d023b56ce777094c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'payment', '01M8MRV25H1KA22BJDGDGHVV38', '3', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV261E9M5Z2DK5KKW6N8M', '', '{"v":1,"transaction":{"id":"01M8MRV25H1KA22BJDGDGHVV38-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"PENDING","drawsOn":"01M8MRV25H1KA22BJDGDGHVV38-P1","cause":"01M8MRV25H1KA22BJDGDGHVV38-S1"}}', '308144913aec04a4280bc85112c002b80c6aadcbafd883bec4f5eb086ab7d706.5bc8f40727f15bffa59508c4e9cdcc886ade1c8f1368882536092725bf2d9a7a.7e48f27e4c3d0c8685769179f8e729e2')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', 'payment', '01M8MRV25H1KA22BJDGDGHVV38', '4', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV25H1KA22BJDGDGHVV38-P2#2', '', '{"v":1,"transaction":"01M8MRV25H1KA22BJDGDGHVV38-P2","reference":"capture-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV25H1KA22BJDGDGHVV38-P2"}', '8c13c5c36a684d71c95256aff97c37bafdddaa9f1ce34983350c64cb42fa6109.0c56942b334764b9310f4e5a005029dc9971e41de74291fd2692502b74cd90b1.1175830a5f8dd0b3e69f00e0b76244ff')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'order', '01M8MRV26CFZ4EYWHS67YBFW86', '1', 'OrderPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26ABXXXFKN5XBGP6AQ7', '', '{"v":1,"order":{"id":"01M8MRV26CFZ4EYWHS67YBFW86","channel":"web","customer":"C-1","currency":"KWD","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"open":25}}]}}', 'f432bf47d7130edf8e0c052a4bdf0ef10da1e3bac5a62eda1c16a08555e6b254.af0888b75dc8304beb1310a04ce08270919e704344e9c117f70b90b9d8c54ce9.6ec73b318aa28c0d449969c40040d595')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'order', '01M8MRV26CFZ4EYWHS67YBFW86', '1', 'UnitsAllocated', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26ABXXXFKN5XBGP6AQ7', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":17,"node":["BERLIN"]},{"line":1,"from":"OPEN","trigger":"BACKORDER","units":8}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":17}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"gives 17 of 25 units"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"MUG","units":25,"worth":31375}],"nodes":[{"node":"BERLIN","version":1,"available":[17]}],"channel":"web","priority":100}]}', '5abd88b4643e933ad319c4afbc029a894e9d95895959fd5fb00788ba90213a72.ebbe740490485cba6ca778fe714e43ba08577e3c6ed8e34df4d052071d52bb80.dca9abc56acbcedcecb877df167e7c26')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'payment', '01M8MRV26CFZ4EYWHS67YBFW86', '1', 'LedgerOpened', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26ABXXXFKN5XBGP6AQ7', '', '{"v":1,"ledger":{"order":"01M8MRV26CFZ4EYWHS67YBFW86","currency":"KWD","method":"card","setOff":{"currency":"KWD"}}}', '37a4c6be6d12dd77bdb60807d154f4771f506e7a37ffa47e6481eef898cee31d.3dca7c4e30ae451d3eb44724a2dfedc35606106b26f086b7309035ed7fa57a34.bd35b485493133b7c4cb7e3fdbbb9982')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'payment', '01M8MRV26CFZ4EYWHS67YBFW86', '1', 'PaymentRequested', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26ABXXXFKN5XBGP6AQ7', '', '{"v":1,"transaction":{"id":"01M8MRV26CFZ4EYWHS67YBFW86-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"PENDING","cause":"01M8MRV26CFZ4EYWHS67YBFW86"}}', '1aea8638aeeb48f99fe4f8ded7085f887f222d729e1dc6c0566ddd28de3b451f.8c436ffb520512ba63364e5388e21f6cf98d4bbfc84fc66c9b769dfd5e214f77.2f77e6cec6ab303e33a22066cefb8012')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'payment', '01M8MRV26CFZ4EYWHS67YBFW86', '2', 'PaymentSucceeded', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26CFZ4EYWHS67YBFW86-P1#2', '', '{"v":1,"transaction":"01M8MRV26CFZ4EYWHS67YBFW86-P1","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV26CFZ4EYWHS67YBFW86-P1"}', '98cd356881e91e653616d2610c5b09de344acb034dbac4ebc96b13671c17f606.b4d1d9ab1660fde5329684d90b8a336d7cc50e25e59f810ab08d45f499cebd56.3f9fcbb43222188a3e1158c4f843134b')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'order', '01M8MRV26CFZ4EYWHS67YBFW86', '2', 'OrderConfirmed', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26CFZ4EYWHS67YBFW86-P1#2', '', '{"v":1}', '7949d3b2546bb51fd1851124d9e2a50b93c98e4f8d2906fd57e960c1221235c9.0fdc379a72f488adf521b1489aa97f5f89cafb22b2144e5af411a9e7f8e5f22b.7b48042ff05e5b091d2a23020aab3a75')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', 'order', '01M8MRV26CFZ4EYWHS67YBFW86', '3', 'HoldPlaced', '2026-03-03 09:00:00.000000', 'system:oms', '01M8MRV26N4BD15PAP1SADJ254', '', '{"v":1,"hold":{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}}', '9f31be4713edf23dd764dafba378f491aff8dfde1813be7d963bfb223beecf6e.b3631f765e26b56535183fb5d689c47b4a191145a94019630e13d614feabe9f2.949f21335e9419e5344060c423fc6237')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'order', '01M8MRV26SHGAAVME8BFBJ34R7', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV26RDHD6W8K310V3E1N9', '', '{"v":1,"order":{"id":"01M8MRV26SHGAAVME8BFBJ34R7","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"open":11}}]}}', '781ca66f6a6e47cdf202b3e0b5b9fed6fb264cb5b0b044255590934ae6da05b7.c6988286cc0b06c52d7aa26f7ee08b32f1a3dbfaf1720cda35ee95afe0ace137.3c16e0972fce436da24d54912f52f67c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'order', '01M8MRV26SHGAAVME8BFBJ34R7', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV26RDHD6W8K310V3E1N9', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":11,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":11}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":11,"worth":5390}],"nodes":[{"node":"BERLIN","version":1,"available":[98]}],"channel":"web","priority":100}]}', 'e911e60699e6a6155af89c45445034151e4dbbde2b70d7964d8c71b21a8d2234.0817084cf55b7c1c533d1b336d7ea5d513d8a1913e69cf3504fd78c42c13e1a3.6b4ea2d53d7c89eeb50d61d205334c13')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'payment', '01M8MRV26SHGAAVME8BFBJ34R7', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV26RDHD6W8K310V3E1N9', '', '{"v":1,"ledger":{"order":"01M8MRV26SHGAAVME8BFBJ34R7","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '36bea299fb206817e5cec0544c64fa4749063e1ec7ff2ad922f949b8038f80e0.a02c979560310cb505b4a7b20f9e4853be4529345d0e5c371798100a48adaf9b.8c3933d948809626051028404fb33821')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'payment', '01M8MRV26SHGAAVME8BFBJ34R7', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV26RDHD6W8K310V3E1N9', '', '{"v":1,"transaction":{"id":"01M8MRV26SHGAAVME8BFBJ34R7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV26SHGAAVME8BFBJ34R7"}}', 'c51892de8bd8fc2421415544a56ce3e967f60e6b16c692fee17cfd0678dfba67.c26a854a1c02135059320e8be4b7e99437c28156f217b36cc8f51a5789eca0de.9a9a1c82778addbae1597ee82aae43c9')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'payment', '01M8MRV26SHGAAVME8BFBJ34R7', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV26SHGAAVME8BFBJ34R7-P1#2', '', '{"v":1,"transaction":"01M8MRV26SHGAAVME8BFBJ34R7-P1","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV26SHGAAVME8BFBJ34R7-P1"}', 'd6e0793901d6f6d92b2c68c2aad020cf850b51ff8389a5e020f633629d69acc9.a4b82f6adede4600f8f1caadba393cc54aab84211a8012985f4fad3e7bf25cec.cfa34e80e9910c9cdd57e69bab783061')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'order', '01M8MRV26SHGAAVME8BFBJ34R7', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV26SHGAAVME8BFBJ34R7-P1#2', '', '{"v":1}', 'd67a21a063201db534a6ff67a6e152a1816912c2b83e85c5164b780053447c91.25f0c7286be996f122fbecdbee79559bc8e10ff6883a55bd22e8ee3a84188650.67109b151c4cc7e59d231f608f394b4c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', 'order', '01M8MRV26SHGAAVME8BFBJ34R7', '3', 'GoodsReleased', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV27006AZ3X8C4DQ53FXY', '', '{"v":1,"work":{"id":"01M8MRV26SHGAAVME8BFBJ34R7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"},"moves":[{"line":1,"from":"ALLOCATED","trigger":"RELEASE","units":11,"node":["BERLIN"]}]}', 'a61e48df06d3dd9aa4d96d7501fb0af1cb866fd632e16546138fa017c807594e.31605aec69c0063b12cea90269d5b5e60ee03e854b90f8a59295e04af9dd2c6a.2572dda0333d5e708ddc9eb853c40fde')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'order', '01M8MRV272GE707PS03Y6GX11S', '1', 'OrderPlaced', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS0191GCYJ1', '', '{"v":1,"order":{"id":"01M8MRV272GE707PS03Y6GX11S","channel":"web","customer":"C-1","currency":"EUR","state":"PLACED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"open":1}}]}}', '010599062a893b3bf96b5066f0bb74c63556aa21946b2d45387197eee46ad379.25540a7f574859743f0c7daa69cf6f728c88d455713267413078c90cb54a9779.137578271039e7b1b77bd24c6aa6b852')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'order', '01M8MRV272GE707PS03Y6GX11S', '1', 'UnitsAllocated', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS0191GCYJ1', '', '{"v":1,"moves":[{"line":1,"from":"OPEN","trigger":"ALLOCATE","units":1,"node":["BERLIN"]}],"sourcing":{"assignments":[{"line":1,"node":"BERLIN","units":1}],"candidates":[{"node":"BERLIN","chosen":true,"verdict":"closest with everything"}]},"inputs":[{"policy":"ClosestThenFewest","destination":{"postalCode":"10115","country":"DE"},"wanted":[{"line":1,"sku":"TEA","units":1,"worth":490}],"nodes":[{"node":"BERLIN","version":1,"available":[87]}],"channel":"web","priority":100}]}', '82be23bcc402ce04de2d5f103030bb4b84d41cae480c1c994293e25f6f76327e.00706b2ba4fafe605cfb3c754063dc1ed407c96dd4697e87fc4eea943ba4554e.3685e111009bd43978a970600055163c')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'payment', '01M8MRV272GE707PS03Y6GX11S', '1', 'LedgerOpened', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS0191GCYJ1', '', '{"v":1,"ledger":{"order":"01M8MRV272GE707PS03Y6GX11S","currency":"EUR","method":"card","setOff":{"currency":"EUR"}}}', '283c87117ca05e435022eedcf44febdf3986317ef5ffc64d7e8e7edd904317b6.8beb57040b2b15016832145e2c43ee025ce580cc672f48e6a0846d2b44c4bde2.386895bd2214ffc1a8a15516b11c0ea4')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'payment', '01M8MRV272GE707PS03Y6GX11S', '1', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS0191GCYJ1', '', '{"v":1,"transaction":{"id":"01M8MRV272GE707PS03Y6GX11S-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","cause":"01M8MRV272GE707PS03Y6GX11S"}}', '25c8b9064c0bd570303aba790cb848ce8ab630241896dceac8bcdc008efe44db.3455a27572c7659f525d0d9ef91512a3dffbfd9e0ff92d9c829c92837f714341.5db85b663e5db3ea600f1887defdb970')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'payment', '01M8MRV272GE707PS03Y6GX11S', '2', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS03Y6GX11S-P1#2', '', '{"v":1,"transaction":"01M8MRV272GE707PS03Y6GX11S-P1","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV272GE707PS03Y6GX11S-P1"}', 'fb1178410dac0b52ea055fc323b4d960ba5a1f477ada6f1cd800676bd89d94b9.e711fbacf5215c91549f59827a1aa76d052a5553c09d738ff05e5672b326fb8b.8677d6d71bae9a445484adfdc3ec463d')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'order', '01M8MRV272GE707PS03Y6GX11S', '2', 'OrderConfirmed', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS03Y6GX11S-P1#2', '', '{"v":1}', 'ddb362e689c31c3fab8e484d2ba16c8e6622ffe38111466b0428f004cba22f3e.4740a142b88cd68fa77fb75d75b77c7c135521344b963a5c86b1636bcfac2946.0d4a4933257b8f75beb24092c7826ef1')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'order', '01M8MRV272GE707PS03Y6GX11S', '3', 'UnitsCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV27ANMM02ME81V6EW09M', '', '{"v":1,"moves":[{"line":1,"from":"ALLOCATED","trigger":"CANCEL","units":1,"node":["BERLIN"]}],"reason":"changed my mind"}', '5a65df089d1dd8ebb4315dec95617755cf36c2d4d12fa0cf307cce87ca0af7dc.0d7769036e6ffca49bea8a6ed56e9aac0ed5a1725f2ca7c03d77d7338b97073e.ee45c0d1e9039de1b115b14ca865c9e0')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'order', '01M8MRV272GE707PS03Y6GX11S', '3', 'OrderCancelled', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV27ANMM02ME81V6EW09M', '', '{"v":1}', '65586154e2a1e9973f6bc9327a2155fe91cab4220a3bad12645fb8bdff70eea6.1fe893a0915f2db0562b4c9b647ccd25a22db398b8c1ee039c1ae82feb8e7d99.6b00af323069abc32b8228130b588f50')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'payment', '01M8MRV272GE707PS03Y6GX11S', '3', 'PaymentRequested', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV27ANMM02ME81V6EW09M', '', '{"v":1,"transaction":{"id":"01M8MRV272GE707PS03Y6GX11S-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"PENDING","drawsOn":"01M8MRV272GE707PS03Y6GX11S-P1","cause":"01M8MRV272GE707PS03Y6GX11S"}}', '761ff312c07ac86d570ffefb343b786384d2ee51bd0a2341c4faed8750e1a707.3307a1ffb80c2aa62048eb3e0cc61f97d61ee55f68a6f09e943847e57243585d.4caa4bc2051bf53ccbdb86008cd69f26')
-- end
INSERT INTO `recorded`.`oms_event` (`position`, `tenant`, `owner`, `subject_kind`, `subject_id`, `version`, `type`, `happened_at`, `actor`, `request`, `note`, `body`, `seal`)
VALUES (NULL, 't-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', 'payment', '01M8MRV272GE707PS03Y6GX11S', '4', 'PaymentSucceeded', '2026-03-04 09:00:00.000000', 'system:oms', '01M8MRV272GE707PS03Y6GX11S-P2#2', '', '{"v":1,"transaction":"01M8MRV272GE707PS03Y6GX11S-P2","reference":"cancel-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV272GE707PS03Y6GX11S-P2"}', 'c398189f1a1a19e580a24e1ed4ec86b7ee5b3ccac4fcd10ff6bd79f607f47a70.236753f5a6f9ba4a7214c4391718613f4f75c233df39defc289021310ec6c9e0.cff38d0f3d3d9ae1848957eca4ee9ca6')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-F1', '01M8MRV23A4VY3258NPNZWZXV8', '4', '{"v":1,"id":"01M8MRV23A4VY3258NPNZWZXV8-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","shipped":5}],"packages":[{"number":1,"contents":[{"line":1,"units":5}],"shipped":true}],"releasedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38-F1', '01M8MRV25H1KA22BJDGDGHVV38', '4', '{"v":1,"id":"01M8MRV25H1KA22BJDGDGHVV38-F1","node":"BERLIN","lines":[{"line":1,"sku":"MUG","shipped":3}],"packages":[{"number":1,"contents":[{"line":1,"units":3}],"shipped":true}],"releasedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_fulfillment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `released_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7-F1', '01M8MRV26SHGAAVME8BFBJ34R7', '1', '{"v":1,"id":"01M8MRV26SHGAAVME8BFBJ34R7-F1","node":"BERLIN","lines":[{"line":1,"sku":"TEA","released":11}],"releasedAt":"2026-03-04T09:00:00Z"}', 'BERLIN', 'OPEN', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_node` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `country`, `active`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'BERLIN', 'network', '1', '{"v":1,"id":"BERLIN","name":"BERLIN","address":{"country":"DE"},"active":true}', 'BERLIN', 'DE', '1', '77f5628aadb8b2c52bc35b63113b7f9a50c37ca3ffe51c32d0a88ce4b8aa094d')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', '01M8MRV23A4VY3258NPNZWZXV8', '15', '{"v":1,"id":"01M8MRV23A4VY3258NPNZWZXV8","channel":"web","externalReference":"4711","customer":"C-1","currency":"EUR","state":"COMPLETED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-02T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":7,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":91,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":2806,"currency":"EUR"},"tax":{"minor":533,"currency":"EUR"}},"quantities":{"delivered":5,"cancelled":2,"returned":3}},{"number":2,"sku":"POST","name":"POST","type":"CHARGE","price":{"units":1,"unitPrice":"3.95","lineDiscount":{"currency":"EUR"},"orderDiscount":{"minor":10,"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":324,"currency":"EUR"},"tax":{"minor":61,"currency":"EUR"}},"quantities":{"delivered":1}}],"fulfillments":1,"shipments":1,"returns":1}', 'web', '4711', 'C-1', 'COMPLETED', 'DELIVERED', 'PARTIALLY_RETURNED', 'DE', 'EUR', '27.700000', '27.700000', '2', '8', '0', NULL, NULL, '2026-03-02 09:00:00.000000', '1039a58bae0266c85e5af4b48bae327c19fe02346f25ee37b1dcaaf1e52f4e7f')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', '01M8MRV25H1KA22BJDGDGHVV38', '7', '{"v":1,"id":"01M8MRV25H1KA22BJDGDGHVV38","channel":"web","customer":"C-2","currency":"JPY","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"1500","lineDiscount":{"currency":"JPY"},"orderDiscount":{"currency":"JPY"},"taxRate":"19","taxIncluded":true,"net":{"minor":3782,"currency":"JPY"},"tax":{"minor":718,"currency":"JPY"}},"quantities":{"shipped":3}}],"fulfillments":1,"shipments":1}', 'web', NULL, 'C-2', 'CONFIRMED', 'FULFILLED', 'NONE', 'DE', 'JPY', '4500.000000', '4500.000000', '1', '3', '0', NULL, NULL, '2026-03-03 09:00:00.000000', '8c13c5c36a684d71c95256aff97c37bafdddaa9f1ce34983350c64cb42fa6109')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', '01M8MRV26CFZ4EYWHS67YBFW86', '3', '{"v":1,"id":"01M8MRV26CFZ4EYWHS67YBFW86","channel":"web","customer":"C-1","currency":"KWD","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-03T09:00:00Z","lines":[{"number":1,"sku":"MUG","name":"Mug","type":"GOODS","backorders":true,"price":{"units":25,"unitPrice":"1.255","lineDiscount":{"currency":"KWD"},"orderDiscount":{"currency":"KWD"},"taxRate":"19","taxIncluded":true,"net":{"minor":26366,"currency":"KWD"},"tax":{"minor":5009,"currency":"KWD"}},"quantities":{"backordered":8,"allocated":17},"shares":[{"node":"BERLIN","allocated":17}]}],"holds":[{"type":"fraud-check","reason":"new customer, \\"big\\" order","blocks":["SHIP"]}]}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'KWD', '31.375000', '0.000000', '1', '25', '8', NULL, NULL, '2026-03-03 09:00:00.000000', '9f31be4713edf23dd764dafba378f491aff8dfde1813be7d963bfb223beecf6e')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', '01M8MRV26SHGAAVME8BFBJ34R7', '3', '{"v":1,"id":"01M8MRV26SHGAAVME8BFBJ34R7","channel":"web","customer":"C-1","currency":"EUR","state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":11,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":4529,"currency":"EUR"},"tax":{"minor":861,"currency":"EUR"}},"quantities":{"released":11},"shares":[{"node":"BERLIN","inWork":11}]}],"fulfillments":1}', 'web', NULL, 'C-1', 'CONFIRMED', 'UNFULFILLED', 'NONE', 'DE', 'EUR', '53.900000', '0.000000', '1', '11', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'a61e48df06d3dd9aa4d96d7501fb0af1cb866fd632e16546138fa017c807594e')
-- end
INSERT INTO `recorded`.`oms_order` (`tenant`, `id`, `owner`, `version`, `body`, `channel`, `external_reference`, `customer`, `state`, `fulfillment_status`, `return_status`, `country`, `currency`, `total`, `charged`, `line_count`, `units`, `backordered_units`, `pickup_node`, `promised_for`, `placed_at`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', '01M8MRV272GE707PS03Y6GX11S', '4', '{"v":1,"id":"01M8MRV272GE707PS03Y6GX11S","channel":"web","customer":"C-1","currency":"EUR","state":"CANCELLED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115","city":"Berlin","country":"DE"},"paymentMethod":"card","priority":100,"placedAt":"2026-03-04T09:00:00Z","lines":[{"number":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","price":{"units":1,"unitPrice":"4.90","lineDiscount":{"currency":"EUR"},"orderDiscount":{"currency":"EUR"},"taxRate":"19","taxIncluded":true,"net":{"minor":412,"currency":"EUR"},"tax":{"minor":78,"currency":"EUR"}},"quantities":{"cancelled":1}}]}', 'web', NULL, 'C-1', 'CANCELLED', 'CANCELLED', 'NONE', 'DE', 'EUR', '0.000000', '0.000000', '1', '1', '0', NULL, NULL, '2026-03-04 09:00:00.000000', 'c398189f1a1a19e580a24e1ed4ec86b7ee5b3ccac4fcd10ff6bd79f607f47a70')
-- end
INSERT INTO `recorded`.`oms_order_reference` (`tenant`, `id`, `owner`, `version`, `body`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'web/4711', '01M8MRV23A4VY3258NPNZWZXV8', '1', '{"v":1,"channel":"web","reference":"4711","order":"01M8MRV23A4VY3258NPNZWZXV8"}')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8', '01M8MRV23A4VY3258NPNZWZXV8', '8', '{"v":1,"order":"01M8MRV23A4VY3258NPNZWZXV8","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV23A4VY3258NPNZWZXV8-P1","type":"AUTHORIZE","amount":{"minor":3724,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P1","cause":"01M8MRV23A4VY3258NPNZWZXV8"},{"id":"01M8MRV23A4VY3258NPNZWZXV8-P2","type":"CAPTURE","amount":{"minor":2385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P1","reference":"capture-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P2","cause":"01M8MRV23A4VY3258NPNZWZXV8-S1"},{"id":"01M8MRV23A4VY3258NPNZWZXV8-P3","type":"CAPTURE","amount":{"minor":385,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P1","reference":"capture-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P3","cause":"01M8MRV23A4VY3258NPNZWZXV8"},{"id":"01M8MRV23A4VY3258NPNZWZXV8-P4","type":"CANCEL","amount":{"minor":954,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P1","reference":"cancel-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P4","cause":"01M8MRV23A4VY3258NPNZWZXV8"},{"id":"01M8MRV23A4VY3258NPNZWZXV8-P5","type":"REFUND","amount":{"minor":1431,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV23A4VY3258NPNZWZXV8-P2","reference":"refund-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV23A4VY3258NPNZWZXV8-P5","cause":"01M8MRV23A4VY3258NPNZWZXV8-R1"}],"setOff":{"currency":"EUR"}}', 'EUR', '27.700000', '27.700000', '14.310000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38', '01M8MRV25H1KA22BJDGDGHVV38', '4', '{"v":1,"order":"01M8MRV25H1KA22BJDGDGHVV38","currency":"JPY","method":"card","transactions":[{"id":"01M8MRV25H1KA22BJDGDGHVV38-P1","type":"AUTHORIZE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV25H1KA22BJDGDGHVV38-P1","cause":"01M8MRV25H1KA22BJDGDGHVV38"},{"id":"01M8MRV25H1KA22BJDGDGHVV38-P2","type":"CAPTURE","amount":{"minor":4500,"currency":"JPY"},"status":"SUCCEEDED","drawsOn":"01M8MRV25H1KA22BJDGDGHVV38-P1","reference":"capture-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV25H1KA22BJDGDGHVV38-P2","cause":"01M8MRV25H1KA22BJDGDGHVV38-S1"}],"setOff":{"currency":"JPY"}}', 'JPY', '4500.000000', '4500.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86', '01M8MRV26CFZ4EYWHS67YBFW86', '2', '{"v":1,"order":"01M8MRV26CFZ4EYWHS67YBFW86","currency":"KWD","method":"card","transactions":[{"id":"01M8MRV26CFZ4EYWHS67YBFW86-P1","type":"AUTHORIZE","amount":{"minor":31375,"currency":"KWD"},"status":"SUCCEEDED","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV26CFZ4EYWHS67YBFW86-P1","cause":"01M8MRV26CFZ4EYWHS67YBFW86"}],"setOff":{"currency":"KWD"}}', 'KWD', '31.375000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7', '01M8MRV26SHGAAVME8BFBJ34R7', '2', '{"v":1,"order":"01M8MRV26SHGAAVME8BFBJ34R7","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV26SHGAAVME8BFBJ34R7-P1","type":"AUTHORIZE","amount":{"minor":5390,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV26SHGAAVME8BFBJ34R7-P1","cause":"01M8MRV26SHGAAVME8BFBJ34R7"}],"setOff":{"currency":"EUR"}}', 'EUR', '53.900000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_payment` (`tenant`, `id`, `owner`, `version`, `body`, `currency`, `authorized`, `captured`, `refunded`, `amounts_due`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S', '01M8MRV272GE707PS03Y6GX11S', '4', '{"v":1,"order":"01M8MRV272GE707PS03Y6GX11S","currency":"EUR","method":"card","transactions":[{"id":"01M8MRV272GE707PS03Y6GX11S-P1","type":"AUTHORIZE","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","reference":"authorize-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV272GE707PS03Y6GX11S-P1","cause":"01M8MRV272GE707PS03Y6GX11S"},{"id":"01M8MRV272GE707PS03Y6GX11S-P2","type":"CANCEL","amount":{"minor":490,"currency":"EUR"},"status":"SUCCEEDED","drawsOn":"01M8MRV272GE707PS03Y6GX11S-P1","reference":"cancel-t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a/01M8MRV272GE707PS03Y6GX11S-P2","cause":"01M8MRV272GE707PS03Y6GX11S"}],"setOff":{"currency":"EUR"}}', 'EUR', '0.000000', '0.000000', '0.000000', '0')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'MUG', 'MUG', '1', '{"v":1,"sku":"MUG","name":"Mug","type":"GOODS","listPrices":[{"amount":"10.00","currency":"EUR"},{"amount":"1500","currency":"JPY"},{"amount":"1.255","currency":"KWD"}],"taxCategory":"standard","backorders":true,"rules":{}}', 'Mug', 'GOODS', 'standard', '7f70bd68d407d541a9e1c6e7a800dbd7324a9eb9962d0c25af7a5670cb94cf8f')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'POST', 'POST', '1', '{"v":1,"sku":"POST","name":"POST","type":"CHARGE","taxCategory":"standard","rules":{}}', 'POST', 'CHARGE', 'standard', '94d499f66215a7967afca3440f8657d77af6abe5330016bcae2d89af99e200a1')
-- end
INSERT INTO `recorded`.`oms_product` (`tenant`, `id`, `owner`, `version`, `body`, `name`, `item_type`, `tax_category`, `chain_head`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'TEA', 'TEA', '1', '{"v":1,"sku":"TEA","name":"Tea \\"extra\\" 🍵 \\\\ loose","type":"GOODS","listPrices":[{"amount":"4.90","currency":"EUR"}],"taxCategory":"standard","rules":{}}', 'Tea "extra" 🍵 \\ loose', 'GOODS', 'standard', '0cb975433e191153613ae507203a898a989363743d3a4f065efbb166d11fb433')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV22NDZE3V7EXYNM1HJX6', '5c03074db8c952cb7a996b2234660000844521a7902934b8f5f73974793134a4', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV22QDFM9DEMZ0C4MGF0S', '505100ec30830fac05029ade13788b447f636a3f6f6e0d66fd9a48091238cdcd', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV22S1D8RNS0EB5E3VB0W', 'f311295a7592b181d33e9f39a87bb1bc902415dc6834d0cabafde6d1124df6ae', '{"v":1,"subject":"3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV22Y43GJPT1D2FGGP44G', '36ca7161eebe7febcfe6cab26c493709eba3f449d8f5d915949733d4d525bc2e', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV230K2VHA22BRAYC9886', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23291ZQP6HTPM4R7E52', '1a22ad7f510db6c5a5093228bac1d7bc995abcc595c649718a02d5db56c1162d', '{"v":1,"subject":"BERLIN"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV233GYR9D20K06C16Z00', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV235736N37QNCGC2J083', 'd51cb1846330e16ba86266319d6222804e762dd85f02f5abb3f4a44e587d0964', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-P1#2', '38596da92188cd44f584aa6ee42f7e0e5ec93c0ab8d92b1fa009fae11da25836', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-P1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-P2#2', '6e220f1093264196d2a30afc27a74c31efb7bb429ab97bdc6c89bde6fc4890c2', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-P2"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-P3#2', 'b6e9dc0410260ae84580ae4c1964dcd5cf847c69f15cc453f8954eee48e6aa42', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-P3"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-P4#2', '0117bb36463f09bd3338ae20d30cee59bfbb73062e2183b6c919fc6911392df3', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-P4"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-P5#2', 'e65bcf05d14c5624791c7309db51c3cb88c4249d88f259384aca943a3c78aa4a', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-P5"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23TAV83K60Z3YJDXC6J', '9286e059a7e43b99eb56b817e4deaf408ce730c679f98924daee3564ae604853', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23WE2XGX6JDHEMYBP0D', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23XZVH7DQN62PNE98M7', 'd218d2c18044b9b80e0347c99ea3e5c4a4348d1d1a9c98f11209bb06a6c2ee08', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV240NTYAW75K48NVNJ06', '5850a129d91f6f985af89f2fd0f570729240136a8cfd4d43ea75d6bb5d33ce31', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV244KBBYWT82MS1TQ4FF', 'e9bc438347a1a11eb1b65b1a60ca1995ddd545dd044ff2c26c5b326e40c73358', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-F1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV246X1F6M017CG3SE8MR', '41728a7424c0f95020717a09cc681012616539cc5aaa79b383e6e7745658927a', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV24S95T62ZE4WMHZ2AK4', 'eaaa21c303a01127c09e12cbc6819f8628e7f3bdf0ac0e84b2c963d52607e077', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-S1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV24X89CNTVKH4WXA5ZBB', 'f4f2b5ed544e32974d43aadc226183a24fcc8ea0d132fc77c44abe8d82c02cba', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV250GX28CM9Z653RDZBK', '2e9086fd9c006dd3068dc45027953bfd6a10f1eabaf60c35ec3292e475c507e7', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV255ETHNXTW84DZT52JW', '426c8a02f327ec6a5d410e3acc221dbc9f9c40151e6a99b7ecc7de86066a7544', '{"v":1,"subject":"01M8MRV23A4VY3258NPNZWZXV8-R1"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV257YRXSVVMHNYEK0486', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDAG745ZGX', '1f5b309aaf24af319c7583474987e11208c684a1dcf93c46e5667ce7a9cd6240', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38-P1#2', 'be1e5502cb3d983261d35a43c17dd563724fc82b55b746cad7b11fd25c7010fe', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38-P2#2', '03f9300f296ed5358a21850d063de0d8521bf0cdb043906c11bbbd47878b2fff', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38-P2"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25S8W511K5406FD5R3K', '17b2f185ef8e8ac24cc5a050327c22d25e31445da1794c25d7a9e02c7f1f1d60', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25WK7P35CK3M3PVPWMZ', '13b0a875d486c23df0b0ed66c2a2d3d9e9e2b5e37b42249146cb93807641a2bf', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25Z1J9Q6KQA76666T7X', '1d90d2b495c00364151616da7f661434036229c11d3e146df00156cbcb2777b1', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38-F1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV261E9M5Z2DK5KKW6N8M', '4391776621b2c2385c73b83134492cc1b0d8907377fe8ad075e215e1c143c0e1', '{"v":1,"subject":"01M8MRV25H1KA22BJDGDGHVV38-S1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26ABXXXFKN5XBGP6AQ7', 'c66002295cd13e0228653ce81d82503c78e3154033f5cc01734448fcf66cec54', '{"v":1,"subject":"01M8MRV26CFZ4EYWHS67YBFW86","warnings":[{"code":"backordered","text":"8 of MUG on line 1 wait for stock"}]}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS67YBFW86-P1#2', '98a0907b9aa4f075bc019aaf3ab00656901db5f12f843a33dac73fbe31848f2b', '{"v":1,"subject":"01M8MRV26CFZ4EYWHS67YBFW86-P1"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26CFZ4EYWHS9E1DJKVV', 'efd96b9b5833d5f4ca9c295f958c230b0c2c5ce45849ff6c65cceaf83d330008', '{"v":1,"subject":"0"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26N4BD15PAP1SADJ254', 'b50726b6bfae4893a5abc5111d8a0c644dc20dac3dcb36f73135d2f9e5647b07', '{"v":1,"subject":"01M8MRV26CFZ4EYWHS67YBFW86"}', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26RDHD6W8K310V3E1N9', '405f3ca5f40c737ac15d0ff5485d26d3866debf71ea7c6ed1ba267de1f7c15f0', '{"v":1,"subject":"01M8MRV26SHGAAVME8BFBJ34R7"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26SHGAAVME8BFBJ34R7-P1#2', 'c3db08f09079b565d3c9e14e1a9a52c08a2a6cdc543feabfaa229af795bbc24a', '{"v":1,"subject":"01M8MRV26SHGAAVME8BFBJ34R7-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV27006AZ3X8C4DQ53FXY', '0c11d0cbe8baf1b4fd977545ea5c97ae129093a2c6cf470b0ac6356d9e60f119', '{"v":1,"subject":"01M8MRV26SHGAAVME8BFBJ34R7"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS0191GCYJ1', '93979d77b5f9931a4dc3bf464ace79cfe30148541ef6be0020b939b8d98dfff0', '{"v":1,"subject":"01M8MRV272GE707PS03Y6GX11S"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S-P1#2', '400bdec57816bcf31cc46d0c92694a61e746594c2051c12824f9faf1b7b5d3fe', '{"v":1,"subject":"01M8MRV272GE707PS03Y6GX11S-P1"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS03Y6GX11S-P2#2', '7d176c528c56d441261492fb559fd1ca8eadfaf83c70ab84d0b5479b60cb760b', '{"v":1,"subject":"01M8MRV272GE707PS03Y6GX11S-P2"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV27ANMM02ME81V6EW09M', 'ca596ea3c50b3b5ad3de867cbf5185bcdc5471995b76f7528ed902aa2287644a', '{"v":1,"subject":"01M8MRV272GE707PS03Y6GX11S"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_request` (`tenant`, `request`, `fingerprint`, `outcome`, `answered_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV27B8DYR43TRX6J862BK', '8bc16339224049099134b213998123bb7a2dba2c209001e984332f3ea77f9217', '{"v":1,"subject":"0"}', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_return` (`tenant`, `id`, `owner`, `version`, `body`, `state`, `refund`, `requested_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-R1', '01M8MRV23A4VY3258NPNZWZXV8', '3', '{"v":1,"id":"01M8MRV23A4VY3258NPNZWZXV8-R1","state":"COMPLETED","lines":[{"line":1,"sku":"TEA","goods":true,"requested":3,"received":3,"accepted":3}],"reason":"too \\"green\\"","node":["BERLIN"],"refund":{"minor":1431,"currency":"EUR"},"requestedAt":"2026-03-02T09:00:00Z"}', 'COMPLETED', '14.310000', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('0', NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '`recorded`', NULL, 'root', '2026-11-29 23:04:30', '0', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('1', '1', 'base tables', 'JDBC', 'dev.oms.jdbc.Migration', '-810409687', 'root', '2026-11-29 23:04:30', '25', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('2', '1.260', 'record kinds', 'JDBC', 'dev.oms.jdbc.Migration', '-1723242200', 'root', '2026-11-29 23:04:31', '289', '1')
-- end
INSERT INTO `recorded`.`oms_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `installed_on`, `execution_time`, `success`)
VALUES ('3', NULL, 'views and comments', 'JDBC', 'dev.oms.jdbc.Migration', '-1379554653', 'root', '2026-11-29 23:04:31', '22', '1')
-- end
INSERT INTO `recorded`.`oms_sequencer` (`id`, `last_position`)
VALUES ('1', '0')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23A4VY3258NPNZWZXV8-S1', '01M8MRV23A4VY3258NPNZWZXV8', '2', '{"v":1,"id":"01M8MRV23A4VY3258NPNZWZXV8-S1","fulfillment":"01M8MRV23A4VY3258NPNZWZXV8-F1","node":"BERLIN","state":"DELIVERED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV23A4VY3258NPNZWZXV8"}],"contents":[{"line":1,"units":5}],"shippedAt":"2026-03-02T09:00:00Z"}', 'BERLIN', 'DELIVERED', 'DHL', 'JJD-01M8MRV23A4VY3258NPNZWZXV8', '1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_shipment` (`tenant`, `id`, `owner`, `version`, `body`, `node`, `state`, `carrier`, `tracking`, `parcel_count`, `shipped_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDGDGHVV38-S1', '01M8MRV25H1KA22BJDGDGHVV38', '1', '{"v":1,"id":"01M8MRV25H1KA22BJDGDGHVV38-S1","fulfillment":"01M8MRV25H1KA22BJDGDGHVV38-F1","node":"BERLIN","state":"SHIPPED","carrier":"DHL","parcels":[{"number":1,"tracking":"JJD-01M8MRV25H1KA22BJDGDGHVV38"}],"contents":[{"line":1,"units":3}],"shippedAt":"2026-03-03T09:00:00Z"}', 'BERLIN', 'SHIPPED', 'DHL', 'JJD-01M8MRV25H1KA22BJDGDGHVV38', '1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'MUG', 'BERLIN', 'own/new', '17', '17', '0')
-- end
INSERT INTO `recorded`.`oms_stock` (`tenant`, `sku`, `node`, `pool`, `on_hand`, `reserved`, `quarantined`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', 'TEA', 'BERLIN', 'own/new', '98', '11', '0')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV22Y43GJPT1D2FGGP44G/000001', 'TEA', '1', '{"v":1,"id":"01M8MRV22Y43GJPT1D2FGGP44G/000001","movement":{"type":"RECEIVE","sku":"TEA","node":"BERLIN","onHand":100},"at":"2026-03-02T09:00:00Z","request":"01M8MRV22Y43GJPT1D2FGGP44G"}', 'RECEIVE', 'TEA', 'BERLIN', 'own/new', NULL, '100', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23291ZQP6HTPM4R7E52/000001', 'MUG', '1', '{"v":1,"id":"01M8MRV23291ZQP6HTPM4R7E52/000001","movement":{"type":"RECEIVE","sku":"MUG","node":"BERLIN","onHand":20},"at":"2026-03-02T09:00:00Z","request":"01M8MRV23291ZQP6HTPM4R7E52"}', 'RECEIVE', 'MUG', 'BERLIN', 'own/new', NULL, '20', '0', '0', NULL, '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV235736N37QNCGC2J083/000001', '01M8MRV23A4VY3258NPNZWZXV8', '1', '{"v":1,"id":"01M8MRV235736N37QNCGC2J083/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":7,"reference":"01M8MRV23A4VY3258NPNZWZXV8/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV235736N37QNCGC2J083"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '7', '0', '01M8MRV23A4VY3258NPNZWZXV8/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV23TAV83K60Z3YJDXC6J/000001', '01M8MRV23A4VY3258NPNZWZXV8', '1', '{"v":1,"id":"01M8MRV23TAV83K60Z3YJDXC6J/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-2,"reference":"01M8MRV23A4VY3258NPNZWZXV8/1","reason":"two too many"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV23TAV83K60Z3YJDXC6J"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-2', '0', '01M8MRV23A4VY3258NPNZWZXV8/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV246X1F6M017CG3SE8MR/000001', '01M8MRV23A4VY3258NPNZWZXV8', '1', '{"v":1,"id":"01M8MRV246X1F6M017CG3SE8MR/000001","movement":{"type":"SHIP","sku":"TEA","node":"BERLIN","onHand":-5,"reserved":-5,"reference":"01M8MRV23A4VY3258NPNZWZXV8/1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV246X1F6M017CG3SE8MR"}', 'SHIP', 'TEA', 'BERLIN', 'own/new', NULL, '-5', '-5', '0', '01M8MRV23A4VY3258NPNZWZXV8/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV250GX28CM9Z653RDZBK/000001', '01M8MRV23A4VY3258NPNZWZXV8', '1', '{"v":1,"id":"01M8MRV250GX28CM9Z653RDZBK/000001","movement":{"type":"QUARANTINE","sku":"TEA","node":"BERLIN","quarantined":3,"reference":"01M8MRV23A4VY3258NPNZWZXV8/1","reason":"01M8MRV23A4VY3258NPNZWZXV8-R1"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV250GX28CM9Z653RDZBK"}', 'QUARANTINE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '0', '3', '01M8MRV23A4VY3258NPNZWZXV8/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV255ETHNXTW84DZT52JW/000001', '01M8MRV23A4VY3258NPNZWZXV8', '1', '{"v":1,"id":"01M8MRV255ETHNXTW84DZT52JW/000001","movement":{"type":"RETURN","sku":"TEA","node":"BERLIN","onHand":3,"quarantined":-3,"reference":"01M8MRV23A4VY3258NPNZWZXV8/1","reason":"01M8MRV23A4VY3258NPNZWZXV8-R1 RESTOCK"},"at":"2026-03-02T09:00:00Z","request":"01M8MRV255ETHNXTW84DZT52JW"}', 'RETURN', 'TEA', 'BERLIN', 'own/new', NULL, '3', '0', '-3', '01M8MRV23A4VY3258NPNZWZXV8/1', '2026-03-02 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV25H1KA22BJDAG745ZGX/000001', '01M8MRV25H1KA22BJDGDGHVV38', '1', '{"v":1,"id":"01M8MRV25H1KA22BJDAG745ZGX/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":3,"reference":"01M8MRV25H1KA22BJDGDGHVV38/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV25H1KA22BJDAG745ZGX"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '3', '0', '01M8MRV25H1KA22BJDGDGHVV38/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV261E9M5Z2DK5KKW6N8M/000001', '01M8MRV25H1KA22BJDGDGHVV38', '1', '{"v":1,"id":"01M8MRV261E9M5Z2DK5KKW6N8M/000001","movement":{"type":"SHIP","sku":"MUG","node":"BERLIN","onHand":-3,"reserved":-3,"reference":"01M8MRV25H1KA22BJDGDGHVV38/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV261E9M5Z2DK5KKW6N8M"}', 'SHIP', 'MUG', 'BERLIN', 'own/new', NULL, '-3', '-3', '0', '01M8MRV25H1KA22BJDGDGHVV38/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26ABXXXFKN5XBGP6AQ7/000001', '01M8MRV26CFZ4EYWHS67YBFW86', '1', '{"v":1,"id":"01M8MRV26ABXXXFKN5XBGP6AQ7/000001","movement":{"type":"RESERVE","sku":"MUG","node":"BERLIN","reserved":17,"reference":"01M8MRV26CFZ4EYWHS67YBFW86/1"},"at":"2026-03-03T09:00:00Z","request":"01M8MRV26ABXXXFKN5XBGP6AQ7"}', 'RESERVE', 'MUG', 'BERLIN', 'own/new', NULL, '0', '17', '0', '01M8MRV26CFZ4EYWHS67YBFW86/1', '2026-03-03 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV26RDHD6W8K310V3E1N9/000001', '01M8MRV26SHGAAVME8BFBJ34R7', '1', '{"v":1,"id":"01M8MRV26RDHD6W8K310V3E1N9/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":11,"reference":"01M8MRV26SHGAAVME8BFBJ34R7/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV26RDHD6W8K310V3E1N9"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '11', '0', '01M8MRV26SHGAAVME8BFBJ34R7/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV272GE707PS0191GCYJ1/000001', '01M8MRV272GE707PS03Y6GX11S', '1', '{"v":1,"id":"01M8MRV272GE707PS0191GCYJ1/000001","movement":{"type":"RESERVE","sku":"TEA","node":"BERLIN","reserved":1,"reference":"01M8MRV272GE707PS03Y6GX11S/1"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV272GE707PS0191GCYJ1"}', 'RESERVE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '1', '0', '01M8MRV272GE707PS03Y6GX11S/1', '2026-03-04 09:00:00.000000')
-- end
INSERT INTO `recorded`.`oms_stock_movement` (`tenant`, `id`, `owner`, `version`, `body`, `movement_type`, `sku`, `node`, `pool`, `lot`, `on_hand`, `reserved`, `quarantined`, `reference`, `moved_at`)
VALUES ('t-a3a09ce1-26d1-4cbc-b5ea-91ff0600ea5a', '01M8MRV27ANMM02ME81V6EW09M/000001', '01M8MRV272GE707PS03Y6GX11S', '1', '{"v":1,"id":"01M8MRV27ANMM02ME81V6EW09M/000001","movement":{"type":"RELEASE","sku":"TEA","node":"BERLIN","reserved":-1,"reference":"01M8MRV272GE707PS03Y6GX11S/1","reason":"changed my mind"},"at":"2026-03-04T09:00:00Z","request":"01M8MRV27ANMM02ME81V6EW09M"}', 'RELEASE', 'TEA', 'BERLIN', 'own/new', NULL, '0', '-1', '0', '01M8MRV272GE707PS03Y6GX11S/1', '2026-03-04 09:00:00.000000')
-- end
